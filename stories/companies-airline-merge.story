story: companies-airline-merge
kind: companies

=== report A | outlet: Tasman Aviation News | published: 2025-03-26
# {f1.who:Regulator} {f2.status:clears} merger of two island carriers

{f1.who:The competition authority} of Tavarua {f2.status:has approved} the merger of the airlines Reef Air and Lagoon Link, {f3.position:provided that they give up} {f4.number:six} of their {f5.number:31} routes.

The decision was made {f6.time:on Tuesday}, {f7.number:three votes to two}. The new company, {f8.name:Frigate Airways}, is to {f9.status:start} {f10.time:on July 1}, with {f11.who:Reef Air's boss}, {f11.name:Malia Tuilagi}, {f11.role:as chief executive}. "{f12.wording:Small islands do not need two late planes, they need one on time}," she said.

{f13.number:130} jobs {f14.status:will go}, most of them {f15.who:in check-in and baggage}. {f16.who:Pilots} {f17.position:accept the deal}, {f18.cause:since their seniority is kept}; {f19.who:cabin crews} {f20.position:plan a day of protest}. The fleet will consist of {f21.what:turboprops} only; {f22.what:the one jet} {f23.status:is being sold} {f24.who:to a charter firm} in {f25.place:Fiji}.

Islanders fear {f26.what:dearer tickets}. On Nukuloa, {f27.who:the council of chiefs} {f28.what:sent a mat with a petition woven into it}. {f29.who:The tourism minister} {f30.position:promised a cap on fares} {f31.time:for three years}.

Both carriers lost money {f32.cause:because of fuel prices}. In {f33.time:2018} a first attempt {f35.status:failed} {f36.cause:when the owners fell out over the name}.

=== report B | outlet: Pacific Island Monitor | published: 2025-03-27
# {f8.name:Frigate} to spread its wings in {f10.time:October}

Two airlines that have fought over the skies of Tavarua for thirty years are to become one. {f1.who:The cabinet} {f2.status:gave its consent} to the union of Reef Air and Lagoon Link {f6.time:on March 25}, against {f7.number:two dissenting voices out of five}. A price had to be paid: {f3.position:the pair must let go of} {f4.number:six} of the {f5.number:31} connections they fly.

Under the name {f8.name:Frigate Airways} they will {f9.status:take off} {f10.time:on October 1}. At the top will be {f11.name:Malia Tuilagi}, {f11.who:until now the head of Lagoon Link}, {f11.role:as chairwoman}. "{f12.wording:Small islands do not need two late planes, they need one that is on time}," she likes to say.

{f13.number:A hundred and thirty} people {f14.status:stand to lose their posts}, {f15.who:chiefly mechanics}. {f19.who:Flight attendants} {f20.position:have made their peace} with it. It is {f16.who:the flight deck} that {f17.position:threatens to strike}, {f18.cause:as the pay scales differ}.

There will be only {f21.what:propeller planes}. {f22.what:Lagoon Link's single jet} {f23.status:goes} {f24.who:to a mining company} {f25.place:in New Caledonia}.

On the outer islands they are worried about {f26.what:what it will cost to fly}. Nukuloa's {f27.who:chiefs} {f28.what:dispatched a delegation by canoe} to say so. Fares {f30.position:will be frozen} {f31.time:until 2028}, {f29.who:the transport minister} assured them.

Red ink is what brought the rivals together; {f32.cause:visitors had stayed away after two cyclones}. An earlier attempt to join forces {f35.status:came to nothing} {f33.time:seven years ago}, {f36.cause:because a bank withdrew its loan}. {f37:The new livery shows a black bird on turquoise.}

=== key
f1.who differs A=competition authority B=cabinet | who approved
f2.status same A=approved B=consented | the merger
f3.position same A=give up routes B=let go of routes | the condition
f4.number same A=6 B=6 | routes to be given up
f5.number same A=31 B=31 | routes in all
f6.time same A=2025-03-25 B=2025-03-25 | when
f7.number same A=3 to 2 B=3 to 2 | the vote
f8.name same A=Frigate Airways B=Frigate Airways | the new name
f9.status same A=start B=take off | the new airline
f10.time differs A=2025-07-01 B=2025-10-01 | when it starts
f11.who differs A=Reef Air's boss B=Lagoon Link's head | what Tuilagi is now
f11.name same A=Malia Tuilagi B=Malia Tuilagi | who will lead it
f11.role differs A=chief executive B=chairwoman | her future post
f12.wording differs A=Small islands do not need two late planes, they need one on time B=Small islands do not need two late planes, they need one that is on time | her words
f13.number same A=130 B=130 | jobs
f14.status same A=will go B=will be lost | those jobs
f15.who differs A=check-in and baggage B=mechanics | who is hit most
f16.who same A=pilots B=flight deck | one group
f17.position differs A=accept B=threaten to strike | the pilots
f18.cause differs A=seniority kept B=pay scales differ | why
f19.who same A=cabin crews B=flight attendants | another group
f20.position differs A=protest B=accept | the cabin crews
f21.what same A=turboprops B=propeller planes | the fleet
f22.what same A=one jet B=single jet | what is sold
f23.status same A=sold B=goes | the jet
f24.who differs A=charter firm B=mining company | the buyer of the jet
f25.place differs A=Fiji B=New Caledonia | where the buyer is
f26.what same A=dearer tickets B=cost of flying | what islanders fear
f27.who same A=council of chiefs B=chiefs | who petitioned
f28.what differs A=woven mat B=delegation by canoe | how
f29.who differs A=tourism minister B=transport minister | which minister
f30.position compatible A=cap B=freeze | the promise on fares
f31.time same A=3 years B=until 2028 | for how long
f32.cause differs A=fuel prices B=cyclones | why they lost money
f33.time same A=2018 B=2018 | the first attempt
f35.status same A=failed B=came to nothing | that attempt
f36.cause differs A=name B=loan withdrawn | why
f37 only B | the livery
