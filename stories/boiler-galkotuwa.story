story: boiler-galkotuwa
kind: accident

=== report A | outlet: Orbis Press | published: 2022-06-07T15:40 | agency: Orbis
# {f1.number:Four} {f1.status:killed} in explosion at Sri Lankan tea factory

BADULLA, Sri Lanka, June 7 (Orbis) - A {f2.what:boiler} blew up at a tea factory in Sri Lanka's central hills {f3.time:shortly after 10 p.m. on Monday}, {f1.status:killing} {f1.number:four} night-shift workers, {f4.who:all of them men}, police said.

{f5.number:At least 11} others were injured at the Galkotuwa estate, {f6.number:three} of them critically. {f7.number:Thirty-eight} people had been on duty. Survivors were brought out of the wreckage by {f8.who:firefighters}.

A preliminary examination showed that {f9.cause:the safety valve had been wired shut}, a police officer in the district told Orbis. {f10.role:The manager of the factory}, {f10.name:Nishantha Obeyratne}, {f10.status:has been arrested}, he said, and the building {f11.status:sealed} until further notice.

The {f12.time:35-year-old} {f2.what:boiler} was last checked by an inspector of the labour department {f13.time:in 2020}, according to the officer.

{f24.name:S. Murugesan}, who heads {f14:the largest plantation union in the area}, {f15.position:called for criminal charges against the directors} of the owner, Hillcrown Plantations. The labour minister has ordered an inquiry {f16.who:under a retired judge}.

In {f17.time:2016}, {f17.number:two} people died in a fire at another estate of the group. Tea is one of the island's main exports; {f18:it earned $1.3 billion last year}.

=== report B | outlet: The Ceylon Courier | published: 2022-06-08
# Galkotuwa mourns {f1.number:five}, and asks who last looked at the {f2.what:boiler}

By Dilhani Ratnasekera in Welimada

The hooter that calls the second shift went off at {f3.time:ten minutes past ten on Monday night} and did not stop. By the time someone cut the wire, half of the factory's lower floor was in the ravine.

{f4.who:Three men and a woman} {f1.status:were dead} when they were reached. On Tuesday evening, in the hospital at Badulla, Letchumi Sinnathamby, 52, {f1.status:lost her fight}, which brings the toll to {f1.number:five}. {f5.number:Fourteen} more have burns and broken bones; doctors fear for {f6.number:two} of them.

It was {f8.who:the boys of the kovil's cricket team} who dug people out with their hands and a door for a stretcher. The fire brigade's first engine, they say, arrived at midnight.

{f7.number:Thirty-eight} men and women had clocked on. Several of them told the Courier that {f9.cause:a weld at the foot of the drum had been weeping since April}; a sheet of tin had been screwed over it. The {f2.what:boiler} was bought {f12.time:in 1987}. On the wall behind it hangs the card on which inspectors sign. The last signature is dated {f13.time:November 2019}.

{f10.role:The superintendent of the estate}, {f10.name:Mr N. Obeyratne}, {f10.status:was at no time under arrest}, the officer in charge at Welimada said yesterday; he had come to the station of his own accord, given a statement, and been driven home. There is {f11.status:a policeman's seal on the gate}.

The Minister has named {f16.who:three engineers from the university at Peradeniya} to look into the matter.

The owners, Hillcrown Plantations, will give each bereaved household {f19.money:half a million rupees}. "{f20.wording:Galkotuwa is one family, and today the family mourns}," their chairman, {f21.name:Mr Aubrey de Zylva}, wrote. The family's {f22:line rooms have had no running water since the new year}.

For {f24.name:Mr Suppiah Murugesan} of the union it is simple. {f15.position:He wants nobody in jail, he said; he wants the widows paid, and by Friday}.

{f17.time:Six years ago} the group lost {f17.number:two} workers when a dryer caught fire at Udawela. Nobody has ever been told what came of the inquiry.

=== report C | outlet: Hillcrown Plantations PLC | published: 2022-06-08
# Press release: Incident at Galkotuwa Estate

It is with profound sorrow that Hillcrown Plantations PLC confirms {f1.status:the loss} of {f1.number:five} valued team members following an incident involving {f2.what:a drying furnace} at its Galkotuwa factory {f3.time:at 22:40 on 6 June}.

{f5.number:Fourteen} colleagues are receiving medical care, of whom {f6.number:two} remain in intensive care. We thank {f8.who:the members of the shift who risked their own safety to bring others out}. Attendance records confirm that {f7.number:38} persons were present and all are accounted for.

The equipment concerned was examined and certified {f13.time:in March of this year}. {f9.cause:It is too early to draw any conclusion as to the origin of the incident}. Our {f10.role:Estate Superintendent}, {f10.name:Mr Nishantha Obeyratne}, is giving the authorities every assistance.

Each bereaved family will receive an immediate payment of {f19.money:Rs 750,000}, in addition to statutory entitlements. {f11.status:Operations in the withering and sorting halls resumed this morning}.

"{f20.wording:Galkotuwa is a family, and today the family mourns}," said {f21.name:Mr Aubrey de Zylva}, Chairman.

{f23:A service of remembrance will be held on Sunday, 12 June, at 9 a.m.}

=== key
f1.number changed A=4 B=5 C=5 | the dead
f1.status same A=dead B=dead C=dead | the victims
f2.what differs A=boiler B=boiler C=drying furnace | what exploded
f3.time differs A=2022-06-06T22:10 B=2022-06-06T22:10 C=2022-06-06T22:40 | when it happened
f4.who differs A=four men B=three men and a woman | who was killed at once
f5.number compatible A=>=11 B=14 C=14 | the injured
f6.number changed A=3 B=2 C=2 | injured in danger of their lives
f7.number same A=38 B=38 C=38 | people on the shift
f8.who differs A=firefighters B=a cricket team C=workers of the shift | who brought people out
f9.cause differs A=safety valve wired shut B=leaking weld C=too early to say | why it exploded
f10.role differs A=factory manager B=estate superintendent C=estate superintendent | Obeyratne's post
f10.name compatible A=Nishantha Obeyratne B=N. Obeyratne C=Nishantha Obeyratne | the man in charge
f10.status differs A=arrested B=not arrested | Obeyratne
f11.status differs A=closed B=closed C=partly at work | the factory
f12.time same A=1987 B=1987 | age of the boiler
f13.time differs A=2020 B=2019-11 C=2022-03 | the last inspection
f14 only A | his union
f15.position differs A=criminal charges B=nobody in jail, widows paid | what the union leader wants
f16.who differs A=a retired judge B=three engineers | who leads the inquiry
f17.time same A=2016 B=2016 | the earlier fire
f17.number same A=2 B=2 | dead in the earlier fire
f18 only A | tea exports
f19.money differs B=LKR 500000 C=LKR 750000 | payment to each family
f20.wording differs B=Galkotuwa is one family C=Galkotuwa is a family | the chairman's words
f21.name same B=Aubrey de Zylva C=Aubrey de Zylva | the chairman
f22 only B | no running water
f24.name compatible A=S. Murugesan B=Suppiah Murugesan | the union leader
f23 only C | the service
