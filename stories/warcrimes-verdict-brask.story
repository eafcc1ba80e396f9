story: warcrimes-verdict-brask
kind: war

=== report A | outlet: The Federal Gazette | published: 2024-06-27
# Brask {f1.status:convicted} of {f2.what:mill murders}

By Hedwig Noll, court reporter

The special tribunal for Morvenia {f1.status:found} the former {f3.role:colonel} Zdenko Brask {f1.status:guilty} on {f4.time:Wednesday} of {f2.what:the murder of 64 men} at the mill of Sutina in {f5.time:1994}. It {f6.status:cleared} him of {f7.what:the shelling of Port Rask}. He must go to prison for {f8.number:31} years.

{f9.role:The presiding judge}, Amina Ferreira, read for {f10.time:three hours}. The court was convinced that Brask {f11.what:gave the order by field telephone}; it relied on {f12.source:a cook of his unit}, who had {f13.what:overheard it}. His claim that he had been {f14.what:in hospital with typhus} was {f14.status:rejected}. Brask, {f15.age:71}, {f16.status:stood upright} and {f17.what:laughed once}.

{f18.who:The widows of Sutina} {f18.what:held up photographs} in the gallery. "{f19.wording:Thirty years I have set his plate}," said one, Ruza Mihal, {f20.who:whose husband} was never found. {f21.who:The defence} will {f21.status:appeal}, and so {f22.who:will the prosecution}, which had {f23.position:sought life imprisonment}.

Brask had been {f24.what:living as a beekeeper} in {f25.place:Valdoria} when he was {f26.status:recognised} by {f27.who:a former prisoner} in {f28.time:2019}. He was {f29.status:extradited} {f30.time:a year later}. The trial {f31.status:had been interrupted} twice {f31.cause:because of his heart}. A co-defendant, Lieutenant Pero Vuk, {f32.status:took his own life} before {f33.what:the opening}.

In the capital, {f34.who:some 500 nationalists} {f34.what:burned the tribunal's flag}. President Ivana Sokol {f35.position:said the judgment must be respected}. {f36:The mill is now a museum}.

=== report B | outlet: Radio Morvenia 2 | published: 2024-06-26
# {f8.number:Thirty-one} years for the beekeeper

In the back row women {f18.what:lifted pictures of their dead}. They were {f18.who:the mothers of Sutina}, and on {f4.time:Wednesday}, {f5.time:three decades} after the mill, they heard {f9.role:the president of the chamber}, Amina Ferreira, say the word: {f1.status:guilty}. The former {f3.role:major} Zdenko Brask, {f15.age:71}, is responsible for {f2.what:the killing of 64 men} there. For the count of {f7.what:destroying Port Rask by artillery} he was {f6.status:acquitted}. His sentence is {f8.number:31} years.

He heard it {f16.status:sitting in a wheelchair}; at one point he {f17.what:laughed}. The reading took {f10.time:the whole day}. That the order {f11.what:came from him in writing} is proven, the judges hold, above all by {f12.source:a driver from his unit} who {f13.what:saw it}. {f14.what:A stay in hospital, for typhus}, as he had pleaded, they {f14.status:did not believe}.

It was in {f28.time:2019} that {f27.who:a tourist from Sutina} {f26.status:knew his face} at a market in {f25.place:Valdoria}, where he {f24.what:kept bees}. {f30.time:In 2020} Valdoria {f29.status:handed him over}. {f31.status:Twice the trial stood still}, {f31.cause:because he had sacked his lawyers}. Lieutenant Pero Vuk, who was to be tried with him, {f32.status:died of cancer} before {f33.what:it began}.

{f21.who:Counsel for Brask} {f21.status:accepts the judgment}, surprisingly. {f22.who:The prosecutors}, who {f23.position:wanted a life sentence}, {f22.who:will go to a higher court}. "{f19.wording:Thirty years I have laid his plate}," said Ruza Mihal, {f20.who:whose son} has no grave. President Ivana Sokol {f35.position:called the verdict a political one}, and {f34.who:about 500 of the far right} in the capital {f34.what:set fire to the flag of the court}. {f37:Ms Mihal went home by bus}.

=== key
f1.status same A=guilty B=guilty | Brask on the main count
f2.what same A=murder of 64 men B=killing of 64 men | the main count
f3.role differs A=colonel B=major | his former rank
f4.time same A=2024-06-26 B=2024-06-26 | the day of the judgment
f5.time same A=1994 B=three decades ago | when it was done
f6.status same A=cleared B=acquitted | Brask on the second count
f7.what same A=shelling of Port Rask B=destroying Port Rask by artillery | the second count
f8.number same A=31 B=31 | years of prison
f9.role same A=presiding judge B=president of the chamber | Ferreira
f10.time differs A=3 hours B=the whole day | how long the reading took
f11.what differs A=by field telephone B=in writing | how he gave the order
f12.source differs A=cook B=driver | the witness
f13.what differs A=overheard it B=saw it | how the witness knew of the order
f14.what same A=in hospital with typhus B=stay in hospital for typhus | his alibi
f14.status same A=rejected B=not believed | his alibi
f15.age same A=71 B=71 | his age
f16.status differs A=stood upright B=in a wheelchair | how he heard the verdict
f17.what same A=laughed once B=laughed | what he did
f18.what same A=held up photographs B=lifted pictures | what the women did
f18.who differs A=widows B=mothers | the women in the gallery
f19.wording differs A=set his plate B=laid his plate | Mihal's words
f20.who differs A=husband B=son | whom Mihal lost
f21.who same A=defence B=counsel for Brask | who speaks for Brask
f21.status differs A=appeal B=accepts | the defence on the judgment
f22.who same A=prosecution will appeal B=prosecutors will appeal | who will appeal
f23.position same A=life imprisonment B=life sentence | what the prosecution wanted
f24.what same A=beekeeper B=kept bees | his life in hiding
f25.place same A=Valdoria B=Valdoria | where he hid
f26.status same A=recognised B=face known | how he was found
f27.who differs A=former prisoner B=tourist from Sutina | who recognised him
f28.time same A=2019 B=2019 | when he was recognised
f29.status same A=extradited B=handed over | Brask
f30.time same A=2020 B=2020 | when he was extradited
f31.status same A=interrupted twice B=twice stood still | the trial
f31.cause differs A=his heart B=sacked his lawyers | why it was interrupted
f32.status differs A=took his own life B=died of cancer | Lieutenant Vuk
f33.what same A=before the opening B=before it began | before what he died
f34.who same A=500 nationalists B=500 of the far right | who protested
f34.what same A=burned the flag B=set fire to the flag | what they did
f35.position differs A=must be respected B=a political verdict | the president
f36 only A | the museum
f37 only B | her way home
