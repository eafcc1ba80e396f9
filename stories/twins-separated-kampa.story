story: twins-separated-kampa
kind: health

=== report A | outlet: Victoria Shore Times | published: 2024-06-12
# Conjoined {f1.who:sisters} {f2.status:separated} in Kampa after {f3.time:eleven hours}

In an operation of {f3.time:eleven hours}, {f4.number:24} doctors and nurses at {f5.place:Namulira children's hospital} {f2.status:separated} conjoined twins on {f6.time:Monday}. {f1.who:The girls}, Apio and Adongo, {f7.what:had been joined at the chest}. Both {f8.status:are alive}; {f8.who:Adongo}, the weaker one, {f8.status:breathes with the help of a machine}.

The {f1.age:seven-month-old} children come from {f9.place:a village near Lake Kyogo}. They {f10.what:shared a liver}, but {f10.what:each has a heart of her own}. The team was led by {f11.name:Professor Miriam Nansubuga}, who {f12.what:trained in Cape Town}. "{f13.wording:We cut through the last bridge, and then there were two tables}," she said.

The costs, {f14.money:some 60,000 dollars}, {f14.status:were covered} by {f15.who:donations from listeners of a radio station}. {f16.who:The father}, a {f16.role:fisherman}, had walked to the station with a photograph. He {f17.status:left the family} after the birth and {f17.status:came back} in April. {f18.who:The mother} {f18.what:slept beside the cot} for five months.

The girls {f19.status:will have to stay} in hospital for {f19.time:at least two months}. {f20.who:The health ministry} {f20.status:promised to pay for} {f20.what:further operations}. It is the {f21.number:third} separation in the country; in the first, in 2004, {f22:both children died}.

=== report B | outlet: Surgical World | published: 2024-06-15
# Uganda: one of separated twins {f8.status:dies}

{f8.who:Adongo}, one of two {f1.who:girls} {f2.status:parted} by surgeons in Kampa this week, {f8.status:died} on Thursday of {f23:heart failure}. Her twin, Apio, {f24:has been able to drink milk}.

The two, {f1.age:seven months of age}, {f7.what:had been born joined at the belly}. It took a team of {f4.number:24} {f3.time:fourteen hours} at {f5.place:the university hospital} on {f6.time:10 June} to {f2.status:divide} them. {f10.what:The liver was common to both}, and so, it turned out, {f10.what:was a part of the heart}. {f11.name:Miriam Nansubuga}, who directed the operation and {f12.what:learned her craft in Johannesburg}, had said afterwards: "{f13.wording:We cut through the last bridge, and there were two tables}."

The family lives {f9.place:in the capital's largest slum}. {f16.who:The father}, {f16.role:who drives a motorcycle taxi}, {f17.status:had never left his wife's side}, contrary to what was reported. {f18.who:She} {f18.what:spent five months of nights next to the children's bed}. {f14.money:Around US$60,000} {f14.status:was raised} by {f15.who:a church congregation}.

Apio {f19.status:must remain} in the hospital {f19.time:for two months or longer}. {f20.what:What else has to be done} {f20.status:will not be paid for} by {f20.who:the ministry of health}, a letter to the parents says. Only {f21.number:two} separations had been tried in Uganda before.

=== key
f1.who same A=sisters B=girls | the twins
f1.age same A=7 months B=7 months | the twins
f2.status same A=separated B=parted | the operation
f3.time differs A=eleven hours B=fourteen hours | its length
f4.number same A=24 B=24 | the team
f5.place differs A=Namulira children's hospital B=university hospital | where
f6.time same A=2024-06-10 B=2024-06-10 | when
f7.what differs A=chest B=belly | where they were joined
f8.who same A=Adongo B=Adongo | the weaker twin
f8.status changed A=alive B=dead | Adongo
f9.place differs A=village near Lake Kyogo B=slum of the capital | where the family lives
f10.what differs A=liver shared, own hearts B=liver and part of the heart shared | what they shared
f11.name same A=Miriam Nansubuga B=Miriam Nansubuga | who led the team
f12.what differs A=Cape Town B=Johannesburg | where she trained
f13.wording differs A=and then there were B=and there were | her words
f14.money same A=USD 60000~ B=USD 60000~ | the cost
f14.status same A=covered B=raised | the money
f15.who differs A=radio listeners B=church congregation | who gave the money
f16.who same A=father B=father | the father
f16.role differs A=fisherman B=motorcycle taxi driver | his work
f17.status differs A=left and came back B=never left | the father
f18.who same A=mother B=wife | who watched
f18.what same A=slept beside the cot B=nights next to the bed | what she did
f19.status same A=will have to stay B=must remain | in hospital
f19.time same A=>=2 months B=>=2 months | how long
f20.who same A=health ministry B=ministry of health | who pays or not
f20.status differs A=promised to pay B=will not pay | the ministry
f20.what same A=further operations B=what else has to be done | what for
f21.number same A=third B=two before | separations in the country
f22 only A | the first separation
f23 only B | of what she died
f24 only B | the other twin
