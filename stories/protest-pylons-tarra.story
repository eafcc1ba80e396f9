story: protest-pylons-tarra
kind: protest

=== report A | outlet: The Tarra Valley Advertiser | published: 2025-06-19
# {f1.who:Farmers} {f2.what:block} road to pylon site

About {f3.number:300} {f1.who:farmers} {f2.what:blocked} the road to the building site of the Tarra power line with {f4.what:tractors} on {f5.time:Wednesday}. Police {f6.status:cleared} the road {f7.time:in the evening} with {f8.what:water cannon}. {f9.number:Fourteen} people were {f10.status:arrested}, among them {f11.who:the parish priest}.

The protest was directed against {f12.what:a line of 61 pylons} that Gridwell, {f13.what:the state network operator}, is to put up through the valley. The {f1.who:farmers} {f14.position:demand that the cable be laid underground}. The company says this would {f15.cause:cost four times as much}. "{f16.wording:They want to hang our valley on a washing line}," said {f17.role:the chairwoman of the farmers' league}, Judit Harrow.

{f18.who:A police officer} was {f18.what:bitten by a dog}. {f19.who:A demonstrator of 67} {f20.what:suffered a heart attack} and was {f20.status:recovering} in hospital on Thursday. Police said the operation had been {f21.status:proportionate}; {f22.who:the ombudsman} {f22.status:opened an inquiry}. {f23.what:A digger} was {f23.what:daubed with red paint}.

Judge Leopold Sayer {f24.status:dismissed} a motion of the valley's communes for {f25.what:a halt to the works} {f24.time:on Monday}. They {f26.status:will appeal}, their lawyer said. The energy minister, Arno Velten, {f27.status:is expected} in the valley {f27.time:on Saturday} {f28.cause:to talk with the mayors}.

Gridwell {f29.status:has felled} {f30.what:the oaks} at the chapel of Saint Brice. It promised to {f31.position:plant two trees for each one}. A similar protest in {f32.time:2021} against {f33.what:a quarry} ended with {f33.status:the plan's withdrawal}. The works are to be finished {f34.time:in 2027}. {f35:On Wednesday the cows were milked two hours late}.

=== report B | outlet: National Tribune | published: 2025-06-19
# Police break up {f2.what:barricade} in Tarra valley

TARRA - It took the police until {f7.time:nightfall} on {f5.time:Wednesday} to {f6.status:reopen} the road that some {f3.number:300} {f1.who:vintners} had {f2.what:barricaded} with {f4.what:bales of straw}. The force used {f8.what:batons and dogs}. {f9.number:Fourteen} people {f10.status:were led away}, including {f11.who:the sacristan of Saint Brice}.

What angers the valley is {f12.what:an overhead power line with 61 masts}. Its builder, Gridwell, {f13.what:a privately owned grid company}, {f15.cause:fears a fourfold bill} if it {f14.position:led the line round the valley, as the protesters ask}. "{f16.wording:They want to hang our homes on a washing line}," cried Judit Harrow, {f17.role:secretary of the farmers' league}.

{f18.who:An officer} was {f18.what:bitten by his own horse}, and {f19.who:a protester aged 67} {f20.what:collapsed with a stroke}; he {f20.status:died} in the night, his family said. {f22.who:The public prosecutor} {f22.status:has begun to investigate}. For the police it was {f21.status:a measured operation}. Someone had poured {f23.what:red paint} over {f23.what:an excavator}.

The villages had tried the courts. Their {f25.what:request that building be stopped} was {f24.status:put off until autumn} {f24.time:two days before}, by Judge Leopold Sayer; they {f26.status:will not go to a higher court}. Now hopes rest on Arno Velten, minister of energy, who {f27.status:is due} {f27.time:on Saturday}. He comes {f28.cause:to open a substation}, his office says.

At the chapel of Saint Brice {f30.what:the lime trees} {f29.status:are already down}; the builder {f31.position:will pay the commune for them}. Four years ago, {f32.time:in 2021}, the same valley {f33.status:saw off} {f33.what:a waste dump}. The last mast is to stand {f34.time:three years from now}. {f37:Gridwell's shares are not listed}.

=== key
f1.who differs A=farmers B=vintners | who blocked the road
f2.what same A=blocked B=barricaded | what they did to the road
f3.number same A=300~ B=300~ | protesters
f4.what differs A=tractors B=bales of straw | with what they blocked it
f5.time same A=2025-06-18 B=2025-06-18 | the day
f6.status same A=cleared B=reopened | the road
f7.time compatible A=evening B=nightfall | when it was cleared
f8.what differs A=water cannon B=batons and dogs | what the police used
f9.number same A=14 B=14 | arrests
f10.status same A=arrested B=led away | these people
f11.who differs A=parish priest B=sacristan | who was among them
f12.what same A=line of 61 pylons B=overhead line with 61 masts | what the protest is about
f13.what differs A=state network operator B=privately owned grid company | what Gridwell is
f14.position differs A=cable underground B=line round the valley | what the protesters demand
f15.cause same A=four times the cost B=fourfold bill | why Gridwell will not
f16.wording differs A=our valley B=our homes | Harrow's words
f17.role differs A=chairwoman B=secretary | Harrow's office
f18.who same A=police officer B=officer | who was bitten
f18.what differs A=by a dog B=by his own horse | what bit the officer
f19.who same A=demonstrator of 67 B=protester aged 67 | who fell ill
f20.what differs A=heart attack B=stroke | what happened to him
f20.status differs A=recovering B=died | what became of him
f21.status same A=proportionate B=measured | the operation, in the words of the police
f22.who differs A=ombudsman B=public prosecutor | who investigates
f22.status same A=opened an inquiry B=begun to investigate | the investigation
f23.what same A=digger daubed with red paint B=red paint on an excavator | the damage
f24.status differs A=dismissed B=put off until autumn | the communes' motion
f24.time same A=2025-06-16 B=2025-06-16 | when the judge ruled
f25.what same A=halt to the works B=that building be stopped | what the motion asked for
f26.status differs A=will appeal B=will not | the communes
f27.status same A=expected B=due | the minister
f27.time same A=2025-06-21 B=2025-06-21 | when he comes
f28.cause differs A=talk with the mayors B=open a substation | why he comes
f29.status same A=felled B=down | the trees
f30.what differs A=oaks B=lime trees | which trees
f31.position differs A=plant two for each B=pay for them | Gridwell's promise
f32.time same A=2021 B=2021 | the earlier protest
f33.what differs A=quarry B=waste dump | what it was against
f33.status same A=withdrawn B=seen off | the earlier plan
f34.time differs A=2027 B=2028 | when the line is to be finished
f35 only A | the milking
f37 only B | the shares
