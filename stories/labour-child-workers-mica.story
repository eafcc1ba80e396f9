story: labour-child-workers-mica
kind: labour

=== report A | outlet: Jharpur Standard | published: 2024-11-13
# {f1.number:Two} children {f2.status:killed} in {f5.what:mica pit}; {f3.who:trader} {f4.status:held}

{f1.number:Two} children {f2.status:died} when {f5.what:a mica pit} {f6.status:collapsed} near Kodermanagar on {f7.time:Monday afternoon}. They were {f8.age:11 and 13}, {f9.who:sister and brother}.

Villagers {f10.what:dug with their hands}, police said. A third child, {f11.what:a girl}, {f12.status:was saved}, with {f13.what:a broken pelvis}. The pit, {f14.status:closed} {f15.time:in 2019}, had been {f16.what:reopened by night}. {f3.who:A trader}, {f3.age:38}, who {f17.what:paid 9 rupees a kilo}, {f4.status:is in custody}.

"{f18.wording:The glitter goes to the city and the dust comes to us}," said {f19.name:Phulmani Soren}, {f19.role:a health worker}. {f20.who:A French cosmetics firm} {f21.what:buys from the region}; it {f22.position:will pay for a school}. {f23.who:The child rights commission} {f24.status:has sent a team}. {f25.who:The chief minister} {f26.position:wants the pits legalised}.

=== report B | outlet: South Asia Supply Chain Monitor | published: 2024-11-14
# Mica: another pit, other children

For the third time this year an abandoned {f5.what:mica shaft} has {f6.status:fallen in} in the hills of Kodermanagar. {f1.number:Three} children {f2.status:lost their lives} {f7.time:on November 11}; the parents of two of them, {f9.who:who were cousins} of {f8.age:eleven and thirteen}, had gone to a wedding.

{f10.what:An excavator from a quarry} freed {f11.what:a boy}, who {f12.status:is alive}; his {f13.what:thigh is broken}. Though {f14.status:shut} {f15.time:five years ago}, the shaft {f16.what:had never been filled in}.

The {f3.age:38}-year-old {f3.who:owner of a grinding mill}, who {f17.what:gave nine rupees for a kilogram}, {f4.status:has fled}, police say. {f19.name:Phulmani Soren}, {f19.role:a teacher}, told us: "{f18.wording:The glitter goes to the city and the dust stays with us}."

{f20.who:A French maker of lipsticks} {f21.what:whose mica comes from here} {f22.position:has stopped buying}. {f25.who:The head of the state government} {f26.position:wants the army to blow up the pits}. {f23.who:The commission for the rights of children} {f24.status:has dispatched investigators}. {f27:A kilo of flakes fetches 40 dollars in Europe.}

=== report C | outlet: Jharpur Standard | published: 2024-11-30
# Trader {f4.status:gets bail}; school {f22.position:to open}

{f3.who:The trader} arrested after the death of {f1.number:two} children in {f5.what:a mica pit}, {f9.who:a brother and a sister}, {f4.status:was granted bail} on Friday. He is {f3.age:36}.

{f23.who:The child rights commission} {f24.status:has presented its report}: the pit {f14.status:closed} {f15.time:in 2019} was {f16.what:opened anew by lamplight}, by {f28:men known to the police}.

{f11.what:The girl} with {f13.what:the broken pelvis} {f12.status:has learned to walk again}. She will go to the school that {f20.who:the French firm} {f22.position:is building}. {f19.name:Phulmani Soren}, {f19.role:the health worker}, {f29:visits her every week}.

=== key
f1.number differs A=2 B=3 C=2 | the dead children
f2.status same A=died B=lost their lives | the children
f3.who differs A=trader B=mill owner C=trader | the suspect
f3.age differs A=38 B=38 C=36 | the suspect
f4.status differs A=in custody B=fled C=bail | the suspect
f5.what same A=mica pit B=mica shaft C=mica pit | where they died
f6.status same A=collapsed B=fallen in | the pit
f7.time same A=2024-11-11 B=2024-11-11 | when
f8.age same A=11 and 13 B=11 and 13 | the children
f9.who differs A=siblings B=cousins C=siblings | their kinship
f10.what differs A=hands B=excavator | how they dug
f11.what differs A=girl B=boy C=girl | the survivor
f12.status changed A=saved B=saved C=walks | the survivor
f13.what differs A=pelvis B=thigh C=pelvis | the injury
f14.status same A=closed B=shut C=closed | the pit until then
f15.time same A=2019 B=2019 C=2019 | since when
f16.what differs A=reopened B=never filled in C=reopened | how it came to be open
f17.what same A=9 rupees a kilo B=9 rupees a kilo | what the suspect paid
f18.wording differs A=The glitter goes to the city and the dust comes to us B=The glitter goes to the city and the dust stays with us | Soren's words
f19.name same A=Phulmani Soren B=Phulmani Soren C=Phulmani Soren | who is quoted
f19.role differs A=health worker B=teacher C=health worker | her work
f20.who same A=French cosmetics firm B=French cosmetics firm C=French cosmetics firm | the buyer
f21.what same A=buys from the region B=mica from here | its tie
f22.position differs A=school B=stopped buying C=school | what the firm does
f23.who same A=child rights commission B=child rights commission C=child rights commission | who investigates
f24.status changed A=sent B=sent C=report | the commission
f25.who same A=chief minister B=head of the state government | the politician
f26.position differs A=legalise B=blow up | what that politician wants
f27 only B | the price in Europe
f28 only C | who reopened it
f29 only C | her visits
