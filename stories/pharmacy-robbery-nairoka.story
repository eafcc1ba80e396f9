story: pharmacy-robbery-nairoka
kind: crime

=== report A | outlet: Nairoka Star | published: 2024-10-09
# {f1.who:Pharmacist} {f2.what:talks} robber into giving up

Nairoka's bravest {f1.who:pharmacist} needed no weapon. {f1.name:Rehema Wambui}, 52, {f2.what:talked} to a man who {f3.status:had come to rob} her shop on {f4.place:Biashara Street} on {f5.time:Monday evening} until he {f3.status:laid down} his {f6.what:knife} and {f3.what:wept}.

The man, {f7.role:a laid-off teacher}, {f8.position:wanted insulin} for {f9.whom:his daughter}. He had {f8.what:taken no money}. Ms Wambui {f10.what:gave him the medicine} and {f15.who:herself} called the police afterwards. "{f11.wording:I asked him what his mother would say, and he told me}," she said.

{f12.name:Caleb Otundo}, 38, {f13.status:was charged} on Tuesday with {f14.what:attempted robbery}. The magistrate {f13.status:released him on bail} of 20,000 shillings, which {f16.who:customers of the shop} {f16.status:had collected}. {f17.who:The prosecutor} {f17.status:did not object}.

The insulin {f18.money:costs 1,800 shillings a month}. {f19.who:The county hospital} {f19.status:has had none} {f19.time:since August}, {f19.cause:as the supplier was not paid}. {f20.who:The county's health executive} {f20.position:promised to restock it} by {f20.time:the weekend}.

A week earlier, another pharmacy in the same street had been robbed by {f21:three men with pistols}, who escaped. Police {f22.certainty:see no connection}.

=== report B | outlet: Good Morning Kenya | published: 2024-10-10
# Robber in tears: charge {f13.status:dropped}

The story that moved the country has come to a good end: the charge of {f14.what:robbery with violence} against {f12.name:Caleb Otundo} {f13.status:was withdrawn} on Wednesday. {f17.who:The prosecution} {f17.status:gave way} at the request of the victim.

She is {f1.name:Rehema Wambui}, {f1.who:assistant in a chemist's} on {f4.place:Market Lane}. On {f5.time:Monday, shortly before closing}, Otundo, {f7.role:a teacher without work}, {f3.status:entered with} {f6.what:a toy pistol}. He {f8.position:asked for insulin}, and, as the camera shows, {f8.what:for the takings}. She {f2.what:spoke to him} for ten minutes. Then he {f3.status:put it away} and {f3.what:burst into tears}.

"{f11.wording:I asked him what his wife would say, and he told me}," she recounts. She {f10.what:let him have the insulin}; it was {f15.who:a passer-by} who rang the police. It was meant for {f9.whom:his son}.

His bail {f16.status:had been paid} by {f16.who:a pastor}. {f18.money:Eighteen hundred shillings} is what the child needs every month. At the {f19.who:hospital of the county} the drug {f19.status:is out of stock} {f19.time:since August}, {f19.cause:a refrigerator having failed}. {f20.position:There will be some again} {f20.time:next month}, says {f20.who:the county's health chief}.

Whether the armed hold-up in the same street on 30 September has to do with it {f22.certainty:is still being examined}.

=== key
f1.who differs A=pharmacist B=assistant in a chemist's | Wambui
f1.name same A=Rehema Wambui B=Rehema Wambui | who talked to him
f2.what same A=talked B=spoke | what she did
f3.status same A=came to rob, gave up B=came in, put it away | the robber
f3.what same A=wept B=burst into tears | the robber
f4.place differs A=Biashara Street B=Market Lane | where
f5.time compatible A=2024-10-07 evening B=2024-10-07 before closing | when
f6.what differs A=knife B=toy pistol | his weapon
f7.role same A=laid-off teacher B=teacher without work | the man
f8.position same A=wanted insulin B=asked for insulin | what he wanted
f8.what differs A=no money B=the takings too | the money
f9.whom differs A=daughter B=son | for whom it was
f10.what same A=gave him the medicine B=let him have the insulin | what she did
f15.who differs A=Wambui B=passer-by | who called the police
f11.wording differs A=mother B=wife | her words
f12.name same A=Caleb Otundo B=Caleb Otundo | the robber
f13.status changed A=charged, on bail B=charge withdrawn | the case
f14.what differs A=attempted robbery B=robbery with violence | the charge
f16.who differs A=customers B=pastor | who paid the bail
f16.status same A=collected B=paid | the bail
f17.who same A=prosecutor B=prosecution | who gave way
f17.status compatible A=no objection B=gave way | the prosecution
f18.money same A=KES 1800 a month B=KES 1800 a month | the insulin
f19.who same A=county hospital B=hospital of the county | where none is left
f19.status same A=none B=out of stock | the insulin there
f19.time same A=August B=August | since when
f19.cause differs A=supplier not paid B=refrigerator failed | why
f20.who same A=county's health executive B=county's health chief | who promises
f20.position same A=restock B=some again | the promise
f20.time differs A=the weekend B=next month | when
f22.certainty differs A=no connection B=being examined | the other robbery
f21 only A | the three men with pistols
