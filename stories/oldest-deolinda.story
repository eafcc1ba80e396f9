story: oldest-deolinda
kind: society

=== report A | outlet: Gazeta da Serra | published: 2024-09-10
# {f1.name:Deolinda} from Vale do Coelho {f1.status:dies} at {f1.age:114}

By Bárbara Nogueira

{f1.name:Deolinda Peixoto Carriço}, who was born under a king and lived to hold a video call with her great-great-grandchildren, {f1.status:died} {f1.time:on Sunday evening} at the home of her {f3.what:granddaughter} in Vale do Coelho. At {f1.age:114} years and 96 days she was {f4.what:the oldest person in Portugal} and {f26:the seventh oldest in the world} whose age is documented.

She fell asleep after her soup, said the granddaughter, {f27:Fernanda Carriço}, 67. "{f6:She asked whether the hens were in. I said yes. Then she was asleep}," she told this newspaper.

Born on {f2.time:4 June 1910}, she came into the world four months before the monarchy fell. Her father {f7:burned charcoal} in the Serra do Corvo; her mother washed for the priest. She went to school for one winter, learned to read at {f8.age:64}, after the revolution, from {f25:a soldier who taught evening classes}, and voted in every election since.

At nineteen she married {f9:Abílio Carriço}, a resin tapper, who {f10.status:left for Brazil} {f29:in 1936} and did not write. She brought up {f11.number:five} children on her own, of whom three survive, the eldest being 92. She then worked {f12.what:in the wool mills of Covas} until she was 70.

Her doctor of many years, Hugo Sarmento, attributed her age to {f14:the mountain and stubbornness}. She herself was of another opinion. "{f15:I never ate anything from a tin}," she said at her 110th birthday; asked again at 112, she answered that it was the Lord who had mislaid her paper.

She drank {f16:a glass of red wine} on Sundays, until last Easter. She {f17:survived the influenza of 1918}, two operations on the hip and, in January 2021, Covid.

The mayor of Vale do Coelho, Agostinho Peixoto, a grand-nephew, has ordered {f19:two} days of mourning. The funeral will take place {f20.time:on Wednesday} {f21:in the chapel of São Bento}, which she swept every Saturday until she was 100. {f22:The hens have been given to a neighbour}.

The village now has 88 inhabitants. The title of the oldest in the country passes to {f24.name:Maria Ivone Salgueira}, {f24.age:112}, {f24.place:of Olhal}.

=== report B | outlet: Iberia Today in Brief | published: 2024-09-11
# {f4.what:Portugal's oldest woman} {f1.status:dies}

{f1.name:Deolinda Peixoto Carriço}, {f12.what:a former mill worker} who was {f4.what:the oldest person in Portugal}, {f1.status:has died} {f1.time:on 8 September}, aged {f1.age:114}, at {f3.what:her daughter's} home in the mountain village of Vale do Coelho. Born in {f2.time:June 1910}, she raised {f11.number:five} children alone after her husband {f10.status:went to Brazil}, and learned to read {f8.age:in her sixties}. Her funeral is {f20.time:today}; the new holder of the title is {f24.name:Maria Ivone Salgueira}, who is {f24.age:113} and lives in {f24.place:Olhal}.

=== key
f1.name same A=Deolinda Peixoto Carriço B=Deolinda Peixoto Carriço | the dead woman
f1.status same A=died B=died | Deolinda
f1.age same A=114 B=114 | Deolinda
f1.time same A=2024-09-08 B=2024-09-08 | when she died
f2.time compatible A=1910-06-04 B=1910-06 | when she was born
f3.what differs A=granddaughter B=daughter | in whose home she died
f4.what same A=oldest person in Portugal B=oldest person in Portugal | what she was
f8.age compatible A=64 B=60-69 | how old she was when she learned to read
f10.status same A=left for Brazil B=left for Brazil | the husband
f11.number same A=5 B=5 | her children
f12.what same A=wool mills B=mill worker | her work
f20.time same A=2024-09-11 B=2024-09-11 | the funeral
f24.name same A=Maria Ivone Salgueira B=Maria Ivone Salgueira | who is now the oldest
f24.age differs A=112 B=113 | who is now the oldest
f24.place same A=Olhal B=Olhal | where the new oldest lives
f6 only A | the last words about the hens
f7 only A | the father's trade
f9 only A | the husband's name
f14 only A | the doctor's explanation
f15 only A | her own explanation
f16 only A | the red wine
f17 only A | the influenza of 1918
f19 only A | days of mourning
f21 only A | the chapel
f22 only A | who got the hens
f25 only A | who taught her to read
f26 only A | her rank in the world
f27 only A | the granddaughter's name
f29 only A | when the husband left
