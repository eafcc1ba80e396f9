story: hostages-chess-club
kind: hostages

=== report A | outlet: Marlow Bay Evening News | published: 2025-11-07T08:00
# {f1.who:Player} holds chess club hostage over {f4.cause:lost title}

A {f1.who:player} armed with {f5.what:a shotgun} held {f6.number:13} members of the Marlow Bay chess club hostage {f7.time:from 7 p.m. on Wednesday until four in the morning}. He {f8.status:gave himself up} after {f9.who:his daughter} had {f10.what:telephoned him}. No one {f11.status:was hurt}.

The man, {f12.age:64}, {f13.role:a retired customs officer}, {f14.position:demanded that the result of a game of 1999 be changed}. His opponent of then, Basil Horne, {f15.status:was in the room}. Police {f16.certainty:are not sure} that the gun was loaded. The negotiator, {f17.role:an inspector}, Joan Mabey, {f18.what:plays chess herself}. "{f19.wording:I offered him a draw}," she said.

{f20.who:Two boys} {f20.status:were let go} {f21.time:at nine}, {f22.cause:because they had school}. The others {f23.what:went on playing}. An ambulance stood by; {f25.who:a man of 88} {f26.what:was given oxygen}. {f27.source:A witness} said the gunman had {f28.what:apologised to the caretaker}. The club {f29.status:will meet as usual next Wednesday}.

He is {f30.status:charged} with {f31.what:false imprisonment} and appears in court today. The federation {f33.position:ruled out reopening the game}. {f34:The game had lasted 91 moves}.

=== report B | outlet: Sunday Mercury | published: 2025-11-09
# {f6.number:Thirteen} at the board

By Ned Fallow

Nobody moved for a minute, and then somebody moved a bishop. For {f6.number:thirteen} people, the chess evening at Marlow Bay went on {f7.time:from eight on Wednesday until after midnight}, because {f1.who:the club's treasurer} stood at the door with {f5.what:a crossbow}. He had {f4.cause:been voted out of the committee}. In the end it was {f9.who:the man's sister} who {f10.what:rang him up}, and he {f8.status:came out with his hands raised}. All {f11.status:are safe}.

{f12.age:Sixty-four} he is, {f13.role:and used to drive a bus}. He {f14.position:wanted a game played again that he lost in 1999}. Basil Horne, who won it, {f15.status:was at home with a cold}. "{f19.wording:I offered him a rematch}," says Joan Mabey, the {f17.role:constable} to whom he talked and who {f18.what:knows the game}.

{f20.who:Two boys} {f20.status:could leave} {f21.time:at half past nine}, {f22.cause:since one had begun to cry}. Those who stayed {f23.what:played on}. {f25.who:The oldest, eighty-eight,} {f26.what:had trouble breathing and got oxygen}. {f27.source:The secretary} remembers that the caretaker {f28.what:heard a word of regret from the man}. The weapon {f16.certainty:was certainly loaded}, according to the police.

{f31.what:Threatening behaviour} is what he {f30.status:has to answer for}; he was in court on Friday. There {f29.status:will be no chess until Christmas}. As to the old game, the federation {f33.position:is prepared to look at it}. {f36:The bishop was taken}.

=== key
f1.who differs A=player B=treasurer | the hostage-taker
f4.cause differs A=lost title B=voted out | why he did it
f5.what differs A=shotgun B=crossbow | his weapon
f6.number same A=13 B=13 | hostages
f7.time differs A=19:00 to 04:00 B=20:00 to after midnight | how long it went on
f8.status same A=gave himself up B=came out with his hands raised | the man
f9.who differs A=daughter B=sister | who rang him
f10.what same A=telephoned him B=rang him up | what she did
f11.status same A=nobody hurt B=all safe | the hostages
f12.age same A=64 B=64 | his age
f13.role differs A=customs officer B=bus driver | his former job
f14.position differs A=result changed B=game played again | his demand
f15.status differs A=in the room B=at home | Horne
f16.certainty differs A=not sure B=certain | that the weapon was loaded
f17.role differs A=inspector B=constable | Mabey's rank
f18.what same A=plays chess B=knows the game | Mabey
f19.wording differs A=a draw B=a rematch | her words
f20.who same A=two boys B=two boys | who got out early
f20.status same A=let go B=could leave | the boys
f21.time differs A=21:00 B=21:30 | when the boys got out
f22.cause differs A=school B=one cried | why they got out
f23.what same A=went on playing B=played on | the others
f25.who same A=man of 88 B=the oldest, 88 | who was ill
f26.what same A=given oxygen B=got oxygen | his treatment
f27.source differs A=a witness B=the secretary | who tells of the apology
f28.what same A=apologised to the caretaker B=a word of regret | what the man did
f29.status differs A=meets as usual B=no chess | the club
f30.status same A=charged B=has to answer for it | the man
f31.what differs A=false imprisonment B=threatening behaviour | the charge
f33.position differs A=ruled out B=prepared to look | the federation on the game
f34 only A | the moves
f36 only B | the bishop
