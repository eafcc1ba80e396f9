story: shelling-bakery-taluz
kind: war

=== report A | outlet: Agency for Frontline News | published: 2023-03-29T11:00 | agency: AFN
# {f1.what:Rocket} hits {f2.what:bread queue} in Taluz, at least {f3.number:11} {f3.status:dead}

TALUZ (AFN) - {f1.what:A rocket} struck {f2.what:a queue outside a bakery} in the besieged town of Taluz early on {f4.time:Wednesday}, killing at least {f3.number:11} people, the town's {f5.role:mayor} said.

{f5.name:Samir Odran}, the {f5.role:mayor}, blamed the Northern Army, which has encircled Taluz since January. "{f7.wording:They knew it was bread day. Everybody knows it is bread day}," he said by satellite telephone. The Northern Army {f8.status:said it had fired nothing} at the town for two days.

The bakery in {f9.place:Weavers' Lane} is {f10.what:run by a relief organisation}. It works on Wednesdays and Sundays. Most of the dead were {f12.what:women}.

A truce {f13.number:of one day} to bury the victims {f13.status:is being negotiated} by {f28.who:the Red Crescent}. Four people were killed at the same place {f14:in February}, by a mortar.

=== report B | outlet: Northern Army, press service | published: 2023-03-29T16:00
# On the provocation at Taluz

Units of the Northern Army {f8.status:did not fire} at Taluz on {f4.time:29 March}. Our radar recorded the launch of {f1.what:a home-made rocket} by the gangs {f16.place:from the grain silo inside the town}; it fell short and hit their own people. {f17.what:The recording} {f17.status:will be handed} to the United Nations.

The building in {f9.place:Weavers' Lane} {f10.what:had been used as an ammunition store}. A second explosion, seen on the pictures, was {f18.cause:of ammunition}. There was {f2.what:no queue}: the bakery {f22.status:has had no flour} since the 20th. {f3.number:Seven} people {f3.status:died}, {f12.what:all of them armed men}.

The so-called {f5.role:mayor} {f5.name:S. Odran}, {f19.what:a former customs clerk}, {f13.status:has rejected} {f28.who:our} offer of a truce {f13.number:of three days}.

=== report C | outlet: The Clarion | published: 2023-03-30
# "She had the coins in her hand"

By Ingeborg Talis-Mora, Taluz

The loaves were still warm when they were lifted out of the rubble.

There were about sixty people in {f2.what:the queue} in {f9.place:Weavers' Lane} on {f4.time:Wednesday} morning. {f3.number:Fourteen} {f3.status:are dead}, {f12.what:nearly all of them children}, who are sent for bread because they are small and fast. I counted them in the school gymnasium. One girl had the coins in her hand.

{f1.what:It was a shell}, says {f21:Dr Farid Osmani, the last surgeon in town}, who showed me a splinter on a tea tray. {f1.what:A tank shell}. There are tanks only on one side. They stand on {f16.place:the brickworks hill}, from which one has a view into the lane.

The bakery has been {f10.what:kept going by the relief organisation Open Oven} for months. A lorry {f22.status:brought flour} on Monday. I saw no weapons there, on this morning or any other. What blew up after the hit was {f18.cause:the gas bottle of the oven}.

{f5.name:Samir Odran}, who was {f19.what:a teacher of geography} before they made him {f5.role:mayor}, walked from bed to bed. "{f7.wording:They knew it was bread day}," he kept saying.

In the evening the guns fell silent. The truce {f13.status:had come into force} at six; it is to last {f13.number:until six tonight}. {f28.who:Two grandmothers with a white sheet} had walked across and asked for it.

=== report D | outlet: Continental Radio, morning briefing | published: 2023-03-31T07:00
# UN: Taluz was hit by {f1.what:tank shell}

United Nations observers have confirmed that the explosion which {f3.status:killed} {f3.number:16} people outside a bakery in Taluz was caused by {f1.what:a tank shell} fired from {f16.place:the direction of the brickworks}. Two of the injured died overnight. The observers {f10.what:found no trace of ammunition}. They said that they {f17.status:had not received} any {f17.what:radar recording} from the Northern Army, which promised one on Wednesday.

The truce {f13.status:collapsed} two hours before its end, when {f26:a sniper shot at an ambulance}. The Northern Army {f27:has dismissed the commander of a tank battalion}, officially because of illness.

=== key
f1.what differs A=rocket B=rocket C=tank shell D=tank shell | what hit the place
f2.what differs A=bread queue B=no queue C=bread queue | the people at the bakery
f3.number differs A=>=11 B=7 C=14 D=16 | dead
f3.status same A=dead B=dead C=dead D=dead | the victims
f4.time same A=2023-03-29 B=2023-03-29 C=2023-03-29 | the day
f5.name compatible A=Samir Odran B=S. Odran C=Samir Odran | the mayor
f5.role same A=mayor B=mayor C=mayor | Odran
f7.wording compatible A=They knew it was bread day. Everybody knows it is bread day C=They knew it was bread day | the mayor's words
f8.status same A=denied B=denied | that the Northern Army fired
f9.place same A=Weavers' Lane B=Weavers' Lane C=Weavers' Lane | the street
f10.what differs A=bakery B=ammunition store C=bakery D=bakery | what the building was used for
f12.what differs A=women B=armed men C=children | who most of the victims are
f13.status differs A=negotiated B=rejected C=in force D=collapsed | the truce
f13.number differs A=1 day B=3 days C=1 day | how long the truce is to be
f16.place differs B=grain silo in the town C=brickworks hill D=brickworks hill | from where it was fired
f17.status changed B=to be handed over D=not received | the radar recording
f17.what same B=recording D=radar recording | the proof
f18.cause differs B=ammunition C=gas bottle | the second explosion
f19.what differs B=customs clerk C=geography teacher | the mayor's former work
f22.status differs B=no flour C=flour brought | the bakery's flour
f28.who differs A=Red Crescent B=Northern Army C=two grandmothers | who works for the truce
f14 only A | the mortar in February
f21 only C | the surgeon
f26 only D | how the truce ended
f27 only D | the commander dismissed
