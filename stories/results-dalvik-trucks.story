story: results-dalvik-trucks
kind: business

=== report A | outlet: Nordpress | published: 2025-07-17
# Truck maker Dalvik {f1.status:beats forecasts} as service business offsets {f2.what:weak orders}

STOCKHOLM (Nordpress) - Swedish truck maker Dalvik reported a {f1.status:smaller than expected} {f3.status:drop} in quarterly profit on Thursday, helped by repairs and spare parts, but {f5.status:lowered} its forecast for the North American market and announced {f6.number:800} job cuts.

Operating profit {f3.status:fell} {f3.number:11 per cent} in the second quarter to {f7.money:4.2 billion kronor}, against an average of 3.9 billion predicted by analysts. Sales slipped 4 per cent to {f8:41.6 billion}.

Order intake was {f2.number:14 per cent} {f2.what:below that of a year earlier}. In North America it was down by a third, as hauliers waited to learn what tariffs would apply to trucks built in Mexico. In Europe orders rose slightly, for the first time in five quarters.

The company now expects {f5.number:260,000} heavy trucks to be sold in North America this year by all makers together, down from an earlier estimate of 290,000. It left its outlook for Europe unchanged at {f9.number:300,000}.

"{f10:Our customers are not parking their trucks, they are just driving the old ones for longer}," chief executive Lovisa Granqvist told a news conference. That was good for the workshops, she said: revenue from services reached a record {f12:10.9 billion kronor}, more than a quarter of the total.

The {f6.number:800} positions, {f6.what:mostly among white-collar staff and consultants}, will disappear {f6.time:by the end of the year}. {f13.number:Around 500} of them are {f13.place:in Sweden}. The union Metallförbundet, whose members at the engine works in Hagfors were put on short time in March, said it had been given no warning.

Dalvik delivered {f14:1,150} electric trucks in the quarter, nearly twice as many as a year before, though still under 3 per cent of the total. Production of a hydrogen model, planned for 2026, {f15.status:has been postponed} {f15.time:until 2028}.

The board {f16.status:decided against} an extra dividend, for which the activist fund Lodestar, owner of 3 per cent, had been pressing. It said that the money was better kept in uncertain times.

Shares in Dalvik, which had lost 9 per cent since January, {f17.status:rose} {f17.number:5.3 per cent} in early trading.

=== report B | outlet: Börsbrief Norden (evening summary) | published: 2025-07-17
# Dalvik: {f1.status:less bad than feared}

Truck builder Dalvik {f3.status:earned} {f3.number:about a tenth} {f3.status:less} in the second quarter, {f7.money:SEK 4.2bn} before interest and tax, which was {f1.status:better than analysts had thought}; shares {f17.status:went up} {f17.number:more than 5%} in the morning. {f2.what:Orders shrank} by {f2.number:14%}, and the American market for heavy trucks is now put at {f5.number:260,000} for the year ({f5.status:a cut} from 290,000), while the European forecast stays at {f9.number:300,000}. By {f6.time:December} {f6.number:800} posts are to go, {f6.what:most of them in offices}, {f13.number:some 500} {f13.place:at home}. There is {f16.status:no} additional dividend, and the hydrogen truck {f15.status:won't be built} {f15.time:before 2028}.

=== key
f1.status same A=better than forecast B=better than forecast | the quarter against expectations
f2.what same A=fewer orders B=fewer orders | order intake
f2.number same A=14% B=14% | how much lower
f3.status same A=fell B=fell | operating profit
f3.number compatible A=11% B=10%~ | by how much
f5.number same A=260000 B=260000 | heavy trucks in North America this year, all makers
f5.status same A=lowered B=lowered | that forecast
f6.number same A=800 B=800 | posts to go
f6.time compatible A=end of the year B=December | by when
f6.what compatible A=white-collar staff and consultants mostly B=mostly office posts | which posts
f7.money same A=SEK 4.2bn B=SEK 4.2bn | operating profit
f9.number same A=300000 B=300000 | heavy trucks in Europe this year
f13.number same A=500~ B=500~ | posts in Sweden
f13.place same A=Sweden B=Sweden | where they are
f15.status same A=postponed B=postponed | the hydrogen truck
f15.time same A=2028 B=2028 | when it will come
f16.status same A=none B=none | an extra dividend
f17.status same A=rose B=rose | the shares
f17.number compatible A=5.3% B=>5% | by how much
f8 only A | sales
f10 only A | the chief executive's words
f12 only A | revenue from services
f14 only A | electric trucks
