story: mixup-larkvale-clinic
kind: health

=== report A | outlet: Larkvale Evening Star | published: 2023-10-17
# Pop-up clinic gave {f1.number:43} pupils the wrong jab

{f1.number:Forty-three} children were injected with {f2.what:a shingles vaccine meant for pensioners} instead of {f3.what:flu vaccine} at a pop-up clinic in {f19.place:a supermarket car park in Larkvale} on {f4.time:Saturday}, the health board has admitted.

No child has fallen {f5.status:seriously ill}. {f6:Six had a fever} and one, a girl of {f7.age:seven}, was kept {f7.place:in St Alban's hospital} overnight.

The mistake was noticed by {f8.who:a student nurse}, {f9.name:Tanvi Raghunath}, {f9.age:22}, who saw that {f10.what:the caps were the wrong colour}. She raised it at once with the clinic's manager.

The board's medical director, Dr Conrad Ishmael, said two boxes {f11.cause:had been swapped in the van}. "{f12.wording:I am deeply sorry. This should not have been possible}," he said.

All parents {f13.status:have been telephoned}, the board said. The children can have their proper jab {f14.time:after four weeks}.

The vaccinators, supplied by the agency Harebell Staffing, have been {f15.status:suspended} pending an investigation.

{f16.name:Maureen Achebe-Lunn}, whose {f20.whom:twin sons} were given the wrong dose, is demanding {f16.position:that the clinics be stopped until the outcome is known}. The clinic scheme, which has treated 5,200 people since April, will carry on.

Last year the board apologised when 43 letters went to wrong addresses.

=== report B | outlet: Region Today | published: 2023-10-19 | copy: A
# Vaccine blunder: {f1.number:51} children affected

{f1.number:Fifty-one} children were given {f2.what:a shingles vaccine intended for the over-65s} instead of {f3.what:the nasal flu spray} at a pop-up clinic in {f19.place:a supermarket car park in Larkvale} {f4.time:at the weekend}, the health board now says, after a recount of the vials.

No child has fallen {f5.status:seriously ill}. One, a girl of {f7.age:seven}, was kept {f7.place:in St Alban's hospital} overnight.

The mix-up was spotted by {f8.who:a pharmacist}, {f9.name:Tanvi Raghunath}, {f9.age:27}, who saw that {f10.what:the labels were the wrong colour}.

The board's medical director, Dr Conrad Ishmael, said boxes {f11.cause:had been wrongly labelled at the depot}. "{f12.wording:This should not have been possible}," he said.

Parents {f13.status:are still being contacted}. The children can be given their proper vaccine {f14.time:after a month}.

The vaccinators of the agency Harebell Staffing {f15.status:are back at work}, the company said: "{f18:Our people used what they were handed}."

{f16.name:Maureen Achebe-Lunn}, mother of {f20.whom:two of the boys}, is demanding {f16.position:that those responsible be dismissed}, but she sees no reason to end the clinics.

=== key
f1.number differs A=43 B=51 | children given the wrong vaccine, recounted
f2.what same A=shingles vaccine for pensioners B=shingles vaccine for the over-65s | what was given
f3.what compatible A=flu vaccine B=nasal flu spray | what should have been given
f4.time compatible A=2023-10-14 B=weekend | when
f5.status same A=none seriously ill B=none seriously ill | the children
f7.age same A=7 B=7 | the girl kept overnight
f7.place same A=St Alban's hospital B=St Alban's hospital | where she was kept
f8.who differs A=student nurse B=pharmacist | who noticed
f9.name same A=Tanvi Raghunath B=Tanvi Raghunath | her name
f9.age differs A=22 B=27 | her age
f10.what differs A=caps of wrong colour B=labels of wrong colour | what gave it away
f11.cause differs A=boxes swapped in the van B=boxes wrongly labelled at the depot | why it happened
f12.wording compatible A=I am deeply sorry. This should not have been possible B=This should not have been possible | Ishmael's words, cut
f13.status differs A=all telephoned B=still being contacted | the parents
f14.time same A=4 weeks B=1 month | when the proper dose can be given
f15.status changed A=suspended B=back at work | the vaccinators
f16.name same A=Maureen Achebe-Lunn B=Maureen Achebe-Lunn | the mother
f16.position differs A=clinics to stop until the outcome B=dismissals, clinics may go on | what she wants
f6 only A | the six with a fever
f18 only B | the agency's words
f19.place same A=supermarket car park in Larkvale B=supermarket car park in Larkvale | where the clinic stood
f20.whom compatible A=twin sons B=two of the boys | Mrs Achebe-Lunn's children
