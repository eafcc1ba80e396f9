story: outage-paylark
kind: technology

=== report A | outlet: The Straits Monitor (live blog) | published: 2024-08-16T15:45+08:00
# LIVE: Paylark {f1.status:down} across Singapore, {f2.number:2.1 million} users hit

15:45 If you're just joining us: Paylark, the app that half the island uses to pay for its kopi, {f1.status:has been down} for {f26.number:four hours}. The company says {f2.number:some 2.1 million} customers can't pay or transfer money.

15:31 No word on when it'll be back. "{f3.wording:We are working around the clock to bring back all services safely}," says {f4.name:Priya Raghunathan}, {f4.role:Paylark's chief technology officer}, in a video. {f5.number:Sixty} engineers are on it, she adds.

15:10 Will there be compensation? {f6.status:Not on the table for now}, a spokesman tells us.

14:52 The financial regulator has told Paylark to hand in a report {f7.time:within 14 days}. It is also asking why {f8.status:the backup site did not take over}.

14:20 More on the cause. Paylark now says {f9.cause:the cooling failed} in a data centre {f10.place:at Tuas}, operated by a contractor, and the servers switched themselves off. A cyberattack {f11.certainty:can be ruled out}, it says.

13:58 From our reporter at the market in {f12.place:Bedok North}: Madam {f13.name:Goh Siew Lan}, {f13.age:58}, who sells {f13.what:fishball noodles}, reckons she's lost {f14.money:about $300} in takings over lunch. "{f15:Nobody carries cash any more, not even the uncles}," she says.

13:30 Trains are OK. Fare gates {f16.status:are working normally}, says the transport operator; stored-value cards don't depend on Paylark.

13:05 Some users tell us they have been charged twice. Paylark says {f17.status:double charges will be reversed} {f17.time:within three working days}. Please don't delete the app, it asks: {f18:you may lose your login}.

12:41 It isn't the first time, readers remind us. {f19.time:In March} the service was out for {f19.number:three} hours, after {f19.cause:a fibre cable was cut} by a digger in Jurong.

12:15 Rival RideMoa says its own wallet is running, if slowly, because everybody is switching.

11:52 We are hearing of payments failing at shops and hawker centres all over the island. The first complaints appeared {f1.time:at about 11.40}. Paylark has put up a notice: "We are aware of an issue."

=== report B | outlet: Lion City Courier | published: 2024-08-17
# Regulator questions Paylark after {f26.number:five-hour} breakdown

By Desmond Achuthan

Paylark {f1.status:was back} on its feet yesterday evening, but its troubles may only be starting. The payments firm must explain to the financial regulator {f7.time:by the end of the month} how a fault in one building could leave {f2.number:1.2 million} people unable to pay for lunch.

The service went dark {f1.time:shortly after noon on Friday} and {f1.status:was restored in full} {f25:at 5.15pm}. In between, Paylark says, {f21:some 890,000 payments failed}.

At first the company pointed to the heat. It corrected itself in the evening: {f9.cause:a faulty update of the operating software} had shut down its machines, which stand in a data centre {f10.place:in Jurong}. Equipment that should have stepped in {f8.status:did not}; it had been taken out of service for maintenance, of all days, that morning.

Investigators {f11.certainty:have not excluded an attack from outside}, an official of the cyber security authority said. There was however no sign that customers' data had been touched.

{f4.role:Chief operating officer} {f4.name:Priya Raghunathan} apologised on the steps of the firm's headquarters in Paya Lebar. "{f3.wording:We worked around the clock to bring back all services safely}," she said, which drew some laughter, the clock having gone round less than halfway. Every user {f6.status:will be credited} with {f22:five dollars} as a gesture of goodwill. Those who were billed twice {f17.status:will have the money back} {f17.time:within 24 hours}.

{f5.number:About 60} technicians had been called in, some of them from a wedding.

Hawkers bore the brunt. In {f12.place:Toa Payoh}, {f13.name:Goh Siew Lan}, {f13.age:68}, watched the queue at her {f13.what:chicken rice} stall melt away. {f14.money:Three hundred dollars} is what it cost her, more or less, she said. Her son, 38, drove home to fetch the old cash box.

Nor did commuters escape. At four stations of the Circle Line the gates {f16.status:refused to open} for passengers paying with the app, and staff waved them through.

For Paylark it is the second breakdown this year. One {f19.time:in the spring} lasted {f19.number:three} hours; {f19.cause:roadworks had severed a line}. After that the regulator required it {f23:to set aside an extra $40 million in capital}. Member of Parliament Lim Hock Chye wants {f24:shops to be obliged to accept banknotes}.

=== key
f1.status changed A=down B=restored | the service
f1.time differs A=2024-08-16T11:40~ B=2024-08-16 shortly after 12:00 | when it failed
f2.number differs A=2100000~ B=1200000 | users affected
f3.wording differs A=are working around the clock B=worked around the clock | Raghunathan's words
f4.name same A=Priya Raghunathan B=Priya Raghunathan | who spoke for the firm
f4.role differs A=chief technology officer B=chief operating officer | her post
f5.number same A=60 B=60~ | engineers at work
f6.status changed A=none for now B=will be paid | compensation
f7.time compatible A=within 14 days B=by 2024-08-31 | when the report is due
f8.status same A=failed B=failed | the backup
f9.cause differs A=the cooling failed B=a faulty software update | why it broke down
f10.place differs A=Tuas B=Jurong | the data centre
f11.certainty differs A=ruled out B=possible | a cyberattack
f12.place differs A=Bedok North B=Toa Payoh | where Goh Siew Lan has her stall
f13.name same A=Goh Siew Lan B=Goh Siew Lan | the hawker
f13.age differs A=58 B=68 | the hawker
f13.what differs A=fishball noodles B=chicken rice | what she sells
f14.money same A=SGD 300~ B=SGD 300~ | what she lost
f15 only A | her words
f16.status differs A=working B=refused to open | the fare gates
f17.status same A=reversed B=reversed | double charges
f17.time differs A=within three working days B=within 24 hours | when they are paid back
f18 only A | the advice not to delete the app
f19.time compatible A=March B=spring | the earlier breakdown
f19.number same A=3 hours B=3 hours | how long it lasted
f19.cause compatible A=fibre cable cut by a digger B=line severed by roadworks | its cause
f21 only B | failed payments
f22 only B | five dollars
f23 only B | extra capital
f25 only B | when it was restored
f26.number changed A=4 hours B=5 hours | how long it was down
f24 only B | what the member of Parliament wants
