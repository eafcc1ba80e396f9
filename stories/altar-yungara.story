story: altar-yungara
kind: crime

=== report A | outlet: Special Force against Crime, La Paz | published: 2017-08-16
# Press bulletin 114/2017: {f1.number:Three} persons {f1.status:apprehended} over theft of religious silver in Yungara

The Special Force against Crime, Department of La Paz, informs that {f1.number:three} persons of male sex {f1.status:have been apprehended} in connection with the removal of silverware from the church of San Bartolomé de Yungara, on the high plain.

The act took place {f2.time:between 23:00 on Sunday 13 August and 04:30 on Monday}. The authors {f3.what:forced the door of the sacristy with a car jack} and took down {f4.number:36} silver plates which covered the altar, as well as {f5.number:one} crown of the image of the Virgin. The loss was noticed by {f6.who:the sacristan}, who gave notice at the post in Sica Sica. {f7.status:No watch had been set} on the church.

The altar front dates from {f8.time:1732}. Its value is put at {f9.money:210,000 US dollars}.

The {f1.number:three} were travelling in {f10.what:a white minibus} which was stopped {f11.place:at the toll post of Achica Arriba}. In the vehicle {f12.status:were found 22 of the plates}, wrapped in blankets. The objects were to be taken {f13.place:to Peru}.

One of the persons {f1.status:apprehended} is {f14.name:R. M. C.}, aged {f14.age:34}, {f14.role:dealer in antiques}. All will be brought before the judge on {f15.time:Friday 18 August}, on charges of {f16.what:aggravated theft and traffic in cultural goods}.

"{f17.wording:We are facing a network that works to order}," declared {f18.role:the departmental director}, {f25:Col. Wilber Antezana Rocha}. {f19.who:The parish priest} {f20.position:has requested that what remains be moved to the museum in La Paz}.

It is recalled that the same church lost {f21.what:four paintings} {f21.time:in 2009}.

{f22:Information is received on the free number 800-14-0110.}

=== report B | outlet: Radio Altiplano | published: 2017-08-17
# "Good morning, high plain", Thursday, 7.15: the bare altar of Yungara (transcript)

PRESENTER: Yungara has been crying since Monday. The silver of its church is gone, as you'll have heard. Our colleague Nelly Choque got back from there at midnight. Nelly, what do you see when you go in?

CHOQUE: Mud bricks, Freddy. {f4.number:Three dozen} sheets of silver hid them, and now you see mud bricks with nails in them. And the Virgin bareheaded. She had a crown for feast days and a plain one, and {f5.number:both} are missing.

PRESENTER: How did they get in?

CHOQUE: {f3.what:With a key. Not one scratch on any door.} It was {f2.time:the night before Monday}, the whole village was dancing for the feast. {f7.status:The two men who were supposed to sit outside} had been given singani, a lot of singani. And at dawn {f6.who:Doña Casimira, who sweeps the church}, walked in with her broom.

PRESENTER: The police say they have people.

CHOQUE: {f1.number:Five} by now: three at the start, and last night they {f1.status:picked up} two more. I asked {f18.role:the head of the crime squad for the department} who is behind it. "{f17.wording:A network which works to order}," he said to me, "{f17.wording:and which pays well}."

PRESENTER: Do we know any of them?

CHOQUE: That's what hurts. {f14.name:Rolando Mamani}, {f14.age:thirty-four}. He's {f14.role:the one who restored that altar} two years ago. He was caught {f11.place:in the bus terminal at El Alto}, with a ticket for {f13.place:Iquique, in Chile}, where all of it was supposed to go. {f10.what:The van, a white one}, {f23:belongs to a cousin of the mayor}, but the mayor says he hasn't spoken to that cousin for years.

PRESENTER: And the silver itself?

CHOQUE: {f12.status:Not one gram has come back}, the archbishop's office told me on the phone. They reckon it at {f9.money:close to a million and a half bolivianos}. But what does that mean? It is {f8.time:nearly three hundred years old}. You could melt it in an hour.

PRESENTER: What happens {f15.time:tomorrow}?

CHOQUE: {f15.time:Tomorrow} they see the judge, {f16.what:for aggravated theft, and for dealing in heritage}. There's talk in the village of seeing to it themselves. {f19.who:Father Eusebio} talks against that from morning to night. But about the rest he's as hard as they are. {f20.position:"The monstrance, the candlesticks, all of that stays here,"} he says. {f20.position:"Not a spoon goes to La Paz."} You have to understand them. {f21.time:Eight years ago} it was {f21.what:the canvases}, and nobody ever saw those again.

PRESENTER: And the procession?

CHOQUE: {f24:They held it on Tuesday, with an altar made of cardboard and kitchen foil.} From a distance, with the candles, you'd have knelt.

=== key
f1.number changed A=3 B=5 | people arrested
f1.status same A=arrested B=arrested | the suspects
f2.time same A=2017-08-13 to 14, night B=2017-08-13 to 14, night | when it was done
f3.what differs A=door forced with a jack B=opened with a key | how the thieves got in
f4.number same A=36 B=36 | silver plates stolen
f5.number differs A=1 B=2 | crowns stolen
f6.who differs A=sacristan B=cleaning woman | who discovered it
f7.status differs A=no watch B=two men on watch | the guarding of the church
f8.time compatible A=1732 B=nearly 300 years ago | when the altar was made
f9.money compatible A=USD 210000 B=BOB 1.5m~ | the value
f10.what same A=white minibus B=white van | the vehicle
f11.place differs A=toll post of Achica Arriba B=bus terminal at El Alto | where they were caught
f12.status differs A=22 plates recovered B=nothing recovered | the silver
f13.place differs A=Peru B=Chile | where the silver was to go
f14.name compatible A=R. M. C. B=Rolando Mamani | one of those arrested
f14.age same A=34 B=34 | his age
f14.role differs A=antiques dealer B=restorer of the altar | his trade
f15.time same A=2017-08-18 B=2017-08-18 | when they see the judge
f16.what same A=aggravated theft and traffic in cultural goods B=aggravated theft and dealing in heritage | the charges
f17.wording differs A=a network that works to order B=a network which works to order and which pays well | the police chief's words
f18.role same A=departmental director B=head of the crime squad for the department | the police chief
f25 only A | his name
f19.who compatible A=the parish priest B=Father Eusebio | who speaks for the church
f20.position differs A=move what remains to La Paz B=nothing leaves for La Paz | what the priest wants
f21.what same A=paintings B=canvases | what was stolen before
f21.time same A=2009 B=2009 | the earlier theft
f22 only A | the telephone number
f23 only B | to whom the van belongs
f24 only B | the procession
