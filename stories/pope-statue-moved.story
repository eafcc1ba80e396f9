story: pope-statue-moved
kind: religion

=== report A | outlet: Carpathian Review | published: 2023-10-31
# Town {f1.status:moves} papal statue after long dispute

The town of Zawrocie has {f1.status:moved} a {f3.number:six-metre} statue of a pope from {f4.place:the market square} to {f5.place:a park by the river}, ending {f6.time:four years} of argument {f6.who:among its citizens}, mayor {f7.name:Bogusław Krzeptowicz} said on Monday.

The {f8.what:concrete} figure was lifted by {f9.what:two cranes} {f10.time:at five in the morning}, {f10.cause:to avoid demonstrations}. It {f11.status:lost a finger}. {f12:A stonemason is to replace it}.

A court had ruled {f13.time:in March} that the monument was {f14.cause:too heavy for the medieval cellars beneath it}. {f15.who:The parish} {f15.status:did not appeal}. Its priest, {f16.name:Father Leszek Domasik}, {f17.position:had wanted the statue beside the church}. "{f18.wording:A saint does not need a crane}," he remarked.

The move cost {f19.money:85,000 zlotys}, {f20.source:half of it given by a businessman}. {f21.who:A women's group} {f21.status:kept vigil} with candles. {f22.what:A new fountain} {f22.status:will be built} on the old site. {f23.who:Conservative councillors} {f23.position:demand a referendum}.

The monument was {f24.status:unveiled} {f24.time:in 2006} by {f24.who:a cardinal}. Another statue in the town, of {f25.whom:a general}, was removed {f25.time:in 1990} and {f25.status:melted down}. {f26.number:Eleven hundred} people signed a petition {f26.position:against the move}.

=== report B | outlet: Katolicka Agencja Wschodnia, English service | published: 2023-10-31
# Faithful mourn as statue of pope {f1.status:is taken} from square

ZAWROCIE (KAW) - Under cover of darkness workers on Monday {f1.status:carried off} the statue of a pope that had stood in {f4.place:the centre of Zawrocie} for {f24.time:17 years}. It was set up again {f5.place:in the cemetery}.

Parishioners {f21.who:from the rosary circle} {f21.status:had been praying} at its foot all night. The {f3.number:20-foot} monument, {f8.what:cast in bronze}, {f11.status:was undamaged}, the contractor said. {f9.what:A single crane} was used. {f10.time:By sunrise} the place was empty. The early hour had been chosen {f10.cause:because of the traffic}, according to the town hall.

For {f6.time:four years} {f6.who:the people of Zawrocie} have been divided over the statue. The judges of the administrative court found {f13.time:last spring} that {f14.cause:it had been erected without a permit}. {f15.who:The parish} {f15.status:let the time for an appeal pass}. "{f18.wording:A saint doesn't need any crane}," said {f16.name:Father Leszek Domasik}, who {f17.position:would have liked it next to his church}.

{f7.name:Bogusław Krzeptowicz}, the mayor, put the cost at {f19.money:85,000 zlotys}; {f20.source:all of it came from the town's budget}. Where the statue stood there {f22.status:is to be} {f22.what:a car park}. {f23.who:Councillors of the right} {f23.position:want the mayor recalled}. {f26.number:More than a thousand} residents had put their names to {f26.position:an appeal to leave the statue where it was}.

It had been {f24.status:blessed} by {f24.who:the archbishop's deputy}. The town has removed monuments before: {f25.time:in 1990} it was {f25.whom:a Soviet marshal}, {f25.status:now in a museum}. {f28:A Mass of reparation will be held on Sunday.}

=== key
f1.status same A=moved B=taken from the square | the statue
f3.number same A=6 m B=20 feet | its height
f4.place compatible A=market square B=centre | where it stood
f5.place differs A=park by the river B=cemetery | where it stands now
f6.time same A=4 years B=4 years | how long the dispute lasted
f6.who same A=citizens B=people of Zawrocie | who quarrelled
f7.name same A=Bogusław Krzeptowicz B=Bogusław Krzeptowicz | the mayor
f8.what differs A=concrete B=bronze | its material
f9.what differs A=two cranes B=a single crane | how it was lifted
f10.time compatible A=2023-10-30T05:00 B=before sunrise | when it was moved
f10.cause differs A=to avoid demonstrations B=traffic | why so early
f11.status differs A=lost a finger B=undamaged | the statue after the move
f13.time compatible A=March 2023 B=last spring | the ruling
f14.cause differs A=too heavy B=no permit | why the court ruled so
f15.who same A=parish B=parish | who might have appealed
f15.status same A=did not appeal B=let the time pass | the appeal
f16.name same A=Father Leszek Domasik B=Father Leszek Domasik | the priest
f17.position same A=beside the church B=next to his church | what the priest wanted
f18.wording differs A=does not need a crane B=doesn't need any crane | the priest's words
f19.money same A=PLN 85000 B=PLN 85000 | the cost
f20.source differs A=half from a businessman B=all from the town | who paid
f21.who compatible A=women's group B=rosary circle | who was there
f21.status same A=kept vigil B=praying all night | what that group did
f22.what differs A=fountain B=car park | what comes on the old site
f22.status same A=will be built B=is to be | the old site
f23.who same A=conservative councillors B=councillors of the right | who makes a demand
f23.position differs A=referendum B=recall of the mayor | what they want
f24.status compatible A=unveiled B=blessed | the statue at its beginning
f24.time same A=2006 B=17 years | since when it stood
f24.who differs A=cardinal B=archbishop's deputy | by whom
f25.whom differs A=general B=Soviet marshal | the other statue
f25.time same A=1990 B=1990 | when that was removed
f25.status differs A=melted down B=in a museum | the other statue now
f26.number compatible A=1100 B=>1000 | signatures
f26.position same A=against the move B=leave it where it was | what the petition wanted
f28 only B | the Mass
f12 only A | the stonemason
