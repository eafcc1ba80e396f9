story: nominee-cherotich
kind: politics

=== report A | outlet: East Africa Press Agency | published: 2022-10-13T19:30+03:00 | agency: EAPA
# Kenyan committee {f1.status:rejects} nominee for water ministry

NAIROBI (EAPA) - A committee of Kenya's National Assembly {f1.status:turned down} {f1.time:on Thursday} the president's choice for {f2.role:minister of water}, {f3.name:Gladys Cherotich Nduta}, {f4.cause:citing her failure to account for her wealth}.

The committee on appointments voted {f5.number:11 to eight}, with {f6.number:two} members abstaining, after a hearing {f7.time:of six hours on Tuesday}. It approved {f8.number:21} other nominees. The full house {f9.status:will debate} the report {f9.time:next Wednesday} and is free to overrule the committee.

Nduta, {f3.age:52}, {f10.role:a civil engineer}, had told the members that she owned property and shares worth {f11.money:310 million shillings}. Asked how she came by {f12.what:two blocks of flats} in Nakuru on the salary of an official, she said that most of the money was a loan {f12.cause:from her brother}. The committee found this "neither documented nor believable".

She would be the first nominee to fail since {f13.time:2015}.

The committee's chairman, {f14.name:Joseph Lokwawi}, said that members had been "{f15.wording:patient, but not blind}". The vote, he said, had been {f16.what:free}.

Nduta {f17.status:did not comment}. Her lawyer said that {f17.position:she would not withdraw}.

Lobby groups had accused her of having signed {f18.what:contracts for the unfinished Kipsaro dam} when she was {f10.what:chief executive of the Rift Water Agency}. She rejected this at the hearing: the contracts were dated 2014, she said, and she {f19.cause:did not join the agency until 2016}. In its report the committee {f20.status:accepted this}, and its verdict rests on {f4.cause:the property alone}. The dam, for which {f21.money:4.1 billion shillings} have been paid, holds no water.

=== report B | outlet: The Nakuru Chronicle | published: 2022-10-14
# Our daughter {f1.status:fails} the test, but State House is {f22:standing firm}

By Wanjiru Saisi

The telephone of {f3.name:Gladys Nduta} rang at a quarter to five {f1.time:yesterday}. She listened, said thank you and went back to {f23:planting onions with her mother}, says a cousin who was there. Parliament's appointments committee had {f1.status:decided against} the Nakuru {f10.role:engineer} whom the president wants to put {f2.role:in charge of water and irrigation}.

It was closer than expected. {f5.number:Twelve} members voted to send her home, {f5.number:eight} were on her side and {f6.number:one} abstained. All of the opposition's members were among the noes, and so were two from the president's own alliance, who told this paper that {f16.what:they had been instructed}. {f14.name:Joseph Lokwawi}, who presided, had another word for it. The committee, he said, had been "{f15.wording:patient but not blind}".

What broke the engineer's neck, if one reads the report's 61 pages, is {f4.cause:the Kipsaro dam}. That grey wall without water, on which {f21.money:four billion shillings} have been spent, was begun under {f18.what:contracts} that bear her signature, the report says. "{f24:The nominee was unable to assist us}," it notes drily. She had insisted on Tuesday that she {f19.cause:came to the agency two years after the papers were signed}. {f20.status:The members did not believe her}.

There was also the matter of the flats. {f12.what:Two buildings} with 48 doors stand in her name in Section 58. {f12.cause:Her late husband's father} lent her most of the money, she explained in the hearing, {f7.time:which went on from nine until three}. The old man, a transporter, offered to come and swear to it. He was not invited. In all she declared {f11.money:some Sh310 million}.

State House {f22:will not look for another candidate}, its spokesman, Kiprono Waithaka, told us last night. He reminded the nation that a committee only proposes. The assembly as a whole {f9.status:takes up} the matter {f9.time:on October 19}. There the president's alliance has a majority of 14.

Mrs Nduta {f17.status:spoke to this newspaper} at her mother's gate. "I have built pipes for thirty years," she said. "I am not made of sugar." Was she thinking of giving up? "{f17.position:No}," said the mother.

She is {f3.age:54}, a mother of three, and led {f10.what:the Rift Water Agency} until July. {f8.number:Twenty-one} colleagues passed. One of them, the nominee for sports, is also called Nduta, Peter, {f26:and no relation}.

Not in {f13.time:five years} has a nominee stumbled at this hurdle.

=== key
f1.status same A=rejected B=rejected | the nominee
f1.time same A=2022-10-13 B=2022-10-13 | the vote
f2.role compatible A=water B=water and irrigation | the post
f3.name compatible A=Gladys Cherotich Nduta B=Gladys Nduta | the nominee
f3.age differs A=52 B=54 | her age
f4.cause differs A=failure to account for her wealth B=the Kipsaro dam | why she was rejected
f5.number differs A=11 to 8 B=12 to 8 | the committee's vote
f6.number differs A=2 B=1 | abstentions
f7.time compatible A=six hours on Tuesday B=09:00 to 15:00 | the hearing
f8.number same A=21 B=21 | nominees approved
f9.status same A=planned B=planned | the debate of the full house
f9.time same A=2022-10-19 B=2022-10-19 | when it debates
f10.role same A=civil engineer B=engineer | her profession
f10.what same A=chief executive of the Rift Water Agency B=led the Rift Water Agency | her last post
f11.money same A=KES 310m B=KES 310m~ | her wealth
f12.what same A=two blocks of flats B=two buildings | her property
f12.cause differs A=loan from her brother B=loan from her late husband's father | how she came by it
f13.time differs A=2015 B=5 years ago | the last nominee who failed
f14.name same A=Joseph Lokwawi B=Joseph Lokwawi | the chairman
f15.wording same A=patient, but not blind B=patient but not blind | his words
f16.what differs A=free B=by instruction | how the members voted
f17.status differs A=did not comment B=spoke | the nominee
f17.position same A=will not withdraw B=will not give up | whether she withdraws
f18.what same A=contracts for the Kipsaro dam B=contracts for the Kipsaro dam | what she is said to have signed
f19.cause same A=joined after the contracts B=joined after the contracts | her defence
f20.status differs A=accepted B=not believed | her defence in the report
f21.money compatible A=KES 4.1bn B=KES 4bn | money spent on the dam
f22 only B | State House stands by her
f23 only B | planting onions
f24 only B | the report's words
f26 only B | another nominee of the name
