story: smuggling-macaw-eggs
kind: crime

=== report A | outlet: Diário do Guajará | published: 2022-07-14
# {f1.who:Ornithologist} {f2.status:caught} with {f3.what:macaw eggs} at Belém airport

By Tainá Cordovil

A {f1.who:bird researcher} was {f2.status:arrested} at Belém airport on {f4.time:Tuesday night} with {f5.number:58} {f3.what:macaw eggs} {f6.place:strapped to his waist}, the federal police said. He was about to fly {f7.place:to Lisbon}.

Henrik Vosskamp, 52, {f8.what:a German}, told officers that {f9.cause:he wanted to save the birds from poachers}. The eggs {f10.status:were kept warm} by {f11.what:hand-warming pads}. {f12.number:Forty-one} {f13.status:have hatched} {f14.place:at the city zoo}; {f15.who:veterinarians} {f16.what:feed the chicks every two hours}.

He {f17.status:was noticed} because {f18.who:a security guard} {f19.what:found his walk odd}. Police say that he had bought the eggs from {f20.who:rubber tappers} {f21.place:on the Tapajós}, {f22.money:at 300 reais apiece}, and that {f23.who:a pet shop owner in Rotterdam} {f24.what:had ordered them}.

The man {f25.status:was released} on {f26.money:bail of 40,000 reais}, {f27.what:his passport was withheld}. The {f28.role:consul} {f29.what:visited him}. {f30.who:The environmental agency} {f31.status:fined} him {f31.money:290,000 reais}. "{f32.wording:He is a thief with a doctorate}," said its inspector, Benedito Paes.

{f33.who:The museum} for which he worked {f34.position:said that it knew nothing}. It {f35.status:has ended} {f35.what:the collaboration}. {f36.who:A senator} {f37.position:wants heavier penalties}. In 2018, a Czech had been stopped at the same airport with {f38.what:live tortoises}. {f39:The birds cannot be released into the wild.}

=== report B | outlet: Wildlife Crime Bulletin | published: 2022-07-15
# German {f1.who:collector} {f2.status:held} over {f3.what:parrot eggs} in Brazil

BELEM - Police in northern Brazil {f2.status:detained} a {f8.what:German} {f1.who:egg collector} before a flight {f7.place:to Frankfurt} {f4.time:late on Tuesday}. In {f6.place:a thermos bag} he carried {f5.number:58} {f3.what:eggs of macaws}, which {f10.status:had the right temperature} thanks to {f11.what:a battery-driven heater}.

{f14.place:In a university laboratory}, {f12.number:41} of them {f13.status:have since opened}. The young {f16.what:are given food twelve times a day} by {f15.who:students}.

{f18.who:A dog} had {f17.status:drawn attention to him} {f19.what:by sitting down at his feet}. Henrik Vosskamp, 52, {f9.cause:said he needed them for research}. He got them, according to the police, from {f20.who:a ranger of a national park} {f21.place:on the river Tapajós}. {f22.money:Three hundred reais} was the price of each. The customer is thought to be {f23.who:a zoo director in Rotterdam}, who {f24.what:had placed the order}.

A judge {f25.status:let him go}, {f26.money:for 40,000 reais}. {f27.what:He must wear an ankle monitor}. "{f32.wording:He's a thief with a doctorate}," Benedito Paes, an inspector, remarked; his agency, {f30.who:which guards the environment}, has {f31.status:imposed a penalty} of {f31.money:290,000 reais}.

{f28.role:A diplomat} {f29.what:came to see him}. {f33.who:A university} that employed him {f34.position:stated that it had been unaware}, and {f35.status:put an end} to {f35.what:their cooperation}. {f36.who:A member of the chamber of deputies} {f37.position:asks for longer terms}. Four years ago {f38.what:living turtles} were found on a Czech traveller there.

=== key
f1.who differs A=bird researcher B=egg collector | the suspect
f2.status same A=arrested B=detained | the suspect
f3.what same A=macaw eggs B=parrot eggs | what he carried
f4.time same A=2022-07-12 night B=late 2022-07-12 | when
f5.number same A=58 B=58 | eggs
f6.place differs A=strapped to his waist B=in a thermos bag | where he had them
f7.place differs A=Lisbon B=Frankfurt | where he was to fly
f8.what same A=German B=German | his nationality
f9.cause differs A=save birds from poachers B=research | why he had them, on his word
f10.status same A=kept warm B=right temperature | the eggs
f11.what differs A=hand-warming pads B=battery heater | by what
f12.number same A=41 B=41 | eggs hatched
f13.status same A=hatched B=opened | the eggs
f14.place differs A=city zoo B=university laboratory | where they hatched
f15.who differs A=veterinarians B=students | who feeds the chicks
f16.what same A=every two hours B=twelve times a day | how often
f17.status same A=noticed B=drew attention | the man
f18.who differs A=security guard B=dog | who noticed him
f19.what differs A=odd walk B=sat down at his feet | how
f20.who differs A=rubber tappers B=a park ranger | from whom he had the eggs
f21.place same A=Tapajós B=Tapajós | where
f22.money same A=BRL 300 B=BRL 300 | price of an egg
f23.who differs A=pet shop owner B=zoo director | the customer in Rotterdam
f24.what same A=ordered them B=placed the order | what the customer did
f25.status same A=released B=let go | the man
f26.money same A=BRL 40000 B=BRL 40000 | bail
f27.what differs A=passport withheld B=ankle monitor | the condition
f28.role compatible A=consul B=diplomat | who visited him
f29.what same A=visited B=came to see | the visit
f30.who same A=environmental agency B=agency that guards the environment | who fined him
f31.status same A=fined B=penalty imposed | the man
f31.money same A=BRL 290000 B=BRL 290000 | the fine
f32.wording compatible A=He is a thief B=He's a thief | the inspector's words
f33.who differs A=museum B=university | his employer
f34.position same A=knew nothing B=unaware | the employer
f35.status same A=ended B=put an end | the collaboration
f35.what same A=collaboration B=cooperation | what is ended
f36.who differs A=senator B=deputy | who wants more
f37.position same A=heavier penalties B=longer terms | what is wanted
f38.what compatible A=live tortoises B=living turtles | the case of 2018
f39 only A | not into the wild
