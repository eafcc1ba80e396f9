story: dentist-arrested-poros
kind: crime

=== report A | outlet: Saronic Gazette | published: 2024-07-09
# {f1.role:Dentist} {f2.status:held} for {f3.what:drilling healthy teeth}

A {f1.role:dentist} on the island of Kyrathi {f2.status:was arrested} on {f4.time:Monday} because he {f3.what:drilled teeth that had nothing the matter with them}, and billed {f5.whom:the public health fund} for it. {f6.number:More than 200} patients, {f6.what:most of them schoolchildren}, are affected, {f7.source:the financial police} say.

{f1.name:Pantelis Voulgaris}, 49, came to the island {f8.time:in 2018}. The matter came to light through {f9.who:a colleague from the mainland}, who {f9.what:compared old X-ray pictures with new ones}. The loss is put at {f10.money:340,000 euros}. {f11.what:Gold coins} {f11.status:were found} in {f11.place:a freezer}.

"{f12.wording:He gave each child a balloon, and each balloon cost forty euros}," said {f13.name:Katerina Sotiriou}, {f13.role:head of the parents' association}. He {f14.position:claims that he wanted to prevent decay}. {f15.who:The dental chamber} {f15.status:has withdrawn his licence for the time being}.

{f16.who:His assistant}, who {f16.what:had kept two sets of books}, {f16.status:is cooperating with the police}. {f17.who:The mayor} {f17.position:asked the ministry to send a dentist}; the nearest one is {f18.time:two hours by ferry}. Voulgaris appears before a judge on Thursday.

Last year, on another island, {f20:a doctor was fined} for prescribing glasses to the dead.

=== report B | outlet: Athens Wire | published: 2024-07-11
# Island {f1.role:orthodontist} {f2.status:released}, must not leave country

KYRATHI (AW) - {f1.name:Pantelis Voulgaris}, the {f1.role:orthodontist} suspected of having {f3.what:fitted braces to children who needed none}, {f2.status:was set free} by a judge on Thursday. He {f21:had to hand in his passport}.

He had been taken into custody on the island of Kyrathi {f4.time:three days earlier}. According to {f7.source:the public prosecutor}, {f6.number:over two hundred} people, {f6.what:pupils for the greater part}, were his victims. The bills, {f10.money:340,000 euros} in all, went to {f5.whom:private insurers}.

It was {f9.who:a mother, herself a nurse}, who {f9.what:laid earlier and later X-rays side by side}. Voulgaris, who {f8.time:six years ago} opened his practice, {f14.position:says that the parents had insisted}. {f11.what:Banknotes} {f11.status:had been discovered} in {f11.place:his deep-freeze}.

{f13.name:Katerina Sotiriou}, {f13.role:who teaches at the island's school}, remembers: "{f12.wording:He gave each child a balloon, and each balloon cost fifty euros}."

The {f15.who:chamber of dentists} {f15.status:has struck him off for good}. {f16.who:The woman who assisted him} {f16.status:is herself accused}, since she {f16.what:ran a second set of accounts}. {f17.who:The mayor} {f17.position:is content with a dentist who comes once a month}, {f18.time:two hours on the ferry}.

=== key
f1.role differs A=dentist B=orthodontist | the suspect
f1.name same A=Pantelis Voulgaris B=Pantelis Voulgaris | the suspect
f2.status changed A=arrested B=released | the suspect
f3.what differs A=drilled healthy teeth B=needless braces | what he is said to have done
f4.time same A=2024-07-08 B=2024-07-08 | when he was arrested
f5.whom differs A=public health fund B=private insurers | who was billed
f6.number same A=>200 B=>200 | patients affected
f6.what same A=mostly schoolchildren B=pupils for the greater part | the patients
f7.source differs A=financial police B=public prosecutor | on whose word
f8.time same A=2018 B=2018 | when he came
f9.who differs A=colleague B=mother | who brought it to light
f9.what same A=compared X-rays B=laid X-rays side by side | how
f10.money same A=EUR 340000 B=EUR 340000 | the loss
f11.what differs A=gold coins B=banknotes | what was found
f11.status same A=found B=discovered | the find
f11.place same A=freezer B=deep-freeze | where
f12.wording differs A=forty euros B=fifty euros | what was said of him
f13.name same A=Katerina Sotiriou B=Katerina Sotiriou | who said it
f13.role differs A=head of the parents' association B=teacher | Sotiriou
f14.position differs A=prevent decay B=parents insisted | his defence
f15.who same A=dental chamber B=chamber of dentists | who acts
f15.status differs A=licence withdrawn for the time being B=struck off for good | his licence
f16.who same A=assistant B=woman who assisted him | another person
f16.what same A=two sets of books B=second set of accounts | what she did
f16.status differs A=cooperating B=accused | the assistant
f17.who same A=mayor B=mayor | who comments
f17.position differs A=asks for a dentist B=content with a monthly visit | the mayor
f18.time same A=two hours B=two hours | the ferry
f20 only A | the doctor on another island
f21 only B | the passport
