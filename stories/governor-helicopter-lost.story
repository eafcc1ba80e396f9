story: governor-helicopter-lost
kind: politics

=== report A | outlet: Agencia Andina del Sur | published: 2023-11-21 | agency: AAS
# Governor {f1.status:missing} after {f2.what:helicopter} fails to arrive

SAN GABRIEL, Huancara (AAS) - A {f2.what:helicopter} with the governor of Huancara province, Silvia Roca, {f1.status:has been missing} since {f3.time:Monday afternoon}. It was on its way from San Gabriel {f4.place:to the mining town of Cobre Alto}.

{f5.number:Five} people are on board. Roca, 49, was to {f6.what:open a hospital}. With her are {f7.who:her chief of staff}, {f8.who:a cameraman} and the crew. {f9.who:The army} {f10.status:broke off the search} at nightfall {f11.cause:because of snow}. It will resume at dawn.

The pilot, {f12.role:a police captain}, {f13.what:reported} {f14.cause:strong side winds} {f15.time:at 3.20 p.m.} A llama herder {f16.what:saw the machine turn} {f17.place:towards the lagoon}. "{f18.wording:It sounded like a sick animal}," he said.

The machine was built in {f19.time:1994} and {f20.status:had been overhauled} in September, {f21.source:the provincial government} said. {f22.who:A deputy} {f23.position:had called it a flying coffin}. Vice-governor Hugo Laime {f24.status:has taken over}. {f26.who:Roca's husband}, {f26.role:a geologist}, {f27.what:has joined the rescuers}. {f28.who:The mining company} {f29.what:sent a drone}. {f30:Roca was the first indigenous woman to govern the province.}

=== report B | outlet: La Voz de Cobre Alto | published: 2023-11-22
# {f1.status:Alive}, in a shepherd's hut

They had burned the seats to keep warm. On Tuesday volunteers {f1.status:found} Governor Silvia Roca and {f5.number:the four others} in a stone hut; all are {f1.status:alive}. Their {f2.what:helicopter} lies {f17.place:on the slope above the old railway}, where a llama herder {f16.what:had seen it veer}. "{f18.wording:It sounded like an animal that is sick}," the herder told us.

It had set out from San Gabriel {f3.time:on Monday after lunch}, {f4.place:bound for our town}, where the 49-year-old was to {f6.what:inaugurate a bridge}. {f12.role:A former air force major} was at the stick. His last call, {f15.time:at twenty past three}, {f13.what:spoke of} {f14.cause:a warning light}. Roca has {f32:two frostbitten toes}; {f7.who:her press secretary} broke an arm, {f8.who:the cameraman} filmed it all.

{f9.who:The police} {f10.status:had searched through the night}, they say, {f11.cause:hindered by snow}. The machine, {f19.time:29 years old}, {f20.status:should have been overhauled} in September, {f21.source:a mechanic} says. {f22.who:A member of the assembly} {f23.position:once compared it to a coffin with wings}.

Laime, the vice-governor, {f24.status:hands back the office today}. {f26.who:Roca's brother}, {f26.role:who is a geologist}, {f27.what:had gone up with the searchers}. {f28.who:The mine} {f29.what:lent its dogs}.

=== key
f1.status changed A=missing B=found alive | the governor
f2.what same A=helicopter B=helicopter | the aircraft
f3.time same A=2023-11-20 afternoon B=2023-11-20 after lunch | when it was lost
f4.place same A=Cobre Alto B=our town | where it was going
f5.number same A=5 B=Roca and four others | on board
f6.what differs A=open a hospital B=inaugurate a bridge | why she travelled
f7.who differs A=chief of staff B=press secretary | her companion
f8.who same A=cameraman B=cameraman | another passenger
f9.who differs A=army B=police | who searched
f10.status differs A=broken off at nightfall B=went on through the night | the search on Monday
f11.cause same A=snow B=snow | what hindered it
f12.role differs A=police captain B=former air force major | the pilot
f13.what same A=reported B=spoke of | the last call
f14.cause differs A=side winds B=warning light | what the pilot reported
f15.time same A=15:20 B=15:20 | when
f16.what same A=turn B=veer | what the herder saw
f17.place differs A=lagoon B=slope above the railway | where it went
f18.wording differs A=a sick animal B=an animal that is sick | the herder's words
f19.time same A=1994 B=29 years old | its age
f20.status differs A=overhauled B=not overhauled | the overhaul
f21.source differs A=provincial government B=mechanic | on whose word
f22.who same A=a deputy B=member of the assembly | who had warned
f23.position same A=flying coffin B=coffin with wings | the warning
f24.status changed A=taken over B=hands back | the vice-governor
f26.who differs A=her husband B=her brother | the relative
f26.role same A=geologist B=geologist | the relative's profession
f27.what same A=joined the rescuers B=gone up with the searchers | what he did
f28.who same A=mining company B=the mine | who helped
f29.what differs A=drone B=dogs | the company's help
f30 only A | first indigenous woman
f32 only B | her toes
