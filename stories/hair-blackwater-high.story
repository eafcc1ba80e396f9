story: hair-blackwater-high
kind: education

=== report A | outlet: The St Ann Standard | published: 2024-09-12
# Boy, {f1.age:12}, {f2.status:sent home} over {f3.what:locks}

By Kerrol Whyne

A {f1.age:12-year-old} boy has been {f2.status:sent home} from Blackwater High School every day since the start of term because of {f3.what:his locks}, his mother told The Standard.

{f4.name:Kemoy Bright} has worn his hair that way since he was {f5:three}. On {f6.time:the first morning of term, September 2}, {f7.who:a vice-principal} stopped him {f8.place:at the gate} and told him to {f9.what:cut it or stay away}, said {f10.name:Sashagaye Bright}, {f10.role:a hotel housekeeper}. "{f11:He passed for that school with the top mark in the parish. Nobody measured his hair in the exam}," she said.

The school's handbook allows boys' hair to be no more than {f12.number:an inch} long. The family is {f14:Rastafarian}, and Ms Bright has refused to have the {f3.what:locks} trimmed.

Principal Everald Bright, who is no relation, did not answer questions. The chairman of the school board, {f17.name:Pastor Glenford Samms}, said the rule {f18.position:would stay}: "{f19.wording:One child cannot bend what eleven hundred keep}."

The Ministry of Education {f20:had asked the school for a report}, a spokeswoman said, adding that since 2021 the ministry's own guidelines {f21:have advised against barring pupils for their hair}. They are not binding.

A hundred former pupils have signed {f23:an open letter} in support of the boy, and the lawyers' group {f24.who:Just Roots} {f25.status:has offered} to take the case to the {f26.what:constitutional court} without a fee. Kemoy, meanwhile, {f33.status:is being taught by his aunt} at the kitchen table.

In 2018 the school sent home a girl of 14 for braids with beads; she {f28:changed schools}.

=== report B | outlet: Blackwater High School | published: 2024-09-13
# Statement by the Board of Management

The Board has followed with concern the reports about a pupil of Grade 7. It wishes to state the facts.

The pupil {f2.status:has not been suspended, expelled or sent home}. {f6.time:On 2 September} {f7.who:the dean of discipline} met the pupil's mother {f8.place:in the office}, and {f9.what:asked her to have the hair tied and covered}, {f29:as is done by nine other pupils of the school}. She chose to take him home. {f30:His place is being kept}.

The Board respects all faiths. Its rule on the length of boys' hair, {f12.number:one inch}, {f18.position:is under review}; a committee of teachers, parents and pupils will report {f31:by the end of November}.

"{f19.wording:One child should not have to bend for what eleven hundred keep}," said the chairman, {f17.name:Pastor Glenford Samms}. He will meet the mother {f32:on Monday}.

=== report C | outlet: Radio Cockpit FM | published: 2024-09-19
# Kemoy {f33.status:back in class}

He walked through the gate this morning with his {f3.what:locks} in a brown cap and with his lunch in a lard tin. {f4.name:Kemoy Bright}, who is {f1.age:11}, {f33.status:is in class} at Blackwater High, two and a half weeks after the term began.

The agreement was made on Tuesday {f36:at the ministry in Kingston}. His mother, {f10.name:Sashagaye Bright}, {f10.role:a cook at a school in Ocho Rios}, {f37:accepted the cap}; the school gave up the cutting. {f38:The junior minister}, Alvin Campbell-Reece, brokered it.

"{f39:My son's hair is fine, it was the rule that needed a trim}," she said. She {f40:will not go on} with the case that {f24.who:Just Roots} {f25.status:filed} at the {f26.what:constitutional court} last Friday.

And the rule? The board {f18.position:suspended it} last night until the review is finished.

=== key
f1.age differs A=12 C=11 | the boy
f2.status differs A=sent home B=not sent home | the boy
f4.name same A=Kemoy Bright C=Kemoy Bright | the boy
f6.time same A=2024-09-02 B=2024-09-02 | when the school spoke to him or her
f7.who differs A=a vice-principal B=the dean of discipline | who spoke to them
f8.place differs A=at the gate B=in the office | where
f9.what differs A=cut it or stay away B=tie and cover it | what was asked for
f10.name same A=Sashagaye Bright C=Sashagaye Bright | the mother
f10.role differs A=hotel housekeeper C=cook at a school | her work
f12.number same A=1 inch B=1 inch | the length allowed
f17.name same A=Glenford Samms B=Glenford Samms | the chairman
f18.position changed A=stays B=under review C=suspended | the rule on hair
f19.wording differs A=One child cannot bend what eleven hundred keep B=One child should not have to bend for what eleven hundred keep | the chairman's words
f24.who same A=Just Roots C=Just Roots | the lawyers' group
f25.status changed A=offered C=filed | the case at law
f26.what same A=constitutional court C=constitutional court | which court
f33.status changed A=taught at home C=back in class | the boy
f3.what same A=locks C=locks | what it is about
f5 only A | how long he has had his locks
f11 only A | the mother on the exam
f14 only A | the family's faith
f20 only A | the ministry wants a report
f21 only A | the ministry's guidelines
f23 only A | the open letter
f28 only A | the girl of 2018
f29 only B | nine other pupils
f30 only B | his place is kept
f31 only B | when the committee reports
f32 only B | when the chairman meets the mother
f36 only C | where they agreed
f37 only C | what the two sides gave up
f38 only C | who brokered it
f39 only C | the mother on the rule
f40 only C | the case is dropped
