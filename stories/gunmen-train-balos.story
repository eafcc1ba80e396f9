story: gunmen-train-balos
kind: attack

=== report A | outlet: Balos Wire | published: 2025-09-02T23:30
# Gunmen {f1.status:stop} {f2.what:night train}, {f3.number:eight} {f4.status:missing}

Gunmen {f1.status:halted} the {f2.what:night train} from Balos to the coast {f5.time:at about 9 p.m. on Tuesday} and {f4.status:led away} {f3.number:eight} passengers. {f6.who:The conductor} {f7.status:was wounded}. The attackers had {f8.what:pulled the emergency brake} {f9.place:in the Kamm tunnel}, the railway said.

They wore {f10.what:miners' helmets}, a passenger told us by phone. {f11.what:Mail bags} were {f12.status:taken}. {f13.who:Soldiers} {f14.status:were on their way}. The line {f15.status:is closed}. Nothing {f16.certainty:is known} about who the men are.

=== report B | outlet: The Balosian | published: 2025-09-03T18:00
# Train attack: {f3.number:six} still {f4.status:gone}

By Ksenia Moroz

{f3.number:Six}, not eight: two of those thought {f4.status:abducted} from the {f2.what:night train} had {f17:fallen asleep in the luggage van}. {f6.who:The engine driver}, {f18:54}, {f7.status:died} of his wounds on Wednesday. It was {f8.what:a red lantern on the track} that had {f1.status:brought the train to a stand}, {f9.place:on the viaduct at Kamm}, {f5.time:a little after nine on Tuesday night}.

The men, {f19:some twenty}, had {f10.what:miners' lamps} on their heads. They {f12.status:left} {f11.what:the post} {f12.status:alone}. According to the governor, Timo Rask, they are {f16.certainty:probably} {f16.who:smugglers}; {f20:he wants the line guarded by the army}. {f13.who:Gendarmes} {f14.status:have been combing the woods} since daybreak. Trains {f15.status:run again, at walking pace}. "{f21.wording:They asked for the doctor by name}," said Olga Fenn, {f22.role:a midwife}.

=== report C | outlet: Meridian News | published: 2025-09-05T09:00
# Abducted doctor and five others {f4.status:freed} in Balos

The {f3.number:six} people {f4.status:abducted} from a {f2.what:night train} in Balos on {f5.time:Tuesday evening} {f4.status:are free}. They {f23:were found in a forester's hut}, unharmed. The kidnappers, {f16.certainty:it is now clear}, were {f16.who:men from a mountain village} who {f25:needed a doctor for an epidemic}; none has been caught.

They had stopped the train {f9.place:on the Kamm viaduct} with {f8.what:a lantern}; {f11.what:mail bags} {f12.status:were not touched}. {f6.who:The driver} {f7.status:was killed}, and for that, governor Timo Rask said, there would be no pardon. "{f21.wording:They asked for a doctor}," passenger Olga Fenn, {f22.role:a retired nurse}, recalled. The doctor, Emil Sand, {f27:said he would speak for them}. {f13.who:The gendarmerie} {f14.status:has ended its search}. Trains {f15.status:run normally}.

=== key
f1.status same A=halted B=halted | the train
f2.what same A=night train B=night train C=night train | the train
f3.number differs A=8 B=6 C=6 | people abducted
f4.status changed A=missing B=missing C=freed | these people
f5.time same A=2025-09-02T21:00~ B=2025-09-02T21:00~ C=2025-09-02T21:00~ | when
f6.who differs A=conductor B=engine driver C=engine driver | the railwayman who was hit
f7.status changed A=wounded B=dead C=dead | this man
f8.what differs A=emergency brake B=lantern C=lantern | how the train was stopped
f9.place differs A=tunnel B=viaduct C=viaduct | where
f10.what same A=miners' helmets B=miners' lamps | what the men wore
f11.what same A=mail B=mail C=mail | what may have been taken
f12.status differs A=taken B=left C=left | the mail
f13.who differs A=soldiers B=gendarmes C=gendarmes | who searched
f14.status changed A=on their way B=searching C=search ended | the search
f15.status changed A=closed B=walking pace C=normal | the line
f16.certainty changed A=nothing known B=probable C=clear | who the men are
f16.who differs B=smugglers C=villagers | the men
f21.wording differs B=the doctor by name C=a doctor | the passenger's words
f22.role differs B=midwife C=retired nurse | the passenger's profession
f17 only B | the two who slept
f23 only C | where they were found
f18 only B | the driver's age
f19 only B | how many the men were
f20 only B | the governor's wish
f25 only C | their reason
f27 only C | the doctor's plea
