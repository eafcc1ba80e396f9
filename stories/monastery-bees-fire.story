story: monastery-bees-fire
kind: religion

=== report A | outlet: Pindos News | published: 2024-07-29
# Fire {f1.status:damages} thousand-year-old monastery

IOANNITSA, Greece, July 29 (Pindos) - A fire that broke out {f2.time:on Sunday afternoon} has {f1.status:damaged} the monastery of Saint Thekla in the mountains of northern Greece, {f3.status:destroying} {f3.what:the guest wing}. Its {f4.number:14} {f5.who:monks} {f6.status:got out unharmed}.

The flames were started by {f7.cause:a smoker used to calm bees}, which a novice had left burning {f9.place:near the hives}, fire service {f10.role:spokeswoman} Despina Kalogridi said. {f11.number:Forty-two} firefighters and {f11.what:two helicopters} fought them {f12.time:until midnight}.

{f13.who:Villagers} {f13.what:formed a chain} to carry out {f14.what:icons and manuscripts}. The most precious piece, {f15.what:a silver reliquary}, {f16.status:is missing}. {f17.role:The abbot}, {f17.name:Father Ieronymos}, said: "{f18.wording:We have lost walls, we have not lost the house}."

The {f19.who:culture ministry} {f19.status:sent} {f19.what:restorers}. The church, with {f20.what:frescoes} {f20.time:of the twelfth century}, {f21.status:was untouched}. The monastery has {f22.status:no insurance}, the abbot said; {f23.who:a shipowner} {f23.status:offered} {f23.what:to pay for rebuilding}.

The road to the village of Mesovrysi {f24.status:is closed}. {f25.number:Sixty} hikers {f25.status:were brought to safety}. The monastery burned {f26.time:in 1822}, {f26.cause:when Ottoman troops set it alight}. {f27.who:The forest service} {f27.position:demands that bee-keeping be banned in summer}.

=== report B | outlet: Athens Morning Post | published: 2024-08-01
# Monks sleep in school after blaze

The {f4.number:14} {f5.who:brothers} of Saint Thekla are spending their nights in a village school after {f7.cause:a lightning strike} {f2.time:late on Sunday evening} {f1.status:set fire to} their home in the north of the country.

{f3.what:The refectory} {f3.status:was reduced to ashes}. All the monks {f6.status:escaped}, though {f6.status:one is being treated for burns}. Fire {f10.role:commander} Despina Kalogridi said the blaze had begun {f9.place:in a hay barn} and that {f11.number:more than forty} of her colleagues had battled it {f12.time:until Monday noon}, helped by {f11.what:aircraft}.

{f13.who:Soldiers from a nearby camp} {f13.what:passed} {f14.what:holy images and old books} {f13.what:from hand to hand} into the open. {f15.what:A reliquary made of gold} that was thought lost {f16.status:has turned up} in a well, where {f29:the cook had thrown it}.

{f17.name:Father Ieronymos}, {f17.role:the prior}, told the Post: "{f18.wording:We have lost walls, but we have not lost the house}." {f22.status:Nothing was insured}. {f23.who:A football club} {f23.status:has promised} {f23.what:to finance the reconstruction}.

{f19.what:Specialists in restoration} {f19.status:are at work} on behalf of {f19.who:the regional government}. {f20.what:Wall paintings} {f20.time:from the 1100s} {f21.status:have been blackened by smoke}.

The road to Mesovrysi {f24.status:was reopened} on Tuesday. {f25.number:About sixty} walkers {f25.status:had been evacuated}. It is the second great fire in the monastery's history, after that of {f26.time:1822}, {f26.cause:begun by a candle}. {f27.who:The foresters} now {f27.position:call for a fire watch on every summit}. {f28:The bees survived.}

=== key
f1.status same A=damaged B=set on fire | the monastery
f2.time differs A=2024-07-28 afternoon B=2024-07-28 late evening | when it began
f3.status same A=destroyed B=reduced to ashes | the part that burned down
f3.what differs A=guest wing B=refectory | the part that burned down
f4.number same A=14 B=14 | the monks
f5.who same A=monks B=brothers | who lives there
f6.status differs A=all unharmed B=one with burns | the monks after the fire
f7.cause differs A=bee smoker B=lightning | the cause
f9.place differs A=near the hives B=hay barn | where it began
f10.role differs A=spokeswoman B=commander | Kalogridi
f11.number compatible A=42 B=>40 | firefighters
f11.what compatible A=two helicopters B=aircraft | help from the air
f12.time differs A=2024-07-28T24:00 B=2024-07-29T12:00 | until when it was fought
f13.who differs A=villagers B=soldiers | who saved the treasures
f13.what same A=formed a chain B=from hand to hand | how they saved them
f14.what same A=icons and manuscripts B=holy images and old books | what was saved
f15.what differs A=silver B=gold | the reliquary
f16.status changed A=missing B=turned up | the reliquary
f17.role differs A=abbot B=prior | Father Ieronymos
f17.name same A=Father Ieronymos B=Father Ieronymos | who speaks for the monastery
f18.wording differs A=walls, we B=walls, but we | his words
f19.who differs A=culture ministry B=regional government | who sent the restorers
f19.status changed A=sent B=at work | the restorers
f19.what same A=restorers B=specialists in restoration | who was sent
f20.what same A=frescoes B=wall paintings | what is in the church
f20.time same A=twelfth century B=1100s | their age
f21.status differs A=untouched B=blackened | the church and its frescoes
f22.status same A=no insurance B=nothing insured | the monastery
f23.who differs A=shipowner B=football club | who offers money
f23.status compatible A=offered B=promised | the offer
f23.what same A=pay for rebuilding B=finance the reconstruction | the offer
f24.status changed A=closed B=reopened | the road
f25.number same A=60 B=60~ | hikers
f25.status same A=brought to safety B=evacuated | the hikers
f26.time same A=1822 B=1822 | the earlier fire
f26.cause differs A=Ottoman troops B=candle | the cause of the earlier fire
f27.who same A=forest service B=foresters | who makes a demand
f27.position differs A=ban on bee-keeping in summer B=fire watch on every summit | what they want
f28 only B | the bees
f29 only B | who had thrown the reliquary into the well
