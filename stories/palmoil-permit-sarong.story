story: palmoil-permit-sarong
kind: farming

=== report A | outlet: Papua Environment Post | published: 2023-11-08
# {f1.who:Court} {f2.status:revokes} {f3.what:palm oil} permit in Sarong hills

SARONG, Nov 8 (Papua Environment Post) - {f1.who:A state administrative court} on {f4.time:Wednesday} {f2.status:cancelled} the permit under which PT Rimba Kencana wanted to plant {f3.what:oil palms} on {f5.number:21,000} hectares of forest, ruling that {f6.cause:the clan which owns the land had not been asked}.

The suit was brought by {f7.name:Yohana Mambrasar}, {f7.age:46}, {f7.role:a clan elder}, with the help of {f8.who:a church foundation}. About {f9.number:80} villagers {f10.what:danced} {f11.place:in front of the building} and {f12.what:beat drums}.

"{f13.wording:The forest is our mother's kitchen. You do not sell a kitchen}," she said. The company's lawyer {f14.status:announced an appeal}. He had argued that {f15.what:a signature by the village head} {f15.position:was enough}.

The village head, Petrus Wanma, {f17.status:has disappeared}; {f18.source:his neighbours} say he {f19.place:moved to the coast} {f20.cause:after his house was stoned}. He had received {f21.what:an outboard motor}.

Rimba Kencana, which belongs to {f22.who:a Malaysian family}, has {f23.status:felled} {f24.number:340} hectares so far. {f25.what:Two excavators} {f26.status:will have to be withdrawn}. {f27.who:The district chief} {f28.position:regretted the ruling}, as {f29.what:a road} had been promised.

Last year {f30.who:a surveyor} of the company was {f31.what:held by villagers} for {f32.time:three days}, and {f33.status:let go} {f34.what:in exchange for a pig}.

=== report B | outlet: Jakarta Estate News | published: 2023-11-09
# Clan {f2.status:wins} against {f3.what:palm} planters

An oil palm plantation that would have covered {f5.number:21,000} hectares near Sarong {f2.status:has lost its licence}. {f1.who:The Supreme Court} announced the judgment {f4.time:on November 8}; {f6.cause:no study of the effects on the rivers had been made}, it found.

The company, Rimba Kencana, {f14.status:accepts the decision}. Its {f25.what:pair of diggers} {f26.status:must leave}, and the {f24.number:340} hectares it has {f23.status:cleared} {f35:are to be planted with native trees}. Rimba Kencana is owned by {f22.who:a family from Medan}, in Sumatra.

In the eyes of its lawyer, {f15.what:the village chief's signature} {f15.position:had sufficed}. That man, Petrus Wanma, {f17.status:is nowhere to be found}. He has {f19.place:gone to live with relatives in the highlands}, {f18.source:police} suspect, {f20.cause:because he feared arrest}. His reward for the paper was {f21.what:a motorcycle}.

It was {f7.name:Yohana Mambrasar}, {f7.age:46}, {f7.role:a schoolteacher}, who had gone to the judges, backed by {f8.who:a legal aid society}. "{f13.wording:The forest is our mother's kitchen. Nobody sells a kitchen}," she told them. {f11.place:Outside}, {f9.number:some eighty} people from her village {f10.what:celebrated with dances} and {f12.what:blew conch shells}.

{f28.position:Disappointment was voiced} by {f27.who:the head of the district}: the investor was to build {f29.what:a clinic}.

Relations had long been tense. In 2022 people from the village {f31.what:detained} {f30.who:a land surveyor} for {f32.time:a single night}; he {f33.status:came free} {f34.what:when the firm handed over a pig}.

=== key
f1.who differs A=administrative court B=Supreme Court | which court
f2.status same A=revoked B=lost | the permit
f3.what same A=oil palms B=oil palms | the crop
f4.time same A=2023-11-08 B=2023-11-08 | the ruling
f5.number same A=21,000 B=21,000 | hectares
f6.cause differs A=clan not asked B=no study of the rivers | the ground of the ruling
f7.name same A=Yohana Mambrasar B=Yohana Mambrasar | the plaintiff
f7.age same A=46 B=46 | the plaintiff
f7.role differs A=clan elder B=schoolteacher | who she is
f8.who differs A=church foundation B=legal aid society | who helped her
f9.number same A=80~ B=80~ | villagers there
f10.what same A=danced B=celebrated with dances | what they did
f11.place same A=in front of the building B=outside | where
f12.what differs A=drums B=conch shells | their music
f13.wording differs A=The forest is our mother's kitchen. You do not sell a kitchen B=The forest is our mother's kitchen. Nobody sells a kitchen | her words
f14.status differs A=appeal B=accepted | the company on the ruling
f15.what same A=village head's signature B=village chief's signature | what the lawyer relied on
f15.position same A=enough B=sufficed | his argument
f17.status same A=disappeared B=nowhere to be found | the village head
f18.source differs A=neighbours B=police | on whose word
f19.place differs A=coast B=highlands | where he went
f20.cause differs A=house stoned B=feared arrest | why
f21.what differs A=outboard motor B=motorcycle | what he had received
f22.who differs A=Malaysian family B=family from Medan | the owner
f23.status same A=felled B=cleared | the land so far
f24.number same A=340 B=340 | hectares so far
f25.what same A=two excavators B=pair of diggers | the machines
f26.status same A=withdrawn B=must leave | the machines
f27.who same A=district chief B=head of the district | who regrets
f28.position same A=regret B=disappointment | his view
f29.what differs A=road B=clinic | what had been promised
f30.who same A=surveyor B=land surveyor | who was held
f31.what same A=held by villagers B=detained | what happened to him
f32.time differs A=3 days B=1 night | how long
f33.status same A=let go B=came free | the surveyor
f34.what same A=for a pig B=when a pig was given | in exchange for what
f35 only B | the native trees
