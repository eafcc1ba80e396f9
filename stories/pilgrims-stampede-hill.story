story: pilgrims-stampede-hill
kind: religion

=== report A | outlet: Subcontinent Press Service | published: 2025-03-01
# {f1.number:Nine} pilgrims {f1.status:crushed to death} on temple {f2.place:stairway}

RATNAPUR, India, March 1 (SPS) - {f1.number:Nine} people {f1.status:died} and more than 50 were hurt on Saturday when a crowd {f3.what:surged} on the {f2.place:stairs} leading to the hilltop shrine of Devagiri, officials said.

The crush occurred {f4.time:shortly before sunrise}, on the {f5.what:last} day of {f6.what:the spring festival}. It was set off {f7.cause:by a rumour that a leopard had been seen}, according to {f8.source:the district magistrate}, Anjali Deshkar. {f9.what:An iron railing} {f9.status:gave way}, and people {f10.what:fell on to those below}.

Most of the victims were {f11.who:elderly women} who had {f11.what:walked for three days} from {f11.place:villages in the north of the state}. The injured were taken {f12.what:on stretchers} to {f13.place:a tented camp of the army} at the foot of the hill, because the road was {f13.status:blocked} by {f13.cause:parked buses}.

{f14.who:Volunteers} from the temple, not police, had been {f14.what:directing the crowd}. "{f15.wording:We had asked for two hundred constables and were given forty}," said {f16.role:the head of the temple trust}, Raghunath Pai-Mistry. The police chief {f17.status:denied} it.

The {f18.role:chief minister} {f18.status:announced} a {f19.what:judicial inquiry} and {f20.what:compensation} for {f20.whom:the bereaved families}. {f21.who:The opposition} {f21.position:called on the home minister to step down}. The shrine {f22.status:was closed} for {f22.time:two days}. {f23.who:Forty-one} people were killed in a similar accident at the same hill {f23.time:in 1989}; {f24.what:a second stairway}, promised then, was {f24.status:never built}. {f25.what:The yearly chariot procession}, on Monday, {f25.status:will take place}.

=== report B | outlet: The Ratnapur Courier | published: 2025-03-03
# Devagiri: {f14.who:police} "{f26:were drinking tea}"

By Meenal Othukara

{f1.number:Eleven} bodies have been brought home to {f11.place:the southern districts}. The dead, nearly all of them {f11.who:women past sixty}, had come {f11.what:in hired vans} to see the image of the goddess on the {f5.what:opening} morning of {f6.what:the spring fair}. They {f1.status:perished} on the {f2.place:steps} on Saturday, {f4.time:when the sun was just up}.

What made the mass of people {f3.what:push forward} all at once? {f7.cause:A burst of sparks from an electric cable}, {f8.source:the superintendent of police} said on Sunday. {f9.what:A metal barrier} {f9.status:broke}, and the pilgrims {f10.what:tumbled upon one another}. {f13.cause:Vehicles left along the only road} {f13.status:made it impassable} for ambulances, so that the wounded were carried {f12.what:on the shoulders of bystanders} to {f13.place:a primary school}.

{f14.who:Officers} had charge of {f14.what:controlling the flow} that morning, witnesses agree. How many? "{f15.wording:We had asked for two hundred constables and got only forty}," complains Raghunath Pai-Mistry, {f16.role:the shrine's chief priest}. His claim is {f17.status:confirmed} by a letter of 11 February that this newspaper has seen.

An {f19.what:inquiry by the interior ministry} has been {f18.status:promised} by {f18.role:the state's governor}, who also {f27:visited the injured}. {f20.what:Money} is to be paid {f20.whom:to the relatives of the dead}. {f21.who:The largest opposition party} {f21.position:wants the temple trust to be dissolved}.

The temple {f22.status:was shut} {f22.time:only until Saturday evening}. Today's {f25.what:drawing of the chariot} has been {f25.status:called off}. On the same slope {f23.who:forty-one} worshippers lost their lives {f23.time:thirty-six years ago}; of {f24.what:the cable car} that was to make the ascent safe {f24.status:not a single pylon stands}.

=== key
f1.number changed A=9 B=11 | the dead
f1.status same A=died B=perished | the pilgrims
f2.place same A=stairs B=steps | where it happened
f3.what same A=surged B=pushed forward | what the crowd did
f4.time differs A=before sunrise B=after sunrise | when
f5.what differs A=last B=opening | which day of the festival
f6.what same A=spring festival B=spring fair | the feast
f7.cause differs A=rumour of a leopard B=sparks from a cable | what set off the crush
f8.source differs A=district magistrate B=superintendent of police | on whose word the cause is told
f9.what compatible A=iron railing B=metal barrier | what failed
f9.status same A=gave way B=broke | the railing
f10.what same A=fell on those below B=tumbled upon one another | the people
f11.who same A=elderly women B=women past sixty | most of the victims
f11.what differs A=on foot B=in hired vans | how they had come
f11.place differs A=north of the state B=southern districts | where they were from
f12.what differs A=stretchers B=shoulders of bystanders | how the injured were carried
f13.place differs A=army camp B=primary school | where the injured were taken
f13.status same A=blocked B=impassable | the road
f13.cause compatible A=parked buses B=vehicles left on the road | what blocked the road
f14.who differs A=volunteers B=police | who directed the crowd
f14.what same A=directing the crowd B=controlling the flow | their task
f15.wording differs A=were given forty B=got only forty | Pai-Mistry's words
f16.role differs A=head of the temple trust B=chief priest | Pai-Mistry's post
f17.status differs A=denied B=confirmed | his claim about the police
f18.role differs A=chief minister B=governor | who ordered the inquiry
f18.status same A=announced B=promised | the inquiry
f19.what differs A=judicial inquiry B=inquiry by the interior ministry | what is promised
f20.what same A=compensation B=money | what is to be paid
f20.whom same A=bereaved families B=relatives of the dead | to whom
f21.who compatible A=the opposition B=the largest opposition party | who makes a demand
f21.position differs A=home minister to resign B=temple trust to be dissolved | what the opposition wants
f22.status same A=closed B=shut | the shrine
f22.time differs A=two days B=until Saturday evening | how long it was closed
f23.who same A=41 dead B=41 dead | the earlier victims
f23.time same A=1989 B=thirty-six years ago | the earlier accident
f24.what differs A=second stairway B=cable car | what was promised then
f24.status same A=never built B=not a single pylon stands | the promise
f25.what same A=chariot procession B=drawing of the chariot | what was still to come
f25.status changed A=will take place B=called off | the chariot procession
f26 only B | the police drinking tea
f27 only B | the chief minister's visit
