story: extradition-almonte-houston
kind: court

=== report A | outlet: Agencia Meseta | published: 2024-06-04 | agency: Meseta
# Mexico {f1.status:agrees to extradite} {f2.role:ex-treasurer} Almonte to the United States

MEXICO CITY (Meseta) - Mexico's foreign ministry has {f1.status:authorised the handover} to the United States of Rogelio Almonte, {f2.role:the former treasurer} of the state of Tulancín, who is wanted in Texas on charges of {f3.what:money laundering and bank fraud}, his lawyer said on Tuesday.

Almonte, {f4.age:57}, {f5.status:will seek a court injunction}, said the lawyer, {f6.name:Jacinta Oropeza}. He has been held since {f7.time:November 2021}, when he was arrested at {f8.place:a private hospital} in Querétaro.

U.S. prosecutors accuse him of having moved {f9.money:$48 million} of public money across the border through {f10.what:a stud farm} near San Antonio, and of buying {f11.number:14} houses with it. They were put on his track {f12.who:by a bank clerk in McAllen}.

The governor under whom he served, Plinio Zurita, was charged in Mexico in 2022 and left the country. {f13.place:His whereabouts are unknown}.

Mexico made it a condition that Almonte {f14:must not be sentenced to life imprisonment}.

=== report B | outlet: Office of the Federal Prosecutor, Southern Texas | published: 2024-06-26
# Former Mexican state official {f1.status:extradited} to face {f3.what:money laundering} charges

HOUSTON - {f2.role:A former state treasurer} in Mexico {f15.status:appeared} in federal court today after {f1.status:his extradition} to the United States.

Rogelio Almonte Ibargüen, {f4.age:57}, is charged with {f3.what:conspiracy to launder monetary instruments and bank fraud}. He {f16.status:entered a plea of not guilty}. He arrived at {f17.place:an airfield in Houston} on {f18.time:June 25} in the custody of federal marshals, and will remain detained pending a hearing on {f19.time:June 28}.

According to the indictment, which {f26:was unsealed in 2021}, Almonte and others diverted approximately {f9.money:$48 million} from a fund for rural schools between 2012 and 2017. The money was routed through {f10.what:a horse-breeding business} in Bexar County, Texas, and used to purchase {f11.number:14} residential properties, which the government seeks to forfeit.

Almonte was arrested in Mexico on {f7.time:November 10, 2021}, at the request of the United States.

If convicted, he faces {f20.number:up to 20 years} in prison on each count. An indictment is an accusation, not proof of guilt.

=== report C | outlet: Gulf Coast Wire | published: 2024-06-26 | agency: GCW
# Ex-Mexican official in Houston court over {f9.money:$84 million}

By Trent Okafor-Hale

HOUSTON (GCW) - Rogelio Almonte, once one of the most powerful men in the Mexican state of Tulancín, {f15.status:stood before} a U.S. magistrate on Wednesday in an orange jumpsuit, accused of stealing {f9.money:$84 million} meant for village schools. He {f16.status:did not enter a plea}.

The {f4.age:57-year-old} {f1.status:was handed over} on {f18.time:Tuesday} {f17.place:at a bridge in Laredo}, ending a legal fight that began with his arrest in {f7.time:2022}. It had gone on so long {f21.cause:because of one court injunction after another}.

He has an interest in talking. A person familiar with the case said Almonte {f22.certainty:might} give evidence against others, above all the former governor, Plinio Zurita. {f13.place:Nobody outside his family knows where} Zurita is living.

Investigators say that {f10.what:a chain of car dealerships} served to hide the money. The trail began, two former agents said, with {f12.who:Almonte's estranged wife}, who came to the consulate in Monterrey with {f28:a shoe box}.

The next hearing is on {f19.time:Friday}. The charges carry {f20.number:a maximum of 20 years} each. His brother Octavio, 49, was sentenced in Texas last year to {f23.number:seven} years.

=== report D | outlet: La Gaceta de Tulancín | published: 2024-06-27
# They {f1.status:have taken} Almonte. And the money?

By Casandra Villaseñor Luna

The man who {f1.status:was flown out of} Toluca in a grey aeroplane before sunrise on {f18.time:Tuesday} knows where the roofs of our schools went. Now he will tell it, if he tells it at all, in English.

Rogelio Almonte, {f2.role:comptroller} of this state for six years, {f5.status:lost his last plea for an injunction} on Friday. That it took two and a half years was due to {f21.cause:his heart, which was operated on twice while he was in custody}, rather than to his lawyers.

"{f24:They have sent away the only man who could say who got the money}," said one of those lawyers, {f6.name:Jacinta Oropeza}. That is a different matter from doing so: her client {f22.certainty:will not} testify against anybody, she said. The evening news across the border quoted her with a small change: "who could say where the money is".

We remember how he was caught in {f7.time:November 2021}, {f8.place:at the ninth hole of a golf club} in Querétaro. We remember the {f11.number:fourteen} houses in Texas and {f10.what:the racehorses}, of which one was named Classroom. {f12.who:A woman behind a bank counter} in McAllen had wondered at so many deposits of 9,900 dollars.

As for the governor of those days, Plinio Zurita {f13.place:has surfaced in Madrid}, where he asked for asylum on Wednesday.

The brother, Octavio, got {f23.number:seven} years over there. The mother, 88, {f25:still sells tamales at the corner of the plaza}, and will not take a peso from either.

=== key
f1.status changed A=authorised B=extradited C=extradited D=extradited | Almonte
f2.role differs A=treasurer B=treasurer D=comptroller | what he was in Tulancín
f3.what same A=money laundering and bank fraud B=money laundering and bank fraud | the charges
f4.age same A=57 B=57 C=57 | Rogelio Almonte
f5.status changed A=planned D=failed | a court injunction
f6.name same A=Jacinta Oropeza D=Jacinta Oropeza | his lawyer
f7.time differs A=2021-11 B=2021-11 C=2022 D=2021-11 | his arrest
f8.place differs A=private hospital D=golf club | where in Querétaro he was arrested
f9.money differs A=USD 48m B=USD 48m C=USD 84m | the money
f10.what differs A=stud farm B=stud farm C=car dealerships D=stud farm | the front for the money
f11.number same A=14 B=14 D=14 | houses bought
f12.who differs A=a bank clerk C=the estranged wife D=a bank clerk | who put the investigators on his track
f13.place changed A=unknown C=unknown D=Madrid | the former governor
f14 only A | Mexico's condition
f15.status same B=appeared C=appeared | the hearing in Houston
f16.status differs B=not guilty plea C=no plea | his plea
f17.place differs B=airfield in Houston C=bridge in Laredo | where he was handed over
f18.time same B=2024-06-25 C=2024-06-25 D=2024-06-25 | when he was handed over
f19.time same B=2024-06-28 C=2024-06-28 | the next hearing
f20.number same B=20 C=20 | years that he faces on each count
f21.cause differs C=injunctions D=his heart operations | why it took so long
f22.certainty differs C=possible D=ruled out | that he testifies against others
f23.number same C=7 D=7 | his brother's sentence in years
f24 only D | his lawyer's words
f26 only B | the indictment
f28 only C | the shoe box
f25 only D | his mother
