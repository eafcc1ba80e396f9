story: farming-orchid-smuggling
kind: farming

=== report A | outlet: Chiang Rung Observer | published: 2023-02-22
# {f1.who:Botanist} {f2.status:held} with {f3.number:212} wild orchids {f6.place:in golf bags}

{f1.who:A botanist} from Austria was {f2.status:arrested} at Chiang Rung airport on {f5.time:Monday} with {f3.number:212} wild {f4.what:slipper orchids} {f6.place:in two golf bags}, {f7.who:the forestry department} said.

The man, {f1.age:66}, {f8.what:was betrayed by wet newspaper} that {f9.who:a baggage handler} {f10.what:noticed}. He {f11.position:says they were for science}. The plants, worth {f12.money:7 million baht}, come {f13.place:from a limestone hill near the border}, {f14.source:a professor} found.

{f15.who:A hill farmer}, {f15.age:28}, had {f16.what:dug them up} for {f17.money:20 baht} apiece. "{f18.wording:I did not know a flower could have a passport}," he said. He {f19.status:was let off with a warning}. The Austrian {f20.status:faces up to} {f21.time:four years}.

The orchids {f22.status:are being nursed} {f23.place:in the royal garden}; {f24.number:a third} {f25.status:will probably die}, {f26.who:its curator}, {f26.name:Malee Srithong}, said. Nurseries {f27.position:ask for permits to breed them}. In {f28.time:2019} {f29.who:a Japanese dealer} had {f30.what:paid a fine} in a like case.

=== report B | outlet: Chiang Rung Observer | published: 2023-02-23 | copy: A
# {f1.who:Dealer} {f2.status:held} with {f3.number:212} wild orchids {f6.place:in golf bags}

{f1.who:A plant dealer} from Austria was {f2.status:arrested} at Chiang Rung airport on {f5.time:Monday} with {f3.number:212} wild {f4.what:bamboo orchids} {f6.place:in two golf bags}, {f7.who:the customs department} said.

The man, {f1.age:66}, {f8.what:was betrayed by wet newspaper} that {f9.who:a sniffer dog} {f10.what:noticed}. He {f11.position:says they are not his}. The plants, worth {f12.money:7 million baht}, come {f13.place:from a national park in the south}, {f14.source:a professor} found.

{f15.who:A monk}, {f15.age:28}, had {f16.what:dug them up} for {f17.money:20 baht} apiece. "{f18.wording:I did not know a flower needed a passport}," he said. He {f19.status:has been charged}. The Austrian {f20.status:faces up to} {f21.time:ten years}.

The orchids {f22.status:are being nursed} {f23.place:in a university greenhouse}; {f24.number:a third} {f25.status:have died}, {f26.who:its curator}, {f26.name:Malee Srithong}, said. Nurseries {f27.position:ask for permits to breed them}. In {f28.time:2019} {f29.who:a Japanese dealer} had {f30.what:gone to prison} in a like case.

=== key
f1.who differs A=botanist B=plant dealer | the arrested man
f1.age same A=66 B=66 | the arrested man
f2.status same A=arrested B=arrested | that man
f3.number same A=212 B=212 | plants
f4.what differs A=slipper orchids B=bamboo orchids | the plants
f5.time same A=2023-02-20 B=2023-02-20 | when
f6.place same A=golf bags B=golf bags | where they were hidden
f7.who differs A=forestry department B=customs department | who announced it
f8.what same A=wet newspaper B=wet newspaper | what betrayed him
f9.who differs A=baggage handler B=sniffer dog | who noticed
f10.what same A=noticed B=noticed | the discovery
f11.position differs A=for science B=not his | his defence
f12.money same A=THB 7m B=THB 7m | the worth
f13.place differs A=limestone hill B=national park | where they come from
f14.source same A=professor B=professor | on whose word
f15.who differs A=hill farmer B=monk | who dug them up
f15.age same A=28 B=28 | who dug them up
f16.what same A=dug up B=dug up | what he did
f17.money same A=THB 20 B=THB 20 | what he got
f18.wording differs A=I did not know a flower could have a passport B=I did not know a flower needed a passport | his words
f19.status differs A=warned B=charged | the digger
f20.status same A=faces B=faces | the arrested man
f21.time differs A=4 years B=10 years | the highest sentence
f22.status same A=nursed B=nursed | the plants
f23.place differs A=royal garden B=university greenhouse | where
f24.number same A=1/3 B=1/3 | of the plants
f25.status changed A=will probably die B=died | that part
f26.who same A=curator B=curator | who speaks of them
f26.name same A=Malee Srithong B=Malee Srithong | the curator
f27.position same A=permits B=permits | what nurseries ask
f28.time same A=2019 B=2019 | the earlier case
f29.who same A=Japanese dealer B=Japanese dealer | the earlier culprit
f30.what differs A=fine B=prison | the earlier punishment
