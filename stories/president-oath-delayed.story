story: president-oath-delayed
kind: politics

=== report A | outlet: Hemisphere Wire | published: 2025-01-14 | agency: Hemisphere
# Oath of Cordovan president {f1.status:put off} after {f2.what:fall from horse}

VILLA REAL, Cordova (HW) - The inauguration of Cordova's president-elect, Amadeo Finol, {f1.status:has been postponed} {f3.time:by ten days}, congress announced on Monday. Finol, 61, {f4.what:broke two ribs} when he {f2.what:was thrown by a horse} {f5.place:on his ranch}.

The accident happened {f6.time:on Saturday afternoon} {f7.what:during a parade of cowboys}. {f8.who:His son} {f9.what:drove him} to {f10.place:a private clinic} in Los Robles. The doctors speak of {f11.what:a slight concussion}. Until the oath is taken, outgoing president Beatriz Lanza {f12.status:stays in office}, {f13.source:the constitutional court} ruled.

The opposition {f14.position:accepted the delay}. Its leader, Rómulo Paz, {f15.what:sent a basket of fruit}. {f16.who:A judge of the supreme court} had {f17.position:argued that the president of congress should take over}. Finol's running mate, {f18.name:Vera Antúnez}, {f19.role:a former mayor of the capital}, {f20.what:presented the new cabinet} in his stead. The interior ministry {f22.status:is still vacant}.

{f23.number:Twenty-two} foreign delegations had announced their coming. {f24.who:The king of Navaria} {f25.status:had already landed}; he {f26.what:is spending the time fishing}. The inauguration ball {f27.status:is cancelled}. Hotels {f28.position:ask the state for compensation}. Finol, {f29.role:a rancher}, was elected {f30.time:in November} with {f31:52 per cent}.

=== report B | outlet: El Imparcial de Cordova | published: 2025-01-15
# President-elect leaves {f10.place:hospital}, oath {f1.status:delayed}

Amadeo Finol was allowed to leave {f10.place:the university hospital} in Los Robles on Tuesday. Walking with a stick, the future president said that he would be sworn in {f3.time:two weeks later than planned}. Until then everything {f12.status:stays as it is}: Mrs Lanza {f12.status:remains head of state}, as {f13.source:the attorney general} confirmed.

On Saturday, {f6.time:towards five o'clock}, Finol {f2.what:had come off his horse} {f7.what:while inspecting his cattle}, {f5.place:on his estate}. {f8.who:A farmhand} {f9.what:took him to Los Robles by car}. He has {f4.what:a broken collarbone} and {f11.what:mild concussion}; 61-year-old Finol {f29.role:has bred cattle} all his life.

{f16.who:A professor of constitutional law} had {f17.position:taken the view that the head of congress should step in}. The opposition under Rómulo Paz {f14.position:sees the constitution broken} but {f15.what:wished him a speedy recovery in a telegram}. {f18.name:Vera Antúnes}, {f19.role:the former mayor of Villa Real} who will be vice-president, {f20.what:introduced the ministers} on Monday. {f22.status:For the interior, too, a name has been found}: {f33:General Sixto Rey}.

Of the {f23.number:22} delegations most have put off their journey. {f24.who:Navaria's king}, who {f25.status:was here already}, {f26.what:has flown home}. The ball {f27.status:will take place} on the new date. {f28.position:The hotel owners want to be paid for their empty rooms.} Finol had won the election {f30.time:two months ago}.

=== key
f1.status same A=postponed B=delayed | the inauguration
f2.what same A=thrown by a horse B=come off his horse | the accident
f3.time differs A=10 days B=2 weeks | the delay
f4.what differs A=two broken ribs B=broken collarbone | his injury
f5.place same A=ranch B=estate | where
f6.time compatible A=2025-01-11 afternoon B=2025-01-11T17:00~ | when
f7.what differs A=parade of cowboys B=inspecting cattle | the occasion
f8.who differs A=his son B=a farmhand | who took him to hospital
f9.what same A=drove him B=by car | how
f10.place differs A=private clinic B=university hospital | where he was treated
f11.what same A=slight concussion B=mild concussion | the other finding
f12.status same A=stays B=remains | the outgoing president
f13.source differs A=constitutional court B=attorney general | on whose word
f14.position differs A=accepted B=constitution broken | the opposition on the delay
f15.what differs A=basket of fruit B=telegram | what its leader sent
f16.who differs A=supreme court judge B=professor of law | who held another view
f17.position same A=president of congress should take over B=head of congress should step in | that view
f18.name differs A=Vera Antúnez B=Vera Antúnes | the running mate
f19.role same A=former mayor of the capital B=former mayor of Villa Real | her past
f20.what same A=presented the cabinet B=introduced the ministers | what she did
f22.status changed A=vacant B=found | the interior ministry
f23.number same A=22 B=22 | delegations
f24.who same A=king of Navaria B=Navaria's king | a guest
f25.status same A=landed B=here already | the king's arrival
f26.what changed A=fishing B=flown home | what the king does
f27.status differs A=cancelled B=will take place | the ball
f28.position same A=compensation B=to be paid | what hotels want
f29.role same A=rancher B=bred cattle | Finol's profession
f30.time same A=2024-11 B=two months ago | the election
f31 only A | 52 per cent
f33 only B | the name of the minister
