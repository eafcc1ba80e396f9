story: metro-smoke-montreux
kind: transport

=== report A | outlet: Lakeside Metro News | published: 2023-02-23
# Smoke fills {f1.what:Orange Line}, {f2.who:musician} {f3.status:hailed}

By Nadia Karim

Hundreds of commuters {f4.status:groped their way} out of a subway tunnel in Port Laurier {f5.time:on Wednesday evening} after smoke filled {f1.what:the Orange Line} between Saint-Just and Bellerive.

The smoke came from {f6.cause:a burning cable}, the transit corporation {f7.certainty:said it was almost sure}. The train {f8.status:had halted} {f8.place:200 metres from Bellerive}; the driver {f9.status:told passengers to stay in their seats}. They did not. {f2.who:A street musician}, {f2.name:Olu Bankole}, {f2.age:29}, {f10.what:led one car out} {f10.what:by singing}, so that {f10.cause:nobody would lose the way}.

{f11.who:A woman of 81} {f11.status:died} on Thursday morning; she {f12.cause:had a weak heart}, the hospital said. {f13.number:Thirty-four} people {f13.status:were treated}, {f14.who:two firefighters} among them, {f14.what:for burns}.

{f15.what:The fans} {f15.status:worked}, but {f16.cause:they had been switched to blow the wrong way}, {f17.role:fire chief} {f17.name:Dominique Asselin} said. The emergency telephone in the car {f18.status:was dead}. "{f19.wording:We practise this every year, at night, with nobody in the train}," she added.

Transit chairman {f20.name:Étienne Roux} {f21.status:apologised}. He {f22.position:rules out resigning}. {f23.who:The drivers' union} says that {f23.what:two guards per train} {f23.status:were abolished} {f23.time:in 2019} {f23.cause:to save money}.

The line {f24.status:was back in service} {f24.time:at noon on Thursday}. Fares {f25.status:will be refunded} {f25.whom:to all who were on the line}. {f26:A smaller fire in 2016 at the Gare du Canal station was traced to a newspaper}.

=== report B | outlet: Confederation Wire | published: 2023-02-24
# Subway smoke: city launches inquiry

PORT LAURIER (CW) - The city {f27:has named a former coroner} to find out why smoke spread through {f1.what:the Green Line} of its subway {f5.time:at the height of Wednesday's evening rush}, and why passengers {f4.status:had to find their own way out in the dark}.

{f6.cause:Rubbish on the track} caught fire, {f7.certainty:possibly}, the transit corporation said. The driver {f9.status:asked people to leave the train}, according to the recording of his announcement, which was played on Friday. He {f8.status:had stopped} {f8.place:a couple of hundred metres short of Bellerive}.

{f2.name:Olu Bankole}, {f2.age:29}, {f2.who:a nursing student} who {f10.what:guided the people of one car to the station} {f10.what:with his voice}, {f3.status:was honoured} by the mayor. {f10.cause:He had sung to calm himself}, he said.

{f11.who:An 81-year-old woman} {f11.status:lost her life}: {f12.cause:she fell between the rails}, the police said. Of the {f13.number:34} others who {f13.status:needed care}, the worst off were {f14.who:two firefighters} {f14.what:with smoke poisoning}.

{f17.name:Dominique Asselin}, {f17.role:the deputy fire chief}, said {f15.what:the ventilators} {f15.status:ran} in {f16.cause:the wrong direction}, and that the emergency phone {f18.status:had functioned}, but that no one answered. "{f19.wording:We practise this every year, at night, with no one in the train}," said {f17.name:Asselin}.

{f20.name:Étienne Roux}, who chairs the transit board, {f21.status:expressed regret}. On his own future he said that {f22.position:he would accept the coroner's verdict}. According to {f23.who:the drivers' union}, {f23.what:the second guard on each train} {f23.status:was done away with} {f23.time:four years ago} {f23.cause:when doors became automatic}.

Trains {f24.status:have run again} {f24.time:since Friday morning}. {f25.whom:Holders of monthly passes} {f25.status:get money back}.

=== key
f1.what differs A=Orange Line B=Green Line | the line
f2.who differs A=street musician B=nursing student | Bankole
f2.name same A=Olu Bankole B=Olu Bankole | the helper
f2.age same A=29 B=29 | his age
f3.status same A=hailed B=honoured | the helper
f4.status same A=groped their way out B=found their own way out in the dark | the passengers
f5.time compatible A=2023-02-22 evening B=2023-02-22 evening rush | when
f6.cause differs A=burning cable B=rubbish on the track | where the smoke came from
f7.certainty differs A=almost certain B=possible | the transit corporation on the cause
f8.status same A=halted B=stopped | the train
f8.place same A=200 m from Bellerive B=200 m~ short of Bellerive | where
f9.status differs A=stay in their seats B=leave the train | what the driver told passengers
f10.what same A=led one car out by singing B=guided people with his voice | what Bankole did
f10.cause differs A=nobody should lose the way B=to calm himself | why he sang
f11.who same A=woman of 81 B=81-year-old woman | the dead woman
f11.status same A=died B=lost her life | she
f12.cause differs A=weak heart B=fell between the rails | why she died
f13.number same A=34 B=34 | people treated
f13.status same A=treated B=needed care | they
f14.who same A=two firefighters B=two firefighters | the worst hurt
f14.what differs A=burns B=smoke poisoning | their injury
f15.what same A=fans B=ventilators | the equipment
f15.status same A=worked B=ran | the fans
f16.cause same A=blew the wrong way B=wrong direction | what was wrong with them
f17.name same A=Dominique Asselin B=Dominique Asselin | the fire officer
f17.role differs A=fire chief B=deputy fire chief | her post
f18.status differs A=dead B=functioned, no one answered | the emergency telephone
f19.wording differs A=nobody in the train B=no one in the train | Asselin's words
f20.name same A=Étienne Roux B=Étienne Roux | the chairman
f21.status same A=apologised B=expressed regret | the chairman
f22.position differs A=rules out resigning B=would accept the verdict | the chairman on his post
f23.who same A=drivers' union B=drivers' union | who accuses
f23.what compatible A=two guards per train B=second guard on each train | the guards
f23.status same A=abolished B=done away with | the guards
f23.time same A=2019 B=2019 | when
f23.cause differs A=to save money B=automatic doors | why
f24.status same A=back in service B=run again | the line
f24.time differs A=2023-02-23T12:00 B=2023-02-24 morning | since when
f25.status same A=refunded B=money back | the fares
f25.whom differs A=all who were on the line B=holders of monthly passes | who gets money back
f26 only A | the fire of 2016
f27 only B | the coroner
