story: technology-school-tablets
kind: technology

=== report A | outlet: Aktogai Evening | published: 2024-10-22
# School tablets {f1.status:recalled} after {f2.what:pupil's burns}

The education department of Aktogai {f1.status:is taking back} all {f3.number:17,000} tablets it handed out {f4.time:in September}, after one {f5.what:caught fire} on {f6.time:Monday} and burned {f7.who:a girl} of {f7.age:nine} {f2.what:on the thigh}.

It happened {f8.place:on the school bus}. {f9.who:The driver} {f10.what:threw the device out of the window}. The child {f11.status:is in hospital}; {f12.source:her mother} said she {f13.what:needs a skin graft}.

{f14.who:The deputy governor}, {f14.name:Askar Beisenov}, blamed {f15.cause:cheap chargers that parents had bought}. The tablets had been {f16.what:assembled} {f17.place:in Almaty}. The maker, Bilim Tech, {f18.status:won} the order {f19.what:without a tender}. "{f20.wording:We gave our children a book that burns}," wrote {f21.name:Dana Serik}, {f21.role:a member of the regional council}.

{f22.who:The prosecutor} {f23.status:has been asked to look into it}.

=== report B | outlet: Silk Road Digital | published: 2024-10-23
# Kazakh region {f1.status:calls in} school tablets

Lessons in Aktogai are on paper again. {f3.number:Some 17,000} tablets, {f4.time:in use since the start of the school year}, {f1.status:are being collected} because one of them {f5.what:exploded}.

{f7.who:A schoolboy}, {f7.age:nine}, suffered burns {f2.what:to his hand} {f6.time:on October 21} {f8.place:in the school canteen}. {f9.who:A cook} {f10.what:smothered the flames with a wet cloth}. {f12.source:The clinic} said he {f11.status:had been admitted} but {f13.what:would be left with no lasting damage}.

{f15.cause:Batteries of poor quality} are the trouble, according to {f14.name:Askar Beisenov}, {f14.who:the region's deputy governor}. Bilim Tech, which {f16.what:put the tablets together} {f17.place:in Shymkent}, {f18.status:was given} the contract {f19.what:although two rivals had bid less}. {f21.name:Dana Serik}, {f21.role:a blogger}, coined a phrase that is on every phone: "{f20.wording:We gave children a book that burns}."

{f22.who:The anti-corruption service} {f23.status:has opened a case}. {f24:Bilim Tech has orders from four other regions.}

=== report C | outlet: Teachers' Weekly (Aktogai) | published: 2024-11-01
# The tablets, ten days on

{f7.who:The girl} with the burning tablet, Aruzhan, {f7.age:nine}, {f11.status:is home}, with a dressing {f2.what:on her leg} and {f13.what:skin grafted from her back}. It was {f8.place:in the bus} that it {f5.what:burst into flames}; she {f25:has asked for a book with horses}.

{f9.who:The bus driver}, whom the children call Uncle Marat, had {f10.what:flung it onto the road}.

Of the {f3.number:17,000} devices, 15,200 {f1.status:have been returned}. Engineers who opened some of them found {f15.cause:faulty batteries}, {f14.who:the deputy governor}, {f14.name:Mr Beisenov}, had to admit. He used to speak of chargers.

{f22.who:The anti-corruption service} {f23.status:has arrested} the head of purchasing, for the contract was made {f19.what:without any competition}. {f21.role:Councillor} {f21.name:Dana Serik} had asked for that in spring.

=== key
f1.status changed A=recalled B=recalled C=most returned | the tablets
f2.what differs A=thigh B=hand C=thigh | where the child is burnt
f3.number same A=17,000 B=17,000 C=17,000 | tablets
f4.time same A=2024-09 B=2024-09 | when they were handed out
f5.what compatible A=caught fire B=exploded C=caught fire | what the tablet did
f6.time same A=2024-10-21 B=2024-10-21 | when
f7.who differs A=girl B=boy C=girl | the child
f7.age same A=9 B=9 C=9 | the child
f8.place differs A=school bus B=canteen C=school bus | where
f9.who differs A=driver B=cook C=driver | who acted
f10.what differs A=thrown out B=smothered C=thrown out | what that person did
f11.status changed A=in hospital B=in hospital C=home | the child
f12.source differs A=mother B=clinic | on whose word
f13.what differs A=skin graft B=no lasting damage C=skin graft | what the child faces
f14.who same A=deputy governor B=deputy governor C=deputy governor | Beisenov
f14.name same A=Askar Beisenov B=Askar Beisenov C=Askar Beisenov | the official
f15.cause differs A=chargers B=batteries C=batteries | why it burned
f16.what same A=assembled B=put together | what the maker did
f17.place differs A=Almaty B=Shymkent | where the tablets were made
f18.status same A=won B=given | the order
f19.what differs A=no tender B=rivals had bid less C=no tender | how the order was given
f20.wording differs A=We gave our children a book that burns B=We gave children a book that burns | Serik's words
f21.name same A=Dana Serik B=Dana Serik C=Dana Serik | the critic
f21.role differs A=councillor B=blogger C=councillor | her part
f22.who differs A=prosecutor B=anti-corruption service C=anti-corruption service | who investigates
f23.status changed A=asked B=case opened C=arrest | the investigation
f24 only B | the other orders
f25 only C | the book with horses
