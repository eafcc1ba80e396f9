story: strike-sugar-negros
kind: labour

=== report A | outlet: Negrense Courier | published: 2024-02-06
# Cane cutters {f1.status:occupy} {f2.place:weighbridge} of Talisayan mill

TALISAYAN - About {f3.number:600} cane cutters {f1.status:took over} {f2.place:the weighbridge} of the Talisayan sugar mill on Monday and {f4.status:turned back every truck}. They say {f5.cause:the scales were rigged}.

{f6.who:A chemist who used to work at the mill}, {f6.name:Rey Salazar}, had shown them {f7.what:a notebook} in which {f8.what:two weights stood side by side}. The manager, {f9.name:Victor Locsin}, {f10.status:calls it a forgery}.

{f11.who:Guards} {f12.what:fired into the air}. {f13.who:A cutter}, {f13.age:41}, was {f14.what:hit in the calf} by {f15.what:a ricochet}; he was {f16.status:operated on}. {f17.who:The bishop} {f18.position:offered to mediate}.

"{f19.wording:We cut by the ton and are paid by the spoon}," said {f20.name:Luz Ebarle}, {f20.role:leader of the strikers}. They demand {f21.position:a new scale under public control}. {f22.who:The sugar board} {f23.status:will inspect} the mill {f24.time:on Thursday}.

=== report B | outlet: Archipelago Newswire | published: 2024-02-07
# Sugar mill in Visayas {f1.status:besieged}

{f3.number:Hundreds} of harvest workers have {f1.status:blockaded} {f2.place:the main gate} of a sugar mill at Talisayan. Lorries with cane {f4.status:have to wait}; the cane is drying out.

The workers feel cheated: {f5.cause:fees for tools, they say, were taken off their wages}. It came out when {f6.name:Rey Salazar}, {f6.who:a driver of the mill's}, passed them {f7.what:a notebook}, in which {f8.what:each load had two weights}. Manager {f9.name:Victor Locsin} {f10.status:does not deny that it is genuine}.

On the first evening {f11.who:policemen} {f12.what:shot over the heads} of the crowd. {f13.who:A labourer} {f13.age:of 41} was {f14.what:wounded in the lower leg}, {f15.what:by a tear gas canister}. He {f16.status:has had surgery}.

"{f19.wording:We cut by the ton and get paid by the spoon}," {f20.name:Luz Ebarle}, {f20.role:whose husband cuts cane}, told this agency. {f21.position:A fixed daily wage} is what they want. {f22.who:The sugar authority} {f23.status:has announced its inspectors} {f24.time:for February 8}. {f17.who:The Catholic bishop} {f18.position:would like to bring the parties together}.

{f25:World sugar prices have risen for three weeks.}

=== report C | outlet: Negrense Courier | published: 2024-02-16
# The mill grinds again

Trucks rolled over {f2.place:the weighbridge} of Talisayan again on Thursday, for the first time since {f3.number:some 600} cane cutters had {f1.status:given up their occupation} {f26:the evening before}.

They have {f21.position:what they asked for: a scale watched over by the town}. {f22.who:The sugar board} {f23.status:had found}, in its visit {f24.time:on Thursday of last week}, {f5.cause:that the old one showed nine per cent too little}. {f9.name:Mr Locsin} {f10.status:admitted} that the notebook is real.

It had been written by {f6.name:Rey Salazar}, {f6.who:once a chemist of the mill}. {f17.who:The bishop} {f18.position:declined to take credit}.

{f13.who:The man} who was {f14.what:shot in the calf}, {f13.age:44}, {f16.status:walks with a stick}. {f11.who:The guard} whose {f15.what:bullet bounced off the road} {f27:has been charged}. "I do not hate him. He is paid by the spoon as well," he said.

{f20.name:Luz Ebarle}, {f20.role:who had led them}, {f29:has been elected to the village council}.

=== key
f1.status changed A=occupied B=blockaded C=given up | the action
f2.place differs A=weighbridge B=main gate C=weighbridge | what was occupied
f3.number compatible A=600~ B=hundreds C=600~ | the strikers
f4.status compatible A=turned back B=have to wait | the trucks
f5.cause differs A=rigged scales B=fees for tools C=rigged scales | how they were cheated
f6.who differs A=chemist B=driver C=chemist | who Salazar is
f6.name same A=Rey Salazar B=Rey Salazar C=Rey Salazar | who gave the notebook
f7.what same A=notebook B=notebook | the proof
f8.what same A=two weights B=two weights | what stood in it
f9.name same A=Victor Locsin B=Victor Locsin C=Victor Locsin | the manager
f10.status differs A=forgery B=not denied C=admitted | the manager on it
f11.who differs A=guards B=policemen C=guards | who shot
f12.what same A=into the air B=over the heads | how they shot
f13.who same A=cutter B=cutter C=cutter | who was hurt
f13.age differs A=41 B=41 C=44 | who was hurt
f14.what compatible A=calf B=lower leg C=calf | where he was hit
f15.what differs A=ricochet B=tear gas canister C=ricochet | what hit him
f16.status changed A=operated on B=operated on C=walks with a stick | the wounded man
f17.who same A=bishop B=bishop C=bishop | who offered help
f18.position changed A=offered to mediate B=offered to mediate C=declined credit | the bishop
f19.wording differs A=We cut by the ton and are paid by the spoon B=We cut by the ton and get paid by the spoon | Ebarle's words
f20.name same A=Luz Ebarle B=Luz Ebarle C=Luz Ebarle | the woman quoted
f20.role differs A=leader B=wife of a cutter C=leader | her part
f21.position differs A=public scale B=daily wage C=public scale | the demand
f22.who same A=sugar board B=sugar board C=sugar board | who inspects
f23.status changed A=planned B=planned C=done | the inspection
f24.time same A=2024-02-08 B=2024-02-08 C=2024-02-08 | when
f25 only B | world prices
f26 only C | when the occupation ended
f27 only C | the charge
f29 only C | the village council
