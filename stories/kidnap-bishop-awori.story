story: kidnap-bishop-awori
kind: hostages

=== report A | outlet: Delta Monitor | published: 2025-08-05T09:00
# {f1.role:Bishop} {f2.status:abducted} on way to {f3.what:baptism}

The Catholic {f1.role:bishop} of Tamba, Lucas Awori, {f4.age:66}, was {f2.status:dragged from his car} by {f5.number:six} men on {f6.time:Sunday afternoon}, when he was going to {f3.what:a baptism} in the fishing village of Ebo. His {f7.who:driver} was {f8.what:beaten with a paddle} and {f8.status:left at the roadside}.

The kidnappers {f9.what:fled in a motorboat}, police said. They wore {f10.what:naval uniforms}. No ransom demand {f11.status:had been made} by Monday evening, according to {f12.role:the vicar general}, Anselm Dike. Police blame {f13.who:oil thieves}, whom the bishop had {f14.cause:denounced from the pulpit}.

The governor, Grace Okpara, {f15.position:ruled out paying}. She {f16.what:closed the creeks to all boats} {f17.time:after dark}. "{f18.wording:They have taken the wrong shepherd}," she said. Awori, who is {f19.what:diabetic}, {f20.status:had no medicine} with him. {f21.what:Church bells} are to {f21.what:ring} at noon every day. It is the {f22.number:fourth} kidnapping of a clergyman this year; {f23.number:one} of the victims {f23.status:died}.

=== report B | outlet: Christian Messenger | published: 2025-08-06T14:00
# Captors of Awori {f11.status:ask for} {f24:fuel}, not money

By Theodora Ekpo

A voice on the telephone {f11.status:wants} {f24:ten thousand litres of diesel}. It rang the diocese on Tuesday, two days after the {f1.role:auxiliary bishop} of Tamba, Lucas Awori, had been {f2.status:taken by force} {f6.time:on Sunday morning}. He is {f4.age:66}, and he was expected at {f3.what:a funeral} in Ebo. There were {f5.number:six} men in {f10.what:police uniforms}, says {f7.who:the seminarian} who was at the wheel and got {f8.what:a blow with a paddle}; he {f8.status:lay by the road} until a woman found him. They {f9.what:went off in a speedboat}.

Anselm Dike, {f12.role:the diocese's treasurer}, took the call. He {f30:would give the diesel}, he told us, if the state let him. The state will not: Governor Grace Okpara {f15.position:says nothing is to be handed over}. "{f18.wording:They have taken the wrong man}," she said. At night, {f17.time:from dusk}, {f16.what:no vessel may use the creeks}.

For the police it is {f13.who:smugglers of fuel from the pipelines}; the bishop had {f14.cause:refused one of them a burial}. What worries the diocese most is his {f19.what:heart}. He {f20.status:has his tablets with him}, though, his sister believes. All parishes will {f21.what:sound their bells} at twelve. Since January {f22.number:three priests before him} had been kidnapped; {f23.number:one} {f23.status:was killed}.

=== report C | outlet: Meridian News | published: 2025-08-08T07:00
# Kidnapped cleric {f2.status:free}

TAMBA (Meridian) - Lucas Awori, {f4.age:66}, {f1.role:bishop} of Tamba, is {f2.status:free} again. Fishermen {f25:found him on a sandbank} on Thursday, {f19.what:a diabetic} {f20.status:without his medicine} for four days, but on his feet. He had been on the way to {f3.what:a funeral} {f6.time:on Sunday afternoon}. The gang, {f5.number:eight} men in {f10.what:naval uniforms}, had {f9.what:escaped by boat}.

Whether a ransom was paid is disputed: the governor {f15.position:said that the state had given nothing}, but did not answer for the Church. {f13.who:A quarrel within the clergy} was behind it, investigators now think. {f28:Two suspects}, one of them a sacristan, are in custody. "{f18.wording:They have taken the wrong shepherd}," the governor had said on Monday; asked about it, the bishop {f29:laughed}. The creeks {f16.what:are open again}.

=== key
f1.role differs A=bishop B=auxiliary bishop C=bishop | Awori's office
f2.status changed A=abducted B=abducted C=free | Awori
f3.what differs A=baptism B=funeral C=funeral | what he was going to
f4.age same A=66 B=66 C=66 | his age
f5.number differs A=6 B=6 C=8 | kidnappers
f6.time differs A=2025-08-03 afternoon B=2025-08-03 morning C=2025-08-03 afternoon | when he was taken
f7.who differs A=driver B=seminarian | who was at the wheel
f8.what same A=beaten with a paddle B=blow with a paddle | what was done to him
f8.status same A=left at the roadside B=lay by the road | the man at the wheel
f9.what same A=fled by boat B=fled by boat C=fled by boat | how they got away
f10.what differs A=naval B=police C=naval | the uniforms
f11.status changed A=no demand made B=a demand made | the demand
f12.role differs A=vicar general B=treasurer | Dike's office
f13.who differs A=oil thieves B=oil thieves C=clergy | whom the police blame
f14.cause differs A=denounced them B=refused to bury one | why they took him
f15.position same A=no payment B=no payment C=no payment | the governor on paying
f16.what changed A=closed B=closed C=open | the creeks
f17.time same A=after dark B=from dusk | when the creeks are closed
f18.wording differs A=wrong shepherd B=wrong man C=wrong shepherd | the governor's words
f19.what differs A=diabetic B=heart C=diabetic | his illness
f20.status differs A=no medicine B=tablets with him C=no medicine | whether he had medicine
f21.what same A=church bells ring at noon B=bells at twelve | the sign of the parishes
f22.number same A=4th B=4th | which kidnapping of the year it is
f23.number same A=1 B=1 | earlier victims who died
f23.status compatible A=died B=killed | that victim
f24 only B | what the kidnappers demand
f25 only C | how he was found
f28 only C | the suspects
f29 only C | the bishop's laugh
f30 only B | the treasurer would pay
