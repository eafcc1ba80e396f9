story: oxygen-saint-photios
kind: health

=== report A | outlet: Thessaly Live | published: 2023-02-19
# LIVE: {f1.number:Two} {f1.status:dead} after power failure in Volos intensive care unit

11.40 What we know so far. {f1.number:Two} patients {f1.status:have died} in the {f4.place:intensive care unit} of the {f15.name:Saint Photios hospital} in Volos after the electricity failed {f3.time:in the early hours of Sunday} and the ventilators stopped. {f4.number:Nine} people were being treated there. The lights were out for {f3.number:around 40 minutes}.

11.15 The dead are a man of 78 and a woman, {f6.age:64}, both of whom had pneumonia, the hospital says. The relatives have been informed.

10.50 "{f5.who:The nurses} squeezed the bags by hand, in the dark, with their phones in their teeth," {f5.source:a doctor} who was on duty tells us. "We lost count of how long."

10.25 Why did nobody hear the generator? {f2.cause:It had no diesel}, says {f2.source:the hospital workers' union}. The tank was empty. {f11.position:The union calls for a walk-out on Tuesday}.

10.05 The grid operator confirms that {f13.cause:lightning} struck the substation at Nea Ionia at {f3.time:3.20 a.m.}

09.40 Four patients {f10.status:have been taken by ambulance} to {f10.place:Larissa}. The other three are stable and stay where they are.

09.10 The hospital's director, {f7.name:Stavros Kalligeris}: "{f8.wording:The equipment was tested }{f8.wording,f18.time:last month}{f8.wording: and it worked}. I have no explanation."

08.30 The minister of health, {f14.name:Ioanna Vretta}, {f14.status:is on her way} to Volos.

=== report B | outlet: Proini Foni | published: 2023-02-20
# They fought for breath in the dark: {f1.number:three} {f1.status:dead}

By Thanos Mavroudis

The machine that was to save them stood three metres below in the cellar and did not make a sound. {f1.number:Three} people {f1.status:have paid with their lives}, the last of them on Sunday evening: a pensioner from Nea Anchialos, who had seemed to be over the worst.

For {f3.number:nearly an hour} the {f4.number:nine} patients in the {f4.place:intensive ward} of {f15.name:Saint Photios} had no air but what {f5.who:a cleaner and two visitors} who had been keeping watch in the corridor pumped into them with their own hands. That is what {f5.source:the nephew of one of the dead}, a woman of {f6.age:46}, told us. He was one of those two.

And the reason? {f2.cause:Rats}! {f2.source:Electricians} who went down there on Sunday saw that the cable to the starter {f2.cause:had been gnawed through}. They brought up one of the culprits in a bucket.

Director {f7.name:Stavros Kalligeris} {f7.status:stepped down} last night. Hours before, he had still sworn: "{f8.wording:The equipment was tested }{f8.wording,f18.time:last month}{f8.wording: and it was in order}."

{f10.status:Moved} to {f10.place:a clinic in Athens}: four of the survivors. Minister {f14.name:Ioanna Vretta} {f14.status:came}, laid a hand on shoulders and {f16:was whistled at}.

A new generator was approved as long ago as {f12.time:2019}. It would have cost {f12.money:380,000 euros}. It was never ordered.

The prosecutor {f9.status:is investigating} {f9.number:four} persons on suspicion of {f9.what:negligent homicide}. The union {f11.position:wants its members to work on, with black armbands}, until the dead are buried.

=== report C | outlet: The Hellenic Observer | published: 2023-02-24
# Volos: expert report blames {f2.cause:a switch}

By Despina Laskari

The emergency generator of the {f15.name:Saint Photios hospital} in Volos was in working order and its tank was full on the night when {f1.number:three} patients {f1.status:died}. It did not start because {f2.cause:a switch had been left in the position "manual"}, according to {f2.source:a report by three engineers} which was handed to the prosecutor on Thursday. A bite mark in one cable is older, they write, and was of no consequence.

The failure began at {f3.time:3.20 a.m. on 19 February}, after {f13.cause:a stroke of lightning}, and {f3.number:lasted some 40 minutes}, as the log of the lifts shows. In {f4.place:intensive care}, {f5.who:nurses} ventilated {f4.number:nine} patients by hand. One of them, Katerina Zisi, 29, {f17:was alone with four} for the first ten minutes.

The device was last tested {f18.time:in September 2021}, the report goes on. It should have been done every month. {f7.name:Stavros Kalligeris}, the director, had claimed otherwise. He {f7.status:was dismissed by the ministry} on Sunday night.

Two technicians and the director {f9.status:have been charged} with {f9.what:negligent homicide}. All {f9.number:three} deny it.

The patients who were {f10.status:transferred} to {f10.place:Larissa} are out of danger. A young man among them {f19:has been told that his mother, who lay two beds away, is dead}. She was {f6.age:64}.

The replacement of the generator, for {f12.money:380,000 euros}, was approved in {f12.time:2019} and then forgotten; the file, the Observer has learned, {f20:lay with an official on maternity leave}. Health minister {f14.name:Ioanna Vretta} promised on Wednesday that every public hospital would be checked by Easter.

=== key
f1.number changed A=2 B=3 C=3 | the dead
f1.status same A=dead B=dead C=dead | the patients
f2.cause differs A=no diesel B=cable gnawed by rats C=switch in the wrong position | why the generator did not start
f2.source differs A=the union B=electricians C=report by engineers | on whose word
f3.number differs A=40 min B=60 min C=40 min | how long the power was off
f3.time same A=2023-02-19T03:20 C=2023-02-19T03:20 | when it failed
f4.number same A=9 B=9 C=9 | patients in the unit
f4.place same A=intensive care B=intensive care C=intensive care | where it happened
f5.who differs A=nurses B=a cleaner and two visitors C=nurses | who ventilated by hand
f5.source differs A=a doctor B=nephew of a dead woman | on whose word
f6.age differs A=64 B=46 C=64 | the woman who died
f7.name same A=Stavros Kalligeris B=Stavros Kalligeris C=Stavros Kalligeris | the director
f7.status differs B=stepped down C=dismissed | the director
f8.wording differs A=The equipment was tested last month and it worked B=The equipment was tested last month and it was in order | his words
f9.number changed B=4 C=3 | persons held responsible
f9.status changed B=under investigation C=charged | those held responsible
f9.what same B=negligent homicide C=negligent homicide | the charge
f10.status same A=taken away B=taken away C=taken away | four patients
f10.place differs A=Larissa B=Athens C=Larissa | where they were taken
f11.position differs A=walk-out on Tuesday B=work on with armbands | what the union wants
f12.time same B=2019 C=2019 | when a new generator was approved
f12.money same B=EUR 380000 C=EUR 380000 | what it would cost
f13.cause same A=lightning C=lightning | why the grid failed
f14.name same A=Ioanna Vretta B=Ioanna Vretta C=Ioanna Vretta | the health minister
f14.status changed A=on her way B=came | her visit
f15.name same A=Saint Photios B=Saint Photios C=Saint Photios | the hospital
f18.time differs A=2023-01 B=2023-01 C=2021-09 | last test of the generator
f16 only B | the minister is whistled at
f17 only C | the nurse alone with four
f19 only C | the son learns of his mother's death
f20 only C | the forgotten file
