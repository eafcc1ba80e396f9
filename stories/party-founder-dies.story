story: party-founder-dies
kind: politics

=== report A | outlet: Lusitania Press | published: 2023-05-29 | agency: LP
# Former premier Baltasar Enes {f1.status:dies}

The founder of the Social Union and former {f2.role:prime minister} of Lusatania, Baltasar Enes, {f1.status:died} on Sunday {f3.place:in a hospital in Porto Real} {f4.cause:of pneumonia}, his family said. He was {f5.age:88}.

Enes, {f6.role:a typesetter by trade}, led the country {f8.time:from 1976 to 1983}. He {f9.what:introduced} {f10.what:free schooling} and took the country into the Atlantic Pact. Under the dictatorship he had {f12.what:been held} for {f13.time:six years} {f14.place:on the prison island of Berlaga}.

President Catarina Veloso {f15.what:ordered} {f16.time:three days} of mourning. "{f17.wording:He taught us to disagree without hatred}," she said. He {f19.status:will be given a state funeral} on Thursday. He {f18.position:had wished to be buried} {f20.place:in his native village}.

His successor at the head of the party, Duarte Lemos, {f22.what:interrupted a journey}. {f23.who:The Communists} {f24.position:recalled that he had sent troops against strikers in 1979}. {f25.who:Dock workers} {f26.what:sounded the sirens} in the harbour {f27.time:at noon}. {f29.who:His second wife}, {f29.role:the singer} Odete Prado, {f30.status:survives him}. His memoirs {f31.status:were left unfinished}.

{f32:He never owned a car.}

=== report B | outlet: O Comércio | published: 2023-05-30
# {f6.role:The typesetter} who set a country free

With Baltasar Enes, {f5.age:88}, a founding father of Lusatanian democracy {f1.status:has passed away}. He died {f3.place:at home in Porto Real} on Sunday, {f4.cause:after a stroke}. {f6.role:The typesetter} was {f2.role:head of government} {f8.time:for seven years from 1976}. {f10.what:Schools without fees} are {f9.what:his work}.

Before that lay {f13.time:six years} {f14.place:in the fortress of Lisandra}, where the dictator had {f12.what:locked him up}. "{f17.wording:He taught us how to disagree without hatred}," said President Veloso, who has {f15.what:proclaimed} national mourning {f16.time:for three days}. {f19.status:There will be no state funeral}: the family has declined it. His grave will be {f20.place:in the village where he was born}, as he {f18.position:had asked}.

Duarte Lemos, who now leads the Social Union, {f22.what:broke off a visit abroad}. Not all mourn alike. {f23.who:The Farmers' Party} {f24.position:reminded people that he had once had strikers dispersed by soldiers}. Yet {f27.time:at twelve} {f26.what:the sirens wailed} over the port: {f25.who:railwaymen} had arranged it.

He {f30.status:leaves} {f29.who:his second wife}, Odete Prado, {f29.role:an actress}. The book of his life {f31.status:is finished} and {f33:bears the title "Lead"}.

=== key
f1.status same A=died B=passed away | Enes
f2.role same A=prime minister B=head of government | his office
f3.place differs A=hospital B=at home | where he died
f4.cause differs A=pneumonia B=stroke | of what he died
f5.age same A=88 B=88 | his age
f6.role same A=typesetter B=typesetter | his trade
f8.time same A=1976-1983 B=7 years from 1976 | his time in office
f9.what same A=introduced B=his work | his reform
f10.what same A=free schooling B=schools without fees | the reform
f12.what same A=held B=locked up | under the dictatorship
f13.time same A=6 years B=6 years | for how long
f14.place differs A=prison island B=fortress | where he was held
f15.what same A=ordered B=proclaimed | the mourning
f16.time same A=3 days B=3 days | its length
f17.wording differs A=taught us to disagree B=taught us how to disagree | the president's words
f18.position same A=wished to be buried B=had asked | his wish
f19.status differs A=state funeral B=none | the funeral
f20.place same A=native village B=village where he was born | his grave
f22.what same A=interrupted a journey B=broke off a visit | his successor
f23.who differs A=Communists B=Farmers' Party | who was critical
f24.position same A=sent troops against strikers B=strikers dispersed by soldiers | the criticism
f25.who differs A=dock workers B=railwaymen | who had the sirens sounded
f26.what same A=sounded the sirens B=sirens wailed | the tribute
f27.time same A=12:00 B=12:00 | when
f29.who same A=second wife B=second wife | who survives him
f29.role differs A=singer B=actress | her profession
f30.status same A=survives B=leaves | his wife
f31.status differs A=unfinished B=finished | his memoirs
f32 only A | no car
f33 only B | the title
