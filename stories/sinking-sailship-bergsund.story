story: sinking-sailship-bergsund
kind: accident

=== report A | outlet: Bergsunds Tidende | published: 2022-08-08
# {f1.what:Three-master} {f2.status:sinks} at tall ships' parade

By Håkon Reksten

{f1.what:The three-master} Havørn {f2.status:sank} on Saturday before the eyes of {f3.number:thirty thousand} spectators in Bergsund harbour, after {f4.cause:a collision with a fireworks barge}. All {f5.number:44} on board {f6.status:were saved}; {f7.who:the ship's boy}, {f7.name:Elias Vaage}, {f7.age:16}, {f8.what:broke both wrists}.

{f9.who:The first mate} {f9.status:had the wheel}, {f10.source:the police} say. {f11.who:The captain}, {f11.name:Dagny Storm}, {f11.age:53}, {f12.what:was greeting guests below}. "{f13.wording:I heard her groan, and then I knew}," she said. {f14.who:Sea scouts} {f14.status:picked up} {f14.what:most of the crew}.

The ship, {f15.time:built in 1906}, {f16.status:lies} {f16.place:upright at eleven metres}. {f17.who:The museum that owns her} {f17.position:will raise her}, {f18.source:its director} says, {f18.money:for some 30 million kroner}. {f19.role:Culture minister} {f19.name:Ane Lio} {f20.position:promises half of it}.

{f21.what:The fireworks} {f21.status:took place} all the same, which {f22.who:many} {f22.position:criticised}. {f23.what:Diesel} {f23.status:was contained} {f23.what:by booms}. {f24:At the parade of 1998 the same ship had lost a topmast, without injury to anyone}.

=== report B | outlet: Scanline News | published: 2022-08-09
# Festival {f21.status:dropped} fireworks after ship went down

BERGSUND (Scanline) - Out of respect for the crew, the organisers of a parade of sailing ships {f21.status:called off} {f21.what:the fireworks} on Saturday, hours after {f1.what:the brig} Havørn {f2.status:had gone to the bottom}, a decision that {f22.who:most people} {f22.position:welcomed}.

{f3.number:Around thirty thousand} people saw how she {f4.cause:struck a rock}. {f6.status:Nobody was lost} of the {f5.number:forty-four} aboard. {f7.name:Elias Vaage}, {f7.age:16}, {f7.who:a stowaway}, {f8.what:has a fractured skull}.

{f11.name:Dagny Storm}, {f11.age:53}, {f11.who:her captain}, {f12.what:was on deck} but {f9.status:had given the wheel} to {f9.who:a sponsor's guest}, {f10.source:a member of the crew} told Scanline. "{f13.wording:I heard her groan and I knew}," she said. {f14.who:Rowing clubs} {f14.status:fished} {f14.what:the greater part of the crew} {f14.status:from the water}.

The vessel, {f15.time:a hundred and sixteen years old}, {f16.status:is lying} {f16.place:on her side in eleven metres of water}. {f17.who:The museum to which she belongs} {f17.position:has not decided whether to lift her}. It would cost {f18.money:around 30 million}, {f18.source:a salvage firm} estimates. {f19.name:Ane Lio}, {f19.role:mayor of Bergsund}, {f20.position:said that the city had no money for it}.

{f23.what:Fuel} {f23.status:has reached} {f23.what:a bird reserve}. {f25:The ship's cat was on the quay when the crew arrived}.

=== key
f1.what differs A=three-master B=brig | the ship
f2.status same A=sank B=gone to the bottom | the ship
f3.number same A=30000 B=30000~ | spectators
f4.cause differs A=collision with a barge B=struck a rock | why
f5.number same A=44 B=44 | people aboard
f6.status same A=saved B=nobody lost | they
f7.who differs A=ship's boy B=stowaway | Vaage
f7.name same A=Elias Vaage B=Elias Vaage | the injured
f7.age same A=16 B=16 | his age
f8.what differs A=both wrists B=skull | what he broke
f9.who differs A=first mate B=sponsor's guest | who steered
f9.status same A=had the wheel B=was given the wheel | the steering
f10.source differs A=police B=a crew member | on whose word
f11.who same A=captain B=captain | Storm
f11.name same A=Dagny Storm B=Dagny Storm | the captain
f11.age same A=53 B=53 | her age
f12.what differs A=below with guests B=on deck | where the captain was
f13.wording differs A=and then I knew B=and I knew | her words
f14.who differs A=sea scouts B=rowing clubs | who rescued the crew
f14.status same A=picked up B=fished from the water | the rescue
f14.what same A=most of the crew B=greater part of the crew | whom
f15.time same A=1906 B=1906 | when she was built
f16.status same A=lies B=lying | the wreck
f16.place differs A=upright at 11 m B=on her side in 11 m | how the wreck lies
f17.who same A=museum that owns her B=museum to which she belongs | the owner
f17.position differs A=will raise her B=not decided | the owner's plan
f18.money same A=NOK 30m~ B=NOK 30m~ | the cost
f18.source differs A=the museum's director B=a salvage firm | on whose word
f19.role differs A=culture minister B=mayor | Lio's office
f19.name same A=Ane Lio B=Ane Lio | the politician
f20.position differs A=half of it B=no money | the politician on paying
f21.what same A=fireworks B=fireworks | the fireworks
f21.status differs A=took place B=called off | the fireworks
f22.who compatible A=many B=most people | who judged it
f22.position compatible A=criticised holding them B=welcomed calling them off | the judgment
f23.what differs A=diesel contained by booms B=fuel in a bird reserve | the fuel
f23.status differs A=contained B=reached | the fuel
f24 only A | the topmast
f25 only B | the cat
