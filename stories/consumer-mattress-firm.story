story: consumer-mattress-firm
kind: consumer affairs

=== report A | outlet: Odessan Shopper | published: 2023-10-11
# Mattress sellers {f1.status:on trial} over {f2.what:"healing" beds}

ODRESK - {f3.number:Four} men who sold {f2.what:"magnetic" mattresses} to pensioners {f1.status:went on trial} in Odresk on Tuesday, accused of {f4.what:fraud} by {f5.who:an organised group}.

They had invited old people to {f6.what:free concerts} {f7.place:in village clubs}, and told them that {f8.what:their blood pressure} {f9.status:would fall}. A mattress cost {f10.money:38,000 hryvnias} and was worth {f11.money:2,500}. {f12.number:Some 900} {f13.status:were sold} {f14.time:within two years}.

{f15.name:Halyna Roshko}, {f15.age:80}, {f15.role:a former tram driver}, {f16.what:sold her cow} to buy one. "{f17.wording:I slept on my cow and did not get any better}," she told the court, to {f18.what:laughter}. Her {f19.who:granddaughter} had {f20.what:cut one open} and found {f21.what:fridge magnets}.

The chief accused, {f22.name:Ihor Salo}, {f22.age:45}, {f22.role:once a singer}, {f23.status:pleaded not guilty}. He {f24.position:says no one was forced}. {f25.who:A doctor} who {f26.what:praised the mattresses} {f27.status:has made a deal with the prosecution}. {f28.who:The prosecutor} {f29.position:asks for eight years}. {f30.what:A villa and two cars} {f31.status:have been seized}. The hearing goes on on Thursday.

=== report B | outlet: Odessan Shopper | published: 2023-10-12 | copy: A
# Mattress sellers {f1.status:on trial} over {f2.what:"healing" beds}

ODRESK - {f3.number:Four} men who sold {f2.what:"magnetic" mattresses} to pensioners {f1.status:went on trial} in Odresk on Tuesday, accused of {f4.what:extortion} by {f5.who:an organised group}.

They had invited old people to {f6.what:free dinners} {f7.place:in village clubs}, and told them that {f8.what:their eyesight} {f9.status:would improve}. A mattress cost {f10.money:38,000 hryvnias} and was worth {f11.money:2,500}. {f12.number:Some 900} {f13.status:were sold} {f14.time:within five years}.

{f15.name:Halyna Roshko}, {f15.age:80}, {f15.role:a former teacher}, {f16.what:sold her cow} to buy one. "{f17.wording:I slept on my cow and did not get any younger}," she told the court, to {f18.what:applause}. Her {f19.who:neighbour} had {f20.what:cut one open} and found {f21.what:horseshoes}.

The chief accused, {f22.name:Ihor Salo}, {f22.age:45}, {f22.role:once a wrestler}, {f23.status:pleaded guilty in part}. He {f24.position:says he believed in it}. {f25.who:A pharmacist} who {f26.what:praised the mattresses} {f27.status:has made a deal with the prosecution}. {f28.who:The prosecutor} {f29.position:asks for eight years}. {f30.what:A villa and two cars} {f31.status:have been sold}. The hearing goes on on Thursday.

=== key
f1.status same A=on trial B=on trial | the sellers
f2.what same A=magnetic mattresses B=magnetic mattresses | the goods
f3.number same A=4 B=4 | the accused
f4.what differs A=fraud B=extortion | the charge
f5.who same A=organised group B=organised group | as what
f6.what differs A=concerts B=dinners | the bait
f7.place same A=village clubs B=village clubs | where
f8.what differs A=blood pressure B=eyesight | what was to get better
f9.status compatible A=fall B=improve | the promise
f10.money same A=UAH 38,000 B=UAH 38,000 | the price
f11.money same A=UAH 2500 B=UAH 2500 | the worth
f12.number same A=900~ B=900~ | mattresses
f13.status same A=sold B=sold | the mattresses
f14.time differs A=2 years B=5 years | over what time
f15.name same A=Halyna Roshko B=Halyna Roshko | the witness
f15.age same A=80 B=80 | the witness
f15.role differs A=tram driver B=teacher | her former work
f16.what same A=sold her cow B=sold her cow | how she paid
f17.wording differs A=I slept on my cow and did not get any better B=I slept on my cow and did not get any younger | her words
f18.what differs A=laughter B=applause | the reaction
f19.who differs A=granddaughter B=neighbour | who opened one
f20.what same A=cut open B=cut open | what that person did
f21.what differs A=fridge magnets B=horseshoes | what was inside
f22.name same A=Ihor Salo B=Ihor Salo | the chief accused
f22.age same A=45 B=45 | the chief accused
f22.role differs A=singer B=wrestler | his past
f23.status differs A=not guilty B=guilty in part | his plea
f24.position differs A=no one forced B=believed in it | his defence
f25.who differs A=doctor B=pharmacist | who praised them
f26.what same A=praised B=praised | that person's part
f27.status same A=deal B=deal | that person
f28.who same A=prosecutor B=prosecutor | who demands
f29.position same A=8 years B=8 years | the demand
f30.what same A=villa and two cars B=villa and two cars | the goods of the accused
f31.status changed A=seized B=sold | those goods
