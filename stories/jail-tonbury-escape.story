story: jail-tonbury-escape
kind: prison

=== report A | outlet: Wessex Daily Argus | published: 2023-08-22T08:00+01:00
# Killer {f1.status:on the run} after {f2.what:hospital visit}

A convicted murderer {f1.status:is on the run} after escaping from {f3.number:two} prison officers during {f2.what:a hospital visit} in Tonbury on {f4.time:Monday afternoon}.

Dale Prentice, 41, {f5.status:had been taken} to {f6.place:the X-ray department} for {f7.what:a suspected fracture}. He {f8.what:asked to use the lavatory}, {f9.what:slipped a handcuff} and {f10.what:jumped from a window}. An accomplice {f11.status:was waiting} {f12.place:in an ambulance bay} with {f13.what:a motorcycle}.

Prentice, {f14.role:a former soldier}, {f15.status:is serving} life for {f16.what:stabbing} {f17.whom:a nightclub doorman} in 2012. Police {f18.position:warned that he may be armed}. He {f19.certainty:may be heading} for {f20.place:south Wales}, where he {f21.cause:has a daughter}.

One of the officers {f22.status:was hurt}: he {f23.what:twisted a knee} {f24.cause:when giving chase}. The prison service {f25.status:has launched} {f25.what:an investigation}. {f26.who:The local MP} {f27.what:said she was alarmed}. "{f28.wording:People here feel forgotten}," she told reporters.

{f29.who:The victim's mother} {f30.status:was informed} by {f31.source:police}. {f32.number:Sixty} officers {f33.status:are searching} {f34.place:woods} near the town, with {f35.what:a drone}. {f36.who:A bus company} {f37.what:halted a route}. {f38:The hospital's visiting hours were shortened.}

=== report B | outlet: Wessex Daily Argus | published: 2023-08-22T17:00+01:00 | copy: A
# Killer {f1.status:back in custody} after {f2.what:hospital visit}

A convicted murderer {f1.status:is back in custody} after escaping from {f3.number:three} prison officers during {f2.what:a trip to hospital} in Tonbury on {f4.time:Monday afternoon}.

Dale Prentice, 41, {f5.status:had been driven} to {f6.place:the eye clinic} for {f7.what:a suspected infection}. He {f8.what:asked for a glass of water}, {f9.what:got a hand out of the cuffs} and {f10.what:leapt through a window}. An accomplice {f11.status:stood ready} {f12.place:in a multi-storey car park} with {f13.what:a scooter}.

Prentice, {f14.role:a former soldier}, {f15.status:was given} life for {f16.what:strangling} {f17.whom:a nightclub bouncer} in 2012. Police {f18.position:had warned that he could be carrying a weapon}. He {f19.certainty:was certainly heading} for {f20.place:south Wales}, where he {f21.cause:has a brother}.

One of the officers {f22.status:was injured}: he {f23.what:sprained a knee} {f24.cause:when he was pushed}. The prison service {f25.status:has begun} {f25.what:an inquiry}. {f26.who:The mayor} {f27.what:said she was worried}. "{f28.wording:People here have felt forgotten}," she told reporters.

{f29.who:The victim's widow} {f30.status:was told} by {f31.source:a neighbour}. {f32.number:Sixty} officers {f33.status:had combed} {f34.place:woodland} near the town, with {f35.what:a helicopter}. {f36.who:A bus company} {f37.what:suspended a service}.

=== key
f1.status changed A=on the run B=back in custody | Prentice
f2.what same A=hospital visit B=trip to hospital | the occasion
f3.number differs A=2 B=3 | officers with him
f4.time same A=2023-08-21 afternoon B=2023-08-21 afternoon | when he escaped
f5.status same A=taken B=driven | Prentice to hospital
f6.place differs A=X-ray department B=eye clinic | where in the hospital
f7.what differs A=fracture B=infection | what was suspected
f8.what differs A=lavatory B=glass of water | what he asked for
f9.what same A=slipped a handcuff B=got a hand out of the cuffs | how he got free
f10.what same A=jumped from a window B=leapt through a window | how he left
f11.status same A=waiting B=stood ready | the accomplice
f12.place differs A=ambulance bay B=car park | where the accomplice was
f13.what differs A=motorcycle B=scooter | the accomplice's vehicle
f14.role same A=former soldier B=former soldier | Prentice
f15.status same A=serving life B=given life | his sentence
f16.what differs A=stabbing B=strangling | his crime
f17.whom same A=doorman B=bouncer | the victim of 2012
f18.position same A=may be armed B=could carry a weapon | the police warning
f19.certainty differs A=possible B=certain | where he was heading
f20.place same A=south Wales B=south Wales | where to
f21.cause differs A=a daughter there B=a brother there | why
f22.status same A=hurt B=injured | an officer
f23.what same A=twisted a knee B=sprained a knee | the officer's injury
f24.cause differs A=giving chase B=pushed | how the officer was hurt
f25.status same A=launched B=begun | the investigation
f25.what same A=investigation B=inquiry | what was begun
f26.who differs A=local MP B=mayor | who spoke
f27.what same A=alarmed B=worried | what she said
f28.wording differs A=feel forgotten B=have felt forgotten | her words
f29.who differs A=victim's mother B=victim's widow | who was informed
f30.status same A=informed B=told | this relative
f31.source differs A=police B=a neighbour | by whom
f32.number same A=60 B=60 | officers searching
f33.status changed A=searching B=had combed | the search
f34.place same A=woods B=woodland | where
f35.what differs A=drone B=helicopter | with what
f36.who same A=bus company B=bus company | who stopped a route
f37.what same A=halted a route B=suspended a service | what it did
f38 only A | visiting hours
