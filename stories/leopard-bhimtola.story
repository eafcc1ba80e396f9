story: leopard-bhimtola
kind: nature

=== report A | outlet: The Terai Sentinel | published: 2024-11-20
# {f1.what:Leopardess} {f1.status:caged} after ten days of fear in Bhimtola

BHIMTOLA: Ten days after it {f2.status:killed} {f2.whom:a schoolboy}, a {f1.what:leopardess} was {f1.status:tranquillised and put in a cage} on {f1.time:Tuesday evening} in a {f1.place:sugarcane field} on the edge of this village of 4,000.

The dart was fired by {f3.who:the forest department's own veterinarian}, {f3.name:Dr Sunanda Rautela}, from the {f4.what:back of an elephant}. "{f5.wording:She went down within six minutes}," Dr Rautela said. The animal has {f6.what:a broken canine}, which may be the reason why it {f7.what:turned from deer to easier prey}.

The boy, {f2.name:Vikas Negi}, 11, was seized on the evening of 9 November while {f8.what:fetching water from the hand pump}. His {f9.role:grandmother} ran after the animal with {f9.what:a sickle}, and was {f9.status:clawed on the arm}. She is {f10.status:still in} the district hospital.

The state government has {f11.status:paid} the family {f11.money:Rs 6 lakh}. On Monday the villagers {f12.what:blocked the highway to Rampurva} for four hours, asking that the animal be {f12.position:declared a man-eater and shot}. {f13.who:The chief wildlife warden} {f13.status:turned the demand down}.

The cat will be taken to {f14.place:the rescue centre at Kalidhunga}. Whether it is the right one is {f15.certainty:not yet certain}: hairs found at the hand pump have been sent to {f16.place:a laboratory in Dehradun}, whose findings are expected within a week.

{f17.source:Divisional forest officer} Harish Bisht put the blame on {f17.cause:the cane, which gives leopards cover up to people's doors}. He said that {f18.what:solar lamps} had been {f18.status:put up} along the village paths. In 2019 another leopard was trapped near Bhimtola, and let go in the hills.

The {f19.what:primary school}, closed {f19.cause:for want of pupils} since 11 November, {f19.status:reopens} on {f19.time:Thursday}. "My daughter will go," said Kamla Devi, a farmhand, "{f20:but I will walk in front of her}."

=== report B | outlet: Northern India Chronicle | published: 2024-11-22
# Captured {f1.what:leopard} {f1.status:dies} before reaching sanctuary

A {f1.what:female leopard} held responsible for the {f2.status:death} of {f2.whom:a child} in Bhimtola village {f1.status:died} on Wednesday night {f21:in a lorry on the road to} {f14.place:the Rajgarh zoo}, {f1.time:a day after} she had been brought down with a dart in {f1.place:a mango orchard} there.

An examination after death found {f6.what:a festering wound in the left forepaw}, an old one, made by {f22:a wire snare}. With such a paw she could no longer {f7.what:bring down wild animals}, officials said. Her age was put at seven.

She was sedated by {f3.name:Sunanda Rautela}, {f3.who:a vet on loan from a wildlife charity}, who took aim from {f4.what:the bucket of an excavator}. "{f5.wording:She went down within sixteen minutes}," Ms Rautela recalled. That is a long time, and she had to be given a second dose.

The victim, {f2.name:Vikas Negi}, was dragged away at dusk as he {f8.what:was drawing water}. The old woman who chased the animal was {f9.role:his mother's mother}, armed with nothing but {f9.what:a stick}. She {f9.status:suffered scratches} and has {f10.status:gone home from hospital}.

Villagers, who had {f12.what:surrounded the forest office at Rampurva} on Monday {f12.position:to have the animal put to death}, had met with {f13.status:a refusal} by {f13.who:the forest minister}. Now many of them doubt that it was this one. Tests on hair from the place of the attack have {f15.certainty:proved} that it was, {f16.place:the Dehradun laboratory} announced on Thursday.

{f17.source:Harish Bisht, who heads the forest division}, says that the animals come down {f17.cause:because the herds of deer have been thinned by poachers}. The {f18.what:solar lights} meant to keep them off {f18.status:are still lying in a store}, as this correspondent saw.

The parents of Vikas {f11.status:are yet to receive} the compensation of {f11.money:600,000 rupees}. The {f19.what:primary school}, which had shut {f19.cause:because no one would send children}, {f19.status:took up lessons again} on {f19.time:Thursday}.

=== key
f1.what same A=leopardess B=female leopard | the animal
f1.status changed A=captured B=dead | the animal
f1.time same A=2024-11-19 B=2024-11-19 | when it was darted
f1.place differs A=sugarcane field B=mango orchard | where it was darted
f2.status same A=killed B=killed | the child
f2.whom compatible A=schoolboy B=child | who was killed
f2.name same A=Vikas Negi B=Vikas Negi | the child
f3.who differs A=department's own vet B=vet on loan from a charity | who fired the dart
f3.name same A=Sunanda Rautela B=Sunanda Rautela | the vet
f4.what differs A=elephant's back B=excavator's bucket | from what she fired
f5.wording differs A=within six minutes B=within sixteen minutes | the vet's words
f6.what differs A=broken canine B=festering forepaw | what ailed the animal
f7.what same A=turned from deer B=could not bring down wild animals | its hunting
f8.what compatible A=fetching water from the pump B=drawing water | what the boy was doing
f9.role compatible A=grandmother B=mother's mother | who ran after the animal
f9.what differs A=sickle B=stick | what she was armed with
f9.status compatible A=clawed on the arm B=scratched | the grandmother
f10.status changed A=in hospital B=gone home | the grandmother
f11.status differs A=paid B=not yet received | the compensation
f11.money same A=INR 600000 B=INR 600000 | the compensation
f12.what differs A=blocked the highway B=surrounded the forest office | the protest on Monday
f12.position same A=have it shot B=have it put to death | what the villagers want
f13.who differs A=chief wildlife warden B=forest minister | who refused
f13.status same A=refused B=refused | the demand
f14.place differs A=Kalidhunga rescue centre B=Rajgarh zoo | where the animal was to go
f15.certainty changed A=not certain B=proved | whether it is the right animal
f16.place same A=Dehradun B=Dehradun | the laboratory
f17.source same A=divisional forest officer Bisht B=Harish Bisht, head of the division | who explains
f17.cause differs A=cover of the cane B=deer thinned by poachers | why leopards come
f18.what same A=solar lamps B=solar lights | what is to keep them off
f18.status differs A=put up B=still in a store | the lamps
f19.what same A=primary school B=primary school | what had shut
f19.cause same A=no pupils B=nobody sent children | why it shut
f19.status changed A=to reopen B=reopened | the school
f19.time same A=2024-11-21 B=2024-11-21 | when it reopens
f20 only A | a mother's words
f21 only B | where the animal died
f22 only B | the snare
