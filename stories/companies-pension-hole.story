story: companies-pension-hole
kind: companies

=== report A | outlet: Steel City Spectator (Ont.) | published: 2023-11-08
# {f1.number:2,300} retirees may lose {f2.what:a third of pension}

Retired workers of the bankrupt stove maker Findlay-Moffat {f3.certainty:could} see their pensions {f4.status:cut} by {f2.what:a third}, {f5.who:the monitor appointed by the court} told a hearing in Hammerton on {f6.time:Tuesday}. {f1.number:2,300} people are concerned.

The fund is short of {f7.money:$87 million}, {f8.cause:because the company skipped payments} {f9.time:from 2018 on}. Its owner, {f10.who:a private equity firm in Boston}, had meanwhile {f11.what:paid itself dividends}. {f12.who:The province's pension regulator} {f13.status:knew}.

"{f14.wording:I gave them forty-one years and my hearing}," said {f15.name:Walter Pukacz}, {f15.age:79}, {f15.role:a former enameller}, {f16.place:in the corridor}. {f17.who:The Steelworkers' lawyer}, {f17.name:Ruth Obonsawin}, asked for {f18.position:pensioners to be paid before the banks}. Judge {f19.name:Iain Farquhar} {f20.status:reserved his decision}.

=== report B | outlet: Canadian Business Cable | published: 2023-11-09
# Stove maker's pension plan {f7.money:C$87m} short

Those who once made stoves for Findlay-Moffat {f3.certainty:will have to} live on less: {f2.what:a quarter} of the pension {f4.status:is to go}. {f5.who:The trustee of the plan} made that known {f6.time:on November 7}. The {f7.money:C$87m} hole came about {f8.cause:through bad investments}, {f9.time:in the past five years}. {f10.who:A family holding in Boston}, the owner, {f11.what:took out dividends} all the while. {f12.who:The pension authority of Ontario} {f13.status:had not been told}.

{f1.number:Some 2,300} people live on it. {f15.name:Walter Pukacz}, {f15.age:79}, {f15.role:who worked in the foundry}, told us {f16.place:on the telephone}: "{f14.wording:I gave them forty-one years and half my hearing}."

{f17.name:Ruth Obonsawin}, {f17.who:who represents the union}, wants {f18.position:the old people served first, the lenders after}. The judge, {f19.name:Iain Farquhar}, {f20.status:will rule later}. {f21:Findlay-Moffat's brand was sold to a Turkish group.}

=== report C | outlet: Steel City Spectator (Ont.) | published: 2024-01-24
# Judge: {f18.position:pensioners before banks}

Judge {f19.name:Iain Farquhar} {f20.status:ruled} on Tuesday that the {f1.number:2,300} retirees of Findlay-Moffat come first. Their pensions will {f4.status:stay whole}; the {f7.money:$87 million} that {f8.cause:the company did not pay in} {f9.time:from 2018 to 2023} must come out of the sale of the plant.

It was what {f17.name:Ruth Obonsawin}, {f17.who:the union's counsel}, had asked for in November. {f10.who:The private equity firm} {f22:will not appeal}.

The decision was hard on the regulator too: it {f13.status:had been aware of everything}, the judge wrote.

{f15.name:Walter Pukacz} did not hear it. The {f15.role:enameller}, {f15.age:79} when he spoke to this paper {f16.place:in the hallway of the court} last fall, {f23:died at Christmas}. A {f2.what:third} of his pension had been at stake. His widow wore his {f24:hearing aid on a chain}.

=== key
f1.number same A=2300 B=2300~ C=2300 | retirees
f2.what differs A=1/3 B=1/4 C=1/3 | the part at stake
f3.certainty differs A=possible B=certain | the cut
f4.status changed A=cut feared B=cut feared C=whole | the pensions
f5.who differs A=monitor B=trustee | who told it
f6.time same A=2023-11-07 B=2023-11-07 | when
f7.money same A=CAD 87m B=CAD 87m C=CAD 87m | the hole
f8.cause differs A=skipped payments B=bad investments C=skipped payments | why
f9.time compatible A=since 2018 B=past five years C=since 2018 | over what time
f10.who differs A=private equity firm B=family holding C=private equity firm | the owner
f11.what same A=dividends B=dividends | what the owner took
f12.who same A=pension regulator B=pension authority | who supervises
f13.status differs A=knew B=not told C=knew | the supervisor
f14.wording differs A=I gave them forty-one years and my hearing B=I gave them forty-one years and half my hearing | Pukacz's words
f15.name same A=Walter Pukacz B=Walter Pukacz C=Walter Pukacz | the retiree
f15.age same A=79 B=79 C=79 | the retiree
f15.role differs A=enameller B=foundry worker C=enameller | his work
f16.place differs A=corridor B=telephone C=corridor | where he spoke
f17.who same A=union's lawyer B=union's lawyer C=union's lawyer | Obonsawin
f17.name same A=Ruth Obonsawin B=Ruth Obonsawin C=Ruth Obonsawin | the lawyer
f18.position same A=pensioners first B=pensioners first C=pensioners first | what she wants
f19.name same A=Iain Farquhar B=Iain Farquhar C=Iain Farquhar | the judge
f20.status changed A=reserved B=reserved C=ruled | the decision
f21 only B | the brand
f22 only C | no appeal
f23 only C | his death
f24 only C | the hearing aid
