story: riot-halvern-jail
kind: prison

=== report A | outlet: Capitol Plains Journal | published: 2022-09-06
# {f1.what:Riot} at Halvern County jail {f2.status:put down} after {f3.time:nine hours}

By Bridget Okafor-Lund

HALVERN, Kan. — {f4.who:State troopers} {f2.status:ended} a {f1.what:riot} at the Halvern County jail early {f5.time:Monday}, {f3.time:nine hours} after inmates {f6.what:overpowered a guard} {f7.place:in the laundry} and {f8.what:took his keys}.

One inmate, Travis Coombs, 31, {f9.status:died}; he {f10.cause:was trampled}, the sheriff's office said. {f11.number:Twelve} people {f12.status:were hurt}, among them {f13.role:a detention officer} with {f14.what:a broken jaw}. {f15.what:Tear gas} {f16.status:was used}.

The trouble started {f17.cause:over a cut in phone time}, said Sheriff Earl Dunning. {f18.source:Inmates' relatives} gave another reason: {f19.cause:there had been no clean water for days}. "{f20.wording:We had told them and told them}," said Denise Coombs, {f21.role:the dead man's wife}.

The inmates {f22.what:set fire to} {f23.what:mattresses} and {f24.what:broke into} {f25.place:the pharmacy}. A {f26.role:nurse} {f27.what:hid in a freezer} until {f28.who:a SWAT team} {f29.what:got her out}. {f30.number:Two} men {f31.status:escaped} and {f32.status:were still free} on Monday evening.

{f33.number:Ninety} inmates {f34.status:will be moved} to {f35.place:a prison in Hutchins}. {f36.who:The state Bureau of Investigation} {f37.status:has taken over} the case. County commissioners {f38.position:want a new jail}; voters {f39.status:rejected} {f39.what:a bond issue} for one {f39.time:in 2020}. {f40:The jail was built for 118 and held 203.}

=== report B | outlet: Prairie Public Wire | published: 2022-09-08
# Kansas jail {f1.what:uprising}: last fugitive {f32.status:caught}

HALVERN, Kan. (PPW) - The second of {f30.number:two} inmates who {f31.status:fled} during an {f1.what:uprising} at a Kansas jail {f32.status:was arrested} {f41:in a grain elevator} Wednesday. His companion {f32.status:had surrendered} on Tuesday.

Calm {f2.status:had been restored} {f5.time:before sunrise on Monday} by {f4.who:the National Guard}. {f3.time:Nine hours} earlier, prisoners {f6.what:had knocked down a guard} {f7.place:in the exercise yard} and {f8.what:relieved him of his radio}.

Travis Coombs, 31, who {f9.status:lost his life}, {f10.cause:was shot with a rubber bullet}, an autopsy found. Of the {f11.number:dozen} {f12.status:injured}, {f13.role:a guard} was the worst, having suffered {f14.what:a fractured eye socket}. The forces {f16.status:fired} {f15.what:pepper balls}.

{f17.cause:Shorter telephone hours} were behind it all, in the view of Sheriff Earl Dunning. But {f18.source:a jail chaplain} said that {f19.cause:the food had been spoiled}. "{f20.wording:We told them and told them}," said {f21.role:the dead man's sister}, Denise Coombs.

{f23.what:Bed linen} {f22.what:was burned}, and {f25.place:the commissary} {f24.what:was forced open}. {f28.who:Deputies} {f29.what:freed} a {f26.role:teacher} who {f27.what:had shut herself in a cold store}.

The transfer of {f33.number:90} prisoners to {f35.place:a facility in Hutchins} {f34.status:was completed} Wednesday. {f36.who:Federal agents} {f37.status:are in charge} of the investigation. The county commission {f38.position:prefers to renovate}. {f39.time:Two years ago} {f39.what:a loan for a replacement} {f39.status:was voted down}.

=== key
f1.what same A=riot B=uprising | what happened
f2.status same A=ended B=calm restored | the riot
f3.time same A=9 hours B=9 hours | how long
f4.who differs A=state troopers B=National Guard | who ended it
f5.time same A=2022-09-05 early B=2022-09-05 before sunrise | when it ended
f6.what same A=overpowered a guard B=knocked down a guard | how it began
f7.place differs A=laundry B=exercise yard | where it began
f8.what differs A=keys B=radio | what was taken from the guard
f9.status same A=died B=lost his life | Coombs
f10.cause differs A=trampled B=rubber bullet | how he died
f11.number same A=12 B=12 | people hurt
f12.status same A=hurt B=injured | these people
f13.role same A=detention officer B=guard | the worst hurt
f14.what differs A=broken jaw B=fractured eye socket | this person's injury
f15.what differs A=tear gas B=pepper balls | what was used
f16.status same A=used B=fired | the means
f17.cause same A=cut in phone time B=shorter telephone hours | the cause, on the sheriff's word
f18.source differs A=relatives B=a chaplain | on whose word the other cause
f19.cause differs A=no clean water B=spoiled food | the other cause
f20.wording differs A=We had told them and told them B=We told them and told them | Denise Coombs's words
f21.role differs A=wife B=sister | Denise Coombs to the dead man
f22.what same A=set fire B=burned | what inmates did
f23.what differs A=mattresses B=bed linen | what was burned
f24.what same A=broke into B=forced open | the room
f25.place differs A=pharmacy B=commissary | which room
f26.role differs A=nurse B=teacher | who hid
f27.what same A=hid in a freezer B=shut herself in a cold store | what she did
f28.who differs A=SWAT team B=deputies | who freed her
f29.what same A=got her out B=freed | what they did
f30.number same A=2 B=2 | escaped men
f31.status same A=escaped B=fled | the two
f32.status changed A=free B=caught | the two
f33.number same A=90 B=90 | inmates moved
f34.status changed A=will be moved B=completed | the transfer
f35.place same A=Hutchins B=Hutchins | where to
f36.who differs A=state Bureau of Investigation B=federal agents | who investigates
f37.status same A=taken over B=in charge | the investigators
f38.position differs A=a new jail B=renovate | what the commissioners want
f39.status same A=rejected B=voted down | the loan
f39.what same A=bond issue B=loan | what was voted on
f39.time same A=2020 B=2020 | when
f40 only A | 118 and 203
f41 only B | the grain elevator
