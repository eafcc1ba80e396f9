story: strike-museum-guards
kind: labour

=== report A | outlet: Vistula Evening | published: 2024-02-08
# Guards' {f1.what:sit-in} {f2.status:shuts} {f3.what:amber museum}

GDANOW - {f4.number:Forty} guards {f1.what:sat down} in the entrance hall of {f3.what:the amber museum} on Wednesday and {f2.status:closed it to visitors}, demanding {f5.position:the chairs that were taken from them}.

The new director, {f6.name:Agata Rembisz}, {f6.age:38}, had {f7.what:removed every stool} {f8.cause:because they spoiled the view of the cases}. {f9.who:A guard}, {f9.age:61}, had {f10.what:fainted} {f11.place:in the coin room} after {f12.time:five hours on her feet}.

"{f13.wording:We look after things that have been lying down for forty million years}," said {f14.name:Teresa Wons}, {f14.role:who has guarded them since 1998}. {f15.who:The city} {f16.position:backs the director}. {f17.who:A furniture maker} {f18.status:has offered} {f19.what:40 folding seats}.

A school class from {f20.place:Torun} {f21.what:sang for the strikers}. {f22.who:The labour inspectorate} {f23.status:will come} {f24.time:on Friday}. The director says the guards {f25.what:were reading on duty}. She {f26.position:is willing to talk} about {f27.what:longer breaks}. In {f28.time:2015} they had struck over {f29.what:uniforms}, and {f30.status:won}.

=== report B | outlet: Culture & Cash | published: 2024-02-09
# Standing room only

For a night and a day, nobody got into {f3.what:the maritime museum} of Gdanow. Its guards, {f4.number:forty} in number, had {f1.what:chained themselves to an anchor} in front, and it {f2.status:stayed shut}.

What had happened? {f6.name:Agata Rembisz}, {f6.age:38}, who took over in autumn, {f7.what:had the chairs carried out}: {f8.cause:whoever sits falls asleep}, she thinks. Then {f9.who:one of the attendants}, {f9.age:61}, {f10.what:broke her ankle} {f11.place:on the stairs}, {f12.time:at the end of a shift of five hours}, and the others had had enough. {f5.position:They want their director gone}.

"{f13.wording:We look after things that have been lying down for four hundred years}," {f14.name:Teresa Wons}, {f14.role:head of the guards}, told us.

{f15.who:Those who govern the city} {f16.position:have asked Mrs Rembisz to give way}. She, however, {f26.position:will not discuss anything before work resumes}; her people, she claims, {f25.what:had been smoking in the halls}. {f27.what:Shorter shifts} might be thought of later.

Help came from all sides. {f17.who:A cinema} {f18.status:sent} {f19.what:a row of old seats}, and pupils {f20.place:from Elbing} {f21.what:brought soup}. {f22.who:Inspectors of labour} {f23.status:are expected} {f24.time:at the end of the week}.

They know how to fight, these guards. {f28.time:Nine years ago} {f29.what:wages} were at stake; {f30.status:they lost}. {f31:Entry to the museum costs 30 zlotys.}

=== key
f1.what differs A=sit-in B=chained to an anchor | the protest
f2.status same A=closed B=shut | the museum
f3.what differs A=amber museum B=maritime museum | which museum
f4.number same A=40 B=40 | guards
f5.position differs A=chairs B=director gone | what they demand
f6.name same A=Agata Rembisz B=Agata Rembisz | the director
f6.age same A=38 B=38 | the director
f7.what same A=stools removed B=chairs carried out | what she did
f8.cause differs A=view B=falling asleep | why
f9.who same A=guard B=attendant | the victim
f9.age same A=61 B=61 | the victim
f10.what differs A=fainted B=broke her ankle | what happened to her
f11.place differs A=coin room B=stairs | where
f12.time same A=5 hours B=5 hours | after what time
f13.wording differs A=We look after things that have been lying down for forty million years B=We look after things that have been lying down for four hundred years | her words
f14.name same A=Teresa Wons B=Teresa Wons | who is quoted
f14.role compatible A=guard since 1998 B=head of the guards | who she is
f15.who same A=city B=those who govern the city | who intervenes
f16.position differs A=backs the director B=asks her to give way | the city
f17.who differs A=furniture maker B=cinema | who helps
f18.status changed A=offered B=sent | the seats
f19.what differs A=folding seats B=row of old seats | the help
f20.place differs A=Torun B=Elbing | where pupils came from
f21.what differs A=sang B=brought soup | what pupils did
f22.who same A=labour inspectorate B=inspectors of labour | who will check
f23.status same A=will come B=expected | the check
f24.time compatible A=2024-02-09 B=end of the week | when
f25.what differs A=reading B=smoking | what guards are said to have done
f26.position differs A=willing to talk B=not before work resumes | the director
f27.what differs A=longer breaks B=shorter shifts | what may be discussed
f28.time same A=2015 B=2015 | the earlier strike
f29.what differs A=uniforms B=wages | what it was about
f30.status differs A=won B=lost | its outcome
f31 only B | the entry price
