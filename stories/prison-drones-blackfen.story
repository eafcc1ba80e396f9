story: prison-drones-blackfen
kind: prison

=== report A | outlet: Eastmarch Chronicle | published: 2024-07-19
# {f1.role:Governor} of Blackfen jail {f2.position:begs} for {f3.what:netting} after drone {f10.what:stabbing}

By Rosalind Fell

An inmate of Blackfen prison {f5.status:was wounded} on {f6.time:Wednesday evening} with {f7.what:a ceramic knife} that {f8.what:a drone had dropped} {f9.place:into the exercise yard}, the Prison Service has confirmed.

Ashley Corder, 30, was {f10.what:stabbed} {f11.place:in the stomach} {f12.cause:over an unpaid debt for spice}. He {f13.status:is in a stable condition}. {f14.who:Two inmates} have been moved {f15.place:to segregation}.

It was {f16.number:the 60th} drone sighted over Blackfen {f16.time:this year}. The {f1.role:governor}, Thea Maddock, {f17.what:wrote to the ministry} {f17.time:in April}, asking for {f3.what:netting}; {f18.status:the request was refused} {f18.cause:on grounds of cost}. "{f19.wording:I can stop a man at the gate but not a machine in the air}," she wrote.

Prisons minister Neil Standish {f20.position:promised} {f21.what:a no-fly zone} {f22.time:by October}. {f23.who:The officers' union} {f24.position:threatened to stop unlocking cells}. {f25.who:An inspection report} {f26.status:to be published} {f26.time:next week} is said to call the jail {f28.wording:"the least safe in the region."}

Police {f29.status:arrested} {f30.who:a man of 22} {f31.place:in a beet field}, who {f32.what:had the controls in a pram}. He {f33.status:was bailed}. {f34.who:Residents} had reported {f35.what:a hum}. {f36:The jail was built as an airfield.}

In 2021 a drone carrying {f37.what:telephones} crashed at the same jail.

=== report B | outlet: Albion Correspondents | published: 2024-07-20
# {f1.role:Deputy head} of prison {f2.position:wants} {f3.what:jammers}

BLACKFEN (AC) - Thea Maddock, {f1.role:deputy governor} of Blackfen prison, cannot sleep. {f6.time:On Wednesday} {f8.what:a drone flew over the wall} and let {f7.what:a razor blade} fall {f9.place:onto a window ledge}, and minutes later a prisoner of 30 {f5.status:was bleeding}: Ashley Corder {f10.what:had been cut} {f11.place:across the neck}. {f13.status:He is recovering}.

{f12.cause:He had given evidence against a fellow prisoner}, it is understood. {f14.who:A pair of prisoners} are in {f15.place:isolation}.

{f17.time:In spring} she {f17.what:had asked London} for {f3.what:equipment that jams the signals}. {f18.status:No}, was the answer, {f18.cause:since it is too expensive}. "{f19.wording:I can stop a man at the gate, but not a machine in the air}," her letter says. {f16.number:Sixty} drones have come {f16.time:since January}.

{f30.who:A woman of 22}, whom officers {f29.status:seized} {f31.place:in a churchyard}, {f32.what:was steering it from a baby carriage}. She {f33.status:is in custody}. {f34.who:People in the village} had heard {f35.what:humming}.

The minister for prisons, Neil Standish, {f20.position:gave an assurance} that {f21.what:drones will be banned from the airspace}, {f22.time:before the autumn is out}. That is too late for {f23.who:the union of officers}: {f24.position:its members may walk out}.

{f25.who:Inspectors} {f26.status:published} their findings {f26.time:on Friday}: Blackfen, they write, is {f28.wording:"the least safe jail in the region."} Three years ago a drone full of {f37.what:cannabis} had crashed there.

=== key
f1.role differs A=governor B=deputy governor | Maddock
f2.position same A=begs B=wants | Maddock asks
f3.what differs A=netting B=jammers | what Maddock wants
f5.status same A=wounded B=bleeding | the inmate
f6.time compatible A=2024-07-17 evening B=2024-07-17 | when
f7.what differs A=ceramic knife B=razor blade | the weapon
f8.what same A=a drone dropped it B=a drone let it fall | how it came in
f9.place differs A=exercise yard B=window ledge | where it was dropped
f10.what same A=stabbed B=cut | what was done to him
f11.place differs A=stomach B=neck | where he was wounded
f12.cause differs A=unpaid debt B=gave evidence | why
f13.status compatible A=stable B=recovering | the inmate
f14.who same A=two inmates B=a pair of prisoners | who is suspected
f15.place same A=segregation B=isolation | where
f16.number same A=60 B=60 | drones
f16.time same A=2024 B=since January | in what time
f17.what same A=wrote to the ministry B=asked London | Maddock's request
f17.time compatible A=2024-04 B=spring 2024 | when
f18.status same A=refused B=no | the request
f18.cause same A=cost B=too expensive | why
f19.wording compatible A=at the gate but not B=at the gate, but not | her words
f20.position same A=promised B=gave an assurance | the minister
f21.what same A=no-fly zone B=banned from the airspace | what is promised
f22.time compatible A=by October B=before the autumn is out | by when
f23.who same A=officers' union B=union of officers | who threatens
f24.position differs A=stop unlocking cells B=walk out | the threat
f25.who same A=an inspection report B=inspectors | who judges the jail
f26.status changed A=to be published B=published | the report
f26.time differs A=next week B=Friday | when
f28.wording differs A=the least safe in the region B=the least safe jail in the region | its words
f29.status same A=arrested B=seized | the suspect
f30.who differs A=a man B=a woman | the suspect
f31.place differs A=beet field B=churchyard | where the suspect was arrested
f32.what same A=controls in a pram B=steering from a baby carriage | how the drone was steered
f33.status differs A=bailed B=in custody | the suspect
f34.who same A=residents B=people in the village | who heard it
f35.what same A=a hum B=humming | what was heard
f36 only A | built as an airfield
f37.what differs A=telephones B=cannabis | what the drone of 2021 carried
