story: inquest-quarry-pool
kind: court

=== report A | outlet: Westmoor Mercury | published: 2022-06-17
# Teenager who drowned at Gorsey quarry died by {f1.what:misadventure}, coroner rules

By Leanne Pugh

A {f2.age:17-year-old} {f3.role:apprentice plasterer} who drowned in a flooded quarry on one of the hottest days of last summer died as a result of {f1.what:misadventure}, an inquest at Westmoor Town Hall has found.

{f4.name:Kieran Dawes} had jumped from {f5.what:a ledge} about {f5.number:nine} metres above the water at Gorsey Pool on {f6.time:18 July} and did not resurface. His body was recovered by {f7.who:police divers} {f7.time:the following morning}.

{f8.role:Assistant coroner} {f8.name:Hannah Birtwistle} said on {f9.time:Thursday} that the cause of death was {f10.what:cold water shock}. A post-mortem examination had found {f11.what:no alcohol or drugs} in his blood. He {f12.what:was a strong swimmer}, she noted, and had a lifesaving badge.

The court heard that {f13.who:the council}, which owns the site, had put up a fence in 2016, and that {f15.cause:metal thieves had taken a section of it} three weeks before the death. A report of the gap, made by {f16.who:a dog walker}, {f16.status:had been logged but not acted on}.

Kieran's friend {f17.name:Josh Tranter}, {f17.age:18}, {f18.what:threw him a tow rope} and then ran to the road to call for help, because there was no signal. "{f19.wording:He came up once, and he was laughing. Then he wasn't there}," he told the hearing. A 15-year-old girl who was with them gave evidence by video.

Mrs Birtwistle {f20:will write to the council} {f20:to ask for a lifebelt and a telephone} at the pool. She said she {f21.status:would not} {f21.what:call for it to be filled in}, as that was not a matter for her.

The boy's mother, {f22.name:Michelle Dawes}, {f22.role:a care assistant}, wants {f23.position:the pool drained}. "{f24.wording:I don't want a bench with his name on it. I want it gone}," she said outside.

Council leader {f25.name:Alan Fairhurst} said that {f25.status:the fence had been repaired} and offered his condolences. The Health and Safety Executive {f26.status:decided in March not to prosecute}.

Gorsey Quarry supplied slate until 1974. A man of 43 drowned there in 1991, when it was a diving club's training ground.

=== report B | outlet: The Daily Signal | published: 2022-06-17
# "{f24.wording:I want it gone}": mum's plea after son, {f2.age:17}, drowned at Gorsey quarry

The mother of a teenager who drowned at a beauty spot has accused the council of "letting him die" after a coroner ruled that his death was {f1.what:an accident}.

{f4.name:Kieran Dawes}, {f2.age:17}, {f3.role:a trainee electrician}, leapt from {f5.what:the arm of an old crane}, {f5.number:twelve} metres up, as friends filmed him last {f6.time:July}. {f7.who:Volunteers from a mountain rescue team} found him on the bottom {f7.time:next day}.

{f8.role:The senior coroner} {f8.name:Hannah Birtwistle} told the inquest on {f9.time:Thursday} that he had died of {f10.what:a head injury} from hitting a submerged cable drum. He {f11.what:had drunk two cans of cider}, which she said had played no part. Kieran {f12.what:was an excellent swimmer}.

His best mate {f17.name:Josh Tranter}, {f17.age:19}, {f18.what:dived in three times} to look for him before running for help. "{f19.wording:He came up once, and then he wasn't there}," Josh told the court in tears.

The land belongs to {f13.who:a property company in Jersey}; the council only {f27:looks after the fence}. A stretch of it {f15.cause:had blown down in a storm}. {f16.who:A retired teacher} who walks her spaniel there rang to report the hole. {f16.status:A council man came the same day} but could not find it.

{f22.name:Michelle Dawes}, {f22.role:a dinner lady}, was having none of it. "{f24.wording:I don't want a bench with his name on it. I want it gone}," she stormed. She {f23.position:is demanding that the pool be emptied}, and the coroner appeared to agree: she said she {f21.status:would recommend} {f21.what:that the quarry be filled in}.

{f25.name:Alan Fairhurst}, who leads the council, said: "{f28:Our hearts go out to the family}." The hole in the fence {f25.status:was still open} when the Signal called yesterday.

The family {f29:plan to sue}. Safety watchdogs {f26.status:are still considering} whether to bring charges.

=== key
f1.what differs A=misadventure B=accident | the coroner's conclusion
f2.age same A=17 B=17 | the dead boy
f3.role differs A=apprentice plasterer B=trainee electrician | the dead boy's trade
f4.name same A=Kieran Dawes B=Kieran Dawes | the dead boy
f5.what differs A=ledge B=crane arm | from what he jumped
f5.number differs A=9~ B=12 | how high in metres
f6.time compatible A=2021-07-18 B=2021-07 | when he died
f7.who differs A=police divers B=mountain rescue volunteers | who found the body
f7.time same A=2021-07-19 B=2021-07-19 | when it was found
f8.role differs A=assistant coroner B=senior coroner | her post
f8.name same A=Hannah Birtwistle B=Hannah Birtwistle | the coroner
f9.time same A=2022-06-16 B=2022-06-16 | the ruling
f10.what differs A=cold water shock B=head injury | the cause of death
f11.what differs A=no alcohol B=two cans of cider | what he had drunk
f12.what same A=strong swimmer B=excellent swimmer | the boy as a swimmer
f13.who differs A=the council B=a property company | the owner of the site

f15.cause differs A=metal thieves B=storm | how the gap came about
f16.who compatible A=dog walker B=retired teacher walking her spaniel | who reported the gap
f16.status differs A=not acted on B=a man came to look | the report of the gap
f17.name same A=Josh Tranter B=Josh Tranter | the friend
f17.age differs A=18 B=19 | the friend
f18.what differs A=threw a tow rope B=dived in three times | what the friend did
f19.wording differs A=He came up once, and he was laughing. Then he wasn't there B=He came up once, and then he wasn't there | the friend's words
f21.status differs A=not called for B=recommended | the filling in of the pool
f21.what same A=filling in B=filling in | what is asked of the coroner
f22.name same A=Michelle Dawes B=Michelle Dawes | the mother
f22.role differs A=care assistant B=dinner lady | the mother's job
f23.position same A=drained B=emptied | what the mother wants of the pool
f24.wording same A=I don't want a bench with his name on it. I want it gone B=I don't want a bench with his name on it. I want it gone | the mother's words
f25.name same A=Alan Fairhurst B=Alan Fairhurst | the council leader
f25.status differs A=repaired B=still open | the gap in the fence
f26.status differs A=decided not to prosecute B=still considered | a prosecution
f20 only A | what the coroner will write
f27 only B | what the council has to do there
f28 only B | the council leader's words
f29 only B | the family's plan to sue
