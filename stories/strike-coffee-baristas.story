story: strike-coffee-baristas
kind: labour

=== report A | outlet: Terminal City Post | published: 2024-12-18
# Baristas at {f1.number:nine} Kettle & Crow cafes {f2.status:strike} before Christmas

VANCOUVER - Workers at {f1.number:nine} cafes of the Kettle & Crow chain {f2.status:walked out} on Tuesday over {f3.cause:unpredictable schedules}, {f4.time:for five days}.

The cafes had {f5.status:joined} {f6.who:the Service Employees' Guild} {f7.time:in spring}. Talks on a first contract {f8.status:collapsed} on Sunday, {f9.cause:when the company refused to discuss tips}. "{f10.wording:I can't rent a room on a maybe}," said {f11.name:Tess Amaral}, {f11.age:25}, {f11.role:a shift lead} on Denby Street.

Managers {f12.status:kept four shops open}. At one, {f13.who:a customer} {f14.what:threw a muffin} at pickets. {f15.who:A bylaw officer} {f16.what:took away a drum}. The chain's {f17.role:founder}, {f17.name:Lyle Corbin}, {f18.what:brought hot chocolate} to the line; he {f19.position:would not negotiate there}.

{f20.who:The labour board} {f21.status:is looking into} the dismissal of {f22.who:a baker} who had {f23.what:worn a union pin}. {f24.who:A downtown councillor}, Priya Sandhu, {f25.position:asked the city to stop buying the chain's coffee}. {f26.number:Two} of the cafes are {f27.place:in hospitals}. The next talks are on {f28.time:January 6}.

=== report B | outlet: Terminal City Post | published: 2024-12-19 | copy: A
# Baristas at {f1.number:nine} Kettle & Crow cafes {f2.status:strike} before Christmas

VANCOUVER - Workers at {f1.number:nine} cafes of the Kettle & Crow chain {f2.status:walked out} on Tuesday over {f3.cause:understaffed shifts}, {f4.time:without a time limit}.

The cafes had {f5.status:joined} {f6.who:the Food and Hotel Workers} {f7.time:in spring}. Talks on a first contract {f8.status:collapsed} on Sunday, {f9.cause:when the company refused to discuss sick pay}. "{f10.wording:I can't rent a home on a maybe}," said {f11.name:Tess Amaral}, {f11.age:25}, {f11.role:a trainee} on Denby Street.

Managers {f12.status:kept four shops open}. At one, {f13.who:a customer} {f14.what:spat} at pickets. {f15.who:A police officer} {f16.what:took away a drum}. The chain's {f17.role:regional manager}, {f17.name:Lyle Corbin}, {f18.what:brought hot chocolate} to the line; he {f19.position:would negotiate at any hour}.

{f20.who:The labour board} {f21.status:has annulled} the dismissal of {f22.who:a dishwasher} who had {f23.what:worn a union pin}. {f24.who:A member of the legislature}, Priya Sandhu, {f25.position:asked the city to stop buying the chain's coffee}. {f26.number:Two} of the cafes are {f27.place:in libraries}. The next talks are on {f28.time:January 6}.

=== key
f1.number same A=9 B=9 | cafes on strike
f2.status same A=walked out B=walked out | the workers
f3.cause differs A=schedules B=understaffed shifts | what it is about
f4.time differs A=5 days B=no limit | how long
f5.status same A=joined B=joined | the union
f6.who differs A=Service Employees' Guild B=Food and Hotel Workers | which union
f7.time same A=spring 2024 B=spring 2024 | when
f8.status same A=collapsed B=collapsed | the talks
f9.cause differs A=tips B=sick pay | why
f10.wording differs A=I can't rent a room on a maybe B=I can't rent a home on a maybe | her words
f11.name same A=Tess Amaral B=Tess Amaral | who is quoted
f11.age same A=25 B=25 | who is quoted
f11.role differs A=shift lead B=trainee | her work
f12.status same A=four open B=four open | the shops
f13.who same A=customer B=customer | who attacked pickets
f14.what differs A=threw a muffin B=spat | how
f15.who differs A=bylaw officer B=police officer | who took the drum
f16.what same A=drum B=drum | what was taken
f17.role differs A=founder B=regional manager | Corbin's part
f17.name same A=Lyle Corbin B=Lyle Corbin | who came
f18.what same A=hot chocolate B=hot chocolate | what he brought
f19.position differs A=not there B=at any hour | he on negotiating
f20.who same A=labour board B=labour board | who examines
f21.status changed A=looking into B=annulled | the dismissal
f22.who differs A=baker B=dishwasher | who was dismissed
f23.what same A=union pin B=union pin | why
f24.who differs A=councillor B=member of the legislature | Sandhu's office
f25.position same A=city to stop buying B=city to stop buying | what Sandhu asks
f26.number same A=2 B=2 | cafes
f27.place differs A=hospitals B=libraries | where these are
f28.time same A=2025-01-06 B=2025-01-06 | the next talks
