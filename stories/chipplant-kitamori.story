story: chipplant-kitamori
kind: business

=== report A | outlet: Hoshinami Devices K.K., investor relations | published: 2024-10-28T15:30
# Notice concerning {f2.status:revision} of schedule for the Kitamori Works

Tokyo, {f1.time:October 28, 2024}. Hoshinami Devices K.K. announced {f1.time:today} that its Board of Directors has resolved to {f2.status:revise} the schedule for the construction of its new wafer fabrication facility, the Kitamori Works ({f3.place:Iwate Prefecture}).

Start of mass production, previously planned for April 2027, {f2.status:is now scheduled} for {f4.time:the second half of fiscal 2028, which begins in October 2028}.

Reason for the {f2.status:revision}. {f5.cause:Demand for semiconductors used in vehicles is recovering more slowly than was expected} when the project was approved. Total investment remains unchanged at {f6.money:1.1 trillion yen}, of which up to {f7.money:380 billion yen} is to be covered by a grant from the government.

Outline of the facility. The Kitamori Works will produce {f8.what:logic chips with circuit widths of 28 nanometres} on wafers of 300 millimetres. Construction, which commenced in {f9.time:April 2023}, {f10.status:will continue at a reduced pace}. Employment of {f11.number:1,700} persons at full operation is still envisaged.

Partnership. Vantrell Systems, Inc. of the United States, which holds {f12.number:20 per cent} of the operating company, {f12.position:remains fully committed to the project}.

"{f13.wording:We are not giving up Kitamori; we are taking a breath}," said {f14.name:Reiji Morinaga}, {f14.role:President}.

Other facilities. The expansion of the Kumazato Works in Kyushu is not affected and {f15.status:will be completed} {f15.time:in December}, as announced.

Effect on results. For the six months ended September 30 the Company expects {f16.what:a net loss} of {f16.money:42.3 billion yen}. {f17:The interim dividend of 15 yen per share is not revised.}

=== report B | outlet: Meridian Wire | published: 2024-10-28T18:10
# Japan's Hoshinami {f2.status:delays} {f6.money:$7 billion} chip plant

TOKYO (Meridian Wire) - Japanese chipmaker Hoshinami Devices {f2.status:has pushed back} the opening of its flagship plant {f3.place:in the northern prefecture of Akita} by a year and a half, blaming {f5.cause:a shortage of construction workers} in a region where several large projects are under way.

The factory at Kitamori, once meant to start in the spring of 2027, will now begin volume production {f4.time:between October 2028 and March 2029}, the company said in a stock exchange filing {f1.time:on Monday}.

The {f2.status:delay} was first reported by {f18.source:the business daily Keizai Sentaku} {f18.time:on Saturday}. Hoshinami's shares {f19:ended 6.1 per cent lower}, against a drop of 0.4 per cent in the broader market.

A company official told Meridian Wire that work on the site {f10.status:had been halted} last Friday. It will resume once a new schedule has been agreed with the builders, he said, asking not to be named because the talks are private.

The plant, which is to make {f8.what:power chips for electric cars}, was hailed as a pillar of the government's drive to bring chip production back home. Tokyo has pledged subsidies of as much as {f7.money:380 billion yen} towards a bill of {f6.money:1.1 trillion yen} ({f6.money:$7.2 billion}). Ground was broken {f9.time:a year and a half ago} in the presence of two cabinet ministers.

Hoshinami's American partner Vantrell, owner of {f12.number:a fifth} of the venture, {f12.position:declined to comment}.

"{f13.wording:We are not giving up on Kitamori; we are just taking a breath}," said {f14.name:Reiji Morinaga}, the company's {f14.role:chairman}, 66. He denied that the {f11.number:1,700} jobs promised to the region were in danger.

Prefectural governor Takako Ebihara said she {f20.position:wanted a guarantee in writing} that the plant would be built.

A smaller extension at Kumazato, in the south-west, {f15.status:is on course to open} {f15.time:before the end of the year}. Hoshinami posted {f16.what:a net loss} of {f16.money:about 42 billion yen} for the April-September half, following a profit of 18 billion a year earlier.

=== report C | outlet: Kitamori Nichiyu Shimpo | published: 2024-10-30
# The cranes stand still, and so does our town

By Mio Tateyama

From the window of her noodle shop Setsuko Arai, 71, can count eleven cranes. {f10.status:None of them has moved since Friday.} At lunchtime she used to serve ninety bowls, most of them to men in yellow helmets. On Tuesday it was fourteen.

Since {f1.time:the day before yesterday} it has been official: Hoshinami's chip factory, the largest investment that {f3.place:Iwate} has ever seen, {f2.status:will come late}. {f18.source:This newspaper} had reported it first, {f18.time:on Friday}.

The company speaks of {f4.time:2028}. People in the town hall who have seen the plans do not believe it. {f21:"2030, if we are lucky,"} says one of them.

The reason given to the mayor, at a meeting that lasted twenty minutes, was {f5.cause:that carmakers are buying fewer chips than hoped}. {f14.role:President} {f14.name:Reiji Morimoto} bowed deeply and repeated what he had told the press in Tokyo: "{f13.wording:We are taking a breath}." He was then driven to the airport.

There was worse to come. On Tuesday evening the American company Vantrell let it be known that it {f12.position:would sell its share}, {f12.number:20 per cent}. Who is to buy it is not known.

For Kitamori, with its 23,000 inhabitants, there is much at stake. {f11.number:Seventeen hundred} jobs were promised for making {f8.what:the 28-nanometre chips} that steer brakes and airbags. {f22:Sixty-four graduates of the technical college have been hired already} and are being trained in Kyushu, where the factory at Kumazato {f15.status:will be enlarged on time}, {f15.time:in December}. Now they don't know whether they'll ever come home.

The town has spent 9.4 billion yen on roads and on water pipes since {f9.time:the spring of 2023}, when the first sod was turned. That is in addition to the money from Tokyo, {f7.money:480 billion} of the {f6.money:1.1 trillion} yen that the works will cost. The prefecture, too, has paid. Governor Takako Ebihara {f20.position:demands that its 12 billion yen be returned} if no chip is made by the end of 2028.

At the building site gate a guard was feeding a cat. "{f23:They told me to keep the lights on}," he said.

=== key
f1.time same A=2024-10-28 B=2024-10-28 C=2024-10-28 | when the delay was announced
f2.status same A=delayed B=delayed C=delayed | the start of the plant
f3.place differs A=Iwate B=Akita C=Iwate | the prefecture of the plant
f4.time compatible A=second half of fiscal 2028 B=2028-10 to 2029-03 C=2028 | the new date, on the company's word
f5.cause differs A=weak demand from carmakers B=shortage of construction workers C=weak demand from carmakers | why it is delayed
f6.money same A=JPY 1.1trn B=JPY 1.1trn C=JPY 1.1trn | the total investment
f7.money differs A=JPY 380bn B=JPY 380bn C=JPY 480bn | the government's grant
f8.what differs A=28-nanometre logic chips B=power chips C=28-nanometre logic chips | what the plant will make
f9.time same A=2023-04 B=2023-04 C=2023-04 | when building began
f10.status differs A=goes on at a reduced pace B=halted C=halted | the work on the site
f11.number same A=1700 B=1700 C=1700 | jobs promised
f12.number same A=20% B=20% C=20% | Vantrell's share
f12.position changed A=fully committed B=no comment C=will sell | Vantrell
f13.wording differs A=not giving up Kitamori; we are taking a breath B=not giving up on Kitamori; we are just taking a breath C=not giving up Kitamori; we are taking a breath | the president's words, cut short in C
f14.name differs A=Reiji Morinaga B=Reiji Morinaga C=Reiji Morimoto | who spoke for the company
f14.role differs A=president B=chairman C=president | his post
f15.status same A=completed as planned B=completed as planned C=completed as planned | the extension at Kumazato
f15.time compatible A=December B=before the end of the year C=December | when Kumazato is ready
f16.what same A=net loss B=net loss | the half-year
f16.money compatible A=JPY 42.3bn B=JPY 42bn~ | the half-year's loss
f17 only A | the dividend
f18.source differs B=Keizai Sentaku C=own | who first reported the delay
f18.time differs B=2024-10-26 C=2024-10-25 | when it was first reported
f19 only B | the fall of the shares
f20.position differs B=a written guarantee C=the money back | what the governor asks for
f21 only C | a town official's guess of 2030
f22 only C | 64 graduates already hired
f23 only C | the guard's words
