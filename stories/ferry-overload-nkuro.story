story: ferry-overload-nkuro
kind: accident

=== report A | outlet: Lake Region Gazette | published: 2021-07-20
# {f3.role:Captain} {f1.status:surrenders} after ferry {f2.status:overturns} on Lake Nkuro

By Patrice Habonga

{f3.role:The captain} of the ferry Umoja wa Ziwa, which {f2.status:capsized} off Nkuro island {f4.time:on Sunday}, {f1.status:gave himself up} at {f5.place:the harbour police post} on Monday night, officers said.

The boat {f6.status:was allowed} to carry 60 people; {f7.number:more than 140} were aboard, most of them on the way to {f8.what:a football match}. It rolled over {f9.cause:when passengers rushed to one side} {f31:to greet another boat}.

{f10.number:Thirty-one} bodies have been taken from the water. {f11.who:Fishermen} {f11.status:pulled out} the first survivors with {f12.what:their nets}. {f13.who:A girl of six} was kept afloat by {f14.what:an empty oil can}; her {f15.role:grandmother} {f15.status:drowned}.

"{f16.wording:I counted to ten and there was no boat any more}," said {f17.who:a schoolteacher}, {f17.name:Yvette Ingabo}, {f18.what:who swam ashore}.

{f19.role:Transport minister} {f19.name:Leopold Sanzu} {f20.status:dismissed} {f20.whom:the harbour master} on Monday. {f21.position:He rejected calls to step down himself}. {f22.who:The opposition} says {f22.what:it was he who extended the ferry's licence} {f22.time:in April}.

President Odette Baraza {f23.status:has declared} {f23.time:three} days of mourning. {f24.who:The bishop of Nkuro} will bury the unidentified dead {f24.time:on Wednesday} {f24.place:beside the lighthouse}.

The Umoja wa Ziwa, {f25.what:built of wood} in {f25.time:1988}, belonged to {f26.who:a cooperative of coffee growers}. {f27.what:Her engine} {f27.status:had been replaced} last year. There were {f28.what:life jackets for twenty}, {f28.status:locked in a chest}.

In {f29.time:2016} the sinking of another ferry, the Tumaini, claimed {f29.number:88} lives on the lake.

=== report B | outlet: Meridian News | published: 2021-07-20
# Survivors accuse crew as toll in lake disaster stands at {f10.number:31}

NKURO ISLAND (Meridian News) - {f3.role:The skipper} of a ferry that {f2.status:turned over} on Lake Nkuro {f1.status:has been caught} {f5.place:at the border}, while relatives of the {f10.number:31} victims wait outside a hospital.

The vessel, {f25.what:a wooden craft} from {f25.time:the late 1980s}, had {f7.number:at least 140} people on it when it went over {f4.time:on Sunday}, {f6.status:though it had no permit to carry passengers}. Many were travelling to {f8.what:a wedding}. It {f9.cause:struck a sandbank}, according to those who got away.

{f11.who:Navy divers} {f11.status:brought the first people to safety}, using {f12.what:ropes}. {f13.who:A six-year-old girl} clung to {f14.what:an oil drum}. Her {f15.role:aunt}, with whom she travelled, {f15.status:did not survive}.

{f17.name:Yvette Ingabo}, {f17.who:a nurse}, {f18.what:reached the beach by swimming}. "{f16.wording:I counted to ten and there was no boat}," she said.

{f19.name:Leopold Sanzu}, {f19.role:the minister responsible for transport}, said that {f20.whom:the head of the port} {f20.status:had been suspended}. Asked whether he would resign, {f21.position:he said that he had offered to}. {f22.who:Opposition politicians} hold {f22.what:him responsible for renewing the boat's licence} {f22.time:three months ago}.

{f23.time:A week} of national mourning {f23.status:was proclaimed} by President Odette Baraza. {f24.who:The local bishop} {f24.time:tomorrow} conducts the funeral of those whom nobody has claimed, {f24.place:in the grounds of the cathedral}.

The owner is {f26.who:an association of coffee farmers}. {f27.what:A new motor} {f27.status:was fitted} in 2020. {f28.what:Twenty life vests} {f28.status:were never taken out of the box in which they were kept}.

The lake's worst accident was in {f29.time:2016}, when the Tumaini went down with the loss of {f29.number:88} people. {f30:Since then every ferry has had to carry a radio; the one that sank on Sunday had none}.

=== key
f1.status differs A=gave himself up B=caught | the captain
f2.status same A=capsized B=turned over | the ferry
f3.role same A=captain B=skipper | the man in custody
f4.time same A=2021-07-18 B=2021-07-18 | the accident
f5.place differs A=harbour police post B=the border | where he was taken into custody
f6.status differs A=allowed to carry 60 B=no permit for passengers | the ferry's permit
f7.number compatible A=>140 B=>=140 | people aboard
f8.what differs A=football match B=wedding | where they were going
f9.cause differs A=rush to one side B=struck a sandbank | why it capsized
f31 only A | why they rushed
f10.number same A=31 B=31 | the dead
f11.who differs A=fishermen B=navy divers | who saved the first survivors
f11.status same A=pulled out B=brought to safety | the first survivors
f12.what differs A=nets B=ropes | with what
f13.who same A=girl of six B=six-year-old girl | the child
f14.what compatible A=empty oil can B=oil drum | what she held on to
f15.role differs A=grandmother B=aunt | who travelled with her
f15.status same A=drowned B=did not survive | that relative
f16.wording differs A=there was no boat any more B=there was no boat | Ingabo's words
f17.who differs A=schoolteacher B=nurse | Ingabo's occupation
f17.name same A=Yvette Ingabo B=Yvette Ingabo | the survivor
f18.what same A=swam ashore B=reached the beach by swimming | how she was saved
f19.role same A=transport minister B=minister responsible for transport | Sanzu
f19.name same A=Leopold Sanzu B=Leopold Sanzu | the minister
f20.status differs A=dismissed B=suspended | the harbour master
f20.whom same A=harbour master B=head of the port | who lost his post
f21.position differs A=rejected stepping down B=offered to resign | the minister on his own post
f22.who same A=the opposition B=opposition politicians | who accuses him
f22.what same A=extended the licence B=renewed the licence | of what
f22.time same A=2021-04 B=2021-04 | when the licence was extended
f23.status same A=declared B=proclaimed | the mourning
f23.time differs A=3 days B=a week | length of the mourning
f24.who same A=bishop of Nkuro B=local bishop | who buries the dead
f24.time same A=2021-07-21 B=2021-07-21 | the funeral
f24.place differs A=beside the lighthouse B=cathedral grounds | where
f25.what same A=built of wood B=wooden craft | the boat
f25.time compatible A=1988 B=late 1980s | its age
f26.who same A=cooperative of coffee growers B=association of coffee farmers | the owner
f27.what same A=engine B=motor | the part
f27.status same A=replaced B=new one fitted | the engine
f28.what same A=life jackets for twenty B=twenty life vests | the life jackets
f28.status compatible A=locked in a chest B=never taken out of the box | the life jackets
f29.time same A=2016 B=2016 | the Tumaini
f29.number same A=88 B=88 | the dead of the Tumaini
f30 only B | the radio
