story: police-van-limmat
kind: police

=== report A | outlet: Frankfurter Tagblick | published: 2023-03-07T20:00+01:00
# {f1.who:Activist} {f2.status:in coma} after ride in {f3.what:police van}

By Corinna Habersack

A {f1.who:climate activist} {f2.status:is in a coma} after he {f4.status:lost consciousness} in {f3.what:a police van} in Frankfurt on {f5.time:Monday evening}. {f6.who:The public prosecutor's office} {f7.status:is examining} whether {f8.whom:two officers} {f9.what:failed to help}.

Jannik Overbeck, 24, had {f10.what:glued himself to the road} on {f11.place:the Limmat bridge}. Officers {f12.what:carried him to the van}, where, {f13.source:the police report} says, he {f14.cause:suffered an epileptic fit}. He {f15.what:was handcuffed}. It was only {f16.time:after twelve minutes} that {f17.who:a paramedic} {f18.what:was called}.

{f19.source:Another detainee} gave a different account: "{f20.wording:He said he couldn't breathe, and they turned up the radio}." The van's {f21.what:inside camera} {f22.status:was defective}, according to police spokesman Torsten Rieke. {f23.what:A recording of the radio traffic} {f24.status:has been secured}.

Overbeck is being treated at {f25.place:the university hospital}. His {f26.role:mother}, {f27.role:a nurse}, {f28.position:calls for an independent inquiry}. {f29.who:The police union} {f30.position:warned against prejudging the officers}. They {f31.status:continue to serve}.

{f32.role:Interior Minister} Gunda Wiesner {f33.certainty:did not rule out} a change of the {f34.what:rules for transports}. {f35.who:The opposition} {f36.status:requested} {f36.what:a special session of the committee}. About {f37.number:300} people {f38.what:held a vigil} {f39.place:in front of the police headquarters}. {f40:A similar case in Kassel in 2014 ended in a fine.}

=== report B | outlet: Rhein-Main-Depesche | published: 2023-03-09
# {f1.who:Student} who collapsed in {f3.what:police custody van} {f2.status:dies}

Three days after being taken away in {f3.what:a police transport}, {f1.who:a participant in a climate blockade}, 24, {f2.status:died} {f25.place:at the Protestant hospital} in Frankfurt in the early hours of Thursday.

Jannik Overbeck had {f10.what:chained himself to a railing} on {f11.place:the Limmat bridge} {f5.time:on Monday}. He was {f12.what:walked to the vehicle}, in {f15.what:handcuffs}, and {f4.status:passed out} in it. {f14.cause:A blow against the door frame} was the reason, according to {f13.source:the autopsy}. {f18.what:Help was sent for}, in the shape of {f17.who:an emergency doctor}, {f16.time:some twelve minutes} later.

{f6.who:The state criminal police} {f7.status:are investigating} {f8.whom:a pair of officers}; {f9.what:failure to render assistance} is the charge. The two {f31.status:have been suspended}. {f29.who:Their union} {f30.position:asked the public not to pass judgment early}.

"{f20.wording:He said he couldn't breathe and they turned the radio up}," said {f19.source:a passer-by} who {f41:had looked in through the window}. {f21.what:The camera in the rear} {f22.status:had been switched off by hand}, Torsten Rieke, who speaks for the police, has now admitted. {f23.what:The radio messages} {f24.status:have been deleted}.

His {f26.role:sister}, who {f27.role:nurses the sick} herself, {f28.position:insists on an inquiry from outside}. {f32.role:State premier} Gunda Wiesner {f33.certainty:promised} {f34.what:new regulations for driving prisoners}. {f36.what:An extra sitting} of the committee, for which {f35.who:the opposition parties} {f36.status:had asked}, {f42:took place on Wednesday night}.

{f39.place:Outside police headquarters}, {f37.number:three hundred or so} {f38.what:kept watch with candles}.

=== key
f1.who compatible A=climate activist B=student, participant in a blockade | the man
f2.status changed A=in a coma B=dead | the man
f3.what same A=police van B=police custody van | where it happened
f4.status same A=lost consciousness B=passed out | the man in the van
f5.time compatible A=2023-03-06 evening B=2023-03-06 | when it happened
f6.who differs A=public prosecutor's office B=state criminal police | who investigates
f7.status same A=examining B=investigating | the inquiry
f8.whom same A=two officers B=a pair of officers | against whom
f9.what same A=failed to help B=failure to render assistance | the accusation
f10.what differs A=glued to the road B=chained to a railing | his protest
f11.place same A=Limmat bridge B=Limmat bridge | where
f12.what differs A=carried B=walked | how he got to the van
f13.source differs A=police report B=autopsy | on whose word the cause is told
f14.cause differs A=epileptic fit B=blow against the door frame | why he collapsed
f15.what same A=handcuffed B=handcuffs | restraint
f16.time same A=12 minutes B=12 minutes~ | after how long help was called
f17.who differs A=paramedic B=emergency doctor | who was called
f18.what same A=called B=help sent for | the call
f19.source differs A=another detainee B=passer-by | on whose word the radio was turned up
f20.wording differs A=they turned up the radio B=they turned the radio up | the witness's words
f21.what same A=inside camera B=camera in the rear | which camera
f22.status differs A=defective B=switched off by hand | the camera
f23.what same A=recording of the radio traffic B=radio messages | which record
f24.status differs A=secured B=deleted | the record
f25.place differs A=university hospital B=Protestant hospital | the hospital
f26.role differs A=mother B=sister | the relative
f27.role same A=nurse B=nurses the sick | the relative's job
f28.position same A=independent inquiry B=inquiry from outside | what the relative wants
f29.who same A=police union B=their union | who defends the officers
f30.position same A=no prejudging B=no early judgment | what the union asks
f31.status changed A=still serving B=suspended | the officers
f32.role differs A=interior minister B=state premier | Wiesner's office
f33.certainty differs A=possible B=promised | a change of the rules
f34.what same A=rules for transports B=regulations for driving prisoners | which rules
f35.who same A=the opposition B=opposition parties | who asked for the sitting
f36.what same A=special session B=extra sitting | what was asked for
f36.status same A=requested B=asked | the sitting
f37.number same A=300~ B=300~ | people at the vigil
f38.what same A=vigil B=kept watch | what they did
f39.place same A=in front of police headquarters B=outside police headquarters | where
f40 only A | the Kassel case
f41 only B | looked in
f42 only B | the sitting took place
