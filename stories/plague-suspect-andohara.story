story: plague-suspect-andohara
kind: health

=== report A | outlet: Highland Express | published: 2024-09-20
# Village {f1.status:sealed off} after {f2.number:two} deaths from suspected {f3.what:plague}

The village of Ambolara in the central highlands {f1.status:was sealed off} on Thursday after {f2.number:two} people {f2.status:had died} of what doctors take for {f3.what:pneumonic plague}. The first, {f5.role:a charcoal burner}, {f5.what:had come back from the forest with a fever} on Sunday.

{f6.who:Soldiers} {f6.status:control the road}. {f7.who:A team of the Andohara institute} {f7.status:has taken samples}; {f8.certainty:they have not yet been confirmed}. {f9.number:Thirty-eight} people who {f9.what:had been at the wake} {f9.status:are being given antibiotics}. {f10.who:The second victim} was {f10.what:the man's sister, who washed the body}.

"{f11.wording:We have the medicine, what we need is trust}," said {f12.name:Dr Lalao Ravony}, {f12.role:chief physician of the district}. {f13.who:The families} {f13.position:refuse to give up the bodies} for {f13.what:burial in a common grave}. {f14.who:A pastor} {f14.status:is mediating}.

Schools {f15.status:are closed} {f15.place:in the whole district}. {f16.who:The health ministry} {f16.position:ruled out a curfew}. In the year of the great outbreak, 2017, {f17:more than 200 people died} in the country. {f18:Rats} are being trapped, since their fleas pass the illness on.

=== report B | outlet: Indian Ocean Wire | published: 2024-09-22
# Highlands: {f3.what:typhoid}, not plague, officials say

ANDOHARA (IOW) - The illness that has claimed {f2.number:three} {f2.status:lives} in Ambolara is {f3.what:typhoid fever}, the provincial governor said on Saturday. The village nevertheless {f1.status:remains closed}.

It began with {f5.role:a gold digger} who {f5.what:had fallen ill in a mining camp}. {f10.who:His wife}, who {f10.what:nursed him}, was next to {f2.status:die}. {f6.who:Gendarmes} {f6.status:let nobody in or out}. {f9.number:Thirty-eight} mourners {f9.what:who had kept watch by the dead man} {f9.status:receive antibiotics}.

{f7.who:Experts from the institute in Andohara} {f7.status:had collected specimens}. "{f11.wording:We have the medicine, what we lack is trust}," {f12.name:Lalao Ravony}, {f12.role:the institute's envoy}, told IOW. {f13.who:Relatives} {f13.position:have handed over the dead}; {f14.who:a village elder} {f14.status:had talked to them}.

Pupils {f15.place:of Ambolara alone} {f15.status:stay at home}. {f16.who:The ministry of health} {f16.position:is considering a curfew}.

=== report C | outlet: Outbreak Digest | published: 2024-09-24
# Plague {f8.certainty:confirmed} in Ambolara

{f7.who:The institute in Andohara} {f8.certainty:has confirmed} {f3.what:pneumonic plague} in the specimens it {f7.status:took} in Ambolara. The governor's statement about typhoid {f20:has been withdrawn}. {f2.number:Three} people {f2.status:are dead}: {f5.role:a charcoal maker}, {f10.who:his sister} {f10.what:who prepared the body}, and {f21:a child}.

{f12.name:Lalao Ravony}, {f12.role:the district's chief doctor}, says that no new case has appeared for four days. The {f9.number:38} contacts {f9.what:from the funeral wake} {f9.status:took their antibiotics}. {f6.who:Troops} {f6.status:hold the road} until Friday. The {f13.who:families} {f13.position:gave in} after {f14.who:a clergyman} {f14.status:had intervened}: {f13.what:the dead were buried together}.

=== key
f1.status same A=sealed off B=closed | the village
f2.number changed A=2 B=3 C=3 | deaths
f2.status same A=dead B=dead C=dead | the victims
f3.what differs A=plague B=typhoid C=plague | the illness
f5.role differs A=charcoal burner B=gold digger C=charcoal burner | the first victim
f5.what differs A=came from the forest with a fever B=fell ill in a mining camp | where he fell ill
f6.who differs A=soldiers B=gendarmes C=soldiers | who controls the road
f6.status same A=controlled B=controlled C=controlled | the road
f7.who same A=Andohara institute B=Andohara institute C=Andohara institute | who took samples
f7.status same A=taken B=taken C=taken | the samples
f8.certainty changed A=not confirmed C=confirmed | the plague
f9.number same A=38 B=38 C=38 | contacts
f9.what same A=at the wake B=at the wake C=at the wake | the contacts
f9.status same A=antibiotics B=antibiotics C=antibiotics | the contacts
f10.who differs A=sister B=wife C=sister | the second victim
f10.what differs A=washed the body B=nursed him C=washed the body | how the second was infected
f11.wording differs A=what we need B=what we lack | Ravony's words
f12.name same A=Lalao Ravony B=Lalao Ravony C=Lalao Ravony | who speaks for the doctors
f12.role differs A=district's chief physician B=institute's envoy C=district's chief physician | Ravony
f13.who same A=families B=families C=families | who had the bodies
f13.position changed A=refuse B=gave in C=gave in | the families
f13.what same A=common grave C=buried together | the burial
f14.who differs A=pastor B=village elder C=pastor | who mediated
f14.status same A=mediating B=talked to them C=intervened | the mediator
f15.status same A=closed B=at home | the schools
f15.place differs A=whole district B=Ambolara alone | where schools are closed
f16.who same A=health ministry B=ministry of health | who decides on a curfew
f16.position changed A=ruled out B=considered | a curfew
f18 only A | the rats
f17 only A | the outbreak of 2017
f20 only C | the governor's statement
f21 only C | the third victim
