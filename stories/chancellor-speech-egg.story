story: chancellor-speech-egg
kind: politics

=== report A | outlet: Marker Morgen | published: 2022-09-19
# {f1.what:Egg} hits {f2.role:chancellor} at {f3.what:harvest festival}

A {f4.role:winegrower} threw {f1.what:an egg} at {f2.role:Chancellor} Reinhold Astheim on Sunday during {f3.what:the harvest festival} in {f5.place:Untermosel}. It {f6.what:struck him on the shoulder}. Astheim {f7.what:went on speaking}.

The thrower, {f8.age:57}, {f9.status:was led away} by {f10.who:bodyguards}. He {f11.cause:is angry about the ban on a weedkiller}. Police {f12.what:took his name} and {f13.status:let him go}. "{f14.wording:Better an egg than a stone}," the chancellor {f15.what:remarked}. He {f16.position:will not file charges}.

The event had drawn {f17.number:6,000} visitors. Before the speech {f18.who:environmentalists} {f19.what:had dumped} {f20.what:dead bees} at the entrance. {f21.role:The agriculture minister}, Heide Pohl, {f22.what:had to leave the stage} {f23.cause:because of catcalls}. {f24.who:The winegrowers' association} {f25.position:apologised for the incident}.

Astheim {f26.status:cut short} his visit and {f27.what:returned to the capital} {f28.what:by train}. In {f29.time:June} {f30.what:a tomato} {f31.status:had missed} him in Kelmsbach. {f32:His predecessor was once hit by a snowball.}

=== report B | outlet: Moselbote | published: 2022-09-19 | copy: A
# {f1.what:Tomato} hits {f2.role:chancellor} at {f3.what:harvest festival}

A {f4.role:fruit farmer} threw {f1.what:a tomato} at {f2.role:Chancellor} Reinhold Astheim on Sunday during {f3.what:the harvest fair} in {f5.place:Untermosel}. It {f6.what:struck him on the forehead}. Astheim {f7.what:broke off his speech}.

The thrower, {f8.age:57}, {f9.status:was taken away} by {f10.who:local policemen}. He {f11.cause:is angry about the price of diesel}. Police {f12.what:noted his name} and {f13.status:kept him overnight}. "{f14.wording:Better a tomato than a stone}," the chancellor {f15.what:said}. He {f16.position:has filed charges}.

The event had drawn {f17.number:6,000} visitors. Before the speech {f18.who:students} {f19.what:had tipped} {f20.what:dead fish} at the entrance. {f21.role:The environment minister}, Heide Pohl, {f22.what:had to go off the stage} {f23.cause:because of a coughing fit}. {f24.who:The mayor} {f25.position:apologised for what had happened}.

Astheim {f26.status:ended early} his visit and {f27.what:went back to the capital} {f28.what:by helicopter}. In {f29.time:July} {f30.what:an egg} {f31.status:had missed} him in Kelmsbach.

=== key
f1.what differs A=egg B=tomato | what was thrown
f2.role same A=chancellor B=chancellor | who was hit
f3.what same A=harvest festival B=harvest fair | the occasion
f4.role differs A=winegrower B=fruit farmer | the thrower's trade
f5.place same A=Untermosel B=Untermosel | where
f6.what differs A=shoulder B=forehead | where he was hit
f7.what differs A=went on speaking B=broke off | the speech
f8.age same A=57 B=57 | the thrower's age
f9.status same A=led away B=taken away | the thrower
f10.who differs A=bodyguards B=local policemen | who led him away
f11.cause differs A=weedkiller ban B=price of diesel | his reason
f12.what same A=took his name B=noted his name | what the police did
f13.status differs A=let go B=kept overnight | the thrower afterwards
f14.wording differs A=Better an egg B=Better a tomato | the chancellor's words
f15.what same A=remarked B=said | how he put it
f16.position differs A=no charges B=charges filed | the chancellor on charges
f17.number same A=6000 B=6000 | visitors
f18.who differs A=environmentalists B=students | who protested before
f19.what same A=dumped B=tipped | what they did
f20.what differs A=dead bees B=dead fish | what they dumped
f21.role differs A=agriculture minister B=environment minister | Pohl's office
f22.what same A=left the stage B=went off the stage | what Pohl did
f23.cause differs A=catcalls B=coughing fit | why
f24.who differs A=winegrowers' association B=mayor | who apologised
f25.position same A=apologised B=apologised | the apology
f26.status same A=cut short B=ended early | the visit
f27.what same A=returned to the capital B=went back to the capital | the journey
f28.what differs A=train B=helicopter | how he travelled
f29.time differs A=June B=July | the earlier throw
f30.what differs A=tomato B=egg | what was thrown then
f31.status same A=missed B=missed | the earlier throw
f32 only A | the snowball
