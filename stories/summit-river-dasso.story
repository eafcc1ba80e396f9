story: summit-river-dasso
kind: summit

=== report A | outlet: Interfleuve Agency | published: 2021-07-08 | agency: Interfleuve
# Dasso summit {f1.status:ends} without deal on {f2.what:dam}

DASSO, Mirandé (Interfleuve) - The leaders of three river states {f1.status:parted} on Wednesday night without agreement on {f2.what:the Tolo dam}, after {f3.who:the prime minister of Garane}, Seydou Bagaya, {f4.what:walked out}.

Garane, which lies {f5.place:downstream}, demands {f6.position:that the filling take seven years}. Mirandé {f7.position:insists on four}. A proposal by {f8.who:the World Bank's envoy} to {f9.what:measure the flow jointly} {f10.status:was rejected} by {f11.who:Mirandé}.

Bagaya left {f12.time:shortly before midnight}, {f13.cause:after a remark about his predecessor}, delegates said. "{f14.wording:We did not come to be taught geography}," he said {f15.place:on the airport tarmac}. {f16.who:His energy minister} {f17.status:stayed behind} to keep a line open.

{f19.who:The host's water minister}, Mariam Toubé, {f20.role:an engineer who planned the dam}, {f21.position:blamed both sides}. The turbines, {f22.what:supplied by a Chinese firm}, {f23.status:are already running}, {f24.source:satellite images} suggest. {f25.who:Farmers} in Garane {f26.what:report} {f27.what:salty wells}.

{f28.status:A new round} is planned {f28.time:for September} {f28.place:in Lausenne}. The third state, Sahou, {f29.position:offered to supply the monitors}. {f30.who:Demonstrators} {f31.what:poured sand} outside the hall; {f32.number:four} were arrested. {f33:A treaty of 1959 had given Garane half of the water.}

=== report B | outlet: Le Matin de Garane | published: 2021-07-09
# Three rivers, no bridge

It was {f12.time:a quarter past one in the morning on Thursday} when Seydou Bagaya, {f3.who:our head of government}, {f4.what:stormed out of the hall} in Dasso. With him went the hope for {f2.what:the Tolo dam}: the summit {f1.status:broke up} empty-handed.

What had angered him? {f13.cause:A map in which the border was drawn wrong}, his spokesman says. "{f14.wording:We have not come to be taught geography}," Bagaya said {f15.place:in the hotel lobby}. He took {f16.who:his energy minister} {f17.status:home with him}.

We live {f5.place:below the dam}, and therefore {f6.position:it should fill slowly, over seven years}. Mirandé {f7.position:sticks to four}. The idea of {f8.who:the African Union's mediator}, that {f9.what:all three should gauge the river together}, {f10.status:failed}: {f11.who:Sahou} said no. {f29.position:It would rather stay out of the quarrel}, its delegation explained.

Minister Toubé, {f19.who:who looks after Mirandé's water} and {f20.role:once drew the plans of the dam}, {f21.position:put the blame on us alone}. Her turbines, {f22.what:bought from a Chinese manufacturer}, {f23.status:have not yet turned}, {f24.source:an engineer on the site} assures. Why then do {f25.who:the fishermen} of our delta {f26.what:complain of} {f27.what:wells that taste of salt}?

{f28.place:In Lausenne} they {f28.status:will meet again} {f28.time:in the autumn}. Before the doors {f30.who:protesters} {f31.what:had tipped out sand}; {f32.number:seven} were taken away. {f34:Bagaya flies to Cairo next.}

=== key
f1.status same A=ended without deal B=broke up | the summit
f2.what same A=Tolo dam B=Tolo dam | the subject
f3.who same A=prime minister of Garane B=head of government of Garane | who walked out
f4.what same A=walked out B=stormed out | what he did
f5.place same A=downstream B=below the dam | where Garane lies
f6.position same A=7 years B=7 years | what Garane demands
f7.position same A=4 years B=4 years | Mirandé's stand
f8.who differs A=World Bank's envoy B=African Union's mediator | who made the proposal
f9.what same A=measure jointly B=gauge together | the proposal
f10.status same A=rejected B=failed | the proposal
f11.who differs A=Mirandé B=Sahou | who rejected it
f12.time differs A=2021-07-07 before midnight B=2021-07-08T01:15 | when he left
f13.cause differs A=remark about his predecessor B=a map | why he left
f14.wording differs A=We did not come B=We have not come | his words
f15.place differs A=airport B=hotel lobby | where he said it
f16.who same A=energy minister B=energy minister | his colleague
f17.status differs A=stayed behind B=went home | the energy minister
f19.who same A=the host's water minister B=minister for Mirandé's water | Toubé
f20.role same A=planned the dam B=drew the plans | her past
f21.position differs A=blamed both sides B=blamed Garane alone | her view
f22.what same A=Chinese firm B=Chinese manufacturer | origin of the turbines
f23.status differs A=running B=not yet turned | the turbines
f24.source differs A=satellite images B=engineer on site | on whose word
f25.who differs A=farmers B=fishermen | who complains
f26.what same A=report B=complain | what they do
f27.what same A=salty wells B=wells taste of salt | the complaint
f28.status same A=planned B=will meet again | the next round
f28.time compatible A=2021-09 B=autumn | when
f28.place same A=Lausenne B=Lausenne | where
f29.position differs A=supply monitors B=stay out | Sahou's stand
f30.who same A=demonstrators B=protesters | who protested
f31.what same A=poured sand B=tipped out sand | their protest
f32.number differs A=4 B=7 | arrested
f33 only A | the treaty of 1959
f34 only B | Cairo
