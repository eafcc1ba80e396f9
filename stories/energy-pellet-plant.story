story: energy-pellet-plant
kind: energy

=== report A | outlet: Northern Interior Times | published: 2025-05-08
# {f1.what:Dust blast} at pellet mill {f2.status:injures} {f3.number:five}

FORT SALMON, B.C. - {f1.what:A dust explosion} tore through the Sinkut wood pellet mill near Fort Salmon {f4.time:late on Wednesday}, {f2.status:injuring} {f3.number:five} workers, {f5.source:the RCMP} said. {f6.number:Two} of them, with {f7.what:burns to the face}, were {f8.what:taken by helicopter} to {f9.place:Vancouver}.

The blast began {f10.place:in the dryer}, {f11.role:plant manager} {f11.name:Greg Tuura} said, {f12.certainty:it seems} after {f12.cause:a bearing ran hot}. {f13.who:A cleaner} was found {f14.status:alive} {f15.place:under a conveyor} after three hours. Her {f16.who:daughter}, who {f17.what:drives a loader} there, had {f18.what:heard her knocking}.

{f19.what:The roof of the silo} {f20.status:came down}. "{f21.wording:It lifted me off my feet like a paper bag}," said electrician {f22.name:Dwight Sam}. {f23.what:The highway} was {f24.status:closed} until {f25.time:noon on Thursday}.

{f26.who:WorkSafe inspectors} had {f27.what:warned of dust} {f28.time:in March}. The {f29.who:Steelworkers} {f30.position:want the mill to stay closed until they report}. It {f31.what:ships pellets} to {f32.place:Japan}; {f33.number:130} people work there. {f34.who:The First Nation of Saik Lake}, which owns {f35.number:a third} of it, {f36.status:called off} its {f37.what:spring feast}.

=== report B | outlet: Northern Interior Times | published: 2025-05-09 | copy: A
# {f1.what:Dust blast} at pellet mill {f2.status:injures} {f3.number:six}

FORT SALMON, B.C. - {f1.what:A dust explosion} tore through the Sinkut wood pellet mill near Fort Salmon {f4.time:late on Wednesday}, {f2.status:injuring} {f3.number:six} workers, {f5.source:the fire chief} said. {f6.number:Two} of them, with {f7.what:burns to the arms}, were {f8.what:taken by helicopter} to {f9.place:Edmonton}.

The blast began {f10.place:in the hammer mill}, {f11.role:shift manager} {f11.name:Greg Tuura} said, {f12.certainty:without doubt} after {f12.cause:a bearing ran hot}. {f13.who:A cleaner} was found {f14.status:alive} {f15.place:under a staircase} after three hours. Her {f16.who:sister}, who {f17.what:drives a loader} there, had {f18.what:heard her whistling}.

{f19.what:The roof of the silo} {f20.status:came down}. "{f21.wording:It lifted me off my feet like a paper cup}," said electrician {f22.name:Dwight Sam}. {f23.what:The railway} was {f24.status:closed} until {f25.time:noon on Thursday}.

{f26.who:WorkSafe inspectors} had {f27.what:warned of blocked exits} {f28.time:in March}. The {f29.who:Steelworkers} {f30.position:want the mill to reopen soon}. It {f31.what:ships pellets} to {f32.place:South Korea}; {f33.number:130} people work there. {f34.who:The First Nation of Saik Lake}, which owns {f35.number:half} of it, {f36.status:put off} its {f37.what:spring feast}.

=== key
f1.what same A=dust explosion B=dust explosion | the accident
f2.status same A=injured B=injured | the workers
f3.number changed A=5 B=6 | the injured
f4.time same A=2025-05-07 late B=2025-05-07 late | when
f5.source differs A=RCMP B=fire chief | on whose word
f6.number same A=2 B=2 | those flown out
f7.what differs A=face B=arms | where they are burnt
f8.what same A=helicopter B=helicopter | how they were taken
f9.place differs A=Vancouver B=Edmonton | where to
f10.place differs A=dryer B=hammer mill | where it began
f11.role differs A=plant manager B=shift manager | Tuura's post
f11.name same A=Greg Tuura B=Greg Tuura | the manager
f12.certainty differs A=probable B=certain | the cause
f12.cause same A=bearing ran hot B=bearing ran hot | why it exploded
f13.who same A=cleaner B=cleaner | who was found later
f14.status same A=alive B=alive | the cleaner
f15.place differs A=under a conveyor B=under a staircase | where she was found
f16.who differs A=daughter B=sister | who heard her
f17.what same A=loader B=loader | what that person drives
f18.what differs A=knocking B=whistling | what was heard
f19.what same A=silo roof B=silo roof | what came down
f20.status same A=came down B=came down | the roof
f21.wording differs A=It lifted me off my feet like a paper bag B=It lifted me off my feet like a paper cup | the electrician's words
f22.name same A=Dwight Sam B=Dwight Sam | the electrician
f23.what differs A=highway B=railway | what was closed
f24.status same A=closed B=closed | the way
f25.time same A=2025-05-08T12:00 B=2025-05-08T12:00 | until when
f26.who same A=WorkSafe B=WorkSafe | who warned
f27.what differs A=dust B=blocked exits | the warning
f28.time same A=2025-03 B=2025-03 | when
f29.who same A=Steelworkers B=Steelworkers | the union
f30.position differs A=closed until the report B=reopen soon | what the union wants
f31.what same A=pellets B=pellets | what it ships
f32.place differs A=Japan B=South Korea | where to
f33.number same A=130 B=130 | staff
f34.who same A=First Nation of Saik Lake B=First Nation of Saik Lake | the co-owner
f35.number differs A=1/3 B=1/2 | its share
f36.status differs A=called off B=put off | its feast
f37.what same A=spring feast B=spring feast | the event
