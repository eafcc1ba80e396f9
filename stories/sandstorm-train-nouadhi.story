story: sandstorm-train-nouadhi
kind: weather

=== report A | outlet: Cap Blanc Quotidien | published: 2019-04-09
# Sandstorm {f1.status:buries} {f2.what:ore train}; {f3.who:trader} {f4.status:dies}

By Oumar Vall

A sandstorm {f1.status:covered} {f2.what:an ore train} near Choum-Nord on Saturday, and of the people travelling {f5.place:on top of the load} {f4.status:one was dead}, {f3.who:a cloth trader}, when it was reached {f6.time:on Monday}.

{f3.name:Cheikh Lemrabott}, {f3.age:44}, {f7.cause:had given his water to a child}, {f8.source:his fellow travellers} say. {f9.number:Twenty-six} others {f9.status:were taken} {f9.place:to the company's clinic}. {f10.who:A camel herder}, {f10.name:Brahim}, {f10.what:found the train by its whistle} and {f10.status:brought} {f10.status:milk}.

The train stopped {f11.cause:because sand had got into the engines}. {f12.who:The driver} stayed; {f12.who:his mate} {f12.status:set out on foot} and {f13.status:is still being looked for}. "{f14.wording:The sky lay down on us}," said {f15.who:a student}, {f15.name:Aminetou Sidi}.

{f16.who:The mining company} {f16.position:says riding on the wagons has always been forbidden}. {f17.who:The senator of the district} {f17.position:demands passenger coaches}; {f18.what:the last ones} {f18.status:were withdrawn} {f18.time:in 2011}. {f19.source:The weather office} {f19.what:had sent out a warning}, {f19.what:but only to ships}.

{f20.who:Soldiers} {f20.status:are clearing} the track {f20.what:with shovels}. {f21.what:Exports} {f21.status:stand still}. The port {f22.status:will run out of ore} {f22.time:on Friday}. {f23:The longest sand blockage, in 1974, lasted eleven days}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2019-04-11
# Engine driver's mate {f13.status:found alive} in desert

CAP BLANC (SAA) - {f12.who:The assistant driver} of {f2.what:a water train} which a sandstorm {f1.status:had swallowed} {f13.status:was found alive} on Wednesday, {f24:forty kilometres from the line}. He {f12.status:had been sent by his superior to look for help}.

The train {f11.cause:had run into a dune}. It was dug free {f6.time:two days after the storm of Saturday}. {f3.name:Cheikh Lemrabott}, {f3.age:44}, {f3.who:a Koran teacher}, {f4.status:had died}. {f7.cause:He had a weak heart}, {f8.source:a doctor} told SAA. Those who travelled with him {f5.place:in the guard's van}, {f9.number:twenty-six} in all, {f9.status:were brought} {f9.place:to a military hospital}.

Their lives were saved by {f10.name:Brahim}, {f10.who:a keeper of camels}, who {f10.what:saw the engine's lamp} and {f10.status:gave them} {f10.status:milk}. "{f14.wording:The sky came down on us}," said {f15.name:Aminetou Sidi}, {f15.who:a midwife} who was among them.

{f16.who:The mining firm} {f16.position:will no longer let people ride on its trains}. {f17.who:The district's senator} {f17.position:wants compensation for the victims}. {f18.what:Coaches for passengers} {f18.status:were done away with} {f18.time:eight years ago}. {f19.source:The meteorologists} {f19.what:warned ships}, {f19.what:and the railway too}, they say.

{f20.what:Bulldozers} of {f20.who:the mining firm} {f20.status:have cleared the line}, and {f21.what:exports} {f21.status:started again} on Thursday. At the port {f22.status:stocks would have been used up} {f22.time:by Friday}.

=== key
f1.status same A=covered B=swallowed | the train
f2.what differs A=ore train B=water train | the train
f3.who differs A=cloth trader B=Koran teacher | the dead man's work
f3.name same A=Cheikh Lemrabott B=Cheikh Lemrabott | the dead man
f3.age same A=44 B=44 | his age
f4.status same A=dead B=died | he
f5.place differs A=on top of the load B=in the guard's van | where they travelled
f6.time same A=2019-04-08 B=2019-04-08 | when the train was reached
f7.cause differs A=gave his water away B=weak heart | why he died
f8.source differs A=fellow travellers B=a doctor | on whose word
f9.number same A=26 B=26 | the others
f9.status same A=taken B=brought | they
f9.place differs A=company's clinic B=military hospital | where
f10.who same A=camel herder B=keeper of camels | the rescuer
f10.name same A=Brahim B=Brahim | the rescuer
f10.what differs A=found it by its whistle B=saw the engine's lamp | how he found the train
f10.status same A=brought milk B=gave them milk | what he did
f11.cause differs A=sand in the engines B=ran into a dune | why the train stopped
f12.who same A=driver's mate B=assistant driver | who set out
f12.status differs A=set out on foot by himself B=sent by his superior | how he came to go
f13.status changed A=missing B=found alive | the mate
f14.wording differs A=lay down on us B=came down on us | her words
f15.who differs A=student B=midwife | Sidi's work
f15.name same A=Aminetou Sidi B=Aminetou Sidi | the traveller
f16.who same A=mining company B=mining firm | the operator
f16.position compatible A=riding always forbidden B=no longer lets people ride | the company on riders
f17.who same A=senator of the district B=district's senator | who makes a demand
f17.position differs A=passenger coaches B=compensation | the demand
f18.what same A=last passenger coaches B=coaches for passengers | the coaches
f18.status same A=withdrawn B=done away with | they
f18.time same A=2011 B=2011 | when
f19.source same A=weather office B=meteorologists | who warned
f19.what differs A=only ships warned B=ships and the railway warned | who was warned
f20.who differs A=soldiers B=mining firm | who clears the line
f20.status changed A=clearing B=cleared | the line
f20.what differs A=shovels B=bulldozers | with what
f21.what same A=exports B=exports | the trade
f21.status changed A=stand still B=started again | exports
f22.status same A=will run out B=would have been used up | the port's ore
f22.time same A=2019-04-12 B=2019-04-12 | when
f23 only A | the blockage of 1974
f24 only B | where he was found
