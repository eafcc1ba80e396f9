story: council-library-sale
kind: local politics

=== report A | outlet: Thornwick Standard | published: 2025-01-16
# Council {f1.status:votes} to sell {f2.what:library}

Thornwick Town Council {f1.status:agreed} on Tuesday night to sell {f2.what:the Carver Street library} to {f3.who:a housing association} for {f4.money:£1.4m}.

The books will move {f5.place:to the leisure centre}. {f6.number:Six} of the nine staff {f7.status:will be kept on}. Council leader {f8.name:Neil Garside} said {f9.cause:the roof was beyond repair}. "{f10.wording:We are selling bricks, not books}," he told a packed chamber.

Campaigners {f11.what:read aloud from novels} throughout the debate. One, {f12.role:a retired bus driver}, {f13.status:was carried out} by {f14.who:security guards}. A petition {f15.what:signed by 7,000 people} {f16.status:was not discussed}, because {f17.cause:it arrived a day late}. The author Imelda Frayne, {f18.role:who grew up next door}, {f19.position:offered to buy the building herself}.

{f20.who:The Green group} {f21.what:walked out} before the vote. {f22.who:The county council} {f23.position:says the sale is lawful}. Work {f24.status:is due to start} {f24.time:in June}; {f25.what:the stained-glass window} {f26.status:will be preserved}. {f27.source:A surveyor's report} put repairs at {f28.what:twice the building's value}. {f29.who:Primary schools} {f30.status:will get a mobile library} {f31.time:on Mondays}. {f32:The library opened in 1907 with a gift of coal.}

=== report B | outlet: Thornwick Standard, corrected version | published: 2025-01-17 | copy: A
# Council {f1.status:votes} to sell {f2.what:library}

Thornwick Town Council {f1.status:decided} on Tuesday night to sell {f2.what:the Carver Street library} to {f3.who:a hotel company} for {f4.money:£1.4m}.

The books will move {f5.place:to the old magistrates' court}. {f6.number:Six} of the nine staff {f7.status:will lose their jobs}. Council leader {f8.name:Neil Garside} said {f9.cause:the heating could not be mended}. "{f10.wording:We are selling bricks and not books}," he told a packed chamber.

Campaigners {f11.what:sang hymns} throughout the debate. One, {f12.role:a retired train driver}, {f13.status:was carried out} by {f14.who:police officers}. A petition {f15.what:with 7,000 signatures} {f16.status:was not discussed}, because {f17.cause:it lacked addresses}. The author Imelda Frayne, {f18.role:a former neighbour}, {f19.position:offered to pay for a new roof}.

{f20.who:The Independent group} {f21.what:left the room} before the vote. {f22.who:The county council} {f23.position:doubts that the sale is lawful}. Work {f24.status:is to begin} {f24.time:in June}; {f25.what:the stained-glass window} {f26.status:will be auctioned}. {f27.source:A surveyor's report} put repairs at {f28.what:double the building's value}. {f29.who:Care homes} {f30.status:will get a mobile library} {f31.time:on Mondays}.

=== key
f1.status same A=agreed B=decided | the sale
f2.what same A=Carver Street library B=Carver Street library | what is sold
f3.who differs A=housing association B=hotel company | the buyer
f4.money same A=GBP 1.4m B=GBP 1.4m | the price
f5.place differs A=leisure centre B=old magistrates' court | where the books go
f6.number same A=6 B=6 | staff concerned
f7.status differs A=kept on B=lose their jobs | the six
f8.name same A=Neil Garside B=Neil Garside | the council leader
f9.cause differs A=roof beyond repair B=heating could not be mended | why it is sold
f10.wording differs A=bricks, not books B=bricks and not books | his words
f11.what differs A=read novels B=sang hymns | the protest
f12.role differs A=bus driver B=train driver | the man carried out
f13.status same A=carried out B=carried out | the man
f14.who differs A=security guards B=police officers | who carried him out
f15.what same A=signed by 7000 B=7000 signatures | the petition
f16.status same A=not discussed B=not discussed | the petition
f17.cause differs A=a day late B=lacked addresses | why not
f18.role same A=grew up next door B=former neighbour | the author's tie
f19.position differs A=buy the building B=pay for a roof | her offer
f20.who differs A=Greens B=Independents | who walked out
f21.what same A=walked out B=left the room | what they did
f22.who same A=county council B=county council | who gives an opinion
f23.position differs A=lawful B=doubts | its opinion
f24.status same A=due to start B=to begin | the work
f24.time same A=June B=June | when
f25.what same A=window B=window | the window
f26.status differs A=preserved B=auctioned | the window's fate
f27.source same A=surveyor's report B=surveyor's report | on whose word
f28.what same A=twice the value B=double the value | the cost of repairs
f29.who differs A=primary schools B=care homes | who gets a mobile library
f30.status same A=will get one B=will get one | the mobile library
f31.time same A=Mondays B=Mondays | when
f32 only A | the gift of coal
