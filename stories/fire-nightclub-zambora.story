story: fire-nightclub-zambora
kind: accident

=== report A | outlet: Zambora Times | published: 2019-11-25
# {f1.who:Club owner} {f2.status:arrested} after blaze kills {f3.number:16}

By Thandi Mokwena

Police {f2.status:have arrested} {f1.who:the owner} of the Blue Parrot nightclub, where {f3.number:16} young people died in a fire {f4.time:in the early hours of Sunday}.

{f1.name:Winston Chirau}, {f1.age:45}, was taken from {f5.place:his mother's house} and faces a charge of {f6.what:culpable homicide}, said {f7.role:police spokesman} {f7.name:Superintendent Jonas Ndlela}.

The fire started when {f8.what:fireworks} set the {f9.what:straw ceiling} alight, in front of {f10.number:some 300} dancers at {f11.what:a graduation party}. The rear door {f12.status:was chained}, {f12.cause:to keep out people without tickets}. Most of the dead {f13.cause:suffocated}.

{f14.who:A bouncer} known as {f14.name:Big Sam} {f15.status:broke a wall with a beer barrel} and saved {f16.number:dozens}. "{f17.wording:I did not think, I only pushed}," he said. He {f18.status:has been discharged} from hospital.

{f19.who:The disc jockey}, {f19.name:Lebo Sithole}, {f20.status:is among the dead}. Fans left {f21.what:records} at the door.

The club's licence {f22.status:had been withdrawn} {f22.time:in August}, city hall says, {f23.cause:because of noise}. It reopened {f24.what:on the strength of a court order}. Deputy mayor {f25.name:Grace Phiri-Moyo} {f26.position:wants all clubs in the city shut until they have been inspected}.

{f27.who:The students' council} of the university {f27.what:is collecting money} for the families. Lectures {f28.status:are cancelled} {f28.time:until Wednesday}. {f29.who:The vice-chancellor} {f29.what:will speak} at {f29.what:a memorial service} {f29.place:in the main hall}.

{f30:It was the worst fire in the city since that at the Orient cinema in 1978}.

=== report B | outlet: Southern Cross Wire | published: 2019-11-26
# {f3.number:Sixteen} dead in African nightclub; {f1.who:manager} {f2.status:held}

ZAMBORA CITY (SCW) - {f1.name:Winston Chirau}, {f1.who:manager} of the nightclub in which {f3.number:sixteen} revellers perished {f4.time:before dawn on Sunday}, {f2.status:was taken into custody} {f5.place:at the airport}, according to {f7.name:Jonas Ndlela}, {f7.role:head of the city's detectives}. {f1.name:Chirau}, {f1.age:45}, {f6.what:is accused of breaching safety rules}.

{f10.number:Around 300} people had filled the Blue Parrot for {f11.what:a party of school leavers}. {f8.what:Candles on a cake} ignited {f9.what:foam panels overhead}. {f13.cause:Smoke} killed the majority. Guests who ran to the back found {f12.status:the exit locked with a chain}; {f12.cause:the staff had feared that people would leave without paying}, survivors said.

{f14.name:Big Sam}, {f14.who:one of the doormen}, {f15.status:made a hole in a wall}, swinging a beer keg. {f16.number:Scores} crawled out through it. "{f17.wording:I did not think, I just pushed}," he told reporters. He {f18.status:is still in hospital}.

{f19.name:Lebo Sithole}, {f19.who:who was playing the records that night}, {f20.status:escaped with burns}. {f21.what:Flowers} lay outside the club on Tuesday.

The authorities {f22.status:revoked} the licence {f22.time:three months ago} {f23.cause:over missing fire extinguishers}, but {f24.what:a judge had allowed the club to open again}. {f25.name:Grace Phiri-Moyo}, deputy to the mayor, said {f26.position:she saw no reason to close other clubs}.

At the university, {f27.who:student representatives} {f27.what:have started a fund}. There {f28.status:will be no classes} {f28.time:for the rest of the week}. {f29.who:The head of the university} {f29.what:addressed mourners} at {f29.what:a service} {f29.place:on the sports field}.

{f31:Neighbours say that they had complained to the fire brigade four times}.

=== key
f1.who differs A=owner B=manager | Chirau's part in the club
f1.name same A=Winston Chirau B=Winston Chirau | the arrested man
f1.age same A=45 B=45 | his age
f2.status same A=arrested B=taken into custody | Chirau
f3.number same A=16 B=16 | the dead
f4.time same A=2019-11-24 early B=2019-11-24 before dawn | the fire
f5.place differs A=his mother's house B=airport | where he was arrested
f6.what differs A=culpable homicide B=breach of safety rules | the charge
f7.role differs A=police spokesman B=head of the city's detectives | Ndlela's post
f7.name same A=Jonas Ndlela B=Jonas Ndlela | the police officer
f8.what differs A=fireworks B=candles on a cake | what lit the ceiling
f9.what differs A=straw ceiling B=foam panels | what burned
f10.number same A=300~ B=300~ | the guests
f11.what differs A=graduation party B=party of school leavers | the occasion
f12.status same A=chained B=locked with a chain | the rear door
f12.cause differs A=keep out people without tickets B=fear that people leave without paying | why
f13.cause same A=suffocated B=smoke | what most died of
f14.who same A=bouncer B=doorman | Big Sam
f14.name same A=Big Sam B=Big Sam | the rescuer
f15.status same A=broke a wall B=made a hole in a wall | what he did
f16.number compatible A=dozens B=scores | how many he saved
f17.wording differs A=I only pushed B=I just pushed | his words
f18.status differs A=discharged B=still in hospital | Big Sam
f19.who same A=disc jockey B=who was playing the records | Sithole
f19.name same A=Lebo Sithole B=Lebo Sithole | the disc jockey
f20.status differs A=dead B=escaped with burns | Sithole
f21.what differs A=records B=flowers | what was left at the club
f22.status same A=withdrawn B=revoked | the licence
f22.time same A=2019-08 B=2019-08 | when
f23.cause differs A=noise B=missing fire extinguishers | why
f24.what same A=court order B=judge allowed it | how it reopened
f25.name same A=Grace Phiri-Moyo B=Grace Phiri-Moyo | the deputy mayor
f26.position differs A=all clubs shut until inspected B=no reason to close other clubs | her position
f27.who same A=students' council B=student representatives | who helps the families
f27.what same A=collecting money B=started a fund | their help
f28.status same A=cancelled B=no classes | lectures
f28.time differs A=until Wednesday B=rest of the week | for how long
f29.who same A=vice-chancellor B=head of the university | who speaks at the service
f29.what changed A=will speak B=addressed mourners | the service
f29.place differs A=main hall B=sports field | where
f30 only A | the Orient cinema
f31 only B | the neighbours' complaints
