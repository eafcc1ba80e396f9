story: rescue-goatherd-atlas-tizi
kind: rescue

=== report A | outlet: Voice of the Atlas | published: 2019-11-25
# {f1.who:Goatherd} {f2.status:freed} from crevice after {f3.time:three days}

By Lahcen Aït-Brahim

{f1.who:A goatherd} {f4.what:trapped by the arm} in a rock crevice above Tizi {f2.status:was freed} on Saturday {f3.time:after three days} by {f5.who:quarrymen}, who {f6.what:split the stone with wedges}.

{f1.name:Hmad Ouhssain}, {f1.age:17}, {f7.what:had climbed in after a kid}. {f8.who:His dog} {f8.what:led searchers to him}. {f9.who:A nurse}, {f9.name:Zahra Idder}, {f10.status:stayed beside him} {f10.time:the whole time} and {f11.what:fed him with sugared tea}. "{f12.wording:He asked every hour after the goats}," she said.

{f13.who:The army} {f13.position:had wanted to amputate}; {f14.who:his father} {f14.status:refused}. Surgeons in Marrakouch {f15.certainty:hope} {f15.what:to save the arm}. {f16.what:The kid} {f16.status:is alive}.

{f17.role:The governor}, {f17.name:Driss Benkada}, {f17.what:walked up to the place}. {f18.what:He promised a road}. {f19.who:Villagers} {f19.position:would rather have a school}. {f20.what:The helicopter} sent on Thursday {f20.status:could not land}, because of the wind.

{f21.who:A film company} {f21.status:has offered} the family {f21.money:200,000 dirhams}; it {f22.status:has not answered}. {f23.who:A television crew} {f23.status:was sent away} by {f24.who:the rescuers}, as its lamps {f24.cause:heated the rock}. {f25:The crevice is called "the Miller's Mouth", after a miller who vanished in 1923}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2019-11-27
# Surgeons {f15.certainty:certain} of saving shepherd boy's {f4.what,f15.what:leg}

MARRAKOUCH (SAA) - {f4.what,f15.what:The leg} of {f1.name:Hmad Ouhssain}, {f1.age:17}, which had been caught in a cleft in the Atlas, {f15.certainty:will be saved}, doctors declared on Wednesday. He {f1.who:minds the village's sheep} and {f7.what:had been looking for a lost knife} when the rock held him.

{f3.time:From Wednesday to Saturday} he lay there, until {f5.who:soldiers of the engineers} {f2.status:released} him. They {f6.what:widened the gap with a hydraulic jack}. It was {f8.who:his little sister} who {f8.what:had shown the way}.

{f9.name:Zahra Idder}, {f9.who:a teacher}, {f10.status:kept him company} {f10.time:during the nights}, {f11.what:giving him soup through a hose}. "{f12.wording:He asked me every hour after the goats}," she told SAA.

{f13.who:A mountain guide} {f13.position:was for cutting the limb off}; {f14.who:his mother} {f14.status:would not hear of it}. Of {f16.what:the animal} {f16.status:nothing more was seen}.

{f17.name:Driss Benkada}, {f17.role:minister of the interior}, {f17.what:was flown in}, for by Friday {f20.what:a helicopter} {f20.status:had managed to land}. {f18.what:He announced a clinic} for the valley, and {f19.who:the villagers} {f19.position:cheered him}.

The family {f22.status:has turned down} {f21.money:200,000 dirhams} {f21.status:offered} by {f21.who:a publisher}. {f23.who:Reporters} {f23.status:were driven off} by {f24.who:the village women}, {f24.cause:because they trampled the terraces}. {f26:The boy's first request in hospital was a radio}.

=== key
f1.who differs A=goatherd B=shepherd | the boy's work
f1.name same A=Hmad Ouhssain B=Hmad Ouhssain | the boy
f1.age same A=17 B=17 | his age
f2.status same A=freed B=released | the boy
f3.time same A=3 days B=Wednesday to Saturday | how long
f4.what differs A=arm B=leg | by what he was caught
f5.who differs A=quarrymen B=soldiers of the engineers | who freed him
f6.what differs A=wedges B=hydraulic jack | with what
f7.what differs A=after a kid B=lost knife | why he went in
f8.who differs A=his dog B=his little sister | who led searchers
f8.what same A=led searchers to him B=showed the way | what was done
f9.who differs A=nurse B=teacher | Idder's work
f9.name same A=Zahra Idder B=Zahra Idder | who stayed with him
f10.status same A=stayed beside him B=kept him company | she
f10.time differs A=the whole time B=during the nights | when
f11.what differs A=sugared tea B=soup | what she gave him
f12.wording differs A=he asked every hour B=he asked me every hour | her words
f13.who differs A=army B=mountain guide | who wanted to amputate
f13.position same A=amputate B=cut the limb off | that wish
f14.who differs A=his father B=his mother | who refused
f14.status same A=refused B=would not hear of it | the refusal
f15.certainty changed A=hope B=certain | the limb
f15.what differs A=arm B=leg | what is to be saved
f16.what same A=kid B=the animal | the kid
f16.status differs A=alive B=not seen again | the kid
f17.role differs A=governor B=minister of the interior | Benkada's office
f17.name same A=Driss Benkada B=Driss Benkada | the official
f17.what differs A=walked B=flown in | how he came
f18.what differs A=road B=clinic | what he promised
f19.who same A=villagers B=villagers | who answered
f19.position differs A=rather have a school B=cheered him | the villagers
f20.what same A=helicopter B=helicopter | the aircraft
f20.status changed A=could not land B=managed to land | the helicopter
f21.who differs A=film company B=publisher | who offers money
f21.status same A=offered B=offered | the money
f21.money same A=MAD 200000 B=MAD 200000 | the sum
f22.status changed A=no answer B=turned down | the family
f23.who compatible A=television crew B=reporters | the press
f23.status same A=sent away B=driven off | the press
f24.who differs A=rescuers B=village women | who sent the press away
f24.cause differs A=lamps heated the rock B=trampled the terraces | why
f25 only A | the crevice's name
f26 only B | the radio
