story: ice-lake-schoolboys-tampara
kind: rescue

=== report A | outlet: Järviseudun Lehti | published: 2021-03-24
# Two boys {f1.status:pulled} from lake by {f2.who:postwoman}

By Outi Karppi

{f2.who:A postwoman} {f1.status:saved} two boys on Tuesday who had gone through the ice of Lake Tammer {f3.what:on a moped}.

The {f4.who:brothers}, {f4.age:aged 13 and 15}, {f5.what:had taken a short cut home from school} when the ice {f6.status:broke} {f6.place:off the swimming beach}. {f2.name:Hannele Vuori}, {f2.age:51}, {f7.status:heard their cries} {f7.place:from the road} and {f8.what:crawled out with a mail sack}, which she {f8.what:pushed towards them}.

"{f9.wording:I said: hold on to the letters, not to me}," she told this paper. The elder boy {f10.status:is in intensive care}; the younger {f11.status:was sent home} {f11.time:the same evening}. {f12.who:The fire brigade} {f12.status:arrived} {f12.time:twelve minutes} after the alarm, {f13.who:which a jogger had given}.

The ice was {f14.number:eleven} centimetres thick, and {f15.source:the lake warden} {f15.name:Juha Salmi} {f15.what:had taken down the warning signs} last week. The city {f16.position:accepts no responsibility}: everybody goes onto the ice at his own risk.

The post office {f17.status:will honour} {f2.name:Vuori} with a gold badge. She {f18.position:would rather have a week off}. {f3.what:The moped} {f19.status:is still at the bottom}; {f20.who:divers} will bring it up {f20.time:in April}. {f21.who:The boys' father} {f21.position:wants to sell it}.

{f22:Eleven people have drowned this winter in the country's lakes}; {f23.who:the swimming federation} {f23.position:calls for ice lessons in schools}. The mayor {f24.name:Riikka Aro} {f24.status:invited} the family to lunch.

=== report B | outlet: Suomela Press | published: 2021-03-25
# Postal worker turns down award after ice rescue

TAMMER (Suomela Press) - {f2.name:Hannele Vuori}, {f2.age:51}, {f2.who:who delivers letters} in Tammer, {f18.position:will not accept the badge} that {f17.status:was to be given her} for {f1.status:saving the lives} of two boys.

{f4.who:Friends} {f4.age:of 13 and 15}, they fell through the lake's ice on Tuesday {f3.what:with a quad bike}. They {f5.what:had been out fishing}. The ice {f6.status:gave way} {f6.place:near the old ferry landing}. {f2.name:Vuori}, who {f7.status:noticed them shouting} {f7.place:as she drove by}, {f8.what:slid across on her stomach and held out a mail bag}. "{f9.wording:I told them: hold on to the letters, not to me}," she said.

{f10.status:The older one could be moved to a normal ward} on Thursday, the hospital reported; his companion {f11.status:went home} {f11.time:after a night under observation}. {f12.who:Firemen} {f12.status:were there} {f12.time:in twelve minutes}, after {f13.who:a dog owner} called them.

Ice of {f14.number:eleven} centimetres should carry such a vehicle, said {f15.name:Juha Salmi}, {f15.source:the city's ice inspector}; {f15.what:the warning boards were still standing}, he added. The city {f16.position:said it would examine whether it was to blame}.

The vehicle {f19.status:was recovered} {f20.time:on Thursday} {f20.who:by a salvage firm}. {f21.who:The father of the elder boy} {f21.position:is going to scrap it}. {f23.who:The swimming federation} {f23.position:demands that mopeds be barred from the ice}. {f24.status:A lunch} with the mayor, {f24.name:Riikka Aro}, {f24.status:was called off} on account of the pandemic.

=== key
f1.status same A=saved B=saving the lives | the boys
f2.who same A=postwoman B=who delivers letters | the rescuer's work
f2.name same A=Hannele Vuori B=Hannele Vuori | the rescuer
f2.age same A=51 B=51 | her age
f3.what differs A=moped B=quad bike | the vehicle
f4.who differs A=brothers B=friends | the two boys
f4.age same A=13 and 15 B=13 and 15 | their ages
f5.what differs A=short cut home from school B=out fishing | what they were doing
f6.status same A=broke B=gave way | the ice
f6.place differs A=off the swimming beach B=near the ferry landing | where
f7.status same A=heard their cries B=noticed them shouting | the rescuer
f7.place compatible A=from the road B=as she drove by | from where
f8.what same A=crawled out with a mail sack B=slid on her stomach and held out a mail bag | how she saved them
f9.wording differs A=I said: hold on B=I told them: hold on | her words
f10.status changed A=intensive care B=normal ward | the elder boy
f11.status same A=sent home B=went home | the younger boy
f11.time differs A=the same evening B=after a night | when
f12.who same A=fire brigade B=firemen | who came
f12.status same A=arrived B=were there | they
f12.time same A=12 minutes B=12 minutes | after how long
f13.who differs A=jogger B=dog owner | who gave the alarm
f14.number same A=11 B=11 | centimetres of ice
f15.source same A=lake warden B=the city's ice inspector | Salmi
f15.name same A=Juha Salmi B=Juha Salmi | the official
f15.what differs A=signs taken down B=boards still standing | the warning signs
f16.position differs A=no responsibility B=will examine it | the city
f17.status same A=will honour B=was to be given | the honour
f18.position compatible A=would rather have a week off B=will not accept the badge | the rescuer on the honour
f19.status changed A=at the bottom B=recovered | the vehicle
f20.who differs A=divers B=salvage firm | who recovers it
f20.time changed A=2021-04 B=2021-03-25 | when
f21.who compatible A=the boys' father B=father of the elder boy | who owns it
f21.position differs A=sell it B=scrap it | what he means to do
f23.who same A=swimming federation B=swimming federation | who makes a demand
f23.position differs A=ice lessons B=mopeds barred | the demand
f24.name same A=Riikka Aro B=Riikka Aro | the mayor
f24.status changed A=invited B=called off | the lunch
f22 only A | the drowned this winter
