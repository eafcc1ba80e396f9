story: coup-radio-lamane
kind: coup

=== report A | outlet: Meridian News | published: 2024-05-15T09:00
# {f1.who:Officers} {f2.what:announce takeover} on Lamane radio

LAMANE (Meridian) - A group of {f1.who:army officers} {f2.what:declared the president deposed} over state radio {f3.time:early on Wednesday}, but {f4.who:the presidential guard} said {f5.status:it was in control} of the capital of Ouband.

The statement was read by {f6.role:a major}, Ibra Sonko, in {f7.what:French}. He said the military had acted {f8.cause:because of the delay of the elections}. {f9.what:The constitution} was {f9.status:suspended} and a curfew imposed {f10.time:from six in the evening}. President Amadou Kéwa, {f11.age:74}, was {f12.status:abroad} {f12.cause:for medical treatment}, his office said.

{f13.what:Tanks} stood on {f14.place:the bridge over the Sana}. {f15.what:Heavy gunfire} was heard near {f16.place:the airport}, which was {f17.status:closed}. Witnesses saw {f18.who:the finance minister} {f18.status:led away} by {f19.who:hooded men}. {f20.number:At least four} {f20.who:guards} were {f20.status:killed}, {f21.source:a hospital director} said.

Shops were {f22.status:shut}, and the {f23.what:internet} was {f23.status:cut} except for {f24.place:the embassy quarter}. The chief of the general staff, General Pape Diallo, {f25.position:called on the soldiers to return to barracks}. The main opposition party, Dawn, {f26.position:condemned the takeover}; its leader, Aïda Sow, {f27.status:was under house arrest}, {f28.who:her sister} said.

The West Coast Union, which {f29.status:has convened} its heads of state for {f29.time:Friday}, {f30.position:demanded that the president be reinstated}. "{f31.wording:The time of the radio generals is over}," said {f32.role:its chairman}, Kofi Amara. Ouband has seen two coups, in 1983 and {f33.time:2004}; the second was {f34.status:bloodless}. {f35:The price of bread doubled by noon}.

=== report B | outlet: Ouband Libre, live page | published: 2024-05-15T18:00
# What we know so far about the events in the capital

{f2.what:The head of state is removed}: this is what listeners of the national station were told by {f1.who:men of the gendarmerie} {f3.time:before sunrise today}. The voice was that of Ibra Sonko, {f6.role:a captain}, who spoke {f7.what:first in Wolan, then in French}. As reason he gave {f8.cause:unpaid bonuses for the troops}. {f9.what:Parliament} {f9.status:no longer sits}, he said, and nobody may go out {f10.time:between 9 p.m. and 5 a.m.}.

{f4.who:The guards of the palace} maintain that {f5.status:the city is theirs}. Our reporters do not find it so. {f13.what:Armoured cars} block {f14.place:the Sana bridge}. There was {f15.what:violent shooting} all morning at {f16.place:the naval base}. {f17.status:No aircraft lands or takes off} at the airport. {f18.who:The minister of justice} was {f18.status:taken from his house} by {f19.who:masked men}.

{f20.number:No fewer than four} {f20.who:passers-by} {f20.status:have lost their lives}, {f21.source:the Red Lantern ambulance service} says. The president is {f11.age:74} and {f12.status:out of the country}: his staff speak of {f12.cause:a private visit to his daughter}.

Markets {f22.status:stayed closed}. {f23.what:The net} {f23.status:is down}, {f24.place:the harbour} excepted. Dawn, the largest party of the opposition, {f26.position:refuses to take a side}; its chairwoman, Aïda Sow, {f27.status:has gone into hiding}, as {f28.who:her husband} told us. General Pape Diallo, chief of the general staff, {f25.position:asked the troops to defend the palace}.

In Port Amity the West Coast Union {f30.position:insisted on elections within three months}. Its leaders {f29.status:will meet} {f29.time:on Friday}. "{f31.wording:The time of the colonels is over}," {f32.role:secretary-general} Kofi Amara said. This would be the third coup in our history. In the last, {f33.time:twenty years ago}, {f34.status:eleven people lost their lives}. {f36:The football final set for Thursday has been cancelled}.

=== key
f1.who differs A=army officers B=gendarmerie | who took power
f2.what same A=president deposed B=head of state removed | what was announced
f3.time same A=2024-05-15 early B=2024-05-15 before sunrise | when it was announced
f4.who same A=presidential guard B=guards of the palace | who claims control
f5.status same A=in control B=the city is theirs | the guard's claim
f6.role differs A=major B=captain | Sonko's rank
f7.what differs A=French B=Wolan, then French | the language of the statement
f8.cause differs A=delay of the elections B=unpaid bonuses | the reason given
f9.what differs A=constitution B=parliament | what was suspended
f9.status compatible A=suspended B=no longer sits | what the officers put an end to
f10.time differs A=18:00 B=21:00 | when the curfew begins
f11.age same A=74 B=74 | the president's age
f12.status same A=abroad B=out of the country | the president
f12.cause differs A=medical treatment B=visit to his daughter | why he is abroad
f13.what differs A=tanks B=armoured cars | what stood on the bridge
f14.place same A=bridge over the Sana B=Sana bridge | where they stood
f15.what same A=heavy gunfire B=violent shooting | what was heard
f16.place differs A=airport B=naval base | where there was firing
f17.status same A=closed B=no aircraft lands or takes off | the airport
f18.who differs A=finance minister B=justice minister | who was taken away
f18.status same A=led away B=taken from his house | this minister
f19.who same A=hooded men B=masked men | who took him
f20.number same A=>=4 B=>=4 | people killed
f20.who differs A=guards B=passers-by | who was killed
f20.status same A=killed B=lost their lives | these people
f21.source differs A=hospital director B=ambulance service | on whose word they are dead
f22.status same A=shut B=closed | shops and markets
f23.what same A=internet B=the net | what was cut
f23.status same A=cut B=down | the internet
f24.place differs A=embassy quarter B=harbour | where the internet still works
f25.position differs A=return to barracks B=defend the palace | Diallo's call
f26.position differs A=condemned the takeover B=takes no side | the party Dawn
f27.status differs A=under house arrest B=in hiding | Aïda Sow
f28.who differs A=her sister B=her husband | who told about her
f29.status same A=convened B=will meet | the Union's leaders
f29.time same A=2024-05-17 B=2024-05-17 | when they meet
f30.position differs A=president reinstated B=elections within three months | the Union's demand
f31.wording differs A=radio generals B=colonels | Amara's words
f32.role differs A=chairman B=secretary-general | Amara's office
f33.time same A=2004 B=2004 | the last coup
f34.status differs A=bloodless B=eleven dead | the last coup
f35 only A | the price of bread
f36 only B | the football final
