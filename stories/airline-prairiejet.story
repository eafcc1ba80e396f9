story: airline-prairiejet
kind: business

=== report A | outlet: Union Press | published: 2024-05-04T13:20-05:00
# Prairiejet {f1.status:halts all flights}, leaving {f2.number:19,000} stranded

WICHITA, Kan. (UP) - Prairiejet, a low-cost carrier that linked dozens of mid-sized American cities, {f1.status:stopped flying} {f1.time:at 3 a.m. on Saturday} and said it would {f3.what:liquidate under Chapter 7} of the bankruptcy code, stranding {f2.number:about 19,000} travellers.

The last of its aircraft to land, from {f4.place:Orlando}, touched down in {f5.place:Boise} shortly before the announcement.

The {f6.place:Wichita}-based airline blamed {f7.cause:an engine recall that had kept a third of its 34 jets on the ground} since last summer. It lists debts of {f8.money:$610 million} in papers filed with a federal court.

"{f9.wording:We ran out of runway, and I am sorry}," chief executive {f10.name:Dale Wozniak}, {f10.age:61}, said in a recorded message. He {f10.role:founded the airline} {f11.time:in 2006} with two leased planes.

Rescue talks {f12.status:collapsed} {f12.time:on Friday} when {f12.who:the prospective buyer, Seattle's Corvane Airways, walked away}, according to two people briefed on the matter.

All {f13.number:2,900} employees {f14.status:were dismissed} with immediate effect. Their union said that it {f24.status:would go to court} if they were not given {f15.what:60 days' pay}, as federal law demands when a large employer shuts down without warning.

Passengers who paid by credit card {f16.what:should ask their bank for the money}, Prairiejet said on its website, as it was unable to make refunds itself. Another low-fare airline, MesaWest, is offering them {f17.what:seats} at a flat {f17.money:$99} {f17.time:until Tuesday}.

In Denver, {f18.name:Ellen Marchetti}, {f18.age:44}, of Omaha, had been sitting on her suitcase since five in the morning {f18.whom:with her two daughters}. "The board still said 'on time'," she said.

It is the second American airline to fail in eight months, after the commuter carrier Blue Sawtooth in September.

=== report B | outlet: High Plains Radio, noon news (transcript) | published: 2024-05-04T12:00-06:00
# {f1.status:Grounded}: Prairiejet is gone

ANCHOR: It's twelve noon. If you're holding a ticket on Prairiejet, don't go to the airport. The discount airline {f1.status:shut down} {f1.time:at midnight}, and {f2.number:close to 19,000} people who were counting on it for a ride this weekend don't have one. Our reporter Tansy Oduya is at Denver International. Tansy?

ODUYA: Well, it's a sorry sight. Thirty or so people here at the counter, and behind it nobody at all, since the crews, like all {f13.number:2,900} who work for the airline, {f14.status:were let go} overnight. I'm with {f18.name:Ellen Marchetti}, who was on her way to Omaha. Ellen, how long have you been here?

MARCHETTI: Since five. I'm {f18.whom:with my two girls}. We were visiting my mom, she just turned 80.

ODUYA: What have they told you?

MARCHETTI: Nothing. {f19:I got a coupon for a muffin.}

ANCHOR: Tansy, what do we know about the reasons?

ODUYA: The airline, which is based {f6.place:in Tulsa}, says it was {f7.cause:the price of fuel} that did it. It has asked for {f3.what:protection under Chapter 11}. There'd been hopes for a buyer up to {f12.time:yesterday}, then {f12.who:Corvane Airways} {f12.status:pulled out}.

ANCHOR: And what should people do about their money?

ODUYA: {f16.what:The airline will refund everybody}, we're told by an airport official, but it's going to take weeks. If you need to get home now, MesaWest has {f17.what:seats} for {f17.money:ninety-nine dollars}, {f17.time:through Tuesday}. And a correction to what I said at eleven: {f20:the crew we talked about, the one stuck in Cancún, has got a ride home with another airline}.

ANCHOR: Thank you, Tansy. The man at the top, {f10.name:Dale Wozniak}, {f10.role:who started the company} {f11.time:eighteen years ago}, put out a message this morning. "{f9.wording:We ran out of runway, and I am so very sorry}," he says. In other news...

=== report C | outlet: The Plains Examiner | published: 2024-05-07
# Inside the last week of Prairiejet

By Morgan Castellow-Reyes

On the Monday before it died, Prairiejet had $4 million in the bank, enough for a day and a half. {f21:By Wednesday it was paying for fuel with the boss's own credit card.}

The company that {f1.status:ceased to fly} {f1.time:in the small hours of Saturday} was brought down by {f7.cause:engines that had to be recalled and a third of a fleet that couldn't earn}; about that, everybody we talked to agrees. About who killed the last chance, they don't. {f12.who:It was Prairiejet's own board that rejected the offer} from Corvane Airways, one of its members says, because it would have left shareholders with nothing. That was {f12.time:on Thursday}. From then on {f12.status:there was nothing left to negotiate}.

{f10.name:Dale Wozniak}, {f10.age:61}, {f10.role:the founder}, wept when he told the operations room {f6.place:in Wichita} that the flight {f4.place:from Boise} {f5.place:to Orlando} would be the last. "{f9.wording:We ran out of runway, and I am sorry}," he told the public. To colleagues he put it less elegantly.

Court papers show what is left: debts of {f8.money:$1.6 billion}, {f3.what:a Chapter 7 filing}, and a trustee who has to sell {f22:11 aircraft that the company actually owned}. The number of those left without a flight, {f2.number:26,000} by Sunday evening, has stopped growing. {f18.name:Ellen Marchetti}, {f18.age:44}, is no longer one of them: she {f23:got home to Omaha by bus} on Sunday night, {f18.whom:with two sons} asleep on her lap, after nine hours.

She used none of the {f17.money:$99} {f17.what:tickets} with which MesaWest is luring customers {f17.time:until tonight}; she says they were gone in an hour. And she has been told by {f16.what:her bank, to which Prairiejet is sending everybody}, that the claim will take ninety days.

The {f13.number:2,900} who {f14.status:lost their jobs} are owed {f15.what:sixty days of wages} under federal law, their union maintains. On Monday it {f24.status:filed suit}. What was it like, running an airline {f11.time:for eighteen years}? "Like holding your breath," says a former vice president, 58. "You get good at it."

=== key
f1.status same A=stopped flying B=stopped flying C=stopped flying | the airline
f1.time differs A=2024-05-04T03:00 B=2024-05-04T00:00 C=2024-05-04T03:00 | when it stopped
f2.number changed A=19000~ B=19000~ C=26000 | stranded travellers
f3.what differs A=Chapter 7 B=Chapter 11 C=Chapter 7 | the kind of bankruptcy
f4.place differs A=Orlando C=Boise | from where the last flight came
f5.place differs A=Boise C=Orlando | where the last flight went
f6.place differs A=Wichita B=Tulsa C=Wichita | where the airline is based
f7.cause differs A=engine recall B=price of fuel C=engine recall | why it failed
f8.money differs A=USD 610m C=USD 1.6bn | the debts
f9.wording differs A=and I am sorry B=and I am so very sorry C=and I am sorry | Wozniak's words
f10.name same A=Dale Wozniak B=Dale Wozniak C=Dale Wozniak | the chief executive
f10.age same A=61 C=61 | Wozniak
f10.role same A=founder B=founder C=founder | what he was to the airline
f11.time same A=2006 B=18 years ago C=18 years | since when the airline existed
f12.status same A=collapsed B=collapsed C=collapsed | the rescue talks
f12.time differs A=2024-05-03 B=2024-05-03 C=2024-05-02 | when they collapsed
f12.who differs A=Corvane Airways B=Corvane Airways C=Prairiejet's board | who ended them
f13.number same A=2900 B=2900 C=2900 | employees
f14.status same A=dismissed B=dismissed C=dismissed | the employees
f15.what same A=60 days' pay C=60 days' pay | what the union wants
f16.what differs A=ask the bank B=refund by the airline C=ask the bank | how customers get their money
f17.what same A=seats B=seats C=seats | MesaWest's offer
f17.money same A=USD 99 B=USD 99 C=USD 99 | price of a seat
f17.time same A=2024-05-07 B=2024-05-07 C=2024-05-07 | until when
f18.name same A=Ellen Marchetti B=Ellen Marchetti C=Ellen Marchetti | the passenger
f18.age same A=44 C=44 | Ellen Marchetti
f18.whom differs A=two daughters B=two daughters C=two sons | with whom she travelled
f19 only B | the muffin
f20 only B | the crew in Cancún
f21 only C | the boss's credit card
f22 only C | aircraft it owned
f23 only C | the bus home
f24.status changed A=threatened C=filed | the union's lawsuit
