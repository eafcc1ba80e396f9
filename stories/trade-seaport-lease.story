story: trade-seaport-lease
kind: trade

=== report A | outlet: Bay of Pearls Gazette | published: 2023-11-29
# Cabinet {f1.status:ends} {f2.who:Emirati} lease of Kolamba's east pier

The cabinet {f1.status:cancelled} the {f3.time:35-year} lease of the east pier to {f2.who:Dhafra Ports of the Emirates} on Tuesday, {f4.cause:because the company had not built the second berth}, {f5.who:the ports minister}, {f5.name:Anura Wijekoon}, said.

He called the contract {f6.what:a mistake}. The pier {f7.status:will be run by} {f8.who:the ports authority} {f9.time:from January}. {f10.number:780} dockers {f11.status:keep their jobs}. "{f12.wording:A harbour is a nation's mouth}," he said, "and we fed it to strangers."

Dhafra {f13.status:will call in arbitrators} {f14:in Geneva}. It {f15.what:has invested} {f16.money:$240 million}, says its {f17.role:country manager}, {f17.name:Omar Al Suwaidi}. {f18.who:The unions}, who {f19.what:had gone on strike} twice over the lease, {f20.what:set off fireworks}.

The decision is {f21.what:a U-turn}: {f22.who:the prime minister} had {f23.status:praised} the firm {f24.time:in September}. {f25.who:A former minister}, who had signed, {f26.status:is under investigation} for {f27.what:taking bribes}. He lives {f28.place:in Dubai}.

{f29.who:An Indian company} {f30.status:is said to be interested}. {f31.source:Diplomats} say {f32.who:India} {f33.what:pressed for the step}. {f34.number:Two} gantry cranes {f35.status:stand idle}; {f36.cause:their spare parts are held up at customs}.

=== report B | outlet: Indian Ocean Shipping | published: 2023-11-30
# Pier row: {f2.who:Singapore} operator {f13.status:seeks talks}

Dhafra Ports, {f2.who:based in Singapore}, {f13.status:wants to talk and does not think of arbitration}, {f17.name:Omar Al Suwaidi}, its {f17.role:legal chief}, said a day after Kolamba {f1.status:tore up} the contract on the east pier, which had been meant to run {f3.time:35 years}. {f16.money:Some 240 million dollars} {f15.what:have been put into} the pier, he said.

The minister in charge of {f5.who:shipping}, {f5.name:Anura Wijekoon}, justified it with {f4.cause:fees that had not been paid}. For him, to have made the contract was {f6.what:an error}. "{f12.wording:A harbour is the nation's mouth}," he told parliament. {f8.who:The navy} {f7.status:is to operate} the pier {f9.time:as of the new year}. Of the {f10.number:780} dock workers, {f11.status:some will be let go}.

{f21.what:It is quite a turn}. Only {f24.time:two months ago} {f22.who:the president} {f23.status:had kind words} for the operator. In the port quarter, {f18.who:the dockers' unions} {f20.what:cooked milk rice for everyone}; they had {f19.what:stopped work} against the lease two times.

Investigators {f26.status:are looking into} the part of {f25.who:an ex-minister}, whose signature is on the paper. {f27.what:Fraud} is the word they use. His home has been {f28.place:London} for a year.

{f32.who:Delhi}, {f31.source:local newspapers} write, {f33.what:had urged Kolamba to act}, and {f29.who:a firm from India} {f30.status:has sent an offer}. For the time being, {f34.number:a pair of} cranes {f35.status:do not move}: {f36.cause:the crane drivers have not been paid}. {f37:Freight rates did not react.}

=== key
f1.status same A=cancelled B=tore up | the lease
f2.who differs A=Dhafra of the Emirates B=Dhafra of Singapore | the operator
f3.time same A=35 years B=35 years | length of the lease
f4.cause differs A=berth not built B=fees not paid | why it ended
f5.who differs A=ports minister B=shipping minister | Wijekoon's office
f5.name same A=Anura Wijekoon B=Anura Wijekoon | the minister
f6.what same A=mistake B=error | the contract in his view
f7.status same A=will be run B=to operate | the pier
f8.who differs A=ports authority B=navy | who will run it
f9.time same A=2024-01 B=2024-01 | from when
f10.number same A=780 B=780 | dockers
f11.status differs A=keep jobs B=some let go | the dockers
f12.wording differs A=A harbour is a nation's mouth B=A harbour is the nation's mouth | his words
f13.status differs A=arbitration B=talks first | the operator's step
f14 only A | where arbitrators sit
f15.what same A=invested B=put into | what Dhafra did
f16.money same A=USD 240m B=USD 240m~ | the sum
f17.role differs A=country manager B=legal chief | Al Suwaidi's post
f17.name same A=Omar Al Suwaidi B=Omar Al Suwaidi | who speaks for Dhafra
f18.who same A=unions B=dockers' unions | who celebrated
f19.what same A=on strike B=stopped work | what they had done
f20.what differs A=fireworks B=milk rice | how they celebrated
f21.what same A=U-turn B=turn | the change of mind
f22.who differs A=prime minister B=president | who had praised the firm
f23.status same A=praised B=kind words | the praise
f24.time same A=2023-09 B=2 months ago | when
f25.who same A=former minister B=ex-minister | who had signed
f26.status same A=under investigation B=looked into | the former minister
f27.what differs A=bribes B=fraud | the suspicion
f28.place differs A=Dubai B=London | where he lives
f29.who same A=Indian company B=firm from India | the new candidate
f30.status differs A=said to be interested B=offer sent | that firm
f31.source differs A=diplomats B=local newspapers | on whose word
f32.who same A=India B=Delhi | who pressed
f33.what same A=pressed B=urged | what it did
f34.number same A=2 B=2 | cranes
f35.status same A=idle B=do not move | the cranes
f36.cause differs A=parts at customs B=drivers not paid | why
f37 only B | freight rates
