story: mayor-recall-vote
kind: elections

=== report A | outlet: Heraldo de la Costa | published: 2023-02-20
# Bahía Honda {f1.status:recalls} its {f2.role:mayor}

The voters of Bahía Honda {f1.status:removed} their {f2.role:mayor}, Wilmer Asencio, from office on Sunday. {f3.number:Sixty-four per cent} voted for his recall.

Asencio, 38, {f4.role:a reggaeton singer} before he was elected, had spent the reconstruction money on {f6.what:a concert stage}, his opponents said. The town has been waiting {f8.time:three years} for {f9.what:a sea wall} destroyed by {f10.cause:a hurricane}.

"{f11.wording:You wanted music, now you want cement}," Asencio said {f12.place:in front of his house}. He {f13.position:spoke of fraud} and {f14.status:will not hand over the keys}. {f15.who:The electoral board} {f16.status:declared the vote valid}. {f17.role:The council president}, Doris Villafuerte, {f18.what:will govern} {f19.time:until new elections in June}.

The recall was started by {f20.who:a group of fishermen's wives}. They {f21.what:collected signatures} {f22.place:from house to house}. One of them, Carmen Ruales, {f24.what:was beaten} {f25.time:a week before the vote}. {f26.who:A cousin of the mayor} {f27.status:is in custody}. 

{f28.who:The army} {f29.what:guarded the polling places}. Turnout was {f30.what:low}, {f31.cause:because of a football match}, {f32.source:an observer} said. {f33.what:Ballot papers} {f34.status:were sufficient}. {f35:It is the country's first successful recall since 2011.}

=== report B | outlet: El Universal del Golfo | published: 2023-02-21
# The singer has left the stage

{f14.status:On Monday at noon he gave up the keys.} Wilmer Asencio, until Sunday {f2.role:mayor} of Bahía Honda, {f13.position:congratulated the winners}. {f3.number:Nearly two thirds} of those who voted had {f1.status:wanted him out}.

"{f11.wording:You wanted music and now you want cement}," he called {f12.place:from the steps of the town hall}. Asencio, who is 38 and {f4.role:used to sing reggaeton}, had promised {f9.what:a new harbour market}; the old one was swept away {f8.time:three years ago} by {f10.cause:a hurricane}. The money for rebuilding went into {f6.what:a festival arena}, according to his critics.

Those critics were, above all, {f20.who:women whose husbands fish}. {f22.place:On the market square} they {f21.what:gathered names}. One paid for it: Carmen Ruales {f24.what:was beaten up} {f25.time:seven days before polling}; {f26.who:a nephew of the mayor}, suspected of it, {f27.status:is being sought}.

The town is now in the hands of Doris Villafuerte, {f17.role:the deputy mayor}, who {f18.what:runs it} {f19.time:until the vote in June}. {f15.who:The electoral authority} {f16.status:has still to confirm Sunday's result}.

{f28.who:Marines} {f29.what:watched over the urns}. Not many came: {f30.what:only a third}. {f31.cause:It rained all day}, says {f32.source:a polling clerk}. In two schools {f33.what:the ballots} {f34.status:ran out} even so. {f36:Asencio goes on tour in April.}

=== key
f1.status same A=recalled B=wanted out | the mayor
f2.role same A=mayor B=mayor | his office
f3.number compatible A=64 B=2/3~ | per cent for the recall
f4.role same A=reggaeton singer B=sang reggaeton | his old profession
f6.what compatible A=concert stage B=festival arena | what the money went on
f8.time same A=3 years B=3 years | since the storm
f9.what differs A=sea wall B=harbour market | what was to be rebuilt
f10.cause same A=hurricane B=hurricane | what destroyed it
f11.wording differs A=, now B=and now | his words
f12.place differs A=his house B=town hall steps | where he spoke
f13.position differs A=spoke of fraud B=congratulated the winners | his reaction
f14.status changed A=will not hand over the keys B=gave them up | the keys
f15.who same A=electoral board B=electoral authority | who rules on the vote
f16.status differs A=declared valid B=still to confirm | the result
f17.role differs A=council president B=deputy mayor | Villafuerte's office
f18.what same A=will govern B=runs it | her task
f19.time same A=June elections B=vote in June | until when
f20.who same A=fishermen's wives B=women whose husbands fish | who started it
f21.what same A=collected signatures B=gathered names | what they did
f22.place differs A=house to house B=market square | where
f24.what same A=beaten B=beaten up | what was done to Ruales
f25.time same A=a week before B=seven days before | when
f26.who differs A=cousin B=nephew | the suspect
f27.status differs A=in custody B=being sought | the suspect
f28.who differs A=army B=marines | who guarded
f29.what same A=guarded the polling places B=watched over the urns | what they did
f30.what compatible A=low B=only a third | turnout
f31.cause differs A=football match B=rain | why
f32.source differs A=observer B=polling clerk | on whose word
f33.what same A=ballot papers B=ballots | what was needed
f34.status differs A=sufficient B=ran out | the ballots
f35 only A | first since 2011
f36 only B | on tour
