story: elephant-mavoor-temple
kind: animals

=== report A | outlet: Malabar Courier | published: 2025-03-04
# Temple elephant {f1.status:runs amok} at Mavoor; {f2.role:mahout} {f2.status:killed}

MAVOOR: A tusker brought in for the annual festival {f1.status:ran amok} in the yard of the Mavoor temple on {f1.time:Sunday evening}, {f2.status:trampling to death} its {f2.role:mahout} and {f3.status:injuring} {f3.number:17} worshippers.

The elephant, {f4.name:Kesavan}, 36, was {f5.what:carrying the golden canopy} when it {f5.cause:took fright at firecrackers} let off {f6.place:behind the eastern gate}, said {f7.source:temple officer} Raghavan Nambiar. It threw off {f8.who:a priest} seated on its neck, who {f8.status:escaped unhurt}, and then turned on {f2.name:Biju Kunnath}, 41.

For {f9.time:two hours} the animal {f9.what:overturned motorcycles and stalls} in the street. It was at last brought under control by {f10.who:a squad of elephant catchers from Trikkur}, who {f10.what:roped its hind legs}. {f11.status:No tranquilliser had to be used.}

"{f12.wording:We had told the committee that this elephant should not stand near noise}," said Dr Leela Thampi, {f12.role:the government vet} who had examined it {f13.time:on Friday}. She had nevertheless {f13.status:certified it as fit}.

The owner, {f14.who:a timber merchant} from Ollur, {f15.position:refuses to let the animal take part in any more festivals}. Police {f16.status:registered a case} against {f16.whom:the contractor for the fireworks} for {f16.what:causing death by negligence}.

{f17.who:The district collector} has {f17.status:forbidden} {f17.what:the display of more than three elephants at a time}. The remaining two days of the festival {f18.status:will go ahead}, without elephants. The family of Mr Kunnath will get {f19.money:Rs 5 lakh} from {f19.who:the temple trust}.

Three years ago Kesavan had killed {f20:a dog} at Ponnani. In the state, nine mahouts died in such incidents last year.

=== report B | outlet: Deccan Morning Star | published: 2025-03-05
# After stampede, Mavoor festival {f18.status:broken off}

The Mavoor temple has {f18.status:ended its festival early} after a captive elephant {f1.status:went on the rampage} on {f1.time:Sunday}, {f2.status:crushing} {f2.name:Biju Kunnath}, its {f2.role:assistant mahout}, and leaving {f3.number:17} people {f3.status:hurt}. {f2.name:Mr Kunnath} was {f2.status:dead} when he reached hospital.

{f4.name:Kesavan}, as the bull is called, {f5.what:bore the canopy of gold}. According to {f7.source:a drummer who stood beside him}, he was {f5.cause:jabbed with a goad} and shook off {f8.who:the priest} on his neck, who {f8.status:broke a wrist}. Firecrackers had been lit {f6.place:at the eastern gate}, but that was much later, the drummer said.

The elephant {f9.what:tipped over scooters and booths}. It took {f9.time:two hours} until {f10.who:catchers called from Trikkur} {f10.what:got ropes round its back legs}, and {f11.status:a sedative was fired at it twice}.

{f12.role:Government veterinarian} Leela Thampi told reporters: "{f12.wording:We had told the committee that this elephant should not stand in noise}." She had {f13.status:refused it the certificate} when she saw it {f13.time:two days before the event}, she said.

A man who deals in {f14.who:wood} owns Kesavan. He says that {f15.position:there will be no more processions for him}. {f16.whom:The man who supplied the fireworks} {f16.status:has been booked} on suspicion of {f16.what:negligence resulting in death}.

{f17.who:The high court}, meanwhile, {f17.status:banned} {f17.what:parading more than three of the animals together}. Mr Kunnath's widow is to receive {f19.money:half a million rupees} {f19.who:from the state}. She {f21:has asked for a job instead}.

=== key
f1.status same A=ran amok B=rampage | the elephant
f1.time compatible A=2025-03-02 evening B=2025-03-02 | when
f2.role differs A=mahout B=assistant mahout | the dead man
f2.status same A=trampled to death B=crushed, dead | the dead man
f2.name same A=Biju Kunnath B=Biju Kunnath | the dead man
f3.status same A=injured B=hurt | worshippers
f3.number same A=17 B=17 | injured
f4.name same A=Kesavan B=Kesavan | the elephant
f5.what same A=carried the golden canopy B=bore the canopy of gold | what the elephant was doing
f5.cause differs A=firecrackers B=jabbed with a goad | why it ran
f6.place compatible A=behind the eastern gate B=at the eastern gate | where the crackers were lit
f7.source differs A=temple officer B=drummer | on whose word
f8.who same A=priest B=priest | who was thrown off
f8.status differs A=unhurt B=broke a wrist | the priest
f9.time same A=two hours B=two hours | how long it was loose
f9.what same A=overturned motorcycles and stalls B=tipped over scooters and booths | what it did
f10.who same A=catchers from Trikkur B=catchers from Trikkur | who got it under control
f10.what same A=roped its hind legs B=ropes round its back legs | how
f11.status differs A=no tranquilliser B=sedative twice | the sedation
f12.wording differs A=near noise B=in noise | the vet's words
f12.role same A=government vet B=government veterinarian | Leela Thampi
f13.time same A=2025-02-28 B=2025-02-28 | when she examined it
f13.status differs A=certified fit B=certificate refused | the certificate
f14.who same A=timber merchant B=wood dealer | the owner
f15.position same A=no more festivals B=no more processions | what the owner says
f16.status same A=case registered B=booked | the fireworks man
f16.whom same A=contractor for the fireworks B=supplier of the fireworks | who is accused
f16.what same A=causing death by negligence B=negligence resulting in death | the charge
f17.who differs A=district collector B=high court | who restricts the parades
f17.status same A=forbidden B=banned | larger parades
f17.what same A=more than three elephants at a time B=more than three together | what is forbidden
f18.status changed A=to go ahead B=ended early | the festival
f19.money same A=INR 500000 B=INR 500000 | what the family gets
f19.who differs A=temple trust B=state | who pays
f20 only A | the dog at Ponnani
f21 only B | the widow wants a job
