story: school-cook-dalmari
kind: local

=== report A | outlet: Mithila Patrika (English service) | published: 2025-08-13
# Dalmari parents {f1.status:end} boycott of {f2.role:cook}

DALMARI: The parents who for {f3.time:three weeks} had kept their children from the midday meal at Dalmari's {f4.what:middle school} because of the caste of its {f2.role:cook} {f1.status:gave up their boycott} on {f5.time:Tuesday}. On that day {f6.number:all but two} of the 143 pupils {f6.status:ate}.

The turn was brought about by {f7.who:the children themselves}, who {f7.what:went on strike in class}, said {f8.role:headmistress} {f8.name:Renu Jha}. "{f9.wording:They told their fathers they were hungry, and that was the end of politics}," she laughed. {f10.who:The district magistrate} {f10.status:came by} and {f10.what:shared the lentils and rice}.

The {f2.role:cook}, {f2.name:Sunaina Ram}, a {f11.what:widow} with three children, had been {f12.status:taken on} in {f12.time:July} in place of {f13.who:a man} who {f13.status:retired}. She had {f14.status:not been absent for a day}. Her {f15.what:wage} of {f15.money:Rs 1,650 a month} {f15.status:has not been paid} since she began.

{f16.who:The village head} had {f16.position:proposed a second cook of another caste}. {f17.who:The school committee} {f17.status:turned this down}, {f17.cause:calling it illegal}. Police {f18.status:registered a case} against {f18.number:four} men who {f18.what:had threatened the cook}; the case {f18.status:goes on}.

In 2021, a similar boycott at Laukaha had ended {f19:with the cook's dismissal}.

=== report B | outlet: Plains Observer | published: 2025-08-14
# School meal row: cook {f14.status:goes on leave}

At the {f4.what:primary school} of Dalmari peace has returned, at a price. For {f3.time:twenty-one days} mothers and fathers had forbidden their children to touch what the {f2.role:cook} had prepared. Since {f5.time:Tuesday} they {f1.status:allow it}, and {f6.number:141} out of 143 {f6.status:took their meal}.

{f2.name:Sunaina Ram} herself was not there to see it: she {f14.status:has been on leave since Monday}. The woman, {f11.what:whose husband lives in Gujarat as a migrant worker}, {f12.status:got the job} in {f12.time:July}, after {f13.who:her predecessor, a man}, {f13.status:had been dismissed for stealing oil}. {f15.what:Pay} of {f15.money:1,650 rupees a month} {f15.status:reached her on Monday, late}.

What changed people's minds? {f7.who:A retired postman}, says {f8.name:Renu Jha}, {f8.role:a teacher}; he {f7.what:went from door to door}. "{f9.wording:They told their mothers they were hungry, and that was the end of politics}," is her version of the rest. {f10.who:The block education officer} {f10.status:paid a visit}, and {f10.what:ate with the pupils}.

{f16.who:The village headman} had {f16.position:wanted another cook beside her, from a different caste}; the {f17.who:committee of the school} {f17.status:said no}, {f17.cause:for lack of money}. {f18.number:Four} men {f18.status:had been booked} because {f18.what:they had uttered threats against her}. That {f18.status:complaint was withdrawn} on Wednesday, {f20:as part of a settlement}.

=== key
f1.status same A=given up B=meal allowed | the boycott
f2.role same A=cook B=cook | whose food was refused
f2.name same A=Sunaina Ram B=Sunaina Ram | the cook
f3.time same A=three weeks B=21 days | length of the boycott
f4.what differs A=middle school B=primary school | the school
f5.time same A=2025-08-12 B=2025-08-12 | when it ended
f6.number same A=141 B=141 | pupils who ate
f6.status same A=ate B=took their meal | the pupils
f7.who differs A=children B=retired postman | who brought the turn
f7.what differs A=strike in class B=from door to door | how
f8.role differs A=headmistress B=teacher | Renu Jha
f8.name same A=Renu Jha B=Renu Jha | who tells of it
f9.wording differs A=fathers B=mothers | her words
f10.who differs A=district magistrate B=block education officer | who visited
f10.status same A=came by B=visit | the visit
f10.what same A=shared the meal B=ate with the pupils | what the visitor did
f11.what differs A=widow B=husband a migrant worker | the cook's family
f12.status same A=taken on B=got the job | the cook
f12.time same A=July B=July | when
f13.who same A=a man B=a man | her predecessor
f13.status differs A=retired B=dismissed | her predecessor
f14.status differs A=never absent B=on leave | the cook at work
f15.what same A=wage B=pay | what she gets
f15.money same A=INR 1650 a month B=INR 1650 a month | her pay
f15.status changed A=not paid B=paid late | her pay
f16.who same A=village head B=village headman | who made a proposal
f16.position same A=second cook of another caste B=another cook of a different caste | the proposal
f17.who same A=school committee B=committee of the school | who decided
f17.status same A=turned down B=said no | the proposal
f17.cause differs A=illegal B=no money | why
f18.number same A=4 B=4 | men accused
f18.what same A=threatened the cook B=threats against her | of what
f18.status changed A=case goes on B=withdrawn | the case
f19 only A | the end at Laukaha
f20 only B | the settlement
