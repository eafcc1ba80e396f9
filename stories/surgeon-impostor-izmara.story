story: surgeon-impostor-izmara
kind: crime

=== report A | outlet: Il Quotidiano di Valmora | published: 2025-04-23
# False {f1.role:surgeon} {f1.status:worked} {f2.time:four years} at Izmara clinic

IZMARA - A man who {f1.status:practised} as a {f1.role:surgeon} at a private clinic in Izmara for {f2.time:four years} has {f3.what:never finished his studies}. {f4.name:Loris Bentivenga}, 44, was {f5.status:arrested} on {f5.time:Tuesday} at {f5.place:his home}.

He had {f6.what:submitted a degree certificate from Bucharest}, which {f7.who:a new head of personnel} {f7.what:found to be a forgery}, {f7.cause:because the seal was misspelt}. Investigators count {f8.number:about 230} operations, {f9.what:mostly on knees}. {f10.status:No patient is known to have died.} {f11.number:Three} have {f11.status:come forward with complaints}.

"{f12.wording:He was the most careful of us all}," said {f13.role:an anaesthetist}, {f13.name:Carla Sorbelli}. Before that Mr Bentivenga had been {f14.role:a physiotherapist} in {f14.place:Switzerland}. His {f15.role:wife} {f15.certainty:knew nothing}, her lawyer said.

He is charged with {f16.what:fraud} and {f16.what:the unlawful exercise of a profession}. He {f17.status:has confessed}. {f18.who:The clinic}, which {f18.position:sees itself as a victim}, {f18.status:has offered} {f18.what:free examinations} to all he treated. {f19.who:The region} {f19.status:withdrew} {f19.what:the clinic's accreditation} until further notice.

{f20.who:The order of physicians} {f20.position:demanded a national register of diplomas}. It had {f20.status:warned of the man} {f20.time:in 2023}, but its letter was not answered. Two years ago in another province {f21:a false dentist} had been sentenced to three years.

=== report B | outlet: Medici & Pazienti | published: 2025-04-25
# The {f1.role:anaesthetist} who was none

Colleagues called him "the Swiss watch". Now {f4.name:Loris Bentivenga}, who {f1.status:passed himself off} as an {f1.role:anaesthetist} in the private clinic of Izmara for {f2.time:six years}, {f5.status:is in prison}. The carabinieri {f5.status:took him away} on {f5.time:Tuesday} {f5.place:from the clinic's car park}.

He {f3.what:broke off his studies} of medicine after the third year. The {f6.what:diploma from Bucharest} that he showed was {f7.what:exposed as false} by {f7.who:a patient's daughter}, {f7.cause:who had studied there and found no trace of him}. He took part in {f8.number:some 230} operations, {f9.what:the greater part on hips}. {f10.status:One death is being looked into.} So far {f11.number:three} persons {f11.status:have brought complaints}.

"{f12.wording:He was the most careful of them all}," is what {f13.name:Carla Sorbelli}, {f13.role:head nurse}, remembers of him. In {f14.place:Switzerland} he had worked as {f14.role:a paramedic}. {f15.role:His wife}, the prosecutors believe, {f15.certainty:was in the know}.

The accusations are {f16.what:deception for gain} and {f16.what:practising without a licence}. Mr Bentivenga {f17.status:is silent}. {f18.who:The clinic} {f18.position:admits that it did not check enough}, and {f18.status:proposes} {f18.what:check-ups at no charge} to his former patients. {f19.what:Its accreditation} {f19.status:remains valid}, {f19.who:the region} said, since the fault was one man's.

What is to be done? {f20.position:A register of diplomas for the whole country} is what {f20.who:the physicians' order} asks for. The letter of warning that it {f20.status:wrote} {f20.time:two years ago} {f22:turned up in a drawer of the administration}.

=== key
f1.role differs A=surgeon B=anaesthetist | as what he worked
f1.status same A=practised B=passed himself off | the man
f2.time differs A=four years B=six years | for how long
f3.what same A=never finished his studies B=broke off his studies | his training
f4.name same A=Loris Bentivenga B=Loris Bentivenga | the man
f5.status same A=arrested B=taken away | the man
f5.time same A=2025-04-22 B=2025-04-22 | when
f5.place differs A=home B=clinic's car park | where
f6.what same A=degree certificate from Bucharest B=diploma from Bucharest | what he showed
f7.who differs A=head of personnel B=patient's daughter | who found out
f7.what same A=found to be a forgery B=exposed as false | the certificate
f7.cause differs A=misspelt seal B=no trace of him there | how it was found out
f8.number same A=230~ B=230~ | operations
f9.what differs A=knees B=hips | what was operated on
f10.status differs A=no death B=one death looked into | patients dead
f11.number same A=3 B=3 | complaints
f11.status same A=complaints B=complaints | these patients
f12.wording differs A=us all B=them all | Sorbelli's words
f13.role differs A=anaesthetist B=head nurse | Sorbelli
f13.name same A=Carla Sorbelli B=Carla Sorbelli | a colleague
f14.role differs A=physiotherapist B=paramedic | his earlier work
f14.place same A=Switzerland B=Switzerland | where he worked earlier
f15.role same A=wife B=wife | who knew or not
f15.certainty differs A=knew nothing B=in the know | his wife
f16.what same A=fraud and unlawful practice B=deception and practice without a licence | the charges
f17.status differs A=confessed B=silent | the man
f18.who same A=clinic B=clinic | who reacts
f18.position differs A=victim B=did not check enough | the clinic on its part
f18.status same A=offered B=proposes | the examinations
f18.what same A=free examinations B=check-ups at no charge | what the clinic offers
f19.who same A=region B=region | who decides on the accreditation
f19.what same A=clinic's accreditation B=its accreditation | what is withdrawn or not
f19.status differs A=withdrawn B=valid | the accreditation
f20.who same A=order of physicians B=physicians' order | who makes a demand
f20.position same A=national register of diplomas B=register for the whole country | the demand
f20.status same A=warned B=wrote a warning | the order's warning
f20.time same A=2023 B=2023 | when it warned
f21 only A | the false dentist
f22 only B | where the letter was
