story: pardons-president-osei-lund
kind: politics

=== report A | outlet: Republic Daily | published: 2022-12-23
# President {f2.status:frees} {f1.number:41} before holiday

President Clara Osei-Lund {f2.status:signed} pardons for {f1.number:41} prisoners on {f3.time:Thursday}, among them the former {f4.role:mayor} of {f4.place:Castrel}, {f4.name:Milos Adeyinka}, {f4.age:72}.

Adeyinka had served {f5.number:four} years of a nine-year sentence for {f6.what:taking bribes}. He was released because of {f7.cause:his heart disease}, said {f8.source:the presidential office}.

"{f9.wording:Mercy is not forgetting}," the president said. The list was drawn up by {f10.who:a panel of judges}. Last year 29 people were pardoned.

The opposition {f11.position:wants the full list published}.

=== report B | outlet: Castrel Observer | published: 2022-12-24
# Ex-{f4.role:mayor} walks free

{f4.name:Milos Adeyinka} left jail after {f5.number:four} years. The {f4.age:74-year-old}, once {f4.role:mayor} of {f4.place:Castrel}, is one of {f1.number:43} convicts to whom the head of state {f2.status:granted} clemency {f3.time:on Thursday}.

He had been convicted of {f6.what:corruption}. {f8.source:His lawyer} gave {f7.cause:good conduct} as the reason. "{f9.wording:Mercy does not mean forgetting}," Clara Osei-Lund said. The names were chosen by {f10.who:her legal adviser}.

Opposition members {f11.position:demand that all the names be made public}. {f12:Adeyinka's son, 45, is to stand for the council in May.}

=== report C | outlet: Union Wire | published: 2022-12-24 | copy: A
# {f1.number:41} {f2.status:pardoned}

President Clara Osei-Lund {f2.status:pardoned} {f1.number:41} inmates on {f3.time:Thursday}, including the former {f4.role:governor} of {f4.place:Castrel}, {f4.name:Milos Adeyinka}, {f4.age:72}.

He had served {f5.number:four} years for {f6.what:taking bribes} and was freed because of {f7.cause:his heart disease}, {f8.source:the presidential office} said. The list was drawn up by {f10.who:a panel of judges}.

=== key
f1.number differs A=41 B=43 C=41 | people pardoned
f2.status same A=pardoned B=pardoned C=pardoned | the act of mercy
f3.time same A=2022-12-22 B=2022-12-22 C=2022-12-22 | the day
f4.role differs A=mayor B=mayor C=governor | Adeyinka's former office
f4.place same A=Castrel B=Castrel C=Castrel | where he held it
f4.name same A=Milos Adeyinka B=Milos Adeyinka C=Milos Adeyinka | the best known of them
f4.age differs A=72 B=74 C=72 | his age
f5.number same A=4 B=4 C=4 | years served
f6.what compatible A=bribes B=corruption C=bribes | the crime
f7.cause differs A=heart disease B=good conduct C=heart disease | why he was freed
f8.source differs A=presidential office B=his lawyer C=presidential office | who gives the reason
f9.wording differs A=Mercy is not forgetting B=Mercy does not mean forgetting | the president's words
f10.who differs A=panel of judges B=legal adviser C=panel of judges | who chose the names
f11.position same A=publish the list B=publish the list | what the opposition wants
f12 only B | the son's candidacy
