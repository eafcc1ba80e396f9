story: collapse-school-jos
kind: accident

=== report A | outlet: Plateau Standard | published: 2021-10-16
# {f1.what:Two-storey} school {f2.status:caves in} during {f3.what:examination}, {f4.number:17} pupils dead

By Nanfe Dakup

{f4.number:Seventeen} pupils were killed on Friday when a {f1.what:two-storey} school building in Rantan Gada {f2.status:caved in} while they were {f3.what:sitting an examination}.

{f5.who:The proprietor}, {f5.name:Pastor Gideon Yilma}, {f6.status:has been arrested}. Neighbours accuse him of {f7.what:adding a floor without permission} {f7.time:last year}. {f8.who:A mason} who worked there {f8.what:told this paper that the cement was mixed with river mud}.

{f9.who:Quarry workers} {f9.what:brought their own excavator} and {f9.status:lifted the slabs}. {f10.number:Fifty-eight} children {f11.status:were pulled out alive}; {f12.number:twenty-four} {f12.status:are in hospital}. {f13.role:The school's head teacher}, {f13.name:Mrs Victoria Gyang}, {f13.status:is among the missing}.

"{f14.wording:My daughter had forgotten her pen and came back for it, and that is why I have a daughter},” said {f15.who:a tailor}, {f15.name:Musa Danladi}.

Governor {f16.name:Ezra Tyoden} {f17.status:ordered} all private schools {f17.what:to close} {f17.time:for one week} {f17.cause:so that they can be inspected}. {f18.who:The society of engineers} {f18.position:asks that every building of more than one floor be tested}. {f19.source:The town planning board} {f19.what:says that it sealed the building} {f19.time:in March}, but that {f20.who:the owner} {f20.status:broke the seal}.

The hospitals {f21.status:treated the injured without asking for payment}, {f21.who:on the governor's instruction}. {f22.what:Blood donors} {f22.status:queued} {f22.place:at the stadium}.

{f23:It was the third such collapse in the state in two years; in the last, at a hotel site, nobody was inside}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2021-10-17
# School collapse: {f13.status:head teacher found alive} after {f24:26 hours}

RANTAN GADA (SAA) - Rescuers {f13.status:freed} {f13.role:the deputy head} of a {f1.what:three-storey} school which {f2.status:fell down} on Friday, killing {f4.number:17} of its pupils {f3.what:during morning assembly}.

{f13.name:Victoria Gyang} {f25:had been tapping on a pipe}. She was one of fifty-nine people {f11.status:saved}; the other {f10.number:fifty-eight} are children, of whom {f12.number:twenty-four} {f12.status:were being treated}.

{f5.name:Gideon Yilma}, {f5.who:the school's owner}, {f6.status:is being sought by the police}. He {f7.what:had put up a storey without a permit} {f7.time:in 2020}, officials say. {f8.who:A bricklayer} {f8.what:spoke of iron rods that were too thin}.

{f9.who:Soldiers} {f9.status:raised the concrete} {f9.what:with a borrowed digger}. {f15.name:Musa Danladi}, {f15.who:who sews clothes for a living}, told the agency: "{f14.wording:My daughter had forgotten her book and came back for it, and that is why I have a daughter}."

All private schools {f17.what:are to stay shut} {f17.time:for a fortnight}, {f16.name:Ezra Tyoden}, the governor, {f17.status:announced}, {f17.cause:out of respect for the dead}. {f18.who:Engineers} {f18.position:want their society to license builders}.

{f20.who:The owner} {f20.status:went on using} a building which {f19.source:the planning authority} {f19.what:claims to have closed} {f19.time:seven months ago}. Hospitals {f21.status:waived their fees}, {f21.who:as the churches had promised to pay}. Those who wished to {f22.what:give blood} {f22.status:stood in line} {f22.place:outside the university}.

=== key
f1.what differs A=two-storey B=three-storey | the building
f2.status same A=caved in B=fell down | the building
f3.what differs A=examination B=morning assembly | what pupils were doing
f4.number same A=17 B=17 | pupils killed
f5.who same A=proprietor B=owner | Yilma
f5.name compatible A=Pastor Gideon Yilma B=Gideon Yilma | the owner
f6.status differs A=arrested B=sought | the owner
f7.what same A=added a floor without permission B=storey without a permit | the accusation
f7.time same A=2020 B=2020 | when
f8.who same A=mason B=bricklayer | the witness
f8.what differs A=cement with river mud B=rods too thin | what the witness says
f9.who differs A=quarry workers B=soldiers | who lifted the concrete
f9.status same A=lifted the slabs B=raised the concrete | the work
f9.what differs A=own excavator B=borrowed digger | with what
f10.number same A=58 B=58 | children saved
f11.status same A=pulled out alive B=saved | the children
f12.number same A=24 B=24 | in hospital
f12.status same A=in hospital B=being treated | they
f13.role differs A=head teacher B=deputy head | Gyang's post
f13.name same A=Victoria Gyang B=Victoria Gyang | the teacher
f13.status changed A=missing B=freed alive | the teacher
f14.wording differs A=forgotten her pen B=forgotten her book | Danladi's words
f15.who same A=tailor B=who sews clothes for a living | Danladi
f15.name same A=Musa Danladi B=Musa Danladi | the father
f16.name same A=Ezra Tyoden B=Ezra Tyoden | the governor
f17.status same A=ordered B=announced | the closure
f17.what same A=to close B=to stay shut | private schools
f17.time differs A=1 week B=2 weeks | for how long
f17.cause differs A=inspection B=respect for the dead | why
f18.who same A=society of engineers B=engineers | who makes a demand
f18.position differs A=test every building B=license builders | the demand
f19.source same A=town planning board B=planning authority | on whose word
f19.what same A=sealed B=closed | what the board did
f19.time same A=2021-03 B=2021-03 | when
f20.who same A=owner B=owner | who ignored the board
f20.status compatible A=broke the seal B=went on using it | what he did
f21.status same A=treated without payment B=waived fees | the hospitals
f21.who differs A=on the governor's instruction B=churches will pay | who made it possible
f22.what same A=blood donors B=people giving blood | the donors
f22.status same A=queued B=stood in line | the donors
f22.place differs A=at the stadium B=outside the university | where
f23 only A | earlier collapses
f24 only B | how long she was under the ruins
f25 only B | the tapping
