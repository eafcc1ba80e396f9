story: hoard-theft-viborg
kind: crime

=== report A | outlet: Nordisk Telegram | published: 2024-03-20 | agency: NT
# Thieves take {f1.time:Iron Age} gold from Danish museum

VIBORG, Denmark (NT) - Burglars broke into the Hald Museum near Viborg in the early hours of {f2.time:Wednesday} and made off with {f3.number:five} golden {f3.what:neck rings}, the core of a hoard from the {f1.time:fifth century} that had been on show only since {f4.time:November}.

They came through {f5.place:a skylight}, lowered themselves on a rope and opened the case with {f6.what:an angle grinder}, Mid-Jutland police said. The whole thing took {f7.number:under six minutes}.

The alarm {f8.status:did go off}, but {f9:the patrol was at a traffic accident} on the other side of Viborg and arrived 22 minutes later. By then, the thieves had left {f10.what:on two electric bicycles}, which were found {f11.place:at the edge of Dollerup wood}.

{f12.who:The night watchman}, a man of {f12.age:63}, was {f12.place:locked in the cloakroom}. He {f12.status:was unharmed}.

"{f13.wording:They knew exactly which case they wanted}," said {f14.role:the museum's director}, {f14.name:Gitte Ravnsborg}. The insurers put the pieces at {f15.money:some 30 million kroner} but they cannot be sold, she added, and she fears that they {f16.certainty:may} be {f16.what:melted down}.

Police took {f17:a glove and a piece of rope} from the scene. Nobody {f18.status:has been arrested}. Three people who visited the museum on Sunday and photographed the ceiling {f19.status:are being sought} as witnesses.

The hoard was discovered in {f20.time:2021} by {f20.who:a retired dentist}, {f20.name:Kaj Brorsen}, with {f20.what:a metal detector} in a beet field. He {f21.status:has waived} his finder's reward of {f21.money:2.1 million kroner}.

The museum {f22.status:will be closed} {f22.time:up to and including Monday}. Its treasury was rebuilt in 2019 after a smaller theft, in which two silver spoons were taken.

=== report B | outlet: Midtjyllands Avis-Tidende | published: 2024-03-22
# The {f20.who:vet}'s gold: how the Hald hoard vanished {f7.number:in six minutes}

By Rasmus Toftegaard

{f20.name:Kai Brorson} heard it on the radio while he was shaving. "{f23:I put the razor down and went out to look at the field}," he says. It was in that field, in {f20.time:the autumn of 2021}, that the {f20.who:former vet}, with his {f20.what:detector} and a thermos of coffee, came upon what was to be called the Hald hoard.

{f2.time:In the night to Wednesday, around half past three}, somebody came and took the best of it: {f3.number:five} massive {f3.what:arm rings} made {f1.time:some 1,500 years ago}, on display since {f4.time:the opening in November}.

The police account has changed since. It now appears that the skylight was a blind. {f5.place:The fire door to the garden}, which shows no sign of force, was how they got in, deputy inspector Lone Skytte said on Thursday. The glass was cut with {f6.what:a gas torch}. They were out again after {f7.number:less than six} minutes.

And the alarm? It {f8.status:was silent}, because {f27:a cleaning firm had set it to day mode} at eight in the evening. It was {f12.who:the watchman} who rang the police when he had freed himself from {f12.place:the broom cupboard}. He is {f12.age:68} and has been with the museum since he was a young man. He {f12.status:got away with a fright}.

So far {f18.status:one man, a locksmith aged 41 from Randers, has been detained}. A judge {f24:remanded him for four weeks} on Thursday; he {f28:is charged with handling stolen goods}, not with theft. The three visitors with the camera, whom everybody talked about on Wednesday, {f19.status:have come forward and been ruled out}. They were {f25:architecture students}.

The tyre marks lead to Dollerup wood. {f10.what:Two electric cargo bikes}, stolen in Aarhus in February, lay there {f11.place:in the lake}.

{f14.name:Gitte Ravnsborg}, {f14.role:the museum's curator}, had a long day. "{f13.wording:They knew which case they wanted}," she said. That the rings {f16.certainty:will} end up {f16.what:in a crucible}, she has no doubt. The insurers value them at {f15.money:30 million kroner}.

What the finder got for the gold was always a matter of gossip in the district. {f21.status:He took the reward}, all {f21.money:1.2 million} of it, he now tells us, {f26:and gave it to his four grandchildren}. "They are studying, it is gone."

{f22.time:On Tuesday}, the museum {f22.status:opens again}, with an empty case in which a card will say: On loan.

The last break-in, in which spoons were stolen, led to the building of the new treasury in 2019. It cost 4 million kroner.

=== key
f1.time compatible A=fifth century, Iron Age B=1500 years ago~ | age of the hoard
f2.time same A=2024-03-20 early B=2024-03-20T03:30~ | the night of the break-in
f3.number same A=5 B=5 | rings stolen
f3.what differs A=neck rings B=arm rings | what was stolen
f4.time same A=November B=November | since when on show
f5.place differs A=skylight B=fire door | how the thieves got in
f6.what differs A=angle grinder B=gas torch | with what the case was opened
f7.number same A=<6 minutes B=<6 minutes | how long it took
f8.status differs A=went off B=silent | the alarm
f10.what compatible A=two electric bicycles B=two electric cargo bikes | on what they fled
f11.place differs A=edge of Dollerup wood B=in the lake | where the bicycles were found
f12.who same A=night watchman B=watchman | the man who was locked in
f12.age differs A=63 B=68 | the watchman
f12.place differs A=cloakroom B=broom cupboard | where he was locked in
f12.status same A=unharmed B=unharmed | the watchman
f13.wording differs A=They knew exactly which case they wanted B=They knew which case they wanted | Ravnsborg's words
f14.role differs A=director B=curator | Gitte Ravnsborg
f15.money compatible A=DKK 30m~ B=DKK 30m | worth of the rings
f16.certainty differs A=possible B=certain | that the gold is melted down
f16.what same A=melted down B=crucible | what may become of the gold
f18.status changed A=nobody arrested B=one man detained | arrests
f19.status changed A=sought B=ruled out | the three visitors
f20.time compatible A=2021 B=autumn 2021 | when the hoard was found
f20.who differs A=retired dentist B=former vet | the finder's job
f20.what same A=metal detector B=detector | with what it was found
f21.status differs A=waived B=taken | the finder's reward
f21.money differs A=DKK 2.1m B=DKK 1.2m | the finder's reward
f20.name differs A=Kaj Brorsen B=Kai Brorson | the finder
f22.status compatible A=closed B=opens again | the museum
f22.time same A=2024-03-26 B=2024-03-26 | when the museum opens again
f9 only A | where the patrol was
f14.name same A=Gitte Ravnsborg B=Gitte Ravnsborg | of the museum
f17 only A | what was found at the scene
f23 only B | the finder on hearing the news
f24 only B | remanded for four weeks
f25 only B | what the visitors are
f26 only B | to whom the finder gave the money
f27 only B | why the alarm was silent
f28 only B | the charge against the locksmith
