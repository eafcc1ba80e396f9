story: newborns-saint-ferrel
kind: health

=== report A | outlet: Saint-Ferrel hospital group, press office | published: 2023-06-16
# Statement on the care of two newborn children at our maternity unit

On {f1.time:Sunday 11 June} two infants in the maternity unit at Saint-Ferrel {f2.status:were each given to the other's parents}. The matter {f3.status:was put right} within {f4.number:seven} hours. Both children are well.

The two girls were born {f5.time:eighteen minutes} apart. Both were taken to the warming room because of {f6.cause:a fault in the heating of the ward}. When they were returned, {f7.who:a student midwife} {f8.what:did not compare the number on the wristband with the mother's}. The rule requires that this be done by two people.

The error came to light when {f9.who:a paediatrician on her round} {f10.what:noticed that a blood group could not be right}. Genetic tests, of which we received the result on {f11.time:Wednesday}, have {f12.certainty:confirmed beyond doubt} that each child is now with her own family.

We have apologised in person to both families. "{f13.wording:This should never have happened, and we are deeply sorry}," said Professor Emeka Lindqvist, {f14.role:medical director} of the group. {f15.number:One} member of staff {f16.status:has been moved to other duties} while the matter is looked into. An outside review, led by Dr Halina Brodeur of Kessel university hospital, {f17.status:will begin} on Monday and is to last {f18.time:six weeks}.

All {f19:23} children born in the unit this month have been checked as a precaution. No other error was found. Electronic tags, costing {f20.money:€180,000}, will be introduced {f21.time:before the end of the year}.

The unit sees 2,400 births a year. We ask that the privacy of the families be respected.

=== report B | outlet: La Gazette du Ferrel | published: 2023-06-20
# "{f22:I knew that she was not mine}"

## {f2.status:Swapped} at birth for {f4.number:nineteen} hours: a mother tells of her night at Saint-Ferrel

Aïssatou Delorme, 27, holds her daughter Maya so tightly that the child protests. "{f22:I knew that she was not mine}," she says. "The hair was wrong."

She gave birth by Caesarean on {f1.time:the second Sunday in June}. Another woman, 41, had her own girl {f5.time:half an hour} earlier. Because {f6.cause:the rooms had been cooled too far by the new air conditioning}, both were put under the lamps down the corridor. {f7.who:A qualified midwife with ten years on the ward} then {f2.status:brought each woman the wrong baby}. {f8.what:The bracelets were not checked}, the family's lawyer says.

Who found out? The hospital speaks of a doctor. Mrs Delorme says that it was {f9.who:she herself}: at six in the morning she {f10.what:saw another name on the bracelet} and screamed. By lunchtime the girls {f3.status:were back where they belonged}.

Yet for days nobody could tell her for certain. The laboratory's answer came only on {f11.time:Thursday}; it {f12.certainty:left no room for doubt}.

"{f13.wording:It should not have happened, and we are sorry}," Emeka Lindqvist, {f14.role:head of obstetrics}, told the couple in a room with no window. Two bunches of flowers stood on the table.

{f15.number:Two} employees {f16.status:have been suspended}, according to the union. It blames the rota: that night {f25:three midwives looked after 17 mothers}. Dr Halina Brodeur, a neonatologist from Kessel, {f17.status:started work} yesterday; her report is due in {f18.time:a month and a half}.

The Delormes {f26:want €90,000} and, above all, the tags. They have been promised {f21.time:by Christmas}. The bill for them, {f20.money:180,000 euros}, is what Saint-Ferrel paid in 2014 to a boy of three who had been given another child's medicine.

Mrs Delorme and the other mother, whose name we are not printing, {f27:have met twice since and mean to spend the girls' first birthday together}. Mrs Delorme's own mother, 58, came from Dakar to help.

=== key
f1.time same A=2023-06-11 B=2023-06-11 | the day of the birth and swap
f2.status same A=swapped B=swapped | the two girls
f3.status same A=put right B=put right | the swap
f4.number differs A=7 B=19 | hours until it was put right
f5.time differs A=18 minutes B=30 minutes | between the births
f6.cause differs A=heating fault B=rooms overcooled by new air conditioning | why the girls were put in the warm
f7.who differs A=student midwife B=qualified midwife | who brought the wrong children
f8.what same A=wristband not checked B=wristband not checked | what was left undone
f9.who differs A=paediatrician B=the mother | who found out
f10.what differs A=blood group B=name on the bracelet | how it was found out
f11.time differs A=Wednesday B=Thursday | when the genetic result came
f12.certainty same A=certain B=certain | what the test shows
f13.wording differs A=this should never have happened, and we are deeply sorry B=it should not have happened, and we are sorry | Lindqvist's words
f14.role differs A=medical director B=head of obstetrics | Lindqvist
f15.number differs A=1 B=2 | staff taken off
f16.status differs A=moved to other duties B=suspended | what was done with them
f17.status changed A=planned B=begun | the outside review
f18.time same A=6 weeks B=6 weeks | how long the review takes
f19 only A | 23 children checked
f20.money same A=EUR 180000 B=EUR 180000 | the cost of the tags
f21.time compatible A=by the end of the year B=by the end of the year | when the tags come
f22 only B | the mother's words
f25 only B | three midwives for 17 mothers
f26 only B | the family wants EUR 90,000
f27 only B | the mothers have met
