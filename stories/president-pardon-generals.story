story: president-pardon-generals
kind: politics

=== report A | outlet: Cono Sur Noticias | published: 2021-12-21 | agency: CSN
# Outgoing president {f1.status:pardons} {f2.who:two generals}

SAN ELMO, Aurelia (CSN) - President Ignacio Belmar of Aurelia on Monday {f1.status:pardoned} {f2.who:two generals} convicted of {f3.what:torturing prisoners} under {f4.who:the military government}, three weeks before he leaves office.

The men, 84 and 79, {f5.status:were freed the same day} from {f6.place:a barracks} near the capital. They had served {f7.time:nine years} of {f8.what:life sentences}. Belmar gave as grounds {f9.cause:their age and their health}; one of them {f10.what:has lost his sight}. "{f11.wording:A country cannot live with its fist closed}," he said {f12.place:in a television address}.

{f13.who:The mothers of the disappeared} {f14.what:marched in silence} to the presidential palace. Their lawyer, Camila Orrego, {f15.status:filed a complaint} with {f16.who:the supreme court}. She argues that {f17.position:crimes against humanity cannot be pardoned}.

{f18.who:Justice Minister Pablo Lira} {f19.status:resigned}; he said he {f20.cause:had learned of it from the radio}. {f21.who:The Catholic bishops} {f22.position:had asked for the pardon}. President-elect Renata Solís {f23.position:said she would leave it in force}.

A third officer, {f24.role:a navy captain}, {f25.status:refused the pardon}: he wants {f26.position:his trial reopened}. The pardon {f27.what:does not extend} to {f28.who:the police doctor} of the prison. Outside the barracks {f29.who:relatives} {f30.what:sang the anthem}. Stones {f31.what:broke a window} of {f32.what:the army's car}. A similar pardon in 1999 {f33:was annulled}.

=== report B | outlet: El Litoral | published: 2021-12-22
# Christmas gift for {f2.who:men of the junta}

With one foot out of the door, Ignacio Belmar has {f1.status:granted mercy} to {f2.who:two old generals}. {f4.who:The regime of the soldiers} had used them as its jailers; a court found them guilty of {f3.what:the kidnapping of infants}. {f7.time:For nine years} they sat in {f6.place:a barracks outside San Elmo}, {f8.what:sentenced to thirty years} each. {f5.status:They will walk out tomorrow}, the prison service said on Tuesday.

"{f11.wording:A country cannot live with a closed fist}," the president declared {f12.place:from the balcony of his palace} on Monday. {f9.cause:He wants reconciliation}, he explained; that one of the two {f10.what:is blind} was not mentioned.

{f19.status:Gone} is {f18.who:the minister of justice}, Lira. {f20.cause:He had advised against it and was overruled}, he says. {f21.who:The bishops' conference} {f22.position:had warned against the step}. Solís, who takes over in January, intends {f23.position:to have it examined}.

Camila Orrego represents {f13.who:mothers whose children vanished}. {f14.what:Without a word} they walked to the palace on Monday evening. {f17.position:No one can pardon crimes against mankind}, the lawyer holds, and {f15.status:has turned} to {f16.who:the inter-American court}.

{f24.role:A captain of the fleet} {f25.status:turned the favour down}. He {f26.position:demands a new trial}. {f27.what:Excluded} from the pardon is {f28.who:the prison's physician}. At the barracks gate {f29.who:comrades} of the two {f30.what:struck up the national anthem}, and somebody {f31.what:smashed a pane} of {f32.what:a television van}. {f34:The younger general breeds canaries.}

=== key
f1.status same A=pardoned B=mercy granted | the generals
f2.who same A=two generals B=two old generals | who was pardoned
f3.what differs A=torture B=kidnapping of infants | the crime
f4.who same A=military government B=regime of the soldiers | under whom
f5.status differs A=freed on Monday B=not yet freed | their release
f6.place same A=barracks near the capital B=barracks outside San Elmo | where they were held
f7.time same A=9 years B=9 years | time served
f8.what differs A=life B=thirty years | the sentence
f9.cause differs A=age and health B=reconciliation | the grounds
f10.what same A=lost his sight B=blind | the state of one of them
f11.wording differs A=with its fist closed B=with a closed fist | the president's words
f12.place differs A=television address B=palace balcony | where he said it
f13.who same A=mothers of the disappeared B=mothers whose children vanished | who marched
f14.what same A=in silence B=without a word | how they marched
f15.status same A=complaint filed B=turned to the court | the lawyer's step
f16.who differs A=supreme court B=inter-American court | which court
f17.position same A=crimes against humanity cannot be pardoned B=no one can pardon crimes against mankind | her argument
f18.who same A=Justice Minister Lira B=minister of justice Lira | who resigned
f19.status same A=resigned B=gone | the minister
f20.cause differs A=learned of it from the radio B=was overruled | why he went
f21.who same A=Catholic bishops B=bishops' conference | whose stand
f22.position differs A=asked for it B=warned against it | the bishops on the pardon
f23.position differs A=leave it in force B=have it examined | the president-elect
f24.role same A=navy captain B=captain of the fleet | the third officer
f25.status same A=refused B=turned down | the third pardon
f26.position same A=trial reopened B=a new trial | what the captain wants
f27.what same A=does not extend B=excluded | the doctor
f28.who same A=police doctor of the prison B=prison's physician | who is left out
f29.who differs A=relatives B=comrades | who sang
f30.what same A=sang the anthem B=struck up the national anthem | what they did
f31.what same A=broke a window B=smashed a pane | the damage
f32.what differs A=army car B=television van | whose window
f33 only A | the pardon of 1999
f34 only B | canaries
