story: coaster-deniz-yildiz
kind: accident

=== report A | outlet: Marmara Wire | published: 2025-02-20 | agency: MW
# {f1.number:Three} sailors {f2.status:rescued}, {f3.number:four} missing after cargo ship {f4.status:sinks} in Sea of Marmara

BANDIRMA, Türkiye (MW) - {f3.number:Four} crew members of a small cargo ship were missing on Thursday after the vessel {f4.status:went down} in a storm in the Sea of Marmara {f4.place:off the island of Paşalimanı}, the coast guard command said. {f1.number:Three} of the seven men on board {f2.status:were picked up} alive from a raft.

The 71-metre Deniz Yıldız {f5.status:sent a distress call} {f5.time:at 4.52 a.m.}, saying only that it was taking on water. By the time the first boat got there, {f6:thirty-eight minutes later}, nothing was left on the surface but oil, planks and an empty life ring.

The ship was carrying {f7.number:1,250} tonnes of {f7.what:powdered marble} from {f8.place:Marmara Island} to {f9.place:Tekirdağ}, a voyage of a few hours that it made {f10:twice a week}. It had been built in {f11:1983}.

Two helicopters, nine vessels and a team of navy divers took part in the search. Waves of up to five metres and a northerly gale hampered the work until midday. "{f14:The water is at eight degrees. Every minute counts}," said the governor of Balıkesir, Sinem Akbulut, at the quay in Bandırma, where relatives of the crew had gathered in the cold outside the fish market.

All three survivors are in hospital with hypothermia. One of them, the cook, Yusuf Tekeli, 39, told his brother on the telephone that {f18.cause:the cargo had shifted when the ship turned for shelter}. "He said they had no time to put on their shoes," the brother, Halil Tekeli, told reporters.

The captain, {f19.name:Recai Sungur}, 61, is {f19.status:among the missing}, as is his nephew, the ship's youngest sailor. Both are from Rize. Families of the crew {f21:complained that the ship should never have been allowed to leave}: the meteorological service had issued a gale warning on Wednesday afternoon.

The harbour master confirmed that permission to sail {f23.status:had been given}. The warning, he said, applied only from 6 a.m.

The Ministry of Transport sent two inspectors, and prosecutors in Bandırma {f25.status:opened} an investigation. The owner, Sungur-Yalçın Denizcilik, in which the captain holds {f26:a third of the shares}, had no comment.

{f28:In December the Kuzey Işığı, also loaded with stone, sank off Karabiga. Its crew of eleven were saved.}

=== report B | outlet: Morning Briefing (newsletter) | published: 2025-02-21
# Türkiye: freighter {f4.status:lost} in storm

A freighter with seven men aboard {f4.status:has sunk} in heavy weather {f4.place:off Paşalimanı island} in the Sea of Marmara. {f1.number:Three} {f2.status:were saved}, {f3.number:four}, the captain {f19.name:Recai Sungur} {f19.status:among them}, are missing. The Deniz Yıldız was on its way from {f8.place:Marmara Island} to {f9.place:Tekirdağ} with {f7.number:1,250} tonnes of {f7.what:cement} when it {f5.status:called for help} {f5.time:shortly before five on Thursday morning}; according to a survivor, {f18.cause:its load had slipped}. The harbour master said that it had left {f23.status:without permission}. Prosecutors {f25.status:are investigating}.

=== key
f1.number same A=3 B=3 | the rescued
f2.status same A=rescued B=rescued | the three
f3.number same A=4 B=4 | the missing
f4.status same A=sunk B=sunk | the ship
f4.place same A=off Paşalimanı B=off Paşalimanı | where
f5.status same A=distress call sent B=distress call sent | the ship
f5.time compatible A=2025-02-20T04:52 B=2025-02-20 shortly before 05:00 | the distress call
f6 only A | how long the first boat took
f7.number same A=1250 t B=1250 t | the cargo
f7.what differs A=powdered marble B=cement | the cargo
f8.place same A=Marmara Island B=Marmara Island | where it came from
f9.place same A=Tekirdağ B=Tekirdağ | where it was bound
f10 only A | how often it made the voyage
f11 only A | when it was built
f14 only A | the governor's words
f18.cause same A=cargo shifted B=cargo shifted | why it sank, on a survivor's word
f19.name same A=Recai Sungur B=Recai Sungur | the captain
f19.status same A=missing B=missing | the captain
f21 only A | the families' complaint
f23.status differs A=permission given B=no permission | leave to sail, on the harbour master's word
f25.status same A=investigation B=investigation | prosecutors
f26 only A | the captain's shares
f28 only A | the Kuzey Işığı
