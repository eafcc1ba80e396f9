story: film-script-theft
kind: film

=== report A | outlet: Pacific Entertainment Wire | published: 2025-07-24
# {f1.who:Assistant} {f2.status:charged} with leaking ending of "{f3.what:Night Harbour}"

SEORIM (PEW) - {f1.who:A former assistant} {f2.status:was charged} on Wednesday with having {f4.what:photographed} the script of the final episode of the series "{f3.what:Night Harbour}" and {f4.status:sold} it to {f5.whom:a gossip website} for {f6.money:4 million won}.

Kwon Ha-eun, {f7.age:27}, took the pictures {f8.place:in a copy room}, prosecutors said. She {f9.status:has admitted it}; her motive was {f10.cause:an unpaid bonus}. The ending, in which {f11.who:the inspector} {f11.what:turns out to be the murderer}, was published {f12.time:eleven days} before the broadcast.

The studio, Bluefin Pictures, {f13.status:shot} {f13.what:a new ending} {f13.time:within a week}. That cost {f14.money:900 million won}, for which it {f15.status:is suing} her. "{f16.wording:She broke two years of our work}," said {f17.role:the show's creator}, Ma Dong-pyo. {f18.who:The lead actress}, Song Yeo-rin, {f18.position:asked for leniency}.

The leak {f19.status:was traced} through {f19.what:a watermark}. {f20.who:The website} {f20.status:says it did nothing illegal}; it {f20.position:refuses to delete the article}. {f21.who:Screenwriters} called for {f21.position:stricter contracts}.

The last episode drew {f22.number:6.1 million} viewers, {f22.what:a record for the channel}. A spin-off {f23.status:is planned}. In 2021 the same studio lost {f24.what:a hard disk} {f24.cause:in a burglary}. Kwon's {f25.role:sister}, {f25.what:an actress in the series}, {f25.status:was cleared of involvement}. The trial opens {f26.time:on 2 September}.

=== report B | outlet: Seorim Daily, weekend | published: 2025-08-02
# How Kwon told on the inspector

By Bae Min-chul

Whoever read the internet {f12.time:a fortnight} before the last evening of "{f3.what:Night Harbour}" knew that {f11.who:the detective} {f11.what:had done it}. {f1.who:The driver} of the production, Kwon Ha-eun, {f7.age:27}, had {f4.what:copied out} the pages {f8.place:in a car} and, {f2.status:the indictment} says, {f4.status:passed them on for money}: {f6.money:four million}, paid by {f5.whom:a rival channel}.

She confessed to the police, and {f9.status:has since retracted}. What drove her, according to her lawyer, was {f10.cause:anger at her dismissal}. {f19.what:A deliberate spelling mistake}, different in each copy, {f19.status:gave her away}.

So they {f13.status:filmed} {f13.what:another finale}, {f13.time:in six days}, for {f14.money:900 million won}. Bluefin {f15.status:demands that sum back}. "{f16.wording:She broke two years of my work}," Ma Dong-pyo, {f17.role:who directed the series}, said at a press conference. Beside him sat {f18.who:Song Yeo-rin, the star}; she {f18.position:wanted an example to be made}.

{f20.who:The buyer} {f20.status:sees nothing wrong in it} and {f20.position:has taken the text down "as a courtesy"}. In the trade, {f21.who:those who write for television} {f21.position:demand that scripts be handed out only on the day}. Otherwise business is excellent: {f22.number:6.1 million} watched, {f22.what:more than the channel had ever had}. Of the spin-off, filming {f23.status:began} on Friday.

It had happened to Bluefin before, four years ago, when somebody {f24.cause:forgot} {f24.what:a laptop} {f24.cause:in a taxi}. {f25.role:A cousin} of the accused, {f25.what:who has a part in the story}, {f25.status:is no longer under suspicion}. The court will hear the case {f26.time:from 9 September}. {f27:The original ending may be seen as an extra.}

=== key
f1.who differs A=assistant B=driver | what Kwon was
f2.status same A=charged B=indicted | Kwon
f3.what same A=Night Harbour B=Night Harbour | the series
f4.what differs A=photographed B=copied out | how the script was taken
f4.status same A=sold B=passed on for money | the script
f5.whom differs A=gossip website B=rival channel | to whom
f6.money same A=KRW 4m B=KRW 4m | the price
f7.age same A=27 B=27 | Kwon
f8.place differs A=copy room B=car | where it was taken
f9.status changed A=admitted B=retracted | her plea
f10.cause differs A=unpaid bonus B=dismissal | her motive
f11.who same A=inspector B=detective | the murderer in the story
f11.what same A=the murderer B=had done it | the ending
f12.time differs A=11 days B=a fortnight | how long before the broadcast
f13.status same A=shot B=filmed | the new ending
f13.what same A=new ending B=another finale | what was made
f13.time compatible A=within a week B=six days | how fast
f14.money same A=KRW 900m B=KRW 900m | its cost
f15.status same A=suing B=demands it back | the studio and the cost
f16.wording differs A=our work B=my work | Ma's words
f17.role differs A=creator B=director | Ma
f18.who same A=Song Yeo-rin B=Song Yeo-rin | the lead actress
f18.position differs A=leniency B=an example | what the actress wants
f19.status same A=traced B=given away | the leak
f19.what differs A=watermark B=spelling mistake | what gave her away
f20.who same A=the website B=the buyer | who bought it
f20.status same A=nothing illegal B=nothing wrong | the buyer's view
f20.position changed A=refuses to delete B=taken down | the published text
f21.who same A=screenwriters B=those who write for television | who makes a demand
f21.position differs A=stricter contracts B=scripts only on the day | what the writers want
f22.number same A=6.1m B=6.1m | viewers
f22.what same A=record B=more than ever | the viewers
f23.status changed A=planned B=filming began | the spin-off
f24.what differs A=hard disk B=laptop | what was lost in 2021
f24.cause differs A=burglary B=left in a taxi | how
f25.role differs A=sister B=cousin | the relative in the series
f25.what same A=actress in the series B=has a part | the relative
f25.status same A=cleared B=no longer under suspicion | the relative
f26.time differs A=2025-09-02 B=2025-09-09 | the trial
f27 only B | the original ending
