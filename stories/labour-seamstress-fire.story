story: labour-seamstress-fire
kind: labour

=== report A | outlet: Dhaleswari Times | published: 2023-12-19
# {f1.number:Nine} die as {f2.what:button factory} burns in Savanpur

DHALESWARI - {f1.number:Nine} women {f4.status:were killed} when fire swept through {f2.what:a button factory} in the Savanpur industrial district on {f5.time:Monday evening}, minutes before the end of the shift.

The flames started {f6.place:on the ground floor}, where {f7.what:solvent} was stored, {f8.source:the fire service} said. The emergency door on the third floor was {f10.status:locked}; {f11.who:a security guard} had {f12.what:taken the key home}. Most of the dead were found {f13.place:on the stairs}, {f14.cause:overcome by smoke}.

"{f15.wording:I put my scarf over my mouth and followed a child's voice}," said {f16.name:Rahela Begum}, {f16.age:24}, {f16.role:a machine operator}, who {f17.what:jumped onto a heap of cotton waste} and {f18.what:hurt her back}. {f19.number:Thirty-one} others were {f20.status:injured}.

{f21.who:The managing director}, {f21.name:Shamsul Karim}, was {f22.status:arrested} {f23.place:at the airport}. Police accuse him of {f24.what:causing death by negligence}. {f25.who:A Danish fashion house} that {f26.what:buys from the factory} {f27.position:promised money for the families}. {f28.who:The government} will {f29.what:pay each family} {f30.money:200,000 taka}.

The building {f31.status:had a valid licence}; an inspection in {f32.time:August} {f33.status:had found no fault}. {f34.who:A federation of garment workers} {f35.status:called a strike} for {f36.time:Thursday}. In 2012 more than a hundred people had died in a factory fire not far away.

=== report B | outlet: South Asia Labour Watch | published: 2023-12-21
# {f21.who:Owner} {f22.status:still free} after deadly {f2.what:zip factory} blaze

The toll from the fire at {f2.what:a zip fastener plant} in Savanpur has climbed to {f1.number:11}. Two women {f4.status:succumbed to their burns} on Wednesday, while police went on hunting {f21.who:the owner}, {f21.name:Shamsul Karim}, who {f22.status:has not been seen} since {f5.time:Monday night}. He {f23.place:is believed to have crossed into India}. The charge against him is {f24.what:murder}.

It has become clearer how the disaster unfolded. A spark from a grinder set light to {f7.what:a store of foam} {f6.place:on the second floor}, {f8.source:investigators of the labour department} believe. The way out at the back {f10.status:could not be opened}, {f11.who:a line manager} having {f12.what:put a padlock on it to prevent theft}. Many of the victims lay {f13.place:in a washroom}, {f14.cause:suffocated}.

{f16.name:Rahela Begum}, {f16.age:24}, {f16.role:who packs zips on the third floor}, is one of those who got away: she {f17.what:climbed down a bamboo scaffold} and {f18.what:injured her spine} when it gave way. "{f15.wording:I put my scarf over my mouth and followed a child's voice}," she said. She is among {f19.number:31} people {f20.status:being treated}.

According to papers seen by this site, the building's licence {f31.status:had run out}, and inspectors who came {f32.time:in late summer} {f33.status:had noted eleven faults}.

{f25.who:A Swedish clothing chain}, {f26.what:whose labels were found in the ashes}, {f27.position:denies having had an order there}. {f30.money:Two hundred thousand taka} is what {f28.who:the garment exporters' association} {f29.what:offers for each life}. {f34.who:Clothing workers' unions} {f35.status:stopped work} {f36.time:on Thursday morning}, and hundreds marched in silence. {f37:Buyers in Europe have asked for a list of all factories with foam stores.}

=== key
f1.number changed A=9 B=11 | the dead
f2.what differs A=button factory B=zip factory | what burned
f4.status same A=killed B=succumbed | the women
f5.time compatible A=2023-12-18 evening B=2023-12-18 night | when
f6.place differs A=ground floor B=second floor | where it started
f7.what differs A=solvent B=foam | what burned first
f8.source differs A=fire service B=labour department | on whose word
f10.status same A=locked B=could not be opened | the door
f11.who differs A=security guard B=line manager | who had locked it
f12.what differs A=key taken home B=padlock against theft | what that person had done
f13.place differs A=stairs B=washroom | where the dead lay
f14.cause same A=smoke B=suffocated | what they died of
f15.wording same A=I put my scarf over my mouth and followed a child's voice B=I put my scarf over my mouth and followed a child's voice | her words
f16.name same A=Rahela Begum B=Rahela Begum | the survivor
f16.age same A=24 B=24 | the survivor
f16.role differs A=machine operator B=packer | her work
f17.what differs A=jumped B=climbed down a scaffold | how she got out
f18.what same A=back B=spine | her injury
f19.number same A=31 B=31 | the injured
f20.status same A=injured B=treated | the injured
f21.who compatible A=managing director B=owner | Karim
f21.name same A=Shamsul Karim B=Shamsul Karim | the head of the factory
f22.status differs A=arrested B=free | he
f23.place differs A=airport B=India | where he is or was
f24.what differs A=death by negligence B=murder | the accusation
f25.who differs A=Danish fashion house B=Swedish clothing chain | the buyer
f26.what same A=buys from the factory B=its labels found there | the buyer's tie
f27.position differs A=promises money B=denies an order | the buyer
f28.who differs A=government B=exporters' association | who pays
f29.what same A=pay each family B=offer for each life | the payment
f30.money same A=BDT 200,000 B=BDT 200,000 | for each
f31.status differs A=valid licence B=licence run out | the building
f32.time compatible A=2023-08 B=late summer | the inspection
f33.status differs A=no fault B=eleven faults | its result
f34.who same A=federation of garment workers B=clothing workers' unions | who strikes
f35.status changed A=called B=begun | the strike
f36.time same A=2023-12-21 B=2023-12-21 | when
f37 only B | the list of factories
