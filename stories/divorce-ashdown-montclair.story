story: divorce-ashdown-montclair
kind: celebrities

=== report A | outlet: Pacific Press | published: 2025-04-22
# {f1.name:Luz Montclair}, {f2.name:Corey Ashdown} {f3.status:to divorce} after {f4.time:11 years}

LOS ANGELES - {f1.name,f5.who:Luz Montclair}, the singer, has {f3.status:filed for divorce} from actor {f2.name:Corey Ashdown}, ending one of the longer marriages in Hollywood after nearly {f4.time:11 years}.

{f5.who:Montclair}, {f6.age:38}, submitted the petition {f3.time:on Monday} in Los Angeles County, citing {f7.cause:irreconcilable differences}. It gives {f8.time:February 14} as the date of separation.

The couple married {f9.place:on Kauai} {f9.time:in June 2014} and have a son, 10, and twin daughters, {f10.age:6}. The petition asks for {f11.position:joint custody}; Montclair {f12.position:does not seek} spousal support. A prenuptial agreement {f13.status:was signed} the week before the wedding, according to {f13.source:the filing}.

"{f14.wording:We remain a family and will raise our children side by side}," the two said in a joint statement. It asked for {f15:privacy} and gave no further reason.

Ashdown, {f16.age:44}, is best known for the detective series "{f17.what:Marrow}", of which he has just finished {f17.number:a fourth} season. His {f18.what:younger} brother, {f18.name:Travis Ashdown}, 40, is the producer of the series. Montclair has won {f19.number:three} Meridian Awards; her last album, "{f19.what:Ordinary Weather}", sold 2.1 million copies.

Her tour, which is to begin on May 30 in {f20.place:Denver}, {f20.status:will go ahead as planned}, a spokesperson said. The spokesperson called {f21.what:talk of a new man in her life} {f21.status:untrue}.

Their property includes {f22.what:a ranch near Ojai}, bought for {f22.money:$14.2 million} {f22.time:in 2019} and listed in the petition as jointly owned. The couple's previous home, in Silver Lake, was sold that year for $3.8 million.

A hearing has been set for {f23.time:May 12} before {f23.who:Judge Anita Rourke}.

=== report B | outlet: Starwire Weekly | published: 2025-04-24
# "He left a note on the fridge": inside the {f1.name:Luz}-{f2.name:Corey} split

By Bree Halloran

There was a note on the fridge. It said "Gone to Mom's", and by the time {f1.name:Luz Montclair} had read it three times, {f2.name,f5.who:Corey Ashdown} {f3.status:had gone to court}. Her lawyers found out about the divorce papers {f3.time:on Monday}, like the rest of us.

The "{f17.what:Marrow}" star, {f16.age:44}, wants out after {f4.time:almost eleven years}. The petition blames {f7.cause:irreconcilable differences}, the two dullest words in California. Friends offer two better: {f26:Beau Castellani}. {f21.what:The drummer and Luz} {f21.status:have been an item} since the autumn rehearsals, they swear.

They split {f8.time:on New Year's Eve}, she at 9,000 feet in Aspen with the kids, he in Vancouver shooting episode nine of {f17.number:season four}.

And then there is the money. {f13.source:Insiders} say there {f13.status:is no prenup}, since {f6.age:the 38-year-old} thought such things brought bad luck. That would make {f22.what:the 80-acre spread outside Ojai} a bone of contention: it cost {f22.money:$14.2 million} {f22.time:six years ago} and has a recording studio shaped like a shell.

Luz {f12.position:wants} support, though nobody will say how much. The papers ask for {f11.position:the children to live with Corey}, and for {f24:one dog, Waffles}, too. There's a ten-year-old boy, and {f10.age:six-year-old} twin girls, Mae and Ines, one of whom is said to have picked the name of the dog.

"{f14.wording:We remain a family and will raise our children together}," the pair said, in a message that had the stiffness of two people who do not share a desk.

We were there, by the way, when they swore forever {f9.place:on a beach in Oaxaca} {f9.time:in June 2014}. She wore a dress made of paper cranes. Corey's {f18.what:big} brother {f18.name:Travis}, who now produces his show, was the best man, and cried.

Is it over? "{f25:Never say never}," a pal of Corey's whispers. Luz, whose mantelpiece holds {f19.number:a trio} of Meridians, one of them for "{f19.what:Ordinary Weather}", {f20.status:has put off} the first two nights of the tour, in {f20.place:Denver} and Tulsa, to be near her kids. {f27:That makes Kansas City, on June 5, the opener}.

They will see each other {f23.time:on May 12}, with {f23.who:Judge Anita Rourke} between them.

=== key
f1.name same A=Luz Montclair B=Luz Montclair | the singer
f2.name same A=Corey Ashdown B=Corey Ashdown | the actor
f3.status same A=divorce filed for B=divorce filed for | the marriage
f3.time same A=2025-04-21 B=2025-04-21 | when it was filed for
f4.time same A=11 years~ B=11 years~ | how long they were married
f5.who differs A=Montclair B=Ashdown | who filed for it
f6.age same A=38 B=38 | Montclair
f7.cause same A=irreconcilable differences B=irreconcilable differences | the reason in the petition
f8.time differs A=2025-02-14 B=2024-12-31 | when they separated
f9.place differs A=Kauai B=Oaxaca | where they married
f9.time same A=2014-06 B=2014-06 | when they married
f10.age same A=6 B=6 | the twins
f11.position differs A=joint custody B=children with Ashdown | what is asked for the children
f12.position differs A=does not seek B=wants | spousal support for her
f13.status differs A=signed B=none | the prenuptial agreement
f13.source differs A=the filing B=insiders | on whose word
f14.wording differs A=side by side B=together | the joint statement
f15 only A | privacy asked for
f16.age same A=44 B=44 | Ashdown
f17.what same A=Marrow B=Marrow | his series
f17.number same A=4 B=4 | the season he made
f18.what differs A=younger B=older | the brother beside Ashdown
f18.name compatible A=Travis Ashdown B=Travis | his brother
f19.number same A=3 B=3 | her awards
f19.what same A=Ordinary Weather B=Ordinary Weather | her album
f20.place same A=Denver B=Denver | where the tour was to begin
f20.status changed A=goes ahead as planned B=put off | the first night of the tour
f21.what compatible A=a new man B=the drummer | the affair spoken of
f21.status differs A=denied B=true | the affair spoken of
f22.what compatible A=ranch near Ojai B=80-acre spread outside Ojai | their property
f22.money same A=USD 14.2m B=USD 14.2m | what it cost
f22.time same A=2019 B=2019 | when it was bought
f23.time same A=2025-05-12 B=2025-05-12 | the hearing
f23.who same A=Judge Anita Rourke B=Judge Anita Rourke | the judge
f24 only B | the dog
f25 only B | whether it is over
f26 only B | the drummer's name
f27 only B | where the tour now begins
