story: sheriff-deputy-ochoa
kind: police

=== report A | outlet: Mesa Verde Star | published: 2023-08-16
# {f1.role:Deputy} {f2.status:shot} during {f3.what:traffic stop} near Ocotillo Wells

By Ramon Tellez

A {f1.role:sheriff's deputy} {f2.status:was shot} on {f4.time:Tuesday night} when he {f3.what:pulled over a car} {f5.place:on Highway 9} outside the Arizona town of Ocotillo Wells. The gunman {f6.status:is being hunted} with {f7.what:dogs}.

{f1.role:Deputy} Miguel Ochoa, 34, {f8.place:was hit in the neck}. He {f9.status:was in critical condition} at {f10.place:a trauma center in Tucson}. {f11.who:A trucker} who stopped to help {f13.what:pressed his shirt on the wound}.

Sheriff Lorraine Begay said that Ochoa {f14.cause:had noticed a broken tail light}. The car, {f15.what:a stolen Dodge}, {f16.status:was abandoned} {f17.place:at an arroyo}. In it were {f18.what:methamphetamine} and {f19.what:a child's seat}. "{f20.wording:We will find him, tonight or tomorrow}," she said.

The suspect, Kyle Brandt, 27, {f21.status:was on parole} for {f22.what:armed robbery}. He is believed to be {f24.what:traveling with a woman}. Ranchers {f25:were asked to lock their sheds}. Two schools {f26.status:will stay closed} {f26.time:on Wednesday}.

Ochoa joined the department {f27.time:six years ago}. His wife {f29.what:is expecting their third child}. {f30.who:The governor} {f31.status:offered} {f31.money:$25,000} for Brandt's capture. In 2017 another deputy, Paul Ochoa, no relation, had been hurt in a crash on that road.

=== report B | outlet: Border States News Service | published: 2023-08-17
# Suspect in {f1.role:deputy}'s {f2.status:shooting} {f6.status:caught} in Arizona desert

OCOTILLO WELLS, Ariz. (BSN) - A man wanted in the {f2.status:shooting} of {f1.role:a lawman} {f6.status:was taken alive} {f32:in a culvert} on Wednesday evening, thirsty and {f33.what:with a sprained ankle}.

Kyle Brandt, 27, had {f21.status:walked away from a halfway house}, where he was finishing a term for {f22.what:car theft}. {f24.what:He was by himself}, Sheriff Lorraine Begay said. {f34.who:A rancher's wife} {f35.what:had seen him drink from a cattle trough} and {f35.what:telephoned}.

Miguel Ochoa, 34, is {f9.status:out of surgery and awake} {f10.place:in a Phoenix hospital}. The bullet {f8.place:went through his throat}, and he cannot speak; he wrote "{f36:Tell the kids I'm fine}" on a pad. A {f11.who:truck driver} had {f13.what:stanched the bleeding with a shirt}.

Ochoa had {f3.what:stopped the car} {f4.time:late on Tuesday} {f5.place:on Highway 9}, {f14.cause:because one of its rear lights was out}. It was {f15.what:a Dodge that had been stolen}, and it {f16.status:was left behind} {f17.place:by a dry creek}. Officers {f7.what:with bloodhounds} followed the tracks. Inside were {f18.what:fentanyl pills} and {f19.what:a baby seat}.

{f30.who:The governor} {f31.status:had put up} a reward of {f31.money:$25,000}. Ochoa, a deputy {f27.time:since 2017}, {f29.what:will soon be a father for the third time}.

=== report C | outlet: Ocotillo Wells Public Radio | published: 2023-08-17
# Search {f6.status:ends}; town exhales

The road blocks are gone. Kyle Brandt {f6.status:is in the county jail}, a day after he allegedly {f2.status:put a bullet} into {f1.role:Deputy} Miguel Ochoa.

Here is what we have learned. {f14.cause:Speeding} was the reason that Ochoa, {f4.time:on Tuesday night}, {f3.what:waved down the driver} {f5.place:on the county road behind the feed lot}. The man fired from {f15.what:a Ford he had rented}. He hit the {f1.role:deputy} {f8.place:in the jaw}. For hours {f7.what:a helicopter} circled over us.

{f11.who:A school bus driver on her way home} {f13.what:held her shirt against the wound}. He was flown to {f10.place:Tucson}, and last night {f9.status:he opened his eyes}.

Officers found the car {f17.place:in a wash}, {f16.status:deserted}. There was {f18.what:meth} in it. {f34.who:A rancher's daughter} {f35.what:spotted Brandt at a water trough and called it in}. He {f33.what:had a twisted ankle}. {f21.status:He had been out on parole}, for {f22.what:an armed robbery in Mesa}.

Sheriff Begay had said on Tuesday: "{f20.wording:We'll find him, tonight or tomorrow}." It was tomorrow. Our schools, {f26.status:shut} {f26.time:yesterday}, {f38:are open again}.

=== key
f1.role same A=deputy B=deputy C=deputy | the victim
f2.status same A=shot B=shot C=shot | the deputy
f3.what same A=traffic stop B=traffic stop C=traffic stop | the occasion
f4.time same A=2023-08-15 night B=2023-08-15 night C=2023-08-15 night | when
f5.place differs A=Highway 9 B=Highway 9 C=county road | where
f6.status changed A=hunted B=caught C=caught | the gunman
f7.what differs A=dogs B=dogs C=helicopter | with what he was hunted
f8.place differs A=neck B=neck C=jaw | where the deputy was hit
f9.status changed A=critical B=awake C=awake | the deputy
f10.place differs A=Tucson B=Phoenix C=Tucson | the hospital
f11.who differs A=trucker B=trucker C=school bus driver | who helped
f13.what same A=shirt on the wound B=shirt on the wound C=shirt on the wound | the help
f14.cause differs A=broken tail light B=broken tail light C=speeding | why the car was stopped
f15.what differs A=stolen Dodge B=stolen Dodge C=rented Ford | the car
f16.status same A=abandoned B=abandoned C=abandoned | the car
f17.place same A=arroyo B=arroyo C=arroyo | where the car was left
f18.what differs A=methamphetamine B=fentanyl C=methamphetamine | the drug in the car
f19.what same A=child's seat B=child's seat | what else was in it
f20.wording compatible A=We will find him C=We'll find him | the sheriff's words
f21.status differs A=on parole B=walked away from a halfway house C=on parole | the suspect before
f22.what differs A=armed robbery B=car theft C=armed robbery | his earlier crime
f24.what differs A=with a woman B=by himself | the suspect's company
f25 only A | the sheds
f26.status same A=closed C=closed | the schools
f26.time same A=2023-08-16 C=2023-08-16 | when
f27.time same A=2017 B=2017 | when he joined
f29.what same A=third child B=third child | the family
f30.who same A=governor B=governor | who offers the reward
f31.status same A=offered B=put up | the reward
f31.money same A=USD 25000 B=USD 25000 | the reward
f32 only B | the culvert
f33.what same B=sprained ankle C=sprained ankle | the suspect's injury
f34.who differs B=rancher's wife C=rancher's daughter | who saw him
f35.what same B=at a trough, telephoned C=at a trough, telephoned | what she saw and did
f36 only B | wrote on a pad
f38 only C | open again
