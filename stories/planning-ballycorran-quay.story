story: planning-ballycorran-quay
kind: local

=== report A | outlet: The Carrow Champion | published: 2025-05-22
# Quay hotel {f1.status:refused} after {f18.what:bats}, boats and a bishop

By Gráinne Tuohy

Plans for {f2.number:a 94-bedroom} hotel on the quay at Ballycorran {f1.status:have been turned down} by Carrow County Council, to cheers in the pubs on one side of the harbour and groans on the other.

In a decision issued {f3.time:on Monday}, planners said that the {f4.number:five-storey} building, on the site of {f5.place:the former sprat cannery}, would {f6.cause:block the view of Corran Abbey from the water} and put unacceptable strain on {f6.cause:the town's sewage plant}, which is already over its limit.

The applicant, {f7.name:Tarlach Mulreany} of Seaboard Inns, said he {f8.status:would appeal} to the Planning Tribunal {f8.time:within the four weeks} allowed. "{f9.wording:They have refused 60 jobs for the sake of a postcard}," he told the Champion.

His company, which bought the cannery {f10.time:in 2021} for {f10.money:€1.6 million}, had proposed to invest {f11.money:€22 million}. It has built hotels in four other towns, none of them higher than three floors.

{f12.number:A hundred and eighteen} submissions were lodged, {f12.what:most of them against}. Among those who objected was {f13.name:Canon Malachy Duignan}, {f13.role:parish priest of Ballycorran}, who complained that {f14.what:a roof bar would look straight into the graveyard}. Bishop Fintan Duignan, his brother, had blessed a model of the hotel at a trade fair last year.

The {f15.who:Harbour Traders' Association} backed the scheme. Its secretary, {f16:Assumpta Rooney}, called the refusal "{f17:a kick in the teeth for the winter months}".

A survey had found {f18.what:lesser horseshoe bats} in the boiler house. The council's ecologist, {f19.name:Piotr Zawadzki}, {f20.position:wanted permission refused on that ground alone}, but the planners did not follow him: {f20.what:the animals could be moved}, they found.

Councillors {f21.status:had voted} for the rezoning of the quay {f21.time:in 2023}, by 14 to 9. {f22.name:Councillor Donncha Mulreany}, {f22.what:a cousin of the developer}, {f22.status:left the room} for that vote.

The cannery closed {f23.time:in 1996}. {f24.what:A fire in March} damaged its roof; gardaí believe it {f24.cause:was set on purpose} and {f30.status:are looking for} two youths.

=== report B | outlet: Morning Ledger, Dublin | published: 2025-06-13
# Developer takes Ballycorran hotel to tribunal

{f7.name:Tarlach Mulreany}, the hotelier behind Seaboard Inns, {f8.status:has asked} the Planning Tribunal to overturn the {f1.status:refusal} of {f2.number:a 94-room} hotel in the west coast town of Ballycorran.

His appeal was received {f8.time:on Thursday, four days before the deadline}. It describes the ruling by Carrow County Council {f3.time:on 19 May} as "{f25:a decision in search of a reason}".

The council had said that {f4.number:six} storeys on {f5.place:the old cannery site} were out of scale and {f6.cause:would hide Corran Abbey from anyone arriving by boat}. Its second ground was {f6.cause:that traffic on the quay road could not cope}.

Documents on the file show how narrow the matter was. {f19.name:Piotr Zawadzki}, ecologist to the council, {f20.position:had recommended that permission be granted with conditions}, one of which was a set of boxes for the {f18.what:barn owls} in the boiler house. {f20.what:They could be moved}, the planners agreed.

Of {f12.number:118} letters on the file {f12.what:a majority are in favour}, the appeal points out. One of those that are not was signed by {f13.name:Canon Malachy Duignan}, {f13.role:the parish priest}, who feared {f14.what:the noise of weddings during evening Mass}. The scheme's only organised support in the town came {f15.who:from the fishermen's co-operative}.

Mr Mulreany, {f26:52}, paid {f10.money:€1.6 million} for the property {f10.time:four years ago} and puts the investment at {f11.money:€27 million}. "{f9.wording:They have refused 60 jobs for the sake of a postcard}," he said at the time. Yesterday he added that {f27:he would sell the site for apartments} if he lost. A ruling is due by {f28:the end of October}.

There has been {f24.what:a fire} at the cannery, empty {f23.time:since 1996}, this spring. Gardaí say that it {f24.cause:was an accident} with a barbecue; two boys {f30.status:have been cautioned}. In a separate case, the ethics office {f29:is examining a complaint} against {f22.name:Donncha Mulreany}, a county councillor and {f22.what:first cousin}, who {f22.status:took part in the vote} {f21.status:to rezone} the quay {f21.time:two years ago}. He denies any wrongdoing.

=== key
f1.status same A=refused B=refused | the hotel
f2.number same A=94 B=94 | rooms
f3.time same A=2025-05-19 B=2025-05-19 | the council's decision
f4.number differs A=5 B=6 | storeys
f5.place same A=the former cannery B=the old cannery | the site
f6.cause differs A=view of the abbey, sewage plant B=view of the abbey, traffic on the quay road | why it was refused
f7.name same A=Tarlach Mulreany B=Tarlach Mulreany | the developer
f8.status changed A=planned B=lodged | the appeal
f8.time compatible A=within four weeks B=2025-06-12 | when the appeal is made
f9.wording same A=They have refused 60 jobs for the sake of a postcard B=They have refused 60 jobs for the sake of a postcard | Mulreany's words
f10.money same A=EUR 1.6m B=EUR 1.6m | what the cannery cost him
f10.time same A=2021 B=2021 | when he bought it
f11.money differs A=EUR 22m B=EUR 27m | the investment
f12.number same A=118 B=118 | submissions
f12.what differs A=most against B=most in favour | what the submissions said
f13.name same A=Canon Malachy Duignan B=Canon Malachy Duignan | the objector
f13.role same A=parish priest B=parish priest | his office
f14.what differs A=roof bar above the graveyard B=noise of weddings | what he objected to
f15.who differs A=Harbour Traders' Association B=fishermen's co-operative | who supported the hotel
f16 only A | the secretary of the traders
f17 only A | her words
f18.what differs A=lesser horseshoe bats B=barn owls | the animals in the boiler house
f19.name same A=Piotr Zawadzki B=Piotr Zawadzki | the ecologist
f20.position differs A=refuse B=grant with conditions | what the ecologist advised
f20.what same A=can be moved B=can be moved | the planners on the animals
f21.status same A=rezoned B=rezoned | the quay
f21.time same A=2023 B=2023 | the vote on the rezoning
f22.name same A=Donncha Mulreany B=Donncha Mulreany | the councillor
f22.what same A=cousin of the developer B=first cousin | the councillor
f22.status differs A=left the room B=took part | the councillor in the vote of 2023
f23.time same A=1996 B=1996 | since when the cannery is closed
f24.what same A=fire B=fire | the cannery this spring
f24.cause differs A=set on purpose B=an accident | how the fire began, in the view of the gardaí
f30.status changed A=sought B=cautioned | the two youths
f25 only B | the appeal's phrase
f26 only B | his age
f27 only B | what he does if he loses
f28 only B | when the ruling is due
f29 only B | the complaint
