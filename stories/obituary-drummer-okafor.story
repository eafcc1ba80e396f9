story: obituary-drummer-okafor
kind: obituary

=== report A | outlet: Lagos Sound Agency | published: 2025-04-03
# Highlife drummer Chidi "Thunder" Okafor-Bello {f1.status:dead} at {f2.age:81}

LAGOS, April 3 (LSA) - Chidi Okafor-Bello, whose drumming drove {f4.who:the Delta Kings} for {f4.time:two decades}, {f1.status:died} {f1.time:on Tuesday} in {f1.place:Enugu} of {f5.cause:pneumonia}, {f6.source:his son} announced. He was {f2.age:81}.

Born {f7.place:in Onitsha}, the son of {f7.role:a carpenter}, he built his first drum from {f8.what:a paint can}. {f9.who:A schoolteacher} {f9.status:lent} him {f9.what:a metronome}. At 16 he {f10.status:ran away} to {f10.place:Lagos} and {f10.what:played in hotel bands}.

The Delta Kings' "{f11.what:Canoe Song}" {f11.status:sold a million copies} {f11.time:in 1972}. He {f12.status:left} the band {f12.time:in 1980} {f12.cause:after a quarrel about credits}; {f13.who:a judge} later {f13.status:recognised} him as {f13.what:co-author} of the song.

He {f14.status:lost} the hearing in {f14.what:his right ear} and {f15.what:taught children} in Enugu. "{f16.wording:A drum is a heart you can carry}," he used to say. {f17.who:The minister of culture} called him {f17.what:a father of the nation's rhythm}.

Okafor-Bello was {f18.status:married three times}. His {f19.who:daughter} Ngozi {f19.what:plays the bass} in {f19.place:London}. The funeral {f20.status:will be} {f20.time:on 12 April} {f20.place:at the cathedral}. A museum for his drums {f21.status:is planned}. The Kings' singer, {f22.who:Bright Amadi}, died {f22.time:in 2011} {f22.cause:in a car crash}.

=== report B | outlet: The Offbeat, a magazine of rhythm | published: 2025-04-20
# Thunder, 1944-2025

By Delphine Ashworth-Eze

The first thing he ever struck was {f8.what:a cooking pot}, and it belonged to his mother. His father {f7.role:repaired bicycles} {f7.place:in Asaba}. {f9.who:A priest} {f9.status:gave} the boy {f9.what:a metronome}, and Chidi Okafor-Bello, later called Thunder, took it apart to see where the beat came from. He {f1.status:breathed his last} {f1.time:on 1 April}, in {f1.place:Enugu}, of {f5.cause:kidney failure}, {f6.source:his former wife} told me; he was {f2.age:eighty-one}.

Not yet seventeen, he {f10.status:slipped off} to {f10.place:Port Harcourt}, where the {f10.what:dance orchestras of the hotels} took him in. For {f4.time:twenty years} he sat behind {f4.who:the Delta Kings}. A million people {f11.status:bought} "{f11.what:Canoe Song}" {f11.time:in 1974}, and none of them read his name on the label. So he {f12.status:walked out}, {f12.time:in the spring of 1983}, {f12.cause:because he could not bear the bass player}. That the piece was {f13.what:half his own} {f13.who:an arbitrator} {f13.status:confirmed} when it hardly mattered any more.

Towards the end he {f14.status:was deaf} on {f14.what:the left side}. He {f15.what:gave lessons to the young}, free of charge. "{f16.wording:A drum is a heart that you can carry}": the sentence hangs in his classroom. {f17.who:The president} praised {f17.what:the man who fathered our rhythm}.

{f18.status:Three marriages} came and went. Ngozi, {f19.who:his niece}, {f19.what:has the bass} in a group {f19.place:in the British capital}. He {f20.status:was laid to rest} {f20.time:on 12 April}, {f20.place:beside the house where he taught}. The idea of a museum {f21.status:has been given up}: {f23:the family has shared out the drums}. {f22.who:Bright Amadi}, that golden voice, had gone before him {f22.time:fourteen years ago}, {f22.cause:when his boat overturned}. {f24:Nobody has sat on Thunder's stool since.}

=== key
f1.status same A=died B=breathed his last | the drummer
f1.time same A=2025-04-01 B=2025-04-01 | when
f1.place same A=Enugu B=Enugu | where
f2.age same A=81 B=81 | his age
f4.who same A=Delta Kings B=Delta Kings | his band
f4.time same A=two decades B=twenty years | how long he played with them
f5.cause differs A=pneumonia B=kidney failure | of what he died
f6.source differs A=his son B=his former wife | on whose word
f7.role differs A=carpenter B=bicycle repairer | his father's trade
f7.place differs A=Onitsha B=Asaba | where he came from
f8.what differs A=paint can B=cooking pot | his first drum
f9.who differs A=schoolteacher B=priest | from whom he had the metronome
f9.status compatible A=lent B=gave | how he came by the metronome
f9.what same A=metronome B=metronome | what he was given
f10.status same A=ran away B=slipped off | the boy at 16
f10.place differs A=Lagos B=Port Harcourt | where he went
f10.what same A=hotel bands B=dance orchestras of the hotels | where he played
f11.status same A=sold a million B=a million bought it | the song
f11.what same A=Canoe Song B=Canoe Song | the song
f11.time differs A=1972 B=1974 | when the song was a success
f12.status same A=left B=walked out | he and the band
f12.time differs A=1980 B=1983 | when he left
f12.cause differs A=quarrel about credits B=the bass player | why he left
f13.who differs A=judge B=arbitrator | who ruled on the song
f13.status same A=recognised B=confirmed | the ruling
f13.what same A=co-author B=half his own | what was recognised
f14.what differs A=right ear B=left side | where he was deaf
f14.status same A=lost the hearing B=was deaf | his hearing
f15.what same A=taught children B=gave lessons to the young | his later work
f16.wording differs A=heart you can carry B=heart that you can carry | his saying
f17.who differs A=minister of culture B=president | who praised him
f17.what same A=father of the nation's rhythm B=fathered our rhythm | the praise
f18.status same A=three marriages B=three marriages | his marriages
f19.who differs A=daughter B=niece | what Ngozi was to him
f19.what same A=plays the bass B=has the bass | what Ngozi does
f19.place same A=London B=British capital | where Ngozi plays
f20.status changed A=will be B=laid to rest | the funeral
f20.time same A=2025-04-12 B=2025-04-12 | the funeral
f20.place differs A=cathedral B=beside his house | where
f21.status changed A=planned B=given up | the museum
f22.who same A=Bright Amadi B=Bright Amadi | the singer
f22.time same A=2011 B=fourteen years ago | when the singer died
f22.cause differs A=car crash B=boat overturned | of what the singer died
f23 only B | the drums shared out
f24 only B | the stool
