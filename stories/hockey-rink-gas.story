story: hockey-rink-gas
kind: sport

=== report A | outlet: Laurentian News Agency | published: 2023-02-05
# {f1.what:Carbon monoxide} {f2.status:sends} {f3.number:53} to hospital from Quebec rink

SAINTE-AURORE, Quebec, Feb 5 (LNA) - {f3.number:Fifty-three} people, {f4.who:most of them children}, {f2.status:were taken to hospital} on {f5.time:Saturday} after breathing in {f1.what:carbon monoxide} at {f6.what:a peewee hockey tournament} in Sainte-Aurore.

The gas {f7.status:is believed} to have come from {f8.cause:a faulty ice resurfacer}. The alarm was raised by {f9.who:a mother, a nurse}, who {f9.what:noticed that several players had headaches}. There {f10.status:was no detector} in the arena, {f11.role:the fire chief}, Réjean Thibodeau-Lacasse, said.

{f12.who:A goalie}, {f12.age:12}, {f12.status:lost consciousness} {f12.place:on the bench}; he was {f13.what:treated in a pressure chamber} in Trois-Monts. {f14.number:Four} people {f14.status:remained under observation} on Sunday.

"{f15.wording:Another half hour and we would be counting coffins}," Thibodeau-Lacasse said. {f16.who:The municipality}, which {f16.role:owns the building}, {f17.status:had postponed} {f17.what:a new ventilation system} {f17.time:last spring} {f17.cause:for lack of money}. {f18:The coroner's office said it would not comment}. {f19.who:The provincial labour board} {f19.status:has sealed} the machine.

The tournament, with {f20.number:16} teams, {f20.status:was abandoned}; {f21.who:the organisers} {f21.position:want the medals shared}. {f22.who:The rink's caretaker}, who {f22.what:drove the machine}, {f22.status:was himself taken ill}. In 2016 {f23.who:a fishing party} died of the same gas in a cabin {f23.place:on the lake nearby}. {f24.position:The hockey federation calls for detectors in every arena}.

=== report B | outlet: L'Écho de la Mauricette, translated | published: 2023-02-07
# A nose for trouble

By Solange Beauparlant

She had smelled nothing, for there is nothing to smell. But Ginette Arsenault-Roy, {f9.who:who teaches school} and had a son in goal, {f9.what:saw children vomiting} on {f5.time:Saturday}, and {f25:pulled the fire alarm}. {f2.status:Ambulances carried off} {f3.number:53} people, {f4.who:the larger part of them under age}. Exhaust fumes had filled the hall during {f6.what:the under-thirteens' tournament}.

{f7.status:There is no longer any doubt} about the source: {f8.cause:a gas heater above the stands} produced {f1.what:the carbon monoxide}, inspectors found on Monday. {f10.status:A detector hung on the wall; its battery was dead}.

Her {f12.age:ten-year-old}, {f12.who:the keeper} of the home side, {f12.status:passed out} {f12.place:in the changing room}. {f13.what:A heart-lung machine} in Trois-Monts saved him. The last {f14.number:four} patients {f14.status:went home} on Monday.

"{f15.wording:Another half hour and we'd have been counting small coffins}," said Réjean Thibodeau-Lacasse, {f11.role:deputy head of the fire service}. And {f16.who:the town}? As {f16.role:proprietor} of the arena it {f17.status:had put off} {f17.what:the renewal of the heating} {f17.time:last year}; {f17.cause:no contractor had bid}, says the mayor. The heater {f19.status:has been impounded} by {f19.who:the police}.

{f20.number:Sixteen} teams had come; play {f20.status:was broken off}. {f21.who:Those in charge of the tournament} {f21.position:intend to play it again in March}. {f22.who:The janitor}, who {f22.what:steered the ice machine}, {f22.status:escaped without symptoms}. Old people remember {f23.who:the hunters} who were poisoned in their hut {f23.place:beside the lake}, seven years ago. {f24.position:The sport's federation wants gas appliances banned from all halls}. {f26:Ms Arsenault-Roy has been invited to drop the puck at the next game.}

=== key
f1.what same A=carbon monoxide B=carbon monoxide | the gas
f2.status same A=taken to hospital B=carried off by ambulance | the victims
f3.number same A=53 B=53 | the victims
f4.who same A=mostly children B=mostly under age | who they were
f5.time same A=2023-02-04 B=2023-02-04 | the day
f6.what same A=peewee tournament B=under-thirteens' tournament | the event
f7.status changed A=believed B=no longer in doubt | the source of the gas
f8.cause differs A=ice resurfacer B=gas heater | the source of the gas
f9.who differs A=nurse B=teacher | the mother who raised the alarm
f9.what differs A=headaches B=vomiting | what she noticed
f10.status differs A=no detector B=a detector with a dead battery | the detector
f11.role differs A=fire chief B=deputy head of the fire service | Thibodeau-Lacasse's rank
f12.who same A=goalie B=keeper | who fainted
f12.age differs A=12 B=10 | the goalie
f12.status same A=lost consciousness B=passed out | the goalie
f12.place differs A=bench B=changing room | where the goalie fainted
f13.what differs A=pressure chamber B=heart-lung machine | how the goalie was treated
f14.number same A=4 B=4 | the last patients
f14.status changed A=under observation B=went home | the last patients
f15.wording differs A=counting coffins B=counting small coffins | Thibodeau-Lacasse's words
f16.who same A=municipality B=town | who owns the arena
f16.role same A=owner B=proprietor | the municipality
f17.status same A=postponed B=put off | the work on the arena
f17.what differs A=new ventilation B=renewal of the heating | what was postponed
f17.time compatible A=spring 2022 B=last year | when
f17.cause differs A=lack of money B=no contractor had bid | why
f19.who differs A=labour board B=police | who took hold of the apparatus
f19.status differs A=sealed B=impounded | the apparatus
f20.number same A=16 B=16 | the teams
f20.status same A=abandoned B=broken off | the tournament
f21.who same A=organisers B=those in charge | who decides on the tournament
f21.position differs A=share the medals B=play again in March | what the organisers want
f22.who same A=caretaker B=janitor | who drove the machine
f22.what same A=drove the machine B=steered the ice machine | the caretaker's task
f22.status differs A=taken ill B=no symptoms | the caretaker
f23.who differs A=fishing party B=hunters | the victims of 2016
f23.place same A=on the lake B=beside the lake | where they died
f24.position differs A=detectors in every arena B=no gas appliances | what the federation wants
f25 only B | the fire alarm
f26 only B | the invitation
f18 only A | the coroner
