story: flood-museum-bergso
kind: weather

=== report A | outlet: Bergso Tidning, live reporting | published: 2021-08-19T21:00
# Live: Bergso {f1.status:under water}

06.10 The river {f1.status:has burst} its banks {f2.place:at the paper mill}. {f3.cause:A log jam under the railway bridge} is holding back the water, says {f4.role:rescue leader} {f4.name:Peter Alm}.

07.30 {f5.who:A newspaper boy} {f6.status:is missing}. His {f7.what:bicycle} was found {f7.place:by the chapel}.

09.00 {f8.what:The glass museum} is flooded. Staff are carrying out {f9.what:chandeliers}. "{f10.wording:We save what cannot be blown again}," says {f11.role:curator} {f11.name:Ellinor Brandt}.

11.45 {f12.number:Three hundred} people have left their homes. {f13.who:The old people's home} {f13.status:is being emptied} {f13.what:by the army's tracked vehicles}.

14.20 {f14.what:The drinking water} {f14.status:is not affected}, the municipality says.

17.00 Municipal commissioner {f15.name:Rune Dahl}, who {f16.status:is on holiday in Greece}, {f16.position:sees no reason to come home}.

20.40 The water {f17.status:is falling}. {f18.who:Looters} {f18.status:have been caught} {f18.place:in the jeweller's shop}.

=== report B | outlet: Scanline News | published: 2021-08-20
# Newspaper boy {f6.status:safe} after flood in glass town

BERGSO (Scanline) - {f5.who:A paper boy} feared drowned in the flood at Bergso {f6.status:turned up unharmed} on Thursday night: he {f19:had spent the day asleep at his girlfriend's}. His {f7.what:moped} had been found {f7.place:beside the chapel}.

The river {f1.status:broke out} {f2.place:beside the paper factory} in the early morning because {f3.cause:a dam gate had stuck}, according to {f4.name:Peter Alm}, {f4.role:head of the local fire station}. {f12.number:Some 300} inhabitants were evacuated, and {f13.who:residents of a home for the elderly} {f13.status:were brought to safety} {f13.what:in boats}.

{f8.what:The textile museum} lost half of its looms. {f9.what:Tapestries} were rescued. "{f10.wording:We save what cannot be made again}," said {f11.name:Ellinor Brandt}, {f11.role:who runs it}.

{f15.name:Rune Dahl}, the municipality's leading politician, {f16.position:is on his way home} {f16.status:from Greece}. {f18.who:Two thieves} {f18.status:were arrested} {f18.place:in a pharmacy}. {f14.what:Tap water} {f14.status:must be boiled}.

=== report C | outlet: Municipality of Bergso, notice | published: 2021-08-20
# To all residents

The water {f17.status:has gone back} to its normal level. {f13.who:Those who live in the Linden home} {f13.status:can return} on Sunday. They were moved out {f13.what:by the army's tracked vehicles}; the municipality thanks the regiment.

{f14.what:The drinking water} {f14.status:must be boiled} {f20:until Wednesday}. The flood was due to {f3.cause:the failure of a dam gate}; the municipality {f21:will claim damages from the power company}.

{f8.what:The glass museum} {f22:stays closed until Christmas}. Municipal commissioner {f15.name:Rune Dahl} {f16.position:has led the work from the town hall since this morning}. {f12.number:Three hundred} people have been given {f23:a sum of 2,000 kronor}. {f5.who:The newspaper boy} who {f6.status:was missed} has reported to the police.

=== key
f1.status same A=burst its banks B=burst its banks | the river
f2.place same A=at the paper mill B=at the paper mill | where
f3.cause differs A=log jam B=dam gate stuck C=dam gate stuck | why
f4.role compatible A=rescue leader B=head of the fire station | Alm's post
f4.name same A=Peter Alm B=Peter Alm | the officer
f5.who same A=newspaper boy B=newspaper boy C=newspaper boy | the missing person
f6.status changed A=missing B=safe C=safe | the newspaper boy
f7.what differs A=bicycle B=moped | what was found
f7.place same A=by the chapel B=by the chapel | where it was found
f8.what differs A=glass museum B=textile museum C=glass museum | which museum
f9.what differs A=chandeliers B=tapestries | what was saved
f10.wording differs A=blown again B=made again | Brandt's words
f11.role compatible A=curator B=who runs it | Brandt's post
f11.name same A=Ellinor Brandt B=Ellinor Brandt | who speaks for the museum
f12.number same A=300 B=300 C=300 | people who left
f13.who same A=old people's home B=old people's home C=old people's home | who was moved
f13.status changed A=being moved B=moved C=can return | the home
f13.what differs A=army's tracked vehicles B=boats C=army's tracked vehicles | by what
f14.what same A=drinking water B=drinking water C=drinking water | the water
f14.status changed A=not affected B=to be boiled C=to be boiled | the drinking water
f15.name same A=Rune Dahl B=Rune Dahl C=Rune Dahl | the politician
f16.status same A=in Greece B=in Greece | where he was
f16.position changed A=will not come home B=on his way C=at the town hall | his return
f17.status changed A=falling C=normal | the water level
f18.who compatible A=looters B=two thieves | who was caught
f18.status same A=caught B=arrested | they
f18.place differs A=jeweller's shop B=pharmacy | where
f19 only B | where the boy had been
f20 only C | until when to boil
f21 only C | the claim
f22 only C | until when the museum is closed
f23 only C | the money
