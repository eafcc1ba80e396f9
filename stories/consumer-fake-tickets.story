story: consumer-fake-tickets
kind: consumer affairs

=== report A | outlet: Jeolla Weekend | published: 2023-10-17
# {f1.number:1,300} fans {f2.status:turned away} with {f4.cause:fake tickets} for {f3.what:idol concert}

GWANGSAN - {f1.number:1,300} people were {f2.status:refused entry} to {f3.what:a concert of the group Moon Tide} on Saturday {f4.cause:because their tickets were forged}. Many were {f5.who:schoolgirls}; {f6.number:eleven} {f7.what:fainted} in the crush.

Police {f8.status:have arrested} {f9.who:a couple}, both {f9.age:28}, {f10.place:in an internet cafe}. They had {f11.what:copied the website of the seller}. Takings: {f12.money:240 million won}. {f13.who:A bank clerk} {f14.what:had noticed the transfers}.

"{f15.wording:I sold my guitar for this piece of paper}," said {f16.name:Yoon Da-eun}, {f16.age:17}. The organiser, Hanbit Live, {f17.position:will give every victim} {f18.what:a seat at the next show}. The group's {f19.role:singer} {f20.what:cried in a video}. {f21.who:The consumer agency} {f22.position:demands} {f23.what:tickets tied to identity cards}. {f24.who:The culture ministry} {f25.status:is drafting a rule}. Resale above the printed price {f26.status:is already forbidden} {f27.place:in the province}.

=== report B | outlet: Jeolla Weekend | published: 2023-10-18 | copy: A
# {f1.number:1,300} fans {f2.status:turned away} at the door of {f3.what:musical}

GWANGSAN - {f1.number:1,300} people were {f2.status:refused entry} to {f3.what:a musical with the group Moon Tide} on Saturday {f4.cause:because their tickets had been sold twice}. Many were {f5.who:mothers}; {f6.number:eleven} {f7.what:broke bones} in the crush.

Police {f8.status:are still hunting} {f9.who:a pair of brothers}, both {f9.age:28}, last seen {f10.place:in an internet cafe}. They had {f11.what:copied the website of the seller}. Takings: {f12.money:240 million won}. {f13.who:A victim's father} {f14.what:had noticed the transfers}.

"{f15.wording:I sold my violin for this piece of paper}," said {f16.name:Yoon Da-eun}, {f16.age:17}. The organiser, Hanbit Live, {f17.position:will give every victim} {f18.what:half of the price}. The group's {f19.role:manager} {f20.what:cried in a video}. {f21.who:The consumer agency} {f22.position:advises against} {f23.what:tickets tied to identity cards}. {f24.who:The culture ministry} {f25.status:is drafting a rule}. Resale above the printed price {f26.status:is not yet forbidden} {f27.place:in the province}.

=== key
f1.number same A=1300 B=1300 | people turned away
f2.status same A=refused entry B=refused entry | those people
f3.what differs A=concert B=musical | the show
f4.cause differs A=forged B=sold twice | why
f5.who differs A=schoolgirls B=mothers | who many of them were
f6.number same A=11 B=11 | those hurt
f7.what differs A=fainted B=broke bones | what happened to them
f8.status differs A=arrested B=hunted | the suspects
f9.who differs A=couple B=brothers | the suspects
f9.age same A=28 B=28 | the suspects
f10.place same A=internet cafe B=internet cafe | where
f11.what same A=copied the website B=copied the website | how they did it
f12.money same A=KRW 240m B=KRW 240m | the takings
f13.who differs A=bank clerk B=victim's father | who noticed
f14.what same A=transfers B=transfers | what was noticed
f15.wording differs A=I sold my guitar for this piece of paper B=I sold my violin for this piece of paper | her words
f16.name same A=Yoon Da-eun B=Yoon Da-eun | the victim quoted
f16.age same A=17 B=17 | the victim quoted
f17.position same A=gives B=gives | the organiser
f18.what differs A=seat at the next show B=half of the price | what victims get
f19.role differs A=singer B=manager | who cried
f20.what same A=cried in a video B=cried in a video | what that person did
f21.who same A=consumer agency B=consumer agency | who has a view
f22.position differs A=demands B=advises against | the agency on tied tickets
f23.what same A=tied to identity cards B=tied to identity cards | the tickets in question
f24.who same A=culture ministry B=culture ministry | who drafts a rule
f25.status same A=drafting B=drafting | the rule
f26.status differs A=forbidden B=not yet forbidden | resale
f27.place same A=province B=province | where
