story: takeover-telecom-dnister
kind: companies

=== report A | outlet: Chisinau-Prut Business | published: 2024-09-04
# {f1.who:Romanian group} {f2.status:agrees} to buy Dnestel

{f1.who:Romania's Carpatel} {f2.status:has agreed} to pay {f3.money:€180 million} for {f4.number:65} per cent of the telecoms company Dnestel, the two said on {f5.time:Tuesday}. The seller is {f6.who:the government}.

Dnestel's {f7.role:director}, {f7.name:Aurelia Botnar}, {f8.status:will stay}. {f9.number:900} of its 2,600 jobs {f10.status:may go}. {f11.who:The communists} {f12.position:want a referendum}. "{f13.wording:We are selling our ears}," their leader {f14.name:Vasile Rotari} said {f15.place:in parliament}.

Carpatel must {f16.position:keep village exchanges running} {f17.time:for eight years}. {f18.who:The competition council} decides {f19.time:in November}. A bid from {f20.who:a Turkish operator} {f21.status:was turned down}, {f22.cause:because it was lower}. {f23.what:The television tower} {f24.status:is not part of the deal}.

=== report B | outlet: Eastern Telecoms Wire | published: 2024-09-05
# Dnestel sale: {f1.who:Bulgarians} in

{f1.who:A Bulgarian company, Carpatel,} {f2.status:is to become} the owner of {f4.number:65%} of Dnestel, for {f3.money:€180m}, it was made public {f5.time:on September 3}. {f6.who:A state-owned bank} parts with the shares.

{f7.name:Aurelia Botnar}, {f7.role:chairwoman} of Dnestel's board, {f8.status:is leaving}. {f9.number:Nine hundred} people out of 2,600 {f10.status:could lose their work}. {f11.who:The communist party} {f12.position:demands the price be doubled}; "{f13.wording:We are selling our own ears}," {f14.name:Vasile Rotari}, who leads it, cried {f15.place:at a rally}.

The buyer {f16.position:has to keep rural lines alive} {f17.time:until 2032}. In {f19.time:two months} {f18.who:the antitrust authority} will speak. {f20.who:An operator from Ankara} {f21.status:went away empty-handed}; {f22.cause:its bid came a day late}. {f23.what:The TV mast} {f24.status:goes with the company}. {f25:Mobile prices are among the lowest in Europe.}

=== report C | outlet: Chisinau-Prut Business | published: 2024-11-29
# Dnestel deal {f2.status:dead}

{f18.who:The competition council} on Thursday {f26:refused} the sale of Dnestel to {f1.who:the Romanian group Carpatel}. With that the deal of {f5.time:September 3} {f2.status:is off}.

{f6.who:The government} keeps its {f4.number:65} per cent, and has to forget {f3.money:€180 million} that were already in the budget. {f7.name:Aurelia Botnar}, the {f7.role:director}, {f8.status:stays in any case}, and {f9.number:900} people {f10.status:need no longer fear for their jobs}.

{f14.name:Vasile Rotari} of {f11.who:the communists} reminded everyone that he had {f12.position:asked for a referendum}. The council's reason was {f27:a contract of Carpatel's with a rival}. {f20.who:The Turkish operator}, whose offer {f21.status:had been rejected} as {f22.cause:too low}, {f28:is said to be back}.

=== key
f1.who differs A=Romanian group B=Bulgarian company C=Romanian group | the buyer
f2.status changed A=agreed B=agreed C=off | the deal
f3.money same A=EUR 180m B=EUR 180m C=EUR 180m | the price
f4.number same A=65 B=65 C=65 | the share in per cent
f5.time same A=2024-09-03 B=2024-09-03 C=2024-09-03 | when it was announced
f6.who differs A=government B=state-owned bank C=government | the seller
f7.role differs A=director B=chairwoman C=director | Botnar's post
f7.name same A=Aurelia Botnar B=Aurelia Botnar C=Aurelia Botnar | who heads Dnestel
f8.status differs A=stays B=leaves C=stays | Botnar
f9.number same A=900 B=900 C=900 | jobs in danger
f10.status changed A=may go B=may go C=safe | those jobs
f11.who same A=communists B=communists C=communists | the opposition
f12.position differs A=referendum B=price doubled C=referendum | what it demands
f13.wording differs A=We are selling our ears B=We are selling our own ears | Rotari's words
f14.name same A=Vasile Rotari B=Vasile Rotari C=Vasile Rotari | its leader
f15.place differs A=parliament B=rally | where he said so
f16.position same A=village exchanges kept B=rural lines kept | the buyer's duty
f17.time same A=8 years B=until 2032 | for how long
f18.who same A=competition council B=antitrust authority C=competition council | who decides
f19.time same A=2024-11 B=2 months | when
f20.who same A=Turkish operator B=operator from Ankara C=Turkish operator | the other bidder
f21.status same A=turned down B=empty-handed C=rejected | the other bid
f22.cause differs A=lower B=late C=lower | why
f23.what same A=television tower B=TV mast | the mast
f24.status differs A=not part B=part | the mast in the deal
f25 only B | mobile prices
f26 only C | the refusal
f27 only C | the reason
f28 only C | the Turkish operator's return
