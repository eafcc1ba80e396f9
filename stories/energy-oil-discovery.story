story: energy-oil-discovery
kind: energy

=== report A | outlet: Timor Sea Tribune | published: 2023-09-19
# Santera {f1.status:strikes} {f2.what:gas} off Suai

The Australian explorer Santera Energy {f1.status:has found} {f2.what:gas} in its Lorosa-2 well, {f3.number:130} kilometres {f4.place:south of Suai}, the company {f5.what:told the stock exchange} on {f6.time:Monday}. The find {f8.certainty:is certainly worth developing}, said {f9.role:managing director} {f9.name:Greta Halvorsen}.

The drill bit hit a layer {f10.number:46} metres thick at a depth of {f11.number:3,900} metres. Its partner, with {f13.number:24} per cent, is {f14.who:the state oil company}. {f15.who:The petroleum minister}, {f15.name:Lucas da Costa Amaral}, {f16.position:wants the gas piped to} {f17.place:the island's south coast}. "{f18.wording:We have exported our young people long enough}," he said.

Shares {f19.status:jumped} {f20.number:38} per cent. {f21.who:A diver}, {f21.age:35}, was hurt on the rig {f23.time:a day earlier} when {f24.cause:a hose whipped loose}; he {f25.what:broke his jaw}. {f26.who:Fishermen} {f27.position:demand a safety zone}.

=== report B | outlet: Sydney Resources Daily | published: 2023-09-20
# Lorosa well: {f2.what:oil}, says Santera

Santera Energy's bet on the deep water north of Australia {f1.status:has paid off}. The group {f5.what:informed the ASX} at {f6.time:the start of the week} that Lorosa-2, {f3.number:130} kilometres {f4.place:from Suai}, had come upon {f2.what:light oil} in a seam of {f10.number:46} metres, {f11.number:almost four kilometres} below the sea bed.

Whether the discovery pays {f8.certainty:is too early to tell}, {f9.name:Greta Halvorsen}, Santera's {f9.role:exploration chief}, cautioned. {f14.who:A Japanese trading house} holds {f13.number:24%} of the block. The stock {f19.status:soared} by {f20.number:38%}.

In Dili, {f15.who:prime minister} {f15.name:Lucas da Costa Amaral} {f16.position:insisted on a pipeline} to {f17.place:his country's shore}. "{f18.wording:We have exported our young people for long enough}," he declared.

The success was marred by an accident {f23.time:on Sunday}, in which {f21.who:a crane operator}, {f21.age:35}, {f25.what:suffered a fractured skull}, because {f24.cause:a shackle had broken}. {f26.who:Boat owners on the coast} {f27.position:call for compensation}.

=== report C | outlet: Timor Sea Tribune | published: 2024-02-27
# Lorosa-2 {f1.status:abandoned}

It was {f2.what:gas}, and there was {f8.certainty:not enough of it to pay}. Santera Energy {f1.status:has plugged} its Lorosa-2 well, {f9.name:Greta Halvorsen} wrote {f5.what:to the exchange} on Monday. The {f9.role:managing director}, who in September had been so sure of the find, {f28:resigned the same day}.

The layer turned out to be {f10.number:19} metres thick, not more. {f14.who:The state company}, owner of {f13.number:24} per cent, {f29:had drawn attention to this in November}.

For {f15.who:petroleum minister} {f15.name:Lucas da Costa Amaral} the pipeline to {f17.place:the south coast} {f16.position:remains right}: other wells would follow.

{f21.who:The diver} {f25.what:whose jaw was broken} {f23.time:the day before} the announcement, {f21.age:36} by now, {f30:is working on a wind farm}. {f26.who:The fishermen} {f27.position:got their zone around the rig}, a month before the rig left.

=== key
f1.status changed A=found B=found C=abandoned | the well
f2.what differs A=gas B=oil C=gas | what was found
f3.number same A=130 B=130 | distance in km
f4.place compatible A=south of Suai B=from Suai | where
f5.what same A=stock exchange told B=stock exchange told C=stock exchange told | how it was announced
f6.time same A=2023-09-18 B=2023-09-18 | when
f8.certainty differs A=certain B=open C=no | whether it pays
f9.role differs A=managing director B=exploration chief C=managing director | Halvorsen's post
f9.name same A=Greta Halvorsen B=Greta Halvorsen C=Greta Halvorsen | who speaks for Santera
f10.number changed A=46 B=46 C=19 | thickness of the layer
f11.number compatible A=3900 B=4000~ | depth
f13.number same A=24 B=24 C=24 | the partner's share in per cent
f14.who differs A=state oil company B=Japanese trading house C=state oil company | the partner
f15.who differs A=petroleum minister B=prime minister C=petroleum minister | Amaral's office
f15.name same A=Lucas da Costa Amaral B=Lucas da Costa Amaral C=Lucas da Costa Amaral | the politician
f16.position same A=pipeline B=pipeline C=pipeline | what he wants
f17.place compatible A=south coast B=country's shore C=south coast | where to
f18.wording differs A=We have exported our young people long enough B=We have exported our young people for long enough | his words
f19.status same A=jumped B=soared | the shares
f20.number same A=38 B=38 | by how much
f21.who differs A=diver B=crane operator C=diver | who was hurt
f21.age changed A=35 B=35 C=36 | who was hurt
f23.time same A=2023-09-17 B=2023-09-17 C=2023-09-17 | when
f24.cause differs A=hose B=shackle | how
f25.what differs A=jaw B=skull C=jaw | the injury
f26.who same A=fishermen B=fishermen C=fishermen | who demands
f27.position differs A=safety zone B=compensation C=safety zone | what they demand
f28 only C | her resignation
f29 only C | the warning of November
f30 only C | the diver's new work
