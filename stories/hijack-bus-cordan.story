story: hijack-bus-cordan
kind: hostages

=== report A | outlet: Cordan Evening Post | published: 2023-05-19
# {f1.role:Sacked} {f2.role:driver} {f3.what:hijacks} bus with {f4.number:22} on board

A {f2.role:bus driver} who had been {f1.role:dismissed} the week before {f3.what:hijacked} the number 9 in Cordan on {f5.time:Thursday} and held {f4.number:22} passengers for {f6.time:three hours}, {f7.source:police} said. Nobody was {f8.status:hurt}.

The man, {f9.age:47}, boarded {f10.place:at the university} with {f11.what:a starting pistol}. He made the driver get off and steered the bus {f12.place:to the stadium}, where he {f13.what:parked across the entrance}. He {f14.position:demanded to speak to the head of the transport company}, Nelly Strand. She {f15.status:came at once}.

"{f16.wording:He offered me a seat}," Strand said afterwards. She {f17.what:talked with him for 40 minutes} about {f18.what:his sick daughter}. At about {f19.time:6 p.m.} he {f20.status:let the passengers go}, {f21.who:schoolchildren} first. He was {f22.status:arrested without resistance}.

He is being held on suspicion of {f23.what:deprivation of liberty}. He had {f24.cause:been fired for driving drunk}, the company said; his lawyer, Rufus Bell, {f25.position:denied this}. The union {f26.position:called for an inquiry into shifts of twelve hours}. {f27.who:A passenger}, Ida Molin, {f28.age:80}, had {f28.what:shared out her plums}. "{f29.wording:He drove very well}," she said.

The line {f30.status:was running again} {f30.time:at eight}. In {f31.time:2014} a {f32.what:tram} had been {f31.status:hijacked} in Cordan; {f33.cause:that was a bet}. Mayor Otto Krell {f34.status:visited} the passengers {f34.place:in a gymnasium}. {f35:The company has 300 drivers}.

=== report B | outlet: Norrmark News | published: 2023-05-19 | copy: A
# {f1.role:Suspended} {f2.role:driver} {f3.what:seizes} bus with {f4.number:22} on board

A {f2.role:bus driver} who had been {f1.role:suspended} the week before {f3.what:seized} the number 9 in Cordan on {f5.time:Wednesday} and held {f4.number:22} passengers for {f6.time:three hours}, {f7.source:the city} said. Nobody was {f8.status:injured}.

The man, {f9.age:47}, boarded {f10.place:at the hospital} with {f11.what:a kitchen knife}. He made the driver get off and steered the bus {f12.place:to the stadium}, where he {f13.what:blocked the entrance}. He {f14.position:demanded to speak to the head of the transport company}, Nelly Strand. She {f15.status:refused}; {f36:her deputy}, Anna Roos, went.

"{f16.wording:He offered me his seat}," Strand's deputy said afterwards. She {f17.what:spoke with him for 40 minutes} about {f18.what:his sick wife}. At about {f19.time:6 p.m.} he {f20.status:released the passengers}, {f21.who:the elderly} first. He was {f22.status:overpowered by officers}.

He is being held on suspicion of {f23.what:hostage-taking}. He had {f24.cause:come to work drunk}, the company said; his lawyer, Rufus Bell, {f25.position:admitted this}. The union {f26.position:called for an inquiry into shifts of twelve hours}. {f27.who:A passenger}, Ida Molin, {f28.age:80}, had {f28.what:handed round her plums}. "{f29.wording:He drove well}," she said.

The line {f30.status:was in service again} {f30.time:at eight}. In {f31.time:2014} a {f32.what:ferry} had been {f31.status:hijacked} in Cordan; {f33.cause:that was a bet}. Mayor Otto Krell {f34.status:met} the passengers {f34.place:in a church hall}.

=== key
f1.role differs A=dismissed B=suspended | the hijacker at work
f2.role same A=bus driver B=bus driver | his job
f3.what same A=hijacked B=seized | what he did
f4.number same A=22 B=22 | passengers
f5.time differs A=2023-05-18 B=2023-05-17 | when it began
f6.time same A=3 hours B=3 hours | how long it lasted
f7.source differs A=police B=the city | on whose word
f8.status same A=nobody hurt B=nobody injured | the passengers' health
f9.age same A=47 B=47 | his age
f10.place differs A=university B=hospital | where he boarded
f11.what differs A=starting pistol B=kitchen knife | his weapon
f12.place same A=stadium B=stadium | where he drove
f13.what same A=parked across the entrance B=blocked the entrance | what he did there
f14.position same A=to speak to the company head B=to speak to the company head | his demand
f15.status differs A=came B=refused | Strand
f16.wording differs A=a seat B=his seat | the words of the one who talked with him
f17.what same A=talked 40 minutes B=spoke 40 minutes | the conversation
f18.what differs A=his daughter B=his wife | what they talked about
f19.time same A=18:00~ B=18:00~ | when it ended
f20.status same A=let go B=released | the passengers
f21.who differs A=schoolchildren B=the elderly | who got out first
f22.status differs A=arrested without resistance B=overpowered | how he was taken
f23.what differs A=deprivation of liberty B=hostage-taking | the suspicion
f24.cause differs A=driving drunk B=coming to work drunk | why he lost his post
f25.position differs A=denied B=admitted | his lawyer
f26.position same A=inquiry into shifts B=inquiry into shifts | the union's demand
f27.who same A=passenger B=passenger | Ida Molin
f28.age same A=80 B=80 | her age
f28.what same A=shared out plums B=handed round plums | what she did
f29.wording differs A=very well B=well | her words
f30.status same A=running again B=in service again | the line
f30.time same A=20:00 B=20:00 | when the line ran again
f31.time same A=2014 B=2014 | the earlier hijacking
f31.status same A=hijacked B=hijacked | the earlier case
f32.what differs A=tram B=ferry | what was hijacked then
f33.cause same A=a bet B=a bet | why
f34.status same A=visited B=met | the mayor and the passengers
f34.place differs A=gymnasium B=church hall | where he saw them
f35 only A | the company's drivers
f36 only B | the deputy who went instead
