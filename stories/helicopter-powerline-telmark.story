story: helicopter-powerline-telmark
kind: accident

=== report A | outlet: Dagsposten Telmark | published: 2021-09-16
# Helicopter {f1.status:crashes} after hitting power line, {f2.who:moose counter} dead

By Eirik Solvang

{f2.who:A wildlife biologist} was killed and the pilot {f3.status:badly hurt} {f4.time:on Tuesday} when a helicopter counting {f5.what:moose} {f1.status:came down} {f6.place:in a bog} near Rauvatn.

The machine had {f7.cause:touched an electricity cable} that {f8.status:was not marked}, {f9.source:accident investigator Line Kvam} said. The wreck {f10.status:caught fire}. {f11.who:Two cloudberry pickers} {f11.status:dragged} the pilot away {f12.what:on a tarpaulin}.

The dead woman is {f2.name:Synnove Brekke}, {f2.age:41}, of {f13.who:the nature institute}. She {f14.what:leaves a husband and two sons}. The pilot, {f15.name:Jarle Otterness}, {f16.what:has burns} and {f17.status:can be spoken to}. He was {f18.status:on his first flight} in the district.

{f19.who:The grid company} {f20.position:accepts no blame}: {f21.what:lines lower than sixty metres} {f22.status:need no markers}. The pilots' association {f23.position:has asked for markers on all lines since 2015}. "{f24.wording:It is always cheaper to bury us than the cable}," its head, {f25.name:Tor Vinje}, said.

{f26.what:The count} {f26.status:goes on} {f27.what:with drones}. The hunting season {f28.status:will open} {f28.time:on 25 September} {f28.what:as planned}. Police {f29.status:have questioned} {f29.whom:the helicopter firm's chief of operations}.

{f30:Brekke had made her name with a study of wolves in 2016}.

=== report B | outlet: Scanline News | published: 2021-09-17
# Second victim of {f1.status:crash} in Telmark

RAUVATN (Scanline) - The pilot of a helicopter that {f1.status:went down} {f4.time:on Wednesday} while taking part in {f26.what:a survey} of {f5.what:reindeer} {f3.status:has died}, a day after {f2.who:a researcher} who flew with him.

{f15.name:Jarle Otterness}, 52, had {f16.what:a fractured skull}, the hospital said. {f17.status:He never regained consciousness}. He {f18.status:had flown in the region for years}.

{f2.name:Synnove Brekke}, {f2.age:41}, worked for {f13.who:the county governor}. {f14.what:She was a mother of three}.

The aircraft {f7.cause:ran into a high-voltage line} and fell {f6.place:into a lake}, {f9.source:a spokesman for the police} said. It {f10.status:did not burn}. {f11.who:Two people who were gathering berries} {f11.status:pulled} {f15.name:Otterness} out {f12.what:with a rope}.

The line {f8.status:had no warning balls}. That is {f22.status:not obligatory} for {f21.what:cables which hang less than 60 metres above the ground}, said {f19.who:the network operator}, which {f20.position:denies responsibility} but {f31:will now mark its lines in the county voluntarily}. Pilots {f23.position:have been demanding for six years that every line be made visible}. {f25.name:Tor Vinje}, who chairs their association, said: "{f24.wording:It is always cheaper to bury us than to bury the cable}."

{f26.what:The survey} {f26.status:has been stopped}; {f27.what:drones} will be used next year. {f28.what:Because of the accident} the hunt {f28.status:begins} {f28.time:a week later than intended, on 2 October}. Detectives {f29.status:spoke to} {f29.whom:the managing director of the helicopter company}.

=== key
f1.status same A=came down B=went down | the helicopter
f2.who same A=wildlife biologist B=researcher | the dead passenger
f2.name same A=Synnove Brekke B=Synnove Brekke | the dead passenger
f2.age same A=41 B=41 | her age
f3.status changed A=badly hurt B=died | the pilot
f4.time differs A=2021-09-14 B=2021-09-15 | when it crashed
f5.what differs A=moose B=reindeer | what was counted
f6.place differs A=bog B=lake | where it fell
f7.cause same A=touched an electricity cable B=ran into a high-voltage line | why
f8.status same A=not marked B=no warning balls | the line
f9.source differs A=accident investigator B=police spokesman | on whose word
f10.status differs A=caught fire B=did not burn | the wreck
f11.who same A=two cloudberry pickers B=two people gathering berries | who helped
f11.status same A=dragged away B=pulled out | the pilot
f12.what differs A=tarpaulin B=rope | with what
f13.who differs A=nature institute B=county governor | Brekke's employer
f14.what differs A=two sons B=mother of three | her children
f15.name same A=Jarle Otterness B=Jarle Otterness | the pilot
f16.what differs A=burns B=fractured skull | the pilot's injury
f17.status differs A=can be spoken to B=never conscious | the pilot in hospital
f18.status differs A=first flight in the district B=years in the region | the pilot's experience there
f19.who same A=grid company B=network operator | the owner of the line
f20.position same A=accepts no blame B=denies responsibility | the grid company
f21.what same A=lines lower than 60 m B=cables less than 60 m above ground | which lines
f22.status same A=need no markers B=not obligatory | the marking
f23.position same A=markers on all lines B=every line made visible | what pilots want
f24.wording differs A=to bury us than the cable B=to bury us than to bury the cable | Vinje's words
f25.name same A=Tor Vinje B=Tor Vinje | the association's head
f26.what same A=count B=survey | the work
f26.status differs A=goes on B=stopped | the count
f27.what same A=drones B=drones | the means
f28.status same A=opens B=begins | the hunt
f28.time differs A=2021-09-25 B=2021-10-02 | when the hunt begins
f28.what differs A=as planned B=delayed by the accident | the hunt
f29.status same A=questioned B=spoke to | the police
f29.whom differs A=chief of operations B=managing director | who was questioned
f30 only A | the study of wolves
f31 only B | voluntary marking
