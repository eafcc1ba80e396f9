story: opera-stage-fall
kind: music

=== report A | outlet: Ligurian News Agency | published: 2025-07-13
# {f1.who:Tenor} {f2.status:falls} {f3.place:into orchestra pit} at open-air festival

PORTO SERENO, July 13 (LNA) - {f1.who:The tenor} Ottavio Marchesan {f2.status:fell} {f3.place:into the orchestra pit} during a performance at the Porto Sereno open-air festival on {f4.time:Saturday night} and {f5.what:broke his hip}, the festival said.

The accident happened {f6.time:in the second act} of {f7.what:a work by Benedetto Scaglia}, when {f8.cause:the stage lighting went out}. Marchesan, {f9.age:62}, landed on {f11.whom:a double bass player}, who {f11.status:suffered bruises}. {f12.who:A doctor in the audience} {f12.status:gave first aid}.

The performance {f13.status:was broken off}; {f14.who:about 3,000 spectators} {f15.status:applauded} as he was carried out. He {f16.status:underwent surgery} {f16.time:the same night} {f16.place:in Genoa}.

"{f17.wording:I have died on stage two hundred times and it never hurt}," he told {f18.whom:his wife}, she said on Sunday. The remaining two evenings {f19.status:go ahead} with {f20.who:the Georgian Zurab Kiknadze-Lodi}. {f21.role:The festival's technical director}, Nives Parodi-Stern, said {f22.what:the emergency lights} {f22.status:had worked}; {f23.who:a stagehands' union} {f23.status:disputed that}.

{f24.who:The labour inspectorate} {f24.status:sealed} {f24.what:the control desk}. Last summer {f25.who:a dancer} {f25.status:sprained a foot} on the same stage, which was {f26.what:rebuilt} {f26.time:in 2022}. Marchesan {f27.status:had intended} to end his career {f27.time:in December}.

=== report B | outlet: Opernjournal, Zurich | published: 2025-07-15
# Marchesan {f2.status:plunges} from stage: "it never hurt before"

Ottavio Marchesan, {f1.who:one of the best-known tenors of his generation}, {f16.status:is recovering} from an operation on {f5.what:a broken thigh bone} after {f2.status:a fall} {f3.place:into the orchestra} at the festival of Porto Sereno, his agency said on Tuesday.

The {f9.age:62-year-old} had taken a step too many {f4.time:on the evening of 12 July} when {f8.cause:his costume caught on a nail}, {f6.time:shortly before the interval} of {f7.what:Scaglia's "The Doge's Ring"}. He dropped two metres and hit {f11.whom:a woman playing the cello}; she {f11.status:has concussion}. {f12.who:A medical student from the chorus} {f12.status:looked after both} until the ambulance came.

The evening {f13.status:was continued} {f29:after forty minutes} with {f20.who:the understudy, Zurab Kiknadze-Lodi}, from Georgia, who will also sing {f19.status:the other two performances}. {f14.who:The 3,000-strong audience} {f15.status:gave an ovation} to the injured singer.

He was operated on {f16.place:in Genoa} {f16.time:on Sunday afternoon}. "{f17.wording:I have died on stage two hundred times and it never hurt before}," he is said to have remarked to {f18.whom:a nurse}.

Nives Parodi-Stern, {f21.role:the stage manager}, rejects the criticism of {f23.who:the stage workers' union}, which {f23.status:denies} that {f22.what:the emergency lighting} {f22.status:was on}. {f24.who:The public prosecutor} has had {f24.what:the costume} {f24.status:impounded}. The stage, {f26.what:renewed} {f26.time:ten years ago}, has seen another accident: a year ago {f25.who:a member of the chorus} {f25.status:hurt her foot}. Marchesan will not sing again, his agency said; his farewell {f27.time:at the end of the year} {f27.status:is cancelled}. {f28:His first engagement, in 1987, was in the chorus.}

=== key
f1.who same A=tenor B=tenor | Marchesan
f2.status same A=fell B=plunged | the tenor
f3.place same A=orchestra pit B=orchestra | where he fell
f4.time same A=2025-07-12 night B=2025-07-12 evening | when
f5.what differs A=hip B=thigh bone | what he broke
f6.time compatible A=second act B=shortly before the interval | when in the evening
f7.what compatible A=a work by Scaglia B=Scaglia's "The Doge's Ring" | what was given
f8.cause differs A=lighting went out B=costume caught on a nail | why he fell
f9.age same A=62 B=62 | the tenor
f11.whom differs A=double bass player B=cellist | on whom he fell
f11.status differs A=bruises B=concussion | that musician
f12.who differs A=doctor in the audience B=medical student from the chorus | who helped
f12.status same A=gave first aid B=looked after both | the first help
f13.status differs A=broken off B=continued | the performance
f14.who same A=3000 spectators B=3000-strong audience | who applauded
f15.status same A=applauded B=ovation | the audience
f16.status compatible A=underwent surgery B=recovering from an operation | the tenor
f16.time differs A=the same night B=Sunday afternoon | when he was operated on
f16.place same A=Genoa B=Genoa | where
f17.wording differs A=never hurt B=never hurt before | his words
f18.whom differs A=his wife B=a nurse | to whom he said it
f19.status same A=go ahead B=sung by the understudy | the other two evenings
f20.who compatible A=the Georgian Kiknadze-Lodi B=the understudy Kiknadze-Lodi | who sings instead
f21.role differs A=technical director B=stage manager | Parodi-Stern
f22.what same A=emergency lights B=emergency lighting | what is in dispute
f22.status same A=had worked B=was on | the lights, in dispute
f23.who same A=stagehands' union B=stage workers' union | who contradicts
f23.status same A=disputed B=denies | the union on the lights
f24.who differs A=labour inspectorate B=public prosecutor | who seized something
f24.what differs A=control desk B=costume | what was seized
f24.status compatible A=sealed B=impounded | that object
f25.who differs A=dancer B=chorus member | the accident of last summer
f25.status compatible A=sprained a foot B=hurt her foot | that accident
f26.what same A=rebuilt B=renewed | the stage
f26.time differs A=2022 B=2015 | when it was rebuilt
f27.status changed A=intended B=cancelled | the tenor's farewell
f27.time same A=December 2025 B=end of the year | the farewell
f29 only B | how long the break was
f28 only B | his beginnings
