story: energy-blackout-tashken
kind: energy

=== report A | outlet: Amu Telegraph | published: 2024-01-15
# {f1.who:Deputy energy minister} {f2.status:fired} after frozen night in Kamashi

KAMASHI (Amu Telegraph) - The president {f2.status:dismissed} {f1.who:the deputy energy minister}, {f3.name:Ulugbek Narzullayev}, on Sunday after {f4.number:300,000} people in the south had spent a night at minus 21 without {f6.what:electricity and gas}.

The failure started {f7.place:at the Kamashi power station}, where {f8.what:a water pipe} {f9.cause:froze and burst}, {f10.source:the ministry} said. Power returned {f11.time:on Saturday at noon}. {f12.what:Gas} {f13.status:is still cut off} in {f14:four} districts.

{f15.number:Five} members of a family {f16.status:died} in {f17.place:the village of Chorbog} when {f18.cause:they heated a room with charcoal}. {f19.who:The only survivor}, a {f19.age:13}-year-old {f19.what:boy}, {f20.what:had slept at a neighbour's}. In the maternity hospital, {f21.who:midwives} {f22.what:kept an incubator warm with hot-water bottles}.

"{f23.wording:We sell gas abroad and burn our fences at home}," a teacher told {f24.who:the provincial governor}, {f24.name:Bahodir Rasulov}, {f25.place:in the bazaar}. He {f26.status:walked away}. A video of the scene {f27.what:was deleted} from his channel.

{f28.who:Russia} {f29.status:has agreed to deliver} {f30.what:gas} from {f31.time:February}. {f32.what:Filling stations} {f33.status:are closed to private cars}. Last winter {f34.who:the capital's mayor} {f35.status:lost his post} {f36.cause:for the same reason}.

=== report B | outlet: Central Asia Power Brief | published: 2024-01-17
# Uzbek south: {f12.what:gas} {f13.status:back}, anger stays

Families in all districts around Kamashi can cook again; {f12.what:gas} {f13.status:has been flowing} since Tuesday evening. The cold that came over them in the night to Saturday, when {f6.what:neither current nor gas} arrived, has cost lives and a career.

The career is that of {f3.name:Ulugbek Narzullayev}, {f1.who:the head of the state grid company}, who {f2.status:had to go} on Sunday. It was {f7.place:at a substation outside Kamashi}, {f10.source:an engineer on duty} told us, that {f8.what:a transformer} {f9.cause:overheated}. {f4.number:Some 300,000} inhabitants were in the dark {f11.time:until Saturday evening}.

{f15.number:Five} people of one household in {f17.place:Chorbog} {f16.status:did not wake up}. {f18.cause:Fumes from a car engine that they had left running for warmth} killed them. {f19.who:The sole one to live} is {f19.what:a girl} of {f19.age:13}, who {f20.what:was visiting her grandmother}. A newborn survived because {f21.who:nurses} {f22.what:held it against their skin in turn}.

A teacher, face to face with {f24.name:Bahodir Rasulov}, {f24.who:the mayor of Kamashi}, spoke for many: "{f23.wording:We sell gas abroad and burn fences at home}." It was {f25.place:in a queue for bread}. {f26.status:He apologised to her}, on a film that {f27.what:has since vanished} from his page.

{f28.who:Turkmenistan} {f29.status:promised} {f30.what:gas} {f31.time:for next month}. Drivers {f33.status:get no fuel} {f32.what:at the pumps}, lorries and buses excepted. It is not new in Uzbekistan that frost ends careers: {f34.who:the mayor of the capital} {f35.status:was removed} a year ago {f36.cause:over an outage like this}. {f37:Lawmakers will hold a hearing.}

=== key
f1.who differs A=deputy energy minister B=head of the grid company | Narzullayev's office
f2.status same A=dismissed B=had to go | the official
f3.name same A=Ulugbek Narzullayev B=Ulugbek Narzullayev | the official
f4.number same A=300,000 B=300,000~ | people affected
f6.what same A=electricity and gas B=current and gas | what was missing
f7.place differs A=power station B=substation | where it started
f8.what differs A=water pipe B=transformer | what failed
f9.cause differs A=froze B=overheated | why
f10.source differs A=ministry B=engineer | on whose word
f11.time differs A=2024-01-13T12:00 B=2024-01-13 evening | when power returned
f12.what same A=gas B=gas | the supply
f13.status changed A=cut off B=back | the gas
f14 only A | the districts without gas
f15.number same A=5 B=5 | the dead
f16.status same A=died B=did not wake up | the family
f17.place same A=Chorbog B=Chorbog | where
f18.cause differs A=charcoal B=car engine | what killed them
f19.who same A=only survivor B=sole one to live | the child
f19.age same A=13 B=13 | the child
f19.what differs A=boy B=girl | the child
f20.what differs A=at a neighbour's B=at her grandmother's | where the child was
f21.who compatible A=midwives B=nurses | who saved the newborn
f22.what differs A=hot-water bottles B=skin | how
f23.wording differs A=We sell gas abroad and burn our fences at home B=We sell gas abroad and burn fences at home | the teacher's words
f24.who differs A=provincial governor B=mayor of Kamashi | Rasulov's office
f24.name same A=Bahodir Rasulov B=Bahodir Rasulov | who was addressed
f25.place differs A=bazaar B=bread queue | where
f26.status differs A=walked away B=apologised | his reaction
f27.what same A=deleted B=vanished | the video
f28.who differs A=Russia B=Turkmenistan | who delivers gas
f29.status same A=agreed B=promised | the delivery
f30.what same A=gas B=gas | what is delivered
f31.time same A=2024-02 B=2024-02 | from when
f32.what same A=filling stations B=pumps | where fuel is withheld
f33.status same A=closed to private cars B=no fuel for drivers | the stations
f34.who same A=capital's mayor B=mayor of the capital | who fell last winter
f35.status same A=lost his post B=removed | that mayor
f36.cause same A=the same B=outage like this | why
f37 only B | the hearing
