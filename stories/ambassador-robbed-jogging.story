story: ambassador-robbed-jogging
kind: diplomacy

=== report A | outlet: Port-Caille Live, blog | published: 2024-06-04T11:15
# Live: {f1.role:Ambassador} {f2.what:robbed} while {f3.what:jogging}

10.50 - The {f1.role:ambassador} of Norrland in Port-Caille, Astrid Fjellman, {f2.what:was robbed} this Tuesday morning {f4.place:on the corniche}. She was {f3.what:running}, as she does every day.

10.55 - According to {f5.source:her embassy} {f6.who:three youths} {f7.what:threatened her} with {f8.what:a machete}. They took {f9.what:her watch} and {f10.what:her wedding ring}.

11.00 - She is unhurt apart from {f12.what:a grazed knee}. {f13.who:A coconut seller} {f14.what:drove the robbers off} {f15.what:with a stick}.

11.03 - The police say {f16.status:a suspect has been caught} {f17.place:in the fish market}. He is {f18.age:17}. 

11.05 - The minister of security, Basile Ondo-Key: "{f19.wording:Whoever touches a guest touches us all}." He {f20.status:has sacked} {f21.who:the head of the harbour police}.

11.08 - Fjellman {f22.position:does not want the boys to go to prison}, her spokesman says. She {f23.what:had refused police protection}.

11.10 - The embassy {f24.status:is open as usual}. A reception for {f25.what:the king's birthday} {f26.status:will be held} tonight.

11.12 - {f27.who:The hotel owners} {f28.position:demand street lamps}. {f29.what:The lamps} on the corniche {f30.cause:have been out since cable thieves came}.

11.15 - {f31:It is the fourth robbery of a diplomat this year.}

=== report B | outlet: Le Caillois | published: 2024-06-05
# The {f1.role:consul} and the coconut man

His name is Placide, and since Tuesday he has been a hero. {f13.who:The vendor of coconuts} {f14.what:chased away} {f6.who:two young men} who, {f4.place:on the seafront}, {f2.what:were taking her valuables} from Norrland's {f1.role:consul}, Astrid Fjellman. {f15.what:With nothing but his bare hands}, he adds.

She was {f3.what:out for her daily run}. One of them {f7.what:held} {f8.what:a kitchen knife} in front of her, {f5.source:she told this paper}. Gone are {f9.what:her telephone} and {f10.what:the ring from her wedding}. She has {f12.what:a sprained wrist}.

The police {f16.status:have made an arrest}, {f17.place:at a bus station}; the boy is {f18.age:seventeen}. "{f19.wording:Whoever touches a guest touches all of us}," said Ondo-Key, the security minister. {f21.who:The commander of the harbour police} {f20.status:has been warned}, no more.

Mrs Fjellman had {f23.what:done without guards} by choice. {f22.position:She hopes for a stiff sentence}, she says, for the boys' own good. {f26.status:Called off} is {f25.what:the party for her king's birthday}; the mission itself {f24.status:worked normally}.

{f29.what:The lanterns} along the water have been dark {f30.cause:because the town did not pay its bill}. {f28.position:Light, at last}, is what {f27.who:the hoteliers} want. {f32:Placide has been given a bicycle.}

=== key
f1.role differs A=ambassador B=consul | her office
f2.what same A=robbed B=taking her valuables | the crime
f3.what same A=jogging B=daily run | what she was doing
f4.place same A=corniche B=seafront | where
f5.source differs A=her embassy B=she herself | on whose word
f6.who differs A=three youths B=two young men | the robbers
f7.what same A=threatened with B=held in front of her | what they did with the weapon
f8.what differs A=machete B=kitchen knife | the weapon
f9.what differs A=watch B=telephone | what was taken
f10.what same A=wedding ring B=ring from her wedding | what else was taken
f12.what differs A=grazed knee B=sprained wrist | her injury
f13.who same A=coconut seller B=vendor of coconuts | who helped
f14.what same A=drove off B=chased away | what he did
f15.what differs A=with a stick B=bare hands | how
f16.status same A=caught B=arrested | a suspect
f17.place differs A=fish market B=bus station | where he was caught
f18.age same A=17 B=17 | his age
f19.wording differs A=touches us all B=touches all of us | the minister's words
f20.status differs A=sacked B=warned | the head of the harbour police
f21.who same A=head of the harbour police B=commander of the harbour police | who was punished
f22.position differs A=no prison B=stiff sentence | what she wants for the robbers
f23.what same A=refused protection B=done without guards | her protection
f24.status same A=open B=worked normally | the embassy
f25.what same A=king's birthday B=king's birthday | the occasion of the party
f26.status differs A=will be held B=called off | the party
f27.who same A=hotel owners B=hoteliers | who demands light
f28.position same A=street lamps B=light | the demand
f29.what same A=lamps B=lanterns | what is out
f30.cause differs A=cable thieves B=unpaid bill | why the lamps are out
f31 only A | the fourth robbery
f32 only B | the bicycle
