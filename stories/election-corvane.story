story: election-corvane
kind: elections

=== report A | outlet: Corvane Public Broadcasting | published: 2022-06-13T11:30
# Social Alliance {f1.status:wins} most seats as coalition {f2.status:loses} majority

The Social Alliance {f1.status:has become} the strongest party in the new parliament of Corvane after {f3.time:Sunday's} election, ending {f4:sixteen years} in which the Conservative Union had come first. With all 3,912 polling stations reporting, the party of {f6.name:Dilara Voskuhl} has {f7.number:31.4} per cent of the vote and {f8.number:58} of the {f9.number:160} seats.

The Conservative Union of Prime Minister {f10.name:Anselm Pereira-Bok} fell from 36 to {f11.number:27.9} per cent and will hold {f12:52} seats. Its junior partner, the Free Citizens, {f13.status:dropped out} of parliament altogether: at {f5:3.8 per cent} it failed to clear the four-per-cent hurdle, for the first time since it was founded in 1974. The two parties had governed together since 2014, in the last term with a majority of nineteen.

Pereira-Bok, 57, {f14.status:conceded} {f14.time:shortly before eleven on Sunday evening}. "{f15:The voters have sent us home to think}," he said, "and we shall." He stopped short of resigning the party leadership and said that a congress in September would decide. His finance minister, Olga Marenne, lost her constituency in the harbour district to a Social Alliance councillor of 26.

The surprise of the night was {f16.name:the Green Valley list}, which entered parliament {f16.what:at its first attempt} with {f17:8.1 per cent and 16 seats}, most of them won in the towns along the Orel, where last year's flood had carried away two bridges. It had promised, among other things, free buses. The nationalist Homeland Front, third in all surveys, was left with {f18.number:14.6} per cent and 29 seats, some four points {f18.what:less than the polls had foreseen}. The remaining five seats go to the representatives of the two minorities, who are elected under a rule of their own.

Voskuhl, 48, a former head of the railway workers' union, would be the first woman to lead the country. She said that she {f19.status:would begin talks} with Green Valley {f19.time:today} but that "every democratic party is welcome to a cup of coffee". Together the two have 74 seats, {f21:seven short of a majority}. The Conservatives could lend support on single questions, according to people around Pereira-Bok. A grand coalition of Social Alliance and Conservatives, with 110 seats, was described by both leaders as the last resort.

The mood on the markets was calm. The currency gained a little and government bonds hardly moved. Economists at two banks pointed out that the party programme foresees a tax on empty flats and a state fund for home insulation, but no change in the rate of income tax.

Turnout rose to {f22.number:71 per cent}, from 66 per cent four years ago. {f23:Observers from the Council of Elections} spoke of an orderly vote; in two villages near the eastern border, polling had to be interrupted for an hour because the ballots had been delivered to the wrong school. The new parliament will meet for the first time {f24:on 30 June}.

=== report B | outlet: The Globe Review | published: 2022-06-13
# Corvane's centre-left {f1.status:comes out on top}

{f6.name:Dilara Voskuhl}'s Social Alliance {f1.status:emerged as the biggest party} in {f3.time:Sunday's} general election in Corvane with {f7.number:31.4%} and {f8.number:58} of {f9.number:160} seats, overtaking the Conservative Union of prime minister {f10.name:Anselm Pereira-Bok}, which slipped to {f11.number:just under 28%}. His coalition {f2.status:no longer has} a majority, as its smaller partner {f13.status:failed to get over} the threshold; he {f14.status:acknowledged defeat} {f14.time:late on Sunday}. {f16.name:A green list} won seats {f16.what:for the first time}, while the far-right Homeland Front {f18.what:did worse than the polls had predicted}, at {f18.number:around 15%}. Ms Voskuhl, who would be the country's first female leader, {f19.status:was to start negotiations} with the greens {f19.time:on Monday}. Turnout was {f22.number:71%}.

=== key
f1.status same A=strongest party B=biggest party | the Social Alliance
f2.status same A=loses majority B=no longer has a majority | the government coalition
f3.time same A=2022-06-12 B=2022-06-12 | the election
f6.name same A=Dilara Voskuhl B=Dilara Voskuhl | the winner
f7.number same A=31.4 B=31.4 | the winner's share in per cent
f8.number same A=58 B=58 | the winner's seats
f9.number same A=160 B=160 | seats in parliament
f10.name same A=Anselm Pereira-Bok B=Anselm Pereira-Bok | the prime minister
f11.number compatible A=27.9 B=28~ | the Conservatives' share
f13.status same A=dropped out B=failed at the threshold | the junior partner
f14.status same A=conceded B=acknowledged defeat | the prime minister
f14.time compatible A=2022-06-12T23:00~ B=2022-06-12 late | when he conceded
f16.name compatible A=Green Valley B=a green list | the newcomer
f16.what same A=first attempt B=first time | the newcomer in parliament
f18.number compatible A=14.6 B=15~ | the Homeland Front's share
f18.what same A=less than the polls B=worse than the polls | the Homeland Front against the polls
f19.status same A=to begin B=to start | the winner and Green Valley
f19.time same A=2022-06-13 B=2022-06-13 | when talks begin
f22.number same A=71 B=71 | turnout in per cent
f23 only A | the observers
f21 only A | the missing seats
f4 only A | how long the Conservatives had come first
f5 only A | the junior partner's share
f12 only A | the Conservatives' seats
f15 only A | the prime minister's words
f17 only A | Green Valley's result
f24 only A | the first sitting
