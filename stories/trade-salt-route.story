story: trade-salt-route
kind: trade

=== report A | outlet: Himalaya Trade Courier | published: 2024-05-15
# {f1.what:Pass} {f2.status:reopens}; first {f3.what:yaks} cross to Tibet after {f4.time:four years}

SIMKOT-HUMDA - {f5.number:Sixty} {f3.what:yaks} laden with {f6.what:timber and noodles} crossed the Nara {f1.what:pass} on {f7.time:Monday}, the first trade caravan since {f8.who:China} closed it. It {f2.status:was opened} {f9.time:at ten in the morning} by {f10.who:the district administrator}, {f10.name:Dhan Bahadur Rokaya}.

{f11.name:Tsering Lama}, {f11.age:52}, {f11.role:who led the caravan}, {f12.what:wept}. "{f13.wording:My animals had forgotten the road, but my feet had not}," he said. In exchange he will bring {f14.what:salt and flour}. Each trader {f15.position:needs a card} that is {f16.status:valid} {f17.time:for one season}; {f18.number:340} {f19.status:have been issued}.

{f20.who:The army} had {f21.what:cleared snow} for {f22.time:two weeks}. {f23.who:A soldier}, {f23.age:24}, {f24.what:was swept away by an avalanche}, and {f25.status:was dug out alive}. {f26.who:The chamber of commerce} {f27.position:wants a motor road}; {f28.who:herders} {f29.position:are against it}.

Goods worth {f30.money:90 million rupees} crossed in the last year before the closure. Prices of rice in the district {f31.status:fell} {f32.number:by a third} within a day. {f33:A customs shed with solar panels is being built.}

=== report B | outlet: Kathmandu Business Digest | published: 2024-05-16
# Humda's old road to the north

After {f4.time:five years} without trade, the highest {f1.what:pass} of Humda is {f2.status:open again}. {f5.number:Five dozen} {f3.what:mules} carrying {f6.what:rugs and noodles} went over {f7.time:on May 13}. {f10.name:Dhan Bahadur Rokaya}, {f10.who:member of parliament for the area}, cut the ribbon {f9.time:at noon}.

It was {f8.who:Nepal} that had shut the border when the pandemic came. What that meant is told by {f11.name:Tsering Lama}, {f11.age:52}, {f11.role:the head of the caravan}, who {f12.what:sang as he walked}: "{f13.wording:My animals had forgotten the road but my feet had not}." He means to return with {f14.what:salt and batteries}.

A card {f16.status:good} {f17.time:for three years} {f15.position:is required} of traders, {f18.number:340} of whom {f19.status:have received it}. {f20.who:Villagers} had spent {f22.time:a fortnight} {f21.what:shovelling the way free}. {f23.who:One of them}, {f23.age:24}, {f24.what:fell into a crevasse}; {f25.status:he was brought out alive}.

Not everyone dreams of the same future. {f26.who:Businessmen, through their chamber,} {f27.position:ask for a cable way}. {f28.who:Those who live from herds} {f29.position:would welcome a road for lorries}.

In the last year before the closure, goods for {f30.money:90 million rupees} had been carried over. Rice, people say, {f31.status:has become dearer} {f32.number:by a third} since Monday, {f34:as the traders buy it up}.

=== key
f1.what same A=pass B=pass | what is opened
f2.status same A=reopened B=open again | the pass
f3.what differs A=yaks B=mules | the animals
f4.time differs A=4 years B=5 years | how long it was closed
f5.number same A=60 B=60 | the animals
f6.what differs A=timber and noodles B=rugs and noodles | the load
f7.time same A=2024-05-13 B=2024-05-13 | when
f8.who differs A=China B=Nepal | who had closed it
f9.time differs A=10:00 B=12:00 | the hour
f10.who differs A=district administrator B=member of parliament | Rokaya's office
f10.name same A=Dhan Bahadur Rokaya B=Dhan Bahadur Rokaya | who opened it
f11.name same A=Tsering Lama B=Tsering Lama | the caravan's leader
f11.age same A=52 B=52 | the caravan's leader
f11.role same A=led the caravan B=head of the caravan | his part
f12.what differs A=wept B=sang | what he did
f13.wording same A=My animals had forgotten the road, but my feet had not B=My animals had forgotten the road but my feet had not | his words
f14.what differs A=salt and flour B=salt and batteries | what he brings back
f15.position same A=needs a card B=card required | the rule
f16.status same A=valid B=good | the card
f17.time differs A=one season B=3 years | for how long
f18.number same A=340 B=340 | cards
f19.status same A=issued B=received | the cards
f20.who differs A=army B=villagers | who cleared the way
f21.what same A=cleared snow B=shovelled free | the work
f22.time same A=2 weeks B=a fortnight | how long it took
f23.who differs A=soldier B=villager | who had an accident
f23.age same A=24 B=24 | who had an accident
f24.what differs A=avalanche B=crevasse | the accident
f25.status same A=dug out alive B=brought out alive | that man
f26.who same A=chamber of commerce B=businessmen's chamber | who demands
f27.position differs A=motor road B=cable way | the demand
f28.who same A=herders B=those who live from herds | the other group
f29.position differs A=against a road B=for a road | their view
f30.money same A=NPR 90m B=NPR 90m | trade of 2019
f31.status differs A=fell B=dearer | the price of rice
f32.number same A=1/3 B=1/3 | by how much
f33 only A | the customs shed
f34 only B | why rice is dearer
