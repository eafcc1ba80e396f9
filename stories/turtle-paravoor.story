story: turtle-paravoor
kind: nature

=== report A | outlet: Lagoon Herald | published: 2024-02-14
# {f1.number:400} {f2.what:turtles} {f1.status:washed ashore} dead at Paravoor in a fortnight

PARAVOOR: {f1.number:More than 400} {f2.what:olive ridley turtles} {f1.status:have been cast up dead} on the beaches around Paravoor since {f3.time:the end of January}. Most of them {f4.cause:drowned in trawl nets}, {f5.source:a vet of the fisheries university} said after opening {f5.number:twelve} of the bodies.

Trawlers {f6.status:are bound by law} to have {f6.what:a flap through which turtles can get out}. {f7.who:The coast guard} checked {f7.number:30} boats on {f7.time:Monday} and found that {f7.what:not one} was so equipped. The {f8.who:owners} {f8.status:were let off with a warning}.

"{f9.wording:We lose a tenth of the catch through that hole}," said {f10.name:Xavier Pulikkal}, the {f10.role:president of the boat owners' association}. He {f10.position:wants to be paid for the loss}. The state's fisheries minister, P. Geetha, {f11.status:announced} {f11.what:a ban on trawling} within {f11.number:ten} kilometres of the shore, {f11.time:until the end of April}.

The nesting {f12.status:has begun} nevertheless: {f12.number:31} nests {f12.status:are being guarded} by {f13.who:schoolchildren}. Eggs are {f14.what:moved to a hatchery}, since {f14.cause:dogs dig them up}. {f15.what:The lights} of a beach hotel {f15.status:have been switched off} at the request of the forest department.

The carcasses are {f16.what:buried above the tide line}. People were warned not to eat the meat; {f17.who:a man in Kollamkara} {f17.status:has been fined} for {f17.cause:selling it}. In 2018 there had been {f18:a still larger die-off}, for which no cause was found.

=== report B | outlet: Ocean Reporter Asia | published: 2024-02-17
# India acts on turtle deaths, but {f19:court} {f11.status:lifts} trawl ban

{f11.what:A prohibition of trawling} off Paravoor, decreed only on Tuesday, {f11.status:was set aside} on Friday by {f19:the high court}. It would have covered the first {f11.number:ten} kilometres and remained in force {f11.time:through April}. The judges held that {f19:the fishermen had not been heard}.

{f1.number:Some 530} {f2.what:olive ridleys} {f1.status:have been found dead} on the coast since {f3.time:late January}. {f4.cause:An algal poison} is the likely reason, according to {f5.source:a marine institute} that has examined {f5.number:a dozen}. Nets play a part as well: {f6.what:the escape hatch} that the law {f6.status:prescribes} is missing {f7.what:on most vessels}, as {f7.who:the fisheries police} found in {f7.number:30} inspections {f7.time:at the beginning of the week}. {f8.who:The owners} {f8.status:were fined}.

"{f9.wording:We lose a third of the catch through that hole}," {f10.name:Xavier Pulikkal} argues, {f10.role:who speaks for the crews}. He {f10.position:asks for another kind of hatch}.

Meanwhile females are coming ashore. {f12.number:Thirty-one} clutches {f12.status:are under watch} by {f13.who:pensioners}. They {f14.what:are dug out and taken to a hatchery}, because {f14.cause:the sea would wash them away}. A hotel {f15.status:has refused} to dim {f15.what:its lamps}, which {f20:lead the hatchlings astray}.

Dead turtles are {f16.what:burned}. {f17.who:A fishmonger} who {f17.cause:offered the flesh for sale} {f17.status:is awaiting trial}.

=== key
f1.number changed A=>400 B=530~ | turtles dead
f1.status same A=washed ashore dead B=found dead | the turtles
f2.what same A=olive ridley turtles B=olive ridleys | the turtles
f3.time same A=end of January B=late January | since when
f4.cause differs A=drowned in nets B=algal poison | why they died
f5.source differs A=vet of the fisheries university B=marine institute | on whose word
f5.number same A=12 B=12 | examined
f6.status same A=bound by law B=prescribed by law | the escape flap
f6.what same A=flap for turtles B=escape hatch | what is prescribed
f7.who differs A=coast guard B=fisheries police | who checked boats
f7.number same A=30 B=30 | boats checked
f7.time compatible A=2024-02-12 B=beginning of the week | when
f7.what differs A=not one equipped B=missing on most | what was found
f8.who same A=owners B=owners | who answers for it
f8.status differs A=warned B=fined | the owners
f9.wording differs A=a tenth B=a third | Pulikkal's words
f10.name same A=Xavier Pulikkal B=Xavier Pulikkal | who speaks for the boats
f10.role differs A=president of the boat owners B=spokesman of the crews | Pulikkal
f10.position differs A=paid for the loss B=another kind of hatch | what he wants
f11.what same A=ban on trawling B=prohibition of trawling | the measure
f11.status changed A=announced B=set aside | the ban
f11.number same A=10 B=10 | kilometres
f11.time same A=until end of April B=through April | how long
f12.number same A=31 B=31 | nests
f12.status same A=guarded B=under watch | the nests
f13.who differs A=schoolchildren B=pensioners | who guards them
f14.what same A=moved to a hatchery B=taken to a hatchery | the eggs
f14.cause differs A=dogs B=the sea | why
f15.what same A=lights B=lamps | the hotel
f15.status differs A=switched off B=refused to dim | the hotel's lights
f16.what differs A=buried B=burned | the carcasses
f17.who compatible A=man in Kollamkara B=fishmonger | who sold the meat
f17.status differs A=fined B=awaiting trial | the seller
f17.cause same A=selling it B=offered for sale | for what
f18 only A | the die-off of 2018
f19 only B | who set the ban aside, and why
f20 only B | what the lamps do
