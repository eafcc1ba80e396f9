story: ambush-medics-tungar
kind: attack

=== report A | outlet: Meridian News | published: 2024-09-11T10:00
# {f1.who:Vaccination team} ambushed in Tungar hills

TUNGAR, Sahrun - Gunmen opened fire on {f1.who:a team of vaccinators} in the Tungar hills on {f3.time:Tuesday}, killing {f4.number:two} and wounding {f5.number:three}, {f6.source:the health ministry} said. The team was on its way to inoculate children against {f7.what:polio}.

The dead are {f8.role:a nurse}, Selam Dori, {f9.age:27}, and {f10.who:the driver}. The attackers, {f11.what:on horseback}, {f12.what:took the cool boxes} and {f13.what:set fire to} the {f14.what:jeep}. An escort of {f15.who:local militiamen} had {f16.status:turned back} at {f17.place:the last ford} {f18.cause:because the water was too high}.

No one {f19.status:claimed the attack}. Governor Idris Haroun {f20.position:blamed herders in a feud over pasture}. The campaign in the district {f21.status:was suspended} {f22.time:for a week}. A survivor, {f23.role:the midwife} Ama Tesh, {f24.what:hid under a thorn bush} {f25.time:until dark}. "{f26.wording:They asked for the ice, not for us}," she said.

=== report B | outlet: Sahrun Herald | published: 2024-09-11T19:00
# {f12.what:Cool boxes} left in the dust

Whoever lay in wait for {f1.who:the vaccinators} in the Tungar hills on {f3.time:Tuesday} did not want their medicine; {f12.what:the boxes stood untouched} beside the {f13.what:burnt-out} {f14.what:ambulance}. {f4.number:Two} people are dead, {f8.role:a doctor}, Selam Dori, {f9.age:27}, and {f10.who:the man at the wheel}; {f5.number:three} were hurt, says {f6.source:the hospital at Adar}.

They had been carrying vaccine against {f7.what:measles}. The {f15.who:soldiers} who should have protected them {f16.status:had gone home} {f17.place:at the last ford}, {f18.cause:for want of petrol}. The assailants {f11.what:came on motorcycles}. A caller to a radio station {f19.status:claimed the attack for the Banner of Light}; the governor, Idris Haroun, {f20.position:does not believe it}, and sticks to {f20.position:quarrelling herdsmen}.

"{f26.wording:They asked for the ice, not for us}," says Ama Tesh, {f23.role:a midwife}, who {f24.what:lay in a dry well} {f25.time:till nightfall}. Vaccination {f21.status:is stopped} in the district {f22.time:until further notice}.

=== report C | outlet: Relief Bulletin | published: 2024-09-18T09:00
# Tungar: {f21.status:vaccination resumes} under escort

{f22.time:One week} after the attack on {f1.who:vaccinators} in the Tungar hills, on {f3.time:10 September}, the work against {f7.what:polio} in the district {f21.status:has resumed}. The toll has risen: {f4.number:three} members of the team are now dead, after {f27:a logistician} died in hospital on Sunday. Two remain in treatment.

Correcting earlier reports, we state that {f8.role:nurse} Selam Dori was {f9.age:29}, that {f14.what:the ambulance} was {f13.what:burned}, and that {f12.what:the cool boxes were taken}. The attackers {f11.what:rode horses}. {f19.status:The Banner of Light has claimed the attack} in a video; {f20.position:the governor now accepts this}. {f28:Four men} were arrested at a cattle market. The escort {f15.who:was made up of militiamen}; their leader, who {f16.status:ordered the return} {f17.place:at the ford}, {f30:has fled}.

=== key
f1.who same A=vaccinators B=vaccinators C=vaccinators | who was attacked
f3.time same A=2024-09-10 B=2024-09-10 C=2024-09-10 | when
f4.number changed A=2 B=2 C=3 | the dead
f5.number same A=3 B=3 | the wounded
f6.source differs A=health ministry B=hospital at Adar | on whose word
f7.what differs A=polio B=measles C=polio | against what they vaccinate
f8.role differs A=nurse B=doctor C=nurse | Selam Dori's profession
f9.age differs A=27 B=27 C=29 | her age
f10.who same A=driver B=man at the wheel | the other dead
f11.what differs A=on horseback B=motorcycles C=on horseback | how the attackers came
f12.what differs A=taken B=left behind C=taken | the cool boxes
f13.what same A=burned B=burned C=burned | the vehicle's fate
f14.what differs A=jeep B=ambulance C=ambulance | the vehicle
f15.who differs A=militiamen B=soldiers C=militiamen | the escort
f16.status same A=turned back B=turned back C=turned back | the escort
f17.place same A=last ford B=last ford C=last ford | where it turned back
f18.cause differs A=high water B=no petrol | why it turned back
f19.status changed A=not claimed B=claimed C=claimed | responsibility
f20.position changed A=blames herders B=blames herders C=accepts the Banner's claim | the governor
f21.status changed A=suspended B=suspended C=resumed | the vaccination
f22.time differs A=a week B=until further notice C=a week | how long it stops
f23.role same A=midwife B=midwife | Ama Tesh's profession
f24.what differs A=under a thorn bush B=in a dry well | where she hid
f25.time same A=until dark B=till nightfall | how long she hid
f26.wording same A=They asked for the ice, not for us B=They asked for the ice, not for us | her words
f27 only C | the third victim
f28 only C | the arrests
f30 only C | the escort's leader
