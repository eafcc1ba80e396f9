story: ambulance-ditch-kuusa
kind: accident

=== report A | outlet: Koillis-Lehti | published: 2021-01-11
# Ambulance {f2.status:skids} into ditch: {f3.who:patient} {f4.what:drives on}

By Veera Mattus

An ambulance {f2.status:slid off} the road at Kuusajoki on Saturday night, and {f3.who:the patient}, {f3.name:Eero Tapio}, {f3.age:61}, {f4.what:drove the injured crew to hospital in a passing lorry}.

The ambulance {f5.cause:had swerved for a reindeer}. {f6.who:The paramedic}, {f6.name:Satu Kangas}, {f6.age:33}, {f7.what:broke her collarbone}; {f8.who:the driver} {f8.status:lost consciousness}. {f3.name:Tapio} was being taken in {f9.cause:because of kidney stones}. {f10.who:The lorry's owner} {f10.status:lent it} {f10.cause:since he had drunk a beer}.

"{f11.wording:It hurt, but there was a clutch to think of}," {f3.name:Tapio} said. {f12.who:The police} {f12.status:fined him} for lacking a lorry licence; {f13.who:the hospital district} {f13.position:wants to pay it}. {f14.what:The road} {f14.status:had been salted} that morning, {f15.source:the road centre} says.

{f16.who:The nurses' union} {f16.position:asks for studded tyres on all ambulances}. {f17.role:District director} {f17.name:Matti Vesa} {f17.position:agrees}. The ambulance, {f18.time:bought in 2015}, {f18.status:will be scrapped}. {f19:Tapio drove a milk tanker in his youth, on a farm, where no licence was asked for}.

=== report B | outlet: Suomela Press | published: 2021-01-12
# Police {f12.status:withdraw} charge against patient who drove lorry

KUUSAJOKI (Suomela Press) - {f12.who:The police} {f12.status:will not fine} {f3.name:Eero Tapio}, {f3.age:61}, who {f4.what:steered a lorry to hospital} with the crew of the ambulance in which he had been lying.

{f3.who:Himself ill} {f9.cause:with a slipped disc}, he had climbed from the vehicle after it {f2.status:left the road} on Saturday night, {f5.cause:its tyre having burst}. {f6.name:Satu Kangas}, {f6.age:33}, {f6.who:a nurse}, {f7.what:had a dislocated knee}. {f8.who:The man at the wheel} {f8.status:was out cold}. {f10.who:The owner of the lorry} {f10.status:gave him the keys}, {f10.cause:having forgotten his glasses}.

"{f11.wording:It hurt, but there was the clutch to think of}," {f3.name:Tapio} told Suomela Press. {f13.who:The hospital district} {f13.position:disapproves of what he did}: {f20:one should wait for help}.

{f14.what:The road} {f14.status:was not salted} until Sunday, {f15.source:a lorry drivers' federation} says. {f16.who:The union of nurses} {f16.position:wants a second ambulance in the district}, which {f17.name:Matti Vesa}, {f17.role:chairman of the district board}, {f17.position:considers too dear}. The damaged one, {f18.time:six years old}, {f18.status:can be mended}.

=== key
f2.status same A=slid off B=left the road | the ambulance
f3.who same A=the patient B=himself ill | Tapio
f3.name same A=Eero Tapio B=Eero Tapio | the patient
f3.age same A=61 B=61 | his age
f4.what same A=drove the crew to hospital in a lorry B=steered a lorry to hospital | what he did
f5.cause differs A=reindeer B=burst tyre | why
f6.who differs A=paramedic B=nurse | Kangas's post
f6.name same A=Satu Kangas B=Satu Kangas | the injured woman
f6.age same A=33 B=33 | her age
f7.what differs A=collarbone B=knee | her injury
f8.who same A=driver B=man at the wheel | the ambulance driver
f8.status same A=lost consciousness B=out cold | the ambulance driver
f9.cause differs A=kidney stones B=slipped disc | why Tapio was a patient
f10.who same A=lorry's owner B=owner of the lorry | the lorry's owner
f10.status same A=lent it B=gave him the keys | the lorry
f10.cause differs A=had drunk a beer B=forgotten his glasses | why the owner did not drive
f11.wording differs A=a clutch B=the clutch | his words
f12.who same A=police B=police | who fines
f12.status changed A=fined B=will not fine | the patient and the law
f13.who same A=hospital district B=hospital district | the hospital district
f13.position differs A=wants to pay the fine B=disapproves | the hospital district
f14.what same A=road B=road | the road
f14.status differs A=salted B=not salted | the road
f15.source differs A=road centre B=lorry drivers' federation | on whose word
f16.who same A=nurses' union B=union of nurses | who makes a demand
f16.position differs A=studded tyres B=second ambulance | the demand
f17.role differs A=district director B=chairman of the district board | Vesa's post
f17.name same A=Matti Vesa B=Matti Vesa | who answers
f17.position differs A=agrees B=too dear | the answer
f18.time same A=2015 B=2015 | the ambulance's age
f18.status differs A=scrapped B=can be mended | the ambulance
f19 only A | the milk tanker
f20 only B | what he should have done
