story: heat-tarmac-runway-kanka
kind: transport

=== report A | outlet: Kankara Star | published: 2023-05-08
# {f1.what:Pilgrim} plane {f2.status:stuck} in melting tarmac

By Ousmane Baldé-Keita

A plane full of {f1.what:pilgrims} {f2.status:sank} into the softened apron of Kankara airport on Saturday, at {f3.number:47} degrees, and {f4.status:could not leave} {f4.time:for nine hours}. {f5.who:An old woman} {f5.status:died} {f5.cause:of heatstroke}, {f6.source:her grandson} says.

{f7.who:The captain}, {f7.name:Lars Hemming}, {f7.age:45}, {f8.position:refused to let people off}, {f8.cause:because there was no bus}. {f9.who:Porters} {f9.status:passed water} {f9.what:through a cockpit window}. {f10.who:The airport's director}, {f10.name:Djeneba Coulibaly-Sow}, {f11.position:blames the asphalt}, which {f12.who:a Chinese firm} {f12.status:laid} {f12.time:in 2019}.

"{f13.wording:We prayed, and after that we quarrelled}," said {f14.who:a baker}, {f14.name:Seydou Touré}. The wheels {f15.status:were freed} {f15.what:with planks and salt}. {f16.who:The government} {f16.status:has banned} {f16.what:take-offs between eleven and five}. {f17.who:The airline}, {f17.name:Medjet}, {f17.position:will pay nothing}: heat is an act of God.

=== report B | outlet: Sahara-Atlantic Agency | published: 2023-05-09
# Kankara: {f7.who:co-pilot} {f18:detained} over {f5.who:infant's} death

KANKARA (SAA) - {f7.name:Lars Hemming}, {f7.age:45}, {f7.who:co-pilot} of a plane whose wheels {f2.status:had sunk} into the tarmac at Kankara on Saturday, {f18:was detained} on Monday. {f5.who:An infant} {f5.status:lost its life}, {f5.cause:having been ill before the journey}, {f6.source:a doctor} said.

{f4.time:From nine until six} the plane, with {f1.what:footballers' families} on board, {f4.status:did not move}. It was {f3.number:44} degrees. {f8.position:He had wanted to open the doors}; {f8.cause:the tower forbade it}. {f9.who:Soldiers} {f9.status:handed in water} {f9.what:by the rear stairs}.

{f10.name:Djeneba Coulibaly-Sow}, {f10.who:the transport minister}, {f11.position:blames the weight of the plane}. The apron {f12.status:was built} {f12.time:four years ago} by {f12.who:an Italian company}. "{f13.wording:We prayed and then we quarrelled}," said {f14.name:Seydou Touré}, {f14.who:a coach}.

It took {f15.what:jacks} {f15.status:to free the wheels}. {f16.what:Planes over eighty tonnes} {f16.status:may not land} until the rains, by order of {f16.who:the government}. {f17.name:Medjet}, {f17.who:the carrier}, {f17.position:has offered each passenger a thousand euros}.

=== key
f1.what differs A=pilgrims B=footballers' families | the passengers
f2.status same A=sank B=sunk | the plane's wheels
f3.number differs A=47 B=44 | degrees
f4.status same A=could not leave B=did not move | the plane
f4.time same A=9 hours B=nine to six | how long
f5.who differs A=old woman B=infant | who died
f5.status same A=died B=lost its life | the victim
f5.cause differs A=heatstroke B=ill before | why
f6.source differs A=her grandson B=a doctor | on whose word
f7.who differs A=captain B=co-pilot | Hemming's post
f7.name same A=Lars Hemming B=Lars Hemming | the pilot
f7.age same A=45 B=45 | his age
f8.position differs A=refused to let people off B=wanted to open the doors | the pilot
f8.cause differs A=no bus B=the tower forbade it | why people stayed aboard
f9.who differs A=porters B=soldiers | who gave water
f9.status same A=passed water B=handed in water | the water
f9.what differs A=cockpit window B=rear stairs | how it was given
f10.who differs A=airport's director B=transport minister | Coulibaly-Sow's post
f10.name same A=Djeneba Coulibaly-Sow B=Djeneba Coulibaly-Sow | the official
f11.position differs A=blames the asphalt B=blames the weight | what the official blames
f12.who differs A=Chinese firm B=Italian company | who built the apron
f12.status same A=laid B=built | the apron
f12.time same A=2019 B=2019 | when
f13.wording differs A=and after that B=and then | Touré's words
f14.who differs A=baker B=coach | Touré
f14.name same A=Seydou Touré B=Seydou Touré | who is quoted
f15.status same A=freed B=to free the wheels | the wheels
f15.what differs A=planks and salt B=jacks | with what
f16.who same A=government B=government | who forbids
f16.status same A=banned B=may not land | the ban
f16.what differs A=take-offs at noon hours B=planes over eighty tonnes | what is forbidden
f17.who same A=airline B=carrier | Medjet
f17.name same A=Medjet B=Medjet | the airline
f17.position differs A=pays nothing B=a thousand euros each | the airline
f18 only B | the detention
