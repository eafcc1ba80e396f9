story: club-fund-sandhaven
kind: business

=== report A | outlet: Zubara Fund press office | published: 2024-05-21
# Zubara Sovereign Fund {f1.status:agrees to acquire} Sandhaven Athletic

The Zubara Sovereign Fund {f1.status:has signed an agreement to buy} {f2.number:80} per cent of Sandhaven Athletic Football Club for {f3.money:£310 million}.

The seller, {f4.name:Gwilym Tarrant}, {f5.age:74}, will stay on as {f6.role:honorary president}. The fund will invest {f7.money:£120 million} in {f7.what:a new stand} {f8.time:by 2027}.

"{f9.wording:We have come to serve this club, not to own it}," said {f10.role:chief investment officer} {f10.name:Noor Belhadj}. The club {f11.status:will keep} its colours and its ground at {f12.place:Ferry Lane}. Completion {f13.status:requires} the league's consent, which {f13.certainty:is expected} {f13.time:in June}. {f14:The fund also holds a sailing team.}

=== report B | outlet: Sandhaven Echo | published: 2024-05-22
# Oil money comes to {f12.place:Ferry Lane}

The deal is done. A Gulf state's savings {f1.status:are to take over} the Athletic, {f2.number:four fifths} of it at least: {f2.number:80} per cent changes owner, for {f3.money:£340m} including debts.

{f4.name:Gwilym Tarrant}, who is {f5.age:72} and bought the club in 1996, becomes {f6.role:a vice-president without pay}. {f7.what:The women's team and the academy} get {f7.money:£120m} {f8.time:over three years}.

"{f9.wording:We have come to serve this club, not just to own it}," said {f10.name:Noor Belhadj}, the fund's {f10.role:deputy chairman}. Supporters' leader Ama Tarrant, no kin, wants {f15.position:a seat on the board for the fans}.

The league {f13.certainty:may well} {f13.status:give} its blessing {f13.time:next month}. The club stays at {f12.place:Ferry Lane}, and its red and white {f11.status:is safe}.

=== report C | outlet: Meridian Business | published: 2024-06-19
# League {f13.status:clears} Zubara's purchase of Sandhaven

The takeover of Sandhaven Athletic by the Zubara Sovereign Fund {f1.status:was completed} on Tuesday after the league {f13.status:gave its approval}. The fund paid {f3.money:£310m} for {f2.number:75} per cent.

{f4.name:Gwilyn Tarrant}, the former owner, is made {f6.role:honorary president}. {f7.money:A hundred and twenty million pounds} will go into {f7.what:a stand}, to be ready {f8.time:by 2027}.

The supporters' trust asked for {f15.position:a veto on the ground and the name}. {f16:Two of the league's 20 clubs voted against.}

=== key
f1.status changed A=agreed B=agreed C=completed | the takeover
f2.number differs A=80 B=80 C=75 | per cent bought
f3.money differs A=GBP 310m B=GBP 340m C=GBP 310m | the price
f4.name differs A=Gwilym Tarrant B=Gwilym Tarrant C=Gwilyn Tarrant | the seller
f5.age differs A=74 B=72 | the seller's age
f6.role differs A=honorary president B=vice-president C=honorary president | the seller's new post
f7.money same A=GBP 120m B=GBP 120m C=GBP 120m | the investment promised
f7.what differs A=new stand B=women's team and academy C=new stand | what the investment is for
f8.time compatible A=2027 B=three years C=2027 | when the investment is made
f9.wording differs A=not to own it B=not just to own it | Belhadj's words
f10.role differs A=chief investment officer B=deputy chairman | Belhadj's post
f10.name same A=Noor Belhadj B=Noor Belhadj | the fund's speaker
f11.status same A=kept B=kept | the colours
f12.place same A=Ferry Lane B=Ferry Lane | the ground
f13.certainty compatible A=probable B=probable | the league's consent
f13.status changed A=awaited B=awaited C=given | the league's consent
f13.time same A=2024-06 B=2024-06 | when the league consents
f14 only A | the sailing team
f15.position differs B=a seat on the board C=a veto on ground and name | what the fans want
f16 only C | two clubs against
