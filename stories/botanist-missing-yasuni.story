story: botanist-missing-yasuni
kind: science

=== report A | outlet: El Oriente | published: 2026-02-18
# Botanist {f1.status:missing} in forest on the Tiputo

The botanist {f1.name:Aurora Saltos}, {f1.age:64}, {f1.status:has been missing} since {f2.time:Sunday} in the forest on the river Tiputo. She {f3.what:set out alone from a research station} {f3.cause:to look for an orchid that flowers one night a year}, said {f4.who:the station's cook}, who was {f4.what:the last to see her}.

{f5.number:Forty} {f5.who:soldiers} {f5.status:are searching} for her, with {f6.what:two dogs}. They found {f7.what:her hat} {f7.place:beside a stream}. {f8.source:The commander} {f8.position:considers an accident likely}. {f9.who:The Waonari people}, whose land begins there, {f9.position:have allowed the search}.

"{f10.wording:She knows that forest as others know their kitchen}," said {f11.name:Dr Iván Cevallos}, the {f11.role:dean of her faculty}. She has described {f12.number:31} {f12.what:species of orchids}. Her {f13.what:medicine for the heart}, it is feared, {f13.status:was left at the station}.

{f14.who:An oil company} {f14.status:lent a helicopter}. {f15.what:The rains} {f15.status:make the search difficult}. In 2019 a student got lost on the same trail {f16:and was found after two days}.

=== report B | outlet: Capital Noticias | published: 2026-02-20
# Missing scientist: {f8.position:kidnapping} feared

{f1.name:Aurora Saltos}, {f1.age:46}, {f1.status:is still missing} on the Tiputo, and {f8.source:the police} {f8.position:now believe that she was abducted}, perhaps by {f17:illegal loggers}.

{f4.who:A boatman} {f4.what:was the last to have seen the botanist}: he {f3.what:put her ashore} on {f2.time:Sunday}, {f3.cause:to gather fruits of a rare palm}. {f7.what:Her notebook} turned up {f7.place:in a hut}. The searchers, {f5.number:forty} {f5.who:soldiers} and {f6.what:a pair of dogs}, {f5.status:went on} on Thursday. {f9.who:The Waonari} {f9.position:have refused them entry to their land}.

{f11.name:Iván Cevallos}, {f11.role:who teaches at the same faculty}, says: "{f10.wording:She knows that forest better than others know their kitchen}." Saltos {f13.status:carries with her} {f13.what:the heart medicine she needs}. {f14.who:The navy} {f14.status:has sent a helicopter}; {f15.what:the rain} {f15.status:has stopped}.

=== report C | outlet: El Oriente | published: 2026-02-23
# "{f18:I was never lost}": botanist {f1.status:back}

{f1.name:Aurora Saltos} {f1.status:has come back}, on foot, with wet boots and a specimen under her arm. The {f1.age:64-year-old} reached the research station on Saturday. {f5.number:Forty} {f5.who:soldiers} {f5.status:had looked} for her.

She had twisted an ankle and lived on {f19:palm hearts}; {f20:two Waonari women} showed her the way. {f9.who:Their people} {f9.position:had opened its land to the search}. {f7.what:The hat} {f7.place:by the stream} was indeed hers. And the plant? {f3.cause:The orchid of one night}, the {f12.number:thirty-second} {f12.what:kind of orchid} that she will name. The {f13.what:pills} {f13.status:had been lying at the station all the time}. {f11.name:Iván Cevallos}, {f11.role:her dean}, {f21:cried on the telephone}.

=== key
f1.status changed A=missing B=missing C=back | the botanist
f1.name same A=Aurora Saltos B=Aurora Saltos C=Aurora Saltos | the botanist
f1.age differs A=64 B=46 C=64 | the botanist
f2.time same A=2026-02-15 B=2026-02-15 | since when
f3.what differs A=alone from the station B=put ashore | how she set out
f3.cause differs A=orchid B=palm C=orchid | what she was looking for
f4.who differs A=station's cook B=boatman | who saw her last
f4.what same A=last to see her B=last to see her | that person
f5.number same A=40 B=40 C=40 | searchers
f5.who same A=soldiers B=soldiers C=soldiers | who searches
f5.status same A=searching B=went on C=had looked | the search
f6.what same A=two dogs B=pair of dogs | with what
f7.what differs A=hat B=notebook C=hat | what was found
f7.place differs A=stream B=hut C=stream | where
f8.source differs A=commander B=police | on whose word
f8.position differs A=accident B=kidnapping | what is believed
f9.who same A=Waonari B=Waonari C=Waonari | whose land it is
f9.position differs A=allowed B=refused C=allowed | the Waonari and the search
f10.wording differs A=as others know B=better than others know | his words
f11.name same A=Iván Cevallos B=Iván Cevallos C=Iván Cevallos | her colleague
f11.role differs A=dean B=teacher at the faculty C=dean | Cevallos
f12.number changed A=31 C=32 | species she described
f12.what same A=orchids C=orchids | what she describes
f13.what same A=heart medicine B=heart medicine C=heart medicine | what she needs
f13.status differs A=left at the station B=with her C=left at the station | the medicine
f14.who differs A=oil company B=navy | who gave a helicopter
f14.status same A=lent B=sent | the helicopter
f15.what same A=rain B=rain | the weather
f15.status changed A=makes it difficult B=stopped | the rain
f16 only A | the student of 2019
f17 only B | the loggers
f18 only C | her words
f19 only C | what she ate
f20 only C | who showed her the way
f21 only C | the dean cried
