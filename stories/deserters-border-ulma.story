story: deserters-border-ulma
kind: military

=== report A | outlet: Ulma Border Post | published: 2024-12-04
# {f1.number:Seven} deserters cross frozen river to Lettmark

ULMA - {f1.number:Seven} soldiers of the Vorgan army, among them {f3.role:a lieutenant}, crossed the frozen Ulma on {f4.time:Monday night} and asked for {f5.what:asylum} in Lettmark. They had {f6.what:wrapped themselves in bed sheets} and were discovered by {f7.who:a border patrol} {f8.place:in a chapel}.

All are {f9.age:under 25}. They {f10.status:had left their weapons behind}, the border guard's commander, Siv Nordal, said. {f11.number:Two} were treated for {f12.what:frostbite}; one {f12.status:will lose three toes}. An eighth man {f13.what:broke through the ice} and {f14.status:drowned}.

Their unit was to be {f15.what:moved to the front at Karst} {f16.time:this week}, they said. {f17.cause:They had not been trained on any weapon but the rifle}, the {f3.role:lieutenant} told interrogators. "{f18.wording:We were told to die quietly}," he said. {f19.who:The Vorgan consul} {f20.position:demanded that the men be handed over}, calling them {f21.what:thieves}: they had {f21.what:made off with a lorry}.

Lettmark's interior minister, Jorn Abels, {f22.position:refused this}. The {f5.what:asylum} requests would be {f23.status:decided} {f24.time:within a month}, he said. {f25.certainty:There was no doubt} that the men would {f25.status:be shot} if returned. The seven are staying {f26.place:in a disused school}, under {f27.who:police guard}.

Since {f28.time:spring}, {f29.number:130} Vorgan soldiers have {f29.status:fled} to Lettmark, {f30.what:most of them by boat}. In Vorga, {f31.who:the men's mothers} {f32.what:were questioned}. A Vorgan drone {f33.what:circled over the river} on Tuesday; Lettmark {f34.status:did not fire at it}. {f35:The chapel's sexton had left the stove burning}.

=== report B | outlet: Lettmark Radio 1, script of the evening programme | published: 2024-12-03
# Over the ice

It snowed on {f4.time:Monday night}, and that was their luck. {f1.number:Seven} young men in {f6.what:white painters' overalls} walked out on to the Ulma, and in the morning {f7.who:a priest} found them {f8.place:in the chapel on our bank}. They are Vorgan soldiers, none of them {f9.age:as old as twenty-five}. They want {f5.what:to be taken on to relatives overseas}. Siv Nordal, who commands the border guard, says they {f10.status:handed over five rifles}.

There were eight of them when they set out. The {f14.status:last one is missing}: the {f13.what:ice gave way} under him. {f11.number:Two} others {f12.what:have frozen feet}; a surgeon at Ulma hopes {f12.status:to save all their toes}.

Why did they run? {f3.role:A sergeant}, the oldest, says that {f15.what:they were about to be sent to Karst, to the front}, {f16.time:after the holidays}. {f17.cause:An officer had beaten one of them half to death}. "{f18.wording:We were told to die quickly}," he says. In the eyes of {f19.who:Vorga's consul} they are {f21.what:murderers who killed a guard}, and he {f20.position:wants them back}.

He {f22.position:will not get them}, if it is up to Jorn Abels. The minister of the interior says their cases are to be {f23.status:ruled on} {f24.time:before New Year}. That they {f25.status:face a firing squad} at home he thinks {f25.certainty:possible}. For now they live {f26.place:on a hotel ship}; {f27.who:soldiers} stand at the gangway.

About {f29.number:130} have {f29.status:come over} since {f28.time:the spring}, {f30.what:the majority hidden in goods trains}. On the other side, {f31.who:their mothers} {f32.what:were locked up}. Today a drone of theirs {f33.what:flew in circles above the ice}. Our side {f34.status:shot it down}. {f36:And in the chapel someone has lit eight candles}.

=== key
f1.number same A=7 B=7 | the deserters
f3.role differs A=lieutenant B=sergeant | the rank of their speaker
f4.time same A=2024-12-02 night B=2024-12-02 night | when they crossed
f5.what differs A=asylum B=passage to relatives overseas | what they asked for
f6.what differs A=bed sheets B=painters' overalls | what they wore
f7.who differs A=border patrol B=priest | who found them
f8.place same A=in a chapel B=in the chapel | where they were found
f9.age same A=<25 B=<25 | their age
f10.status differs A=weapons left behind B=five rifles handed over | their weapons
f11.number same A=2 B=2 | the treated
f12.what same A=frostbite B=frozen feet | what they have
f12.status differs A=will lose three toes B=all toes may be saved | the toes
f13.what same A=broke through the ice B=ice gave way | what happened to the eighth
f14.status changed A=drowned B=missing | the eighth man
f15.what same A=to be moved to the front at Karst B=to be sent to Karst | what was planned for the unit
f16.time differs A=this week B=after the holidays | when it was to be moved
f17.cause differs A=lack of training B=beating by an officer | why they fled
f18.wording differs A=quietly B=quickly | the words of their speaker
f19.who same A=Vorgan consul B=Vorga's consul | who wants them
f20.position same A=to be handed over B=wants them back | the consul's demand
f21.what differs A=thieves of a lorry B=murderers of a guard | what the consul calls them
f22.position same A=refused B=will not get them | the minister on that
f23.status same A=decided B=ruled on | the requests
f24.time compatible A=within a month B=before New Year | when the requests are decided
f25.certainty differs A=no doubt B=possible | that they would be shot
f25.status same A=be shot B=face a firing squad | what they face
f26.place differs A=disused school B=hotel ship | where they stay
f27.who differs A=police B=soldiers | who guards them
f28.time same A=spring B=spring | since when soldiers flee
f29.number same A=130 B=130~ | soldiers who fled
f29.status same A=fled B=came over | these soldiers
f30.what differs A=boat B=goods trains | how most came
f31.who same A=mothers B=mothers | who was questioned
f32.what differs A=questioned B=locked up | what was done to them
f33.what same A=circled over the river B=flew in circles above the ice | what the drone did
f34.status differs A=not fired at B=shot down | the drone
f35 only A | the stove
f36 only B | the candles
