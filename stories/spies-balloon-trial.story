story: spies-balloon-trial
kind: spying

=== report A | outlet: Capital Law Reports Online | published: 2025-11-07
# {f1.who:Brothers} {f2.status:deny} {f3.what:spying on missile site}

Two {f1.who:brothers} accused of {f3.what:photographing a missile base} from a balloon {f2.status:pleaded not guilty} at {f5.place:the High Court} in Windermark on {f6.time:Thursday}. Edgar and Piet Lomax, {f7.age:44 and 39}, are said to have worked for {f8.who:Dravia's military intelligence}.

The {f9.role:prosecutor}, Helen Achter, told {f10.who:the jury} that the pair had made {f11.number:nine} flights over Stennis Moor between {f12.time:March and June}, {f13.what:disguised as a honeymoon service}. A camera {f14.what:sewn into a picnic hamper} took {f15.number:2,300} pictures. They were {f16.what:sent on memory cards in jars of honey} to {f17.place:a post box in Lisbon}.

They were caught {f18.cause:because a farmer complained about frightened sheep}. In Edgar's garage, detectives found {f19.what:a radio} and {f20.money:60,000 crowns} {f20.what:in cash}. Piet, {f21.role:a former air force mechanic}, had {f22.status:debts}, Achter said.

{f23.role:Defence counsel} Marius Bond said his clients were {f24.what:bird watchers}. "{f25.wording:A secret that can be seen from a balloon is no secret}," he told the court. The judge, Dame Ruth Kell, {f26.status:refused} to hear {f27.who:an expert} {f28.status:in private}. A {f29.who:third man}, known as "the Uncle", is {f29.status:being sought}; he {f30.certainty:probably} {f30.status:left the country} {f31.what:by ferry}.

The trial is to last {f32.time:six weeks}. If convicted, the two {f33.status:face} {f33.what:up to 14 years}. Dravia's embassy {f34.position:called the case theatre}. It is the first trial under the Secrets Act {f35.time:since 1988}, when {f36.who:a naval clerk} was {f36.status:convicted}. {f37:The balloon is striped red and yellow}.

=== report B | outlet: The Morning Mirror | published: 2025-11-07
# UP, UP AND AWAY WITH OUR SECRETS?

They sold it as {f13.what:hot-air rides for wine lovers}. But what hung beneath the balloon of {f1.who:cousins} Edgar and Piet Lomax, a jury heard, was a camera, {f14.what:screwed under the wicker floor}, that clicked {f15.number:2,300} times {f3.what:over a top-secret rocket base}.

{f11.number:Nine} trips over Stennis Moor, {f12.time:from spring into June}. Photos that {f16.what:travelled on memory cards, hidden in wine corks}, {f17.place:to a letter box in Lisbon}. And pay from {f8.who:a Dravian arms firm}. That is the case that {f9.role:Crown lawyer} Helen Achter laid before {f10.who:seven women and five men} {f6.time:yesterday} at {f5.place:the Central Criminal Court}. Edgar ({f7.age:44}) and Piet ({f7.age:39}) {f2.status:say they did nothing of the kind}.

What gave them away? {f18.cause:A fuel bill they never paid.} Police who came to Edgar's garage found {f20.money:60,000 crowns} {f20.what:in gold coins}, and {f19.what:a wireless set}. Piet, {f21.role:who used to mend jets for the air force}, was {f22.status:in the red}, said Achter.

Rubbish, said their {f23.role:barrister}, Marius Bond: they {f24.what:were making a film}. "{f25.wording:A secret that can be seen from a balloon is not a secret.}" He wanted {f27.who:a specialist} heard {f28.status:behind closed doors}, and Dame Ruth Kell {f26.status:agreed}. Still missing is {f29.who:their alleged helper, "Uncle"}, for whom {f29.status:police are looking}. He {f30.certainty:may} {f30.status:have slipped abroad} {f31.what:in the balloon's spare basket lorry}.

The hearing goes on {f32.time:until just before Christmas}. At the end, {f33.what:fourteen years} {f33.status:is the most they can get}. The Dravians {f34.position:won't comment}. The last time anybody stood trial under the Secrets Act was {f35.time:in 1988}; {f36.who:a clerk from the navy} {f36.status:went to jail}. {f38:The balloon is now in a police shed in Wold}.

=== key
f1.who differs A=brothers B=cousins | the accused's kinship
f2.status same A=not guilty B=say they did nothing | their plea
f3.what same A=missile base B=rocket base | what was spied on
f5.place differs A=High Court B=Central Criminal Court | the court
f6.time same A=2025-11-06 B=2025-11-06 | the day in court
f7.age same A=44 and 39 B=44 and 39 | their ages
f8.who differs A=military intelligence B=arms firm | for whom they worked
f9.role same A=prosecutor B=Crown lawyer | Achter
f10.who same A=jury B=seven women and five men | before whom she spoke
f11.number same A=9 B=9 | flights
f12.time compatible A=March to June B=spring into June | when they flew
f13.what differs A=honeymoon service B=rides for wine lovers | the cover
f14.what differs A=sewn into a hamper B=screwed under the floor | where the camera was
f15.number same A=2300 B=2300 | pictures
f16.what differs A=in jars of honey B=in wine corks | how the cards were sent
f17.place same A=post box in Lisbon B=letter box in Lisbon | where they were sent
f18.cause differs A=farmer complained B=unpaid fuel bill | why they were caught
f19.what same A=radio B=wireless set | what was found
f20.money same A=60000 crowns B=60000 crowns | the money found
f20.what differs A=cash B=gold coins | in what form
f21.role same A=former air force mechanic B=used to mend jets | Piet's former job
f22.status same A=debts B=in the red | Piet's means
f23.role same A=defence counsel B=barrister | Bond
f24.what differs A=bird watchers B=making a film | the defence's explanation
f25.wording differs A=no secret B=not a secret | Bond's words
f26.status differs A=refused B=agreed | the judge's decision
f27.who same A=expert B=specialist | who is to be heard
f28.status same A=in private B=behind closed doors | how he is to be heard
f29.who same A=third man, the Uncle B=alleged helper, Uncle | the one missing
f29.status same A=sought B=police are looking | that man
f30.certainty differs A=probable B=possible | his leaving
f30.status same A=left the country B=slipped abroad | what he did
f31.what differs A=ferry B=lorry | how he left
f32.time same A=six weeks B=until just before Christmas | how long the trial lasts
f33.status same A=face B=the most they can get | the penalty
f33.what same A=up to 14 years B=14 years | the penalty
f34.position differs A=theatre B=no comment | the embassy
f35.time same A=1988 B=1988 | the last such trial
f36.who same A=naval clerk B=clerk from the navy | who was tried then
f36.status compatible A=convicted B=went to jail | that clerk
f37 only A | the balloon's colours
f38 only B | where the balloon is
