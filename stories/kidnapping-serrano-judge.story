story: kidnapping-serrano-judge
kind: crime

=== report A | outlet: Folha de Itaverá | published: 2023-04-20
# Judge's {f1.role:husband} {f2.status:abducted} in Itaverá

By Dalva Quintela Pinho

The {f1.role:husband} of a judge known for {f3.what:rulings against land grabbers} was {f2.status:kidnapped} on {f4.time:Wednesday morning} in Itaverá, in southern Pará. {f5.number:Four} men in {f6.what:police uniforms} {f7.what:stopped his car} {f8.place:outside a bakery} and took him away in {f9.what:a white pickup}.

Renato Sales, 55, {f10.role:an agronomist}, is {f11.what:diabetic} and {f12.what:does not have his insulin with him}. His {f13.who:driver} was {f14.what:beaten} and {f15.status:left by the roadside}.

Judge Cecília Serrano {f16.status:has received no demand}. She had been {f18.what:threatened} {f18.time:in March}, {f19.what:by a text message}, and {f20.status:had refused} {f20.what:an escort}. "{f21.wording:They wanted me and they took him}," she said {f22.place:outside her home}.

The {f42.role:state police chief}, Orlando Peçanha, said that {f23.who:a rancher}, {f24.name:Zeca Barros}, {f25.status:was being questioned}. It is {f26.certainty:too early} to speak of {f27.what:a contract}. {f28.who:The federal police} {f29.status:have joined} the search, with {f30.what:two planes}.

{f31.who:The judges' association} {f32.status:suspended} {f32.what:hearings} in the district {f32.time:for three days}. {f33.role:The governor} {f34.position:asked the army for help}. Roads to {f35.place:São Mateus do Rio} {f36.status:are blocked by checkpoints}.

In 2016, {f37.who:a court clerk} was {f38.what:shot} in the same town; {f39.status:nobody was convicted}. {f40:A mass was said in the cathedral.}

=== report B | outlet: Amazônia Wire | published: 2023-04-23
# Brazil: judge's {f1.role:brother} {f2.status:freed} from captors

ITAVERA, Brazil (AW) - Police {f2.status:rescued} Renato Sales, the {f1.role:brother} of a judge in the Amazon, from {f41:a hut on an island} early on Sunday, {f4.time:four days} after he was seized.

Sales, 55, who {f10.role:runs a seed business}, {f11.what:suffers from diabetes}. His captors {f12.what:had bought him insulin}, he said. He was dragged from his car {f8.place:at a petrol station} by {f5.number:four} men who {f6.what:were dressed as policemen} and {f7.what:had made him pull over}. The {f9.what:pickup, white,} was later found burnt. {f13.who:A colleague} who was with him {f14.what:had been hit and kicked} and {f15.status:dumped on the verge}.

The sister, Cecília Serrano, had been {f16.status:sent} a {f43:demand to withdraw three judgments}. She has made her name by {f3.what:deciding against those who seize land}. {f18.time:A month ago} there was {f18.what:a threat}: {f19.what:a wreath at her door}. She was then offered {f20.what:protection} and {f20.status:accepted it}. "{f21.wording:They wanted me, so they took him}," she had said {f22.place:in front of her house}.

{f24.name:Zeca Barros}, {f23.who:who owns a sawmill}, {f25.status:was charged}. Someone had {f27.what:paid for the abduction}, said Orlando Peçanha, {f42.role:head of the state's police}; {f26.certainty:that was beyond doubt}. {f28.who:The navy} {f29.status:had taken part} in the search, with {f30.what:two boats}.

{f32.what:Trials} in the district, {f32.status:halted} {f32.time:for three days} by {f31.who:the association of judges}, begin again on Monday. {f33.role:The vice-governor} {f34.position:had requested soldiers}. On the roads towards {f35.place:Xinguara do Norte} {f36.status:the checkpoints have been lifted}.

{f37.who:A public defender} was {f38.what:gunned down} in the town seven years ago; {f39.status:the killers were never punished}.

=== key
f1.role differs A=husband B=brother | Sales to the judge
f2.status changed A=kidnapped B=freed | Sales
f3.what same A=rulings against land grabbers B=decisions against those who seize land | what the judge is known for
f4.time compatible A=2023-04-19 B=2023-04-19 | when he was seized
f5.number same A=4 B=4 | the kidnappers
f6.what same A=police uniforms B=dressed as policemen | how they looked
f7.what same A=stopped his car B=made him pull over | what they did
f8.place differs A=bakery B=petrol station | where he was seized
f9.what same A=white pickup B=white pickup | the kidnappers' vehicle
f10.role differs A=agronomist B=seed dealer | his work
f11.what same A=diabetic B=diabetes | his illness
f12.what changed A=no insulin B=insulin bought | his insulin
f13.who differs A=driver B=colleague | who was with him
f14.what same A=beaten B=hit and kicked | what was done to this man
f15.status same A=left by the roadside B=dumped on the verge | this man
f16.status changed A=not received B=sent | a demand
f18.what same A=threatened B=threat | the judge earlier
f18.time same A=2023-03 B=a month ago | when she was threatened
f19.what differs A=text message B=wreath | how she was threatened
f20.status differs A=refused B=accepted | protection
f20.what same A=escort B=protection | what she was offered
f21.wording differs A=and they took him B=so they took him | the judge's words
f22.place same A=outside her home B=in front of her house | where she spoke
f23.who differs A=rancher B=sawmill owner | Barros
f24.name same A=Zeca Barros B=Zeca Barros | the suspect
f25.status changed A=questioned B=charged | the suspect
f26.certainty differs A=too early B=beyond doubt | that it was paid for
f27.what same A=contract B=paid for | what it is about
f28.who differs A=federal police B=navy | who joined the search
f29.status same A=joined B=had taken part | this body
f30.what differs A=planes B=boats | with what
f31.who same A=judges' association B=association of judges | who stopped the hearings
f32.status same A=suspended B=halted | the hearings
f32.what same A=hearings B=trials | what stopped
f32.time same A=3 days B=3 days | how long
f33.role differs A=governor B=vice-governor | who asked for soldiers
f34.position same A=army help B=soldiers | what was asked
f35.place differs A=São Mateus do Rio B=Xinguara do Norte | where the roads lead
f36.status changed A=checkpoints B=lifted | the roads
f37.who differs A=court clerk B=public defender | the victim of 2016
f38.what same A=shot B=gunned down | how
f39.status same A=nobody convicted B=never punished | that case
f43 only B | to withdraw three judgments
f40 only A | the mass
f41 only B | the hut
f42.role same A=state police chief B=head of the state's police | Peçanha
