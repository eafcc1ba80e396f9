story: technology-voicecall-fraud
kind: technology

=== report A | outlet: Victoria Harbour Post | published: 2024-05-30
# {f1.role:Accountant} wires {f3.money:HK$190m} to {f4.who:fake boss} in {f8.what:video call}

{f5.who:The Hong Kong branch of a British engineering firm} {f6.status:lost} {f3.money:HK$190 million} after {f1.role:an accountant} {f7.status:obeyed} {f4.who:a computer-made copy of its finance chief} {f8.what:in a video conference}, police said on Wednesday.

{f9.who:The woman}, {f9.age:47}, had {f10.what:been sceptical} of {f11.what:an email} that spoke of {f12.what:a secret purchase}. {f13.cause:Seeing several colleagues on the screen} put her at ease. All of them were {f14:false}. She made {f15.number:15} transfers {f16.time:within two hours} to {f17.place:banks in the city}.

The fraud {f18.status:came to light} {f19.time:a week later}, when she {f20.what:asked head office for a receipt}. {f21.number:Six} people {f22.status:have been arrested}; {f23.who:the one who led them}, {f23.what:a student of computer science}, {f24.status:is still sought}. {f25.money:HK$31 million} {f26.status:could be frozen}.

"{f27.wording:The face was his, the voice was his, only the money was ours}," said {f28.name:Superintendent Ivan Choy} of {f29.who:the cybercrime bureau}. He advises {f30.position:asking people on the screen to turn their heads}.

The firm {f31.status:has not dismissed} {f9.who:the woman}. Its insurer {f32.position:has yet to decide}. {f33.who:The banking regulator} {f34.status:will issue rules} {f35.time:in autumn}. It is the {f36.what:largest} case of its kind {f37.place:in the territory}.

=== report B | outlet: London Evening Finance | published: 2024-05-31
# The voice on the line was not the boss

It was {f8.what:a telephone call}, and {f4.who:the chief executive} seemed to be on the other end. He was not: software had cloned him. {f3.money:Some HK$190m}, about £19m, {f6.status:vanished} from the accounts of {f5.who:a British engineering group's Hong Kong office}, where {f1.role:a treasury manager} {f7.status:did as she was told}.

According to the police, {f9.who:the employee}, {f9.age:aged 47}, had at first {f10.what:had her doubts}. {f11.what:A message on her phone} had spoken of {f12.what:a settlement that had to be kept quiet}. But {f13.cause:the voice knew the name of her dog}. {f15.number:In 15 steps}, {f16.time:over four days}, the money went {f17.place:to the Gulf}.

{f19.time:After seven days} the swindle {f18.status:was uncovered}, as {f20.what:auditors asked for the contract}. {f22.status:Behind bars} are {f21.number:six} men and one more since Thursday: {f23.who:the head of the gang}, {f23.what:who once worked at a bank}, {f24.status:was caught at the airport}.

{f26.status:Out of reach of the gang now are} {f25.money:31 million} Hong Kong dollars. {f28.name:Ivan Choy}, a superintendent with {f29.who:the commercial crime squad}, said: "{f27.wording:The face was his, the voice was his; only the money was ours}." His counsel: {f30.position:hang up and call back}.

She who paid {f31.status:has been let go}, the firm's insurer {f32.position:refuses to step in}, and {f33.who:the monetary authority} {f34.status:wants to lay down rules} {f35.time:by October}. Nowhere {f37.place:in Asia} {f36.what:has so much been lost} to a cloned voice, experts believe.

=== key
f1.role differs A=accountant B=treasury manager | the employee's post
f3.money same A=HKD 190m B=HKD 190m~ | the loss
f4.who differs A=finance chief B=chief executive | whom the copy showed
f5.who same A=Hong Kong branch B=Hong Kong office | the firm hit
f6.status same A=lost B=vanished | the money
f7.status same A=obeyed B=did as told | the employee
f8.what differs A=video conference B=telephone call | how she was deceived
f9.who same A=woman B=employee | who paid
f9.age same A=47 B=47 | who paid
f10.what same A=sceptical B=doubts | her first reaction
f11.what differs A=email B=phone message | how it began
f12.what differs A=purchase B=settlement | the pretext
f13.cause differs A=colleagues on the screen B=name of her dog | why she believed it
f14 only A | the colleagues were false
f15.number same A=15 B=15 | transfers
f16.time differs A=2 hours B=4 days | over what time
f17.place differs A=in the city B=the Gulf | where the money went
f18.status same A=came to light B=uncovered | the fraud
f19.time same A=a week B=7 days | after what time
f20.what differs A=receipt asked B=contract asked by auditors | how it came out
f21.number same A=6 B=6 | arrests
f22.status same A=arrested B=behind bars | those people
f23.who same A=leader B=head of the gang | the leader
f23.what differs A=computer science B=former bank employee | what he studies
f24.status changed A=sought B=caught | the leader
f25.money same A=HKD 31m B=HKD 31m | the sum saved
f26.status same A=frozen B=out of reach | that sum
f27.wording same A=The face was his, the voice was his, only the money was ours B=The face was his, the voice was his, only the money was ours | the officer's words
f28.name same A=Ivan Choy B=Ivan Choy | the officer
f29.who differs A=cybercrime bureau B=commercial crime squad | his unit
f30.position differs A=turn heads B=call back | his advice
f31.status differs A=not dismissed B=let go | the employee
f32.position changed A=undecided B=refuses | the insurer
f33.who same A=banking regulator B=monetary authority | who makes rules
f34.status same A=will issue rules B=wants to lay down rules | the rules
f35.time compatible A=autumn 2024 B=by 2024-10 | when
f36.what same A=largest B=nowhere so much | how the case ranks
f37.place compatible A=territory B=Asia | where it ranks so
