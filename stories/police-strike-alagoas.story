story: police-strike-alagoas
kind: police

=== report A | outlet: Gazeta da Lagoa | published: 2022-02-17
# {f1.who:Military police} {f2.status:walk out}; {f3.who:army} {f4.status:patrols} the capital

By Wilma Gusmão

{f1.who:Military police officers} in the state of Alagoas {f2.status:stopped work} on {f5.time:Wednesday}, demanding {f6.position:a pay rise of 32 per cent}, and masked men {f7.what:let the air out of patrol cars}.

{f8.number:Nine} people {f9.status:were killed} in the state {f10.time:in the first 24 hours}, against a daily average of four. {f3.who:The army} {f4.status:sent} {f11.number:1,200} soldiers. Most {f12.what:shops} {f13.status:stayed shut}, and the buses ran {f14.time:only until six}.

{f15.role:Governor} {f16.name:Dorival Mascarenhas} {f17.position:ruled out} {f18.what:any amnesty} for the strikers. "{f19.wording:Men with masks do not negotiate}," he said. A court had declared the strike {f20.what:illegal} and {f21.what:fined the associations} {f21.money:100,000 reais a day}.

The movement's leader, {f22.role:Corporal} Jairo Bispo, {f23.status:is being sought}. {f24.who:The officers' wives} {f25.what:are camping} {f26.place:in front of the barracks}. {f27.who:A senator} who {f28.what:drove up in a tractor} {f29.status:was shot} {f30.place:in the collarbone}.

{f31:The state finance secretary} offered {f32.what:12 per cent over two years}. Police pay {f33.status:has not risen} {f33.time:since 2018}. {f34.who:The bishop} {f35.position:offered to mediate}. In 2012 a similar strike {f36.time:had lasted eleven days}.

{f37:Carnival rehearsals were cancelled.}

=== report B | outlet: Wire Atlântico | published: 2022-02-21
# Brazil police {f2.status:end} strike

MACEIO (WA) - Police in Brazil's northeast {f2.status:went back to work} on Monday {f38:after five days}. They get {f32.what:15 per cent, spread over two years}.

{f5.time:Since Wednesday} {f1.who:the military police}, who wanted {f6.position:32 per cent more pay}, had left the streets to {f3.who:the National Guard}, of which {f11.number:1,200} were deployed. In {f10.time:the first day alone} {f8.number:nine} people {f9.status:died by violence}. Hooded strikers {f7.what:slashed the tyres} of police cars.

The head of the movement, {f22.role:Sergeant} Jairo Bispo, {f23.status:surrendered}. {f15.role:Governor} {f16.name:Dorival Mascarenhas} {f17.position:would not hear of} {f18.what:a pardon}.

{f27.who:A senator} {f29.status:hit by a bullet} {f30.place:in the thigh} when he {f28.what:steered an excavator} at a barricade {f39:has left hospital}. It was {f34.who:the head of the bar association} who {f35.position:had brought the two sides together}.

=== report C | outlet: Sociedade em Foco (blog) | published: 2022-02-18
# Third day without police

I went out at noon. {f12.what:The pharmacies} were {f13.status:closed}, {f3.who:soldiers} {f4.status:stood} at the corner, boys of nineteen. {f8.number:Fourteen}, that is how many {f9.status:have been murdered} {f10.time:on the first day}, says a man at the morgue. The bus goes {f14.time:until six}.

{f1.who:The military police} {f2.status:do not work} {f5.time:since Wednesday}. {f24.who:The mothers of the policemen} {f25.what:sit under plastic sheets} {f26.place:at the barracks gate}. They want {f6.position:32 per cent}. It is true that {f33.time:for four years} there {f33.status:has been nothing}.

"{f19.wording:Men in masks do not negotiate}," {f15.role:the vice-governor}, {f16.name:Mascarenhas}, says on the radio. The judges say {f20.what:it is against the law}; {f21.money:a hundred thousand a day} {f21.what:must the associations pay}. And {f22.role:Corporal} Bispo? {f23.status:Nobody can find him.}

{f34.who:The bishop} {f35.position:wants to mediate}. Let him. The strike ten years ago {f36.time:went on for eleven days}.

=== key
f1.who same A=military police B=military police C=military police | who strikes
f2.status changed A=on strike B=back at work C=on strike | the police
f3.who differs A=army B=National Guard C=army | who patrols
f4.status same A=patrols C=patrols | the soldiers
f5.time same A=2022-02-16 B=2022-02-16 C=2022-02-16 | since when
f6.position same A=32% B=32% C=32% | what they demand
f7.what differs A=let the air out B=slashed the tyres | what masked men did to cars
f8.number differs A=9 B=9 C=14 | people killed on the first day
f9.status same A=killed B=killed C=killed | these people
f10.time same A=first 24 hours B=first day C=first day | in what time
f11.number same A=1200 B=1200 | soldiers sent
f12.what compatible A=shops C=pharmacies | what is shut
f13.status same A=shut C=closed | the shops
f14.time same A=until 18:00 C=until 18:00 | the buses
f15.role differs A=governor B=governor C=vice-governor | Mascarenhas
f16.name same A=Dorival Mascarenhas B=Dorival Mascarenhas C=Dorival Mascarenhas | who speaks for the state
f17.position same A=ruled out B=ruled out | an amnesty
f18.what same A=amnesty B=pardon | what is ruled out
f19.wording differs A=Men with masks C=Men in masks | his words
f20.what same A=illegal C=against the law | the strike
f21.what same A=fined the associations C=the associations must pay | the fine
f21.money same A=BRL 100000 a day C=BRL 100000 a day | the fine
f22.role differs A=corporal B=sergeant C=corporal | Bispo's rank
f23.status changed A=sought B=surrendered C=sought | Bispo
f24.who differs A=wives C=mothers | who camps
f25.what same A=camping C=sit under plastic sheets | what they do
f26.place same A=in front of the barracks C=barracks gate | where
f27.who same A=senator B=senator | who was shot
f28.what differs A=tractor B=excavator | what the senator drove
f29.status same A=shot B=hit by a bullet | the senator
f30.place differs A=collarbone B=thigh | where the senator was hit
f31 only A | who made the offer
f32.what changed A=12% over two years B=15% over two years | what they are offered or get
f33.status same A=not risen C=nothing | the pay
f33.time same A=since 2018 C=four years | since when
f34.who differs A=bishop B=head of the bar association C=bishop | the mediator
f35.position changed A=offers to mediate B=brought the sides together C=offers to mediate | mediation
f36.time same A=11 days C=11 days | the strike of 2012
f37 only A | carnival rehearsals
f38 only B | five days
f39 only B | left hospital
