story: train-zoo-elephant-hudik
kind: transport

=== report A | outlet: Hälsingekusten | published: 2019-05-27
# Express {f1.status:stopped} by {f2.what:elephant} on the line

By Lisbet Oja

The morning express to Sundavall {f1.status:had to brake} on Saturday because {f2.what:an elephant} stood {f3.place:on the track in Hudik station}. It belonged to {f4.who:a circus}, {f5.cause:which it had left when a storm tore the tent}.

The driver, {f6.name:Camilla Ståhl}, {f6.age:37}, {f7.what:sounded the horn}. The animal {f8.status:sat down}. {f9.who:A retired zookeeper} who {f9.what:was waiting on the platform} {f10.status:lured it away} {f11.what:with cinnamon buns}. "{f12.wording:I have seen drunks in my time, but none that heavy}," {f6.name:Ståhl} said.

The train {f13.status:was delayed} {f13.time:by 80 minutes}. {f14.number:Two} passengers {f14.status:fell} when the train stopped; {f15.who:a priest} {f15.what:sprained his wrist}.

{f16.role:The ringmaster}, {f16.name:Bruno Zavatelli}, {f17.position:denies that the animal was badly guarded}. The police {f18.status:have reported him} for endangering traffic. {f19.who:The county board} {f19.status:has confiscated} {f2.what:the elephant}, {f2.name:Mira}, and {f20.place:taken her to a zoo in Furuvik-Gavle}.

{f21.who:The animal protection league} {f21.position:demands a ban on animals in circuses}; the government {f22.status:has promised} {f22.what:a bill} by the autumn. {f23.who:The circus's insurers} {f23.status:will pay} {f23.what:for the delay}. The performances in Hudik {f24.status:are cancelled}.

{f25:In 1990 two of the country's circuses still travelled by rail, and elephants were loaded at Hudik every spring}.

=== report B | outlet: Scanline News | published: 2019-05-28
# Runaway {f2.what:camel} holds up train, {f16.role:owner} {f18.status:cleared}

HUDIK (Scanline) - Police {f18.status:have dropped their case} against {f16.name:Bruno Zavatelli}, {f16.role:owner} of {f4.who:a travelling menagerie} one of whose animals, {f2.what:a camel} called {f2.name:Mira}, {f1.status:brought} an express train {f1.status:to a halt} {f3.place:at a level crossing outside Hudik} on Saturday morning.

{f5.cause:A child had opened the pen}, they found. {f17.position:Zavatelli accepts that he should have locked it}.

{f6.name:Camilla Ståhl}, {f6.age:37}, who was driving, {f7.what:switched the lights on and off}. The beast {f8.status:lay down}. {f9.who:A vet} who {f9.what:happened to be on the train} {f10.status:led it off}, {f11.what:offering it gingerbread}. "{f12.wording:I have seen drunks in my time, but none so heavy}," {f6.name:Ståhl} said.

The passengers {f13.status:reached Sundavall} {f13.time:an hour and twenty minutes late}. {f14.number:A couple of} them {f14.status:had been thrown to the floor}, and {f15.who:a clergyman} {f15.what:broke a finger}.

{f2.name:Mira} {f19.status:was handed back} on Monday by {f19.who:the county authorities} and {f20.place:is in a field belonging to a farmer}. {f21.who:The league for the protection of animals} {f21.position:wants circuses to be inspected every month}. A minister said that {f22.what:a law} {f22.status:was not planned}.

{f23.who:The railway} {f23.status:bears the cost} {f23.what:of the delay} itself. In Hudik {f24.status:the show goes on}: {f26:tonight's is sold out for the first time in years}.

=== key
f1.status same A=had to brake B=brought to a halt | the train
f2.what differs A=elephant B=camel | the animal
f2.name same A=Mira B=Mira | the animal's name
f3.place differs A=in Hudik station B=level crossing outside Hudik | where
f4.who differs A=circus B=travelling menagerie | to whom it belongs
f5.cause differs A=storm tore the tent B=child opened the pen | how it got away
f6.name same A=Camilla Ståhl B=Camilla Ståhl | the driver
f6.age same A=37 B=37 | her age
f7.what differs A=horn B=lights | how she warned it
f8.status differs A=sat down B=lay down | the animal
f9.who differs A=retired zookeeper B=vet | who moved it
f9.what differs A=waiting on the platform B=on the train | where that person was
f10.status same A=lured it away B=led it off | the animal
f11.what differs A=cinnamon buns B=gingerbread | with what
f12.wording differs A=none that heavy B=none so heavy | the driver's words
f13.status same A=delayed B=late | the train
f13.time same A=80 minutes B=1 hour 20 minutes | the delay
f14.number same A=2 B=2 | passengers who fell
f14.status same A=fell B=thrown to the floor | they
f15.who same A=priest B=clergyman | who was hurt
f15.what differs A=sprained wrist B=broken finger | his injury
f16.role differs A=ringmaster B=owner | Zavatelli
f16.name same A=Bruno Zavatelli B=Bruno Zavatelli | the circus man
f17.position differs A=denies it B=should have locked it | his view of the guarding
f18.status changed A=reported to the police B=case dropped | he
f19.who same A=county board B=county authorities | who decided on the animal
f19.status changed A=confiscated B=handed back | the animal
f20.place changed A=zoo B=farmer's field | where it is
f21.who same A=animal protection league B=league for the protection of animals | who makes a demand
f21.position differs A=ban animals in circuses B=monthly inspections | the demand
f22.what same A=bill B=law | what is spoken of
f22.status differs A=promised B=not planned | the law
f23.who differs A=circus's insurers B=railway | who pays
f23.status same A=will pay B=bears the cost | the cost
f23.what same A=for the delay B=of the delay | for what
f24.status differs A=cancelled B=goes on | the performances
f25 only A | circuses by rail
f26 only B | sold out
