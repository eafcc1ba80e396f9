story: energy-wave-machine
kind: energy

=== report A | outlet: Southern Ocean Gazette | published: 2024-08-21
# {f1.what:Wave machine} {f2.status:breaks loose}, runs aground at {f3.place:Cape Doyle}

{f1.what:A 260-tonne wave power machine} tore free of {f4.what:its anchors} in a gale on {f5.time:Monday night} and {f2.status:drifted} on to rocks at {f3.place:Cape Doyle} in Western Australia, {f6.who:its owner} Albany Swell said.

{f7.what:Hydraulic oil}, {f8.number:some 700} litres of it, {f9.status:leaked}. {f10.who:Fisheries officers} {f11.what:collected} {f12.number:14} {f13.what:oiled penguins}. {f14.who:A surfer} who had {f15.what:climbed onto the machine for a photograph} {f16.status:was taken off} {f17.what:by helicopter}, with {f18.what:a gashed shin}.

"{f19.wording:The sea has marked our homework, and we have failed}," said {f20.name:Annika Thorpe}, {f20.age:39}, Albany Swell's {f20.role:founder}. The machine, which {f21.status:had been feeding} power to {f22.number:400} homes {f23.time:since March}, cost {f24.money:$23 million}, {f25.number:half} of it from {f26.who:the state}. It {f27.status:is to be towed} to Albany Sound {f28:next week}.

{f29.who:The shadow energy minister}, Cliff Ransome, {f30.position:wants the money back}. {f31.who:Local crayfishers} {f32.status:have stayed in port}. In {f33.time:2019} {f34.what:a smaller model} {f35.status:had sunk} {f36.place:in the harbour}.

=== report B | outlet: Renewable Oceans Review | published: 2024-08-29
# Albany Swell's machine is {f27.status:beyond saving}

{f1.what:The wave energy converter} that {f2.status:went adrift} off {f3.place:Point Hilder} {f5.time:in the night of August 19} will {f27.status:be cut up where it lies}. An attempt to tow it away failed on Tuesday, {f6.who:the insurers} of Albany Swell announced.

It was not the storm as such that did it: {f4.what:a shackle} had been too weak, engineers believe. {f7.what:Battery acid}, {f8.number:about 700} litres, {f9.status:escaped} into the surf. {f10.who:Volunteers} {f11.what:gathered up} {f12.number:fourteen} {f13.what:shearwaters} with damaged plumage.

The strangest casualty was {f14.who:an angler}. He had {f15.what:gone aboard to fetch a lure} and could not get back; {f17.what:a lifeboat} {f16.status:brought him ashore}, with {f18.what:a cut on the leg}.

{f20.name:Annika Thorpe}, {f20.age:39}, who {f20.role:took over as chief executive last year}, is not one for excuses. "{f19.wording:The sea has marked our homework and we failed}," she said. Her machine {f21.status:had not yet been connected} to the grid; {f22.number:four hundred} households were to have been supplied {f23.time:from October}. Of the {f24.money:23 million dollars} it cost, {f25.number:one half} had come {f26.who:from Canberra}.

{f30.position:No more money for such ventures}, demands {f29.who:the opposition's man for energy}, Cliff Ransome. {f31.who:The cray fleet} {f32.status:is at sea again}.

For the company it is the second wreck: {f34.what:a small prototype} {f35.status:went to the bottom} {f33.time:five years ago}, {f36.place:three miles off the coast}.

=== key
f1.what same A=wave power machine B=wave energy converter | what broke loose
f2.status same A=drifted B=went adrift | it
f3.place differs A=Cape Doyle B=Point Hilder | where
f4.what differs A=anchors B=shackle | what gave way
f5.time same A=2024-08-19 night B=2024-08-19 night | when
f6.who differs A=owner B=insurers | who speaks
f7.what differs A=hydraulic oil B=battery acid | what leaked
f8.number same A=700~ B=700~ | litres
f9.status same A=leaked B=escaped | it
f10.who differs A=fisheries officers B=volunteers | who collected birds
f11.what same A=collected B=gathered up | the help for birds
f12.number same A=14 B=14 | birds
f13.what differs A=penguins B=shearwaters | the birds
f14.who differs A=surfer B=angler | who went on board
f15.what differs A=photograph B=lure | why
f16.status same A=taken off B=brought ashore | that man
f17.what differs A=helicopter B=lifeboat | how
f18.what compatible A=gashed shin B=cut on the leg | his injury
f19.wording differs A=The sea has marked our homework, and we have failed B=The sea has marked our homework and we failed | her words
f20.name same A=Annika Thorpe B=Annika Thorpe | who leads the firm
f20.age same A=39 B=39 | who leads the firm
f20.role differs A=founder B=chief executive since last year | her part
f21.status differs A=feeding power B=not connected | the machine until then
f22.number same A=400 B=400 | homes
f23.time differs A=2024-03 B=2024-10 | from when it supplies
f24.money same A=AUD 23m B=AUD 23m | its cost
f25.number same A=1/2 B=1/2 | the public part
f26.who differs A=state B=Canberra | who paid that
f27.status changed A=to be towed B=cut up | the wreck
f28 only A | when it was to be towed
f29.who same A=shadow energy minister B=opposition's man for energy | Ransome
f30.position differs A=money back B=no more money | what Ransome wants
f31.who same A=crayfishers B=cray fleet | the fishers
f32.status changed A=in port B=at sea | the fishers
f33.time same A=2019 B=2019 | the earlier wreck
f34.what same A=smaller model B=small prototype | what was lost then
f35.status same A=sunk B=to the bottom | it
f36.place differs A=harbour B=three miles off | where
