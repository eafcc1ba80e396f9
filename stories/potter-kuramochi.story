story: potter-kuramochi
kind: obituary

=== report A | outlet: Setouchi Press Service | published: 2024-02-12
# Potter {f1.name:Hisae Kuramochi} {f2.status:dies} at {f1.age:94}

OKAYAMA - {f1.name:Hisae Kuramochi}, the potter who brought {f3.what:the black iron glaze} of the Tsukumo valley back to life, {f2.status:died} {f2.time:on Friday} {f2.place:at a hospital in Okayama}, her gallery said. She was {f1.age:94}. The cause was {f2.cause:pneumonia}.

Kuramochi learned the craft from {f4.who:her father}, a maker of pickle jars, and was {f5.number:the first woman} to be named a Bearer of Regional Art, {f5.time:in 1987}. In {f6.time:1967} a fire {f6.what:destroyed her kiln} and almost everything she had made. She put the workshop up again {f7.who:with her own hands}.

Her bowls are in the collections of {f8.number:more than 40} museums. The dearest, "Well Without Moon", {f9.status:was sold} {f9.place:in Basel} {f9.time:in 2019} for {f9.money:$310,000}.

She is survived by {f10.whom:a daughter, Michiko, and two grandsons}. A funeral {f11.status:will be held} {f11.who:for the family only}. The spring firing, at which her last {f20.number:60} pieces were to be baked, {f12.status:has been called off}, the gallery said.

=== report B | outlet: The Eastern Courier | published: 2024-02-17
# The woman who waited for the black

{f1.name:Hisae Kuramochi} {f2.status:is dead}, and with her the last pair of hands that could tell by the sound of a kiln what colour was inside it.

She was born on {f13:3 April 1930} in the Tsukumo valley, the fourth of seven children. {f4.who:Her uncle}, who turned out jars for pickles by the hundred, let her sit at his wheel when the boys were at the war. Her father, a carpenter, thought it a waste of an evening. At nineteen she was married to a schoolteacher, Jun Kuramochi, who died in 1981 and whose name she signed on the foot of every bowl.

{f3.what:The iron black} of the valley had been lost since the 1890s. She looked for it {f14:for sixteen years}. Then, {f6.time:in the autumn of 1967}, a spark from the chimney set the roof alight. The shed burned, with {f15:four thousand} pieces in it; {f6.what:the kiln itself stood}, and in it, when it had cooled, were nine bowls of a black that nobody living had seen. She liked to say that she owed the fire "{f16:an apology and a bottle of sake}," and on each anniversary she poured one out on the ground.

{f7.who:Her neighbours} rebuilt the workshop that winter. She paid them in teacups, some of which are now worth more than the houses they stand in. "Well Without Moon", one of the nine, {f9.status:fetched} {f9.money:310,000 dollars} {f9.place:at an auction in Geneva} {f9.time:five years ago}. {f8.number:Upwards of forty} museums own her work.

The honours came late. {f5.time:In 1987} she was made a Bearer of Regional Art, which {f5.number:no woman} had been until then; a second, the lacquer artist Etsuko Mori, was not chosen before 2003. She was a poor guest at dinners and a hard teacher. Of {f17:thirty-one} apprentices five stayed to the end.

She {f2.status:died} {f2.place:at home}, in the room above the workshop, {f2.time:on 9 February}, of {f2.cause:heart failure}. She was {f1.age:93}. She leaves {f10.whom:a daughter, Michiko, a son, Kenji, and two grandsons}, the elder of whom, {f18.name:Sota}, 29, works in the yard. He {f12.status:will light the kiln} {f12.time:in April} with his grandmother's last pots in it, and {f21.status:sell them in the autumn} to mend the roof. "{f19:She left the wood stacked for us, so what else can we do?}," he said.

=== report C | outlet: Gallery Ishibashi | published: 2024-02-22
# {f1.name:Hisae Kuramochi}, 1930-2024

With great sorrow and greater thanks we bid farewell to {f1.name:Hisae Kuramochi}, whom we had the honour to represent since 1974. She {f2.status:passed away} peacefully {f2.time:on the ninth of February} {f2.place:in her house in the Tsukumo valley}. {f2.cause:A pneumonia} had weakened her since the New Year. She was {f1.age:93}.

The funeral {f11.status:took place} {f23:on 14 February}. {f11.who:Her family alone} was present.

A correction: we told the press that there would be no spring firing. This was a misunderstanding, for which we apologise. {f18.name:Shota} Kuramochi, her grandson, {f12.status:will fire} the {f20.number:sixty} pieces that she left, on a day {f12.time:in May} on which the wind allows it. They {f21.status:are not for sale}.

{f22:We ask that no flowers be sent}. Those who wish to do something may give to {f22:the fund for the valley's school of pottery}, which she began in 1999.

=== key
f1.name same A=Hisae Kuramochi B=Hisae Kuramochi C=Hisae Kuramochi | the dead woman
f1.age differs A=94 B=93 C=93 | her age
f2.status same A=died B=died C=died | Kuramochi
f2.time same A=2024-02-09 B=2024-02-09 C=2024-02-09 | the day of her death
f2.place differs A=hospital in Okayama B=at home C=at home | where she died
f2.cause differs A=pneumonia B=heart failure C=pneumonia | why she died
f3.what same A=the black iron glaze B=the black iron glaze | what she brought back
f4.who differs A=her father B=her uncle | who taught her
f5.number same A=first woman B=first woman | among the Bearers of Regional Art
f5.time same A=1987 B=1987 | when she became a Bearer
f6.time compatible A=1967 B=1967 autumn | the fire
f6.what differs A=kiln destroyed B=shed burned, kiln stood | what the fire did
f7.who differs A=she herself B=her neighbours | who built the workshop up again
f8.number same A=>40 B=>40 | museums that own her work
f9.status same A=sold B=sold | the bowl "Well Without Moon"
f9.money same A=USD 310000 B=USD 310000 | its price
f9.place differs A=Basel B=Geneva | where it was sold
f9.time same A=2019 B=2019 | when it was sold
f10.whom differs A=a daughter and two grandsons B=a daughter, a son and two grandsons | whom she leaves
f11.status changed A=planned C=held | the funeral
f11.who same A=family only C=family only | who was to be or was present
f12.status differs A=called off B=planned C=planned | the spring firing
f12.time differs B=2024-04 C=2024-05 | when the last pieces are fired
f13 only B | her day of birth
f14 only B | how long she looked for the black
f15 only B | pieces lost in the fire
f16 only B | what she owed the fire
f17 only B | her apprentices
f18.name differs B=Sota C=Shota | the grandson
f19 only B | the grandson's words
f20.number same A=60 C=60 | her last pieces
f21.status differs B=to be sold C=not for sale | the last pieces
f23 only C | the day of the funeral
f22 only C | no flowers, a fund for the school
