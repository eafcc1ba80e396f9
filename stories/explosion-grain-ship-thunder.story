story: explosion-grain-ship-thunder
kind: accident

=== report A | outlet: Lakehead Examiner | published: 2022-05-13
# {f1.what:Elevator} blast {f2.status:kills} {f3.who:deckhand}

By Rhonda Makela

THUNDER HARBOUR, Ont. - An explosion of {f4.what:grain dust} in {f1.what:a waterfront elevator} {f2.status:took the life} of {f3.who:a deckhand} of the lake freighter Algonquin Pride on Thursday and {f5.status:injured} {f5.number:four} {f5.who:elevator workers}.

{f3.name:Tyrell Bascombe}, {f3.age:22}, {f6.what:was handling a line} {f6.place:on the ship's deck} when {f7.what:a piece of roofing} {f7.status:hit him}. {f8.who:The ship's cook} {f8.what:tried to stop the bleeding with flour bags}. "{f9.wording:He asked who was steering}," {f8.name:Donna Pritchard} said.

{f10.cause:A bearing that had run hot} {f10.certainty:was probably} the trigger, {f11.source:the fire marshal} said. {f12.who:The foreman} {f12.status:noticed smoke} {f12.time:twenty minutes before} and {f12.what:called for the conveyor to be stopped}; {f13.who:the shift manager} {f13.position:wanted to finish the load}.

The company, {f14.name:Nordgrain}, {f14.status:has shut} {f14.what:all its elevators} {f14.time:until they have been inspected}. {f15.who:The labour ministry} {f15.status:had ordered} {f15.what:new dust filters} {f15.time:in the fall}; {f16.status:they are still in their crates}, a worker claims.

The ship, {f17.what:loaded with durum wheat} {f17.place:for Morocco}, {f18.status:may not sail}. {f19.number:Three} other freighters {f19.status:have been sent} {f19.place:to Duluth-Est}. {f20.role:Premier} {f20.name:Gail Thorsen} {f20.what:laid a wreath}. {f21.who:The seafarers' union} {f21.position:wants sailors kept ashore during loading}.

{f22:The elevator, built in 1913, lost its top floor in a similar explosion in 1958}.

=== report B | outlet: Confederation Wire | published: 2022-05-14
# Company had been warned before {f1.what:mill} explosion

THUNDER HARBOUR, Ont. (CW) - An inspector {f15.who:working for the insurers} {f15.status:demanded} {f15.what:better dust filters} {f15.time:last autumn} at {f1.what:the flour mill} where a blast on Thursday {f2.status:killed} a sailor and {f5.status:hurt} {f5.number:four} people, documents show. {f16.status:They were fitted in March}, the company, {f14.name:Nordgrain}, maintains.

The victim, {f3.name:Tyrell Bascombe}, {f3.age:22}, was {f3.who:third engineer} of the Algonquin Pride and {f6.what:was smoking} {f6.place:on the quay}, where {f7.what:a steel door} {f7.status:struck him}. {f8.name:Donna Pritchard}, {f8.who:first mate}, {f8.what:held the wound shut with flour sacks}. "{f9.wording:He asked who was at the wheel}," she said.

{f5.who:Those injured are truckers}. {f4.what:Flour dust} had ignited, it {f10.certainty:is certain}, {f11.source:the police} say, {f10.cause:through a welder's torch}. {f12.who:The foreman} {f12.status:had seen smoke} {f12.time:some twenty minutes earlier} and {f12.what:asked that the belt be halted}, but {f13.who:the ship's captain} {f13.position:insisted on loading to the end}.

{f14.what:The mill alone} {f14.status:is closed} {f14.time:pending an inspection}. The freighter, {f17.what:with a cargo of durum} {f17.place:for Algeria}, {f18.status:was allowed to leave} on Saturday. {f19.number:Three} more ships {f19.status:wait} {f19.place:at anchor in the bay}.

{f20.name:Gail Thorsen}, {f20.role:the federal labour minister}, {f20.what:brought flowers}. {f21.who:The sailors' union} {f21.position:asked for a day of mourning on the lakes}.

{f23:Bascombe's parents, who live in Barbados, will be flown in}.

=== key
f1.what differs A=grain elevator B=flour mill | where the explosion was
f2.status same A=took the life B=killed | the victim
f3.who differs A=deckhand B=third engineer | the victim's post
f3.name same A=Tyrell Bascombe B=Tyrell Bascombe | the victim
f3.age same A=22 B=22 | his age
f4.what differs A=grain dust B=flour dust | what exploded
f5.status same A=injured B=hurt | the others
f5.number same A=4 B=4 | the injured
f5.who differs A=elevator workers B=truckers | who was injured
f6.what differs A=handling a line B=smoking | what the victim was doing
f6.place differs A=on deck B=on the quay | where the victim was
f7.what differs A=roofing B=steel door | what hit him
f7.status same A=hit him B=struck him | it
f8.who differs A=ship's cook B=first mate | Pritchard's post
f8.what same A=stopped the bleeding with flour bags B=held the wound shut with flour sacks | what she did
f8.name same A=Donna Pritchard B=Donna Pritchard | the helper
f9.wording differs A=who was steering B=who was at the wheel | the quoted words
f10.cause differs A=hot bearing B=welder's torch | what set it off
f10.certainty differs A=probable B=certain | the cause
f11.source differs A=fire marshal B=police | on whose word
f12.who same A=foreman B=foreman | who noticed
f12.status same A=noticed smoke B=had seen smoke | he
f12.time same A=20 minutes before B=20 minutes~ earlier | when
f12.what same A=stop the conveyor B=halt the belt | what he asked
f13.who differs A=shift manager B=ship's captain | who wanted to go on
f13.position same A=finish the load B=load to the end | that man's wish
f14.name same A=Nordgrain B=Nordgrain | the company
f14.status same A=shut B=closed | what the company did
f14.what differs A=all its elevators B=the mill alone | what is closed
f14.time same A=until inspected B=pending an inspection | until when
f15.who differs A=labour ministry B=insurers | who wanted filters
f15.status same A=ordered B=demanded | the filters
f15.what same A=new dust filters B=better dust filters | what was wanted
f15.time same A=fall of 2021 B=autumn of 2021 | when
f16.status differs A=still in crates B=fitted | the filters
f17.what same A=durum wheat B=durum | the cargo
f17.place differs A=Morocco B=Algeria | where it was going
f18.status changed A=may not sail B=allowed to leave | the ship
f19.number same A=3 B=3 | other ships
f19.status differs A=sent elsewhere B=waiting | these
f19.place differs A=Duluth-Est B=anchored in the bay | where they are
f20.role differs A=premier B=federal labour minister | Thorsen's office
f20.name same A=Gail Thorsen B=Gail Thorsen | the politician
f20.what compatible A=wreath B=flowers | what she brought
f21.who same A=seafarers' union B=sailors' union | who makes a demand
f21.position differs A=sailors ashore during loading B=day of mourning | the demand
f22 only A | the elevator's history
f23 only B | the parents
