story: fever-san-lucero
kind: health

=== report A | outlet: Departmental Health Service, Beni | published: 2019-03-11
# Epidemiological notice no. 7: febrile syndrome in {f4.place:San Lucero}

To date {f2.number:eight} cases of a haemorrhagic fever {f3.cause:of undetermined origin} have been notified from {f4.place:the community of San Lucero}, {f1.number:three} of them {f1.status:with fatal outcome}.

The first patient, {f5.role:a farm worker} of {f5.age:41} years, {f6.status:presented symptoms} {f6.time:on 19 February}. Samples {f7.status:have been dispatched} to the reference laboratory {f7.place:in Santa Cruz}.

Surveillance has been stepped up. {f8.status:Movement of persons is not restricted.} The population is advised to {f9:keep grain in closed containers}.

"{f10.wording:There is no reason for alarm}," states {f10.role:the director of the Service}, {f10.name:Dr Erwin Justiniano}.

=== report B | outlet: ¡Ya! La Paz | published: 2019-03-12
# {f1.number:SEVEN} {f1.status:COFFINS} AND NOT ONE ANSWER

By Wálter Condarco

They say {f2.number:eight} sick. In {f4.place:San Lucero} they laugh at that, if they still laugh. {f1.number:Seven} times since Carnival the carpenter has had to {f1.status:make a box}, he told us by radio, "and the last was a little one".

First went {f5.role:the butcher}, {f5.age:41}. Then his wife. Then the village's own angel: {f11.name:Jhoselin Vaca}, {f11.age:28}, {f11.role:doctor in her rural year}, who held their hands without gloves because {f12:there were no gloves}.

The mothers know what it is. {f3.cause:The gold dredges upriver wash their mercury into the water}, and the children swim in it. And {f10.name:Dr Justiniano}, {f10.role:who runs the department's health}? "{f10.wording:There is no reason for panic}," he purrs, two hundred kilometres away.

Tomorrow {f8.status:the army is to close} the only road. {f13.position:Not one doctor will set foot there without masks, swears the medical college}: from Thursday they {f13.position:mean to strike}.

=== report C | outlet: Orbis Press | published: 2019-03-15 | agency: Orbis
# Bolivia identifies {f3.cause:virus} behind {f1.number:five} {f1.status:deaths}

LA PAZ (Orbis) - {f3.cause:An arenavirus carried by rodents} is behind an outbreak of haemorrhagic fever that {f1.status:has killed} {f1.number:five} people in {f4.place:San Lucero}, a village in Bolivia's tropical north-east, the health ministry said on Friday.

{f2.number:Fourteen} people have caught the disease. Among the dead is {f11.role:a doctor} {f11.age:aged 29}, {f11.name:Jhoselin Vaca}. The outbreak began with {f5.role:a field hand}, {f5.age:41}, who {f6.status:felt unwell} {f6.time:on Feb. 19}.

The agent {f7.status:was identified} by a laboratory {f7.place:in Lima}. It lives in a field mouse, which was probably driven into houses by {f14.cause:the burning of pasture}, the ministry said.

Four patients have been given {f15.what:plasma from a man who survived a similar illness}. The army {f8.status:set up roadblocks} around the village on Wednesday. {f13.position:Physicians called off a strike} after protective clothing was flown in.

An outbreak in the same region {f16.time:in 1971} killed {f16.number:39} people.

=== report D | outlet: The Albion Courier | published: 2019-03-29
# The mouse, the maize and the young doctor

Imogen Farquhar-Silva in {f4.place:San Lucero}

In the school, which has been a ward for three weeks, the last two beds were stripped on Tuesday. {f2.number:Twenty-one} people went through them, and {f1.number:nine} {f1.status:did not walk out}.

It was maize that started it. {f5.role:A labourer on one of the estates}, {f5.age:41}, had swept out a store; the dust he breathed {f3.cause:held the urine of mice, and the urine a virus of the arena family}. {f6.time:In the third week of February} {f6.status:he could no longer stand}. Why so many mice? {f14.cause:The river had come up into the fields}, and they went where it was dry.

{f11.name:Jhoselin Vaca} was {f11.age:28} and four months into {f11.role:the year that every Bolivian doctor owes the countryside}. She wrote down everything, temperatures, gums, the colour of eyes, until the page on which the hand changes. It was from her notes, and from a tube she had packed in rice husks, that scientists {f7.place:in Santa Cruz} {f7.status:recognised} the thing.

What helped in the end was {f15.what:an antiviral drug flown in from Lyon}; every one of those who got it in time survived.

The soldiers {f8.status:have gone}. So has {f10.name:Erwin Justiniano}, {f10.role:head of the health service}, whose "{f10.wording:There is no reason for alarm}" {f17:is painted on the wall of the school, in large letters}.

{f16.time:Forty-eight years ago}, a day's ride from here, a fever of this sort carried off {f16.number:some forty}. No one had taken notes.

=== key
f1.number differs A=3 B=7 C=5 D=9 | the dead
f1.status same A=dead B=dead C=dead D=dead | the victims
f2.number changed A=8 B=8 C=14 D=21 | cases
f3.cause differs A=undetermined B=mercury C=arenavirus D=arenavirus | what causes the illness
f4.place same A=San Lucero B=San Lucero C=San Lucero D=San Lucero | where it broke out
f5.role differs A=farm worker B=butcher C=farm worker D=farm worker | the first patient
f5.age same A=41 B=41 C=41 D=41 | the first patient
f6.status same A=fell ill C=fell ill D=fell ill | the first patient
f6.time compatible A=2019-02-19 C=2019-02-19 D=2019-02 third week | when he fell ill
f7.status changed A=samples sent C=identified D=identified | the laboratory's work
f7.place differs A=Santa Cruz C=Lima D=Santa Cruz | where the laboratory is
f8.status changed A=not closed B=to be closed C=closed D=open again | the village
f9 only A | advice on grain
f10.wording differs A=no reason for alarm B=no reason for panic D=no reason for alarm | the director's words
f10.name compatible A=Erwin Justiniano B=Justiniano D=Erwin Justiniano | the director
f10.role same A=director of the health service B=director of the health service D=director of the health service | his post
f11.name same B=Jhoselin Vaca C=Jhoselin Vaca D=Jhoselin Vaca | the doctor who died
f11.age differs B=28 C=29 D=28 | the doctor who died
f11.role compatible B=doctor in her rural year C=doctor D=doctor in her rural year | the doctor who died
f12 only B | there were no gloves
f13.position changed B=will strike C=strike called off | the doctors
f14.cause differs C=burning of pasture D=flood | what drove the mice out
f15.what differs C=plasma D=antiviral drug | the treatment
f16.time same C=1971 D=1971 | the earlier outbreak
f16.number compatible C=39 D=40~ | dead in the earlier outbreak
f17 only D | his words on the wall
