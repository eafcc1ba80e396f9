story: pelicans-bahia-quilmay
kind: environment

=== report A | outlet: Agencia Litoral | published: 2022-02-03
# {f1.number:Hundreds} of {f1.what:seabirds} wash up dead on Peru beach

BAHÍA QUILMAY, Feb 3 (Litoral) - At least {f1.number:340} dead {f1.what:pelicans and boobies} have been counted since Tuesday along a beach in northern Peru, the national parks service said, and bathing {f2.status:has been prohibited}.

{f3.who:A group of surfers} came upon the first carcasses at the southern end of the bay {f3.time:on Tuesday morning}. {f4.number:Three} {f4.what:sea lions} were found as well.

The birds {f5.cause:have probably starved}, said {f6.name:Abel Chumpitaz}, {f6.role:head of the Quilmay marine reserve}: the sea is {f7.number:three} degrees warmer than usual, and the anchovies have gone deep, out of their reach. "{f8.wording:Nothing points to poison}," he said.

{f9.who:Soldiers} in masks are collecting the bodies, which are to be buried in {f10.place:a trench behind the dunes}.

In {f11.time:2012} some {f11.number:4,000} pelicans died on the same coast. {f11.cause:Hunger} was given as the cause then.

=== report B | outlet: El Muelle | published: 2022-02-04
# "{f5.cause:The pipe} killed them": the bay of the dead {f1.what:pelicans}

By Rosa Elvira Nunura

Don Segundo has sold fish on the mole for forty years, and a pelican called Presidente has stolen it from him for six. Presidente lies under a sack. "{f5.cause:The pipe} did that," says Don Segundo.

The pipe belongs to {f12.name:the Harinas del Norte fishmeal plant}, and what comes out of it is brown. According to people in the quarter it {f13.status:ran} three nights in a row. {f12.name:The company} says it has a permit, and that it {f12.status:had been standing still} since Christmas for want of fish.

{f1.number:Five hundred and eighty} {f1.what:birds} so far, the reserve says. It was {f3.who:Don Segundo's grandsons} who saw the first of them, {f3.time:on Tuesday before school}, and ran home. {f9.who:Volunteers}, women for the most part, go along the tideline with wheelbarrows; soldiers have been promised but {f9.who:not seen}. The dead are going to {f10.place:the municipal rubbish tip}, where dogs get at them.

"{f8.wording:Nothing points to poison so far}," {f6.name:Abel Chumpitaz}, {f6.role:the biologist who runs the reserve}, told this newspaper. He does not say what would.

{f2.status:Nobody may swim} until further notice. The fishermen {f14.position:demand that the plant be closed until there is a result}. In {f11.time:2012}, they say, it was {f11.cause:hunger} they were told too.

=== report C | outlet: Reserva Marina Quilmay (bulletin no. 4) | published: 2022-02-09
# Bulletin no. 4: {f1.what:seabird} mortality

Carcasses counted to date: {f1.number:1,215} ({f1.what:pelicans 890, boobies 325}). {f4.what:Sea lions}: {f4.number:11}.

Disposal: {f10.place:trench behind the dunes}, limed. {f9.who:Army} personnel, 60, on site since 2 February.

Cause: under investigation. Stomachs of 30 birds were empty, which is consistent with {f5.cause:starvation}. Sea temperature {f7.number:three} degrees above the mean. Tissue samples have been sent to {f15.place:Lima}.

Bathing: {f2.status:prohibited}. {f16:Fishing from boats is permitted}. {f12.name:Harinas del Norte}: an inspection on 7 February showed that the plant {f12.status:was not in operation} and the pipe dry.

The public is asked not to touch birds, living or dead. A dog that had eaten from a carcass has died.

Signed: {f6.name:A. Chumpitaz}, {f6.role:head of the reserve}

=== report D | outlet: Oceans Monthly | published: 2022-03-18
# What killed the {f1.what:pelicans} of Quilmay

By Ewan Lindqvist-Rojas

It took six weeks, a dead dog, and a laboratory in {f15.place:Valparaíso}, to which all the samples had gone. The answer is {f5.cause:a poison made by a microscopic alga}, which had multiplied in a tongue of warm water, had been eaten by anchovies, and the anchovies by everyone else.

The final figure is {f1.number:2,904} {f1.what:birds}, nearly three quarters of them pelicans, as well as {f4.number:26} {f4.what:sea lions}. Each had taken in enough of the substance to lose its way and drown, which is also why the stomachs were empty. "{f8.wording:Nothing points to poison}," {f6.name:Abel Chumpitaz}, {f6.role:director of the reserve}, had said in the first days. He smiles about it unhappily. "We were looking in the pipe and in the stomach. It was in the brain."

So the fishmeal factory of {f12.name:Harinas del Norte}, whose windows were broken in February, {f12.status,f13.status:had been idle}, just as it said. Fishermen who had wanted it shut now {f14.position:want it opened}, since it buys what they catch.

At {f11.time:the die-off of 2012}, when {f11.number:about 4,000} pelicans perished, the alga {f11.cause:may have been at work too}, Chilean researchers suspect; nobody had kept a sample.

The beach {f2.status:was reopened} on 1 March. In the {f10.place:trench behind the dunes} the lime has set hard. Beside it {f3.who:the surfers who found the first bird} {f17:have put up a board}.

=== key
f1.number changed A=>=340 B=580 C=1215 D=2904 | dead birds
f1.what compatible A=pelicans and boobies B=birds C=pelicans and boobies D=birds | what died
f2.status changed A=prohibited B=prohibited C=prohibited D=allowed again | bathing
f3.who differs A=surfers B=Don Segundo's grandsons D=surfers | who found the first
f3.time same A=2022-02-01 morning B=2022-02-01 before school | when they were found
f4.what same A=sea lions C=sea lions D=sea lions | the mammals found dead
f4.number changed A=3 C=11 D=26 | dead sea lions
f5.cause differs A=starvation B=discharge of the plant C=starvation D=poison of an alga | why they died
f6.name compatible A=Abel Chumpitaz B=Abel Chumpitaz C=A. Chumpitaz D=Abel Chumpitaz | of the reserve
f6.role same A=head of the reserve B=runs the reserve C=head of the reserve D=director of the reserve | his post
f7.number same A=3 degrees C=3 degrees | how much warmer the sea is
f8.wording differs A=Nothing points to poison B=Nothing points to poison so far D=Nothing points to poison | his words
f9.who differs A=soldiers B=volunteers C=soldiers | who collects the dead birds
f10.place differs A=trench behind the dunes B=municipal rubbish tip C=trench behind the dunes D=trench behind the dunes | where the dead birds go
f11.time same A=2012 B=2012 D=2012 | the earlier die-off
f11.number same A=4000~ D=4000~ | dead pelicans in 2012
f11.cause differs A=hunger B=hunger D=perhaps an alga | why they died in 2012
f12.name same B=Harinas del Norte C=Harinas del Norte D=Harinas del Norte | the fishmeal plant
f12.status same B=not in operation C=not in operation D=not in operation | the plant, on the company's word in B
f14.position changed B=plant closed D=plant opened | what the fishermen want
f15.place differs C=Lima D=Valparaíso | where the samples were examined
f13.status differs B=running D=idle | the plant, on the word of people in the quarter in B
f16 only C | fishing from boats permitted
f17 only D | the surfers' board
