story: merger-elk-narrows
kind: politics

=== report A | outlet: Prairie Wire | published: 2023-10-17T00:50-06:00
# Elk Narrows, Port Wescott {f1.status:vote} {f1.position:to become one city}

ELK NARROWS, Sask. - Residents of Elk Narrows and Port Wescott {f1.status:voted} {f1.time:on Monday} to {f1.position:merge their two towns}, settling an argument that has gone on along the same bend of the river since the railway came.

In Elk Narrows {f2.number:61 per cent} were in favour, in Port Wescott {f3.number:52 per cent}, the chief returning officer, {f4.name:Audrey Kishimoto}, said shortly before midnight. Both towns had to say yes. Turnout was {f5.number:44 per cent} over the two, high for a municipal vote.

The new city will have {f6.number:about 19,500} people and come into being {f7.time:on Jan. 1, 2025}. {f8.who:A transition board of six}, three named by each council, is to draw up the bylaws and choose a name. {f9.what:Neither of the old names} may be used. A contest for schoolchildren {f10.status:has already begun}.

Mayor {f11.name:Gord Pelletier-Wong} of Elk Narrows, who led the Yes campaign, said the towns had been "{f12.wording:paying for two of everything and using one}". They have {f13.what:two fire halls, two arenas and two outdoor pools} {f14.number:four kilometres} apart. A consultant hired by the province put the savings at {f15.money:$1.8 million} a year.

The mayor of Port Wescott, {f16.name:Nadia Olynyk}, {f16.position:opposed the merger}. She said on Monday night that {f16.status:she would respect the result} and would not run for office in the new city.

Opponents had argued that Port Wescott, which has no debt, would inherit {f17.money:$11 million} of {f17.cause:its neighbour's}. Under a clause in the plan, each town's taxpayers go on paying their own old debts {f18.time:until 2034}.

A previous vote, in {f19.time:1987}, ended in a clear No in both towns.

=== report B | outlet: The River Bend Reporter | published: 2023-10-18
# What's in a name? {f1.position:One town} where two used to be

By Lorraine Fedoruk

They turned the lights off at the Wescott curling rink a few minutes after twelve, as it was plain that the thing was done. {f3.number:Fifty-two of every hundred} Wescotters {f1.status:had said yes} {f1.position:to joining hands with the Narrows}. Upriver it was {f2.number:61}. When {f4.name:Audrey Kishimoto} read out the two figures {f1.time:on Monday night}, nobody cheered. Two old men shook hands.

{f5.number:Not quite half} of those who could vote did so. {f21:Only for the hockey arena, in 2009, had there been more}.

So what happens now? For fourteen months, nothing that you can see. {f7.time:At New Year's 2025} the two councils are dissolved, and {f6.number:some nineteen and a half thousand} of us wake up in the same place. How it is to be run will be worked out by {f8.who:six people, half of them from each side of the line}. They will also have to find something to paint on the water tower: under the agreement, {f9.what:both the old names are retired}. The kids {f10.status:are on it}. My neighbour's girl, 9, has entered Beaverton, and has been told that there is one.

{f11.name:Gord Pelletier-Wong} of the Narrows, whose idea it was, had a favourite sentence in this campaign and used it again at the rink. We have been "{f12.wording:paying for two of everything and using one}", he said. He was thinking {f13.what:of pools, rinks and fire trucks}, which in our case stand {f14.number:two and a half miles} apart. The {f15.money:million eight} that this is said to be worth each year comes from a report for the government in Regina.

Our own mayor, {f16.name:Nadia Olynyk}, had {f16.position:campaigned for a No}. She took it standing up. "{f22:I lost, the town didn't}," she said. {f16.status:She accepts what people decided}, and when the new council is elected her name will not be on the ballot; she has {f23:a greenhouse}.

Where it pinched, this side of the line, was {f17.cause:the money the Narrows owes}: {f17.money:eleven million dollars} against our zero. But that was dealt with in the small print. {f18.time:For eleven years, to 2034}, their debt stays on their tax bills and not on ours.

My father voted in {f19.time:1987}, when both towns would not hear of it. He told me once that he regretted it. I forgot to ask which way he had gone.

=== key
f1.status same A=voted yes B=voted yes | the two towns
f1.position same A=merge B=merge | what they decided
f1.time same A=2023-10-16 B=2023-10-16 | the vote
f2.number same A=61 B=61 | yes in Elk Narrows, per cent
f3.number same A=52 B=52 | yes in Port Wescott, per cent
f4.name same A=Audrey Kishimoto B=Audrey Kishimoto | the returning officer
f5.number compatible A=44 B=<50 | turnout in per cent
f6.number same A=19500~ B=19500~ | people in the new city
f7.time same A=2025-01-01 B=2025-01-01 | when the city comes into being
f8.who same A=board of six B=six people | who draws up the rules
f9.what same A=neither of the old names B=both old names retired | the name
f10.status same A=begun B=begun | the children's search for a name
f11.name same A=Gord Pelletier-Wong B=Gord Pelletier-Wong | the mayor of Elk Narrows
f12.wording same A=paying for two of everything and using one B=paying for two of everything and using one | his words
f13.what compatible A=two fire halls, two arenas and two outdoor pools B=pools, rinks and fire trucks | what the towns have twice
f14.number compatible A=4 km B=2.5 miles | how far apart they are
f15.money same A=CAD 1.8m B=CAD 1.8m | savings a year
f16.name same A=Nadia Olynyk B=Nadia Olynyk | the mayor of Port Wescott
f16.position same A=against B=against | her stand in the campaign
f16.status same A=respects the result B=accepts it | her stand after the vote
f17.cause same A=the neighbour's debt B=the neighbour's debt | what opponents feared
f17.money same A=CAD 11m B=CAD 11m | Elk Narrows' debt
f18.time same A=2034 B=2034 | until when debts stay separate
f19.time same A=1987 B=1987 | the earlier vote
f21 only B | when turnout was higher
f22 only B | the mayor's words
f23 only B | the greenhouse
