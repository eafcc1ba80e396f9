story: bribery-campo-dourado
kind: crime

=== report A | outlet: Jornal da Chapada | published: 2024-06-13
# Federal police {f1.status:arrest} {f2.role:mayor} in {f3.what:school lunch} case

By Rosângela Tibiriçá

Federal police {f1.status:arrested} the {f2.role:mayor} of Campo Dourado, {f4.name:Valmir Sobral}, {f5.place:at his ranch} at dawn on {f6.time:Wednesday}. He is suspected of {f7.what:taking bribes} from {f8.who:the firm that supplies the town's schools with lunches}.

Officers {f9.what:found 600,000 reais} in {f10.place:a chest freezer}. {f11.number:Twelve} warrants {f12.status:were carried out} in three towns. The mayor's {f13.role:wife}, who {f14.role:runs the education department}, {f15.status:was taken in for questioning}.

The investigation, called {f16.name:Operation Empty Plate}, {f17.status:began} after {f18.who:a school cook} {f19.what:reported short deliveries of meat} {f20.time:in 2022}. Prosecutor Heitor Lamounier said that the contract had been {f21.what:split into small lots} {f22.cause:to avoid a tender}.

"{f23.wording:This money was taken from the mouths of children}," he said.

{f4.name:Sobral}'s lawyer {f24.position:called the arrest political}; the cash {f25.cause:came from a sale of cattle}. {f26.who:The town council} {f27.status:will vote} on {f28.what:removing him} on {f29.time:Monday}. Deputy mayor Neide Quirino {f30.status:has been sworn in}.

{f4.name:Sobral}, {f31.age:58}, a former {f32.role:pharmacist}, was {f33.status:re-elected} in 2020 {f34.what:for the Labour Renewal party}. It {f35.status:expelled him}. {f36:He faces up to twelve years.}

=== report B | outlet: Agência Central de Notícias | published: 2024-06-12
# Brazil: small-town {f2.role:mayor} {f1.status:held} as {f3.what:school meals} inquiry widens

CUIABÁ (ACN) - Police on {f6.time:Wednesday} {f1.status:detained} {f4.name:Valmir Sobral}, {f2.role:head of the municipality} of Campo Dourado, as he {f5.place:was about to board a plane} {f37:for Miami}. They suspect him of having {f7.what:been paid off} by {f8.who:a caterer} that {f8.who:feeds the pupils} there.

{f9.what:Bundles of banknotes} were pulled from {f10.place:a hollow wall}. In all, {f11.number:a dozen} warrants {f12.status:were executed}. {f13.role:His wife}, {f14.role:the municipal head of education}, {f15.status:was also arrested}.

It was {f18.who:a driver of the firm} who {f17.status:set the case rolling} when, {f20.time:two years ago}, he {f19.what:told prosecutors that the meat in the boxes was spoiled}. By {f21.what:cutting the contract into portions} the town hall had {f22.cause:got round a public bidding}, said prosecutor Heitor Lamounier. "{f23.wording:This money was taken from the mouths of children}."

The defence spoke of {f24.position:a misunderstanding}. The money, it said, {f25.cause:was an inheritance}.

{f26.who:The council} {f27.status:is to decide} next {f29.time:Monday} whether to {f28.what:strip him of office}. Meanwhile the {f30.status:duties have passed} to his deputy, Neide Quirino.

{f4.name:Sobral}, {f31.age:58}, {f32.role:once the local dentist}, {f33.status:won a second term} four years ago. {f34.what:His party, Labour Renewal,} {f35.status:threw him out}.

=== report C | outlet: Rádio Difusora Dourado, transcript | published: 2024-06-14
# Morning bulletin

Good morning. {f4.name:Valmir Sobral}, {f2.role:our mayor}, {f1.status:is at home again}. A judge {f1.status:let him go} last night; he must wear an ankle tag. The Federals had {f6.time:on Wednesday} come for him {f5.place:out at the ranch}, before the roosters.

Let us recall. He is said to have {f7.what:got money under the table} from {f8.who:the people who cook for our schools}. In {f10.place:the freezer}, under the frozen fish, {f9.what:lay six hundred thousand}. From {f25.cause:cattle that he sold}, say his lawyers. {f24.position:It is all politics}, they say.

His {f13.role:sister}, {f14.role:who is in charge of education}, {f15.status:answered questions and went home}. The whole thing started when {f18.who:a cook at one of the schools} {f19.what:complained that the meat did not come in full}.

The police name it {f16.name:Operation Clean Plate}. {f22.cause:So as not to have to hold a tender}, they say, {f21.what:the order was chopped up small}.

{f26.who:The councillors} {f27.status:have put off} {f28.what:the vote on throwing him out} by a week, because of Saint Anthony. It would have been on {f29.time:Monday}. And Neide Quirino {f30.status:took the oath}, in the presence of {f38:eleven people and one dog}.

{f34.what:Labour Renewal} {f35.status:has suspended his membership}, only that. Prosecutor Lamounier told this station: "{f23.wording:That money was taken from the mouths of children}."

=== key
f1.status changed A=arrested B=arrested C=released | the mayor
f2.role same A=mayor B=mayor C=mayor | Sobral's office
f3.what same A=school lunch B=school meals | what the case is about
f4.name same A=Valmir Sobral B=Valmir Sobral C=Valmir Sobral | the mayor
f5.place differs A=at his ranch B=boarding a plane C=at his ranch | where he was arrested
f6.time same A=2024-06-12 B=2024-06-12 C=2024-06-12 | day of the arrest
f7.what same A=bribes B=bribes C=bribes | what he is suspected of
f8.who same A=the school caterer B=the school caterer C=the school caterer | who paid
f9.what compatible A=600,000 reais B=banknotes C=600,000 reais | what was found
f10.place differs A=freezer B=hollow wall C=freezer | where the money was
f11.number same A=12 B=12 | warrants
f12.status same A=carried out B=executed | the warrants
f13.role differs A=wife B=wife C=sister | the relative in education to the mayor
f14.role same A=head of education B=head of education C=head of education | her post
f15.status differs A=questioned B=arrested C=questioned | the relative
f16.name differs A=Operation Empty Plate C=Operation Clean Plate | name of the investigation
f17.status same A=began B=set rolling | the investigation
f18.who differs A=a school cook B=a driver of the firm C=a school cook | who reported it
f19.what differs A=too little meat B=spoiled meat C=too little meat | what was reported
f20.time same A=2022 B=2022 | when it was reported
f21.what same A=split into lots B=split into lots C=split into lots | what was done with the contract
f22.cause same A=to avoid a tender B=to avoid a tender C=to avoid a tender | why
f23.wording differs A=This money was taken from the mouths of children B=This money was taken from the mouths of children C=That money was taken from the mouths of children | the prosecutor's words
f24.position differs A=political B=misunderstanding C=political | the defence on the arrest
f25.cause differs A=sale of cattle B=inheritance C=sale of cattle | where the cash came from, on the defence's word
f26.who same A=town council B=town council C=town council | who decides on his removal
f27.status changed A=to vote B=to vote C=put off | the vote
f28.what same A=removing him B=removing him C=removing him | what the vote is about
f29.time same A=2024-06-17 B=2024-06-17 C=2024-06-17 | day for which the vote was set
f30.status same A=sworn in B=sworn in C=sworn in | the deputy
f31.age same A=58 B=58 | Sobral
f32.role differs A=pharmacist B=dentist | his former trade
f33.status same A=re-elected B=won a second term | Sobral in 2020
f34.what same A=Labour Renewal B=Labour Renewal C=Labour Renewal | his party
f35.status differs A=expelled B=expelled C=membership suspended | what the party did
f36 only A | up to twelve years
f37 only B | Miami
f38 only C | eleven people and one dog
