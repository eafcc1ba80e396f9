story: balloon-tavsanli-valley
kind: accident

=== report A | outlet: Bosphorus Agency | published: 2022-10-19 | agency: Bosphorus Agency
# {f1.number:Two} tourists killed in Cappadocia balloon accident

NEVŞEHİR, Türkiye (Bosphorus) - {f1.number:Two} Spanish tourists died and {f3.number:five} people were injured on {f4.time:Wednesday} when a hot-air balloon {f5.what:made a hard landing} {f6.place:in a vineyard} in central Türkiye's Cappadocia region, the governor's office said.

The balloon, operated by Sema Balonculuk, had taken off {f7.time:at 6.20 a.m.} with {f8.number:28} passengers and {f9.number:two} crew for a flight over the Tavşanlı Valley. {f10.cause:A sudden gust} drove the basket {f5.what:into the ground} as it was about to land, {f10.source:Governor} {f11.name:Cevdet Altınbaş} said, and dragged it for {f12.number:150} metres.

The dead were two {f13.who:sisters}, aged {f13.age:53 and 58}. Their bodies were taken to the state hospital in {f14.place:Ürgüp}. The injured, {f15.who:three Spaniards and two Turkish nationals}, were not in danger of their lives.

The pilot, identified by his initials {f16.name:M.K.}, was {f17.status:detained} for questioning. He had {f18.number:17 years} of experience and {f19.status:a valid licence}, {f19.source:the company} said, and had told his passengers {f34.status:how to crouch}. It added: "{f20.wording:Every permission for the flight had been given that morning}."

{f21.number:One hundred and sixty} balloons were in the air at the time. The civil aviation authority {f22.status:suspended} all flights {f22.time:until Friday} and {f23.status:opened} an investigation.

The prosecutor of Ürgüp is looking at {f24.what:possible negligent homicide}. {f25:Gas cylinders and instruments were sealed as evidence.}

Cappadocia, with its stone "chimneys", is visited by more than two million people a year. In {f26.time:2013}, {f26.number:three} Brazilian tourists lost their lives when {f26.cause:two balloons touched} in mid-air.

=== report B | outlet: El Correo de Levante | published: 2022-10-20
# "It was their first holiday without the children"

By Nuria Escolano, with reporting from Göreme

They had booked the balloon as a present to themselves. Amparo Llorens, {f13.age:53}, and Concha Benavent, {f13.age:58}, {f13.who:sisters-in-law} who ran a haberdashery in Alzira, were among {f27:16 members of a parish travel group} when the basket in which they stood {f5.what:hit the ground} {f6.place:in a field of pumpkins} on {f4.time:Wednesday} and turned over. Both were dead before an ambulance could reach the place, down a track too narrow for it.

{f1.number:A third} person from the group, Vicent Talens, 66, died on the operating table on Wednesday night. That leaves {f3.number:four} hurt, {f15.who:two from here and two Turks}, one of the latter being the co-pilot.

The municipality has declared {f28:three days of mourning}.

What happened is told in very different ways. There was no gust, says {f10.source,f29:Salvador Gisbert}, who travelled in the same basket and came away with bruises. "{f30:The pilot was talking on his telephone}, and then he shouted something and we were on the ground." In his opinion {f10.cause:they came down far too fast}. He counted {f9.number:two} crew; the passengers, {f8.number:28} of them, were standing "like eggs in a box". {f34.status:Nobody had shown them} how to crouch. The basket slid on for {f12.number:fifteen} metres, he says, no more.

Flights had begun late that morning. Several companies stayed on the ground on account of the wind, according to hotel owners in Göreme; Sema Balonculuk's balloon rose {f7.time:at twenty past seven}, a full hour after the first of the day. The company insists that "{f20.wording:every permission for the flight had been given}".

Its pilot, {f16.name:Murat G.}, {f18.number:who has flown for seventeen years}, {f17.status:has been remanded in custody} by a court in {f14.place:Ürgüp}, where the coffins are too. His licence {f19.status:had run out in August}, {f19.source:a Turkish newspaper} reports. The offence is {f24.what:causing death by negligence}.

All balloons {f22.status:have been grounded} {f22.time:until Friday}; {f21.number:a hundred and sixty} had been up over the valley when it happened. Türkiye's aviation authority {f23.status:is investigating}. {f11.name:Cevdet Altıntaş}, the provincial governor, telephoned the mayor of Alzira to {f31:offer a plane for the families}.

This isn't the first such death there. {f26.time:Nine years ago} {f26.number:three} people from Brazil were killed after {f26.cause:a balloon caught on a power line}.

Llorens leaves two sons. Her sister-in-law's daughter was to be married {f32:in the spring}.

=== key
f1.number changed A=2 B=3 | the dead
f3.number changed A=5 B=4 | the injured
f4.time same A=2022-10-19 B=2022-10-19 | the day
f5.what same A=struck the ground B=struck the ground | what the balloon did
f6.place differs A=vineyard B=pumpkin field | where it came down
f7.time differs A=06:20 B=07:20 | the take-off
f8.number same A=28 B=28 | passengers
f9.number same A=2 B=2 | crew
f10.cause differs A=sudden gust B=came down too fast, no gust | why it crashed
f10.source differs A=governor B=a passenger, Salvador Gisbert | on whose word
f11.name differs A=Cevdet Altınbaş B=Cevdet Altıntaş | the governor
f12.number differs A=150 m B=15 m | how far the basket was dragged
f13.who differs A=sisters B=sisters-in-law | the first victims
f13.age same A=53 and 58 B=53 and 58 | their ages
f14.place same A=Ürgüp B=Ürgüp | where the bodies are
f15.who changed A=three Spaniards and two Turks B=two Spaniards and two Turks | the injured
f16.name differs A=M.K. B=Murat G. | the pilot
f17.status changed A=detained B=remanded | the pilot
f18.number same A=17 years B=17 years | the pilot's experience
f19.status differs A=valid B=expired | the pilot's licence
f19.source differs A=the company B=a Turkish newspaper | on whose word
f20.wording compatible A=given that morning B=given | the company's words
f21.number same A=160 B=160 | balloons in the air
f22.status same A=suspended B=suspended | flights
f22.time same A=2022-10-21 B=2022-10-21 | until when
f23.status same A=investigation open B=investigation open | the aviation authority
f24.what same A=negligent homicide B=death by negligence | the offence
f34.status differs A=told how to crouch B=not shown | the passengers
f25 only A | cylinders sealed
f26.time same A=2013 B=2013 | the earlier accident
f26.number same A=3 B=3 | its dead
f26.cause differs A=two balloons touched B=power line | its cause
f27 only B | the parish group
f28 only B | days of mourning
f29 only B | Salvador Gisbert, eyewitness
f30 only B | the pilot on the telephone
f31 only B | a plane for the families
f32 only B | the daughter's wedding
