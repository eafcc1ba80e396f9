story: archer-arrow-coach
kind: sport

=== report A | outlet: Himalayan Sports Desk | published: 2024-10-21
# {f1.who:Archery coach} {f2.status:hit} by arrow at national trials

THIMKHAR, Oct 21 (HSD) - {f1.who:The national archery coach}, Dorji Wangmo-Rai, {f2.status:was struck} by an arrow {f3.place:in the thigh} at the national trials in Thimkhar on Sunday, the federation said.

The shot {f5.status:went off} when {f6.cause:a bowstring snapped}. The archer, {f7.who:a 17-year-old girl}, {f8.status:is in shock}. Wangmo-Rai, 46, {f9.status:was operated on} {f9.place:at the army hospital}; the arrow had {f10.what:missed an artery} by {f10.number:a centimetre}.

"{f11.wording:It is my own fault, I crossed the line}," she told {f11.whom:the doctors}. {f12.who:A line judge} had {f12.what:blown his whistle} to {f12.status:stop} the shooting, but the wind was loud. The federation's {f13.role:president}, Karma Tshering-Lowe, {f14.status:announced} {f14.what:a safety review}.

The trials were stopped and {f15.status:will be continued} {f15.time:on Wednesday}. {f16.who:Her assistant}, Pema Gyalpo, {f16.status:takes over}. {f17.position:The federation wants the coach to travel to the Asian Games in any case}. {f18.who:The girl's club} {f18.position:asked that she be allowed to shoot again}.

The coach won {f19.what:a silver medal} {f19.place:in Busan} {f19.time:in 2002}. A spectator {f20.status:lost} {f20.what:an eye} at a village contest {f20.time:in 2015} {f20.cause:because there was no net}. {f21.who:A mobile phone company} sponsors the team. The range has been in use since 1974.

=== report B | outlet: Thimkhar Weekly Mirror | published: 2024-10-26
# Straight through: a coach and her arrow

By Tandin Choden

On the windowsill of room 12 {f9.place:in the national referral hospital} stands a glass with an arrow in it. Dorji Wangmo-Rai asked to keep it. She {f9.status:went under the knife} on Sunday night, after it had {f2.status:hit} her {f3.place:in the calf}, {f10.number:a finger's breadth} {f10.what:from the great vessel}. On Friday she {f23:took her first steps}.

{f1.who:The woman who trains the country's archers} remembers the bang. {f6.cause:The release slipped from the archer's fingers}, as an inquiry has found, and the shot {f5.status:came loose}. She bears no grudge against {f7.who:the boy, who is 17}; he {f8.status:came to the bedside}, with oranges. "{f11.wording:It is all my own fault, I crossed the line}," she told {f11.whom:him}.

{f12.who:An official} {f12.status:had tried to halt} the shooting {f12.what:by waving a red flag}. Karma Tshering-Lowe, {f13.role:secretary of the federation}, {f14.status:has now published} {f14.what:new rules of safety}.

Broken off on Sunday, the trials {f15.status:ended} {f15.time:on Thursday}, under the eyes of {f16.who:the junior coach}, Pema Gyalpo, who {f16.status:is filling in}. Will she go to the Asian Games? {f17.position:The doctors would have her stay at home}. {f18.who:The young archer's team-mates} have {f18.position:asked that he may compete again}.

The older ones among us have not forgotten her {f19.what:bronze}, {f19.time:twenty-two years ago} {f19.place:in Korea}; nor the onlooker who {f20.status:was blinded} {f20.what:on one side} by a stray shot {f20.time:twelve years ago}, {f20.cause:when a drunken man drew the bow}. The team's backer, {f21.who:a brewery}, has sent flowers. As for the old range, it {f22:is to be moved}. {f24:A net eight metres high has been ordered.}

=== key
f1.who same A=national archery coach B=trainer of the country's archers | who was hit
f2.status same A=struck B=hit | the coach
f3.place differs A=thigh B=calf | where she was hit
f5.status same A=went off B=came loose | the shot
f6.cause differs A=bowstring snapped B=release slipped | why the shot went off
f7.who differs A=girl of 17 B=boy of 17 | the archer
f8.status changed A=in shock B=came to the bedside | the archer
f9.status same A=operated on B=went under the knife | the coach
f9.place differs A=army hospital B=national referral hospital | the hospital
f10.number compatible A=1 cm B=a finger's breadth | by how much it missed
f10.what same A=artery B=great vessel | what it missed
f11.wording differs A=my own fault B=all my own fault | her words
f11.whom differs A=the doctors B=the archer | to whom she said it
f12.who same A=line judge B=official | who tried to stop the shooting
f12.status same A=tried to stop B=tried to halt | the shooting
f12.what differs A=whistle B=red flag | how that person tried
f13.role differs A=president B=secretary | Tshering-Lowe
f14.status changed A=announced B=published | the safety measures
f14.what compatible A=safety review B=new safety rules | the safety measures
f15.status changed A=to be continued B=ended | the trials
f15.time differs A=2024-10-23 B=2024-10-24 | when the trials are finished
f16.who differs A=assistant B=junior coach | who takes over
f16.status same A=takes over B=is filling in | that person
f17.position differs A=federation: travel B=doctors: stay at home | whether she should travel
f18.who compatible A=club B=team-mates | who speaks for the archer
f18.position same A=shoot again B=compete again | what they ask
f19.what differs A=silver B=bronze | her medal
f19.place compatible A=Busan B=Korea | where she won it
f19.time same A=2002 B=22 years ago | when she won it
f20.status same A=lost an eye B=blinded | the spectator
f20.what same A=eye B=one side | what the spectator lost
f20.time differs A=2015 B=2012 | when
f20.cause differs A=no net B=drunken man | why
f21.who differs A=mobile phone company B=brewery | the sponsor
f23 only B | her first steps
f24 only B | the net
f22 only B | the range is to be moved
