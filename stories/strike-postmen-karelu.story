story: strike-postmen-karelu
kind: labour

=== report A | outlet: Estlin Daily | published: 2024-12-10
# Postal workers {f1.status:vote for strike} before Christmas

Postal workers in Karelu {f1.status:will walk out} {f2.time:on December 16} if {f3.who:the post office} does not {f4.position:drop its plan} to {f5.what:deliver letters only twice a week}.

{f6.number:Four in five} of those who voted were in favour, {f7.name:Triin Laanemets}, {f7.role:chairwoman} of the Postal Union, said on Monday {f8.place:in Tartula}. The strike would {f9.time:last three days} and hit {f10.what:parcels first}.

"{f11.wording:A village without a postman is a village without a pulse}," she said. The post office's {f12.role:managing director}, {f12.name:Andres Viilup}, {f13.what:called the vote blackmail}. He said {f14.cause:the number of letters had halved in ten years}. {f15.who:Pensioners} {f16.what:get their money in cash} from {f17.number:310} postmen, and would {f18.status:have to wait}.

{f19.who:The economy minister} {f20.position:sides with the post office}; {f21.who:the Centre Party} {f21.position:does not}. {f22.who:A court in Narvik} must decide {f23.time:by Friday} whether {f24.what:the notice was given in time}.

Last week {f25.who:a postwoman}, {f25.age:52}, was {f26.what:bitten by a dog} {f27.place:on the island of Muhva} and needed {f28.what:nine stitches}. {f29.who:The owner} {f30.what:said the animal had been scared by her moped}. The union sees in it {f31.what:proof that rounds are too long}.

In {f32.time:2016} a strike {f33.status:was averted} {f34.cause:when the state raised its subsidy}. {f35:Stamps go up to 1.20 euros in January.}

=== report B | outlet: Gulf of Finland Wire | published: 2024-12-13
# Postal strike {f1.status:called off} in last hour

A walkout that would have silenced letterboxes in Karelu {f2.time:from December 18} {f1.status:will not happen}. {f3.who:The ministry of transport} {f4.position:gave way}: it no longer thinks of {f5.what:closing every third post office}.

{f7.name:Triin Laanemets}, {f7.role:a lawyer for} the Postal Union, received the news {f8.place:in the capital, Talva}. {f6.number:Eighty per cent} of members who cast a ballot had wanted {f9.time:a strike without end}, with {f10.what:the sorting centres} going first. "{f11.wording:A village without a postman is a village without pulse}," she had said.

For {f12.name:Andres Viilup}, who {f12.role:chairs the board} of the post, the union {f13.what:had shown itself reasonable}, although, he insists, {f14.cause:wages are eating up what parcels bring in}. {f15.who:Old people}, who {f16.what:are handed their pensions at the door} by {f17.number:310} carriers, can {f18.status:rest easy}.

{f20.position:A critic of the reform} from the beginning was {f19.who:the minister of economic affairs}; {f21.who:the Centre Party}, by contrast, {f21.position:had backed it}. {f22.who:The conciliator of the state}, who was to say {f23.time:on Friday} whether {f24.what:postal work may be stopped at all}, no longer has to.

There is one thing left: the safety of those who go from door to door. {f25.who:A postwoman} {f25.age:of 52} had been {f26.what:attacked by a dog} {f27.place:on the island of Hiiva}; {f28.what:a rabies injection} was needed. According to {f29.who:the dog's master} {f30.what:she had stepped on its tail}. To the union it shows {f31.what:that gardens must be fenced}.

Eight years ago, in {f32.time:2016}, {f33.status:a strike did not come about either}, {f34.cause:after a judge had forbidden it}. {f36:The union has 1,900 members.}

=== key
f1.status changed A=voted B=called off | the strike
f2.time differs A=2024-12-16 B=2024-12-18 | when it was to begin
f3.who differs A=post office B=transport ministry | who has to give way
f4.position changed A=demanded B=given way | the dropping of the plan
f5.what differs A=letters twice a week B=every third office closed | the plan
f6.number same A=80 per cent B=80 per cent | the vote
f7.name same A=Triin Laanemets B=Triin Laanemets | who speaks for the union
f7.role differs A=chairwoman B=lawyer | her post
f8.place differs A=Tartula B=Talva | where she spoke
f9.time differs A=3 days B=without end | length of the strike
f10.what differs A=parcels B=sorting centres | what is hit first
f11.wording differs A=A village without a postman is a village without a pulse B=A village without a postman is a village without pulse | her words
f12.role differs A=managing director B=chairman of the board | Viilup's post
f12.name same A=Andres Viilup B=Andres Viilup | who speaks for the post
f13.what differs A=blackmail B=reasonable | he on the union
f14.cause differs A=letters halved B=wages | his reason
f15.who same A=pensioners B=old people | who depends on the post
f16.what same A=money in cash B=pensions at the door | what they get
f17.number same A=310 B=310 | postmen with money
f18.status changed A=have to wait B=rest easy | the pensioners
f19.who same A=economy minister B=minister of economic affairs | which minister
f20.position differs A=with the post office B=critic | the minister's side
f21.who same A=Centre Party B=Centre Party | which party
f21.position differs A=against B=for | the party on the plan
f22.who differs A=court B=conciliator | who is to decide
f23.time same A=2024-12-13 B=2024-12-13 | by when
f24.what differs A=notice in time B=right to strike | what is to be decided
f25.who same A=postwoman B=postwoman | who was hurt
f25.age same A=52 B=52 | who was hurt
f26.what compatible A=bitten by a dog B=attacked by a dog | what happened to her
f27.place differs A=Muhva B=Hiiva | where
f28.what differs A=nine stitches B=rabies injection | her treatment
f29.who same A=owner B=dog's master | who explains
f30.what differs A=moped B=tail | the explanation
f31.what differs A=rounds too long B=gardens to be fenced | the union's conclusion
f32.time same A=2016 B=2016 | the earlier dispute
f33.status same A=averted B=did not come about | that strike
f34.cause differs A=subsidy raised B=judge forbade it | why
f35 only A | the price of stamps
f36 only B | the members
