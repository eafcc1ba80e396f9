story: burglary-kellow-manor
kind: court

=== report A | outlet: Wearside Chronicle | published: 2023-10-07
# {f1.role:Gardener} {f2.status:jailed} for Kellow Manor raid

By Philippa Dunne, Durham Crown Court

A {f1.role:gardener} who {f3.what:gave a burglary gang the keys} to his employer's country house was {f2.status:sent to prison} for {f4.time:four years} on {f5.time:Friday}.

{f6.name:Darren Scurr}, {f7.age:38}, had {f8.status:admitted} {f9.what:conspiracy to burgle} at an earlier hearing. {f10.name:Lee Maddison}, {f11.what:who drove the car}, was {f12.status:found guilty} by a jury and got {f13.time:six years}. A third man, {f6.name:Scurr}'s {f14.role:brother-in-law}, Craig Tench, was {f15.status:cleared}.

The court heard that the raiders {f16.status:struck} on {f17.time:the night of 14 December} while {f18.who:Lady Kellow} was {f19.place:at a concert in Newcastle}. They took {f20.what:a collection of clocks}, some of which had been in the family since {f21.time:the reign of George III}, and {f22.what:shot dead the family's dog}.

{f23.who:The housekeeper}, who {f24.place:hid in the pantry}, {f25.what:dialled 999}. "{f26.wording:I thought they would kill me too}," she said in a statement read to the jury.

Only {f27.number:five} of the {f28.number:17} stolen pieces have been {f29.status:recovered}. They turned up {f30.place:under the floor of a garage} in Hartlepool.

Sentencing, {f31.role:Recorder} {f32.name:Hilary Vance} said {f6.name:Scurr} had acted out of {f33.cause:resentment at being passed over for promotion}. His barrister had told her that he {f34.cause:owed money to a loan shark}. She {f35.status:refused} to {f35.what:suspend the sentence}.

{f6.name:Scurr} {f36.what:wept} as he was led down. He has {f37.status:lodged an appeal}.

Detective Inspector Rob Hale, of Durham Police, {f38.what:praised} {f23.who:the housekeeper}'s courage. {f18.who:Lady Kellow} {f39.position:wants him to have his cottage back when he comes out}, her solicitor said. {f40:A proceeds of crime hearing will be held in January.}

A break-in at the manor's farm in 2015, in which {f41:two tractors} were stolen, is not thought to be connected.

=== report B | outlet: North East Press Agency | published: 2023-10-06
# Lady's trusted {f1.role:groundsman} {f2.status:put behind bars} over {f20.what:clock} theft

DURHAM (NEPA) - "{f26.wording:I thought they would kill me too}": the words of {f23.who:a young au pair} hung over courtroom three at Durham Crown Court {f5.time:today} as the man who let the burglars in was {f2.status:given} {f4.time:four years}.

{f6.name:Darren Scurr}, {f7.age:38}, for eleven years {f1.role:the man who looked after the lawns and roses} of Kellow Manor, had {f8.status:pleaded guilty} to {f9.what:handling stolen goods}. He {f3.what:told the gang the code of the alarm}, the prosecution said.

{f10.name:Lee Maddison}, 44, {f11.what:the lookout}, who {f12.status:was convicted} after a three-week trial, will serve {f13.time:seven}. Jurors {f15.status:could not agree} on Craig Tench, who is married to {f6.name:Scurr}'s sister and so his {f14.role:brother-in-law}.

{f18.who:Lady Kellow} was {f19.place:at her daughter's in London} when the house was {f16.status:raided} {f17.time:eleven days before Christmas}. An antique timepiece does not tick loudly, but {f20.what:17 of them} vanished at once, among them several her ancestors had wound {f21.time:in Georgian days}. The old labrador was {f22.what:beaten to death} with a poker.

The {f23.who:au pair} {f24.place:locked herself in a bathroom} and {f25.what:called the police} from her mobile.

Of the {f28.number:17} items, {f27.number:five} have been {f29.status:traced}. Officers found them {f30.place:in a narrowboat, beneath the boards}, last February.

{f31.role:Judge} {f32.name:Hilary Vance} did not accept that it was all because of {f34.cause:debts to an illegal moneylender}, as the defence claimed. The true motive, she said, was {f33.cause:a grudge: another man had been made head gardener}. There could be {f35.status:no question} of {f35.what:a suspended term}.

{f6.name:Scurr} {f36.what:showed no emotion}. Outside, his solicitor said he {f37.status:would not be appealing}.

{f18.who:Lady Kellow}, 81, was not in court. Through her lawyer she let it be known that {f6.name:Scurr} {f39.position:must never set foot on the estate again}. Det Insp Rob Hale {f38.what:paid tribute} to the witness.

=== key
f1.role compatible A=gardener B=groundsman | the man who helped
f2.status same A=jailed B=put behind bars | Scurr
f3.what differs A=gave the keys B=told the alarm code | how he helped the gang
f4.time same A=4 years B=4 years | his sentence
f5.time same A=2023-10-06 B=2023-10-06 | day of the sentence
f6.name same A=Darren Scurr B=Darren Scurr | the gardener
f7.age same A=38 B=38 | Scurr
f8.status same A=admitted B=pleaded guilty | his plea
f9.what differs A=conspiracy to burgle B=handling stolen goods | what he admitted
f10.name same A=Lee Maddison B=Lee Maddison | the second convict
f11.what differs A=drove the car B=lookout | his part
f12.status same A=found guilty B=convicted | Maddison
f13.time differs A=6 years B=7 years | Maddison's sentence
f14.role same A=brother-in-law B=brother-in-law | Tench to Scurr
f15.status differs A=cleared B=jury could not agree | Tench
f16.status same A=struck B=raided | the burglary
f17.time same A=14 December B=14 December | the night of the raid
f18.who same A=Lady Kellow B=Lady Kellow | whose house
f19.place differs A=at a concert in Newcastle B=at her daughter's in London | where Lady Kellow was
f20.what compatible A=clocks B=antique timepieces | what was stolen
f21.time compatible A=reign of George III B=Georgian days | since when in the family
f22.what differs A=shot dead B=beaten to death | how the dog was killed
f23.who differs A=the housekeeper B=an au pair | the witness in the house
f24.place differs A=hid in the pantry B=locked herself in a bathroom | where the witness hid
f25.what same A=dialled 999 B=called the police | what the witness did
f26.wording same A=I thought they would kill me too B=I thought they would kill me too | the witness's words
f27.number same A=5 B=5 | pieces recovered
f28.number same A=17 B=17 | pieces stolen
f29.status same A=recovered B=traced | the five pieces
f30.place differs A=under a garage floor B=narrowboat | where they were found
f31.role differs A=Recorder B=Judge | Vance's office
f32.name same A=Hilary Vance B=Hilary Vance | who sentenced
f33.cause same A=passed over for promotion B=another made head gardener | his motive, on the judge's word
f34.cause same A=owed a loan shark B=debts to an illegal moneylender | his motive, on the defence's word
f35.status same A=refused B=no question | a suspended sentence
f35.what same A=suspended sentence B=suspended term | what was refused
f36.what differs A=wept B=showed no emotion | how he took the sentence
f37.status differs A=appeal lodged B=no appeal | Scurr's appeal
f38.what same A=praised B=paid tribute | Hale about the witness
f39.position differs A=to have his cottage back B=never on the estate again | what Lady Kellow wants for Scurr
f40 only A | the proceeds of crime hearing
f41 only A | the tractors of 2015
