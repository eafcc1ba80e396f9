story: governor-raid-altiplano
kind: politics

=== report A | outlet: Noticias del Sur | published: 2023-11-28
# Police {f1.status:search} governor's {f2.place:residence} over {f3.what:road machines}

SANTA INÉS DE LA PUNA - {f4.who:Federal police} on Monday {f1.status:searched} the {f2.place:official residence} of the governor of Puna province, Abel Choque, who is suspected of {f5.what:renting out} {f3.what:bulldozers of the province} to {f6.who:gold diggers}.

The officers came {f7.time:at six in the morning} and stayed {f8.time:eleven hours}. They took {f9.what:seven boxes of files} and {f10.what:a satellite telephone}. Choque {f11.status:was present} and {f12.what:offered them coffee}. "{f13.wording:Let them look under the bed}," he said. He {f14.status:has not been charged}.

The inquiry began with {f15.source:an anonymous letter}. {f16.who:A mechanic} {f17.what:had kept a notebook} of the {f18.what:working hours} of each machine. The prosecutor, Delia Ancasi, {f19.position:wants the governor suspended}. {f20.who:His secretary for public works} {f21.status:is on the run}, possibly abroad.

In the town {f23.who:miners} {f24.what:surrounded the police cars}; {f25.who:an officer} was hit on the head by {f26.what:a stone}. The governor {f27.what:calmed the crowd} {f28.place:from a balcony}. {f29.who:President Salmerón}, his party colleague, {f30.position:asked for the presumption of innocence to be respected}.

Choque, {f31.role:a former football goalkeeper}, was elected {f32.time:in 2021} {f33.what:with a narrow lead}. {f34.who:The provincial assembly} {f34.status:meets in special session} {f34.time:on Wednesday}. {f35:A predecessor was jailed in 2008 for stealing school milk.}

=== report B | outlet: El Chasqui | published: 2023-11-28
# Eleven hours at Choque's

{f7.time:It was still dark} when they rang. {f8.time:From six to five in the afternoon} men of {f4.who:the national police} {f1.status:turned over} the {f2.place:private villa} of Governor Abel Choque, {f31.role:a goalkeeper in his better days}. The master of the house {f11.status:was away hunting}; it was {f12.what:his mother who served coffee}.

The suspicion: {f3.what:graders and bulldozers of the public roads office} were {f5.what:hired out} to {f6.who:gold prospectors}, and the rent vanished. {f16.who:An accountant} of the office {f17.what:had written down} {f18.what:the hours} in {f17.what:a notebook}. It was {f15.source:a complaint by a rival firm} that set things going. {f20.who:The secretary of works}, for whom a warrant exists, {f21.status:turned himself in} on Monday night.

{f9.what:Seven cartons of papers} were carried out, {f10.what:a satellite phone} too. Prosecutor Ancasi {f19.position:will ask for his arrest}. {f14.status:So far there is no charge.} "{f13.wording:Let them look under the beds}," Choque told our reporter, when he came home.

By then the street was full. {f23.who:Miners} had {f24.what:ringed the patrol cars}, {f25.who:a policeman} was bleeding from the head, struck by {f26.what:a bottle}. {f28.place:From the roof of a lorry} the governor {f27.what:told people to go home}, and they went. {f29.who:President Salmerón}, of the same party, {f30.position:demanded full clarification}.

{f32.time:Two years ago} he had {f33.what:won by a handful of ballots}. Tomorrow, {f34.time:Wednesday}, {f34.status:an extraordinary sitting} of {f34.who:the assembly} {f36:will be shown live in the square}.

=== key
f1.status same A=searched B=turned over | the house
f2.place differs A=official residence B=private villa | what was searched
f3.what compatible A=road machines, bulldozers B=graders and bulldozers | what was rented out
f4.who same A=federal police B=national police | who searched
f5.what same A=renting out B=hired out | the suspicion
f6.who same A=gold diggers B=gold prospectors | to whom
f7.time compatible A=2023-11-27T06:00 B=still dark | when they came
f8.time same A=11 hours B=06:00-17:00 | how long
f9.what same A=seven boxes of files B=seven cartons of papers | what they took
f10.what same A=satellite telephone B=satellite phone | what else they took
f11.status differs A=present B=away | the governor during the search
f12.what differs A=he offered coffee B=his mother served coffee | who gave them coffee
f13.wording differs A=the bed B=the beds | his words
f14.status same A=not charged B=no charge | charges
f15.source differs A=anonymous letter B=complaint by a rival firm | what began the inquiry
f16.who differs A=mechanic B=accountant | who kept the notes
f17.what same A=notebook B=notebook | the notes
f18.what same A=working hours B=hours | what was noted
f19.position differs A=suspension B=arrest | what the prosecutor wants
f20.who same A=secretary for public works B=secretary of works | the other suspect
f21.status changed A=on the run B=turned himself in | the secretary
f23.who same A=miners B=miners | who gathered
f24.what same A=surrounded the cars B=ringed the cars | what they did
f25.who same A=an officer B=a policeman | who was hurt
f26.what differs A=stone B=bottle | what hit him
f27.what same A=calmed the crowd B=told people to go home | what the governor did
f28.place differs A=from a balcony B=from a lorry | from where
f29.who same A=President Salmerón B=President Salmerón | the president
f30.position differs A=presumption of innocence B=full clarification | what the president asked
f31.role same A=former goalkeeper B=once a goalkeeper | Choque's past
f32.time same A=2021 B=two years ago | his election
f33.what same A=narrow lead B=a handful of ballots | the margin
f34.who same A=provincial assembly B=the assembly | who meets
f34.status same A=special session B=extraordinary sitting | the session
f34.time same A=2023-11-29 B=2023-11-29 | when
f35 only A | the predecessor
f36 only B | live in the square
