story: strike-ferry-pilots
kind: labour

=== report A | outlet: Visayan Post | published: 2024-05-15
# Ferries {f2.status:idle} in Cagsawit as {f1.who:harbour pilots} walk out

CAGSAWIT CITY, May 15 (Visayan Post) - Some 9,000 travellers were stuck at the passenger terminal of Cagsawit on Wednesday after the port's {f1.who:harbour pilots} {f3.status:stopped work} over {f4.cause:unpaid night allowances}, leaving {f2.status:every inter-island ferry at its berth}.

The {f5.number:26} pilots laid down their radios {f6.time:at midnight on Monday}, hours after talks with the port authority had ended {f7.status:without a result}. Their association wants {f8.position:the arrears paid in full} before anyone goes back on board.

"{f9.wording:We have guided ships in the dark for two years on a promise}," said {f10.name:Rodel Macaspac}, the association's {f10.role:president}. He {f11.status:rejected} {f11.what:a loan} that the authority had held out to tide the men over.

The port authority's {f12.role:general manager}, Liza Ompad, said the stoppage was {f13.what:illegal}, since {f14.cause:no strike notice had been filed}. She has asked {f15.who:the labour secretary} to {f16.status:step in}.

{f17.who:Two navy tugs} were brought in on Tuesday to move {f18.what:a tanker with cooking gas} to the oil pier, and scraped its hull along {f19.place:the breakwater}. {f21.who:A deckhand} who jumped clear {f22.what:sprained his wrist} on landing, according to {f23.source:the coast guard}.

Vegetable traders said {f24.what:tomatoes} bound for the capital were {f25.status:rotting} in crates on Pier 4. Hotels on the resort island of Tinago are offering guests who cannot leave {f26.what:a free extra night}.

In {f27.time:2019} the same pilots struck for {f28.time:five days}, over {f29.what:the hiring of outsiders}. That dispute was settled by {f30.who:the archbishop}.

{f31:The next meeting is set for Thursday at the city hall.}

=== report B | outlet: Manila Business Wire | published: 2024-05-15
# {f1.who:Ship guides}' {f3.status:stoppage} strands thousands, {f24.what:mangoes} go bad

Cargo and passenger traffic in the central port of Cagsawit was {f2.status:at a standstill} for a second day because {f1.who:the mariners who steer vessels in and out of the harbour} {f3.status:have downed tools}.

They say {f4.cause:supplements for working after dark have not been paid}. {f5.number:Twenty-six} men joined the action, which began {f6.time:at daybreak on Tuesday}; the last round of negotiations had {f7.status:collapsed} the evening before. As {f10.name:Rodel Macaspac}, the {f10.role:secretary} of their association, put it: "{f9.wording:We have guided ships in the dark for three years on a promise}."

The association would settle for {f8.position:half of what is owed now and the rest by Christmas}, he added, but it {f11.status:has turned down} {f11.what:an advance on next year's pay}.

Liza Ompad, who {f12.role:runs the port authority}, called the action {f13.what:unlawful}, arguing that {f14.cause:the pilots count as government employees, who may not strike}. She has {f16.status:requested the intervention} of {f15.who:the president's office}.

On Tuesday {f17.who:two vessels of the navy} towed {f18.what:a fuel carrier laden with diesel} to the oil pier; on the way she rubbed against {f19.place:the old lighthouse jetty}. {f21.who:A crewman} who leapt off {f22.what:broke a wrist}, {f23.source:the ship's agent} said.

Exporters complained that {f24.what:mangoes} for Manila are {f25.status:spoiling} on the quay. Resorts on Tinago are giving stranded holidaymakers {f26.what:half price on their next night}.

It is not the first quarrel of its kind: {f27.time:five years ago} the pilots were out for {f28.time:almost a week}, protesting that {f29.what:men from other ports had been taken on}. {f30.who:A senator} mediated then. {f32:Shares of the ferry line Sulubay fell 4 per cent.}

=== key
f1.who same A=harbour pilots B=harbour pilots | who is on strike
f2.status same A=idle B=standstill | the ferry traffic
f3.status same A=stopped work B=downed tools | the pilots
f4.cause same A=unpaid night allowances B=unpaid night supplements | what the strike is about
f5.number same A=26 B=26 | pilots on strike
f6.time differs A=2024-05-13 midnight B=2024-05-14 daybreak | when it began
f7.status same A=failed B=failed | the last talks
f8.position differs A=full payment first B=half now, half by Christmas | what the association wants
f9.wording differs A=We have guided ships in the dark for two years on a promise B=We have guided ships in the dark for three years on a promise | Macaspac's words
f10.name same A=Rodel Macaspac B=Rodel Macaspac | the speaker of the pilots
f10.role differs A=president B=secretary | his office
f11.what differs A=loan B=advance on pay | the offer turned down
f11.status same A=rejected B=turned down | the offer
f12.role same A=general manager B=head | Ompad's office
f13.what same A=illegal B=unlawful | Ompad on the strike
f14.cause differs A=no strike notice B=government employees | why it is said to be illegal
f15.who differs A=labour secretary B=president's office | whom Ompad has asked
f16.status same A=asked to step in B=asked to intervene | her request
f17.who same A=two navy tugs B=two navy vessels | who moved the tanker
f18.what differs A=cooking gas B=diesel | the tanker's load
f19.place differs A=breakwater B=lighthouse jetty | what the tanker touched
f21.who same A=deckhand B=crewman | who was hurt
f22.what differs A=sprained wrist B=broken wrist | the injury
f23.source differs A=coast guard B=ship's agent | on whose word
f24.what differs A=tomatoes B=mangoes | the cargo that goes bad
f25.status same A=rotting B=spoiling | the cargo
f26.what differs A=free extra night B=half price | what hotels offer
f27.time same A=2019 B=2019 | the earlier strike
f28.time compatible A=5 days B=almost a week | how long it lasted
f29.what same A=hiring of outsiders B=men from other ports | what it was about
f30.who differs A=archbishop B=senator | who settled it
f31 only A | the next meeting
f32 only B | the ferry line's shares
