story: nun-hospital-fraud
kind: religion

=== report A | outlet: Calabrian Telegraph | published: 2024-04-17
# {f1.who:Nun} {f6.status:under house arrest} in clinic inquiry

By Saverio Fortebraccio

{f1.who:A nun} who {f3.role:directed} the Santa Ildegarda clinic in Castrovento {f6.status:was placed under house arrest} on Tuesday on suspicion of {f4.what:billing the health service for operations that never took place}.

Sister Ortensia Morabito, {f5.age:74}, {f6.status:is confined} to {f6.place:her convent}. {f7.who:Two surgeons} and {f8.who:an accountant} {f8.status:were arrested} with her. Investigators put the damage at {f9.money:€4.6 million} {f9.time:over five years}.

The case began with {f10.who:a patient} who {f10.what:received a bill} for {f11.what:a new hip} although he had come with {f28.what:a cold}. {f12.who:The finance police} {f12.status:tapped} the telephones {f12.time:for eight months}. In one call the nun is heard to say: "{f13.wording:The Lord sees everything, but He does not see invoices}."

Her lawyer, Carmela Scopelliti, {f14.status:denied the charges}: {f15.cause:her client had signed what was put before her}. {f16.who:The archbishop} {f16.status:expressed surprise} and {f16.position:asked for patience}. The order {f17.status:has suspended} her. Some {f18.number:130} {f18.who:employees} {f18.position:fear for their jobs}; {f19.who:the region} {f19.status:will send} {f19.what:a commissioner}.

The clinic was {f20.status:founded} {f20.time:in 1921} {f20.who:by a countess}. Part of the money {f21.certainty:is said} to have gone into {f21.what:a seaside hotel}, {f22:which the order denies}. In 2010 {f23.who:a chaplain} of the house {f23.status:was acquitted} of {f23.what:theft}. The maternity ward {f24.status:remains open}.

=== report B | outlet: Il Meridiano, English digest | published: 2024-04-23
# "He does not see invoices"

By Fiamma Castelnovo

The wiretap has become a T-shirt. "{f13.wording:The Lord sees everything, but He does not read invoices}": thus Sister Ortensia Morabito, {f5.age:74}, {f3.role:bursar} of Santa Ildegarda in Castrovento, in a conversation recorded by {f12.who:the carabinieri}, who {f12.status:had been listening in} {f12.time:since the summer}. She {f6.status:may not leave} {f6.place:her niece's flat}.

{f4.what:Surgery that existed only on paper} was charged to the state, prosecutors believe, to the tune of {f9.money:4.6 million euros} {f9.time:in half a decade}. With the {f1.who:religious sister}, {f7.who:two men of the scalpel} {f8.status:were taken in}, as was {f8.who:a pharmacist}. {f10.who:A widow} had {f10.what:found in her husband's papers} that he had been given {f11.what:a pacemaker}, when all he had suffered from was {f28.what:gout}.

"{f15.cause:She obeyed the mother superior}," says Carmela Scopelliti, for the defence, who {f14.status:rejects the accusation}. From {f16.who:the archbishop} came words of {f16.status:astonishment}; he {f16.position:demanded full light}. Her order {f17.status:has expelled} her. {f18.number:A hundred and thirty} {f18.who:people who work there} {f18.position:are afraid of losing their living}. {f19.who:The ministry} {f19.what:has put in an administrator}, who {f19.status:started on Monday}.

{f21.certainty:There is no doubt}, according to the investigators, that the sisters bought {f21.what:a vineyard}. It is a long way from {f20.who:the pious canon} {f20.status:whose gift the house was}, {f20.time:more than a hundred years ago}. It has been in the papers before, fourteen years ago, when {f23.who:a priest} who served there {f23.status:was convicted} {f23.what:of perjury}. Babies, by the way, {f24.status:are still being born} at Santa Ildegarda. {f25:The T-shirt costs twelve euros.}

=== key
f1.who same A=nun B=religious sister | the chief suspect
f3.role differs A=director B=bursar | her office in the clinic
f4.what same A=billing for operations that never took place B=charging for surgery on paper | the suspicion
f5.age same A=74 B=74 | the nun
f6.status same A=house arrest B=may not leave | the nun
f6.place differs A=convent B=her niece's flat | where she is confined
f7.who same A=two surgeons B=two men of the scalpel | who else is accused
f8.who differs A=accountant B=pharmacist | who else is accused
f8.status same A=arrested B=taken in | the other suspects
f9.money same A=EUR 4.6m B=EUR 4.6m | the damage
f9.time same A=5 years B=half a decade | over what time
f10.who differs A=patient B=widow | with whom the case began
f10.what differs A=received a bill B=found papers | how the case began
f11.what differs A=new hip B=pacemaker | the operation that was billed
f28.what differs A=cold B=gout | what the patient really had
f12.who differs A=finance police B=carabinieri | who recorded the calls
f12.status same A=tapped B=listened in | the telephones
f12.time compatible A=8 months B=since the summer | how long
f13.wording differs A=see invoices B=read invoices | her words
f14.status same A=denied B=rejects | the lawyer's answer
f15.cause differs A=signed what was put before her B=obeyed the mother superior | the defence
f16.who same A=archbishop B=archbishop | who reacts
f16.status same A=surprise B=astonishment | the archbishop
f16.position differs A=patience B=full light | what the archbishop wants
f17.status changed A=suspended B=expelled | the nun in her order
f18.number same A=130 B=130 | employees
f18.who same A=employees B=people who work there | who is afraid
f18.position same A=fear for their jobs B=afraid of losing their living | their fear
f19.who differs A=region B=ministry | who sends someone
f19.status changed A=will send B=started | that official
f19.what same A=commissioner B=administrator | who is sent
f20.status same A=founded B=gift | the clinic's beginning
f20.time compatible A=1921 B=more than a hundred years ago | its beginning
f20.who differs A=countess B=canon | its founder
f21.certainty differs A=rumoured B=certain | whether something was bought with the money
f21.what differs A=seaside hotel B=vineyard | what was bought
f23.who same A=chaplain B=priest | the case of 2010
f23.status differs A=acquitted B=convicted | that man
f23.what differs A=theft B=perjury | the charge then
f24.status same A=open B=babies still born | the maternity ward
f22 only A | the order's denial
f25 only B | the price of the shirt
