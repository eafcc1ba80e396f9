story: nursery-bus-matale
kind: accident

=== report A | outlet: Hill Country Times | published: 2024-09-12
# Nursery {f1.what:van} {f2.status:rolls into} {f2.place:tank}; {f3.who:milkman} saves {f3.number:eleven}

A {f1.what:van} taking children home from a nursery in Matale district {f2.status:slid into} {f2.place:an irrigation tank} on {f2.time:Wednesday}. {f3.who:A milkman}, {f3.name:Sunil Dissanayake}, {f3.what:jumped into the water} and brought out {f3.number:eleven} children. {f4.status:All of them live}; {f4.whom:a boy of four} {f4.status:is on a respirator}.

The {f5.role:driver} had {f5.what:stopped to buy betel} and left the engine running, {f6.source:a shopkeeper} said. {f7.cause:The handbrake was not on}. He {f5.status:gave himself up} to the police in the evening and was remanded for {f5.time:fourteen days}.

"{f8.wording:I threw down my cans and I ran}," said Mr Dissanayake, 53, who {f9.what:cannot swim well}. The rear door {f10.status:would not open}, and he {f10.what:broke a window with his elbow}. He needed {f11.number:nine} stitches.

The vehicle {f12.status:had no licence} to carry schoolchildren, the police said. {f13.who:The owner of the nursery}, {f13.name:Nirmala Rajapakshe-Silva}, {f13.status:is being questioned}. The nursery itself {f14.status:has been closed} by {f14.who:the provincial council}.

{f15.who:The minister of transport} wants {f15.position:a woman attendant in every school van}. {f16.who:The association of school van owners} {f16.position:supports} the idea, provided {f16.what:the state pays}. Mr Dissanayake will {f17.status:be given} {f17.what:a medal for bravery} on {f17.time:Sunday}.

=== report B | outlet: Lanka Morning Wire | published: 2024-09-13
# {f4.whom:Boy} {f4.status:dies} after nursery {f1.what:minibus} accident

MATALE (LMW) - {f4.whom:A four-year-old boy} {f4.status:died} on Thursday night, a day after the {f1.what:minibus} of his nursery had {f2.status:run} {f2.place:into a canal} near Matale.

{f3.number:Eleven} other children were saved by {f3.name:Sunil Dissanayake}, {f3.who:who was delivering milk} and {f3.what:dived in after them}. "{f8.wording:I threw down my cans and I jumped}," he told LMW. He is, by his own account, {f9.what:a poor swimmer}. Finding that the back door {f10.status:was jammed}, he {f10.what:smashed a pane with a milk can}. His arm was stitched in {f11.number:nine} places.

The {f5.role:driver} was {f5.status:caught} at his sister's house, and will be held for {f5.time:two weeks}. He had got down {f5.what:to take a telephone call}. {f7.cause:The brakes had failed}, he told {f6.source:police}.

{f12.status:A permit} for the transport of pupils {f12.status:had been issued} in January. {f13.who:The nursery's proprietor}, {f13.name:Nirmala Rajapakshe-Silva}, {f13.status:was arrested}. Her house of learning {f14.status:remains open} by order of {f14.who:the council of the province}, which does not want to punish sixty other families.

{f15.position:A female attendant in each such vehicle} is what the {f15.who:transport minister} now calls for. {f16.who:Van owners} {f16.position:are against it}, {f16.what:unless the state meets the cost}. Mr Dissanayake {f17.status:will receive} {f17.what:a bravery award}. He {f18:has asked that it be given to the boy's mother}.

=== report C | outlet: Ceylon Family Weekly | published: 2024-09-14
# The man who ran

{f3.name:Sunil Dissanayake} is not a man of many words. {f3.who:He has carried milk} for thirty years, and on {f2.time:Wednesday} he carried children. {f3.number:Eleven} of them, out of {f2.place:an irrigation tank}, out of a {f1.what:van} that {f2.status:had rolled down the bank}.

{f4.whom:The twelfth, a boy of four}, {f4.status:did not live}. Of him the milkman does not wish to speak.

"{f8.wording:I threw down my cans and I ran}," he says. He {f3.what:leapt in}, though {f9.what:swimming is not his strength}. He {f10.what:put his elbow through a window}. His wife, Kusuma, {f19:shows the shirt}.

The {f5.role:driver} had left the vehicle {f5.what:to buy betel}; he {f5.status:came to the police of his own accord}. There was {f12.status:no licence}. {f13.who:She who owns the nursery} {f13.status:has been released on bail}, and {f14.status:its doors are shut}.

On {f17.time:Saturday}, that is today, he {f17.status:is to get} {f17.what:a medal}. He {f20:has borrowed a suit for it}.

=== key
f1.what differs A=van B=minibus C=van | the vehicle
f2.status same A=slid into the water B=ran into the water C=rolled into the water | the accident
f2.place differs A=irrigation tank B=canal C=irrigation tank | where it ended up
f2.time same A=2024-09-11 C=2024-09-11 | when
f3.who same A=milkman B=milkman C=milkman | the rescuer
f3.name same A=Sunil Dissanayake B=Sunil Dissanayake C=Sunil Dissanayake | the rescuer
f3.number same A=11 B=11 C=11 | children saved
f3.what same A=jumped in B=jumped in C=jumped in | what he did
f4.whom same A=boy of four B=boy of four C=boy of four | the worst case
f4.status changed A=on a respirator B=dead C=dead | the boy
f5.role same A=driver B=driver C=driver | who left the vehicle
f5.what differs A=to buy betel B=to take a call C=to buy betel | why he left it
f5.status differs A=gave himself up B=caught C=gave himself up | how he came into custody
f5.time same A=14 days B=14 days | how long he is held
f6.source differs A=shopkeeper B=police | who tells of the driver
f7.cause differs A=handbrake not on B=brakes failed | why it rolled
f8.wording differs A=and I ran B=and I jumped C=and I ran | his words
f9.what same A=cannot swim well B=cannot swim well C=cannot swim well | his swimming
f10.what differs A=elbow B=milk can C=elbow | with what he broke the window
f10.status same A=would not open B=jammed | the rear door
f11.number same A=9 B=9 | stitches
f12.status differs A=no licence B=licence C=no licence | the vehicle's licence
f13.who same A=owner of the nursery B=owner of the nursery C=owner of the nursery | who is answerable
f13.name same A=Nirmala Rajapakshe-Silva B=Nirmala Rajapakshe-Silva | the owner
f13.status changed A=questioned B=arrested C=released on bail | the owner
f14.status differs A=closed B=open C=closed | the nursery
f14.who same A=provincial council B=provincial council | who decided that
f15.who same A=minister of transport B=minister of transport | who wants attendants
f15.position same A=woman attendant B=woman attendant | what he wants
f16.who same A=school van owners B=school van owners | who replies
f16.position differs A=support B=against | the van owners
f16.what same A=if the state pays B=unless the state pays | their condition
f17.status same A=to be given B=to be given C=to be given | the medal
f17.what same A=medal for bravery B=medal for bravery C=medal for bravery | what he gets
f17.time differs A=2024-09-15 C=2024-09-14 | when he gets it
f18 only B | to whom he wants to give it
f19 only C | the shirt
f20 only C | the suit
