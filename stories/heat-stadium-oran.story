story: heat-stadium-oran
kind: weather

=== report A | outlet: Oranie Today | published: 2023-07-17
# {f1.number:Two} fans {f2.status:die} of heat at {f3.what:cup semi-final}

By Nassima Belkhir

{f1.number:Two} spectators {f2.status:died} and {f4.number:about 150} were treated {f4.what:for sunstroke} on Saturday at {f3.what:the cup semi-final} in Orana, {f5.status:which was played to the end} at {f6.number:46} degrees in the shade.

One of the dead, {f7.name:Djamel Ferhat}, {f7.age:63}, {f7.what:a retired postman}, {f8.status:collapsed} {f8.place:in the queue at the north gate}. {f9.what:The gates opened an hour late}, {f10.source:his daughter} says, {f9.cause:as the ticket scanners did not work}.

{f11.who:The home club} {f11.status:had applied} {f11.what:to begin at nine in the evening}; {f12.who:the federation} {f12.status:refused}, {f12.cause:with regard to television}. {f13.role:The federation's president}, {f13.name:Rachid Ouali}, {f13.position:does not regret it}. "{f14.wording:Football is a game of summer and of winter}," he declared.

{f15.who:Street vendors} {f15.what:sold water} {f15.what:at five times the price}. {f16.who:Firemen} {f16.status:sprayed the stands}, {f25.who:on the orders of the prefect}. {f17.who:Two players} {f17.status:left the field with cramps}.

{f18.who:The public prosecutor} {f18.status:has begun an investigation}. {f19.what:The final} {f19.status:is to be played} {f19.time:on Saturday} in the capital, {f19.time:at 10 p.m.} {f20.who:The doctors' association} {f20.position:demands that it be postponed until September}.

{f21.what:Power cuts} {f21.status:hit} the city {f21.what:the same evening}. {f22.number:Nine} more heat deaths were reported {f22.what:from old people's homes} {f22.time:in the past week}. {f23:In 2003 a match was abandoned here because of a sandstorm}.

=== report B | outlet: Meridian News | published: 2023-07-18
# Heat: third spectator {f2.status:dead}, federation chief {f13.position:sorry}

ORANA (Meridian News) - A woman who had been taken ill at Saturday's {f3.what:quarter-final} of the cup in Orana {f2.status:died} on Monday, so that {f1.number:three} {f2.status:have lost their lives}. {f4.number:Some 150} people had needed treatment, mostly {f4.what:for dehydration}.

The match {f5.status:was stopped at half-time}. It was {f6.number:46} degrees.

{f7.name:Djamel Ferhat}, {f7.age:63}, {f7.what:who used to be a postman}, {f8.status:broke down} {f8.place:in the upper tier}, {f10.source:his son} told Meridian News. Spectators had waited in the sun because {f9.what:the gates were opened an hour behind time}; {f9.cause:keys could not be found}.

{f13.name:Rachid Ouali}, {f13.role:general secretary of the federation}, said that {f13.position:in hindsight the kick-off should have been moved}. {f11.who:The police} {f11.status:had wanted} {f11.what:a start at nine}. {f12.who:The federation} {f12.status:said no}, {f12.cause:because the floodlights are broken}. {f13.name:Ouali}'s remark, "{f14.wording:Football is a game for summer and winter}," {f24:has been mocked in songs}.

{f15.who:Hawkers} {f15.what:asked five times the usual price} {f15.what:for a bottle of water}. {f16.who:The fire brigade} {f16.status:hosed down the stands} {f25.who:at its own initiative}. {f17.who:A pair of players} {f17.status:had to go off with cramp}.

{f18.who:Prosecutors} {f18.status:are looking into it}. {f19.what:The final} {f19.status:has been put off} {f19.time:to September}, {f20.position:for which} {f20.who:doctors} {f20.position:had called}.

{f21.what:The electricity} {f21.status:failed} in parts of the city {f21.what:that evening}. {f22.what:Old people's homes} counted {f22.number:nine} deaths {f22.time:within a week}.

=== key
f1.number changed A=2 B=3 | spectators who died
f2.status same A=died B=lost their lives | they
f3.what differs A=semi-final B=quarter-final | the match
f4.number same A=150~ B=150~ | people treated
f4.what differs A=sunstroke B=dehydration | for what
f5.status differs A=played to the end B=stopped at half-time | the match
f6.number same A=46 B=46 | degrees
f7.name same A=Djamel Ferhat B=Djamel Ferhat | one of the dead
f7.age same A=63 B=63 | his age
f7.what same A=retired postman B=used to be a postman | what he was
f8.status same A=collapsed B=broke down | he
f8.place differs A=queue at the north gate B=upper tier | where
f9.what same A=gates an hour late B=gates an hour behind time | why people waited
f9.cause differs A=scanners did not work B=keys not found | why the gates were late
f10.source differs A=his daughter B=his son | on whose word
f11.who differs A=home club B=police | who wanted a later start
f11.status same A=applied B=wanted | the wish
f11.what same A=nine in the evening B=a start at nine | the start wished for
f12.who same A=federation B=federation | who decided
f12.status same A=refused B=said no | the answer
f12.cause differs A=television B=broken floodlights | why
f13.role differs A=president B=general secretary | Ouali's office
f13.name same A=Rachid Ouali B=Rachid Ouali | the official
f13.position changed A=no regret B=should have been moved | the official on the start
f14.wording differs A=of summer and of winter B=for summer and winter | his words
f15.who same A=street vendors B=hawkers | who sold water
f15.what same A=water at five times the price B=five times the usual price for water | the price
f16.status same A=sprayed the stands B=hosed down the stands | the firemen
f16.who same A=firemen B=fire brigade | who sprayed
f25.who differs A=on the prefect's orders B=own initiative | on whose decision
f17.who same A=two players B=a pair of players | who left the field
f17.status same A=left with cramps B=went off with cramp | they
f18.who same A=public prosecutor B=prosecutors | who investigates
f18.status same A=begun an investigation B=looking into it | the inquiry
f19.what same A=final B=final | the next match
f19.status changed A=to be played B=put off | the final
f19.time changed A=2023-07-22T22:00 B=2023-09 | when
f20.who same A=doctors' association B=doctors | who wants a delay
f20.position same A=postponed until September B=September | their demand
f21.what same A=power cuts the same evening B=electricity failed that evening | the power cut
f21.status same A=hit B=failed | it
f22.number same A=9 B=9 | other heat deaths
f22.what same A=old people's homes B=old people's homes | where
f22.time same A=past week B=within a week | when
f23 only A | the match of 2003
f24 only B | the songs
