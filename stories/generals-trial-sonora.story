story: generals-trial-sonora
kind: coup

=== report A | outlet: Federal News Agency | published: 2025-11-26
# {f1.number:Four} generals {f2.status:go on trial} for {f3.what:treason}

BELCAMPO (FNA) - The trial of {f1.number:four} generals accused of {f3.what:treason} {f2.status:opened} on {f4.time:Tuesday} in {f5.place:the Palace of Justice} in Belcampo under heavy security. They are said to have planned to {f6.what:arrest} the president of Sonoria, Irene Talavera, {f7.time:on the night of her inauguration in January}.

The chief defendant, Ramiro Ochoa, {f8.age:68}, {f9.role:formerly head of the army}, {f10.status:refused to stand} when the judges came in. His co-defendant Luis Ochoa, {f11.who:who is not a relative}, {f12.status:has turned state's evidence}. He told investigators that {f13.what:a list of 30 names} had been drawn up {f14.place:on a cattle ranch}.

The plot failed {f15.cause:because a signals officer reported it}, prosecutor Delia Funes said. The officer, {f16.role:a captain}, will {f17.status:testify} {f18.what:behind a screen}. The prosecution {f19.position:demands that the four be stripped of their pensions as well}. The maximum penalty is {f20.what:life imprisonment}.

Defence lawyer Nestor Paz {f21.position:asked for the presiding judge to be replaced}, {f22.cause:since she once sat in parliament}. The court {f23.status:rejected} the motion {f24.time:after 20 minutes}. "{f25.wording:A coup needs tanks; there was only a barbecue}," Paz said. Outside, {f26.number:about 300} {f26.who:officers' wives} {f27.what:sang the anthem}.

President Talavera {f28.position:said she would not pardon anyone}. A fifth suspect, {f29.who:an admiral}, {f30.status:fled} to {f31.place:Tarragua}, which {f32.status:has refused to extradite him}. The hearing {f33.status:continues} {f34.time:on Thursday}. Sonoria was last ruled by the military {f35.time:until 1986}. {f36:The court ordered 14 interpreters for the Guari language}.

=== report B | outlet: El Faro de Sonoria | published: 2025-11-26
# The generals before their judges

Ramiro Ochoa {f10.status:rose, but turned his back}. That was how the man of {f8.age:68}, {f9.role:who once commanded the presidential guard}, greeted the court on {f4.time:Tuesday}, as {f5.place:in the gymnasium of the police academy} {f2.status:began} the case against {f1.number:four} generals of {f3.what:incitement to mutiny}. They had meant, the charge says, to {f6.what:kill} Irene Talavera {f7.time:on the evening when she took office, in January}.

Among the four is his namesake Luis Ochoa, {f11.who:a nephew}, who {f12.status:stands by him and keeps silent}. {f13.what:Thirty names} were on a paper found {f14.place:on a vineyard}, and these were the people to be seized first. {f15.cause:A quarrel over the posts} put an end to it all, according to Delia Funes for the prosecution. She will call a {f16.role:lieutenant} of the signals, who is to {f17.status:give evidence} {f18.what:by video}. What she wants is not only prison: {f19.position:their houses are to be confiscated}. {f20.what:Thirty years} is the most the law allows.

"{f25.wording:A coup needs tanks; there was only a grill}," cried counsel Nestor Paz. He {f21.position:wanted another president of the court}, {f22.cause:her husband being a friend of the head of state}; {f24.time:within twenty minutes} the judges had {f23.status:turned him down}. In the street {f26.who:the wives of officers}, {f26.number:some 300}, {f27.what:stood in silence}.

{f29.who:A bishop of the army} also wanted by the court {f30.status:has gone} to {f31.place:Tarragua}; its government {f32.status:is still examining whether to send him back}. For Ms Talavera, {f28.position:clemency is possible once there is a judgment}. {f34.time:Thursday} {f33.status:is the next day in court}. It will soon be forty years since the soldiers {f35.time:went back to barracks, in 1986}. {f37:The trial is shown live on two channels}.

=== key
f1.number same A=4 B=4 | the generals
f2.status same A=opened B=began | the trial
f3.what differs A=treason B=incitement to mutiny | the charge
f4.time same A=2025-11-25 B=2025-11-25 | when it opened
f5.place differs A=Palace of Justice B=gymnasium of the police academy | where
f6.what differs A=arrest B=kill | what they meant to do with the president
f7.time same A=inauguration night in January B=evening she took office in January | when it was to be
f8.age same A=68 B=68 | Ramiro Ochoa's age
f9.role differs A=head of the army B=commander of the presidential guard | his former post
f10.status differs A=refused to stand B=rose and turned his back | how he met the court
f11.who differs A=no relative B=nephew | Luis Ochoa to Ramiro
f12.status differs A=state's evidence B=keeps silent | Luis Ochoa
f13.what same A=list of 30 names B=thirty names | what was drawn up
f14.place differs A=cattle ranch B=vineyard | where
f15.cause differs A=reported by an officer B=quarrel over posts | why it failed
f16.role differs A=captain B=lieutenant | the signals officer's rank
f17.status same A=testify B=give evidence | the officer
f18.what differs A=behind a screen B=by video | how
f19.position differs A=stripped of pensions B=houses confiscated | what the prosecution wants
f20.what differs A=life B=30 years | the maximum penalty
f21.position same A=judge replaced B=another president of the court | Paz's motion
f22.cause differs A=she sat in parliament B=husband's friendship | why
f23.status same A=rejected B=turned down | the motion
f24.time same A=20 minutes B=20 minutes | how long it took
f25.wording differs A=barbecue B=grill | Paz's words
f26.who same A=officers' wives B=wives of officers | who was outside
f26.number same A=300~ B=300~ | these
f27.what differs A=sang the anthem B=stood in silence | what they did
f28.position differs A=no pardon B=clemency possible | the president
f29.who differs A=admiral B=army bishop | the one abroad
f30.status same A=fled B=has gone | that man
f31.place same A=Tarragua B=Tarragua | where he is
f32.status differs A=refused B=still examining | the extradition
f33.status same A=continues B=next day in court | the trial
f34.time same A=2025-11-27 B=2025-11-27 | the next day
f35.time same A=1986 B=1986 | the end of military rule
f36 only A | the interpreters
f37 only B | live on two channels
