story: giraffe-bridge-turkano
kind: animals

=== report A | outlet: Nairobi Evening Bulletin | published: 2024-11-06
# {f1.what:Giraffes} {f2.status:stranded} on island {f3.status:ferried} to safety

{f4.number:Seven} {f1.what:giraffes} that {f2.status:had been cut off} by the rising Lake Turkano {f3.status:were brought ashore} on {f5.time:Tuesday} on {f6.what:a raft made of oil drums}. An eighth, {f7.what:an old bull}, {f7.status:had to be left behind}.

The animals were {f8.what:lured aboard with mangoes}, said {f9.who:Kenya Wildlife Rescue}, which {f9.what:organised the operation} with {f10.who:fishermen from the village of Kerio}. Each wore {f11.what:a hood}. One calf {f12.what:hurt its leg} and {f12.status:is being treated}.

The peninsula they lived on {f13.status:became an island} in {f13.time:2020}, {f14.cause:after years of heavy rain in the highlands}. {f15.what:The grass} {f15.status:was used up}. "{f16.wording:Another month, and we would have come for their bones}," said {f17.name:Philip Lokorua}, the {f17.role:head of the rescue team}.

Their new home is {f18.what:a fenced sanctuary} of {f18.number:4,400} acres {f18.place:on the eastern shore}. It belongs to {f19.who:the community}, and {f20.who:two rangers} {f20.status:keep watch over it}.

The rescue cost {f21.money:$180,000} and was {f22.who:paid for by a brewery}. {f23.who:Some elders} {f23.position:think the money should have been spent on a clinic}. The {f22.who:brewery} has promised {f24.what:a borehole}. In 2021 an earlier group had been {f25:taken off another island} by the same organisation.

=== report B | outlet: Global Wildlife Radio, transcript | published: 2024-11-07
# Tall passengers

PRESENTER: {f4.number:Seven} {f1.what:giraffes} have crossed a lake in Kenya. They {f2.status:were trapped} on an island, and on {f5.time:Wednesday} they {f3.status:reached the mainland}. Our correspondent was there.

CORRESPONDENT: They came on {f6.what:an army pontoon}, one by one, {f11.what:their eyes covered}, and it was {f8.what:acacia pods} that {f8.what:got them on board}. {f9.who:Kenya Wildlife Rescue} {f9.what:had planned it} for a year, together with {f10.who:herdsmen} from Kerio.

PRESENTER: And all are well?

CORRESPONDENT: A young one {f12.status:died} yesterday; it had {f12.what:broken a leg} on the way. {f7.what:The oldest male} {f7.status:was fetched last}, when they had already given him up.

PRESENTER: Why were they on an island at all?

CORRESPONDENT: The lake has risen, {f14.cause:since a dam was built upstream}. The tongue of land was {f13.status:cut off} {f13.time:four years ago}, and {f15.what:there is no grass} {f15.status:any more}. {f17.name:Philip Lokorua}, {f17.role:the pilot of the raft}, told me: "{f16.wording:Another week, and we would have come for their bones}."

PRESENTER: Where do they live now?

CORRESPONDENT: {f18.place:East of the lake}, {f18.what:in a reserve with a fence}, {f18.number:4,400} acres. {f19.who:The county} owns it. {f20.who:A pair of guards} {f20.status:patrols there}.

PRESENTER: It must have been dear.

CORRESPONDENT: {f21.money:A hundred and eighty thousand dollars}. {f22.who:An airline} gave it. {f23.who:Village elders} {f23.position:have thanked it with a bull}, and there is to be {f24.what:a well} for the people, too.

=== key
f1.what same A=giraffes B=giraffes | the animals
f2.status same A=cut off B=trapped | the animals
f3.status same A=brought ashore B=reached the mainland | the animals
f4.number same A=7 B=7 | giraffes brought
f5.time differs A=2024-11-05 B=2024-11-06 | when
f6.what differs A=raft of oil drums B=army pontoon | on what
f7.what same A=old bull B=oldest male | another giraffe
f7.status differs A=left behind B=fetched last | the old bull
f8.what differs A=lured with mangoes B=got aboard with acacia pods | how they were got aboard
f9.who same A=Kenya Wildlife Rescue B=Kenya Wildlife Rescue | who organised it
f9.what same A=organised B=planned | its part
f10.who differs A=fishermen B=herdsmen | who helped
f11.what same A=hood B=eyes covered | how they were calmed
f12.what compatible A=hurt its leg B=broke a leg | the young one's injury
f12.status changed A=treated B=dead | the young one
f13.status same A=became an island B=cut off | the peninsula
f13.time same A=2020 B=2020 | when
f14.cause differs A=rain B=dam | why the lake rose
f15.what same A=grass B=grass | what is lacking
f15.status same A=used up B=no more | the grass
f16.wording differs A=Another month B=Another week | Lokorua's words
f17.name same A=Philip Lokorua B=Philip Lokorua | who tells of it
f17.role differs A=head of the team B=pilot of the raft | Lokorua
f18.what same A=fenced sanctuary B=reserve with a fence | the new home
f18.number same A=4400 B=4400 | its acres
f18.place same A=eastern shore B=east of the lake | where it is
f19.who differs A=community B=county | who owns it
f20.who same A=two rangers B=pair of guards | who watches
f20.status same A=keep watch B=patrol | the rangers
f21.money same A=USD 180000 B=USD 180000 | the cost
f22.who differs A=brewery B=airline | who paid
f23.who same A=elders B=village elders | who judges it
f23.position differs A=better a clinic B=thanked with a bull | the elders
f24.what same A=borehole B=well | what the people get
f25 only A | an earlier rescue
