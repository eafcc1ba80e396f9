story: exchange-bodies-narva
kind: war

=== report A | outlet: Ivarian Radio, website | published: 2025-04-03
# Ivaria and Skerro {f1.status:hand over} {f2.what:fallen soldiers}

Ivaria and Skerro {f1.status:exchanged} {f2.what:the bodies of soldiers} on {f3.time:Wednesday} {f4.place:at a level crossing} near Narvo. Ivaria received {f5.number:211} dead, Skerro {f6.number:58}. They were transported {f7.what:in refrigerated wagons}. {f8.who:The International Lantern} {f9.what:supervised the handover}.

In Ivaria, the dead {f10.status:will be identified} {f11.place:in a former hangar}; this {f12.certainty:may} take {f13.time:until autumn}. Among them is {f14.certainty:probably} {f15.role:the medic} Lars Onn, {f16.age:27}, missing {f17.time:since last June}. His mother, {f18.role:a pharmacist}, {f19.what:gave a DNA sample}. "{f20.wording:I want to know where to put the flowers}," she said.

{f21.role:The ombudswoman} of Ivaria, Pia Moss, {f22.position:called for an exchange every month}. Skerro's side {f23.position:agrees only to one more}, {f24.source:a general} said. {f25.what:The guns} near Narvo {f25.status:were silent} {f26.time:from six until noon}. {f27.who:A railwayman} {f28.status:was injured} {f29.cause:by a mine} beside the track. A first exchange, {f31.time:in December}, {f32.status:was broken off} {f33.cause:over the lists}. {f34:Flags are to be flown at half mast on Sunday}.

=== report B | outlet: Narvo Valley Paper | published: 2025-04-03
# A hair in an envelope

By Inga Brol

Trains do not stop at Narvo any more, but {f3.time:on Wednesday} {f7.what:a column of covered lorries} did, {f4.place:at the frontier bridge}, and men lifted down what came from over there: {f5.number:two hundred and eleven} {f2.what:who had fallen}. {f6.number:Fifty-eight} {f1.status:went the other way}. {f8.who:Sisters of the Mercy order} {f9.what:watched over it with lists}.

A woman stood there who {f18.role:teaches music}. Her son, Lars Onn, {f16.age:27}, {f15.role:who drove an ambulance}, has not written {f17.time:since the summer before last}. "{f20.wording:I want to know where to bring the flowers}," she said. That he is among these {f14.certainty:is certain}, an officer told her; still she {f19.what:left a hair in an envelope, for the laboratory}. It {f12.certainty:will} be {f13.time:Christmas} before every one of them {f10.status:has a name}. The work is done {f11.place:in an ice rink}.

{f25.what:The artillery} {f25.status:held its breath}, {f26.time:all day long}. Yet {f27.who:a stretcher bearer} {f28.status:was hurt}, {f29.cause:when he fell from the ramp}. Will it happen again? {f22.position:Every month}, demands Pia Moss, {f21.role:who speaks for the families of the missing}. {f23.position:Whenever they like}, is what {f24.source:a colonel} from the other side is said to have answered. {f31.time:In December} they had met before, and {f32.status:went home with nothing done}; {f33.cause:someone had fired a flare}. {f35:It had begun to snow on the lists}.

=== key
f1.status same A=exchanged B=went the other way | the bodies
f2.what same A=fallen soldiers B=who had fallen | who is exchanged
f3.time same A=2025-04-02 B=2025-04-02 | when
f4.place differs A=level crossing B=frontier bridge | where
f5.number same A=211 B=211 | dead received by Ivaria
f6.number same A=58 B=58 | dead received by Skerro
f7.what differs A=refrigerated wagons B=covered lorries | how they came
f8.who differs A=International Lantern B=Sisters of the Mercy order | who supervised
f9.what same A=supervised B=watched over it | the supervision
f10.status same A=identified B=has a name | the dead
f11.place differs A=hangar B=ice rink | where they are identified
f12.certainty differs A=may B=will | how sure the duration is
f13.time differs A=until autumn B=Christmas | until when it takes
f14.certainty differs A=probable B=certain | that Onn is among them
f15.role differs A=medic B=ambulance driver | Onn's service
f16.age same A=27 B=27 | Onn's age
f17.time differs A=2024-06 B=summer 2023 | since when he is missing
f18.role differs A=pharmacist B=music teacher | his mother's profession
f19.what same A=DNA sample B=hair for the laboratory | what his mother gave
f20.wording differs A=put B=bring | her words
f21.role differs A=ombudswoman B=speaker of the families | Moss's office
f22.position same A=every month B=every month | Moss's demand
f23.position differs A=one more only B=whenever they like | the other side
f24.source differs A=a general B=a colonel | on whose word
f25.what same A=guns B=artillery | what was silent
f25.status same A=silent B=held its breath | the guns
f26.time differs A=six until noon B=all day | how long
f27.who differs A=railwayman B=stretcher bearer | who was hurt
f28.status same A=injured B=hurt | this person
f29.cause differs A=a mine B=a fall | how
f31.time same A=December B=December | the first exchange
f32.status same A=broken off B=nothing done | the first exchange
f33.cause differs A=the lists B=a flare | why it failed
f34 only A | the flags
f35 only B | the snow
