story: heatrun-palmeira
kind: sport

=== report A | outlet: Palmeira Sport | published: 2024-05-16
# City marathon {f1.status:moved} to {f4.time:November}

The Palmeira marathon, due on {f2.time:Sunday}, {f1.status:has been put off} because {f3.number:36} degrees are forecast. It will be run on {f4.time:10 November}.

{f5.role:Race director} {f6.name:Davi Quental}, {f7.age:52}, acted on the advice of {f8.source:the city's doctors}. {f9.number:About 18,000} runners had entered. "{f10.wording:No medal is worth a life}," he said. Entry fees of {f11.money:€85} {f12.status:will not be refunded}. In 2022 two runners collapsed.

=== report B | outlet: The Coast Herald | published: 2024-05-17
# Too hot to run: Palmeira {f1.status:postpones} its race

Some {f9.number:eighteen thousand} entrants must wait for the autumn. {f6.name:David Quental}, {f5.role:who chairs the organising club}, said that {f8.source:the weather service} had urged him to {f1.status:shift} the run of {f2.time:19 May}; {f3.number:38} degrees were feared.

The new day is {f4.time:17 November}. "{f10.wording:No medal is worth dying for}," the {f7.age:52-year-old} said. Those who cannot come {f12.status:will get back} the {f11.money:€85} they paid. {f13:The children's race goes ahead at seven in the morning.}

=== key
f1.status same A=postponed B=postponed | the marathon
f2.time same A=2024-05-19 B=2024-05-19 | the first date
f3.number differs A=36 B=38 | degrees forecast
f4.time differs A=2024-11-10 B=2024-11-17 | the new date
f5.role differs A=race director B=chairman of the organising club | Quental's post
f6.name differs A=Davi Quental B=David Quental | the organiser
f7.age same A=52 B=52 | Quental's age
f8.source differs A=the city's doctors B=the weather service | on whose advice
f9.number same A=18000~ B=18000~ | runners entered
f10.wording differs A=No medal is worth a life B=No medal is worth dying for | Quental's words
f11.money same A=EUR 85 B=EUR 85 | the entry fee
f12.status differs A=not refunded B=refunded | the entry fees
f13 only B | the children's race
