story: rescue-ice-climber-rjukan
kind: rescue

=== report A | outlet: Rjukdal Blad | published: 2023-02-13
# Ice climber {f1.status:survives} {f2.number:60}-metre fall

By Øystein Haukelid

{f3.who:A British ice climber} {f1.status:lived through} a fall of {f2.number:sixty} metres at the Skjerva waterfall on Saturday {f4.cause:because he landed in fresh snow}. {f3.name:Callum Reeve}, {f3.age:31}, {f5.what:has a broken pelvis}.

{f6.what:An ice screw} {f7.status:tore out}. {f8.who:His climbing partner}, {f8.what:who was below him}, was struck by {f23.what:ice} and {f9.status:is unconscious}. {f10.who:Two schoolgirls on skis} {f10.status:heard the crash}; {f10.what:one stayed, one skied down for help}. "{f11.wording:He asked me to talk about anything but climbing}," said {f12.name:Marte Dale}, {f12.age:15}.

{f13.who:The Red Cross} {f13.status:carried both} {f13.what:on a sledge} to the road. A helicopter {f14.status:could not fly}, {f14.cause:because of freezing fog}. {f15.source:The climbing federation} {f15.what:had warned of brittle ice} {f15.time:on Friday}; {f16.who:the two} {f16.status:had read the warning}, {f17.source:their landlord} says.

{f18.who:The municipality} {f18.status:has closed} {f18.what:the waterfall} {f18.time:for a week}. {f19.who:The guides} {f19.position:find that right}. {f20.what:The ice festival} {f20.time:at the end of the month} {f20.status:takes place}.

=== report B | outlet: Scanline News | published: 2023-02-14
# {f8.who:Brother} of fallen climber {f9.status:wakes}

RJUKDAL (Scanline) - {f8.who:The brother} of {f3.who:an Irish climber} who fell from a frozen waterfall on Saturday {f9.status:has come round}. He {f8.what:had been standing at the top} when {f6.what:a rope} {f7.status:snapped}, and was hit by {f23.what:a falling axe}.

{f3.name:Callum Reeve}, {f3.age:31}, who dropped {f2.number:some sixty} metres, {f1.status:is alive} {f4.cause:because a spruce broke his fall}. He {f5.what:broke both ankles}.

{f10.who:Two girls out skiing} {f10.status:had heard the noise}. {f12.name:Marte Dale}, {f12.age:15}, {f10.what:kept him company while the other went for help}. "{f11.wording:He asked me to speak about anything except climbing}," she said. {f13.who:Soldiers} {f13.status:brought the men down} {f13.what:on stretchers}. For {f14.status:the helicopter there was} {f14.cause:too much wind}.

{f16.who:The brothers} {f16.status:knew nothing of the warning} which {f15.source:the climbing federation} {f15.what:had put out about brittle ice} {f15.time:the day before}, according to {f17.source:a friend}.

{f18.what:The fall} {f18.status:is off limits} {f18.time:until Easter}, {f18.who:the municipality} decided. {f19.who:Local guides} {f19.position:protest}. {f20.what:The festival of ice climbing}, planned {f20.time:for the last weekend of February}, {f20.status:will be held in the next valley}.

=== report C | outlet: Rjukdal Red Cross, log on its website | published: 2023-02-14
# Saturday's call-out

Called at 13.20 by {f10.who:a girl on skis}. Two men hurt. One had fallen {f2.number:sixty} metres {f4.cause:into fresh snow}: {f5.what:pelvis}. The other, {f8.who:his brother}, {f9.status:unconscious} at first. {f6.what:An ice screw} {f7.status:had come out}.

{f13.who:Nine of ours} {f13.status:took both down} {f13.what:on a sledge}. Helicopter {f14.status:turned back}, {f14.cause:freezing fog}.

The other girl, {f12.name:Marte Dale}, {f21:gets our honorary badge}. {f22:Coffee is now finished; donations welcome}.

=== key
f1.status same A=survived B=survived | the climber
f2.number same A=60 B=60 C=60 | metres of the fall
f3.who differs A=British B=Irish | the climber
f3.name same A=Callum Reeve B=Callum Reeve | the climber
f3.age same A=31 B=31 | his age
f4.cause differs A=fresh snow B=a spruce C=fresh snow | what saved him
f5.what differs A=pelvis B=both ankles C=pelvis | what he broke
f6.what differs A=ice screw B=rope C=ice screw | what failed
f7.status compatible A=came out B=snapped C=came out | it
f8.who differs A=climbing partner B=brother C=brother | who the other man is
f8.what differs A=below him B=at the top | where the other man was
f9.status changed A=unconscious B=awake C=unconscious | the other man
f23.what differs A=ice B=falling axe | what hit the other man
f10.who same A=two girls on skis B=two girls on skis C=two girls on skis | who gave the alarm
f10.status same A=heard it B=heard it | the girls
f10.what same A=one stayed, one went for help B=one stayed, one went for help | what the girls did
f11.wording differs A=talk about anything but climbing B=speak about anything except climbing | the quoted words
f12.name same A=Marte Dale B=Marte Dale C=Marte Dale | the girl who stayed
f12.age same A=15 B=15 | her age
f13.who differs A=Red Cross B=soldiers C=Red Cross | who carried them down
f13.status same A=carried down B=carried down C=carried down | the men
f13.what differs A=sledge B=stretchers C=sledge | on what
f14.status same A=could not fly B=could not fly C=could not fly | the helicopter
f14.cause differs A=freezing fog B=wind C=freezing fog | why
f15.source same A=climbing federation B=climbing federation | who warned
f15.what same A=warned of brittle ice B=warned of brittle ice | the warning
f15.time same A=2023-02-10 B=2023-02-10 | when
f16.who same A=the two B=the two | the climbers
f16.status differs A=had read the warning B=knew nothing of it | the climbers and the warning
f17.source differs A=their landlord B=a friend | on whose word
f18.who same A=municipality B=municipality | who closed it
f18.status same A=closed B=closed | the waterfall
f18.what same A=waterfall B=waterfall | what is closed
f18.time differs A=a week B=until Easter | for how long
f19.who same A=guides B=guides | the guides
f19.position differs A=find it right B=protest | the guides on the closing
f20.what same A=ice festival B=ice festival | the festival
f20.time same A=end of February B=end of February | when
f20.status differs A=takes place B=moved to the next valley | the festival
f21 only C | the badge
f22 only C | the coffee
