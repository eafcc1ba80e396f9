story: apple-quota-lifted
kind: trade

=== report A | outlet: Vistula Agri | published: 2024-10-03
# {f1.who:Georgia} {f2.status:lifts ban} on Polish {f3.what:apples}

WARSAW, Oct 3 (Vistula Agri) - {f1.who:Georgia} {f2.status:will again let in} {f3.what:apples} from Poland {f4.time:from Monday}, after a stop of {f5.time:five months} that had been imposed over {f6.what:traces of a pesticide}.

The decision was made known {f7.place:in Tbilisi} on Thursday by {f8.who:the food agency's director}, {f8.name:Nino Kvirikadze}. She said that {f9.who:her own inspectors} had {f10.what:visited four packing plants} and {f11.status:found nothing to object to}.

Polish growers had {f12.what:pulped} {f13.number:31,000} tonnes. "{f14.wording:We have been making juice out of our best fruit}," said {f15.name:Zbigniew Orlak}, {f15.role:who chairs the fruit growers' union} in Grojnik. He expects {f16.what:the variety Idared} to sell first.

Each load must carry {f17.what:a laboratory certificate}, and {f18.position:the importer} has to {f18.position:pay for it}. The deputy minister, Halina Wrobel, called that {f19.what:acceptable}. She will {f20.status:travel} to Tbilisi {f21.time:in November} {f22.cause:to negotiate about cherries}.

The ban had cost growers {f23.money:40 million zlotys}, by {f24.source:the union's} reckoning. It came after {f25.who:a kindergarten cook} had {f26.what:reported a bitter taste}; {f27.number:nine} children had been {f28.what:sick}. What they had eaten {f29.certainty:was certainly not Polish fruit}, {f15.name:Mr Orlak} said.

In {f30.time:2014} another neighbour had {f31.status:closed its market}, and {f32.what:pears} suffered as well. The trucks {f33.status:are being loaded} already, with the first due at {f34.place:the Sarpi crossing}.

=== report B | outlet: Caucasus Business | published: 2024-10-04
# Polish {f3.what:apples} back in the bazaar, with a paper

It took {f5.time:almost half a year}, but {f1.who:Georgian authorities} {f2.status:have dropped their embargo} on {f3.what:the fruit} of Polish orchards. {f4.time:As of October 14} the {f3.what:apples} may come in.

{f18.position:The exporter} {f18.position:bears the cost} of {f17.what:an analysis} for every shipment, {f8.name:Nino Kvirikadze} stated {f7.place:in the Georgian capital}, where she heads {f8.who:the customs service}. In Warsaw Halina Wrobel, the deputy minister, found the rule {f19.what:excessive}. She had {f20.status:been invited} to Georgia {f21.time:before the winter}; the talks would concern {f22.cause:wine, not fruit}.

What had made the Georgians change their minds? {f9.who:Experts of a Swiss laboratory} {f10.what:looked over four packing houses} and {f11.status:had no complaints}. {f6.what:Residues of a plant protection product} had been the reason for the measure in spring. {f25.who:A school nurse} had {f26.what:raised the alarm} when {f27.number:nine} children {f28.what:vomited}; {f29.certainty:what fruit it was that made them ill was never established}.

{f15.name:Zbigniew Orlak}, {f15.role:deputy chairman of the Polish fruit growers' union}, counted {f13.number:31,000} tonnes that were {f12.what:fed to pigs}. "{f14.wording:We have been making juice out of the best fruit}," he added. He puts his hopes in {f16.what:Gala}. {f24.source:The statistics office} in Warsaw estimates the damage at {f23.money:40 million zlotys}.

Vans with the first crates {f33.status:wait to be filled}; they will roll in through {f34.place:the port of Poti}. Polish growers have seen worse: {f30.time:ten years ago} {f31.status:a big buyer in the east shut its doors} to apples and to {f32.what:plums}. {f35:A kilo costs four lari in Tbilisi.}

=== key
f1.who same A=Georgia B=Georgia | who lifts the ban
f2.status same A=lifted B=dropped | the ban
f3.what same A=apples B=apples | the product
f4.time differs A=2024-10-07 B=2024-10-14 | from when they may come in
f5.time compatible A=5 months B=almost 6 months | length of the ban
f6.what same A=traces of a pesticide B=residues of a plant protection product | the reason of the ban
f7.place same A=Tbilisi B=Tbilisi | where it was announced
f8.who differs A=food agency B=customs service | whose head Kvirikadze is
f8.name same A=Nino Kvirikadze B=Nino Kvirikadze | who announced it
f9.who differs A=own inspectors B=Swiss laboratory | who checked
f10.what same A=visited four packing plants B=looked over four packing houses | the check
f11.status same A=nothing to object B=no complaints | the result
f12.what differs A=pulped B=fed to pigs | what became of the fruit
f13.number same A=31,000 B=31,000 | tonnes
f14.wording differs A=We have been making juice out of our best fruit B=We have been making juice out of the best fruit | Orlak's words
f15.name same A=Zbigniew Orlak B=Zbigniew Orlak | the growers' speaker
f15.role differs A=chairman B=deputy chairman | his office
f16.what differs A=Idared B=Gala | the variety he hopes to sell
f17.what same A=laboratory certificate B=analysis | what each load needs
f18.position differs A=importer pays B=exporter pays | who pays for it
f19.what differs A=acceptable B=excessive | Wrobel on the rule
f20.status compatible A=will travel B=invited | her visit
f21.time compatible A=2024-11 B=before winter | when
f22.cause differs A=cherries B=wine | what the talks are about
f23.money same A=PLN 40m B=PLN 40m | the damage
f24.source differs A=union B=statistics office | on whose word
f25.who differs A=kindergarten cook B=school nurse | who raised the alarm
f26.what compatible A=reported a bitter taste B=raised the alarm | what that person did
f27.number same A=9 B=9 | children ill
f28.what compatible A=sick B=vomited | the illness
f29.certainty differs A=certain B=never established | whether the fruit was from elsewhere
f30.time same A=2014 B=2014 | the earlier ban
f31.status same A=closed B=shut | the market then
f32.what differs A=pears B=plums | what suffered as well
f33.status same A=being loaded B=waiting to be filled | the lorries
f34.place differs A=Sarpi crossing B=port of Poti | where they will enter
f35 only B | the price in Tbilisi
