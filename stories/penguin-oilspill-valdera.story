story: penguin-oilspill-valdera
kind: nature

=== report A | outlet: Patagonia Hoy | published: 2025-01-15
# Oil on {f1.number:hundreds} of penguins; {f2.what:trawler} {f2.status:under suspicion}

PUERTO VALDERA - {f1.number:More than 300} penguins covered with {f3.what:heavy fuel oil} have reached the beaches near Puerto Valdera since {f4.time:Sunday}. The prefecture suspects that {f2.what:a trawler}, the {f2.name:Estrella del Sur}, {f5.cause:washed out its tanks at sea}.

The {f6.what:slick}, {f6.number:four} kilometres long, was seen by {f7.who:a pilot of the navy}. It is drifting {f8.place:north}, towards the {f8.what:sea lion colony} of Punta Roca, and {f8.status:is expected to get there} on Thursday.

{f9.who:Volunteers} wash the birds with {f10.what:dish soap} in {f10.place:the gymnasium of the technical school}. Each bath {f10.time:takes forty minutes}. {f11.number:Eighty-five} penguins {f11.status:have died} so far. "{f12.wording:They bite us, and I take that as a good sign}," said {f13.name:Malena Huenchul}, the {f13.role:vet who leads the station}.

{f14.what:Little jackets of wool} sent by knitters from all over the country {f14.status:are not being used}: {f14.cause:they would only add to the birds' stress}, she explained. What is needed are {f15.what:towels and frozen sardines}.

The {f2.what:trawler}'s {f16.role:captain} denies having released anything and {f16.position:is willing to let the tanks be examined}. The ship {f17.status:may not leave port}. {f18.who:The provincial government} {f18.status:has brought a suit} for {f18.money:two billion pesos} against {f18.whom:its owners}.

In 2006 oil had killed {f19:thousands of penguins} on this coast, and nobody was ever punished. {f20.what:Whale-watching trips} {f20.status:go on}, in another bay.

=== report B | outlet: Southern Cross Environment | published: 2025-01-17
# {f2.what:Freighter} {f2.status:cleared}? Doubts over source of Patagonian spill

Tests have raised doubts about who caused the spill that has fouled {f1.number:some 700} penguins in Argentina. The tanks of the {f2.name:Estrella del Sur}, a {f2.what:coastal freighter} whose {f16.role:master} {f16.position:had refused to open them} until a judge ordered it, contain nothing like the {f3.what:diesel} found on the feathers. It may instead have come from {f5.cause:a wreck that began to leak}.

The birds have been landing around Puerto Valdera since {f4.time:last Saturday}. It was {f7.who:a fishing crew} that first reported the {f6.what:carpet of oil}, {f6.number:four} kilometres from end to end. On Thursday the wind turned it {f8.place:southward}, so that {f8.what:the elephant seals} of Punta Roca, which had been thought to be in danger, {f8.status:were spared}.

At {f10.place:the school's sports hall}, {f9.who:soldiers} clean bird after bird with {f10.what:washing-up liquid}, {f10.time:two hours for each}. {f11.number:A hundred and sixty} {f11.status:did not make it}. "{f12.wording:They bite us, and I take that as a very good sign}," {f13.name:Malena Huenchul} told us. She is {f13.role:a biologist who came as a helper}.

Those who sent {f14.what:knitted pullovers} need not be ashamed: they {f14.status:are put on every bird}, {f14.cause:to keep it from swallowing oil}. {f15.what:Fish and towels} are still welcome.

{f17.status:The ship sailed} on Thursday night. {f18.who:The province} nevertheless {f18.status:goes on with its claim} for damages of {f18.money:2,000 million pesos} against {f18.whom:the shipping line}. {f20.what:Tours to the whales} {f20.status:have been cancelled} for the season.

=== key
f1.number changed A=>300 B=700~ | penguins with oil on them
f2.what differs A=trawler B=coastal freighter | the suspected ship
f2.status changed A=suspected B=in doubt, perhaps cleared | the ship
f2.name same A=Estrella del Sur B=Estrella del Sur | the ship
f3.what differs A=heavy fuel oil B=diesel | the oil
f4.time differs A=2025-01-12 B=2025-01-11 | since when
f5.cause differs A=tanks washed out B=leaking wreck | where the oil came from
f6.what same A=slick B=carpet of oil | the oil on the sea
f6.number same A=4 B=4 | its length in kilometres
f7.who differs A=navy pilot B=fishing crew | who saw it first
f8.place changed A=north B=south | where it drifts
f8.what differs A=sea lions B=elephant seals | what was in danger
f8.status changed A=expected to arrive B=spared | the colony
f9.who differs A=volunteers B=soldiers | who washes the birds
f10.what same A=dish soap B=washing-up liquid | with what
f10.place same A=gymnasium of the school B=school's sports hall | where
f10.time differs A=forty minutes B=two hours | time for each bird
f11.number changed A=85 B=160 | penguins dead
f11.status same A=died B=did not make it | the penguins
f12.wording differs A=a good sign B=a very good sign | Huenchul's words
f13.name same A=Malena Huenchul B=Malena Huenchul | who describes it
f13.role differs A=vet who leads the station B=biologist who helps | Huenchul
f14.what same A=jackets of wool B=knitted pullovers | what was sent
f14.status differs A=not used B=put on every bird | the jackets
f14.cause differs A=stress B=keeps them from swallowing oil | why
f15.what same A=towels and sardines B=fish and towels | what is needed
f16.position differs A=willing B=refused | the captain and the tanks
f17.status changed A=may not leave B=sailed | the ship
f18.who same A=provincial government B=province | who sues
f18.status same A=suit brought B=claim goes on | the claim
f18.money same A=ARS 2bn B=ARS 2bn | the claim
f18.whom same A=owners B=shipping line | against whom
f20.what same A=whale-watching trips B=tours to the whales | another business
f20.status differs A=go on B=cancelled | the trips
f16.role same A=captain B=master | who answers for the ship
f19 only A | the oil of 2006
