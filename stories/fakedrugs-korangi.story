story: fakedrugs-korangi
kind: health

=== report A | outlet: Indus Wire | published: 2024-07-09 | agency: IW
# Karachi raid uncovers factory of fake {f1.what:blood pressure pills}

KARACHI (IW) - Inspectors backed by {f2.who:paramilitary rangers} raided {f3.what:a disused ice factory} in the Korangi district of Karachi on {f4.time:Monday} night and seized {f5.number:some 400,000} counterfeit tablets, most of them made to look like {f1.what:a common blood pressure drug}, the provincial drug authority said.

The tablets contained {f6.what:chalk and a yellow dye} and no active substance at all, according to a first test. {f7.number:Six} people {f7.status:were arrested}, among them {f8.role:a former hospital pharmacist}, {f8.name:Nadeem Siraj}, {f8.age:52}, who {f8.certainty:is believed to have} run the place. Two women and a boy of 13 who filled blister packs were {f9.status:sent home} after questioning.

Officials were led to the building by {f10.who:a cardiologist at a public hospital}, who had noticed that {f10.what:patients were not getting better}. At least {f11.number:three} deaths in May and June {f11.certainty:are thought to be connected with} the tablets, the authority's director, {f12.name:Dr Shazia Mirani}, told reporters. "{f13.wording:We do not know how many people took them, and we may never know}," she said on Tuesday.

The counterfeits were delivered to {f14.whom:chemists} in four districts of Sindh, {f15.what:by motorcycle}. Each box bore the label of {f16.name:Zarqon Laboratories}, a manufacturer in Lahore, which said that it {f16.status:had warned the authority} of copies {f23:in February}.

Mirani {f17.status:ordered} all stocks of the batch numbers concerned {f17.what:to be recalled}. She {f18.position:advised patients not to stop treatment} without seeing a doctor.

A press, two mixing drums and a printing machine were taken away. The owner of the building, a retired customs officer, said he had let it to {f20.whom:a maker of school chalk} and had {f22.status:never set foot in it since}.

A smaller workshop, where eye drops were made from tap water, was found in the same district in 2016.

=== report B | outlet: The Daily Mehran | published: 2024-07-11
# "{f21:I thought they were sweets}": inside the Korangi pill mill

By Faryal Jokhio

The sign over the gate still says Ice. Behind it, until {f4.time:Monday} night, sat Rukhsana, 38, who put pills in foil for 600 rupees a day. "{f21:I thought they were sweets}," she says.

They were meant to be {f1.what:antibiotics}. From {f3.what:the abandoned ice works} in Korangi they went out to half a province, {f15.what:in school vans}, in boxes with the name of {f16.name:Zargon Laboratories}. {f5.number:About 400,000} were lying there when {f2.who:the police} broke down the gate behind the inspectors. They are made of {f6.what:flour and a yellow dye}, the public laboratory reported on Wednesday, after the first test had been read wrongly.

It was {f10.who:a junior nurse} at a public hospital who started it all. She had seen that {f10.what:the tablets dissolved into paste} in a glass of water, and rang the drug authority three times before anybody rang back.

{f7.number:Six} people were detained on Monday. {f7.status:Four of them were released on bail on Wednesday}. Not so {f8.name:Nadeem Siraj}, {f8.age:47}, {f8.role:once a pharmacist at a hospital}, who {f8.certainty:has admitted that he} ran the mill, according to the investigating officer. The children's part in it was small: one boy, aged 13, was working there, and he {f9.status:was taken into the care of a shelter}.

Have people died of it? {f12.name:Dr Shazia Mirani}, who heads the authority, {f11.certainty:now says that it is established for} {f11.number:three} deaths of May and June. "{f13.wording:We do not know how many people took them, and we will never know}," she said on Tuesday.

The boxes went to {f14.whom:village clinics} in four districts of Sindh. Some still stand on their shelves. {f17.what:A recall} of the batches {f17.status:is being prepared}, says Dr Mirani, {f24:but lacks the signature of the health secretary}. Meanwhile she {f18.position:advises patients to stop taking} their tablets at once, whatever the brand.

{f16.name:Zargon}, whose plant is in Lahore, {f16.status:says that it learned of the copies from the news}.

And the owner of the ice works? He is a customs officer in retirement, lives across the road and is a friendly host. He let the place, he says, {f20.whom:to a firm that wanted to make papadums}, and {f22.status:looked in every Friday} for the rent.

=== key
f1.what differs A=blood pressure drug B=antibiotics | what was counterfeited
f2.who differs A=rangers B=police | who backed the inspectors
f3.what same A=disused ice factory B=abandoned ice works | the building
f4.time same A=2024-07-08 night B=2024-07-08 night | the raid
f5.number same A=400000~ B=400000~ | tablets seized
f6.what differs A=chalk and yellow dye B=flour and yellow dye | of what they are made
f7.number same A=6 B=6 | arrested on Monday
f7.status changed A=arrested B=four released on bail | the arrested
f8.name same A=Nadeem Siraj B=Nadeem Siraj | the main suspect
f8.age differs A=52 B=47 | the main suspect
f8.role same A=former hospital pharmacist B=former hospital pharmacist | the main suspect
f8.certainty changed A=believed B=admitted | that he ran the place
f9.status differs A=sent home B=taken to a shelter | the boy
f10.who differs A=cardiologist B=junior nurse | who put the inspectors on the trail
f10.what differs A=patients not getting better B=tablets dissolving into paste | what was noticed
f11.number compatible A=>=3 B=3 | deaths of May and June
f11.certainty changed A=thought B=established | that the tablets caused the deaths
f12.name same A=Shazia Mirani B=Shazia Mirani | the director
f13.wording differs A=We do not know how many people took them, and we may never know B=We do not know how many people took them, and we will never know | the director's words
f14.whom differs A=chemists B=village clinics | to whom the tablets went
f15.what differs A=motorcycle B=school vans | how they were delivered
f16.name differs A=Zarqon Laboratories B=Zargon Laboratories | the firm whose name was used
f16.status differs A=warned the authority B=learned of it from the news | what the firm knew
f17.what same A=recall B=recall | the step ordered
f17.status differs A=ordered B=being prepared | the recall
f18.position differs A=not to stop B=to stop at once | advice to patients
f20.whom differs A=maker of school chalk B=papadum firm | to whom the building was let
f21 only B | a worker's words
f23 only A | when the firm gave the warning
f24 only B | why the recall has not begun
f22.status differs A=never went in B=went every Friday | the owner's visits
