story: doctors-strike-bihariganj
kind: health

=== report A | outlet: Eastern Sun | published: 2024-08-22
# {f1.who:Junior doctors} {f1.status:walk out} in Bihariganj after {f2.who:colleague} is {f2.status:beaten}

BIHARIGANJ: About 400 {f1.who:junior doctors} of the medical college hospital {f1.status:stopped work} on {f1.time:Wednesday morning} in protest at an assault on {f2.who:a young surgeon} by {f3.who:the relatives of a patient}.

{f2.name:Dr Nikhil Oraon}, 28, {f2.status:was struck} with {f4.what:an iron rod} on {f2.time:Tuesday night} and has {f5.what:a broken jaw}. The patient, a {f6.role:brick-kiln worker}, had been brought in with {f6.what:burns} and {f6.status:died} an hour later. The family believed that {f7.what:he had been left without treatment}.

{f8.number:Four} men were {f8.status:arrested}; {f9.who:a brother of the dead man} is {f9.status:on the run}. "{f10.wording:We work thirty-six hours at a stretch, and then they hit us}," said Dr Meera Toppo, {f10.role:president of the junior doctors' association}.

The doctors {f11.position:want armed guards in the casualty ward} and {f11.position:a police post at the gate}. {f12.who:The hospital's superintendent}, Dr A. N. Jha, said that {f12.status:both would be granted}. He appealed to the strikers to {f13.what:return for the sake of emergencies}. They {f13.status:declined}.

{f14.what:Outpatient clinics} were {f14.status:shut}, and {f15.number:63} operations {f15.status:put off}. Senior doctors {f16.status:kept the casualty ward going}. {f17.who:A woman with a heart attack} was {f17.status:turned away at the gate}, her son said, and {f17.what:taken to a private clinic}.

{f18.who:The state's health minister} {f18.position:threatened to cancel the strikers' training contracts}. {f19.who:The medical association} has called doctors in other towns to {f19.what:wear black armbands} on {f19.time:Friday}. In 2019 a strike at the same hospital lasted eleven days.

=== report B | outlet: The Doab Record | published: 2024-08-23
# Bihariganj {f1.who:doctors'} strike {f1.status:goes into third day} as minister {f18.position:offers talks}

The {f1.status:strike} by {f1.who:doctors in training} at the Bihariganj medical college, which {f1.time:began on Wednesday}, {f1.status:goes on}. {f18.who:The health minister} {f18.position:invited their leaders to a meeting} on Saturday, and assured them that {f20:nobody would lose a contract}.

{f12.who:The superintendent}, A. N. Jha, {f12.status:granted} one demand, {f11.position:a police post at the entrance}, but {f12.status:turned down} the other, {f11.position:guards with weapons in casualty}. His plea to {f13.what:come back at least for emergency cases} {f13.status:was rejected}.

The dispute goes back to {f2.time:the night of 20 August}, when {f2.who:an anaesthetist}, {f2.name:Nikhil Oraon}, {f2.status:was attacked} by {f3.who:family members of a man who had died}. They used {f4.what:a drip stand}. His {f5.what:jaw is fractured}.

The dead man, a {f6.role:labourer at a brickworks}, had come in after {f6.what:a snakebite}, and {f6.status:did not survive the night}. His relatives say he {f7.what:was not attended to}; {f21:the hospital's log shows an injection after nine minutes}. {f8.number:Five} of them are {f8.status:in custody}, among them {f9.who:his brother}, who {f9.status:gave himself up} on Thursday.

"{f10.wording:We work thirty-six hours at a stretch, and then they beat us}," said Meera Toppo, who is {f10.role:secretary of the association of junior doctors}.

{f14.what:Clinics for outpatients} {f14.status:stayed closed}. {f15.number:Sixty-three} planned operations have been {f15.status:postponed}. {f16.status:Casualty, too, is closed}: the senior staff who had manned it joined the strike on Thursday. On the first day {f17.who:a woman who had suffered a stroke} {f17.status:was not let in}, and had to {f17.what:go to a private hospital}.

The {f19.who:medical association} wants its members elsewhere to {f19.what:put on black armbands} {f19.time:today}.

=== key
f1.status changed A=begun B=goes on | the strike
f1.who same A=junior doctors B=doctors in training | who strikes
f1.time same A=2024-08-21 B=2024-08-21 | when it began
f2.who differs A=surgeon B=anaesthetist | who was attacked
f2.time same A=2024-08-20 night B=2024-08-20 night | when he was attacked
f2.status same A=beaten B=attacked | the doctor
f2.name same A=Nikhil Oraon B=Nikhil Oraon | the doctor
f3.who same A=relatives of a patient B=family of a man who had died | who attacked
f4.what differs A=iron rod B=drip stand | with what
f5.what same A=broken jaw B=fractured jaw | his injury
f6.role same A=brick-kiln worker B=brickworks labourer | the patient
f6.what differs A=burns B=snakebite | what the patient had
f6.status same A=dead B=dead | the patient
f7.what same A=left without treatment B=not attended to | what the family believes
f8.number changed A=4 B=5 | arrested
f8.status same A=arrested B=in custody | the attackers
f9.who same A=brother B=brother | who was sought
f9.status changed A=on the run B=gave himself up | the brother
f10.wording differs A=they hit us B=they beat us | Toppo's words
f10.role differs A=president B=secretary | Toppo's office
f11.position same A=armed guards and a police post B=armed guards and a police post | what the doctors want
f12.who same A=superintendent B=superintendent | who answers
f12.status differs A=both granted B=one granted, one refused | the demands
f13.what same A=return for emergencies B=come back for emergencies | the plea
f13.status same A=declined B=rejected | the plea
f14.what same A=outpatient clinics B=clinics for outpatients | what is shut
f14.status same A=shut B=closed | the clinics
f15.number same A=63 B=63 | operations
f15.status same A=put off B=postponed | operations
f16.status changed A=kept going B=closed | the casualty ward
f17.who differs A=woman with a heart attack B=woman with a stroke | who was turned away
f17.status same A=turned away B=not let in | the woman
f17.what same A=private clinic B=private hospital | where she went
f18.who same A=health minister B=health minister | who reacts
f18.position changed A=threatens contracts B=offers talks | the minister
f19.who same A=medical association B=medical association | who calls
f19.what same A=black armbands B=black armbands | what it calls for
f19.time same A=2024-08-23 B=2024-08-23 | when
f20 only B | no contract lost
f21 only B | the log
