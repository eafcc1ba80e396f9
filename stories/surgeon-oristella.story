story: surgeon-oristella
kind: health

=== report A | outlet: Corriere di Oristella | published: 2025-03-12
# {f1.role:Head of surgery} {f1.status:suspended} after {f2.what:clamp} is left in patient

ORISTELLA - The {f1.role:head of surgery} at San Gavino hospital has been {f1.status:suspended from duty} after {f2.what:a clamp} was found in the {f2.place:abdomen} of a {f3.role:retired schoolteacher} whom he had operated on {f4.time:in January}, the local health authority {f5.who:announced}. The decision was taken on {f1.time:Tuesday}.

{f6.name:Dr Ettore Manunza}, 58, had removed the patient's {f4.what:gall bladder}. She {f7.status:complained of pain} from the first week, her {f8.role:daughter} Chiara said, and was {f7.what:twice sent home from casualty with painkillers}. The object was discovered by {f9.what:a CT scan} at {f9.place:a private clinic in Cagliari}, which {f10.who:the family} had {f10.status:paid for itself}.

It was {f11.status:taken out} on {f24.time:3 March} in an operation that took {f11.time:four hours}. The woman, whose name has not been made public, is {f12.status:out of danger}.

"{f13.wording:I am deeply sorry for what this lady has suffered}," Dr Manunza said through his lawyer, Bruno Satta. According to Mr Satta, his client {f14.what:had already left the operating room} when the wound was closed; the counting of the instruments was {f15.role:the theatre nurse}'s task. {f16.source:The nurses' union} replied that {f16.what:two of the three nurses on duty that day had been on a double shift}.

The authority's director, Ilaria Porcu, said that the register of instruments {f17.status:had been signed as complete}. She has {f18.status:appointed} {f18.what:a commission of three outside experts}, to report {f18.time:by the end of April}. The public prosecutor is {f19.status:investigating} for {f19.what:negligent bodily harm}.

The family {f20.position:wants no money}, said the daughter. "We want it never to happen again." In 2017 the same hospital settled with a man in whom a gauze pad had been forgotten; {f21:another surgeon was responsible}.

San Gavino's {f22.what:operating theatres} {f22.status:remain in use}, Ms Porcu said. {f23.number:Eleven} operations planned by Dr Manunza for this week have been {f23.status:taken over by colleagues}.

=== report B | outlet: Isola Oggi | published: 2025-03-13
# Family of Oristella patient {f20.position:to claim damages} over {f2.what:scissors} in {f2.place:belly}

For seven weeks a {f3.role:former primary school teacher} carried {f2.what:a pair of surgical scissors} in her {f2.place:belly}. Now {f6.name:Ettore Manunza}, the {f1.role:deputy head of surgery} at San Gavino in Oristella, {f1.status:may not work until further notice}. The suspension was decided on {f1.time:Monday}, the health authority {f5.who:said in a statement}.

The woman, who is 67, went in {f4.time:shortly after New Year} to have her {f4.what:appendix} taken out. The {f7.status:aches} began at once. {f7.what:The emergency department gave her tablets and sent her back, two times}, says Chiara, her {f8.role:niece}, who at last took her to {f9.place:Cagliari}, where {f9.what:an X-ray} {f9.place:in a private practice} brought the thing to light. The bill was {f10.status:met} by {f10.who:the family}.

She underwent {f11.status:surgery to remove it} on {f24.time:the third of this month}, {f11.time:two hours} under anaesthetic. She is {f12.status:in intensive care and her state is serious}, according to relatives.

Mr Manunza's counsel, Bruno Satta, conveyed his client's words: "{f13.wording:I am sorry for what this lady has suffered}." The surgeon {f14.what:was no longer present when she was sewn up}, he says, and it fell to {f15.role:the assistant surgeon} to count the tools. {f16.source:The hospital's works council} points to {f16.what:double shifts: two nurses out of three were working one}.

The sheet on which every instrument is ticked off {f17.status:bears no signature}, Ilaria Porcu, who runs the authority, conceded. {f18.what:Three specialists from elsewhere} {f18.status:have been named} to look into the case {f18.time:by the end of May}. Magistrates have {f19.status:opened a file}; the offence they have in mind is {f19.what:causing injury through negligence}.

Until the inspection the {f22.what:operating theatres} {f22.status:are closed to all but emergencies}. The {f23.number:eleven} patients on Mr Manunza's list for this week {f23.status:have been put off}.

=== key
f1.role differs A=head of surgery B=deputy head of surgery | the surgeon's post
f1.status same A=suspended B=may not work | the surgeon
f1.time differs A=2025-03-11 B=2025-03-10 | when the suspension was decided
f2.what differs A=clamp B=scissors | what was left in the patient
f2.place same A=abdomen B=belly | where it was
f3.role compatible A=retired schoolteacher B=former primary school teacher | the patient
f4.time compatible A=January 2025 B=shortly after New Year | when she was operated on
f4.what differs A=gall bladder B=appendix | what was removed
f5.who same A=announced by the authority B=said by the authority | who made it known
f6.name same A=Ettore Manunza B=Ettore Manunza | the surgeon
f7.status same A=pain B=aches | the patient afterwards
f7.what same A=twice sent home with painkillers B=given tablets and sent back twice | what casualty did
f8.role differs A=daughter B=niece | Chiara
f9.what differs A=CT scan B=X-ray | what found it
f9.place compatible A=private clinic in Cagliari B=private practice in Cagliari | where it was found
f10.who same A=family B=family | who paid
f10.status same A=paid B=met | the bill
f11.status same A=taken out B=removed by surgery | the object
f11.time differs A=four hours B=two hours | length of the operation
f12.status differs A=out of danger B=serious, in intensive care | the patient now
f13.wording differs A=I am deeply sorry B=I am sorry | the surgeon's words
f14.what same A=had left when the wound was closed B=not present when she was sewn up | what the lawyer claims
f15.role differs A=theatre nurse B=assistant surgeon | whose task the counting was
f16.source differs A=nurses' union B=works council | who points to the shifts
f16.what same A=two of three nurses on a double shift B=two of three on a double shift | the nurses
f17.status differs A=signed as complete B=not signed | the register of instruments
f18.status same A=appointed B=named | the commission
f18.what same A=three outside experts B=three specialists from elsewhere | the commission
f18.time differs A=end of April B=end of May | when it is to report
f19.status same A=investigating B=file opened | the prosecutor
f19.what same A=negligent bodily harm B=injury through negligence | the offence
f20.position differs A=no money B=claims damages | what the family wants
f22.what same A=operating theatres B=operating theatres | what is in use or shut
f22.status differs A=in use B=closed but for emergencies | the theatres
f23.number same A=11 B=11 | operations of this week
f23.status differs A=taken over by colleagues B=put off | those operations
f21 only A | the earlier case was another surgeon's
f24.time same A=2025-03-03 B=2025-03-03 | when it was taken out
