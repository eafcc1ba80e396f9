story: halt-naniwa-exchange
kind: technology

=== report A | outlet: Kansai Telegraph (English edition) | published: 2025-10-07
# Naniwa exchange {f1.status:halts} trading for {f2.time:a whole day} after {f3.cause:clock error}

By Yuzuki Halloran

OSAKA - Trading on the Naniwa Commodity Exchange {f1.status:came to a standstill} {f4.time:on Tuesday} when {f3.cause:two of its computers could not agree on the time}, leaving dealers in rice, rubber and gold without prices until the evening.

The fault appeared at {f4.time:8.47 in the morning}, 13 minutes before the market was to open. A device that distributes the exact time to the servers {f3.cause:had run ahead by nine tenths of a second}, the exchange said. The system took the orders arriving from one half of the network for orders from the future and refused to accept them.

The exchange first hoped to open at noon, then at two. At 2.30 p.m. it gave up. Trading {f5.status:is to resume} {f5.time:on Wednesday at the usual hour}.

"{f6:We have lost a day, but no order and no yen}," said its president, {f7.name:Tadashi Kurokoma}, bowing before the cameras for eleven seconds. He {f8.certainty:rejected} suggestions that hackers might have been involved. Asked if he would step down, he replied that {f9.position:he would stay until the cause had been cleared up} and then discuss the matter with the board.

{f10.number:Some 140} brokerages were affected. On an average day contracts worth {f11:310 billion yen} change hands on the exchange, the second largest of its kind in Japan. Farmers' cooperatives, which sell part of the autumn harvest at this time of the year, had to postpone deals. "The rice does not mind waiting, but the lorry drivers do," said Masaru Ogata, 67, who heads a cooperative in Shiga.

The time device was installed {f12:in August} by {f13:Seikan Systems}, a supplier based in Kobe. A similar unit made by the same firm had failed at a hospital in Nagoya last year, without harm to patients. Seikan said it was examining whether a software update on Sunday had been carried out properly.

It was the longest breakdown at the exchange since {f14.time:2012}, when a typhoon flooded the basement and trading was suspended for three days. A shorter one, of 40 minutes, happened in March.

The supervisory authority ordered the exchange to submit {f15.what:a report} {f15.time:by 31 October}. An official said that {f16.what:a fine} {f16.certainty:was possible} but that it was too early to talk about it. Chief cabinet secretary Noriko Amamiya called the incident "extremely regrettable".

A bigger rival in Tokyo, the Kanto Futures Market, reported {f17:a rise of 22 per cent in its gold turnover} during the day.

=== report B | outlet: Market Minute Asia | published: 2025-10-07T20:00+09:00
# Naniwa {f1.status:out} {f2.time:all day}

The Naniwa Commodity Exchange in Osaka {f1.status:could not trade} {f2.time:all day} {f4.time:Tuesday} because {f3.cause:a timing device ran nine tenths of a second fast}; business {f5.status:is due to restart} {f5.time:on Wednesday morning}. President {f7.name:Tadashi Kurokoma}, {f9.position:who offered his immediate resignation}, said that no orders or money had been lost and that hackers {f8.certainty:were not behind it}. {f10.number:About 140} brokers were hit by the outage, the longest since a flood in {f14.time:2012}. Regulators want {f15.what:a report} {f15.time:by the end of the month} and {f16.certainty:will impose} {f16.what:a fine}.

=== key
f1.status same A=halted B=halted | trading
f2.time same A=whole day B=all day | how long it was down
f3.cause same A=a time device ran 0.9 s ahead B=a time device ran 0.9 s fast | why
f4.time compatible A=2025-10-07T08:47 B=2025-10-07 | when
f5.status same A=planned B=planned | the resumption
f5.time same A=2025-10-08 usual hour B=2025-10-08 morning | when trading resumes
f7.name same A=Tadashi Kurokoma B=Tadashi Kurokoma | the president
f8.certainty same A=ruled out by the president B=ruled out by the president | hackers
f9.position differs A=stays until the cause is cleared up B=offered to resign at once | the president's own future
f10.number same A=140~ B=140~ | brokerages
f14.time same A=2012 B=2012 | the last longer breakdown
f15.what same A=report B=report | what the authority wants
f15.time same A=2025-10-31 B=2025-10-31 | by when
f16.what same A=fine B=fine | what may follow
f16.certainty differs A=possible B=certain | the fine
f6 only A | the president's words in full
f11 only A | the usual volume
f12 only A | when the device was installed
f13 only A | who supplied the device
f17 only A | the rival's turnover
