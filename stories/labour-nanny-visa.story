story: labour-nanny-visa
kind: labour

=== report A | outlet: Mississauga Family Post | published: 2025-04-24
# {f1.who:Couple} {f2.status:charged} after nanny flees

{f1.who:A couple} in Mississauga {f2.status:have been charged} with {f4.what:human trafficking} after a nanny from the Philippines told police they had {f3.what:taken her passport} and {f5.what:made her clean three houses} for {f6.money:$400} a month.

{f7.name:Marites Dizon}, {f7.age:41}, {f8.status:slipped out} {f9.time:on Easter Sunday} while the family was {f10.place:at church}, and {f11.what:knocked at} {f12.who:a neighbour's} door. She had {f13.what:slept on a mattress in the laundry} since {f14.time:August 2023}.

"{f15.wording:They called me family, and family works for nothing}," she said through {f16.who:an interpreter}. The accused, {f17.what:a dentist and a real estate agent}, {f18.status:were released} {f19:on condition that they stay away from her}. They {f20.status:deny everything}.

{f21.who:A caregivers' association} has {f22.what:found her a room}. {f23.who:The immigration department} {f24.status:has granted} her {f25.what:an open work permit} {f26.time:for a year}. Its minister, {f27.name:Paul Ouimet}, {f28.position:wants surprise inspections}. {f29.who:The agency in Manila} that placed her {f30.status:has closed its office}.

Of {f31.number:212} complaints last year, {f32.number:nine} {f33.status:led to charges}. {f34:The case returns to court on May 20.}

=== report B | outlet: Manila Overseas Worker | published: 2025-04-28
# Nanny freed in Canada: "{f15.wording:They called me family and family works for nothing}"

{f7.name:Marites Dizon}, {f7.age:41}, from Iloila, is free. For more than a year and a half, since {f14.time:the summer of 2023}, she had looked after two children in a suburb of Toronto, had {f5.what:cooked in her employers' restaurant}, and had got {f6.money:400 Canadian dollars} a month. Her papers were {f3.what:locked away}. Her bed stood {f13.what:in an unheated garage}.

{f9.time:On April 20}, when everybody was {f10.place:at a family lunch}, she {f8.status:walked out} of the house and {f11.what:turned to} {f12.who:the family across the street}. {f16.who:A cousin} helped her to make herself understood.

Police {f2.status:have laid charges} against {f1.who:a woman and her mother}: {f4.what:extortion}, in the first place. {f17.what:One is a dentist, the other retired}. They {f18.status:are in custody}, and {f20.status:have admitted in part} what they are accused of.

{f22.what:A roof over her head} has been provided by {f21.who:a parish}. {f23.who:Canada's immigration authority} {f24.status:has issued} {f25.what:a permit that lets her work for anyone}, {f26.time:valid for twelve months}. Minister {f27.name:Paul Ouimet}, asked about it, {f28.position:said the rules were strict enough}.

In Manila, {f29.who:the recruiting firm} {f30.status:has had its licence taken away}. Canadian figures show how seldom such things come before a judge: {f31.number:212} workers complained last year, and in {f32.number:nine} cases {f33.status:somebody was charged}.

=== key
f1.who differs A=couple B=woman and her mother | the accused
f2.status same A=charged B=charges laid | the accused
f3.what same A=passport taken B=papers locked away | her passport
f4.what differs A=human trafficking B=extortion | the charge
f5.what differs A=clean three houses B=cook in a restaurant | what else she had to do
f6.money same A=CAD 400 B=CAD 400 | her pay a month
f7.name same A=Marites Dizon B=Marites Dizon | the nanny
f7.age same A=41 B=41 | the nanny
f8.status same A=slipped out B=walked out | her escape
f9.time same A=2025-04-20 B=2025-04-20 | when
f10.place differs A=church B=family lunch | where the employers were
f11.what compatible A=knocked at the door B=turned to | what she did
f12.who same A=neighbour B=family across the street | who took her in
f13.what differs A=laundry B=garage | where she slept
f14.time compatible A=2023-08 B=summer 2023 | since when
f15.wording same A=They called me family, and family works for nothing B=They called me family and family works for nothing | her words
f16.who differs A=interpreter B=cousin | who translated
f17.what differs A=dentist and real estate agent B=dentist and retired | what the accused do
f18.status differs A=released B=in custody | the accused
f19 only A | the condition
f20.status differs A=deny B=admit in part | the accused on it
f21.who differs A=caregivers' association B=parish | who helps her
f22.what same A=room B=roof | the help
f23.who same A=immigration department B=immigration authority | who gives the permit
f24.status same A=granted B=issued | the permit
f25.what same A=open work permit B=permit to work for anyone | the permit
f26.time same A=a year B=12 months | how long it is valid
f27.name same A=Paul Ouimet B=Paul Ouimet | the minister
f28.position differs A=surprise inspections B=rules strict enough | the minister
f29.who same A=agency in Manila B=recruiting firm in Manila | the agency
f30.status differs A=closed its office B=licence taken | the agency
f31.number same A=212 B=212 | complaints
f32.number same A=9 B=9 | complaints with charges
f33.status same A=charges B=charged | those cases
f34 only A | the court date
