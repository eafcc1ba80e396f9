story: labour-miner-silicosis
kind: labour

=== report A | outlet: Sunshine Coast Tribune | published: 2024-02-29
# Benchtop cutters {f1.status:win} payout over {f2.what:lung disease}

Forty-two stonemasons who fell ill with {f2.what:silicosis} after cutting kitchen benchtops have {f1.status:secured} {f3.money:$58 million} from {f4.who:the importer of the stone}, in what their lawyer, {f5.name:Bronwyn Achterberg}, called {f6.what:the largest settlement of its kind}.

The deal, reached {f7.time:on Wednesday night} {f8.place:in a barrister's chambers}, spares both sides a trial that was to begin {f9.time:next Monday}. {f10.who:The firm}, Lumina Surfaces, {f11.position:admits no fault}.

Among the men is {f12.name:Josh Petrovsky}, {f12.age:36}, a father of three, who {f13.what:is waiting for a lung transplant}. He worked {f14.what:without a mask} for {f15.time:nine years}. "{f16.wording:I made other people's kitchens beautiful, and I can't climb my own stairs}," he said. His {f17.role:foreman}, {f18.status:dead since October}, was {f19.age:44}.

Internal e-mails show that Lumina's {f20.role:head of marketing} had {f21.what:removed a warning from the packaging} in {f22.time:2015}, {f23.cause:because it frightened buyers}. {f24.who:The workplace regulator} {f25.status:has decided not to prosecute}.

From {f26.time:July 1}, {f27.what:the stone} {f28.status:will be banned} throughout Australia. Lumina {f29.status:has switched to} {f30.what:recycled glass}. {f31.who:The Master Builders} {f32.position:had wanted a delay of a year}. {f33:A screening bus visits Nambour next week.}

=== report B | outlet: Occupational Health Monitor | published: 2024-03-01
# Engineered stone: settlement, and a warning unheeded

It took a decade, and for some it came too late. {f4.who:The insurers} of Lumina Surfaces have {f1.status:agreed to pay} {f3.money:A$85m} to 42 men with {f2.what:scarred lungs}. The papers were signed {f7.time:in the last hours of February 28}, {f8.place:at a hotel near the airport}, five days before the two sides would have met in court {f9.time:on March 4}. {f5.name:Bronwyn Achterberg}, who acted for the men, said {f6.what:nothing comparable had been achieved before}.

{f10.who:The company} {f11.position:accepts that it should have warned more clearly}. It had once done so. But a label that spoke of dangerous dust was {f21.what:taken off the boxes} {f22.time:nine years ago} on the instructions of its {f20.role:managing director}, {f23.cause:to save the cost of printing}, according to e-mails read by the Monitor.

{f12.name:Josh Petrovsky}, {f12.age:36}, did not know. {f15.time:For the better part of ten years} he cut slabs {f14.what:with nothing over his mouth}. Last year he {f13.what:was given a new lung}. "{f16.wording:I made other people's kitchens beautiful and I couldn't climb my own stairs}," he told a parliamentary committee. {f18.status:Buried last spring} was his {f17.role:apprentice}, {f19.age:aged only 24}.

Will there be a criminal case? {f24.who:The safety authority} {f25.status:says its inquiry goes on}. As to {f27.what:the material itself}, no one may use it in Australia {f28.status:any more} {f26.time:from the middle of the year}; {f31.who:the builders' association} {f32.position:had asked for an exemption for thin slabs}. In Lumina's showrooms one now sees {f30.what:porcelain} {f29.status:instead}.

=== key
f1.status same A=secured B=agreed | the payment
f2.what same A=silicosis B=scarred lungs | the illness
f3.money differs A=AUD 58m B=AUD 85m | the sum
f4.who differs A=importer B=insurers | who pays
f5.name same A=Bronwyn Achterberg B=Bronwyn Achterberg | the lawyer
f6.what same A=largest of its kind B=nothing comparable | how it ranks
f7.time same A=2024-02-28 night B=2024-02-28 last hours | when
f8.place differs A=chambers B=hotel | where
f9.time same A=2024-03-04 B=2024-03-04 | when the trial was to begin
f10.who same A=firm B=company | Lumina
f11.position differs A=no fault B=should have warned | Lumina on its fault
f12.name same A=Josh Petrovsky B=Josh Petrovsky | the stonemason
f12.age same A=36 B=36 | the stonemason
f13.what differs A=waits for a transplant B=had a transplant | his treatment
f14.what same A=no mask B=nothing over his mouth | how he worked
f15.time compatible A=9 years B=most of ten years | how long
f16.wording differs A=I made other people's kitchens beautiful, and I can't climb my own stairs B=I made other people's kitchens beautiful and I couldn't climb my own stairs | his words
f17.role differs A=foreman B=apprentice | who died
f18.status compatible A=dead since 2023-10 B=buried last spring | that man
f19.age differs A=44 B=24 | that man
f20.role differs A=head of marketing B=managing director | who ordered it
f21.what same A=warning removed B=label taken off | what was ordered
f22.time same A=2015 B=2015 | when
f23.cause differs A=frightened buyers B=cost of printing | why
f24.who same A=workplace regulator B=safety authority | who could prosecute
f25.status differs A=no prosecution B=inquiry goes on | the regulator
f26.time compatible A=2024-07-01 B=mid-2024 | from when
f27.what same A=stone B=material | what is banned
f28.status same A=banned B=not used any more | it
f29.status same A=switched B=instead | Lumina's product
f30.what differs A=recycled glass B=porcelain | the new product
f31.who same A=Master Builders B=builders' association | who objected
f32.position differs A=delay B=exemption | what it wanted
f33 only A | the screening bus
