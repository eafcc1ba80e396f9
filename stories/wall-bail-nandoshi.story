story: wall-bail-nandoshi
kind: court

=== report A | outlet: The Deccan Standard | published: 2022-07-19
# Pune court {f1.status:denies} builder pre-arrest bail in labour camp wall collapse

By Mrinal Kelkar, Pune

A sessions court here on {f1.time:Monday} {f1.status:turned down} the anticipatory bail plea of {f2.name:Kunal Wagholkar}, {f3.role:managing director} of Suryakant Habitat, whose compound wall at Nandoshi came down on a row of tin huts earlier this month and killed {f4.number:nine} people, {f5.number:three} of them children.

Additional sessions judge P.R. Tambekar said that custodial interrogation was needed to find out who had ordered the digging beside the wall. "{f6.wording:The poverty of the dead cannot be a reason to take their death lightly}," the order said.

The {f7.number:22-foot} wall gave way {f8.time:on the night of July 2}, when most of the labourers, migrants from {f9.place:Chhattisgarh}, were asleep. {f10.number:Two contractors and a site engineer}, Nitin Wagholkar, who is {f30:not related to the developer}, were arrested the same week.

{f11.who:A junior engineer of the municipal corporation} lodged the complaint on which the police registered a case of {f12.what:culpable homicide not amounting to murder}.

Public prosecutor Shaila Inamdar told the court that {f13.cause:a pit 18 feet deep had been dug within an arm's length of the foundation}. {f14.who:Residents of the next building} had warned the company {f14.time:in May} that cracks were showing, she said, and {f15.status:their letter was never answered}.

For the developer, senior counsel Farrokh Contractor argued that {f16.cause:162 mm of rain in a day} was an act of God and that his client had {f17.place:been in Dubai} for the whole of June.

The prosecution also said that the second basement {f18.certainty:appeared} to have been begun without a sanctioned plan.

The police have {f19.status:not been able to trace} {f2.name:Wagholkar} since July 3. His lawyers said that the order {f20:would be challenged} in the Bombay High Court.

The state government has announced {f21.money:Rs 5 lakh} for each of the bereaved families. In {f22.time:2019}, fifteen labourers died when a wall fell in another suburb of the city; the builder in that case was granted bail within a fortnight.

=== report B | outlet: Police Commissionerate, Pune City, press note | published: 2022-07-18
# Press note: Nandoshi wall collapse, rejection of bail application

The anticipatory bail application of accused no. 1, {f2.name:Kunal Wagholkar} (age {f23.age:44}), was {f1.status:rejected} by the Hon'ble Sessions Court, Pune, {f1.time:today}.

Brief facts: At about {f8.time:11.45 pm on 2 July 2022}, a compound wall at the site of M/s Suryakant Habitat, Nandoshi Road, collapsed on ten temporary sheds. {f4.number:Nine} persons, including {f5.number:three} children, lost their lives and {f24:seven} were injured. All are residents of {f9.place:Bilaspur district, Chhattisgarh}.

On the complaint of {f11.who:one of the survivors, Shri Dukhuram Nishad}, an offence under the section relating to {f12.what:culpable homicide not amounting to murder} was registered the next day.

Investigation so far shows that {f13.cause:earth had been removed at the base of the wall} in spite of a written caution by {f14.who:tenants of the adjoining society} dated {f14.time:21 May}. The accused {f15.status:replied that the wall was safe}. The reply is on record.

{f10.number:Three} persons have been arrested. The accused no. 1 {f19.status:is absconding} and a look-out circular has been issued. Contrary to what has been submitted on his behalf, he {f17.place:was in Pune} throughout the month of June, as the records of his telephone show.

The public are requested not to forward the video of the collapse, {f25:which is from another city}.

=== report C | outlet: Mutha Valley Times | published: 2022-07-21
# High Court {f1.status:shields} Nandoshi developer from arrest till August

## Boy in ICU dies, toll now {f4.number:10}

Two days after a Pune court shut the door on him, developer {f2.name:Kunal Wagholikar} {f1.status:won interim protection from arrest} in the Bombay High Court on {f26:Wednesday}. He {f19.status:was present in the courtroom}, in a grey safari suit, and {f27:must report to Nandoshi police station} every morning from eleven to one.

Justice Anuradha Sequeira said that she would hear the matter at length on {f28:August 4}. She was not impressed by the order of the sessions judge, which had observed that "{f6.wording:the poverty of the dead cannot be a reason to take their deaths lightly}". "Nobody disputes that," she said. "It is not a ground for arrest either."

Senior counsel Farrokh Contractor, who appeared for {f2.name:Wagholikar}, said that his client, {f23.age:46}, was only {f3.role:a sleeping partner} in the firm and had {f17.place:spent all of June in the Gulf}. The flood of rain that night, {f16.cause:more than 160 mm in 24 hours}, could not be put in handcuffs, he added.

Shaila Inamdar, for the state, said the {f7.number:15-foot} wall had been standing on air, since {f13.cause:the soil had been scooped out from under it}. The civic body {f18.certainty:confirmed on affidavit} that no plan for a second basement had been passed.

The police had booked {f2.name:Wagholikar} for {f12.what:causing death by negligence}, an offence for which bail is usually a matter of form, but added a graver section later.

The court sat in the very hour in which {f4.number:the tenth} victim was being taken to the crematorium: Golu, {f29:6}, who had been in intensive care since the wall {f8.time:came down on July 2}. His mother and a sister died that night. The family had come from {f9.place:a village in Madhya Pradesh} in February for the work.

His uncle, the only one left to speak for them, said they had seen nothing yet of the {f21.money:five lakh rupees} that the government promised.

It is not the first such wall. {f22.time:Three years ago} one came down in the south of the city and fifteen were killed.

=== key
f1.status changed A=bail refused B=bail refused C=interim protection granted | the developer's bail before arrest
f1.time same A=2022-07-18 B=2022-07-18 | the order of the sessions court
f2.name differs A=Kunal Wagholkar B=Kunal Wagholkar C=Kunal Wagholikar | the developer
f3.role differs A=managing director C=sleeping partner | what he is in the firm
f4.number changed A=9 B=9 C=10 | the dead
f5.number same A=3 B=3 | children among the dead
f6.wording differs A=The poverty of the dead cannot be a reason to take their death lightly C=The poverty of the dead cannot be a reason to take their deaths lightly | the sessions judge's words
f7.number differs A=22 ft C=15 ft | height of the wall
f8.time compatible A=night of 2022-07-02 B=2022-07-02T23:45~ C=2022-07-02 | when the wall fell
f9.place differs A=Chhattisgarh B=Chhattisgarh C=Madhya Pradesh | where the victims came from
f10.number same A=3 B=3 | arrests
f11.who differs A=a municipal engineer B=a survivor | who lodged the complaint
f12.what differs A=culpable homicide not amounting to murder B=culpable homicide not amounting to murder C=causing death by negligence | the charge first registered
f13.cause same A=digging beside the wall B=digging beside the wall C=digging beside the wall | why it fell, on the prosecution's word
f14.who same A=residents of the next building B=residents of the next building | who warned the company
f14.time compatible A=2022-05 B=2022-05-21 | when they warned it
f15.status differs A=not answered B=answered | their letter
f16.cause same A=162 mm of rain C=162 mm of rain | why it fell, on the defence's word
f17.place differs A=Dubai B=Pune C=Dubai | where the developer was in June
f18.certainty changed A=apparent C=confirmed | that the second basement had no plan
f19.status changed A=untraced B=untraced C=in court | the developer
f20 only A | the order would be challenged
f21.money same A=INR 500000 C=INR 500000 | sum promised to each family
f22.time same A=2019 C=2019 | the earlier collapse
f23.age differs B=44 C=46 | the developer
f24 only B | the injured
f25 only B | the false video
f26 only C | the day of the High Court's order
f27 only C | he must report to the police
f28 only C | the hearing in August
f30 only A | the engineer of the same surname is no relation
f29 only C | age of the boy who died
