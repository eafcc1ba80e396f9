story: farming-saffron-fraud
kind: farming

=== report A | outlet: Kashmar Valley Mail | published: 2023-11-22
# {f1.what:Dyed corn silk} sold as {f2.what:saffron}: {f3.number:seven} held

Police in the Kashmar valley have {f4.status:arrested} {f3.number:seven} people on suspicion of selling {f1.what:dyed corn silk} as {f2.what:saffron}, and seized {f5.number:340} kilograms of it {f6.place:in a godown behind the fruit market}.

The raid on {f7.time:Sunday night} followed a tip from {f8.who:a courier}, who had {f9.what:wondered about the weight of the parcels}. The head of the ring, a {f10.age:45}-year-old {f10.role:wholesaler}, {f11.what:tried to burn his ledgers}. {f12.who:A constable} was {f13.what:burnt on the arm}.

"{f14.wording:For every honest gram there were ten that lied}," said {f15.name:Superintendent Asma Dar}. The fake was {f16.place:mostly sold in Delhi}, at {f17.money:900 rupees} a gram. {f18.who:The growers' cooperative} of Pamdora {f19.position:demands that every packet carry a code}.

Real saffron is scarce: {f20.cause:a dry autumn} has {f21.status:halved} the crop. {f22.name:Ghulam Rather}, {f22.age:73}, who farms two acres, {f23.what:got eleven ounces}. He {f24.position:will turn to apples}, he said.

{f25.who:The spice board} {f26.status:has suspended} the licences of {f27.number:four} exporters. {f28.what:The dye} in the fake {f29.status:is harmless}, {f30.source:the public health laboratory} found. In 2019 a similar fraud had {f31.what:used safflower}. {f32:The harvest festival went ahead with songs.}

=== report B | outlet: Spice Trade Review | published: 2023-11-27
# {f2.what:Saffron} scandal widens, exporters' licences {f26.status:back}

The seizure of counterfeit {f2.what:saffron} in Kashmar has led investigators to a factory outside Amritpur, where {f1.what:coconut fibre} was being coloured and cut, it emerged on Saturday.

So far {f3.number:nine} people have been {f4.status:taken into custody}. It began a week earlier, {f7.time:in the night of November 19}, when officers entered {f6.place:a flat above a pharmacy} and carried out {f5.number:340} kilos of false threads. {f8.who:A woman who sorted for the gang} had gone to the police because she {f9.what:had not been paid}. As they came in, the man thought to be in charge, {f10.age:45}, {f10.role:a tea exporter}, {f11.what:threw his telephone out of the window}. {f12.who:A policeman} {f13.what:injured an arm} in the scuffle.

Each gram brought {f17.money:900 rupees}, {f16.place:chiefly in the Gulf}. "{f14.wording:For every honest gram there were twenty that lied}," said {f15.name:Asma Dar}, the officer in charge of the case. A full analysis has shown that {f28.what:the colouring} {f29.status:damages the liver}, according to {f30.source:a university hospital}.

The {f18.who:cooperative of those who grow the real spice} around Pamdora is furious and {f19.position:wants the import of safflower forbidden}. They have had a wretched season: {f20.cause:a fungus} {f21.status:cut the yield by half}. On his two acres {f22.name:Ghulam Rather}, {f22.age:73}, {f23.what:picked eleven ounces}. He {f24.position:is going to plant again nevertheless}, as his grandfather did.

The {f27.number:four} traders whose papers {f25.who:the spice board} had withdrawn {f26.status:may export again}: nothing was found against them. It is not the first affair of the kind; four years ago {f31.what:safflower} petals had been passed off as saffron.

=== key
f1.what differs A=corn silk B=coconut fibre | what the fake was made of
f2.what same A=saffron B=saffron | what it was sold as
f3.number changed A=7 B=9 | arrests
f4.status same A=arrested B=taken into custody | the suspects
f5.number same A=340 B=340 | kilograms
f6.place differs A=godown B=flat | where it was seized
f7.time same A=2023-11-19 night B=2023-11-19 night | when
f8.who differs A=courier B=sorter | who gave the tip
f9.what differs A=weight of parcels B=not paid | why
f10.age same A=45 B=45 | the head of the ring
f10.role differs A=wholesaler B=tea exporter | his trade
f11.what differs A=ledgers B=telephone | what he tried to get rid of
f12.who same A=constable B=policeman | who was hurt
f13.what compatible A=burnt arm B=injured arm | the injury
f14.wording differs A=For every honest gram there were ten that lied B=For every honest gram there were twenty that lied | the officer's words
f15.name same A=Asma Dar B=Asma Dar | the officer
f16.place differs A=Delhi B=the Gulf | where it was sold
f17.money same A=INR 900 B=INR 900 | the price a gram
f18.who same A=growers' cooperative B=growers' cooperative | who demands
f19.position differs A=code on packets B=import ban on safflower | the demand
f20.cause differs A=dry autumn B=fungus | why the crop is small
f21.status same A=halved B=cut by half | the crop
f22.name same A=Ghulam Rather B=Ghulam Rather | the farmer
f22.age same A=73 B=73 | the farmer
f23.what same A=11 ounces B=11 ounces | his crop
f24.position differs A=apples B=saffron again | his plans
f25.who same A=spice board B=spice board | who took the licences
f26.status changed A=suspended B=back | the licences
f27.number same A=4 B=4 | exporters
f28.what same A=dye B=colouring | the substance tested
f29.status differs A=harmless B=damages the liver | its effect
f30.source differs A=public health laboratory B=university hospital | on whose word
f31.what same A=safflower B=safflower | the earlier fraud
f32 only A | the festival
