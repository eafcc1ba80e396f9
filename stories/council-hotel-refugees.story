story: council-hotel-refugees
kind: local politics

=== report A | outlet: Dunmarra Gazette | published: 2024-03-07
# {f1.what:Hotel} plan for refugees {f2.status:approved} after stormy night

Dunmarra County Council {f2.status:gave its consent} on Wednesday to a plan to house 90 refugees in {f1.what:the former Harbour View Hotel}. The vote was {f4.number:16 to 14}.

{f5.who:Families} {f6.place:from Karzhan} will move in {f7.time:from April}. The building, {f8.status:empty} since 2020, belongs to {f9.who:a pension fund}; the government {f10.what:will rent it} for {f11.time:two years}.

The session was {f12.status:interrupted} when {f13.who:a man in the gallery} {f14.what:set off a fire alarm}. He was led out by {f15.who:council porters}. "{f16.wording:We were all strangers on this quay once}," said {f17.role:the chairwoman}, Cllr Áine Duggan-Roe.

Independent councillor Mossie Tarrant {f18.position:argued that the doctor's list was full}. {f19.who:The head of the primary school} {f20.position:said there were places enough}. {f21.who:The chamber of commerce} {f22.position:was in favour}. {f23.who:Residents} of Harbour Terrace {f24.status:will seek a judicial review}.

{f25.what:Two windows} of the hotel {f26.status:were smashed} {f27.time:on Monday night}. {f28.who:A teenager} {f29.status:was questioned and let go}. Since then {f30.who:the parish priest} {f31.what:has slept in the lobby}.

{f32.role:A retired teacher}, Nuala Breen, {f33.what:will give language lessons}. The hotel's {f34.what:swimming pool} {f35.status:is to be opened to the town}. {f36:The house was built for emigrants to America.}

=== report B | outlet: Western Seaboard Echo | published: 2024-03-08
# Sixteen say welcome

Father Cormac Daly can go home to his own bed. For two nights {f30.who:the priest} {f31.what:had camped in the entrance hall} of {f1.what:the old Harbour View Hotel}, after {f25.what:its front door} {f26.status:was broken} {f27.time:on Monday night}. {f28.who:A youth} {f29.status:has been charged}.

On Wednesday night, {f4.number:by two votes}, Dunmarra's councillors {f2.status:said yes} to 90 refugees there. They are {f5.who:young men} {f6.place:from Karzhan}, and they are due {f7.time:after the summer}. The State {f10.what:is taking a lease} for {f11.time:five years} on the house, which {f8.status:has stood vacant} for four years and is the property of {f9.who:a brewing family}.

It was a loud evening. At one point {f13.who:a woman in the public seats} {f14.what:pulled the fire alarm}, and the meeting {f12.status:had to stop}. {f15.who:Gardaí} took her outside. "{f16.wording:We were all of us strangers on this quay once}," Áine Duggan-Roe, {f17.role:who presided}, told the hall.

Tarrant, an independent, {f18.position:complained that there was no room at the surgery}. At the school, {f19.who:its principal} said, {f20.position:every desk is taken}. {f21.who:The traders' chamber} {f22.position:welcomed the plan}. And {f23.who:people} living in Harbour Terrace {f24.status:have dropped the idea of going to court}.

Help is on the way. Nuala Breen, {f32.role:for many years a librarian}, {f33.what:is going to teach the newcomers English}. {f34.what:The pool} in the basement {f35.status:stays shut}, for want of a lifeguard. {f37:Tea was served at midnight.}

=== key
f1.what same A=Harbour View Hotel B=Harbour View Hotel | where they will live
f2.status same A=approved B=said yes | the plan
f4.number same A=16-14 B=by two votes | the vote
f5.who differs A=families B=young men | the refugees
f6.place same A=Karzhan B=Karzhan | where they come from
f7.time differs A=April B=after the summer | when they come
f8.status same A=empty B=vacant | the building
f9.who differs A=pension fund B=brewing family | the owner
f10.what same A=rent B=lease | what the state does
f11.time differs A=2 years B=5 years | for how long
f12.status same A=interrupted B=had to stop | the session
f13.who differs A=a man B=a woman | who set off the alarm
f14.what same A=set off a fire alarm B=pulled the fire alarm | what that person did
f15.who differs A=council porters B=Gardaí | who led the person out
f16.wording differs A=We were all strangers B=We were all of us strangers | her words
f17.role same A=chairwoman B=presided | her office
f18.position same A=doctor's list full B=no room at the surgery | Tarrant's argument
f19.who same A=head of the primary school B=principal | who spoke for the school
f20.position differs A=places enough B=every desk taken | on school places
f21.who same A=chamber of commerce B=traders' chamber | the traders
f22.position same A=in favour B=welcomed | the traders' stand
f23.who same A=residents B=people of Harbour Terrace | the opponents
f24.status differs A=judicial review sought B=dropped | their suit
f25.what differs A=two windows B=front door | what was damaged
f26.status same A=smashed B=broken | the damage
f27.time same A=2024-03-04 night B=2024-03-04 night | when
f28.who same A=a teenager B=a youth | the suspect
f29.status changed A=let go B=charged | the suspect
f30.who same A=parish priest B=the priest | who guarded the house
f31.what same A=slept in the lobby B=camped in the entrance hall | what he did
f32.role differs A=retired teacher B=librarian | Nuala Breen
f33.what same A=language lessons B=teach English | her help
f34.what same A=swimming pool B=pool | the pool
f35.status differs A=to be opened B=stays shut | the pool
f36 only A | built for emigrants
f37 only B | tea
