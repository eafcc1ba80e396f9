story: collapse-grandstand-harstad
kind: accident

=== report A | outlet: Arctic Tribune | published: 2022-07-04
# Stand {f1.status:gives way} at {f2.what:rowing festival}, {f3.number:40} hurt

By Solveig Hamre

{f3.number:Forty} spectators were injured {f4.time:on Saturday} when a {f5.what:wooden} grandstand {f1.status:collapsed} at the {f2.what:fishing-boat rowing festival} in Harsvag. {f6.number:Two} of them {f7.status:are in a critical condition}.

The stand had been put up by {f8.who:volunteers of the sports club} {f9.time:on Friday evening}. {f10.who:The municipal building inspector} {f10.status:approved} it {f11:the next morning}. It broke {f12.place:at the left-hand end}, {f13.cause:after people had begun to stamp their feet}, police chief {f14.name:Terje Moldskred} said.

{f15.who:A brass band} was playing in front of it. Its {f16.role:conductor}, {f16.name:Bodil Aune}, {f17.what:broke a leg} when she {f18.cause:pulled a boy out of the way}. "{f19.wording:It sounded like a card house, only heavier}," she said from her hospital bed.

The first help came from {f20.who:a group of nurses who were there as spectators}. The injured were taken to Harsvag by ambulance and {f21.what:to Bodnes by a coastguard ship}.

{f22.who:The chairman of the club}, {f22.name:Nils Ertsgaard}, {f23.status:resigned} on Sunday. {f24.position:He takes the blame}, he wrote. His predecessor {f25.status:had warned} {f25.whom:the council} that the material was {f26.what:rotten}.

The festival {f27.status:was broken off}. {f28.what:The prize money} {f28.status:will be given to the injured}. A concert by {f29.who:the singer Kaia Lo}, who was due to appear on Saturday night, {f29.status:was moved to the autumn}.

Police {f30.status:are questioning} the builders {f30.role:as witnesses}. The report {f31.status:should be ready} {f31.time:by September}.

{f32:The festival has been held every July since 1956, except during the pandemic}.

=== report B | outlet: Nordic Broadcasting, text service | published: 2022-07-05
# Grandstand {f1.status:collapse}: {f23.status:club chairman quits}

Harsvag. After the {f1.status:collapse} of a stand at {f2.what:a rowing event} with {f3.number:about forty} injured, {f22.who:the head of the sports club}, {f22.name:Nils Ertsgaard}, {f23.status:has stepped down}. {f24.position:He did so without admitting fault}, he told this service.

{f6.number:The two people} who were worst hurt {f7.status:are out of danger}, the hospital said on Tuesday.

The stand of {f5.what:steel tubes} {f8.who:was erected by a hired firm} {f9.time:on the eve of the festival}. {f10.who:An inspector of the municipality} {f10.status:had not seen it} before {f4.time:Saturday's} races. One end, {f12.place:the one on the left}, went down first. {f14.name:Terje Moldskred}, the chief of police, thinks that {f13.cause:the ground had been softened by rain}.

{f16.name:Bodil Aune}, who {f16.role:plays the tuba} in {f15.who:a local band}, {f17.what:suffered a broken leg}, {f18.cause:as she was saving a child}. "{f19.wording:It sounded like a house of cards, only louder}," she said.

{f20.who:A dozen nurses who had come to watch} gave first aid. {f21.what:Helicopters flew some of the wounded to Bodnes}.

{f25.whom:The club's committee} {f25.status:had been told} by a former chairman that the parts {f26.what:were in a rotten state}.

The races {f27.status:were stopped at once}; {f28.what:what was to be paid out in prizes} {f28.status:goes to a fund for victims}. {f29.who:Pop star Kaia Lo} {f29.status:has cancelled} her show there. The men who put up the stand {f30.status:are being interviewed} {f30.role:as suspects}. The police {f31.status:expect to publish their findings} {f31.time:after the summer}.

=== key
f1.status same A=collapsed B=collapse | the stand
f2.what compatible A=fishing-boat rowing festival B=rowing event | the event
f3.number compatible A=40 B=40~ | the injured
f4.time same A=2022-07-02 B=2022-07-02 | when
f5.what differs A=wood B=steel tubes | what the stand was made of
f6.number same A=2 B=2 | the worst hurt
f7.status changed A=critical B=out of danger | the two
f8.who differs A=volunteers of the club B=a hired firm | who put it up
f9.time same A=2022-07-01 evening B=eve of the festival | when it was put up
f10.who same A=municipal building inspector B=inspector of the municipality | the inspector
f10.status differs A=approved it B=had not seen it | the inspection
f11 only A | when it was approved
f12.place same A=left-hand end B=the end on the left | where it broke
f13.cause differs A=stamping feet B=ground softened by rain | why it fell
f14.name same A=Terje Moldskred B=Terje Moldskred | the police chief
f15.who compatible A=brass band B=local band | the musicians
f16.role differs A=conductor B=tuba player | Bodil Aune in the band
f16.name same A=Bodil Aune B=Bodil Aune | the injured musician
f17.what same A=broken leg B=broken leg | her injury
f18.cause compatible A=pulled a boy out of the way B=saving a child | how she was hurt
f19.wording differs A=like a card house, only heavier B=like a house of cards, only louder | her words
f20.who same A=nurses among the spectators B=nurses who had come to watch | who helped first
f21.what differs A=coastguard ship B=helicopters | how the injured got to Bodnes
f22.who same A=chairman of the club B=head of the sports club | Ertsgaard
f22.name same A=Nils Ertsgaard B=Nils Ertsgaard | who resigned
f23.status same A=resigned B=stepped down | the chairman
f24.position differs A=takes the blame B=no fault admitted | the chairman
f25.status same A=warned B=told | the warning
f25.whom differs A=the council B=the club's committee | who was warned
f26.what same A=rotten B=in a rotten state | the material
f27.status same A=broken off B=stopped at once | the festival
f28.what same A=prize money B=what was to be paid in prizes | the money
f28.status same A=given to the injured B=to a fund for victims | the money
f29.who same A=singer Kaia Lo B=pop star Kaia Lo | the artist
f29.status differs A=moved to the autumn B=cancelled | her concert
f30.status same A=being questioned B=being interviewed | the builders
f30.role differs A=witnesses B=suspects | as what they are questioned
f31.status same A=report to be ready B=findings to be published | the report
f31.time compatible A=by September B=after the summer | when
f32 only A | the festival's history
