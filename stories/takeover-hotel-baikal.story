story: takeover-hotel-baikal
kind: companies

=== report A | outlet: Lake & Steppe Courier | published: 2023-03-15
# {f1.who:Hotel owner} {f2.status:loses} lakeside resort to {f3.who:bank}

A court has {f2.status:handed} the Olkhan lakeside resort to {f3.who:a regional bank}, after its {f1.who:owner}, {f4.name:Gennady Shabanov}, failed to repay {f5.money:820 million roubles}, the bank said on {f6.time:Tuesday}.

{f4.name:Shabanov}, {f4.age:57}, had {f7.what:barricaded himself in the sauna} when {f8.who:bailiffs} came {f9.what:across the ice in snowmobiles}. He {f10.status:came out} {f11.time:after six hours}, {f12.who:persuaded by his mother}. "{f13.wording:I built every wall here except the one I am standing against}," he said.

The resort, with {f14.number:96} rooms, {f15.status:remains open}. {f16.number:Seventy} employees {f17.status:will be kept}, the bank's {f18.role:lawyer}, {f18.name:Inna Belova}, said. It {f19.position:intends to sell} to {f20.who:a Chinese travel firm}. {f21.who:Environmental groups} {f22.position:want the building removed}, {f23.cause:because sewage goes into the lake}.

{f24.who:The governor} {f25.position:promised to look into} the case. {f26.who:Guests} {f27.what:were given a free dinner} of {f28.what:smoked omul}. In {f29.time:2019} {f30.what:the jetty} {f31.status:had collapsed} {f32.cause:under a wedding party}. {f33:The lake is covered by ice until May.}

=== report B | outlet: Eurasian Hospitality Review | published: 2023-03-17
# Olkhan resort {f15.status:shut} as owner {f10.status:holds out}

Guests of one of the best-known hotels on the lake had to pack this week. The resort at Olkhan, {f14.number:ninety-six} rooms with a view, {f15.status:closed its doors} on Wednesday, the day after {f3.who:the federal tax office} {f2.status:took possession of} it by order of a court. At issue is a debt of {f5.money:820 million roubles}.

{f1.who:The man who has managed it for its shareholders}, {f4.name:Gennady Shabanov}, {f4.age:57}, {f10.status:was carried out by two men} {f6.time:on March 14}, having {f7.what:locked himself in the boiler room} {f11.time:for six hours}. {f12.who:His son had tried in vain to reason with him}. {f8.who:The bailiffs} had {f9.what:landed by helicopter}. "{f13.wording:I built every wall here except the one I'm standing against}," he called out.

{f26.who:Those who had booked} {f27.what:got their money back}, {f18.name:Inna Belova}, {f18.role:the interim manager}, assured this magazine. Of the {f16.number:70} on the staff, {f17.status:half must go}. A buyer, {f20.who:a pension fund from Moscow}, {f19.position:stands ready}.

Not all would mourn if the house disappeared. {f21.who:Conservationists} {f22.position:call for its demolition}: {f23.cause:it was built without a permit}, they say. {f24.who:The governor} {f25.position:declared that it was none of his business}.

Luck had left the place long ago. {f29.time:Four years back} {f30.what:a terrace} {f31.status:gave way}, {f32.cause:weighed down by snow}. What remains is the {f28.what:smoked fish}, which was, by common consent, excellent.

=== key
f1.who differs A=owner B=manager | Shabanov's part
f2.status same A=handed over B=took possession | the resort
f3.who differs A=bank B=tax office | who gets it
f4.name same A=Gennady Shabanov B=Gennady Shabanov | the man
f4.age same A=57 B=57 | the man
f5.money same A=RUB 820m B=RUB 820m | the debt
f6.time same A=2023-03-14 B=2023-03-14 | when
f7.what differs A=sauna B=boiler room | where he shut himself in
f8.who same A=bailiffs B=bailiffs | who came
f9.what differs A=snowmobiles B=helicopter | how they came
f10.status differs A=came out B=carried out | the end of it
f11.time same A=6 hours B=6 hours | how long
f12.who differs A=mother B=son | who talked to him
f13.wording compatible A=I built every wall here except the one I am standing against B=I built every wall here except the one I'm standing against | his words
f14.number same A=96 B=96 | rooms
f15.status differs A=open B=closed | the resort
f16.number same A=70 B=70 | employees
f17.status differs A=kept B=half must go | the employees
f18.role differs A=bank's lawyer B=interim manager | Belova's post
f18.name same A=Inna Belova B=Inna Belova | who speaks for the new owner
f19.position compatible A=intends to sell B=buyer ready | the sale
f20.who differs A=Chinese travel firm B=Moscow pension fund | the buyer
f21.who same A=environmental groups B=conservationists | who objects
f22.position same A=removed B=demolition | what they want
f23.cause differs A=sewage B=no permit | why
f24.who same A=governor B=governor | the politician
f25.position differs A=look into it B=not his business | the governor
f26.who same A=guests B=those who had booked | the guests
f27.what differs A=free dinner B=money back | what guests got
f28.what compatible A=smoked omul B=smoked fish | the food
f29.time same A=2019 B=2019 | the earlier accident
f30.what differs A=jetty B=terrace | what broke
f31.status same A=collapsed B=gave way | it
f32.cause differs A=wedding party B=snow | why
f33 only A | the ice
