story: sinking-longliner-burgeo
kind: accident

=== report A | outlet: South Coast Beacon | published: 2021-03-05
# Skipper's {f1.role:son} {f2.status:only survivor} of longliner {f3.status:lost} off Ramea Bank

By Gerald Skinner

PORT AUX CHOIX-SUD, N.L. - A 22-year-old deckhand {f2.status:is the only one} of {f4.number:five} crew to come home after the longliner Eileen Marie {f3.status:went down} {f5.place:south of Ramea Bank} {f6:early on Wednesday}.

{f1.name:Cody Strickland}, {f1.role:son} of the skipper, {f7.status:floated} {f7.time:for nine hours} {f7.what:in a life raft}. {f8.who:A coast guard ship} {f8.status:picked him up}. He {f9.status:is in hospital in St. Albans}, {f9.what:his hands frostbitten}.

The {f10.what:shrimp} boat {f11.cause:iced up and rolled over}, he told his mother by telephone. {f12.status:There was no time for a distress call}; {f13.what:the emergency beacon} {f13.status:went off by itself}.

The skipper, {f14.name:Wilf Strickland}, {f14.age:54}, {f15.what:had put to sea against the advice of} {f15.who:his wife}, neighbours say. {f16.cause:The quota would have run out} {f16.time:on Saturday}. "{f17.wording:You go when they let you, not when it's fit to go}," said {f18.who:union representative} {f18.name:Bernice Tobin}.

The search for {f19.who:the three other men} {f20.status:was called off} {f20.time:at sunset on Thursday}. {f21.role:Fisheries minister} {f21.name:Paul Lundrigan} {f22.position:promised to look at the quota dates}. Safety investigators {f23.status:will not try to raise} the wreck, which lies too deep.

The {f24.what:hull} {f24.status:had been lengthened} {f24.time:in 2018}. {f25.who:A naval architect} {f25.position:says that the work made it less stable}.

{f26.what:A church service} {f26.status:is planned} {f26.time:for Sunday}. {f27:The village has 310 inhabitants; every house had a light in the window last night}.

=== report B | outlet: Atlantic Canada Newswire | published: 2021-03-08
# Hundreds mourn crew of Eileen Marie

PORT AUX CHOIX-SUD, N.L. (ACN) - {f26.what:A service} for the men of the Eileen Marie {f26.status:was held} {f26.time:on Sunday}, four days after the vessel {f3.status:sank} {f5.place:to the north of Ramea Bank}.

Among the mourners was {f1.name:Cody Strickland}, {f1.role:nephew} of the captain, {f2.status:who alone survived} of {f4.number:five} on board. He {f9.status:left hospital} on Saturday with {f9.what:bandaged hands}.

He {f7.status:had kept alive} {f7.time:for some nine hours} {f7.what:in a survival suit}, holding on to {f28:a fish box}, until {f8.who:another fishing boat} {f8.status:took him aboard}.

Federal investigators {f23.status:will send down a robot} to film the wreck. They think that {f11.cause:a wave broke a hatch}; {f12.status:a mayday was heard} {f29:by a ham radio operator in Maine}, and {f13.what:the beacon} {f13.status:was activated automatically} a few minutes later.

The boat, {f10.what:fishing for crab}, had left port although {f15.who:the harbour master} {f15.what:had counselled against it}. Captain {f14.name:Wilf Strickland}, {f14.age:54}, {f16.cause:had a buyer waiting} {f16.time:on Saturday}, according to relatives.

{f21.name:Paul Lundrigan}, {f21.role:the provincial premier}, said {f22.position:the quota dates would stay as they are}. {f18.name:Bernice Tobin}, {f18.who:who speaks for the union}, said: "{f17.wording:You go when they let you, not when it's fit}."

{f20.status:Searchers gave up} {f20.time:on Friday at noon} without a trace of {f19.who:the remaining three crew}.

{f24.what:The vessel} {f24.status:was made longer} {f24.time:three years ago}. {f25.who:The yard that did it} {f25.position:denies that it was unstable}.

=== key
f1.role differs A=son B=nephew | the survivor and the skipper
f1.name same A=Cody Strickland B=Cody Strickland | the survivor
f2.status same A=only survivor B=alone survived | he
f3.status same A=went down B=sank | the boat
f4.number same A=5 B=5 | the crew
f5.place differs A=south of Ramea Bank B=north of Ramea Bank | where it sank
f6 only A | when it sank
f7.status same A=floated B=kept alive | the survivor at sea
f7.time same A=9 hours B=9 hours~ | how long
f7.what differs A=life raft B=survival suit | in what he survived
f8.who differs A=coast guard ship B=fishing boat | who rescued him
f8.status same A=picked him up B=took him aboard | the rescue
f9.status changed A=in hospital B=left hospital | the survivor
f9.what compatible A=frostbitten hands B=bandaged hands | his injury
f10.what differs A=shrimp B=crab | what the boat fished for
f11.cause differs A=ice B=wave broke a hatch | why it sank
f12.status differs A=no distress call B=mayday heard | the distress call
f13.what same A=emergency beacon B=beacon | the device
f13.status same A=went off by itself B=activated automatically | the beacon
f14.name same A=Wilf Strickland B=Wilf Strickland | the skipper
f14.age same A=54 B=54 | his age
f15.what same A=advised against B=counselled against | leaving port
f15.who differs A=his wife B=harbour master | who advised against it
f16.cause differs A=quota running out B=buyer waiting | why he went
f16.time same A=2021-03-06 B=2021-03-06 | the date that pressed him
f17.wording differs A=not when it's fit to go B=not when it's fit | Tobin's words
f18.who same A=union representative B=who speaks for the union | Tobin
f18.name same A=Bernice Tobin B=Bernice Tobin | the union's speaker
f19.who compatible A=three other men B=remaining three crew | who is missing
f20.status same A=called off B=gave up | the search
f20.time differs A=2021-03-04 sunset B=2021-03-05 noon | when it ended
f21.role differs A=fisheries minister B=premier | Lundrigan's office
f21.name same A=Paul Lundrigan B=Paul Lundrigan | the politician
f22.position differs A=look at the quota dates B=dates stay | his position
f23.status differs A=no attempt to raise it B=robot to film it | the wreck
f24.what same A=hull B=vessel | what was rebuilt
f24.status same A=lengthened B=made longer | the rebuilding
f24.time same A=2018 B=2018 | when
f25.who differs A=naval architect B=the yard | who judges the rebuilding
f25.position differs A=less stable B=not unstable | the judgment
f26.what same A=church service B=service | the memorial
f26.status changed A=planned B=held | the service
f26.time same A=2021-03-07 B=2021-03-07 | when
f27 only A | the lights
f28 only B | the fish box
f29 only B | who heard the call
