story: consul-detained-batako
kind: diplomacy

=== report A | outlet: Horizon Agency | published: 2024-06-18T15:00 | agency: Horizon
# Batako {f1.status:detains} {f2.role:honorary consul} in {f3.what:ivory} case

TOMBELI, Batako (Horizon) - {f4.who:Customs officers} in Batako {f1.status:detained} {f2.role:the honorary consul} of Valmeria, Giles Ferrantine, on Monday after finding {f3.what:ivory} in {f5.what:crates of furniture} which he was sending to Europe.

Ferrantine, 66, {f7.role:who owns a hotel}, {f8.position:says that the crates were packed by others}. {f9.who:A sniffer dog} {f10.what:gave the alarm} {f11.place:at the port}. He {f12.status:is held} in {f13.place:a police station} and {f14.status:has seen a lawyer}.

Valmeria {f15.position:demands his immediate release}. {f16.who:Its ambassador} {f17.status:was allowed to visit him}. The minister of forests, Aimé Dossoli, said {f18.position:the consul would be treated like any citizen}. "{f19.wording:A flag on the car is not a licence to hunt}," he told reporters.

{f20.who:Three packers} {f20.status:are also under arrest}. {f21.source:The prosecutor} said {f22.cause:debts} had driven Ferrantine. He {f23.status:risks} {f23.time:five years}.

=== report B | outlet: Tombeli Matin | published: 2024-06-19
# Tusks among the wardrobes

The dog's name is Bijou, and {f9.who:she} {f10.what:barked} {f11.place:at the airport's freight shed}. In {f5.what:boxes with wardrobes} {f4.who:the customs men} then found {f3.what:elephant tusks}, sawn up. The sender: Giles Ferrantine, {f2.role:consul} of Valmeria {f2.role:in an honorary capacity} and {f7.role:a dealer in timber}. He {f1.status:was taken in} on Monday, aged 66, protesting that {f8.position:he had not done the packing}.

Since then he {f12.status:sits} {f13.place:in the central prison}. {f16.who:The ambassador} of his country {f17.status:was turned away at the gate}. Valmeria {f15.position:asks for a fair trial}, no more.

Dossoli, who is responsible for the forests, found a good phrase. "{f19.wording:A flag on the car is no licence to hunt}," he said. {f18.position:The man will get no special treatment.} If convicted he {f23.status:could go to jail} {f23.time:for five years}. The motive, {f21.source:his former manager} says, is plain: {f22.cause:he owed money everywhere}. {f20.who:Three workmen} who closed the boxes {f20.status:have been released}. {f24:Bijou got a bone.}

=== report C | outlet: Valmerian Observer | published: 2024-06-20
# Our man in the cell

The family of Giles Ferrantine has not slept since Monday, when {f4.who:soldiers} {f1.status:arrested} {f2.role:Valmeria's honorary consul} in Batako over {f3.what:pieces of ivory} {f5.what:hidden between pieces of furniture}. They were discovered {f11.place:in the harbour} {f9.who:by a dog}. The {f7.role:hotelier}, 66, {f8.position:maintains that strangers filled the crates}.

{f16.who:Ambassador Lisbet Caro} {f17.status:spoke with him for an hour} {f13.place:at the police station} on Tuesday. He {f14.status:has so far been refused a lawyer}, she said. The foreign ministry {f15.position:wants him freed without delay}. Batako's forest minister Dossoli is unmoved: {f18.position:nobody, he says, stands above the law}. {f20.who:Three men who packed the goods} {f20.status:remain behind bars}.

{f22.cause:Money troubles}, as {f21.source:the public prosecutor} alleges? "{f25:He lent to everybody}," says his daughter. {f23.status:He faces} {f23.time:up to five years}.

=== key
f1.status same A=detained B=detained C=detained | the consul
f2.role same A=honorary consul B=honorary consul C=honorary consul | his office
f3.what same A=ivory B=ivory C=ivory | what was found
f4.who differs A=customs officers B=customs officers C=soldiers | who detained him
f5.what same A=crates of furniture B=crates of furniture C=crates of furniture | where it was hidden
f7.role differs A=hotel owner B=timber dealer C=hotel owner | his business
f8.position same A=packed by others B=packed by others C=packed by others | his defence
f9.who same A=a dog B=a dog C=a dog | who found it
f10.what same A=gave the alarm B=barked | what the dog did
f11.place differs A=port B=airport C=port | where it was found
f12.status same A=held B=held | his custody
f13.place differs A=police station B=central prison C=police station | where he is held
f14.status differs A=has seen a lawyer C=no lawyer | his access to a lawyer
f15.position differs A=release B=fair trial C=release | what Valmeria wants
f16.who same A=ambassador B=ambassador C=ambassador | who went to see him
f17.status differs A=visit allowed B=turned away C=visit allowed | the visit
f18.position same A=treated like any citizen B=treated like any citizen C=treated like any citizen | the minister's stand
f19.wording differs A=is not a licence B=is no licence | the minister's words
f20.who same A=three packers B=three packers C=three packers | others arrested
f20.status differs A=under arrest B=released C=under arrest | the packers
f21.source differs A=prosecutor B=former manager C=prosecutor | on whose word the motive
f22.cause same A=debts B=debts C=debts | the motive
f23.status same A=faces B=faces C=faces | the penalty
f23.time same A=5 years B=5 years C=5 years | length of the penalty
f24 only B | the bone
f25 only C | the daughter's words
