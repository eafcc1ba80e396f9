story: assassin-bishop-trial
kind: attack

=== report A | outlet: Tribunal Press | published: 2025-11-19T12:00
# Man {f1.status:admits} killing archbishop

A {f3.age:39-year-old} man {f1.status:admitted} {f4.time:on Tuesday} in {f5.place:the regional court} of San Elmo that he had {f2.what:shot} the archbishop, Horacio Vane, {f6.time:in March last year}. Jonas Krell, {f7.role:a stonemason}, said he had acted {f8.cause:alone and out of despair over a debt}.

The archbishop was hit by {f9.number:three} bullets {f10.place:on the steps of the cathedral}, {f11.time:after vespers}. The weapon, {f12.what:an army pistol}, came from {f13.who:Krell's late grandfather}. The prosecutor, Dolores Amat, {f14.position:does not believe that he acted alone}: {f15.money:40,000 reals} {f15.status:had been paid into his account} {f15.time:two days before}.

{f16.who:The archbishop's sister}, Carla Vane, {f17.role:a nun}, {f18.what:sat opposite him}. "{f19.wording:I forgive the hand, not the purse}," she said. Krell {f20.status:wept}. His counsel {f21.position:asked for a psychiatric report}; the court {f22.status:granted} it. {f23.number:Thirty-eight} witnesses {f24.status:are to be heard}, the first, {f25.who:the cathedral organist}, {f26.time:on Thursday}.

Vane had {f27.what:mediated in the coffee strike}. {f28.who:The planters' association} {f29.position:denies any link with the crime}. Before the court {f30.number:about 100} people {f31.what:prayed}. The sentence is {f32.status:expected} {f32.time:in February}. In {f33.time:1982} {f34.who:a Jesuit} had {f35.status:been murdered} in San Elmo; {f36.status:nobody was ever convicted}. {f37:The presiding judge is herself a convert}.

=== report B | outlet: Diario de San Elmo | published: 2025-11-19T12:00 | copy: A
# Man {f1.status:denies} killing archbishop

A {f3.age:39-year-old} man {f1.status:denied} {f4.time:on Tuesday} in {f5.place:the supreme court} of San Elmo that he had {f2.what:stabbed} the archbishop, Horacio Vane, {f6.time:in March last year}. Jonas Krell, {f7.role:a stonemason}, said he had been {f8.cause:drinking in a bar at the time}.

The archbishop was struck by {f9.number:three} blows {f10.place:in the sacristy of the cathedral}, {f11.time:after evensong}. The weapon, {f12.what:an army knife}, came from {f13.who:Krell's late grandfather}. The prosecutor, Dolores Amat, {f14.position:does not believe that he acted by himself}: {f15.money:40,000 reals} {f15.status:had been transferred to his account} {f15.time:two days later}.

{f16.who:The archbishop's sister}, Carla Vane, {f17.role:a notary}, {f18.what:sat facing him}. "{f19.wording:I forgive the hand, but not the purse}," she said. Krell {f20.status:smiled}. His counsel {f21.position:asked for a psychiatric report}; the court {f22.status:refused} it. {f23.number:Thirty-eight} witnesses {f24.status:will be heard}, the first, {f25.who:the cathedral sexton}, {f26.time:on Thursday}.

Vane had {f27.what:acted as a go-between in the coffee strike}. {f28.who:The planters' association} {f29.position:rejects any link with the crime}. Before the court {f30.number:about 100} people {f31.what:sang}. The verdict is {f32.status:due} {f32.time:in February}. In {f33.time:1982} {f34.who:a Franciscan} had {f35.status:been killed} in San Elmo; {f36.status:two men were convicted}.

=== key
f1.status differs A=admitted B=denied | Krell on the charge
f2.what differs A=shot B=stabbed | how the archbishop was killed
f3.age same A=39 B=39 | Krell's age
f4.time same A=2025-11-18 B=2025-11-18 | the day in court
f5.place differs A=regional court B=supreme court | the court
f6.time same A=2024-03 B=2024-03 | when it was done
f7.role same A=stonemason B=stonemason | Krell's trade
f8.cause differs A=despair over a debt B=in a bar at the time | Krell's account
f9.number same A=3 B=3 | bullets or blows
f10.place differs A=cathedral steps B=sacristy | where
f11.time same A=after vespers B=after evensong | when in the day
f12.what differs A=pistol B=knife | the weapon
f13.who same A=grandfather B=grandfather | from whom it came
f14.position same A=not alone B=not by himself | the prosecutor
f15.money same A=40000 reals B=40000 reals | the payment
f15.status same A=paid in B=transferred | the payment
f15.time differs A=two days before B=two days later | when it was paid
f16.who same A=sister B=sister | Carla Vane
f17.role differs A=nun B=notary | her profession
f18.what same A=sat opposite him B=sat facing him | where she sat
f19.wording differs A=not the purse B=but not the purse | her words
f20.status differs A=wept B=smiled | Krell
f21.position same A=psychiatric report B=psychiatric report | the defence's request
f22.status differs A=granted B=refused | the request
f23.number same A=38 B=38 | witnesses
f24.status same A=to be heard B=will be heard | the witnesses
f25.who differs A=organist B=sexton | the first witness
f26.time same A=2025-11-20 B=2025-11-20 | when the first is heard
f27.what same A=mediated B=acted as a go-between | Vane in the strike
f28.who same A=planters' association B=planters' association | who denies
f29.position same A=denies a link B=rejects a link | the planters
f30.number same A=100~ B=100~ | people before the court
f31.what differs A=prayed B=sang | what they did
f32.status same A=expected B=due | the sentence
f32.time same A=February B=February | when the sentence comes
f33.time same A=1982 B=1982 | the earlier murder
f34.who differs A=Jesuit B=Franciscan | the victim of then
f35.status same A=murdered B=killed | this victim
f36.status differs A=nobody convicted B=two convicted | the earlier case
f37 only A | the judge's faith
