story: technology-facescan-mall
kind: technology

=== report A | outlet: Lion City Tech | published: 2024-09-26
# Mall {f1.status:switches off} {f2.what:face cameras} after {f3.who:nurse} {f4.status:detained} by mistake

The owner of the Paragon East shopping centre has {f1.status:turned off} a system of {f2.what:face-recognition cameras} after {f3.who:a nurse} was {f4.status:held} for {f5.time:two hours} because the software {f6.cause:took her for a shoplifter}.

{f3.name:Tan Hui Ling}, {f3.age:36}, was buying {f7.what:shoes for her son} on {f8.time:Saturday} when {f9.who:two guards} {f10.what:led her} to {f11.place:a storeroom}. They {f12.what:took away her phone}. She was {f13.status:let go} only when {f14.who:her husband} came with {f15.what:her identity card}.

"{f16.wording:The machine said it was me, and nobody asked me}," she said. She wants {f17.position:a written apology}. The centre's {f18.role:general manager}, {f18.name:Alvin Koh}, {f19.status:expressed regret} and offered {f20.what:vouchers}.

The {f21.who:personal data commission} {f22.status:has opened an inquiry}. It will ask {f23.what:how long the pictures were stored}. According to {f24.source:the supplier}, Argus Vision of {f25.place:Shenzhen}, the system {f26.what:is right in 99 cases of 100}; it blames {f27.cause:poor light}.

{f28.who:Three other malls} {f29.status:use it too}. The {f30.who:retailers' association} says {f31.what:thefts} had {f32.status:gone down} by {f33.number:a fifth}. A member of parliament, Rahim Salleh, {f34.position:wants the technology banned}.

{f35.time:In January} a {f36.what:delivery rider} had been {f37.what:refused entry} there for the same reason.

=== report B | outlet: Asean Consumer Digest | published: 2024-09-27
# "Nobody asked me": wrong face, {f3.who:teacher} {f4.status:locked up} in mall

Shoppers at Paragon East are no longer {f2.what:watched by cameras that know their faces}. {f1.status:The equipment has been taken down}, days after {f3.who:a teacher} was {f4.status:detained} there.

{f3.name:Tan Hui Ling}, {f3.age:36}, had come {f8.time:last Saturday} for {f7.what:a birthday cake}. {f9.who:A pair of guards} {f10.what:took her} to {f11.place:the car park office}, where she sat for {f5.time:almost two hours}; {f12.what:her handbag was emptied}. The reason: a computer had {f6.cause:confused her with a thief}. It was {f14.who:a colleague} who {f13.status:got her out}, by bringing {f15.what:her passport}. "{f16.wording:The machine said it was me, and nobody asked}," she told us. {f17.position:Damages} are what she demands.

{f18.name:Alvin Koh}, {f18.role:head of security} at the mall, {f19.status:said he was sorry} and spoke of {f20.what:free parking for a year}.

{f21.who:The police} {f22.status:are conducting an investigation}. They would like to know {f23.what:who had access to the pictures}. Argus Vision, {f25.place:a firm in Taipei} which delivered the system, says {f27.cause:an outdated list} was at fault. {f26.what:One match in a hundred is wrong}, {f24.source:a study by the university} has found.

Rahim Salleh, a lawmaker, {f34.position:called for a licence for such devices}. {f28.who:Three more shopping centres} {f29.status:rely on them}, and traders, through {f30.who:their association}, praise the effect: {f31.what:shoplifting} {f32.status:fell} {f33.number:by 20 per cent}.

Paragon East has a history. {f35.time:At the start of the year}, {f36.what:a courier} {f37.what:was turned away at the door} because of a false alarm. {f38:A petition against the cameras has 4,000 names.}

=== key
f1.status compatible A=switched off B=taken down | the cameras
f2.what same A=face-recognition cameras B=cameras that know faces | the technology
f3.who differs A=nurse B=teacher | the woman detained
f3.name same A=Tan Hui Ling B=Tan Hui Ling | the woman detained
f3.age same A=36 B=36 | the woman detained
f4.status same A=held B=detained | the woman
f5.time compatible A=2 hours B=almost 2 hours | how long
f6.cause same A=taken for a shoplifter B=confused with a thief | why
f7.what differs A=shoes B=birthday cake | what she came for
f8.time same A=2024-09-21 B=2024-09-21 | when
f9.who same A=two guards B=pair of guards | who took her away
f10.what same A=led B=took | what they did
f11.place differs A=storeroom B=car park office | where she was held
f12.what differs A=phone taken B=handbag emptied | what else was done to her
f13.status same A=let go B=got out | the end of it
f14.who differs A=husband B=colleague | who freed her
f15.what differs A=identity card B=passport | the document brought
f16.wording differs A=The machine said it was me, and nobody asked me B=The machine said it was me, and nobody asked | her words
f17.position differs A=written apology B=damages | what she wants
f18.role differs A=general manager B=head of security | Koh's post
f18.name same A=Alvin Koh B=Alvin Koh | the mall's speaker
f19.status same A=regret B=sorry | Koh
f20.what differs A=vouchers B=free parking | the offer
f21.who differs A=data commission B=police | who inquires
f22.status same A=opened B=going on | the inquiry
f23.what differs A=how long stored B=who had access | what it asks
f24.source differs A=supplier B=university study | on whose word
f25.place differs A=Shenzhen B=Taipei | the supplier's seat
f26.what same A=right in 99 of 100 B=one in 100 wrong | the system's accuracy
f27.cause differs A=poor light B=outdated list | why it failed
f28.who same A=three other malls B=three more shopping centres | other users
f29.status same A=use it B=rely on it | other users
f30.who same A=retailers' association B=traders' association | who praises it
f31.what same A=thefts B=shoplifting | what it is used against
f32.status same A=gone down B=fell | the thefts
f33.number same A=20 per cent B=20 per cent | by how much
f34.position differs A=ban B=licence | what the lawmaker wants
f35.time same A=2024-01 B=2024-01 | the earlier case
f36.what same A=delivery rider B=courier | whom it concerned
f37.what same A=refused entry B=turned away | what happened
f38 only B | the petition
