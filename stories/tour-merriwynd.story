story: tour-merriwynd
kind: culture

=== report A | outlet: Bright Lantern Touring | published: 2024-09-19T16:00
# Statement: Zephyrine Merriwynd, "Salt Roads" world tour

It is with great sadness that we announce that all remaining dates of Zephyrine Merriwynd's "Salt Roads" tour {f1.status:have been cancelled}. This concerns {f2.number:27} concerts in {f3.number:eleven} countries, from Arlmond on {f4.time:28 September} to the two closing nights in Port Verity in December.

On the advice of her doctors, Zephyrine {f5.position:must rest completely for at least six months}. She has been suffering from {f6.cause,f15.cause:an inflammation of the vocal cords} since the summer, and sang the concert in Dunmere on 14 September against medical advice.

"{f8.wording:I have never wanted to let anyone down, and I am heartbroken}," said Zephyrine, {f9.age:36}. "I will come back when I can give you everything."

Tickets {f10.status:will be refunded in full} {f10.time:within 30 days} by the point of sale. Booking fees {f11.status:are included}. Holders need do nothing.

The tour opened in March in Castle Mordaunt and has been seen by {f12.number:more than 900,000} people in {f13.number:41} concerts. The album of the same name, {f14.what:her fifth}, {f14.status:will be released as planned} on {f14.time:8 November}.

We ask everyone to respect her privacy and that of her family.

=== report B | outlet: The Evening Comet | published: 2024-09-21
# Zeph {f1.status:pulls plug} on tour, and it's {f6.cause:NOT her throat}, say crew

## Fans out of pocket as "Salt Roads" runs into the sand

By Lucasta Mehmeti

Superstar Zephyrine Merriwynd {f1.status:axed} the rest of her monster tour this week, blaming {f15.cause:her voice}. But people who have travelled with the singer for half a year tell a different tale.

"{f16:She sounded better than ever in Dunmere}," said a sound engineer, one of some 200 technicians now looking for work. What was not fine, he and two others say, were {f6.cause:the sales}. For Arlmond, where she was to have played {f4.time:a week today}, only 6,200 of 18,000 seats had gone. In Port Verity it was worse.

The promoter, Bright Lantern, calls this "{f18:spiteful nonsense}". Its boss Horatio Quince says the tour was 94 per cent sold out until now. That would make nearly {f12.number:800,000} punters at {f13.number:41} gigs, by our arithmetic.

{f2.number:Twenty-nine} shows have gone down the drain, if you count two in Selkirk Bay that were {f20:quietly dropped} in August. {f3.number:Eleven} countries will have to do without. The 36-song show cost a reported £1.1 million a week to keep on the road.

Zeph, {f9.age:37} since May, has been told to {f5.position:keep her mouth shut for three months}, a friend says. She was snapped leaving a clinic in the hills on Thursday night with her mother, Araminta, 61. "{f8.wording:I'm heartbroken, I have never wanted to let anyone down}," she told fans in a short video, in a voice as clear as a bell.

Money back? Yes, {f10.status:all of it}, promises Mr Quince, {f10.time:by the end of October}. Unless you count the {f11.status:booking fee, which the ticket agencies intend to keep}. Gwil Abiodun, 23, from Arlmond, is down £19 on two tickets, not to speak of {f22:a hotel he cannot cancel}.

And the new record, {f14.what:her fifth}? {f14.status:Pushed back}. Her label confirmed yesterday evening that it will not be in the shops {f14.time:before February}.

It is the second time she has let a tour go. In 2018 she called off nine concerts when her father died, and every one of them was made good the year after.

=== key
f1.status same A=cancelled B=cancelled | the tour
f2.number compatible A=27 B=29 with the two of August | concerts called off
f3.number same A=11 B=11 | countries
f4.time same A=2024-09-28 B=2024-09-28 | the concert in Arlmond
f5.position differs A=>=6 months of rest B=3 months of silence | what the doctors ordered
f6.cause differs A=inflamed vocal cords B=poor sales | why the tour was cancelled
f8.wording differs A=I have never wanted to let anyone down, and I am heartbroken B=I'm heartbroken, I have never wanted to let anyone down | her words
f9.age differs A=36 B=37 | her age
f10.status same A=full refund B=full refund | the tickets
f10.time compatible A=within 30 days of 2024-09-19 B=2024-10 end | when the money comes back
f11.status differs A=refunded B=kept | the booking fee
f12.number differs A=>900000 B=800000~ | the audience so far
f13.number same A=41 B=41 | concerts given
f14.what same A=fifth album B=fifth album | the new record
f14.status changed A=to be released as planned B=postponed | the new record
f14.time changed A=2024-11-08 B=>=2025-02 | the new record
f15.cause compatible A=inflamed vocal cords B=her voice | the cause as the singer's side gives it
f16 only B | how she sounded in Dunmere
f18 only B | the promoter's answer
f20 only B | two concerts dropped in August
f22 only B | the hotel
