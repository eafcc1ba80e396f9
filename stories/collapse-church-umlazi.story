story: collapse-church-umlazi
kind: accident

=== report A | outlet: Umlaza Sun | published: 2022-04-18
# Church {f1.what:gallery} {f2.status:collapses} during {f3.what:Easter vigil}

By Sbongile Mthethwa

{f1.what:The gallery} of a church at Umlaza {f2.status:collapsed} {f3.what:during the Easter vigil} on Saturday, killing {f4.number:six} people. {f5:Forty were injured}, {f6.who:the preacher}, {f6.name:Bishop Elliot Ngema}, {f6.age:70}, {f6.status:among them}.

{f7.cause:Termites had eaten the posts}, {f8.source:the disaster office} says. {f9.who:Choir women} {f9.status:held up a beam} {f9.time:until children were out}. "{f10.wording:We sang alto with it on our shoulders}," said {f11.who:one of them}, {f11.name:Gladys Buthelezi}.

{f12.who:Miners on leave} {f12.status:dug} {f12.what:with car jacks}. The church {f13.status:had no approved plans}, {f14.source:the municipality} says; {f15.who:its treasurer} {f15.position:says they were handed in}. Premier {f16.name:Sizwe Khanyile} {f16.status:visited} {f16.time:on Sunday}; some mourners {f17.what:turned their backs on him}.

{f18.who:A builder's merchant} {f18.position:gives timber for a new one}. {f19.what:The funerals} {f19.status:will be held} {f19.time:next Saturday} {f19.place:in the stadium}.

=== report B | outlet: Southern Cross Wire | published: 2022-04-19
# Death toll in church disaster {f4.number:now 8}

UMLAZA (SCW) - Two more victims of the collapse of a church {f1.what:roof} at Umlaza died on Monday, which makes {f4.number:eight}. It {f2.status:came down} on Saturday {f3.what:at a baptism}.

{f6.name:Elliot Ngema}, {f6.age:70}, {f6.who:the church's founder}, {f6.status:was unhurt}. {f7.cause:A storm wind got under the sheets}, {f8.source:the weather service} believes. {f9.who:A group of boys} {f9.status:propped up a beam} {f9.time:for the little ones to escape}. "{f10.wording:We sang bass with it on our shoulders}," {f11.name:Gladys Buthelezi}, {f11.who:a neighbour}, heard them say.

{f12.who:Taxi drivers} {f12.status:worked} {f12.what:with jacks}. {f13.status:Plans had been approved}, {f14.source:a church elder} insists. {f16.name:Sizwe Khanyile}, the premier, {f16.status:has not come}; he {f16.time:is expected on Wednesday}.

{f18.who:A trader in building materials} {f18.position:demands to be paid for the timber}. {f19.what:The dead} {f19.status:are to be buried} {f19.time:on Saturday} {f19.place:in their home villages}.

=== report C | outlet: Office of the Premier, media note | published: 2022-04-21
# Premier at Umlaza

Premier {f16.name:Sizwe Khanyile} {f16.status:visited} the congregation {f16.time:on Sunday and again on Wednesday}. He was {f17.what:warmly received}.

The number of the dead {f4.number:is eight}. {f1.what:The gallery} {f2.status:fell} {f7.cause:because its posts were eaten by termites}. {f6.name:Bishop Elliot Ngema} {f6.status:has left hospital}.

It is established that {f13.status:no plans had been approved}; {f15.who:the treasurer} {f15.position:now admits that none were submitted}. The premier {f20:pays for a new church from a fund}. {f19.what:The funerals} {f19.status:take place} {f19.time:on Saturday} {f19.place:in the stadium}.

=== key
f1.what differs A=gallery B=roof C=gallery | what collapsed
f2.status same A=collapsed B=collapsed C=collapsed | it
f3.what differs A=Easter vigil B=baptism | the service
f4.number changed A=6 B=8 C=8 | the dead
f5 only A | the injured
f6.who compatible A=preacher B=founder of the church | Ngema
f6.name compatible A=Bishop Elliot Ngema B=Elliot Ngema C=Bishop Elliot Ngema | the clergyman
f6.age same A=70 B=70 | his age
f6.status differs A=injured B=unhurt C=injured, out of hospital | the clergyman
f7.cause differs A=termites B=wind C=termites | why
f8.source differs A=disaster office B=weather service | on whose word
f9.who differs A=choir women B=a group of boys | who held the beam
f9.status same A=held up B=held up | the beam
f9.time same A=until children were out B=until children were out | until when
f10.wording differs A=alto B=bass | the quoted words
f11.who differs A=one of the choir women B=a neighbour | Buthelezi
f11.name same A=Gladys Buthelezi B=Gladys Buthelezi | who is quoted
f12.who differs A=miners on leave B=taxi drivers | who dug
f12.status same A=dug B=dug | the digging
f12.what same A=car jacks B=car jacks | with what
f13.status differs A=not approved B=approved C=not approved | the plans
f14.source differs A=municipality B=church elder | on whose word
f15.who same A=treasurer C=treasurer | the treasurer
f15.position changed A=plans were handed in C=none were submitted | the treasurer on the plans
f16.name same A=Sizwe Khanyile B=Sizwe Khanyile C=Sizwe Khanyile | the premier
f16.status differs A=visited B=has not come C=visited | the premier's visit
f16.time differs A=Sunday B=Wednesday C=Sunday and Wednesday | when he came
f17.what differs A=mourners turned their backs C=warmly received | how he was received
f18.who same A=builder's merchant B=builder's merchant | the merchant
f18.position differs A=gives timber B=demands to be paid | the merchant
f19.what same A=funerals B=funerals C=funerals | the funerals
f19.status same A=to be held B=to be held C=to be held | the funerals
f19.time same A=2022-04-23 B=2022-04-23 C=2022-04-23 | when
f19.place differs A=stadium B=home villages C=stadium | where
f20 only C | the new church
