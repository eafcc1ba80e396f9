story: patrol-lost-glacier
kind: military

=== report A | outlet: Alpine Tribune | published: 2024-01-24
# Patrol found {f3.status:alive} on Gral glacier

A patrol of {f4.number:five} {f5.who:mountain infantrymen} missing on the Gral glacier since {f6.time:Sunday} was found on {f7.time:Tuesday afternoon}. All are {f3.status:alive}; {f8.who:the youngest}, {f9.age:20}, {f10.what:has frostbitten fingers}. A {f11.what:drone with a heat camera} {f12.what:spotted them} {f13.place:in a crevasse}, the army said.

They had {f14.cause:lost their way in fog}. The leader, {f15.role:Sergeant} Luzia Caviezel, had {f16.what:built a snow cave} and {f17.what:rationed a salami}. "{f18.wording:We sang until we knew no more verses}," she said. Their radio {f19.status:had got wet}. {f20.number:Forty} rescuers and {f21.number:two} {f22.what:avalanche dogs} had taken part in the search; it was {f23.status:broken off} {f23.time:on Monday night} {f24.cause:because of the danger of avalanches}.

The soldiers {f25.status:were flown} to {f26.place:the hospital in Sankt Vrin}. Four {f27.status:are to leave it} {f27.time:on Wednesday}. The commander of the brigade, {f28.role:Brigadier} Reto Amsler, {f29.position:ruled out consequences for the sergeant}. {f30.who:The alpine club} {f31.position:asked why no guide had been with them}.

The exercise, {f32.what:a night march from hut to hut}, {f33.status:will be held again next winter}. In {f34.time:1973} {f35.number:four} soldiers {f36.status:died} on the glacier; {f37.what:a chapel} keeps their memory. {f38:The salami came from the sergeant's uncle}.

=== report B | outlet: Bote vom Vrintal | published: 2024-01-24
# Three verses and a cheese

By Ursina Demarmels

When they had sung all the verses they knew, they sang them backwards. "{f18.wording:We sang until we had no more verses}," says Luzia Caviezel, who led the {f4.number:five}, {f5.who:recruits of the signals corps}, as their {f15.role:corporal} across the Gral glacier and, {f14.cause:after a map had blown away}, not all the way. {f6.time:From Sunday} on there was no trace of them. {f7.time:On Tuesday, before dark}, {f11.what:a helicopter crew} {f12.what:saw them waving} {f13.place:on a rock ledge}.

Everybody {f3.status:has survived}. {f8.who:The youngest of them}, {f9.age:20} years old, {f10.what:has lost a toe to the cold}. They had {f16.what:stretched a tarpaulin}; to eat there was {f17.what:half a cheese}. The radio {f19.status:had fallen into a crevasse}.

{f20.number:Forty} people went out to look for them, with {f21.number:two} {f22.what:dogs}. Why were they {f23.status:called back} {f23.time:on Monday night}? {f24.cause:There was a storm}, the army says. {f30.who:The rescue service} {f31.position:would like to know why it was told so late}. For Reto Amsler, {f28.role:the colonel who commands the brigade}, {f29.position:the conduct of the young woman must be looked into}.

{f25.status:A helicopter brought} them {f26.place:to the sick bay of the barracks}. All but one {f27.status:may go home} {f27.time:today}. Such {f32.what:climbing lessons on the ice} {f33.status:will not take place any more}. {f37.what:A cross} beside the ice recalls the {f35.number:four} soldiers who {f36.status:lost their lives} there, {f34.time:in 1973}. {f39:A bakery in the valley has named a loaf after the patrol}.

=== key
f3.status same A=alive B=survived | the patrol
f4.number same A=5 B=5 | the patrol
f5.who differs A=mountain infantrymen B=signals recruits | who they are
f6.time same A=2024-01-21 B=2024-01-21 | since when they were missing
f7.time compatible A=2024-01-23 afternoon B=2024-01-23 before dark | when they were found
f8.who same A=the youngest B=the youngest | who is hurt
f9.age same A=20 B=20 | this soldier's age
f10.what differs A=frostbitten fingers B=lost a toe | the injury
f11.what differs A=drone B=helicopter crew | what found them
f12.what same A=spotted B=saw them waving | how they were found
f13.place differs A=crevasse B=rock ledge | where they were
f14.cause differs A=fog B=lost map | why they lost the way
f15.role differs A=sergeant B=corporal | Caviezel's rank
f16.what differs A=snow cave B=tarpaulin | their shelter
f17.what differs A=salami B=cheese | what they ate
f18.wording differs A=knew no more B=had no more | her words
f19.status differs A=got wet B=fell into a crevasse | the radio
f20.number same A=40 B=40 | rescuers
f21.number same A=2 B=2 | dogs
f22.what compatible A=avalanche dogs B=dogs | the animals
f23.status same A=broken off B=called back | the search
f23.time same A=2024-01-22 night B=2024-01-22 night | when it stopped
f24.cause differs A=danger of avalanches B=storm | why it stopped
f25.status same A=flown B=brought by helicopter | the soldiers
f26.place differs A=hospital in Sankt Vrin B=sick bay of the barracks | where to
f27.status same A=to leave B=may go home | the other four
f27.time same A=2024-01-24 B=today | when they leave
f28.role differs A=brigadier B=colonel | Amsler's rank
f29.position differs A=no consequences B=must be looked into | Amsler on the leader
f30.who differs A=alpine club B=rescue service | who asks a question
f31.position differs A=why no guide B=why told so late | the question
f32.what differs A=night march from hut to hut B=climbing lessons | the exercise
f33.status differs A=again next winter B=not any more | the exercise in future
f34.time same A=1973 B=1973 | the earlier accident
f35.number same A=4 B=4 | the dead of then
f36.status same A=died B=lost their lives | these
f37.what differs A=chapel B=cross | the memorial
f38 only A | the uncle
f39 only B | the loaf
