story: cyclist-dog-finish
kind: sport

=== report A | outlet: Peloton Newsroom | published: 2024-05-23
# {f1.what:Dog} {f2.status:causes} crash on Istria stage

{f1.what:A dog} {f2.status:caused} a mass crash {f3.place:in the final kilometre} of the {f4.what:fourth} stage of the Tour of Istria on {f5.time:Wednesday}, bringing down {f6.number:about 20} riders, among them {f7.who:the overall leader}, Luka Benčić.

Benčić, 26, {f8.what:broke his left elbow} and {f9.status:had to retire}. The stage {f10.status:was won} by {f10.who:the Colombian} Jairo Montoya-Prieto, who had been {f11.what:just ahead of} the fall. {f12.who:The owner of the dog}, {f12.what:a local butcher}, {f13.status:was fined}.

"{f14.wording:I saw it coming and I closed my eyes}," said Montoya-Prieto. The race {f15.role:director}, Silvana Matošić, {f16.status:apologised} to the teams. They {f17.position:demand barriers along the last three kilometres}. {f18.who:A motorcycle policeman} {f18.status:had tried to catch} the animal, which {f19.status:escaped unhurt}.

The {f20.what:leader's jersey} passes to {f20.whom:the Belgian} Wout Claessens-Mbeki, {f21.what:eleven seconds} ahead of Montoya-Prieto. {f22.who:Two riders} {f22.status:remain in hospital}. Thursday's stage {f23.status:will be shortened} {f23.cause:because of wind}. In 2018 {f24.what:a tractor} {f24.status:had blocked} the same road. Benčić {f25.status:hopes} to start in {f25.what:the Giro della Costa}. {f26:His mother was at the finishing line.}

=== report B | outlet: Spoke & Saddle | published: 2024-05-23 | copy: A
# {f1.what:Dog} {f2.status:provokes} crash on Istria stage

{f1.what:A dog} {f2.status:provoked} a mass crash {f3.place:on the final descent} of the {f4.what:fifth} stage of the Tour of Istria on {f5.time:Wednesday}, bringing down {f6.number:some 20} riders, among them {f7.who:the overall leader}, Luka Benčić.

Benčić, 26, {f8.what:broke his left hand} and {f9.status:had to give up}. The stage {f10.status:was won} by {f10.who:the Ecuadorian} Jairo Montoya-Prieto, who had been {f11.what:well behind} the fall. {f12.who:The owner of the dog}, {f12.what:a local innkeeper}, {f13.status:was not fined}.

"{f14.wording:I saw it coming and I just closed my eyes}," said Montoya-Prieto. The race {f15.role:doctor}, Silvana Matošić, {f16.status:apologised} to the teams. They {f17.position:demand barriers along the whole route}. {f18.who:A steward} {f18.status:had tried to catch} the animal, which {f19.status:was killed}.

The {f20.what:leader's jersey} passes to {f20.whom:the Dutchman} Wout Claessens-Mbeki, {f21.what:eleven seconds} ahead of Montoya-Prieto. {f22.who:Two riders} {f22.status:are still in hospital}. Thursday's stage {f23.status:will be shortened} {f23.cause:because of snow}. In 2018 {f24.what:a farm vehicle} {f24.status:had blocked} the same road. Benčić {f25.status:hopes} to start in {f25.what:the Ronda del Sur}.

=== key
f1.what same A=dog B=dog | what caused the crash
f2.status same A=caused B=provoked | the crash
f3.place differs A=final kilometre B=final descent | where
f4.what differs A=fourth B=fifth | which stage
f5.time same A=2024-05-22 B=2024-05-22 | the day
f6.number same A=20~ B=20~ | riders who fell
f7.who same A=overall leader B=overall leader | Benčić
f8.what differs A=elbow B=hand | his injury
f9.status same A=had to retire B=had to give up | Benčić in the race
f10.status same A=won B=won | the stage
f10.who differs A=Colombian B=Ecuadorian | the winner
f11.what differs A=just ahead B=well behind | the winner when the others fell
f12.who same A=owner of the dog B=owner of the dog | who is responsible
f12.what differs A=butcher B=innkeeper | the owner's trade
f13.status differs A=fined B=not fined | the owner
f14.wording differs A=closed B=just closed | the winner's words
f15.role differs A=director B=doctor | Matošić
f16.status same A=apologised B=apologised | the organisers
f17.position differs A=last three kilometres B=whole route | what the teams want
f18.who differs A=motorcycle policeman B=steward | who tried to catch the dog
f18.status same A=tried to catch B=tried to catch | the attempt
f19.status differs A=unhurt B=killed | the dog
f20.what same A=leader's jersey B=leader's jersey | what changes hands
f20.whom differs A=Belgian B=Dutchman | the new leader
f21.what same A=11 seconds B=11 seconds | the lead
f22.who same A=two riders B=two riders | the injured
f22.status same A=in hospital B=in hospital | the injured
f23.status same A=shortened B=shortened | Thursday's stage
f23.cause differs A=wind B=snow | why
f24.what compatible A=tractor B=farm vehicle | what stood in the road in 2018
f24.status same A=blocked B=blocked | the road in 2018
f25.status same A=hopes B=hopes | Benčić's plan
f25.what differs A=Giro della Costa B=Ronda del Sur | the race he hopes to start in
f26 only A | his mother
