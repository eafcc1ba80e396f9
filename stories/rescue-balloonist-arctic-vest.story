story: rescue-balloonist-arctic-vest
kind: rescue

=== report A | outlet: Spitsberg Post | published: 2022-06-06
# Balloonist {f1.status:plucked} from ice floe

By Torhild Moe

{f2.who:A retired pilot} who wanted to cross {f3.what:the Arctic Ocean} alone in a gas balloon {f1.status:was fetched} from a floe {f4.place:north of Vestland} on Saturday. {f2.name:Bertrand Oussel}, {f2.age:67}, {f5.what:has frozen fingers}.

He {f6.status:had come down} {f6.time:on Thursday}, when {f7.cause:ice weighed down the envelope}. {f8.who:A research icebreaker} took eighteen hours to reach him. {f9.what:A walrus} {f9.what:had eaten his provisions}, he reported {f10.what:by radio}. "{f11.wording:It was a fair exchange, I was sitting on its bed}," he said.

{f12.role:The governor}, {f12.name:Ragna Lie}, {f13.position:will send him the bill}. {f14.money:It comes to about 2 million kroner}. {f15.who:His insurers} {f15.status:have agreed to pay}. {f16.who:The aviation authority} {f16.status:had advised against} {f16.what:the flight} {f16.time:in March}.

{f17.what:The basket} {f17.status:was left behind}. {f18.who:A school class} that followed the flight on a map {f18.status:sent him} {f18.what:socks}. {f2.name:Oussel} {f19.position:means to try again}. {f20:In 1930 the remains of an expedition that had flown off in the last century were found on an island to the east}.

=== report B | outlet: The Nordic Independent | published: 2022-06-08
# 'I was on its bed': balloonist gives up polar dream

SPITSBERG - He {f19.position:will not fly again}, {f2.name:Bertrand Oussel}, {f2.age:67}, said on Wednesday in Spitsberg, {f5.what:a bandage round his cracked ribs}. {f2.who:The former teacher} {f6.status:had landed} on the ice {f6.time:on Friday}, on the second day of an attempt to cross {f3.what:the North Pole}, because {f7.cause:a valve would not close}.

{f8.who:A helicopter} {f1.status:lifted him off} {f4.place:to the east of Vestland} on Saturday. {f9.what:A polar bear} {f9.what:had taken his food}. "{f11.wording:It was a fair exchange, I was on its bed}," he {f10.what:had written by satellite messenger}.

{f14.money:The rescue cost about two million kroner}. {f12.name:Ragna Lie}, {f12.role:head of the rescue centre}, {f13.position:says that he need not pay}. {f15.who:The insurance company} {f15.status:refuses} in any case: {f16.who:the authority for aviation} {f16.status:had warned him against} {f16.what:the venture} {f16.time:three months before}.

{f17.what:The basket} {f17.status:is on its way to a museum}. {f18.what:Letters} {f18.status:came} from {f18.who:a class of pupils} who had traced the flight. {f21:He has answered each of them by hand}.

=== key
f1.status same A=fetched B=lifted off | the balloonist
f2.who differs A=retired pilot B=former teacher | what he had been
f2.name same A=Bertrand Oussel B=Bertrand Oussel | the balloonist
f2.age same A=67 B=67 | his age
f3.what compatible A=the Arctic Ocean B=the North Pole | what he wanted to cross
f4.place differs A=north of Vestland B=east of Vestland | where he was found
f5.what differs A=frozen fingers B=cracked ribs | his injury
f6.status same A=come down B=landed | he
f6.time differs A=2022-06-02 B=2022-06-03 | when
f7.cause differs A=ice on the envelope B=a valve | why
f8.who differs A=icebreaker B=helicopter | who reached him

f9.what differs A=walrus B=polar bear | which animal took his food
f10.what differs A=radio B=satellite messenger | how he reported
f11.wording differs A=I was sitting on its bed B=I was on its bed | his words
f12.role differs A=governor B=head of the rescue centre | Lie's post
f12.name same A=Ragna Lie B=Ragna Lie | the official
f13.position differs A=sends the bill B=he need not pay | who pays, on the official's word
f14.money same A=NOK 2m~ B=NOK 2m~ | the cost
f15.who same A=his insurers B=insurance company | the insurer
f15.status differs A=agreed to pay B=refuses | the insurer
f16.who same A=aviation authority B=authority for aviation | who advised
f16.status same A=advised against B=warned against | the advice
f16.what same A=flight B=venture | against what
f16.time same A=2022-03 B=2022-03 | when
f17.what same A=basket B=basket | the basket
f17.status differs A=left behind B=on its way to a museum | the basket
f18.who same A=school class B=class of pupils | who wrote
f18.status same A=sent B=came | the present
f18.what differs A=socks B=letters | what the class sent
f19.position changed A=try again B=will not fly again | his plan
f20 only A | the expedition
f21 only B | his answers
