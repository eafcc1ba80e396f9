story: schoolbus-embu-ravine
kind: accident

=== report A | outlet: Mount Region Daily | published: 2025-07-24
# {f1.number:Eight} pupils {f1.status:killed} as bus plunges into {f2.place:ravine}

{f1.number:Eight} pupils of Kirimiri Girls' High School {f1.status:died} when their bus {f3.what:left the road} in heavy {f4.what:rain} and fell into {f2.place:a ravine} near Embu on {f5.time:Wednesday evening}. They were on their way home from {f6.what:a music festival}, at which {f7:they had won the choir prize}.

The {f8.role:driver}, {f8.name:Joram Njue}, {f8.status:survived with a broken arm}. He told police that {f9.cause:a steering rod had snapped}. A girl who was sitting at the front says that {f10:he was on the telephone}.

{f11.who:Boda-boda riders} {f11.what:lit the slope with their headlamps} and {f11.what:carried the injured up on their backs}. {f12.number:Thirty-four} girls {f12.status:were taken to hospital}, {f12.place:most of them to Embu}; {f13.number:three} of them {f13.status:are in intensive care}. A {f14.role:teacher of music}, {f14.name:Esther Gatakaa}, is among the dead, who thus number nine in all.

"{f15.wording:They were singing when it happened}," said {f16.who:a survivor}. The school {f17.status:is closed} {f17.time:until Monday}. {f18.who:The education minister} {f18.status:banned} {f18.what:night journeys by school buses}; such a ban had existed since 2017, {f19.who:the road safety authority} pointed out.

The bus, {f20.what:which belongs to the school}, {f21.status:was inspected} {f21.time:in May}. The county has seen two other bus accidents this year, {f22:neither of them with children}.

=== report B | outlet: Kenya Evening Report | published: 2025-07-25
# Choir girls' bus was {f20.what:hired} and {f21.status:uninspected}

The bus in which {f1.number:nine} schoolgirls {f1.status:lost their lives} near Embu on {f5.time:Wednesday night} {f20.what:had been hired from a private firm} and {f21.status:had not passed an inspection} since {f21.time:2022}, {f19.who:the authority for road safety} disclosed on Friday.

With the girls from Kirimiri died {f14.name:Esther Gatakaa}, {f14.role:the school's deputy head}. {f13.number:Three} of the {f12.number:34} who {f12.status:were brought to hospitals}, chiefly {f12.place:to Embu}, {f13.status:had been fighting for their lives}; one of these has now died, {f23:the ninth}.

They were {f6.what:coming back from an athletics meeting}. Police believe that the bus {f3.what:ran off the road}, {f4.what:which was dry}, because {f9.cause:the driver had fallen asleep}. {f8.name:Joram Njue}, the {f8.role:man at the wheel}, {f8.status:fled from the hospital, where his broken arm was set}, and is being sought. It came to rest {f2.place:in a gorge}, 40 metres below.

{f11.who:Motorcycle taxi men} {f11.what:turned their lights on the scene} and {f11.what:brought up the wounded on their shoulders}. "{f15.wording:They were all singing when it happened}," says {f16.who:one of the rescuers}.

Lessons at Kirimiri {f17.status:do not resume} {f17.time:before Monday}. {f18.who:The minister of education} {f18.status:has forbidden} {f18.what:school trips by bus after dark}. Parents {f24:want the festival season ended}.

=== key
f1.number changed A=8 B=9 | pupils dead
f1.status same A=killed B=lost their lives | the pupils
f2.place same A=ravine B=gorge | where the bus fell
f3.what same A=left the road B=ran off the road | the accident
f4.what differs A=rain B=dry | the road
f5.time same A=2025-07-23 evening B=2025-07-23 night | when
f6.what differs A=music festival B=athletics meeting | from where they came
f8.role same A=driver B=man at the wheel | Njue
f8.name same A=Joram Njue B=Joram Njue | the driver
f8.status compatible A=broken arm B=broken arm, fled | the driver
f9.cause differs A=steering rod B=driver asleep | why the bus left the road
f11.who same A=boda-boda riders B=motorcycle taxi men | who helped
f11.what same A=headlamps, on their backs B=lights, on their shoulders | how they helped
f12.number same A=34 B=34 | taken to hospital
f12.status same A=taken to hospital B=brought to hospitals | the injured
f12.place same A=Embu B=Embu | where to
f13.number same A=3 B=3 | the worst injured
f13.status same A=intensive care B=fighting for their lives | the worst injured
f14.role differs A=teacher of music B=deputy head | Gatakaa
f14.name same A=Esther Gatakaa B=Esther Gatakaa | the dead teacher
f15.wording differs A=They were singing B=They were all singing | what was said
f16.who differs A=survivor B=rescuer | who said it
f17.status same A=closed B=no lessons | the school
f17.time same A=2025-07-28 B=2025-07-28 | until when
f18.who same A=education minister B=minister of education | who bans
f18.status same A=banned B=forbidden | journeys by night
f18.what same A=night journeys by school buses B=school trips by bus after dark | what is banned
f19.who same A=road safety authority B=authority for road safety | who gives information
f20.what differs A=belongs to the school B=hired | the bus
f21.status differs A=inspected B=not inspected | the bus
f21.time differs A=May 2025 B=2022 | the last inspection
f7 only A | the choir prize
f10 only A | the telephone
f22 only A | other accidents
f23 only B | the ninth dead
f24 only B | what parents want
