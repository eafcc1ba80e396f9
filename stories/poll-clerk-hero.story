story: poll-clerk-hero
kind: elections

=== report A | outlet: Flachland Zeitung | published: 2024-06-10
# Poll clerk {f1.status:saves} voter's life

In the polling station of Mittelrade {f2.who:a poll clerk} {f1.status:revived} a voter on Sunday. {f3.who:The 72-year-old man} {f4.what:collapsed} {f5.place:in the booth} {f6.time:shortly after ten}, with {f7.what:cardiac arrest}.

The clerk, Svea Holl, {f8.role:a swimming instructor}, {f9.what:gave him heart massage} for {f10.time:nine minutes}. {f11.who:Her colleague} {f12.what:fetched the defibrillator} {f13.place:from the savings bank}. The polling station {f14.status:was closed for half an hour}. "{f15.wording:Nobody dies here before the count}," Holl said.

The man {f16.status:is out of danger}, {f17.source:the hospital in Ahlfeld} said. {f29.who:His wife} {f18.what:brought a cake} in the evening. Mayor Torben Rieck {f19.position:wants to propose Holl for the life-saving medal}. {f20.what:The ballot}, already filled in, {f21.status:was counted}. Turnout in Mittelrade was {f22.what:higher than in the district}. {f23.who:The Greens} {f24.what:came first}.

At the last election {f25:a voter had been bitten by a dog}. {f27.what:The next first-aid course} {f28.status:is fully booked}.

=== report B | outlet: Ahlfelder Tageblatt | published: 2024-06-10 | copy: A
# Poll clerk {f1.status:saves} voter's life

In the polling station of Mittelrade {f2.who:a poll clerk} {f1.status:resuscitated} a voter on Sunday. {f3.who:The 72-year-old woman} {f4.what:fell down} {f5.place:in the queue} {f6.time:shortly after four}, with {f7.what:a stroke}.

The clerk, Svea Holl, {f8.role:a fire officer}, {f9.what:gave her mouth-to-mouth breathing} for {f10.time:nine minutes}. {f11.who:A neighbour} {f12.what:got the defibrillator} {f13.place:from the sports hall}. The polling station {f14.status:remained open}. "{f15.wording:Nobody dies here before they have voted}," Holl said.

The woman {f16.status:is in a coma}, {f17.source:the mayor} said. {f29.who:Her husband} {f18.what:brought flowers} in the evening. Mayor Torben Rieck {f19.position:wants to nominate Holl for the life-saving medal}. {f20.what:The ballot}, already completed, {f21.status:was declared invalid}. Turnout in Mittelrade was {f22.what:above that of the district}. {f23.who:The Conservatives} {f24.what:came first}.

{f27.what:The next first-aid course} {f28.status:has no places left}.

=== key
f1.status same A=revived B=resuscitated | the voter
f2.who same A=poll clerk B=poll clerk | who helped
f3.who differs A=man B=woman | the voter
f4.what same A=collapsed B=fell down | what happened
f5.place differs A=booth B=queue | where
f6.time differs A=2024-06-09 after 10:00 B=2024-06-09 after 16:00 | when
f7.what differs A=cardiac arrest B=stroke | the illness
f8.role differs A=swimming instructor B=fire officer | the clerk's profession
f9.what differs A=heart massage B=mouth-to-mouth | the help
f10.time same A=9 minutes B=9 minutes | for how long
f11.who differs A=colleague B=neighbour | who fetched the device
f12.what same A=fetched the defibrillator B=got the defibrillator | what was fetched
f13.place differs A=savings bank B=sports hall | from where
f14.status differs A=closed for half an hour B=open | the polling station
f15.wording differs A=before the count B=before they have voted | the clerk's words
f16.status differs A=out of danger B=in a coma | the voter now
f17.source differs A=hospital B=mayor | on whose word
f18.what differs A=cake B=flowers | the gift
f29.who differs A=wife B=husband | the giver
f19.position same A=propose for the medal B=nominate for the medal | the mayor
f20.what same A=ballot B=ballot | what was filled in
f21.status differs A=counted B=invalid | the ballot
f22.what same A=higher B=above | turnout
f23.who differs A=Greens B=Conservatives | who came first
f24.what same A=first B=first | their place
f25 only A | the voter bitten by a dog
f27.what same A=first-aid course B=first-aid course | the course
f28.status same A=fully booked B=no places left | the course
