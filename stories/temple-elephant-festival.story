story: temple-elephant-festival
kind: religion

=== report A | outlet: Backwater Times | published: 2025-04-12
# Temple elephant {f1.status:runs amok} at Kothavayal festival

A temple elephant {f1.status:ran amok} during the annual procession at Kothavayal on {f2.time:Friday evening}, killing {f3.whom:a drummer} and injuring {f4.number:12} people.

The {f5.what:tusker}, named {f6.name:Manikandan}, was startled by {f7.cause:a firecracker}, the {f8.role:forest officer} Sreelatha Nambisan said. It threw off its {f9.who:mahout}, {f10.what:overturned} {f11.what:two motorcycles} and {f12.status:fled} into {f13.place:a rubber plantation}, where it was {f14.status:sedated} {f15.time:after three hours}.

The dead man, Unni Kuttappan, 44, had played at the festival {f16.time:for twenty years}. The {f9.who:mahout} is in hospital with {f17.what:a broken pelvis}. {f18.who:The temple committee} had {f18.status:obtained} a permit for {f19.number:five} elephants.

"{f20.wording:The animal had shown no sign of anger before}," said the committee's {f21.role:secretary}, Gopan Variyar. Animal welfare activists {f22.status:contradicted} him. They {f23.position:demand a ban on elephants at all festivals}. {f24.who:The state government} {f24.status:promised} {f24.what:new rules}.

The fireworks, planned for midnight, {f25.status:were cancelled}. The elephant {f26.status:is owned} by {f26.who:a timber merchant}. It {f27.what:injured a tourist} at another temple {f27.time:in 2022}. The committee {f28.status:will pay} the drummer's {f28.whom:widow} a pension. {f29:The procession is said to be 300 years old.}

=== report B | outlet: Temple Town Bulletin | published: 2025-04-12 | copy: A
# Temple elephant {f1.status:runs wild} at Kothavayal festival

A temple elephant {f1.status:ran wild} during the annual procession at Kothavayal on {f2.time:Friday morning}, killing {f3.whom:a torch-bearer} and injuring {f4.number:12} people.

The {f5.what:tusker}, named {f6.name:Manikandan}, was startled by {f7.cause:a barking dog}, the {f8.role:veterinary officer} Sreelatha Nambisan said. It threw off its {f9.who:keeper}, {f10.what:knocked over} {f11.what:two auto-rickshaws} and {f12.status:escaped} into {f13.place:a coconut grove}, where it was {f14.status:shot dead} {f15.time:after three hours}.

The dead man, Unni Kuttappan, 44, had served at the festival {f16.time:for two decades}. The {f9.who:keeper} is in hospital with {f17.what:a broken pelvis}. {f18.who:The temple committee} had {f18.status:never obtained} a permit for {f19.number:five} elephants.

"{f20.wording:The animal had hardly shown any sign of anger before}," said the committee's {f21.role:treasurer}, Gopan Variyar. Animal welfare activists {f22.status:backed} him. They {f23.position:demand a ban on elephants at all festivals}. {f24.who:The state government} {f24.status:announced} {f24.what:stricter rules}.

The fireworks, planned for midnight, {f25.status:were held}. The elephant {f26.status:is owned} by {f26.who:a film producer}. It {f27.what:hurt a visitor} at another temple {f27.time:in 2022}. The committee {f28.status:will pay} the torch-bearer's {f28.whom:mother} a pension.

=== key
f1.status same A=ran amok B=ran wild | the elephant
f2.time differs A=2025-04-11 evening B=2025-04-11 morning | when
f3.whom differs A=drummer B=torch-bearer | who was killed
f4.number same A=12 B=12 | the injured
f5.what same A=tusker B=tusker | the animal
f6.name same A=Manikandan B=Manikandan | the elephant's name
f7.cause differs A=firecracker B=barking dog | what startled it
f8.role differs A=forest officer B=veterinary officer | Nambisan's office
f9.who same A=mahout B=keeper | who was thrown off
f10.what same A=overturned B=knocked over | what it did
f11.what differs A=motorcycles B=auto-rickshaws | what it overturned
f12.status same A=fled B=escaped | the elephant
f13.place differs A=rubber plantation B=coconut grove | where it ran
f14.status differs A=sedated B=shot dead | the elephant in the end
f15.time same A=3 hours B=3 hours | after what time
f16.time same A=20 years B=two decades | how long the dead man had served
f17.what same A=broken pelvis B=broken pelvis | the mahout's injury
f18.who same A=temple committee B=temple committee | who needed the permit
f18.status differs A=obtained B=never obtained | the permit
f19.number same A=5 B=5 | elephants
f20.wording differs A=no sign B=hardly any sign | Variyar's words
f21.role differs A=secretary B=treasurer | Variyar's office
f22.status differs A=contradicted B=backed | the activists on his words
f23.position same A=ban at all festivals B=ban at all festivals | what the activists want
f24.who same A=state government B=state government | who reacts
f24.status same A=promised B=announced | the rules
f24.what compatible A=new rules B=stricter rules | what is promised
f25.status differs A=cancelled B=held | the fireworks
f26.status same A=owned B=owned | the elephant
f26.who differs A=timber merchant B=film producer | its owner
f27.what compatible A=injured a tourist B=hurt a visitor | the earlier accident
f27.time same A=2022 B=2022 | when that was
f28.status same A=will pay B=will pay | the pension
f28.whom differs A=widow B=mother | who gets the pension
f29 only A | the age of the procession
