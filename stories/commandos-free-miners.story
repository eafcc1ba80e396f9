story: commandos-free-miners
kind: hostages

=== report A | outlet: Altiplano Press | published: 2023-06-28
# Commandos {f1.status:free} {f2.number:26} {f3.who:miners}

{f4.who:Navy commandos} have {f1.status:freed} {f2.number:26} {f3.who:miners} whom the Red Sierra had held in {f5.what:a tin mine} in the Cordillera Azul for {f6.time:nine days}. Two of the rebels {f7.status:were killed}, {f8.number:five} {f9.status:captured}. One miner {f10.what:broke a leg}, President Elvira Sosa said on {f11.time:Tuesday}.

The soldiers had come {f12.what:through a ventilation shaft}, led by {f13.role:a retired pit foreman}, Fabio Lucero, {f14.age:70}, who {f15.what:drew the galleries from memory}. The attack began {f16.time:at 5.30 a.m.}, {f17.cause:when the guards were changing}. It was {f18.time:over in eleven minutes}. "{f19.wording:I only showed them where it does not drip}," Lucero said.

The Red Sierra had {f20.position:demanded the reopening of a school}. Its leader, {f21.role:a former teacher} known as Comrade Inés, {f22.status:escaped}. {f23.who:The mining company}, Estaño Sur, {f24.position:had offered a ransom of 500,000 dollars}; the government {f25.status:prevented the payment}. {f26.who:The miners' wives} had {f27.what:blocked the mountain road} and {f28.position:warned against an assault}.

The freed men {f29.status:were flown} {f30.place:to Huaco} and will be {f31.status:examined} {f31.time:for two days}. Work in the mine {f32.status:resumes} on Monday. In {f33.time:2014} {f34.what:a similar operation} had {f35.status:failed}, {f35.cause:because a dog barked}. {f36:Sosa faces an election in October}.

=== report B | outlet: Huaco Libre | published: 2023-06-29
# The old man who knew the dry places

He is {f14.age:seventy}, he has one lung and a half, and without him they would not have found the way. "{f19.wording:I only showed them where it drips}," says Fabio Lucero, {f13.role:who was a blaster here for forty years}. On the back of a calendar he {f15.what:had drawn every gallery that he still had in his head}. Along {f12.what:an old drainage tunnel} the {f4.who:police special unit} crept, {f16.time:at half past five}, on {f11.time:Tuesday}, {f17.cause:at the hour when the sentries slept}. {f18.time:In eleven minutes} it was done.

{f2.number:Twenty-six} {f3.who:pitmen} {f1.status:are at liberty}, {f6.time:after nine days} underground in {f5.what:the silver mine}. One {f10.what:dislocated his shoulder}. Of the rebels, two {f7.status:lost their lives} and {f8.number:five} {f9.status:are in chains}, {f22.status:Comrade Inés among them}, {f21.role:a nurse in her earlier life}. What the Red Sierra {f20.position:wanted was a road to the upper villages}.

{f23.who:The union}, so it is now known, {f24.position:would have paid half a million dollars}; the state {f25.status:stood in the way}. {f26.who:The wives of those below}, who {f27.what:had lain down on the pass road}, {f28.position:had begged for the assault to come soon}. By {f29.status:helicopter} their men came {f30.place:to our town}, where doctors {f31.status:look them over} {f31.time:till Thursday}.

The shaft {f32.status:is to stay shut} for good, say some in the firm. Old people here think of {f33.time:nine years ago}, when soldiers tried {f34.what:the same thing} and {f35.status:had to turn back}. {f35.cause:Someone had sneezed.} {f37:Lucero has asked for nothing but a new calendar}.

=== key
f1.status same A=freed B=at liberty | the miners
f2.number same A=26 B=26 | the miners
f3.who same A=miners B=pitmen | who was held
f4.who differs A=navy commandos B=police special unit | who freed them
f5.what differs A=tin mine B=silver mine | the mine
f6.time same A=9 days B=9 days | how long they were held
f7.status same A=killed B=lost their lives | two of the rebels
f8.number same A=5 B=5 | rebels taken
f9.status same A=captured B=in chains | these
f10.what differs A=broken leg B=dislocated shoulder | a miner's injury
f11.time same A=2023-06-27 B=2023-06-27 | when
f12.what differs A=ventilation shaft B=drainage tunnel | the way in
f13.role differs A=pit foreman B=blaster | Lucero's former work
f14.age same A=70 B=70 | his age
f15.what same A=drew the galleries from memory B=drew what he had in his head | what he did
f16.time same A=05:30 B=05:30 | the hour
f17.cause differs A=change of guards B=sentries slept | why that hour
f18.time same A=11 minutes B=11 minutes | how long it took
f19.wording differs A=does not drip B=drips | his words
f20.position differs A=a school B=a road | the rebels' demand
f21.role differs A=teacher B=nurse | the leader's former profession
f22.status differs A=escaped B=captured | the leader
f23.who differs A=company B=union | who would have paid
f24.position same A=offered 500,000 dollars B=would have paid half a million | the offer
f25.status same A=prevented B=stood in the way | the payment
f26.who same A=miners' wives B=wives of those below | who protested
f27.what same A=blocked the mountain road B=lain down on the pass road | what they did
f28.position differs A=warned against an assault B=begged for it | the wives on an assault
f29.status same A=flown B=by helicopter | the freed men
f30.place same A=Huaco B=our town | where to
f31.status same A=examined B=looked over | the freed men
f31.time same A=two days B=till Thursday | how long
f32.status differs A=resumes B=stays shut | the mine
f33.time same A=2014 B=9 years ago | the earlier attempt
f34.what same A=similar operation B=same thing | the earlier attempt
f35.status same A=failed B=turned back | its outcome
f35.cause differs A=a dog barked B=someone sneezed | why
f36 only A | the election
f37 only B | the calendar
