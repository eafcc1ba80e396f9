story: telescope-quebrada-azul
kind: science

=== report A | outlet: El Faro de Antaya | published: 2024-09-05T21:00
# Telescope {f1.status:stands still} at Quebrada Azul after {f2.what:crane} hits dome

The {f3.what:largest optical telescope} on the Quebrada Azul mountain has been {f1.status:out of operation} since {f4.time:Tuesday}, when {f2.what:a crane} {f2.status:struck} its dome and {f5.what:jammed the shutter}. {f6.number:Two} workers were hurt.

One of them, {f7.role:an electrician}, {f7.status:fell} from a platform and {f7.what:broke his collarbone}. The other has {f8.what:cuts on the face} and {f8.status:was discharged} after an hour. Both are employed by {f9.who:a subcontractor from Antaya}.

"{f10.wording:The mirror has not been touched}," said {f11.name:Rosario Quispe-Lund}, {f11.role:director of the observatory}. It measures 6.2 metres across, was cast in {f12.place:Germany} and had been {f13.what:washed} in August.

The {f2.what:crane} was to lift {f14.what:a new spectrograph} into the building. Its driver, {f15.source:according to the police}, had {f16.cause:carried on in a wind of more than 60 kilometres an hour}, although {f17.who:the site's safety officer} had {f17.status:told him to stop}. The {f18.role:driver} was {f18.status:questioned and let go}.

The consortium of {f19.number:seven} universities that owns the telescope loses {f20.money:some 90,000 dollars} for each night. It hopes to {f21.status:observe again} {f21.time:in the first week of October}. For {f22.who:a group from Porto Alegre}, which had waited since 2021 for {f22.what:the passage of a comet}, that is too late. "{f22.status:We have lost it} for eighty years," {f22.source:its leader}, Anselmo Reis, told this newspaper.

{f23.who:The mine workers' federation}, which also represents staff on the mountain, {f23.position:wants all outdoor lifting stopped} until the wind alarms are checked. {f24.status:There is no plan for that}, the consortium said.

The smaller telescope, 300 metres away, {f25.status:is working as usual}. In 2015 it was itself shut for five weeks after {f26:an earthquake}.

=== report B | outlet: Southern Sky Wire | published: 2024-09-06T14:00
# Work accident stops Andean telescope; comet team {f22.status:moves elsewhere}

ANTAYA (SSW) - A team of comet hunters whose observing time was wiped out by an accident at Chile's Quebrada Azul observatory {f22.status:has been offered nights on a telescope in Argentina}, {f22.source:a spokeswoman for their university} said on Friday.

The Brazilian scientists, {f22.who:from Porto Alegre}, had intended to follow {f22.what:a comet on its way past the sun}. But the {f3.what:biggest of the mountain's optical instruments} {f1.status:was knocked out} on {f4.time:Wednesday} by {f2.what:a telescopic forklift} that {f2.status:ran into} the dome and {f5.what:left the shutter stuck}.

{f6.number:Two} labourers on the payroll of {f9.who:the observatory itself} were injured. {f7.role:A welder} who {f7.status:dropped} from a scaffold {f7.what:fractured his hip} and is {f27:in hospital in Antaya}; a colleague had {f8.what:gashes to the face} and {f8.status:has been sent home}.

The observatory's {f11.role:head}, {f11.name:Rosario Quispe-Lund}, said that "{f10.wording:the mirror has hardly been touched}". Made in {f12.place:a German foundry}, it was {f13.what:given a fresh coat of aluminium} last month.

The vehicle was carrying {f14.what:a spectrograph, the newest of the site}. {f15.source:The site's owners} said that its brakes {f16.cause:had failed on a slope}. The {f18.role:man at the controls} has been {f18.status:arrested}; {f17.who:the safety officer} had {f17.status:ordered him to halt}, they said.

Each night of darkness costs the {f19.number:seven} universities behind the project {f20.money:around US$90,000}. Repairs {f21.status:are to be finished} {f21.time:by early October}. A demand of {f23.who:the union} {f23.position:for a halt to all lifting in the open} has been {f24.status:accepted}.

Observations with the second, smaller telescope on the ridge {f25.status:have likewise been interrupted}, as a precaution.

=== key
f1.status same A=out of operation B=knocked out | the telescope
f2.what differs A=crane B=forklift | what hit the dome
f2.status same A=struck B=ran into | the dome
f3.what same A=largest optical telescope B=biggest optical instrument | what was hit
f4.time differs A=2024-09-03 B=2024-09-04 | when
f5.what same A=jammed shutter B=stuck shutter | the damage
f6.number same A=2 B=2 | workers hurt
f7.role differs A=electrician B=welder | the man who fell
f7.status same A=fell B=dropped | what happened to him
f7.what differs A=collarbone B=hip | what he broke
f8.what same A=cuts on the face B=gashes to the face | the second man's injury
f8.status same A=discharged B=sent home | the second man
f9.who differs A=subcontractor B=observatory | who employs the men
f10.wording differs A=has not been touched B=has hardly been touched | the director on the mirror
f11.name same A=Rosario Quispe-Lund B=Rosario Quispe-Lund | the director
f11.role same A=director B=head | Quispe-Lund
f12.place same A=Germany B=Germany | where the mirror was made
f13.what differs A=washed B=recoated | what was done to the mirror in August
f14.what compatible A=new spectrograph B=newest spectrograph | the load
f15.source differs A=police B=owners | on whose word the cause
f16.cause differs A=worked on in high wind B=brakes failed | why it hit the dome
f17.who same A=safety officer B=safety officer | who warned
f17.status same A=told to stop B=ordered to halt | the warning
f18.role same A=driver B=man at the controls | who is held
f18.status changed A=let go B=arrested | the driver
f19.number same A=7 B=7 | universities
f20.money same A=USD 90000~ B=USD 90000~ | loss per night
f21.status compatible A=to observe again B=repairs to be finished | the telescope's return
f21.time compatible A=first week of October B=early October | when
f22.who same A=group from Porto Alegre B=scientists from Porto Alegre | who lost their time
f22.what same A=passage of a comet B=comet past the sun | what they wanted to see
f22.source differs A=leader B=spokeswoman | who speaks for them
f22.status changed A=lost B=offered nights elsewhere | the comet team
f23.who compatible A=mine workers' federation B=the union | who demands
f23.position same A=all outdoor lifting stopped B=halt to lifting in the open | the demand
f24.status changed A=no plan B=accepted | the demand
f25.status differs A=works as usual B=interrupted | the smaller telescope
f26 only A | the earthquake
f27 only B | where the man lies
