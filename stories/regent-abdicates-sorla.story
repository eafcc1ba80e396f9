story: regent-abdicates-sorla
kind: politics

=== report A | outlet: Court & Country | published: 2023-05-16T20:00
# Grand Duke of Sorla {f1.status:announces} {f2.what:abdication}

The Grand Duke of Sorla, Albrecht IV, {f1.status:announced} on Tuesday that he will {f2.what:give up the throne} {f3.time:on 1 October}, in favour of {f4.role:his elder daughter}, Princess Mathilde.

He made the statement {f5.what:in a televised address} {f6.place:from the library of Sorla Castle}. Albrecht, 79, gave as reason {f7.cause:his failing eyesight}. "{f8.wording:A captain who cannot see the rocks hands over the wheel}," he said. He {f9.status:has reigned} for {f9.time:31 years}.

Mathilde, 44, {f10.role:a vet}, {f11.place:lives in Zelland} with her husband, {f12.who:a cellist}. She {f13.status:will move to the castle} in the summer. The prime minister, Lennart Ody, {f14.status:was informed} {f15.time:on Sunday}, {f16.source:his office} said. {f17.who:The diet} {f17.status:must approve} the succession; {f18.what:a simple majority} suffices.

{f19.who:The Republican Party} {f20.position:demanded a referendum on the monarchy}. {f21.who:Pensioners} {f22.what:laid tulips} at {f23.place:the castle gate}. {f24.what:The church bells} rang for {f25.time:ten minutes}. The Grand Duke's {f26.role:younger brother}, Prince Otto, {f27.status:stayed away}: he {f28.cause:was not told beforehand}.

{f29.what:A new coin} {f30.status:is being minted}. Albrecht {f31.position:wants to keep bees}. He will live {f32.place:in the gardener's house}. {f33:His mother abdicated too, in 1992.}

=== report B | outlet: Sorla Tagblatt | published: 2023-05-17
# The Duke takes off his crown

He had {f6.place:the chapel} chosen, and {f5.what:the radio}, not a camera. At six on Tuesday Albrecht IV, 79, {f1.status:told} his people that he {f2.what:would step down} {f3.time:at New Year}. {f4.role:His younger daughter} Mathilde, 44, is to follow. {f7.cause:His eyes} no longer serve him. "{f8.wording:A captain who does not see the rocks hands over the wheel}," he said.

{f9.time:For more than three decades} he {f9.status:has been our sovereign}. Mathilde {f10.role:treats horses and dogs} in a practice of her own; she has {f11.place:her home in Zelland}. Her husband {f12.who:plays the violin} in an orchestra. {f13.status:She will commute at first}, the palace says.

Lennart Ody, who heads the government, {f14.status:heard of it} only {f15.time:an hour before}, {f16.source:a minister} told us. {f18.what:With two thirds of its members} {f17.who:the assembly} {f17.status:has to consent to} the change. {f19.who:The republicans} {f20.position:promised to vote in favour}, out of respect.

{f24.what:All the bells of the country} sounded, {f25.time:ten minutes long}. People, {f21.who:many of them old}, {f22.what:placed tulips} {f23.place:before the gate}. Of the family only Prince Otto, {f26.role:the Duke's cousin}, {f27.status:was missing}: {f28.cause:he is ill}, it was said.

What will an ex-duke do? {f31.position:Look after his bees}, he says, and move {f32.place:to the forester's lodge}. {f30.status:At the mint nothing has been decided} about {f29.what:a new coin}. {f34:The bakers have already baked a crown.}

=== key
f1.status same A=announced B=told | the abdication
f2.what same A=give up the throne B=step down | what he will do
f3.time differs A=2023-10-01 B=2024-01-01 | when
f4.role differs A=elder daughter B=younger daughter | Mathilde's kinship
f5.what differs A=televised address B=radio | how he announced it
f6.place differs A=library B=chapel | from where
f7.cause same A=failing eyesight B=his eyes | why
f8.wording differs A=cannot see B=does not see | his words
f9.time compatible A=31 years B=>30 years | the length of his reign
f9.status same A=reigned B=sovereign | his reign
f10.role same A=vet B=treats horses and dogs | the heir's profession
f11.place same A=Zelland B=Zelland | where she lives
f12.who differs A=cellist B=violinist | her husband
f13.status differs A=moves to the castle B=commutes at first | her residence
f14.status same A=informed B=heard of it | the prime minister
f15.time differs A=2023-05-14 B=an hour before | when he was told
f16.source differs A=his office B=a minister | on whose word
f17.who same A=the diet B=the assembly | who must approve
f17.status same A=must approve B=has to consent | the approval
f18.what differs A=simple majority B=two thirds | the majority needed
f19.who same A=Republican Party B=the republicans | the anti-monarchists
f20.position differs A=referendum B=vote in favour | their stand
f21.who same A=pensioners B=many of them old | who came
f22.what same A=laid tulips B=placed tulips | what they did
f23.place same A=castle gate B=before the gate | where
f24.what same A=church bells B=all the bells | what was heard
f25.time same A=10 minutes B=10 minutes | for how long
f26.role differs A=younger brother B=cousin | Otto's kinship
f27.status same A=stayed away B=missing | Otto
f28.cause differs A=not told beforehand B=ill | why
f29.what same A=new coin B=new coin | the coin
f30.status differs A=being minted B=nothing decided | the coin
f31.position same A=keep bees B=look after bees | what he wants to do
f32.place differs A=gardener's house B=forester's lodge | where he will live
f33 only A | his mother
f34 only B | the bakers
