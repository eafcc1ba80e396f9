story: rates-saravia
kind: business

=== report A | outlet: Southern News Agency | published: 2025-05-15T14:20
# Saravian central bank {f1.status:cuts} rates for {f2.number:third} time in a row

PORTELLA (Southern News Agency) - The Bank of Saravia {f1.status:lowered} its key interest rate {f1.time:on Thursday} by {f3.number:a quarter of a percentage point} to {f31.number:6.25 per cent}, the {f2.number:third} reduction in succession, and left the door open to another one {f4.time:in July}.

Six of the nine members of the board {f5.position:voted for} the step. {f6.number:Three} would have preferred to {f6.position:wait}, according to a statement published after the meeting.

"{f7.wording:Inflation is retreating, but it has not surrendered}," the governor, {f8.name:Ilse Marandou}, told reporters. She {f9.certainty:expects} prices to rise by {f10.number:3.4 per cent} this year and by {f11.number:2.8} per cent next year. The bank's target is {f12.number:3} per cent.

Consumer prices in April were {f13.number:4.1 per cent} {f13.status:higher} than a year earlier. In March the figure had been 4.6 per cent. The decline was due mainly to {f14.cause:cheaper electricity}, after a wet winter filled the reservoirs of the country's hydropower stations.

The Saravian corona {f15.status:slipped} to {f15.number:7.92} against the dollar after the decision, having traded at 7.85 in the morning. Shares in Portella gained 0.8 per cent.

The decision was expected by {f16.number:17} of 22 economists whom {f16.source:the agency} had asked. "The bank is {f17.wording:moving slowly and that is right}," said {f18.name:Teodor Lascalle}, {f18.role:chief economist} at the brokers Vesper & Duarte. He sees the rate at {f19.number:5.75 per cent} by the end of the year.

Exporters had pressed for more. The chamber of wine growers {f20.position:welcomed} the move but said it had come {f20.what:six months late}. The trade unions {f21.position:opposed} it, arguing that cheaper money would only push up rents in the capital.

Finance minister {f22.name:Corin Baptista-Weld}, who had {f23.status:criticised} the bank in the autumn, {f22.position:declined to comment}. His government faces an election {f24.time:in October}.

Ms Marandou, {f25.age:59}, took office {f26.time:in 2021} and was the first woman to lead the institution. Under her the key rate was raised eleven times, to a peak of {f27.number:9.5 per cent} in 2023, before the first cut {f28.time:last December}. {f29:The next meeting of the board is on July 10.}

=== report B | outlet: Lisport Courier | published: 2025-05-16 | copy: A
# Central bank {f1.status:cuts} rates for {f2.number:third} time in a row

PORTELLA - The Bank of Saravia {f1.status:lowered} its key interest rate {f1.time:on Thursday} by {f3.number:half a percentage point} to {f31.number:6.25 per cent}, the {f2.number:third} reduction in succession, and left the door open to another one {f4.time:in July}.

Six of the nine members of the board {f5.position:voted for} the step. {f6.number:Three} would have preferred to {f6.position:go further}, according to a statement published after the meeting.

"{f7.wording:Inflation is retreating, but it has not yet surrendered}," the governor, {f8.name:Ilse Marandou}, told reporters. She {f9.certainty:did not rule out} prices rising by {f10.number:3.4 per cent} this year and by {f11.number:2.8} per cent next year. The bank's target is {f12.number:3} per cent.

Consumer prices in April were {f13.number:4.1 per cent} {f13.status:higher} than a year earlier. In March the figure had been 4.6 per cent. The decline was due mainly to {f14.cause:cheaper fuel}, after a wet winter filled the reservoirs of the country's hydropower stations.

The Saravian corona {f15.status:rose} to {f15.number:7.92} against the dollar after the decision.

The decision was expected by {f16.number:17} of 22 economists whom {f16.source:the Courier} had asked. "The bank is {f17.wording:moving slowly and that is right}," said {f18.name:Teodor Lascalle}, {f18.role:chief economist} at the brokers Vesper & Duarte. He sees the rate at {f19.number:5.75 per cent} by the end of the year.

Exporters had pressed for more. The chamber of wine growers {f20.position:welcomed} the move but said it had come {f20.what:six months late}. The trade unions {f21.position:supported} it.

Finance minister {f22.name:Corin Baptista-Weld}, who had {f23.status:defended} the bank in the autumn, {f22.position:declined to comment}. His government faces an election {f24.time:in November}.

Ms Marandou, {f25.age:59}, took office {f26.time:in 2021} and was the first woman to lead the institution. Under her the key rate was raised eleven times, to a peak of {f27.number:9.5 per cent} in 2023, before the first cut {f28.time:last December}.

{f30:Mortgage holders with the Lisport Savings Bank will pay less from 1 June}, a spokeswoman for the bank told the Courier.

=== key
f1.status same A=cut B=cut | the key rate
f1.time same A=2025-05-15 B=2025-05-15 | day of the decision
f2.number same A=3 B=3 | which cut in a row
f3.number differs A=0.25 points B=0.5 points | the size of the cut
f31.number same A=6.25% B=6.25% | the new rate
f4.time same A=July B=July | a possible further cut
f5.position same A=for B=for | six members of the board
f6.number same A=3 B=3 | members who wanted something else
f6.position differs A=wait B=go further | what the three wanted
f7.wording differs A=has not surrendered B=has not yet surrendered | the governor's words
f8.name same A=Ilse Marandou B=Ilse Marandou | the governor
f9.certainty differs A=expected B=possible | her forecast
f10.number same A=3.4% B=3.4% | forecast for this year
f11.number same A=2.8% B=2.8% | forecast for next year
f12.number same A=3% B=3% | the target
f13.number same A=4.1% B=4.1% | inflation in April
f13.status same A=higher B=higher | prices in April
f14.cause differs A=cheaper electricity B=cheaper fuel | why inflation fell
f15.status differs A=fell B=rose | the corona after the decision
f15.number same A=7.92 B=7.92 | coronas to the dollar
f16.number same A=17 B=17 | economists who expected it
f16.source differs A=the agency B=the Courier | who had asked the economists
f17.wording same A=moving slowly and that is right B=moving slowly and that is right | the economist's words
f18.name same A=Teodor Lascalle B=Teodor Lascalle | the economist
f18.role same A=chief economist B=chief economist | his post
f19.number same A=5.75% B=5.75% | his forecast
f20.position same A=welcomed B=welcomed | the wine growers
f20.what same A=six months late B=six months late | their complaint
f21.position differs A=opposed B=supported | the trade unions
f22.name same A=Corin Baptista-Weld B=Corin Baptista-Weld | the finance minister
f22.position same A=no comment B=no comment | the minister
f23.status differs A=criticised B=defended | what the minister did in the autumn
f24.time differs A=October B=November | the election
f25.age same A=59 B=59 | the governor
f26.time same A=2021 B=2021 | when she took office
f27.number same A=9.5% B=9.5% | the peak
f28.time same A=last December B=last December | the first cut
f29 only A | the next meeting
f30 only B | mortgages at the Lisport Savings Bank
