story: pension-board-oruwa
kind: court

=== report A | outlet: Coastal News Agency of Nigeria | published: 2025-03-12 | agency: CONAN
# Ex-pension board {f1.role:finance director} arraigned over {f2.money:N3.8bn}

Lagos, March 12, 2025 (CONAN) The former {f1.role:director of finance} of the Oruwa State Pension Board, Mr Gbolahan Adesokan, was {f3.time:on Wednesday} arraigned before a Federal High Court in Ikoyi, Lagos, for alleged diversion of {f2.money:N3.8 billion} meant for retired teachers.

Adesokan, {f4.age:58}, was docked on {f5.number:a 14-count charge} bordering on {f6.what:conspiracy, stealing and money laundering}. He {f7.status:pleaded not guilty} to all the counts.

A second defendant, Mrs Hauwa Sule-Danladi, the board's former cashier, {f8.status:was not in court}. The prosecutor, Mr Ekene Obasi, told the judge that she was {f8.status:at large} and asked for a bench warrant, which was granted.

Obasi alleged that the money left the board's account between {f9.time:2017 and 2020} through {f10.number:23} companies that had neither offices nor staff. Part of it, he said, went into {f11.what:a block of eleven flats} in Lekki and {f12.what:a filling station} at Shagamu. According to him, {f13.number:no fewer than 4,200} pensioners went unpaid in that period, and {f14.source:the union} has put on record that {f14.number:60} of them died while waiting.

Counsel to the defendant, Chief Modupe Ransome-Akin (SAN), urged the court to admit her client to bail on health grounds. She said that he was being treated for {f15.what:a kidney ailment} and had {f16.position:at no time evaded the investigators}.

The prosecution opposed the application. It argued that the defendant held {f17.what:a second passport, issued by Dominica,} and was {f18.certainty:likely} to abscond.

Justice {f19.name:Ngozi Umeadi} reserved ruling until {f20.time:March 19}. She ordered that the defendant be remanded {f21.place:in the custody of the anti-graft commission} in the meantime, and that his doctors have access to him.

The News Agency recalls that the commission began its inquiry {f24.time:in 2021}, after {f22.who:a clerk in the audit department} sent it copies of payment vouchers. In 2022 the board's former chairman, Alhaji Rasaki Adesokan, who is {f26.role:not related to the defendant}, was discharged and acquitted on a two-count charge over the award of a car contract worth N190 million.

=== report B | outlet: The Marina Punch-Line | published: 2025-03-13
# {f8.status:She's here!} "Runaway" cashier {f8.status:surrenders} as ex-pension boss sleeps in {f21.place:Ikoyi prison}

By Tamunosaki Briggs and Ikenna Eze

A former cashier of the Oruwa State Pension Board, Hauwa Sule-Danladi, for whom a Lagos judge issued a warrant only {f3.time:yesterday}, {f8.status:walked into the Lagos office of the anti-graft commission} at 7.40 this morning with a lawyer, a pastor and a small black suitcase.

Her former superior, Gbolahan Adesokan, spent the night {f21.place:in the Ikoyi Custodial Centre}, where he will remain until the Federal High Court rules on his bail {f20.time:next Wednesday}.

The one-time {f1.role:executive secretary} of the board is accused of helping himself to pension money to the tune of {f2.money:N3.8bn}. {f5.number:Fourteen} charges of {f6.what:conspiring, stealing and laundering the proceeds} were read to him; it took the registrar 25 minutes. "{f7.status:Not guilty}," he said fourteen times, each time a little more softly. He is {f4.age:58}, though he {f23:leaned on a stick} like a man of eighty.

The money is said to have vanished in {f9.time:four years up to 2020} into {f10.number:32} firms that existed on paper only. Prosecuting counsel Ekene Obasi told Justice {f19.name:Nkechi Umeadi} what had become of some of it: {f11.what:a hotel} in Lekki, {f12.what:a petrol station} on the expressway at Shagamu. Over that time, he said, {f13.number:more than 4,000} old people got nothing, and {f14.source:by the commission's own count} {f14.number:60} went to their graves.

Chief Ransome-Akin, the Senior Advocate who leads for the defence, pleaded for her client's freedom. He suffers from {f15.what:a heart condition}, she said, and had {f16.position:answered every invitation}. Mr Obasi would have none of it: Adesokan owned {f17.what:a foreign passport}, and he {f18.certainty:would be gone} the day the gate opened.

It was {f22.who:a retired headmistress} who set the law on the board. She had kept the payment vouchers in a biscuit tin and posted copies to the commission {f24.time:four years ago}.

Outside the court some forty pensioners {f25:sang hymns}. "Let him give back my gratuity and he can go to Dominica or to the moon," said Mr Sunday Akpabor, 74, formerly a teacher of geography.

The name Adesokan has been in the dock before. Rasaki Adesokan, once the chairman and {f26.role:the defendant's uncle}, walked free in 2022 over a contract for cars.

=== key
f1.role differs A=director of finance B=executive secretary | what Adesokan was on the board
f2.money same A=NGN 3.8bn B=NGN 3.8bn | the money said to be diverted
f3.time same A=2025-03-12 B=2025-03-12 | the day in court
f4.age same A=58 B=58 | Gbolahan Adesokan
f5.number same A=14 B=14 | counts
f6.what same A=conspiracy, stealing, money laundering B=conspiracy, stealing, money laundering | what he is charged with
f7.status same A=not guilty B=not guilty | his plea
f8.status changed A=at large B=surrendered | the cashier
f9.time compatible A=2017-2020 B=four years up to 2020 | when the money left
f10.number differs A=23 B=32 | paper companies
f11.what differs A=block of eleven flats B=hotel | what was bought in Lekki
f12.what same A=filling station B=petrol station | what was bought at Shagamu
f13.number compatible A=>=4200 B=>4000 | pensioners unpaid
f14.source differs A=the union B=the commission | who counted the dead
f14.number same A=60 B=60 | pensioners who died waiting
f15.what differs A=kidney ailment B=heart condition | his illness
f16.position same A=never evaded the investigators B=answered every invitation | the defence on his conduct
f17.what compatible A=passport of Dominica B=foreign passport | his second passport
f18.certainty differs A=likely B=certain | the prosecution on his flight
f19.name differs A=Ngozi Umeadi B=Nkechi Umeadi | the judge
f20.time same A=2025-03-19 B=2025-03-19 | the ruling on bail
f21.place differs A=custody of the commission B=Ikoyi Custodial Centre | where he is held
f22.who differs A=a clerk in the audit department B=a retired headmistress | who sent the vouchers
f23 only B | he leaned on a stick
f24.time same A=2021 B=2021 | when the vouchers were sent
f25 only B | pensioners sang outside
f26.role differs A=no relation B=uncle | what Rasaki Adesokan is to the defendant
