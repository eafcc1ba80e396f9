story: raid-border-market
kind: attack

=== report A | outlet: Two Rivers Radio | published: 2023-11-27T13:00
# Raiders {f1.what:attack} market town; {f2.number:17} {f3.status:abducted}

Raiders {f1.what:attacked} the border town of Gorim in Sanda {f4.time:on Sunday, market day}, and {f3.status:carried off} {f2.number:17} people, {f5.who:most of them girls}. They came {f6.what:on camels}, {f7.number:some 60} of them, and {f8.what:set fire to the grain store}. {f9.who:Two policemen} {f10.status:were killed}.

They belong, {f11.source:the mayor} says, to {f12.who:the Sons of Wind}. The army {f13.status:has taken up the pursuit}. {f14.role:The schoolmistress}, Aisha Dembo, {f15.age:33}, hid eleven children {f16.place:in a well}. "{f17.wording:I told them it was a game}," she said. Market stalls {f18.status:are closed}. The border {f19.status:is open}.

=== report B | outlet: Sanda Guardian | published: 2023-11-29T08:00
# A game in the dark

By Bilal Sow

"{f17.wording:I told them we were playing}," says Aisha Dembo, {f15.age:33}, {f14.role:who keeps a tailor's shop} at Gorim. She had pushed eleven children {f16.place:into an oven}, a cold one, when {f4.time:on Sunday} the dust rose and {f6.what:pick-up trucks} came out of it. {f7.number:Sixty men or so}, people think; they {f1.what:fell upon} the market and {f8.what:burned the sheds where the corn lay}. {f9.who:Two customs men} {f10.status:lie buried}.

Of the {f2.number:seventeen} who {f3.status:were taken along}, {f5.who:boys above all}, four {f20:have come back}: they jumped off at a bend. The rest, {f11.source:one of these} says, are with {f12.who:a slave trader from across the border}. The army {f13.status:has lost the tracks}. The market {f18.status:opened again} on Tuesday; the border {f19.status:was shut} that day.

=== report C | outlet: Meridian News | published: 2023-12-04T08:00
# Sanda frees {f22:eleven} abducted in raid

The army of Sanda has {f3.status:freed} {f22:eleven} of {f2.number:17} people who were abducted {f4.time:on November 26} in an attack on the town of Gorim. They were {f23:found at an abandoned salt works}, {f5.who:most of them boys}. Two {f24:are still missing}. Their captors, {f12.who:the Sons of Wind}, had fled, {f11.source:the army} said. They had come {f6.what:in pick-up trucks} and {f10.status:shot dead} {f9.who:two policemen}.

The tracks {f13.status:had been found again} by {f26:a camel herder}. Aisha Dembo, {f14.role:the schoolmistress} who had hidden eleven children {f16.place:in an oven}, {f27:will be honoured by the president}. "{f17.wording:I told them it was a game}," she said once more. The border {f19.status:is open again}.

=== key
f1.what same A=attacked B=fell upon | what the raiders did
f2.number same A=17 B=17 C=17 | the abducted
f3.status changed A=abducted B=abducted C=eleven freed | these
f4.time same A=2023-11-26 B=2023-11-26 C=2023-11-26 | when
f5.who differs A=mostly girls B=mostly boys C=mostly boys | who they are
f6.what differs A=camels B=pick-up trucks C=pick-up trucks | how the raiders came
f7.number same A=60~ B=60~ | the raiders
f8.what same A=grain store set on fire B=corn sheds burned | what they did
f9.who differs A=policemen B=customs men C=policemen | who died
f10.status same A=dead B=dead C=dead | these two
f11.source differs A=mayor B=one who came back C=army | who names the raiders
f12.who differs A=Sons of Wind B=slave trader C=Sons of Wind | whose raiders they are
f13.status changed A=in pursuit B=tracks lost C=tracks found | the pursuit
f14.role differs A=schoolmistress B=tailor C=schoolmistress | Dembo's work
f15.age same A=33 B=33 | Dembo's age
f16.place differs A=well B=oven C=oven | where the children were hidden
f17.wording differs A=it was a game B=we were playing C=it was a game | Dembo's words
f18.status changed A=closed B=open | the market
f19.status changed A=open B=shut C=open | the border
f20 only B | the four who came back
f22 only C | the freed
f23 only C | where they were found
f24 only C | the missing
f26 only C | who found the tracks
f27 only C | the honour
