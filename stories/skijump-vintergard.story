story: skijump-vintergard
kind: sport

=== report A | outlet: Vintergard Avis | published: 2024-01-07
# {f3.what:Suit} row costs Reyes the cup

{f1.name:Aksel Reyes} had already climbed on to the podium on {f2.time:Saturday} when the jury told him that his {f3.what:suit} was {f4.cause:too loose at the thighs}, by {f5.number:two centimetres}.

The {f1.age:23-year-old} from Tessmark had won the large-hill event with jumps of {f7.number:138} and {f8.number:141.5} metres. First place passed to {f9.who:Jun Okabayashi}, with {f10.who:Matej Drobny} second.

"{f11.wording:I was measured yesterday and nobody said a word}," said Reyes. His coach, {f12.name:Liv Castellan}, spoke of {f12.what:a scandal}. The team {f13.status:has lodged} a protest, which the federation will decide {f14.time:on Tuesday}.

The inspector, {f15.name:Gerhard Pohl}, said he had measured the Tessmark jumper {f16.number:three times}. Okabayashi, 31, took no pleasure in his victory: {f17.position:he wanted the medal given back to Reyes}.

It is the second exclusion of the winter; in December a woman from the same team was ruled out because of her boots. {f18:Reyes stays third in the overall standings with 512 points.} {f19.number:Some 19,000} people watched.

=== report B | outlet: Sportwire | published: 2024-01-07
# Reyes disqualified, {f9.who:Okabayashi} takes Vintergard

VINTERGARD (Sportwire) - {f9.who:Jun Okabayashi} was handed victory in the large-hill competition on {f2.time:Saturday} after the apparent winner, {f1.name:Axel Reyes}, {f1.age:24}, was excluded.

Reyes had flown {f7.number:138} metres in the first round and {f8.number:140.5} in the second, but a check found his {f3.what:jumping outfit} {f4.cause:too wide at the waist} by {f5.number:2 cm}. {f10.who:Emil Tarrak} moved up to second.

"{f11.wording:I was measured on Friday and nobody said anything}," the Tessmark athlete said.

Head coach {f12.name:Liv Castellan} called the decision {f12.what:scandalous}. The team {f13.status:will file} a complaint, to be heard {f14.time:within days}. Equipment controller {f15.name:Gerhard Pohl} said he had taken {f16.number:two} measurements. Okabayashi said {f17.position:he would keep the medal, since rules were rules}.

{f20:The jury has since ordered new checks on all suits before the team event.} The crowd was put at {f19.number:19,000}. Tessmark had a woman jumper thrown out last month, over footwear.

=== key
f1.name differs A=Aksel Reyes B=Axel Reyes | the jumper's first name
f1.age differs A=23 B=24 | his age
f2.time same A=2024-01-06 B=2024-01-06 | the day
f3.what same A=suit B=suit | what was wrong
f4.cause differs A=too loose at the thighs B=too wide at the waist | why he was disqualified
f5.number same A=2 B=2 | centimetres too wide
f7.number same A=138 B=138 | first jump in metres
f8.number differs A=141.5 B=140.5 | second jump in metres
f9.who same A=Jun Okabayashi B=Jun Okabayashi | the winner now
f10.who differs A=Matej Drobny B=Emil Tarrak | who is second
f11.wording differs A=I was measured yesterday and nobody said a word B=I was measured on Friday and nobody said anything | Reyes's words
f12.name same A=Liv Castellan B=Liv Castellan | the coach
f12.what same A=scandal B=scandal | her judgement
f13.status differs A=lodged B=planned | the protest
f14.time compatible A=2024-01-09 B=within days | the decision on it
f15.name same A=Gerhard Pohl B=Gerhard Pohl | the inspector
f16.number differs A=3 B=2 | how often he measured
f17.position differs A=wants it given back B=keeps it | Okabayashi on the medal
f18 only A | the overall standings
f19.number compatible A=19000~ B=19000 | spectators
f20 only B | new checks ordered
