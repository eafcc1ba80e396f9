story: energy-hydrogen-bus
kind: technology

=== report A | outlet: Kinki Transport News | published: 2025-03-13
# {f1.what:Hydrogen bus} trial in Asahara {f2.status:halted} after {f3.what:leak}

ASAHARA - The city of Asahara has {f2.status:stopped} its trial of {f4.number:eight} {f1.what:fuel-cell buses} following {f3.what:a leak} at the filling station on {f5.time:Wednesday} that sent {f6.number:three} people to hospital.

{f7.who:A mechanic} had {f8.what:loosened a valve} {f9.cause:because the gauge showed no pressure}, {f10.source:the operator} said. {f11.what:A jet of gas} {f12.what:knocked him off a ladder}; he {f13.what:broke two ribs}. {f14.who:Two women waiting at the stop} {f15.what:had ringing ears}. There was {f16.status:no fire}.

{f17.who:The vice mayor}, {f17.name:Chiyo Nakagami}, said that {f18.position:the buses would be back after a safety check}. {f19.what:Diesel buses} fill the gap. A {f20.age:78}-year-old {f20.who:former railwayman}, {f20.name:Eiji Tsuda}, said he had {f21.position:trusted them from the beginning}. "{f22.wording:They are so quiet one can hear oneself think}," he said.

The trial costs {f23.money:2.6 billion yen}, half of it {f24.who:from the prefecture}. The hydrogen is made {f25.what:from sewage gas}. It was to {f26.status:end} in {f27.time:March 2026}, with {f28.what:a report to the ministry}. {f29.who:Two council members} {f30.position:call for the buses to be sold}.

In Norumi, {f31.what:a tank} had {f32.status:exploded} in {f33.time:2019}. {f34.number:Nobody} died. The maker of the valves, Toei Seiki, {f35.status:is checking} {f36.number:120} others.

=== report B | outlet: World Clean Transport | published: 2025-03-17
# Asahara's quiet buses to {f2.status:return} on Tuesday

The Japanese city of Asahara {f2.status:will put} its {f4.number:eight} {f1.what:hydrogen buses} {f2.status:back on the road} after {f3.what:the escape of gas} that shook up the neighbourhood of a depot {f5.time:on March 12}.

{f7.who:A driver} who was learning how to fill up had {f8.what:pulled off the hose} {f9.cause:too early}, an inquiry {f10.source:by the fire department} found. {f11.what:The stream of gas} {f12.what:threw him against a wall}, and he {f13.what:fractured his wrist}. {f14.who:Two schoolboys who were passing} {f15.what:could not hear properly for a day}. With him, {f6.number:three} persons were treated. {f16.status:Nothing burned}.

{f17.name:Chiyo Nakagami}, {f17.who:a deputy of the mayor}, told this magazine {f18.position:that there was no reason to wait for the check}. {f19.what:Hired coaches} had served the lines meanwhile. Among the first to board will be {f20.name:Eiji Tsuda}, {f20.age:78}, {f20.who:who was a train driver once}. "{f22.wording:They are so quiet that one can hear oneself think}," he says, though he {f21.position:had his doubts at the start}.

{f29.who:Two members of the assembly}, however, {f30.position:want the money returned}: {f23.money:2.6 billion yen}, of which {f24.who:the state} bears half. The fuel comes {f25.what:out of the sewage works}. When the experiment {f26.status:is over}, {f27.time:next spring}, {f28.what:the ministry will get a report}.

Valves like the one in Asahara, {f36.number:120} in all, {f35.status:have been replaced} by Toei Seiki. Japan is wary since {f31.what:a filling pump} {f32.status:blew up} in Norumi {f33.time:six years ago}, {f34.number:without loss of life}. {f37:The route carries 2,000 people a day.}

=== key
f1.what same A=fuel-cell buses B=hydrogen buses | the vehicles
f2.status changed A=halted B=to return | the trial
f3.what same A=leak B=escape of gas | what happened
f4.number same A=8 B=8 | the buses
f5.time same A=2025-03-12 B=2025-03-12 | when
f6.number same A=3 B=3 | people treated
f7.who differs A=mechanic B=driver | who was at the filling point
f8.what differs A=loosened a valve B=pulled off the hose | what he did
f9.cause differs A=gauge showed no pressure B=too early | why it went wrong
f10.source differs A=operator B=fire department | on whose word
f11.what same A=jet of gas B=stream of gas | what hit him
f12.what differs A=off a ladder B=against a wall | what happened to him
f13.what differs A=ribs B=wrist | what he broke
f14.who differs A=two women B=two schoolboys | who else was hurt
f15.what same A=ringing ears B=could not hear properly | their injury
f16.status same A=no fire B=nothing burned | a fire
f17.who same A=vice mayor B=deputy of the mayor | Nakagami
f17.name same A=Chiyo Nakagami B=Chiyo Nakagami | who speaks for the city
f18.position differs A=after a check B=without the check | when the buses may run
f19.what differs A=diesel buses B=hired coaches | the substitute
f20.age same A=78 B=78 | the passenger
f20.who same A=former railwayman B=former train driver | the passenger
f20.name same A=Eiji Tsuda B=Eiji Tsuda | the passenger
f21.position differs A=trusted from the beginning B=doubts at the start | his view of the buses
f22.wording differs A=They are so quiet one can hear oneself think B=They are so quiet that one can hear oneself think | his words
f23.money same A=JPY 2.6bn B=JPY 2.6bn | the cost
f24.who differs A=prefecture B=state | who pays half
f25.what same A=sewage gas B=sewage works | where the hydrogen comes from
f26.status same A=end B=over | the trial
f27.time same A=2026-03 B=spring 2026 | when it ends
f28.what same A=report to the ministry B=ministry gets a report | its outcome
f29.who same A=two council members B=two members of the assembly | the critics
f30.position differs A=sell the buses B=return the money | what they want
f31.what differs A=tank B=filling pump | what exploded in Norumi
f32.status same A=exploded B=blew up | the accident in Norumi
f33.time same A=2019 B=2019 | when
f34.number same A=0 B=0 | deaths there
f35.status changed A=being checked B=replaced | the other valves
f36.number same A=120 B=120 | the other valves
f37 only B | the passengers
