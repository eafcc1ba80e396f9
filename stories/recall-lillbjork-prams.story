story: recall-lillbjork-prams
kind: business

=== report A | outlet: Nordpress | published: 2025-03-12
# Swedish firm recalls {f1.number:38,000} pushchairs over {f2.cause:loose hinge pin}

BORÅS, Sweden (Nordpress) - Lillbjörk, one of the largest makers of prams in Scandinavia, is recalling {f1.number:38,000} pushchairs of the model {f3.what:Vandra 3} {f4.who:on the orders of the product safety board}, after a fault in the folding frame injured {f5.number:seven} children.

{f2.cause:A locking pin in the hinge can work its way out}, so that the frame folds up while a child is sitting in it, the board said in a decision published {f6.time:on Wednesday}.

In the gravest case a girl {f7.age:aged two} lost the tip of a finger in {f8.place:Västerås} {f8.time:in January}. The other injuries were mostly bruises; {f25:one boy broke his collarbone}.

The pushchairs were sold in Sweden, Norway and Finland {f9.time:between August 2021 and November 2023} at {f10.money:about 6,500 kronor} apiece. Their frames were welded by a contractor {f11.place:in Estonia}. {f26:Newer ones, which are made in Borås from start to finish, have a different hinge and can be used without concern.}

"{f12.wording:No child should be at risk in one of our pushchairs}," {f13.name:Annika Ståhlfors}, {f13.role:the chief executive}, told Nordpress. Owners ought to stop using them at once, she said, and {f14.what:would be sent a repair kit} that can be fitted at home with a hexagonal key.

The company puts the cost at {f15.money:140 million kronor}, roughly a tenth of its annual sales. Production in Borås {f16.status:has been suspended} while the machines are checked.

According to the board, the first complaint reached it {f17.time:in October}. Whether Lillbjörk itself had known of the problem before then is something the board will look into. A spokesman for the prosecution service said that a preliminary investigation into {f18.what:causing bodily harm} {f18.status:was being considered}.

Lillbjörk was founded in 1957 and has {f19.number:420} employees. {f20.time:In 2016} it called back {f20.number:12,000} car seats because of {f20.what:a buckle that jammed}; nobody was hurt on that occasion.

=== report B | outlet: Kvällskuriren | published: 2025-03-14
# {f22:"They knew last summer"}

## {f5.number:Nine} children hurt, {f18.status:criminal probe opened} and now {f1.number:61,000} Lillbjörk prams called in

It took one second. Little Tuva, {f7.age:19 months old}, was strapped into her pram outside a bakery in {f8.place:Örebro}, on a Saturday {f8.time:in January}, when her mother lifted the front wheels over the kerb and the whole thing closed like a pocket knife.

{f21:The surgeons worked for four hours to save her fingertip.} They couldn't.

{f5.number:Nine} children have been hurt by prams from Lillbjörk, according to a list that the firm itself has drawn up. {f6.time:The day before yesterday} it called in the {f3.what:Vandra 3}. On Thursday {f3.what:the older Vandra 2} followed, and the number of prams concerned grew to {f1.number:61,000}.

Lillbjörk is acting {f4.who:of its own accord}, it stresses: no authority had told it to. The villain, it says, is {f2.cause:a weld in the frame that may crack in the cold}. The faulty frames of the Vandra 3 were put together {f11.place:in Latvia} for the home factory in Borås and were in the shops {f9.time:from the late summer of 2021 until November 2023}.

"{f12.wording:No child should ever be at risk in one of our prams}," says {f13.name:Annika Ståhlfors}, {f13.role:the firm's head of product safety}, when we reach her by phone. She then asks us to put all other questions by mail.

Kvällskuriren has one. {f22:A shop in Norrköping wrote to the factory last June about a frame that had collapsed} with a sleeping baby in it; we've seen the letter. The product safety board was left in the dark for months. Only {f17.time:in October} did it hear of the matter, and then from a parent.

Since yesterday there is a case file. Prosecutor {f23:Malin Grönkvist} {f18.status:has begun a preliminary investigation}, and the suspicion she has written on it is {f18.what:endangering others}.

What happens now if there is a Vandra in your hallway? Don't use it. Those who take it to a shop {f14.what:get their money back}, all {f10.money:6,490 kronor}, with or without a receipt. That will cost Lillbjörk {f15.money:140 million}, and the Vandra 2 isn't even included in that sum.

{f19.number:More than 400} people work for Lillbjörk, and they are nervous. The line in Borås, which stood still on Wednesday, {f16.status:is running again}. {f24:In Malmö our reporter had no trouble buying a brand new Vandra 3 yesterday afternoon.}

It has happened before. {f20.time:Nine years ago} {f20.number:12,000} of the company's car seats had to come back because {f20.what:a strap could tear}. No one was injured then. Tuva's parents, both 31, had bought theirs second-hand, from a cousin. They threw it away this week, they say, with everything else that had the bear on it.

=== key
f1.number changed A=38000 B=61000 | pushchairs recalled
f2.cause differs A=locking pin in the hinge B=weld in the frame | the fault
f3.what changed A=Vandra 3 B=Vandra 2 as well | the models recalled
f4.who differs A=ordered by the product safety board B=of its own accord | at whose instance it recalls
f5.number changed A=7 B=9 | children hurt
f6.time same A=2025-03-12 B=2025-03-12 | when the recall of the Vandra 3 was announced
f7.age differs A=2 years B=19 months | the girl who lost a fingertip
f8.place differs A=Västerås B=Örebro | where she was hurt
f8.time same A=January B=January | when she was hurt
f9.time same A=2021-08 to 2023-11 B=late summer 2021 to 2023-11 | when they were sold
f10.money compatible A=SEK 6500~ B=SEK 6490 | the price of one
f11.place differs A=Estonia B=Latvia | where the frames were welded
f12.wording differs A=should be at risk in one of our pushchairs B=should ever be at risk in one of our prams | Ståhlfors's words
f13.name same A=Annika Ståhlfors B=Annika Ståhlfors | who spoke for the firm
f13.role differs A=chief executive B=head of product safety | her post
f14.what differs A=a repair kit B=money back | what owners get
f15.money same A=SEK 140m B=SEK 140m | the cost
f16.status changed A=suspended B=running again | production in Borås
f17.time same A=October B=October | when the board first heard of it
f18.status changed A=considered B=opened | the preliminary investigation
f18.what differs A=causing bodily harm B=endangering others | the suspicion
f19.number compatible A=420 B=>400 | employees
f20.time same A=2016 B=2016 | the earlier recall
f20.number same A=12000 B=12000 | car seats recalled then
f20.what differs A=a buckle that jammed B=a strap that could tear | the fault of the car seats
f21 only B | four hours of surgery
f22 only B | the letter of June, "They knew last summer"
f23 only B | the prosecutor's name
f24 only B | a Vandra 3 still sold in Malmö
f25 only A | a broken collarbone
f26 only A | the newer ones are safe
