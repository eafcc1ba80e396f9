story: museum-guard-theft
kind: museums

=== report A | outlet: Rioplatense Press | published: 2023-07-20
# {f1.who:Night guard} {f2.status:held} over {f3.what:gold} missing from Quilpué-Alto museum

QUILPUÉ-ALTO, Chile, July 20 (RP) - Police {f2.status:arrested} {f1.who:a night guard} on Wednesday over the disappearance of {f3.what:gold ornaments} from {f4.what:the Museum of the Valleys}, which had been {f5.what:replaced by copies}.

The {f6.number:37} pieces, {f7.what:mostly earrings and nose plates}, are {f8.time:some 900 years} old. The theft {f9.status:was noticed} {f9.time:on 3 July} by {f10.who:a student} who was drawing them and {f10.cause:found one too light}.

The suspect, Aurelio Pinto-Cañas, {f11.age:52}, {f12.status:has confessed}, said {f13.role:chief inspector} Marisol Arancibia. He {f14.what:made the copies himself}, out of {f28.what:brass}, {f14.place:in his garage}. Most of the gold {f15.status:had been melted down}; {f16.number:eight} pieces {f16.status:were recovered} {f16.place:in a beehive}. {f17.who:A jeweller} in Valpamar is {f17.status:being sought}.

"{f18.wording:I trusted him with my keys and my coffee}," said the museum's {f19.role:director}, Eliana Soto-Brahm, who {f20.status:will stay in office}. Pinto-Cañas gave as his motive {f21.cause:his wife's hospital bills}. He had worked there for {f22.time:19 years}.

The museum was last inventoried {f23.time:in 2015}. It {f24.status:remains open}, but {f24.what:the gold room} is closed. {f25.who:The Huasqui council of the region} {f25.position:demands that the remaining pieces be given to it}. A burglary in {f26.time:2009}, in which {f26.what:pottery} {f26.status:was taken}, was never solved; there is {f27.certainty:no sign} of a connection.

=== report B | outlet: La Voz del Puerto | published: 2023-07-25
# The man with the keys

By Octavio Llanquín

They called him "the cat", because he made no noise. Aurelio Pinto-Cañas, {f11.age:52}, for {f22.time:eleven years} {f1.who:a cleaner} at {f4.what:the regional museum} in Quilpué-Alto, {f2.status:has been in custody} since last week. Every few months, it is alleged, he {f5.what:exchanged} {f3.what:a jewel of silver} for {f5.what:an imitation}.

{f6.number:Thirty-seven} objects, worn by noblewomen {f8.time:nine centuries} ago {f7.what:in their ears and noses}, are concerned. {f10.who:A visiting professor} {f9.status:spotted} the fraud {f9.time:at the beginning of July}: {f10.cause:the solder was modern}.

Did he do it? He {f12.status:has taken back his confession}, {f13.role:his lawyer}, Marisol Arancibia, told us. The imitations, says the prosecution, were {f14.what:cast by a brother-in-law} {f14.place:in a shed}, out of {f28.what:tin}. {f16.number:Eight} of the originals {f16.status:turned up} {f16.place:under a dovecote}; the others {f15.status:have been sold abroad}. {f17.who:The goldsmith} from Valpamar, whom everybody was looking for, {f17.status:has given himself up}.

Eliana Soto-Brahm, {f19.role:who has directed the house} since 2011, {f20.status:was relieved of her duties} on Monday. "{f18.wording:I trusted him with my keys and with my coffee}," she had said the week before. And the reason for it all? {f21.cause:Gambling debts}, say the neighbours.

The last full count was made {f23.time:eight years ago}. Visitors {f24.status:are still admitted}, though not {f24.what:to the treasury}. {f25.who:The council of the Huasqui} {f25.position:wants the museum to be guarded by its own people}. And {f26.what:the weavings} that {f26.status:were stolen} {f26.time:fourteen years ago}? They are {f27.certainty:probably} his work too, one hears from investigators. {f29:A television series is being prepared.}

=== key
f1.who differs A=night guard B=cleaner | what the suspect was
f2.status same A=arrested B=in custody | the suspect
f3.what differs A=gold B=silver | what was stolen
f4.what compatible A=Museum of the Valleys B=regional museum | the museum
f5.what same A=replaced by copies B=exchanged for imitations | how it was done
f6.number same A=37 B=37 | the pieces
f7.what compatible A=earrings and nose plates B=worn in ears and noses | the kind of pieces
f8.time same A=900 years~ B=nine centuries | their age
f9.status same A=noticed B=spotted | the theft
f9.time compatible A=2023-07-03 B=beginning of July | when it was noticed
f10.who differs A=student B=professor | who noticed it
f10.cause differs A=too light B=modern solder | what betrayed the copies
f11.age same A=52 B=52 | the suspect
f12.status changed A=confessed B=confession taken back | the suspect
f13.role differs A=chief inspector B=his lawyer | Arancibia
f14.what differs A=made by himself B=cast by a brother-in-law | who made the copies
f14.place differs A=garage B=shed | where they were made
f28.what differs A=brass B=tin | of what they were made
f15.status differs A=melted down B=sold abroad | the other originals
f16.number same A=8 B=8 | pieces found
f16.status same A=recovered B=turned up | these
f16.place differs A=beehive B=dovecote | where they were
f17.who same A=jeweller B=goldsmith | the other suspect
f17.status changed A=sought B=gave himself up | the jeweller
f18.wording differs A=and my coffee B=and with my coffee | Soto-Brahm's words
f19.role same A=director B=has directed the house | Soto-Brahm
f20.status changed A=stays B=relieved of her duties | Soto-Brahm's office
f21.cause differs A=hospital bills B=gambling debts | the motive
f22.time differs A=19 years B=11 years | how long the suspect worked there
f23.time same A=2015 B=eight years ago | the last inventory
f24.status same A=open B=visitors admitted | the museum
f24.what same A=gold room B=treasury | what is closed
f25.who same A=Huasqui council B=council of the Huasqui | who makes a demand
f25.position differs A=pieces be given to it B=guarded by its own people | what it demands
f26.time same A=2009 B=fourteen years ago | the earlier theft
f26.status same A=taken B=stolen | what the burglars took
f26.what differs A=pottery B=weavings | what was taken then
f27.certainty differs A=no sign B=probable | a connection with the earlier theft
f29 only B | the television series
