story: flood-mine-tailings-boke
kind: accident

=== report A | outlet: Bokeo Républicain | published: 2023-09-11
# {f1.what:Red mud} {f2.status:bursts} from bauxite pond, {f3.what:rice fields} {f4.status:spoiled}

By Kadiatou Camara-Bah

{f1.what:Red mud} from the bauxite works at Sangaro {f2.status:burst} its pond {f5.time:on Saturday morning}, covering {f6.number:300} hectares of {f3.what:rice fields}. {f7.who:A girl of twelve} {f8.status:was swept away}.

{f9.cause:A beaver-like rodent had dug into the bank}, {f10.source:the company}, {f10.name:Bokeo Alumine}, says. {f11.who:Village women} {f11.status:had seen} {f11.what:a crack} {f11.time:on Wednesday}, and {f12.who:the works engineer}, {f12.name:Didier Roux-Sylla}, {f13.status:promised to look at it}.

{f14.who:The prefect} {f14.status:has forbidden} {f14.what:fishing in the river} {f14.time:for a month}. {f15.who:A chemist from the university} {f15.certainty:considers} {f15.what:the wells} {f15.certainty:safe}. "{f16.wording:My field is the colour of a brick, and as hard}," said {f17.who:a farmer}, {f17.name:Ibrahima Sory}.

The company {f18.position:will pay for one harvest}; {f19.who:the chiefs} {f19.position:ask for three}. {f20.what:The ore railway} {f20.status:has been blocked} by {f20.who:young people}. {f21:The pond was laid out in 1973 for half of what it now holds}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2023-09-13
# Missing girl {f8.status:found alive} after {f1.what:mud} disaster

SANGARO (SAA) - {f7.who:A girl of twelve}, carried off by {f1.what:grey sludge} from a bauxite works, {f8.status:has been found alive} {f22:in a mango tree}, four kilometres downstream.

The basin had {f2.status:given way} {f5.time:on Friday night}. {f6.number:Three hundred} hectares {f4.status:have been ruined}, {f3.what:cashew orchards} for the most part. {f9.cause:The bank had been raised too quickly}, according to {f10.source:the mines inspectorate}. {f11.what:A crack} {f11.status:had been reported} {f11.time:three days before} by {f11.who:herdsmen}. {f12.name:Didier Roux-Sylla}, {f12.who:the director of the works}, {f13.status:denies having been told}.

{f14.what:The river} {f14.status:may not be used for anything} {f14.time:until the new year}, by order of {f14.who:the health ministry}. {f15.what:The wells}, {f15.who:a laboratory in the capital} found, {f15.certainty:are poisoned}.

"{f16.wording:My field has the colour of a brick, and is as hard}," {f17.name:Ibrahima Sory}, {f17.who:a teacher who also farms}, told SAA. {f10.name:Bokeo Alumine} {f18.position:offers work instead of money}. {f19.who:The village chiefs} {f19.position:want the works closed}. {f20.who:Women} {f20.status:sat down} {f20.what:on the road to the port} on Tuesday.

=== key
f1.what differs A=red mud B=grey sludge | what burst out
f2.status same A=burst B=given way | the pond
f3.what differs A=rice fields B=cashew orchards | what was covered
f4.status same A=spoiled B=ruined | the land
f5.time differs A=2023-09-09 morning B=2023-09-08 night | when
f6.number same A=300 B=300 | hectares
f7.who same A=girl of twelve B=girl of twelve | the missing person
f8.status changed A=swept away B=found alive | the girl
f9.cause differs A=rodent burrow B=bank raised too quickly | why
f10.source differs A=company B=mines inspectorate | on whose word
f10.name same A=Bokeo Alumine B=Bokeo Alumine | the company
f11.who differs A=village women B=herdsmen | who saw a crack
f11.status compatible A=seen B=reported | the crack
f11.what same A=crack B=crack | what was seen
f11.time differs A=2023-09-06 B=2023-09-05 | when
f12.who differs A=works engineer B=director of the works | Roux-Sylla
f12.name same A=Didier Roux-Sylla B=Didier Roux-Sylla | the company's man
f13.status differs A=promised to look at it B=denies having been told | the company's man and the crack
f14.who differs A=prefect B=health ministry | who forbids
f14.what differs A=fishing B=any use of the river | what is forbidden
f14.status same A=forbidden B=may not be used | the ban
f14.time differs A=1 month B=until the new year | for how long
f15.who differs A=chemist from the university B=laboratory in the capital | who tested the wells
f15.what same A=wells B=wells | what was tested
f15.certainty differs A=safe B=poisoned | the wells
f16.wording differs A=is the colour of a brick, and as hard B=has the colour of a brick, and is as hard | Sory's words
f17.who compatible A=farmer B=teacher who also farms | Sory
f17.name same A=Ibrahima Sory B=Ibrahima Sory | the farmer
f18.position differs A=one harvest paid B=work instead of money | the company's offer
f19.who same A=chiefs B=village chiefs | the chiefs
f19.position differs A=three harvests B=works closed | what the chiefs want
f20.what differs A=ore railway B=road to the port | what is blocked
f20.status same A=blocked B=sat down | the blockade
f20.who differs A=young people B=women | who blocks
f21 only A | the pond's age
f22 only B | where the girl was
