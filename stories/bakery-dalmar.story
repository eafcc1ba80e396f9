story: bakery-dalmar
kind: war

=== report A | outlet: Orbis Press | published: 2025-03-05T17:20 | agency: Orbis
# {f1.number:At least 17} {f1.status:killed} as {f3.what:shells} hit {f2.what:bakery} in besieged Dalmar

DALMAR, Ketria (Orbis) - {f3.what:Artillery fire} struck {f2.what:a bakery} in the rebel-held city of Dalmar {f4.time:at about 5:50 a.m. on Wednesday}, {f1.status:killing} {f1.number:at least 17} people, {f5.who:most of them women and children} queuing for bread, doctors said.

{f6.number:Some 60} people had been waiting in front of the shop in {f7.place:the Mill Quarter}. {f8.number:More than 40} were wounded, according to {f9.name:Ilena Marzouk}, {f9.role:the director of St Tavit's hospital}.

The Southern Council, which controls the city, blamed the Ketrian army. The army {f10.status:said that it had carried out no operation} in the area. "{f11.wording:We do not aim at bread or at people}," {f12.name:General Osk Varenti}, {f12.role:its spokesman}, told reporters.

The owner of the {f2.what:bakery}, {f13.name:Yusep Dorran}, {f13.age:46}, was {f13.status:among the dead}, a relative said. Neighbours spoke of {f14.what:one further bang, from a gas bottle}.

Talks on a ceasefire are due to {f15.status:go ahead} in Port Sella {f15.time:on Friday}. Henrike Asante, {f16.role:the envoy of the Continental Union}, {f16.position:demanded an independent investigation}.

In {f17.time:January}, {f17.number:nine} people were killed when a mortar bomb landed on a market in the same part of the city. Dalmar has been encircled {f18.time:since October}.

=== report B | outlet: Ketrian State News Agency | published: 2025-03-06
# {f2.what:Ammunition depot} of bandits {f10.status:destroyed} near Dalmar

SELLA CITY, 6 March (KSNA) - Units of the heroic Ketrian Army {f10.status:neutralised} {f2.what:an ammunition store} of the so-called Southern Council {f7.place:in the industrial zone outside Dalmar} {f4.time:in the early hours of Wednesday, at ten past four}, the General Staff communicates.

The target was engaged by {f3.what:an unmanned aircraft} with the highest precision. {f1.number:Six} {f5.who:terrorists} {f1.status:were liquidated}. {f14.what:A chain of powerful secondary detonations}, visible at a distance of many kilometres, leaves no doubt about the nature of the building.

Assertions by hostile media concerning a bakery were rejected by {f12.role:the Deputy Chief of the General Staff}, {f12.name:General Osk Varenti}. "{f11.wording:We never aim at bread or at people}," he had stressed on Wednesday already. {f16.role:The emissary of the Continental Union}, Mme Asante, {f16.position:expressed understanding for Ketria's right to defend itself}.

Under the circumstances, the delegation of the Government {f15.status:will not travel} to the meeting foreseen in Port Sella {f15.time:for 7 March}.

{f19:The curfew in the districts bordering on Dalmar has been extended until 5 a.m.}

=== report C | outlet: Hands Across, the relief society's weekly programme | published: 2025-03-09
# Voices from Dalmar (transcript)

PRESENTER: Doctor {f9.name:Marzouk}, you are on the line from the cellar. We've been told so many things this week. What came to you on Wednesday?

MARZOUK: Flour came. They were white, all of them. I thought of snow, and then we washed them.

PRESENTER: How many were there?

MARZOUK: {f8.number:Forty-one} whom we could operate on or bandage. And {f1.number:twenty-three} whom {f1.status:we laid in the yard}, or who went there afterwards. {f5.who:Fourteen mothers and grandmothers, five children, four men.} {f6.number:About sixty} had been standing in line, you see, so hardly anyone went home.

PRESENTER: The government says that it was weapons, and out in the factories.

MARZOUK: It's {f7.place:the Mill Quarter}. I buy my loaf there. {f4.time:Before six o'clock, ten minutes before}: that's when they open at {f2.what:the bakery}. I'm {f9.role:a surgeon on the night roster}, our director is in the capital, and I'm not a soldier, but what I take out of a leg I can hold in my hand, and it's a piece of {f3.what:a shell}. Afterwards {f14.what:a gas bottle} went, that was all the fireworks.

PRESENTER: We heard that the baker himself died.

MARZOUK: No, no! {f13.name:Dorran}? {f13.status:He lies here behind me}, without his left foot, and gives orders. {f13.age:Forty-six}, strong as a door. It was his brother who looked for him among the wrong ones.

PRESENTER: {f15.time:On Friday} they {f15.status:sat down together} in Port Sella after all.

MARZOUK: So I hear. For us it is the same street as in {f17.time:the first month of this year}, when it was {f17.number:nine}, at the market. Nobody sat down then.

PRESENTER: What do you need most?

MARZOUK: {f20:Plasma. And somebody who can bake.}

PRESENTER: That was {f9.name:Dr Ilena Marzouk}, in a city which has been shut in {f18.time:since the autumn}.

=== key
f1.number differs A=>=17 B=6 C=23 | the dead
f1.status same A=dead B=dead C=dead | those hit
f2.what differs A=bakery B=ammunition store C=bakery | what was hit
f3.what differs A=shell B=drone C=shell | with what it was hit
f4.time differs A=2025-03-05T05:50 B=2025-03-05T04:10 C=2025-03-05T05:50 | when it was hit
f5.who differs A=mostly women and children B=fighters C=mostly women and children | who was killed
f6.number same A=60~ C=60~ | people in the queue
f7.place differs A=Mill Quarter B=industrial zone C=Mill Quarter | where it was
f8.number compatible A=>=40 C=41 | the wounded
f9.name same A=Ilena Marzouk C=Ilena Marzouk | the doctor
f9.role differs A=director of the hospital C=surgeon on the night roster | her post
f10.status differs A=denied B=carried out | an attack by the army
f11.wording differs A=We do not aim at bread or at people B=We never aim at bread or at people | the general's words
f12.name same A=Osk Varenti B=Osk Varenti | the general
f12.role differs A=spokesman of the army B=Deputy Chief of the General Staff | his post
f13.name same A=Yusep Dorran C=Dorran | the baker
f13.age same A=46 C=46 | the baker
f13.status differs A=dead C=alive | the baker
f14.what differs A=a gas bottle B=a chain of detonations C=a gas bottle | what exploded afterwards
f15.status changed A=planned B=cancelled C=occurred | the talks in Port Sella
f15.time same A=2025-03-07 B=2025-03-07 C=2025-03-07 | day of the talks
f16.role same A=envoy of the Continental Union B=envoy of the Continental Union | Asante
f16.position differs A=independent investigation B=understanding for Ketria | what the envoy said
f17.time same A=2025-01 C=2025-01 | the earlier attack
f17.number same A=9 C=9 | dead in the earlier attack
f18.time compatible A=2024-10 C=2024 autumn | since when the city is encircled
f19 only B | the curfew
f20 only C | what is needed
