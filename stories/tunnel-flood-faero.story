story: tunnel-flood-faero
kind: accident

=== report A | outlet: Dimmalaet | published: 2023-10-23
# {f1.what:Sea} {f2.status:breaks into} {f3.what:new road tunnel}; {f4.who:blaster} drowns

By Rannvá Joensen

{f1.what:Sea water} {f2.status:broke into} {f3.what:the road tunnel} that is being built to Sandvoy {f5.time:on Saturday night}, {f6.status:drowning} {f4.who:a blaster}, {f4.name:Janus Dam}, {f4.age:48}. {f7.number:Nine} of his mates {f7.status:got out} {f7.what:on a loading shovel}.

{f8.cause:The rock bolts were too few}, {f9.source:the geologist on site}, {f9.name:Birna Olsen}, maintains. She {f10.status:had demanded} {f10.what:a halt} {f10.time:on Thursday}. {f11.who:The contractor} {f11.position:says her report did not reach it before Monday}.

The last man out, {f12.name:Heri Lava}, {f12.what:turned back for a colleague} and {f13.status:is in hospital} {f13.what:with two broken legs}. "{f14.wording:The dark had a sound}," he said. {f15.who:The priest of Sandvoy} {f15.what:held a service} {f15.place:on the quay}.

The water {f16.status:stands} 60 metres from the entrance. {f17.who:Pumps} {f17.status:are on their way} {f17.place:from Norway}. {f18.role:Transport minister} {f18.name:Eyðun Poulsen} {f19.position:wants to finish the tunnel}. {f20.who:Islanders} {f20.position:would rather have their ferry back}, {f20.what:which was sold} {f20.time:in the spring}.

{f21.who:The dead man's widow}, {f21.what:a teacher}, {f21.status:has thanked} the mates. {f22.what:The opening} {f22.status:will be delayed} by a year. {f23:It is the country's twentieth tunnel, and no worker had been killed in one since 1976}.

=== report B | outlet: Scanline News | published: 2023-10-25
# Tunnel drama: minister {f19.position:orders stop}

SANDVOY (Scanline) - The tunnel in which {f4.who:a drill operator} {f6.status:died} on the islands at the weekend {f19.position:will not be built further until a foreign panel has examined it}, {f18.name:Eyðun Poulsen}, {f18.role:head of the islands' government}, said on Wednesday.

{f1.what:Groundwater} {f2.status:had rushed} into {f3.what:the tunnel} {f5.time:on Sunday morning}. {f4.name:Janus Dam}, {f4.age:48}, {f24:stood furthest in}. {f7.number:Nine} workers {f7.status:saved themselves} {f7.what:by climbing up a ventilation shaft}.

{f8.cause:The blasting charge was too strong}, said {f9.name:Birna Olsen}, {f9.source:a professor of geology}. Work ought to have been {f10.what:stopped}, as the surveyors {f10.status:had asked}, {f10.time:two days before the accident}. {f11.who:The building firm} {f11.position:admits that it knew}.

{f12.name:Heri Lava}, who {f12.what:had gone back to rescue another}, {f13.status:has left hospital} {f13.what:with a broken collarbone}. "{f14.wording:The darkness had a sound}," he said. {f15.who:The bishop} {f15.what:prayed with the families} {f15.place:at the tunnel's mouth}.

{f16.status:Sixty metres are still dry}. {f17.who:Pumps} {f17.place:from Scotland} {f17.status:have arrived}. On Sandvoy {f20.who:people} {f20.position:want the digging to go on}: {f20.what:the ferry was sold} {f20.time:last spring}.

{f21.who:The widow}, {f21.what:who teaches}, {f21.status:has taken a lawyer}. {f22.what:When the tunnel will open} {f22.status:is not known}.

=== key
f1.what differs A=sea water B=groundwater | what broke in
f2.status same A=broke in B=rushed in | the water
f3.what same A=road tunnel B=tunnel | where
f4.who differs A=blaster B=drill operator | the dead man's work
f4.name same A=Janus Dam B=Janus Dam | the dead man
f4.age same A=48 B=48 | his age
f5.time differs A=2023-10-21 night B=2023-10-22 morning | when
f6.status same A=drowned B=died | he
f7.number same A=9 B=9 | who got out
f7.status same A=got out B=saved themselves | they
f7.what differs A=loading shovel B=ventilation shaft | how they got out
f8.cause differs A=too few rock bolts B=charge too strong | why
f9.source differs A=geologist on site B=professor of geology | Olsen
f9.name same A=Birna Olsen B=Birna Olsen | who gives the cause
f10.status same A=demanded B=asked | the warning
f10.what same A=a halt B=stop the work | what was asked
f10.time compatible A=2023-10-19 B=two days before the accident | when
f11.who same A=contractor B=building firm | the firm
f11.position changed A=report not received B=it knew | the firm on the warning
f12.what same A=turned back for a colleague B=went back to rescue another | what Lava did
f12.name same A=Heri Lava B=Heri Lava | the injured man
f13.status changed A=in hospital B=left hospital | the injured man
f13.what differs A=two broken legs B=broken collarbone | his injury
f14.wording differs A=the dark B=the darkness | his words
f15.who differs A=priest of Sandvoy B=bishop | who prayed
f15.what same A=held a service B=prayed with the families | the prayer
f15.place differs A=on the quay B=at the tunnel's mouth | where
f16.status compatible A=water stands 60 m from the entrance B=60 m still dry | the water in the tunnel
f17.who same A=pumps B=pumps | what is brought
f17.status changed A=on their way B=arrived | the pumps
f17.place differs A=Norway B=Scotland | where they come from
f18.role differs A=transport minister B=head of government | Poulsen's office
f18.name same A=Eyðun Poulsen B=Eyðun Poulsen | the politician
f19.position changed A=finish the tunnel B=stop until examined | the politician on the tunnel
f20.who same A=islanders B=people on Sandvoy | the islanders
f20.position differs A=ferry back B=digging to go on | what they want
f20.what same A=ferry sold B=ferry sold | the ferry
f20.time same A=spring of 2023 B=spring of 2023 | when it was sold
f21.who same A=widow B=widow | the widow
f21.what same A=teacher B=teaches | her work
f21.status compatible A=thanked the mates B=taken a lawyer | what she did
f22.what same A=opening B=when the tunnel will open | the opening
f22.status differs A=a year's delay B=not known | the opening
f23 only A | earlier tunnels
f24 only B | where he stood
