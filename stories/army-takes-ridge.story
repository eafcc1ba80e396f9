story: army-takes-ridge
kind: war

=== report A | outlet: General Staff of Novaria, communiqué | published: 2025-05-06T18:00
# Our troops {f1.status:take} Wolf Ridge

Units of {f2.who:the 7th Mountain Brigade} {f1.status:took} Wolf Ridge {f3.time:at noon on Tuesday} after {f4.time:four hours} of fighting. The enemy {f5.what:fled}, leaving {f6:30} dead. Our losses are {f7.what:slight}. The attack was led {f8.place:up the northern face} under {f9.what:artificial smoke}.

{f10.number:Twelve} {f11.what:mortars} {f12.status:were captured}. The road to Sorna {f13.status:is now safe}, said {f14.role:the chief of operations}, General Ivo Stahl. Inhabitants of the village of Upper Sorna {f15.what:greeted the soldiers with bread}. The president {f16.what:sent a telegram}. The offensive {f17.status:continues}.

=== report B | outlet: Meridian News | published: 2025-05-08T09:00
# On Wolf Ridge, nobody can say who holds it

By Pavel Orr

Seen from Upper Sorna, there is a flag on the ridge in the morning, and another in the evening. That {f2.who:volunteers of the Sorna battalion} {f1.status:reached the top} {f3.time:on Tuesday, towards evening}, is not in doubt. It took {f4.time:eleven hours}, and the way led {f8.place:up the southern gully}, {f9.what:in fog}. {f7.what:Forty of them did not come back}, says {f18:a stretcher bearer}. The enemy {f5.what:withdrew in good order}.

What was found? {f10.number:Twelve} {f11.what:machine guns}, {f12.status:all of them blown up}. The village {f15.what:kept its shutters closed}. "{f19.wording:We took the hill and the hill took us}," said {f20.role:Sergeant} Lena Bor. On the road to Sorna, a bus {f13.status:was fired on} on Wednesday. General Ivo Stahl, {f14.role:the commander of the brigade}, {f21.position:denied any loss of ground}. The offensive {f17.status:has been halted}, an officer said.

=== report C | outlet: Novarian Free Press | published: 2025-05-13T09:00
# Army {f1.status:gives up} Wolf Ridge

The army of Novaria {f1.status:has left} Wolf Ridge, which it had taken {f3.time:on the evening of May 6}, General Ivo Stahl, {f14.role:chief of operations}, confirmed on Monday. {f2.who:The Sorna volunteers}, who had climbed it {f8.place:by the southern gully} {f9.what:in fog}, lost {f7.what:forty-four people}, {f23:a parliamentary committee was told}. The ridge {f24:could not be supplied}, said Stahl; he {f21.position:now spoke of a mistake}.

{f10.number:Twelve} {f11.what:machine guns} had been found there, {f12.status:useless}. In Upper Sorna people {f15.what:have moved into the cellars}. The road to Sorna {f13.status:is closed}. "{f19.wording:We took the hill and it took us}," said Lena Bor, {f20.role:a corporal}, in the hospital. The president, who {f16.what:had telegraphed congratulations}, {f25:visited the wounded}. The offensive {f17.status:is over}.

=== key
f1.status changed A=taken B=taken C=left | the ridge
f2.who differs A=7th Mountain Brigade B=Sorna volunteers C=Sorna volunteers | who took it
f3.time differs A=2025-05-06T12:00 B=2025-05-06 evening C=2025-05-06 evening | when it was taken
f4.time differs A=4 hours B=11 hours | how long it took
f5.what differs A=fled B=withdrew in good order | the enemy
f7.what differs A=slight B=forty C=forty-four | the losses
f8.place differs A=northern face B=southern gully C=southern gully | the way up
f9.what differs A=artificial smoke B=fog C=fog | under what cover
f10.number same A=12 B=12 C=12 | the arms found
f11.what differs A=mortars B=machine guns C=machine guns | the arms found
f12.status differs A=captured B=blown up C=useless | the arms
f13.status differs A=safe B=fired on C=closed | the road
f14.role differs A=chief of operations B=brigade commander C=chief of operations | Stahl's post
f15.what differs A=bread B=shutters closed C=moved into the cellars | the villagers
f16.what same A=sent a telegram C=telegraphed | the president
f17.status changed A=continues B=halted C=over | the offensive
f19.wording differs B=the hill took us C=it took us | Bor's words
f20.role differs B=sergeant C=corporal | Bor's rank
f21.position changed B=denied C=a mistake | Stahl on the ridge
f6 only A | the enemy's dead
f18 only B | who told of the losses
f23 only C | the committee
f24 only C | why it was left
f25 only C | the president's visit
