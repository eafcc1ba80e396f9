story: fog-airport-mozamba
kind: transport

=== report A | outlet: Diário da Baía | published: 2020-08-25
# Two airliners {f1.status:scrape} in {f2.what:fog}; {f3.who:stewardess} {f4.status:hurt}

By Telma Nhantumbo

Two airliners {f1.status:touched wings} in thick {f2.what:fog} {f5.place:on a taxiway} of Mozamba airport {f6.time:on Monday at dawn}, {f4.status:slightly injuring} {f3.who:a stewardess}. {f7.number:Three hundred and four} passengers {f8.status:left the aircraft} {f8.what:by the slides}.

{f9.what:The larger plane}, of {f10.name:Air Zambesa}, {f9.status:had missed its turning}, {f11.source:the airport's director} said. {f12.who:The controller}, {f12.age:26}, {f13.status:had been alone in the tower}. He {f14.status:has been suspended}. {f15.who:The controllers' association} {f15.position:blames the ground radar}, which {f16.status:has been out of order} {f16.time:since March}.

{f17.who:A bishop} among the passengers {f17.what:gave up his place on the first bus} {f17.whom:to a pregnant woman}. "{f18.wording:In fog, one walks behind the person in front}," {f17.name:Dom Anselmo} said.

The airport {f19.status:was closed} {f19.time:for five hours}. {f20.what:Flights to the islands} {f20.status:were diverted} {f20.place:to Nacaro}. {f21.role:Transport secretary} {f21.name:Hélder Massingue} {f21.status:has set up} {f22.what:a commission}. {f23.what:A new radar} {f23.status:is to be delivered} in October; {f24.cause:customs duty has not been paid}.

Air Zambesa's machine, {f25.what:rented from an Irish firm}, {f26.status:has lost a wing tip}. {f27:In 2009, also in fog, a fire engine and a cargo plane had collided at the same spot}.

=== report B | outlet: Southern Cross Wire | published: 2020-08-26
# Fog collision: {f12.who:controller} {f14.status:reinstated}

MOZAMBA (SCW) - The air traffic controller who was on duty when two airliners {f1.status:collided} on the ground at Mozamba {f14.status:has been put back to work}. {f12.who:The woman}, {f12.age:26}, {f13.status:had a supervisor beside her}, investigators found.

It was {f9.what:the smaller of the two planes} which {f9.status:failed to turn off} and {f1.status:brushed} the other {f5.place:at the end of the runway}, {f6.time:early on Monday}, in {f2.what:smoke from burning fields}, {f11.source:a pilot} said. {f3.who:A co-pilot} {f4.status:suffered light injuries}. The {f7.number:304} passengers {f8.status:got out} {f8.what:down the steps}.

{f15.who:The controllers' association} {f15.position:praised the crews}. It was {f17.who:a general} who {f17.what:would not take the first bus}, leaving his seat {f17.whom:to a woman expecting a child}. "{f18.wording:In fog one walks behind the man in front}," {f17.name:Anselmo Dom-Rafael} said.

The ground radar, {f16.status:said to have been repaired} {f16.time:in March}, {f16.status:was working}. {f23.what:A new one} {f23.status:arrived weeks ago}, but {f24.cause:nobody has been trained on it}.

{f19.time:For five hours} {f19.status:nothing landed or took off}. {f20.what:Island flights} {f20.status:were sent} {f20.place:to Quelimba}. {f21.name:Hélder Massingue}, {f21.role:head of the aviation authority}, {f21.status:asked} {f22.what:a foreign expert} {f21.status:to look into the case}.

The plane of {f10.name:Air Zambesa}, {f25.what:which it had bought in Ireland}, {f26.status:is missing the end of a wing}. {f28:The passengers received a meal and a letter}.

=== key
f1.status same A=touched wings B=collided | the planes
f2.what differs A=fog B=smoke | what hid the view
f3.who differs A=stewardess B=co-pilot | who was hurt
f4.status same A=slightly injured B=light injuries | that person
f5.place differs A=taxiway B=end of the runway | where
f6.time same A=2020-08-24 dawn B=2020-08-24 early | when
f7.number same A=304 B=304 | passengers
f8.status same A=left B=got out | passengers
f8.what differs A=slides B=steps | how they got out
f9.what differs A=larger plane B=smaller plane | which plane went wrong
f9.status same A=missed its turning B=failed to turn off | that plane
f10.name same A=Air Zambesa B=Air Zambesa | an airline
f11.source differs A=airport's director B=a pilot | on whose word
f12.who same A=controller B=controller | who was on duty
f12.age same A=26 B=26 | the controller's age
f13.status differs A=alone B=supervisor present | the controller
f14.status changed A=suspended B=reinstated | the controller
f15.who same A=controllers' association B=controllers' association | the association
f15.position differs A=blames the radar B=praises the crews | what it says
f16.status differs A=out of order B=repaired and working | the ground radar
f16.time same A=since March B=in March | the radar's month
f17.who differs A=bishop B=general | who gave up his place
f17.what same A=gave up his place on the first bus B=would not take the first bus | what he did
f17.whom same A=pregnant woman B=woman expecting a child | for whom
f17.name differs A=Dom Anselmo B=Anselmo Dom-Rafael | his name
f18.wording differs A=the person in front B=the man in front | his words
f19.status same A=closed B=nothing landed or took off | the airport
f19.time same A=5 hours B=5 hours | for how long
f20.what same A=flights to the islands B=island flights | which flights
f20.status same A=diverted B=sent | these
f20.place differs A=Nacaro B=Quelimba | where to
f21.role differs A=transport secretary B=head of the aviation authority | Massingue's office
f21.name same A=Hélder Massingue B=Hélder Massingue | the official
f21.status same A=set up B=asked | the inquiry
f22.what differs A=a commission B=a foreign expert | who inquires
f23.what same A=new radar B=new one | the new radar
f23.status differs A=to be delivered B=arrived | the new radar
f24.cause differs A=customs duty unpaid B=nobody trained | why it is not in use
f25.what differs A=rented from Ireland B=bought in Ireland | the plane
f26.status same A=lost a wing tip B=missing the end of a wing | the plane
f27 only A | the collision of 2009
f28 only B | what passengers received
