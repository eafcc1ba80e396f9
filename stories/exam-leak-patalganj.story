story: exam-leak-patalganj
kind: education

=== report A | outlet: Ganga Bulletin | published: 2024-06-11
# Nursing entrance test {f1.status:scrapped} as paper {f2.status:leaks}; {f3.who:printer} {f3.status:held}

PATALGANJ, June 11: The state's nursing entrance test, sat by {f4.number:42,000} candidates on {f4.time:Sunday}, was {f1.status:cancelled} on Monday after it emerged that the question paper {f2.status:had been sold} {f2.time:on the eve of the test}.

Police {f3.status:arrested} {f3.who:the owner of a printing press}, {f3.name:Ramnath Sahay}, at {f3.place:the Patalganj railway station}, where he was about to board a train for Nepal. {f5.number:Three} others are being {f5.status:sought}.

The paper was {f6.what:photographed on a mobile phone} and offered through {f7.what:a messaging group}. A buyer paid {f8.money:Rs 2 lakh} for it. The fraud came to light because {f9.who:an invigilator at a girls' college} {f9.what:saw that a candidate was filling in answers without having opened the booklet}.

"{f10.wording:Nobody who is guilty will be spared}," said {f11.name:Alka Srivastav}, the {f11.role:health minister}. A new test {f12.status:will be held} {f12.time:in July}, {f19.money:free of charge}. The examinations board {f13.status:denies} that any of its staff are involved.

Outside the board's office, {f14.who:candidates} {f14.what:burned copies of their admit cards}. Police {f14.status:dispersed them} with {f15.what:water cannon}; {f16.number:nine} were injured. Their spokesman, Irfan Qadri, said they {f17.position:wanted an inquiry by a judge, not by the police}.

A similar leak in 2021 had concerned the test for constables.

=== report B | outlet: Capital Post | published: 2024-06-12
# Leak scandal: {f18.who:board secretary} {f18.status:removed}

The {f18.who:secretary of the examinations board}, {f18.name:Dr M. K. Ojha}, was {f18.status:relieved of his post} on Tuesday over the nursing test in Patalganj, which {f1.status:has been called off}. The board had until then {f13.status:maintained that none of its people had a hand in it}.

{f3.name:Ramnath Sahay}, {f3.who:who prints for the board}, was {f3.status:taken into custody} at {f3.place:a bus stand} on his way to Nepal. He is said to have {f6.what:kept back one printed copy}, which was {f2.status:sold} {f2.time:three days before the test}. Of the {f5.number:three} accomplices who had been on the run, {f5.status:two have been caught}.

Candidates found the offer in {f7.what:a chat group} and paid {f8.money:200,000 rupees} apiece. {f9.who:A supervisor in a women's college} raised the alarm when {f9.what:a young man ticked his answers before the sealed booklet was open}.

The test {f12.status:is to be repeated} {f12.time:in August}. Candidates {f19.money:will not have to pay again}.

{f11.name:Alka Srivastav}, {f11.role:minister of health}, vowed that "{f10.wording:nobody who is guilty will be spared, however high}". A crowd of {f14.who:students} had {f14.what:set fire to their admit cards} before the board's gates; the police {f14.status:drove them away} with {f15.what:batons}. {f16.number:Nine} people needed treatment.

{f14.who:The students}, said Irfan Qadri, who speaks for them, {f17.position:will settle for nothing less than an investigation by a judge}.

=== report C | outlet: Subah News Online | published: 2024-06-12
# What we know about the Patalganj exam leak

**What happened?** An entrance exam for future nurses was {f1.status:declared void}. It had been taken {f4.time:on Sunday} by {f4.number:24,000} young people.

**Who is behind it?** {f3.who:A printer}, {f3.name:Ramnath Sahay}, is {f3.status:in custody}; he was stopped at {f3.place:Patalganj station}. The paper was {f6.what:photographed with a phone} {f2.time:the evening before} and passed around in {f7.what:a messaging group}.

**How did it come out?** {f9.who:A candidate who had been offered the paper} {f9.what:informed a journalist}.

**What now?** {f12.status:There will be another exam}, in {f12.time:July}. {f18.who:The secretary of the board} {f18.status:has resigned}; {f18.name:M. K. Ojha} had held office for a year. {f11.role:Education minister} {f11.name:Alka Srivastav} says that "{f10.wording:nobody who is guilty will be spared}".

**And the protests?** They ended with {f15.what:water cannon}. Those taking part {f17.position:demand a judge's inquiry}, and {f20:their parents have gone to the High Court}.

=== key
f1.status same A=cancelled B=cancelled C=cancelled | the test
f2.status same A=sold B=sold | the paper
f2.time differs A=2024-06-08 B=three days before C=2024-06-08 | when it was sold or got out
f3.who same A=printer B=printer C=printer | who was arrested
f3.status same A=arrested B=arrested C=arrested | the printer
f3.name same A=Ramnath Sahay B=Ramnath Sahay C=Ramnath Sahay | the printer
f3.place differs A=railway station B=bus stand C=railway station | where he was caught
f4.number differs A=42000 C=24000 | candidates
f4.time same A=2024-06-09 C=2024-06-09 | when the test was sat
f5.number same A=3 B=3 | accomplices
f5.status changed A=sought B=two caught | accomplices
f6.what differs A=photographed with a phone B=kept back a copy C=photographed with a phone | how the paper got out
f7.what same A=messaging group B=chat group C=messaging group | where it was offered
f8.money same A=INR 200000 B=INR 200000 | the price
f9.who differs A=invigilator B=invigilator C=candidate | who brought it to light
f9.what differs A=saw answers without open booklet B=saw answers without open booklet C=informed a journalist | how it came to light
f10.wording differs A=nobody will be spared B=nobody, however high C=nobody will be spared | the minister's words
f11.name same A=Alka Srivastav B=Alka Srivastav C=Alka Srivastav | the minister
f11.role differs A=health minister B=health minister C=education minister | her office
f12.status same A=to be repeated B=to be repeated C=to be repeated | the new test
f12.time differs A=July B=August C=July | when it will be
f13.status same A=denied B=denied | the board's part
f14.who compatible A=candidates B=students | who protested
f14.what same A=burned admit cards B=set fire to admit cards | what they did
f14.status same A=dispersed B=driven away | the protesters
f15.what differs A=water cannon B=batons C=water cannon | with what the police acted
f16.number same A=9 B=9 | injured
f17.position same A=inquiry by a judge B=inquiry by a judge C=inquiry by a judge | what the protesters want
f18.who same B=board secretary C=board secretary | who left
f18.name same B=M. K. Ojha C=M. K. Ojha | the secretary
f18.status differs B=relieved C=resigned | how he left
f19.money same A=0 B=0 | the fee for the new test
f20 only C | the parents at the High Court
