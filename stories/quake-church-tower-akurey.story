story: quake-church-tower-akurey
kind: accident

=== report A | outlet: Norðurblað | published: 2021-02-08
# Earthquake {f1.status:fells} {f2.what:church tower} at Akureyr

By Sigrún Halldórs

An earthquake of magnitude {f3.number:5.8} {f1.status:brought down} {f2.what:the tower} of Akureyr's church {f4.time:on Saturday} during {f5.what:a confirmation rehearsal}. {f6.who:The organist}, {f6.name:Páll Jónar}, {f6.age:54}, {f7.status:was buried} {f7.time:for two hours} and {f8.status:has lost a leg}.

{f9.who:The vicar} {f9.what:had sent the children out} {f9.cause:because they were noisy}, and {f10.status:none was harmed}. {f11.who:The rescue team of the fishermen} {f11.status:reached} {f6.who:the organist} {f11.what:through the coal chute}. "{f12.wording:I played a chord to show them where I was}," he said.

{f13.source:The meteorological office} {f13.what:had noticed smaller shocks} {f13.time:since Wednesday}. Whether {f14.what:the volcano to the south} {f14.certainty:will erupt} {f14.certainty:cannot be said}, according to {f15.who:geophysicist} {f15.name:Ásta Geirs}. {f16.who:The civil protection} {f16.status:has closed} {f16.what:the hot springs}.

{f17.what:The bells}, {f17.time:cast in 1782}, {f17.status:are unbroken}. {f18.who:The bishop} {f18.position:wants the tower rebuilt as it was}; {f19.who:the mayor} {f19.position:would prefer a lower one}. {f20.what:The fish factory} {f20.status:is working again}. {f21:In 1934 the same church lost its weathercock to a quake; it was found in a hayfield}.

=== report B | outlet: The Nordic Independent | published: 2021-02-10
# After quake, {f14.what:a volcano} stirs: Akureyr {f22:told to pack}

AKUREYR - {f22:Inhabitants of Akureyr have been asked to have a bag ready}: {f14.what:the volcano} south of the town, {f15.name:Ásta Geirs} says, {f14.certainty:will very probably erupt}. {f15.who:The head of civil protection} bases that on {f13.what:small shocks} which {f13.source:the university} {f13.what:has been recording} {f13.time:since the middle of last week}.

The quake of {f4.time:Saturday}, of magnitude {f3.number:5.6}, {f1.status:toppled} {f2.what:the church's gable} on {f6.name:Páll Jónar}, {f6.age:54}, {f6.who:the sexton}, as {f5.what:a choir practice} was going on. He {f7.status:lay under the stones} {f7.time:for about two hours}; surgeons {f8.status:could save his leg}. {f11.who:Firemen} {f11.status:got to him} {f11.what:by way of a window}. "{f12.wording:I played a chord, so they should know where I was}," he said.

{f10.status:The children escaped}. {f9.who:The choirmistress} {f9.what:had let them go outside} {f9.cause:to look at a ship}.

{f17.what:The bells} {f17.time:of 1782} {f17.status:are cracked}. {f18.who:The bishop} {f18.position:says that a new church would cost less}, to which {f19.who:the mayor} {f19.position:agrees}. {f16.what:The bathing springs} {f16.status:are shut}, by order of {f16.who:the police}. {f20.what:The fish factory} {f20.status:has sent its people home}.

=== key
f1.status same A=brought down B=toppled | the building
f2.what differs A=tower B=gable | which part fell
f3.number differs A=5.8 B=5.6 | the magnitude
f4.time same A=2021-02-06 B=2021-02-06 | when
f5.what differs A=confirmation rehearsal B=choir practice | what was going on
f6.who differs A=organist B=sexton | Jónar's post
f6.name same A=Páll Jónar B=Páll Jónar | the injured man
f6.age same A=54 B=54 | his age
f7.status same A=buried B=lay under the stones | he
f7.time same A=2 hours B=2 hours~ | for how long
f8.status differs A=lost a leg B=leg saved | his leg
f9.who differs A=vicar B=choirmistress | who sent the children out
f9.what same A=sent the children out B=let them go outside | what was done
f9.cause differs A=noisy B=to look at a ship | why
f10.status same A=none harmed B=escaped | the children
f11.who differs A=fishermen's rescue team B=firemen | who reached him
f11.status same A=reached B=got to him | the rescue
f11.what differs A=coal chute B=window | how they reached him
f12.wording differs A=to show them where I was B=so they should know where I was | his words
f13.source differs A=meteorological office B=university | who recorded the shocks
f13.what same A=noticed smaller shocks B=recording small shocks | the shocks
f13.time same A=2021-02-03 B=middle of last week | since when
f14.what same A=volcano to the south B=volcano south of the town | the volcano
f14.certainty changed A=cannot be said B=very probable | the eruption
f15.who differs A=geophysicist B=head of civil protection | Geirs's post
f15.name same A=Ásta Geirs B=Ásta Geirs | the expert
f16.who differs A=civil protection B=police | who closed the springs
f16.status same A=closed B=shut | the springs
f16.what same A=hot springs B=bathing springs | what is closed
f17.what same A=bells B=bells | the bells
f17.time same A=1782 B=1782 | when cast
f17.status differs A=unbroken B=cracked | the bells
f18.who same A=bishop B=bishop | who speaks of rebuilding
f18.position differs A=rebuild as it was B=a new church | the bishop
f19.who same A=mayor B=mayor | who else speaks of it
f19.position differs A=a lower tower B=agrees to a new church | the mayor
f20.what same A=fish factory B=fish factory | the factory
f20.status changed A=working again B=people sent home | the factory
f21 only A | the weathercock
f22 only B | the bag
