story: prison-serra-cinzenta
kind: prison

=== report A | outlet: Agência Planalto | published: 2022-08-23T14:00-03:00
# {f1.number:Nine} {f2.status:dead} in {f3.what:fight between gangs} at Serra Cinzenta prison

SERRA CINZENTA, Brazil (AP-Planalto) - {f1.number:Nine} inmates were {f2.status:killed} and several guards taken captive on {f4.time:Monday} when {f3.what:two rival gangs clashed} at a state prison in the interior of Goiás, the government said.

The violence broke out {f5.time:during visiting hours} in {f6.place:block C}, which houses {f7.who:prisoners awaiting trial}. Most of the victims {f8.cause:died of knife wounds}, said {f9.role:the state secretary of justice}, {f10.name:Wanderley Brito}.

It began when a man known as {f11.name:Gordo} was {f12.what:moved to another wing}, according to {f13.source:the union of prison officers}.

{f14.number:Four} guards were {f15.status:still being held} at midday on Tuesday. {f17.who:A bishop}, Dom Celso Amaral, is {f18.status:negotiating} with the rebels, who demand {f19.position:the dismissal of the governor}. They hung {f20.what:bed sheets} from the roof reading "{f21.wording:We want only justice}".

Part of {f22.place:the kitchen} was {f23.status:set on fire}. Military police {f24.status:surrounded} the complex and {f25.status:cut off} the {f25.what:water}.

The prison was built for {f26.number:600} people and holds {f27.number:more than 1,400}. {f28.who:A parliamentary commission} had described it in {f29.time:May} as "{f30.wording:a powder keg}".

{f10.name:Brito} said a transfer of {f31.who:the leaders} to federal prisons was {f32.status:being considered}. The governor of the prison, {f33.name:Ademir Falcão}, has {f34.status:been suspended}.

Relatives {f35.status:blocked} the {f36.what:access road} and {f37.what:threw stones at} an ambulance. In a riot at the same prison in 2018, eleven people died.

{f38:Classes in the town were called off.}

=== report B | outlet: O Correio do Cerrado | published: 2022-08-24T07:00-03:00
# The siege of Serra Cinzenta {f15.status:is over}

## Death toll rises to {f1.number:11}; guards {f15.status:walk free}

By Jussara Peixoto

After 29 hours, the last of {f14.number:four} prison officers {f15.status:was released} on Tuesday evening. The rising at the penitentiary, which was {f3.what:a revolt against the conditions} and no gang war, as those inside had written on {f20.what:blankets} for all to see ("{f21.wording:We want only justice}"), ended with a prayer.

{f1.number:Eleven} prisoners {f2.status:lost their lives}. {f8.cause:Smoke} killed most of them, says {f10.name:Wanderley Brito}, {f9.role:who runs the state's department of justice}: the flames {f23.status:had been lit} in {f22.place:the workshops}.

The first scuffle came on {f4.time:Monday} {f5.time:at the evening head count}, in {f6.place:the third block}, where those live who {f7.who:serve the longest terms}. The {f13.source:families} tell how it started: a certain {f11.name:Gordo} had been {f12.what:beaten by guards}.

{f17.who:A judge}, Lívia Sarmento, {f18.status:had talked} with the men through a fence all day. What they asked for in the end was {f19.position:better food and longer visits}; the head of the place, {f33.name:Ademir Falcão}, who {f34.status:remains in his post}, they did not mention. The state granted both.

Officers of the military police, who had {f24.status:thrown a ring around} the buildings, did not have to go in. The {f25.what:electricity}, {f25.status:shut off} on the first night, is back.

Everybody had been warned. {f26.number:Six hundred} men fit into these walls, {f27.number:over fourteen hundred} are in them. "{f30.wording:A powder keg}", {f28.who:inspectors of the ministry} wrote {f29.time:three months ago}. Four years ago there was a riot, too; then eleven men died.

{f31.who:The ringleaders} {f32.status:were flown} to a federal jail during the night. Their mothers, who had {f35.status:barred} {f36.what:the road to the gate} and {f37.what:lit candles around} the ambulances, learnt of it from the radio.

{f39:A funeral for all is to be held on Thursday.}

=== key
f1.number changed A=9 B=11 | the dead
f2.status same A=killed B=lost their lives | the inmates
f3.what differs A=fight between gangs B=revolt against conditions | what kind of violence
f4.time same A=2022-08-22 B=2022-08-22 | day it began
f5.time differs A=during visiting hours B=at the evening head count | when on that day it began
f6.place same A=block C B=the third block | where it began
f7.who differs A=awaiting trial B=longest terms | who is held there
f8.cause differs A=knife wounds B=smoke | what most victims died of
f9.role same A=state secretary of justice B=head of the state's department of justice | Brito's office
f10.name same A=Wanderley Brito B=Wanderley Brito | who spoke about the dead
f11.name same A=Gordo B=Gordo | the man it began with
f12.what differs A=moved to another wing B=beaten by guards | what was done to him
f13.source differs A=union of prison officers B=families | on whose word it began so
f14.number same A=4 B=4 | guards held
f15.status changed A=held B=released | the guards
f17.who differs A=a bishop B=a judge | who negotiated
f18.status changed A=negotiating B=had talked | the negotiations
f19.position differs A=dismissal of the governor B=better food and longer visits | what the rebels demand
f20.what differs A=bed sheets B=blankets | what they wrote on
f21.wording same A=We want only justice B=We want only justice | the rebels' words
f22.place differs A=kitchen B=workshops | where the fire was
f23.status same A=set on fire B=lit | the fire
f24.status same A=surrounded B=ringed | the military police
f25.status same A=cut off B=shut off | the supply
f25.what differs A=water B=electricity | which supply
f26.number same A=600 B=600 | places
f27.number same A=>1400 B=>1400 | prisoners held
f28.who differs A=parliamentary commission B=ministry inspectors | who had warned
f29.time same A=2022-05 B=2022-05 | when they warned
f30.wording same A=a powder keg B=a powder keg | the warning
f31.who same A=leaders B=ringleaders | who is transferred
f32.status changed A=considered B=done | the transfer
f33.name same A=Ademir Falcão B=Ademir Falcão | the prison's governor
f34.status differs A=suspended B=remains in post | the prison's governor
f35.status same A=blocked B=barred | the road
f36.what same A=access road B=road to the gate | what the relatives blocked
f37.what differs A=threw stones B=lit candles | what the relatives did at the ambulances
f38 only A | no classes
f39 only B | the funeral
