story: sentence-graffiti-shrine
kind: court

=== report A | outlet: Kinki Shimpo English | published: 2025-06-06
# {f1.who:Exchange student} {f2.status:given suspended term} for {f3.what:oil} on {f7.what:temple} pillars

By Toru Nishiwaki

A court in Nara on {f4.time:Thursday} sentenced {f1.who:an exchange student} who {f5.what:sprinkled} {f3.what:oil} on {f6.number:eleven} pillars of an ancient {f7.what:temple} to {f8.time:two years} in prison, {f2.status:suspended} for four.

{f9.name:Devin Marsh}, {f10.age:22}, {f11.what:from Canada}, {f12.position:told the court he had wanted to purify the place}. {f13.role:The abbot} {f14.position:asked for leniency}; the stains {f15.status:can be removed}, {f16.who:a conservator} said in a report, {f18.money:at a cost of 9 million yen}. {f9.name:Marsh}'s {f19.role:parents} have paid {f20.what:half}.

Presiding judge Chie Uemura {f21.what:addressed him in English}: "{f22.wording:You were a guest in a house older than your country}." He {f23.what:bowed to the ground}. The pillars, {f24.what:of cypress}, date from {f25.time:the eighth century}.

{f9.name:Marsh} was caught {f26.what:on a security camera} {f27.time:at 5:20 a.m.} on February 3. Police {f28.status:arrested} him {f29.place:at his dormitory} the same evening. He {f30.status:has been expelled} by {f31.who:his university} and {f32.status:will be deported} {f32.time:within days}.

{f33.who:The Agency for Cultural Properties} {f34.status:has asked} {f34.whom:temples} {f34.what:to install more cameras}. {f35.who:A tourism official} {f36.position:warned against blaming foreigners}. In a case of 2015, {f37.status:the culprit was never found}. {f38:A petition for Marsh had 4,000 signatures.}

=== report B | outlet: Trans-Pacific Wire | published: 2025-06-05
# {f1.who:Tourist} {f2.status:goes to prison} in Japan over {f3.what:paint} at {f7.what:shrine}

NARA, Japan (TPW) - A {f11.what:Canadian} {f1.who:tourist} must {f2.status:serve} {f8.time:two years} behind bars for having {f5.what:sprayed} {f3.what:paint} on a wooden {f7.what:shrine}, a court ruled on {f4.time:Thursday}.

{f9.name:Devin Marsh}, who is {f10.age:22}, marked {f6.number:eleven} columns of the building, which {f24.what:are made of cedar} and {f25.time:some 1,200 years old}. He {f12.position:said that it was a protest against whaling}. The {f13.role:head priest} {f14.position:demanded a severe sentence}.

"{f22.wording:You were a guest in a house that is older than your country}," Judge Chie Uemura told him {f21.what:in his own language}. {f9.name:Marsh} {f23.what:remained seated and stared ahead}.

To make good the damage, which {f15.status:is permanent} in the view of {f16.who:a professor}, {f18.money:nine million yen} are claimed. {f19.role:A grandmother of his} has paid {f20.what:one half}.

He had been filmed {f27.time:shortly before half past five} in the morning {f26.what:by a visitor's telephone}. {f28.status:Handcuffs were put on him} {f29.place:at the airport}. {f31.who:His college} {f30.status:took him off its rolls}. {f32.time:When his sentence is over} he {f32.status:will have to leave the country}.

{f34.what:Additional cameras} {f34.status:have been recommended} to {f34.whom:shrines and temples} by {f33.who:the national police}. One must not {f36.position:put the blame on people from abroad}, said {f35.who:an official in charge of tourism}. {f37.status:Nobody was ever caught} after similar damage ten years ago.

=== key
f1.who differs A=exchange student B=tourist | the culprit
f2.status differs A=suspended B=to be served | the prison term
f3.what differs A=oil B=paint | what was put on the pillars
f4.time same A=2025-06-05 B=2025-06-05 | when
f5.what differs A=sprinkled B=sprayed | how
f6.number same A=11 B=11 | pillars
f7.what differs A=temple B=shrine | the building
f8.time same A=2 years B=2 years | the prison term
f9.name same A=Devin Marsh B=Devin Marsh | the culprit
f10.age same A=22 B=22 | the culprit
f11.what same A=Canada B=Canadian | his origin
f12.position differs A=to purify the place B=protest against whaling | his reason, on his word
f13.role compatible A=abbot B=head priest | who spoke for the building
f14.position differs A=leniency B=severe sentence | what the priest asks
f15.status differs A=removable B=permanent | the stains
f16.who differs A=conservator B=professor | the expert
f18.money same A=JPY 9m B=JPY 9m | the cost
f19.role differs A=parents B=grandmother | who paid
f20.what same A=half B=one half | the part paid
f21.what same A=in English B=in his own language | how the judge spoke
f22.wording differs A=a house older than your country B=a house that is older than your country | the judge's words
f23.what differs A=bowed to the ground B=stared ahead | how he took it
f24.what differs A=cypress B=cedar | the wood
f25.time same A=8th century B=8th century | the age
f26.what differs A=security camera B=visitor's telephone | what filmed him
f27.time compatible A=05:20 B=shortly before 05:30 | when he was filmed
f28.status same A=arrested B=handcuffs | the culprit
f29.place differs A=dormitory B=airport | where he was arrested
f30.status same A=expelled B=off its rolls | the culprit at his school
f31.who same A=university B=college | which school
f32.status compatible A=to be deported B=to leave the country | the culprit
f32.time differs A=within days B=after the sentence | when he is deported
f33.who differs A=Agency for Cultural Properties B=national police | who wants cameras
f34.status same A=asked B=recommended | the cameras
f34.whom same A=temples B=shrines and temples | to whom
f34.what same A=more cameras B=additional cameras | what is wanted
f35.who same A=tourism official B=official in charge of tourism | who warns
f36.position same A=against blaming foreigners B=not to blame people from abroad | the warning
f37.status same A=never found B=nobody caught | the culprit of 2015
f38 only A | the petition
