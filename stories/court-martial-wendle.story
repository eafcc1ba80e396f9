story: court-martial-wendle
kind: court

=== report A | outlet: The Garrison Gazette | published: 2024-02-08
# {f1.role:Sergeant} {f2.status:on trial} over recruit's {f3.what:drowning}

By Hugh Kesteven

A {f1.role:sergeant} in the Wendle Rifles {f4.status:appeared} before a court martial at Bulford on {f5.time:Wednesday}, accused of {f6.what:manslaughter by gross negligence} after a recruit {f3.what:drowned} during {f7.what:a river crossing}.

Private Callum Eskdale, 18, {f8.what:was swept away} in {f9.place:the Brecon hills} in {f10.time:November 2021}. He {f11.what:carried a machine gun} and {f12.status:had told instructors} that {f13.what:he could not swim}. The rope {f14.what:had been tied to a rotten post}.

The {f1.role:sergeant}, Gareth Pollitt, {f15.status:denies the charge}. His barrister said that the exercise had been ordered by {f16.who:a captain}, who {f17.status:is not on trial}. {f18.who:A lance corporal} {f19.what:told the court} that Pollitt had shouted: "{f20.wording:Nobody gets a lift today}," which the defence {f21.status:disputes}.

A safety boat {f22.status:had been requested} but {f23:was sent to another unit}. The water, {f24.source:an army instructor} testified, was {f25.what:waist-deep} when the crossing began. {f26.who:A doctor} {f27.status:was not present}.

The recruit's {f28.role:father}, himself {f29.role:a former paratrooper}, {f30.what:walked out} when the photographs were shown. The board of {f31.number:seven officers} {f32.status:will hear} {f32.who:the commanding officer} {f32.time:on Monday}. If convicted, Pollitt {f33:may be dismissed} from the service.

{f34.who:The Army} {f35.status:has reviewed} {f36.what:its rules on water training}. The regiment {f37.status:has named} {f37.what:a climbing hut} after Private Eskdale. Another recruit died on a march in the same hills in 2013, {f38.cause:from the heat}. {f39:The trial was to have begun in October.}

=== report B | outlet: British Wire Services | published: 2024-02-15
# {f1.role:Corporal} {f2.status:cleared} in death of {f3.what:drowned} recruit

BULFORD (BWS) - A {f1.role:corporal} who led young soldiers through a Welsh river {f2.status:was acquitted} on Wednesday of {f6.what:neglect of duty}, {f5.time:a week after} he had first {f4.status:stood} before a military court.

The board of {f31.number:seven} {f40:took two hours}. Gareth Pollitt, of the Wendle Rifles, {f15.status:had always protested his innocence}. His defence had pointed to {f16.who:the colonel} as the one who wanted the crossing; he {f17.status:was never charged}.

Callum Eskdale, an 18-year-old private, lost his life {f9.place:in the hills around Brecon} in {f10.time:late 2021}, when {f7.what:a stream had to be forded}. The current {f8.what:dragged him off}, along with {f11.what:a radio on his back}. He {f13.what:was no swimmer}, and {f12.status:nobody had been told of it}, the court found. Someone had {f14.what:tied the rope with the wrong knot}.

Was it Pollitt who called out: "{f20.wording:Nobody gets a lift today, gentlemen}"? {f18.who:A fellow recruit} {f19.what:said so in evidence}. The accused {f21.status:disowned it}. As to how deep it was, the board relied on {f24.source:a mountain rescuer}: {f25.what:chest-high}. {f27.status:There was no} {f26.who:medical officer} and no boat, for none {f22.status:had been asked for}.

The dead man's {f28.role:stepfather}, {f29.role:once of the Parachute Regiment}, {f30.what:stayed to the end and shook the accused's hand}. {f32.who:The commander of the battalion} {f32.status:was heard} {f32.time:this Monday} behind closed doors.

New {f36.what:instructions for exercises in water} {f35.status:are in force} {f34.who:throughout the Army}. {f37.what:A swimming pool} {f37.status:bears} the private's name. {f38.cause:Heatstroke} killed a marching recruit in the same area in 2013.

=== key
f1.role differs A=sergeant B=corporal | Pollitt's rank
f2.status changed A=on trial B=acquitted | Pollitt
f3.what same A=drowned B=drowned | how the recruit died
f4.status same A=appeared B=stood | Pollitt before the court
f5.time same A=2024-02-07 B=2024-02-07 | first day before the court
f6.what differs A=manslaughter by gross negligence B=neglect of duty | the charge
f7.what same A=river crossing B=a stream to be forded | the exercise
f8.what same A=swept away B=dragged off | what the water did
f9.place same A=Brecon hills B=hills around Brecon | where
f10.time compatible A=2021-11 B=late 2021 | when
f11.what differs A=machine gun B=radio | what he carried
f12.status differs A=had told instructors B=nobody told | whether it was known
f13.what same A=could not swim B=no swimmer | the recruit
f14.what differs A=tied to a rotten post B=wrong knot | the rope
f15.status same A=denies B=protested innocence | Pollitt's plea
f16.who differs A=a captain B=the colonel | who ordered the crossing, on the defence's word
f17.status same A=not on trial B=never charged | this officer
f18.who differs A=a lance corporal B=a fellow recruit | who heard the shout
f19.what same A=told the court B=said in evidence | the witness
f20.wording differs A=Nobody gets a lift today B=Nobody gets a lift today, gentlemen | the shout
f21.status same A=disputed B=disowned | the shout, by the defence
f22.status differs A=requested B=not asked for | the boat
f23 only A | the boat sent elsewhere
f24.source differs A=army instructor B=mountain rescuer | on whose word the depth is told
f25.what differs A=waist-deep B=chest-high | depth of the water
f26.who same A=doctor B=medical officer | who was missing
f27.status same A=not present B=there was none | the doctor
f28.role differs A=father B=stepfather | the relative
f29.role same A=former paratrooper B=once of the Parachute Regiment | the relative's former service
f30.what differs A=walked out B=stayed | what the relative did
f31.number same A=7 B=7 | members of the board
f32.status changed A=will hear B=was heard | the commanding officer
f32.who same A=commanding officer B=commander of the battalion | who is heard
f32.time same A=2024-02-12 B=2024-02-12 | when
f33 only A | possible dismissal
f34.who same A=the Army B=the Army | who has new rules
f35.status compatible A=reviewed B=in force | the rules
f36.what same A=rules on water training B=instructions for exercises in water | which rules
f37.what differs A=climbing hut B=swimming pool | what is named after him
f37.status same A=named B=bears the name | the hut
f38.cause same A=heat B=heatstroke | the death of 2013
f39 only A | the first date
f40 only B | two hours
