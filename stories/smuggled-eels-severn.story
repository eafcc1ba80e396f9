story: smuggled-eels-severn
kind: court

=== report A | outlet: Vale of Severn Times | published: 2024-03-15
# {f1.role:Seafood dealer} {f2.status:spared} jail over {f3.what:baby eels}

By Gwen Prosser

A {f1.role:seafood dealer} who smuggled {f3.what:live baby eels} out of Britain {f4.what:beneath chilled mackerel} {f2.status:was spared prison} at Gloucester Crown Court on {f5.time:Thursday}.

Raymond Pook, 59, {f6.status:was convicted} {f6.time:last month} of {f7.what:evading export controls}. He sent {f8.number:5.3 tonnes} {f9.place:to Hong Kong} {f10.time:over two years}. The eels, {f11.what:taken from the Severn at night}, {f12.money:were worth £53 million}, the prosecution said.

The trade {f13.status:was uncovered} when {f14.who:customs officers} at {f15.place:Heathrow} {f16.what:opened a crate that was dripping}. {f17.number:Twelve hundred} eels {f18.status:were still alive} and {f19.what:were put back into the river}.

Judge Philippa Strode imposed {f20.time:two years}, {f21.what:suspended}, and {f22.what:240 hours of unpaid work}. She accepted that Pook {f23.cause:cared for a sick wife}. "{f24.wording:You treated a dying species as loose change}," she told him.

His {f25.role:driver}, Alek Dudek, {f26.status:is wanted} in Poland. {f27.who:The National Crime Agency} {f28.position:said it would press for the profits to be confiscated}. {f29.who:A river trust} {f30.what:called the sentence feeble}. {f31.role:The fisheries minister} {f32.status:has announced} {f32.what:tighter checks}.

Pook's barn in Slimbrook, where {f33.what:the tanks stood}, {f34.status:is for sale}. He {f35.what:kissed his daughter} outside court and {f36.position:declined to speak}. Elver poachers {f37.status:were fined} at the same court in 2018, {f38.cause:for using oversized nets}. {f39:A sequel to the case is due in Spain.}

=== report B | outlet: Green Planet News | published: 2024-03-14
# UK {f1.role:exporter} {f2.status:escapes custody} in {f3.what:eel-smuggling} case

GLOUCESTER - A British {f1.role:fish exporter} was told {f5.time:today} that he {f2.status:will not go to prison} despite shipping {f3.what:glass eels}, more precious by weight than silver, {f4.what:under a layer of frozen squid}.

For {f10.time:some two years} the {f3.what:tiny fish} went {f9.place:to Japan}, {f8.number:more than five tonnes} of them. Raymond Pook, 59, {f6.status:was found guilty} {f6.time:in February} of {f7.what:conspiracy to defraud}. {f12.money:£53 million} is what buyers paid, according to the Crown. The animals {f11.what:had been netted in the Severn by night}.

A leak gave him away: {f14.who:airline staff} {f15.place:at Heathrow airport} {f16.what:looked into a box from which water ran}, and {f13.status:the racket was over}. They found {f18.status:living} eels, {f17.number:1,200}, {f19.what:which were given to a research station}.

The sentence of {f20.time:24 months} {f21.what:need not be served} if he {f22.what:obeys a night-time curfew} and stays out of trouble. {f23.cause:His own poor health} spoke for him, Judge Philippa Strode said, though he had "{f24.wording:treated a dying species like loose change}."

Alek Dudek, {f25.role:his nephew}, {f26.status:is being sought} by the Polish authorities. The {f27.who:Environment Agency} {f28.position:intends to go after the money he made}. A {f29.who:club of anglers} {f30.what:found the punishment too weak}; {f31.role:the environment secretary} {f32.status:promised} {f32.what:stricter controls}.

The barn {f33.what:with the freezers}, in Slimbrook, {f34.status:has been demolished}. Pook {f35.what:embraced his daughter} and {f36.position:would say nothing}. Six years ago, men who caught elvers {f38.cause:without a licence} {f37.status:had to pay fines} in Gloucester.

=== key
f1.role same A=seafood dealer B=fish exporter | Pook
f2.status same A=spared jail B=escapes custody | Pook
f3.what same A=baby eels B=glass eels | what was smuggled
f4.what differs A=chilled mackerel B=frozen squid | under what it was hidden
f5.time same A=2024-03-14 B=2024-03-14 | day of the sentence
f6.status same A=convicted B=found guilty | Pook
f6.time same A=2024-02 B=2024-02 | when
f7.what differs A=evading export controls B=conspiracy to defraud | the offence
f8.number compatible A=5.3 t B=>5 t | how much
f9.place differs A=Hong Kong B=Japan | where it went
f10.time same A=2 years B=2 years~ | over what time
f11.what same A=taken from the Severn at night B=netted in the Severn by night | where from
f12.money same A=GBP 53m B=GBP 53m | the worth
f13.status same A=uncovered B=over | the trade
f14.who differs A=customs officers B=airline staff | who discovered it
f15.place same A=Heathrow B=Heathrow | where
f16.what same A=opened a dripping crate B=looked into a leaking box | how
f17.number same A=1200 B=1200 | eels found
f18.status same A=alive B=living | the eels
f19.what differs A=put back into the river B=given to a research station | what became of them
f20.time same A=2 years B=24 months | the sentence
f21.what same A=suspended B=need not be served | the sentence
f22.what differs A=unpaid work B=night-time curfew | the condition
f23.cause differs A=a sick wife B=his own poor health | what spoke for him
f24.wording differs A=as loose change B=like loose change | the judge's words
f25.role differs A=driver B=nephew | Dudek to Pook
f26.status same A=wanted B=sought | Dudek
f27.who differs A=National Crime Agency B=Environment Agency | who goes after the money
f28.position same A=profits to be confiscated B=go after the money | what it wants
f29.who differs A=river trust B=club of anglers | who criticises
f30.what same A=feeble B=too weak | the criticism
f31.role differs A=fisheries minister B=environment secretary | who announced it
f32.status same A=announced B=promised | the checks
f32.what same A=tighter checks B=stricter controls | what is announced
f33.what differs A=tanks B=freezers | what was in the barn
f34.status differs A=for sale B=demolished | the barn
f35.what same A=kissed his daughter B=embraced his daughter | what Pook did
f36.position same A=declined to speak B=would say nothing | Pook
f37.status same A=fined B=had to pay fines | the poachers of 2018
f38.cause differs A=oversized nets B=no licence | why they were fined
f39 only A | the sequel in Spain
