story: strike-marisca
kind: labour

=== report A | outlet: CabinVoice union, notice to members | published: 2024-07-09
# Members: we {f1.status:walk out} {f1.time:on Friday}

Colleagues, the ballot is counted. {f2.number:91 per cent} of those who voted want to strike, on a turnout of {f3.number:84 per cent}. The executive has therefore {f1.status:called out} all cabin crew of Marisca Airways for {f4.time:24 hours}, from midnight on Thursday to midnight on {f1.time:Friday, 12 July}. Pilots {f5.status:are not taking part}.

Our demands are {f6.number:8 per cent} more pay, {f6.time:backdated to January}, and {f7.position:two free weekends a month}. Management has offered {f8.number:3.5}. It says there is no money; it found {f9.money:41 million} for shareholders in the spring.

Do not be afraid of the letters that are being sent out. No one can be dismissed for striking. A colleague in Port Osei who was suspended {f10.time:last week} {f10.cause:for wearing a union badge}, {f10.name:Delphine Amsel}, {f10.status:is back at work} since we intervened.

Meet at {f18.place:gate 4}, long-term car park, at five in the morning. Bring water and something for your heads. "We have smiled enough," as our chair, Mireille Tanaka, put it.

=== report B | outlet: Meridian News | published: 2024-07-11T16:40
# Marisca {f12.status:cancels} {f12.number:180} flights ahead of cabin crew strike

PORT OSEI (Meridian News) - Marisca Airways {f12.status:has struck} {f12.number:180} of the 246 flights it had planned for {f1.time:Friday} from its schedule, as flight attendants {f1.status:prepare to down tools} for {f4.time:a day}. {f5.status:Pilots will join them}, a spokesman for the airline said.

{f14.number:Around 26,000} passengers are affected. They can rebook without charge or have their money back.

The union, CabinVoice, is asking for an increase of {f6.number:8 per cent} {f6.time:from October} and {f7.position:more predictable rosters}. Marisca calls this "out of this world". On Thursday it raised its offer to {f8.number:5 per cent}.

In the ballot on strike action {f2.number:nine in ten} had voted in favour. {f3.number:Fewer than half} of the members, {f3.number:48 per cent}, took part.

"{f15.wording:We are ready to talk at any hour}," said personnel director Boris Edgeworth. {f16.source:Mireille Tanaka}, who heads CabinVoice, said her side {f16.status:had received no invitation}.

Marisca's last strike, by ground staff in 2019, went on for {f17.time:three days} and cost it 12 million. Its smaller competitor Blue Heron, whose crews are organised in the same union, said its 60 flights would leave as planned.

=== report C | outlet: Port Osei Express | published: 2024-07-13
# {f4.time:36 hours} on a suitcase

## Strikers stay out until Saturday noon | Bride misses her own wedding | {f20:Judge says no to the bosses}

Farah Lindholm had the dress in a bag over her arm. At ten past six {f1.time:yesterday} morning she stood under the departures board and watched it turn red from top to bottom. The church was booked for three o'clock, eleven hundred kilometres away.

She was one of {f14.number:26,000} people who went nowhere because the cabin crews of Marisca Airways {f1.status:stopped work}. {f12.number:Two hundred and eleven} flights {f12.status:were called off}, many more than the company had reckoned with. Pilots, who {f5.status:were not part of the dispute}, sat in the canteen and played cards.

And it went on. Shortly before midnight, when it ought to have been over, chairwoman Mireille Tanaka climbed on to a luggage cart at {f18.place:gate 4} and told the 350 people in yellow waistcoats that it would be {f4.time:36}. They cheered.

Marisca had gone to court to stop the thing and {f20:lost}. {f16.source:Personnel director Boris Edgeworth}, 51, told me that he was the most patient man in aviation. "{f15.wording:We are ready to talk at any time of day or night}," he had said on Thursday, and he says that {f16.status:an invitation went to the union} on Wednesday. It offers {f8.number:5 per cent}. The crews want {f6.number:eight} and point to {f9.money:14 million} in dividends.

Their heroine is {f10.name:Delphine Ansel}, 26, a purser from the suburb of Quays. She was sent home {f10.time:ten days ago} {f10.cause:because she had refused to work a sixth day} and {f10.status:has been sitting there since}. On Friday she was carried through the hall on people's shoulders.

Tanaka is 52. In 2019, as a shop steward with the ground staff, she led the {f17.time:three-day} strike that the airline still talks about. "I was wrong then," she said. "{f21:Three days were too few.}"

And the bride? She {f22:got a lift from a lorry driver carrying lettuces}, and was last heard of forty kilometres short of the church.

=== key
f1.status changed A=called for B=about to start C=occurred | the strike
f1.time same A=2024-07-12 B=2024-07-12 C=2024-07-12 | the day of the strike
f2.number compatible A=91 per cent B=nine in ten | for the strike in the ballot
f3.number differs A=84 per cent B=48 per cent | the turnout
f4.time changed A=24 hours B=24 hours C=36 hours | how long the strike lasts
f5.status differs A=not taking part B=taking part C=not taking part | the pilots
f6.number same A=8 per cent B=8 per cent C=8 per cent | the pay rise the union wants
f6.time differs A=January B=October | from when it is to be paid
f7.position compatible A=two free weekends a month B=more predictable rosters | the other demand
f8.number changed A=3.5 per cent B=5 per cent C=5 per cent | the company's offer
f9.money differs A=41m C=14m | paid to shareholders
f10.cause differs A=wearing a union badge C=refused to work a sixth day | why she was suspended
f10.name differs A=Delphine Amsel C=Delphine Ansel | the suspended colleague
f10.time compatible A=last week C=ten days ago | when she was suspended
f10.status differs A=back at work C=still at home | the suspended colleague
f12.number changed B=180 C=211 | flights cancelled
f12.status same B=cancelled C=cancelled | the flights
f14.number same B=26000~ C=26000 | the passengers
f15.wording differs B=at any hour C=at any time of day or night | Edgeworth's words on Thursday
f16.status differs B=no invitation C=invitation sent | talks
f16.source differs B=Tanaka C=Edgeworth | on whose word
f17.time same B=3 days C=3 days | the strike of 2019
f18.place same A=gate 4 C=gate 4 | where the strikers meet
f20 only C | the court
f21 only C | Tanaka on the strike of 2019
f22 only C | the bride's lift
