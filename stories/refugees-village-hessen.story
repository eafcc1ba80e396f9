story: refugees-village-hessen
kind: refugees

=== report A | outlet: Rhönbote | published: 2024-11-14
# Village {f1.status:votes for} refugee home in {f2.place:old school}

By Jonas Ettlinger

OBERSTEINFELD, Hesse. The parish council of Obersteinfeld {f1.status:approved} on {f3.time:Tuesday} the plan to house {f4.number:60} refugees in {f2.place:the former primary school}. {f5.number:Nine} members were in favour, {f6.number:six} against; {f7.who:the deputy mayor}, Konrad Weil, {f8.what:abstained}. The first are to arrive {f9.time:in March}.

The {f10.what:district} will {f11.what:pay for the conversion}, which costs {f12.money:780,000 euros}. {f13.what:The roof} has to be {f13.status:renewed}, and there will be {f14.what:a fence}, something {f15.who:the neighbours} had {f15.position:asked for}. Security guards will be there {f16.time:at night only}.

Before the vote, {f17.who:a group of citizens} {f18.what:handed over 412 signatures} against the home. Its speaker, Petra Sandig, {f19.role:a hairdresser}, {f20.position:wants a referendum}. The mayor, Ilka Brenner, {f21.position:rejects that}. "{f22.wording:Sixty people are not a flood, they are a bus}," she said. After the meeting {f23.what:her car's tyres} were {f23.status:found slashed}; police are {f24.status:investigating} {f25.who:a man of 34}.

The families come {f26.who:mainly from Syria and Eritrea} and are now living {f27.place:in a sports hall} in Hünlach. {f28.who:The brass band} has {f28.what:offered lessons}. {f29.who:The village doctor} {f30.position:fears that his practice will not cope}. The {f31.what:kindergarten} is {f31.status:to get a second group}, the mayor {f32.certainty:promised}.

In {f33.time:2015} the village had {f34.what:taken in 20 people}, in {f35.place:the inn}. {f36.number:Three} of these families {f36.status:still live there}; one of the sons {f37.role:drives the school bus}. {f38:The council meeting was moved to the fire station for want of chairs}.

=== report B | outlet: Hessen Aktuell | published: 2024-11-13
# {f5.number:Nine} to {f6.number:six} for the {f2.place:vicarage}

A stone's throw from the church, in {f2.place:the empty vicarage} of Obersteinfeld, {f4.number:sixty} people who have fled their countries will find a roof. So {f1.status:decided} the parish council {f3.time:on Tuesday evening}, by {f5.number:nine} votes to {f6.number:six}. {f7.who:Konrad Weil, who stands in for the mayor}, {f8.what:stayed away}.

It was a loud evening. "{f22.wording:Sixty people are not a flood, they are a coach}," Mayor Ilka Brenner called into the hall. {f17.who:An action group} had {f18.what:brought 412 signatures} and, with them, Petra Sandig, {f19.role:a vet}, who {f20.position:calls for the matter to be put to the people}. Ms Brenner {f21.position:has nothing against it}. When she wanted to drive home, she found {f23.what:the windscreen of her car} {f23.status:smashed}. {f25.who:A man aged 34} {f24.status:has confessed}.

The money, {f12.money:780,000 euros}, {f11.what:is to come} from {f10.what:the Land}. Most of it goes into {f13.what:heating}, which must be {f13.status:replaced}. {f15.who:The police} {f15.position:wished for} {f14.what:a hedge}, and a hedge they will get. A guard will be on duty {f16.time:around the clock}.

Moving day is {f9.time:in spring, probably March}. At present the families, {f26.who:Afghans and Somalis for the most part}, {f27.place:sleep in a barracks} at Hünlach. {f28.who:The women of the church choir} {f28.what:want to teach the children}; for the {f31.what:kindergarten} a {f31.status:second group is planned}, if the money can be found, which the mayor {f32.certainty:thinks possible}. {f29.who:The local doctor}, though, {f30.position:sees no problem for his surgery}.

There is experience: nine years ago, {f33.time:in 2015}, {f35.place:the inn} {f34.what:became a home for twenty}. Of those, {f36.number:three} families {f36.status:stayed}, and the son of one {f37.role:is the new goalkeeper of the football club}. {f39:The bishop's office still has to agree}.

=== key
f1.status same A=approved B=decided | the plan
f2.place differs A=former primary school B=empty vicarage | where the refugees are to live
f3.time same A=2024-11-12 B=2024-11-12 | when it was decided
f4.number same A=60 B=60 | refugees
f5.number same A=9 B=9 | votes in favour
f6.number same A=6 B=6 | votes against
f7.who same A=deputy mayor B=stands in for the mayor | Weil
f8.what differs A=abstained B=stayed away | what Weil did
f9.time compatible A=2025-03 B=spring, probably March | when they come
f10.what differs A=district B=Land | who pays
f11.what same A=pays for the conversion B=the money comes from it | what the payer does
f12.money same A=EUR 780000 B=EUR 780000 | the cost
f13.what differs A=roof B=heating | what has to be renewed
f13.status same A=renewed B=replaced | what is done with it
f14.what differs A=fence B=hedge | what comes round the house
f15.who differs A=neighbours B=police | who wanted it
f15.position same A=asked for it B=wished for it | their wish
f16.time differs A=at night only B=around the clock | when a guard is there
f17.who same A=group of citizens B=action group | who is against
f18.what same A=handed over 412 signatures B=brought 412 signatures | what the group did
f19.role differs A=hairdresser B=vet | Sandig's profession
f20.position same A=referendum B=put to the people | what she wants
f21.position differs A=rejects it B=nothing against it | the mayor on that
f22.wording differs A=a bus B=a coach | the mayor's words
f23.what differs A=tyres B=windscreen | what was damaged on her car
f23.status differs A=slashed B=smashed | what was done to it
f24.status differs A=under investigation B=has confessed | the man
f25.who same A=man of 34 B=man aged 34 | the suspect
f26.who differs A=Syria and Eritrea B=Afghanistan and Somalia | where they are from
f27.place differs A=in a sports hall B=in a barracks | where they live now
f28.who differs A=brass band B=church choir | who wants to help
f28.what same A=offered lessons B=want to teach | their offer
f29.who same A=village doctor B=local doctor | who is asked about the practice
f30.position differs A=fears it will not cope B=no problem | the doctor
f31.what same A=kindergarten B=kindergarten | what is to grow
f31.status same A=to get a second group B=second group planned | the kindergarten
f32.certainty differs A=promised B=thinks possible | the mayor on the second group
f33.time same A=2015 B=2015 | the earlier arrival
f34.what same A=took in 20 B=home for twenty | what was done then
f35.place same A=inn B=inn | where they lived then
f36.number same A=3 B=3 | families that stayed
f36.status same A=still live there B=stayed | these families
f37.role differs A=bus driver B=goalkeeper | one of the sons
f38 only A | the fire station
f39 only B | the bishop's office
