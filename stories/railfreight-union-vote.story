story: railfreight-union-vote
kind: labour

=== report A | outlet: Manitoba Tribune | published: 2024-11-25
# Grain train crews {f1.status:vote to strike}, {f2.who:minister} urges calm

WINNIPEG - {f3.who:Locomotive engineers} of Northern Prairie Rail have {f1.status:authorized a strike} that could stop the movement of {f4.what:wheat} to the coast from {f5.time:midnight on Thursday}.

{f6.number:Ninety-three} per cent voted in favour, {f7.name:Gordon Malanchuk}, the {f7.role:vice-president} of the Rail Crews Brotherhood, said on Monday. At stake is {f8.what:rest time between runs}. "{f9.wording:A tired man at the throttle is a danger to every town on the line}," he said.

The union points to the derailment at {f10.place:Portage Creek} in {f11.time:October}. Eleven hopper cars tipped over there after {f12.who:the engineer} {f13.status:had nodded off}, according to {f14.source:an internal report that it released}. {f15.who:A track worker} was {f16.what:pinned under a wheel} and lost {f17.what:two toes}. The railway {f18.position:disputes the report}.

{f19.role:Chief executive} {f19.name:Laurel Stavely} called the ballot {f20.what:regrettable} and said {f21.what:managers} would be {f21.status:trained to run} essential trains. She has {f22.position:offered} {f23.what:a bonus}, not {f24.what:new rosters}.

{f2.who:The federal labour minister}, Colm Descheneaux, has sent {f25.who:two mediators} {f26.place:to a Winnipeg hotel}. He {f27.position:ruled out back-to-work legislation}.

{f28.who:Farmers' groups} fear for {f29.what:the ships waiting in Vancouver}, {f30.number:22} of them. "We lose {f31.money:$35 million} a day," said {f32.name:Wade Tollefson}, {f32.role:a canola grower} who heads one of them.

The last strike, in {f33.time:2015}, was {f34.what:over pensions} and {f35.time:lasted nine days}.

=== report B | outlet: Canada Freight News | published: 2024-11-28
# {f3.who:Conductors} at prairie railway {f1.status:walk off the job}

Not a car of {f4.what:grain} moves on the tracks of Northern Prairie Rail: its crews {f1.status:went on strike} {f5.time:at noon on Thursday}, as the union had warned after a ballot in which {f6.number:more than nine in ten} {f3.who:conductors} approved.

{f26.place:In Ottawa}, {f25.who:a pair of mediators} sent by {f2.who:the transport minister}, Colm Descheneaux, had tried until the morning. The minister {f27.position:now says that a law to end the stoppage is an option}.

{f20.what:"Irresponsible"} was the word that {f19.name:Laurel Stavely}, {f19.role:who heads the railway}, had for the vote. {f21.what:Retired crews} {f21.status:have been called in} to take propane to hospitals. Her offer of {f23.what:an extra payment} {f22.position:stands}; on {f24.what:the duty schedules} she will not budge.

It is these that the dispute is about. The crews want {f8.what:longer breaks from one trip to the next}. {f7.name:Gordon Malanchuk}, {f7.role:president} of the Rail Crews Brotherhood, recalled the accident of {f11.time:this fall} at {f10.place:Poplar Creek}, when a grain train left the rails: {f14.source:the transportation safety board} has concluded that {f12.who:the driver} {f13.status:fell asleep}. {f15.who:A signal maintainer} {f16.what:was struck by a broken rail}; {f17.what:part of his foot} had to be amputated. The company {f18.position:accepts the finding}. "{f9.wording:A tired man at the throttle is a danger to every town on the line}," {f7.name:Mr Malanchuk} repeated.

Off Vancouver {f30.number:31} {f29.what:vessels} are at anchor. {f32.name:Wade Tollefson}, {f32.role:a cattle rancher} and the voice of {f28.who:a growers' association}, reckons that {f31.money:35 million dollars} are lost {f31.money:every day}.

Nine years have gone by since crews last struck, in {f33.time:2015}, {f34.what:for better pay}; they held out {f35.time:a week and a half}. {f36:A passenger service on the same line is not affected.}

=== key
f1.status changed A=strike authorized B=on strike | the crews
f2.who differs A=labour minister B=transport minister | Descheneaux's office
f3.who differs A=locomotive engineers B=conductors | who strikes
f4.what compatible A=wheat B=grain | what is not moved
f5.time changed A=2024-11-28T00:00 B=2024-11-28T12:00 | the start of the strike
f6.number compatible A=93 per cent B=>90 per cent | the vote
f7.name same A=Gordon Malanchuk B=Gordon Malanchuk | the union's leader
f7.role differs A=vice-president B=president | his office
f8.what same A=rest time between runs B=longer breaks between trips | what it is about
f9.wording same A=A tired man at the throttle is a danger to every town on the line B=A tired man at the throttle is a danger to every town on the line | his words
f10.place differs A=Portage Creek B=Poplar Creek | the derailment
f11.time compatible A=2024-10 B=fall 2024 | when
f12.who same A=engineer B=driver | who slept
f13.status same A=nodded off B=fell asleep | that man
f14.source differs A=internal report B=safety board | on whose word
f15.who differs A=track worker B=signal maintainer | who was hurt
f16.what differs A=pinned under a wheel B=struck by a rail | what happened to him
f17.what differs A=two toes B=part of his foot | what he lost
f18.position differs A=disputes B=accepts | the railway on the finding
f19.role same A=chief executive B=head of the railway | Stavely
f19.name same A=Laurel Stavely B=Laurel Stavely | the head of the railway
f20.what differs A=regrettable B=irresponsible | her word for the vote
f21.what differs A=managers B=retired crews | who runs essential trains
f21.status changed A=in training B=called in | the stand-ins
f22.position same A=offered B=stands | the offer
f23.what same A=bonus B=extra payment | what she offers
f24.what same A=rosters B=duty schedules | what she does not offer
f25.who same A=two mediators B=pair of mediators | the mediators
f26.place differs A=Winnipeg B=Ottawa | where they met
f27.position changed A=ruled out B=an option | a law against the strike
f28.who same A=farmers' groups B=growers' association | who fears losses
f29.what same A=ships B=vessels | what waits at Vancouver
f30.number changed A=22 B=31 | how many wait
f31.money same A=CAD 35m a day B=CAD 35m a day | the loss
f32.name same A=Wade Tollefson B=Wade Tollefson | the farmers' speaker
f32.role differs A=canola grower B=cattle rancher | his trade
f33.time same A=2015 B=2015 | the last strike
f34.what differs A=pensions B=pay | what it was about
f35.time compatible A=9 days B=week and a half | how long
f36 only B | the passenger service
