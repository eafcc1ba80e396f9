story: hostage-sailors-home
kind: hostages

=== report A | outlet: Maritime Union News | published: 2025-06-04
# {f1.number:Fourteen} sailors {f3.status:home} after {f4.time:16 months} with pirates

{f1.number:Fourteen} sailors of the {f5.what:bulk carrier} Lady Morwen {f3.status:returned} to Manado Bay on {f6.time:Monday}, {f4.time:16 months} after pirates had seized them off {f7.place:the Horn of Zela}. {f8.who:The second engineer} {f8.status:died} in captivity, {f9.cause:of malaria}.

The men were {f10.status:freed} {f11.cause:in exchange for two imprisoned pirates}, {f12.source:the seamen's mission} said. {f13.who:The owner} {f13.status:had gone bankrupt}; he {f14.status:paid no wages} {f15.time:after the first three months}. The captain, Ramon Dizon, {f16.age:55}, {f17.what:was kept apart} {f17.place:in a goat shed}. "{f18.wording:We talked about soup}," he said.

They had {f19.what:caught birds} and {f20.what:drunk water from rusty drums}. {f21.number:Two} of them {f22.what:tried to escape} {f22.time:last October} and {f23.status:were recaptured}. {f24.who:A nurse from the nearby town} secretly {f25.what:brought quinine}. The ship herself {f26.status:sank} {f27.place:at anchor}.

President Corazon Luz {f28.what:received them} {f28.place:at the quay}. She {f29.position:promised each a house}. The {f30.role:labour minister}, Jun Abad, {f31.position:wants to ban crews from such waters}. {f32.who:The union} {f33.position:demands that the state pay the missing wages}. {f34.number:Nine} of them {f35.position:will go to sea again}. Pirates {f36.status:still hold} {f37.number:three} ships. {f38:The captain's dog had waited with a cousin}.

=== report B | outlet: The Manado Bay Herald | published: 2025-06-03
# {f1.number:Fourteen} men and a guitar

They {f3.status:came home} {f6.time:on Monday}, and the last of the {f1.number:fourteen} carried {f8.who:the cook's} guitar. The {f8.who:cook} {f8.status:did not come back}: {f9.cause:he drowned when he tried to swim ashore}. {f4.time:A year and four months} they had been in the hands of pirates, who had taken their {f5.what:tanker}, the Lady Morwen, near {f7.place:the Horn of Zela}.

How did they get {f10.status:out}? {f11.cause:A ransom was raised by parishes}, say {f12.source:their families}. {f13.who:The man who owned the ship} {f13.status:is insolvent}; {f14.status:not a peso came} {f15.time:from the fourth month on}. Ramon Dizon, {f16.age:55}, the master, {f17.what:had to live by himself}, {f17.place:in a water tank}. "{f18.wording:We talked only about soup}," he said.

They {f19.what:ate crabs}, and what they drank {f20.what:was rain caught in a sail}. In {f22.time:October} {f21.number:two} men {f22.what:ran}; {f23.status:they reached an army post} and have been home since Christmas. A {f24.who:midwife}, who ought not to have, {f25.what:carried out their letters}. The vessel {f26.status:is lying} {f27.place:on a beach} and is being broken up.

At {f28.place:the airport} the head of state, Corazon Luz, {f28.what:shook every hand}. {f29.position:A job on land for everyone} was her promise. Jun Abad, {f30.role:minister of labour}, {f31.position:would put armed guards on ships for that coast}. {f32.who:Their trade union} {f33.position:asks for the owner to be put on trial}. But {f34.number:nine} {f35.position:want to ship out again}. {f37.number:Three} vessels {f36.status:remain in the pirates' hands}. {f40:Dizon's first meal was chicken soup}.

=== key
f1.number same A=14 B=14 | the men
f3.status same A=home B=came home | these
f4.time same A=16 months B=a year and four months | for how long they were held
f5.what differs A=bulk carrier B=tanker | the ship
f6.time same A=2025-06-02 B=2025-06-02 | when they came
f7.place same A=Horn of Zela B=Horn of Zela | where they were seized
f8.who differs A=second engineer B=cook | the one who died
f8.status same A=died B=did not come back | this man
f9.cause differs A=malaria B=drowned | of what he died
f10.status same A=freed B=out | the men
f11.cause differs A=exchange for pirates B=ransom raised by parishes | why they were freed
f12.source differs A=seamen's mission B=families | on whose word
f13.who same A=owner B=the man who owned the ship | who failed
f13.status same A=bankrupt B=insolvent | the owner
f14.status same A=no wages B=not a peso | the wages
f15.time same A=after three months B=from the fourth month | since when no wages
f16.age same A=55 B=55 | the captain's age
f17.what same A=kept apart B=by himself | how the captain was held
f17.place differs A=goat shed B=water tank | where the captain was held
f18.wording differs A=about soup B=only about soup | his words
f19.what differs A=birds B=crabs | what they ate
f20.what differs A=water from rusty drums B=rain from a sail | what they drank
f21.number same A=2 B=2 | those who ran
f22.what same A=tried to escape B=ran | what the two did
f22.time same A=2024-10 B=2024-10 | when they ran
f23.status differs A=recaptured B=reached an army post | the two
f24.who differs A=nurse B=midwife | who helped them
f25.what differs A=brought quinine B=carried letters | the help
f26.status differs A=sank B=being broken up | the ship
f27.place differs A=at anchor B=on a beach | where the ship ended
f28.what compatible A=received them B=shook every hand | the president's welcome
f28.place differs A=quay B=airport | where she met them
f29.position differs A=a house each B=a job each | her promise
f30.role same A=labour minister B=minister of labour | Abad
f31.position differs A=ban crews from such waters B=armed guards | his wish
f32.who same A=union B=trade union | who makes a demand
f33.position differs A=state pays the wages B=owner on trial | its demand
f34.number same A=9 B=9 | who go to sea again
f35.position same A=go to sea again B=ship out again | their wish
f36.status same A=still held B=in the pirates' hands | other ships
f37.number same A=3 B=3 | other ships
f38 only A | the dog
f40 only B | the first meal
