story: trade-cherry-flight
kind: trade

=== report A | outlet: Derwent Valley Standard | published: 2025-01-08
# {f1.what:Charter jet} flies {f2.number:30} tonnes of cherries to {f3.place:Hanoi}

HOBARTVILLE - {f1.what:A chartered jet} left Tasmania {f4.time:on Tuesday} with {f2.number:30} tonnes of cherries for {f3.place:Hanoi}, after {f5.who:a shipping line} had {f6.status:cancelled} its January sailing {f7.cause:for lack of a crew}.

{f8.name:Prue Castledine}, {f8.age:45}, {f8.role:who grows cherries at Lower Marsh}, paid {f9.money:$210,000} for it, together with {f10.number:five} other growers. "{f11.wording:Lunar New Year does not wait for a boat}," she said. The fruit will be sold {f12.what:in gift boxes}, at {f13.money:$90} a kilo.

Each box was {f14.what:gassed with methyl bromide}, as Vietnam {f15.position:demands}, {f16.cause:because of fruit fly}. {f17.who:A quarantine officer from Vietnam} {f18.what:was flown in}; he {f19.status:rejected} {f20.number:one} pallet {f21.cause:over a spider}.

Rain {f22.time:in December} {f23.what:split} {f24.number:a fifth} of the crop; {f25.who:helicopters} {f26.what:hovered over the trees to dry them}. One {f27.status:crash-landed} at Plenty Bend; {f28.who:the pilot} {f29.what:broke his wrist}.

{f30.who:The state government} {f31.position:turned down a request for a freight subsidy}. {f32.who:Fruit Growers Tasmania} {f33.position:wants a longer runway}. {f34:A second flight is booked for Saturday.}

=== report B | outlet: Fresh Produce Asia | published: 2025-01-10
# Tasmanian cherries make it in time

{f2.number:Thirty} tonnes of Tasmanian cherries went on sale in {f3.place:Ho Chi Minh City} on Thursday, {f12.what:in plain cartons}, {f13.money:ninety Australian dollars} a kilogram, and were gone by noon.

They nearly did not come at all. {f5.who:A shipping company} had {f6.status:called off} its voyage {f7.cause:since a port was congested}, whereupon {f10.number:six} growers hired {f1.what:the belly of a passenger plane}, which took off {f4.time:on January 7}. The bill was {f9.money:210,000 dollars}. {f8.name:Prue Castledine}, {f8.age:45}, {f8.role:who runs a packing shed} at Lower Marsh, explains why: "{f11.wording:Lunar New Year doesn't wait for a boat}."

Before they could leave, {f17.who:an inspector from the Vietnamese embassy} {f18.what:had driven down from Canberra}. He {f19.status:turned back} {f20.number:a single} pallet, {f21.cause:as a label was missing}. The rules of Vietnam {f15.position:require} {f14.what:that the fruit be kept near freezing for 16 days}, {f16.cause:a moth being the worry}.

It was a hard season. {f24.number:Every third} cherry {f23.what:burst} in the rain {f22.time:before Christmas}, although {f25.who:helicopters} {f26.what:had blown the water off the branches}. At Plenty Bend one of them {f27.status:had to make an emergency landing}, in which {f28.who:a farm worker} {f29.what:injured his wrist}.

Help with the freight {f31.position:has been promised} by {f30.who:the government in Hobart}. {f32.who:The growers' body} {f33.position:would rather have a cold store at the airport}.

=== key
f1.what differs A=chartered jet B=passenger plane | what carried the cherries
f2.number same A=30 B=30 | tonnes
f3.place differs A=Hanoi B=Ho Chi Minh City | where they went
f4.time same A=2025-01-07 B=2025-01-07 | when
f5.who same A=shipping line B=shipping company | who let growers down
f6.status same A=cancelled B=called off | the sailing
f7.cause differs A=no crew B=port congested | why
f8.name same A=Prue Castledine B=Prue Castledine | who is quoted
f8.age same A=45 B=45 | who is quoted
f8.role differs A=grower B=packing shed | her business
f9.money same A=AUD 210,000 B=AUD 210,000 | the price of the flight
f10.number same A=5 and she B=6 | growers
f11.wording compatible A=Lunar New Year does not wait for a boat B=Lunar New Year doesn't wait for a boat | her words
f12.what differs A=gift boxes B=plain cartons | how they are sold
f13.money same A=AUD 90 B=AUD 90 | the price a kilo
f14.what differs A=gassed B=kept cold | the treatment
f15.position same A=demands B=requires | Vietnam
f16.cause differs A=fruit fly B=moth | why
f17.who compatible A=quarantine officer B=inspector | who checked
f18.what differs A=flown in B=driven from Canberra | how he came
f19.status same A=rejected B=turned back | a pallet
f20.number same A=1 B=1 | pallets
f21.cause differs A=spider B=label | why
f22.time compatible A=2024-12 B=before Christmas 2024 | when it rained
f23.what same A=split B=burst | what rain did
f24.number differs A=1/5 B=1/3 | of the crop
f25.who same A=helicopters B=helicopters | what dried the trees
f26.what same A=hovered to dry B=blown the water off | how
f27.status compatible A=crash-landed B=emergency landing | one helicopter
f28.who differs A=pilot B=farm worker | who was hurt
f29.what compatible A=broken wrist B=injured wrist | the injury
f30.who same A=state government B=government in Hobart | who decides on help
f31.position differs A=turned down B=promised | help with freight
f32.who same A=Fruit Growers Tasmania B=growers' body | the association
f33.position differs A=longer runway B=cold store | what it wants
f34 only A | the second flight
