story: president-portrait-theft
kind: politics

=== report A | outlet: Mittelmeer Presse | published: 2023-05-23
# {f1.what:Portrait} of president {f2.status:stolen} from parliament

{f1.what:A portrait} of President Stavros Kalligan {f2.status:has been stolen} from the parliament of Thessara. {f3.who:A cleaner} {f4.what:noticed the empty frame} {f5.time:on Monday morning} {f6.place:in the diplomats' corridor}.

The canvas, {f7.what:painted in oil} by {f8.who:the president's sister}, {f9.what:was cut out} with {f10.what:a razor blade}. {f11.what:The alarm} {f12.status:was switched off} because of {f13.cause:building work}. Police think of {f14.cause:a student prank}, {f15.source:an inspector} said.

{f16.who:The speaker}, Despina Markou, ordered {f17.what:the guards' lockers searched}. In one of them {f18.what:a ladder} was found. {f19.who:The guards' union} {f20.position:protested}. "{f21.wording:We guard deputies, not paintings}," it said.

The president {f22.what:laughed} about the theft. He {f23.position:does not want a new portrait}. {f24.who:The opposition} {f25.what:offered a reward} of {f26.what:a goat}. Kalligan, {f27.role:a former tax inspector}, {f28.what:is unpopular} since {f29.cause:he cut pensions}.

A {f30.what:video} {f31.status:appeared} on Monday evening: it shows {f32.what:masked people} who {f33.what:carry the picture} {f34.place:through a vineyard}. {f35:In 1974 a bust of a general had been thrown into the harbour.}

=== report B | outlet: Thessara Kathimera | published: 2023-05-24
# The man who was cut out

The picture {f2.status:is back}. A retired captain found it on Tuesday, rolled up, in a telephone box. A day earlier it had been reported that {f1.what:the likeness} of Stavros Kalligan, {f7.what:a work in oils} by {f8.who:his wife}, was gone from {f6.place:the members' dining room} of the house, {f9.what:sliced from its frame} with {f10.what:a carpet knife}. {f3.who:A night porter} {f4.what:had found the frame bare} {f5.time:at the start of the week}.

Officers no longer believe in pranks. {f14.cause:A guard's revenge for unpaid overtime} is their theory, {f15.source:the chief of police} told us. {f11.what:The alarm system} {f12.status:was not on}; {f13.cause:someone had forgotten it}. After {f16.who:the speaker}, Mrs Markou, had {f17.what:the staff's lockers opened}, {f18.what:a pair of pliers} came to light. {f19.who:The union of the guards} {f20.position:is indignant}. "{f21.wording:We guard deputies and not paintings}," it wrote.

{f22.what:Amused}, that is how Kalligan reacted. {f23.position:He would like to be painted again}, he said, with more hair. {f24.who:His opponents} had {f25.what:promised the finder} {f26.what:a goat}. {f27.role:The one-time tax collector} {f28.what:is not loved}: {f29.cause:he brought in the fuel tax}.

{f30.what:The film} that {f31.status:went round} on Monday night, with {f32.what:hooded figures} {f33.what:bearing the portrait} {f34.place:along a beach}, was {f36:made by a theatre group}, police have established.

=== key
f1.what same A=portrait B=likeness | what was stolen
f2.status changed A=stolen B=back | the picture
f3.who differs A=cleaner B=night porter | who noticed
f4.what same A=empty frame B=frame bare | what was noticed
f5.time same A=2023-05-22 B=start of the week | when
f6.place differs A=diplomats' corridor B=members' dining room | where it hung
f7.what same A=oil B=oils | the technique
f8.who differs A=his sister B=his wife | the painter
f9.what same A=cut out B=sliced from the frame | how it was taken
f10.what differs A=razor blade B=carpet knife | the tool
f11.what same A=alarm B=alarm system | what did not work
f12.status same A=switched off B=not on | the alarm
f13.cause differs A=building work B=forgotten | why
f14.cause differs A=student prank B=guard's revenge | the motive assumed
f15.source differs A=inspector B=chief of police | on whose word
f16.who same A=speaker B=speaker | who acted
f17.what same A=lockers searched B=lockers opened | what she ordered
f18.what differs A=ladder B=pliers | what was found
f19.who same A=guards' union B=union of the guards | who protested
f20.position same A=protested B=indignant | the union's stand
f21.wording differs A=, not paintings B=and not paintings | its words
f22.what same A=laughed B=amused | the president's reaction
f23.position differs A=no new portrait B=be painted again | what he wants
f24.who same A=opposition B=his opponents | who offers a reward
f25.what same A=reward B=promise to the finder | the offer
f26.what same A=goat B=goat | the reward
f27.role same A=former tax inspector B=one-time tax collector | his old job
f28.what same A=unpopular B=not loved | his standing
f29.cause differs A=cut pensions B=fuel tax | why
f30.what same A=video B=film | what appeared
f31.status same A=appeared B=went round | the video
f32.what same A=masked people B=hooded figures | whom it shows
f33.what same A=carry the picture B=bear the portrait | what they do
f34.place differs A=vineyard B=beach | where
f35 only A | the bust
f36 only B | the theatre group
