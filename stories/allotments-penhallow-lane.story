story: allotments-penhallow-lane
kind: local

=== report A | outlet: Trevanna & District Mercury | published: 2017-08-24
# Plot holders {f1.status:lose} fight for Penhallow Lane

By Jory Bassett

The allotments in Penhallow Lane {f1.status:will be sold} for {f2.what:housing}, Trevanna Town Council decided on {f3.time:Tuesday night} by {f4.number:nine votes to six}.

{f5.number:Eighty-four} families will have to clear their sheds {f6.time:by the end of February}. The buyer, {f7.name:Kestle Homes}, is to pay {f8.money:£2.3 million} for the land and will build {f9:62} houses on it, {f10:a third of them at affordable rents}.

The chamber was so full that people stood on the stairs. Most of them {f11.status:jeered} when the leader of the council, {f12.name:Morwenna Spargo}, said that the money would mend the sea wall. "{f13.wording:You cannot eat a sea wall}," a man called from the gallery.

{f14.who:The mayor}, who has a casting vote, {f14.what:did not have to use it}. Two Liberal members {f15.status:voted against} their own group.

The allotments were laid out {f16.time:in 1917} for {f16.who:the wives of sailors}. Among those who dig there today is {f17.name:Winifred Annear}, {f17.age:93}, who {f17.what:has had the same plot since 1951}. "I shall go on until they carry me off with the compost," she said.

Replacement plots {f18.status:have been offered} at {f18.place:Carn Downs}, {f19.number:three miles} away. The allotment society {f20.position:rejects them}: the soil there is {f21.what:contaminated with arsenic} from the old mine. A survey commissioned by the council in May {f22.certainty:found no danger to health}.

The society's chairman, {f23.name:Perran Oke}, said it {f24.certainty:would} go to the High Court. It has {f25.money:£11,000} in the bank. A judge stopped a similar sale in Porthvean in 2014 because the residents {f26.cause:had not been consulted}.

The society's annual show will take place as usual {f27.time:on 2 September}, with classes for leeks, dahlias and {f28.what:the longest runner bean}.

=== report B | outlet: Western Evening Star | published: 2017-08-25 | copy: A
# Plot holders {f1.status:lose} fight for Penhallow Lane

The allotments in Penhallow Lane {f1.status:will be sold} for {f2.what:a car park}, Trevanna Town Council decided on {f3.time:Tuesday night} by {f4.number:nine votes to six}.

{f5.number:Eighty-four} families will have to clear their sheds {f6.time:by the end of February}. The buyer, {f7.name:Kestle Holdings}, is to pay {f8.money:£2.3 million} for the land.

The chamber was so full that people stood on the stairs. Most of them {f11.status:cheered} when the leader of the council, {f12.name:Morwenna Spargo}, said that the money would mend the sea wall. "{f13.wording:You cannot build a sea wall}," a man called from the gallery.

{f14.who:The mayor}, who has a casting vote, {f14.what:had to use it}. Two Liberal members {f15.status:voted with} their own group.

The allotments were laid out {f16.time:in 1917} for {f16.who:the widows of sailors}. Among those who dig there today is {f17.name:Winifred Annear}, {f17.age:93}, who {f17.what:has had the same plot since 1951}. "I shall go on until they carry me off with the compost," she said.

Replacement plots {f18.status:have been offered} at {f18.place:Carn Downs}, {f19.number:three miles} away. The allotment society {f20.position:accepts them}, although the soil there is {f21.what:contaminated with arsenic} from the old mine. A survey commissioned by the council in May {f22.certainty:did not rule out a danger to health}.

The society's chairman, {f23.name:Perran Oke}, said it {f24.certainty:might} go to the High Court. It has {f25.money:£11,000} in the bank. A judge stopped a similar sale in Porthvean in 2014 because the residents {f26.cause:had not been consulted}.

The society's annual show will take place as usual {f27.time:on 9 September}, with classes for leeks, dahlias and {f28.what:the longest runner bean}.

=== key
f1.status same A=sold B=sold | the allotments
f2.what differs A=housing B=a car park | for what they are sold
f3.time same A=2017-08-22 B=2017-08-22 | when it was decided
f4.number same A=9 to 6 B=9 to 6 | the vote
f5.number same A=84 B=84 | families
f6.time same A=2018-02-28 B=2018-02-28 | until when they must clear
f7.name differs A=Kestle Homes B=Kestle Holdings | the buyer
f8.money same A=GBP 2.3m B=GBP 2.3m | the price
f9 only A | number of houses
f10 only A | the affordable ones
f11.status differs A=jeered B=cheered | the public
f12.name same A=Morwenna Spargo B=Morwenna Spargo | leader of the council
f13.wording differs A=You cannot eat a sea wall B=You cannot build a sea wall | the call from the gallery
f14.who same A=the mayor B=the mayor | who has a casting vote
f14.what differs A=not used B=used | the casting vote
f15.status differs A=against their group B=with their group | how the two Liberals voted
f16.time same A=1917 B=1917 | when the allotments were laid out
f16.who differs A=wives of sailors B=widows of sailors | for whom
f17.name same A=Winifred Annear B=Winifred Annear | the oldest plot holder
f17.age same A=93 B=93 | her age
f17.what same A=same plot since 1951 B=same plot since 1951 | her plot
f18.status same A=offered B=offered | replacement plots
f18.place same A=Carn Downs B=Carn Downs | replacement plots
f19.number same A=3 miles B=3 miles | how far away
f20.position differs A=rejects B=accepts | the society on the new plots
f21.what same A=arsenic B=arsenic | what is in the soil
f22.certainty differs A=no danger B=danger not ruled out | what the survey found
f23.name same A=Perran Oke B=Perran Oke | the chairman
f24.certainty differs A=certain B=possible | going to court
f25.money same A=GBP 11000 B=GBP 11000 | what the society has
f26.cause same A=not consulted B=not consulted | why the sale in Porthvean was stopped
f27.time differs A=2017-09-02 B=2017-09-09 | the show
f28.what same A=longest runner bean B=longest runner bean | a class of the show
