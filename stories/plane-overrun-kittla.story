story: plane-overrun-kittla
kind: accident

=== report A | outlet: Lapin Sanomat | published: 2019-12-23
# {f1.what:Charter} jet {f2.status:slides off} runway at Kittla

By Aino Kemppi

A {f1.what:charter} jet with {f3.number:171} {f4.who:British} holidaymakers {f2.status:slid off} the runway at Kittla on Sunday morning and {f5.status:came to rest} {f6.place:in a snowbank}. {f7.number:Eight} people {f8.status:were slightly hurt}.

The pilots {f9.cause:had been given a wrong figure for the ice}, {f10.source:the airport manager}, {f10.name:Pekka Raatikainen}, says. {f11.who:The purser}, {f11.name:Carys Bevan}, {f11.age:46}, {f12.what:kept the rear doors shut}, {f12.cause:because an engine was still turning}. "{f13.wording:I had a choir of scouts in row thirty and told them to sing}," she said.

{f14.who:A reindeer herder} {f14.status:brought} {f14.what:sledges for the elderly}. The passengers {f15.status:were taken} {f15.place:to a sports hall}; {f16.what:their luggage} {f16.status:follows} {f16.time:on Monday}. {f17.what:A dog in the hold} {f17.status:died}.

{f18.who:The airline}, {f18.name:Solent Air}, {f18.position:pays each traveller 400 euros}. {f19.who:A lawyer on board} {f19.position:finds that too little}. The runway {f20.status:is closed} until Tuesday, and {f21.what:four Christmas flights} {f21.status:go to Rovaniem instead}. {f22.who:The trade union of ground staff} {f22.position:complains that one sweeper does the work of three}.

{f23:In January of last year a cargo plane had overrun by ten metres; the brakes were to blame}.

=== report B | outlet: Suomela Press | published: 2019-12-24
# Kittla runway {f20.status:reopens} after {f1.what:scheduled} jet's slide

KITTLA (Suomela Press) - Flights to Kittla {f20.status:resumed} on Tuesday morning, two days after a {f1.what:scheduled} plane with {f3.number:171} people, most of them {f4.who:Irish}, {f2.status:skidded off} and {f5.status:ended} {f6.place:against the approach lights}. {f21.what:The Christmas flights} {f21.status:were able to land as planned}.

{f7.number:Eight} travellers {f8.status:had minor injuries}. {f9.cause:A tyre had burst}, according to {f10.name:Pekka Raatikainen}, {f10.source:who leads the official inquiry}. {f11.name:Carys Bevan}, {f11.age:46}, {f11.who:the first officer}, {f12.what:opened only the forward doors}, {f12.cause:having smelt fuel}. "{f13.wording:I had a choir of scouts in row thirty, and told them to hum}," she said.

{f14.what:Sledges} for those who could not walk {f14.status:came} from {f14.who:a hotel}. All {f15.status:spent some hours} {f15.place:in a hangar}. {f16.what:The suitcases} {f16.status:were returned} {f16.time:on Monday}. {f17.what:A dog travelling in the hold} {f17.status:was unharmed}.

{f18.name:Solent Air}, {f18.who:the carrier}, {f18.position:offers a free flight}. {f19.who:A barrister among the passengers} {f19.position:called that generous}. {f22.who:The ground workers' union} {f22.position:praised the sweepers}.

{f24:The inquiry will have the recorders read in Stockholm}.

=== key
f1.what differs A=charter B=scheduled | the flight
f2.status same A=slid off B=skidded off | the plane
f3.number same A=171 B=171 | people aboard
f4.who differs A=British B=Irish | the passengers
f5.status same A=came to rest B=ended | the plane
f6.place differs A=snowbank B=approach lights | where
f7.number same A=8 B=8 | the hurt
f8.status same A=slightly hurt B=minor injuries | they
f9.cause differs A=wrong figure for the ice B=burst tyre | why
f10.source differs A=airport manager B=head of the inquiry | Raatikainen, on whose word
f10.name same A=Pekka Raatikainen B=Pekka Raatikainen | who gives the cause
f11.who differs A=purser B=first officer | Bevan's post
f11.name same A=Carys Bevan B=Carys Bevan | who led passengers out
f11.age same A=46 B=46 | her age
f12.what same A=kept the rear doors shut B=opened only the forward doors | the doors
f12.cause differs A=an engine was turning B=smell of fuel | why
f13.wording differs A=told them to sing B=told them to hum | her words
f14.who differs A=reindeer herder B=hotel | who sent sledges
f14.status same A=brought B=came | the sledges
f14.what same A=sledges for the elderly B=sledges for those who could not walk | what was sent
f15.status same A=taken B=spent some hours | the passengers
f15.place differs A=sports hall B=hangar | where
f16.what same A=luggage B=suitcases | the luggage
f16.status changed A=follows B=returned | the luggage
f16.time same A=2019-12-23 B=2019-12-23 | when
f17.what same A=dog in the hold B=dog in the hold | the dog
f17.status differs A=died B=unharmed | the dog
f18.who same A=airline B=carrier | the airline
f18.name same A=Solent Air B=Solent Air | the airline
f18.position differs A=400 euros B=a free flight | what the airline gives
f19.who same A=lawyer on board B=barrister among the passengers | who judges that
f19.position differs A=too little B=generous | the judgment
f20.status changed A=closed B=reopened | the runway
f21.what same A=Christmas flights B=Christmas flights | the other flights
f21.status differs A=go elsewhere B=landed as planned | these flights
f22.who same A=union of ground staff B=ground workers' union | the union
f22.position differs A=too few sweepers B=praised the sweepers | what the union says
f23 only A | the cargo plane
f24 only B | the recorders
