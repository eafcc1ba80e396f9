story: crane-wind-farm-smola
kind: accident

=== report A | outlet: Nordvest Avis | published: 2021-05-18
# {f1.what:Rotor blade} {f2.status:falls} at wind farm; {f3.who:shepherd} {f4.status:killed}

By Marit Kvalvik

{f3.who:A shepherd}, {f3.name:Jostein Vik}, {f3.age:66}, {f4.status:was killed} on Monday when {f1.what:a rotor blade} {f2.status:dropped} from a crane at the Smyla wind farm. {f5.who:A fitter} {f5.status:broke his arm}.

{f6.cause:A sling had torn} in a squall, {f7.source:the builder} says. Work should have been halted {f8.what:at twelve metres of wind a second}; {f9.number:fourteen} were measured. {f10.who:The crane driver} {f10.status:wanted to stop}; {f11.who:the site manager} {f11.position:told him to go on}.

{f12.who:Vik's dog} {f12.what:lay beside him and let nobody near}. "{f13.wording:We had to sing to it}," said {f14.who:a policeman}, {f14.name:Ragnar Dyb}. {f15.who:His flock} {f15.status:has been taken over} by {f15.whom:a neighbour}.

{f16.who:The landowners} {f16.position:want the farm stopped}. {f17.who:The municipality}, {f17.what:which lives on its taxes}, {f17.position:stands by it}. The labour inspectorate {f18.status:has closed} {f18.what:the site} until further notice. {f19.what:The remaining blades} {f19.status:are on a ship} {f19.place:from Spain}.

=== report B | outlet: Scanline News | published: 2021-05-19
# Wind farm death: {f11.who:manager} {f20:charged}

SMYLA (Scanline) - {f11.who:The safety officer} of the Smyla wind farm {f20:was charged} on Wednesday over the death of {f3.who:a birdwatcher}. {f3.name:Jostein Vik}, {f3.age:66}, {f4.status:died} when {f1.what:part of a tower} {f2.status:came down} on Monday; {f5.who:an assembler} {f5.status:fractured an arm}.

{f6.cause:A hook had opened}, said {f7.source:the police}. {f10.who:The man in the crane} {f10.status:had asked to stop}, but {f11.position:was ordered to continue}. The wind was blowing at {f9.number:fourteen} metres a second, {f8.what:two above the limit} for such work.

{f12.who:The dead man's dog} {f12.what:ran for help to the nearest house}. "{f13.wording:We sang to it}," {f14.name:Ragnar Dyb}, {f14.who:a paramedic}, recalled.

{f16.who:Those who own the land} {f16.position:ask for higher rent}. {f17.who:The municipality}, {f17.what:to which it pays taxes}, {f17.position:demands a pause}. The inspectorate {f18.status:shut} {f18.what:all the company's sites}. {f19.what:The blades that are still missing} {f19.status:are being made} {f19.place:in Denmark}.

=== report C | outlet: Smyla Vind, press release | published: 2021-05-19
# After the accident

Smyla Vind regrets that {f3.who:a shepherd} {f4.status:lost his life} on Monday when {f1.what:a rotor blade} {f2.status:fell}. {f5.who:One of our fitters} {f5.status:has a broken arm}.

{f6.cause:A sling tore}. At the time the wind was measured at {f9.number:eleven} metres a second, {f8.what:under the limit of twelve}. {f10.who:The crane driver} {f10.status:had raised no objection}.

{f17.who:The municipality} {f17.position:stands by the project}. {f19.what:The remaining blades} {f19.status:are at sea}, coming {f19.place:from Spain}. The company {f21:will set up a memorial stone}. {f15.who:The flock} of the deceased {f15.status:is looked after} by {f15.whom:his daughter}.

=== key
f1.what differs A=rotor blade B=part of a tower C=rotor blade | what fell
f2.status same A=fell B=fell C=fell | it
f3.who differs A=shepherd B=birdwatcher C=shepherd | the victim
f3.name same A=Jostein Vik B=Jostein Vik | the victim
f3.age same A=66 B=66 | his age
f4.status same A=died B=died C=died | he
f5.who same A=fitter B=fitter C=fitter | the injured
f5.status same A=broken arm B=broken arm C=broken arm | his injury
f6.cause differs A=sling tore B=hook opened C=sling tore | why
f7.source differs A=builder B=police | on whose word
f8.what same A=limit of 12 B=limit of 12 C=limit of 12 | the limit in metres a second
f9.number differs A=14 B=14 C=11 | the wind in metres a second
f10.who same A=crane driver B=crane driver C=crane driver | the crane driver
f10.status differs A=wanted to stop B=wanted to stop C=no objection | the crane driver
f11.who differs A=site manager B=safety officer | who ordered the work
f11.position same A=go on B=go on | the order
f12.who same A=Vik's dog B=Vik's dog | the dog
f12.what differs A=lay beside him B=ran for help | what the dog did
f13.wording differs A=we had to sing to it B=we sang to it | Dyb's words
f14.who differs A=policeman B=paramedic | Dyb
f14.name same A=Ragnar Dyb B=Ragnar Dyb | the helper
f15.who same A=his flock C=his flock | the sheep
f15.status same A=taken over C=taken over | the sheep
f15.whom differs A=a neighbour C=his daughter | by whom
f16.who same A=landowners B=landowners | the landowners
f16.position differs A=farm stopped B=higher rent | what they want
f17.who same A=municipality B=municipality C=municipality | the municipality
f17.what same A=lives on its taxes B=lives on its taxes | the municipality's interest
f17.position differs A=stands by it B=demands a pause C=stands by it | the municipality's view
f18.status same A=closed B=closed | the inspectorate's act
f18.what differs A=the site B=all the company's sites | what is closed
f19.what same A=remaining blades B=remaining blades C=remaining blades | the other blades
f19.status differs A=on a ship B=being made C=on a ship | the other blades
f19.place differs A=Spain B=Denmark C=Spain | where they come from
f20 only B | the charge
f21 only C | the memorial stone
