story: federation-waterpolo-ralic
kind: sport

=== report A | outlet: National Water Polo Federation, Zagreb | published: 2024-12-14
# {f1.name:Renata Ralić} {f2.status:elected} president

The assembly of the federation, which met {f3.time:today} in {f4.place:the Hotel Galeb in Split}, {f2.status:elected} {f1.name:Renata Ralić} as its president for {f5.time:the next four years}. She is {f6.what:the first woman} in that office.

Mrs Ralić, {f1.age:47}, received {f7.number:31} votes in {f8.number:the second} ballot, the incumbent {f9.name:Stjepan Gverić} {f7.number:29}. In the first, in which three candidates stood, nobody had reached the 31 votes that the statutes require. The third candidate, {f11.name:Boris Gverić} of Mornar Lokva, withdrew {f11.what:without recommending anyone}.

{f9.name:Stjepan Gverić}, who had led the federation since {f12.time:2012}, {f13.what:congratulated his successor and handed her the bell}. The assembly thanked him with long applause and {f24.status:made him} {f14.what:honorary president}.

In her address the new president named as her aims {f15.what:a second indoor pool for the south and more money for the girls' leagues}. "{f16.wording:We will open the windows, and we will not break them}," she said. The contract of the national coach, {f17.name:Tonči Perasović}, {f18.status:will be honoured} until {f18.time:2026}.

The accounts for 2023, which close with {f19.what:a surplus} of {f19.money:€212,000}, {f20.status:were approved}.

Mrs Ralić kept goal for the national team in {f21.number:112} matches and has been the head of a physiotherapy practice in Šibenik since 2011. She takes office {f28.time:on 1 January}.

=== report B | outlet: Sportski Val | published: 2024-12-16
# A coup in bathing caps

By Hrvoje Dumančić

If you want to know how it felt, ask the waiter. He had brought in the sparkling wine for {f9.name:Stjepan Gverić} at eleven {f3.time:on Saturday}; at three he carried it out again, unopened.

Since {f12.time:2012} Gverić had run Croatian water polo as other men run a family restaurant. Now it has been taken from him. {f1.name:Renata Ralić}, {f1.age:47}, goalkeeper in {f21.number:112} internationals, physiotherapist and mother of twins, {f2.status:won} by {f7.number:31 to 29}. It took {f8.number:three} rounds. After the second there was a tie, and a quarrel in {f4.place:the corridor of the Hotel Galeb in Split} that could be heard in the kitchen.

What tipped the scale were the clubs of the north. {f11.name:Boris Gverić}, who had come third, and who is a nephew of the old president, {f11.what:told his nine delegates to vote for her}. "Blood is thicker than chlorine," somebody said, and was wrong.

{f6.what:No woman} has ever held the post. The man who had held it {f13.what:left by the terrace door without a word to her, the bell under his arm}. They had offered him the title of {f14.what:honorary president}. He {f24.status:has not said} whether he will take it.

She has {f5.time:four years}. What does she want? {f15.what:A league with the neighbours across the sea, and half as many tournaments}. "{f16.wording:We will open the windows and, if need be, break them}," she promised. To the coach, {f17.name:Tonči Perasović}, she owes nothing: he had backed her rival in an interview. His contract runs to {f18.time:2026}; {f18.status:she wants to buy him out}, we hear.

She also inherits the books. They show {f19.what:a hole} of {f19.money:€212,000}, and {f20.status:the assembly sent them back}, because {f30:a receipt for a bus was missing}.

=== report C | outlet: Radio Lokva | published: 2024-12-19
# Gverić challenges vote

ANNOUNCER: The election of {f1.name:Renata Ralić} as head of the water polo federation {f25:is being contested}. {f9.name:Stjepan Gverić}, whom she defeated {f3.time:on Saturday} {f7.number:by two votes}, has lodged a complaint with the sports ombudsman. He says {f26:two delegates of the club from Cavtina} had no right to vote, because {f26:their club has not paid its fees since 2022}.

The new president told us this morning that she was not worried. "{f27:They paid on the Friday. I have seen the receipt}," she said. She takes office {f28.time:on 7 January}.

Gverić {f24.status:has declined} to become {f14.what:honorary president}. He is 68.

Our own {f11.name:Boris Gverić}, who came last in the first round, is staying out of it. He confirmed that he {f11.what:had advised his friends to vote for Mrs Ralić} in {f8.number:the second} ballot. "{f29:One can love one's uncle and want a new roof}," he said.

And the coach: {f17.name:Tonči Perasović} {f18.status:has resigned}, a few hours ago, by text message.

=== key
f1.name same A=Renata Ralić B=Renata Ralić C=Renata Ralić | the new president
f1.age same A=47 B=47 | her age
f2.status same A=elected B=elected | Ralić
f3.time same A=2024-12-14 B=2024-12-14 C=2024-12-14 | the election
f4.place same A=Hotel Galeb in Split B=Hotel Galeb in Split | where the assembly met
f5.time same A=4 years B=4 years | the term
f6.what same A=first woman B=first woman | what is new about her
f7.number same A=31-29 B=31-29 C=31-29 | the result
f8.number differs A=2 B=3 C=2 | how many ballots it took
f9.name same A=Stjepan Gverić B=Stjepan Gverić C=Stjepan Gverić | the loser
f11.name same A=Boris Gverić B=Boris Gverić C=Boris Gverić | the third candidate
f11.what differs A=recommended nobody B=recommended Ralić C=recommended Ralić | what the third candidate did
f12.time same A=2012 B=2012 | since when the loser had been president
f13.what differs A=congratulated her and handed her the bell B=left without a word, took the bell | what the loser did after the vote
f14.what same A=honorary president B=honorary president C=honorary president | what he was made or offered
f15.what differs A=a pool in the south, more for the girls B=a league with the neighbours, fewer tournaments | her aims
f16.wording differs A=and we will not break them B=and, if need be, break them | her words
f17.name same A=Tonči Perasović B=Tonči Perasović C=Tonči Perasović | the national coach
f18.status differs A=contract honoured B=to be bought out C=resigned | the coach
f18.time same A=2026 B=2026 | the end of his contract
f19.money same A=EUR 212000 B=EUR 212000 | the balance
f19.what differs A=surplus B=deficit | the balance
f20.status differs A=approved B=sent back | the accounts
f21.number same A=112 B=112 | her matches in goal
f24.status changed A=made B=undecided C=declined | Gverić on the honorary post
f30 only B | why the accounts were sent back
f25 only C | the vote is contested
f26 only C | the delegates in dispute
f27 only C | her answer
f28.time differs A=2025-01-01 C=2025-01-07 | when she takes office
f29 only C | the nephew's words
