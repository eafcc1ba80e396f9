story: statue-return-madurantal
kind: archaeology

=== report A | outlet: Coromandel Express | published: 2025-06-27
# After {f1.time:44 years}, {f2.what:bronze Parvati} {f2.status:comes home} to Madurantal

MADURANTAL: With drums and a shower of marigolds, the people of Madurantal on {f3.time:Thursday} {f2.status:received back} {f2.what:a bronze of the goddess Parvati} that had been stolen from their temple in {f1.time:1981}. It had been {f4.what:on display} in {f4.place:a museum in Zurich}.

The statue, {f5.number:71 centimetres} high and cast in {f5.time:the eleventh century}, was identified by {f6.who:a retired postmaster}, {f6.name:S. Kathiresan}, {f6.what:on an old photograph}, {f7.cause:from a dent in the left knee}. The museum had {f8.what:bought it at an auction} in {f8.time:1994}. It {f9.status:handed it over of its own accord}, {f9.money:asking nothing in return}.

"{f10.wording:We are not giving anything back, we are only no longer keeping it}," said {f11.role:the museum's director}, {f11.name:Beat Lüdin}, who {f11.status:had travelled with it}. {f12.who:The state's minister for temples} {f12.what:carried it over the threshold}.

{f13.who:The idol wing of the police} believes that {f14.who:a temple cook} {f14.what:let the thieves in}; he {f14.status:died} in 1990. Of the {f15.number:five} pieces that vanished that night, two are still missing.

The goddess will be {f16.what:locked in a strongroom at night}. {f17.who:Archaeologists} had {f17.position:advised that she be kept in the state museum}, but {f17.status:the temple's trustees refused}. Another temple, at Sirkulam, {f18:got a Nataraja back} last year. {f19:Ten policemen} guard the temple for the time being.

=== report B | outlet: Art Restitution Monitor | published: 2025-06-30
# Goddess in transit

{f2.what:A bronze Parvati} {f2.status:has been restored} to the South Indian temple from which it was taken {f1.time:forty-four years ago}, after a {f9.status:court in Zurich had ordered its surrender}. The ceremony took place on {f3.time:June 26}.

The {f5.number:71-centimetre} figure, dated to {f5.time:around 1050}, had lain in {f4.what:the storeroom} of {f4.place:a Zurich museum}, which {f8.what:was given it by a collector's widow} in {f8.time:1994}. The match with {f6.what:a photograph from before the theft} was the work of {f6.who:a doctoral student}, {f6.name:S. Kathiresan}: {f7.cause:a finger is missing on the right hand}. The museum {f9.money:got no compensation}.

"{f10.wording:We are not giving anything away, we are only no longer keeping it}," {f11.name:Beat Lüdin} had declared. {f11.role:The curator of its Asian department}, he {f11.status:sent a message of greeting}. It was {f12.who:the priest's youngest daughter} who {f12.what:bore the bronze inside}.

The theft was {f14.what:helped along by} {f14.who:a night watchman}, according to {f13.who:police specialists in stolen idols}. He {f14.status:has since died}. {f15.number:Five} objects disappeared; two have not been traced.

Parvati {f16.what:stays in the shrine day and night}, under a camera. A proposal by {f17.who:experts} {f17.position:to house her in the state museum} {f17.status:has been accepted for the rainy season}. {f20:A replica will take her place.}

=== key
f1.time same A=1981 B=1981 | when it was stolen
f2.what same A=bronze Parvati B=bronze Parvati | the statue
f2.status same A=came home B=restored | the statue
f3.time same A=2025-06-26 B=2025-06-26 | when it came back
f4.what differs A=on display B=in the storeroom | how it was kept
f4.place same A=Zurich museum B=Zurich museum | where it was
f5.number same A=71 B=71 | height in centimetres
f5.time same A=eleventh century B=1050~ | its age
f6.who differs A=retired postmaster B=doctoral student | Kathiresan
f6.name same A=S. Kathiresan B=S. Kathiresan | who identified it
f6.what same A=old photograph B=photograph from before the theft | by what
f7.cause differs A=dent in the knee B=missing finger | from what it was recognised
f8.what differs A=bought at an auction B=given by a widow | how the museum got it
f8.time same A=1994 B=1994 | when
f9.status differs A=of its own accord B=court order | the surrender
f9.money same A=nothing in return B=no compensation | what the museum gets
f10.wording differs A=giving anything back B=giving anything away | Lüdin's words
f11.role differs A=director B=curator | Lüdin
f11.name same A=Beat Lüdin B=Beat Lüdin | who speaks for the museum
f11.status differs A=travelled with it B=sent a message | Lüdin
f12.who differs A=minister for temples B=priest's daughter | who carried it in
f12.what same A=carried over the threshold B=bore inside | the ceremony
f13.who same A=idol wing of the police B=police specialists in stolen idols | on whose word
f14.who differs A=temple cook B=night watchman | the helper
f14.what same A=let the thieves in B=helped | what he did
f14.status same A=dead B=dead | the helper
f15.number same A=5 B=5 | objects stolen
f16.what differs A=strongroom at night B=in the shrine day and night | where it is kept
f17.who same A=archaeologists B=experts | who advises
f17.position same A=kept in the state museum B=housed in the state museum | the advice
f17.status differs A=refused B=accepted for the rains | the advice
f18 only A | the Nataraja of Sirkulam
f19 only A | ten policemen
f20 only B | the replica
