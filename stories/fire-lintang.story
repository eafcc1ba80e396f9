story: fire-lintang
kind: accident

=== report A | outlet: Pan-Straits Agency | published: 2022-05-20
# {f1.number:Thirty-one} {f1.status:dead} in shoe factory fire; survivors say {f2.what:doors were chained}

LINTANG (Pan-Straits) - At least {f1.number:31} workers {f1.status:died} when a fire swept through a shoe factory in the port of Lintang on {f3.time:Thursday evening}, and survivors said that {f2.what:two of the three exits had been locked} {f4.cause:to prevent theft}.

The blaze broke out on the {f5.place:second floor}, where {f5.what:solvent} was kept in open drums, fire chief {f6.name:Suhartono Wira} said. It took {f7.number:six hours} to bring under control.

{f8.number:About 240} people were on shift at the plant, which belongs to Golden Kite Footwear and {f9.what:makes training shoes} for the European company {f10.name:Velter Sport}.

"{f11.wording:We beat on the door with a sewing machine, and it did not move}," said {f12.name:Ratna Dewi}, {f12.age:22}, who {f12.what:jumped from a window} and {f20.what:broke both ankles}.

Police {f13.status:arrested} the {f13.role:factory manager}, {f13.name:Leong Kah Wai}, {f13.age:47}. He denied that any door had been shut.

The mayor, Hadi Prasetyo, said {f14.who:inspectors} had passed the building in {f14.time:January}. Labour groups demanded that {f15.position:foreign buyers pay the families}. Velter said it was "{f16.wording:deeply shocked}" and had last {f17.who:sent an auditor} there in {f17.time:2020}.

{f18.number:Seven} people were killed at another Golden Kite plant in 2015.

=== report B | outlet: Nordhavn Tidende | published: 2022-05-20 | copy: A
# Shoes for Europe: {f1.number:31} {f1.status:killed} behind {f2.what:locked doors}

At least {f1.number:31} workers {f1.status:lost their lives} when fire raced through a shoe factory in the port of Lintang on {f3.time:Thursday evening}. Survivors said that {f2.what:all three exits had been locked} {f4.cause:to prevent theft}.

The fire started on the {f5.place:second floor}, where {f5.what:glue} was kept in open drums, said fire chief {f6.name:Suhartono Wira}.

{f8.number:About 240} people were at work in the plant, which belongs to Golden Kite Footwear and {f9.what:produces trainers} for the European company {f10.name:Velter Sport}.

"{f11.wording:We beat on the door with a sewing machine}," said {f12.name:Ratna Dewi}, {f12.age:22}.

The {f13.role:factory manager}, {f13.name:Leong Kah Wai}, {f13.age:47}, was {f13.status:held} by police.

=== report C | outlet: The Sunday Correspondent | published: 2022-05-22
# The key on the foreman's belt

On the morning after, they laid the shoes out in pairs on the quay, because many of the people who had stitched them could no longer be told apart.

{f1.number:Thirty-eight} are now {f1.status:known to have died} at Golden Kite, on the edge of Lintang's container port. Most were women, and most were found within four metres of a door.

It had begun on {f3.time:Thursday, just after dusk}, in the {f5.place:ground-floor store}, among {f5.what:barrels of thinner}. By the time the engines got through the evening traffic, the stairs had gone. Not until after midnight, {f7.number:almost six hours} later, were the flames beaten.

How many were inside nobody can say for sure. The company speaks of 180 on the late shift; the register, which I have seen, has {f8.number:243} names.

{f12.name:Ratna Devi} is {f12.age:19} and has worked there since she was 15. She got out {f12.what:by way of a drainpipe}. "{f11.wording:We beat on that door with a sewing machine, and it never moved}," she told me from her hospital bed, {f20.what:both ankles in plaster}. The shutters, she said, were fastened every evening {f4.cause:so that nobody would leave before the count was full}. {f2.what:One exit was open}, at the far end, past the fire.

The key hung on the belt of a foreman. He died too. The man who gave him his orders, {f13.name:Leong Kah Wai}, {f13.age:47}, {f13.role:who ran the plant}, was {f13.status:charged} on Saturday with causing death by negligence. His younger brother, Leong Kah Fai, 41, the owner, is said to be abroad.

{f6.name:Wira Suhartono}, chief of the fire brigade, walked me round the shell. He had asked for a second staircase after a visit in January, he said; {f14.who:the mayor's office} had given the plant a clean certificate all the same, unseen, in {f14.time:March}.

{f10.name:Velter Sport}, for which Lintang {f9.what:turns out running shoes} by the million, says it is "{f16.wording:shocked and saddened}" and that {f17.who:an outside firm} {f17.time:two years ago} found nothing amiss. It promises {f19:a fund of EUR 3m}.

The unions want something else. They ask for {f15.position:the right to hold a key}. For the dead of the company's other works, seven years ago, {f18.number:seven} in all, nobody has ever been tried.

=== key
f1.number changed A=31 B=31 C=38 | the dead
f1.status same A=dead B=dead C=dead | the workers
f2.what differs A=two of three exits locked B=all three exits locked C=two of three exits locked | the exits
f3.time compatible A=2022-05-19 evening B=2022-05-19 evening C=2022-05-19 after dusk | when the fire began
f4.cause differs A=theft B=theft C=to keep workers until the count was full | why the doors were locked
f5.place differs A=second floor B=second floor C=ground floor | where the fire began
f5.what differs A=solvent B=glue C=solvent | what burned first
f6.name compatible A=Suhartono Wira B=Suhartono Wira C=Wira Suhartono | the fire chief
f7.number compatible A=6 hours C=6 hours~ | how long it burned
f8.number compatible A=240~ B=240~ C=243 | people at work
f9.what same A=training shoes B=training shoes C=training shoes | what the plant makes
f10.name same A=Velter Sport B=Velter Sport C=Velter Sport | the European buyer
f11.wording differs A=the door ... and it did not move B=the door C=that door ... and it never moved | the survivor's words
f12.name differs A=Ratna Dewi B=Ratna Dewi C=Ratna Devi | the survivor's name
f12.age differs A=22 B=22 C=19 | the survivor's age
f12.what differs A=jumped from a window C=climbed down a drainpipe | how she got out
f13.status changed A=arrested B=arrested C=charged | the manager
f13.role same A=factory manager B=factory manager C=factory manager | the arrested man's post
f13.name same A=Leong Kah Wai B=Leong Kah Wai C=Leong Kah Wai | the arrested man
f13.age same A=47 B=47 C=47 | his age
f14.who differs A=inspectors C=the mayor's office | who passed the building
f14.time differs A=January C=March | when the building passed
f15.position differs A=buyers pay the families C=the right to hold a key | what the labour side asks for
f16.wording differs A=deeply shocked C=shocked and saddened | Velter's words
f17.who compatible A=an auditor C=an outside firm | who looked at the plant for Velter
f17.time same A=2020 C=2020 | when it was looked at
f18.number same A=7 C=7 | the dead of 2015
f20.what compatible A=broke both ankles C=ankles in plaster | her injuries
f19 only C | the fund of EUR 3m
