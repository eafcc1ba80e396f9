story: crane-port-djibo
kind: accident

=== report A | outlet: Red Coast Daily | published: 2018-05-03
# Falling container {f1.status:kills} {f2.who:docker} in Port Djibo

By Kadra Robleh

{f2.who:A docker} {f1.status:was crushed} on Wednesday in the container terminal of Port Djibo when a load of {f3.what:refrigerators} {f4.status:dropped} from a crane {f5.cause:whose cable had snapped}.

{f6.name:Omar Dini}, {f6.age:28}, {f7.what:was to be married} {f7.time:on Friday}. {f8.who:His cousin}, who worked beside him, {f9.status:lost a foot}. The crane driver {f10.status:is being treated} for {f10.what:shock}.

{f11.who:The dockers} {f12.status:laid down work} at noon. They {f13.position:demand that the crane be scrapped}. {f14.name:Fatouma Waberi}, {f14.role:secretary of the union}, said that {f15.what:the cable} {f15.status:had not been greased} {f15.time:since January}. "{f16.wording:They oil the accounts, they do not oil the cranes}," she said.

The operator, {f17.who:a Gulf company}, {f17.name:Marsa Terminals}, {f18.position:regretted the accident but rejected any blame}. {f19.number:Seven} ships {f19.status:are waiting} {f19.place:in the roads}. Among them is {f20.what:a freighter with grain for famine victims inland}, which {f21.status:was let in} {f21.who:by decision of the strikers}.

The labour ministry {f22.status:has sealed} {f22.what:the crane}. {f23.who:Its experts} {f23.what:will arrive from France} {f23.time:next week}. {f6.name:Dini} {f24.status:was buried} {f24.time:the same day}; {f25.number:some 2,000} people {f25.what:followed the coffin}.

{f26:In an accident on the neighbouring quay in 2014 two men were hurt; the crane had been left untied in a storm}.

=== report B | outlet: Horn Wire | published: 2018-05-05
# Port strike {f12.status:ends} after death of {f2.who:lorry driver}

PORT DJIBO (Horn Wire) - Work in the container port of Djibo {f12.status:was resumed} on Saturday, three days after {f2.who:a lorry driver} {f1.status:died} under a container of {f3.what:tiles} which {f4.status:fell} from a crane.

{f11.who:The port workers} won an assurance that {f13.position:the crane will be repaired and tested}, {f14.name:Fatouma Waberi}, {f14.role:president of their union}, announced.

The man, {f6.name:Omar Dini}, {f6.age:28}, {f7.what:had married} {f7.time:in April}. {f8.who:A colleague} beside him {f9.status:had a leg broken}. {f5.cause:A locking pin} had given way, {f27:the port captain} said. {f10.status:The operator of the crane has been taken into custody}, {f10.what:for drinking on duty}.

{f14.name:Waberi} had accused the company of saving on upkeep: {f15.what:the cranes} {f15.status:had gone without grease} {f15.time:for four months}. "{f16.wording:They oil the accounts, not the cranes}," she told workers.

{f17.name:Marsa Terminals}, {f17.who:which belongs to a Gulf state}, {f18.position:admitted a share of the responsibility}. {f19.number:Seven} vessels {f19.status:lay idle} {f19.place:off the harbour}. {f20.what:One with wheat for the hungry upcountry} {f21.status:was unloaded} {f21.who:by soldiers}.

{f22.what:The quay} {f22.status:remains sealed}. {f23.who:Specialists} {f23.what:from Italy} are expected {f23.time:in the coming week}. The dead man {f24.status:was laid to rest} {f24.time:on Thursday}, in the presence of {f25.number:about 2,000} {f25.what:mourners}.

=== key
f1.status same A=crushed to death B=died under a container | the victim
f2.who differs A=docker B=lorry driver | the victim's work
f3.what differs A=refrigerators B=tiles | the load
f4.status same A=dropped B=fell | the container
f5.cause differs A=cable snapped B=locking pin gave way | why it fell
f6.name same A=Omar Dini B=Omar Dini | the victim
f6.age same A=28 B=28 | his age
f7.what differs A=was to be married B=had married | his marriage
f7.time differs A=2018-05-04 B=2018-04 | the wedding
f8.who differs A=his cousin B=a colleague | who was beside him
f9.status differs A=lost a foot B=leg broken | that man
f10.status changed A=treated B=in custody | the crane driver
f10.what changed A=shock B=drinking on duty | for what
f11.who same A=dockers B=port workers | who struck
f12.status changed A=on strike B=work resumed | the strike
f13.position differs A=crane scrapped B=crane repaired and tested | the dockers' demand
f14.name same A=Fatouma Waberi B=Fatouma Waberi | the union's head
f14.role differs A=secretary B=president | her post
f15.what compatible A=the cable B=the cranes | what was not greased
f15.status same A=not greased B=without grease | the upkeep
f15.time same A=since January B=for four months | for how long
f16.wording differs A=they do not oil the cranes B=not the cranes | her words
f17.who same A=Gulf company B=owned by a Gulf state | the operator
f17.name same A=Marsa Terminals B=Marsa Terminals | the operator
f18.position changed A=rejected any blame B=admitted a share | the operator
f19.number same A=7 B=7 | ships waiting
f19.status same A=waiting B=lay idle | the ships
f19.place same A=in the roads B=off the harbour | where
f20.what same A=grain for famine victims B=wheat for the hungry | one cargo
f21.status same A=let in B=unloaded | that ship
f21.who differs A=strikers B=soldiers | who made it possible
f22.status same A=sealed B=remains sealed | the place
f22.what differs A=the crane B=the quay | what is sealed
f23.who same A=experts B=specialists | who comes
f23.what differs A=from France B=from Italy | where they come from
f23.time same A=2018-05-07/13 B=2018-05-07/13 | when
f24.status same A=buried B=laid to rest | the dead man
f24.time differs A=2018-05-02 B=2018-05-03 | when
f25.number same A=2000~ B=2000~ | mourners
f25.what same A=followed the coffin B=mourners | they
f26 only A | the accident of 2014
f27 only B | on whose word the cause
