story: collapse-hotel-lagune
kind: rescue

=== report A | outlet: Lagune Matin | published: 2022-11-28
# {f1.what:Unfinished hotel} {f2.status:falls down} in Port Lagune

By Josiane Aka-Boni

{f1.what:A hotel under construction} {f2.status:came down} {f3.place:in the Treize district} on Sunday at {f4.time:two in the afternoon}. {f5.number:Six} workers {f6.status:were killed}, and {f7.number:a dozen} {f7.status:are thought to be under the ruins}.

{f8.who:A tile layer}, {f8.name:Koffi Yao}, {f8.age:22}, {f9.status:is talking to rescuers} {f9.what:through a drainpipe}; {f10.who:a nun} {f10.what:passes him water}. {f11.cause:A swimming pool had been put on the roof}, which {f11.cause:the plans did not show}, {f12.source:the architect} says.

{f13.who:The owner}, {f13.name:Madame Solange Ehui}, {f14.status:has turned herself in}. {f15.who:The mayor} {f15.position:says the building had a permit}. {f16.who:The builders' union} {f16.position:demands a list of all sites where work went on by night}.

=== report B | outlet: Meridian News | published: 2022-11-30
# Man {f9.status:freed} after 51 hours in ruins

PORT LAGUNE (Meridian News) - {f8.name:Koffi Yao}, {f8.age:22}, {f8.who:an electrician}, {f9.status:was lifted} from the rubble of {f1.what:a block of flats} on Tuesday evening. {f10.who:A neighbour's child} had {f10.what:fed him water} {f9.what:through a ventilation brick}.

The building, {f3.place:in the Plateau district}, {f2.status:had collapsed} on Sunday {f4.time:early in the afternoon}. {f5.number:Fourteen} bodies have been found, and {f7.number:two} people {f7.status:are missing}. {f11.cause:The ground had been hollowed out by a leaking sewer}, {f12.source:a geologist} believes.

{f13.name:Solange Ehui}, {f13.who:who owns it}, {f14.status:is being looked for}. {f15.who:The mayor} now {f15.position:concedes that the permit had expired}. {f16.who:The union of building workers} {f16.position:has called a strike}.

=== report C | outlet: Ministry of Construction, communiqué | published: 2022-12-02
# Conclusions on the Port Lagune collapse

{f1.what:The hotel} which {f2.status:collapsed} {f3.place:in the Treize district} on Sunday {f11.cause:carried a pool on its roof that had not been declared}. {f5.number:Sixteen} workers {f6.status:lost their lives}; {f7.number:nobody} {f7.status:is missing any longer}.

{f13.who:The owner}, {f13.name:Solange Ehui}, {f14.status:presented herself to the police on the day of the accident} and {f17:has been charged}. {f15.who:The mayor} {f15.position:had been told twice that the permit had run out}. The last to be saved, {f8.who:tile layer} {f8.name:Koffi Yao}, {f9.status:is recovering}; {f10.who:the nun} who {f10.what:gave him water} {f18:will be received by the head of state}.

=== key
f1.what differs A=hotel B=block of flats C=hotel | the building
f2.status same A=collapsed B=collapsed C=collapsed | the building
f3.place differs A=Treize B=Plateau C=Treize | the district
f4.time compatible A=14:00 B=early afternoon | when
f5.number changed A=6 B=14 C=16 | the dead
f6.status same A=killed C=killed | the workers
f7.number changed A=12~ B=2 C=0 | the missing
f7.status changed A=missing B=missing C=none missing | the missing
f8.who differs A=tile layer B=electrician C=tile layer | Yao's trade
f8.name same A=Koffi Yao B=Koffi Yao C=Koffi Yao | the survivor
f8.age same A=22 B=22 | his age
f9.status changed A=under the ruins B=freed C=recovering | the survivor
f9.what differs A=drainpipe B=ventilation brick | through what he was reached
f10.who differs A=nun B=neighbour's child C=nun | who gave him water
f10.what same A=gave him water B=gave him water C=gave him water | the help
f11.cause differs A=pool on the roof B=leaking sewer C=pool on the roof | why
f12.source differs A=architect B=geologist | on whose word
f13.who same A=owner B=owner C=owner | Ehui
f13.name compatible A=Madame Solange Ehui B=Solange Ehui C=Solange Ehui | the owner
f14.status differs A=turned herself in B=looked for C=turned herself in | the owner
f15.who same A=mayor B=mayor C=mayor | the mayor
f15.position changed A=building had a permit B=permit expired C=permit expired | the permit
f16.who same A=builders' union B=builders' union | the union
f16.position differs A=list of sites B=strike | what the union does
f17 only C | the charge
f18 only C | the reception
