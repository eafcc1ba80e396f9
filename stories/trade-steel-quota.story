story: trade-steel-quota
kind: trade

=== report A | outlet: Silesia Steel Letter | published: 2023-06-28
# EU {f1.status:keeps} steel quota; {f2.who:Ukraine} {f3.status:exempt}

The European Commission {f1.status:will extend} its quota on steel imports {f4.time:by a year}, while sparing {f2.who:Ukraine}, it said on {f5.time:Tuesday}. {f6.number:Fourteen} states had {f7.position:asked for it}.

For {f8.what:hot-rolled coil}, {f9.who:Turkey} loses {f10.number:a tenth} of its share. Its trade minister, {f11.name:Selin Aksoylu}, {f12.position:threatened a complaint in Geneva}. {f13.who:Carmakers} {f14.position:had lobbied for an end}, {f15.cause:as prices are a third above those in Asia}.

In Dabrova, where {f16.what:a rolling mill} {f17.status:stands idle} {f18.time:since March}, {f19.name:Henryk Sobol}, {f19.role:who chairs the miners' and steelworkers' federation}, spoke of {f20.what:a breathing space}. "{f21.wording:A quota is a splint, not a leg}," he said. {f22.number:1,100} people there {f23.status:are on short time}.

=== report B | outlet: Brussels Metals Brief | published: 2023-06-29
# Steel safeguard: one more round

Brussels {f1.status:prolongs} the limit on steel from abroad, {f4.time:until the middle of 2025}. {f3.status:Not subject to it} is {f2.who:Moldova}. The proposal, dated {f5.time:June 27}, follows {f7.position:a request} by {f6.number:fourteen} capitals.

The biggest loser is {f9.who:India}: {f10.number:ten per cent} of its ration of {f8.what:galvanised sheet} is taken away. {f11.name:Selin Aksoylu}, Ankara's trade minister, {f12.position:called the outcome acceptable}. {f13.who:The car industry}, {f15.cause:short of special grades}, {f14.position:had wanted the quota gone}.

{f19.name:Henryk Sobol}, {f19.role:manager of the works at Dabrova}, is {f20.what:not satisfied}. "{f21.wording:A quota is a crutch, not a leg}," he said. There {f16.what:a blast furnace} {f17.status:has been cold} {f18.time:for three months}, and {f22.number:1,100} men {f23.status:work reduced hours}.

=== report C | outlet: Silesia Steel Letter | published: 2023-07-14
# Dabrova {f17.status:rolls again}

{f16.what:The rolling mill} of Dabrova {f17.status:started up} on Thursday for the first time {f18.time:since March}; of its {f22.number:1,200} people, all {f23.status:work full hours} from Monday.

{f19.name:Henryk Sobol}, {f19.role:the union's chairman}, gave the credit to an order from {f24:a Danish tower maker}, and a little to Brussels, whose quota, extended {f4.time:by twelve months}, had been {f20.what:"time to breathe"}.

{f11.name:Selin Aksoylu}, Turkey's minister, {f12.position:filed her complaint in Geneva} on Monday. {f9.who:Her country's} share of {f8.what:coil} had been cut {f10.number:by ten per cent}. {f25:Talks are set for September.}

=== key
f1.status same A=extended B=prolonged | the quota
f2.who differs A=Ukraine B=Moldova | who is exempt
f3.status same A=exempt B=not subject | that country
f4.time differs A=a year B=until mid-2025 C=a year | for how long
f5.time same A=2023-06-27 B=2023-06-27 | when
f6.number same A=14 B=14 | states
f7.position same A=asked B=request | those states
f8.what differs A=hot-rolled coil B=galvanised sheet C=hot-rolled coil | the product
f9.who differs A=Turkey B=India C=Turkey | who loses most
f10.number same A=10 B=10 C=10 | by how much in per cent
f11.name same A=Selin Aksoylu B=Selin Aksoylu C=Selin Aksoylu | the Turkish minister
f12.position differs A=threatened a complaint B=acceptable C=complaint filed | the minister
f13.who same A=carmakers B=car industry | who lobbied
f14.position same A=end B=quota gone | what they wanted
f15.cause differs A=prices B=special grades | why
f16.what differs A=rolling mill B=blast furnace C=rolling mill | what stood idle at Dabrova
f17.status changed A=idle B=cold C=started up | that plant
f18.time same A=2023-03 B=3 months C=2023-03 | since when
f19.name same A=Henryk Sobol B=Henryk Sobol C=Henryk Sobol | who is quoted
f19.role differs A=union chairman B=manager C=union chairman | his office
f20.what differs A=breathing space B=not satisfied C=breathing space | he on the quota
f21.wording differs A=A quota is a splint, not a leg B=A quota is a crutch, not a leg | his words
f22.number differs A=1100 B=1100 C=1200 | workers there
f23.status changed A=short time B=short time C=full hours | those workers
f24 only C | the customer
f25 only C | the talks
