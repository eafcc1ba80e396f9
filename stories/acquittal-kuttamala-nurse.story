story: acquittal-kuttamala-nurse
kind: court

=== report A | outlet: The Malabar Chronicle | published: 2023-02-07
# High Court {f1.status:clears} {f2.role:nurse} of poisoning husband

KOCHI: The Kerala High Court on {f3.time:Monday} {f1.status:acquitted} Sosamma Varkey, {f4.age:43}, a {f2.role:nurse} from Kuttamala in Idukki district who was sentenced to {f5.what:life imprisonment} in {f5.time:2017} for the murder of her husband.

Jijo Varkey, {f6.age:45}, a spice dealer, died {f7.time:on the night of March 3, 2015}. The prosecution had it that his wife mixed {f8.what:aconite} into {f9.what:his lime juice}, with the help of {f10.who:his cousin}, Shibu Kurian, with whom she was alleged to be in a relationship. Both {f11.status:had denied it}.

A Division Bench of Justices K. Radha Menon and Thomas Palatty held that {f13.cause:the link between the sample and the dead man had been broken}: the jars with the viscera {f14.what:had stood for five months in a cupboard} at the police station before they were sent to the laboratory. "{f15.wording:A bad marriage is not a motive, or half the district would be in the dock}," the Bench observed.

Shibu Kurian, 39, {f16.status:was acquitted of all charges too}.

The judges said {f17.certainty:it was quite possible} that the man had taken the poison himself. He owed {f18.money:Rs 38 lakh} after the fall in cardamom prices. The policy on his life, for {f19.money:Rs 20 lakh}, on which the trial court had laid much stress, had been taken out by {f20.who:Jijo himself}, and had lapsed.

The Bench {f21.status:turned down} a request for compensation. The police had been careless, it said, but not malicious.

Of {f22.number:41} prosecution witnesses, {f23.number:seven} turned hostile. It was {f24.who:a milkman} who found the body on the veranda in the morning.

Sosamma Varkey {f25.status:is to be released} from {f26.place:Viyyur} as soon as the order arrives there. She has been in jail for {f27.time:more than six years}. Her daughter, who was seven when her father died and {f28.who:grew up with her maternal grandparents}, is {f28.age:15}.

The Director General of Prosecution said the State {f29.status:would study the judgment before deciding} whether to go to the Supreme Court. In an unrelated case, the same Bench last month upheld the conviction of a man from Thodupuzha who had poisoned a neighbour's well.

=== report B | outlet: Bench & Bar Kerala | published: 2023-02-09
# "{f15.wording:A bad marriage is no motive, or half the district would be in the dock}": Kuttamala appellant {f25.status:walks free}

## State {f29.status:to approach} Supreme Court

At 4.20 pm yesterday Sosamma Varkey {f25.status:came out} of {f26.place:the women's prison at Kannur} carrying a cloth bag and a certificate in tailoring. Nobody, she said, had told her what a phone looked like now.

The Division Bench which {f3.time:on Monday} {f1.status:set aside} her conviction for the murder of Jijo Varkey (Menon and Palatty, JJ; the judgment, of 88 pages, was {f30:written by the latter}) found that {f13.cause:the only eyewitness could not be believed}. The deceased's mother had said at first that she saw nothing, and two years afterwards that she had seen everything.

The facts, briefly. The appellant, {f4.age:43}, was {f2.role:a laboratory technician} in a mission hospital. She was tried with {f10.who:a tenant of the couple}, one Shibu Kurian, on the footing that they had given the husband ground seeds of {f8.what:yellow oleander} in {f9.what:a glass of lime water} {f7.time:late on 3 March 2015}. The body was discovered at dawn by {f24.who:a rubber tapper}. The Sessions Court convicted both {f5.time:in 2017} and gave {f5.what:life} to the first accused. {f11.status:They have protested their innocence} throughout.

As to the second accused, the conviction {f16.status:for causing evidence to disappear was left standing}; he has long since served the sentence.

The Bench called it {f17.certainty:improbable} that Jijo, {f6.age:45}, should have killed himself, whatever {f18.money:his debts of 38 lakh rupees}, but repeated that it was not for the defence to prove anything. The samples, it noted in passing, {f14.what:had been left in an almirah} at the station from March to August. No weight was given to the insurance, {f19.money:20 lakh}, which {f20.who:the deceased had bought for himself}, and on which the premium was no longer paid.

Compensation of five lakh rupees {f21.status:was awarded}, to be paid within three months.

{f22.number:Forty-one} witnesses had been examined by the prosecution, {f23.number:seven of whom} went back on what they had told the police.

For the State, it was announced on Wednesday evening that a petition for special leave {f29.status:would be filed}.

The appellant had been in custody {f27.time:since October 2016}. She {f31:was granted parole once}, in 2019, to attend her father's funeral. Her daughter, {f28.age:15}, {f28.who:who was raised by her mother's parents}, waited at the gate in school uniform. They stood for a while at some distance from each other.

=== key
f1.status same A=acquitted B=conviction set aside | Sosamma Varkey
f2.role differs A=nurse B=laboratory technician | what she worked as
f3.time same A=2023-02-06 B=2023-02-06 | the day of the judgment
f4.age same A=43 B=43 | Sosamma Varkey
f5.what same A=life imprisonment B=life imprisonment | her sentence
f5.time same A=2017 B=2017 | when she was sentenced
f6.age same A=45 B=45 | Jijo Varkey
f7.time same A=2015-03-03 night B=2015-03-03 late | when he was poisoned and died
f8.what differs A=aconite B=yellow oleander | the poison
f9.what compatible A=lime juice B=lime water | what it was mixed into
f10.who differs A=a cousin of the husband B=a tenant of the couple | who Shibu Kurian is
f11.status same A=denied B=innocence protested | the accused on the charge
f13.cause differs A=chain of the samples broken B=eyewitness not believed | why the conviction fell
f14.what same A=five months in a cupboard B=in an almirah from March to August | what happened to the samples
f15.wording differs A=A bad marriage is not a motive, or half the district would be in the dock B=A bad marriage is no motive, or half the district would be in the dock | the judges' words
f16.status differs A=acquitted of all charges B=conviction for causing evidence to disappear upheld | Shibu Kurian
f17.certainty differs A=quite possible B=improbable | suicide, in the judges' view
f18.money same A=INR 3.8m B=INR 3.8m | the husband's debts
f19.money same A=INR 2m B=INR 2m | the insurance
f20.who same A=the husband B=the husband | who took out the insurance
f21.status differs A=refused B=awarded | compensation
f22.number same A=41 B=41 | prosecution witnesses
f23.number same A=7 B=7 | hostile witnesses
f24.who differs A=a milkman B=a rubber tapper | who found the body
f25.status changed A=to be released B=released | Sosamma Varkey
f26.place differs A=Viyyur B=Kannur | her prison
f27.time compatible A=>6 years B=since 2016-10 | her time in custody
f28.age same A=15 B=15 | the daughter
f28.who same A=her maternal grandparents B=her mother's parents | who brought her up
f29.status changed A=to be decided B=to be filed | an appeal by the State
f30 only B | who wrote the judgment
f31 only B | parole in 2019
