story: judge-bribe-sarvendal
kind: corruption inquiry

=== report A | outlet: Fjord Coast Bureau | published: 2025-05-07 | agency: FCB
# {f1.role:Judge} {f2.status:arrested} in Sarvendal with {f3.money:60,000} in a {f5.what:violin case}

SARVENDAL (FCB) - {f1.role:A judge of the commercial court} in Sarvendal {f2.status:was arrested} on {f4.time:Tuesday} minutes after he {f5.what:accepted a violin case} that contained {f3.money:60,000 kroner}, the public prosecutor's office said.

Eskil Brandvoll, {f6.age:54}, is suspected of {f7.what:taking a bribe} in a dispute over {f8.what:fishing quotas}. Two other people, {f9.who:a lawyer and a quota broker}, {f9.status:were detained} the same evening.

Prosecutors said the money had come from the police. {f10.who:The owner of a trawler}, who is one of the parties to the case, {f11.time:had gone to them in March} after he was told, by the lawyer, what a favourable ruling would cost. From then on {f13.what:his telephone calls were recorded}, with his consent.

The handover took place {f14.place:in the cloakroom of the town's concert hall}, where the judge plays the viola in an amateur orchestra, during a rehearsal. Officers {f16.what:in the guise of piano tuners} were waiting next door.

Brandvoll {f17.status:denies} that he knew what was in the case. "{f18.wording:I was told it was an instrument for my pupil}," his counsel, Live Aasgard, quoted him as saying. A court will decide {f19.time:on Thursday} whether he can be held for {f19.number:four} weeks.

The president of the court, Ragna Ullestad, {f20.status:relieved him of his duties} and said that {f21.number:all 31} of the cases before him would be given to other judges. Whether judgments that he handed down earlier will be reopened {f22.certainty:is not yet clear}.

Brandvoll came to the court {f23.time:in 2016}. He was on the short list for the supreme court last year. A namesake, Tor Brandvoll, sits in the court of appeal of the same district; the two are {f24.role:not related}.

=== report B | outlet: Sarvendal Posten | published: 2025-05-08
# The viola player

By Henrike Solum-Dahl

They were at the slow movement when it happened, and the conductor, who had noticed that a desk was empty in the violas, thought only that {f1.role:the judge} was late again.

Eskil Brandvoll was not late. He {f2.status:was being handcuffed}, {f14.place:among the coats}, by two men who had spent the afternoon {f16.what:pretending to tune a grand piano}. Beside him on the floor lay {f5.what:a case made for a violin} and, inside it, in bundles, {f3.money:sixty thousand kroner} whose numbers the police had taken down the week before.

It was {f4.time:Tuesday}, a quarter to eight. Before midnight {f9.who:an attorney and a dealer in quotas} {f9.status:had joined him in the cells}.

Anyone in this town who has to do with fish knows the quarrel that is behind it. Two companies claim {f8.what:the right to the same tonnes of haddock}, and it was before Brandvoll that they had been arguing since the autumn. What was new was that a price was named. {f10.who:The skipper-owner to whom it was named} did not pay it. He drove, {f11.time:seven weeks ago}, to the police, and {f13.what:let them listen in} whenever the attorney rang.

"{f25:I have been at sea for forty years}," he told this newspaper on Wednesday, on condition that we leave out his name. "I know what a net looks like."

The judge, who is {f6.age:54} and lives alone above the chemist's, says through his counsel that {f17.status:he had no idea}: "{f18.wording:I was told it was an instrument for my pupil}." It is true that he teaches. {f26:One of his pupils, a girl of eleven, has no violin of her own}.

The crime of which he is suspected, {f7.what:corruption in office}, carries up to {f27:ten years}. He goes before a magistrate {f19.time:today}; the prosecutor wants to keep him for {f19.number:a month}.

His colleagues have divided his work among them, {f21.number:thirty-one files}, by order of the president, Ragna Ullestad, who {f20.status:has suspended him}. She did it standing up, the clerks say. As to the cases that he has already decided, and there are hundreds of them, {f22.certainty:nobody can say} what will become of those.

He {f23.time:has been one of them for nine years}. The other Brandvoll on the bench, Tor, of the appeal court, asked us to mention that {f24.role:they are no kin}.

=== report C | outlet: Public Prosecutor, District of Sarvendal | published: 2025-05-07
# {f2.status:Arrest} of {f1.role:a judge} on suspicion of {f7.what:corruption in office}

On {f4.time:6 May 2025} the police {f2.status:arrested} {f1.role:a judge serving at the commercial court} on suspicion of {f7.what:passive corruption}. {f9.who:A member of the bar and a broker} {f9.status:were also taken into custody}.

The inquiry was opened {f11.time:on 19 March} following a report by {f10.who:a party to proceedings}, who had been asked for money. {f13.what:With his agreement, communications were intercepted}. On the day of the arrest {f5.what:a container} holding {f3.money:60,000 kroner}, provided by the police, was passed to the suspect {f14.place:in a public building} in the town.

The suspect {f17.status:disputes} the allegation. He is presumed innocent. A request for remand for {f19.number:four} weeks will be heard {f19.time:on 8 May}.

There is {f28:at present no indication} that other members of the judiciary were involved.

=== key
f1.role compatible A=judge of the commercial court B=judge C=judge at the commercial court | the suspect
f2.status same A=arrested B=handcuffed C=arrested | the judge
f3.money same A=60000 kroner B=60000 kroner C=60000 kroner | the money handed over
f4.time same A=2025-05-06 B=2025-05-06 C=2025-05-06 | the day of the arrest
f5.what compatible A=violin case B=violin case C=container | what the money was in
f6.age same A=54 B=54 | Eskil Brandvoll
f7.what same A=taking a bribe B=corruption in office C=passive corruption | what he is suspected of
f8.what compatible A=fishing quotas B=right to the same tonnes of haddock | what the case was about
f9.who same A=a lawyer and a quota broker B=an attorney and a dealer in quotas C=a member of the bar and a broker | the others detained
f9.status same A=detained B=in the cells C=taken into custody | the others
f10.who compatible A=owner of a trawler B=skipper-owner C=a party to proceedings | who went to the police
f11.time compatible A=2025-03 B=seven weeks ago C=2025-03-19 | when he went to them
f13.what same A=calls recorded B=calls listened to C=communications intercepted | how evidence was gathered
f14.place compatible A=cloakroom of the concert hall B=among the coats C=public building | where the money was handed over
f16.what same A=as piano tuners B=pretending to tune a piano | how the officers were disguised
f17.status same A=denies B=denies C=disputes | the judge on the charge
f18.wording same A=I was told it was an instrument for my pupil B=I was told it was an instrument for my pupil | his words
f19.time same A=2025-05-08 B=2025-05-08 C=2025-05-08 | the hearing on remand
f19.number compatible A=4 weeks B=a month C=4 weeks | for how long he may be held
f20.status compatible A=relieved of his duties B=suspended | the judge in his office
f21.number same A=31 B=31 | the cases before him
f22.certainty same A=unclear B=unclear | the fate of his earlier judgments
f23.time same A=2016 B=nine years ago | since when he has been at the court
f24.role same A=not related B=no kin | the other judge Brandvoll
f25 only B | the skipper's words
f26 only B | the pupil without a violin
f27 only B | the maximum sentence
f28 only C | no other judges involved
