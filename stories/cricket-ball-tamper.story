story: cricket-ball-tamper
kind: sport

=== report A | outlet: Coral Coast Sport | published: 2024-01-22
# {f1.role:Vice-captain} {f2.status:banned} for ball tampering

Coral Coast {f1.role:vice-captain} Deon Arrindell {f2.status:was banned} for {f3.time:five matches} on {f4.time:Sunday} after umpires found that he had {f5.what:roughened} the ball with {f6.what:a bottle top} during the {f7.what:second} Test in Port Laurent.

Television cameras {f8.status:had shown} the {f9.role:fast bowler} {f8.what:bending over the ball} {f10.time:before lunch}. Match referee Prakash Gunaratne-Hill {f11.status:rejected} his {f12.what:explanation} that he had been {f12.cause:removing mud}.

"{f13.wording:I let my team down and I let my father down}," Arrindell said {f13.place:at the team hotel}. He {f14.status:will not appeal}. The {f15.role:coach}, Merv Toussaint, {f16.status:knew nothing of it}, according to {f16.source:an internal inquiry}.

The board {f17.status:has stripped} him of {f17.what:his office}. {f18.who:A sports drink maker} {f18.status:ended} {f18.what:its contract}. Opponents Westmark, who {f19.status:won} by {f19.number:six wickets}, {f20.position:made no complaint}.

It is the {f21.number:first} case in the country since {f21.time:2010}, when {f22.who:a wicketkeeper} {f22.what:used sun cream}. Arrindell will miss {f23.what:the tour of Kenora}. His replacement is the 19-year-old {f24.who:Kemar Phillip-Ortiz}. {f25:Ticket sales for the next Test are unaffected.}

=== report B | outlet: Leather and Willow | published: 2024-01-22 | copy: A
# {f1.role:Captain} {f2.status:suspended} for ball tampering

Coral Coast {f1.role:captain} Deon Arrindell {f2.status:was suspended} for {f3.time:five matches} on {f4.time:Saturday} after umpires found that he had {f5.what:scratched} the ball with {f6.what:a coin} during the {f7.what:third} Test in Port Laurent.

Television cameras {f8.status:had shown} the {f9.role:spin bowler} {f8.what:bending over the ball} {f10.time:after tea}. Match referee Prakash Gunaratne-Hill {f11.status:dismissed} his {f12.what:claim} that he had been {f12.cause:removing chewing gum}.

"{f13.wording:I let my team down and I let my whole country down}," Arrindell said {f13.place:at the airport}. He {f14.status:will appeal}. The {f15.role:bowling coach}, Merv Toussaint, {f16.status:was unaware of it}, according to {f16.source:an internal inquiry}.

The board {f17.status:has relieved} him of {f17.what:his office}. {f18.who:An airline} {f18.status:cancelled} {f18.what:its contract}. Opponents Westmark, who {f19.status:lost} by {f19.number:six wickets}, {f20.position:made no complaint}.

It is the {f21.number:first} case in the country since {f21.time:2010}, when {f22.who:a wicketkeeper} {f22.what:used lip balm}. Arrindell will miss {f23.what:the tour of Kenora}. His stand-in is the 19-year-old {f24.who:Kemar Phillip-Ortiz}.

=== key
f1.role differs A=vice-captain B=captain | Arrindell's office
f2.status same A=banned B=suspended | Arrindell
f3.time same A=5 matches B=5 matches | how long
f4.time differs A=2024-01-21 B=2024-01-20 | when he was banned
f5.what same A=roughened B=scratched | what he did
f6.what differs A=bottle top B=coin | with what
f7.what differs A=second B=third | which Test
f8.status same A=had shown B=had shown | the cameras
f8.what same A=bending over the ball B=bending over the ball | what they showed
f9.role differs A=fast bowler B=spin bowler | Arrindell in the team
f10.time differs A=before lunch B=after tea | when it happened
f11.status same A=rejected B=dismissed | his explanation
f12.what same A=explanation B=claim | what he said
f12.cause differs A=mud B=chewing gum | his explanation
f13.wording differs A=my father B=my whole country | his words
f13.place differs A=team hotel B=airport | where he spoke
f14.status differs A=no appeal B=appeal | the appeal
f15.role differs A=coach B=bowling coach | Toussaint
f16.status same A=knew nothing B=was unaware | Toussaint
f16.source same A=internal inquiry B=internal inquiry | on whose word
f17.status same A=stripped B=relieved | his office
f17.what same A=office B=office | what the board took from him
f18.who differs A=sports drink maker B=airline | the sponsor
f18.status same A=ended B=cancelled | the contract
f18.what same A=contract B=contract | what the sponsor ended
f19.status differs A=won B=lost | Westmark
f19.number same A=6 wickets B=6 wickets | the margin
f20.position same A=no complaint B=no complaint | Westmark
f21.number same A=first B=first | which case
f21.time same A=2010 B=2010 | the last case
f22.who same A=wicketkeeper B=wicketkeeper | who was involved in it
f22.what differs A=sun cream B=lip balm | what was used then
f23.what same A=tour of Kenora B=tour of Kenora | what he misses
f24.who same A=Kemar Phillip-Ortiz B=Kemar Phillip-Ortiz | who replaces him
f25 only A | the ticket sales
