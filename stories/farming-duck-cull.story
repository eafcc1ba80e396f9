story: farming-duck-cull
kind: farming

=== report A | outlet: Kisalfold Rural Post | published: 2024-12-03
# {f1.number:90,000} {f2.what:ducks} {f3.status:to be culled} after bird flu confirmed

All {f1.number:90,000} {f2.what:ducks} on {f4.number:three} farms around Halasto {f3.status:will be killed} {f5.time:by Thursday}, after {f6.what:the H5N1 virus} was confirmed there at the weekend, {f7.who:the county veterinarian}, {f7.name:Edit Borsos}, said.

The infection was {f8.certainty:very probably} {f9.cause:brought in by wild geese} resting on the fish ponds, she said. {f10.who:A farmhand} who {f11.what:had a fever} {f12.status:tested negative}.

{f13.name:Lajos Feher}, {f13.age:57}, whose flock is the largest, learned of it {f14.what:from a text message}. "{f15.wording:They were to go to the Christmas market, and now they go into a pit}," he told this paper. He expects {f16.what:full compensation}, {f17.time:within two months}. His brother-in-law, {f18.role:who owns the hatchery}, {f19.status:has sent his staff home}.

{f20.who:Soldiers} are helping with {f21.what:gas containers}. {f22.who:Animal protection campaigners} {f23.what:held up a lorry} on Monday; {f24.number:four} were {f25.status:detained}. {f26.what:The Advent fair} in the town {f27.status:goes ahead}, {f28:without poultry}.

{f29.who:The national food chain authority} has drawn a protection zone of {f30.number:ten} kilometres. {f31.who:Japan} {f32.status:has closed its market} to {f33.what:goose liver} from the county. The last outbreak, in {f34.time:2020}, {f35.what:cost 4 billion forints}. {f36:Eggs and meat in shops are safe, the authority says.}

=== report B | outlet: Visegrad Food Wire | published: 2024-12-06
# Bird flu cull in western Hungary {f3.status:complete}

The last of {f1.number:some 90,000} {f2.what:geese} kept at {f4.number:three} holdings near Halasto {f3.status:were put down} {f5.time:on Thursday evening}, wrapping up the biggest operation of its kind in the region for years.

How {f6.what:the H5N1 strain} got into the sheds {f8.certainty:has not been established}, according to {f7.name:Edit Borsos}, {f7.who:the ministry's chief veterinary officer}; suspicion rests {f9.cause:on a feed truck}. No human has fallen ill. {f10.who:A driver} with {f11.what:red eyes} was examined, and {f12.status:the virus was not found in him}.

"{f15.wording:They were going to the Christmas market, and now they go into a pit}," lamented {f13.name:Lajos Feher}, {f13.age:57}, the biggest of the producers, who had been told {f14.what:in a phone call at dawn}. The state will refund him {f16.what:four fifths of the value}; {f17.time:February} is when he should see the money. Next door, in {f18.role:the feed mill run by his brother-in-law}, {f19.status:nobody is working} either.

The work was done by {f20.who:prison inmates}, using {f21.what:foam}. There was a scuffle at the beginning of the week, when {f22.who:animal rights activists} {f23.what:climbed onto a shed}. Police {f25.status:took in} {f24.number:four} of them.

{f26.what:Halasto's Christmas market} {f27.status:has been cancelled}. In a radius of {f30.number:ten} kilometres, poultry must stay under a roof until further notice, {f29.who:the food safety office} has decreed. {f31.who:South Korea} {f32.status:no longer lets in} {f33.what:down feathers} from the area.

Four years have passed since the virus last came; {f34.time:that winter}'s {f35.what:damage amounted to four billion forints}.

=== key
f1.number same A=90,000 B=90,000~ | birds
f2.what differs A=ducks B=geese | the birds
f3.status changed A=to be culled B=culled | the birds
f4.number same A=3 B=3 | farms
f5.time same A=2024-12-05 B=2024-12-05 | by when
f6.what same A=H5N1 B=H5N1 | the virus
f7.who differs A=county veterinarian B=chief veterinary officer | Borsos's office
f7.name same A=Edit Borsos B=Edit Borsos | the veterinarian
f8.certainty differs A=probable B=not established | the way it came
f9.cause differs A=wild geese B=feed truck | how it came
f10.who differs A=farmhand B=driver | who was ill
f11.what differs A=fever B=red eyes | the illness
f12.status same A=negative B=virus not found | the test
f13.name same A=Lajos Feher B=Lajos Feher | the farmer
f13.age same A=57 B=57 | the farmer
f14.what differs A=text message B=phone call | how he learned it
f15.wording differs A=They were to go to the Christmas market, and now they go into a pit B=They were going to the Christmas market, and now they go into a pit | his words
f16.what differs A=full compensation B=four fifths | what he gets
f17.time compatible A=2 months B=2025-02 | when
f18.role differs A=hatchery B=feed mill | the brother-in-law's business
f19.status same A=staff sent home B=nobody working | that business
f20.who differs A=soldiers B=inmates | who helps
f21.what differs A=gas B=foam | by what means
f22.who same A=animal protection campaigners B=animal rights activists | who protested
f23.what differs A=held up a lorry B=climbed onto a shed | the protest
f24.number same A=4 B=4 | those taken in
f25.status same A=detained B=taken in | the protesters
f26.what same A=Advent fair B=Christmas market | the fair
f27.status changed A=goes ahead B=cancelled | the fair
f28 only A | no poultry at the fair
f29.who same A=food chain authority B=food safety office | who decrees
f30.number same A=10 B=10 | the zone in km
f31.who differs A=Japan B=South Korea | who closed its market
f32.status same A=closed B=not let in | the market
f33.what differs A=goose liver B=down feathers | the product
f34.time same A=2020 B=2020 | the last outbreak
f35.what same A=cost 4bn forints B=damage of 4bn forints | its damage
f36 only A | eggs and meat
