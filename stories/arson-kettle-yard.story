story: arson-kettle-yard
kind: crime

=== report A | outlet: Thames Reach Chronicle | published: 2022-07-28
# {f1.role:Firefighter} {f2.status:charged} with starting warehouse blaze

By Nadine Cobbold

A {f1.role:retained firefighter} has been {f2.status:charged} with {f4.what:arson} after a {f3.what:furniture} warehouse at Kettle Yard was {f5.status:destroyed} {f6.time:on the night of 19 July}, the hottest of the year.

Adam Fenwright, 27, {f7.status:will appear} before {f8.place:Southend magistrates} {f9.time:on Friday}. He {f10.what:was among the first on the scene} and {f11.status:was praised} for {f12.what:rescuing a night porter}. A {f13.who:dog walker} {f14.what:had noticed} {f15.what:his car} {f16.time:twenty minutes before the alarm}.

{f17.number:Forty} families {f18.status:had to leave} {f19.place:a tower block next door}; they {f20.what:slept in a leisure centre}. The fire {f21.what:sent asbestos fibres} over the neighbourhood. {f22.who:The council} {f23.position:told people to keep windows shut}.

Investigators found {f24.what:a barbecue lighter} in {f25.place:his locker}. It is {f26.certainty:suspected} that he also {f27.what:set two skips alight} in {f28.time:May}. Detective Inspector Fay Rudge said: "{f29.wording:This has shaken every fire station in the county}."

The {f42.role:chief fire officer}, Martin Lowther, {f30.status:has suspended} him. {f31.who:The Firefighters' Union} {f32.position:urged people not to jump to conclusions}. The warehouse's owner, {f33.who:a furniture chain}, {f34.position:says it will not rebuild}. {f35.number:Seventy} jobs {f36.status:are lost}.

A cat {f37.status:was pulled alive} from {f38.place:the ruins} {f39.time:six days later}. In 2013 another part of Kettle Yard had burned, {f40.cause:because of a welder's torch}. {f41:An appeal for clothing was oversubscribed.}

=== report B | outlet: Estuary News Agency | published: 2022-07-30
# Accused {f1.role:fireman} {f2.status:held} over depot fire

SOUTHEND (ENA) - Adam Fenwright, {f1.role:a full-time fireman} of 27, {f7.status:spoke only to give his name} {f9.time:on Friday}, when he stood before {f8.place:the magistrates in Southend}. They {f2.status:kept him in custody}. The allegation is {f4.what:criminal damage by fire}.

A depot full of {f3.what:carpets} {f5.status:was reduced to rubble} at Kettle Yard {f6.time:on the night of Tuesday, 19 July}. Fenwright {f10.what:was there before almost everyone} and {f12.what:brought a caretaker's dog out}, for which he {f11.status:won applause}. But {f13.who:a taxi driver} {f14.what:had caught sight of} {f15.what:his motorbike} {f16.time:a good quarter of an hour earlier than the first call}.

From {f19.place:the nearby high-rise}, {f17.number:forty} households {f18.status:were evacuated}; {f20.what:a church hall} gave them beds. {f22.who:The health agency} {f23.position:asked residents not to open their windows}, as {f21.what:fibres of asbestos were in the air}.

In {f25.place:his garage} {f24.what:a barbecue lighter} was found. {f26.certainty:There is no doubt}, according to the prosecutor, that it was he who {f27.what:set fire to two skips} {f28.time:in the spring}.

"{f29.wording:This has shaken each fire station in the county}," DI Fay Rudge remarked. Fenwright {f30.status:has been dismissed} by Martin Lowther, {f42.role:head of the fire service}. {f31.who:His union} {f32.position:appealed for judgment to be reserved}.

The {f33.who:furniture company} that had the building {f34.position:plans to put up a new one}. For {f35.number:70} people {f36.status:there is no work any more}.

{f39.time:Almost a week} after the fire, a cat {f37.status:came out alive}, {f38.place:from a drain}. {f40.cause:Children with fireworks} had been the cause when a different building on the site burned nine years ago.

=== key
f1.role differs A=retained firefighter B=full-time fireman | the accused
f2.status changed A=charged B=held | the accused
f3.what differs A=furniture B=carpets | what the warehouse held
f4.what differs A=arson B=criminal damage by fire | the charge
f5.status same A=destroyed B=rubble | the warehouse
f6.time same A=2022-07-19 night B=2022-07-19 night | when it burned
f7.status changed A=will appear B=appeared | the accused in court
f8.place same A=Southend magistrates B=Southend magistrates | before whom
f9.time same A=2022-07-29 B=2022-07-29 | when
f10.what same A=among the first B=before almost everyone | the accused at the fire
f11.status same A=praised B=applause | the accused
f12.what differs A=rescued a night porter B=rescued a caretaker's dog | for what
f13.who differs A=dog walker B=taxi driver | the witness
f14.what same A=noticed B=caught sight of | what the witness did
f15.what differs A=car B=motorbike | what was seen
f16.time compatible A=20 minutes before B=a good quarter of an hour before | when it was seen
f17.number same A=40 B=40 | households
f18.status same A=had to leave B=evacuated | these households
f19.place same A=tower block next door B=nearby high-rise | from where
f20.what differs A=leisure centre B=church hall | where they slept
f21.what same A=asbestos fibres B=fibres of asbestos | what was in the air
f22.who differs A=council B=health agency | who gave advice
f23.position same A=windows shut B=windows not opened | the advice
f24.what same A=barbecue lighter B=barbecue lighter | what was found
f25.place differs A=locker B=garage | where it was found
f26.certainty differs A=suspected B=no doubt | that he set the skips alight
f27.what same A=set two skips alight B=set fire to two skips | what else he did
f28.time compatible A=May B=spring | when
f29.wording differs A=every fire station B=each fire station | Rudge's words
f30.status differs A=suspended B=dismissed | the accused in the service
f31.who same A=Firefighters' Union B=his union | who appeals
f32.position same A=no conclusions B=judgment reserved | the union
f33.who same A=furniture chain B=furniture company | the owner
f34.position differs A=no rebuilding B=a new one | the owner
f35.number same A=70 B=70 | jobs
f36.status same A=lost B=no work | the jobs
f37.status same A=alive B=alive | the cat
f38.place differs A=ruins B=drain | where the cat was
f39.time compatible A=6 days later B=almost a week later | when
f40.cause differs A=welder's torch B=fireworks | the fire of 2013
f41 only A | clothing
f42.role same A=chief fire officer B=head of the fire service | Lowther
