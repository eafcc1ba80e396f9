story: dampact-zarun
kind: politics

=== report A | outlet: Continental Wire | published: 2026-03-11
# Zarun and Melkat {f1.status:sign} accord on upper-river dam

BAR HADID (Continental Wire) - Zarun and Melkat {f1.status:signed} an agreement on Wednesday on {f2.what:the filling of} {f2.name:the Sefira dam}, {f3.time:nine years} after Zarun began to build it without its neighbour's consent.

Under the accord, Zarun will fill the reservoir over {f4.time:seven} years and let through at least {f5.number:340} cubic metres of water a second, {f5.time:measured over a month}. In a drought the flow may be lowered only {f6.position:with the consent of both}.

Melkat, for its part, {f7.status:will buy} {f7.number:600} megawatts of {f7.what:electricity} and {f8.status:drop} its complaint before {f8.place:the international court}.

The deal {f1.status:was signed} by {f9.name:the foreign ministers Yonas Terefu of Zarun and Salma Darwazeh of Melkat} {f10.place:in Bar Hadid, the capital of neutral Ashur-Tal}, {f11.time:after four days of talks}. It {f12.status:must still be ratified} by {f12.who:both parliaments} {f12.time:before 30 June}.

"{f13.wording:Nobody has won, and that is why it may last}," said {f14.name:Terefu}, {f14.age:57}.

Darwazeh said Melkat's consent was {f15.position:conditional on its engineers' being allowed on the dam at any time}. Zarun has agreed to {f16.number:two} visits a year, according to {f16.source:a copy of the text seen by Continental Wire}.

The dam, {f17.number:145} metres high, cost {f18.money:$4.8bn}. As a first step {f22.number:two} gates {f22.status:will be opened} {f22.time:on Thursday}. An earlier accord, in 2021, collapsed within five months.

=== report B | outlet: Presidency of the Republic of Zarun | published: 2026-03-11
# Historic accord crowns {f3.time:nine years} of patient work

STATEMENT

1. Today in {f10.place:Bar Hadid} {f9.name:His Excellency Yonas Terefu, Minister of Foreign Affairs,} {f1.status:put his name to} the Accord on {f2.what:the Filling and Use of} {f2.name:the Sefira Dam}.

2. The reservoir, which is fed by rain that falls on our own mountains, will be filled in {f4.time:five to seven} years, as the rains allow.

3. Of its own free will Zarun will release {f5.number:340} cubic metres a second, {f5.time:taken as the mean of a year}. In years of drought {f6.position:Zarun alone decides, after informing its neighbour}.

4. The Republic of Melkat {f8.status:withdraws} its unfounded suit from {f8.place:the international court} and {f7.status:will purchase} {f7.number:600} megawatts of {f7.what:clean power}.

5. {f22.time:Tomorrow} {f22.number:two} gates {f22.status:will be raised} in token of good faith. Guests from Melkat are welcome at the dam {f16.number:twice} a year, {f15.position:upon invitation}.

6. "{f13.wording:Nobody has lost, and that is why it will last}," said {f14.name:the Minister}.

7. The accord enters into force {f12.status:upon approval} by {f12.who:the assemblies of the two countries}.

8. The President thanks the people, {f19:who paid for every stone with their own savings}.

=== report C | outlet: Al-Wadi, Melkat | published: 2026-03-12
# What did we {f1.status:sign}? The river, the lamp and the small print

By Idris Qabbani-Lowe

Fishermen at the Lower Steps were asked last night what they thought of the accord. One of them pointed to the mark on the pier where the water stood when he was a boy, and then to the water.

On paper Melkat has got what it wanted. {f2.name:The Sefira reservoir}, 600 kilometres upstream, is to take {f4.time:seven} years to {f2.what:fill}, where Zarun had spoken of three. Not less than {f5.number:430} cubic metres are to come down the river every second, {f5.time:reckoned month by month}. When the rains fail, {f6.position:neither side may reduce it without the other}.

{f9.name:Salma Darwazeh}, who {f1.status:signed} for us, is a hydrologist by training and does not smile when she is photographed. She had been {f11.time:four days and, the last of them, most of a night} at the table {f10.place:in Bar Hadid}. Her colleague on the other side, {f14.name:Yonas Terefu}, {f14.age:who is 57} and was once a tenor in a church choir, is said to have sung in the corridor when it was done. "{f13.wording:Nobody has won}," he told the cameras.

But a signature is not a river. {f12.who:The two parliaments} {f12.status:have yet to approve} the text, and {f12.time:by the last day of June} at that. In 2021 there was a paper, too. It lived for five months, and then the valves were closed in a single night. In our own assembly the Cane Growers' bloc, with 44 seats of 201, {f20:will vote for it only if the state pays for new wells}. Its leader, Marwan Darwazeh, a distant cousin of the minister, said so to this newspaper before the ink was dry.

Nor is it clear who may look at what. The minister says that {f15.position:without free access for our engineers, day or night, there is no agreement}. {f16.source:A diplomat from Ashur-Tal}, who drafted that article, says that the number written there is {f16.number:four} visits in twelve months, and that the word "free" is nowhere.

Then there is the price. Melkat {f7.status:is to take} {f7.number:six hundred} megawatts of {f7.what:power} from the turbines, at a rate that has not been disclosed; it will not be less than what we pay to the coast. And the suit at {f8.place:the international court}, on which three governments have spent eight years and more than $20m in fees, {f8.status:is only suspended}. That, says a lawyer who worked on it, was the last thing to be settled. "They wanted it dead. We wanted it asleep. {f21:It is asleep.}"

Zarun for its part has a dam that it can show. It is {f17.number:145} metres high. It has cost {f18.money:six billion dollars}, and it has stood there for two years with a lake behind it that was kept, by common fear, at a fifth of its size.

Whether it was worth {f3.time:nine} years of shouting is a question for those who did the shouting. {f22.number:Two} gates {f22.status:were opened} {f22.time:at six this morning}. The fishermen will know by the mark on the pier.

=== report D | outlet: Metro Morning | published: 2026-03-12 | copy: A | agency: Continental Wire
# Neighbours end dam dispute

Zarun and Melkat {f1.status:have signed} a deal on {f2.what:filling} {f2.name:the Sefira dam}, {f3.time:nine years} after Zarun started building it without its neighbour's consent.

Zarun will fill the reservoir over {f4.time:seven} years and let through at least {f5.number:340} cubic metres a second. Melkat {f7.status:will buy} {f7.number:500} megawatts of {f7.what:electricity} and {f8.status:drop} its complaint at {f8.place:the international court}.

The deal {f1.status:was signed} {f10.place:in Bar Hadid} {f11.time:after six days of talks}. It {f12.status:must be ratified} by {f12.who:both parliaments} {f12.time:before 30 June}.

"{f13.wording:Nobody has won, and that is why it may last}," said Zarun's {f14.name:Yonas Terefu}, {f14.age:57}.

=== key
f1.status same A=signed B=signed C=signed D=signed | the agreement
f2.what same A=filling B=filling C=filling D=filling | what it is about
f2.name same A=Sefira dam B=Sefira dam C=Sefira dam D=Sefira dam | the dam
f3.time same A=9 years B=9 years C=9 years D=9 years | the length of the quarrel
f4.time differs A=7 years B=5-7 years C=7 years D=7 years | how long the filling takes
f5.number differs A=340 B=340 C=430 D=340 | the least flow, cubic metres a second
f5.time differs A=mean of a month B=mean of a year C=mean of a month | over what time the flow is measured
f6.position differs A=both must consent B=Zarun alone decides C=both must consent | the flow in a drought
f7.status same A=to be bought B=to be bought C=to be bought D=to be bought | the power
f7.number differs A=600 B=600 C=600 D=500 | megawatts Melkat buys
f7.what same A=electricity B=electricity C=electricity D=electricity | what Melkat buys
f8.status differs A=withdrawn B=withdrawn C=suspended D=withdrawn | Melkat's suit
f8.place same A=international court B=international court C=international court D=international court | where the suit lies
f9.name compatible A=Yonas Terefu and Salma Darwazeh B=Yonas Terefu C=Salma Darwazeh | who signed
f10.place same A=Bar Hadid B=Bar Hadid C=Bar Hadid D=Bar Hadid | where it was signed
f11.time differs A=4 days C=4 days D=6 days | how long they talked
f12.status same A=to be ratified B=to be ratified C=to be ratified D=to be ratified | the agreement in the parliaments
f12.who same A=both parliaments B=both parliaments C=both parliaments D=both parliaments | who must ratify it
f12.time compatible A=before 2026-06-30 C=2026-06-30 D=before 2026-06-30 | by when
f13.wording differs A=Nobody has won, and that is why it may last B=Nobody has lost, and that is why it will last C=Nobody has won, and that is why it may last D=Nobody has won, and that is why it may last | Terefu's words
f14.name compatible A=Terefu B=the Minister C=Yonas Terefu D=Yonas Terefu | who said them
f14.age same A=57 C=57 D=57 | his age
f15.position differs A=free access at any time B=upon invitation C=free access at any time | Melkat's access to the dam, on each side's word
f16.number differs A=2 B=2 C=4 | visits a year
f16.source differs A=a copy of the text C=a diplomat of Ashur-Tal | on whose word the number of visits is given
f17.number same A=145 C=145 | the height of the dam
f18.money differs A=USD 4.8bn C=USD 6bn | the cost of the dam
f22.number same A=2 B=2 C=2 | gates opened
f22.status changed A=to be opened B=to be opened C=opened | the gates
f22.time same A=2026-03-12 B=2026-03-12 C=2026-03-12 | when they are opened
f19 only B | the people paid with their savings
f20 only C | the condition of the Cane Growers' bloc
f21 only C | a lawyer on the suit
