story: university-occupation-coimara
kind: education

=== report A | outlet: Gazeta do Mondelo | published: 2024-03-21
# Police {f1.status:clear} {f6.what:occupied} {f2.place:library} in Coimara, {f3.number:17} {f3.status:led away}

COIMARA - {f4.who:The riot police} on {f5.time:Wednesday morning} {f1.status:cleared} the {f2.place:library} of the University of Coimara, which students had {f6.what:been holding} for {f6.time:twelve days} in protest against {f7.cause:the rise of the rents in student residences}. {f3.number:Seventeen} persons {f3.status:were taken to the police station} and {f8.status:released in the evening}.

The police had been {f9.who:called in by the rector}, {f9.name:Amílcar Seabra}. He said that {f10.cause:the old books were in danger}, as {f10.what:wax candles were burned in the reading room}. {f11.who:A student of law} {f11.status:sprained her ankle} when she {f11.what:jumped from a window sill}.

"{f12.wording:We leave the house, but not the matter}," declared {f13.name:Leonor Brandão}, {f13.role:spokeswoman of the occupiers}. {f14.who:The teachers' union} {f14.position:called the operation out of all proportion}.

{f15.what:A talk} between the rectorate and the students {f15.status:is fixed} for {f15.time:Monday}. The students {f16.position:want the rents frozen until 2026}; the university {f16.status:offered} {f16.what:a subsidy for the poorest}. A room {f17.money:costs 310 euros a month}, {f17.number:a fifth more} than last year.

The damage is {f18.what:slight}: {f18.what:two broken chairs and a carpet}. The {f2.place:library} {f19.status:opens again} {f19.time:today}. In the autumn, students had {f20:occupied the canteen for two days}.

=== report B | outlet: Lisboa Diária | published: 2024-03-22
# Student protest in Coimara {f1.status:ends}; rector "did not call police"

Who sent for the police? Not the rector, {f9.name:Amílcar Seabra} now says: it was {f9.who:the minister of the interior}. Students who had {f6.what:occupied} the {f2.place:faculty of letters} of Coimara for {f6.time:close to two weeks} {f1.status:were removed} on {f5.time:Wednesday} by {f4.who:the republican guard}.

{f3.number:Seventeen} {f3.status:were detained}. Four of them {f8.status:remain in custody}, accused of resisting officers. {f11.who:A student of medicine} {f11.what:was pushed on the stairs} and {f11.status:has a torn ligament in the foot}.

The young people oppose {f7.cause:the cutting of scholarships}. A room in a university residence, they add, has become {f17.number:20 per cent} dearer within a year and {f17.money:now costs 310 euros}. {f16.what:Help for those who have least}, which the university {f16.status:held out}, does not satisfy them; they {f16.position:want the old rents back at once}.

"{f12.wording:We leave the house, but not the fight}," said {f13.name:Leonor Brandão}, {f13.role:who chairs the students' union}. {f14.who:The union of university teachers} {f14.position:expressed understanding for the police}. {f15.what:The meeting} that {f15.status:had been arranged} for {f15.time:Monday} {f15.status:will not take place}, since the students {f21:refuse to sit down with Mr Seabra}.

{f10.cause:Precious volumes were never at risk}, a librarian said; {f10.what:the candles were electric}. The building is {f18.what:badly damaged}, with {f18.what:doors torn out and walls painted}, and {f19.status:stays closed} {f19.time:for the rest of the month}.

=== key
f1.status same A=cleared B=removed | the occupiers
f2.place differs A=library B=faculty of letters | the occupied building
f3.number same A=17 B=17 | persons taken
f3.status same A=led away B=detained | these persons
f4.who differs A=riot police B=republican guard | who cleared it
f5.time compatible A=2024-03-20 morning B=2024-03-20 | when
f6.what same A=held B=occupied | what the students did
f6.time compatible A=twelve days B=close to two weeks | how long
f7.cause differs A=rents B=scholarships | against what they protest
f8.status differs A=released B=four in custody | those taken
f9.who differs A=rector B=minister of the interior | who called the police
f9.name same A=Amílcar Seabra B=Amílcar Seabra | the rector
f10.cause differs A=books in danger B=never at risk | the reason for clearing
f10.what differs A=wax candles B=electric candles | what burned
f11.who differs A=law student B=medical student | who was hurt
f11.status differs A=sprained ankle B=torn ligament | the injury
f11.what differs A=jumped from a sill B=pushed on the stairs | how she was hurt
f12.wording differs A=the matter B=the fight | Brandão's words
f13.name same A=Leonor Brandão B=Leonor Brandão | who speaks for the students
f13.role differs A=spokeswoman of the occupiers B=chair of the students' union | Brandão
f14.who same A=teachers' union B=union of university teachers | who comments
f14.position differs A=out of proportion B=understanding | the teachers' union on the police
f15.what same A=talk B=meeting | what was arranged
f15.status changed A=fixed B=called off | the talk
f15.time same A=2024-03-25 B=2024-03-25 | the talk
f16.position differs A=frozen until 2026 B=old rents back | what the students want
f16.status same A=offered B=held out | the university's offer
f16.what same A=subsidy for the poorest B=help for those who have least | the offer
f17.money same A=EUR 310 B=EUR 310 | a room
f17.number same A=20 percent B=20 percent | the rise
f18.what differs A=slight, chairs and carpet B=bad, doors and walls | the damage
f19.status differs A=opens B=stays closed | the building
f19.time differs A=2024-03-21 B=end of March | when it opens
f20 only A | the canteen
f21 only B | why the talk is off
