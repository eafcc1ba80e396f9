story: coldcase-glenarvan
kind: crime

=== report A | outlet: Scottish Courts Agency | published: 2022-11-10T16:00+00:00
# Man {f1.status:arrested} over {f2.what:disappearance} of Glenarvan schoolgirl

GLENARVAN (SCA) - Detectives have {f1.status:arrested} a man in connection with {f2.what:the disappearance} of {f3.name:Morven Laidlaw}, the {f4.age:14-year-old} who {f5.status:was last seen} {f6.time:on a Saturday in March 1987} {f7.place:at a bus shelter} in the Perthshire village of Glenarvan.

The man, who is {f8.age:66}, was {f9.status:detained} at {f10.place:a guest house} in Oban on {f11.time:Wednesday}. He had {f12.role:worked as a bus driver} in the district and was {f13.status:questioned at the time}, but had {f14.what:an alibi} from {f15.who:his wife}, who {f16.status:has since died}.

The breakthrough came {f17.cause:when a new test found traces on a scarf}, said Detective Superintendent Iain Meikle, {f18.role:who heads the unsolved cases unit}. The {f17.cause:scarf} had been {f19.place:in a police store in Perth} for decades.

"{f20.wording:We have never closed this file and we never will}," he said. He {f21.position:appealed to anyone who saw a green van} to come forward.

Officers with {f22.what:dogs} began {f23.what:digging} in {f24.place:a disused quarry} on Thursday. They {f25.certainty:are confident} of finding remains, a source {f26.source:close to the inquiry} said.

Morven's father {f27.status:died} in 2003. Her {f28.role:younger sister}, Catriona Laidlaw, said the family {f29.position:wanted only to bring her home}. She {f30.status:was told} of the arrest by {f31.who:a family liaison officer}.

{f32:Two earlier searches, in 1988 and 1999, had found nothing.} A Glasgow man who confessed in 1991 was {f33.status:found to have lied}.

The suspect is {f34.status:expected to appear} at {f35.place:Perth Sheriff Court} on {f36.time:Friday}.

=== report B | outlet: Glen and Loch Advertiser | published: 2022-11-10T20:00+00:00 | copy: A
# Man {f1.status:charged} over {f2.what:murder} of Glenarvan schoolgirl

Detectives have {f1.status:charged} a man in connection with {f2.what:the murder} of {f3.name:Morven Laidlaw}, the {f4.age:14-year-old} who {f5.status:was last seen} {f6.time:on a Saturday in March 1987} {f7.place:at a telephone box} in the Perthshire village of Glenarvan.

The man, who is {f8.age:66}, was {f9.status:picked up} at {f10.place:a caravan site} in Oban on {f11.time:Wednesday}. He had {f12.role:worked as a postman} in the district and was {f13.status:interviewed back then}, but had {f14.what:an alibi} from {f15.who:his mother}, who {f16.status:is no longer alive}.

The breakthrough came {f17.cause:when a new test found traces on a glove}, said Detective Superintendent Iain Meikle, {f18.role:who is in charge of the cold case team}. The {f17.cause:glove} had been {f19.place:in a museum in Perth} for decades.

"{f20.wording:We have never closed this file and we never shall}," he said. He {f21.position:appealed to anyone who saw a green lorry} to come forward.

Officers with {f22.what:radar} began {f23.what:excavating} in {f24.place:a former gravel working} on Thursday. They {f25.certainty:have some hope} of finding remains, a source {f26.source:close to the family} said.

Morven's father {f27.status:passed away} in 2003. Her {f28.role:older sister}, Catriona Laidlaw, said the family {f29.position:only wished to have her home again}. She {f30.status:learned} of the arrest from {f31.who:a journalist}.

A Glasgow man who confessed in 1991 was {f33.status:exposed as a liar}.

The suspect is {f34.status:due to be brought} before {f35.place:Perth Sheriff Court} on {f36.time:Monday}.

=== key
f1.status changed A=arrested B=charged | the man
f2.what differs A=disappearance B=murder | in connection with what
f3.name same A=Morven Laidlaw B=Morven Laidlaw | the girl
f4.age same A=14 B=14 | the girl
f5.status same A=last seen B=last seen | the girl in 1987
f6.time same A=1987-03 B=1987-03 | when she was last seen
f7.place differs A=bus shelter B=telephone box | where she was last seen
f8.age same A=66 B=66 | the man
f9.status same A=detained B=picked up | the man
f10.place differs A=guest house B=caravan site | where he was detained
f11.time same A=2022-11-09 B=2022-11-09 | day he was detained
f12.role differs A=bus driver B=postman | his job
f13.status same A=questioned B=interviewed | the man in 1987
f14.what same A=alibi B=alibi | what protected him
f15.who differs A=his wife B=his mother | who gave the alibi
f16.status same A=died B=no longer alive | the woman who gave it
f17.cause differs A=traces on a scarf B=traces on a glove | what brought the breakthrough
f18.role same A=heads the unsolved cases unit B=in charge of the cold case team | Meikle
f19.place differs A=police store in Perth B=museum in Perth | where the piece lay
f20.wording differs A=we never will B=we never shall | Meikle's words
f21.position differs A=appeal for a green van B=appeal for a green lorry | what the police ask for
f22.what differs A=dogs B=radar | what the searchers have
f23.what same A=digging B=excavating | what they do
f24.place compatible A=disused quarry B=former gravel working | where they dig
f25.certainty differs A=confident B=some hope | that remains are found
f26.source differs A=close to the inquiry B=close to the family | on whose word
f27.status same A=died B=passed away | the father
f28.role differs A=younger sister B=older sister | Catriona Laidlaw
f29.position same A=to bring her home B=to have her home | what the family wants
f30.status same A=was told B=learned | Catriona Laidlaw of the arrest
f31.who differs A=family liaison officer B=journalist | from whom she learned of it
f32 only A | earlier searches
f33.status same A=lied B=liar | the man who confessed
f34.status same A=expected to appear B=due to be brought | the suspect
f35.place same A=Perth Sheriff Court B=Perth Sheriff Court | before which court
f36.time differs A=2022-11-11 B=2022-11-14 | day of the court date
