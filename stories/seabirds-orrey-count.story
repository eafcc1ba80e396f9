story: seabirds-orrey-count
kind: science

=== report A | outlet: Orrey Island Courier | published: 2021-11-26
# {f1.number:412,000} seabirds left on the Orreys, down by a third in 20 years

By Magnus Tulloch-Reyes

The cliffs of the Orrey Islands have lost a third of their birds since the turn of the century, the biggest count ever made here has found. {f4:Sixty-two} volunteers and nine scientists spent {f6.time:71 days} between April and July in boats, on ropes and flat on their stomachs, and arrived at {f1.number:412,000} breeding pairs of 16 species. In {f8.time:2001}, when the last full count was made, it had been {f9.number:618,000}.

The loss is not evenly spread. Kittiwakes fell from {f10.number:88,000} pairs to {f11.number:31,000}, the report published {f12.time:on Thursday} says, puffins from 140,000 to {f14:97,000} and guillemots from {f15.number:190,000} to {f16.number:112,000}. Gannets, on the other hand, {f17.status:have increased}, from {f18.number:24,000} to {f19.number:39,000}. Of the Arctic tern only {f20:340} pairs remain, on two skerries.

Of the five main islands, Great Orrey has {f23.number:148,000} pairs, Sannick 121,000, Hune {f25.number:83,000}, Little Orrey 44,000 and the uninhabited Stack of Vair 16,000. Hune lost half of what it had. On Sannick, where {f29.what:rats} were wiped out in {f30.time:2012} at a cost of {f31:£860,000}, numbers have {f32.status:held}.

"We counted silence as well, and there was a lot of it," said the head of the survey, Professor Isla Drever, {f34.age:55}, of the University of Kellmouth. Her father, the schoolmaster Donald Drever, now 88, had taken part in the count of 1969, with three friends and a rowing boat.

The main reason is {f38.cause:a lack of sandeels}, which follow the cold water north, Drever says. The sea around the islands is {f39.number:1.3 degrees} warmer than {f40.time:in 1980}. Bird flu, which killed {f41:some 2,000} birds last summer, has hardly any part in it, as it came when the count was almost done.

Drever's deputy, Dr Hamish Drever, 31, who is her nephew, fell {f46:nine metres} on Hune on 3 June and broke a wrist. Two days later he was counting again, with the other hand.

The study cost {f49:£740,000}. Half a million came from the islands' council and the rest from a foundation in Norway. A further {f52:£190,000} has been promised for cameras, 24 of them, which are to be put up next spring.

Should the fishing of sandeels be banned? Drever wants {f56.position:a closure for ten years}, within 30 miles of the coast. The fishermen's association, which has {f58:140} members, said it could live with three. Environment secretary Moira Laing will decide in February.

=== report B | outlet: Natural World Notes | published: 2021-12-01
The number of seabirds nesting on the Orrey Islands has gone down from {f9.number:618,000} pairs {f8.time:in 2001} to {f1.number:412,000}, according to a survey {f6.time:of 71 days} led by Isla Drever, {f34.age:55}, and published {f12.time:last Thursday}. There are {f11.number:31,000} pairs of kittiwakes where {f10.number:88,000} used to breed, and {f16.number:97,000} of guillemots ({f15.number:190,000}), while the gannets, {f18.number:24,000} at the time, {f17.status:are now more numerous} at {f19.number:39,000}. Great Orrey still holds the most, {f23.number:148,000}, and Hune, with {f25.number:83,000}, has fared worst; on Sannick, freed of {f29.what:mink} in {f30.time:2012}, the population {f32.status:is stable}. The scientists blame {f38.cause:the disappearance of sandeels} from a sea that has warmed by {f39.number:1.3 degrees} {f40.time:since 1980}, and call for {f56.position:ten years without fishing for them}.

=== key
f1.number same A=412000 B=412000 | pairs now
f6.time same A=71 days B=71 days | how long the survey took
f8.time same A=2001 B=2001 | the last full count
f9.number same A=618000 B=618000 | pairs then
f10.number same A=88000 B=88000 | kittiwakes then
f11.number same A=31000 B=31000 | kittiwakes now
f12.time same A=2021-11-25 B=2021-11-25 | when it was published
f15.number same A=190000 B=190000 | guillemots then
f16.number differs A=112000 B=97000 | guillemots now
f17.status same A=increased B=increased | the gannets
f18.number same A=24000 B=24000 | gannets then
f19.number same A=39000 B=39000 | gannets now
f23.number same A=148000 B=148000 | pairs on Great Orrey
f25.number same A=83000 B=83000 | pairs on Hune
f29.what differs A=rats B=mink | what Sannick was freed of
f30.time same A=2012 B=2012 | when it was freed
f32.status same A=held B=held | the birds of Sannick
f34.age same A=55 B=55 | Isla Drever
f38.cause same A=lack of sandeels B=lack of sandeels | why the birds are fewer
f39.number same A=1.3 B=1.3 | degrees of warming
f40.time same A=1980 B=1980 | since when
f56.position same A=ten years without fishing B=ten years without fishing | what the scientists want
f4 only A | volunteers
f14 only A | puffins now
f20 only A | terns
f31 only A | the cost of killing the rats
f41 only A | birds killed by flu
f46 only A | the deputy's fall
f49 only A | the cost of the study
f52 only A | money promised for cameras
f58 only A | members of the fishermen's association
