story: sanctions-gold-ferrand
kind: diplomacy

=== report A | outlet: Euro Report | published: 2025-01-15
# Union {f1.status:imposes} sanctions over {f2.what:gold} from Lusamba

BRUSSEN - The Union's foreign ministers on Tuesday {f1.status:adopted} sanctions against {f3.number:seven} people and two firms involved in {f2.what:the gold trade} with rebels in Lusamba. Among them is {f4.name:Alain Ferrand}, {f5.role:a Belgian refiner}.

His accounts {f6.status:are frozen}, and he {f7.status:may not travel}. Ferrand, 61, is accused of {f8.what:melting down} {f9.what:bars without papers} {f10.place:in Dubra}. He {f11.position:rejects the charge}, and {f12.status:will appeal}. "{f13.wording:Gold has no passport}," he said {f14.what:in an interview}.

The list was drawn up after {f15.source:a report by UN experts}. {f16.who:Ruthavia} had {f17.status:delayed} the decision {f18.time:for two months}, {f19.cause:because of the airline} that {f20.what:flew the metal out}. The airline {f21.status:was taken off the list}.

{f22.who:Lusamba's government} {f23.position:welcomed the measures}; {f24.who:the rebels} {f25.position:threatened to close} {f26.what:the airport of Koma}. {f27.who:Jewellers} {f28.what:fear higher prices}. {f29.role:The Union's foreign policy chief}, Sanna Virkala, said {f30.certainty:more names would follow}.

The refinery, {f31.place:near Ghendt}, employs 120. {f33.who:The union} {f34.position:calls for the state to take it over}. Ferrand's {f35.role:son-in-law} {f36.status:runs it now}. {f37:In 2012 the firm was named Supplier of the Year.}

=== report B | outlet: De Scheldepost | published: 2025-01-16
# Ferrand on the black list

It is official: {f4.name:Alain Ferrand}, 61, {f5.role:who has refined gold in Ghendt for 30 years}, is one of {f3.number:seven} men and women against whom Europe's foreign ministers {f1.status:decided} measures on Tuesday. The reason is {f2.what:gold} that pays for a rebellion in Lusamba.

{f9.what:Undocumented bars} are said to have been {f8.what:melted} on his behalf, {f10.place:in Istambar}. {f15.source:A police file from Lombria} put the ministers on the track. He {f6.status:can no longer touch his money}; {f7.status:travelling, however, is still allowed}. Ferrand {f11.position:denies everything}, but {f12.status:does not want to go to court}. "{f13.wording:Gold carries no passport}," he says {f14.what:in a letter to his workers}.

For {f18.time:two months} {f16.who:Moldenia} had {f17.status:held the matter up}. {f19.cause:An airline} was the issue, the one that {f20.what:transported the gold}. It {f21.status:is on the list all the same}.

{f22.who:The government in Lusamba} {f23.position:is pleased}, {f24.who:the insurgents} {f25.position:want to shut} {f26.what:Koma's airport}. More will come, {f30.certainty:perhaps}, said Virkala, {f29.role:who speaks for the Union abroad}. {f27.who:Goldsmiths} here {f28.what:expect to pay more}.

The 120 in {f31.place:the works outside the city} wonder what is to become of them. {f33.who:Their union} {f34.position:wants guarantees for the wages}. At the top there now sits {f35.role:a nephew of Ferrand}, who {f36.status:has taken over the management}. {f38:The canteen serves soup as ever.}

=== key
f1.status same A=imposed B=decided | the sanctions
f2.what same A=gold B=gold | what they are about
f3.number same A=7 B=7 | people listed
f4.name same A=Alain Ferrand B=Alain Ferrand | the refiner
f5.role same A=refiner B=refined gold | his trade
f6.status same A=frozen B=cannot touch it | his money
f7.status differs A=may not travel B=may travel | his travel
f8.what same A=melting down B=melted | what was done with the bars
f9.what same A=bars without papers B=undocumented bars | the bars
f10.place differs A=Dubra B=Istambar | where
f11.position same A=rejects B=denies | his answer
f12.status differs A=will appeal B=no court | his legal step
f13.wording differs A=has no passport B=carries no passport | his words
f14.what differs A=interview B=letter to his workers | how he spoke
f15.source differs A=UN experts B=Lombrian police file | on whose word
f16.who differs A=Ruthavia B=Moldenia | who delayed it
f17.status same A=delayed B=held up | the decision
f18.time same A=2 months B=2 months | for how long
f19.cause same A=the airline B=an airline | why
f20.what same A=flew the metal out B=transported the gold | what the airline did
f21.status differs A=taken off the list B=on the list | the airline
f22.who same A=Lusamba's government B=government in Lusamba | who welcomed it
f23.position same A=welcomed B=pleased | its stand
f24.who same A=rebels B=insurgents | who threatens
f25.position same A=close B=shut | what they threaten
f26.what same A=airport of Koma B=Koma's airport | the target
f27.who same A=jewellers B=goldsmiths | who worries
f28.what same A=fear higher prices B=expect to pay more | the worry
f29.role same A=foreign policy chief B=speaks for the Union abroad | Virkala's office
f30.certainty differs A=certain B=possible | further names
f31.place same A=near Ghendt B=outside the city | the refinery
f33.who same A=the union B=their union | the workers' body
f34.position differs A=state takeover B=guarantees for wages | what the union wants
f35.role differs A=son-in-law B=nephew | the new manager
f36.status same A=runs it B=has taken over | the management
f37 only A | Supplier of the Year
f38 only B | soup
