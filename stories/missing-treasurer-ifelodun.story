story: missing-treasurer-ifelodun
kind: missing person

=== report A | outlet: Osun Rivers News Agency | published: 2023-02-09
# {f1.what:Cooperative treasurer} {f2.status:found alive} {f3.time:eight days} after disappearance

Osogbo, Feb. 9, 2023 - The {f1.what:treasurer of a farmers' cooperative} in Osun State who had been missing {f3.time:since Feb. 1} was {f2.status:found alive} on Thursday {f4.place:in a disused sawmill} some 15 kilometres from her home, the police said.

Mrs Folasade Oyekunle, {f5.age:46}, was {f6.status:weak but unhurt}, according to the spokesperson of the state command, Superintendent Yemi Adaramola. She {f7.status:is under observation} at a hospital in Ilesa.

Adaramola told reporters that {f8.who:hunters} had heard somebody knocking on a pipe and {f9.whom:informed the divisional police officer}. "She {f10.what:was tied by one foot} to a bench," he said. "There were biscuits and water within her reach. Whoever held her {f11.cause:had left in a hurry}."

{f12.number:Two} men, one of whom {f13.role:used to work for the cooperative as a driver}, {f14.status:have been arrested}. {f12.number:A third} is being sought.

Mrs Oyekunle left her house at Ifelodun on {f3.time:Wednesday, Feb. 1}, on a motorcycle taxi, to pay in {f15.money:N6.2 million}, the proceeds of the cocoa harvest. She never got to the bank. There had been talk in the town that {f16.what:she had run away with the money}. Adaramola said that {f16.status:there was no truth in that}. {f17.money:N1.9 million} had been recovered from the home of one of the suspects.

Her family {f18.status:received a call} on {f18.time:Feb. 3} in which {f19.money:N10 million} was demanded. Nothing {f20.status:was paid}.

The chairman of the cooperative, Pa Ezekiel Oyekunle, who is {f21.role:not a relative of hers}, said the members {f22.status:would hold a thanksgiving} on Sunday. "I {f23:owe her an apology}," he added. "I was among those who doubted."

Two other people were abducted in the same local government area last year. One of them, a clearing agent, was released after a ransom of N4 million; the other was rescued by vigilantes.

=== report B | outlet: The Ijesha Drum | published: 2023-02-10
# "I knew that somebody would hear the pipe"

## Woman whom rumour had {f16.what:called a thief} comes home to a town that is ashamed

By Kunle Fadahunsi

For a week they said it at the motor park and they said it after Mass: {f16.what:Folasade has taken our cocoa money and gone}. {f16.status:It was a lie}.

While they were saying it, Folasade Oyekunle, {f5.age:46}, {f1.what:who keeps the accounts of the Ifelodun growers' cooperative}, was sitting {f4.place:on the floor of an abandoned sawmill}, {f10.what:one ankle roped} to a workbench, and counting trucks by the sound of their engines. She {f24:counted 311}.

On Thursday morning {f8.who:three brothers out after grasscutter} heard the tap of a stone on iron. They did not go in. They {f9.whom:went to the police}, who broke down the door and {f2.status:carried her out}.

"She {f6.status:has lost weight, and has not a scratch on her}," said a nurse at the hospital in Ilesa, where Mrs Oyekunle {f7.status:is to remain} until the doctors are content. Her husband, Gabriel, 51, a teacher, sat beside the bed with both hands on the blanket as though she might blow away.

She had been gone {f3.time:eight days}. It was on {f3.time:the first of the month}, a Wednesday, that she got on the back of an okada with {f15.money:six million two hundred thousand naira} in a school bag. The rider, it now appears, took her where he had been told to. He is one of {f12.number:the two men} {f14.status:in the cells}. The other {f13.role:drove the cooperative's van} until he was dismissed at Christmas. {f12.number:One more} has fled, and it is his going, police think, that {f11.cause:put an end to the guard} on the sawmill.

{f18.time:Two days after} she vanished the telephone {f18.status:had rung} in her kitchen. The voice wanted {f19.money:ten million}. The family did not have {f19.money:ten million}, or one, and {f20.status:gave nothing}. Of the harvest money {f17.money:a little under two million} has been found under a mattress.

Nobody is more sorry than the chairman, Ezekiel Oyekunle, who {f21.role:has the same surname and none of the same blood}. At his order the drums {f22.status:will be brought out} on Sunday, for a service of thanks.

Mrs Oyekunle has only one wish so far. She wants {f26:the pipe}.

=== key
f1.what same A=treasurer of a farmers' cooperative B=keeper of the accounts of a growers' cooperative | who she is
f2.status same A=found alive B=carried out alive | Folasade Oyekunle
f3.time same A=8 days from 2023-02-01 B=8 days from 2023-02-01 | how long she was gone
f4.place same A=disused sawmill B=abandoned sawmill | where she was found
f5.age same A=46 B=46 | Folasade Oyekunle
f6.status compatible A=weak but unhurt B=thinner but unhurt | her state
f7.status same A=in hospital B=in hospital | where she is now
f8.who compatible A=hunters B=three brothers out hunting | who heard her
f9.whom same A=the police B=the police | whom they told
f10.what same A=tied by one foot B=one ankle roped | how she was held
f11.cause same A=captor left in a hurry B=captor fled | why she was alone
f12.number same A=2 arrested and 1 sought B=2 arrested and 1 fled | the suspects
f13.role same A=former driver of the cooperative B=former driver of the cooperative | one of the arrested
f14.status same A=arrested B=in the cells | the two men
f15.money same A=NGN 6.2m B=NGN 6.2m | the money she was carrying
f16.what same A=she ran away with the money B=she ran away with the money | the rumour
f16.status same A=untrue B=untrue | the rumour
f17.money compatible A=NGN 1.9m B=<NGN 2m | what was recovered
f18.status same A=call received B=telephone rang | the ransom call
f18.time same A=2023-02-03 B=2023-02-03 | the day of the call
f19.money same A=NGN 10m B=NGN 10m | the ransom demanded
f20.status same A=not paid B=not paid | the ransom
f21.role same A=no relative B=no relative | what the chairman is to her
f22.status same A=planned for Sunday B=planned for Sunday | the thanksgiving
f23 only A | the chairman owes her an apology
f24 only B | the trucks she counted
f26 only B | she wants the pipe
