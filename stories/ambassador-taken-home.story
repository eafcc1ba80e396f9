story: ambassador-taken-home
kind: hostages

=== report A | outlet: Capital Post of Merran | published: 2024-08-01
# {f1.role:Ambassador} {f2.status:released} {f12.status:unharmed} after {f3.time:26 hours}

The {f1.role:ambassador} of Lisia to Merran, Cornelia Vaas, was {f2.status:released} on {f4.time:Wednesday} after {f3.time:26 hours}. Three {f5.who:farmers} had {f6.what:stopped her car with a tractor} {f7.place:near Hoym} and {f8.what:taken her} {f9.place:to a barn}. They {f10.position:protested against the import of Lisian milk powder}.

Vaas, {f11.age:59}, was {f12.status:unharmed}; her {f13.who:driver} {f14.what:had a bruised rib}. The {f5.who:farmers} {f15.what:gave her goulash} and {f16.what:made her taste milk}. "{f17.wording:It was better than ours}," she said. She was let go {f18.cause:after the agriculture minister had promised talks}, police said.

The three, {f19.age:aged between 34 and 62}, {f20.status:were arrested}. They {f21.status:face} {f22.what:charges of kidnapping}. {f23.who:The farmers' federation} {f24.position:distanced itself from them}. {f25.who:Lisia} {f26.position:asked that they be treated leniently}. The agriculture minister, Bodo Krahn, {f27.position:denied having promised anything}. {f28.who:About 100 villagers} {f28.what:rang cowbells} before the police station. In {f29.time:2017} farmers had {f30.what:emptied manure} {f31.place:before the Lisian embassy}. {f32:Milk fetches 29 cents a litre}.

=== report B | outlet: Hoym District Paper | published: 2024-08-01
# What the lady said about the milk

By Gesa Thoma

She wanted the recipe. That is how {f4.time:Wednesday} ended for Cornelia Vaas, {f11.age:59}, {f1.role:trade attaché} of Lisia, after {f3.time:a day and two hours} {f9.place:in the village fire station}. The three who held her, {f5.who:dairy workers}, {f15.what:had cooked potato soup}; and they {f16.what:had poured her a glass of milk}. "{f17.wording:It is better than ours}," she told them.

How had it come to that? {f7.place:Outside Hoym}, her car {f6.what:had to halt before a herd of cows}. She {f8.what:was asked to come along}. What they {f10.position:wanted was that the dairy at Hoym not be closed}. Her {f13.who:bodyguard} {f14.what:has a few broken teeth}; she herself {f12.status:came to no harm}.

Towards evening she {f2.status:could go}, {f18.cause:because one of the three had lost his nerve}. They {f20.status:were led off}; {f19.age:the youngest is 34, the eldest 62}. {f22.what:Unlawful detention} is what {f21.status:they will be tried for}. {f25.who:Her government} {f26.position:wishes them to be punished without mercy}. {f23.who:Their federation} {f24.position:wants nothing to do with it}. Bodo Krahn, who is minister of agriculture, {f27.position:says he gave no promise}.

{f28.who:A hundred people} stood in front of the police station and {f28.what:sounded the bells of their cows}. Nobody here has been so loud since {f29.time:seven years ago}, when {f30.what:liquid manure was poured out} {f31.place:at the embassy gate}. {f33:The recipe calls for marjoram}.

=== key
f1.role differs A=ambassador B=trade attaché | Vaas's post
f2.status same A=released B=could go | Vaas
f3.time same A=26 hours B=a day and two hours | how long she was held
f4.time same A=2024-07-31 B=2024-07-31 | when she was released
f5.who differs A=farmers B=dairy workers | who held her
f6.what differs A=tractor B=herd of cows | what stopped her car
f7.place same A=near Hoym B=outside Hoym | where
f8.what differs A=taken B=asked to come along | what was done with her
f9.place differs A=barn B=fire station | where she was held
f10.position differs A=against milk powder imports B=dairy not to be closed | what they wanted
f11.age same A=59 B=59 | her age
f12.status same A=unharmed B=no harm | Vaas
f13.who differs A=driver B=bodyguard | who was hurt
f14.what differs A=bruised rib B=broken teeth | the injury
f15.what differs A=goulash B=potato soup | what she got to eat
f16.what same A=made her taste milk B=poured her a glass of milk | the milk
f17.wording differs A=It was B=It is | her words
f18.cause differs A=talks promised B=one lost his nerve | why she was let go
f19.age same A=34 to 62 B=34 to 62 | their ages
f20.status same A=arrested B=led off | the three
f21.status same A=face charges B=will be tried | the three
f22.what differs A=kidnapping B=unlawful detention | the charge
f23.who same A=farmers' federation B=their federation | who comments
f24.position same A=distanced itself B=nothing to do with it | the federation
f25.who same A=Lisia B=her government | who has a wish
f26.position differs A=leniency B=punishment without mercy | Lisia's wish
f27.position same A=promised nothing B=gave no promise | the minister
f28.who same A=100 villagers B=a hundred people | who stood there
f28.what same A=rang cowbells B=sounded cows' bells | what they did
f29.time same A=2017 B=7 years ago | the earlier protest
f30.what same A=emptied manure B=poured out liquid manure | the earlier protest
f31.place same A=before the embassy B=at the embassy gate | where
f32 only A | the price of milk
f33 only B | the marjoram
