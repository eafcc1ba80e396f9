story: fog-harbour-walvis
kind: accident

=== report A | outlet: Skeleton Coast Mail | published: 2021-08-23
# {f1.what:Sardine boat} {f2.status:rammed} in fog off Walfish Point

By Hileni Shikongo

{f1.what:A sardine boat} {f2.status:was rammed} and sunk by {f3.what:a diamond vessel} in dense fog off Walfish Point {f4.time:on Saturday night}. Seven of the {f6.number:twelve} crew {f7.status:have been rescued}; {f8.number:five} {f9.status:are missing}.

The survivors {f10.what:clung to a floating net}. {f11.who:The cook}, {f11.name:Gideon Nangolo}, {f11.age:45}, {f12.what:beat a pot with a spoon} until {f13.who:a pilot boat} {f13.status:heard him}. "{f14.wording:I cooked them nothing that night but noise}," he said.

The boat's skipper {f16.status:had switched off his radar} {f16.cause:to save the batteries}, {f17.source:the diamond company} claims. {f18.who:The fishermen's association} {f18.position:says the big ship was going too fast}. Its master, {f19.name:Ruben Coetzer}, {f19.status:was allowed to sail on}.

{f20.what:The foghorn} of the harbour {f20.status:has been silent} {f20.time:since June}; {f21.who:the port} {f21.position:had it taken down for repair}. {f22.role:Fisheries minister} {f22.name:Petrina Amadhila} {f22.what:cancelled the opening of the season}. {f23.who:Divers} will go down as soon as the swell allows. {f24.what:A fuel slick} {f24.status:drifts} {f24.place:towards the flamingo lagoon}.

{f25:In 2003 two boats of the same owner had collided with each other in clear weather}.

=== report B | outlet: Southern Cross Wire | published: 2021-08-25
# Captain {f19.status:held} after collision off desert coast

WALFISH POINT (SCW) - {f19.name:Ruben Coetzer}, master of {f3.what:a container feeder}, {f19.status:was detained} on Tuesday over the sinking of {f1.what:a crab boat}, {f8.number:five} of whose crew {f9.status:were found dead in the wreck} the same day by {f23.who:divers}.

His ship {f2.status:had run over} the boat {f4.time:early on Saturday}, in fog. {f7.status:Seven were saved} out of {f6.number:a dozen}. They {f10.what:had climbed onto a raft}, and {f11.who:the engineer}, {f11.name:Gideon Nangolo}, {f11.age:45}, {f12.what:blew into an empty bottle} till {f13.who:a naval cutter} {f13.status:became aware of him}. "{f14.wording:I gave them nothing that night but noise}," he said.

The boat's radar {f16.status:was off}, {f17.source:a surviving deckhand} confirms: {f16.cause:it had been broken for a week}. {f18.who:The fishermen's association} {f18.position:demands a traffic lane}.

{f20.what:The harbour's fog signal} {f20.status:has not sounded} {f20.time:for two months}, {f21.position:stolen for its copper}, as {f21.who:the port} now admits. {f22.name:Petrina Amadhila}, {f22.role:the regional governor}, {f22.what:attended the season's opening in black}.

{f24.what:Oil} {f24.status:reached} {f24.place:the salt works}. {f26:The owner of the boat has asked for the wreck to be left as a grave}.

=== key
f1.what differs A=sardine boat B=crab boat | the boat
f2.status same A=rammed B=run over | the boat
f3.what differs A=diamond vessel B=container feeder | the ship
f4.time differs A=2021-08-21 night B=2021-08-21 early | when
f6.number same A=12 B=12 | the crew
f7.status same A=rescued B=saved | the survivors
f8.number same A=5 B=5 | the lost
f9.status changed A=missing B=dead | the five
f10.what differs A=floating net B=raft | what kept them afloat
f11.who differs A=cook B=engineer | Nangolo's post
f11.name same A=Gideon Nangolo B=Gideon Nangolo | who made noise
f11.age same A=45 B=45 | his age
f12.what differs A=beat a pot B=blew into a bottle | how he made noise
f13.who differs A=pilot boat B=naval cutter | who came
f13.status same A=heard him B=became aware of him | they
f14.wording differs A=I cooked them nothing B=I gave them nothing | his words
f16.status same A=switched off B=off | the boat's radar
f16.cause differs A=to save batteries B=broken | why
f17.source differs A=diamond company B=surviving deckhand | on whose word
f18.who same A=fishermen's association B=fishermen's association | the association
f18.position differs A=ship too fast B=a traffic lane | what it says
f19.name same A=Ruben Coetzer B=Ruben Coetzer | the ship's master
f19.status changed A=allowed to sail on B=detained | the ship's master
f20.what same A=foghorn B=fog signal | the signal
f20.status same A=silent B=has not sounded | the signal
f20.time same A=since June B=for two months | since when
f21.who same A=the port B=the port | who answers for it
f21.position changed A=taken down for repair B=stolen | the port on the signal
f22.role differs A=fisheries minister B=regional governor | Amadhila's office
f22.name same A=Petrina Amadhila B=Petrina Amadhila | the politician
f22.what differs A=cancelled the opening B=attended the opening | the season's opening
f23.who same A=divers B=divers | who goes down
f24.what same A=fuel slick B=oil | the pollution
f24.status changed A=drifts B=reached | the pollution
f24.place differs A=flamingo lagoon B=salt works | where to
f25 only A | the collision of 2003
f26 only B | the wreck as a grave
