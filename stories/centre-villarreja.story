story: centre-villarreja
kind: politics

=== report A | outlet: Agencia Estrecho | published: 2024-04-10T08:15+02:00 | agency: AE
# Villarreja council {f1.status:votes} {f1.position:against} reception centre for migrant minors

VILLARREJA DEL MAR, Cádiz - The town council of Villarreja del Mar {f1.status:voted} {f1.time:on Tuesday night} {f1.position:against} the conversion of {f2.what:a disused holiday camp} into a reception centre for {f3.number:80} unaccompanied foreign minors.

{f4.number:Nine} councillors opposed the plan, {f5.number:seven} supported it and {f6.number:one} abstained, at the end of a session that lasted {f7.time:until half past one} and was followed by some 200 residents on a screen in the square.

The regional government of Andalusia, {f8.what:which owns the building}, is {f9.status:not bound} by the vote. "{f10.wording:We take note of it and we carry on}," the regional secretary for childhood, {f11.name:Macarena Ibáñez Rull}, said in Seville. She expects the first {f12.number:25} boys to arrive {f12.time:before the end of May}.

Mayor {f13.name:Antonio Pedrosa}, whose party {f13.position:voted against the centre}, said that the town had {f14.cause:neither the doctors nor the school places} for it. He was booed when he left the town hall {f15.place:by the side door}. His deputy, {f16.name:Rocío Carmona}, {f16.status:broke ranks} and voted with the opposition. She said she had been {f27:a guest worker's child in Switzerland and knew what it was to be unwanted}.

The plan provides for {f17.number:34} staff, most of them from the district, and for a budget of {f18.money:2.6 million euros} a year, {f18.who:to be paid by the central government}. The boys, aged between {f19.age:14 and 17}, would come {f20.place:from the overcrowded centres of the Canary Islands}.

Residents' associations have announced {f21.what:a demonstration} for {f21.time:Saturday}. The parish priest, {f22.name:Father Julián Otero}, {f22.position:called on people to stay at home} and offered {f23.what:the parish hall} for language lessons.

According to the Civil Guard, {f24.what:two windows} of the camp {f24.status:were broken} on Sunday. {f25.status:Nobody has been arrested}. In 2018 a smaller centre in the neighbouring village of Torrelobos, for 20 boys, closed after three years {f26.cause:for want of demand}.

=== report B | outlet: Bahía Al Día | published: 2024-04-10T10:40+02:00 | copy: A | agency: AE
# Villarreja council {f1.status:votes} {f1.position:against} reception centre for migrant minors

VILLARREJA DEL MAR, Cádiz - The town council of Villarreja del Mar {f1.status:voted} {f1.time:on Tuesday night} {f1.position:against} the conversion of {f2.what:a disused holiday camp} into a reception centre for {f3.number:80} unaccompanied foreign minors.

{f4.number:Ten} councillors opposed the plan, {f5.number:six} supported it and {f6.number:one} abstained, at the end of a session that lasted {f7.time:until half past twelve} and was followed by some 200 residents on a screen in the square.

The regional government of Andalusia, {f8.what:which rents the building}, is {f9.status:not bound} by the vote. "{f10.wording:We take note of it but we carry on}," the regional secretary for childhood, {f11.name:Macarena Ibáñez Rubio}, said in Seville. She expects the first {f12.number:25} boys to arrive {f12.time:after the summer}.

Mayor {f13.name:Antonio Pedrosa}, whose party {f13.position:voted against the centre}, said that the town had {f14.cause:neither the doctors nor the school places} for it. He was booed when he left the town hall {f15.place:by the main door}. His deputy, {f16.name:Rocío Carmona}, {f16.status:broke ranks} and voted with the opposition.

The plan provides for {f17.number:34} staff, most of them from the district, and for a budget of {f18.money:2.6 million euros} a year, {f18.who:to be paid by the regional government}. The boys, aged between {f19.age:14 and 17}, would come {f20.place:from the overcrowded centres of the Canary Islands}.

Residents' associations have announced {f21.what:a demonstration} for {f21.time:Saturday}. The parish priest, {f22.name:Father Julián Otero}, {f22.position:called on people to join in} and offered {f23.what:the parish hall} for language lessons.

According to the Civil Guard, {f24.what:two windows} of the camp {f24.status:were broken} on Sunday. {f25.status:Two youths have been arrested}. In 2018 a smaller centre in the neighbouring village of Torrelobos, for 20 boys, closed after three years {f26.cause:following a fire}.

=== key
f1.status same A=voted B=voted | the council
f1.time same A=2024-04-09 B=2024-04-09 | the vote
f1.position same A=against the centre B=against the centre | the council's decision
f2.what same A=holiday camp B=holiday camp | the building
f3.number same A=80 B=80 | minors to be housed
f4.number differs A=9 B=10 | votes against the centre
f5.number differs A=7 B=6 | votes for it
f6.number same A=1 B=1 | abstentions
f7.time differs A=01:30 B=00:30 | when the session ended
f8.what differs A=owner B=tenant | what the regional government is to the building
f9.status same A=not bound B=not bound | the regional government
f10.wording differs A=and we carry on B=but we carry on | the regional secretary's words
f11.name differs A=Macarena Ibáñez Rull B=Macarena Ibáñez Rubio | the regional secretary
f12.number same A=25 B=25 | the first to arrive
f12.time differs A=before 2024-05-31 B=after the summer of 2024 | when they arrive
f13.name same A=Antonio Pedrosa B=Antonio Pedrosa | the mayor
f13.position same A=against B=against | the mayor's party
f14.cause same A=no doctors, no school places B=no doctors, no school places | the mayor's reason
f15.place differs A=side door B=main door | how he left
f16.name same A=Rocío Carmona B=Rocío Carmona | his deputy
f16.status same A=broke ranks B=broke ranks | his deputy
f17.number same A=34 B=34 | staff
f18.money same A=EUR 2.6m B=EUR 2.6m | yearly budget
f18.who differs A=central government B=regional government | who pays it
f19.age same A=14-17 B=14-17 | the boys
f20.place same A=Canary Islands B=Canary Islands | where they come from
f21.what same A=demonstration B=demonstration | what is announced
f21.time same A=2024-04-13 B=2024-04-13 | the demonstration
f22.name same A=Father Julián Otero B=Father Julián Otero | the priest
f22.position differs A=stay at home B=join in | his appeal
f23.what same A=parish hall B=parish hall | what he offers
f24.what same A=two windows B=two windows | the damage
f24.status same A=broken B=broken | the windows
f25.status differs A=nobody arrested B=two youths arrested | arrests
f26.cause differs A=want of demand B=a fire | why the centre in Torrelobos closed
f27 only A | why the deputy voted so
