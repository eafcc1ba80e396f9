story: blackout-nyika-grid
kind: accident

=== report A | outlet: Nairobi Evening Chronicle | published: 2023-11-13
# Country {f1.status:in darkness} for {f2.time:nine hours}: what went wrong at Suswa Hill

By Wanjiru Kamotho

Most of Kenya {f1.status:was without electricity} for {f2.time:nine hours} on Sunday night after {f3.cause:a fault at the Suswa Hill substation} tripped the line that brings power from the wind farms of the north, in {f4.what:the third countrywide outage this year}.

The lights {f1.status:went out} at 7.52pm. Supply {f6.status:was restored} to western towns shortly before midnight, to Mombasa at 2am and to the last estates of Nairobi only {f6.time:at 5am} on Monday, the transmission company, Nyika Grid, said.

"We lost {f7:380 megawatts} in a second and the rest of the system could not carry the load," said its managing director, Engineer {f8.name:Salome Kiptoo}. She said that {f9.what:sabotage} {f9.status:had been ruled out}. A transformer had overheated after {f10:its cooling fans stopped}.

At Jomo Heights International Airport {f11:passengers sat in the dark for 25 minutes} until a second generator was brought into service; the first had not started. Four arriving flights were diverted, two of them to Entebbe. Transport Secretary Abdi Noor Jelle removed the airport's head of engineering, Peter Omollo, on Monday morning. "It is not the outage I am punishing, it is the silence afterwards," he said.

Kenyatta Memorial Hospital in Nairobi ran on its own generators throughout. Its chief executive {f16.status:denied} reports, widely shared on the internet, that {f16.what:babies had died in incubators}. "{f17:Not one bulb went out in the newborn unit}," he said.

In Kisumu, a market burned when a candle fell over in a second-hand clothes stall. {f18.number:Some 60} stalls were destroyed, but {f18.status:nobody was hurt}.

The manufacturers' association put the losses of its members at {f19.money:Sh1.4 billion} and {f20.position:called for compensation}. Energy Secretary Florence Atieno Were told a parliamentary committee on Monday that {f22.who:a team of seven engineers}, three of them from abroad, would {f22.status:report} {f22.time:within two weeks}. MPs were not impressed. "We got the same promise in August," said the committee's chairman, whose own microphone failed twice.

After the outage of 25 August, which lasted 14 hours, the government had ordered new protection relays for {f24:Sh2.1 billion}. According to Nyika Grid they have arrived at the port of Mombasa but {f25:are held up there by a tax dispute}.

=== report B | outlet: World in Short | published: 2023-11-13
# Power {f6.status:back} in Kenya

Electricity {f6.status:returned} to the last parts of Nairobi {f6.time:early on Monday}, {f2.time:nine hours} after {f3.cause:a failure at a substation} {f1.status:blacked out} most of Kenya, {f4.what:for the third time this year}. {f8.name:Salome Kiptoo}, who heads the transmission company, said that {f9.status:there had been no} {f9.what:sabotage}. A hospital {f16.status:contradicted} rumours that {f16.what:newborn babies had died}; a fire destroyed {f18.number:about 60} market stalls in Kisumu {f18.status:without injuring anybody}. Industry, which says it lost {f19.money:1.4 billion shillings}, {f20.position:wants to be compensated}, and {f22.who:seven engineers} are {f22.status:to report} {f22.time:in a fortnight}.

=== key
f1.status same A=without power B=without power | most of Kenya
f2.time same A=9 hours B=9 hours | how long it lasted
f3.cause same A=fault at a substation B=fault at a substation | why
f4.what same A=third outage this year B=third outage this year | which outage of the year
f6.status same A=restored B=restored | the supply
f6.time compatible A=2023-11-13T05:00 B=2023-11-13 early | when the last got it back
f7 only A | the power lost
f8.name same A=Salome Kiptoo B=Salome Kiptoo | head of the transmission company
f9.status same A=ruled out B=ruled out | sabotage
f9.what same A=sabotage B=sabotage | what it was not
f10 only A | the cooling fans
f11 only A | the airport in the dark
f16.status same A=denied B=denied | the rumour
f16.what same A=babies died B=babies died | the rumour
f17 only A | the newborn unit
f18.number same A=60~ B=60~ | stalls burned
f18.status same A=nobody hurt B=nobody hurt | the market fire
f19.money same A=KES 1.4bn B=KES 1.4bn | losses of industry
f20.position same A=compensation B=compensation | what industry wants
f22.who same A=seven engineers B=seven engineers | who reports
f22.status same A=to report B=to report | the team
f22.time same A=in 2 weeks B=in 2 weeks | when they report
f24 only A | cost of the relays
f25 only A | the relays held up
