story: fire-greenhouse-leamond
kind: fire

=== report A | outlet: Erie Shore Times | published: 2021-09-27
# Bunkhouse fire at {f1.what:tomato} greenhouse: {f2.number:forty} workers {f3.status:homeless}

By Carla Pimentel

LEAMOND, Ont. - Fire {f4.status:destroyed} a bunkhouse at {f1.what:a tomato} greenhouse on Saturday, {f3.status:leaving} {f2.number:forty} migrant workers {f3.status:without a roof}. One man, {f5.name:Wilmer Paz}, {f5.age:37}, from {f6.place:Honduras}, {f7.status:is in hospital} with {f7.what:burned lungs}.

{f8.what:A hot plate} {f9.certainty:may have} started it, {f10.source:the deputy fire chief} said. {f11.what:The smoke alarms} {f11.status:were working}; {f12.what:the back door} {f12.status:was blocked} {f12.cause:by bicycles}. {f5.name:Paz} {f13.what:went back for his roommate's passport}. "{f14.wording:Paper is what we are here}," said {f15.who:the roommate}, {f15.name:Delroy Gaynor}.

The grower, {f16.name:Lakebreeze Farms}, {f17.status:has put the men up} {f17.place:in a motel}. {f18.who:A farm workers' alliance} {f18.position:wants open work permits}; {f19.role:MPP} {f19.name:Todd Vandermeer} {f19.position:says inspections are enough}. {f20.who:The health unit} {f20.status:had inspected} the bunkhouse {f20.time:in May} {f20.what:and found it overcrowded}.

Neighbours {f21.status:brought} {f21.what:clothes}; {f22.who:a Mennonite church} {f22.what:cooks}. The harvest {f23.status:goes on}. {f24:In 2014 another bunkhouse of the same grower was closed for mould, and reopened within a week}.

=== report B | outlet: Confederation Wire | published: 2021-09-29
# Worker {f7.status:dies} after greenhouse bunkhouse fire

LEAMOND, Ont. (CW) - {f5.name:Wilmer Paz}, {f5.age:37}, who had come from {f6.place:Guatemala} to pick {f1.what:cucumbers}, {f7.status:died} on Tuesday of {f7.what:head injuries}. He {f13.what:had gone back into a burning bunkhouse for his guitar}, said {f15.who:his cousin}, {f15.name:Delroy Gaynor}. "{f14.wording:Paper is all we are here}," {f15.name:Gaynor} said of the permits that were lost.

Saturday's fire, which {f4.status:gutted} the house and {f3.status:displaced} {f2.number:forty} people, {f9.certainty:was certainly} caused by {f8.what:an extension cord}, {f10.source:the electrical safety authority} said. {f11.what:Two of three smoke alarms} {f11.status:had no batteries}, and {f12.what:the rear exit} {f12.status:could not be opened}, {f12.cause:having been screwed shut}.

{f16.name:Lakebreeze Farms} {f17.status:is housing the workers} {f17.place:in trailers}. {f18.who:An alliance of farm workers} {f18.position:calls for a coroner's inquest}, which {f19.name:Todd Vandermeer}, {f19.role:the town's mayor}, {f19.position:supports}. {f20.time:In the spring} {f20.who:the health unit} {f20.status:had checked} the house {f20.what:without objection}.

People of the town {f21.status:have donated} {f21.what:phones}. {f22.who:A Catholic parish} {f22.what:provides meals}. Picking {f23.status:has been halted} {f25:for a day of mourning}.

=== key
f1.what differs A=tomatoes B=cucumbers | what is grown
f2.number same A=40 B=40 | the workers
f3.status same A=homeless B=displaced | the workers
f4.status same A=destroyed B=gutted | the bunkhouse
f5.name same A=Wilmer Paz B=Wilmer Paz | the victim
f5.age same A=37 B=37 | his age
f6.place differs A=Honduras B=Guatemala | where he came from
f7.status changed A=in hospital B=died | the victim
f7.what differs A=burned lungs B=head injuries | his injury
f8.what differs A=hot plate B=extension cord | what started the fire
f9.certainty differs A=possible B=certain | the cause
f10.source differs A=deputy fire chief B=electrical safety authority | on whose word
f11.what same A=smoke alarms B=smoke alarms | the alarms
f11.status differs A=working B=no batteries | the alarms
f12.what same A=back door B=rear exit | the exit
f12.status same A=blocked B=could not be opened | the exit
f12.cause differs A=bicycles B=screwed shut | why
f13.what differs A=roommate's passport B=his guitar | why he went back
f14.wording differs A=what we are B=all we are | Gaynor's words
f15.who differs A=roommate B=cousin | Gaynor and the victim
f15.name same A=Delroy Gaynor B=Delroy Gaynor | who is quoted
f16.name same A=Lakebreeze Farms B=Lakebreeze Farms | the grower
f17.status same A=put up B=housed | the workers now
f17.place differs A=motel B=trailers | where
f18.who same A=farm workers' alliance B=alliance of farm workers | who makes a demand
f18.position differs A=open work permits B=inquest | the demand
f19.role differs A=MPP B=mayor | Vandermeer's office
f19.name same A=Todd Vandermeer B=Todd Vandermeer | the politician
f19.position differs A=inspections are enough B=supports the demand | the politician
f20.who same A=health unit B=health unit | who inspected
f20.status same A=inspected B=checked | the inspection
f20.time compatible A=2021-05 B=spring of 2021 | when
f20.what differs A=overcrowded B=no objection | the result
f21.status same A=brought B=donated | the townspeople
f21.what differs A=clothes B=phones | what they gave
f22.who differs A=Mennonite church B=Catholic parish | who feeds them
f22.what same A=cooks B=provides meals | the food
f23.status changed A=goes on B=halted | the harvest
f24 only A | the mould of 2014
f25 only B | why picking stopped
