story: fire-cinema-nakuri
kind: fire

=== report A | outlet: Rift Evening Echo | published: 2019-08-05
# {f1.who:Projectionist} {f2.status:dies} in Nakuro {f3.what:cinema} fire

By Jemimah Cheruiyot

Fire {f4.status:destroyed} {f3.what:the Regal cinema} in Nakuro on Saturday night. {f1.who:The projectionist}, {f1.name:Haroun Aziz}, {f1.age:58}, {f2.status:perished} {f5.place:in his booth}; {f6.number:ninety} spectators {f7.status:came out unharmed} {f7.cause:because he had stopped the film and shouted}.

{f8.cause:A film reel} {f9.certainty:seems to have} caught fire, {f10.role:fire officer} {f10.name:Caleb Rotich} said. {f11.what:The extinguishers} {f11.status:were empty}. {f12.who:Taxi drivers} {f12.status:broke the side door} {f12.what:with a bumper}. "{f13.wording:He never left before the end of a film}," said {f14.who:the ticket seller}, {f14.name:Esther Wambui}.

{f15.who:The owner}, {f15.name:Kantilal Shah}, {f16.position:wants to build a supermarket}. {f17.who:Film lovers} {f17.status:have begun a petition} {f17.what:to save the façade}. {f18.who:The county} {f18.status:had listed the house} {f18.time:in 2011}. {f19.what:The film festival} {f19.time:of September} {f19.status:moves} to the town hall.

{f20.what:Two shops} next door {f20.status:were looted}; the police {f21.status:arrested} {f21.number:five} {f21.who:youths}. {f1.name:Aziz} {f22.status:was buried} {f22.time:on Sunday} {f22.place:beside his wife}. {f23:The Regal opened in 1949 with a musical, and its first audience had to bring chairs}.

=== report B | outlet: Equator News Agency | published: 2019-08-07
# Old {f3.what:theatre} lost to fire; {f1.who:usher} a hero

NAKURO (ENA) - The last man out of {f3.what:the Regal theatre} was not {f1.who:its usher}, {f1.name:Haroun Aziz}, {f1.age:58}. He {f2.status:was found dead} {f5.place:at the foot of the stairs}, after some {f6.number:ninety} people whom {f7.cause:he had led out with a torch} {f7.status:had got away}.

The house {f4.status:burned to its walls} on Saturday night. {f9.certainty:There is no doubt} that {f8.cause:the air conditioning} was the cause, said {f10.name:Caleb Rotich}, {f10.role:an insurance assessor}. {f11.what:The fire extinguishers} {f11.status:had been checked in June}.

{f12.who:Wrestlers who had been performing in the street} {f12.status:forced a side door} {f12.what:with an iron bench}. "{f13.wording:He never left before the end of the film}," {f14.name:Esther Wambui}, {f14.who:his sister-in-law}, recalled.

{f15.name:Kantilal Shah}, {f15.who:who owns the house}, {f16.position:promises to rebuild it as it was}. {f17.who:Friends of the cinema} {f17.status:are collecting signatures} {f17.what:so that the front will be kept}. {f18.time:Eight years ago} {f18.who:the national museums} {f18.status:put it on the list of monuments}. {f19.what:The film festival} {f19.time:in September} {f19.status:is cancelled}.

{f21.number:Five} {f21.who:young men} {f21.status:were detained} over {f20.status:thefts} from {f20.what:a pair of shops}. {f1.name:Aziz} {f22.status:is to be laid to rest} {f22.time:on Friday}, {f22.place:in the village of his birth}. {f24:The electricity had been off until an hour before the show}.

=== key
f1.who differs A=projectionist B=usher | Aziz's work
f1.name same A=Haroun Aziz B=Haroun Aziz | the victim
f1.age same A=58 B=58 | his age
f2.status same A=perished B=found dead | he
f3.what compatible A=cinema B=theatre | the house
f4.status same A=destroyed B=burned to its walls | the house
f5.place differs A=in his booth B=foot of the stairs | where he died
f6.number same A=90 B=90 | spectators
f7.status same A=unharmed B=got away | they
f7.cause differs A=he stopped the film and shouted B=he led them with a torch | how they were saved
f8.cause differs A=film reel B=air conditioning | the cause
f9.certainty differs A=probable B=certain | the cause
f10.role differs A=fire officer B=insurance assessor | Rotich's post
f10.name same A=Caleb Rotich B=Caleb Rotich | who gives the cause
f11.what same A=extinguishers B=fire extinguishers | the extinguishers
f11.status differs A=empty B=checked in June | the extinguishers
f12.who differs A=taxi drivers B=wrestlers | who opened the door
f12.status same A=broke the side door B=forced a side door | the door
f12.what differs A=bumper B=iron bench | with what
f13.wording differs A=a film B=the film | Wambui's words
f14.who differs A=ticket seller B=sister-in-law | Wambui
f14.name same A=Esther Wambui B=Esther Wambui | who is quoted
f15.who same A=owner B=who owns the house | Shah
f15.name same A=Kantilal Shah B=Kantilal Shah | the owner
f16.position differs A=supermarket B=rebuild as it was | the owner's plan
f17.who same A=film lovers B=friends of the cinema | who protests
f17.status same A=petition B=collecting signatures | their action
f17.what same A=save the façade B=keep the front | what for
f18.who differs A=the county B=national museums | who listed the house
f18.status same A=listed B=put on the list | the house
f18.time same A=2011 B=2011 | when
f19.what same A=film festival B=film festival | the festival
f19.time same A=September B=September | when
f19.status differs A=moves B=cancelled | the festival
f20.what same A=two shops B=a pair of shops | the shops
f20.status same A=looted B=thefts | the shops
f21.who same A=youths B=young men | who was arrested
f21.status same A=arrested B=detained | they
f21.number same A=5 B=5 | how many
f22.status differs A=buried B=to be buried | the burial
f22.time differs A=2019-08-04 B=2019-08-09 | when
f22.place differs A=beside his wife B=in the village of his birth | where
f23 only A | the opening in 1949
f24 only B | the electricity
