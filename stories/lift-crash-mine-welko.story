story: lift-crash-mine-welko
kind: accident

=== report A | outlet: Goldfields Evening News | published: 2019-02-08
# Cage {f1.status:drops} in {f4.place:Shaft 3}: {f2.number:seven} {f3.status:killed}

By Dineo Makhubo

{f2.number:Seven} gold miners {f3.status:died} on Thursday when the cage in {f4.place:Shaft 3} of the Welkomst mine {f1.status:fell} {f5.number:sixty} metres {f6.cause:because a rope had frayed}.

{f7.who:The winding-engine driver}, {f7.name:Abel Mofokeng}, {f7.age:50}, {f8.what:pulled the brake} {f8.what:and so saved nineteen others}, {f9.source:the union} says. He {f10.status:is in shock}. {f11.who:The mines inspectorate} {f11.status:had warned} {f11.what:of the rope} {f11.time:in October}; {f12.who:the owners} {f12.position:say that it was replaced}.

{f13.who:A shaft timberman}, {f13.name:Lehlohonolo Tau}, {f13.what:kept a crushed man awake by telling him the plots of films}. "{f14.wording:I told him four and he wanted the ending of the fifth}," he said. {f15.who:That man} {f15.status:is alive}.

The minister, {f16.name:Gwen Sithole}, {f16.status:has shut} {f16.what:all three shafts}. The miners {f17.position:refuse to go down} anywhere in the field. {f18.what:A church service} {f18.status:is set} {f18.time:for Sunday}.

=== report B | outlet: Southern Cross Wire | published: 2019-02-09
# Driver {f10.status:suspended} after {f2.number:eighth} miner {f3.status:dies}

WELKOMST (SCW) - {f7.name:Abel Mofokeng}, {f7.age:50}, {f7.who:who worked the winding engine} when a cage {f1.status:plunged} {f5.number:sixty} metres in a gold mine, {f10.status:has been suspended}: he {f8.what:had braked too late}, according to {f9.source:the owners}. {f2.number:Eight} men {f3.status:are now dead}.

{f6.cause:The cage had struck a beam}, they say. {f11.who:The union} {f11.status:had pointed to} {f11.what:the rope} {f11.time:four months ago}; {f12.who:the owners} {f12.position:declined to say whether it was changed}.

{f13.who:A locomotive driver}, {f13.name:Lehlohonolo Tau}, {f13.what:told films to a trapped man}. "{f14.wording:I told him four and he wanted to hear the fifth}," said {f13.name:Tau}. {f15.who:The man} {f15.status:has since died}.

Minister {f16.name:Gwen Sithole} {f16.status:closed} {f16.what:Shaft 3 only}. Its workforce {f17.position:wants to be moved to other shafts}. {f18.what:A service} in the stadium {f18.time:on Sunday} {f18.status:will be attended by thousands}.

=== report C | outlet: Department of Mines, statement | published: 2019-02-11
# Findings of the first inspection

The cage in {f4.place:Shaft 2} {f1.status:fell} {f5.number:sixty} metres. {f2.number:Eight} persons {f3.status:died}. The rope {f6.cause:had frayed}. It was found to be the same rope of {f11.who:which the inspectorate} {f11.status:had warned} {f11.time:in October}.

The driver, {f7.name:Abel Mofokeng}, {f8.what:applied the brake at once}. The minister has asked {f12.who:the owners} to {f10.status:reinstate him}, {f19:which they have done}.

{f16.what:All three shafts} {f16.status:stay closed} {f20:until every rope has been tested}. The minister {f18.status:took part} in {f18.what:the service} {f18.time:on Sunday}.

=== key
f1.status same A=fell B=fell C=fell | the cage
f2.number changed A=7 B=8 C=8 | the dead
f3.status same A=died B=died C=died | the victims
f4.place differs A=Shaft 3 C=Shaft 2 | the shaft
f5.number same A=60 B=60 C=60 | metres
f6.cause differs A=frayed rope B=struck a beam C=frayed rope | why the cage fell
f7.who same A=winding-engine driver B=winding-engine driver | Mofokeng
f7.name same A=Abel Mofokeng B=Abel Mofokeng C=Abel Mofokeng | the driver
f7.age same A=50 B=50 | his age
f8.what differs A=braked in time B=braked too late C=braked in time | the driver's braking
f9.source differs A=the union B=the owners | on whose word
f10.status changed A=in shock B=suspended C=reinstated | the driver
f11.who differs A=inspectorate B=union C=inspectorate | who warned
f11.status same A=warned B=warned C=warned | the warning
f11.what same A=the rope B=the rope | of what
f11.time same A=2018-10 B=2018-10 C=2018-10 | when
f12.who same A=owners B=owners C=owners | the owners
f12.position differs A=rope replaced B=declined to say | the owners on the rope
f13.who differs A=shaft timberman B=locomotive driver | Tau's work
f13.name same A=Lehlohonolo Tau B=Lehlohonolo Tau | who told films
f13.what same A=told films B=told films | what he did
f14.wording differs A=the ending of the fifth B=to hear the fifth | his words
f15.who same A=the crushed man B=the crushed man | the man he talked to
f15.status changed A=alive B=died | that man
f16.name same A=Gwen Sithole B=Gwen Sithole | the minister
f16.status same A=closed B=closed C=closed | the shafts
f16.what differs A=all three shafts B=Shaft 3 only C=all three shafts | what is closed
f17.position differs A=go down nowhere B=be moved to other shafts | the miners
f18.what same A=church service B=church service C=church service | the service
f18.status changed A=planned B=planned C=held | the service
f18.time same A=2019-02-10 B=2019-02-10 C=2019-02-10 | when
f19 only C | the owners obeyed
f20 only C | until when closed
