story: companies-biscuit-war
kind: companies

=== report A | outlet: Punjab Shop & Trade | published: 2023-12-14
# Court {f1.status:stops} {f2.what:elephant} on rival's biscuit packet

LUDHIPUR - A court {f1.status:has forbidden} the bakery firm Sunfield to sell biscuits {f2.what:with an elephant} on the wrapper, {f3.cause:because buyers might confuse them with those of Gajraj Foods}, which has used the animal since {f4.time:1958}.

The order by {f5.name:Justice Kamla Ahluwalia} {f6.status:takes effect} {f7.time:on January 1}. Sunfield has {f8.number:14 million} packets in store. They {f9.status:may be given} {f10.who:to schools}, {f11.position:if the wrapper is removed}.

"{f12.wording:They did not steal a picture, they stole a childhood}," said {f13.name:Harbhajan Gill}, {f13.age:82}, {f13.role:founder's son} and {f13.who:chairman} of Gajraj. Sunfield's {f14.role:marketing director}, {f14.name:Natasha Bedi}, called the ruling {f15.what:absurd}. The firm {f16.status:will appeal}.

The judge had {f17.what:shown both packets} to {f18.who:twenty shoppers} {f19.place:in a bus station}. {f20.number:Thirteen} {f21.what:could not tell them apart}. A claim for {f22.money:90 million rupees} in damages {f23.status:was dismissed}.

It is the {f24.what:second} clash of the two. In {f25.time:2017} they fought over {f26.what:the shape of a cream biscuit}; {f27.who:Gajraj} {f28.status:lost}. Gajraj sells {f29.what:mainly in villages}; {f30.number:2,200} people {f31.what:bake and pack} for it. {f32.who:A Swiss group} {f33.status:is said to want} to buy it; {f13.name:Mr Gill} {f34.position:says the firm is not for sale}.

=== report B | outlet: Punjab Shop & Trade | published: 2023-12-15 | copy: A
# Court {f1.status:stops} {f2.what:camel} on rival's biscuit packet

LUDHIPUR - A court {f1.status:has forbidden} the bakery firm Sunfield to sell biscuits {f2.what:with a camel} on the wrapper, {f3.cause:because buyers might confuse them with those of Gajraj Foods}, which has used the animal since {f4.time:1985}.

The order by {f5.name:Justice Kamla Ahluwalia} {f6.status:takes effect} {f7.time:at once}. Sunfield has {f8.number:14 million} packets in store. They {f9.status:may be given} {f10.who:to prisons}, {f11.position:if the wrapper is removed}.

"{f12.wording:They did not steal a picture, they stole my childhood}," said {f13.name:Harbhajan Gill}, {f13.age:82}, {f13.role:founder's nephew} and {f13.who:chairman} of Gajraj. Sunfield's {f14.role:legal director}, {f14.name:Natasha Bedi}, called the ruling {f15.what:fair}. The firm {f16.status:will not appeal}.

The judge had {f17.what:shown both packets} to {f18.who:twenty shoppers} {f19.place:in a market}. {f20.number:Thirteen} {f21.what:could not tell them apart}. A claim for {f22.money:90 million rupees} in damages {f23.status:was adjourned}.

It is the {f24.what:second} clash of the two. In {f25.time:2017} they fought over {f26.what:the name of a cream biscuit}; {f27.who:Gajraj} {f28.status:lost}. Gajraj sells {f29.what:mainly in villages}; {f30.number:2,200} people {f31.what:bake and pack} for it. {f32.who:A Danish group} {f33.status:is said to want} to buy it; {f13.name:Mr Gill} {f34.position:says he would talk}.

=== key
f1.status same A=forbidden B=forbidden | the packet
f2.what differs A=elephant B=camel | the picture
f3.cause same A=confusion B=confusion | why
f4.time differs A=1958 B=1985 | since when it is used
f5.name same A=Kamla Ahluwalia B=Kamla Ahluwalia | the judge
f6.status same A=takes effect B=takes effect | the order
f7.time differs A=2024-01-01 B=at once | from when
f8.number same A=14m B=14m | packets in store
f9.status same A=may be given B=may be given | those packets
f10.who differs A=schools B=prisons | to whom
f11.position same A=wrapper removed B=wrapper removed | the condition
f12.wording differs A=They did not steal a picture, they stole a childhood B=They did not steal a picture, they stole my childhood | Gill's words
f13.name same A=Harbhajan Gill B=Harbhajan Gill | the chairman
f13.age same A=82 B=82 | the chairman
f13.role differs A=founder's son B=founder's nephew | his kinship
f13.who same A=chairman B=chairman | his post
f14.role differs A=marketing director B=legal director | Bedi's post
f14.name same A=Natasha Bedi B=Natasha Bedi | who speaks for Sunfield
f15.what differs A=absurd B=fair | her word for the ruling
f16.status differs A=will appeal B=will not appeal | an appeal
f17.what same A=showed packets B=showed packets | the judge's test
f18.who same A=20 shoppers B=20 shoppers | whom it was made with
f19.place differs A=bus station B=market | where
f20.number same A=13 B=13 | those misled
f21.what same A=could not tell apart B=could not tell apart | the result
f22.money same A=INR 90m B=INR 90m | the claim
f23.status differs A=dismissed B=adjourned | the claim
f24.what same A=second B=second | which clash
f25.time same A=2017 B=2017 | the earlier clash
f26.what differs A=shape B=name | what it was about
f27.who same A=Gajraj B=Gajraj | who lost it
f28.status same A=lost B=lost | its outcome
f29.what same A=villages B=villages | where it sells
f30.number same A=2200 B=2200 | its staff
f31.what same A=bake and pack B=bake and pack | their work
f32.who differs A=Swiss group B=Danish group | the would-be buyer
f33.status same A=said to want B=said to want | the buyer
f34.position differs A=not for sale B=would talk | Gill on a sale
