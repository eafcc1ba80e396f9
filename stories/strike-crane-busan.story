story: strike-crane-busan
kind: labour

=== report A | outlet: Busan Harbour News | published: 2024-11-14
# {f1.who:Crane operators} {f2.status:walk off} after {f3.what:glass floor} breaks

Work at Gamcheon container terminal {f2.status:has stopped} since {f4.time:Wednesday noon}, when {f1.who:210 crane operators} climbed down after {f3.what:the glass floor of a cabin} gave way under {f5.who:a colleague}, {f5.age:49}. He {f6.what:was caught by his belt} {f7.number:40} metres up and has {f8.what:two broken ribs}.

The operators want {f9.position:all 32 cabins checked}. {f10.who:Terminal head} {f10.name:Jang Hyo-sun} {f11.status:agreed} within hours, but {f12.position:not to pay for the time lost}. {f13.source:A maintenance log} shows that {f14.what:a crack} was reported {f15.time:in August}.

"{f16.wording:I have looked down for twenty years, and now I look up}," said {f17.name:Ko Sang-bae}, {f17.role:head of the local}. {f18.number:Eleven} ships are waiting. {f19.who:The maritime minister} {f20.position:urged a return to work}.

=== report B | outlet: World Container Week | published: 2024-11-15
# Gamcheon idle

Containers are piling up at Gamcheon, where {f1.who:some 210 straddle carrier drivers} {f2.status:have been out} {f4.time:since Wednesday evening}. {f3.what:The ladder of a machine} had broken under {f5.who:one of them}, {f5.age:49}; {f6.what:a net caught him}, {f7.number:40} metres above the quay. He is being treated for {f8.what:a dislocated shoulder}.

{f9.position:A third man on every shift} is what they want. {f10.name:Jang Hyo-sun}, {f10.who:the safety officer}, {f11.status:has not replied yet}. {f14.what:Rust} had been noted {f15.time:three months ago}, according to {f13.source:an insurer's report}.

{f17.name:Ko Sang-bae}, {f17.role:lawyer of the union}, was bitter. "{f16.wording:They have looked down for twenty years, and now they look up}," he said. {f18.number:Nineteen} vessels lie at anchor. {f19.who:The minister in charge of shipping} {f20.position:says he understands the men}. {f21:Spot rates to Europe rose by 2 per cent.}

=== report C | outlet: Busan Harbour News | published: 2024-11-19
# Cranes {f2.status:turn again}

After the check of {f9.position:the 32 cabins, as demanded}, {f1.who:the crane operators} of Gamcheon {f2.status:went up again} on Monday. Four {f3.what:glass floors} {f23:were replaced}.

{f10.name:Jang Hyo-sun}, {f10.who:head of the terminal}, {f12.position:will pay for three of the five days lost after all}. It had been {f14.what:a crack}, known {f15.time:since August}, as {f13.source:the log} shows. {f17.name:Ko Sang-bae}, {f17.role:chairman of the local}, called it a fair end.

The man {f6.what:who hung in his belt} is {f5.age:51}, {f8.what:his ribs} are healing, and he {f25:wants to go back up}.

=== key
f1.who differs A=crane operators B=straddle carrier drivers C=crane operators | who stopped work
f2.status changed A=stopped B=stopped C=resumed | the work
f3.what differs A=glass floor B=ladder C=glass floor | what broke
f4.time differs A=2024-11-13T12:00 B=2024-11-13 evening | since when
f5.who same A=colleague B=one of them | the victim
f5.age differs A=49 B=49 C=51 | the victim
f6.what differs A=belt B=net C=belt | what saved him
f7.number same A=40 B=40 | metres up
f8.what differs A=ribs B=shoulder C=ribs | his injury
f9.position differs A=cabins checked B=third man C=cabins checked | the demand
f10.who differs A=terminal head B=safety officer C=terminal head | Jang's post
f10.name same A=Jang Hyo-sun B=Jang Hyo-sun C=Jang Hyo-sun | who speaks for the terminal
f11.status differs A=agreed B=no reply | the terminal
f12.position changed A=no pay C=pay for three days | the lost time
f13.source differs A=maintenance log B=insurer's report C=maintenance log | on whose word
f14.what differs A=crack B=rust C=crack | what had been reported
f15.time same A=2024-08 B=3 months ago C=2024-08 | when
f16.wording differs A=I have looked down for twenty years, and now I look up B=They have looked down for twenty years, and now they look up | Ko's words
f17.name same A=Ko Sang-bae B=Ko Sang-bae C=Ko Sang-bae | who speaks for the union
f17.role differs A=head of the local B=lawyer C=head of the local | his office
f18.number changed A=11 B=19 | ships waiting
f19.who same A=maritime minister B=minister in charge of shipping | the minister
f20.position differs A=return to work B=understands the men | the minister
f21 only B | spot rates
f23 only C | the new floors
f25 only C | his wish
