story: churchfire-velbruck
kind: local

=== report A | outlet: Velbruck Volksblad | published: 2024-06-25
# Fire takes the roof of St Walburga's; {f1.cause:roofers' torch} {f1.certainty:under suspicion}

The church of St Walburga in Velbruck {f2.status:burned} for {f3.number:six} hours on {f4.time:Monday} and has {f5.status:lost} its roof and {f5.what:its organ}. The tower {f6.status:stands}.

{f7.role:The sacristan}, Gerda Maheu, {f8.age:67}, saw smoke over {f9.place:the north aisle} at {f10.time:about a quarter past four} in the afternoon and called the fire brigade. "{f11.wording:I heard it before I saw it, it was like rain}," she said.

{f12.number:Some 140} firefighters from nine villages pumped water from the canal. {f13.number:Two} of them were {f14.what:overcome by smoke}.

{f1.source:Fire commander Jelle Osei} said that the blaze had {f1.certainty:most likely} started where {f16.who:two roofers} had been working until three o'clock with {f1.cause:a gas torch}. The firm, Dakwerk Lisbeth, rejects that: its men, its owner said, {f19.what:had used no flame at all} that day.

Parishioners formed a chain and saved {f20.what:the silver shrine} and {f21.number:eleven} of fourteen paintings. {f22.who:Father Anselm Dieudonné} carried out the sacrament himself.

The church, begun in {f23.time:1382}, had burned once before, in 1797, when soldiers kept hay in it. It is insured for {f24.money:€9m}. Rebuilding it could take {f26.time:five years}, according to the diocese.

By seven the whole village stood along the canal. Children had been sent home from the swimming lesson with wet hair. An old man took off his cap when the first beams fell. Nobody spoke much. In the bakery, which stayed open until midnight, coffee was given away.

The roof had been under repair since March, after a storm had torn off 60 square metres of slate. Those works, which were to cost €210,000, would have ended in August. The scaffolding still leans against the choir. It will have to be cut away before anyone can go inside.

Three weddings and a christening were planned for the summer. The first of the brides, Noémie Claes, 26, came by on Tuesday morning to look. She will marry in the town hall, she said, and dance in the ruins if they let her.

The mayor, Koen Maheu, who is {f7.role:the sacristan}'s nephew and 44, {f27.position:wants the old roof back, beam by beam}.

=== report B | outlet: De Landelijke | published: 2024-06-27
# {f1.cause:Faulty cable} {f1.certainty:probably} set Velbruck church {f2.status:alight}, {f1.source:insurers} say

The fire that {f2.status:gutted} the medieval church of Velbruck on {f4.time:Monday} was {f1.certainty:in all probability} due to {f1.cause:bad wiring} and not to careless roofers. That is what {f1.source:an expert sent by the insurers} believes. He found traces of {f1.cause:a short circuit} behind a heater.

"A torch leaves another picture," says the expert, Idris van Aalten.

The public prosecutor {f30:has opened an inquiry}. She questioned {f16.who:both roofers} on Wednesday and let them go. Their employer maintains that {f19.what:nobody had lit a torch that day}.

It was {f7.role:the organist}, Gerda Maheu, {f8.age:76}, who saw smoke above {f9.place:the south aisle} and gave the alarm at {f10.time:16:45}. "{f11.wording:I heard it before I saw it}," she recalls.

After {f3.number:six} hours the flames were out. The vault held, and with it {f5.what:the organ of 1711}, {f5.status:wet but whole}. The spire, however, {f6.status:had to be taken down} on Tuesday evening. {f13.number:Two} of {f12.number:the 140} firemen {f14.what:had breathed in smoke}; they are at home again.

People of the village rescued {f20.what:a reliquary of silver} and {f21.number:twelve} pictures. {f22.who:The vicar, Anselm Dieudonné}, burnt his hand.

Whoever is to blame, the bill will be high. The church, on which work started in {f23.time:1328}, is insured for {f24.money:nine million euros}; the diocese counts on {f33:14 million}. It expects the work to last {f26.time:half a decade}. The mayor, Koen Maheu, {f27.position:thinks of a roof of steel and glass}. {f34:Sunday's mass will be said in the gymnasium.}

=== key
f1.cause differs A=roofers' torch B=short circuit | the cause of the fire
f1.certainty same A=probable B=probable | the cause
f1.source differs A=fire commander Osei B=insurers' expert | on whose word
f2.status same A=burned B=burned | the church
f3.number same A=6 B=6 | hours it burned
f4.time same A=2024-06-24 B=2024-06-24 | the day
f5.status differs A=lost B=whole | the organ
f5.what same A=organ B=organ | what was lost or held
f6.status changed A=standing B=taken down | the tower or spire
f7.role differs A=sacristan B=organist | Gerda Maheu
f8.age differs A=67 B=76 | Gerda Maheu's age
f9.place differs A=north aisle B=south aisle | where the smoke was first seen
f10.time differs A=16:15~ B=16:45 | when the alarm was given
f11.wording compatible A=I heard it before I saw it, it was like rain B=I heard it before I saw it | Gerda Maheu's words
f12.number compatible A=140~ B=140 | firefighters
f13.number same A=2 B=2 | firefighters hurt
f14.what same A=smoke B=smoke | how they were hurt
f16.who same A=two roofers B=both roofers | those who worked there
f19.what same A=no flame used B=no flame used | the firm's answer
f20.what same A=silver shrine B=silver reliquary | what was saved
f21.number differs A=11 B=12 | paintings saved
f22.who same A=Father Anselm Dieudonné B=the vicar Anselm Dieudonné | the priest
f23.time differs A=1382 B=1328 | when the church was begun
f24.money same A=EUR 9m B=EUR 9m | the insured sum
f26.time same A=5 years B=5 years | how long rebuilding takes
f27.position differs A=old roof back B=steel and glass | the mayor on the roof
f30 only B | the inquiry
f33 only B | EUR 14m
f34 only B | mass in the gymnasium
