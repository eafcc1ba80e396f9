story: summit-lake-orrin
kind: diplomacy

=== report A | outlet: The Southern Star | published: 2024-09-24T22:50
# LIVE: Lake Orrin summit, second day

08.05 Morning on the lake. The heads of government of the {f1.number:eleven} Austral States sit down again at nine to try and agree on {f2.what:a common water charter}. Yesterday they got as far as the preamble.

09.20 The chair is taken by {f3.name:Matiu Rangford}, {f3.role:prime minister} of Kerewa, the host. On the table: a draft that would oblige states upstream to give {f4.time:90 days'} notice of every new dam.

11.10 First break. Word from inside is that Tolmar and Quessay {f5.position:object} to the notice. The others could live with it.

12.40 Lunch is trout.

14.15 Voices, and doors. President {f6.name:Ignacio Bellweather} of Tolmar {f7.status:has just walked out} of the hall, straight past us, without a coat. It is {f7.time:14.12} by the clock over the door. {f8:Three} of his ministers follow him.

14.30 What was it? {f9.cause:A map}, says a delegate of Sundal. On the slide behind the chairman {f9.cause:the Ferran valley was shown in the colours of Quessay}. Tolmar claims it too.

15.05 The Tolmarian spokeswoman {f10.name:Delphine Achury}: "{f11.wording:We will not be drowned on a screen.}" Her president {f12.status:is resting in his hotel}, she adds, and {f28:may come back for dinner}.

16.30 Quessay's Prime Minister {f13.name:Ottavia Lund}: "{f14.wording:It was a slide, not an army.}" She {f15.position:will not apologise}.

17.20 The hosts say that the map was drawn by {f16.who:an agency in the capital} and has been taken out.

18.45 A motorcade with Tolmarian pennants has left in the direction of the airport. We do not know who is in it.

20.10 So much for dinner. Chairs at the long table: eleven. People: ten.

22.30 They have gone to bed. {f17.status:No charter tonight}. The session resumes at eight. Good night from Orrin.

=== report B | outlet: Capital Courier | published: 2024-09-25
# {f18.number:Ten} {f17.status:sign} {f2.what:water charter} after {f7.status:walkout} by Tolmar

By Genevieve Aldous-Pryce, Lake Orrin

{f2.what:A charter on the shared rivers of the continent} {f17.status:was signed} on Wednesday by {f18.number:ten} of the {f1.number:eleven} Austral States, less than a day after the president of Tolmar {f7.status:had stormed out} of the meeting.

The treaty obliges countries that plan a dam to inform those below it {f4.time:three months} in advance. Quessay, which had resisted this until Tuesday night, {f5.position:gave in} after being granted {f19:an exception for dams of less than 20 metres}. The text enters into force {f20:once seven parliaments have approved it}.

{f6.name:Ignacio Bellweather} {f7.status:left} the hall {f7.time:shortly after two on Tuesday afternoon}. {f9.cause:A slide that coloured the disputed Ferran valley as part of Quessay} was given as the reason by his staff and by everyone else who was in the hall. He {f12.status:flew back} to Puerto Tolmar {f12.time:the same evening}.

"{f14.wording:It was a slide and not an army}," {f13.name:Ottavia Lund}, who governs Quessay, said. She had {f15.position:sent him a letter of apology}, her office disclosed on Wednesday, "for any offence taken".

The picture, according to people in the conference secretariat, had come from {f16.who:a school atlas}.

{f3.name:Matiu Rangford} called the charter "the longest six pages of my life". Rangford, the {f3.role:head of Kerewa's government}, had kept the {f18.number:ten} together through the night in {f21:a room with one window}. Tolmar may still join {f22:until the end of March}.

Bellweather's conservative opponents at home {f23.position:were not amused}. "{f30:He has left our chair to the river}," said their leader.

=== report C | outlet: Radio Nacional de Tolmar | published: 2024-09-26
# The President returns: "Our honour has no notice period"

President {f6.name:Ignacio Bellweather} was welcomed by {f24:some 20,000} citizens in front of the palace on Wednesday. He had {f7.status:left} the conference at Lake Orrin in protest {f7.time:on Tuesday at noon} when it became clear that {f9.cause:the other states would not guarantee our right to build at Ferran}. The map was "an insult, not the reason", said {f10.name:Delphine Achury}, the spokeswoman.

The paper that {f18.number:nine} governments have since {f17.status:put their names to} concerns {f2.what:the shared rivers}. Whoever builds a dam must give notice {f4.time:six months} ahead. Tolmar {f29:will not join it}, the President declared: "Our honour has no notice period."

"{f11.wording:We will not be drowned in a slide}," Mrs Achury repeated. The letter of the prime minister of Quessay has been {f25:returned unopened}.

The President {f12.status:flew home} {f12.time:on Tuesday night}. {f26:The trade minister, who had remained in Orrin for talks on wheat, arrived on Wednesday.} In the debate that followed in the National Assembly the conservatives {f23.position:expressed their full support}.

=== key
f1.number same A=11 B=11 | states at the summit
f2.what same A=water charter B=charter on shared rivers C=shared rivers | what the paper is about
f3.name same A=Matiu Rangford B=Matiu Rangford | the host
f3.role same A=prime minister B=head of government | his office
f4.time differs A=90 days B=90 days C=6 months | notice of a dam
f5.position changed A=objects B=gave in | Quessay on the notice
f6.name same A=Ignacio Bellweather B=Ignacio Bellweather C=Ignacio Bellweather | the president of Tolmar
f7.status same A=walked out B=walked out C=left | the president
f7.time differs A=2024-09-24T14:12 B=2024-09-24T14:12 C=2024-09-24T12:00 | when he walked out
f9.cause differs A=the map B=the map C=the others' refusal to guarantee the right to build | why he walked out
f10.name same A=Delphine Achury C=Delphine Achury | Tolmar's spokeswoman
f11.wording differs A=drowned on a screen C=drowned in a slide | the spokeswoman's words
f12.status changed A=resting in his hotel B=flew home C=flew home | the president later in the day
f12.time compatible B=2024-09-24 evening C=2024-09-24 night | when he flew home
f13.name same A=Ottavia Lund B=Ottavia Lund | the prime minister of Quessay
f14.wording differs A=a slide, not an army B=a slide and not an army | Lund's words
f15.position changed A=will not apologise B=sent an apology | Lund on an apology
f16.who differs A=an agency in the capital B=a school atlas | where the map came from
f17.status changed A=no charter B=signed C=signed | the charter
f18.number differs B=10 C=9 | how many states signed
f8 only A | his ministers
f19 only B | the exception
f20 only B | entry into force
f21 only B | the room
f22 only B | how long Tolmar may join
f23.position differs B=not amused C=full support | the conservatives on the walkout
f24 only C | the crowd
f25 only C | the letter sent back
f26 only C | the trade minister
f28 only A | dinner
f29 only C | Tolmar will not join
f30 only B | the opponent's words
