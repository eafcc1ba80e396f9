story: diplomat-expelled-tarsk
kind: diplomacy

=== report A | outlet: Meridian International | published: 2023-02-09
# Lethenia {f1.status:expels} Tarsk {f2.role:attaché} over {f3.what:bugged} reception

VEIDE, Lethenia - Lethenia on Wednesday {f1.status:ordered out} {f2.role:the cultural attaché} of Tarsk, {f4.name:Vadim Orlek}, after {f3.what:a listening device} was found in {f5.place:the president's guest house}.

Orlek has {f6.time:72 hours} to leave. {f7.who:The foreign minister}, Ilze Kronberg, told the ambassador {f8.what:in person}, in a meeting of {f9.time:four minutes}. "{f10.wording:Guests do not leave ears behind}," she said afterwards.

The device, {f11.what:no bigger than a button}, sat {f12.place:in a lampshade}. {f13.who:A cleaner} discovered it {f14.time:in January}, {f15.source:intelligence officials} said. It {f16.status:had been transmitting for some weeks}. Kronberg named {f17.cause:the planned gas terminal} as the likely reason for the interest.

Tarsk {f18.status:denied} the accusation. Its embassy spoke of {f19.what:a cheap farce} and {f20.position:threatened an answer in kind}. Orlek, {f21.role:a trained pianist}, {f22.status:was seen packing} at his home on Wednesday evening. His wife {f23.status:may stay} until their child has finished the school year.

A Lethenian citizen, {f24.role:a caterer}, {f25.status:was arrested} on suspicion of {f26.what:spying}. He {f27.status:has confessed}, according to {f28.source:the prosecutor}.

{f29.who:Poland} {f30.status:expressed solidarity}. The opposition {f31.position:asked why the government had kept silent for a month}. The two countries have had {f32.what:no direct flights} since 2020, when {f33.who:a military attaché} {f33.status:was sent home}.

=== report B | outlet: Veide Evening | published: 2023-02-10
# The ear in {f12.place:the clock}

For weeks somebody was listening when the state entertained. In {f5.place:the guest villa of the presidency}, hidden in {f12.place:a mantelpiece clock}, {f13.who:an electrician} came upon {f3.what:a bug} {f11.what:the size of a shirt button}. That was {f14.time:at the beginning of the year}; only on Wednesday did the foreign ministry {f1.status:show the door} to {f4.name:Orlek}, {f2.role:trade attaché} of the Tarsk embassy.

{f7.who:Minister Kronberg} had the ambassador come, and {f8.what:gave him the note with her own hands}. After {f9.time:less than five minutes} he was outside. "{f10.wording:Guests do not leave their ears behind}," she told the press. What was he after? {f17.cause:The army's new radar}, she thinks.

The transmitter {f16.status:had been at work for several weeks}, {f15.source:a person in the presidency} said. Orlek, {f6.time:whom the ministry gave three days}, {f22.status:flew out on Thursday}; {f23.status:wife} and daughter {f23.status:went with him}. He {f21.role:studied the piano} in his youth and played at several receptions.

The embassy {f18.status:rejects everything}. "{f19.what:Poor theatre}," it calls the affair. It {f20.position:asks for a joint inquiry}.

Police {f25.status:took into custody} {f24.role:a waiter}, a Lethenian, who is suspected of {f26.what:espionage}; he {f27.status:denies all}, {f28.source:his lawyer} says.

From {f29.who:Warsaw} came {f30.status:words of support}. Less friendly was the opposition at home: {f31.position:why, it wants to know, were people told only after a month?} Airlines have flown {f32.what:no direct route between the two capitals} since 2020, the year in which Lethenia {f33.status:threw out} {f33.who:a consul} of Tarsk. {f34:The villa is now to be rewired.}

=== key
f1.status same A=expelled B=shown the door | the diplomat
f2.role differs A=cultural attaché B=trade attaché | his post
f3.what same A=listening device B=bug | what was found
f4.name compatible A=Vadim Orlek B=Orlek | the diplomat
f5.place same A=president's guest house B=guest villa of the presidency | where it was found
f6.time same A=72 hours B=3 days | the time he was given
f7.who same A=foreign minister Kronberg B=Minister Kronberg | who told the ambassador
f8.what same A=in person B=with her own hands | how he was told
f9.time compatible A=4 minutes B=<5 minutes | length of the meeting
f10.wording differs A=leave ears behind B=leave their ears behind | the minister's words
f11.what same A=no bigger than a button B=size of a shirt button | the size of the device
f12.place differs A=lampshade B=clock | where it was hidden
f13.who differs A=a cleaner B=an electrician | who found it
f14.time compatible A=January B=beginning of the year | when it was found
f15.source differs A=intelligence officials B=a person in the presidency | on whose word
f16.status same A=transmitting for weeks B=at work for weeks | the device
f17.cause differs A=gas terminal B=army radar | why Tarsk was interested, by the minister
f18.status same A=denied B=rejected | the accusation
f19.what same A=cheap farce B=poor theatre | what the embassy calls it
f20.position differs A=answer in kind B=joint inquiry | what the embassy wants
f21.role same A=trained pianist B=studied the piano | his training
f22.status changed A=packing B=flew out | his departure
f23.status differs A=wife may stay B=wife went with him | his wife
f24.role differs A=caterer B=waiter | the arrested Lethenian
f25.status same A=arrested B=in custody | the Lethenian
f26.what same A=spying B=espionage | the suspicion
f27.status differs A=confessed B=denies | his plea
f28.source differs A=prosecutor B=his lawyer | on whose word
f29.who same A=Poland B=Warsaw | who supported Lethenia
f30.status same A=solidarity B=words of support | the support
f31.position same A=asks about a month's silence B=asks why only after a month | the opposition
f32.what same A=no direct flights B=no direct route | air traffic
f33.who differs A=military attaché B=consul | the diplomat of 2020
f33.status same A=sent home B=thrown out | that diplomat
f34 only B | the villa rewired
