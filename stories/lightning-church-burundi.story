story: lightning-church-burundi
kind: accident

=== report A | outlet: Karusi Diocesan Messenger | published: 2019-11-11
# Lightning kills {f1.number:11} at {f2.what:evening prayer} in Kinyami

{f1.number:Eleven} worshippers {f3.status:died} and {f4.number:some 70} were injured when lightning struck {f5.what:the Methodist church} of Kinyami hill on {f6.time:Saturday} at the end of {f6.time,f2.what:evening prayer}.

{f7.number:Nine} of the dead {f8.status:were killed on the spot}; the others died {f9.place:on the way to the district hospital}, according to {f10.role:the mayor of Kinyami}, {f10.name:Habimana Colette}. The youngest was {f11.who:a girl of four}.

The building {f12.status:had no lightning rod}. {f13.who:The congregation} {f13.what:had collected money for one}, but {f14.cause:it was stolen} in August. {f15.who:The pastor}, {f15.name:Elie Nkurikiye}, {f15.status:was thrown from the pulpit} and {f16.what:has lost his hearing}.

"{f17.wording:It was white, and then there was no sound at all}," said {f18.who:a choir singer}, whose {f19.what:shoes were burnt} from her feet.

Most of the injured {f20.status:have gone home}. {f21.number:Seven} {f22.status:remain in hospital}, {f22.what:with burns}. {f23.who:A charity from the capital} sent {f23.what:bandages}, {f24.who:the army} {f24.what:two ambulances}.

The burial {f25.status:took place} {f25.time:on Sunday} in the church garden; {f26.role:the prime minister} {f26.status:attended}. It was {f27.cause:against custom} to wait longer, elders said. The church {f28.status:will be rebuilt} {f28.place:lower down the hill}.

{f29.time:A day earlier}, lightning had hit {f29.who:a group of pupils} in {f29.place:the next commune}, leaving one of them blind.

{f30:Scientists say the highlands have more thunder days than almost any other place}.

=== report B | outlet: Great Rivers Wire | published: 2019-11-11
# Thunderbolt leaves {f1.number:11} faithful {f3.status:dead}

KINYAMI (GRW) - {f1.number:Eleven} people {f3.status:lost their lives} {f6.time:shortly before noon on Saturday}, when a bolt of lightning hit {f5.what:a Catholic chapel} during {f2.what:a christening}.

{f7.number:Nine} {f8.status:died instantly} and two {f9.place:in hospital}, said {f10.name:Habimana Colette}, {f10.role:governor of the province}, who spoke of {f4.number:around 70} wounded. Among those who perished was {f11.who:a child of four}.

{f15.name:Elie Nkurikiye}, {f15.who:a catechist}, {f15.status:was hurled down from the pulpit}; {f16.what:he can no longer hear}. {f18.who:A woman from the choir} said: "{f17.wording:It was white, and there was no sound at all}." Her {f19.what:dress had caught fire}.

{f12.status:There was no lightning conductor}: {f13.who:the faithful} {f13.what:had put money aside} for it, but {f14.cause:used it for a new roof}, a neighbour said.

{f20.status:The great majority of those hurt were able to leave} by Sunday evening. {f21.number:A dozen} {f22.status:are still being treated}, {f22.what:mostly for burns}. {f23.what:Dressings} came from {f23.who:a relief group in the capital}; {f24.who:the Red Cross} {f24.what:lent a pair of ambulances}.

The dead {f25.status:are to be buried} {f25.time:on Wednesday}, so that {f27.cause:relatives from abroad can come}. {f26.role:The head of government} {f26.status:sent a message}, being ill. The place of worship {f28.status:is to be put up again} {f28.place:on the same spot}.

{f29.time:On Friday} {f29.who:schoolchildren} had been struck in {f29.place:a neighbouring commune}. {f31:A ministry leaflet advises people not to shelter under trees}.

=== key
f1.number same A=11 B=11 | the dead
f2.what differs A=evening prayer B=christening | the service
f3.status same A=died B=lost their lives | the victims
f4.number same A=70~ B=70~ | the injured
f5.what differs A=Methodist church B=Catholic chapel | the building
f6.time differs A=2019-11-09 evening B=2019-11-09 before noon | when
f7.number same A=9 B=9 | killed at once
f8.status same A=killed on the spot B=died instantly | the nine
f9.place differs A=on the way to hospital B=in hospital | where the other two died
f10.role differs A=mayor B=governor of the province | her office
f10.name same A=Habimana Colette B=Habimana Colette | the official
f11.who same A=girl of four B=child of four | the youngest victim
f12.status same A=no lightning rod B=no lightning conductor | the building
f13.who same A=congregation B=the faithful | who had money for a rod
f13.what same A=collected money B=put money aside | what they did
f14.cause differs A=money stolen B=money used for a roof | why there was no rod
f15.who differs A=pastor B=catechist | Nkurikiye
f15.name same A=Elie Nkurikiye B=Elie Nkurikiye | the injured churchman
f15.status same A=thrown from the pulpit B=hurled from the pulpit | what happened to him
f16.what same A=lost his hearing B=can no longer hear | his injury
f17.wording differs A=and then there was no sound B=and there was no sound | the singer's words
f18.who same A=choir singer B=woman from the choir | the witness
f19.what differs A=shoes burnt B=dress caught fire | what burned on her
f20.status same A=gone home B=able to leave | most of the injured
f21.number differs A=7 B=12 | still in hospital
f22.status same A=in hospital B=being treated | they
f22.what same A=burns B=mostly burns | their injuries
f23.who same A=charity from the capital B=relief group in the capital | who sent supplies
f23.what same A=bandages B=dressings | the supplies
f24.who differs A=army B=Red Cross | who lent ambulances
f24.what same A=two ambulances B=a pair of ambulances | what was lent
f25.status differs A=took place B=still to come | the burial
f25.time differs A=2019-11-10 B=2019-11-13 | when
f26.role same A=prime minister B=head of government | the guest
f26.status differs A=attended B=absent, sent a message | the prime minister at the burial
f27.cause differs A=custom against waiting B=relatives from abroad | why the burial is then
f28.status same A=will be rebuilt B=put up again | the church
f28.place differs A=lower down the hill B=same spot | where
f29.time same A=2019-11-08 B=2019-11-08 | the earlier strike
f29.who same A=pupils B=schoolchildren | whom it hit
f29.place same A=next commune B=neighbouring commune | where
f30 only A | thunder days
f31 only B | the leaflet
