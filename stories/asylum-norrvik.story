story: asylum-norrvik
kind: politics

=== report A | outlet: Norrvik Allehanda | published: 2024-01-19
# Tighter asylum law {f1.status:passes} by {f2.number:two} votes after a night of tears and amendments

By Solveig Abebe-Thorn, Parliament

At eleven minutes past three on Friday morning the Speaker of the Folkdag, her voice almost gone, read out {f2.number:82 to 80}, and the asylum law that had divided the government parties since the summer {f1.status:was through}.

From {f3.time:1 July}, people who apply for protection in Norrvik {f4.status:will have to stay} in {f4.what:one of four arrival centres} for {f4.time:up to twelve weeks} while their case is examined. Those from {f5:17 countries} regarded as safe can be turned down {f6:within ten days}. The waiting time for bringing a husband, wife or child into the country {f7.status:goes up} {f7.time:from two years to three}. The number of judges at the migration court is to be raised from 22 to 40.

Prime Minister {f8.name:Harald Ekdal-Roth} called it "{f9.wording:a law with a door and a lock}". His coalition has a majority of six on paper. {f10.number:Two} members of the {f11.name:Christian Centre}, {f10.who:the smallest of the three government parties}, {f10.status:voted against it}, and a third, Berit Sandoval, 71, {f12:left the chamber} before the vote. She was seen weeping by the coat stand.

It was she who had obtained the most important of the {f13:31} changes that were made to the bill since it was presented in September. Families with children {f14.age:under 12} {f14.status:are exempt} from the arrival centres. They may live with relatives or with host families. In the first draft there had been no exception at all.

A motion to drop the detention of rejected applicants in {f15:former military barracks at Kvalnes} failed by 79 votes to 83. So did an amendment {f16:that would have let asylum seekers work after three months}; for the time being it remains six.

The opposition leader, {f17.name:Johanna Weiss-Lindqvist}, said that her party would {f18.position:repeal the law} after the election in 2025. "There are four thousand people in this country who teach children, drive buses and wait," she said. The Refugee Council, an umbrella for 26 organisations, called it "a bad law made slightly less bad by tired people" and {f19:is considering a complaint to the Court of Rights}.

The cost of the four centres is put at {f20:340 million kroner}, to which 95 million a year for staff must be added. The first is to open {f21:in the old sanatorium of Hovde}, whose mayor learned of it on the radio.

Last year {f22.number:11,600} people asked for asylum in Norrvik, {f22.what:a quarter fewer than in 2022}, and {f23:38 per cent} were allowed to stay. In 2016 the figure had been 41,000. It was in that year that the rules were tightened for the last time, in a single afternoon and with only nine votes against.

President Rolf Anders-Mbeki {f24:is expected to sign} the law next week. His office would not say whether he had doubts.

=== report B | outlet: Nordic Briefing | published: 2024-01-19
# Norrvik {f1.status:adopts} stricter asylum rules

Norrvik's parliament {f1.status:approved} a tougher asylum law early on Friday by a margin of {f2.number:two} votes, {f10.number:two} members of the {f11.name:Christian Centre}, {f10.who:a partner in the government}, {f10.status:having sided with the opposition}. From {f3.time:the beginning of July}, applicants {f4.status:will have to spend} {f4.time:as much as twelve weeks} in {f4.what:an arrival centre}, {f14.status:except} for families with children {f14.age:below the age of 14}, and relatives {f7.status:will have to wait} {f7.time:three years instead of two} to join them. Prime Minister {f8.name:Harald Ekdal-Roth} spoke of "{f9.wording:a law with a door and a lock}", while opposition leader {f17.name:Johanna Weiss-Lindqvist} said that she {f18.position:would keep it} but open more legal routes. Asylum applications {f22.what:fell by a quarter} last year, to {f22.number:11,600}.

=== key
f1.status same A=passed B=adopted | the asylum law
f2.number same A=2 B=2 | the margin
f3.time same A=2024-07-01 B=2024-07-01 | from when it applies
f4.status same A=must stay B=must stay | the applicants
f4.what same A=arrival centre B=arrival centre | where they must stay
f4.time same A=12 weeks at most B=12 weeks at most | how long
f7.status same A=longer wait B=longer wait | relatives
f7.time same A=2 to 3 years B=2 to 3 years | the waiting time for relatives
f8.name same A=Harald Ekdal-Roth B=Harald Ekdal-Roth | the prime minister
f9.wording same A=a law with a door and a lock B=a law with a door and a lock | his words
f10.number same A=2 B=2 | dissenters
f10.who compatible A=smallest of the three government parties B=partner in the government | the Christian Centre
f10.status same A=voted against B=sided with the opposition | the dissenters
f11.name same A=Christian Centre B=Christian Centre | the party
f14.status same A=exempt B=except | families with children
f14.age differs A=12 B=14 | the children's age for the exemption
f17.name same A=Johanna Weiss-Lindqvist B=Johanna Weiss-Lindqvist | the opposition leader
f18.position differs A=repeal B=keep | the opposition on the law
f22.number same A=11600 B=11600 | applications last year
f22.what same A=a quarter fewer B=fell by a quarter | the trend
f5 only A | countries held to be safe
f6 only A | how fast they can be turned down
f12 only A | the member who left
f13 only A | changes to the bill
f15 only A | Kvalnes
f16 only A | the right to work
f19 only A | the Refugee Council's complaint
f20 only A | the cost
f21 only A | where the first centre opens
f23 only A | the share accepted
f24 only A | the president
