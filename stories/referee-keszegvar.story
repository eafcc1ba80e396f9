story: referee-keszegvar
kind: sport

=== report A | outlet: Hungarian Amateur Football Union, Disciplinary Board | published: 2025-03-19
# Ruling 88/2025 in the matter of the match {f1.name:Keszegvár SE} v {f19.name:FC Barcsas}

The match of the county first class between {f1.name:Keszegvár SE} and {f19.name:FC Barcsas} on {f2.time:Sunday, 16 March 2025}, was {f2.status:abandoned} {f3.time:in the 71st minute}, with the score at {f4.number:2-2}, after {f5.who:a spectator} had entered the field of play and {f5.what:struck the referee with a crutch}.

The referee, {f6.name:Ms Noémi Halmos}, {f6.age:24}, suffered {f6.what:a cut above the eye}. The incident followed {f7.cause:the award of a penalty kick to the visitors}.

The Board awards the match to {f19.name,f8.whom:FC Barcsas} {f8.number:with a score of 3-0}. {f1.name:Keszegvár SE} is fined {f9.money:300,000 forints} and shall play {f10.number:four} home matches {f10.what:without spectators}. The player {f11.name:Márk Rozgonyi} is suspended for {f11.time:six matches} for {f11.what:threatening language}.

The perpetrator {f12.who:is not a member of the club}. Stewards in the prescribed number {f13.status:were present}. {f14.position:The home club has waived its right of appeal.}

The match official has informed the Board that she {f15.position:intends to continue her activity}.

=== report B | outlet: Balaton Est | published: 2025-03-20
# Grandad's crutch

By Kinga Fodor-Adeleke

It was {f4.number:two all}, there were {f3.time:twenty minutes to go}, and {f2.time:on Sunday} in {f1.name:Keszegvár} the sun came out for the first time in weeks. Then {f6.name:Noémi Halmos} {f7.cause:showed the home side's goalkeeper a red card}. And then an old man climbed over the rope.

{f5.who:He is seventy-three, he was the club's left-winger once}, and he walks badly. {f5.what:With the stick that he leans on} he hit the young woman in the face. She {f2.status:put the whistle in her pocket}, and that {f2.status:was the end of the game}.

{f6.age:Twenty-four} she is, and studies law at Pécs. {f6.what:The brow took four stitches}. "I saw him coming and thought, he needs help," she told us. On Saturday she had been running the line two villages on. {f15.position:Never again}, she says; the black shirt is already in the charity bag.

The gentlemen in the capital have now given the points, {f8.number:and three goals}, to {f19.name,f8.whom:Barcsas}. They want {f9.money:half a million} from {f1.name:Keszegvár}, which has a budget of six. For {f10.number:four} Sundays {f10.what:nobody may watch} when the village plays at home. And {f11.name:Rozgonyi}, the centre-half, can go fishing {f11.time:for six rounds} because of {f11.what:what he said he would do to her car}.

"{f16:We deserve it}," says the chairman, {f17:János Erdélyi}, who drove {f6.name:Halmos} to the doctor. All the same {f14.position:the club will lodge an objection}, since the striker whose foot started it all {f18:was offside by a metre}.

How could it happen? {f13.status:There was not a steward to be seen}: the two who had been put down for the day were at a christening. As for the man with the crutch, {f12.who:his membership card is number nineteen}. He sent flowers on Monday. They came back.

=== key
f1.name same A=Keszegvár SE B=Keszegvár | the home club
f19.name same A=FC Barcsas B=Barcsas | the visitors
f2.time same A=2025-03-16 B=2025-03-16 | day of the match
f2.status same A=abandoned B=ended early | the match
f4.number same A=2-2 B=2-2 | the score
f5.who compatible A=a spectator B=an old man, once a player | who struck the referee
f5.what same A=a crutch B=a stick he leans on | with what
f6.name same A=Noémi Halmos B=Noémi Halmos | the referee
f6.age same A=24 B=24 | the referee
f6.what compatible A=cut above the eye B=brow, four stitches | her injury
f7.cause differs A=penalty for the visitors B=red card for the goalkeeper | what angered him
f8.whom same A=FC Barcsas B=Barcsas | to whom the match is awarded
f8.number same A=3-0 B=3 goals | the score awarded
f9.money differs A=HUF 300000 B=HUF 500000 | the fine
f10.number same A=4 B=4 | home matches without spectators
f10.what same A=without spectators B=nobody may watch | those matches
f11.name same A=Márk Rozgonyi B=Rozgonyi | the player suspended
f11.time same A=6 matches B=6 rounds | for how long
f11.what compatible A=threatening language B=what he said he would do to her car | for what
f12.who differs A=not a member B=member no. 19 | the man with the crutch
f13.status differs A=present B=absent | the stewards
f14.position differs A=no appeal B=will appeal | the home club
f15.position differs A=goes on B=never again | the referee
f3.time compatible A=71st minute B=20 minutes before the end | when the match ended
f16 only B | the chairman's words
f17 only B | the chairman
f18 only B | the offside
