story: landslide-copper-tip-kitwe
kind: accident

=== report A | outlet: Copper Province Times | published: 2022-09-15
# Slag heap {f1.status:gives way}: {f2.number:eight} dead at "Ash Hill"

By Mutale Chanda

{f2.number:Eight} people {f3.status:died} on Wednesday when the slag heap called Ash Hill {f1.status:slipped} and buried {f4.who:young men} who were {f5.what:picking copper stones}. Seven {f6.status:were brought out alive}.

The heap {f1.status:slid} {f7.cause:after diggers had undermined it}, {f8.role:provincial minister} {f8.name:Chola Simfukwe} said. {f9.who:The pickers' cooperative} {f9.what:holds the owner responsible}: {f10.who:a smelter company}, {f10.name:Lukanga Residues}, {f11.what:had been blasting} {f11.time:the day before}.

{f12.who:The company} {f12.position:denies that}. {f13.what:Its licence} {f13.status:was withdrawn} {f13.time:in July}, {f14.source:the mines department} says, but {f15.who:a judge} {f15.status:let it go on}.

{f16.name:Memory Kalaba}, {f16.age:26}, {f16.what:who cooks for the pickers}, {f17.status:pulled three men out} {f17.what:with a pot lid}. "{f18.wording:I dug where the shoes were}," she said. Her {f19.role:brother} {f19.status:is still under the stones}.

The injured {f20.status:are} {f20.place:in the mine hospital}. {f21.who:A church} {f21.what:has given coffins}. President Felix Mulumba {f22.status:will visit} {f22.time:on Friday}. He {f23.position:wants Ash Hill to be searched with machines only}.

{f24.what:The site} {f24.status:has been fenced off}. {f25.who:Soldiers} {f25.status:guard it}. {f26:A smaller slide in 2020 injured two, and the number of pickers has doubled since then}.

=== report B | outlet: Southern Cross Wire | published: 2022-09-16
# {f2.number:Nine} killed in slag slide; president {f22.status:puts off} visit

KITUBA (SCW) - {f6.status:One of those rescued} from a slag heap in the copper province {f3.status:has died}, bringing the deaths to {f2.number:nine}. {f19.status:The last missing man}, {f19.role:cousin} of a woman who became the heroine of the rescue, {f19.status:was dug out alive}.

They were {f4.who:schoolboys}, most of them, who had been {f5.what:looking for copper ore} when the heap {f1.status:collapsed} on Wednesday.

{f7.cause:An underground fire} had hollowed it out, according to {f8.name:Chola Simfukwe}, {f8.role:the minister of mines}. {f9.who:The cooperative of the pickers} {f9.what:blames} {f10.name:Lukanga Residues}, {f10.who:a scrap dealer} which owns the heap and {f11.what:used explosives} {f11.time:on Tuesday}. {f12.who:The firm} {f12.position:admitted one blast}.

{f14.source:A court file} shows that {f13.what:its permit} {f13.status:was revoked} {f13.time:two months ago} and that it {f15.status:was allowed to carry on} {f15.who:by the vice-president}.

{f16.name:Memory Kalaba}, {f16.age:26}, {f16.what:a cook}, {f17.status:freed three} {f17.what:with a frying pan}. "{f18.wording:I dug where I saw the shoes}," she told SCW.

The wounded {f20.status:have been moved} {f20.place:to the teaching hospital}. {f21.what:Coffins came from} {f21.who:a trade union}. The president, Felix Mulumba, {f22.status:has postponed} the visit planned {f22.time:for Friday}, because of a summit. He {f23.position:ordered the heap closed for good}.

{f24.what:Ash Hill} {f24.status:is surrounded by a fence}; {f25.who:security men of the company} {f25.status:keep watch}. {f27:The price of copper has risen by a third this year}.

=== key
f1.status same A=slipped B=collapsed | the heap
f2.number changed A=8 B=9 | the dead
f3.status same A=died B=died | the victims
f4.who differs A=young men B=schoolboys | who was buried
f5.what same A=picking copper stones B=looking for copper ore | what they were doing
f6.status changed A=brought out alive B=one has died | the rescued
f7.cause differs A=diggers undermined it B=underground fire | why, on the minister's word
f8.role differs A=provincial minister B=minister of mines | Lusumbo's office
f8.name same A=Chola Simfukwe B=Chola Simfukwe | the minister
f9.who same A=pickers' cooperative B=cooperative of the pickers | who accuses
f9.what same A=holds responsible B=blames | it
f10.who differs A=smelter company B=scrap dealer | the owner
f10.name same A=Lukanga Residues B=Lukanga Residues | the owner
f11.what same A=blasting B=used explosives | what the owner did
f11.time same A=2022-09-13 B=2022-09-13 | when
f12.who same A=the company B=the firm | who answers
f12.position changed A=denies it B=admits one blast | the owner's answer
f13.what same A=licence B=permit | the paper
f13.status same A=withdrawn B=revoked | it
f13.time same A=2022-07 B=2022-07 | when
f14.source differs A=mines department B=court file | on whose word
f15.who differs A=a judge B=vice-president | who let it go on
f15.status same A=let it go on B=allowed to carry on | the firm
f16.name same A=Memory Kalaba B=Memory Kalaba | the rescuer
f16.age same A=26 B=26 | her age
f16.what same A=cooks for the pickers B=cook | her work
f17.status same A=pulled three out B=freed three | what she did
f17.what differs A=pot lid B=frying pan | with what
f18.wording differs A=where the shoes were B=where I saw the shoes | her words
f19.role differs A=brother B=cousin | her relative
f19.status changed A=under the stones B=dug out alive | the relative
f20.status changed A=in hospital B=moved | the injured
f20.place changed A=mine hospital B=teaching hospital | where they are
f21.who differs A=church B=trade union | who gave coffins
f21.what same A=gave coffins B=coffins | the gift
f22.status changed A=will visit B=postponed | the president's visit
f22.time same A=2022-09-16 B=2022-09-16 | the day planned
f23.position differs A=machines only B=close for good | what the president wants
f24.what same A=the site B=Ash Hill | what is fenced
f24.status same A=fenced off B=surrounded by a fence | it
f25.who differs A=soldiers B=company security men | who guards it
f25.status same A=guard B=keep watch | the guarding
f26 only A | the slide of 2020
f27 only B | the copper price
