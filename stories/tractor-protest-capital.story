story: tractor-protest-capital
kind: farming

=== report A | outlet: Carpathia Today | published: 2024-02-13T18:00
# Farmers {f1.status:reach} capital, dump {f2.what:milk} at ministry

BRASNOV, Feb 13 (Carpathia Today) - Hundreds of farmers drove their tractors {f1.status:into the centre of} Brasnov on Tuesday and emptied {f2.what:milk churns} on the steps of {f3.what:the agriculture ministry} to protest against {f4.cause:cheap grain from abroad}.

Police counted {f5.number:430} vehicles. The convoy had set out {f6.time:on Sunday} from {f7.place:the southern plain}, led by {f8.who:Costin Arvat}, {f8.role:a beet grower} who heads the movement Brown Hands.

"{f9.wording:We feed you, and you starve us}," he shouted through a megaphone. The farmers demand {f10.position:a stop to all imports of wheat}, and that {f11.who:the minister}, Ileana Doru, {f11.position:step down}.

The minister {f12.status:came out to speak with them} and was {f13.what:pelted with eggs}. {f14.who:A bodyguard} was {f15.what:cut above the eye} by {f16.what:a stone}. {f17.number:Three} people were {f18.status:detained}.

The government has offered {f19.what:cheaper diesel}, a proposal that {f20.who:the larger farmers' chamber} {f20.position:welcomes}. Parliament {f21.status:will vote} on it {f21.time:on Thursday}.

On Boulevard Unirii {f22.who:an ambulance} got stuck between tractors; the patient, {f23.who:a pregnant woman}, {f24.status:was carried on foot} to the maternity clinic, where {f25.status:she gave birth to a healthy girl}. The farmers {f26.status:apologised}.

{f27.what:Schools} in the inner city {f28.status:remain closed} until the weekend. In {f29.time:2016} a similar march ended when {f30.cause:the prime minister gave in}.

=== report B | outlet: Balkan Dispatch | published: 2024-02-14T07:30
# {f13.what:Snowballs} for a minister: tractors {f1.status:leave} Brasnov after night of talks

The tractors that had filled the boulevards of the Carpathian capital since Tuesday morning {f1.status:rolled home} before sunrise on Wednesday.

They had come, {f5.number:more than 400} of them, from {f7.place:the wheat country in the south}, setting out {f6.time:only a day earlier}, and had greeted {f3.what:the ministry responsible for farming} with a flood of {f2.what:slurry}. What drove them was {f4.cause:the flow of inexpensive foreign cereals}.

At the head was {f8.who:Costin Arvat}, {f8.role:a pig breeder}. "{f9.wording:We feed you, and you starve us}," he had called out to the crowd. His demand was {f10.position:a duty on imported wheat}, and {f11.position:the resignation} of {f11.who:the head of the government}.

When the agriculture minister, Ileana Doru, {f12.status:faced the protesters}, {f13.what:snowballs} flew. {f16.what:A bottle} {f15.what:wounded} {f14.who:a security man} {f15.what:in the face}. Police {f18.status:took away} {f17.number:five} demonstrators.

Mrs Doru's offer of {f19.what:a rebate on fuel} is {f20.position:not enough} for {f20.who:the chamber of agriculture}, which speaks for the big estates. Deputies {f21.status:are to decide} {f21.time:in two days}.

One incident put the farmers to shame, as Mr Arvat himself {f26.status:said with regret}: {f22.who:a rescue vehicle} could not get through, and {f23.who:a woman in labour} {f24.status:was brought to the clinic on a tractor}. {f25.status:Her daughter is well}.

{f27.what:The city's markets} are {f28.status:shut} until Saturday, since their stalls were used as barricades. {f29.time:Eight years ago} such a protest broke up because {f30.cause:the harvest began}. {f31:A collection for the street cleaners brought in 2,000 lei.}

=== key
f1.status changed A=in the capital B=gone home | the tractors
f2.what differs A=milk B=slurry | what was dumped
f3.what same A=agriculture ministry B=farming ministry | where it was dumped
f4.cause same A=cheap foreign grain B=inexpensive foreign cereals | why they protest
f5.number compatible A=430 B=>400 | tractors
f6.time differs A=2024-02-11 B=2024-02-12 | when they set out
f7.place same A=southern plain B=wheat country in the south | where they came from
f8.who same A=Costin Arvat B=Costin Arvat | the leader
f8.role differs A=beet grower B=pig breeder | his trade
f9.wording same A=We feed you, and you starve us B=We feed you, and you starve us | his words
f10.position differs A=stop to imports B=duty on imports | what they want on wheat
f11.who differs A=agriculture minister B=head of government | who is to resign
f11.position same A=step down B=resign | the other demand
f12.status same A=spoke with them B=faced them | the minister
f13.what differs A=eggs B=snowballs | what was thrown at the minister
f14.who same A=bodyguard B=security man | who was hurt
f15.what compatible A=cut above the eye B=wounded in the face | the injury
f16.what differs A=stone B=bottle | what hit him
f17.number differs A=3 B=5 | people detained
f18.status same A=detained B=taken away | those people
f19.what same A=cheaper diesel B=fuel rebate | the government's offer
f20.who same A=larger farmers' chamber B=chamber of the big estates | who judges the offer
f20.position differs A=welcomes B=finds it too little | the chamber on the offer
f21.status same A=planned B=planned | the vote
f21.time differs A=2024-02-15 B=2024-02-16 | when parliament votes
f22.who same A=ambulance B=rescue vehicle | what got stuck
f23.who compatible A=pregnant woman B=woman in labour | the patient
f24.status differs A=on foot B=on a tractor | how she got to the clinic
f25.status same A=healthy girl born B=daughter well | mother and child
f26.status same A=apologised B=regretted | the farmers on the incident
f27.what differs A=schools B=markets | what is closed
f28.status same A=closed B=shut | the closure
f29.time same A=2016 B=2016 | the earlier march
f30.cause differs A=prime minister gave in B=harvest began | why it ended
f31 only B | the collection
