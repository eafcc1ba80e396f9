story: gas-price-cap
kind: energy

=== report A | outlet: Pannon Post | published: 2023-09-29
# {f1.who:Government} {f2.status:keeps} gas price cap for {f3.who:pensioners}

The {f1.who:government} in Varadin decided on Friday to {f2.status:extend} the ceiling on gas prices {f4.time:until the end of March}, but only for {f3.who:pensioners}. Everyone else will pay {f5.number:28} per cent more from November.

Prime Minister {f6.name:Gabor Vereczky} defended the step as {f7.what:unavoidable}. {f8.cause:The state purse is empty}, he said. "{f9.wording:We have warmed the whole country for two winters}."

The {f10.who:Social Democrats} called for {f11.position:a vote of no confidence}. {f12.who:The leader of the Farmers' Party}, a {f12.role:partner in the coalition}, {f13.status:abstained} in cabinet. {f14.who:Trade unions} will hold {f15.what:a torchlight march} {f16.time:on October 6}.

Storage tanks are {f17.number:91} per cent full, according to {f18.source:the network operator}. A third of the gas comes from {f19.place:Norway}, the rest by {f20.what:a pipeline under the Black Sea}, which {f21.status:was repaired} in August after {f22.cause:an anchor had damaged it}.

{f23.who:The energy regulator} had {f24.position:advised against the cap}. Its head, {f25.name:Agnes Tolnay}, {f26.status:offered her resignation}. Two {f27.what:glassworks} and a {f28.what:brick kiln} have {f29.status:cut production}.

In the town of Mezokut {f30.who:the mayor} {f31.what:turned off the heating in the swimming pool}. {f32.who:A widow} told local radio that she {f33.what:burns vine cuttings}.

=== report B | outlet: Pannon Post | published: 2023-10-02 | copy: A
# {f1.who:Government} {f2.status:keeps} gas price cap for {f3.who:large families}

The {f1.who:government} in Varadin decided on Friday to {f2.status:extend} the ceiling on gas prices {f4.time:until the end of May}, but only for {f3.who:large families}. Everyone else will pay {f5.number:28} per cent more from November.

Prime Minister {f6.name:Gabor Vereczky} defended the step as {f7.what:fair}. {f8.cause:The state purse is empty}, he said. "{f9.wording:We have warmed the whole country for two long winters}."

The {f10.who:Liberals} called for {f11.position:a referendum}. {f12.who:The leader of the Farmers' Party}, a {f12.role:partner in the coalition}, {f13.status:voted against} in cabinet. {f14.who:Trade unions} will hold {f15.what:a torchlight march} {f16.time:on October 6}.

Storage tanks are {f17.number:91} per cent full, according to {f18.source:the ministry}. A third of the gas comes from {f19.place:Norway}, the rest by {f20.what:a pipeline under the Black Sea}, which {f21.status:was repaired} in August after {f22.cause:a landslide had damaged it}.

{f23.who:The energy regulator} had {f24.position:spoken for the cap}. Its head, {f25.name:Agnes Tolnay}, who had tendered her resignation last week, {f26.status:will stay on}. Two {f27.what:paper mills} and a {f28.what:brick kiln} have {f29.status:halted production}.

In the town of Mezokut {f30.who:the mayor} {f31.what:turned off the heating in the swimming pool}. {f32.who:A widow} told local radio that she {f33.what:burns old furniture}.

=== key
f1.who same A=government B=government | who decides
f2.status same A=extended B=extended | the cap
f3.who differs A=pensioners B=large families | for whom
f4.time differs A=2024-03 end B=2024-05 end | until when
f5.number same A=28 B=28 | the rise for others in per cent
f6.name same A=Gabor Vereczky B=Gabor Vereczky | the prime minister
f7.what differs A=unavoidable B=fair | his word for the step
f8.cause same A=purse is empty B=purse is empty | his reason
f9.wording differs A=We have warmed the whole country for two winters B=We have warmed the whole country for two long winters | his words
f10.who differs A=Social Democrats B=Liberals | the opposition that acts
f11.position differs A=no-confidence vote B=referendum | what it calls for
f12.who same A=leader of the Farmers' Party B=leader of the Farmers' Party | the partner's leader
f12.role same A=coalition partner B=coalition partner | the party
f13.status differs A=abstained B=voted against | that leader in cabinet
f14.who same A=trade unions B=trade unions | who marches
f15.what same A=torchlight march B=torchlight march | the protest
f16.time same A=2023-10-06 B=2023-10-06 | when
f17.number same A=91 B=91 | how full the tanks are
f18.source differs A=network operator B=ministry | on whose word
f19.place same A=Norway B=Norway | where a third comes from
f20.what same A=pipeline under the Black Sea B=pipeline under the Black Sea | how the rest comes
f21.status same A=repaired B=repaired | the pipeline
f22.cause differs A=anchor B=landslide | what had damaged it
f23.who same A=energy regulator B=energy regulator | who had a view
f24.position differs A=against B=for | the regulator on the cap
f25.name same A=Agnes Tolnay B=Agnes Tolnay | the regulator's head
f26.status changed A=resignation offered B=stays on | the regulator's head
f27.what differs A=glassworks B=paper mills | the plants
f28.what same A=brick kiln B=brick kiln | the other plant
f29.status changed A=cut B=halted | their production
f30.who same A=mayor B=mayor | who acts in Mezokut
f31.what same A=pool heating off B=pool heating off | what the mayor did
f32.who same A=widow B=widow | who spoke on the radio
f33.what differs A=vine cuttings B=old furniture | what she burns
