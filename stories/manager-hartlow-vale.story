story: manager-hartlow-vale
kind: sport

=== report A | outlet: Hartlow & District Gazette | published: 2024-12-03
# Vale {f3.status:part company} with {f1.name:Darragh} after {f5.what:cup defeat}, and the {f11.role:kit man} takes the team on {f2.time:Saturday}

By Colin Pettifer

Hartlow Vale have {f3.status:sacked} their manager, {f1.name:Conor Darragh}, {f4.time:after 14 months} in charge and {f5.what:two days after a cup defeat} by part-timers that supporters will be reminded of for years.

Darragh, 41, was told {f7.time:on Monday evening} by {f8:the chairwoman, Bernadette Oyelowo}, in {f8:the car park} of the training ground at Slade Lane. "{f9:I shook her hand. She was more upset than I was}," he said when we reached him at home.

His assistant, Phil Darragh, who is no relation, {f10:has been asked to stay but has not made up his mind}. The goalkeeping coach left in the summer and has not been replaced.

For {f2.time:Saturday}'s league match at Cressingham the team will be in the hands of {f11.name:Eddie Blanchflower-Moss}, {f11.role:the kit man}, who holds a coaching licence that, he said, had been "in a drawer since 2009". He is {f11.age:57}, and it will be his first match in charge of anything but the laundry.

The statement of the club, 34 words long, spoke of results. Vale are twentieth in the table, two places above the drop, and have lost six of their last eight games. But several players told the Gazette that {f16.cause:the manager had fallen out with the owner over the sale of the striker Deniz Achterberg}, whom he wanted to keep. The owner, {f17.name:Rex Tolliver}, who made his money in caravans, {f18.status:denied that}. "I have never picked a team and I have never sold a player behind anyone's back," he said.

Achterberg, 23, has scored nine of Vale's seventeen goals. A bid of {f21.money:£1.8 million} from a club in the division above {f21.status:was turned down} last week. He may still leave in January.

The {f5.what:defeat} that ended it all came on Saturday at {f5.whom:Wickham Rovers}, four divisions below, whose winning goal was scored with the knee by a postman. Vale's captain, Jordan Sefton, was sent off for {f23:arguing with a linesman}. He {f23:will be suspended} for two matches.

Supporters are divided. A petition asking for Darragh's dismissal had {f24:4,100 signatures}; another, asking for him to be kept, had 3,800. The supporters' trust wants {f25:a seat on the board} and has called a meeting in the Corn Exchange on Thursday.

Two names are being mentioned as possible successors: Lindsay Cottrell, who got Marlstone promoted two years ago, and the former Vale defender Ivo Brandt, now out of work. The chairwoman said that there would be {f28.status:no appointment before Christmas}.

Darragh's contract ran until 2026. He {f29:will be paid} until the end of the season, and no longer. Before Vale he had managed in Iceland, where he won the cup with a team from a fishing town of 900 people, and at a university.

It is the club's {f30:fifth} change of manager in six years.

=== report B | outlet: Morning Sports Digest | published: 2024-12-04
# In brief: Hartlow Vale

{f1.name:Conor Darragh} {f3.status:was dismissed} as manager of Hartlow Vale {f7.time:on Monday} {f4.time:after 14 months}, {f5.what:following a cup exit} at the hands of {f5.whom:Wickham Rovers}. {f11.role:The physio}, {f11.name:Eddie Blanchflower-Moss}, {f11.age:57}, takes the team against Cressingham {f2.time:this Saturday}, and the chairwoman said that there would be {f28.status:an appointment before Christmas}. The owner, {f17.name:Rex Tolliver}, {f18.status:rejected} claims that {f16.cause:he and Darragh had fallen out over the sale of striker Deniz Achterberg}, for whom an offer of {f21.money:£1.8 million} {f21.status:was refused} last week.

=== key
f1.name same A=Conor Darragh B=Conor Darragh | the dismissed manager
f2.time same A=2024-12-07 B=2024-12-07 | the next match
f3.status same A=sacked B=dismissed | the manager
f4.time same A=14 months B=14 months | how long he was in charge
f5.what same A=cup defeat B=cup exit | what came before
f5.whom same A=Wickham Rovers B=Wickham Rovers | who beat Vale
f7.time compatible A=2024-12-02 evening B=2024-12-02 | when he was told
f11.name same A=Eddie Blanchflower-Moss B=Eddie Blanchflower-Moss | who takes the team
f11.role differs A=kit man B=physio | his job
f11.age same A=57 B=57 | his age
f16.cause same A=quarrel over the sale of Achterberg B=quarrel over the sale of Achterberg | what is claimed
f17.name same A=Rex Tolliver B=Rex Tolliver | the owner
f18.status same A=denied B=rejected | the claim of a quarrel
f21.money same A=GBP 1.8m B=GBP 1.8m | the bid for Achterberg
f21.status same A=turned down B=refused | the bid
f28.status differs A=not before Christmas B=before Christmas | appointing a successor
f8 only A | where and by whom he was told
f9 only A | Darragh on being told
f10 only A | the assistant's future
f23 only A | the captain's red card
f24 only A | the petition
f25 only A | what the supporters' trust wants
f29 only A | until when he is paid
f30 only A | changes of manager
