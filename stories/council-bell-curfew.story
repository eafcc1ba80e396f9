story: council-bell-curfew
kind: local politics

=== report A | outlet: Valle Nuova Gazette | published: 2023-11-09
# Council {f1.status:silences} church {f2.what:bells} at night

The {f2.what:bells} of San Gerolamo in Valle Nuova must {f1.status:be silent} {f3.time:from ten in the evening until seven}. The town council decided so on Tuesday {f4.what:with one vote to spare}, after {f5.who:a hotel owner} had {f6.what:complained}.

{f7.who:The parish priest}, Don Celso Armati, {f8.position:announced that he would obey}. He {f9.cause:wants no quarrel before Christmas}, he said. {f10.who:The sacristan}, on the other hand, {f11.status:has resigned}. "{f12.wording:A bell that asks for permission is a saucepan}," he said {f13.place:in the bar opposite}.

Measurements by {f14.who:the health office} had shown {f15.number:78} decibels {f16.place:in the nearest bedroom}. The largest of the four bells, {f17.what:cast in 1632}, {f18.status:has a crack} and {f19.status:is to be repaired}; {f20.who:a bank} {f21.what:pays for it}.

Mayor Silvana Rota {f22.what:voted in favour}. She {f23.role:is married to the hotel owner's cousin}; the opposition {f24.position:considers her biased} and {f25.status:has turned to the prefect}. {f26.who:Farmers} from the hamlets {f27.what:rang cowbells} outside the town hall {f28.time:for an hour}. A petition for the bells was signed by {f29.who:the Protestant pastor too}.

In 1944 {f30:the bells had been hidden in a mine}. Next year the council will decide on the quarter chimes.

=== report B | outlet: Corriere delle Valli | published: 2023-11-10
# Don Celso will {f8.position:ring on}

The priest of Valle Nuova, Celso Armati, is not going to bow to the council. {f8.position:He will have the bells rung at midnight on Sunday}, {f7.who:the clergyman} told this newspaper, {f9.cause:because the faithful expect it of him}. On Tuesday a majority {f4.what:of a single vote} had ruled that the {f2.what:bells} of San Gerolamo {f1.status:may not sound} {f3.time:between eleven at night and seven}.

The {f6.what:complaint} came from {f5.who:a retired couple who moved here from the city}. {f14.who:An engineer hired by them} found {f15.number:78} decibels {f16.place:on their balcony}. "{f12.wording:A bell that asks permission is a saucepan}," said {f10.who:the sacristan}, who {f11.status:stays in his post}, {f13.place:on the church steps}.

Silvana Rota, the mayor, {f22.what:abstained}. The opposition {f24.position:accuses her of partiality} even so, since she {f23.role:is the sister of one of the complainants}. It {f25.status:has complained to the prefect}. {f26.who:Peasants} came down from the hamlets on Wednesday and {f27.what:made a din with cowbells} {f28.time:for a full hour}. {f29.who:The pastor of the Protestants} has put his name under a petition as well.

One of the four bells will be silent in any case: the biggest, {f17.what:from the year 1632}, {f18.status:is cracked}. {f20.who:The bishopric} {f21.what:bears the cost} of the {f19.status:planned repair}. {f32:The bell founder will come from over the border.}

=== key
f1.status same A=silenced B=may not sound | the bells at night
f2.what same A=bells B=bells | what the rule is about
f3.time differs A=22:00-07:00 B=23:00-07:00 | the hours
f4.what same A=one vote to spare B=a single vote | the majority
f5.who differs A=hotel owner B=retired couple | who complained
f6.what same A=complained B=complaint | what they did
f7.who same A=parish priest B=clergyman | Armati
f8.position differs A=will obey B=will ring on | what he intends
f9.cause differs A=no quarrel before Christmas B=the faithful expect it | why
f10.who same A=sacristan B=sacristan | who was quoted
f11.status differs A=resigned B=stays | the sacristan
f12.wording differs A=asks for permission B=asks permission | his words
f13.place differs A=bar B=church steps | where he spoke
f14.who differs A=health office B=engineer | who measured
f15.number same A=78 B=78 | decibels
f16.place differs A=bedroom B=balcony | where it was measured
f17.what same A=cast in 1632 B=from 1632 | the largest bell
f18.status same A=has a crack B=cracked | the largest bell now
f19.status same A=to be repaired B=planned repair | its repair
f20.who differs A=a bank B=the bishopric | who pays
f21.what same A=pays B=bears the cost | the payment
f22.what differs A=voted in favour B=abstained | the mayor's vote
f23.role differs A=married to his cousin B=sister of a complainant | the mayor's tie
f24.position same A=biased B=partiality | the opposition's reproach
f25.status same A=turned to the prefect B=complained to the prefect | its step
f26.who same A=farmers B=peasants | who protested
f27.what same A=rang cowbells B=din with cowbells | the protest
f28.time same A=1 hour B=1 hour | for how long
f29.who same A=Protestant pastor B=pastor of the Protestants | who signed too
f30 only A | hidden in 1944
f32 only B | the bell founder
