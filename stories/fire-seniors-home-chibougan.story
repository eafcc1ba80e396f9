story: fire-seniors-home-chibougan
kind: accident

=== report A | outlet: Northern Courier | published: 2024-01-22
# {f1.number:Four} residents {f2.status:missing} after fire at Chibougan seniors' home

By Louise Tremblay-Roy

CHIBOUGAN, Que. - Firefighters were waiting on Monday for {f3:the ice to melt} before they can search the ruins of a seniors' residence in which {f1.number:four} people {f2.status:are unaccounted for}.

The fire at Résidence des Pins was reported {f4.time:at 12:40 a.m. on Sunday} by {f5.who:a snowplow driver}. It probably began {f6.place:in the laundry room}, {f6.source:fire chief} {f7.name:Réjean Thibault} said. {f8.status:Nobody has been questioned}, provincial police said.

{f9.number:Thirty-three} of the 37 residents got out, {f10.what:many carried down on mattresses}. {f11.who:A night orderly}, {f11.name:Sandrine Bolduc}, {f12.status:went back in twice}, and was herself taken to hospital with {f13.what:frostbite}. "{f14.wording:I could hear them, but I could not find the door}," she told a local radio station.

The fire alarm {f15.status:went off}, but {f16.what:the automatic doors on the second floor} {f16.status:did not close}, {f7.name:Thibault} said. Sprinklers {f17.status:were installed} only in {f17.place:the new wing}.

The owner, {f18.name:Guy Lamontagne}, {f19.status:declined to be interviewed}. His company {f20.status:had passed} {f20.what:its last fire inspection} {f20.time:in October}.

Seniors minister {f21.name:Hélène Forget} {f21.status:cut short a trip to Europe}. She {f22.position:ruled out a public inquiry} for now and said {f23.who:the coroner} would look into the case.

{f24.number:Twelve} survivors are housed {f24.place:in a motel}, {f24.cause:because the hospital is full}. The municipality {f25.status:has opened} {f25.what:a counselling centre} at the curling club. A vigil planned for Monday evening was {f26.status:put off} {f26.cause:because of the cold}, which reached minus 34.

In {f27:2014 the province made sprinklers compulsory in new homes, but left older ones ten years to comply}.

=== report B | outlet: Dominion Press | published: 2024-01-24
# {f1.number:Four} {f2.status:bodies found} at burned Quebec retirement home

MONTREAL (Dominion Press) - The remains of {f1.number:four} people {f2.status:have been recovered} from a retirement home in Chibougan, Que., that was destroyed by fire on the weekend, police said Wednesday.

Crews had used {f28:steam machines} since Monday on the thick ice which covered the site.

{f6.source:Police} now believe that the fire, called in {f4.time:around 1:30 a.m. Sunday} by {f5.who:a neighbour}, started {f6.place:in the kitchen}. {f8.status:A man who had been employed there is being interviewed}. Chief {f7.name:Réjean Thibault} of the local fire department cautioned that {f29:it could still prove to be an accident}.

{f9.number:Thirty-three} people escaped, {f10.what:some of them lowered from balconies}. {f11.name:Sandrine Bolduc}, {f11.who:a nurse on the night shift}, {f12.status:returned to the building two times}. She was treated for {f13.what:burns}. "{f14.wording:I could hear them, but I could not see the door}," she has said.

Fire doors on an upper storey, {f16.what:which should shut by themselves}, {f16.status:stayed open}, and {f15.status:residents say no alarm sounded}. Only {f17.place:the recently built part} of the home {f17.status:had sprinklers}.

{f18.name:Guy Lamontagne}, who owns the residence, {f19.status:told reporters} that he was devastated. Documents show that it {f20.status:had failed} {f20.what:a fire safety check} {f20.time:last fall}.

{f21.name:Hélène Forget}, the minister responsible for seniors, {f21.status:flew home early from Brussels}. She announced that {f22.position:there will be a public inquiry}, to be led by {f23.who:a retired judge}.

{f24.number:A dozen} of the survivors {f24.place:are living in a school gymnasium}, {f24.cause:the local hospital having no free beds}. {f25.what:Psychological help} {f25.status:is on offer} in the curling rink. Several hundred people held candles {f26.status:at a vigil on Tuesday night}, {f26.cause:delayed a day by extreme cold}.

=== key
f1.number same A=4 B=4 | the victims
f2.status changed A=missing B=dead, bodies found | the four
f3 only A | waiting for the ice to melt
f4.time differs A=2024-01-21T00:40 B=2024-01-21T01:30~ | when the fire was reported
f5.who differs A=snowplow driver B=neighbour | who reported it
f6.place differs A=laundry room B=kitchen | where it began
f6.source differs A=fire chief B=police | on whose word
f7.name same A=Réjean Thibault B=Réjean Thibault | the fire chief
f8.status changed A=nobody questioned B=a former employee is interviewed | the police inquiry
f9.number same A=33 B=33 | who got out
f10.what differs A=carried down on mattresses B=lowered from balconies | how residents were got out
f11.who differs A=orderly B=nurse | Bolduc's work
f11.name same A=Sandrine Bolduc B=Sandrine Bolduc | the rescuer
f12.status same A=went back in twice B=returned two times | what she did
f13.what differs A=frostbite B=burns | her injury
f14.wording differs A=I could not find the door B=I could not see the door | her words
f15.status differs A=went off B=no alarm sounded | the alarm
f16.what same A=automatic doors B=doors that should shut by themselves | the fire doors
f16.status same A=did not close B=stayed open | the fire doors
f17.status same A=installed B=had sprinklers | the sprinklers
f17.place same A=new wing B=recently built part | where there were sprinklers
f18.name same A=Guy Lamontagne B=Guy Lamontagne | the owner
f19.status changed A=declined to speak B=spoke to reporters | the owner and the press
f20.status differs A=passed B=failed | the inspection
f20.what same A=fire inspection B=fire safety check | what was passed or failed
f20.time compatible A=2023-10 B=fall of 2023 | when
f21.name same A=Hélène Forget B=Hélène Forget | the minister
f21.status same A=cut short a trip B=flew home early | what she did
f22.position changed A=ruled out a public inquiry for now B=there will be a public inquiry | the minister on an inquiry
f23.who differs A=coroner B=retired judge | who looks into the fire
f24.number same A=12 B=12 | survivors housed elsewhere
f24.place differs A=motel B=school gymnasium | where they are housed
f24.cause same A=hospital full B=hospital has no free beds | why not in hospital
f25.what same A=counselling centre B=psychological help | help for relatives
f25.status same A=opened B=on offer | the help
f26.status changed A=put off B=held on Tuesday | the vigil
f26.cause same A=cold B=extreme cold | why the vigil was delayed
f27 only A | the sprinkler law
f28 only B | steam machines
f29 only B | the chief's caution
