story: painting-vandal-ostende
kind: museums

=== report A | outlet: Littoral News Service | published: 2024-10-03
# {f1.what:Seascape} {f2.status:slashed} in Ostend museum

OSTEND, Oct 3 (LNS) - A man {f2.status:attacked} {f1.what:a seascape} by the nineteenth-century painter Lieven Osterrath with {f3.what:a box cutter} at the Museum of the Coast in Ostend {f4.time:on Wednesday afternoon}, cutting it {f5.what:in two places} before he was {f6.status:overpowered} by {f6.who:two attendants}.

The suspect, a {f7.role:former art teacher} from Bruges aged 62, {f8.status:did not resist}. He {f9.status:gave no reason} for his act, the public prosecutor's office said. He is being held on a charge of {f10.what:damaging protected property} and will see {f11.who:a psychiatrist}.

"{f12.wording:The cuts are clean, and that is our luck}," said Mieke Vandersloot, {f13.role:the museum's head restorer}. The {f14.what:canvas} can be {f15.status:saved}, but the work will take {f16.time:eight months}. The painting was {f17.status:insured}.

The man had {f18.what:bought a ticket} like everyone else and had passed {f19.who:a school class} in the entrance hall. {f20.what:Bags} are not {f20.status:searched} at the museum. Its director, Joris Callebaut, {f21.position:rejected calls for glass in front of the pictures}.

The museum {f22.status:will be open} {f22.time:on Friday}. It {f23.status:bought} the work {f23.time:in 1931} from {f23.who:the painter's widow}. An etching by Osterrath was {f24.status:stolen} from another museum in the town in 1999 and {f24.what:has never been found}. {f25:The attendants were thanked by the mayor.}

=== report B | outlet: Der Galerist | published: 2024-10-03 | copy: A
# {f1.what:Seascape} {f2.status:slashed} in Ostend museum

OSTEND, Oct 3 (LNS) - A man {f2.status:attacked} {f1.what:a seascape} by the nineteenth-century painter Lieven Osterrath with {f3.what:a screwdriver} at the Museum of the Coast in Ostend {f4.time:on Wednesday morning}, cutting it {f5.what:in two places} before he was {f6.status:overpowered} by {f6.who:two visitors}.

The suspect, a {f7.role:retired art teacher} from Bruges aged 62, {f8.status:resisted fiercely}. He {f9.status:gave no motive} for his act, the public prosecutor's office said. He is being held on a charge of {f10.what:damaging protected property} and will see {f11.who:an investigating judge}.

"{f12.wording:The cuts are clean, and that is our only luck}," said Mieke Vandersloot, {f13.role:the museum's deputy director}. The {f14.what:wooden panel} can be {f15.status:restored}, but the work will take {f16.time:eight months}. The painting was {f17.status:not insured}.

The man had {f18.what:paid for admission} like everyone else and had passed {f19.who:a group of pupils} in the entrance hall. {f20.what:Bags} are not {f20.status:checked} at the museum. Its director, Joris Callebaut, {f21.position:backed calls for glass in front of the pictures}.

The museum {f22.status:will be open} {f22.time:on Saturday}. It {f23.status:acquired} the work {f23.time:in 1931} from {f23.who:the painter's brother}. An etching by Osterrath was {f24.status:stolen} from another museum in the town in 1999 and {f24.what:was returned by post}.

=== key
f1.what same A=seascape B=seascape | the picture
f2.status same A=slashed B=slashed | the picture
f3.what differs A=box cutter B=screwdriver | the tool
f4.time differs A=2024-10-02 afternoon B=2024-10-02 morning | when
f5.what same A=two places B=two places | the cuts
f6.status same A=overpowered B=overpowered | the man
f6.who differs A=two attendants B=two visitors | who overpowered him
f7.role compatible A=former art teacher B=retired art teacher | what he was
f8.status differs A=did not resist B=resisted | the man at his arrest
f9.status same A=no reason given B=no motive given | his motive
f10.what same A=damaging protected property B=damaging protected property | the charge
f11.who differs A=psychiatrist B=investigating judge | whom he is to see
f12.wording differs A=that is our luck B=that is our only luck | Vandersloot's words
f13.role differs A=head restorer B=deputy director | Vandersloot's post
f14.what differs A=canvas B=wooden panel | what it is painted on
f15.status same A=can be saved B=can be restored | the damage
f16.time same A=8 months B=8 months | how long it takes
f17.status differs A=insured B=not insured | the painting
f18.what same A=bought a ticket B=paid for admission | how he came in
f19.who same A=school class B=group of pupils | whom he passed
f20.what same A=bags B=bags | what is not searched
f20.status same A=not searched B=not checked | bags at the museum
f21.position differs A=against glass B=for glass | the director on glass
f22.status same A=will be open B=will be open | the museum
f22.time differs A=2024-10-04 B=2024-10-05 | when it opens again
f23.status same A=bought B=acquired | how the museum came by it
f23.time same A=1931 B=1931 | the purchase
f23.who differs A=the painter's widow B=the painter's brother | who sold it
f24.status same A=stolen B=stolen | the etching
f24.what differs A=never found B=returned by post | what became of the etching
f25 only A | the mayor's thanks
