story: manslaughter-gorsey-mill
kind: court

=== report A | outlet: Calder Valley Courier | published: 2022-02-10
# {f1.role:Mill boss} {f2.status:jailed} after {f3.role:joiner} {f4.what:fell} through roof

By Beverley Snape

The {f1.role:managing director} of a firm that converts old mills {f2.status:was jailed} for {f5.time:three years} on {f6.time:Wednesday} for the death of a {f3.role:joiner} who {f4.what:fell through} {f7.what:a rooflight} at Gorsey Mill.

Conor Haslam, 22, {f8.status:died} {f9.place:at the scene}. He {f10.status:wore a harness}, but {f11:there was nothing to clip it to}. The accident happened on {f12.time:his second day}.

Trevor Hindle, 57, {f13.status:pleaded guilty} to {f14.what:manslaughter} {f15:on the first day of the trial}. His firm {f16.status:was fined} {f16.money:£400,000}. The {f17.role:site foreman}, Mick Oddy, {f18.status:was cleared}, after {f19.who:a scaffolder} {f20.what:confirmed} that he {f21.what:had asked for safety nets}.

Hindle left them out {f22.cause:to save £6,000}, Judge Amanda Crossley said. He had {f23.what:lied to inspectors} and {f24.what:had a guard rail put up after the accident}. "{f25.wording:It was cheaper to risk a life than to hire a net}," she said.

Conor's parents {f27.what:held up his school photograph}. His {f28.role:mother}, Geraldine, {f29.position:called for a minimum sentence in such cases}. {f30.who:The Health and Safety Directorate} {f31.what:said it had visited the site} {f32.time:three weeks before}.

The conversion of the mill {f33.status:has been halted}; {f34.what:luxury flats} {f35.what:had been planned}. {f36.who:A housing association} {f37.status:has bought} the site. Another man, {f38.role:a roofer}, had broken {f39.what:an arm} there {f39.time:in 2017}. {f40:The judge praised the air ambulance crew.}

=== report B | outlet: Construction Safety Today | published: 2022-02-11
# {f2.status:Prison} for {f1.role:contractor} whose worker {f4.what:plunged} to death

A {f1.role:building contractor} {f2.status:has begun a prison term} of {f5.time:36 months} over the fatal {f4.what:fall} of a young {f3.role:electrician} at Gorsey Mill in West Yorkshire.

Trevor Hindle, 57, was sentenced {f6.time:on 9 February}. He {f13.status:had been convicted by a jury} of {f14.what:breaching health and safety law}, and his company {f16.status:must pay} {f16.money:£400,000}.

The court heard that Conor Haslam, 22, who had started {f12.time:the day before}, {f10.status:had no harness}. He {f4.what:went through} {f7.what:a sheet of asbestos cement}. {f8.status:Death came} {f9.place:in the ambulance}.

The netting was left out, said the judge, Amanda Crossley, {f22.cause:for the sake of £6,000}. "{f25.wording:It was cheaper to risk a life than hire a net}." Hindle had {f23.what:told untruths to the inspectors}, and {f24.what:afterwards had a rail installed}.

Mick Oddy, who {f17.role:was in charge on site}, {f18.status:left the court an innocent man}. He {f21.what:had wanted safety nets}; {f19.who:a secretary} {f20.what:bore that out}.

{f28.role:The dead man's mother}, Geraldine Haslam, {f29.position:wants company directors to be barred for life}. She {f27.what:had brought his football shirt}. {f30.who:The local council} {f31.what:disclosed that its officers had been there} {f32.time:less than a month earlier}.

Work at the mill, which {f35.what:was to become} {f34.what:offices}, {f33.status:has come to a stop}. {f36.who:A charity} {f37.status:is negotiating} for the property. {f39.time:Five years ago} a {f38.role:man working on the roof} {f39.what:had fractured his leg} at the place.

=== key
f1.role compatible A=managing director B=building contractor | Hindle
f2.status same A=jailed B=prison | Hindle
f3.role differs A=joiner B=electrician | the dead man's trade
f4.what same A=fell B=plunged | what happened to him
f5.time same A=3 years B=36 months | the sentence
f6.time same A=2022-02-09 B=2022-02-09 | day of the sentence
f7.what differs A=rooflight B=asbestos cement sheet | through what he fell
f8.status same A=died B=death | the worker
f9.place differs A=at the scene B=in the ambulance | where he died
f10.status differs A=harness B=no harness | his equipment
f11 only A | nothing to clip it to
f12.time same A=second day B=started the day before | his time at the site
f13.status differs A=pleaded guilty B=convicted by a jury | how he came to be guilty
f14.what differs A=manslaughter B=breach of safety law | the offence
f15 only A | first day of the trial
f16.status same A=fined B=must pay | the firm
f16.money same A=GBP 400000 B=GBP 400000 | the fine
f17.role same A=site foreman B=in charge on site | Oddy
f18.status same A=cleared B=innocent | Oddy
f19.who differs A=scaffolder B=secretary | who confirmed it
f20.what same A=confirmed B=bore that out | the witness
f21.what same A=asked for nets B=wanted nets | Oddy before
f22.cause same A=saved £6,000 B=for the sake of £6,000 | why there were no nets
f23.what same A=lied B=told untruths | Hindle to the inspectors
f24.what same A=guard rail after the accident B=afterwards a rail | what Hindle did after
f25.wording differs A=than to hire a net B=than hire a net | the judge's words
f27.what differs A=school photograph B=football shirt | what the family showed
f28.role same A=mother B=mother | Geraldine
f29.position differs A=minimum sentence B=directors barred for life | what she wants
f30.who differs A=Health and Safety Directorate B=local council | who had visited the site
f31.what same A=had visited B=officers had been there | the visit
f32.time compatible A=3 weeks before B=<1 month earlier | when
f33.status same A=halted B=come to a stop | the conversion
f34.what differs A=luxury flats B=offices | what the mill was to become
f35.what same A=planned B=was to become | the plan
f36.who differs A=housing association B=charity | who takes the site
f37.status differs A=bought B=negotiating | the sale
f38.role same A=roofer B=man working on the roof | the man hurt before
f39.what differs A=arm B=leg | his injury
f39.time same A=2017 B=2017 | when
f40 only A | the air ambulance crew
