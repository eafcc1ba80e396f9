story: spy-vicar-archive
kind: spying

=== report A | outlet: Thornleigh Chronicle | published: 2025-03-13
# {f3.role:Vicar} {f1.status:named} as {f2.what:informer}

The {f3.role:vicar} of Saint Anne's in Thornleigh, Emil Harst, {f4.age:81}, {f5.what:informed} on his {f6.whom:parishioners} for the secret police of the old regime {f7.time:from 1976 to 1988}, according to {f8.source:a historian}, Dr Paula Wend. His cover name was {f9.name:"Organ"}. He {f10.position:admits it}.

The file has {f11.number:412} pages and was found {f12.place:in a former dairy}. It contains {f13.what:sermons with notes}, {f14.what:a plan of the crypt} and {f15.number:nine} receipts. Harst was paid {f16.what:in petrol coupons}. {f17.who:Two members of the choir} {f18.status:went to prison} {f19.cause:because of his reports}, for {f20.what:copying banned books}.

"{f21.wording:I sang when they asked me to hum}," Harst wrote {f22.what:in the parish letter}. One of the two, Rosa Tilk, {f23.age:70}, {f24.position:will not speak to him again}. {f25.who:The bishop} {f26.status:has withdrawn his right to preach}. {f27.who:The parish council} voted {f29.status:to leave his portrait in the vestry}.

The archive will be {f30.status:opened to all} {f31.time:from May}. {f32.role:A former officer}, Karl Oss, {f33.position:says that Harst was blackmailed}: {f34.cause:he had a child nobody knew of}. In the neighbouring parish {f35.who:the organist} had been {f36.status:exposed} {f37.time:in 2011}. {f38:The church is full on Sundays}.

=== report B | outlet: Upland Mirror | published: 2025-03-14
# What he signed for

By Sven Altmann

What did a {f3.role:curate} earn for the secrets of his {f6.whom:flock}? {f16.what:Coffee}, it seems, and {f15.number:nine} times he signed for it. The signatures are in a file of {f11.number:more than 400} pages, {f13.what:among marked sermons}, with {f14.what:a list of those who had keys}. Somebody came upon it {f12.place:in the attic of a school}. Paula Wend, who {f8.source:directs the state archive}, put Emil Harst, {f4.age:81}, {f1.status:on the list} of {f2.what:the regime's ears} on Wednesday. {f10.position:He denies it}, at least in part.

In the papers he is {f9.name:"Cantor"}. {f7.time:Twelve years, from 1976,} he {f5.what:reported}. {f17.who:Two who sang in the choir} {f18.status:sat behind bars} {f19.cause:on account of what he wrote}, {f20.what:for planning to flee}. "{f21.wording:I sang when they asked me to speak}," it says {f22.what:in a note on the church door}.

Rosa Tilk, {f23.age:seventy}, was one of them. She {f24.position:has asked him to tea}. Not so {f25.who:the dean}: {f26.status:Harst may no longer preach}. His picture, {f27.who:the parish council} decided, {f29.status:is to go}. And Karl Oss, {f32.role:then an officer of the service}, {f33.position:insists that the man was put under pressure}, {f34.cause:over a theft from the collecting box}.

{f31.time:In May}, {f30.status:anybody may read} what was written about him. It is not the first case in the valley; {f37.time:fourteen years ago} {f35.who:a gravedigger} {f36.status:was found out} in the next village. {f39:The organ has not been tuned since 1988}.

=== key
f1.status same A=named B=on the list | Harst
f2.what same A=informer B=the regime's ears | what he was
f3.role differs A=vicar B=curate | his office
f4.age same A=81 B=81 | his age
f5.what same A=informed B=reported | what he did
f6.whom same A=parishioners B=flock | on whom
f7.time same A=1976-1988 B=12 years from 1976 | when
f8.source differs A=historian B=director of the archive | on whose word
f9.name differs A=Organ B=Cantor | his cover name
f10.position differs A=admits B=denies in part | Harst
f11.number compatible A=412 B=>400 | pages
f12.place differs A=former dairy B=attic of a school | where the file was
f13.what same A=sermons with notes B=marked sermons | what is in it
f14.what differs A=plan of the crypt B=list of key holders | what else is in it
f15.number same A=9 B=9 | receipts
f16.what differs A=petrol coupons B=coffee | his pay
f17.who same A=two members of the choir B=two who sang in the choir | the victims
f18.status same A=went to prison B=behind bars | these
f19.cause same A=because of his reports B=on account of what he wrote | why
f20.what differs A=copying banned books B=planning to flee | the offence of the two
f21.wording differs A=hum B=speak | his words
f22.what differs A=parish letter B=note on the church door | where he wrote it
f23.age same A=70 B=70 | Tilk's age
f24.position differs A=will not speak to him B=asked him to tea | Tilk
f25.who differs A=bishop B=dean | who took his right away
f26.status same A=right to preach withdrawn B=may no longer preach | Harst
f27.who same A=parish council B=parish council | who decided on the portrait
f29.status differs A=stays B=goes | his portrait
f30.status same A=opened to all B=anybody may read | the archive
f31.time same A=2025-05 B=2025-05 | when it opens
f32.role same A=former officer B=then an officer | Karl Oss
f33.position same A=blackmailed B=under pressure | Oss on Harst
f34.cause differs A=a child B=a theft | with what he was pressed
f35.who differs A=organist B=gravedigger | the earlier informer
f36.status same A=exposed B=found out | this one
f37.time same A=2011 B=14 years ago | when
f38 only A | the full church
f39 only B | the organ
