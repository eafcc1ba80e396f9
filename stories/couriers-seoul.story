story: couriers-seoul
kind: labour

=== report A | outlet: Han River Review | published: 2024-04-26
# {f2.time:Nine days} above the noodles: how Seoul's riders got a contract

By Jang Woo-rin

SEOUL. For {f2.time:nine days} and nights {f3.who:Baek Ho-jun}, a {f4.role:courier}, lived {f5.place:on a billboard} above Yeongdeungpo with a rope around his waist, eating what his colleagues sent up in a bucket. On {f6.time:Thursday} at noon he {f7.status:came down}. He had lost six kilos and gained, he said, a contract.

The platform Nallyeo, for which {f8.number:some 23,000} riders carry soup and chicken through the capital, {f9.status:has agreed} to recognise the Delivery Riders' Solidarity Union and to pay {f10.money:4,200 won} for a basic trip, where it had been {f30:3,600}. Riders {f11.status:will be insured} against accidents from {f11.time:July}. The company {f12.status:drops} its claim for {f31:900 million won} in damages against {f1.number:twelve} organisers.

The strike itself was short. {f13.number:About 5,000} riders had switched off their applications over the weekend of 13 April, and again on the following one. What moved the company, says union president Shim Eun-kyo, 38, was neither the loss of orders nor {f5.place:the billboard} but {f32:the rain}. "On the second Sunday it poured, and the whole city rang them up hungry," she says.

Nallyeo's own account is different. Its head of operations, Gu Sang-won, speaks of "{f19:a decision taken long before}, for business reasons". He would not say when. The firm had called the riders independent entrepreneurs for years, and in March {f21.who:the Seoul Administrative Court} ruled that they were {f21.what:employees within the meaning of union law}. Against that ruling the company had appealed; it now {f22.status:withdraws the appeal}.

There was a price. Mun Tae-il, a rider of 26, {f23:died} on 14 April when he was hit by a taxi on Mapo Bridge. He was not on strike. He was doing, his sister says, the trips that the others did not do, because the bonus on that day was triple. The union has put a helmet on a pole at the spot. Neither side mentions him in its statement.

Not all riders are glad. Those who own two or three accounts and rent them out stand to lose by the new rules, under which each account {f24:is tied to one face}. A rival association, which has {f25:1,800} members, spoke of a sell-out. Restaurants fear {f26:higher fees}: the difference of 600 won, they say, will not be paid by the company.

Baek, who is {f3.age:41} and used to be a welder at a shipyard in Geoje, was examined at a hospital and {f28:is being questioned} by the police for trespass. The owner of {f5.place:the billboard}, which advertises a brand of instant noodles, {f29:has asked for leniency}. Sales had gone up.

=== report B | outlet: Asia Labour Digest | published: 2024-04-28
# South Korea: riders win recognition

The Seoul food delivery platform Nallyeo {f9.status:has recognised} a union of its riders and raised the basic fee to {f10.money:4,200 won} a trip, after {f13.number:some 5,000} of {f8.number:around 23,000} couriers had stopped work on two weekends in April. A {f4.role:courier}, {f3.who:Baek Ho-jun}, {f3.age:41}, who had spent {f2.time:nine days} {f5.place:on a crane}, {f7.status:came down} {f6.time:on Thursday}. The company, which {f12.status:is giving up} a claim against {f1.number:twelve} organisers, {f22.status:will pursue its appeal} against {f21.who:a court} ruling that the riders are {f21.what:employees in the sense of the union law}. Accident insurance {f11.status:is to start} {f11.time:in July}.

=== key
f1.number same A=12 B=12 | organisers sued
f2.time same A=9 days B=9 days | how long the protester stayed up
f3.who same A=Baek Ho-jun B=Baek Ho-jun | the protester
f3.age same A=41 B=41 | the protester
f4.role same A=courier B=courier | the protester
f5.place differs A=a billboard B=a crane | where he stayed
f6.time same A=2024-04-25 B=2024-04-25 | when he came down
f7.status same A=came down B=came down | the protester
f8.number same A=23000~ B=23000~ | riders of the platform
f9.status same A=agreed to recognise B=recognised | the union
f10.money same A=KRW 4200 B=KRW 4200 | the basic fee
f11.status same A=planned B=planned | the insurance
f11.time same A=July B=July | when it starts
f12.status same A=dropped B=given up | the claim for damages
f13.number same A=5000~ B=5000~ | riders on strike
f21.what same A=employees under union law B=employees under union law | what the court held
f22.status differs A=withdrawn B=pursued | the company's appeal
f30 only A | the old fee
f31 only A | the sum of the claim
f32 only A | the union's president on the rain
f19 only A | the company's account
f23 only A | the death of a rider
f24 only A | one account, one face
f25 only A | the rival association
f26 only A | the fear of higher fees
f28 only A | the police inquiry
f29 only A | the billboard's owner
f21.who compatible A=Seoul Administrative Court B=a court | who ruled so
