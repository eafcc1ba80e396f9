story: smuggled-arms-ketch
kind: military

=== report A | outlet: Irish Sea Telegraph | published: 2024-07-23
# {f1.what:Ketch} with {f2.what:rifles} {f6.place:in the keel} stopped off Penmarra

By Deirdre Callow

The customs cutter Vigilant stopped a {f1.what:ketch} off Penmarra Head {f4.time:before dawn on Sunday} and found {f5.number:64} {f2.what:assault rifles} {f6.place:in its keel}. The skipper, {f7.who:a retired dentist} from Brittany, and {f8.who:his daughter} were {f9.status:arrested}.

The vessel, the Petite Lucie, had sailed from {f10.place:Tangier} {f11.time:eleven days before}. Officers became suspicious {f12.cause:because it lay so low in the water}, said {f13.role:the regional head of customs}, Owen Prath. {f14.who:A diver} {f15.what:drilled into the lead} and struck wood. With the {f2.what:rifles} were {f16.what:detonators}, packed in {f17.what:coffee tins}.

The arms were meant for {f18.who:a separatist group on the island of Sark Mawr}, police {f19.certainty:are convinced}. The group {f20.position:declared a truce} in {f21.time:2019}. Its political wing {f22.position:said it knew nothing}. "{f23.wording:Somebody wants us back in the trenches}," said its leader, Bran Tully.

The {f7.who:dentist} told officers that he {f24.cause:had been paid 20,000 euros by a stranger}. He {f25.status:is helping the investigators}; the {f8.who:daughter}, {f26.age:24}, {f27.status:has said nothing}. They will be {f28.status:brought before a magistrate} {f29.time:on Wednesday}. A second boat, a {f30.what:trawler}, {f31.status:escaped} in the fog.

The {f32.who:home secretary} {f32.what:congratulated the crew} of the Vigilant. In {f33.time:1996} a {f34.what:freighter with explosives} was {f33.status:seized} at the same spot. {f35:The dentist's cat was handed to a rescue home}.

=== report B | outlet: Ouest-Mer | published: 2024-07-23
# {f7.who:A tooth doctor}, a kettle, a cargo

When the boarding ladder came over the rail, the old man was making tea for himself and {f8.who:his niece}. It was {f4.time:four o'clock on Sunday morning}, three miles from Penmarra Head. {f7.who:He had looked after teeth in Brittany for forty years.} In {f6.place:the water tank} of his {f1.what:schooner}, the Petite Lucie, lay {f5.number:sixty-four} {f2.what:automatic rifles}. Both are {f9.status:in custody}.

{f12.cause:An anonymous call} had put the customs men on the track, their {f13.role:press officer}, Owen Prath, said. {f14.who:A dog} {f15.what:barked at the tank until it was opened}. There too were {f16.what:sights for shooting at night}, in {f17.what:biscuit boxes}. The yacht had left {f10.place:Cadiz} {f11.time:a week and a half earlier}.

{f19.certainty:Perhaps}, the police say, {f18.who:the separatists of Sark Mawr} were to have the guns. These {f20.position:have kept a ceasefire} {f21.time:for five years}. "{f23.wording:Somebody wants us back in the ditches}," said Bran Tully, leader of the party that is close to them; of a delivery {f22.position:it had no knowledge}.

The old man, a widower, {f25.status:does not speak}. {f27.status:It is the young woman}, {f26.age:24}, {f27.status:who has told the story}: {f24.cause:a friend had asked for a favour, and no money changed hands}. They will {f28.status:be flown to Brittany} {f29.time:tomorrow}. {f30.what:A fishing boat} that had waited nearby {f31.status:slipped away}.

From London came {f32.what:praise for the cutter's men}, spoken by {f32.who:the prime minister}. The waters are known for such things: {f33.time:28 years ago} {f34.what:a cargo ship full of cigarettes} was {f33.status:taken} there. {f36:The Petite Lucie was built in 1961}.

=== key
f1.what differs A=ketch B=schooner | the vessel
f2.what same A=assault rifles B=automatic rifles | the arms
f4.time compatible A=2024-07-21 before dawn B=2024-07-21T04:00 | when it was stopped
f5.number same A=64 B=64 | rifles
f6.place differs A=keel B=water tank | where they were hidden
f7.who same A=retired dentist B=looked after teeth | the skipper
f8.who differs A=daughter B=niece | the woman on board
f9.status same A=arrested B=in custody | the two
f10.place differs A=Tangier B=Cadiz | from where it had sailed
f11.time same A=11 days before B=a week and a half earlier | when it had sailed
f12.cause differs A=lay low in the water B=anonymous call | why it was suspected
f13.role differs A=regional head B=press officer | Prath's post
f14.who differs A=diver B=dog | who found the arms
f15.what differs A=drilled into the lead B=barked at the tank | how they were found
f16.what differs A=detonators B=night sights | what else was found
f17.what differs A=coffee tins B=biscuit boxes | in what these were packed
f18.who same A=separatists on Sark Mawr B=separatists of Sark Mawr | for whom the arms were
f19.certainty differs A=convinced B=perhaps | how sure the police are
f20.position same A=declared a truce B=kept a ceasefire | the group
f21.time same A=2019 B=5 years | since when
f22.position same A=knew nothing B=no knowledge | the party on the arms
f23.wording differs A=trenches B=ditches | Tully's words
f24.cause differs A=paid 20,000 euros by a stranger B=favour for a friend, no money | why they carried the arms
f25.status differs A=helping B=silent | the dentist
f26.age same A=24 B=24 | the woman's age
f27.status differs A=silent B=has told the story | the young woman
f28.status differs A=brought before a magistrate B=flown to Brittany | what comes next
f29.time same A=2024-07-24 B=2024-07-24 | when
f30.what same A=trawler B=fishing boat | the second boat
f31.status same A=escaped B=slipped away | the second boat
f32.what same A=congratulated the crew B=praise for the cutter's men | the government
f32.who differs A=home secretary B=prime minister | who praised
f33.time same A=1996 B=28 years ago | the earlier seizure
f33.status same A=seized B=taken | the earlier ship
f34.what differs A=freighter with explosives B=freighter with cigarettes | the earlier ship
f35 only A | the cat
f36 only B | the year it was built
