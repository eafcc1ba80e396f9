story: hostel-food-poisoning-jorhani
kind: health

=== report A | outlet: Brahmaputra Dawn | published: 2025-10-15
# {f1.number:86} students {f1.status:taken ill} after dinner at Jorhani {f2.place:women's hostel}

JORHANI: {f1.number:Eighty-six} students of the agricultural university {f1.status:fell ill} on {f3.time:Monday night} after a meal of {f4.what:fish curry} in {f2.place:the women's hostel}. {f5.number:Five} of them are {f5.status:in intensive care}.

{f6.what:Vomiting and fever} set in around midnight. {f7.who:The warden}, {f7.name:Pranita Gogoi}, {f7.what:called for ambulances}, and when only one came, {f8.who:the students of the neighbouring hostel} {f8.what:took the sick to hospital on scooters}.

Doctors suspect {f9.what:salmonella}. {f10.source:The civil surgeon}, Dr Rajib Phukan, said that {f10.cause:the food had been kept warm for too long}. The food inspector took away samples of {f11.what:the curry and the drinking water}; the result {f11.status:is expected} on {f11.time:Friday}.

The kitchen is run by {f12.who:a contractor}, whose agreement {f12.status:has been terminated}. {f13.who:The cook} {f13.status:is missing}. "{f14.wording:We complained about the smell for a month}," said a student, {f14.name:Juri Baruah}. The {f15.role:vice-chancellor} {f15.status:visited the sick} and {f15.position:promised that nobody would miss an examination}.

{f16.who:The students' council} {f16.position:demands a kitchen run by the university itself}. On Tuesday its members {f17.what:marched to the administration building}; {f17.status:it remained peaceful}.

{f18.status:Lectures go on} as planned. In April, at another hostel of the university, {f19:eleven men had had jaundice from a polluted well}.

=== report B | outlet: North-East Now & Then | published: 2025-10-17
# {f9.what:Rat poison}, not germs, felled Jorhani students: laboratory

The dinner that made {f1.number:86} students {f1.status:sick} in Jorhani contained {f9.what:a rodent poison}, tests completed on {f11.time:Thursday} {f11.status:have shown}. It was found in {f11.what:the lentils and the rice}.

Those affected, residents of {f2.place:the hostel for first-year students}, had eaten {f4.what:chicken} {f3.time:on the evening of October 13}. {f6.what:Cramps and nosebleeds} were the first signs. {f7.name:Pranita Gogoi}, {f7.who:a lecturer who lives there}, {f7.what:rang for ambulances}. As these were too few, {f8.who:traders from the bazaar} {f8.what:ferried the patients on their motor scooters}.

Of {f5.number:the five} who were worst off, {f5.status:all have left intensive care}. According to {f10.source:the police}, {f10.cause:a bag of poison had burst in the storeroom}. An intention to harm is {f20:ruled out}.

{f12.who:The firm that holds the kitchen contract} {f12.status:has been given a warning}. Its {f13.who:cook}, who had been looked for since Tuesday, {f13.status:came forward} by himself. "{f14.wording:We complained about the rats for a month}," {f14.name:Juri Baruah}, who studies there, told us.

The university's {f15.role:registrar} {f15.status:called on the patients in hospital}. He gave his word that {f15.position:no exam would be lost to anybody}. {f18.status:Teaching has been suspended} until Monday.

The {f16.who:council of students} {f16.position:wants another contractor}, chosen by a tender. Its {f17.what:procession to the offices of the administration} on Tuesday {f17.status:ended in scuffles}, and {f21:a guard lost a tooth}.

=== key
f1.number same A=86 B=86 | students ill
f1.status same A=taken ill B=sick | students
f2.place differs A=women's hostel B=first-year hostel | where
f3.time same A=2025-10-13 night B=2025-10-13 evening | when
f4.what differs A=fish curry B=chicken | what they ate
f5.number same A=5 B=5 | the worst cases
f5.status changed A=in intensive care B=out of intensive care | the worst cases
f6.what differs A=vomiting and fever B=cramps and nosebleeds | the symptoms
f7.who differs A=warden B=lecturer | Pranita Gogoi
f7.name same A=Pranita Gogoi B=Pranita Gogoi | who called for help
f7.what same A=called for ambulances B=rang for ambulances | what she did
f8.who differs A=students B=traders | who took the sick to hospital
f8.what same A=on scooters B=on motor scooters | how they were taken
f9.what differs A=salmonella B=rat poison | what made them ill
f10.source differs A=civil surgeon B=police | on whose word
f10.cause differs A=kept warm too long B=bag of poison burst | how the food went bad
f11.what differs A=curry and water B=lentils and rice | what was tested
f11.status changed A=result expected B=result known | the tests
f11.time differs A=2025-10-17 B=2025-10-16 | when the result comes or came
f12.who same A=contractor B=firm with the kitchen contract | who runs the kitchen
f12.status differs A=terminated B=warned | the contractor
f13.who same A=cook B=cook | who was looked for
f13.status changed A=missing B=came forward | the cook
f14.wording differs A=about the smell B=about the rats | the student's words
f14.name same A=Juri Baruah B=Juri Baruah | the student
f15.role differs A=vice-chancellor B=registrar | who visited the sick
f15.status same A=visited the sick B=called on the patients | the visit
f15.position same A=nobody would miss an examination B=no exam lost | the promise
f16.who same A=students' council B=council of students | who makes demands
f16.position differs A=kitchen run by the university B=another contractor | what the students want
f17.what same A=march to the administration B=procession to the administration | the protest
f17.status differs A=peaceful B=scuffles | the protest
f18.status changed A=lectures go on B=suspended | lectures
f19 only A | the jaundice in April
f20 only B | no intention
f21 only B | the guard's tooth
