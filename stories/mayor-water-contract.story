story: mayor-water-contract
kind: local politics

=== report A | outlet: El Heraldo de Quilpán | published: 2024-06-20
# Quilpán takes back its {f2.what:water}

The town council of Quilpán on Tuesday {f1.status:cancelled} the contract with {f3.who:the private company} Aguas Claras, which has run the {f2.what:waterworks} since {f4.time:2009}. Mayor Yolanda Terán {f5.what:cast the deciding vote}.

The reason given is {f6.cause:the cloudy water} that made {f8.who:schoolchildren} {f7.what:ill} in {f9.time:April}. {f10.source:The university} found {f11.what:coliform bacteria}. The company {f12.position:says a landslide was to blame}. It will hand over the keys {f13.time:in 90 days}.

"{f14.wording:You cannot send a bill for mud}," said Terán, {f15.role:a former nurse}. She {f16.position:promised that no employee would be dismissed}. {f17.who:The trade union} {f18.position:supports the step}. {f19.who:The governor}, Raúl Izurieta, {f20.position:fears claims for damages}.

The company, owned by {f21.who:a Spanish fund}, {f22.status:is going to court}. A councillor, {f24.name:Nicolás Bravo}, {f25.what:left the room} before the vote, {f26.cause:because his son works for the firm}. In the gallery {f27.who:women} {f28.what:raised empty buckets}.

Water is still delivered {f29.status:by tanker} in {f30.place:the hill quarters}. An engineer, {f31.who:Paz Ormeño}, {f32.status:will run} the new municipal works. The price {f33.status:will be cut}. {f34:A first attempt to end the contract failed in 2016.}

=== report B | outlet: La Tribuna Regional | published: 2024-06-21
# Keys, please

Aguas Claras, {f3.who:a private firm}, must go. After years of trouble with {f2.what:the water}, Quilpán's council {f1.status:ended} its contract on Tuesday; in the end it was {f5.what:the voice of the mayor}, Yolanda Terán, that tipped the scales. {f4.time:For fifteen years} the firm had operated the pipes.

The last straw was {f6.cause:the muddy stuff from the taps}. In {f9.time:May} {f8.who:residents of an old people's home} {f7.what:fell sick} from it. {f11.what:Arsenic}, {f10.source:the health ministry's laboratory} reported. {f12.position:An excavator of the town cut the main}, the company counters.

"{f14.wording:You cannot send bills for mud}," Terán said. {f15.role:The ex-nurse} {f16.position:left open whether everyone can keep their jobs}, which is why {f17.who:the union} {f18.position:is against it}. {f19.who:Governor Izurieta} {f20.position:expects the town to be sued}, but the owner, {f21.who:an investment fund from Spain}, {f22.status:wants to negotiate}.

{f25.what:Out of the door} went councillor {f24.name:Nicolás Bravo}, when hands were raised: {f26.cause:his wife is on the firm's payroll}. {f27.who:Women} in the public seats {f28.what:held up buckets}, empty ones.

The handover is to take {f13.time:three months}. Then {f31.who:Paz Ormeño}, an engineer, {f32.status:takes charge}. The tariff {f33.status:stays as it is}, at least this year. {f30.place:Up on the hill} {f29.status:the taps have been running again} since Thursday. {f35:A brass band played.}

=== key
f1.status same A=cancelled B=ended | the contract
f2.what same A=water B=water | the service
f3.who same A=private company B=private firm | who ran it
f4.time same A=2009 B=15 years | since when
f5.what same A=mayor's deciding vote B=the mayor's voice | what decided
f6.cause same A=cloudy water B=muddy water | the reason
f7.what same A=ill B=fell sick | what the water did
f8.who differs A=schoolchildren B=residents of an old people's home | who fell ill
f9.time differs A=April B=May | when
f10.source differs A=university B=ministry's laboratory | who found it
f11.what differs A=coliform bacteria B=arsenic | what was found
f12.position differs A=landslide to blame B=excavator to blame | the company's defence
f13.time same A=90 days B=3 months | the handover
f14.wording differs A=a bill B=bills | the mayor's words
f15.role same A=former nurse B=ex-nurse | her profession
f16.position differs A=no dismissals B=left open | her promise on jobs
f17.who same A=trade union B=union | the workers' body
f18.position differs A=supports B=against | the union's stand
f19.who same A=governor B=Governor Izurieta | who warns
f20.position same A=fears claims B=expects a suit | the governor's worry
f21.who same A=Spanish fund B=investment fund from Spain | the owner
f22.status differs A=going to court B=wants to negotiate | the owner's step
f24.name same A=Nicolás Bravo B=Nicolás Bravo | the councillor
f25.what same A=left the room B=out of the door | what he did
f26.cause differs A=his son works there B=his wife works there | why
f27.who same A=women B=women | who protested in the gallery
f28.what same A=raised empty buckets B=held up buckets | what they did
f29.status changed A=by tanker B=taps running | the supply
f30.place same A=hill quarters B=up on the hill | where
f31.who same A=engineer Ormeño B=Paz Ormeño | who will run it
f32.status same A=will run B=takes charge | her task
f33.status differs A=will be cut B=stays | the price
f34 only A | the attempt of 2016
f35 only B | the brass band
