story: meals-serra-dourada
kind: politics

=== report A | outlet: Agência Planalto Sul | published: 2022-08-30T11:20-03:00 | agency: APS
# {f2.role:Education secretary} of Brazilian state {f1.status,f28.status:held} in {f3.what:school meals probe}

SÃO GERALDO, Brazil (APS) - Federal police on {f4.time:Tuesday} {f1.status,f28.status:arrested} the {f2.role:education secretary} of the state of Serra Dourada, {f2.name:Humberto Quaresma}, {f2.age:55}, {f3.what:on suspicion of fraud in the purchase of school meals}, a court spokesman said.

Quaresma was {f28.status:taken} from {f4.place:his flat in the Jardim Aurora district} {f4.time:shortly after 6am}. He is one of {f5.number:seven} people against whom a judge in São Geraldo had issued warrants. {f6.number:Five} were in custody by mid-morning; the two others, both businessmen, {f7.status:were being sought}.

Investigators believe that the department paid {f8.who:Nutrivale}, a catering company, for {f9.number:1.4 million} meals that {f9.status:were never delivered}. The loss is put at {f10.money:38 million reais}. The contracts date {f11.time:from 2020 and 2021}, when schools {f11.cause:were closed because of the pandemic}.

Officers searched {f12.number:14} addresses, among them the secretariat's headquarters, and seized {f13.what:computers, four cars and a boat}. "{f14.wording:We followed the rice and it led us to a marina}," police superintendent {f15.name:Débora Antunes} told reporters.

Quaresma's lawyer said his client had done nothing wrong and {f16.position:would cooperate}. The arrest was "theatre, five weeks before an election", he said.

Governor {f17.name:Olavo Brandini}, who {f17.status:is seeking a second term} on 2 October, {f18.status:suspended} Quaresma for 30 days and named {f19.role:his deputy}, {f19.name:Inês Falcão}, to run the department. Brandini is {f17.what:not a suspect}, the court spokesman said. In the most recent survey he was {f20.number:four} points ahead of former mayor Gislaine Toledo.

=== report B | outlet: Diário do Povo | published: 2022-08-31
# {f21.what:R$ 600,000 IN A FREEZER!}

## Meals scandal: what the police pulled out from under the frozen chicken at {f4.place:the secretary's beach house}

It was not the chicken that smelled. When federal officers opened the freezer at {f4.place:the beach house} of {f2.name:Humberto Quaresma} {f4.time:at dawn yesterday}, they found, under six bags of drumsticks, {f21.what:bundles of banknotes: 600,000 reais} in all. The {f2.role:education chief} of Serra Dourada was in his pyjamas. He asked for a glass of water and {f16.position:has not said a word to the police since}.

{f2.name:Quaresma}, {f2.age:55}, is accused of {f3.what:having skimmed the money meant for children's lunches}. {f9.number:One million four hundred thousand} meals were paid for. {f9.status:Not a spoonful arrived}. The price, says the prosecution: {f10.money:R$ 83 million}.

The food was supposed to come from {f8.who:Nutrivale}, a firm with an office above a tyre shop. It belongs to {f22.name:Sandro Vilela}, {f22.what:who went to school with the governor}. Vilela {f7.status:gave himself up} last night in the company of two lawyers. {f7.status:So did his partner}. That makes {f6.number:seven} behind bars out of {f5.number:seven} warrants.

The trick was a simple one. Everybody was {f11.cause:at home because of the virus}, so who was to notice that {f9.status:no lunch came}? {f23:A cook did}. Dona Zilda Moraes, 63, of the Monte Belo primary school, counted sacks for a year and wrote it all down in a notebook. "{f24:I only wanted to know where my rice was}," she says.

{f15.name:Débora Antunes} of the federal police put it in one sentence: "{f14.wording:We followed the rice and it took us to a marina.}" Her people hauled away {f13.what:computers, four cars and a speedboat} from {f12.number:14} places.

And the boss? {f17.name:Olavo Brandini}, {f17.status:who wants to be governor for four years more}, {f18.status:fired} the man he had called "a brother" in March. His place goes to {f19.role:the deputy}, {f19.name:Inês Falcão}. The governor himself will be questioned {f27.time:next week}, {f17.what:as a suspect}, two sources in the prosecutor's office told the Diário. His press office spoke of a "rumour in the last weeks of a campaign".

=== report C | outlet: Rádio Tribuna FM | published: 2022-09-02
# Tribuna no Ar, Friday 2 September, 7am (transcript)

HOST: Day four of the lunch affair, and the first poll since it broke. Marcelo Teles is with us. Marcelo, is the governor in trouble?

TELES: He was {f20.number:six} points ahead of Gislaine Toledo in the last one. In this one, out at midnight, she leads by {f25:one}. That is within the margin, but it is the first time.

HOST: For those who were on the moon: what happened?

TELES: On {f4.time:Tuesday at about six in the morning} the federal police rang at {f4.place:the city apartment} of the state's {f2.role:secretary for education}, {f2.name:Humberto Quaresma}, and {f28.status:took him away}. He {f3.what:is said to have paid for school lunches that did not exist}. {f9.number:1.4 million} of them, over {f11.time:two years, the pandemic years, '20 and '21}. The judge's order mentions {f10.money:38 million reais}.

HOST: And he is still in a cell?

TELES: No. He {f1.status:was released} last night. A higher court {f26:granted him habeas corpus} on condition that he hands in his passport. {f6.number:The other six} remain inside, with {f22.name:Sandro Vilela} among them, the owner of {f8.who:Nutrivale}. He is {f22.what:a cousin of the governor's wife}, and that is the part that hurts.

HOST: There was cash in a freezer, people say.

TELES: People say. The police deny it. Superintendent {f15.name:Débora Antunes}, yesterday: {f21.what:no freezer, no cash}, {f4.place:no beach house}. What they took was {f13.what:computers, four cars and a boat}.

HOST: Has the governor been heard?

TELES: {f17.what:As a witness}, the prosecutor insists, {f27.time:next Thursday}. He {f17.status:remains in the race}, he {f18.status:has dismissed Quaresma} for good after first suspending him, and he says that he learned of it from the radio. From us, I hope.

HOST: And the department?

TELES: {f19.name:Inês Falcão}, {f19.role:until now head of the budget office there}, minds the shop.

HOST: Traffic in a minute.

=== key
f1.status changed A=arrested C=released | the education secretary
f28.status same A=arrested C=taken away | the secretary on Tuesday
f2.role same A=education secretary B=education chief C=secretary for education | his post
f2.name same A=Humberto Quaresma B=Humberto Quaresma C=Humberto Quaresma | the secretary
f2.age same A=55 B=55 | his age
f3.what compatible A=fraud with school meals B=skimming lunch money C=paying for lunches that did not exist | what he is accused of
f4.place differs A=his flat B=his beach house C=his flat | where he was arrested
f4.time compatible A=2022-08-30T06:00~ B=2022-08-30 dawn C=2022-08-30T06:00~ | when
f5.number same A=7 B=7 | people with warrants
f6.number changed A=5 B=7 C=6 | people in custody
f7.status changed A=being sought B=gave themselves up | the two businessmen
f8.who same A=Nutrivale B=Nutrivale C=Nutrivale | the catering company
f9.number same A=1400000 B=1400000 C=1400000 | meals paid for
f9.status same A=never delivered B=never delivered | the meals
f10.money differs A=BRL 38m B=BRL 83m C=BRL 38m | the loss
f11.time same A=2020 and 2021 C=2020 and 2021 | when the meals were paid for
f11.cause same A=pandemic B=pandemic | why nobody was at school
f12.number same A=14 B=14 | places searched
f13.what compatible A=computers, four cars and a boat B=computers, four cars and a speedboat C=computers, four cars and a boat | what was seized
f14.wording differs A=led us to a marina B=took us to a marina | the superintendent's words
f15.name same A=Débora Antunes B=Débora Antunes C=Débora Antunes | the police superintendent
f16.position differs A=would cooperate B=silent | Quaresma towards the police
f17.name same A=Olavo Brandini B=Olavo Brandini | the governor
f17.status same A=seeks a second term B=seeks a second term C=seeks a second term | the governor's candidacy
f17.what differs A=not a suspect B=suspect C=witness | the governor in the inquiry
f18.status changed A=suspended B=dismissed C=dismissed | Quaresma's post
f19.name same A=Inês Falcão B=Inês Falcão C=Inês Falcão | who runs the department
f19.role differs A=deputy B=deputy C=head of the budget office | her post until now
f20.number differs A=4 C=6 | the governor's lead in the last poll
f21.what differs B=R$ 600,000 in the freezer C=no cash | the money in the freezer
f22.name same B=Sandro Vilela C=Sandro Vilela | the owner of Nutrivale
f22.what differs B=the governor's schoolmate C=cousin of the governor's wife | what he is to the governor
f23 only B | the cook who counted
f24 only B | the cook's words
f25 only C | the new poll
f27.time compatible B=next week C=2022-09-08 | when the governor is heard
f26 only C | the ruling of the higher court
