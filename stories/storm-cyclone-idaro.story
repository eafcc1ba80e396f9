story: storm-cyclone-idaro
kind: weather

=== report A | outlet: Southeast Africa Monitor | published: 2023-02-22
# Cyclone Idaro {f1.status:comes ashore} near {f2.place:Quelamba}

QUELAMBA - Cyclone Idaro {f1.status:made landfall} {f2.place:south of Quelamba} {f3.time:on Tuesday night}, {f4.what:tearing roofs off} {f5.who:the town's only hospital} and cutting {f6.what:the power supply} to {f7.number:120,000} households.

{f8.number:Five} people {f9.status:have been reported dead}. {f10.who:A schoolgirl} was killed by {f11.what:a falling mango tree}, the disaster institute said; {f12.who:two brothers} {f13.what:were electrocuted} when they {f14.cause:touched a cable}.

{f15.who:The governor}, {f15.name:Paulino Nhaca}, {f16.status:had ordered the evacuation} of the fishing quarters {f17.time:on Sunday}, but {f18.who:many older people} {f18.status:refused to leave}, {f18.cause:for fear of thieves}.

"{f19.wording:The wind took everything except the floor}," said fisherman {f20.name:Abdul Saide}, who is staying with his family in {f21.place:a mosque}.

The bridge over the Licungu-Velho {f22.status:is under water}. {f23.who:Lorry drivers} are stranded on both sides. The army {f24.status:is preparing} to send {f24.what:engineers}.

The storm {f25.status:is expected to weaken} as it moves {f26.place:north-west}, but meteorologist {f27.name:Olga Matsinhe} warned of {f28.what:flash floods} {f28.what:until Friday}.

The government {f29.status:has not yet asked} for foreign aid. {f30.who:The church charity Semente} {f30.what:began handing out maize flour}. The schools of the province {f31.status:remain shut} {f31.time:for a week}.

In {f32.time:2019} a stronger cyclone, Elda, killed {f32.number:more than 400} people on the same coast. {f33:A system of sirens paid for after that disaster did sound on Tuesday, residents confirmed}.

=== report B | outlet: World Relief Bulletin | published: 2023-02-24
# Government {f29.status:appeals for help} as death toll from Idaro {f8.number:reaches 17}

The number of people who {f9.status:lost their lives} when Cyclone Idaro {f1.status:hit the coast} {f2.place:just north of Quelamba} has {f8.number:risen to 17}, the authorities said on Thursday, {f29.status:asking the outside world for} {f34:tents, boats and chlorine}.

{f3.time:Tuesday night's} storm {f4.what:damaged the roofs of} {f5.who:two clinics} and left {f7.number:about 120,000} homes without {f6.what:drinking water}.

Among the victims are {f10.who:a nurse}, who died when {f11.what:a wall} came down on her, and {f12.who:a pair of brothers} who {f13.what:were killed by an electric shock} {f14.cause:while they tried to mend a line}.

{f15.name:Paulino Nhaca}, {f15.who:mayor of Quelamba}, defended himself against criticism that he had {f16.status:told people to leave} the shore districts only {f17.time:on Monday}. {f18.who:Elderly residents} {f18.status:did not want to go}, {f18.cause:because they had nowhere to keep their animals}, aid workers said.

Some of the homeless {f21.place:sleep in a school}. One of them, {f20.name:Abdul Saide}, said: "{f19.wording:The wind took everything, even the floor}."

The Licungu-Velho bridge {f22.status:has been swept away}, leaving {f23.who:hundreds of trucks} on either bank. {f24.what:Military engineers} {f24.status:are building a pontoon} beside it.

Idaro {f25.status:lost strength} as it turned {f26.place:towards the south-west}. Flooding {f28.what:is no longer to be feared}, weather service head {f27.name:Olga Matsinhe} said.

{f30.who:Semente, a church relief organisation}, {f30.what:has so far distributed blankets}. Lessons in the province {f31.status:will not resume} {f31.time:before 6 March}.

Elda, {f32.time:four years ago}, claimed {f32.number:over 400} lives.

=== key
f1.status same A=made landfall B=hit the coast | the cyclone
f2.place differs A=south of Quelamba B=north of Quelamba | where it came ashore
f3.time same A=2023-02-21 night B=2023-02-21 night | when
f4.what compatible A=tore off roofs B=damaged roofs | the damage
f5.who differs A=the only hospital B=two clinics | whose roofs
f6.what differs A=power B=drinking water | what households are without
f7.number compatible A=120000 B=120000~ | households cut off
f8.number changed A=5 B=17 | the dead
f9.status same A=dead B=lost their lives | the victims
f10.who differs A=schoolgirl B=nurse | who was crushed
f11.what differs A=mango tree B=wall | what killed her
f12.who same A=two brothers B=pair of brothers | other victims
f13.what same A=electrocuted B=electric shock | how they died
f14.cause differs A=touched a cable B=tried to mend a line | why
f15.who differs A=governor B=mayor | Nhaca's office
f15.name same A=Paulino Nhaca B=Paulino Nhaca | who ordered the evacuation
f16.status same A=ordered the evacuation B=told people to leave | the evacuation
f17.time differs A=2023-02-19 B=2023-02-20 | when it was ordered
f18.who same A=older people B=elderly residents | who stayed
f18.status same A=refused to leave B=did not want to go | they
f18.cause differs A=fear of thieves B=nowhere to keep animals | why they stayed
f19.wording differs A=everything except the floor B=everything, even the floor | Saide's words
f20.name same A=Abdul Saide B=Abdul Saide | the fisherman
f21.place differs A=mosque B=school | where he is staying
f22.status changed A=under water B=swept away | the bridge
f23.who compatible A=lorry drivers B=hundreds of trucks | who is stranded
f24.status changed A=being prepared B=at work | the army engineers
f24.what same A=engineers B=military engineers | whom the army sends
f25.status changed A=expected to weaken B=lost strength | the storm
f26.place differs A=north-west B=south-west | which way it moved
f27.name same A=Olga Matsinhe B=Olga Matsinhe | the meteorologist
f28.what changed A=flash floods until Friday B=no longer to be feared | the danger of floods
f29.status changed A=not asked B=appealed for help | foreign aid
f30.who same A=church charity Semente B=Semente, a church relief organisation | the charity
f30.what differs A=maize flour B=blankets | what it hands out
f31.status same A=shut B=lessons not resumed | the schools
f31.time changed A=a week B=until 6 March | for how long
f32.time same A=2019 B=2019 | Elda
f32.number same A=>400 B=>400 | the dead of Elda
f33 only A | the sirens
f34 only B | what is asked for
