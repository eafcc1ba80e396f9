story: snow-stranded-choir-roros
kind: weather

=== report A | outlet: Fjell-Ljom Avis | published: 2020-01-20
# {f1.what:Male voice choir} {f2.status:snowed in} at mountain lodge

By Ola Rognstad

{f1.what:A male voice choir} from Bergstad {f2.status:is cut off} for the fourth day in the lodge at Fonnseter. {f4.number:Forty-one} singers and {f5.who:a cook} {f5.what:have food until Tuesday}.

{f6.what:The road} {f6.status:is buried} by {f7.cause:an avalanche} {f7.place:at the tree line}. {f8.what:The snow blower} {f8.status:broke down} on Sunday. {f9.who:A bass}, {f9.age:79}, {f10.status:needs insulin}; {f11.who:the Red Cross} {f11.status:will take it up} {f11.what:by snowmobile} {f11.time:tonight}.

"{f12.wording:We have sung everything except the ones we do not know}," said {f13.who:the conductor}, {f13.name:Synne Aas}, {f14.what:by telephone}. {f15.who:The landlord} {f15.position:takes no money for the extra nights}.

{f16.who:The road service} {f16.status:had put up} {f16.what:a warning sign} {f16.time:on Thursday}, {f17.source:its spokesman} says. {f18.who:The bus driver} {f18.status:drove past it}. {f19.what:The choir's concert in Trondhavn} {f19.status:was cancelled}. {f20.what:The power} {f20.status:has held}. {f21:In 1981 a confirmation class was stuck in the lodge for six days; two of its members later married}.

=== report B | outlet: Scanline News | published: 2020-01-22
# Choir {f2.status:freed} after five days in snow

FONNSETER (Scanline) - {f1.what:A church choir} that had been snowed in since Friday {f2.status:was brought down} from a mountain lodge on Tuesday, {f22:singing}. All {f4.number:forty-one} are well, as is {f5.who:a cook} who {f5.what:had run out of everything but flour}.

{f6.what:The road}, {f6.status:blocked} by {f7.cause:snowdrifts} {f7.place:near the summit}, was cleared {f8.what:by a snow blower} {f8.status:lent by the airport}. {f9.who:A tenor}, {f9.age:79}, {f10.status:had been short of heart pills}. {f11.what:A helicopter} of {f11.who:the air ambulance} {f11.status:dropped them} {f11.time:on Monday evening}.

"{f12.wording:We sang everything except the songs we do not know}," {f13.name:Synne Aas} told Scanline. {f13.who:The choir's chairwoman} had {f14.what:sent messages by amateur radio}. {f15.who:The landlord} {f15.position:asks half price}, {f23:having eaten with them}.

{f16.who:The road service} {f16.status:put up} {f16.what:a barrier} {f16.time:on the day before the journey}; {f18.who:the bus driver} {f18.status:moved it aside}, {f17.source:the police} say. {f19.what:The concert in Trondhavn} {f19.status:will be given on Sunday}. {f20.what:The electricity} {f20.status:failed on the second day}.

=== key
f1.what differs A=male voice choir B=church choir | the choir
f2.status changed A=cut off B=freed | the choir
f4.number same A=41 B=41 | the singers
f5.who same A=cook B=cook | who was with them
f5.what changed A=food until Tuesday B=only flour left | the food
f6.what same A=road B=road | the road
f6.status same A=buried B=blocked | the road
f7.cause differs A=avalanche B=snowdrifts | what blocks the road
f7.place differs A=tree line B=near the summit | where
f8.what same A=snow blower B=snow blower | the machine
f8.status compatible A=broke down B=another lent by the airport | the snow blower
f9.who differs A=bass B=tenor | the sick singer
f9.age same A=79 B=79 | his age
f10.status differs A=insulin B=heart pills | what he needs
f11.who differs A=Red Cross B=air ambulance | who brings it
f11.status changed A=will take it up B=dropped them | the medicine
f11.what differs A=snowmobile B=helicopter | by what
f11.time same A=2020-01-20 evening B=2020-01-20 evening | when
f12.wording differs A=the ones we do not know B=the songs we do not know | her words
f13.who differs A=conductor B=chairwoman | Aas
f13.name same A=Synne Aas B=Synne Aas | who is quoted
f14.what differs A=telephone B=amateur radio | how they kept in touch
f15.who same A=landlord B=landlord | the landlord
f15.position differs A=no money B=half price | what he asks
f16.who same A=road service B=road service | who warned
f16.status same A=put up B=put up | the warning
f16.what differs A=sign B=barrier | what was put up
f16.time same A=2020-01-16 B=2020-01-16 | when
f17.source differs A=road service's spokesman B=police | on whose word
f18.who same A=bus driver B=bus driver | the driver
f18.status differs A=drove past it B=moved it aside | what he did
f19.what same A=concert in Trondhavn B=concert in Trondhavn | the concert
f19.status differs A=cancelled B=given on Sunday | the concert
f20.what same A=power B=electricity | the power
f20.status differs A=held B=failed | the power
f21 only A | the class of 1981
f22 only B | singing
f23 only B | why half price
