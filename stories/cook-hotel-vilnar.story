story: cook-hotel-vilnar
kind: human interest

=== report A | outlet: Baltic Herald | published: 2025-01-16
# Hotel {f1.role:cook} saves guests from {f3.what:gas} in Vilnar

VILNAR, Jan 16 (Baltic Herald) - {f1.role:A cook} at the Hotel Astoria in Vilnar {f2.status:woke} {f4.number:64} guests in the night to Wednesday after {f5.what:noticing the smell} of {f3.what:gas}, minutes before an explosion {f6.status:tore open} {f6.place:the cellar}, the fire brigade said.

Danutė Petrauskė-Holm, {f7.age:52}, had {f8.cause:come in early to bake}. She {f9.what:ran from door to door}, beating a saucepan, as {f10.who:the night porter} {f10.status:had fallen asleep}. {f11.status:Nobody was killed}; {f12.who:a German guest} {f12.what:was cut by glass}.

The leak was {f13.place:in a pipe} laid {f13.time:in December} by {f13.who:a plumbing firm}, which declined to comment. {f15.who:The gas company} {f15.status:had received a call} {f15.time:on Monday}, its {f16.role:director}, Gintautas Mažylis, {f16.status:conceded}. "{f17.wording:We should have come at once}," he said.

The mayor {f18.status:wants} to give the cook {f18.what:a medal}. She {f19.position:would prefer a new oven}. The hotel, built {f20.time:in 1903}, {f21.status:is in danger of collapse}, an engineer said. Guests have been moved {f22.place:to a monastery}. {f23.who:The police} {f23.status:are questioning} {f23.whom:two fitters}.

The Astoria survived a fire {f24.time:in 1978}, started by {f24.cause:a cigarette}. Petrauskė-Holm has worked there for {f25.time:eleven years}; {f26.who:her mother} {f26.what:was a chambermaid} in the house. Her employer {f27.status:had given her notice} for the end of January. The neighbouring theatre cancelled {f28.what:two performances}.

=== report B | outlet: Vilnar Tomorrow | published: 2025-01-20
# A saucepan and a conscience

By Rasa Ambrasaitė

She does not like to be called a heroine. Danutė Petrauskė-Holm, {f7.age:52}, {f1.role:breakfast waitress} at the Astoria, had {f8.cause:missed the last bus and slept in the linen room}; that is the only reason why she was in the house when {f3.what:gas} {f5.what:reached her nose}. She {f9.what:went along the corridors}, banging a pan, until all {f4.number:64} people who were staying there {f2.status:stood in the snow}.

Then {f6.place:the kitchen} {f6.status:blew up}. {f12.who:A Danish traveller} {f12.what:was grazed by flying glass}; otherwise everyone {f11.status:came away with a fright}. {f10.who:The man at the night desk} {f10.status:had left his post}, it turns out.

The fault lay {f13.place:in a boiler} that {f13.who:the hotel's own caretaker} had connected {f13.time:before Christmas}. {f15.who:The gas works} {f15.status:had been telephoned} {f15.time:two days before the explosion}. Gintautas Mažylis, {f16.role:spokesman} of the works, {f16.status:admits} it: "{f17.wording:We should have come sooner}."

The town council {f18.status:has voted} her {f18.what:a medal}; on Friday she {f19.position:declined it}, and {f29:asked for the money to go to the children's hospital}. The old house of {f20.time:1903} {f21.status:can be saved}, the experts now say. Those who had booked sleep {f22.place:in a school}. {f23.whom:Two workmen} {f23.status:have been released} after questioning by {f23.who:the police}.

It is not the first time that the Astoria has burned; {f24.time:forty-seven years ago} {f24.cause:a candle} set it alight. For {f25.time:more than a decade} Petrauskė-Holm has laid its tables, as {f26.who:her aunt} once {f26.what:made its beds}. The notice that she had been given {f27.status:has been withdrawn}. The theatre next door played on Saturday, to a full house; {f28.what:two evenings} had been lost. {f30:Her saucepan is to go to the town museum.}

=== key
f1.role differs A=cook B=breakfast waitress | Petrauskė-Holm's work
f2.status compatible A=woke the guests B=guests stood in the snow | the guests
f3.what same A=gas B=gas | what leaked
f4.number same A=64 B=64 | the guests
f5.what same A=noticed the smell B=reached her nose | how she noticed it
f6.place differs A=cellar B=kitchen | where it exploded
f6.status same A=tore open B=blew up | the explosion
f7.age same A=52 B=52 | Petrauskė-Holm
f8.cause differs A=came early to bake B=missed the last bus | why she was there
f9.what same A=door to door B=along the corridors | what she did
f10.who same A=night porter B=man at the night desk | who should have noticed
f10.status differs A=asleep B=left his post | the night porter
f11.status same A=nobody killed B=came away with a fright | the guests afterwards
f12.who differs A=German B=Danish | who was hurt
f12.what same A=cut by glass B=grazed by glass | the injury
f13.place differs A=pipe B=boiler | where the leak was
f13.who differs A=plumbing firm B=hotel's caretaker | who did the work
f13.time same A=December 2024 B=before Christmas | when that work was done
f15.who same A=gas company B=gas works | who had been warned
f15.status same A=call received B=telephoned | the warning
f15.time same A=Monday 2025-01-13 B=two days before | when the warning was given
f16.role differs A=director B=spokesman | Mažylis
f16.status same A=conceded B=admits | Mažylis on the warning
f17.wording differs A=at once B=sooner | his words
f18.status changed A=wants to give B=voted | the medal
f18.what same A=medal B=medal | the honour
f19.position compatible A=prefers an oven B=declined the medal | what she wants
f20.time same A=1903 B=1903 | when the hotel was built
f21.status differs A=danger of collapse B=can be saved | the hotel
f22.place differs A=monastery B=school | where the guests are
f23.who same A=police B=police | who asks questions
f23.whom same A=two fitters B=two workmen | who was questioned
f23.status changed A=being questioned B=released | the two men
f24.time same A=1978 B=forty-seven years ago | the earlier fire
f24.cause differs A=cigarette B=candle | the earlier fire
f25.time compatible A=11 years B=more than a decade | how long she has worked there
f26.who differs A=her mother B=her aunt | who worked there before
f26.what same A=chambermaid B=made its beds | that relative's work
f27.status changed A=notice given B=withdrawn | her job
f28.what same A=two performances B=two evenings | what the theatre lost
f29 only B | where the money goes
f30 only B | the saucepan
