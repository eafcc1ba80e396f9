story: ambassador-letter-leak
kind: diplomacy

=== report A | outlet: The Courier, Kingsport | published: 2021-07-12
# {f1.role:Ambassador} {f2.status:recalled} after {f3.what:cable} calls premier a coward

Ardenland has {f2.status:recalled} its {f1.role:ambassador} in Mirania, Sir Hugh Pellew, after {f3.what:a confidential cable} in which he {f5.what:called Prime Minister Okun "a coward in a good suit"} was published by {f6.who:a weekly}. He will return {f7.time:on Wednesday}.

The cable was {f8.time:written in May}, on the eve of the talks about the air base at Ras Dury. {f10.who:A copy clerk} in the ministry {f11.status:has been suspended}. Police suspect that he {f12.cause:wanted to take revenge for a refused promotion}. He {f13.status:denies it}.

Foreign Secretary Diana Locke {f14.what:telephoned} her Miranian counterpart and {f15.what:expressed regret}. Mirania's government {f16.position:regards the matter as closed}, its spokesman said; the talks {f17.status:will go on in September}. Okun himself {f18.what:joked} that "{f19.wording:at least he likes my tailor}".

{f20.who:The opposition} in Mirania {f21.position:demands that the base be closed}. In Ardenland {f22.source:former diplomats} warned that {f23.what:no envoy would write frankly any more}. Sir Hugh, 59, {f24.role:an Arabist by training}, {f25.status:will retire} at the end of the year. The deputy head of mission, Carys Boon, {f26.what:takes over}.

Two windows of the embassy {f27.what:were smeared with paint} on Saturday; {f28.who:three teenagers} {f29.status:were cautioned}. In 1987 {f30:an Ardenland envoy was expelled from Mirania for adultery}.

=== report B | outlet: Mirania Today | published: 2021-07-13
# Pellew packs his bags, Okun keeps his suit

The career of Sir Hugh Pellew in Mirania is over. Ardenland's {f1.role:ambassador}, 59, {f2.status:was ordered home} on Monday because of {f3.what:a secret dispatch} that {f6.who:a television channel} made public. In it he {f5.what:described the prime minister as a coward in a good suit}. He flies {f7.time:on Friday}.

Okun took it lightly. "{f19.wording:At least he likes my suit}," he {f18.what:quipped} before the cabinet met. {f16.position:His government nevertheless wants a written apology} before negotiations about the base at Ras Dury, for which the paper {f8.time:was drawn up in spring}, {f17.status:can be resumed}. So far there has been only {f15.what:an expression of regret}, which Foreign Secretary Locke {f14.what:conveyed by letter}.

Who leaked it? In Kingsport {f10.who:a junior diplomat} {f11.status:has been arrested}. According to the police his motive was {f12.cause:money}; he {f13.status:disputes the accusation}. {f22.source:A professor of international relations} there fears that {f23.what:ambassadors will stop writing what they think}.

{f20.who:Opposition parties} here {f21.position:call for an inquiry by parliament}. On Saturday night {f28.who:some youths} {f27.what:threw paint at the windows} of the embassy; they {f29.status:got away with a warning}. Until a successor is named, Carys Boon, the second in rank, {f26.what:runs the mission}. For Sir Hugh, {f24.role:who studied Arabic}, a new post {f25.status:has already been found}: {f31:he goes to a college as its master}.

=== key
f1.role same A=ambassador B=ambassador | his office
f2.status same A=recalled B=ordered home | the ambassador
f3.what same A=confidential cable B=secret dispatch | what leaked
f5.what same A=coward in a good suit B=coward in a good suit | what he wrote
f6.who differs A=a weekly B=a television channel | who published it
f7.time differs A=2021-07-14 B=2021-07-16 | when he returns
f8.time compatible A=written in May B=drawn up in spring | when the cable was written
f10.who differs A=copy clerk B=junior diplomat | the suspect
f11.status differs A=suspended B=arrested | the suspect
f12.cause differs A=revenge B=money | the suspected motive
f13.status same A=denies B=disputes | his plea
f14.what differs A=telephoned B=by letter | how she apologised
f15.what same A=regret B=regret | what she expressed
f16.position differs A=matter closed B=wants a written apology | Mirania's government
f17.status differs A=go on B=only after an apology | the talks
f18.what same A=joked B=quipped | what Okun did
f19.wording differs A=my tailor B=my suit | his words
f20.who same A=opposition B=opposition parties | who makes a demand
f21.position differs A=base closed B=inquiry | its demand
f22.source differs A=former diplomats B=a professor | on whose word
f23.what same A=no frank writing any more B=stop writing what they think | the warning
f24.role same A=Arabist B=studied Arabic | his training
f25.status differs A=retires B=new post | his future
f26.what same A=takes over B=runs the mission | the deputy's task
f27.what same A=smeared with paint B=threw paint | what was done to the windows
f28.who same A=three teenagers B=some youths | who did it
f29.status same A=cautioned B=warning | the youths
f30 only A | the envoy of 1987
f31 only B | the college
