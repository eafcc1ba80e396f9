story: militia-chief-surrender
kind: war

=== report A | outlet: Highland Star | published: 2024-08-16
# "General Night" {f1.status:gives himself up}

BERU - The militia leader Isaac Tolu, known as General Night, {f1.status:surrendered} on {f2.time:Thursday} to {f3.whom:United Nations troops} at {f4.place:a road junction} near Beru, {f5.role:the mission's spokeswoman} said. He came with {f6.number:17} men, {f7.what:on motorcycles}, and {f8.what:laid his rifle on a tablecloth}.

Tolu, {f9.age:46}, once {f10.role:a geography teacher}, has been wanted since {f11.time:2017} for {f12.what:the recruitment of children}. The International Court has {f13.what:an arrest warrant} out for him. He {f14.position:asked to be tried in his own country}, not {f14.position:abroad}. The justice minister, Esi Brandao, said he {f15.status:would be flown to the capital} {f16.time:on Saturday}.

Behind the step, analysts see {f17.cause:the loss of the coltan mines} in spring. His own explanation was different: {f18.cause:his mother was dying}, he told a radio station by satellite phone. "{f19.wording:I am tired of sleeping with my shoes on}," he said. The mother, {f20.age:84}, lives in {f21.place:Beru}; he was {f22.status:allowed to see her} {f22.time:for half an hour}.

His deputy, {f23.role:who is also his cousin}, known as Major Dew, {f24.status:remains at large} with {f25.number:about 90} fighters. {f26.source:Villagers} in the Ngolo hills said {f27.what:three cows} had been {f27.status:stolen} on Thursday night. The governor, Paul Seko, {f28.what:set a reward} of {f29.money:5,000 dollars} on the deputy. {f30.what:Child soldiers} in the group, {f31.number:eleven} boys, were {f32.what:taken to a centre run by nuns}.

{f33.who:Victims' groups} {f33.position:opposed an amnesty}. In {f34.time:2020} Tolu had {f35.status:announced his surrender} once before and {f36.what:then did not appear}. {f37:A film about him is being made in the capital}.

=== report B | outlet: Meridian News | published: 2024-08-17
# Warlord {f1.status:hands himself over}, {f18.cause:ill with malaria}

By Lilian Duarte

The man who {f1.status:stepped out of the bush} near Beru {f2.time:on Thursday} was carried by two others. {f18.cause:He had malaria}, Isaac Tolu told a local radio over a satellite telephone, {f18.cause:and could go no further}; that was why he was giving up. "{f19.wording:I am tired of sleeping with my boots on}." {f6.number:Seventeen} of his fighters had come with him, {f7.what:on foot}. At {f4.place:the mission church} {f3.whom:soldiers of the national army} were waiting, but he {f8.what:kept his pistol in his belt}.

Observers point to another reason: since the spring {f17.cause:a neighbouring state no longer pays him}. Those who know Tolu, {f9.age:46}, {f10.role:a lay preacher} in former life, say that he counts. The charge against him, on which he has been {f11.time:sought for seven years}, is {f12.what:turning children into soldiers}. Judges of the International Court {f13.what:ordered his arrest}. He {f14.position:wants to go before them}, {f14.position:not before a court at home}, {f5.role:the mission's military observer} said. According to justice minister Esi Brandao, he {f15.status:will be brought to the capital by plane} {f16.time:on Sunday}.

He spent {f22.time:thirty minutes} {f22.status:with his mother}, a woman of {f20.age:84}, in {f21.place:the hospital of Lomé Hill}. {f31.number:Eleven} {f30.what:boys under arms} who belonged to his band {f32.what:were let go to their villages}.

Not everybody has come out. Major Dew, second in command and {f23.role:the brother-in-law} of Tolu, {f24.status:is still in the forest}, with {f25.number:some 90} men. {f27.what:A cattle trader} {f27.status:was robbed} on Thursday night, according to {f26.source:the police} in the Ngolo hills. For the deputy's capture {f28.what:there is a price}, set by governor Paul Seko: {f29.money:$5,000}.

{f33.who:The associations of victims} {f33.position:would put up with a pardon}. They remember {f34.time:2020}, when Tolu {f35.status:promised to come in}, and {f36.what:shot the men sent to meet him}. {f38:Rain has closed the airfield for two days}.

=== key
f1.status same A=surrendered B=handed himself over | Tolu
f2.time same A=2024-08-15 B=2024-08-15 | when he surrendered
f3.whom differs A=United Nations troops B=national army | to whom he surrendered
f4.place differs A=road junction B=mission church | where
f5.role differs A=spokeswoman B=military observer | who spoke for the mission
f6.number same A=17 B=17 | his men
f7.what differs A=motorcycles B=on foot | how they came
f8.what differs A=laid his rifle down B=kept his pistol | whether he gave up his weapon
f9.age same A=46 B=46 | his age
f10.role differs A=geography teacher B=lay preacher | his former job
f11.time same A=2017 B=7 years | since when he is wanted
f12.what same A=recruitment of children B=turning children into soldiers | the charge
f13.what same A=arrest warrant B=arrest ordered | the Court's step
f14.position differs A=tried in his own country B=tried by the International Court | where he wants to be tried
f15.status same A=to be flown to the capital B=to be brought by plane | what happens next
f16.time differs A=2024-08-17 B=2024-08-18 | when he is flown
f17.cause differs A=loss of the coltan mines B=a neighbour no longer pays | the analysts' explanation
f18.cause differs A=his mother was dying B=he had malaria | his own explanation
f19.wording differs A=my shoes B=my boots | his words
f20.age same A=84 B=84 | the mother's age
f21.place differs A=Beru B=hospital of Lomé Hill | where the mother is
f22.status same A=allowed to see her B=with his mother | the meeting
f22.time same A=half an hour B=30 minutes | how long he was with his mother
f23.role differs A=cousin B=brother-in-law | the deputy's kinship
f24.status same A=at large B=in the forest | the deputy
f25.number same A=90~ B=90~ | the deputy's fighters
f26.source differs A=villagers B=police | on whose word there was a robbery
f27.what differs A=cows B=a cattle trader | what or who was robbed
f27.status compatible A=stolen B=robbed | what was done
f28.what same A=set a reward B=there is a price | the governor's step
f29.money same A=USD 5000 B=USD 5000 | the reward
f30.what same A=child soldiers B=boys under arms | the children in the group
f31.number same A=11 B=11 | the boys
f32.what differs A=centre run by nuns B=let go to their villages | where they are now
f33.who same A=victims' groups B=associations of victims | who speaks out
f33.position differs A=against an amnesty B=would put up with it | their demand
f34.time same A=2020 B=2020 | the earlier announcement
f35.status same A=announced his surrender B=promised to come in | what he did then
f36.what differs A=did not appear B=shot the men sent to meet him | what he then did
f37 only A | the film
f38 only B | the airfield
