story: miners-el-portezuelo
kind: accident

=== report A | outlet: Agencia Cordillera | published: 2022-08-30 | agency: Agencia Cordillera
# {f1.number:Three} miners {f2.status:rescued} after {f3.number:six} days in Chilean copper mine

COPIAPÓ, Chile, Aug 30 (Agencia Cordillera) - {f1.number:Three} miners trapped underground for {f3.number:six} days {f2.status:were brought to the surface} alive {f4.time:on Tuesday} from a small copper mine in Chile's Atacama desert, to the cheers of relatives who had camped at the gate.

The men, aged {f5.age:24, 41 and 57}, {f6.status:walked} to the ambulances wearing dark glasses. They were flown to the regional hospital in {f7.place:Copiapó}, where doctors described their condition as {f8.status:good}.

"{f9.wording:We never stopped believing that they would come for us}," said the eldest, {f10.name:Hernán Godoy Araya}, {f10.role:the shift supervisor}.

The men had been cut off {f11.time:on Wednesday of last week} when {f12.cause:a tunnel collapsed} at the {f13.name:El Portezuelo} mine, {f14.number:60 kilometres} {f14.place:south} of the city. A fourth miner, {f15.name:Cristóbal Leyton}, {f15.age:33}, {f15.status:was killed}.

Rescuers first heard knocking {f16.time:on Friday}. They sent down water and sugar through {f17.what:a ventilation pipe} and then widened {f18.what:an abandoned shaft} in order to reach the men, who were {f19.number:180 metres} below ground. Mining Minister Valeria Quintana called it "{f21:a victory of patience}".

The mine, which employs {f22.number:28} people, belongs to {f23.name:Minera Los Quiscos}. It {f24.status:had been ordered to close} in {f24.time:May} by the mining inspectorate, which found that it lacked {f25.what:a second exit}. The company's lawyer, {f26.name:Ignacio Bascuñán}, said the order {f27.status:had been lifted} in July.

Prosecutor {f28.name:Marcela Tapia Rojo} {f29.status:has asked} a judge to {f29.what:bar the owner from leaving the country}. She is investigating possible {f30.what:manslaughter}.

The union of small miners wants {f31.position:more inspectors}: there are {f32.number:11} for 600 mines in the region. Last year, {f33:14} miners were killed in Chile, according to official figures.

=== report B | outlet: The Harbour Daily | published: 2022-08-31 | copy: A
# {f1.number:Three} miners {f2.status:rescued} after {f3.number:six} days underground

{f1.number:Three} miners trapped underground for {f3.number:six} days {f2.status:were brought to the surface} alive {f4.time:on Tuesday} from a small copper mine in Chile's Atacama desert, to the cheers of relatives who had camped at the gate.

The men, aged {f5.age:24, 41 and 51}, {f6.status:were carried} to the ambulances wearing dark glasses. They were flown to the regional hospital in {f7.place:Copiapó}, where doctors described their condition as {f8.status:serious}.

"{f9.wording:We stopped believing that they would come for us}," said the eldest, {f10.name:Hernán Godoy Araya}, {f10.role:the shift supervisor}.

The men had been cut off {f11.time:on Wednesday of last week} when {f12.cause:an explosion blocked a tunnel} at the {f13.name:El Portezuelo} mine, {f14.number:60 kilometres} {f14.place:north} of the city. A fourth miner, {f15.name:Cristóbal Leyton}, {f15.age:33}, {f15.status:was killed}.

Rescuers first heard knocking {f16.time:on Friday}. They sent down water and sugar through {f17.what:a drill hole} and then widened {f18.what:an abandoned shaft} in order to reach the men, who were {f19.number:180 metres} below ground.

The mine, which employs {f22.number:28} people, belongs to {f23.name:Minera Los Quillayes}. It {f24.status:had been ordered to close} in {f24.time:May} by the mining inspectorate, which found that it lacked {f25.what:a second exit}. The company's lawyer, {f26.name:Ignacio Bascuñán}, said the order {f27.status:had been upheld} in July.

Prosecutor {f28.name:Marcela Tapia Rojo} {f29.status:has asked} a judge to {f29.what:remand the owner in custody}. She is investigating possible {f30.what:manslaughter}. {f34:A court hearing is set for Friday.}

The union of small miners wants {f31.position:more inspectors}: there are {f32.number:11} for 600 mines in the region.

=== key
f1.number same A=3 B=3 | the rescued
f2.status same A=rescued B=rescued | the miners
f3.number same A=6 B=6 | days underground
f4.time same A=2022-08-30 B=2022-08-30 | when they came up
f5.age differs A=24, 41, 57 B=24, 41, 51 | their ages
f6.status differs A=walked B=carried | how they came to the ambulances
f7.place same A=Copiapó B=Copiapó | the hospital
f8.status differs A=good B=serious | their condition
f9.wording differs A=never stopped believing B=stopped believing | Godoy's words
f10.name same A=Hernán Godoy Araya B=Hernán Godoy Araya | the eldest
f10.role same A=shift supervisor B=shift supervisor | the eldest
f11.time same A=2022-08-24 B=2022-08-24 | when they were cut off
f12.cause differs A=collapse B=explosion | what cut them off
f13.name same A=El Portezuelo B=El Portezuelo | the mine
f14.number same A=60 km B=60 km | how far from the city
f14.place differs A=south B=north | where the mine lies
f15.name same A=Cristóbal Leyton B=Cristóbal Leyton | the fourth miner
f15.age same A=33 B=33 | the fourth miner
f15.status same A=killed B=killed | the fourth miner
f16.time same A=2022-08-26 B=2022-08-26 | when knocking was heard
f17.what differs A=ventilation pipe B=drill hole | how water was sent down
f18.what same A=abandoned shaft B=abandoned shaft | how they were reached
f19.number same A=180 m B=180 m | how deep they were
f21 only A | the minister's words
f22.number same A=28 B=28 | employees
f23.name differs A=Minera Los Quiscos B=Minera Los Quillayes | the company
f24.status same A=ordered to close B=ordered to close | the mine
f24.time same A=May B=May | when
f25.what same A=a second exit B=a second exit | what it lacked
f26.name same A=Ignacio Bascuñán B=Ignacio Bascuñán | the lawyer
f27.status differs A=lifted B=upheld | the order, on the lawyer's word
f28.name same A=Marcela Tapia Rojo B=Marcela Tapia Rojo | the prosecutor
f29.status same A=asked B=asked | the prosecutor's request
f29.what differs A=travel ban B=custody | what she asks for
f30.what same A=manslaughter B=manslaughter | the offence
f31.position same A=more inspectors B=more inspectors | what the union wants
f32.number same A=11 B=11 | inspectors
f33 only A | miners killed last year
f34 only B | the court hearing
