story: court-hanse-poisoner
kind: court

=== report A | outlet: Hanse-Rundschau | published: 2023-12-19T13:00+01:00
# {f1.role:Carer} {f2.status:sentenced} to {f3.time:life} for {f4.what:insulin} murders

LÜBECK (hr) - The regional court in Lübeck on {f5.time:Tuesday} {f2.status:sentenced} a {f1.role:geriatric carer} to {f3.time:life imprisonment} for {f6.number:three} {f7.what:murders}. Daniela Kortum, 43, {f8.what:injected} {f4.what:insulin} into residents of a home in Ostelmünde {f9.time:between 2019 and 2021}.

The court found {f10.cause:greed} to be the motive: she {f11.what:stole bank cards} from the dead. She was found out by {f12.who:a pharmacist} who {f13.what:was struck by the orders}. Kortum {f14.status:had denied the deeds} to the last. "{f15.wording:You were the last face they saw, and they trusted it}," presiding judge Arndt Mewes said.

The court {f16.status:established} {f17.what:a particular gravity of guilt}. In {f18.number:two} further cases she {f19.status:was acquitted}. The {f20.role:granddaughter} of a victim {f21.what:left the room} during the reasons. {f22.who:Her counsel} {f23.status:will lodge an appeal}.

The home {f24.status:belongs} to {f25.who:a church foundation}. The former manager {f26.status:is to be charged} {f26.cause:with negligent homicide}. {f27.who:The health ministry} {f28.status:has introduced} {f28.what:a reporting office for carers}. {f29.who:Patients' advocates} {f30.position:consider that insufficient}.

Kortum, {f31.role:the daughter of a doctor}, {f32.status:has been in custody} {f32.time:since April 2022}. {f33:Over 80 witnesses were heard.}

=== report B | outlet: Hanse-Rundschau | published: 2023-12-19T19:00+01:00 | copy: A
# {f1.role:Nurse} {f2.status:given} {f3.time:life} for {f4.what:morphine} murders

LÜBECK (hr) - The regional court in Lübeck on {f5.time:Tuesday} {f2.status:passed sentence on} a {f1.role:hospital nurse}: {f3.time:life imprisonment} for {f6.number:three} {f7.what:murders}. Daniela Kortum, 43, {f8.what:gave} {f4.what:morphine} to residents of a home in Ostelmünde {f9.time:between 2019 and 2021}.

The court found {f10.cause:a craving for recognition} to be the motive; besides, she {f11.what:took jewellery} from the dead. She was found out by {f12.who:a doctor} who {f13.what:wondered about the orders}. Kortum {f14.status:had confessed} at the last. "{f15.wording:You were the last face they saw, and they trusted you}," presiding judge Arndt Mewes said.

The court {f16.status:found} {f17.what:her guilt to weigh particularly heavily}. In {f18.number:two} further cases she {f19.status:was not convicted}. The {f20.role:daughter} of a victim {f21.what:walked out} during the reasons. {f22.who:The prosecution} {f23.status:will lodge an appeal}.

The home {f24.status:is owned} by {f25.who:a private company}. The former manager {f26.status:is to be charged} {f26.cause:with failing to give assistance}. {f27.who:The health insurers} {f28.status:have set up} {f28.what:a reporting office for carers}. {f29.who:Trade unionists} {f30.position:think that is not enough}.

Kortum, {f31.role:the daughter of a pastor}, {f32.status:has been behind bars} {f32.time:since April 2022}.

=== key
f1.role differs A=geriatric carer B=hospital nurse | Kortum's job
f2.status same A=sentenced B=sentence passed | Kortum
f3.time same A=life B=life | the sentence
f4.what differs A=insulin B=morphine | the substance
f5.time same A=2023-12-19 B=2023-12-19 | when
f6.number same A=3 B=3 | the murders
f7.what same A=murder B=murder | the crime
f8.what compatible A=injected B=gave | how
f9.time same A=2019-2021 B=2019-2021 | when she did it
f10.cause differs A=greed B=craving for recognition | the motive
f11.what differs A=stole bank cards B=took jewellery | what else she did
f12.who differs A=pharmacist B=doctor | who found her out
f13.what same A=struck by the orders B=wondered about the orders | how
f14.status differs A=denied B=confessed | Kortum on the deeds
f15.wording differs A=trusted it B=trusted you | the judge's words
f16.status same A=established B=found | the gravity
f17.what same A=particular gravity of guilt B=guilt weighs particularly heavily | what was found
f18.number same A=2 B=2 | further cases
f19.status same A=acquitted B=not convicted | in these cases
f20.role differs A=granddaughter B=daughter | the relative to a victim
f21.what same A=left the room B=walked out | what she did
f22.who differs A=her counsel B=prosecution | who appeals
f23.status same A=appeal B=appeal | the appeal
f24.status same A=belongs B=owned | the home
f25.who differs A=church foundation B=private company | who owns the home
f26.status same A=to be charged B=to be charged | the former manager
f26.cause differs A=negligent homicide B=failing to give assistance | with what
f27.who differs A=health ministry B=health insurers | who made the office
f28.status same A=introduced B=set up | the office
f28.what same A=reporting office B=reporting office | what was made
f29.who differs A=patients' advocates B=trade unionists | who criticises
f30.position same A=insufficient B=not enough | the criticism
f31.role differs A=doctor's daughter B=pastor's daughter | Kortum's father
f32.status same A=in custody B=behind bars | Kortum
f32.time same A=2022-04 B=2022-04 | since when
f33 only A | 80 witnesses
