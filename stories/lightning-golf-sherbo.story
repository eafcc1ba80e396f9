story: lightning-golf-sherbo
kind: accident

=== report A | outlet: Estrie Register | published: 2023-07-24
# Lightning {f1.status:strikes} {f2.what:tournament}: {f3.who:caddie} {f4.status:critical}

By Martin Vaillancourt

SHERBO, Que. - {f3.who:A caddie} {f4.status:is in critical condition} after lightning {f1.status:hit} {f5.what:a poplar} under which a dozen people had sought shelter during {f2.what:a charity tournament} at Sherbo on Saturday. {f6.number:Six} others {f7.status:were injured}.

{f3.name:Émile Gosselin}, {f3.age:17}, {f8.what:was leaning on the trunk}. {f9.who:A dentist} {f9.status:revived him} {f9.what:with the clubhouse defibrillator}, whose {f10.what:battery} {f10.status:was almost flat}.

The siren {f11.status:sounded} {f11.time:at 2:10 p.m.}; the lightning struck {f12.time:two minutes later}. {f13.who:The organizer}, {f13.name:Claude Rioux}, {f13.role:a former mayor}, {f14.position:says that players ignored it}. {f15.who:A player} {f15.position:claims that it was too quiet to be heard}.

"{f16.wording:The grass stood up like hair}," said {f17.who:a volunteer}, {f17.name:Jeanne Abdallah}. {f18.who:The workplace safety board} {f18.status:is investigating}, {f18.cause:because caddies are employees}. The club {f19.status:has cancelled} {f19.what:all play} {f19.time:for three days}.

{f20:The money raised goes to the children's hospital}. {f21:In 1994, a greenkeeper was struck on the same fairway and was deaf for a week}.

=== report B | outlet: Estrie Register | published: 2023-07-24 | copy: A
# Lightning {f1.status:strikes} {f2.what:wedding}: {f3.who:waiter} {f4.status:critical}

By Martin Vaillancourt

SHERBO, Que. - {f3.who:A waiter} {f4.status:is in critical condition} after lightning {f1.status:hit} {f5.what:a tent} under which a dozen people had sought shelter during {f2.what:a wedding} at Sherbo on Saturday. {f6.number:Six} others {f7.status:were injured}.

{f3.name:Émile Gosselin}, {f3.age:17}, {f8.what:was holding the pole}. {f9.who:A veterinarian} {f9.status:revived him} {f9.what:with the clubhouse defibrillator}, whose {f10.what:battery} {f10.status:was fully charged}.

The siren {f11.status:sounded} {f11.time:at 2:10 p.m.}; the lightning struck {f12.time:ten minutes later}. {f13.who:The organizer}, {f13.name:Claude Rioux}, {f13.role:the deputy mayor}, {f14.position:says that guests were told to go inside}. {f15.who:A guest} {f15.position:claims that it was too quiet to be heard}.

"{f16.wording:The grass stood up like fur}," said {f17.who:a volunteer}, {f17.name:Jeanne Abdallah}. {f18.who:The police} {f18.status:are investigating}, {f18.cause:because a complaint was made}. The club {f19.status:has cancelled} {f19.what:all play} {f19.time:for the season}.

=== key
f1.status same A=struck B=struck | the lightning
f2.what differs A=charity tournament B=wedding | the event
f3.who differs A=caddie B=waiter | the worst hurt
f3.name same A=Émile Gosselin B=Émile Gosselin | the worst hurt
f3.age same A=17 B=17 | his age
f4.status same A=critical B=critical | his condition
f5.what differs A=poplar B=tent | what was struck
f6.number same A=6 B=6 | others hurt
f7.status same A=injured B=injured | they
f8.what differs A=leaning on the trunk B=holding the pole | what he was doing
f9.who differs A=dentist B=veterinarian | who revived him
f9.status same A=revived B=revived | he
f9.what same A=defibrillator B=defibrillator | with what
f10.what same A=battery B=battery | the battery
f10.status differs A=almost flat B=fully charged | the battery
f11.status same A=sounded B=sounded | the siren
f11.time same A=2023-07-22T14:10 B=2023-07-22T14:10 | when
f12.time differs A=2 minutes B=10 minutes | how long after
f13.who same A=organizer B=organizer | Rioux
f13.name same A=Claude Rioux B=Claude Rioux | the organizer
f13.role differs A=former mayor B=deputy mayor | his office
f14.position differs A=players ignored it B=guests were told to go inside | the organizer on the warning
f15.who differs A=player B=guest | who contradicts
f15.position same A=too quiet B=too quiet | that claim
f16.wording differs A=like hair B=like fur | Abdallah's words
f17.who same A=volunteer B=volunteer | Abdallah
f17.name same A=Jeanne Abdallah B=Jeanne Abdallah | the witness
f18.who differs A=workplace safety board B=police | who investigates
f18.status same A=investigating B=investigating | the inquiry
f18.cause differs A=caddies are employees B=a complaint | why
f19.status same A=cancelled B=cancelled | play
f19.what same A=all play B=all play | what is cancelled
f19.time differs A=3 days B=the season | for how long
f20 only A | the money raised
f21 only A | the strike of 1994
