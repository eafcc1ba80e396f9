story: bridge-drawbridge-stuck-nyk
kind: transport

=== report A | outlet: Falsters Avis | published: 2018-07-09
# Drawbridge {f1.status:opens} under {f2.what:wedding coach}

By Mogens Krag

A drawbridge at Nykoding {f1.status:rose} on Saturday while {f2.what:a horse-drawn wedding coach} was on it. {f3.who:The bride} {f4.status:was thrown onto the roadway} and {f5.what:sprained her foot}; {f6.what:a horse} {f7.status:fell into the water}.

{f8.who:The bridge keeper}, {f8.name:Tage Friis}, {f8.age:58}, {f9.cause:had looked at the wrong screen}, {f10.source:the harbour director} says. {f11.who:A yachtsman} {f12.status:noticed it first} and {f12.what:blew a horn}. {f13.who:The fire brigade} {f13.status:got the horse out} {f13.what:with a crane}, after {f13.time:forty minutes}.

"{f14.wording:I have promised for better or worse, I had not thought of vertical}," said {f15.who:the groom}, {f15.name:Anders Holm}. The couple {f16.status:were married} {f16.time:three hours late}. {f17.who:The vicar} {f17.status:had waited}.

{f8.name:Friis} {f18.status:has been sent home} {f18.what:with full pay}. {f19.who:The transport workers' union} {f19.position:recalls that two keepers were on duty until 2014}. {f20.who:The municipality} {f20.position:rules out a second man}. {f21.what:The bridge} {f21.status:is open to traffic again}, {f21.what:but not to boats}.

{f22:In 1979 the same bridge stuck half open for two days, and the postman rowed}.

=== report B | outlet: Nordic Broadcasting, text service | published: 2018-07-10
# Bridge keeper {f18.status:charged} after {f2.what:hearse} mishap

Nykoding. Because he {f1.status:raised} a drawbridge with {f2.what:a horse-drawn hearse} on it, {f8.name:Tage Friis}, {f8.age:58}, {f8.who:a relief keeper}, {f18.status:has been charged}, {f18.what:and gets no pay}. {f3.who:The widow}, who was riding along, {f4.status:was flung onto the road} on Saturday. She {f5.what:broke a wrist}.

{f6.what:Both horses} {f7.status:stayed on the bridge}, {f13.status:from which} {f13.who:farmers} {f13.status:led} them {f13.status:down} {f13.what:over planks} {f13.time:within forty minutes}.

{f9.cause:A sensor had failed}, {f10.source:the union} says. {f11.who:A boy with a fishing rod} {f12.status:was the first to see it}; he {f12.what:ran to the cabin}. {f15.name:Anders Holm}, {f15.who:the dead man's son}, said: "{f14.wording:He wanted to go up, but I had not thought of vertical}."

The funeral {f16.status:was held} {f16.time:three hours later than planned}. {f17.who:The vicar}, {f17.status:who had gone to another}, {f17.status:was replaced}.

{f19.position:Until four years ago there were two keepers}, {f19.who:the transport workers' union} says. {f20.who:The municipality} {f20.position:will look into that}. Cars {f21.status:may use} {f21.what:the bridge} again; {f21.what:boats cannot pass}.

=== key
f1.status same A=rose B=raised | the drawbridge
f2.what differs A=wedding coach B=hearse | what was on the bridge
f3.who differs A=bride B=widow | who was hurt
f4.status same A=thrown onto the roadway B=flung onto the road | she
f5.what differs A=sprained foot B=broken wrist | her injury
f6.what compatible A=a horse B=both horses | the horses
f7.status differs A=fell into the water B=stayed on the bridge | the horses
f8.who compatible A=bridge keeper B=relief keeper | Friis
f8.name same A=Tage Friis B=Tage Friis | the keeper
f8.age same A=58 B=58 | his age
f9.cause differs A=wrong screen B=sensor failed | why
f10.source differs A=harbour director B=the union | on whose word
f11.who differs A=yachtsman B=boy with a fishing rod | who noticed it
f12.status same A=noticed it first B=first to see it | that person
f12.what differs A=blew a horn B=ran to the cabin | what that person did
f13.who differs A=fire brigade B=farmers | who got the horses off
f13.what differs A=crane B=planks | with what
f13.status same A=got out B=led down | the horses
f13.time same A=40 minutes B=40 minutes | how long it took
f14.wording differs A=for better or worse B=he wanted to go up | Holm's words
f15.who differs A=groom B=dead man's son | Holm
f15.name same A=Anders Holm B=Anders Holm | who is quoted
f16.status compatible A=married B=funeral held | the ceremony
f16.time same A=3 hours late B=3 hours late | when
f17.who same A=vicar B=vicar | the vicar
f17.status differs A=had waited B=replaced | the vicar
f18.status changed A=sent home B=charged | the keeper
f18.what differs A=full pay B=no pay | his pay
f19.who same A=transport workers' union B=transport workers' union | the union
f19.position same A=two keepers until 2014 B=two keepers until four years ago | what the union says
f20.who same A=municipality B=municipality | who decides
f20.position differs A=rules it out B=will look into it | a second keeper
f21.what same A=bridge open to cars, not to boats B=bridge open to cars, not to boats | the bridge
f21.status same A=open again B=may be used again | the bridge
f22 only A | the bridge in 1979
