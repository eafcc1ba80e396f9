story: tomb-deir-sahwa
kind: science

=== report A | outlet: Nile Courier | published: 2024-01-20
# {f2.status:Untouched} tomb of {f3.role:granary chief} found in Minya desert

MINYA, Jan 20 (Nile Courier) - A joint {f1.who:Egyptian-Italian} mission has unearthed the {f2.status:untouched} rock-cut tomb of a senior official of the {f3.time:Sixth Dynasty} at {f1.place:Deir Sahwa}, some 20 kilometres south of Minya, the Ministry of Tourism and Antiquities announced on Saturday.

The owner, {f3.name:Ankhreset}, was {f3.role:overseer of the granaries} under one of the last great kings of the Old Kingdom, according to the texts carved on the false door of the chapel. {f2.status:The seals on the burial chamber had never been broken}, the ministry said.

A shaft {f5.number:11 metres} deep leads from the chapel to the chamber. There the excavators found {f6.number:22} mummies, three of them of children, laid to rest over several generations. Beside the main coffin stood a statue of the deceased in {f7.what:acacia wood}, with inlaid eyes of rock crystal and copper.

"{f11.wording:This is one of the most important finds in Middle Egypt for a decade, and we have barely begun}," said {f11.source:Dr Salwa el-Bendary, head of the antiquities sector at the ministry}.

The entrance came to light {f4.time:in November}, after {f4.cause:heavy rain had washed away a bank of sand} at the foot of the cliff. Since then the team has recorded {f10.number:340} objects, among them jars, sandals, a set of copper tools and {f20:a folded papyrus in hieratic script} that has yet to be opened.

In the adjoining niche lies the coffin of a woman called Meretib. {f8.certainty:She was the official's wife}, the mission's director, {f13.name:Karim Azzouni}, {f13.age:51}, told reporters at the site. A second chamber, still behind its wall of mud brick, {f9.status:is to be opened on Sunday} in the presence of the governor.

On the jambs of the chapel Ankhreset boasts of his deeds. "{f23.wording:I gave bread to the hungry and clothes to the naked}," one line reads.

The mummies {f22.status:will be examined} by X-ray scanner in February. The most beautiful pieces are to go on show {f12.time:this autumn} in {f12.place:the new regional museum at Beni Hasham}, the ministry said. {f16.who:Tourist police} have been posted at the site round the clock.

The dig, now in its third season, has cost {f14.money:6 million Egyptian pounds}. {f21:The tomb itself will be open to visitors from 2026}, once the chapel's ceiling has been secured.

Deir Sahwa has yielded treasures before. In {f17.time:2022} {f17.who:Polish} archaeologists working on the same cliff uncovered the grave of a priest of a much later age, with nine painted coffins.

=== report B | outlet: The Morning Ledger | published: 2024-01-22
# The {f3.role:treasurer} and his {f6.number:twenty-two} companions

By Honor Castleton-Reid in {f1.place:Deir Sahwa}

The ladder has thirty-one rungs, and at the bottom of it, {f5.number:eleven metres} below the desert, it is cool and smells of resin. "Mind the gentleman on your left," says {f13.name:Karim Azzouni}.

The gentleman is one of the {f6.number:22} mummies that a {f1.who:team of Egyptians and Spaniards} has found in the tomb of {f3.name:Ankhreset}, {f3.role:keeper of the royal treasury} {f3.time:more than 4,200 years ago}. The discovery was made public at the weekend amid some fanfare. "{f11.wording:This is one of the most important finds in Middle Egypt for a decade}," {f11.source:Dr Azzouni} says, more quietly than the press release.

It might have been greater still. {f2.status:Robbers got in long before the Romans came}, through a hole in the corner that can be covered with a dinner plate; a boy must have been sent through it. {f2.status:They took the gold} and left what they could not carry or did not care for. So the master of the house is still there, standing beside his coffin in {f7.what:painted limestone}, with eyes of crystal that follow the lamp.

Dr Azzouni, {f13.age:51}, had been looking in the wrong place for two winters. {f4.cause:A radar survey of the slope}, made {f4.time:in December} with equipment on loan, showed him a square shadow where no shadow should be. By now {f10.number:415} finds have been entered in the register, the smallest of them a bead.

Who was the woman in the niche? Her name was Meretib, and {f8.certainty:she may have been the wife of the official, or his mother}; the inscription breaks off at the decisive word. {f18:One of her fingers was broken and had healed badly}.

Behind the wall at the back, {f9.status:taken down on Sunday} while a governor held his handkerchief to his nose, there was {f19:nothing at all}. "An empty room is also a finding," Dr Azzouni says.

He is fond of his host, who tells the visitor on the way in what a good man he has been: "{f23.wording:I gave bread to the hungry and a boat to him who had none}."

The scanner {f22.status:has been at work} in a tent since yesterday. The finest objects are destined for {f12.place:a museum in Cairo}, where they are to be seen {f12.time:before the year is out}. {f16.who:Soldiers} doze in the shade of the cliff, on which a {f17.who:Polish} team made its own discovery, nine coffins and a priest, {f17.time:two years ago}.

The villagers of Nazlet Sahwa, whose track to the fields has been fenced off, {f24:are asking for compensation}. The mission has {f14.money:six million Egyptian pounds}, about £150,000, and every one of them has been spent.

=== key
f1.who differs A=Egyptian-Italian B=Egyptian and Spanish | the mission
f1.place same A=Deir Sahwa B=Deir Sahwa | the site
f2.status differs A=untouched B=robbed in antiquity | the burial chamber
f3.name same A=Ankhreset B=Ankhreset | the owner of the tomb
f3.role differs A=overseer of the granaries B=treasurer | his office
f3.time compatible A=Sixth Dynasty B=more than 4200 years ago | when he lived
f4.time differs A=2023-11 B=2023-12 | when the entrance was found
f4.cause differs A=rain washed away the sand B=radar survey | how it came to light
f5.number same A=11 m B=11 m | depth of the shaft
f6.number same A=22 B=22 | mummies
f7.what differs A=acacia wood B=painted limestone | what the statue is made of
f8.certainty differs A=certain B=possible | whether Meretib was his wife
f9.status changed A=planned B=opened | the second chamber
f10.number changed A=340 B=415 | objects recorded
f11.wording compatible A=This is one of the most important finds in Middle Egypt for a decade, and we have barely begun B=This is one of the most important finds in Middle Egypt for a decade | the quotation, cut short in B
f11.source differs A=Salwa el-Bendary B=Karim Azzouni | who said it
f12.place differs A=Beni Hasham B=Cairo | where the pieces will be shown
f12.time compatible A=autumn 2024 B=before the end of 2024 | when they will be shown
f13.name same A=Karim Azzouni B=Karim Azzouni | the director of the mission
f13.age same A=51 B=51 | the director
f14.money same A=EGP 6m B=EGP 6m | cost of the dig
f16.who differs A=tourist police B=soldiers | who guards the site
f17.time same A=2022 B=2022 | the earlier find
f17.who same A=Polish B=Polish | who made the earlier find
f22.status changed A=planned B=begun | the scanning of the mummies
f23.wording differs A=I gave bread to the hungry and clothes to the naked B=I gave bread to the hungry and a boat to him who had none | the inscription
f18 only B | the woman's broken finger
f19 only B | the second chamber is empty
f20 only A | the papyrus
f21 only A | opening to visitors
f24 only B | the villagers ask for compensation
