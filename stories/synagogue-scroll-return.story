story: synagogue-scroll-return
kind: religion

=== report A | outlet: Radio Drava, transcript of the morning programme | published: 2023-05-15
# A scroll comes home

Presenter: It {f1.status:was hidden} for {f2.time:79 years}, and on {f3.time:Sunday} it came back to Osivar: a {f4.what:Torah scroll} from the town's {f5.what:burned} synagogue. Our reporter Mirna Polzer was there.

Polzer: Good morning. The scroll was found {f6.place:under the floor of a mill} by {f7.who:a plumber} who was {f7.what:laying pipes}. He {f8.status:handed it in} {f8.whom:at the town museum}, where it was at first {f9.what:taken for a church book}. It is {f10.what:parchment}, {f11.what:thirty metres} long, and {f12.what:water} has {f12.status:damaged} the last columns.

Presenter: Who had put it there?

Polzer: Almost certainly {f13.who:the miller}, Josip Grgec. According to {f14.source:his granddaughter}, he had been asked to do so {f15.time:in April 1944} by {f16.who:the rabbi}. Nobody else {f17.status:was told}. Grgec {f18.status:was shot} {f18.cause:for hiding partisans}.

Presenter: And what will happen to it?

Polzer: It {f19.status:will be restored} {f19.place:in Jerusalem}, which takes {f19.time:a year}. Then it is to be {f20.what:read from again}. There are {f21.number:40} members in the community. Its {f22.role:president}, Vera Singer-Kolar, wants it {f23.position:to stay in Osivar}; {f24.who:the museum} {f24.position:would like to exhibit it}. "{f25.wording:It waited for us longer than we deserved}," she said.

Presenter: Who pays?

Polzer: {f26.who:The ministry of culture}. The {f27.role:mayor} {f27.status:has promised} {f27.what:a plaque at the mill}. The plumber, by the way, {f28.status:refused a reward}.

=== report B | outlet: The Jewish Danube Monthly | published: 2023-06-01
# Osivar's lost Torah

By Benjamin Feuerlicht-Rossi

For {f2.time:almost eighty years} it {f1.status:lay in the dark}. When, {f3.time:on 14 May}, {f21.number:the seventy or so} Jews of Osivar carried {f4.what:the handwritten Five Books of Moses} through the streets, many wept. The house of prayer for which it was made {f5.what:was blown up} in the war.

{f7.who:A carpenter} {f7.what:replacing boards} had come upon it {f6.place:in the attic of a mill}. He {f8.status:gave it} {f8.whom:to the parish priest}, who {f9.what:recognised it at once}. {f11.what:Ninety-eight feet} of {f10.what:sheepskin}; the end has been {f12.status:eaten away} {f12.what:by mice}.

Josip Grgec, {f13.who:who ground the town's flour}, must have concealed it, {f14.source:papers in the state archive} suggest. It was {f16.who:the cantor} who entrusted it to him, {f15.time:in the spring of 1944}. Grgec {f17.status:let his wife into the secret}, and no one else. He {f18.status:was executed by firing squad}, {f18.cause:having sheltered a Jewish family}.

Experts {f19.place:in Vienna} {f19.status:are already at work} on the scroll. They reckon with {f19.time:twelve months}. Afterwards it {f20.what:will be used in worship once more}, if Vera Singer-Kolar, {f22.role:who heads the congregation}, has her way, and it should {f23.position:remain in the town}. {f24.who:The local museum} {f24.position:only wants to have a copy made}. "{f25.wording:It has waited for us longer than we deserved}," she told me.

The bill goes to {f26.who:a foundation in New York}. On the wall of the mill, at the wish of {f27.role:the mayor}, {f27.what:a memorial tablet} {f27.status:was unveiled} last Friday. As for the finder, he {f28.status:would not take a penny}. {f29:Grgec's name has been submitted to the authorities in Jerusalem that honour rescuers.} {f30:The mill will become a guest house.}

=== key
f1.status same A=hidden B=in the dark | the scroll all that time
f2.time same A=79 years B=almost 80 years | how long
f3.time same A=2023-05-14 B=2023-05-14 | the day of the return
f4.what same A=Torah scroll B=handwritten Five Books of Moses | what came back
f5.what differs A=burned B=blown up | the synagogue
f6.place differs A=under the floor B=in the attic | where in the mill it was
f7.who differs A=plumber B=carpenter | who found it
f7.what differs A=laying pipes B=replacing boards | what the finder was doing
f8.status same A=handed in B=gave it | the find
f8.whom differs A=town museum B=parish priest | to whom the finder gave it
f9.what differs A=taken for a church book B=recognised at once | for what it was taken
f10.what compatible A=parchment B=sheepskin | the material
f11.what same A=30 metres B=98 feet | its length
f12.what differs A=water B=mice | what damaged it
f12.status compatible A=damaged B=eaten away | the end of the scroll
f13.who same A=miller B=who ground the town's flour | Grgec
f14.source differs A=his granddaughter B=state archive | on whose word
f15.time compatible A=1944-04 B=spring 1944 | when it was hidden
f16.who differs A=rabbi B=cantor | who gave it to him
f17.status differs A=nobody else was told B=his wife was told | Grgec's silence
f18.status same A=shot B=executed by firing squad | Grgec
f18.cause differs A=hid partisans B=sheltered a Jewish family | why he was shot
f19.status changed A=will be restored B=at work | the restoration
f19.place differs A=Jerusalem B=Vienna | where it is restored
f19.time same A=a year B=12 months | how long that takes
f20.what same A=read from again B=used in worship once more | what it is for
f21.number differs A=40 B=70~ | the community
f22.role same A=president B=heads the congregation | Singer-Kolar
f23.position same A=stay in Osivar B=remain in the town | what she wants
f24.who same A=museum B=local museum | who has another wish
f24.position differs A=exhibit it B=have a copy made | what the museum wants
f25.wording differs A=It waited B=It has waited | her words
f26.who differs A=ministry of culture B=foundation in New York | who pays
f27.role same A=mayor B=mayor | who wants the plaque
f27.status changed A=promised B=unveiled | the plaque
f27.what same A=plaque B=memorial tablet | the plaque
f28.status same A=refused a reward B=would not take a penny | the finder
f29 only B | the honour
f30 only B | the guest house
