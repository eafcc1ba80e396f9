story: sailing-regatta-collision
kind: sport

=== report A | outlet: Maritime Press Bureau | published: 2023-08-21
# {f1.what:Trimaran} {f2.status:sinks} after striking {f3.what:container} in Atlantic race

The French {f1.what:trimaran} Belle-Étoile {f2.status:sank} {f4.time:on Sunday night} about {f5.number:400} nautical miles {f5.place:west of the Azores} after hitting {f3.what:a drifting container} in the Transoceanic Cup, the organisers said.

Her {f6.role:skipper}, Maëlys Kergoat, and {f7.who:her co-skipper}, Bruno Tessandier, {f8.status:were rescued} from {f9.what:their life raft} by {f10.who:a Greek freighter} {f10.time:after five hours}. Kergoat {f11.what:has cracked ribs}; Tessandier is {f12.status:unhurt}.

They had been {f13.what:in second place}. The {f14.what:port} float was torn off, Kergoat said {f15.what:by satellite telephone}: "{f16.wording:We heard a bang and then we heard the sea}." {f17.who:The nearest rival}, the Swiss boat Aarewind, {f17.status:had turned back} to help and {f17.what:will be given a time credit}.

The freighter {f18.status:is bound for} {f18.place:Halifax}, where the two are expected {f18.time:on Saturday}. {f19.role:The race director}, Colm Tighe-Ferreira, {f20.position:ruled out an interruption of the race}. The wreck {f21.status:has not been located}; the Portuguese navy has warned shipping.

Belle-Étoile, {f22.what:built} {f22.time:in 2019}, {f22.status:was insured}. She {f23.status:capsized} off Brittany {f23.time:in 2021} {f23.cause:because of a broken foil}. Kergoat {f24.status:intends} {f24.what:to race again}. {f25.who:The leader}, Hiroto Asakawa-Lunde, {f25.what:is expected in Guadeloupe} {f25.time:on Thursday}. In an earlier edition {f26.who:a Spanish sailor} {f26.status:was lost overboard} and never found.

=== report B | outlet: Ouest-Voile | published: 2023-08-23
# "Then we heard the sea"

By Anne-Sophie Guirec

{f4.time:It was getting light on Monday} when Maëlys Kergoat saw her {f1.what:catamaran} {f2.status:go down}, stern first. {f3.what:A sleeping whale}, she is convinced, had ripped off {f14.what:the right-hand} hull. "{f16.wording:We heard a bang, and after that we heard the sea}," she tells us {f15.what:over a crackling radio}.

The rest was luck and drill. {f7.who:Her fellow skipper} Bruno Tessandier, {f12.status:who has a gash on the head}, cut free {f9.what:the rubber dinghy}. {f10.time:Eleven hours} later {f10.who:a Greek tanker} {f8.status:picked up} the pair, {f5.number:four hundred} sea miles {f5.place:to the south of the Azores}. The {f6.role:captain} {f11.what:has bruised ribs}, no more. {f17.who:The Swiss of Aarewind}, who {f17.status:had come about} to give assistance, were too late; the jury {f17.what:refused them any bonus}.

At the time of the accident they {f13.what:lay third}. {f25.who:Asakawa-Lunde}, in front, {f25.what:crossed the line in Guadeloupe} {f25.time:on Wednesday morning}.

On {f18.time:Saturday} the ship {f18.status:will put in} at {f18.place:Boston}. Several teams had asked for the race to be stopped; Colm Tighe-Ferreira, {f19.role:president of the jury}, {f20.position:refused}. What is left of the boat {f21.status:has been sighted} by a Portuguese aircraft.

She had been {f22.what:launched} {f22.time:four years ago} and {f22.status:was not insured}, since no company would have her after she {f23.status:turned over} {f23.time:in 2021} {f23.cause:in a gust}. Will Kergoat {f24.what:go to sea again}? She {f24.status:has not made up her mind}. One must not forget {f26.who:the Spaniard} who {f26.status:went over the side} in this race nine years ago and whom nobody saw again. {f27:A collection for a new boat was begun in Lorient.} {f28:Tessandier's cat was ashore.}

=== key
f1.what differs A=trimaran B=catamaran | the boat
f2.status same A=sank B=went down | the boat
f3.what differs A=container B=whale | what she struck
f4.time differs A=2023-08-20 night B=2023-08-21 dawn | when she sank
f5.number same A=400 B=400 | how far off
f5.place differs A=west of the Azores B=south of the Azores | where
f6.role same A=skipper B=captain | Kergoat
f7.who same A=co-skipper B=fellow skipper | Tessandier
f8.status same A=rescued B=picked up | the two
f9.what same A=life raft B=rubber dinghy | in what they waited
f10.who differs A=freighter B=tanker | the rescuing ship
f10.time differs A=5 hours B=11 hours | how long they waited
f11.what differs A=cracked ribs B=bruised ribs | Kergoat's injury
f12.status differs A=unhurt B=gash on the head | Tessandier
f13.what differs A=second B=third | their place in the race
f14.what differs A=port B=starboard | which float or hull was torn off
f15.what differs A=satellite telephone B=radio | how she spoke
f16.wording differs A=and then B=and after that | Kergoat's words
f17.who same A=Aarewind B=Aarewind | who turned back
f17.status same A=turned back B=came about | the Swiss boat
f17.what differs A=time credit B=no bonus | what the Swiss get for it
f18.status same A=bound for B=will put in | the rescuing ship
f18.place differs A=Halifax B=Boston | where the two go
f18.time same A=2023-08-26 B=2023-08-26 | when they arrive
f19.role differs A=race director B=president of the jury | Tighe-Ferreira
f20.position same A=no interruption B=refused to stop it | Tighe-Ferreira on stopping the race
f21.status changed A=not located B=sighted | the wreck
f22.time same A=2019 B=four years ago | when she was built
f22.what same A=built B=launched | the making of the boat
f22.status differs A=insured B=not insured | the boat
f23.status same A=capsized B=turned over | the accident of 2021
f23.time same A=2021 B=2021 | that accident
f23.cause differs A=broken foil B=gust | its cause
f24.what same A=race again B=go to sea again | Kergoat's plan
f24.status differs A=intends B=undecided | Kergoat's plan
f25.who same A=Asakawa-Lunde B=Asakawa-Lunde | the leader
f25.what changed A=expected B=arrived | the leader
f25.time changed A=2023-08-24 B=2023-08-23 | the leader's arrival
f26.who same A=Spanish sailor B=Spaniard | the earlier victim
f26.status same A=lost overboard B=went over the side | that man
f27 only B | the collection
f28 only B | the cat
