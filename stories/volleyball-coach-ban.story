story: volleyball-coach-ban
kind: sport

=== report A | outlet: Volga Sport | published: 2025-03-03
# Volleyball coach {f1.status:suspended} after {f2.what:slap}

The coach of the women's volleyball team Energia Samarsk, Viktor Ludin, {f1.status:has been suspended} by his club for {f2.what:slapping} a player {f4.time:during a time-out} in Saturday's cup match.

Television pictures showed Ludin, {f6.age:54}, {f2.what:striking} {f3.whom:the 22-year-old setter}, Polina Arsenyeva, {f7.place:on the cheek}. She {f8.status:played on} and {f9.position:asked that he not be punished}. "{f10.wording:He is strict because he believes in us}," she said.

{f11.who:The club's owner}, {f11.what:an oil firm}, insisted on an inquiry. Ludin {f13.status:apologised} {f13.what:in writing}. His {f14.role:deputy}, Irina Balakova, {f15.status:takes the team} to {f15.place:Wroclau in Poland} {f15.time:on Thursday}.

{f16.who:The players' council} issued a statement {f16.position:in support of the coach}. {f17.who:The federation's ethics commission} will meet {f17.time:next Monday}. Ludin, who {f18.what:won the championship} {f18.number:three} times, {f19.status:was fined} {f19.time:in 2021} {f19.cause:for insulting a referee}. The match {f20.status:was lost}, {f20.number:3-1}. {f21.who:A junior coach} of the same club was dismissed in the autumn {f21.cause:over money}. {f22:Energia's hall was sold out.}

=== report B | outlet: Volga Sport | published: 2025-03-05
# Ludin {f1.status:sacked}; player speaks of long abuse

Energia Samarsk on Tuesday {f1.status:dismissed} their coach Viktor Ludin, {f6.age:54}, three days after he {f2.what:hit} {f3.whom:setter} Polina Arsenyeva {f7.place:on the back of the head} {f4.time:between the second and third sets} of a cup match.

Arsenyeva, who {f8.status:had to be substituted}, {f9.position:demanded that he never coach again}. "{f10.wording:He was strict because he feared us}," she said.

{f11.who:The owners of the club}, {f11.what:a bank}, {f23:had received letters} from two former players. Ludin {f13.status:apologised} {f13.what:before the whole team} on Monday. Irina Balakova, {f14.role:until now head of the youth section}, {f15.status:will be in charge} when Energia play {f15.place:in Hungary} {f15.time:tomorrow}.

{f16.who:The council of players}, which had declared its {f16.position:support for Ludin}, {f25:withdrew} its statement. {f17.who:The ethics body of the federation} has brought its session forward to {f17.time:Friday}.

Under Ludin the club {f18.what:won the cup} {f18.number:three} times. He {f19.status:had to pay a fine} {f19.time:six years ago}, {f19.cause:after kicking an advertising board}. Saturday's match ended in {f20.status:defeat}, {f20.number:one set to three}. In the autumn the club had parted with {f21.who:a trainer of its juniors}, {f21.cause:because of an affair with a player}. {f26:Three sponsors have asked for talks.}

=== key
f1.status changed A=suspended B=dismissed | the coach
f2.what compatible A=slapped B=hit | what he did
f3.whom same A=setter Arsenyeva B=setter Arsenyeva | whom he hit
f4.time differs A=during a time-out B=between two sets | when in the match
f6.age same A=54 B=54 | the coach
f7.place differs A=cheek B=back of the head | where he hit her
f8.status differs A=played on B=substituted | the player in the match
f9.position differs A=no punishment B=never coach again | what the player wants
f10.wording differs A=is strict because he believes in us B=was strict because he feared us | her words
f11.who same A=the club's owner B=owners of the club | who decides
f11.what differs A=oil firm B=bank | the owner
f13.status same A=apologised B=apologised | the coach
f13.what differs A=in writing B=before the team | how he apologised
f14.role differs A=deputy B=head of the youth section | Balakova
f15.status same A=takes the team B=in charge | Balakova
f15.place differs A=Wroclau, Poland B=Hungary | the next match
f15.time same A=2025-03-06 B=2025-03-06 | the next match
f16.who same A=players' council B=council of players | who made a statement
f16.position same A=support B=support | that statement
f17.who same A=ethics commission B=ethics body | who judges him
f17.time changed A=2025-03-10 B=2025-03-07 | when it meets
f18.what differs A=championship B=cup | his successes
f18.number same A=3 B=3 | his titles
f19.status same A=fined B=had to pay a fine | the earlier case
f19.time differs A=2021 B=2019 | when that was
f19.cause differs A=insulting a referee B=kicking an advertising board | why he was fined
f20.status same A=lost B=defeat | the match
f20.number same A=3-1 B=1-3 | the result
f21.who same A=junior coach B=trainer of its juniors | the other coach
f21.cause differs A=money B=affair with a player | why that coach went
f22 only A | the hall
f26 only B | the sponsors
f25 only B | the statement withdrawn
f23 only B | the letters
