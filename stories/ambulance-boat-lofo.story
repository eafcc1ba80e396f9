story: ambulance-boat-lofo
kind: accident

=== report A | outlet: Øyværingen | published: 2022-12-14
# {f1.what:Ambulance boat} {f2.status:runs aground} with {f3.who:woman in labour}

By Tuva Hjelmeland

The {f1.what:ambulance boat} Eir Lofo {f2.status:ran onto a skerry} at Vaerholm {f4.time:on Monday night} with {f3.who:a woman in labour} on board. {f5.who:The child}, {f5.what:a boy}, {f6.status:was born} {f6.place:on the deck}; both {f7.status:are well}.

The skipper, {f8.name:Odd-Arne Kval}, {f8.age:48}, {f9.cause:mistook the light of a fish farm for a beacon}, {f10.source:the maritime authority} believes. A breath test {f11.status:showed nothing}. {f12.who:The nurse on board}, {f12.name:Siri Bakke}, {f12.what:delivered the baby} {f13.what:by the light of a head torch}. "{f14.wording:He came before the coffee was ready}," she said.

{f15.who:A cod boat} {f15.status:took} mother and child {f15.place:to Svolhavn}. {f16.who:The father} {f16.status:had remained at home} {f16.cause:because of the sheep}. He {f17.what:learned of the birth on the radio}.

The boat {f18.status:has been towed} {f18.place:to the yard at Stamsnes}. Repairs {f18.what:to her propeller} {f19.time:will take three weeks}. Meanwhile {f20.who:the lifeboat society} {f20.what:lends a vessel}.

The island's maternity ward {f21.status:was closed} {f21.time:in 2020}. {f22.who:The local doctor}, {f22.name:Helge Strand}, {f22.position:asks that it be reopened}. {f23.role:The health director of the region}, {f23.name:Åse Nilsen}, {f23.position:sees no reason}: such births {f24.what:happen} {f24.number:twice a year}.

{f25.who:The parents} {f25.what:mean to call the boy Eirik, after the boat}. {f26:A fisherman's family from the neighbouring island had named a girl after the same boat in 2016}.

=== report B | outlet: Scanline News | published: 2022-12-15
# Born on the rocks: {f5.what:girl} comes into world at sea

VAERHOLM (Scanline) - {f5.who:A baby} {f5.what:girl} {f6.status:came into the world} {f6.place:in the wheelhouse} of {f1.what:a rescue boat} which {f2.status:had struck a rock} off Vaerholm {f4.time:before dawn on Tuesday}. {f3.who:The mother} and she {f7.status:are in good health}.

{f12.name:Siri Bakke}, {f12.who:a midwife}, {f12.what:helped the child into life} {f13.what:while somebody held a mobile phone over her}. "{f14.wording:It came before the coffee was ready}," she told Scanline.

{f8.name:Odd-Arne Kval}, {f8.age:48}, who was steering, {f9.cause:says that the chart plotter went dark}, {f10.source:his union} reports. {f11.status:He had not been drinking}, police found.

{f15.who:A helicopter} {f15.status:flew} the two {f15.place:to Bodhavn}. {f16.who:The child's father} {f16.status:had stayed behind} {f16.cause:with two small children}; {f17.what:his mother-in-law telephoned him}.

The vessel {f18.status:is under repair} {f18.place:at Stamsnes}, where {f18.what:her keel} has to be mended; {f19.time:it takes until Easter}. {f20.who:The coastguard} {f20.what:has put a ship at the islanders' disposal}.

{f21.time:Two years ago} the region {f21.status:shut} the ward in which women gave birth. {f22.name:Helge Strand}, {f22.who:the island's physician}, {f22.position:says that it cannot be staffed anyway}. But {f23.name:Åse Nilsen}, {f23.role:mayor of the island}, {f23.position:demands it back}. {f24.what:Children are born on the way} {f24.number:about twice a year}.

{f25.who:The couple} {f25.what:have not decided on a name}. {f27:It was the boat's 9,000th assignment}.

=== key
f1.what same A=ambulance boat B=rescue boat | the boat
f2.status same A=ran onto a skerry B=struck a rock | the boat
f3.who same A=woman in labour B=the mother | the patient
f4.time differs A=2022-12-12 night B=2022-12-13 before dawn | when
f5.who same A=child B=baby | the newborn
f5.what differs A=boy B=girl | the newborn's sex
f6.status same A=born B=came into the world | the birth
f6.place differs A=on the deck B=in the wheelhouse | where it was born
f7.status same A=well B=in good health | mother and child
f8.name same A=Odd-Arne Kval B=Odd-Arne Kval | the skipper
f8.age same A=48 B=48 | his age
f9.cause differs A=mistook a light B=chart plotter went dark | why it ran aground
f10.source differs A=maritime authority B=his union | on whose word
f11.status same A=breath test showed nothing B=had not been drinking | the skipper and alcohol
f12.who differs A=nurse B=midwife | Bakke's work
f12.name same A=Siri Bakke B=Siri Bakke | who helped at the birth
f12.what same A=delivered the baby B=helped the child into life | what she did
f13.what differs A=head torch B=mobile phone | the light
f14.wording differs A=he came B=it came | her words
f15.who differs A=cod boat B=helicopter | who took them away
f15.status compatible A=took B=flew | the transport
f15.place differs A=Svolhavn B=Bodhavn | where to
f16.who same A=father B=child's father | who was not there
f16.status same A=remained at home B=stayed behind | he
f16.cause differs A=sheep B=two small children | why
f17.what differs A=radio B=his mother-in-law telephoned | how he learned of it
f18.status compatible A=towed to the yard B=under repair | the boat
f18.place same A=Stamsnes B=Stamsnes | where
f18.what differs A=propeller B=keel | what is damaged
f19.time differs A=3 weeks B=until Easter | how long repairs take
f20.who differs A=lifeboat society B=coastguard | who lends a vessel
f20.what same A=lends a vessel B=a ship at their disposal | the replacement
f21.status same A=closed B=shut | the maternity ward
f21.time same A=2020 B=2020 | when
f22.who same A=local doctor B=island's physician | Strand
f22.name same A=Helge Strand B=Helge Strand | the doctor
f22.position differs A=reopen it B=cannot be staffed | the doctor on the ward
f23.role differs A=health director of the region B=mayor of the island | Nilsen's office
f23.name same A=Åse Nilsen B=Åse Nilsen | the official
f23.position differs A=no reason to reopen B=demands it back | the official on the ward
f24.number same A=2 a year B=2 a year~ | births on the way
f24.what same A=such births happen B=children are born on the way | what is counted
f25.who same A=the parents B=the couple | who names the child
f25.what differs A=name chosen B=not decided | the name
f26 only A | an earlier child
f27 only B | the boat's assignments
