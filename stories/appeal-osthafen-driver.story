story: appeal-osthafen-driver
kind: court

=== report A | outlet: Rheinischer Pressedienst | published: 2024-11-22
# Federal court {f1.status:overturns} {f2.what:murder} conviction of street racer

KARLSRUHE (rpd) - Germany's highest criminal court on {f3.time:Thursday} {f1.status:quashed} the {f2.what:murder} conviction of a man who killed {f4.who:a cyclist} during {f5.what:an illegal car race} in Osthafen, and {f6.status:sent the case back} to {f7.place:another chamber of the regional court in Duisburg}.

The lower court had {f8.status:given} {f9.name:Marvin Tolksdorf}, now {f10.age:27}, {f11.time:life} in {f12.time:March}. It held that he had {f13.what:accepted that people might die}. The appeal judges found that this {f14.cause:had not been proved}, because {f15.what:no expert had examined the brakes}.

{f9.name:Tolksdorf} was driving {f16.what:a rented sports car} at {f17.number:134 kilometres an hour} in a zone where 50 is the limit. He {f18.what:jumped a red light} near {f19.place:the harbour bridge}. His {f20.role:cousin}, who drove the other car, got {f21.time:three and a half years}; that judgment {f22.status:has become final}.

Presiding judge {f23.name:Ulrike Sandrock} said the ruling {f24.wording:"is no verdict on his guilt"}. The defendant, who {f25.status:remains in custody}, was {f26.place:not in the courtroom}.

The victim's {f27.role:widow}, a joint plaintiff, was {f28.what:visibly shaken}. Her lawyer {f29.position:demanded a quick retrial}. {f30.who:The federal prosecution office} had {f31.position:asked for the appeal to be dismissed}.

The defence wants {f32.what:a conviction for negligent homicide}. {f33.who:A transport safety council} {f34.what:criticised} the decision as {f34.wording:"a bad signal"}.

In a case of 2019, the same court had {f35.status:upheld} a life sentence for a racer from another city. {f36:The Osthafen circuit has since been fitted with speed bumps.}

=== report B | outlet: Osthafener Nachrichten | published: 2024-11-23
# Race through the harbour: everything from the beginning?

By Sönke Adomeit

What was {f2.what:murder} in Duisburg {f1.status:does not stand} in Karlsruhe. On {f3.time:Thursday} the federal judges {f1.status:set aside} the sentence against the man who mowed down {f4.who:a pedestrian} when he and a relative {f5.what:raced each other} through our harbour district. It will be {f7.place:the regional court in Krefeld} that {f6.status:has to hear it all again}.

{f9.name:Marvin Tolksdorf}, {f10.age:27}, {f8.status:had received} {f11.time:life imprisonment} {f12.time:last December}, since he, in the view of the court, {f13.what:put up with the possibility of a death}. For that {f14.cause:the evidence was too thin}, it was said now: {f15.what:nobody had been asked about the driver's eyesight}.

The facts are not in question. {f17.number:At more than 130} he steered {f16.what:his father's sports car} across the junction at {f19.place:the fish market}, where the lights had {f18.what:long been red}. Behind the wheel of the second car sat his {f20.role:brother}. He was sentenced to {f21.time:three years and six months} and {f22.status:no longer has any remedy}.

"This judgment", said {f23.name:Ulrike Sandrock}, who presided, {f24.wording:"is no verdict on guilt"}. {f9.name:Tolksdorf} heard it {f26.place:from the second row, between two officers}. He {f25.status:stays behind bars} for the time being.

The victim's {f27.role:daughter}, who had joined the prosecution, {f28.what:took it with composure}. It must now {f29.position:come to trial again soon}, her counsel insisted. {f30.who:The federal prosecutors}, too, {f31.position:had asked for the judgment to be lifted}.

{f9.name:Tolksdorf}'s lawyers hope that {f32.what:dangerous driving} will be all that is left. {f33.who:The road safety association} {f34.what:found fault} with the ruling. It was "{f34.wording:a bad signal}".

Five years ago a similar life sentence from elsewhere {f35.status:was reduced} in Karlsruhe. {f37:At the place of the accident, fresh carnations lay yesterday.}

=== key
f1.status same A=overturned B=set aside | the conviction
f2.what same A=murder B=murder | what he was convicted of
f3.time same A=2024-11-21 B=2024-11-21 | day of the ruling
f4.who differs A=a cyclist B=a pedestrian | the victim
f5.what same A=illegal car race B=raced each other | what they did
f6.status same A=sent back B=to be heard again | the case
f7.place differs A=Duisburg B=Krefeld | which court hears it again
f8.status same A=given B=received | the sentence
f9.name same A=Marvin Tolksdorf B=Marvin Tolksdorf | the defendant
f10.age same A=27 B=27 | the defendant
f11.time same A=life B=life | the sentence
f12.time differs A=2024-03 B=2023-12 | when he was sentenced
f13.what same A=accepted deaths B=put up with a death | what the lower court held
f14.cause same A=not proved B=evidence too thin | why it was overturned
f15.what differs A=brakes B=eyesight | what was not examined
f16.what differs A=rented sports car B=his father's sports car | whose car
f17.number compatible A=134 B=>130 | speed in km/h
f18.what same A=jumped a red light B=lights long red | the light
f19.place differs A=harbour bridge B=fish market | where it happened
f20.role differs A=cousin B=brother | the other driver to him
f21.time same A=3.5 years B=3.5 years | the other driver's sentence
f22.status same A=final B=no remedy | that judgment
f23.name same A=Ulrike Sandrock B=Ulrike Sandrock | presiding judge
f24.wording differs A=is no verdict on his guilt B=is no verdict on guilt | her words
f25.status same A=in custody B=behind bars | the defendant
f26.place differs A=not in the courtroom B=in the second row | where the defendant was
f27.role differs A=widow B=daughter | the plaintiff to the victim
f28.what differs A=shaken B=composed | how the plaintiff took it
f29.position same A=quick retrial B=trial again soon | what her lawyer wants
f30.who same A=federal prosecution office B=federal prosecutors | who took a side
f31.position differs A=appeal to be dismissed B=judgment to be lifted | what they had asked for
f32.what differs A=negligent homicide B=dangerous driving | what the defence wants
f33.who differs A=transport safety council B=road safety association | who criticised it
f34.what same A=criticised B=found fault | its judgment of the ruling
f34.wording same A=a bad signal B=a bad signal | its words
f35.status differs A=upheld B=reduced | the sentence of 2019
f36 only A | speed bumps
f37 only B | carnations
