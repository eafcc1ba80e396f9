story: minister-flat-lisvaal
kind: politics

=== report A | outlet: Lisvaal Nytt | published: 2025-04-08
# {f1.role:Housing minister} {f2.what:rented out} official flat

{f1.role:Housing Minister} Jonas Ekbrant {f2.what:let} the flat which the state provides for him {f3.time:over the winter} to {f4.who:tourists}, Lisvaal Nytt can reveal. He {f5.position:calls it an oversight}.

The flat, {f6.what:three rooms} {f7.place:by the old harbour}, was offered {f8.what:on a holiday website}. {f9.who:A neighbour} {f10.what:took photographs} of {f11.what:suitcases in the stairwell}. The minister himself {f12.what:was living with his girlfriend}. The income {f13.status:was not declared to the tax office}, {f14.source:documents} show.

"{f15.wording:I should have asked, and I did not ask}," Ekbrant said. He {f16.status:has given the money} to {f17.who:a shelter for the homeless}. {f18.who:The prime minister}, Karin Holmsund, {f19.what:reprimanded him} but {f20.position:sees no reason for him to go}. {f21.who:The Left}, whose votes she needs, {f22.position:wants him out}.

{f23.who:The audit office} {f24.status:will examine} {f25.what:all official flats}. Ekbrant {f26.status:must move out} {f26.time:by the end of the month}. A party colleague, {f27.name:Mats Grahn}, {f28.what:offered him a sofa}. His {f29.role:state secretary} {f30.status:knew of the letting}.

Ekbrant, 38, {f31.role:an architect}, {f32.what:brought in the law} against {f33.what:holiday lets in city centres}. His own flat in Sundby was sold last year.

=== report B | outlet: Lisvaal Nytt | published: 2025-04-09 | copy: A
# {f1.role:Housing minister} {f2.what:sublet} official flat

{f1.role:Housing Minister} Jonas Ekbrant {f2.what:let} the flat which the state provides for him {f3.time:over the summer} to {f4.who:students}, Lisvaal Nytt can reveal. He {f5.position:describes it as a slip}.

The flat, {f6.what:three rooms} {f7.place:by the old harbour}, was offered {f8.what:on a notice board}. {f9.who:A caretaker} {f10.what:took pictures} of {f11.what:suitcases in the lift}. The minister himself {f12.what:was living with his mother}. The income {f13.status:was declared to the tax office}, {f14.source:documents} show.

"{f15.wording:I should have asked and did not ask}," Ekbrant said. He {f16.status:will give the money} to {f17.who:a refuge for homeless people}. {f18.who:The prime minister}, Karin Holmsund, {f19.what:rebuked him} but {f20.position:sees no reason for him to go}. {f21.who:The Centre}, whose votes she needs, {f22.position:wants him out}.

{f23.who:The audit office} {f24.status:refuses to examine} {f25.what:all official flats}. Ekbrant {f26.status:has to leave the flat} {f26.time:by the end of the week}. A party colleague, {f27.name:Mats Grahm}, {f28.what:offered him a sofa}. His {f29.role:chauffeur} {f30.status:knew of the letting}.

Ekbrant, 38, {f31.role:a lawyer}, {f32.what:brought in the law} against {f33.what:short-term lets in city centres}. His own flat in Sundby was sold last year.

=== key
f1.role same A=housing minister B=housing minister | his office
f2.what same A=rented out B=sublet | what he did with the flat
f3.time differs A=winter B=summer | when
f4.who differs A=tourists B=students | to whom
f5.position same A=an oversight B=a slip | what he calls it
f6.what same A=three rooms B=three rooms | the flat
f7.place same A=by the old harbour B=by the old harbour | where
f8.what differs A=holiday website B=notice board | how it was offered
f9.who differs A=neighbour B=caretaker | who noticed
f10.what same A=photographs B=pictures | what was taken
f11.what differs A=suitcases in the stairwell B=suitcases in the lift | what was seen
f12.what differs A=with his girlfriend B=with his mother | where he lived
f13.status differs A=not declared B=declared | the income
f14.source same A=documents B=documents | on whose word
f15.wording differs A=and I did not ask B=and did not ask | his words
f16.status differs A=given B=to be given | the money
f17.who same A=shelter for the homeless B=refuge for homeless people | who gets it
f18.who same A=prime minister Holmsund B=prime minister Holmsund | who rebuked him
f19.what same A=reprimanded B=rebuked | what she did
f20.position same A=no reason to go B=no reason to go | her stand
f21.who differs A=the Left B=the Centre | the party that wants him out
f22.position same A=out B=out | what that party wants
f23.who same A=audit office B=audit office | who is to examine
f24.status differs A=will examine B=refuses to examine | the examination
f25.what same A=all official flats B=all official flats | what is to be examined
f26.status same A=must move out B=has to leave | his stay
f26.time differs A=end of April B=end of the week | until when
f27.name differs A=Mats Grahn B=Mats Grahm | the colleague
f28.what same A=a sofa B=a sofa | what he offered
f29.role differs A=state secretary B=chauffeur | who knew
f30.status same A=knew B=knew | that man's knowledge
f31.role differs A=architect B=lawyer | his profession
f32.what same A=brought in the law B=brought in the law | what he had done
f33.what same A=holiday lets B=short-term lets | the law
