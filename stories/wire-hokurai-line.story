story: wire-hokurai-line
kind: accident

=== report A | outlet: The Tosho Daily (English edition) | published: 2025-01-15
# Snapped wire strands thousands on Hokurai Shinkansen for {f1.time:up to seven hours}

SHIRASE - {f2.number:About 37,000} passengers were affected on {f3.time:Tuesday} when a broken overhead wire brought the Hokurai Shinkansen to a halt between {f4.place:Shirase and Kamitono}, forcing the operator to cancel {f5.number:58} trains and leaving {f6.number:five} of them standing without power, one inside a tunnel.

The wire, which feeds the trains with current at 25,000 volts, {f7:came down} {f3.time:at 3:48 p.m.} about two kilometers north of Shirase Station, Hokurai Railway Co. said. Power on the section was cut automatically. {f8.status:No one was injured.}

Train Kaisei No. 517, bound for Niikawa with {f9.number:612} people aboard, was in the 6-kilometer Otaki Tunnel when its lights went out. Heating and toilets failed soon afterward, and crew members walked through the cars handing out emergency blankets and bottled water.

"{f10:At first everybody was calm, but when the batteries of the telephones ran down, so did the mood}," said Haruka Minegishi, 44, an accountant who was on her way home from a training course. "A baby cried for an hour, and then an old gentleman began to sing to it."

It was {f1.time:10:50 p.m.}, seven hours after the failure, before {f11.what:a diesel locomotive} {f11.status:pulled} the train back to Shirase. {f12:Two passengers were taken to hospital after complaining of nausea}; both were released the same night. The other four trains had been moved or emptied by 8 p.m., in two cases by way of {f13:a bridge plate laid across to a train on the neighboring track}.

In Niikawa, the terminus, {f14:some 400} travelers spent the night {f14:in cars of two trains that the company opened as sleeping quarters}. Hotels near the station were full, partly because of an agricultural fair.

At a news conference on Tuesday night, Hokurai Railway's president, {f15.name:Tomohisa Kuragano}, bowed for ten seconds. "We have caused enormous trouble to our customers, and I apologize from the bottom of my heart," he said. Fares {f16.status:would be refunded} in full, as well as taxi costs for those stranded.

According to the company, {f17.cause:a clamp} that holds the wire under tension had {f17.cause:probably} {f17.cause:cracked in the cold}. Temperatures had fallen to minus 11 C that day. The clamp was installed in {f18:1997}, when the line opened, and was to be replaced {f19:in the fiscal year beginning in April}. It had last been inspected in {f20:October}, from the ground, with binoculars.

The transport ministry on Wednesday {f21.status:instructed} Hokurai Railway to {f21.what:examine all 1,140 clamps of the same type}. Kuragano said that this would take about three weeks.

Services {f22.status:resumed} with {f22.time:the first trains on Wednesday morning}, though at reduced speed around Shirase.

It is the second major stoppage on the line in a year. In February 2024, a fault in a signal cable halted trains for four hours, affecting some 21,000 people.

=== report B | outlet: Radio Pacific, news in brief | published: 2025-01-15
# Japan: bullet trains {f22.status:run again} after wire failure

Bullet trains on Japan's Hokurai line {f22.status:are back in service} {f22.time:this morning} after a fallen power cable north of {f4.place:Shirase} held up {f2.number:37,000} travelers {f3.time:yesterday afternoon and evening}. {f5.number:Fifty-eight} trains were scrapped and {f6.number:five} got stuck, among them one with {f9.number:more than 600} passengers in a tunnel, who were not {f11.status:towed} out by {f11.what:a diesel engine} until {f1.time:shortly before eleven at night}. {f8.status:Nobody was hurt.} The company's head, {f15.name:Tomohisa Kuragano}, has apologized and promised {f16.status:refunds}; it is {f17.cause:thought} that {f17.cause:a clamp gave way in the frost}, and the government {f21.status:wants} {f21.what:every clamp of that kind checked}.

=== key
f1.time compatible A=22:50, after 7 hours B=shortly before 23:00 | when the last train was freed
f2.number same A=37000~ B=37000 | passengers affected
f3.time compatible A=2025-01-14T15:48 B=2025-01-14 afternoon and evening | when
f4.place compatible A=between Shirase and Kamitono B=north of Shirase | where
f5.number same A=58 B=58 | trains cancelled
f6.number same A=5 B=5 | trains stranded
f7 only A | the minute and place of the break
f8.status same A=nobody injured B=nobody injured | the passengers
f9.number compatible A=612 B=>600 | passengers in the tunnel
f10 only A | a passenger's account
f11.what same A=diesel locomotive B=diesel locomotive | what pulled the train
f11.status same A=pulled out B=pulled out | the train in the tunnel
f12 only A | two passengers with nausea
f13 only A | bridge plates
f14 only A | travelers who slept in trains
f15.name same A=Tomohisa Kuragano B=Tomohisa Kuragano | the company's head
f16.status same A=promised B=promised | refunds
f17.cause same A=clamp probably cracked in the cold B=clamp thought to have given way in the frost | why the wire fell
f18 only A | the clamp's age
f19 only A | the replacement planned
f20 only A | the last inspection
f21.status same A=instructed B=instructed | the ministry's order
f21.what same A=all clamps of the type examined B=all clamps of the type examined | what is ordered
f22.status same A=resumed B=resumed | the service
f22.time same A=2025-01-15 morning B=2025-01-15 morning | when it resumed
