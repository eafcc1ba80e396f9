story: coalition-werra
kind: politics

=== report A | outlet: Mittelland Presse-Dienst | published: 2023-10-26T07:40 | agency: mpd
# Coalition talks in Werraland {f1.status:break down} {f2.cause:over brine pipeline}

MEININGEN (mpd) - The attempt to form a government of the Citizens' Union and the Green List in the state of Werraland {f1.status:has failed}. After {f4:23 days} of talks {f3.who:the Citizens' Union} {f3.status:got up from the table} {f1.time:shortly after two o'clock on Thursday morning}, its state chairwoman, {f5.name:Henrike Vollbrecht}, told reporters in front of {f12.place:the state government's guest house}.

The reason, she said, was {f2.cause:the Greens' refusal to let a pipeline be built} that would carry {f17.what:brine} from the potash works at Unterzell to the Weser. The pipe, {f17.number:41 kilometres} long, had been promised to the {f26.number:1,900} miners in the region before the election {f21.time:of 10 September}. "{f6.wording:We were one page away from an agreement}," Vollbrecht said. "That page was torn out last night."

The Greens' negotiator, {f7.name:Tarek Brandis}, said that his party {f7.position:remained ready to talk}. He pointed to a legal opinion {f15.source:by the state audit office} according to which the pipeline {f15.what:cannot be licensed under water law}. {f24.role:The leader of the Greens' group in parliament}, Marit Ohlsen, {f24.status:offered her resignation} during the night. She had led {f24.role:the parliamentary group} since 2019.

Together the two parties would have had {f8.number:46 of the 88} seats. The Citizens' Union won 34, the Green List 12. They had already agreed on {f23.number:400} additional teachers and on closing a gap in next year's budget of {f9.money:780 million euros}.

The executive of the Citizens' Union {f16.status:approved} the break by {f16.number:19 votes to two} in a telephone conference. It will begin exploratory talks with the {f10.who:Labour and Homeland party}, which has 27 seats, {f10.time:on Monday}. Vollbrecht said that a fresh election was {f13.position:out of the question}.

Until a successor is found, Minister-President {f11.name:Gerold Haas} {f11.status:remains in office} {f11.role:as caretaker}. If parliament has not elected a head of government by {f14.time:8 December}, it is dissolved under the constitution. That has never happened. Negotiations had broken down once before, {f22.time:nine years ago}, {f22.cause:over the school system}; at that time the parties came together again after two weeks.

Outside, {f19:some thirty farmers had parked their tractors} in protest at the Greens' plans for river meadows.

=== report B | outlet: Der Meininger Anzeiger | published: 2023-10-27
# One chair too few

## It {f2.cause:was not the salt pipe} that {f1.status:sank} the coalition, say people who were in the room

By Ansgar Weidlich

It was potato soup, for the third night running, and it had gone cold. In the back room of {f12.place:the Hotel Salzgraf, out by the ring road}, eleven people had been staring at the same sheet of paper since ten. Then, {f1.time:in the small hours of yesterday}, {f3.who:the five from the Green List} {f3.status:pushed back their chairs and left}. Werraland's first alliance between the Citizens' Union and the Greens {f1.status:was dead} before it was born.

{f5.name:Henrike Vollbrecht}, chairwoman of the Union and for ten hours yesterday the most photographed woman in the state, tells it as a story about {f17.what:salt water} and the {f17.number:forty-odd} kilometres of pipe that are to take it away from Unterzell. Three people who sat there, from both sides, tell it otherwise. The pipe had been settled on Tuesday: a test, a report, a decision in 2025. What broke the evening was {f2.cause:the ministry of the interior, which both wanted and neither would let go}. {f18:"In the end they were one chair short," says one of the three.}

"{f6.wording:We were one signature away from an agreement}," said Vollbrecht in front of {f12.place:the hotel}.

For the Greens the night has cost more than a government. Marit Ohlsen, {f24.role:co-chairwoman of the party}, {f24.status:stepped down} yesterday evening. {f7.name:Tarek Brandis}, who led their team, was asked afterwards whether he would sit down again with the Union. "{f7.position:Not with these people}," he said. {f15.source:The environment ministry's lawyers} are on his side at least in the matter of the pipe: {f15.what:there is no way to permit it}, they hold, so long as the water law stands as it does.

The arithmetic was never generous. {f8.number:Forty-six} deputies in a house of {f8.number:88}, that is one more than needed. But the things that had been agreed filled 61 pages. {f23.number:Four hundred} teachers were in there, a night train, and the answer to the hole of {f9.money:870 million euros} in the budget for 2024.

The Union's executive, woken by telephone, {f16.status:gave its blessing} to the end with {f16.number:19 for and two against}. One of the two was Nils Vollbrecht, the miners' spokesman in the party, who is not related to the chairwoman. And now? {f10.time:On 30 October} she will receive {f10.who:Labour and Homeland}, the party against which she campaigned {f21.time:until the first days of September} with posters of empty shelves. Should that go wrong too, voters may be called back. Vollbrecht {f13.position:did not rule it out} yesterday: "Nobody wants it, which does not mean that nobody gets it."

{f14.time:Six weeks from today} time runs out; without a new minister-president the chamber is dissolved. For the present, {f11.name:Gerald Haas} {f11.status:goes on} governing {f11.role:as a caretaker}, and he has been heard to whistle. In {f22.time:2014}, when it was {f22.cause:about schools}, the quarrel lasted a fortnight.

At Unterzell, where {f26.number:nearly two thousand} people work underground, the early shift heard it on the radio. {f20:The works council has called a meeting for Sunday.}

=== key
f1.status same A=failed B=failed | the coalition talks
f1.time compatible A=2023-10-26T02:00~ B=2023-10-26 small hours | when they ended
f2.cause differs A=the brine pipeline B=the interior ministry, not the pipeline | why the talks failed
f3.who differs A=the Citizens' Union B=the Green List | who left the table
f3.status same A=left the table B=left the table | the walking out
f4 only A | how long the talks had gone on
f5.name same A=Henrike Vollbrecht B=Henrike Vollbrecht | the Union's chairwoman
f6.wording differs A=one page away from an agreement B=one signature away from an agreement | Vollbrecht's words
f7.name same A=Tarek Brandis B=Tarek Brandis | the Greens' negotiator
f7.position differs A=ready to talk B=not with these people | the Greens on further talks
f8.number same A=46 of 88 B=46 of 88 | seats of the two parties
f9.money differs A=EUR 780m B=EUR 870m | the gap in the 2024 budget
f10.who same A=Labour and Homeland B=Labour and Homeland | whom the Union meets next
f10.time same A=2023-10-30 B=2023-10-30 | when it meets them
f11.name differs A=Gerold Haas B=Gerald Haas | the outgoing minister-president
f11.role same A=caretaker B=caretaker | in what capacity he stays
f11.status same A=stays B=stays | Haas in office
f12.place differs A=state government's guest house B=Hotel Salzgraf | where the talks were held
f13.position differs A=rules out an election B=does not rule it out | Vollbrecht on a fresh election
f14.time same A=2023-12-08 B=2023-12-08 | the constitutional deadline
f15.source differs A=state audit office B=environment ministry's lawyers | who says the pipeline cannot be licensed
f15.what same A=cannot be licensed under water law B=cannot be permitted under water law | the legal opinion
f16.number same A=19 to 2 B=19 to 2 | vote of the Union's executive
f16.status same A=approved B=approved | the executive on the break
f17.what same A=brine B=salt water | what the pipeline would carry
f17.number compatible A=41 B=40~ | length of the pipeline in km
f18 only B | one chair short
f19 only A | the farmers' tractors
f20 only B | the works council's meeting
f21.time compatible A=2023-09-10 B=first days of September | the election campaign's end
f22.time same A=2014 B=2014 | the earlier breakdown
f22.cause same A=school system B=schools | why talks broke down then
f23.number same A=400 B=400 | additional teachers agreed
f24.status changed A=offered to resign B=stepped down | Marit Ohlsen
f24.role differs A=leader of the parliamentary group B=co-chairwoman of the party | Ohlsen's post
f26.number compatible A=1900 B=2000~ | miners at Unterzell
