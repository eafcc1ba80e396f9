story: quota-minister-arnarvik
kind: politics

=== report A | outlet: Orbis Press | published: 2022-06-13T15:00 | agency: Orbis
# Icelandic {f3.role:fisheries minister} faces no-confidence vote over husband's {f2.what:cod quota}

REYKJAVIK (Orbis) - Iceland's parliament {f1.status:will vote} {f1.time:on Tuesday} on whether to remove {f3.role:Fisheries Minister} {f3.name:Þórhildur Bjartmarz}, whose husband's company was allotted {f2.what:cod quota} worth {f2.money:some $4 million} under a scheme for small boats.

The motion was put forward by {f4.who:the opposition Centre-Left Alliance}. With {f5:32 of 63 seats}, the three-party government {f6:is expected} to prevail.

{f7.who:Her ministry} {f7.status:granted} the rights {f7.time:in March} to Arnarvík Seafood, in which {f8.name:Steinar Holmgeirsson}, {f8.age:52}, holds a stake of {f8.number:40 percent}. {f3.name:Bjartmarz}, {f3.age:49}, has said that {f20:she had taken no part in the decision}.

"{f10.wording:I did not sign it, and I did not see it}," she told reporters on Monday, adding that she {f11.position:would not step down whatever the outcome}.

The affair was revealed last month by {f12.source:a fishermen's newsletter} in the Westfjords. Fishing accounts for {f13:about 40 percent of the country's exports of goods}.

=== report B | outlet: Kvöldblaðið | published: 2022-06-15
# By one hair of a cod

By Sólrún Kjaran

Half past eleven at night, and in the chamber nobody breathed. {f14.number:Thirty-two} hands to {f14.number:thirty-one}. {f3.name:Þórhildur Bjartmarz} {f1.status:had survived}, and for the space of a coffee she looked as if she were going to enjoy it. Then she came down the stairs and {f15.status:handed in her notice} all the same, in writing, on a napkin of the canteen.

{f16.what:Everyone on the government side had stood by her}, even old Ketill Örlygsson, who {f17:was wheeled in from hospital}. It was her own husband who knocked the ground from under her. {f8.name:Steinar}, {f8.age:52}, told the evening news on {f1.time:Tuesday}, an hour before the count, that of course the papers had been {f9.place:on her desk at home}.

Papers worth {f2.money:half a billion krónur}, remember: that is what {f2.what:the fishing rights} of Arnarvík would bring on the open market. {f7.who:The Directorate}, not the ministry, {f7.status:put its stamp on them} {f7.time:at the end of winter}, and {f8.name:Steinar} owns {f8.number:four tenths} of the firm.

"{f10.wording:I did not sign it, and I do not remember it}," she had said the day before the vote. And she had sworn to {f11.position:go at once if the house was against her}. The house was not.

A whole country owes the scandal to {f12.source:a schoolteacher in Bolungarvík who can read a land register}. It took her the winter. She wants no interview.

The minister is {f3.age:forty-nine}. In 2015 another Bjartmarz, {f19:her cousin Hlynur}, resigned as harbour master over a crane.

=== report C | outlet: Hanseatische Allgemeine | published: 2022-06-18
# A napkin for a farewell

Dr. Wiebke Strandvogel, Reykjavik

Iceland has lost a minister who was never voted out. {f14.number:Thirty-two} members of parliament {f1.status:had expressed their trust in her} {f1.time:on Tuesday}, {f14.number:thirty-one} had refused it; within the hour {f3.name:Þórhildur Bjartmarz}, {f3.role:responsible for the fishing fleet}, {f15.status:laid down her office}.

That it came so close was due to {f16.what:a defector from the smallest of the coalition parties}; only {f18:an independent from the east}, who crossed over in the other direction, saved the arithmetic.

In substance it was about {f2.what:permission to catch cod}, with a market value of {f2.money:roughly 3.7 million euros}, which {f7.who:the ministry} {f7.status:awarded} {f7.time:in early spring} to a company that is in part her spouse's. {f8.name:Steinar Holmgeirsson} has only {f8.number:a tenth} of it, the register shows; the rest belongs to his brothers. It was he who, on live television, placed the file {f9.place:on her kitchen table}.

Who takes over? {f21:The prime minister will look after fisheries herself} until the autumn. In the harbours they shrug. The quota, after all, {f23:remains where it is}.

The discovery was the work of {f12.source:a village teacher}, who had compared lists all winter. {f4.who:The Alliance}, from whose ranks the motion came, {f24:would like to name a prize after her}.

=== key
f1.status changed A=planned B=held C=held | the vote of no confidence
f1.time same A=2022-06-14 B=2022-06-14 C=2022-06-14 | the vote
f2.what same A=cod quota B=fishing rights C=permission to catch cod | what the company got
f2.money compatible A=USD 4m~ B=ISK 500m C=EUR 3.7m~ | its worth
f3.name same A=Þórhildur Bjartmarz B=Þórhildur Bjartmarz C=Þórhildur Bjartmarz | the minister
f3.role same A=fisheries minister C=responsible for the fishing fleet | her office
f3.age same A=49 B=49 | the minister
f4.who compatible A=Centre-Left Alliance C=the Alliance | who put the motion
f5 only A | seats of the government
f6 only A | what is expected
f7.who differs A=ministry B=Directorate C=ministry | who granted the rights
f7.status same A=granted B=granted C=granted | the rights
f7.time compatible A=2022-03 B=2022 end of winter C=2022 early spring | when they were granted
f8.name compatible A=Steinar Holmgeirsson B=Steinar C=Steinar Holmgeirsson | the husband
f8.age same A=52 B=52 | the husband
f8.number differs A=40 per cent B=40 per cent C=10 per cent | his share of the company
f9.place differs B=her desk at home C=her kitchen table | where the papers were, on his word
f10.wording differs A=and I did not see it B=and I do not remember it | her words
f11.position differs A=would not go whatever the outcome B=would go if the house was against her | what she would do
f12.source differs A=a fishermen's newsletter B=a teacher C=a teacher | who revealed it
f13 only A | the weight of fishing
f14.number same B=32 to 31 C=32 to 31 | the vote
f15.status same B=resigned C=resigned | the minister
f16.what differs B=nobody defected C=one defected | the government's members in the vote
f17 only B | the member from hospital
f18 only C | who made up for the defector
f19 only B | her cousin
f20 only A | that she took no part
f21 only C | who takes over
f23 only C | the quota
f24 only C | the prize
