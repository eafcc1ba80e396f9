story: referendum-skarnoy
kind: politics

=== report A | outlet: Sundet Press Bureau | published: 2023-06-20T18:45 | agency: SPB
# Skarnoy {f1.status:puts off} bridge vote {f1.time:to November}

HAVNVIK (SPB) - The islanders of Skarnoy will vote on a fixed link to the mainland {f1.time:on 12 November} and not {f2.time:on 24 September} as planned, the island council decided on Tuesday.

The council voted {f3.number:eleven to eight} for the {f1.status:postponement} after {f4.cause:a printing error was found in the ballot papers}, on which the question stood in {f21.what:one of the two island languages only}. {f5.number:Nineteen thousand} papers {f5.status:have to be pulped}.

"{f6.wording:We will not ask people the most important question in a generation on a spoiled sheet of paper}," council president {f7.name:Sunniva Okafor} said.

The opposition Seafarers' Party {f8.position:accused the council of playing for time} but said that it {f9.status:would not go to court}. A survey for SPB last week {f18:had 52 percent against} the bridge and 41 percent in favour.

Some {f11.number:14,300} people have the right to vote, among them {f11.what:anyone aged 16 or over}. The bridge would be {f12.number:6.4} kilometres long and cost {f13.money:1.9 billion crowns}, {f17.number:three quarters} of it paid by the mainland. In a first referendum, in {f14.time:1994}, the islanders turned down a tunnel by 61 to 39 percent.

=== report B | outlet: Skarnoy Budstikke | published: 2023-06-24
# A question of timing

## Why the council {f1.status:shifted} the vote, who gains by it, and what the ferry has to do with it

By Eirik Delacroix

On paper, it was about paper. When the council met on Tuesday, there lay on every desk a specimen of the ballot with {f21.what:one of the two languages missing}. But the fault, a clerk at the print shop told the Budstikke, could have been {f5.status:mended with a stamp}: only {f5.number:900} papers had come off the press when someone noticed. And the contract with the printer allowed for three more weeks.

So why {f1.time:November 12}, a Sunday in the dark season, when the boats are full of fish and the roads of ice? Look at the polls, says councillor Aksel Thorne-Bakke, who voted against. He believes that the majority {f4.cause:is afraid of losing} and hopes that the summer's ferry chaos will do the persuading. {f19:In our own poll}, published on Friday, {f19:56 per cent were opposed} to the bridge.

{f3.number:Ten} councillors raised their hands for the {f1.status:delay} and {f3.number:nine} did not. One of the {f3.number:ten} was Torstein Bakke, the cousin and for thirty years the rival of Thorne-Bakke. "I changed my mind in the corridor," he said. Another, the youngest member, Liv Saarinen, is {f11.what:16, the age at which islanders get the vote} since last year. She had, she says, never seen grown men shout like that.

{f7.name:Sunniva Okafor}, the president, keeps to her version. "{f6.wording:We do not ask people the most important question in a generation on a spoiled sheet of paper}," she had told the press on Tuesday, and she stands by it in her boat shed, with a plane in her hand. She adds that the council's lawyer advised it.

The Seafarers, who want no bridge and never have, are not going to leave it there. Their leader, Gudrun Mbeki-Lie, announced on Thursday that the party {f9.status:would take the matter to the administrative court}: {f8.position:the council, she says, wants to win time}. She has {f15:1,100 signatures}. Whether the judges hear her before {f2.time:the original date in late September} is open.

The figures of the thing itself have not changed, or not much. {f12.number:6.4} kilometres of concrete, {f13.money:2.3 billion crowns}, of which the island would pay {f17.number:a quarter}. {f11.number:A little over 14,000} voters. And a memory: of the night in {f14.time:1996} when the tunnel was voted down, and the church bells in Havnvik rang without anyone having touched the ropes, or so they say.

In the other thing that Tuesday's meeting decided, the fares on the night ferry will go up by 12 crowns from 1 September. {f16:That motion passed without a single vote against}.

=== key
f1.status same A=postponed B=postponed | the referendum
f1.time same A=2023-11-12 B=2023-11-12 | the new date
f2.time compatible A=2023-09-24 B=late September | the old date
f3.number differs A=11 to 8 B=10 to 9 | the council's vote
f4.cause differs A=misprinted ballot papers B=fear of losing | why it was postponed
f5.number differs A=19000 B=900 | spoiled ballot papers
f5.status differs A=to be pulped B=could be mended | the spoiled papers
f6.wording differs A=we will not ask people the most important question in a generation on a spoiled sheet of paper B=we do not ask people the most important question in a generation on a spoiled sheet of paper | the president's words
f7.name same A=Sunniva Okafor B=Sunniva Okafor | the council president
f8.position same A=council plays for time B=council wants to win time | the opposition on the delay
f9.status changed A=no lawsuit B=lawsuit announced | the opposition's way to court
f11.number compatible A=14300~ B=14000~ | voters
f11.what same A=from the age of 16 B=from the age of 16 | who may vote
f12.number same A=6.4 B=6.4 | length of the bridge in km
f13.money differs A=1.9bn crowns B=2.3bn crowns | the cost of the bridge
f14.time differs A=1994 B=1996 | the first referendum
f15 only B | the signatures
f16 only B | the ferry fares
f17.number compatible A=3/4 by the mainland B=1/4 by the island | who pays for the bridge
f18 only A | the agency's survey
f19 only B | the paper's own poll
f21.what same A=one language only B=one language missing | the fault of the ballot papers
