story: rugby-bite-ban
kind: sport

=== report A | outlet: Pacific Sport Network | published: 2024-11-13
# {f4.role:Prop} {f1.status:banned} {f2.time:18 weeks} for {f3.what:biting}

SUVALEKA, Nov 13 (PSN) - The Tongatana {f4.role:prop} Sione Mafile'o-Katoa {f1.status:was banned} for {f2.time:18 weeks} on Wednesday for {f3.what:biting} {f5.whom:an opponent} {f6.place:on the forearm} during {f7.what:the Islands Cup final}.

{f8.who:An independent panel}, meeting {f8.place:by video link}, {f9.status:found him guilty} after studying {f10.what:photographs of the wound}. The victim, {f11.role:flanker} Jonah Tuilaepa-Reid, had {f12.what:two stitches} and {f12.status:finished the match}.

Mafile'o-Katoa, 28, {f13.status:admitted} that his teeth had {f13.what:touched} the arm but said {f14.cause:it had been forced into his mouth}. "{f15.wording:I am a father and a churchgoer, I do not bite people}," he told {f15.whom:the hearing}. His {f16.role:lawyer} said he {f17.status:would appeal}.

The referee, {f18.who:a New Zealander}, {f18.status:had not seen} the incident; {f19.who:the citing officer} {f19.what:reported it} {f19.time:on the following day}. The player will miss {f20.what:the tour of Japan}. His club, Otago Bay, {f21.status:said it would support him}, and {f22.position:criticised the ban as excessive}.

It is his second suspension: {f23.time:in 2021} he was out for four weeks for {f23.what:a high tackle}. Tuilaepa-Reid {f24.status:has accepted an apology}. {f25.who:A Samoana player} was banned for {f25.time:a year} in 2017, {f25.what:for gouging}. The Cup {f26.status:was won} by Tongatana, {f26.number:19-16}.

=== report B | outlet: The Suvaleka Sunday Mail | published: 2024-11-17
# "He is a gentle man", says Mum

By Litia Koroi-Bancroft

In the village of Haveluliku they cannot believe it. Their Sione, {f4.role:hooker} in the national side, choirboy, father of three, {f1.status:may not play} for {f2.time:eighteen weeks}, because he is supposed to have {f3.what:sunk his teeth} into {f5.whom:another man}: Jonah Tuilaepa-Reid, a {f11.role:lock} from Samoana, {f6.place:just above the wrist}.

It happened a fortnight ago in {f7.what:the last match of the Islands Cup}, {f26.status:which Tongatana took} by {f26.number:19 points to 16}. Nobody stopped the game; the referee, {f18.who:an Australian}, {f18.status:noticed nothing}. {f19.time:The same evening} {f19.who:the opposing team's manager} {f19.what:complained}. {f8.who:Three judges sent by the union}, sitting {f8.place:in a hotel in Auckmere}, looked at {f10.what:slow-motion pictures} and {f9.status:ruled against him}.

"{f15.wording:I am a father and a churchgoer, I don't go around biting people}," Mafile'o-Katoa said to {f15.whom:them}. Tuilaepa-Reid's arm had been {f14.cause:pushed against his gumshield}, he explained, and that there was {f13.what:contact} he {f13.status:did not dispute}. The other man was {f12.what:bandaged}, and {f12.status:left the field}.

His {f16.role:agent} told us on Friday that the player {f17.status:had decided not to appeal}, {f29:to spare his family}. In Otago Bay, where he earns his living, the club {f21.status:has stopped his salary}, though it {f22.position:thinks the punishment far too hard}. He misses {f20.what:the matches in Italy}.

He had been suspended once before, {f23.time:three years ago}, when {f23.what:he punched a man}. This village remembers worse: {f25.who:one of the Samoana men}, in 2017, got {f25.time:twelve months} {f25.what:for spitting at a linesman}. Jonah and Sione, for what it is worth, {f24.status:have not exchanged a word since}. {f27:On Sunday the church choir will sing without its bass.} {f28:His mother has hidden the newspaper cuttings.}

=== key
f1.status same A=banned B=may not play | the player
f2.time same A=18 weeks B=18 weeks | the ban
f3.what same A=biting B=sunk his teeth | the offence
f4.role differs A=prop B=hooker | his position
f5.whom same A=opponent B=another man | who was bitten
f6.place compatible A=forearm B=above the wrist | where
f7.what same A=final B=last match | the match
f8.who differs A=independent panel B=judges sent by the union | who ruled
f8.place differs A=video link B=hotel in Auckmere | how and where they sat
f9.status same A=guilty B=ruled against him | the ruling
f10.what differs A=photographs of the wound B=slow-motion pictures | the evidence
f11.role differs A=flanker B=lock | the victim's position
f12.what differs A=two stitches B=bandage | how he was treated
f12.status differs A=finished the match B=left the field | the victim in the match
f13.status same A=admitted B=did not dispute | his answer
f13.what same A=touched B=contact | what he concedes
f14.cause compatible A=forced into his mouth B=pushed against his gumshield | his explanation
f15.wording differs A=I do not bite people B=I don't go around biting people | his words
f15.whom compatible A=the hearing B=the judges | to whom he said it
f16.role differs A=lawyer B=agent | who speaks for him
f17.status changed A=would appeal B=decided not to appeal | the appeal
f18.who differs A=New Zealander B=Australian | the referee
f18.status same A=had not seen it B=noticed nothing | the referee
f19.who differs A=citing officer B=the opposing team's manager | who reported it
f19.what same A=reported B=complained | how it came up
f19.time differs A=the following day B=the same evening | when it was reported
f20.what differs A=tour of Japan B=matches in Italy | what he misses
f21.status changed A=support B=salary stopped | his club
f22.position same A=excessive B=far too hard | the club on the ban
f23.time same A=2021 B=three years ago | the earlier suspension
f23.what differs A=high tackle B=punch | the earlier offence
f24.status differs A=apology accepted B=not a word exchanged | the two players
f25.who same A=Samoana player B=one of the Samoana men | the case of 2017
f25.time same A=a year B=twelve months | that ban
f25.what differs A=gouging B=spitting | that offence
f26.status same A=won by Tongatana B=taken by Tongatana | the Cup
f26.number same A=19-16 B=19-16 | the score
f29 only B | why no appeal
f27 only B | the choir
f28 only B | the cuttings
