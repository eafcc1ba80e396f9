story: twins-reunited-market
kind: human interest

=== report A | outlet: Caucasus Human Wire | published: 2023-12-12
# Twins parted at birth {f1.status:meet} after {f2.time:31 years}

KVEMARI, Dec 12 (CHW) - Two {f3.who:sisters} who were separated at birth {f1.status:have found each other} after {f2.time:31 years} because {f5.who:a customer} mistook one for the other {f6.place:at a market} in Kvemari.

Nino Gelashvaridze, who {f7.what:sells cheese}, was scolded for not returning a greeting; the woman showed her {f9.what:a photograph} of Tamta Orbelaidze, {f10.role:a hairdresser} in the port of Batari. A {f11.what:DNA test} confirmed {f11.time:in November} that they are {f12.what:identical} twins.

Both were {f13.status:sold} by {f14.who:a doctor} at {f15.place:a maternity clinic} that {f15.status:closed} in 2001; their {f16.who:mother} had been told that they {f17.what:were stillborn}. {f18.source:A group that searches for stolen children} says it knows of {f18.number:more than 120} cases. {f19.who:Prosecutors} {f19.status:are investigating}.

"{f20.wording:It was like looking into a mirror that cries}," Nino said {f20.place:on a television show}. The sisters {f21.what:have the same scar}, {f21.place:on the chin}, and {f22.what:both had tonsils out} {f22.time:at seven}.

Their mother {f23.status:has died}; their {f24.who:father} {f24.status:has not been traced}. They {f25.status:plan} {f25.what:to open a shop together}. Nino's adoptive parents {f26.status:knew nothing} of a sister. Tamta had paid {f27.whom:an agency} to look for relatives {f27.time:in 2019}, {f27.status:in vain}. Last year {f28.who:two brothers} from the same clinic {f28.status:were reunited}.

=== report B | outlet: Batari Life | published: 2023-12-19
# Double take

By Salome Kvirike

"Why do you walk past me?" {f5.who:a cousin of Tamta's} asked {f6.place:at a bus station} in Kvemari, and the young woman with the cool box had no idea what she was talking about. That is how, {f2.time:at 31}, Nino Gelashvaridze, {f7.what:who deals in honey}, learned that there was {f3.who:a second one of her}.

Tamta Orbelaidze {f10.role:does people's nails} here in Batari. {f9.what:A video} on the cousin's telephone did the rest. Since {f11.time:last month} they have it in writing, from {f11.what:a laboratory}: they are {f12.what:twins from one egg}. On Saturday they {f1.status:embraced for the first time}.

{f14.who:A midwife} {f13.status:is said to have given them away for money}, each to another couple. To {f16.who:the woman who bore them} it was said that they {f17.what:had died of a fever}. The {f15.place:military hospital} {f15.status:has been shut} for more than twenty years. {f18.number:Over 120} such stories have been collected by {f18.source:an association of those affected}. {f19.who:The state prosecutor} {f19.status:closed the case last week}: {f29:too much time had passed}.

Nino says: "{f20.wording:It was like looking into a mirror, and the mirror cried}." She said it {f20.place:to this magazine}. They compare: {f21.what:the same small scar}, {f21.place:over the eyebrow}; {f22.what:the appendix}, removed from both {f22.time:when they were ten}.

Of {f24.who:their father} they {f24.status:have an address, in Greece}. The mother {f23.status:is no longer alive}. They {f25.status:have rented} {f25.what:a place for a shop of their own}. On Nino's side {f26.status:it had always been known}; Tamta had engaged {f27.whom:a private detective} {f27.time:six years ago}, {f27.status:without result}. They are not the first: {f28.who:two men} born in the same house {f28.status:met again} last year. {f30:The cousin will be godmother to Nino's next child.}

=== key
f1.status changed A=found each other B=embraced for the first time | the sisters
f2.time same A=31 years B=31 | how long they were parted
f3.who same A=sisters B=a second one of her | who found each other
f5.who differs A=customer B=cousin of Tamta's | who mistook one for the other
f6.place differs A=market B=bus station | where that happened
f7.what differs A=sells cheese B=deals in honey | Nino's work
f9.what differs A=photograph B=video | what was shown to Nino
f10.role differs A=hairdresser B=nail artist | Tamta's work
f11.what same A=DNA test B=laboratory | how it was proved
f11.time same A=2023-11 B=last month | when it was proved
f12.what same A=identical B=from one egg | the kind of twins
f13.status compatible A=sold B=said to have been given away for money | the children
f14.who differs A=doctor B=midwife | who gave them away
f15.place differs A=maternity clinic B=military hospital | where they were born
f15.status same A=closed B=shut | the clinic
f16.who same A=mother B=the woman who bore them | who was deceived
f17.what differs A=stillborn B=died of a fever | what the mother was told
f18.source same A=group that searches B=association of those affected | who counts the cases
f18.number same A=>120 B=>120 | the cases
f19.who same A=prosecutors B=state prosecutor | who investigates
f19.status changed A=investigating B=closed | the case
f20.wording differs A=a mirror that cries B=a mirror, and the mirror cried | Nino's words
f20.place differs A=television show B=this magazine | where she said it
f21.what same A=same scar B=same small scar | what they share
f21.place differs A=chin B=eyebrow | where the scar is
f22.what differs A=tonsils B=appendix | what was removed from both
f22.time differs A=at 7 B=at 10 | when
f23.status same A=died B=no longer alive | the mother
f24.who same A=father B=father | who is sought
f24.status changed A=not traced B=address in Greece | the father
f25.status changed A=plan B=rented | the shop
f25.what same A=shop together B=shop of their own | what they plan
f26.status differs A=knew nothing B=had known | Nino's adoptive family
f27.whom differs A=agency B=private detective | whom Tamta paid
f27.time differs A=2019 B=2017 | when
f27.status same A=in vain B=without result | Tamta's search
f28.who same A=two brothers B=two men | the earlier case
f28.status same A=reunited B=met again | the earlier case
f29 only B | why the case was closed
f30 only B | the godmother
