story: resignation-duquette
kind: politics

=== report A | outlet: Atlantic Newswire | published: 2024-06-20T15:10-03:00
# New Brunswick minister {f1.status:steps down} over {f2.what:float plane} trip

FREDERICTON - {f1.name:Rosaire Duquette}, New Brunswick's {f1.role:minister of natural resources}, {f1.status:resigned} {f1.time:on Thursday}, {f3.time:nine days after} {f3.who:the province's integrity commissioner} disclosed that he had accepted {f2.what:a float plane ride} and {f19.number:two nights} at a fishing lodge {f2.who:from a mining company} with business before his department.

"{f5.wording:I made an error in judgment, and I own it}," Duquette, {f1.age:47}, told reporters outside his constituency office in Bathurst. He took no questions.

Premier Lorna Whitcombe said the decision was {f6.status:Duquette's alone} and that she had accepted it with regret. {f7.name:Peter Ouellet-Marsh}, {f7.role:the transportation minister}, {f7.status:will take on} the portfolio on an acting basis.

In a report {f3.time:dated June 11}, {f3.who:Commissioner Anne Gallivan} said that Duquette had flown in {f2.time:July of last year} to a lodge {f2.place:on Lake Memsagan}, accompanied {f20.who:by his chief of staff}. She put the value of the trip at {f2.money:$4,200}. The limit for gifts to ministers is $200. {f2.who:Callowhill Lithium} paid for everything, according to the report.

In {f12.time:September}, his department granted Callowhill {f12.what:an exploration licence} for a tract north of Mount Carleton. Duquette signed it. He has always maintained that the file was recommended by his officials and that the trip {f21.status:had played no part} in it.

A company spokesperson {f15.status:described} the invitation as "ordinary hospitality" and said that Callowhill {f22:had since changed its rules}.

Gallivan said on Thursday that her inquiry into the permit {f4.status:would continue} despite the minister's departure. She expects to finish {f23:by the end of September}.

Opposition Leader {f13.name:Dave Arsenault} said the resignation was overdue and demanded {f13.position:a review of every permit Duquette has signed}.

Duquette, who {f9.position:will stay on as the member for Nepisiguit East}, has been in cabinet {f10.time:since November 2022}. He is {f11.number:the third} minister to leave Whitcombe's government since the election. Her party has {f8.number:25 of the 49} seats in the legislature, {f16:which rose for the summer on June 7}.

=== report B | outlet: The Miramichi Courier | published: 2024-06-21
# A fish, a photo and a fall: {f1.role:forests minister} {f1.status:quits}

By Gwendolyn Savoie

In the picture he is holding up a salmon and grinning. Behind him, half out of the frame, you can read four letters painted on the door of {f2.what:a helicopter}: CALL.

That picture, {f3.who:which this newspaper printed} {f3.time:on June 3}, ended the ministerial career of {f1.name:Rosaire Duquette}. The man {f1.role:in charge of the province's forests and mines} {f1.status:gave up} his post {f1.time:yesterday morning}, in a statement of five sentences. The third one read: "{f5.wording:I made an error of judgment and I own it.}"

The night before, say two people in the premier's office, Lorna Whitcombe had called him to her house on Waterloo Row and {f6.status:told him it was over}. Her own statement speaks of gratitude for his service.

What it was about fits on a postcard. {f2.time:Last summer} Duquette spent {f19.number:a weekend, Friday to Sunday,} casting for salmon {f2.place:on the upper Patapan River} with {f20.who:his brother Yvon, an outfitter}. The trip was worth {f2.money:more than four thousand dollars}, twenty times what a minister may accept. The bill went {f2.who:to Gilles Roper, Callowhill's lobbyist, who says he settled it with his own credit card}. Some eight weeks later, {f12.time:in September}, Callowhill got {f12.what:a mining lease} for the land it wanted near Mount Carleton, over the signature of the angler.

Duquette has never denied the fishing. {f21.status:He has denied that it had anything to do with the permit}, which his civil servants had endorsed. Callowhill {f15.status:did not respond} to three requests for comment this week.

The office of Anne Gallivan, the integrity commissioner, told us that her file on the permit {f4.status:is closed}, since her powers end where a minister's do. {f13.name:Dave Arsenault}, who leads the opposition, would rather see {f13.position:the RCMP take over}. "You don't close a barn door because the horse apologized," he said.

{f7.name:Peter Ouellet-Marsh}, {f7.role:who also looks after the environment}, {f7.status:was sworn in} as his replacement at Government House in the afternoon, with a rank of acting minister and, it is said, a promise that it will not be for long.

For Whitcombe the loss is {f11.number:the second} of its kind since she came to power, after that of her health minister in the spring of 2023. She governs with {f8.number:25 seats out of 49}. That sum is about to get tighter: Duquette, friends say, {f9.position:intends to leave the legislature as well, before the fall sitting}.

He had been a minister for {f10.time:nineteen months}. In August he turns {f1.age:48}. {f17:His wife, Lise, who teaches grade four in Bathurst, was at school when the news came.} {f18:The salmon, by the way, was let go.}

=== key
f1.name same A=Rosaire Duquette B=Rosaire Duquette | the minister
f1.role same A=natural resources minister B=minister for forests and mines | his post
f1.age compatible A=47 B=48 in August | his age
f1.status same A=resigned B=resigned | the minister
f1.time compatible A=2024-06-20 B=2024-06-20 morning | when he resigned
f2.what differs A=float plane B=helicopter | what took him there
f2.who differs A=Callowhill Lithium B=its lobbyist Gilles Roper | who paid for the trip
f2.time compatible A=2023-07 B=summer 2023 | when the trip was
f2.place differs A=Lake Memsagan B=upper Patapan River | where he fished
f2.money compatible A=CAD 4200 B=>CAD 4000 | value of the trip
f3.who differs A=the integrity commissioner B=the Miramichi Courier | who brought the trip to light
f3.time differs A=2024-06-11 B=2024-06-03 | when it came to light
f4.status differs A=continues B=closed | the commissioner's inquiry into the permit
f23 only A | when she expects to finish
f5.wording differs A=an error in judgment, and I own it B=an error of judgment and I own it | the minister's words
f6.status differs A=his own decision B=told to go by the premier | how the resignation came about
f7.name same A=Peter Ouellet-Marsh B=Peter Ouellet-Marsh | his replacement
f7.role differs A=transportation minister B=environment minister | the replacement's other post
f7.status changed A=to take over B=sworn in | the replacement
f8.number same A=25 of 49 B=25 of 49 | the government's seats
f9.position differs A=stays in the legislature B=leaves the legislature before the fall | his seat
f10.time same A=2022-11 B=19 months | how long he was a minister
f11.number differs A=third B=second | how many ministers have left
f12.what differs A=exploration licence B=mining lease | what the company was granted
f12.time same A=2023-09 B=2023-09 | when it was granted
f13.name same A=Dave Arsenault B=Dave Arsenault | the opposition leader
f13.position differs A=review of every permit he signed B=police to take over | what the opposition leader wants
f15.status differs A=commented B=did not respond | the company
f16 only A | the legislature's summer break
f17 only B | his wife
f18 only B | the salmon
f19.number same A=two nights B=weekend, Friday to Sunday | length of the stay
f20.who differs A=his chief of staff B=his brother | who went with him
f21.status same A=denied B=denied | any bearing of the trip on the permit
f22 only A | the company changed its rules
