story: turbines-skarvfjell
kind: environment

=== report A | outlet: Nordavind Wire | published: 2024-03-13
# Court rules {f1.whom:Skarvfjell wind farm} {f2.what:permit} {f2.status:invalid}

TROMSØ (Nordavind) - The licence for the {f1.whom:Skarvfjell wind farm} in northern Norway, whose {f3.number:47} turbines have been turning since 2020, is {f2.status:invalid} because it violates the rights of {f4.whom:reindeer herders}, {f5.who:the court of appeal} ruled on {f5.time:Wednesday}.

The judges were {f6.what:unanimous}. The turbines {f7.status:may continue to operate} until the ministry of energy has decided what is to become of them, the ruling said.

Herders from the Skarv district had argued that the animals {f8.what:avoid} the plateau, which had been their {f9.time:winter} pasture for generations. "{f10.wording:We have won back our mountain}," said {f11.name:Aslak Sarre}, {f11.role:chairman of the district}, outside the courthouse.

The operator, Brattvind Nord, said it was disappointed and {f12.status:would appeal}. It has invested {f13.money:4.2 billion kroner} in the farm, the largest in the region. The company had offered to pay {f14.money:90 million} kroner for fodder, an offer that {f14.who:a lower court} found sufficient in {f14.time:2022}.

The energy minister, Ingunn Brattbakk, said the government would study the ruling before it considered whether {f15.what:some of the turbines} should be taken down. She {f15.status:declined to} apologise to the herders. Her predecessor did so in a similar case three years ago.

Wednesday's hearing was attended by about {f16.number:200} people, many of them in traditional dress. {f17.who:Young activists} had chained themselves to the doors of the ministry in Oslo {f17.time:the night before}, and {f17.number:eleven} were carried away by police. They were fined {f17.money:5,000} kroner each.

The wind farm supplies electricity to roughly {f18.number:60,000} homes and to an {f19.what:aluminium} plant in {f19.place:Sørvik}. The plant's manager, Hege Sarre-Lund, said a shutdown would {f20.certainty:certainly} cost jobs. {f22:Four turbines were already out of service} after a storm in January.

The district has about 2,300 reindeer, which move between the coast and the interior twice a year.

=== report B | outlet: Fjellposten | published: 2024-03-14 | copy: A
# Court rules {f1.whom:Skarvfjell wind farm} {f2.what:permit} {f2.status:invalid}

TROMSØ - The licence for the {f1.whom:Skarvfjell wind farm} in northern Norway, whose {f3.number:74} turbines have been turning since 2020, is {f2.status:invalid} because it violates the rights of {f4.whom:reindeer herders}, {f5.who:the supreme court} ruled on {f5.time:Wednesday}.

The judges were {f6.what:divided}. The turbines {f7.status:may not continue to operate} until the ministry of energy has decided what is to become of them, the ruling said.

Herders from the Skarv district had argued that the animals {f8.what:shun} the plateau, which had been their {f9.time:summer} pasture for generations. "{f10.wording:We have won back a mountain}," said {f11.name:Aslak Sarre}, {f11.role:chairman of the district}, outside the courthouse.

The operator, Brattvind Nord, said it was disappointed and {f12.status:would not appeal}. It has invested {f13.money:4.2 billion kroner} in the farm, the largest in the region. The company had offered to pay {f14.money:90 million} kroner for fodder, an offer that {f14.who:a lower court} found sufficient in {f14.time:2022}.

The energy minister, Ingunn Brattbakk, said the government would study the ruling before it considered whether {f15.what:the turbines} should be taken down. She {f15.status:agreed to} apologise to the herders. Her predecessor did so in a similar case three years ago.

Wednesday's hearing was attended by about {f16.number:200} people, many of them in traditional dress. {f17.who:Young activists} had chained themselves to the doors of the ministry in Oslo {f17.time:the night before}, and {f17.number:eleven} were carried away by police. They were fined {f17.money:5,000} kroner each.

The wind farm supplies electricity to roughly {f18.number:60,000} homes and to a {f19.what:zinc} plant in {f19.place:Sørvik}. The plant's manager, Hege Sarre-Lund, said a shutdown would {f20.certainty:possibly} cost jobs.

The district has about 2,300 reindeer, which move between the coast and the interior twice a year. {f21:Their number has fallen by a fifth since the farm was built}, according to the herders.

=== key
f1.whom same A=Skarvfjell wind farm B=Skarvfjell wind farm | whose licence
f2.what same A=permit B=permit | what is invalid
f2.status same A=invalid B=invalid | the licence
f3.number differs A=47 B=74 | turbines
f4.whom same A=reindeer herders B=reindeer herders | whose rights
f5.who differs A=court of appeal B=supreme court | which court ruled
f5.time same A=2024-03-13 B=2024-03-13 | the day of the ruling
f6.what differs A=unanimous B=divided | the judges
f7.status differs A=may operate B=may not operate | the turbines until the decision
f8.what same A=avoid B=shun | what the animals do
f9.time differs A=winter B=summer | season of the pasture
f10.wording differs A=We have won back our mountain B=We have won back a mountain | Sarre's words
f11.name same A=Aslak Sarre B=Aslak Sarre | the herders' chairman
f11.role same A=chairman of the district B=chairman of the district | his post
f12.status differs A=will appeal B=will not appeal | the operator
f13.money same A=NOK 4.2bn B=NOK 4.2bn | invested in the farm
f14.money same A=NOK 90m B=NOK 90m | the offer for fodder
f14.who same A=lower court B=lower court | who found it sufficient
f14.time same A=2022 B=2022 | the earlier ruling
f15.what differs A=some turbines B=the turbines | what may be taken down
f15.status differs A=declined B=agreed | the minister's apology
f16.number same A=200~ B=200~ | people at the hearing
f17.who same A=young activists B=young activists | who protested in Oslo
f17.time same A=2024-03-12 night B=2024-03-12 night | the protest
f17.number same A=11 B=11 | activists carried away
f17.money same A=NOK 5000 B=NOK 5000 | the fine
f18.number same A=60000~ B=60000~ | homes supplied
f19.what differs A=aluminium B=zinc | the plant
f19.place same A=Sørvik B=Sørvik | where the plant is
f20.certainty differs A=certain B=possible | the loss of jobs
f21 only B | the number of reindeer has fallen
f22 only A | four turbines out of service
