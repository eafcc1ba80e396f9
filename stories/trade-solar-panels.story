story: trade-solar-panels
kind: trade

=== report A | outlet: Gulf of Manna Energy Post | published: 2024-03-20
# {f1.number:220} containers of solar panels {f2.status:held} over {f3.cause:forced labour} suspicion

Customs in the Indian port of Thoothupur {f2.status:have detained} {f1.number:220} containers of solar panels {f3.cause:on suspicion that forced labour was used}, delaying {f4.what:a 400-megawatt park}, the importer {f5.name:Surya Neethi} said on {f6:Tuesday}.

The panels were shipped {f7.place:from Vietnam}; {f8.who:a non-governmental group} had {f9.what:traced the silicon} to {f10.place:western China}. {f11.who:The director of Surya Neethi}, {f11.name:Kavitha Raman}, {f12.position:says the papers are in order}. She loses {f13.money:4 million rupees} a day.

"{f14.wording:The sun is free, the waiting is not}," she said. {f15.number:1,100} workers at the site {f16.status:have been sent home}, {f17.what:on half pay}. {f18.who:The state electricity board} {f19.position:may fine the firm} {f20.cause:for late delivery}. {f21.who:A union of domestic makers} {f22.position:welcomed the check}.

Panels stand in the open; {f24.number:two} containers {f25.status:were flooded} {f26.cause:in a storm}. {f27.who:The commerce secretary} is to decide {f29:within ten days}. {f30:Europe is preparing a rule of the same kind.}

=== report B | outlet: PV Trade Monitor | published: 2024-03-22
# Thoothupur panels: {f2.status:released} after ten days

The {f1.number:220} containers with solar panels that were stuck in an Indian port {f2.status:may leave}, {f5.name:Surya Neethi}, for whom they are destined, announced on Friday. They had been stopped {f3.cause:because their value was thought to have been understated}.

It is a relief for {f4.what:the 400 MW plant} that they are meant for, and for the {f15.number:1,100} people building it, who {f16.status:had to stay at home} {f17.what:without pay}. "{f14.wording:The sun is free but the waiting is not}," {f11.name:Kavitha Raman}, {f11.who:who handles purchasing} for the company, had complained: {f13.money:four million rupees} were lost with every day.

The goods {f7.place:came from Cambodia}. {f8.who:A competitor} had {f9.what:followed their raw material} {f10.place:to the west of China}. She {f12.position:concedes that a certificate was missing}. The release was ordered by {f27.who:a judge}.

Trouble may come from another side. {f18.who:The electricity board of the state} {f19.position:has waived a penalty} {f20.cause:for the delay}, but {f21.who:India's own panel makers} {f22.position:are going to appeal}. And not all is as it was: {f24.number:two} of the containers {f25.status:stood under water}, {f26.cause:after a pipe burst}.

=== key
f1.number same A=220 B=220 | containers
f2.status changed A=held B=released | the containers
f3.cause differs A=forced labour B=understated value | why they were held
f4.what same A=400-megawatt park B=400 MW plant | what is delayed
f5.name same A=Surya Neethi B=Surya Neethi | the importer
f6 only A | when
f7.place differs A=Vietnam B=Cambodia | where panels were shipped from
f8.who differs A=non-governmental group B=competitor | who traced them
f9.what same A=traced the silicon B=followed the raw material | the tracing
f10.place same A=western China B=west of China | to where
f11.who differs A=director B=purchasing | Raman's post
f11.name same A=Kavitha Raman B=Kavitha Raman | who speaks for the importer
f12.position differs A=papers in order B=certificate missing | her view
f13.money same A=INR 4m B=INR 4m | loss a day
f14.wording differs A=The sun is free, the waiting is not B=The sun is free but the waiting is not | her words
f15.number same A=1100 B=1100 | workers
f16.status same A=sent home B=stay at home | those workers
f17.what differs A=half pay B=no pay | their pay
f18.who same A=state electricity board B=electricity board | the customer
f19.position changed A=may fine B=waived | the penalty
f20.cause same A=late delivery B=delay | what it would be for
f21.who same A=domestic makers B=India's own panel makers | the rivals
f22.position compatible A=welcome the check B=appeal | the rivals
f24.number same A=2 B=2 | containers damaged
f25.status same A=flooded B=under water | those containers
f26.cause differs A=storm B=burst pipe | why
f27.who differs A=commerce secretary B=judge | who decides
f29 only A | the time
f30 only A | the European rule
