story: explosion-school-lab-vaasta
kind: accident

=== report A | outlet: Vaasta Nytt | published: 2022-10-05
# Explosion in {f1.what:chemistry} lesson: {f2.number:five} {f3.status:hurt}

By Sanna Holmgård

{f2.number:Five} pupils and {f4.who:their teacher} {f3.status:were injured} on Tuesday in {f1.what:a chemistry lesson} at Vaasta secondary school when {f5.what:a flask} {f6.status:exploded} {f7.place:in the fume cupboard}.

{f8.who:A boy of 15} {f9.status:has lost the sight of one eye}. {f4.name:Göran Lassila}, {f4.age:60}, {f10.status:was burned} {f10.place:on both arms}; he {f11.what:had thrown himself between the flask and the class}, {f12:a girl in the class} says.

{f13.cause:Two bottles had been mixed up}, the principal, {f14.name:Heidi Stenback}, believes. {f15.who:The head of the parents' committee} {f15.position:wants experiments to be forbidden}. {f16.who:The labour inspectorate} {f16.status:had criticised} {f16.what:the store of chemicals} {f16.time:in the spring}.

{f17.who:The caretaker} {f17.what:put out the fire with sand}. The building {f18.status:is closed} {f18.time:until Monday}; lessons {f19.status:are held} {f19.place:online}.

=== report B | outlet: Suomela Press | published: 2022-10-06
# Pupil's eye {f9.status:saved} after school blast

VAASTA (Suomela Press) - Surgeons {f9.status:have saved the eye} of {f8.who:a girl of 15} who was hit by splinters when {f5.what:a gas cylinder} {f6.status:burst} {f7.place:in the storeroom} of Vaasta secondary school on Tuesday. {f2.number:Five} young people and {f4.who:a teacher} {f3.status:were hurt}.

{f4.name:Göran Lassila}, {f4.age:60}, who {f10.status:suffered burns} {f10.place:to the face}, {f11.what:shielded the class with his body}, {f14.name:Heidi Stenback}, the school's head, said. She {f20:called him a hero}. The cause, as far as is known, was {f13.cause:a leaking hose}.

{f15.who:The chairman of the parents' committee} {f15.position:thanked the teacher and asked for better goggles}. {f16.time:Last spring} {f16.who:the fire authority} {f16.status:had found fault} with {f16.what:the way chemicals are kept}.

{f17.who:A cook} {f17.what:smothered the flames with a blanket}. The school {f18.status:stays shut} {f18.time:for the rest of the week}; its pupils {f19.status:are taught} {f19.place:in the town library}.

=== report C | outlet: City of Vaasta, education department | published: 2022-10-07
# Information for parents

After Tuesday's accident in {f1.what:a physics lesson}, {f2.number:five} pupils {f3.status:needed treatment}; one, {f8.who:a girl of 15}, is still in hospital, and {f9.status:her sight will be kept}. Teacher {f4.name:Göran Lassila} {f10.status:has burns} {f10.place:on both arms}.

The department finds that {f13.cause:two bottles had been mixed up}, and that {f4.name:Lassila} {f21:was not to blame}. {f16.what:The store of chemicals} {f16.status:was criticised} {f16.time:in the spring} by {f16.who:the labour inspectorate}, and {f22:was put in order in August}.

The school {f18.status:opens again} {f18.time:on Monday}. Until then teaching {f19.status:takes place} {f19.place:online}. Experiments {f15.position:will go on}.

=== key
f1.what differs A=chemistry lesson C=physics lesson | the lesson
f2.number same A=5 B=5 C=5 | pupils hurt
f3.status same A=injured B=injured C=injured | the pupils
f4.who same A=teacher B=teacher | the hurt adult
f4.name same A=Göran Lassila B=Göran Lassila C=Göran Lassila | the teacher
f4.age same A=60 B=60 | his age
f5.what differs A=flask B=gas cylinder | what exploded
f6.status same A=exploded B=exploded | it
f7.place differs A=fume cupboard B=storeroom | where
f8.who differs A=boy of 15 B=girl of 15 C=girl of 15 | the worst hurt pupil
f9.status differs A=lost the sight of one eye B=eye saved C=eye saved | the pupil's eye
f10.status same A=burned B=burned C=burned | the teacher
f10.place differs A=both arms B=face C=both arms | where the teacher is burned
f11.what same A=threw himself in front of the class B=threw himself in front of the class | what the teacher did
f12 only A | on whose word
f13.cause differs A=bottles mixed up B=leaking hose C=bottles mixed up | the cause
f14.name same A=Heidi Stenback B=Heidi Stenback | the principal
f15.who same A=head of the parents' committee B=head of the parents' committee | who speaks for the parents
f15.position differs A=forbid experiments B=better goggles C=experiments go on | experiments in future
f16.who differs A=labour inspectorate B=fire authority C=labour inspectorate | who had criticised the store
f16.status same A=criticised B=criticised C=criticised | the store
f16.what same A=store of chemicals B=store of chemicals C=store of chemicals | what was criticised
f16.time same A=spring of 2022 B=spring of 2022 C=spring of 2022 | when
f17.who differs A=caretaker B=cook | who put out the fire
f17.what differs A=sand B=blanket | with what
f18.status same A=closed B=closed C=closed | the school
f18.time same A=until Monday B=until Monday C=until Monday | until when
f19.status same A=held B=held C=held | lessons
f19.place differs A=online B=town library C=online | where
f20 only B | the hero
f21 only C | no blame
f22 only C | the store put in order
