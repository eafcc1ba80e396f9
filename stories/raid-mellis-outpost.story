story: raid-mellis-outpost
kind: war

=== report A | outlet: Frontline Wire | published: 2023-10-17T08:00
# Outpost {f1.status:overrun} at Mellis, {f2.number:nine} soldiers {f3.status:missing}

Fighters of the Karsh League {f1.status:overran} a border post at Mellis in Tavria {f4.time:on Monday night}. {f2.number:Nine} soldiers are {f3.status:missing}, the army command said; {f5.number:two} are {f5.status:dead}. The attackers {f6.what:came through a mountain tunnel} and {f7.what:used grenade launchers}.

The post had been warned by {f8.who:a shepherd boy}, who {f9.what:had seen mules with loads}. The commander, {f10.role:Captain} Petr Jelen, {f11.status:did not believe him}. {f12.what:The radio} {f13.status:had failed} an hour before, {f14.cause:because of a thunderstorm}. The defence minister, Sonja Bihar, {f15.position:ordered reinforcements to the border}; she {f16.position:ruled out crossing it}.

{f17.who:The League} {f18.position:said it held the soldiers and wanted to exchange them for 40 of its own}. {f19.who:Mothers} {f20.what:gathered before the ministry}. "{f21.wording:We gave you sons, not coins}," one said. {f22.what:The border crossing} at Mellis {f22.status:is closed}. In {f23.time:2016} {f24.number:six} soldiers {f25.status:had died} there {f26.cause:in an avalanche}. {f27:The army's spokesman declined to name the unit}.

=== report B | outlet: Tavrian Observer | published: 2023-10-20T17:00
# Mellis: seven {f3.status:come down} from the mountain

By Albin Terzic

They came on foot, in slippers. Seven of the {f2.number:ten} soldiers who had been {f3.status:missing} since {f4.time:the night of Monday} {f3.status:are back}; the League {f18.position:let them go for nothing}, as {f17.who:its spokesman} put it, {f18.position:for the sake of an old proverb}. Of the other three {f28:nothing is known}. The number of the {f5.status:fallen} has risen to {f5.number:four}.

The post, {f1.status:lost} then, {f1.status:is in the army's hands again}. Its commander, {f10.role:Lieutenant} Petr Jelen, {f11.status:had taken the warning seriously}, we hear, {f11.status:and asked for help in vain}. It had come from {f8.who:a beekeeper}, who {f9.what:noticed loaded mules}. {f12.what:The telephone line} {f13.status:was dead}: {f14.cause:someone had cut it}. The enemy {f6.what:climbed up a ravine} and {f7.what:fired bazookas}.

Sonja Bihar, minister of defence, {f16.position:no longer excludes going over the border}. More troops, {f15.position:whose sending she ordered}, have arrived. {f19.who:Sisters and wives} {f20.what:have left the square} in front of the ministry. "{f21.wording:We gave you sons, not bullets}," one of them had cried. At Mellis {f22.what:the crossing} {f22.status:has been opened for an hour a day}. {f24.number:Six} men {f25.status:lost their lives} up there once before, {f23.time:seven years ago}, when {f26.cause:a fuel store blew up}. {f29:The slippers were new}.

=== key
f1.status changed A=overrun B=retaken | the post
f2.number differs A=9 B=10 | soldiers who were missing
f3.status changed A=missing B=back | these soldiers
f4.time same A=2023-10-16 night B=2023-10-16 night | when
f5.number changed A=2 B=4 | the dead
f5.status same A=dead B=fallen | these
f6.what differs A=through a tunnel B=up a ravine | how the attackers came
f7.what same A=grenade launchers B=bazookas | their weapons
f8.who differs A=shepherd boy B=beekeeper | who warned
f9.what same A=mules with loads B=loaded mules | what had been seen
f10.role differs A=captain B=lieutenant | Jelen's rank
f11.status differs A=not believed B=taken seriously | the warning
f12.what differs A=radio B=telephone line | what had failed
f13.status same A=failed B=dead | it
f14.cause differs A=thunderstorm B=cut by someone | why it failed
f15.position same A=reinforcements ordered B=more troops ordered | the minister's order
f16.position changed A=no crossing B=no longer excluded | crossing the border
f17.who same A=League B=its spokesman | who speaks for the captors
f18.position changed A=exchange for 40 B=let go for nothing | what the captors want
f19.who differs A=mothers B=sisters and wives | the women
f20.what changed A=gathered B=left | the women at the ministry
f21.wording differs A=coins B=bullets | a woman's words
f22.what same A=border crossing B=crossing | what is closed
f22.status changed A=closed B=open an hour a day | the crossing
f23.time same A=2016 B=7 years ago | the earlier deaths
f24.number same A=6 B=6 | the dead of then
f25.status same A=died B=lost their lives | these
f26.cause differs A=avalanche B=fuel store blew up | why they died
f27 only A | the unit
f28 only B | the other three
f29 only B | the slippers
