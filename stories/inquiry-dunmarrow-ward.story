story: inquiry-dunmarrow-ward
kind: inquiry

=== report A | outlet: The Leinster Standard | published: 2022-09-29
# {f1.who:Tribunal} finds gardaí {f2.what:framed} hospital porter over ward death

By Cormac Hession

Gardaí {f2.what:fabricated evidence} against a hospital porter who spent {f3.time:fourteen months} in {f4.place:Limerick Prison} for a killing that never happened, {f1.who:a tribunal of inquiry} concluded on {f5.time:Wednesday}.

{f6.name:Patsy Moylan} was {f7.status:arrested} in {f8.time:1996} after {f9.who:an elderly patient}, Bridget Quill, {f10.status:died} on St Finian's ward at {f11.place:Dunmarrow District Hospital}. It is now accepted that she died of {f12.cause:a stroke}.

In her {f13.number:612-page} report, {f14.role:Ms Justice} {f15.name:Imelda Crotty} writes that {f16.role:a detective sergeant}, Michael Dowd, {f17.what:wrote the confession himself} and that {f18.who:two colleagues} {f19.what:signed it as witnesses}. {f20.wording:"It was a calculated and shameful lie,"} the report says.

The motive was {f21.cause:the prospect of promotion}. Superiors {f22.certainty:must have known}, she found. She {f23.status:cleared} {f24.who:the hospital's matron}, who had been {f25.what:accused of hiding the notes}.

Mr Dowd, who {f26.status:has retired}, told the tribunal that he {f27.position:stood by every word}. The Garda Commissioner {f28.status:apologised} {f29.what:in a letter} to the {f30.whom:Moylan family}. The porter himself {f31.status:died} in {f31.time:2017}; his {f32.role:widow} {f33.what:lit a candle} outside {f34.place:the courthouse}.

The file {f35.status:is to be sent} to {f36.whom:the Director of Public Prosecutions}. The judge recommends {f37.position:an independent inspector for Garda stations}. The Government {f38.status:accepted} all {f39.number:22} recommendations.

{f40:The tribunal sat for 171 days.} An earlier inquiry by a retired official, in 2005, had found no wrongdoing.

=== report B | outlet: Ireland Tonight (online) | published: 2022-09-28
# Dunmarrow: "They {f2.what:made it all up}," says judge

{f1.who:The tribunal} set up to learn how an innocent man was jailed has {f5.time:today} come to a damning verdict on the police: they {f2.what:invented the proof}.

{f15.name:Imelda Crotty}, {f14.role:a High Court judge}, needed {f13.number:more than 600} pages. {f16.role:An inspector} by the name of Michael Dowd, she says, {f17.what:tore up a statement that proved the man's innocence}, and {f18.who:a pair of fellow officers} {f19.what:looked the other way}. {f20.wording:"It was a calculated, shameful lie,"} she writes.

The officers wanted {f21.cause:to be done with the case before the summer holidays}. Those above them {f22.certainty:may have known}.

{f6.name:Patsy Moylan}, a porter at {f11.place:the hospital in Dunmarrow}, was {f7.status:taken in} {f8.time:26 years ago}, when {f9.who:an old lady} in his care {f10.status:had passed away}. Doctors say today that it was {f12.cause:a heart attack}. He was in {f4.place:Mountjoy} for {f3.time:well over a year}.

{f24.who:A consultant} at the hospital, {f25.what:on whom suspicion had fallen of making the medical notes disappear}, {f23.status:is exonerated}.

Dowd, {f26.status:now a pensioner}, has {f27.position:said that he regrets his part}. {f28.status:Sorry} was also the word used by the Garda Commissioner, who {f29.what:called on} the {f30.whom:Moylans} in person. Patsy {f6.name:Moylan} {f31.status:did not live} to see it: he was buried {f31.time:five years ago}. His {f32.role:daughter} {f33.what:held up his photograph} on the steps of {f34.place:Dublin Castle}.

What now? The papers {f35.status:will go} to {f36.whom:the police ombudsman}. Stations should have {f37.position:an inspector answerable to no one in the force}, the judge proposes. Ministers {f38.status:want to consider} the {f39.number:22} proposals {f41:over the winter}.

=== key
f1.who same A=tribunal of inquiry B=tribunal | who inquired
f2.what same A=fabricated evidence B=invented the proof | what the police did
f3.time compatible A=14 months B=well over a year | time in prison
f4.place differs A=Limerick Prison B=Mountjoy | which prison
f5.time same A=2022-09-28 B=2022-09-28 | day of the report
f6.name same A=Patsy Moylan B=Patsy Moylan | the porter
f7.status same A=arrested B=taken in | the porter
f8.time same A=1996 B=1996 | when he was arrested
f9.who same A=elderly patient B=old lady in his care | who had died
f10.status same A=died B=passed away | the patient
f11.place same A=Dunmarrow District Hospital B=hospital in Dunmarrow | where
f12.cause differs A=stroke B=heart attack | what she died of
f13.number compatible A=612 B=>600 | pages
f14.role same A=Ms Justice B=High Court judge | Crotty's office
f15.name same A=Imelda Crotty B=Imelda Crotty | the author
f16.role differs A=detective sergeant B=inspector | Dowd's rank
f17.what differs A=wrote the confession B=tore up a statement | what Dowd did
f18.who same A=two colleagues B=a pair of fellow officers | who else was involved
f19.what differs A=signed as witnesses B=looked the other way | what these did
f20.wording differs A=It was a calculated and shameful lie B=It was a calculated, shameful lie | the report's words
f21.cause differs A=prospect of promotion B=to be done before the holidays | the motive
f22.certainty differs A=certain B=possible | that superiors knew
f23.status same A=cleared B=exonerated | the person at the hospital
f24.who differs A=the matron B=a consultant | who is cleared
f25.what same A=accused of hiding the notes B=suspected of making the notes disappear | of what
f26.status same A=retired B=pensioner | Dowd
f27.position differs A=stands by every word B=regrets his part | Dowd
f28.status same A=apologised B=sorry | the Commissioner
f29.what differs A=in a letter B=a visit in person | how he apologised
f30.whom same A=Moylan family B=the Moylans | to whom
f31.status same A=died B=did not live | the porter
f31.time same A=2017 B=2017 | when he died
f32.role differs A=widow B=daughter | the relative to the porter
f33.what differs A=lit a candle B=held up a photograph | what the relative did
f34.place differs A=the courthouse B=Dublin Castle | where the relative stood
f35.status same A=to be sent B=will go | the file
f36.whom differs A=Director of Public Prosecutions B=police ombudsman | to whom the file goes
f37.position same A=independent inspector B=inspector answerable to no one in the force | what the judge proposes
f38.status differs A=accepted B=to be considered | the recommendations
f39.number same A=22 B=22 | the recommendations
f40 only A | 171 days
f41 only B | over the winter
