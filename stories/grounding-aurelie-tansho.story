story: grounding-aurelie-tansho
kind: accident

=== report A | outlet: Norrsund Telegraph Agency | published: 2024-02-06
# Bulk carrier {f7.status:leaking} oil after grounding on {f2.place:Farrow Skerries}

The bulk carrier {f1.name:Aurelie Tansho} ran onto rocks at the {f2.place:Farrow Skerries} {f3.time:shortly before 2 a.m. on Tuesday}, and {f4.what:heavy fuel oil} {f7.status:is escaping} from a ruptured tank, the coastguard said.

All {f5.number:21} members of the crew {f6.status:were taken off by helicopter}. One of them, {f8.what:a cook} {f8.age:aged 58}, was treated for {f9.what:a broken wrist}.

The 180-metre ship was on its way {f10.place:from Port Lisle to Ganderhavn} with {f30.number:27,000} tonnes of {f11.what:fertiliser}. It carries {f12.number:640} tonnes of fuel in four tanks, of which {f13.number:about 90} tonnes have been lost, according to {f13.source:the coastguard}.

Coastguard {f14.role:commander} {f14.name:Solveig Aarrestad} said {f15.cause:a failure of the steering gear} was the likely reason. "{f16.wording:She was not answering the helm for eleven minutes}," she said. The master, who had been {f18.place:on the bridge}, is being interviewed.

A tug {f19.status:is to try} to pull the ship off {f19.time:at high water on Wednesday night}. Booms have been laid across the mouth of {f20.place:Hellin Bay}, where {f21.number:some 3,000} pairs of eiders spend the winter.

Another vessel of the same owner, {f22.name:Corvina Shipping}, was grounded in the sound in 2017. On that occasion 15 sailors were rescued and no oil was spilled.

=== report B | outlet: Ganderhavn Daily | published: 2024-02-06 | copy: A
# {f5.number:Twenty-one} {f6.status:rescued} as freighter hits rocks

The freighter {f1.name:Aurelie Tansho} ran onto rocks at the {f2.place:Farrow Skerries} {f3.time:shortly before 3 a.m. on Tuesday}, and {f4.what:fuel oil} {f7.status:is pouring} from a split tank.

All {f5.number:21} people on board {f6.status:were winched to safety}. One of them, {f8.what:a cook} {f8.age:aged 58}, was treated for {f9.what:a fractured ankle}.

The ship was heading {f10.place:for Ganderhavn} with {f11.what:a cargo of fertiliser}. It has {f12.number:640} tonnes of fuel in its tanks and {f13.number:about 90} tonnes have been lost, according to the owner, {f22.name,f13.source:Corvina Shipping}.

Coastguard {f14.role:commander} {f14.name:Solveig Aarrestad} said {f15.cause:steering trouble} was the likely reason. "{f16.wording:She was not answering the helm for several minutes}," she said.

A tug {f19.status:will attempt} to free the ship {f19.time:on Wednesday night}. Booms have been laid across the entrance to {f20.place:Hellin Bay}, a wintering place of {f21.number:3,000} pairs of eiders.

=== report C | outlet: The Skerry Observer | published: 2024-02-08
# Black tide reaches the eiders

By Oddbjørg Mwangale

On Thursday morning the first birds were carried up the beach at Hellin in fish crates. By noon the volunteers in the old boathouse had counted {f23:140}, most of them eiders, and {f24:had run out of washing-up liquid}.

It is two days since the {f1.name:Aurelie Tanshō}, a ship as long as two football pitches, drove ashore {f2.place:on the Farrow rocks} {f3.time:at about two on Tuesday morning}. The {f4.what:diesel} in her bottom tanks {f7.status:stopped flowing} on Wednesday evening, when divers sealed the last of three cracks. By then {f13.number:some 210} tonnes had gone into the sea, {f13.source:the coastguard} estimates, out of {f12.number:460} on board.

{f6.status:None of the ship's company was left aboard}: a helicopter brought {f5.number:22} of them to the school hall, where {f25:the fishermen's wives} made soup. The {f8.what:second engineer}, {f8.age:a man of 58}, had {f9.what:his arm in plaster}.

What went wrong is now a matter of dispute. The coastguard's {f14.role:deputy commander} {f14.name:Solveig Årrestad} spoke on the first day of a breakdown. The harbour pilot Teun Baraka, who listened in on the radio, says otherwise: "{f26:The man at the wheel was asleep}." {f15.cause:Investigators have since found nothing wrong with the steering gear}, and the first mate, who was in charge of the watch, {f27:was arrested} on Wednesday. The captain, by his own account, was {f18.place:in his cabin}.

A first attempt to tow her clear {f19.status:failed} {f19.time:in the early hours of Thursday}, when the hawser parted twice. The next is planned for the spring tide on Sunday. Salvors would first like to take off the {f11.what:grain} she loaded {f10.place:at Port Lisle}, all {f30.number:27,000} tonnes of it.

The booms at {f20.place:the mouth of Hellin Bay} held until the wind went round to the west. The bay is winter quarters for {f21.number:6,000} eiders, drakes and ducks. The county {f28:has forbidden fishing} within five miles. "{f29:We ate fish in the war and we will eat fish after this}," said Gudveig Tveitane, 91, who lives above the beach.

=== key
f1.name compatible A=Aurelie Tansho B=Aurelie Tansho C=Aurelie Tanshō | the ship
f2.place compatible A=Farrow Skerries B=Farrow Skerries C=the Farrow rocks | where it ran aground
f3.time differs A=2024-02-06T02:00~ B=2024-02-06T03:00~ C=2024-02-06T02:00~ | when it ran aground
f4.what differs A=heavy fuel oil B=heavy fuel oil C=diesel | what is leaking
f5.number differs A=21 B=21 C=22 | crew rescued
f6.status same A=rescued B=rescued C=rescued | the crew
f7.status changed A=leaking B=leaking C=stopped | the leak
f8.what differs A=cook B=cook C=second engineer | who was hurt
f8.age same A=58 B=58 C=58 | age of the injured man
f9.what differs A=broken wrist B=fractured ankle C=broken wrist | the injury
f10.place compatible A=from Port Lisle to Ganderhavn B=to Ganderhavn C=from Port Lisle | the voyage
f11.what differs A=fertiliser B=fertiliser C=grain | the cargo
f12.number differs A=640 B=640 C=460 | tonnes of fuel on board
f13.number changed A=90~ B=90~ C=210~ | tonnes lost
f13.source differs A=coastguard B=owner C=coastguard | on whose word the loss is told
f14.name compatible A=Solveig Aarrestad B=Solveig Aarrestad C=Solveig Årrestad | the commander
f15.cause differs A=steering gear failed B=steering gear failed C=nothing wrong with the steering gear | why it ran aground
f16.wording differs A=eleven minutes B=several minutes | the commander's words
f14.role differs A=commander B=commander C=deputy commander | Aarrestad's post
f30.number same A=27000 C=27000 | tonnes of cargo
f18.place differs A=bridge C=cabin | where the master was
f19.status changed A=planned B=planned C=failed | the attempt to pull it free
f19.time compatible A=Wednesday night at high water B=Wednesday night C=early hours of Thursday | when the attempt is or was made
f20.place same A=mouth of Hellin Bay B=mouth of Hellin Bay C=mouth of Hellin Bay | where the booms are
f21.number same A=3000 pairs B=3000 pairs C=6000 birds | wintering eiders
f22.name same A=Corvina Shipping B=Corvina Shipping | the owner
f23 only C | birds counted
f24 only C | no washing-up liquid left
f25 only C | the wives who made soup
f26 only C | the pilot's claim
f27 only C | the arrest of the first mate
f28 only C | the fishing ban
f29 only C | Tveitane's words
