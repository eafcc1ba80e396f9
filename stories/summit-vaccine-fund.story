story: summit-vaccine-fund
kind: summit

=== report A | outlet: Health Policy Wire | published: 2021-07-23 | agency: HPW
# Summit of island states {f1.status:sets up} {f2.what:vaccine} fund

PORT HENRIETTE (HPW) - The heads of government of {f3.number:eleven} island states {f1.status:agreed} on Thursday to {f4.what:found} a joint fund for buying {f2.what:vaccines}. It will have its seat {f5.place:in Port Henriette} and be run by {f6.name:Josette Amédée}, {f7.role:a former health minister} of Sainte-Claire.

Each country pays in {f8.what:according to its population}. The first purchase is to be {f9.what:yellow fever vaccine}, after an outbreak in Grand Récif in which {f11.who:fourteen dock workers} {f12.status:died} in spring. The outbreak {f13.status:is over}, the host government said.

Prime Minister Aubin of Grand Récif {f14.position:had demanded that the fund also pay for hospitals}; he {f15.status:gave way} {f16.time:on Wednesday night}. "{f17.wording:A small door is still a door}," he told reporters. {f18.who:The opposition} in his country {f19.what:accused him of weakness}.

{f20.who:A Swedish foundation} {f21.what:doubles every contribution} in the first year. {f22.who:The drug makers' federation} {f23.position:welcomed the plan}. Nurses of the capital's clinic {f24.what:held up empty syringes} {f25.place:at the conference hotel}; they are on strike for {f27.position:higher pay}.

{f28.who:The president of Anse-Noire} {f29.status:took part by video}, {f30.cause:because his aircraft had been grounded by a storm}. The next meeting {f31.status:is planned} {f31.time:for January}. An earlier fund, set up in 2009, had {f32:collapsed after two years because nobody paid}.

=== report B | outlet: The Récif Advertiser | published: 2021-07-24
# Aubin comes home without hospitals

After three days of bargaining Prime Minister Aubin returned from Port Henriette on Friday with less than he had wanted. The island leaders, {f3.number:eleven} in all, {f1.status:decided} the day before to {f4.what:create} a common purse from which {f2.what:vaccines} will be bought. Grand Récif had {f14.position:asked for money for hospitals as well}. Aubin {f15.status:dropped the demand} only {f16.time:an hour before the signing on Thursday}, diplomats said.

The fund is to be managed {f5.place:from Anse-Noire} by {f6.name:Josette Amédée}, {f7.role:who was chief medical officer} of Sainte-Claire. Contributions {f8.what:depend on national income}. In the first year {f20.who:a foundation from Sweden} {f21.what:will match whatever is paid in}.

First on the shopping list is {f9.what:a vaccine against cholera}. The disease {f12.status:killed} {f11.who:fourteen people working in the docks} here this spring, and the health office says that {f13.status:new cases are still being found}. "{f17.wording:A small door is also a door}," Aubin said of the result. {f18.who:The opposition} {f19.what:called him spineless}.

{f22.who:The association of drug producers} {f23.position:criticised the plan as interference in the market}. {f24.what:With empty syringes in their hands}, striking nurses greeted the leaders {f25.place:outside the airport}; they want {f27.position:shorter shifts}. {f28.who:Anse-Noire's president} {f29.status:joined over a video link}: {f30.cause:he has broken a foot}.

The leaders {f31.status:will meet again} {f31.time:at the beginning of next year}. Aubin {f33:is to report to parliament on Monday}.

=== key
f1.status same A=agreed B=decided | the fund
f2.what same A=vaccines B=vaccines | what the fund is for
f3.number same A=11 B=11 | member states
f4.what same A=found B=create | what was decided
f5.place differs A=Port Henriette B=Anse-Noire | the fund's seat
f6.name same A=Josette Amédée B=Josette Amédée | its head
f7.role differs A=former health minister B=chief medical officer | her earlier post
f8.what differs A=by population B=by national income | how contributions are fixed
f9.what differs A=yellow fever B=cholera | the first vaccine
f11.who same A=fourteen dock workers B=fourteen people working in the docks | the dead
f12.status same A=died B=killed | the dock workers
f13.status differs A=over B=new cases | the outbreak
f14.position same A=pay for hospitals B=money for hospitals | what Aubin demanded
f15.status same A=gave way B=dropped the demand | his demand
f16.time differs A=2021-07-21 night B=2021-07-22 an hour before the signing | when he gave way
f17.wording differs A=is still a door B=is also a door | his words
f18.who same A=opposition B=opposition | who attacked him
f19.what same A=weakness B=spineless | the reproach
f20.who same A=Swedish foundation B=foundation from Sweden | the donor
f21.what same A=doubles every contribution B=matches what is paid | its gift
f22.who same A=drug makers' federation B=association of drug producers | the industry
f23.position differs A=welcomed B=criticised | its view
f24.what same A=empty syringes B=empty syringes | the nurses' protest
f25.place differs A=conference hotel B=outside the airport | where they protested
f27.position differs A=higher pay B=shorter shifts | what the nurses want
f28.who same A=president of Anse-Noire B=Anse-Noire's president | who was not there
f29.status same A=by video B=over a video link | his part
f30.cause differs A=aircraft grounded by a storm B=broken foot | why he stayed away
f31.status same A=planned B=will meet again | the next meeting
f31.time compatible A=2022-01 B=beginning of next year | when
f32 only A | the fund of 2009
f33 only B | report to parliament
