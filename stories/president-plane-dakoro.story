story: president-plane-dakoro
kind: diplomacy

=== report A | outlet: Transcontinental News | published: 2022-09-21T09:30 | agency: TCN
# President's jet {f1.status:makes emergency landing} after {f2.what:bird strike}

NOUVELLE-ROSE, Sainte-Anne (TCN) - The plane of President Alpha Dakoro of Timbé {f1.status:had to land} unplanned on the island of Sainte-Anne on Tuesday night because of {f2.what:a bird strike}. {f3.who:No one} was injured.

Dakoro was flying {f4.place:to New Albany}, where he {f5.what:was to address} the {f6.what:General Assembly}. He {f7.status:spent the night} {f7.place:at the governor's residence} and {f8.status:continued} {f8.what:by scheduled flight} {f8.time:on Wednesday morning}.

The pilot, {f9.name:Commander Jean-Noël Baffou}, {f10.what:shut down} {f11.what:the left engine}. Passengers {f12.what:smelled smoke}. {f13.who:The minister of communication} {f14.what:led a prayer}. "{f15.wording:We counted the minutes and then the seconds}," {f16.who:a bodyguard} said.

The aircraft, which came {f17.what:second-hand} {f17.time:in 2016}, is {f18.what:leased} from {f19.who:a Maledian company}, according to {f20.source:the opposition}. It {f21.status:is to be repaired on the spot}. {f22.who:The opposition leader}, Hadja Kourouma, {f23.position:asked for the purchase of a new one to be stopped}. 

{f24.who:Sainte-Anne's prefect} {f25.what:welcomed the guest} {f26.what:with a guard of honour}. {f27.who:Fishermen} {f28.what:had seen a fireball}. {f29.who:Timbé's civil aviation authority} {f30.status:opened an inquiry}. {f31:In 2008 Dakoro's predecessor had a similar scare.}

=== report B | outlet: Timbé Aujourd'hui | published: 2022-09-22
# Forty minutes over the sea

The head of state is safe and sound on the ground, but it was close. {f2.what:Hail} had hit his aircraft on Tuesday evening; {f11.what:the right engine} {f10.what:was switched off}. {f9.name:Baffou}, the captain, {f1.status:set it down} on Sainte-Anne. {f3.who:A stewardess} sprained her wrist.

It was the flight {f4.place:to New Albany}. Dakoro {f5.what:was expected to speak} before {f6.what:the assembly of the nations}. {f8.status:He will not travel on}: on {f8.time:Wednesday} {f8.what:a military plane} {f8.status:brought him home}. He {f7.status:had slept} {f7.place:in a hotel at the airport}.

In the cabin it {f12.what:had smelled of burning}. {f13.who:The first lady} {f14.what:began to pray aloud, and all joined in}. "{f15.wording:We counted the minutes, then the seconds}," says {f16.who:one of the president's guards}.

{f26.what:Without any ceremony}, {f24.who:the prefect of the island} {f25.what:received him}. {f27.who:A yachtsman} had {f28.what:noticed a ball of fire}. {f30.status:Whether there will be an inquiry is not settled}, {f29.who:our aviation authority} says.

The machine came to us {f17.what:used}, {f17.time:six years ago}. Its owner, {f20.source:an airport employee} says, is {f19.who:a firm in Maledia}, from which the state {f18.what:rents} it. {f21.status:It will be scrapped.} Hadja Kourouma, {f22.who:who leads the opposition}, {f23.position:now calls for a new one to be bought at once}. {f32:The president's speech was read by the ambassador.}

=== key
f1.status same A=emergency landing B=set down safely | the plane
f2.what differs A=bird strike B=hail | what hit the plane
f3.who differs A=no one B=a stewardess | who was hurt
f4.place same A=New Albany B=New Albany | where he was going
f5.what same A=to address B=to speak | his purpose
f6.what same A=General Assembly B=assembly of the nations | before whom
f7.place differs A=governor's residence B=airport hotel | where he slept
f7.status same A=spent the night B=slept | his night
f8.status differs A=continued B=went home | his journey
f8.what differs A=scheduled flight B=military plane | how he left
f8.time compatible A=2022-09-21 morning B=2022-09-21 | when he left
f9.name compatible A=Commander Jean-Noël Baffou B=Baffou | the pilot
f10.what same A=shut down B=switched off | what he did to the engine
f11.what differs A=left engine B=right engine | which engine
f12.what same A=smelled smoke B=smelled of burning | what passengers noticed
f13.who differs A=minister of communication B=first lady | who prayed first
f14.what same A=led a prayer B=began to pray, all joined | the prayer
f15.wording differs A=and then the seconds B=, then the seconds | the guard's words
f16.who same A=a bodyguard B=one of the guards | who said so
f17.what same A=second-hand B=used | the plane
f17.time same A=2016 B=six years ago | when it came
f18.what same A=leased B=rents | how the state has it
f19.who same A=Maledian company B=firm in Maledia | the owner
f20.source differs A=opposition B=airport employee | on whose word
f21.status differs A=to be repaired B=to be scrapped | the plane's fate
f22.who same A=opposition leader B=leader of the opposition | Kourouma
f23.position differs A=stop the purchase B=buy a new one | what she wants
f24.who same A=prefect B=prefect of the island | who received him
f25.what same A=welcomed B=received | what the prefect did
f26.what differs A=guard of honour B=no ceremony | the reception
f27.who differs A=fishermen B=yachtsman | who saw the plane
f28.what same A=fireball B=ball of fire | what was seen
f29.who same A=civil aviation authority B=aviation authority | whose inquiry
f30.status differs A=opened B=not settled | the inquiry
f31 only A | the predecessor's scare
f32 only B | the speech
