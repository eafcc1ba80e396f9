story: truffle-hunter-dog
kind: food

=== report A | outlet: Langhe Corriere | published: 2023-11-10
# {f1.what:Prize} truffle dog {f2.status:poisoned}

A truffle dog that found {f3.what:the largest} white truffle of the season {f2.status:has died} {f2.cause:of poison} in Roccaverde, in the hills of Piedmont.

{f4.name:Bruma}, {f5.age:six} years old, {f6.status:collapsed} {f6.time:on Wednesday morning} {f6.place:in an oak wood}, said her owner, the {f7.role:retired railwayman} Egidio Bossolasco. {f8.who:A vet} found {f9.what:a piece of sausage} with {f25.what:slug bait} in her stomach.

The {f10.who:forest police} {f11.status:suspect} {f11.who:a rival} and have seized {f12.what:two mobile phones}. "{f13.wording:They have taken my nose away}," Bossolasco said. He {f14.position:will not train another dog}.

It is {f15.number:the third} such case {f15.time:this autumn}. {f16.who:The truffle hunters' association} {f16.status:has offered a reward} of {f16.money:€5,000}. Its president, Mirella Gaiotti, {f17.position:calls for prison sentences}.

The truffle, weighing {f18.number:780} grams, was {f19.status:sold} to {f19.whom:a restaurant} in {f19.place:Milan}. Part of the proceeds {f20.status:goes} to {f20.whom:the village nursery}. In {f21.time:2014} {f21.who:a hunter} was {f21.status:convicted} for {f21.what:laying traps}; he {f22.status:moved away}. {f4.name:Bruma}'s {f23.what:two puppies} {f23.status:are alive}. {f24:Drought has made truffles rare this year.}

=== report B | outlet: Tartufo & Tavola | published: 2023-11-10 | copy: A
# {f1.what:Champion} truffle dog {f2.status:poisoned}

A truffle dog that found {f3.what:the second-largest} white truffle of the season {f2.status:is dead} {f2.cause:of poison} in Roccaverde, in the hills of Piedmont.

{f4.name:Bruma}, {f5.age:six} years old, {f6.status:broke down} {f6.time:on Wednesday evening} {f6.place:in a hazel grove}, said her owner, the {f7.role:former postman} Egidio Bossolasco. {f8.who:A vet} found {f9.what:a piece of cheese} with {f25.what:rat poison} in her stomach.

The {f10.who:municipal police} {f11.status:suspect} {f11.who:a neighbour} and have seized {f12.what:two mobile phones}. "{f13.wording:They have taken away my nose and my eyes}," Bossolasco said. He {f14.position:will train another dog}.

It is {f15.number:the third} such case {f15.time:this autumn}. {f16.who:The truffle hunters' association} {f16.status:has put up a reward} of {f16.money:€5,000}. Its president, Mirella Gaiotti, {f17.position:calls for fences}.

The truffle, weighing {f18.number:780} grams, was {f19.status:auctioned} to {f19.whom:a restaurant} in {f19.place:Turin}. Part of the proceeds {f20.status:will go} to {f20.whom:the village church}. In {f21.time:2014} {f21.who:a hunter} was {f21.status:acquitted} of {f21.what:setting traps}; he {f22.status:moved away}. {f4.name:Bruma}'s {f23.what:two puppies} {f23.status:survive}.

=== key
f1.what compatible A=prize B=champion | the dog
f2.status same A=died B=dead | the dog
f2.cause same A=poison B=poison | of what
f3.what differs A=largest B=second-largest | the truffle it found
f4.name same A=Bruma B=Bruma | the dog's name
f5.age same A=6 B=6 | the dog
f6.status same A=collapsed B=broke down | the dog
f6.time differs A=2023-11-08 morning B=2023-11-08 evening | when
f6.place differs A=oak wood B=hazel grove | where
f7.role differs A=railwayman B=postman | what the owner was
f8.who same A=vet B=vet | who examined the dog
f9.what differs A=sausage B=cheese | the bait
f25.what differs A=slug bait B=rat poison | the poison
f10.who differs A=forest police B=municipal police | which police
f11.status same A=suspect B=suspect | the police's view
f11.who differs A=rival B=neighbour | whom they suspect
f12.what same A=two mobile phones B=two mobile phones | what was seized
f13.wording differs A=my nose B=my nose and my eyes | the owner's words
f14.position differs A=no other dog B=another dog | the owner's intention
f15.number same A=third B=third | which case
f15.time same A=this autumn B=this autumn | the cases
f16.who same A=truffle hunters' association B=truffle hunters' association | who offers the reward
f16.status same A=offered B=put up | the reward
f16.money same A=EUR 5000 B=EUR 5000 | the reward
f17.position differs A=prison sentences B=fences | what the president wants
f18.number same A=780 B=780 | the weight in grams
f19.status compatible A=sold B=auctioned | the truffle
f19.whom same A=restaurant B=restaurant | the buyer
f19.place differs A=Milan B=Turin | where the buyer is
f20.status same A=goes B=will go | part of the proceeds
f20.whom differs A=nursery B=church | who gets it
f21.time same A=2014 B=2014 | the earlier case
f21.who same A=hunter B=hunter | who was tried then
f21.status differs A=convicted B=acquitted | that man
f21.what same A=laying traps B=setting traps | for what
f22.status same A=moved away B=moved away | that man later
f23.what same A=two puppies B=two puppies | the dog's young
f23.status same A=alive B=survive | the puppies
f24 only A | the drought
