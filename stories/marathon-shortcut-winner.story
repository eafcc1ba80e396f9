story: marathon-shortcut-winner
kind: sport

=== report A | outlet: Lakeshore Running News | published: 2024-09-09
# Surprise winner of Lake Tarva Marathon

A {f1.role:primary school teacher} {f2.status:won} the Lake Tarva Marathon on Sunday. Kaisa Rautio-Lindh, {f3.age:34}, finished in {f4.time:2:34:10}, {f5.time:two minutes} ahead of {f6.who:the Ethiopian} Tigist Alemu-Roba.

"{f7.wording:I did not look back once}," she said. She had {f8:never run faster than 2:50} before. Her training partner is her husband. The race was started by the mayor, and the weather was cool.

A spectator {f12.status:collapsed} near {f12.place:the finish} and {f26.status:was taken to hospital}. Some 4,000 runners took part.

=== report B | outlet: Tarva Post | published: 2024-09-10
# Did she take the bus?

By Eero Silvennoinen

{f6.who:The Kenyan} Tigist Alemu-Roba did not see anyone in front of her. That is the trouble. Kaisa Rautio-Lindh, {f1.role:who teaches small children}, {f2.status:was first across the line}, {f5.time:three minutes} to the good, in {f4.time:2:34:10}, but at {f15.number:two} of the control points {f15.what:her chip} {f15.status:left no trace}.

{f16.who:A cyclist} {f16.status:says he saw} her {f16.place:on the ferry} that cuts off the northern bay. The organisers {f17.status:are looking into it}, said {f18.role:race director} Jukka Viherlaakso. "{f7.wording:I never looked back once}," she had declared on Sunday. On Monday she was not available; {f20:her brother} said she was ill.

=== report C | outlet: Lakeshore Running News | published: 2024-09-13
# Rautio-Lindh {f2.status:disqualified}

The organisers of the Lake Tarva Marathon on Thursday {f2.status:took the victory away} from Kaisa Rautio-Lindh, {f3.age:36}. She {f17.status:has admitted} having crossed the bay {f16.place:on a motorboat}, {f22:because of a cramp}, and apologised.

{f15.what:Her chip} {f15.status:had not been registered} at {f15.number:three} control points, said Jukka Viherlaakso, {f18.role:head of timing}. {f16.who:A fisherman} had {f16.status:reported} her. The {f24:prize money has been paid back}. {f6.who:The Ethiopian} Tigist Alemu-Roba {f25:is the winner}.

The man who {f12.status:had broken down} {f12.place:at the finishing line} {f26.status:has left hospital}. {f1.role:The teacher} {f27:will not be allowed to start for two years}.

=== key
f1.role same A=primary school teacher B=primary school teacher C=primary school teacher | Rautio-Lindh
f2.status changed A=won B=won C=disqualified | Rautio-Lindh in the race
f3.age differs A=34 C=36 | Rautio-Lindh
f4.time same A=2:34:10 B=2:34:10 | her time
f5.time differs A=2 minutes B=3 minutes | her lead
f6.who differs A=Ethiopian B=Kenyan C=Ethiopian | Alemu-Roba
f7.wording differs A=I did not look back once B=I never looked back once | her words
f12.status same A=collapsed C=collapsed | the spectator
f12.place same A=finish C=finish | where
f15.number differs B=2 C=3 | control points
f15.what same B=chip C=chip | what was not registered
f15.status same B=no trace C=not registered | the chip
f16.who differs B=cyclist C=fisherman | who saw her
f16.status same B=saw her C=reported her | the witness
f16.place differs B=ferry C=motorboat | how she crossed the bay
f17.status changed B=being looked into C=admitted | the suspicion
f18.role differs B=race director C=head of timing | Viherlaakso
f20 only B | her brother
f22 only C | why she did it
f24 only C | the prize money
f25 only C | the new winner
f26.status changed A=in hospital C=out of hospital | the spectator
f8 only A | her earlier times
f27 only C | the ban
