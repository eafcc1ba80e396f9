story: rabies-dog-drive-goalim
kind: health

=== report A | outlet: Goalim Gazette | published: 2025-03-19
# {f1.who:Court} {f2.status:stops} dog culling in Goalim

{f1.who:The high court} on Tuesday {f2.status:forbade} the town of Goalim to go on {f4.what:poisoning} stray dogs. The {f5.who:municipality} had begun the campaign {f5.time:on 1 March}, after {f6.whom:a boy of seven} {f6.status:died of rabies}.

{f7.number:About 340} dogs {f7.status:have been killed}, {f8.what:healthy ones among them}. {f9.who:A retired teacher}, {f9.name:Lorna D'Mello}, {f9.what:went to court against it}. "{f10.wording:A dead dog cannot be vaccinated, but it is replaced in a week}," she argued.

The judges {f11.status:ordered} {f11.what:that all strays be vaccinated} {f11.time:within three months}. The mayor, {f12.name:Agnelo Mascaren}, {f12.status:will obey}, he said, but has no money for it. {f13.who:A foundation from Scotland} {f13.status:offered} {f13.what:20,000 doses}.

{f14.who:The boy's parents} {f14.position:are bitter about the ruling}. Their son was {f15.what:bitten on the cheek} {f15.place:in front of the house} and {f15.status:got no serum}, {f21:as the hospital had none}. {f16.number:Sixteen} people have died of rabies in the district {f16.time:in five years}; {f17:in the neighbouring district, which vaccinates dogs, nobody}.

=== report B | outlet: Western Coast News Service | published: 2025-03-20
# Goalim mayor {f12.status:appeals} against dog ruling

The mayor of Goalim {f12.status:will appeal} to the supreme court against a {f1.who:high court} decision that {f2.status:put an end to} the {f4.what:shooting} of stray dogs in his town. {f5.who:The town} took to this measure {f5.time:at the start of the month}, when {f6.whom:a seven-year-old} had {f6.status:succumbed to rabies}.

{f12.name:Agnelo Mascaren} said that {f7.number:no more than 90} animals {f7.status:had been put down}, and that {f8.what:only sick ones}, all with a rifle. The plaintiff, {f9.name:Lorna D'Mello}, {f9.who:a practising vet}, disputes it. "{f10.wording:A dead dog cannot be vaccinated, but it is replaced in a day}," she said.

The court {f11.status:wants} {f11.what:every stray to get the vaccine} {f11.time:within six months}. A {f13.who:Scottish foundation} {f13.status:has withdrawn} {f13.what:its offer of 20,000 doses}, since {f20:the town would not provide dog catchers}.

The child {f15.status:was given serum}, the hospital stressed, though too late: he had been {f15.what:bitten in the face} {f15.place:on the beach} two weeks before. {f16.number:Sixteen} deaths from rabies were counted {f16.time:in the last five years}.

=== report C | outlet: Companion Animal Letter | published: 2025-03-22
# Vaccinate, do not kill: lessons from Goalim

{f9.name:Lorna D'Mello}, {f9.who:who used to teach biology}, has done what no society dared: she {f9.what:sued} a town that {f4.what:put out poisoned bait} for its strays, and won. The {f1.who:high court} {f2.status:barred} any further killing.

{f7.number:Some 340} dogs {f7.status:died}; {f6.whom:a child} {f6.status:had died} before them, {f15.what:bitten on the cheek} {f15.place:at his own door} and {f15.status:left without serum}. {f14.who:His parents} {f14.position:have thanked Ms D'Mello}: {f19:no other child should fall ill}, they say.

The vaccine is there: {f13.what:20,000 doses} {f13.status:were flown in} on Friday by {f13.who:a foundation in Edinburgh}. The mayor, who had announced an appeal, came to the airport and {f12.status:said he would comply}.

=== key
f1.who same A=high court B=high court C=high court | who decided
f2.status same A=forbade B=put an end to C=barred | the killing of dogs
f4.what differs A=poison B=shooting C=poison | how dogs were killed
f5.who same A=municipality B=town | who had them killed
f5.time same A=2025-03-01 B=2025-03-01 | since when
f6.whom compatible A=boy of seven B=seven-year-old C=child | who died
f6.status same A=dead of rabies B=dead of rabies C=dead of rabies | the child
f7.number differs A=340~ B=<=90 C=340~ | dogs killed
f7.status same A=killed B=put down C=died | the dogs
f8.what differs A=healthy ones too B=only sick ones | which dogs
f9.who differs A=retired teacher B=practising vet C=retired teacher | D'Mello
f9.name same A=Lorna D'Mello B=Lorna D'Mello C=Lorna D'Mello | who sued
f9.what same A=went to court C=sued | what she did
f10.wording differs A=in a week B=in a day | her words
f11.status same A=ordered B=wants | the court
f11.what same A=all strays vaccinated B=every stray to get the vaccine | what the court orders
f11.time differs A=three months B=six months | until when
f12.name same A=Agnelo Mascaren B=Agnelo Mascaren | the mayor
f12.status changed A=will obey B=will appeal C=will obey | the mayor and the ruling
f13.who same A=foundation from Scotland B=Scottish foundation C=foundation in Edinburgh | who gives the vaccine
f13.what same A=20000 doses B=20000 doses C=20000 doses | the gift
f13.status changed A=offered B=withdrawn C=flown in | the gift
f14.who same A=parents C=parents | who judges the ruling
f14.position differs A=bitter C=thankful | the parents
f15.what compatible A=cheek B=face C=cheek | where he was bitten
f15.place differs A=in front of the house B=beach C=in front of the house | where it happened
f15.status differs A=no serum B=serum C=no serum | the child's treatment
f16.number same A=16 B=16 | deaths from rabies
f16.time same A=five years B=five years | in what time
f17 only A | the neighbouring district
f19 only C | why they are thankful
f20 only B | why it was withdrawn
f21 only A | why there was no serum
