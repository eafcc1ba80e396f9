story: diplomat-shooting-club
kind: diplomacy

=== report A | outlet: Metro Wire | published: 2022-10-24 | agency: Metro Wire
# {f1.role:Military attaché} {f2.status:shot} outside {f3.place:nightclub}

LUZERA (MW) - {f1.role:The military attaché} of Ostravia, {f4.name:Major Tibor Kes}, {f2.status:was seriously wounded} by shots outside {f3.place:a nightclub} in Luzera early on Sunday. He {f5.status:is unconscious} with {f6.what:two bullets in the chest}.

The gunman {f7.what:fired from a passing car}, {f8.source:a doorman} said, {f9.what:a grey van}. Police {f10.cause:suspect a mistaken identity}: the shots were meant for a drug dealer of similar build. {f12.status:No one has been arrested}. {f13.who:A waitress} {f14.what:was grazed} {f15.what:on the ear}.

Ostravia's foreign ministry {f16.position:asked not to speculate}. It {f17.status:is sending two detectives}. The ambassador {f19.what:sat at the major's bedside}. The mayor of Luzera, Inês Salgueiro, {f20.what:ordered the club closed} {f21.time:for a month}. "{f22.wording:We will not let this city be shot at}," she said.

Kes, 41, {f23.what:had been posted to Luzera} {f24.time:in 2020}; he {f25.role:was a fencer} at {f26.what:two world championships}. He had gone out {f28.cause:to celebrate a colleague's birthday}. In July {f29:a guest of the same club was stabbed}.

=== report B | outlet: Luzera Hoje | published: 2022-10-25
# Who wanted {f1.role:the naval attaché} dead?

{f4.name:Major Tibor Kes}, Ostravia's {f1.role:naval attaché} in our city, {f5.status:has come round from the anaesthetic}. {f6.what:One bullet in the belly}, fired before dawn on Sunday, had {f2.status:nearly killed} him. It happened {f3.place:in front of a casino} where the 41-year-old {f28.cause:had met an informer}, according to the security service.

{f8.source:A taxi driver} saw {f9.what:a grey delivery van} from which {f7.what:the shots came as it drove by}. Investigators now {f10.cause:think of a contract killing}. {f12.status:Two men were detained} on Monday. {f13.who:A cloakroom attendant} {f14.what:was grazed by a bullet}, {f15.what:on the arm}.

The ambassador {f19.what:kept watch at the sickbed}. {f16.position:Ostravia demands a full explanation} and {f17.status:has two investigators on the way}. Inês Salgueiro, mayor of the city, had the place {f20.what:shut} {f21.time:for the rest of the year}. "{f22.wording:We shall not let this city be shot at}," she declared.

{f24.time:Since 2020} Kes {f23.what:has been on post here}. Older readers may remember {f25.role:the fencer} from {f26.what:two world title meetings}. {f31:His dog has been taken in by the embassy's cook.}

=== key
f1.role differs A=military attaché B=naval attaché | his post
f2.status same A=shot, seriously wounded B=nearly killed | the attaché
f3.place differs A=nightclub B=casino | where
f4.name same A=Major Tibor Kes B=Major Tibor Kes | the victim
f5.status changed A=unconscious B=come round | his state
f6.what differs A=two bullets in the chest B=one bullet in the belly | his wound
f7.what same A=from a passing car B=as it drove by | how the shots were fired
f8.source differs A=doorman B=taxi driver | on whose word
f9.what same A=grey van B=grey delivery van | the vehicle
f10.cause differs A=mistaken identity B=contract killing | what the police suspect
f12.status changed A=no arrest B=two detained | arrests
f13.who differs A=waitress B=cloakroom attendant | who else was hit
f14.what same A=grazed B=grazed by a bullet | that person's injury
f15.what differs A=ear B=arm | where that person was hit
f16.position differs A=no speculation B=full explanation | Ostravia's stand
f17.status same A=sending two detectives B=two investigators on the way | Ostravia's officers
f19.what same A=at the bedside B=at the sickbed | the ambassador
f20.what same A=closed B=shut | what the mayor ordered
f21.time differs A=a month B=rest of the year | for how long
f22.wording differs A=We will not B=We shall not | her words
f23.what same A=posted B=on post | his service
f24.time same A=2020 B=2020 | since when
f25.role same A=fencer B=fencer | his sport
f26.what same A=two world championships B=two world title meetings | where he fenced
f28.cause differs A=a birthday B=meeting an informer | why he was there
f29 only A | the stabbing in July
f31 only B | his dog
