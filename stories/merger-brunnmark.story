story: merger-brunnmark
kind: business

=== report A | outlet: Brunnmark Breweries corporate communications | published: 2025-06-12T13:00
# Brunnmark shareholders {f1.status:approve} combination with Quillon Spirits

Harlund, {f1.time:12 June 2025}. The extraordinary general meeting of Brunnmark Breweries plc today {f1.status:voted in favour of} the combination with Quillon Spirits. {f2.number:78.4 per cent} of the votes cast supported the resolution, for which {f19.number:three quarters} were required. {f3.number:81.2 per cent} of the share capital was represented.

The combined group will trade as {f4.what:Brunnmark Quillon} and will be led from {f5.place:Harlund}. With annual sales of 4.1 billion marks it will be the second largest maker of drinks in the Sound region.

Shareholders of Quillon, who gave their consent in May with 91 per cent, will receive {f6.number:0.62} new Brunnmark shares for each share they hold. This values Quillon at {f7.money:2.3 billion marks}, including {f18.money:400 million} of debt.

"{f8.wording:This is a good day for everyone who enjoys a drink on either side of the Sound}," said Hjordis Brekke, chair of Brunnmark. "I thank our owners for the patience they have shown since 2019."

Subject to clearance by the competition authority, which the company {f9.certainty:is confident} of obtaining, the transaction is expected to close {f10.time:in the first quarter of 2026}. Quillon's chief executive, Tobenna Fairweather, is to become {f11.role:deputy chief executive} of the group.

Synergies of 120 million marks a year have been identified. {f12.number:Some 350} positions will be affected, most of them in administration. {f13.certainty:There will be no compulsory redundancies}.

A special dividend of {f14.money:1.50 marks} a share {f14.status:will be paid} {f14.time:on 30 June}, as announced.

The Board notes the views of a shareholder holding {f15.number:9.2 per cent} which did not support the proposal and looks forward to a continued dialogue.

=== report B | outlet: Handelsblick Harlund | published: 2025-06-13
# Squeaked home

## Brunnmark {f1.status:gets} its merger, with a majority thinner than it looks

The applause in the Harlund ice stadium was polite and brief. Some 1,100 owners of Brunnmark shares had sat for seven hours on plastic seats {f1.time:on Thursday} before the notary read out the figure: {f2.number:75.1 per cent} for the takeover of the distiller Quillon, a mere hair above the threshold of {f19.number:75}. The company's own statement contains a better number, from which the abstentions have been taken out.

{f3.number:More than four fifths} of the capital had turned up, in person or by proxy.

So the beer of the north and the schnapps of the south {f1.status:are to be joined} after all, six years after a first attempt {f16:came to nothing because only 61 per cent said yes}. Quillon's owners get {f6.number:0.62} of a Brunnmark share for every one of theirs. The price is {f7.money:2.7 billion marks}, if Quillon's debts of {f18.money:400 million} are added, as they should be.

The teachers' pension fund, which owns {f15.number:almost a tenth} of the brewer, voted no. Its head, {f17:Signe Abdulrahman}, held up a bottle in each hand and asked the board which one it intended to drink first. She has not ruled out going to court.

More was learned from the answers than from the prospectus. The new house will be called {f4.what:Quillon Brunnmark}, in that order. The registered seat stays put, but the board will sit {f5.place:in Castelmar}, where Quillon has its glass tower. And Tobenna Fairweather, until now chief executive of Quillon, will {f11.role:chair the supervisory board}, as Hjordis Brekke, 68, wishes to retire in the autumn. He is 49.

Brekke called the vote "{f8.wording:a good day for everyone who enjoys a drink}". Outside, brewery workers saw it otherwise. {f12.number:Four hundred and fifty} jobs are to go, their union reckons, and when the chairman of the works council, Jonte Amsterdam, asked whether anybody would be dismissed against his will, he was told by the finance director that this {f13.certainty:could not be ruled out}.

The competition authority opened its inquiry last week. Lawyers who know it well think that approval {f9.certainty:could well be refused}, as the two would own six of every ten bars' supply contracts on the islands. Before {f10.time:next summer} nothing will be final.

One promise did not survive the evening. The extra dividend of {f14.money:one mark fifty}, due {f14.time:at the end of the month}, {f14.status:has been put off}, the finance director told analysts on the telephone after the close of trading. The share fell by 4 per cent.

=== key
f1.status same A=approved B=approved | the vote of Brunnmark's shareholders
f1.time same A=2025-06-12 B=2025-06-12 | the day of the meeting
f2.number differs A=78.4% B=75.1% | votes in favour
f3.number compatible A=81.2% B=>80% | capital represented
f4.what differs A=Brunnmark Quillon B=Quillon Brunnmark | the name of the combined group
f5.place differs A=Harlund B=Castelmar | from where the group is led
f6.number same A=0.62 B=0.62 | Brunnmark shares for one of Quillon
f7.money differs A=2.3bn marks B=2.7bn marks | the price with debts
f8.wording compatible A=this is a good day for everyone who enjoys a drink on either side of the Sound B=a good day for everyone who enjoys a drink | Brekke's words, cut in B
f9.certainty differs A=confident B=doubtful | clearance by the competition authority
f10.time differs A=first quarter of 2026 B=>=summer of 2026 | when the deal closes
f11.role differs A=deputy chief executive B=chair of the supervisory board | what Fairweather becomes
f12.number differs A=350~ B=450 | jobs affected
f13.certainty differs A=excluded B=possible | compulsory dismissals
f14.status changed A=planned B=postponed | the special dividend
f14.money same A=1.50 marks B=1.50 marks | the special dividend
f15.number compatible A=9.2% B=10%~ | the share of the fund that voted no
f16 only B | how the attempt of 2019 failed
f17 only B | the head of the pension fund
f14.time same A=2025-06-30 B=2025-06 end | when the special dividend was due
f18.money same A=400m marks B=400m marks | Quillon's debts
f19.number same A=75% B=75% | the majority required
