story: cabinet-reshuffle-mirano
kind: politics

=== report A | outlet: Agenzia Adria | published: 2025-04-02T12:00 | agency: Adria
# Mirano {f1.status:drops} {f2.role:interior minister} in reshuffle

PORTO SALVO (Adria) - Prime Minister Giulia Mirano {f1.status:dismissed} her {f2.role:interior minister}, Renzo Battel, on Wednesday and {f4.what:gave new posts} to {f5.number:five} members of her cabinet.

Battel goes {f6.cause:after the escape of a mafia boss} from {f7.place:a hospital}. His successor is {f8.name:Teresa Quaglio}, {f8.role:until now prefect of Porto Salvo}. She is {f9.what:the first woman} in the office. {f10.who:The defence minister}, Ugo Lanza, {f11.status:keeps his post}, {f12.source:government sources} said, {f13.cause:because the army chiefs insisted}.

{f14.who:The health minister} moves to {f15.what:transport}. {f16.what:A ministry for the sea} {f16.status:is created}. Mirano {f17.what:informed the ministers} {f17.time:at breakfast on Wednesday}. "{f18.wording:A team that does not change is a photograph}," she said.

The partners of the {f19.who:Alpine League} {f20.position:welcomed the changes}. {f21.who:The opposition} {f22.position:demanded a vote of confidence}; it will take place {f23.time:on Tuesday}. {f24.who:President Moro-Villani} {f25.status:swears in the new ministers} {f25.time:this evening}.

=== report B | outlet: Il Corriere del Golfo | published: 2025-04-03
# A night of long faces

{f17.time:By text message, late on Tuesday night}, they {f17.what:learned it}: Giulia Mirano was rearranging her government. {f5.number:Five} ministers {f4.what:change chairs}; for Renzo Battel, {f2.role:minister of the interior}, there {f1.status:is none left}. {f6.cause:A godfather had walked out} of {f7.place:a courthouse} under his nose.

{f8.name:Teresa Quaglio} follows him, {f8.role:until now chief of police in Porto Salvo}. {f9.what:No woman has sat there before.} That Ugo Lanza {f11.status:stays} {f10.who:at defence} he owes, {f12.source:a general} told us, to {f13.cause:the president, who would not sign his dismissal}.

{f15.what:Agriculture} goes to the man who {f14.who:ran the hospitals}. New on the door plates: {f16.what:a department for maritime affairs}, {f16.status:set up} by decree. "{f18.wording:A team that never changes is a photograph}," Mirano quipped. Her allies from {f19.who:the Alpine League} {f20.position:grumble}; they had hoped for more.

{f25.time:This morning} {f24.who:the head of state} {f25.status:takes the oaths}. The prime minister must then face {f22.position:a confidence vote}, as {f21.who:the opposition} wishes, {f23.time:next week}. {f26:Battel was seen buying a fishing rod.}

=== report C | outlet: La Gazzetta Popolare | published: 2025-04-03
# Out: Battel. In: {f9.what:a woman}

{f9.what:For the first time} a woman commands the police of this republic. {f8.name:Teresa Quaglio}, {f8.role:the prefect here}, takes over {f2.role:the interior} from Renzo Battel, {f1.status:sacked} {f6.cause:over the mobster} who slipped away from {f7.place:his hospital bed}.

{f17.what:The ministers heard of it} {f17.time:over coffee and brioche on Wednesday morning}. {f5.number:Six} of them {f4.what:move house}: {f14.who:the one for health} will look after {f15.what:railways and roads}. {f16.what:A sea ministry} {f16.status:is being founded}, to the joy of the fishermen. {f10.who:Defence} {f11.status:remains with} Lanza; {f13.cause:the top brass wanted it so}, {f12.source:people in the government} say.

{f21.who:The other side} {f22.position:calls for a vote of confidence}. {f19.who:The Alpine League} is {f20.position:content}. On {f23.time:Tuesday} we shall know more. {f27:Battel's driver has also lost his job.}

=== key
f1.status same A=dismissed B=dismissed C=dismissed | the minister
f2.role same A=interior minister B=interior minister C=interior minister | his office
f4.what same A=new posts B=new posts C=new posts | what others get
f5.number differs A=5 B=5 C=6 | ministers who change
f6.cause same A=escape of a mafia boss B=escape of a mafia boss C=escape of a mafia boss | why he goes
f7.place differs A=hospital B=courthouse C=hospital | from where the boss escaped
f8.name same A=Teresa Quaglio B=Teresa Quaglio C=Teresa Quaglio | the successor
f8.role differs A=prefect B=chief of police C=prefect | her post before
f9.what same A=first woman B=first woman C=first woman | what is new about her
f10.who same A=defence minister B=defence minister C=defence minister | who stays
f11.status same A=stays B=stays C=stays | that minister
f12.source differs A=government sources B=a general C=government sources | on whose word
f13.cause differs A=army chiefs insisted B=president would not sign C=army chiefs insisted | why he stays
f14.who same A=health minister B=health minister C=health minister | who moves
f15.what differs A=transport B=agriculture C=transport | where to
f16.what same A=ministry for the sea B=ministry for the sea C=ministry for the sea | the new ministry
f16.status same A=created B=created C=created | the new ministry
f17.what same A=informed B=informed C=informed | the ministers
f17.time differs A=Wednesday breakfast B=Tuesday night C=Wednesday breakfast | when they learned of it
f18.wording differs A=does not change B=never changes | the prime minister's words
f19.who same A=Alpine League B=Alpine League C=Alpine League | the partners
f20.position differs A=welcome B=discontent C=welcome | the partners on the changes
f21.who same A=opposition B=opposition C=opposition | who demands a vote
f22.position same A=vote of confidence B=vote of confidence C=vote of confidence | what the opposition demands
f23.time same A=2025-04-08 B=2025-04-08 C=2025-04-08 | when the vote is held
f24.who same A=president B=president | who swears them in
f25.status same A=swears in B=swears in | the new ministers
f25.time differs A=2025-04-02 evening B=2025-04-03 morning | when
f26 only B | fishing rod
f27 only C | the driver
