story: farming-goat-plague
kind: farming

=== report A | outlet: Carpathian Farmer | published: 2024-07-19
# {f1.what:Goat plague} confirmed in Tulceni, {f2.number:58,000} animals {f3.status:to be killed}

{f1.what:The plague of small ruminants} has been {f4.status:confirmed} in a flock near Tulceni, {f5.who:the national veterinary authority} said on {f6.time:Thursday}. All {f2.number:58,000} sheep and goats within {f7.number:three} kilometres {f3.status:are to be culled}.

The virus was detected by {f8.who:a laboratory in Bucharest}, after {f9.who:a shepherd}, {f9.name:Ion Caraman}, had {f10.what:seen animals with weeping eyes}. It was brought in, {f11.source:the authority} believes, with {f12.cause:lambs bought at a fair}. People {f13.status:cannot catch it}.

{f14.who:Farmers} {f15.what:parked hay carts} across {f16.place:the road to the village} so that {f17.who:the culling teams} {f18.status:could not get through}. {f19.who:Gendarmes} {f20.what:cleared the road} in the evening. {f21.who:A woman of 70} {f22.what:broke her hip}.

"{f23.wording:My goats are healthier than the minister}," said {f24.name:Sofia Lungu}, {f24.role:who makes cheese} and has {f25.number:45} of them. She demands {f26.position:a second test}. The government offers {f27.money:140 euros} an animal; it {f28.status:will be paid within a month}.

{f30.place:Livestock markets} in four counties {f31.status:are shut}. Greece has {f32.status:banned} {f33.what:live sheep} from the country. {f34.who:The agriculture minister}, Radu Pintea, {f35.position:rejects a vaccination}, {f36.cause:since vaccinated animals cannot be told from sick ones}.

=== report B | outlet: Animal Health Europe | published: 2024-07-22
# Romania widens cull; tests brought to light {f12.cause:smuggled kids}

The killing of {f2.number:58,000} goats and sheep around Tulceni {f3.status:has begun}. Late last week {f5.who:the ministry of agriculture} had {f4.status:made public} that {f1.what:the disease known as PPR} was in the country. That was {f6.time:on July 18}.

{f19.who:Soldiers} had to {f20.what:remove the obstacles} from {f16.place:a bridge} where {f14.who:breeders} {f15.what:had left their tractors}, {f18.status:stopping} {f17.who:the crews that do the work}. {f21.who:A 70-year-old woman} {f22.what:suffered a broken arm} in the jostling.

{f24.name:Sofia Lungu}, {f24.role:a maker of cheese}, saw her {f25.number:forty-five} animals led away on Sunday. "{f23.wording:My goats are healthier than any minister}," she had said. {f26.position:To have them isolated instead} was her wish. She is to receive {f27.money:€140} for each; when the money comes, {f28.status:nobody can say}.

{f9.who:A vet}, {f9.name:Ion Caraman}, was the first to become suspicious, when goats {f10.what:had runny eyes}. {f8.who:Specialists in Montpellier} found the virus. It had come, {f11.source:police} now think, with {f12.cause:kids carried across the border by night}. There is {f13.status:no risk to humans}.

The zone of the cull, at first {f7.number:three} kilometres wide in every direction, {f37:may grow}. In four counties there are {f31.status:no} {f30.place:animal markets}. {f33.what:Meat of lambs} is what Greece {f32.status:no longer lets in}.

Would a vaccine not be better? {f34.who:The minister for agriculture}, Radu Pintea, {f35.position:has nothing against it}, he says, but {f36.cause:there is not enough of it}.

=== key
f1.what same A=goat plague B=PPR | the disease
f2.number same A=58,000 B=58,000 | animals to be killed
f3.status changed A=planned B=begun | the cull
f4.status same A=confirmed B=made public | the outbreak
f5.who differs A=veterinary authority B=agriculture ministry | who announced it
f6.time same A=2024-07-18 B=2024-07-18 | when
f7.number same A=3 B=3 | the zone in km
f8.who differs A=laboratory in Bucharest B=specialists in Montpellier | who found the virus
f9.who differs A=shepherd B=vet | who Caraman is
f9.name same A=Ion Caraman B=Ion Caraman | who noticed first
f10.what same A=weeping eyes B=runny eyes | the sign
f11.source differs A=authority B=police | on whose word
f12.cause differs A=lambs from a fair B=smuggled kids | how the virus came
f13.status same A=people safe B=no risk to humans | the danger for people
f14.who same A=farmers B=breeders | who blocked the way
f15.what differs A=hay carts B=tractors | with what
f16.place differs A=road B=bridge | what was blocked
f17.who same A=culling teams B=crews | who was stopped
f18.status same A=could not get through B=stopped | those teams
f19.who differs A=gendarmes B=soldiers | who cleared the way
f20.what same A=cleared B=removed the obstacles | what they did
f21.who same A=woman of 70 B=70-year-old woman | who was hurt
f22.what differs A=hip B=arm | what she broke
f23.wording differs A=My goats are healthier than the minister B=My goats are healthier than any minister | Lungu's words
f24.name same A=Sofia Lungu B=Sofia Lungu | the goat keeper
f24.role same A=makes cheese B=maker of cheese | her trade
f25.number same A=45 B=45 | her goats
f26.position differs A=second test B=isolation | what she wanted
f27.money same A=EUR 140 B=EUR 140 | paid for an animal
f28.status differs A=will be paid in a month B=unknown | when the money comes
f30.place same A=livestock markets B=animal markets | what is shut
f31.status same A=shut B=none | the markets
f32.status same A=banned B=not let in | the imports
f33.what differs A=live sheep B=lamb meat | what Greece bans
f34.who same A=agriculture minister B=minister for agriculture | Pintea
f35.position differs A=rejects B=nothing against | the minister on a vaccine
f36.cause differs A=cannot be told from sick B=not enough | the obstacle
f37 only B | the growth of the zone
