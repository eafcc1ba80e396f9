story: theft-copper-bells
kind: crime

=== report A | outlet: Lüneheide Tageblatt | published: 2025-08-20
# {f1.number:Three} church {f2.what:bells} {f3.status:stolen} in Wendlohe

By Friedhelm Barkhusen

Wendlohe has gone silent. Unknown persons {f3.status:stole} {f1.number:three} {f2.what:bells} from {f4.place:the parish barn} {f5.time:in the night to Tuesday}. They had been taken down in June {f6.cause:because the steeple is being repaired}.

"{f7.wording:They have christened, married and buried us}," said {f8.role:the pastor}, Imke Rademaker. The largest, cast in {f9.time:1683}, weighs {f10.number:640 kilograms}. The thieves must have used {f11.what:a forklift}, which {f12.status:was taken} from {f13.place:the neighbouring sawmill} and {f14.status:was left behind} {f15.place:in a ditch}.

A {f16.who:baker} saw {f17.what:a lorry with Polish number plates} {f18.time:around three o'clock}; the police {f19.certainty:doubt} that {f20.what:it has anything to do with the theft}. They suspect {f21.who:metal thieves} who {f22.what:melt down bronze}. Similar thefts {f23.status:have been reported} from {f24.place:two villages in the Altmark}.

The bells {f25.status:were not insured}. The regional church {f26.status:will pay for} {f26.what:new ones}, superintendent Onno Claasen {f27.what:promised}. {f28.who:The mayor} {f29.position:called for a video camera at every church}; {f30.who:the data protection officer} {f31.position:objects}.

{f32.who:The volunteer fire brigade} {f33.status:is looking for traces} {f34.place:in the forest} {f34.time:this evening}. For {f35.what:Sunday's service}, {f36.what:a recording} {f37.status:is to be used}. A bell of the village had already been lost in 1917: {f38.cause:it was melted for shells}. {f39:A donation account has been opened.}

=== report B | outlet: Deutsche Korrespondenz | published: 2025-08-22
# Stolen {f2.what:bells} of Wendlohe {f3.status:found}

WENDLOHE (dk) - The {f1.number:trio} of {f2.what:bells} that {f5.time:on Monday night} disappeared from {f4.place:a shed at the cemetery} in Wendlohe {f3.status:has turned up again}: they were lying under straw {f40:on a beet field near Celle}. One {f41:is cracked}.

Suspicion has now fallen on {f21.who:an antiques dealer}, who is said to have {f22.what:wanted to sell them to a collector}. {f17.what:A low loader from the Netherlands} that {f16.who:a newspaper carrier} had observed {f18.time:at about three in the morning} {f20.what:is connected with the case}, police {f19.certainty:are sure}. The thieves lifted their booty by means of {f11.what:a crane truck}, {f12.status:stolen} {f13.place:from the sawmill next door}. It {f14.status:was abandoned} {f15.place:in a roadside ditch}.

The bells were not in the tower, {f6.cause:where workmen are mending the spire}. The heaviest, of {f10.number:more than 600 kilograms}, dates {f9.time:from the late 17th century}. "{f7.wording:They have baptised, married and buried us}," {f8.role:the sexton} Imke Rademaker said when she saw them.

There {f25.status:was a policy covering theft}, it transpired. The church {f26.status:no longer needs to} {f26.what:have others cast}, as superintendent Onno Claasen {f27.what:had pledged}. {f28.who:The district administrator} {f29.position:demands surveillance of all churches by camera}. {f30.who:The data protection commissioner} {f31.position:sees no obstacle}.

In {f24.place:two places in the Altmark} {f23.status:there had been such thefts}. {f32.who:Hunters} {f33.status:had searched} {f34.place:the woods} {f34.time:on Wednesday evening}. At the {f35.what:service on Sunday} {f36.what:a trumpet} {f37.status:will stand in} all the same. Another bell from the village ended {f38.cause:in an ammunition factory} in the First World War.

=== key
f1.number same A=3 B=3 | how many bells
f2.what same A=bells B=bells | what was stolen
f3.status changed A=stolen B=found | the bells
f4.place differs A=parish barn B=shed at the cemetery | where they were kept
f5.time same A=night to 2025-08-19 B=night of 2025-08-18 | when they were stolen
f6.cause same A=steeple repaired B=spire mended | why they were not in the tower
f7.wording differs A=christened B=baptised | the words about the bells
f8.role differs A=pastor B=sexton | Rademaker
f9.time compatible A=1683 B=late 17th century | when the largest was cast
f10.number compatible A=640 kg B=>600 kg | its weight
f11.what differs A=forklift B=crane truck | with what they were lifted
f12.status same A=taken B=stolen | this machine
f13.place same A=neighbouring sawmill B=sawmill next door | where it came from
f14.status same A=left behind B=abandoned | this machine later
f15.place same A=ditch B=roadside ditch | where it was left
f16.who differs A=baker B=newspaper carrier | who saw a vehicle
f17.what differs A=Polish lorry B=Dutch low loader | the vehicle seen
f18.time same A=03:00~ B=03:00~ | when it was seen
f19.certainty differs A=doubted B=sure | the vehicle's link
f20.what same A=to do with the theft B=connected with the case | what the certainty is about
f21.who differs A=metal thieves B=an antiques dealer | who is suspected
f22.what differs A=melt down B=sell to a collector | what was to be done with the bells
f23.status same A=reported B=such thefts | thefts elsewhere
f24.place same A=two villages in the Altmark B=two places in the Altmark | where
f25.status differs A=not insured B=insured | the bells
f26.status changed A=will pay B=no longer needs | the church and new bells
f26.what same A=new ones B=others cast | what the church was to pay
f27.what same A=promised B=pledged | Claasen
f28.who differs A=mayor B=district administrator | who wants cameras
f29.position same A=camera at every church B=surveillance of all churches by camera | the demand
f30.who same A=data protection officer B=data protection commissioner | who answers the demand
f31.position differs A=objects B=sees no obstacle | the officer on the demand
f32.who differs A=fire brigade B=hunters | who searched
f33.status changed A=looking B=had searched | the search
f34.place same A=forest B=woods | where they searched
f34.time same A=2025-08-20 evening B=2025-08-20 evening | when they searched
f35.what same A=Sunday's service B=service on Sunday | the occasion
f36.what differs A=recording B=trumpet | what replaces the bells
f37.status same A=to be used B=will stand in | the replacement
f38.cause same A=melted for shells B=ammunition factory | why a bell was lost
f39 only A | the donation account
f40 only B | the beet field
f41 only B | the crack
