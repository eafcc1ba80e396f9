story: attack-ferry-pier
kind: attack

=== report A | outlet: Strait Times of Ombra | published: 2024-08-06T09:00
# {f1.what:Knife} attack on {f2.place:ferry pier}: {f3.number:two} {f4.status:dead}

A man {f1.what:armed with a knife} {f4.status:killed} {f3.number:two} people and injured {f5.number:five} on {f2.place:the ferry pier} of Ombra {f6.time:on Monday morning}. He was knocked down with {f7.what:a boat hook} by {f8.who:a deckhand} and {f9.status:arrested}.

The dead are {f10.who:a Dutch tourist}, {f11.age:61}, and {f12.who:a postman from the island}. Of the injured, {f13.who:a schoolgirl} {f13.status:is in a critical state}. The attacker, {f14.age:29}, {f15.what:had shouted slogans}, the police said; they regard the act as {f16.cause:terrorism}. He {f17.status:was known to the authorities}.

He had {f18.what:lost his job as a welder} {f18.time:in June}. In his room, {f19.place:above a bakery}, investigators found {f20.what:a farewell letter}. {f21.who:His father} had {f22.what:warned the police} {f22.time:a week before}. They {f23.status:had opened a file}, a spokesman said.

The {f8.who:deckhand}, Ilias Korr, {f24.age:19}, was {f25.what:cut in the hand}. "{f26.wording:I thought of my sister, and then I did not think}," he said. The island's {f27.role:governor} {f28.position:proposed him for the lifesaving medal}. Ferries {f29.status:were running} again {f29.time:by the evening}. Interior minister Rhea Solas {f30.position:announced bag checks on all piers}. {f31.who:The seamen's union} {f32.position:rejects them}. A silent march {f33.status:is planned} {f33.time:for Sunday}. In {f34.time:2016} {f35.what:a car had been driven into a crowd} {f36.place:at the same harbour}; {f36.status:no one died}. {f37:The pier had been rebuilt in 2021}.

=== report B | outlet: Blue Isles Post | published: 2024-08-06T18:00
# The boy who stopped it

By Iris Manolo

He sells tickets, in the season. Ilias Korr, {f24.age:19}, {f8.who:a cashier of the ferry line}, heard screams on {f2.place:the pier} {f6.time:on Monday before noon}, seized {f7.what:a fire extinguisher} and brought the man down. The police {f9.status:took the attacker away}. He had {f1.what:an axe}, and he had {f4.status:taken the lives} of {f3.number:two} people by then: {f12.who:the island's baker} and {f10.who:a Danish holidaymaker} of {f11.age:61}.

{f5.number:Five} more were wounded. For {f13.who:a pupil} among them {f13.status:the danger has passed}, the hospital says. Korr himself {f25.what:was hit in the shoulder}. "{f26.wording:I thought of my mother, and then I did not think}," he told us. {f27.role:The mayor of Ombra} {f28.position:wants to see him honoured with the medal for saving lives}.

And the other one, the man of {f14.age:29}? {f15.what:He said not a word}, witnesses agree. Investigators think him {f16.cause:mentally ill}. He {f17.status:had never come to their notice}. {f18.time:Since June} he had been {f18.what:without his work as a welder}. {f20.what:A letter of goodbye} lay in the room that he rented {f19.place:over a net-maker's shop}. {f21.who:A neighbour} {f22.time:seven days earlier} had {f22.what:told an officer of her fears}; {f23.status:nobody wrote it down}.

Rhea Solas, minister of the interior, {f30.position:now wants armed guards wherever ferries land}. {f31.who:The ferry companies} {f32.position:are against it}. The boats {f29.status:sailed again} {f29.time:on Monday evening}. {f33.time:Next Sunday} people {f33.status:will march in silence}. Some of them were there eight years ago, {f34.time:in 2016}, when {f35.what:somebody laid a bomb} {f36.place:at this harbour} and {f36.status:everybody lived}. {f38:There lie shells instead of flowers}.

=== key
f1.what differs A=knife B=axe | the weapon
f2.place same A=ferry pier B=pier | where
f3.number same A=2 B=2 | the dead
f4.status same A=dead B=lives taken | these
f5.number same A=5 B=5 | the injured
f6.time same A=2024-08-05 morning B=2024-08-05 before noon | when
f7.what differs A=boat hook B=fire extinguisher | with what he was stopped
f8.who differs A=deckhand B=cashier | who stopped him
f9.status same A=arrested B=taken away by police | the attacker
f10.who differs A=Dutch tourist B=Danish holidaymaker | one of the dead
f11.age same A=61 B=61 | this victim's age
f12.who differs A=postman B=baker | the other dead
f13.who same A=schoolgirl B=pupil | one of the injured
f13.status differs A=critical B=danger passed | her state
f14.age same A=29 B=29 | the attacker's age
f15.what differs A=shouted slogans B=not a word | what the attacker said
f16.cause differs A=terrorism B=mentally ill | how the police see it
f17.status differs A=known B=never noticed | the attacker to the authorities
f18.what same A=lost his job as a welder B=without his work as a welder | his past
f18.time same A=June B=June | when he lost it
f19.place differs A=above a bakery B=over a net-maker's | where he lived
f20.what same A=farewell letter B=letter of goodbye | what was found
f21.who differs A=father B=neighbour | who warned
f22.what same A=warned the police B=told an officer | the warning
f22.time same A=a week before B=seven days earlier | when
f23.status differs A=file opened B=nobody wrote it down | the warning's fate
f24.age same A=19 B=19 | Korr's age
f25.what differs A=hand B=shoulder | Korr's injury
f26.wording differs A=my sister B=my mother | Korr's words
f27.role differs A=governor B=mayor | who proposes him
f28.position same A=lifesaving medal B=medal for saving lives | the honour
f29.status same A=running B=sailed again | the ferries
f29.time same A=evening B=Monday evening | when they ran
f30.position differs A=bag checks B=armed guards | the minister's plan
f31.who differs A=seamen's union B=ferry companies | who is against
f32.position same A=rejected B=against | the reaction
f33.status same A=planned B=will march | the silent march
f33.time same A=2024-08-11 B=next Sunday | when it is
f34.time same A=2016 B=2016 | the earlier attack
f35.what differs A=car driven into a crowd B=bomb | the earlier attack
f36.place same A=same harbour B=this harbour | where
f36.status same A=no one died B=everybody lived | its outcome
f37 only A | the pier rebuilt
f38 only B | the shells
