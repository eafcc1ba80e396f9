story: council-asbestos-hall
kind: local politics

=== report A | outlet: Brindle & Vale Chronicle | published: 2025-01-09
# Town hall {f1.status:shut} after {f2.what:asbestos} find

Marlbrook town hall {f1.status:was closed} on Wednesday after {f2.what:asbestos} was found {f3.place:in the ceiling of the council chamber}. {f4.who:Sixty members of staff} {f5.status:have been sent home}. The building will stay shut {f6.time:for at least three weeks}.

{f7.who:An electrician} {f8.what:noticed grey dust} while {f9.what:replacing lamps}. The council's safety officer, Rob Tansley, said {f10.certainty:nobody was at risk}. {f11.who:The public service union} {f12.position:wants all staff to have their lungs checked}. "{f13.wording:We have been breathing this since 1968}," said its branch secretary, Moira Keene, {f14.role:a registrar}.

Weddings {f15.status:will take place} {f16:in the library}; {f17.number:four} couples are affected. The budget meeting {f18.status:has been moved} {f19.place:to the rugby club}. {f26.role:Council leader} Alan Frith {f20.position:said the removal would be paid from reserves}. A survey in 2016 {f21.status:had found nothing}.

The opposition {f22.position:calls for the hall to be sold}. {f23.who:A hotel chain} {f24.what:has shown interest}. {f25:The clock tower, put up in 1891, is not affected.}

=== report B | outlet: Marlbrook Messenger | published: 2025-01-10 | copy: A
# Town hall {f1.status:shut} after {f2.what:asbestos} find

Marlbrook town hall {f1.status:was closed} on Wednesday after {f2.what:asbestos} was discovered {f3.place:in the boiler room}. {f4.who:Sixty employees} {f5.status:are working in the leisure centre}. The building will stay shut {f6.time:until the summer}.

{f7.who:A plumber} {f8.what:noticed grey dust} while {f9.what:mending a pipe}. The council's safety officer, Rob Tansley, said {f10.certainty:a risk could not be ruled out}. {f11.who:The public service union} {f12.position:wants a full day's pay for all staff}. "{f13.wording:We have breathed this since 1968}," said its branch secretary, Moira Keene, {f14.role:a clerk in the tax office}.

Weddings {f15.status:have been postponed}; {f17.number:four} couples are concerned. The budget meeting {f18.status:has been shifted} {f19.place:to the grammar school}. {f26.role:Deputy council leader} Alan Frith {f20.position:said the insurers would have to pay for the removal}. A survey in 2016 {f21.status:had warned of it}.

The opposition {f22.position:calls for the hall to be pulled down}. {f23.who:A supermarket} {f24.what:is said to be interested}.

=== key
f1.status same A=closed B=closed | the town hall
f2.what same A=asbestos B=asbestos | what was found
f3.place differs A=ceiling of the chamber B=boiler room | where
f4.who same A=sixty members of staff B=sixty employees | who works there
f5.status differs A=sent home B=working elsewhere | the staff
f6.time differs A=3 weeks B=until the summer | how long it stays shut
f7.who differs A=electrician B=plumber | who noticed
f8.what same A=grey dust B=grey dust | what was noticed
f9.what differs A=replacing lamps B=mending a pipe | the work
f10.certainty differs A=no risk B=risk possible | the risk
f11.who same A=public service union B=public service union | the union
f12.position differs A=lungs checked B=a day's pay | what it wants
f13.wording differs A=have been breathing B=have breathed | the secretary's words
f14.role differs A=registrar B=tax clerk | the secretary's job
f15.status differs A=take place B=postponed | weddings
f17.number same A=4 B=4 | couples
f18.status same A=moved B=shifted | the budget meeting
f19.place differs A=rugby club B=grammar school | where it is held
f20.position differs A=from reserves B=insurers pay | who pays for the removal
f26.role differs A=council leader B=deputy council leader | Frith's office
f21.status differs A=found nothing B=warned | the survey of 2016
f22.position differs A=sold B=pulled down | what the opposition wants
f23.who differs A=hotel chain B=supermarket | who is interested
f24.what same A=shown interest B=said to be interested | the interest
f16 only A | the library
f25 only A | the clock tower
