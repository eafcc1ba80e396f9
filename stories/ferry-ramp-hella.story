story: ferry-ramp-hella
kind: accident

=== report A | outlet: Sognefjord Avis | published: 2019-07-23
# {f1.what:Motorhome} {f2.status:rolls} off ferry, couple {f3.status:saved}

By Magnus Hovland

A {f1.what:motorhome} with a couple from the {f4.place:Netherlands} {f2.status:rolled} off the ferry at Hella quay on Monday and {f5.status:sank} {f5.time:within two minutes}. {f6.who:A ferry sailor} {f6.status:jumped after them} and {f3.status:got both out}.

{f7.who:The woman}, {f7.age:70}, {f8.status:is in hospital} {f8.what:with water in her lungs}. Her {f9.role:husband} {f9.what:had left the handbrake off}, {f10.source:the police} think. {f11.who:The ferry company}, {f11.name:Fjordbaat}, {f11.position:says the bow gate was closed}. A film taken by {f12.who:a cyclist} {f12.what:shows it half open}.

{f6.name:Jonas Eikeland}, {f6.age:20}, {f6.what:is in his first summer on board}. "{f13.wording:The sliding roof was open, that was their luck, not me}," he said. He {f14.status:has been offered} {f14.what:a permanent post}.

{f15.who:Divers} {f15.status:will raise} the vehicle {f15.time:on Wednesday}. It lies {f16.place:beside the quay} at {f16.number:40} metres. {f17.what:The couple's dog} {f17.status:drowned}.

The crossing {f18.status:was stopped} {f18.time:for three hours}; {f19.what:lorries with cherries} {f19.status:had to go round by Sogndalen}. {f20.who:The fruit growers' cooperative} {f20.position:wants to be compensated}.

{f21.who:The maritime authority} {f21.status:has detained} the ferry {f21.cause:until the gate's sensor has been tested}. {f22.role:County transport chief} {f22.name:Anne Lunde} {f22.position:calls for wheel chocks on all ferries}. {f23:In 2007 a bread van fell from the same quay; it was empty}.

=== report B | outlet: The Nordic Independent | published: 2019-07-24
# Sailor, 20, saves pair from sinking {f1.what:caravan}

HELLA - He had {f6.what:been at sea for three years already}, but {f6.name:Jonas Eikeland}, {f6.age:20}, had never had to {f6.status:leap into a fjord}. On Monday {f6.who:the deckhand} {f3.status:rescued} a couple from {f4.place:Belgium} whose car, with a {f1.what:caravan}, {f2.status:slid} from the ferry and {f5.status:went under} {f5.time:in two minutes}.

{f7.who:The wife}, {f7.age:seventy}, {f8.status:left hospital} on Tuesday. She had {f8.what:swallowed water}. It was her {f9.role:son-in-law}, a passenger said, who {f9.what:had not pulled the handbrake}; {f10.source:the couple's insurers} assume so too. {f11.name:Fjordbaat}, {f11.who:to which the ferry belongs}, {f11.position:admits that the gate was not fully shut}, as {f12.who:a child's} {f12.what:video had shown}.

"{f13.wording:The sliding roof was open, that was their luck, it was not me}," said {f6.name:Eikeland}. His employer {f14.status:wants to give him} {f14.what:a bonus}.

{f16.place:Out in the fjord}, {f16.number:forty} metres down, lies the car, which {f15.who:a crane ship} {f15.status:is to lift} {f15.time:on Wednesday}. {f17.what:The dog} {f17.status:swam ashore}.

{f18.time:For about three hours} {f18.status:no ferry sailed}. {f19.what:Trucks loaded with cherries} {f19.status:waited on the quay}. {f20.who:The growers} {f20.position:do not intend to claim anything}, their cooperative said.

The ferry {f21.status:may not sail} {f21.cause:before its crew has been trained}, {f21.who:the maritime authority} ordered. {f22.name:Anne Lunde}, {f22.role:who sits in parliament}, {f22.position:asked for barriers on the quays}. {f24:A collection for new glasses for the woman brought in more than enough}.

=== key
f1.what differs A=motorhome B=car with caravan | the vehicle
f2.status same A=rolled B=slid | the vehicle
f3.status same A=got out B=rescued | the couple
f4.place differs A=Netherlands B=Belgium | where they come from
f5.status same A=sank B=went under | the vehicle
f5.time same A=2 minutes B=2 minutes | how fast it sank
f6.who same A=ferry sailor B=deckhand | the rescuer
f6.status same A=jumped after them B=leapt into the fjord | the rescuer
f6.name same A=Jonas Eikeland B=Jonas Eikeland | the rescuer
f6.age same A=20 B=20 | his age
f6.what differs A=first summer on board B=three years at sea | his experience
f7.who same A=the woman B=the wife | the injured
f7.age same A=70 B=70 | her age
f8.status changed A=in hospital B=left hospital | she
f8.what same A=water in her lungs B=swallowed water | her complaint
f9.role differs A=husband B=son-in-law | who left the brake off
f9.what same A=handbrake off B=handbrake not pulled | the brake
f10.source differs A=police B=insurers | on whose word
f11.who same A=ferry company B=to which the ferry belongs | Fjordbaat
f11.name same A=Fjordbaat B=Fjordbaat | the company
f11.position changed A=gate closed B=gate not fully shut | the company on the gate
f12.who differs A=cyclist B=child | who filmed
f12.what compatible A=shows it half open B=had shown it | the film
f13.wording differs A=not me B=it was not me | his words
f14.status same A=offered B=wants to give | the reward
f14.what differs A=permanent post B=bonus | the reward
f15.who differs A=divers B=crane ship | who raises the vehicle
f15.status same A=will raise B=is to lift | the vehicle
f15.time same A=2019-07-24 B=2019-07-24 | when
f16.place differs A=beside the quay B=out in the fjord | where it lies
f16.number same A=40 B=40 | depth in metres
f17.what same A=couple's dog B=dog | the animal
f17.status differs A=drowned B=swam ashore | the dog
f18.status same A=stopped B=no ferry sailed | the crossing
f18.time same A=3 hours B=3 hours~ | for how long
f19.what same A=lorries with cherries B=trucks loaded with cherries | who was delayed
f19.status differs A=went round B=waited on the quay | they
f20.who same A=fruit growers' cooperative B=growers | who might claim
f20.position differs A=wants compensation B=no claim | the growers
f21.who same A=maritime authority B=maritime authority | who decided
f21.status same A=detained B=may not sail | the ferry
f21.cause differs A=sensor test B=crew training | until what
f22.role differs A=county transport chief B=member of parliament | Lunde's office
f22.name same A=Anne Lunde B=Anne Lunde | the politician
f22.position differs A=wheel chocks on ferries B=barriers on quays | what she wants
f23 only A | the bread van
f24 only B | the collection
