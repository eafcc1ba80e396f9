story: ombudsman-dismissal-rask
kind: politics

=== report A | outlet: Ostland Presse Dienst | published: 2023-05-25 | agency: OPD
# Ravenia's parliament {f1.status:dismisses} {f2.role:ombudsman}

VASSEK, Ravenia (OPD) - Ravenia's parliament {f1.status:removed} {f2.role:Ombudsman} Tomas Rask on Wednesday, {f3.time:two years} before the end of his term, for {f4.cause:neglect of duty}.

Rask had {f5.what:criticised} conditions in {f6.place:a reception centre for refugees}. He {f7.status:was not allowed to speak} in the debate. {f8.who:Guards} {f9.what:led him out} when he {f10.what:rose from his seat}. "{f11.wording:You can dismiss me, not the facts}," he said {f12.place:in the lobby}.

The motion came from {f13.who:the Homeland bloc}, and {f14.who:the Peasants} {f15.what:supported it}. The minister of justice, Petra Lund-Havel, {f16.position:called the step overdue}. She proposes {f17.name:Judge Albin Korda} {f17.role:of the court of appeal} as successor. {f18.who:Four former presidents} {f19.what:signed a letter of protest}.

Rask {f20.status:will go to the constitutional court}. {f21.who:The Council of Europe's rapporteur} {f22.what:voiced alarm}. About 5,000 people {f23.what:formed a chain} {f24.place:round the parliament}; {f25.who:a photographer} {f25.status:was detained}.

The centre, near the town of Hrob, {f26.status:is to be enlarged}. In April {f27.who:a boy} had {f28.status:died} there of {f29.what:meningitis}. Rask's report {f30.what:blamed} {f31.who:the night nurse}, who {f32.status:has been transferred}. His staff {f33.position:threaten to resign together}. He {f34:is the first ombudsman ever removed}.

=== report B | outlet: Vassek Tribune | published: 2023-05-25
# The watchdog is put {f1.status:out of the door}

They let Tomas Rask talk {f7.status:for ten minutes}. Then, on Wednesday evening, the deputies {f1.status:voted him out} as {f2.role:defender of citizens' rights}. His mandate had {f3.time:another year} to run. What they held against him was {f4.cause:that he had leaked a secret report}.

In it he {f5.what:found fault} with {f6.place:the home for asylum seekers} at Hrob, where {f27.who:a girl} {f28.status:lost her life} in April. {f29.what:Meningitis} was the diagnosis; {f30.what:guilty}, in Rask's eyes, was {f31.who:the doctor on call}. She {f32.status:has been moved to another post}. The home {f26.status:will be closed in the summer}, the justice minister, Lund-Havel, announced.

She {f16.position:finds the dismissal regrettable but lawful}. For the succession she names {f17.name:Albin Korda}, {f17.role:who sits on the supreme court}. {f13.who:Homeland}, the largest bloc, had moved the motion; {f15.what:votes came too} from {f14.who:the Liberals}.

{f8.who:Ushers} {f9.what:escorted} Rask from the hall, after he had {f10.what:torn up his notes}. "{f11.wording:You can dismiss me but not the facts}," he said {f12.place:on the steps}. He {f20.status:accepts the decision}, his lawyer told us. His people do not: {f33.position:they want to quit as one}.

Five thousand demonstrators {f23.what:held hands} {f24.place:all the way round the building}. Police {f25.status:took away} {f25.who:a cameraman}. {f18.who:Four ex-presidents} {f19.what:have put their names to an open letter}, and {f21.who:the rapporteur of the Council of Europe} {f22.what:is worried}. {f35:Rask will teach in Graz from autumn.}

=== key
f1.status same A=dismissed B=voted out | the ombudsman
f2.role same A=ombudsman B=defender of citizens' rights | his office
f3.time differs A=2 years B=1 year | what was left of his term
f4.cause differs A=neglect of duty B=leaked a secret report | why he was removed
f5.what same A=criticised B=found fault | what he did
f6.place same A=reception centre for refugees B=home for asylum seekers | what he criticised
f7.status differs A=not allowed to speak B=spoke for ten minutes | his speech
f8.who compatible A=guards B=ushers | who took him out
f9.what same A=led out B=escorted | how he left
f10.what differs A=rose from his seat B=tore up his notes | what he did before
f11.wording differs A=me, not the facts B=me but not the facts | his words
f12.place differs A=lobby B=steps | where he said it
f13.who same A=Homeland bloc B=Homeland | who moved it
f14.who differs A=Peasants B=Liberals | who supported it
f15.what same A=supported B=votes came | the support
f16.position differs A=overdue B=regrettable but lawful | the justice minister's view
f17.name same A=Albin Korda B=Albin Korda | the proposed successor
f17.role differs A=court of appeal B=supreme court | Korda's court
f18.who same A=four former presidents B=four ex-presidents | who protested
f19.what same A=letter of protest B=open letter | their protest
f20.status differs A=goes to court B=accepts the decision | Rask's answer
f21.who same A=Council of Europe's rapporteur B=rapporteur of the Council of Europe | who was alarmed
f22.what same A=alarm B=worried | the rapporteur's reaction
f23.what same A=formed a chain B=held hands | what the demonstrators did
f24.place same A=round the parliament B=round the building | where
f25.who differs A=photographer B=cameraman | who was detained
f25.status same A=detained B=taken away | the detained man
f26.status differs A=to be enlarged B=to be closed | the centre
f27.who differs A=boy B=girl | the dead child
f28.status same A=dead B=dead | the child
f29.what same A=meningitis B=meningitis | the illness
f30.what same A=blamed B=guilty | what his report says of her
f31.who differs A=night nurse B=doctor on call | whom he blamed
f32.status same A=transferred B=moved to another post | the blamed person
f33.position same A=threaten to resign together B=want to quit as one | his staff
f34 only A | the first ever
f35 only B | Graz
