story: hostages-verrin-dam
kind: hostages

=== report A | outlet: Kestria Radio, bulletin | published: 2024-03-05T12:00
# Armed men {f1.status:hold} dam crew at Verrin

{f2.number:About ten} armed men {f1.status:have occupied} the Verrin dam in the south of Kestria and {f3.status:are holding} {f4.number:17} {f5.who:engineers}. They came {f6.what:over the lake in rubber boats}, {f7.time:before dawn on Tuesday}. {f8.who:A guard} was {f9.what:shot in the leg}; he {f10.status:was taken out} at nine.

The group calls itself {f11.who:Children of the Valley}. It {f12.position:demands that the dispossessed farmers get their land back}. It {f13.status:threatens to open the gates}. The interior minister, Egon Pahl, {f14.position:ruled out negotiations}. {f15.number:Four} villages below the dam {f16.status:are being cleared}. {f17.role:A schoolteacher}, Marta Hun, is {f18.certainty:believed} to be their leader. The power station {f19.status:is running}.

=== report B | outlet: Kestria Mail | published: 2024-03-06T07:00
# Night at the dam: {f20:five} let go, lights out

By Simon Aldag

At {f21:eleven at night} the lights went out in half of Kestria, because those who {f1.status:hold} the Verrin dam {f19.status:had stopped the turbines}. An hour later {f20:five} of the {f4.number:seventeen} hostages, {f5.who:maintenance workers} all of them, {f3.status:walked out along the crest}. They had counted {f2.number:fourteen} captors.

These had arrived on {f7.time:Tuesday, while it was still dark}, {f6.what:in a cement lorry}. The {f8.who:watchman} they shot {f9.what:in the stomach} {f10.status:died in the afternoon}. What {f11.who:the Children of the Valley} {f12.position:ask for is money for the houses the lake swallowed}, and the state {f14.position:has begun to talk}: Egon Pahl, minister of the interior, sent {f22.who:a bishop}. Nobody {f13.status:mentions the gates any more}.

Below the wall {f15.number:six} villages {f16.status:stand empty}. That Marta Hun, {f17.role:a former mayor}, leads the group {f18.certainty:is now certain}; she spoke through a window. "{f24.wording:My father's grave is under forty metres of water}."

=== report C | outlet: Meridian News | published: 2024-03-07T18:00
# Verrin dam {f1.status:freed} without a shot

VERRIN (Meridian) - The occupation of the Verrin dam {f1.status:ended} on Thursday after {f25:57 hours}. All hostages {f3.status:are free}, and {f2.number:eleven} men and women gave themselves up to {f22.who:the retired judge} who had mediated. They had come {f6.what:in rubber boats}. Their leader, {f17.role:the schoolteacher} Marta Hun, was {f27:carried out, ill with fever}.

The government {f14.position:promised} {f12.position:compensation for flooded houses}, as they had asked. The {f8.who:guard}, {f9.what:hit in the stomach} on the first day, {f10.status:is in a stable condition}, the hospital said, correcting a report of his death. Inhabitants of the {f15.number:six} villages {f16.status:went home}. The turbines {f19.status:have been running} since noon. "{f24.wording:My father's house is under forty metres of water}," Hun had said on the second day. Prosecutors {f28:want to charge her with terrorism}.

=== key
f1.status changed A=occupied B=occupied C=freed | the dam
f2.number differs A=10~ B=14 C=11 | the captors
f3.status changed A=all held B=five let go C=all free | the hostages
f4.number same A=17 B=17 | hostages at first
f5.who differs A=engineers B=maintenance workers | who they are
f6.what differs A=rubber boats B=cement lorry C=rubber boats | how the captors came
f7.time same A=2024-03-05 before dawn B=2024-03-05 before dawn | when they came
f8.who same A=guard B=guard C=guard | who was shot
f9.what differs A=leg B=stomach C=stomach | where he was hit
f10.status differs A=taken out B=dead C=stable | the guard
f11.who same A=Children of the Valley B=Children of the Valley | the group
f12.position differs A=land back B=money for houses C=money for houses | the demand
f13.status changed A=threatened B=no longer mentioned | the opening of the gates
f14.position changed A=no talks B=talks begun C=promise given | the government
f15.number changed A=4 B=6 C=6 | villages cleared
f16.status changed A=being cleared B=empty C=people back | the villages
f17.role differs A=schoolteacher B=former mayor C=schoolteacher | Marta Hun
f18.certainty changed A=believed B=certain | that she leads
f19.status changed A=running B=stopped C=running | the power station
f22.who differs B=bishop C=retired judge | who mediated
f24.wording differs B=grave C=house | Hun's words
f20 only B | those let go
f21 only B | when the lights went out
f25 only C | how long it lasted
f27 only C | the leader's fever
f28 only C | the charge
