story: energy-nuclear-worker
kind: energy

=== report A | outlet: Danube Valley News | published: 2023-06-08
# Worker {f1.what:contaminated} at Belozem nuclear plant

BELOZEM - {f2.who:A maintenance worker} at the Belozem nuclear power station was {f1.what:contaminated} on {f3.time:Tuesday} when {f4.what:a glove tore} as he was {f5.what:changing a filter} in the building of reactor {f6.number:5}, {f7.who:the nuclear regulator} said on Wednesday.

The man, {f2.age:38}, received a dose of {f8.number:14} millisieverts, {f9.what:well under the yearly limit}. He {f10.what:was washed} and {f11.status:sent home}. "{f12.wording:He got less than a tourist gets in a scanner}," the plant's {f13.role:director}, {f13.name:Hristo Manev}, told {f14.place:state television}.

{f15.who:Green activists} doubt it. They say {f16.what:an alarm} had {f17.status:failed to sound} and that the public was told {f18.time:a day late}. {f19.who:The health minister} {f20.position:has asked for a report}.

The reactor {f21:was not shut down}; it {f22.what:is being refuelled} anyway and will {f23.status:return to the grid} {f24.time:at the end of June}. The filter is made {f25:in Ukraine}. {f26.who:A Slovak inspector} of the international agency, who {f27.what:happened to be on site}, {f28.status:has looked at the room}.

Trade union leader {f29.name:Vanya Koleva} said that {f30.what:the gloves were old}, and that {f31.who:subcontractors} {f32.what:are trained in two days}. The man {f33.status:works for such a firm}. In {f34.time:2009} {f35.number:three} workers had breathed in dust there {f36.cause:after a vent was left open}.

=== report B | outlet: European Energy Observer | published: 2023-06-12
# Belozem: dose was higher than announced

The technician who was {f1.what:exposed to radioactive material} at Bulgaria's Belozem plant last week has been admitted to a clinic in the capital for observation, {f7.who:the economy ministry} disclosed on Sunday. On the first day he had merely {f10.what:had his clothes taken away} and been {f11.status:told to rest in the plant's infirmary}.

A second measurement put the dose at {f8.number:41} millisieverts, which is {f9.what:twice what is allowed in a year}. {f2.who:The man}, {f2.age:aged 38}, had been at work on {f3.time:June 6} next to reactor {f6.number:five}. He was {f5.what:repairing a pump}, and {f4.what:the seam of his glove gave way}.

{f13.name:Hristo Manev}, the {f13.role:chief engineer} at Belozem, had played down the accident. "{f12.wording:He got less than a tourist gets in a scanner}," he remarked {f14.place:on a radio programme} two days after it happened. He declined to repeat it on Sunday.

For {f15.who:environmental campaigners}, who had complained that {f16.what:the warning siren} {f17.status:stayed silent} and that nothing was made known {f18.time:until the following day}, the figure came as no surprise. Nor did it for {f29.name:Vanya Koleva} of the power workers' union: {f30.what:the gloves had been bought cheaply}, she claims, and those who work {f31.who:for contractors}, as the injured man {f33.status:does}, {f32.what:get a course of two days}. {f19.who:The prime minister} {f20.position:wants a written account}.

{f28.status:Pictures were taken} of the place by {f26.who:an inspector from Slovakia}, who {f27.what:had been sent from Vienna the next morning}. The unit {f22.what:is getting new fuel} at present; {f23.status:it may stay off the grid} {f24.time:through July}, the ministry thinks.

Belozem has seen this before: {f36.cause:a broken seal} exposed {f35.number:three} men to dust {f34.time:fourteen years ago}. {f37:The plant covers a third of the country's power.}

=== key
f1.what same A=contaminated B=exposed to radioactive material | what happened to him
f2.who compatible A=maintenance worker B=man | the victim
f2.age same A=38 B=38 | the victim
f3.time same A=2023-06-06 B=2023-06-06 | when
f4.what compatible A=glove tore B=seam of glove gave way | how
f5.what differs A=changing a filter B=repairing a pump | what he was doing
f6.number same A=5 B=5 | the reactor
f7.who differs A=nuclear regulator B=economy ministry | who announced
f8.number differs A=14 B=41 | the dose
f9.what differs A=under the limit B=twice the limit | how the dose ranks
f10.what differs A=washed B=clothes taken away | what was done first
f11.status differs A=sent home B=in the infirmary | where he went first
f12.wording same A=He got less than a tourist gets in a scanner B=He got less than a tourist gets in a scanner | Manev's words
f13.role differs A=director B=chief engineer | Manev's post
f13.name same A=Hristo Manev B=Hristo Manev | who speaks for the plant
f14.place differs A=television B=radio | where he said so
f15.who same A=green activists B=environmental campaigners | who doubts
f16.what same A=alarm B=siren | what failed
f17.status same A=failed to sound B=silent | it
f18.time same A=a day late B=following day | when the public was told
f19.who differs A=health minister B=prime minister | who asks for a report
f20.position same A=report B=written account | what is asked for
f21 only A | that the reactor was not shut down
f22.what same A=refuelled B=new fuel | what is done with the unit
f23.status differs A=returns B=may stay off | the unit
f24.time differs A=end of 2023-06 B=through 2023-07 | until when it is off
f25 only A | where the filter is made
f26.who same A=Slovak inspector B=inspector from Slovakia | who checked
f27.what differs A=happened to be on site B=sent from Vienna | how he came there
f28.status same A=looked at B=pictures taken | the check
f29.name same A=Vanya Koleva B=Vanya Koleva | the unionist
f30.what differs A=old B=cheap | the gloves
f31.who same A=subcontractors B=contractors | who is badly trained
f32.what same A=two days B=course of two days | the training
f33.status same A=works for one B=works for one | the man
f34.time same A=2009 B=2009 | the earlier accident
f35.number same A=3 B=3 | its victims
f36.cause differs A=vent left open B=broken seal | its cause
f37 only B | the share of power
