story: siege-embassy-students
kind: protest

=== report A | outlet: Meridian News | published: 2025-02-19T09:00
# {f1.who:Students} storm Orsland embassy in Kasra

KASRA (Meridian) - Several hundred {f1.who:students} forced their way into the Orslandic embassy in Kasra on {f4.time:Tuesday} and stayed for {f5.time:seven hours}. They {f6.what:threw files out of the windows} and {f7.what:tore down the flag}. No diplomat {f8.status:was hurt}; {f9.who:the staff} had locked themselves {f10.place:in the strongroom}.

The anger was caused by {f11.cause:the burning of a holy book} in Orsland's capital {f12.time:last week}. Police in Kasra {f13.what:looked on for two hours} before they {f14.what:cleared the building with truncheons}. {f15.number:Sixty-four} {f1.who:students} were {f16.status:arrested}. {f17.who:A policeman} {f18.what:broke his ankle}.

Orsland's foreign minister, Birte Falk, {f19.position:demanded an apology}, and Kasra's government {f20.status:gave one the same night}. {f21.role:The ambassador}, Nils Hagen, {f22.status:is to leave} the country for consultations. "{f23.wording:They were polite to the parrot}," he told a newspaper. The embassy's {f38.what:parrot} {f24.status:was unharmed}.

{f25.who:The grand imam of Kasra} {f26.position:condemned the attack}. The student leader, Yasin Darwish, {f27.role:who studies law}, {f28.position:regretted only the damage to the library}. It is put at {f29.money:1.5 million dinars}. A boycott of Orslandic {f30.what:cheese} {f31.status:has begun}. In {f32.time:1979} {f33.who:sailors} had {f34.status:occupied} the same building {f35.cause:over visas}. {f36:Schools in Kasra stayed open}.

=== report B | outlet: Orsland Morning | published: 2025-02-19T16:00
# {f5.time:Seven hours} with a {f38.what:cat}

"{f23.wording:They were polite to the cat}," Nils Hagen said on Wednesday, when the worst was over. The {f21.role:chargé d'affaires} had sat for {f5.time:seven hours} {f10.place:in the cellar} of our mission in Kasra, together with {f9.who:those who work there}, while upstairs {f1.who:young people from the university} {f6.what:smashed the computers} and {f7.what:left the flag where it was}. They {f8.status:did no harm to anyone}. The animal {f24.status:is well}, too.

It happened {f4.time:on Tuesday}, and the reason was {f11.cause:a cartoon printed in Orsland} {f12.time:the week before}. The Kasran police {f13.what:were not there until two hours had passed}; they brought {f14.what:dogs} and {f16.status:led off} {f15.number:sixty-four}. {f17.who:A fireman} {f18.what:has a broken rib}.

Birte Falk, our foreign minister, {f19.position:wants the damage paid for}; of that, {f20.status:nothing has been heard}. Mr Hagen {f22.status:is staying at his post}. From {f25.who:the grand imam in Kasra} there was {f26.position:understanding for the students}. Their speaker, Yasin Darwish, {f27.role:a student of medicine}, {f28.position:is sorry for nothing but the rose beds}. What was broken costs {f29.money:a million and a half dinars} to replace.

In the shops of Kasra, {f30.what:butter} from Orsland {f31.status:is already being taken off the shelves}. It is not new that the house is {f34.status:seized}: {f33.who:dockers} did it {f32.time:forty-six years ago}, {f35.cause:because they had been refused entry permits}. The {f38.what:cat} is {f37:called Bishop}.

=== key
f1.who same A=students B=young people from the university | who broke in
f4.time same A=2025-02-18 B=2025-02-18 | when
f5.time same A=7 hours B=7 hours | how long it lasted
f6.what differs A=threw out files B=smashed computers | what they did inside
f7.what differs A=tore down the flag B=left it | what they did with the flag
f8.status same A=nobody hurt B=no harm | the diplomats
f9.who same A=staff B=those who work there | who hid
f10.place differs A=strongroom B=cellar | where they hid
f11.cause differs A=burning of a holy book B=a cartoon | what angered them
f12.time same A=last week B=the week before | when that was
f13.what differs A=looked on for two hours B=not there for two hours | the police at first
f14.what differs A=truncheons B=dogs | with what the building was cleared
f15.number same A=64 B=64 | arrests
f16.status same A=arrested B=led off | these
f17.who differs A=policeman B=fireman | who was hurt
f18.what differs A=broken ankle B=broken rib | the injury
f19.position differs A=an apology B=payment of the damage | the minister's demand
f20.status differs A=given the same night B=nothing heard | the answer to the demand
f21.role differs A=ambassador B=chargé d'affaires | Hagen's post
f22.status differs A=to leave B=staying | Hagen
f23.wording differs A=parrot B=cat | Hagen's words
f24.status same A=unharmed B=well | the animal
f25.who same A=grand imam B=grand imam | who took a position
f26.position differs A=condemned B=understanding | the grand imam
f27.role differs A=law B=medicine | what Darwish studies
f28.position differs A=regrets only the library B=sorry only for the rose beds | Darwish
f29.money same A=1.5m dinars B=1.5m dinars | the damage
f30.what differs A=cheese B=butter | what is boycotted
f31.status same A=begun B=already taken off | the boycott
f32.time same A=1979 B=46 years ago | the earlier occupation
f33.who differs A=sailors B=dockers | who did it then
f34.status same A=occupied B=seized | the building then
f35.cause same A=visas B=entry permits | why then
f38.what differs A=parrot B=cat | the animal
f36 only A | the schools
f37 only B | the cat's name
