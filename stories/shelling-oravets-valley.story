story: shelling-oravets-valley
kind: war

=== report A | outlet: Continental Press | published: 2022-03-09T21:00 | agency: CP
# Shelling kills {f1.number:15} in three Kestrian towns as truce crumbles

HALM, Kestria, {f3.time:March 9} (CP) - {f43.cause:Artillery fire} {f1.status:killed} {f1.number:15} civilians in the Oravets valley {f3.time:on Wednesday}, the deadliest day {f4.time:since the truce of 14 January}, Kestrian officials said.

{f5.number:Nine} people died in Oravets, {f6.number:four} in Dunlo and {f7.number:two} in Pestrin; in the town of Halm {f8.number:nobody} was hurt. {f9.number:Fifty-one} were wounded, {f10:31} of them in Oravets. Two sisters {f11.age:aged seven} and {f12.age:12} were killed in Dunlo, and a teacher, {f13.age:71}, in Pestrin.

The shells came from {f14.place:the Morvian bank of the Orva}, according to Colonel Jan Petrik, spokesman of the Kestrian Third Corps. He counted {f15.number:240} of them in little more than four hours. The first fell on the market of Oravets {f17.time:at 5.20 a.m.}, when it was {f18.what:still closed}; the water tower of Dunlo was hit {f19.time:at 6.45} and a school in Pestrin {f21.time:at 9.30}. Classes had been {f22.status:cancelled} there.

Morvia denied responsibility. General Anton Petrik, its chief of staff, who is {f24.role:a cousin of the colonel}, said that his guns had {f25.what:been silent since Sunday}.

Observers of the Lake Conference, who keep {f26.number:38} people in the valley, said they had {f27.certainty:no doubt} that it had been artillery. {f28.number:Two} of their vehicles were damaged by fragments.

The road from Halm to Oravets was {f29.status:cut} in two places. {f30.number:Some 3,200} inhabitants left in {f31.number:60} buses. {f32.number:Seven} of the wounded, among them {f33.number:three} children, were flown to {f34.place:Ostmark}.

Kestria's president, Milena Dorn, called for {f35.position:a withdrawal of all heavy guns to 30 kilometres}. Talks {f36.status:were planned} {f36.time:for Friday} in Lindau-Varn.

In {f37.time:February}, {f38.number:six} people died in the valley, and {f39.number:11} in {f40.time:January} before the truce. Some {f41:4,600} have been killed in the war since 2020.

=== report B | outlet: Morvian State News | published: 2022-03-10T08:00
# Kestrian provocation claims lives of peaceful residents

{f1.number:Twelve} residents of Kestrian-held localities {f1.status:perished} {f3.time:yesterday} when {f43.cause:ammunition exploded}, the General Staff states. {f14.place:An arms depot in the cellars of the Oravets market} caught fire {f17.time:shortly after five in the morning}, and rockets flew as far as Dunlo and Pestrin.

"{f25.what:Our batteries have not fired since the sixth of this month}," General Anton Petrik, chief of staff, underlined. He has {f24.role:no relatives on the other side}, contrary to what is being spread.

Of those who perished, {f5.number:eight} were in Oravets. In Dunlo, {f6.number:four} persons lost their lives. In Pestrin {f7.number:nobody} died. The market {f18.what:was crowded} at that hour, which proves how little the Kestrian command cares for its people.

The so-called observers, {f26.number:thirty-eight} in number, {f27.certainty:could not say} what had gone off. {f28.number:Two} of their cars were slightly scratched.

{f45:Kestrian saboteurs shot at a Morvian customs post at noon}. One officer, 24, was wounded.

Morvia remains ready to talk. It will take part in the meeting at Lindau-Varn {f36.time:on 11 March}, if {f48:the observers' commander is replaced first}.

=== report C | outlet: The Free Kestrian | published: 2022-03-11
# Oravets buries its {f5.number:twelve}

By Tereza Malik

ORAVETS - There were not enough priests. {f5.number:Twelve} coffins stood in front of the burnt market on Thursday, the smallest of them empty, because {f50:a boy of five was never found whole}. Three more of this town died of their wounds in the night after the shelling, and so {f1.number:eighteen} people {f1.status:have lost their lives} in the valley.

In Dunlo they had put the {f6.number:four} in one row: the sisters, {f11.age:seven} and {f12.age:twelve} years old, their mother, and a man who repaired bicycles. Pestrin mourns {f7.number:two}. One is Viktor Hanak, {f13.age:77}, who taught mathematics to half the valley and had gone to the school {f20:to feed the stove}. That there were {f22.status:no lessons} on Wednesday was chance.

The people of Halm, where {f8.number:no one} was scratched, brought bread. They came on foot, for the road is {f29.status:open} only to walkers. {f30.number:3,200} have gone, in {f31.number:sixty} buses, and the children of Oravets with them. {f9.number:Forty-eight} wounded are left, {f32.number:seven} of whom, {f33.number:three} still in primary school, lie in hospital {f34.place:in Brenn}, where the helicopter took them.

Who fired? {f51:A sergeant of the observers}, who does not want to be named, spread out a map for us. He has {f15.number:240} crosses on it, and lines from the craters, and all of them meet {f14.place:on an island in the river that neither side admits to holding}. The first cross is the market, {f17.time:5.20}. It had {f18.what:not opened yet}, or we should be writing of hundreds. Then the tower at Dunlo, {f19.time:a quarter to seven}, and last the school, {f21.time:at half past nine}. His superiors, he says, {f27.certainty:are certain} that these were {f43.cause:guns}. They will not be drawn on the flag.

The colonel's voice shook when he read the names. Jan Petrik is {f52:from Oravets}. That the Morvian chief of staff is {f24.role:his cousin}, with whom he used to fish, everyone here knows, and nobody mentioned it.

President Dorn, in a black coat, said at the graves that she would not go to Lindau-Varn. Guns must be {f35.position:30 kilometres away} before a word is spoken. The meeting of {f36.time:today} {f36.status:has been called off}.

{f38.number:Six} graves from {f37.time:February} are beside the new ones, and {f39.number:eleven} of {f40.time:January}. Since {f4.time:14 January} there has been a truce. It is what they call it.

=== key
f1.number differs A=15 B=12 C=18 | the dead of the valley
f1.status same A=killed B=killed C=killed | those dead
f3.time same A=2022-03-09 B=2022-03-09 | the day of it
f4.time same A=2022-01-14 C=2022-01-14 | the day of the truce
f5.number differs A=9 B=8 C=12 | the dead of Oravets
f6.number same A=4 B=4 C=4 | the dead of Dunlo
f7.number differs A=2 B=0 C=2 | the dead of Pestrin
f8.number same A=0 C=0 | people hurt in Halm
f9.number changed A=51 C=48 | the wounded
f10 only A | the wounded of Oravets
f11.age same A=7 C=7 | the younger sister
f12.age same A=12 C=12 | the elder sister
f13.age differs A=71 C=77 | the teacher killed in Pestrin
f14.place differs A=the Morvian bank B=a depot in Oravets C=an island in the river | from where it came
f15.number same A=240 C=240 | shells
f17.time compatible A=2022-03-09T05:20 B=2022-03-09 shortly after 05:00 C=2022-03-09T05:20 | when it began
f18.what differs A=closed B=crowded C=closed | the market at that hour
f19.time same A=06:45 C=06:45 | when Dunlo was hit
f20 only C | what the teacher was doing
f21.time same A=09:30 C=09:30 | when Pestrin's school was hit
f22.status same A=cancelled C=cancelled | the lessons
f24.role differs A=cousin B=not related C=cousin | what the general is to the colonel
f25.what same A=silent since Sunday B=silent since 6 March | the Morvian guns, on the general's word
f26.number same A=38 B=38 | observers
f27.certainty differs A=certain B=not known C=certain | the observers on whether it was artillery
f28.number same A=2 B=2 | their vehicles damaged
f29.status changed A=cut C=open to walkers | the road
f30.number compatible A=3200~ C=3200 | inhabitants who left
f31.number same A=60 C=60 | buses
f32.number same A=7 C=7 | wounded flown out
f33.number same A=3 C=3 | children among them
f34.place differs A=Ostmark C=Brenn | where they were flown
f35.position same A=guns back 30 km C=guns back 30 km | what the president demands
f36.time same A=2022-03-11 B=2022-03-11 C=2022-03-11 | the day of the talks
f36.status changed A=planned C=called off | the talks
f37.time same A=2022-02 C=2022-02 | an earlier month
f38.number same A=6 C=6 | the dead of February
f39.number same A=11 C=11 | the dead of January
f40.time same A=2022-01 C=2022-01 | the month before that
f41 only A | the dead of the war
f43.cause differs A=artillery B=exploding ammunition C=artillery | of what the people died
f45 only B | the shooting at the customs post
f48 only B | Morvia's condition
f50 only C | the boy of five
f51 only C | the nameless sergeant
f52 only C | the colonel is from Oravets
