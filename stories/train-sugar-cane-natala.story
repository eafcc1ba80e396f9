story: train-sugar-cane-natala
kind: accident

=== report A | outlet: Natala Post | published: 2018-10-22
# {f1.what:Cane} train {f2.status:runs away}: {f3.number:three} killed at crossing

By Nokuthula Mhlongo

A runaway train of {f1.what:sugar cane} {f2.status:hit} {f4.what:a pick-up} on the crossing at Glen Umvo on Saturday. {f3.number:Three} people {f5.status:died}, among them {f6.who:a nurse}, {f6.name:Thandeka Zondi}, {f6.age:33}.

{f7.what:The wagons} {f7.status:had come loose} {f7.place:in the mill yard} {f8.cause:when children released the brake}, {f9.source:the mill} says. {f10.who:A shunter} {f10.what:ran after them for a kilometre}. {f11.who:The crossing keeper} {f11.status:waved a red shirt}.

"{f12.wording:It made no sound, that was the horror of it}," said {f13.who:a hawker}, {f13.name:Moosa Patel}. {f14.who:The driver of the pick-up} {f14.status:survived} and {f14.what:has lost his memory}. {f15.who:The residents} {f15.status:blocked the line} {f15.time:on Sunday}; {f16.who:the police} {f16.status:dispersed them} {f16.what:with water}.

{f17.who:The mill's owner}, {f17.name:Umvo Sugar}, {f17.position:offers 100,000 rand a family}. {f18.who:The families} {f18.position:want a flyover first}. {f19.role:Premier} {f19.name:Bheki Gumbi} {f19.status:attended the vigil}. The crossing {f20.status:had had a barrier} {f20.time:until 2015}; {f20.cause:it was stolen for scrap}.

{f21:In the cane-cutting season up to forty trains a day use the line, none of them with passengers}.

=== report B | outlet: Southern Cross Wire | published: 2018-10-24
# Runaway wagons: {f10.who:shunter} {f22:charged}

GLEN UMVO (SCW) - {f10.who:A shunter} {f22:faces trial} over the deaths of {f3.number:four} people on a level crossing, prosecutors said on Wednesday; {f5.status:the fourth died} on Tuesday. {f10.what:He had been asleep}, according to the charge.

{f7.what:The trucks}, {f1.what:full of molasses}, {f7.status:had got away} {f7.place:from a siding} {f8.cause:because a chain broke}, {f9.source:the railway inspector} found. On the crossing they {f2.status:struck} {f4.what:a minibus taxi}. {f6.name:Thandeka Zondi}, {f6.age:33}, {f6.who:a teacher}, was killed. {f14.who:The man who drove the taxi} {f14.status:is alive}; he {f14.what:has lost a hand}.

{f11.who:The keeper of the crossing} {f11.status:was not at his post}. "{f12.wording:It made no noise, that was the horror of it}," {f13.name:Moosa Patel}, {f13.who:a tailor}, said.

{f15.who:People of the place}, who {f15.status:had sat down on the rails} {f15.time:on Sunday}, {f16.status:went home} after {f16.who:a priest} {f16.what:had talked to them}. {f17.name:Umvo Sugar}, {f17.who:to which the mill belongs}, {f17.position:awaits the verdict before it pays}. {f18.who:The bereaved} {f18.position:demand the closing of the crossing}. {f19.name:Bheki Gumbi}, {f19.role:the transport minister}, {f19.status:sent a wreath}.

A barrier {f20.status:stood there} {f20.time:until three years ago}, when {f20.cause:a lorry destroyed it}.

=== key
f1.what differs A=sugar cane B=molasses | the load
f2.status same A=hit B=struck | the collision
f3.number changed A=3 B=4 | the dead
f4.what differs A=pick-up B=minibus taxi | the vehicle hit
f5.status same A=died B=died | the victims
f6.who differs A=nurse B=teacher | Zondi's work
f6.name same A=Thandeka Zondi B=Thandeka Zondi | a victim
f6.age same A=33 B=33 | her age
f7.what same A=wagons B=trucks | the wagons
f7.status same A=came loose B=got away | the wagons
f7.place differs A=mill yard B=siding | where
f8.cause differs A=children released the brake B=chain broke | why
f9.source differs A=the mill B=railway inspector | on whose word
f10.who same A=shunter B=shunter | the shunter
f10.what differs A=ran after them B=asleep | what the shunter did
f11.who same A=crossing keeper B=keeper of the crossing | the keeper
f11.status differs A=waved a red shirt B=not at his post | the keeper
f12.wording differs A=no sound B=no noise | Patel's words
f13.who differs A=hawker B=tailor | Patel's trade
f13.name same A=Moosa Patel B=Moosa Patel | the witness
f14.who same A=driver of the pick-up B=man who drove the taxi | the vehicle's driver
f14.status same A=survived B=alive | he
f14.what differs A=lost his memory B=lost a hand | his injury
f15.who same A=residents B=people of the place | who protested
f15.status same A=blocked the line B=sat down on the rails | the protest
f15.time same A=2018-10-21 B=2018-10-21 | when
f16.who differs A=police B=a priest | who ended the protest
f16.status differs A=dispersed B=went home | how it ended
f16.what differs A=water B=talk | by what
f17.who same A=mill's owner B=to which the mill belongs | Umvo Sugar
f17.name same A=Umvo Sugar B=Umvo Sugar | the company
f17.position differs A=offers money B=awaits the verdict | the company
f18.who same A=families B=the bereaved | the families
f18.position differs A=flyover B=close the crossing | what they want
f19.role differs A=premier B=transport minister | Gumbi's office
f19.name same A=Bheki Gumbi B=Bheki Gumbi | the politician
f19.status compatible A=attended the vigil B=sent a wreath | what he did
f20.status same A=had a barrier B=stood there | the barrier
f20.time same A=until 2015 B=until three years ago | until when
f20.cause differs A=stolen B=destroyed by a lorry | why it is gone
f21 only A | trains a day
f22 only B | the charge
