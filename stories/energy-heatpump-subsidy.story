story: energy-heatpump-subsidy
kind: energy

=== report A | outlet: Latvian-Kurland Herald | published: 2024-09-12
# Heat pump {f1.what:grants} {f2.status:frozen} after {f3.what:forged invoices} found

The economy ministry {f2.status:has stopped paying} {f1.what:grants} for heat pumps after auditors discovered {f3.what:forged invoices} worth {f4.money:€11 million}, Minister {f5.name:Ilze Strautina} said on {f6.time:Wednesday}.

{f7.number:Seven} firms, all registered {f8.place:at one address in Vents}, billed {f9.what:for pumps that were never installed}. {f10.who:The head of the grants office}, {f11.name:Juris Kalve}, {f12.status:has been suspended}. His {f13.who:brother-in-law} {f14.what:owns two of them}.

The fraud was noticed by {f15.who:a chimney sweep}, who {f16.what:found stoves where pumps should have been}. "{f17.wording:There was smoke coming out of a house that had no chimney on paper}," said {f15.name:Andris Ozols}, {f15.age:60}.

Honest applicants, {f18.number:some 3,400}, {f19.position:must wait until January}. {f20.who:The consumers' association} {f21.position:demands an advance for pensioners}. {f22.who:The European anti-fraud office} {f23.status:has asked for the files}; {f24.who:Brussels} {f25.certainty:could} {f26.position:claim back} {f27.money:€40 million}.

{f28.who:Installers} {f29.what:have sent workers home}. {f30.who:The opposition} {f31.position:called on the minister to go}; she {f32.status:refused}. A scheme for {f33.what:window replacement} {f34.status:had ended in a similar way} in {f35.time:2019}. {f36:The price of pellets has risen since.}

=== report B | outlet: Baltic Energy & Homes | published: 2024-09-14
# Smoke without chimneys

How do you spot a heat pump that does not exist? You look for smoke. That is what {f15.name:Andris Ozols}, {f15.age:60}, did. The {f15.who:postman} had {f16.what:seen firewood being delivered to homes} that were on the list of those heated by electricity. "{f17.wording:There was smoke coming out of a house which had no chimney on paper}," he says.

Since {f6.time:September 11} the affair is official: {f5.name:Ilze Strautina}, the minister, {f2.status:has put on hold} the {f1.what:subsidies}. {f3.what:Invented names of customers} stood on papers for {f4.money:11 million euros}, handed in by {f7.number:seven} companies, which {f9.what:charged twice for the same devices}. Their seat is {f8.place:in a container in the port of Lepaja}.

{f11.name:Juris Kalve}, {f10.who:deputy head of the office that grants the money}, {f12.status:has resigned}. Two of the seven {f14.what:belong to} {f13.who:his wife}.

For {f18.number:more than 3,000} families who have done nothing wrong this means cold feet. They {f19.position:are to be paid in October after all}, the ministry promised on Friday, while {f20.who:the installers' guild} {f21.position:wants every application checked by hand first}. Out of work for now are {f28.who:those who fit the pumps}: many {f29.what:were told to stay at home}.

Will it cost the country dear? {f22.who:Investigators from the European prosecutor} {f23.status:have arrived in Riga}. That {f24.who:the Commission} will {f26.position:want back} {f27.money:40 million}, {f25.certainty:there is no doubt}, an official says.

{f30.who:Opposition parties} {f31.position:urged Mrs Strautina to step down}, which {f32.status:she promised to consider}. A programme for {f33.what:roof insulation} {f34.status:came to grief like this} {f35.time:five years ago}.

=== key
f1.what same A=grants B=subsidies | what is frozen
f2.status same A=stopped B=on hold | the payments
f3.what differs A=forged invoices B=invented customers | what was found
f4.money same A=EUR 11m B=EUR 11m | its worth
f5.name same A=Ilze Strautina B=Ilze Strautina | the minister
f6.time same A=2024-09-11 B=2024-09-11 | when it was announced
f7.number same A=7 B=7 | firms
f8.place differs A=address in Vents B=container in Lepaja | their seat
f9.what differs A=pumps never installed B=same pumps twice | what they billed for
f10.who differs A=head of the office B=deputy head | Kalve's post
f11.name same A=Juris Kalve B=Juris Kalve | the official
f12.status differs A=suspended B=resigned | the official
f13.who differs A=brother-in-law B=wife | his relative
f14.what same A=owns two B=two belong to her | the relative's tie
f15.who differs A=chimney sweep B=postman | who noticed
f15.name same A=Andris Ozols B=Andris Ozols | who noticed
f15.age same A=60 B=60 | who noticed
f16.what differs A=stoves B=firewood | what he saw
f17.wording differs A=There was smoke coming out of a house that had no chimney on paper B=There was smoke coming out of a house which had no chimney on paper | his words
f18.number compatible A=3400~ B=>3000 | honest applicants
f19.position changed A=wait until January B=paid in October | the ministry on them
f20.who differs A=consumers' association B=installers' guild | who demands
f21.position differs A=advance B=check first | its demand
f22.who differs A=European anti-fraud office B=European prosecutor | who investigates
f23.status changed A=asked for files B=arrived | the investigators
f24.who same A=Brussels B=Commission | who may claim
f25.certainty differs A=possible B=certain | the claim
f26.position same A=claim back B=want back | the claim
f27.money same A=EUR 40m B=EUR 40m | the claim
f28.who same A=installers B=those who fit pumps | who suffers
f29.what same A=sent home B=told to stay at home | their workers
f30.who same A=opposition B=opposition parties | who demands
f31.position same A=go B=step down | the demand
f32.status differs A=refused B=considers | the minister
f33.what differs A=windows B=roof insulation | the earlier scheme
f34.status same A=ended similarly B=came to grief | that scheme
f35.time same A=2019 B=2019 | when
f36 only A | the price of pellets
