story: platform-skua-deep
kind: accident

=== report A | outlet: Northern Wire | published: 2022-02-09
# Gas leak {f1.status:forces crew off} Skua Deep platform

STENWICK (Northern Wire) - {f1.number:112} workers were {f1.status:taken off} the Skua Deep production platform on {f2.time:Wednesday morning} after gas was detected {f3.place:in the compressor hall}, its operator, Havbrann Energy, said.

Helicopters carried them to {f4.place:Stenwick airport}, where buses were waiting. {f5.number:Nineteen} people {f5.status:stayed behind} to make the installation safe. One technician, {f6.age:28}, was treated for {f6.what:the effects of fumes}.

"{f7.wording:Nobody was in danger at any moment}," said {f8.name:Iselin Okafor}, Havbrann's {f8.role:head of operations}. Production of {f9.number:40,000} barrels a day has been {f9.status:halted} and {f10.certainty:will} resume on {f10.time:Saturday}, she said.

The company said {f11.cause:a worn seal} had let the gas escape. The union Dekk wants {f12.position:all three sister platforms shut until they have been inspected}. Skua Deep, {f13:140} kilometres offshore, was evacuated once before, in 2015, when 87 people were flown out because of a drifting barge.

=== report B | outlet: Stenwick Post | published: 2022-02-09
# "We were told to leave our phones and walk"

By Tobias Ferreira-Lunde

The first helicopter put down at {f4.place:the old naval air station} {f2.time:shortly before eight}. Out climbed men and women in orange suits, some still in slippers. By {f14:noon} the last of them had landed.

In all {f1.number:121} people were {f1.status:brought ashore} from Skua Deep, the police in Stenwick counted. {f5.number:Nineteen} colleagues {f5.status:remained} on board.

"The alarm went at half past five, and at first we thought it was the weekly drill," said Amadou Brekke, 44, a crane driver with sixteen years at sea. "Then somebody shouted that this was no drill." He had smelt gas {f3.place:in the living quarters}, he said. That had never happened to him before.

A {f6.age:38-year-old} technician was driven to the county hospital, having {f6.what:breathed in gas}. The doctors sent the patient home in the afternoon.

{f8.name:Iselin Okafor}, {f8.role:safety director} at Havbrann Energy, came to the arrivals hall with coffee and blankets. She promised that everyone would be paid for the full shift. "{f7.wording:Nobody was in serious danger at any moment}," she said. As to the reason, {f11.cause:she would not guess}.

Not all were satisfied. {f15:Runa Haldorsen}, who speaks for the union Dekk on the coast, recalled {f16:two complaints about the gas detectors last autumn}. She demanded that {f12.position:nobody be sent back before the union's own experts have been on board}, though she {f12.position:did not ask for other platforms to be closed}.

The platform pumps {f9.number:some forty thousand} barrels on a normal day. On Wednesday it pumped {f9.status:none}. Okafor thought that it {f10.certainty:might} start again {f10.time:at the weekend}. The wind was rising as the last bus left.

=== report C | outlet: Energy Ledger | published: 2022-02-11
# Havbrann shares slip as Skua Deep stays {f9.status:shut}

Havbrann Energy lost {f18:four per cent} of its market value on Friday after saying its Skua Deep platform would stay {f9.status:closed} until {f10.time:the end of the month}. The safety authority found {f11.cause:a valve that had been fitted the wrong way round} {f3.place:in the compressor hall}. {f1.number:One hundred and twelve} staff had been {f1.status:airlifted} to land on {f2.time:Wednesday}; {f5.number:the nineteen} who {f5.status:kept watch} have since {f19:been relieved}. The outage costs {f20:$3m a day}, analyst {f21:Piers Lindqvist-Mori} estimates. Output last year averaged 36,000 barrels a day.

=== key
f1.number differs A=112 B=121 C=112 | people taken off the platform
f1.status same A=evacuated B=evacuated C=evacuated | the crew
f2.time compatible A=Wednesday morning B=Wednesday before 08:00 C=Wednesday | when they were taken off
f3.place differs A=compressor hall B=living quarters C=compressor hall | where the gas was
f4.place differs A=Stenwick airport B=the old naval air station | where the helicopters landed
f5.number same A=19 B=19 C=19 | those who stayed
f5.status same A=stayed B=stayed C=stayed | the remaining crew
f6.age differs A=28 B=38 | the technician
f6.what same A=fumes B=fumes | what was wrong with the technician
f7.wording differs A=in danger B=in serious danger | Okafor's words
f8.name same A=Iselin Okafor B=Iselin Okafor | Havbrann's spokeswoman
f8.role differs A=head of operations B=safety director | her post
f9.number compatible A=40000 B=40000~ | barrels a day
f9.status same A=halted B=halted C=halted | production
f10.certainty differs A=certain B=possible | the restart
f10.time changed A=Saturday B=Saturday C=end of the month | when production restarts
f11.cause differs A=a worn seal B=no guess C=a valve fitted wrongly | why gas escaped
f12.position differs A=sister platforms shut until inspected B=nobody back before union experts | what the union demands
f13 only A | 140 kilometres offshore
f14 only B | the last landing at noon
f15 only B | Runa Haldorsen of the union
f16 only B | two complaints about the detectors
f18 only C | four per cent loss
f19 only C | the nineteen relieved
f20 only C | the cost of the outage
f21 only C | the analyst
