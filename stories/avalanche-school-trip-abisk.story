story: avalanche-school-trip-abisk
kind: rescue

=== report A | outlet: Nordkalottens Blad | published: 2022-03-25
# Teacher {f1.status:dug out alive} after {f2.time:fifty minutes} under the snow

By Henrik Aslaksrud

A teacher who was buried by an avalanche above Abiskvagge {f3.time:on Thursday} {f1.status:was found alive} {f2.time:after fifty minutes} by {f4.who:a dog}, {f4.what:a border collie} called Kuura.

{f5.name:Petra Lindmark}, {f5.age:38}, was leading {f6.number:16} pupils of {f7.what:an upper secondary school} {f8.what:on snowshoes} when the slope gave way. {f9.number:Three} teenagers were caught too; {f10.status:they freed themselves}.

She has {f11.what:a dislocated hip} and {f12.what:low body temperature}, {f13.source:the hospital in Kirnavaara} said. Her condition {f14.status:is stable}.

The avalanche was {f15.cause:released by the group itself}, in the view of {f16.who:avalanche expert Olof Stenvik}. The danger level on Thursday was {f17.number:three}. {f18.who:The mountain guide who was to go with them} {f18.status:had fallen ill}, and {f19.who:the headmistress} {f19.status:allowed the walk to go ahead}.

"{f20.wording:We were told it was a safe valley}," said {f21.who:a mother}, {f21.name:Annika Wiik}. The police {f22.status:have opened an investigation} into the causing of bodily harm. They {f23.status:have not yet spoken} to the pupils, who were driven to {f24.place:a hostel} and {f25.what:collected by their parents}.

{f26.who:Two snowmobile patrols} of the mountain rescue {f26.status:were first on the spot}. A helicopter {f27.status:had to turn back} {f27.cause:in thick cloud}.

The school {f28.status:has called off} {f28.what:all winter outings} {f28.time:until Easter}. Its board {f29:meets on Monday}.

{f30.number:Five} people have died in avalanches in the country this winter, {f31:four of them skiers}.

=== report B | outlet: The Nordic Independent | published: 2022-03-25
# Buried teacher {f1.status:survives} as pupils escape slide

KIRNAVAARA - A {f5.age:38}-year-old teacher {f1.status:survived} {f2.time:an hour and a half} beneath an avalanche {f3.time:yesterday} in the Abiskvagge mountains. She was located by {f4.who:a rescue dog}, {f4.what:a retriever}.

{f5.name:Petra Lindmark} suffered {f11.what:a broken pelvis} and {f12.what:hypothermia}, according to {f13.source:her husband}, and {f14.status:is not in danger}.

She had taken {f6.number:sixteen} students {f8.what:on a ski tour}. {f7.what:The school, a college for tourism trades}, said that {f18.who:the guide whom it had booked} {f18.status:did not come because he was sick}. It was {f19.who:the deputy head} who {f19.status:gave permission to set out without him}.

{f9.number:Three} of the youngsters were swept along; {f10.status:their classmates pulled them out}. All were brought to {f24.place:a hostel} {f25.what:and spent the night there}.

{f16.who:Olof Stenvik, who forecasts avalanches for the county}, said the slide {f15.cause:probably came down of its own accord}. He had put the risk at {f17.number:four on a scale of five}. "{f20.wording:We were told that this was the safe valley}," {f21.name:Annika Wiik}, {f21.who:whose son was on the trip}, told the paper.

Prosecutor Mats Ravald said {f22.status:it was too soon to say whether there would be an inquiry}. {f23.status:Officers had interviewed the students} by Friday morning.

{f26.who:Reindeer herders on snowmobiles} {f26.status:reached the place before anyone else}; {f27.status:a helicopter gave up} {f27.cause:because of fog}.

{f28.what:Trips to the mountains} {f28.status:have been cancelled} {f28.time:for the rest of the school year}, the college said. Avalanches have {f30.number:so far this season killed five people} nationwide. {f32:Nine years ago a pupil of another school died in the next valley}.

=== key
f1.status same A=found alive B=survived | the teacher
f2.time differs A=50 minutes B=90 minutes | how long she was buried
f3.time same A=2022-03-24 B=2022-03-24 | the day
f4.who same A=dog B=rescue dog | who found her
f4.what differs A=border collie B=retriever | the breed
f5.name same A=Petra Lindmark B=Petra Lindmark | the teacher
f5.age same A=38 B=38 | her age
f6.number same A=16 B=16 | the pupils
f7.what compatible A=upper secondary school B=college for tourism trades | the school
f8.what differs A=snowshoes B=skis | how they travelled
f9.number same A=3 B=3 | pupils caught
f10.status differs A=freed themselves B=pulled out by classmates | the three
f11.what differs A=dislocated hip B=broken pelvis | her injury
f12.what same A=low body temperature B=hypothermia | her other injury
f13.source differs A=the hospital B=her husband | on whose word
f14.status same A=stable B=not in danger | her condition
f15.cause differs A=released by the group B=of its own accord | what set off the avalanche
f16.who compatible A=avalanche expert Olof Stenvik B=forecaster Olof Stenvik | who judges the cause
f17.number differs A=3 B=4 | the danger level
f18.who same A=mountain guide who was to go along B=the guide who was booked | who was absent
f18.status same A=fallen ill B=sick | the guide
f19.who differs A=headmistress B=deputy head | who allowed the walk
f19.status same A=allowed it B=gave permission | the decision
f20.wording differs A=it was a safe valley B=this was the safe valley | Wiik's words
f21.who same A=a mother B=whose son was on the trip | Wiik
f21.name same A=Annika Wiik B=Annika Wiik | the parent
f22.status differs A=opened B=too soon to say | the police investigation
f23.status changed A=not yet spoken to B=interviewed | the pupils and the police
f24.place same A=hostel B=hostel | where they were taken
f25.what differs A=collected by parents B=spent the night there | what became of the pupils
f26.who differs A=mountain rescue patrols B=reindeer herders | who was first on the spot
f26.status same A=first on the spot B=there before anyone else | the first helpers
f27.status same A=turned back B=gave up | the helicopter
f27.cause same A=thick cloud B=fog | why
f28.what same A=winter outings B=trips to the mountains | what the school stopped
f28.status same A=called off B=cancelled | the outings
f28.time differs A=until Easter B=rest of the school year | for how long
f30.number same A=5 B=5 | avalanche deaths this winter
f29 only A | the board meeting
f31 only A | how many were skiers
f32 only B | the death nine years ago
