story: condor-huayllani
kind: nature

=== report A | outlet: Altiplano Libre | published: 2025-03-26
# {f1.number:Twenty-seven} condors {f1.status:poisoned} in Huayllani

{f1.number:Twenty-seven} Andean condors were {f1.status:found dead} on {f2.time:Sunday} in {f2.place:a gorge} near Huayllani, in the south of Bolivia. They had eaten of {f3.what:a goat} whose carcass had been {f4.cause:laced with poison}, presumably {f5.cause:to kill pumas}.

{f6.who:Two shepherds} came upon the birds and {f6.status:told} {f6.whom:the village head}. {f7.what:A young female} was {f7.status:still alive}; she {f7.status:is being treated} at the zoo of Tarixa and {f8:eats again}.

The {f9.who:rural police} {f9.status:questioned} {f9.whom:the owner of the goat}, who says {f9.what:it was stolen from him}. {f10.what:Laboratory tests} {f10.status:are under way}. "{f11.wording:It will take the population twenty years to recover}," said {f12.name:Rufino Mamani Cruz}, a {f12.role:biologist at the state university}.

{f13.who:The environment minister} {f13.position:called for prison for those responsible}. For the killing of protected species the law has {f13.time:up to six years}. {f14.who:The peasants' federation} {f14.position:admitted that some of its members lay poison}, but asked for compensation for 200 animals torn by pumas since January.

{f15.who:A priest of the old faith} {f15.what:held a ceremony} at the gorge on {f15.time:Tuesday}. The birds are to be {f16.what:burned}.

=== report B | outlet: Andes Newsroom | published: 2025-03-27
# Poison kills dozens of condors; {f9.whom:herder} {f9.status:held}

HUAYLLANI (AN) - {f9.who:Police} in southern Bolivia have {f9.status:arrested} {f9.whom:a herder} after {f1.number:34} condors {f1.status:perished} near the village of Huayllani. He is said to have {f9.what:put out the bait himself}.

The bait, {f3.what:a llama}, had been {f4.cause:filled with poison}, and was {f5.cause:meant for stray dogs}, according to {f17.source:the regional prosecutor}. {f10.what:Tests} {f10.status:identified} a pesticide banned in 2015.

The birds lay scattered {f2.place:on a plateau}. {f6.who:Two boys minding sheep} discovered them {f2.time:last Sunday} and {f6.status:informed} {f6.whom:their teacher}. {f7.what:The only survivor, a young female}, {f7.status:has died} meanwhile.

"{f11.wording:It will take the population at least twenty years to recover}," is the estimate of {f12.name:Rufino Mamani Cruz}, {f12.role:who directs the national museum of natural history}. The {f13.who:minister for the environment} {f13.position:wants to see those who did it behind bars}; {f13.time:six years} is the most they can get.

{f14.who:The farmers' union} {f14.position:denied that its members lay poison}. {f16.what:Skins and skeletons} will be {f16.what:given to museums}.

=== report C | outlet: La Hora de Tarixa | published: 2025-03-27
# "{f11.wording:It will take the population twenty years to recover}"

The {f7.what:condor hen} at our zoo {f7.status:did not survive the night}. With her, {f1.number:34} birds {f1.status:have died} at Huayllani of {f3.what:a goat} that somebody had {f4.cause:poisoned}.

Who? {f9.whom:Its owner}, {f9.status:in a cell} since Wednesday, {f9.what:maintains that it was taken from his corral}. He has {f18:four children}. {f5.cause:It was the puma that was to die}, {f17.source:the village head} says.

{f12.name:Mamani Cruz}, {f12.role:the university's biologist}, {f19:stood in the gorge and wept}. {f15.who:A Catholic priest} {f15.what:blessed the dead birds} on {f15.time:Tuesday}; {f16.what:on a pyre}, as planned, they {f16.what:went up in smoke}.

=== key
f1.number changed A=27 B=34 C=34 | condors dead
f1.status same A=dead B=dead C=dead | the condors
f2.time same A=2025-03-23 B=2025-03-23 | when they were found
f2.place differs A=gorge B=plateau | where
f3.what differs A=goat B=llama C=goat | the bait
f4.cause same A=laced with poison B=filled with poison C=poisoned | the carcass
f5.cause differs A=pumas B=stray dogs C=pumas | for which animal it was meant
f6.who compatible A=two shepherds B=two boys minding sheep | who found them
f6.status same A=told B=informed | what the finders did
f6.whom differs A=village head B=teacher | whom they told
f7.what same A=young female B=young female C=young female | the survivor
f7.status changed A=alive B=dead C=dead | the survivor
f9.who compatible A=rural police B=police | who acted
f9.whom compatible A=owner of the goat B=herder C=owner of the goat | who is suspected
f9.status changed A=questioned B=arrested C=arrested | the suspect
f9.what differs A=it was stolen B=put out the bait himself C=it was stolen | the suspect and the bait
f10.what same A=tests B=tests | what is to find the poison
f10.status changed A=under way B=done | the tests
f11.wording differs A=twenty years B=at least twenty years C=twenty years | the biologist's words
f12.name same A=Rufino Mamani Cruz B=Rufino Mamani Cruz C=Rufino Mamani Cruz | the biologist
f12.role differs A=university biologist B=museum director C=university biologist | Mamani Cruz
f13.who same A=environment minister B=minister for the environment | who demands
f13.position same A=prison B=behind bars | what the minister wants
f13.time same A=up to six years B=six years at most | the penalty
f14.who same A=peasants' federation B=farmers' union | who speaks for the farmers
f14.position differs A=admits poison B=denies poison | the farmers
f15.who differs A=priest of the old faith C=Catholic priest | who came to the birds
f15.what differs A=ceremony C=blessing | what he did
f15.time same A=2025-03-25 C=2025-03-25 | when
f16.what differs A=burned B=given to museums C=burned | the birds' remains
f17.source differs B=regional prosecutor C=village head | who says what it was meant for
f8 only A | she eats again
f18 only C | the owner's children
f19 only C | the biologist wept
