story: prince-envoy-quarrel
kind: diplomacy

=== report A | outlet: Kingdom News | published: 2024-06-26
# Prince {f1.status:withdraws} as trade envoy after {f2.what:remark} in {f3.place:Almahar}

Prince Frederik of Vestmark {f1.status:gave up} his post as {f4.role:trade envoy} on Tuesday, three days after he had {f2.what:joked about the beard of the host country's king} at {f5.what:a dinner} in {f3.place:Almahar}. The palace said that {f6.position:the decision was his own}.

Almahar {f7.status:has put on hold} an order for {f8.what:six ferries} from the Vestmark shipyard at Hals. {f9.who:Eight hundred workers} {f10.what:depend on it}. The ambassador {f11.what:was summoned} {f12.time:on Sunday} and told that the king {f13.position:expected an apology}. {f14.who:The queen} {f15.what:wrote one by hand}, it was learned.

The remark was recorded by {f16.who:a guest} and {f17.what:spread on the internet}. {f18.source:A person who sat at the table} said that the prince {f19.cause:had taken strong cough medicine}. Frederik, 38, {f20.role:the queen's second son}, {f21.what:left the country} {f22.what:on a scheduled flight} on Sunday. "{f23.wording:I meant to be funny and was rude}," he wrote.

Prime Minister Ulla Kjær {f24.position:called the prince's step right}. {f25.who:The Republicans} {f26.position:want his allowance stopped}. His successor is {f27.name:Henning Aagard}, {f28.role:a former shipowner}. A trade delegation that was due to travel {f30.time:next week} {f31.status:will go}.

In 2019 the prince {f32:had fallen asleep during a state visit}. Almahar buys about a tenth of the ships built in Vestmark.

=== report B | outlet: Hals Dagblad | published: 2024-06-27
# Ferries {f7.status:lost}: shipyard pays for a prince's joke

The shipyard at Hals {f7.status:will not build} {f8.what:the six ferries} for Almahar. The order {f7.status:was cancelled} on Wednesday, the management told {f9.who:the 800 employees} whose jobs {f10.what:hang on it}. Almahar thereby answers {f2.what:a joke about its monarch's beard} that Prince Frederik made on Saturday {f3.place:in the Almahar capital}, at {f5.what:the opening of a trade fair}.

Frederik {f1.status:laid down} his office as {f4.role:envoy for trade} on Tuesday. According to {f18.source:an official of the foreign ministry}, {f6.position:the queen had ordered him to}. He had {f19.cause:drunk several glasses of wine}, the official said. The prince, 38 and {f20.role:the younger of the queen's two sons}, {f21.what:was flown out} {f22.what:in an air force machine} on Sunday. "{f23.wording:I wanted to be funny and was rude}," he said in writing. {f16.who:A waiter} had filmed the scene, which soon {f17.what:went round the world online}.

As late as {f12.time:Sunday} evening, when the Vestmark ambassador {f11.what:was called to the palace}, only {f13.position:words of regret were asked for}. {f14.who:The prime minister}, Ulla Kjær, {f15.what:sent them in a handwritten letter}. She {f24.position:considers Frederik's departure correct}.

{f27.name:Henning Aagaard}, {f28.role:who used to own a shipping line}, takes over. The business delegation that was to set out {f30.time:in the coming week} {f31.status:stays at home}. {f25.who:The Republicans} {f26.position:demand that the prince receive no more money}. {f33:A second yard, at Nibe, has offered to take on fifty welders.}

=== key
f1.status same A=gave up B=laid down | the prince's post
f2.what same A=joke about the king's beard B=joke about the monarch's beard | the remark
f3.place same A=Almahar B=Almahar | where
f4.role same A=trade envoy B=envoy for trade | his post
f5.what differs A=dinner B=opening of a trade fair | the occasion
f6.position differs A=his own decision B=ordered by the queen | whose decision
f7.status changed A=on hold B=cancelled | the order
f8.what same A=six ferries B=six ferries | what was ordered
f9.who same A=800 workers B=800 employees | who is affected
f10.what same A=depend B=hang | their jobs
f11.what same A=summoned B=called to the palace | the ambassador
f12.time same A=2024-06-23 B=2024-06-23 | when
f13.position same A=an apology B=words of regret | what the king wanted
f14.who differs A=the queen B=the prime minister | who wrote the apology
f15.what same A=by hand B=handwritten letter | the apology
f16.who differs A=a guest B=a waiter | who recorded it
f17.what same A=spread on the internet B=round the world online | the recording
f18.source differs A=person at the table B=ministry official | on whose word about his state
f19.cause differs A=cough medicine B=wine | why he spoke so
f20.role same A=second son B=younger of two sons | his kinship
f21.what same A=left the country B=flown out | his departure
f22.what differs A=scheduled flight B=air force machine | how
f23.wording differs A=meant to be B=wanted to be | his words
f24.position same A=right B=correct | the prime minister on the step
f25.who same A=Republicans B=Republicans | who wants his money stopped
f26.position same A=allowance stopped B=no more money | their demand
f27.name differs A=Henning Aagard B=Henning Aagaard | the successor
f28.role same A=former shipowner B=used to own a shipping line | the successor's past
f30.time same A=next week B=coming week | the delegation's journey
f31.status differs A=will go B=stays at home | the delegation
f32 only A | asleep at a state visit
f33 only B | the yard at Nibe
