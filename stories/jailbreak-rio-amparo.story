story: jailbreak-rio-amparo
kind: prison

=== report A | outlet: Diário do Amparo | published: 2023-06-20
# {f1.number:Fourteen} {f2.status:escape} Rio Amparo jail through {f3.what:tunnel}

By Nilton Sarney Prado

{f1.number:Fourteen} convicts {f2.status:broke out} of the maximum security unit at Rio Amparo, in the north of Minas Gerais, {f4.time:before dawn on Sunday}, crawling through {f3.what:a tunnel} that {f5.what:they had dug with spoons and a bed leg}. It came up in {f6.place:a banana plantation} on the other side of the road.

Their absence was noticed by {f7.who:a cook} who {f8.what:found the breakfasts untouched}. The sirens {f9.status:did not sound}; {f10.cause:the batteries were flat}, the governor, Colonel Hélio Tanajura, admitted.

{f11.number:Six} had been {f12.status:caught} by last night. One, {f13.name:Edivaldo Nonato}, {f14.status:was shot dead} when he {f15.what:tried to take a motorbike} from {f16.whom:a teacher} in {f17.place:Brejo Novo}.

Among those still {f18.status:at large} is {f19.name:Cláudio "Doutor" Menescal}, who is serving {f20.time:31 years} for {f21.what:bank robbery}. He has {f22.certainty:probably} already crossed into {f23.place:Bahia}, police believe.

{f24.number:Three} guards are {f25.status:under arrest}. They are accused of {f26.what:having looked away for money}. The {f27.who:prison officers' union} called it {f28.position:an attempt to find scapegoats} and {f29.status:threatened a strike}.

"{f30.wording:I asked for cameras and received a bucket of paint}," said Colonel Tanajura, who has {f31.status:offered to resign}. The state's governor {f32.status:has not yet decided} on it.

{f33.who:The army} is helping with {f34.what:helicopters}. Checkpoints {f35.status:have been set up} on {f36.place:two federal highways}. Residents were advised to {f37.what:stay indoors}.

{f38:A ransom demand sent to a local radio station turned out to be a hoax.} In 2009 thirty men had left the old jail in the town, also by tunnel; all were recaptured.

=== report B | outlet: Notícias Sul-Americanas | published: 2023-06-21
# Brazil: governor {f31.status:sacks} jail chief after {f2.status:mass breakout}

BELO HORIZONTE (NSA) - The head of the Rio Amparo high security prison {f31.status:was dismissed} on Tuesday, two days after {f1.number:14} inmates {f2.status:got away} by way of {f3.what:a drainage pipe}, into which {f5.what:they had cut a hole with a smuggled saw}.

"{f30.wording:I asked for cameras and got a bucket of paint}," Colonel Hélio Tanajura said before leaving. The state governor {f32.status:signed the order} in the morning.

{f11.number:Nine} of the men are {f12.status:back behind bars}, among them {f19.name:Cláudio Menescal}, nicknamed Doutor, who was {f18.status:seized} in {f39:his mother's kitchen}. He had {f20.time:31 years} to serve for {f21.what:holding up banks}.

Another of the group, {f13.name:Edivaldo Nonato}, is {f14.status:in hospital with a gunshot wound}. He had attempted to {f15.what:steal the motorcycle} of {f16.whom:a nurse} at {f17.place:Brejo Novo}. Fears that some had reached {f23.place:the neighbouring state of Bahia} {f22.certainty:proved unfounded}.

The group surfaced {f6.place:in a bamboo grove} {f4.time:in the early hours of Sunday}. No siren {f9.status:was heard}. A technician said {f10.cause:someone had cut the wires}. It was {f7.who:a chaplain}, coming for Mass, who {f8.what:saw the empty cells}.

{f24.number:Three} warders are {f25.status:barred from duty but free}, suspected of {f26.what:having smuggled in the saw}. {f27.who:Their trade union} spoke of {f28.position:a hunt for somebody to blame}. Its members {f29.status:have walked off the job} in four prisons.

{f33.who:The air force} provides {f34.what:two helicopters} for the search, and vehicles {f35.status:are being stopped} on {f36.place:the bridges over the river}. People who live nearby {f37.what:were told to keep their doors locked and remain at home}.

An escape from the former town jail fourteen years ago, in which 30 prisoners dug their way out, ended with the recapture of every one of them.

=== key
f1.number same A=14 B=14 | escaped prisoners
f2.status same A=escaped B=got away | the prisoners
f3.what differs A=tunnel B=drainage pipe | way out
f4.time same A=before dawn 2023-06-18 B=early hours 2023-06-18 | when they escaped
f5.what differs A=dug with spoons and a bed leg B=cut with a smuggled saw | how they made their way
f6.place differs A=banana plantation B=bamboo grove | where they came up
f7.who differs A=a cook B=a chaplain | who noticed it
f8.what differs A=found breakfasts untouched B=saw the empty cells | what was noticed
f9.status same A=did not sound B=not heard | the sirens
f10.cause differs A=flat batteries B=wires cut | why no siren sounded
f11.number changed A=6 B=9 | recaptured
f12.status same A=caught B=back behind bars | the recaptured
f13.name same A=Edivaldo Nonato B=Edivaldo Nonato | the man who was shot
f14.status differs A=dead B=wounded in hospital | Nonato
f15.what same A=take a motorbike B=steal a motorcycle | what he tried
f16.whom differs A=a teacher B=a nurse | whose motorbike
f17.place same A=Brejo Novo B=Brejo Novo | where he was shot
f18.status changed A=at large B=seized | Menescal
f19.name same A=Cláudio Menescal B=Cláudio Menescal | the best known fugitive
f20.time same A=31 years B=31 years | his sentence
f21.what same A=bank robbery B=holding up banks | his crime
f22.certainty differs A=probable B=unfounded | that some reached Bahia
f23.place same A=Bahia B=Bahia | the neighbouring state
f24.number same A=3 B=3 | guards arrested
f25.status differs A=under arrest B=free, off duty | the guards
f26.what differs A=looked away for money B=smuggled in the saw | what they are accused of
f27.who same A=prison officers' union B=the warders' trade union | who defends them
f28.position same A=scapegoats B=somebody to blame | the union on the arrests
f29.status changed A=strike threatened B=walked off the job | the union's strike
f30.wording differs A=I asked for cameras and received a bucket of paint B=I asked for cameras and got a bucket of paint | Tanajura's words
f31.status changed A=offered to resign B=dismissed | the head of the prison
f32.status changed A=undecided B=order signed | the state governor's decision
f33.who differs A=the army B=the air force | who lends helicopters
f34.what compatible A=helicopters B=two helicopters | the help given
f35.status same A=checkpoints set up B=vehicles stopped | road checks
f36.place differs A=two federal highways B=river bridges | where
f37.what same A=stay indoors B=remain at home | advice to residents
f38 only A | the hoax
f39 only B | the mother's kitchen
