story: companies-yacht-builder
kind: companies

=== report A | outlet: Antalar Maritime Post | published: 2024-03-27
# Shipyard boss {f1.status:arrested} after {f2.what:superyacht} {f3.status:sinks} on launch

ANTALAR - The head of the Deniz-Ay shipyard was {f1.status:arrested} on Tuesday, two days after {f2.what:a 62-metre superyacht} {f3.status:sank} {f4.time:minutes} after sliding into the water {f5.place:in the free zone of Antalar}.

{f6.number:Three} workers were {f7.what:treated for hypothermia}; {f8.who:an electrician}, {f8.age:27}, {f9.status:is missing}. Prosecutors say {f10.cause:a sea valve had been left open}. {f11.name:Orhan Keskiner}, {f11.age:58}, {f12.status:denies negligence}. "{f13.wording:I have launched ninety boats and prayed for every one}," he told {f14.place:reporters outside the yard}.

The owner, {f15.who:a Kazakh businessman}, {f16.what:watched from the quay}. He {f17.position:demands his money back}, {f18.money:€48 million}. {f19.who:The classification society} {f20.status:had approved the launch}. {f21.who:Divers} {f22.status:have begun to seal the hull}; a floating crane {f23.place:from Piraeos} is {f24.status:on its way}.

{f25.who:The metalworkers' union} says {f26.what:the launch was brought forward} {f27.cause:so that guests could catch a flight}. {f28.number:Two} buyers {f29.status:have cancelled} orders. The yard employs {f30.number:600} people. In {f31.time:2016} {f32.what:a shed} there {f33.what:had burned} {f34.cause:after a firework}.

=== report B | outlet: Yacht & Business Monthly, online | published: 2024-03-30
# Sunk yacht: {f1.status:boss released}, {f8.who:engineer}'s body found

The managing director of Deniz-Ay, the Turkish yacht builder, {f1.status:left prison} on Friday, after his lawyers had put up bail. In the flooded engine room of {f2.what:the motor yacht} that went down on launching, divers {f9.status:had discovered the body} of {f8.who:an engineer}, {f8.age:27}, the evening before.

{f11.name:Orhan Keskiner}, {f11.age:58}, {f12.status:accepted responsibility}. "{f13.wording:I have launched ninety boats and prayed for each one}," he told {f14.place:the judge}. Whether it was {f10.cause:a crack in the hull}, as investigators now think, or something else, he did not know.

The vessel had floated for {f4.time:an hour} {f5.place:in the free zone} before she {f3.status:foundered}. Of the people on board, {f6.number:three} {f7.what:suffered broken bones}. The man for whom she was built, {f15.who:an entrepreneur from Azerbaijan}, {f16.what:was on the bridge} and swam. He {f17.position:wants her rebuilt}, whatever has become of his {f18.money:48 million euros}.

{f19.who:The body that classifies ships} {f20.status:says that it had not yet given its consent}. A crane barge {f23.place:from Izmit} {f24.status:has arrived}, and {f21.who:frogmen} {f22.status:have made the hull watertight}.

{f25.who:The shipyard workers' union} speaks of haste: {f27.cause:a television crew had to be pleased}, and so {f26.what:the date was moved up}. For the {f30.number:600} employees the future is uncertain, as {f28.number:two} customers {f29.status:are reconsidering}.

It is not the yard's first misfortune. {f31.time:Eight years ago} {f34.cause:a short circuit} {f33.what:set fire} to {f32.what:a hall}.

=== key
f1.status changed A=arrested B=released | the boss
f2.what same A=superyacht B=motor yacht | the vessel
f3.status same A=sank B=foundered | the vessel
f4.time differs A=minutes B=an hour | after what time it sank
f5.place same A=free zone B=free zone | where
f6.number same A=3 B=3 | the injured
f7.what differs A=hypothermia B=broken bones | what they suffered
f8.who differs A=electrician B=engineer | the missing man
f8.age same A=27 B=27 | the missing man
f9.status changed A=missing B=dead | that man
f10.cause differs A=open valve B=crack in the hull | why it sank
f11.name same A=Orhan Keskiner B=Orhan Keskiner | the boss
f11.age same A=58 B=58 | the boss
f12.status differs A=denies B=accepts responsibility | the boss on his guilt
f13.wording differs A=I have launched ninety boats and prayed for every one B=I have launched ninety boats and prayed for each one | his words
f14.place differs A=outside the yard B=before the judge | where he said so
f15.who differs A=Kazakh businessman B=Azerbaijani entrepreneur | the owner
f16.what differs A=on the quay B=on the bridge | where the owner was
f17.position differs A=money back B=rebuilt | what he wants
f18.money same A=EUR 48m B=EUR 48m | what he had paid
f19.who same A=classification society B=body that classifies ships | who approves launches
f20.status differs A=approved B=not yet approved | the launch
f21.who same A=divers B=frogmen | who works on the hull
f22.status changed A=begun B=done | the sealing
f23.place differs A=Piraeos B=Izmit | where the crane is from
f24.status changed A=on its way B=arrived | the crane
f25.who compatible A=metalworkers' union B=shipyard workers' union | who criticises
f26.what same A=brought forward B=moved up | the launch
f27.cause differs A=guests' flight B=television crew | why
f28.number same A=2 B=2 | customers
f29.status differs A=cancelled B=reconsidering | those customers
f30.number same A=600 B=600 | employees
f31.time same A=2016 B=2016 | the earlier fire
f32.what same A=shed B=hall | what burned
f33.what same A=burned B=set on fire | that building
f34.cause differs A=firework B=short circuit | why
