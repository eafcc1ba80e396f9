story: labour-heat-construction
kind: labour

=== report A | outlet: Brisvale Courier | published: 2025-01-17
# {f1.who:Apprentice} {f2.status:dies} after shift in {f5.number:41-degree} heat

A {f1.age:19}-year-old {f1.who:apprentice carpenter} has {f2.status:died} after collapsing {f3.place:on the roof} of a half-finished aged-care home in Brisvale's western suburbs, where the temperature on {f4.time:Wednesday} reached {f5.number:41} degrees.

{f1.name:Kane Dowsett} was {f6.what:nailing battens} when he became confused and fell to his knees, {f7.source:a workmate} said. He was rushed to {f8.place:St Brendan's Hospital} with {f9.what:organ failure} and {f2.status:pronounced dead} shortly before midnight.

The {f10.who:Building Trades Alliance} has accused the head contractor, Lowther Group, of {f11.what:refusing to stop work}. "{f12.wording:They shut the site for a concrete pour but not for a kid}," its {f13.role:state secretary}, {f13.name:Mel Aruba}, told reporters {f14.place:outside the site} on Thursday.

Lowther said {f15.what:water and shade} had been provided and that the crew had been {f16.position:free to go home}. Its {f17.role:safety manager} {f18.status:has been stood down}.

{f19.who:Workplace Safety Queensland} {f20.status:issued a prohibition notice}, closing {f21.what:the whole site}. {f22.who:The coroner} will {f23.status:hold an inquest}.

{f1.name:Mr Dowsett}, who {f24.what:surfed} for his club at Coolabar, was engaged to be married {f25.time:in April}. {f26.who:His mother}, {f26.role:a nurse}, {f27.position:wants a law that stops outdoor work at 35 degrees}. {f28.who:The industrial relations minister}, Joanna Pike, {f29.position:said the existing rules were adequate}.

It is the second heat death on a Queensland building site {f30.time:this summer}. In December {f31.who:a labourer} of 56 was found dead {f32.place:in his car} in Mackerel Bay. {f33:Temperatures of 39 are forecast for Saturday.}

=== report B | outlet: Construction Week Australia | published: 2025-01-18
# Lowther site {f20.status:reopens in part} after death of young {f1.who:roofer}

Work resumed on parts of Lowther Group's aged-care project in Brisvale on Friday, two days after {f1.name:Kane Dowsett}, {f1.age:19}, a {f1.who:trainee roofer}, fell ill there in extreme heat and {f2.status:lost his life}.

{f19.who:The state's safety watchdog} has narrowed its order so that only {f21.what:the roof} remains off limits. {f18.status:Still in her job} is the {f17.role:safety manager}, whom the company's critics hold responsible.

{f1.name:Mr Dowsett} had been {f6.what:carrying sheets of metal up a ladder} {f3.place:on the scaffold} on {f4.time:January 15}, a day on which thermometers climbed to {f5.number:41} degrees. {f7.source:A site log} seen by this magazine records that he was "not making sense" at 2.40 pm. Doctors at {f8.place:the Royal Ipsley} could not save him from {f9.what:bleeding in the brain}.

Whether the men could have downed tools is in dispute. Lowther maintains that {f15.what:drinks and a shaded rest area} were available and that {f16.position:the men had voted to stay}. {f13.name:Mel Aruba}, {f13.role:an organiser} with the {f10.who:Building Trades Alliance}, says a request to knock off early was {f11.what:turned down}. "{f12.wording:They shut the site for a concrete pour but not for a boy}," she told {f14.place:a vigil in King George Park}.

The dead man's family is calling for change. {f26.who:His aunt}, {f26.role:who works as a nurse}, is campaigning for {f27.position:a ban on outdoor labour once the mercury hits 35}. The idea has found an ear: {f28.who:the minister for workplace relations}, Joanna Pike, {f29.position:promised to look at it}.

{f22.who:The coroner} has {f23.status:ordered an inquest}. Friends at Coolabar, where {f1.name:Mr Dowsett} {f24.what:patrolled the beach as a lifesaver}, remember a man who was saving up for a wedding {f25.time:after Easter}.

His was not the only such death {f30.time:since the start of summer}. Just before Christmas the body of {f31.who:a concreter}, 56, was discovered {f32.place:in the lunch shed} at Mackerel Bay.

=== key
f1.who differs A=apprentice carpenter B=trainee roofer | the dead man's trade
f1.age same A=19 B=19 | the dead man
f1.name same A=Kane Dowsett B=Kane Dowsett | the dead man
f2.status same A=died B=lost his life | the young man
f3.place differs A=roof B=scaffold | where he collapsed
f4.time same A=2025-01-15 B=2025-01-15 | when
f5.number same A=41 B=41 | degrees
f6.what differs A=nailing battens B=carrying metal sheets | what he was doing
f7.source differs A=workmate B=site log | on whose word he was confused
f8.place differs A=St Brendan's B=Royal Ipsley | the hospital
f9.what differs A=organ failure B=bleeding in the brain | what he died of
f10.who same A=Building Trades Alliance B=Building Trades Alliance | the union
f11.what same A=refusing to stop work B=turned down early end | the reproach
f12.wording differs A=They shut the site for a concrete pour but not for a kid B=They shut the site for a concrete pour but not for a boy | Aruba's words
f13.role differs A=state secretary B=organiser | her post
f13.name same A=Mel Aruba B=Mel Aruba | who speaks for the union
f14.place differs A=outside the site B=park | where she spoke
f15.what same A=water and shade B=drinks and shaded area | what was provided
f16.position differs A=free to go home B=voted to stay | Lowther's account
f17.role same A=safety manager B=safety manager | the manager
f18.status differs A=stood down B=still in her job | the manager
f19.who same A=Workplace Safety Queensland B=state's safety watchdog | who closed it
f20.status changed A=closed B=reopened in part | the site
f21.what changed A=whole site B=roof | what is closed
f22.who same A=coroner B=coroner | who inquires
f23.status same A=inquest to be held B=inquest ordered | the inquest
f24.what differs A=surfer B=lifesaver | what he did at the beach
f25.time compatible A=2025-04 B=after Easter | the wedding
f26.who differs A=mother B=aunt | who campaigns
f26.role same A=nurse B=nurse | her work
f27.position same A=stop at 35 degrees B=ban at 35 | what she wants
f28.who same A=industrial relations minister B=minister for workplace relations | Pike's office
f29.position differs A=rules adequate B=will look at it | the minister
f30.time same A=summer B=summer | over what time
f31.who compatible A=labourer B=concreter | the other dead man
f32.place differs A=car B=lunch shed | where he was found
f33 only A | the forecast
