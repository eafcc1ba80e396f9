story: mistrial-deputy-tallow
kind: court

=== report A | outlet: Plains States Wire | published: 2025-01-17 | agency: PSW
# {f1.status:Mistrial} for deputy in jail death after jury {f2.number:splits 10-2}

TALLOW, Neb. (PSW) - A judge declared a {f1.status:mistrial} on {f3.time:Friday} in the case of a sheriff's deputy accused of letting a prisoner die of {f4.cause:dehydration} in a Nebraska county jail.

The jury told District Judge Harlan Eikenberry it was {f5.status:hopelessly deadlocked} after {f6.time:four days} of talks. The vote was {f2.number:10-2} {f7.what:for conviction}, the forewoman said afterward.

Cody Vandermeer, {f8.age:33}, was charged with {f9.what:involuntary manslaughter} in the death of Marcus Whitehorn, {f10.age:29}, who had been booked into the Tallow County jail {f11.what:on a traffic warrant} and was found dead in his cell {f12.time:on July 22, 2023}, by {f31.who:another inmate who brought breakfast}. Temperatures in the cell block had reached {f13.number:104 degrees}, prosecutors said, because {f14.cause:the air conditioning had been shut off for repairs}.

Witnesses said that Whitehorn called for water through the night. Vandermeer, who took the stand in his own defense, told jurors that {f15.what:he had brought him two cups} and that {f16.who:a nurse} had told him {f16.what:the man was faking}.

A video from the hallway {f17.status:was never recovered}. The state crime lab found that the recorder's drive {f18.cause:had been overwritten automatically}.

Special prosecutor Dana Lundgren {f19.status:said she had not decided} whether to try Vandermeer again. She has {f20:until February 14} to tell the court. Defense attorney Wes Tolbert said he {f32.position:would ask the judge to throw the charge out}. Vandermeer {f21.status:remains on unpaid leave}.

Whitehorn's mother, Loretta, left the courthouse {f22.status:without speaking to reporters}. Her lawyer said that the family's civil suit, which asks for {f24.money:$9 million}, {f30.status:would go ahead}. The county settled an earlier suit over the death of another inmate, in 2019, for {f25.money:$1.1 million}.

A second deputy, Travis Bohl, 41, {f26.status:pleaded no contest} last spring to falsifying the log of cell checks. He got {f27.what:probation}.

=== report B | outlet: High Plains Public Radio, Morning Report (transcript) | published: 2025-01-21
# Transcript: After the Tallow mistrial

ANCHOR, June Castellanos: It is eleven minutes past seven. There {f19.status:will be a second trial} for the deputy in Tallow County. The special prosecutor made that known last night, {f3.time:three days after} the first trial {f1.status:ended without a verdict}. Our Ben Arrowood has covered the case from the start. Ben, good morning.

ARROWOOD: Morning, June.

ANCHOR: Remind us who we are talking about.

ARROWOOD: Cody Vandermeer is {f8.age:33}, a deputy with six years on the job. Two summers ago, {f12.time:in July}, he was on the night shift when a prisoner by the name of Marcus Whitehorn died. Marcus was {f10.age:29}. He was in there {f11.what:for not paying a fine on a dog license}. There was {f14.cause:a thunderstorm that had knocked the power out}, so no cooling. {f13.number:A hundred and four} degrees. It was {f31.who:the relief, coming on at six}, that found him. The medical examiner says he died {f4.cause:because his body ran out of water}.

ANCHOR: And the charge was {f9.what:manslaughter}.

ARROWOOD: {f9.what:Involuntary}, yes. Now, the jury was out {f6.time:from Tuesday to Friday}. They {f5.status:could not get there}. One of them told me on Saturday how it stood: {f2.number:ten to two}, {f7.what:in favor of letting him go}.

ANCHOR: What was the sticking point?

ARROWOOD: The water. Vandermeer testified. He said he {f15.what:took a pitcher in}, at about one. He also said that {f16.who:the shift supervisor} had told him {f16.what:the guy was putting it on}. And there is no picture of any of that, June, because the hallway video {f17.status:is gone}. {f18.cause:Somebody erased it}, according to the state lab.

ANCHOR: Which brings us to Bohl.

ARROWOOD: Travis Bohl, the other deputy. He signed for checks that he had not made. {f26.status:No contest}, last April, and {f27.what:no jail time}. He was not a witness at this trial. He {f28:may be at the next}.

ANCHOR: How does the family take it?

ARROWOOD: I have never heard a silence like that. But {f22.status:on the courthouse steps Loretta Whitehorn did say one thing} to us. She said, "{f29:I brought water to every hearing. I'll bring it to the next}."

ANCHOR: And the lawsuit?

ARROWOOD: {f24.money:Nine million dollars}, and that {f30.status:is on hold} now, by agreement, until the criminal case is over. The county paid {f25.money:a little over a million} once before, to the family of a man who hanged himself in the same jail.

ANCHOR: The deputy himself?

ARROWOOD: {f21.status:Resigned}, as of yesterday. His attorney, Wes Tolbert, says they {f32.position:never meant to ask for a dismissal, they want a jury to say not guilty}, only not a jury from Tallow County. And his client is going to work on his brother's farm.

=== key
f1.status same A=mistrial B=no verdict | the trial
f2.number same A=10-2 B=10-2 | the jury's vote
f3.time same A=2025-01-17 B=2025-01-17 | when the trial ended
f4.cause same A=dehydration B=body ran out of water | what Whitehorn died of
f5.status same A=deadlocked B=no agreement | the jury
f6.time same A=4 days B=4 days | how long the jury was out
f7.what differs A=conviction B=acquittal | what ten jurors were for
f8.age same A=33 B=33 | Cody Vandermeer
f9.what same A=involuntary manslaughter B=involuntary manslaughter | the charge
f10.age same A=29 B=29 | Marcus Whitehorn
f11.what differs A=traffic warrant B=unpaid fine on a dog license | why he was in jail
f12.time compatible A=2023-07-22 B=2023-07 | when he died
f13.number same A=104 B=104 | degrees in the cell block
f14.cause differs A=shut off for repairs B=power failure in a storm | why there was no cooling
f15.what differs A=two cups B=a pitcher | the water that Vandermeer says he brought
f16.who differs A=a nurse B=the shift supervisor | on whose word he relied
f16.what same A=faking B=putting it on | what he was told of Whitehorn
f17.status same A=not recovered B=gone | the video
f18.cause differs A=overwritten automatically B=erased by somebody | why there is no video, on the state lab's word
f19.status changed A=undecided B=to take place | a second trial
f21.status changed A=on leave B=resigned | Vandermeer in his job
f22.status differs A=left without speaking B=spoke on the steps | the mother after the mistrial
f24.money same A=USD 9m B=USD 9m | the civil suit
f25.money compatible A=USD 1.1m B=>USD 1m | paid over an earlier death
f26.status same A=no contest B=no contest | Travis Bohl's plea
f27.what compatible A=probation B=no jail | Bohl's sentence
f30.status changed A=to go ahead B=on hold | the civil suit
f31.who differs A=another inmate B=the relief | who found Whitehorn dead
f32.position differs A=dismissal of the charge B=a verdict, no dismissal | what the defense wants
f20 only A | the deadline for the prosecutor
f28 only B | Bohl may be a witness
f29 only B | the mother's words
