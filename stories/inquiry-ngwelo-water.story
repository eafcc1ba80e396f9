story: inquiry-ngwelo-water
kind: corruption inquiry

=== report A | outlet: Limpopo Mercury | published: 2024-08-20T16:45+02:00
# AS IT HAPPENED: Water board's {f8.role:ex-finance chief} tells inquiry of cash in {f1.what:a cooler box}

**16:31** We are done, and not by choice. {f2.cause:The lights have gone out} in the Polokwane civic hall and the commissioner, retired judge {f3.name:Bernard Nkwinika}, {f2.status:adjourns} until {f4.time:Thursday}, tomorrow being taken up with another matter.

**15:50** Under questioning by evidence leader Anele Vorster, witness Thandeka Mabizela {f5.certainty:says she cannot tell} whether the money ever reached the then mayor of Ngwelo, Phineas Rakgoale. "I saw it go into a boot. I did not see it come out."

**15:20** Adv. Dumisani Letlape, for Rakgoale, rises. He asks {f6.position:that he be allowed to cross-examine the witness this week}, and not in October. The commissioner will decide later. Outside, Rakgoale {f7.status:will not speak to us}: his statement will come "at the right time".

**14:40** Now for the thing everybody came for. Mabizela, {f8.role:chief financial officer} of the Ngwelo Water Board from {f9.time:2016 to 2021}, describes how {f10.money:R2.4 million} in cash was handed over {f11.time:in March 2019}. It had been drawn by {f12.who:a director of Lwandle Pipelines}, Sibusiso Mabizela ("{f13.role:no relation}," she says, "thank God"), and was given to {f14.whom:the mayor's nephew}. It was {f1.what:in a blue cooler box, under ice}. The place was {f15.place:the car park of a steakhouse} on the N1.

A second payment, R1.1 million that December, {f16:she knows only from hearsay}.

**13:55** Mabizela on the years of the drought: "{f17.wording:It was raining money and the taps were dry}." Laughter, though not from everyone.

**12:10** Lunch. The documents shown this morning, {f18.number:47} invoices for pipes that were never laid, were found, Vorster explained, {f18.source:on a flash drive that a secretary had kept}. {f19.what:The signatures on all of them} are Rakgoale's, according to {f19.source:a handwriting expert}.

**11:05** Why did she not speak up? She did, Mabizela says: she wrote to {f20.whom:the auditor-general} in 2018. Soon after that she found {f21.what:a bullet in an envelope} {f21.place:under her windscreen wiper}. She has been living under {f22.status:police protection} since {f22.time:May}.

**10:00** Good morning. Day {f23.number:14} of the Nkwinika commission, which is looking into contracts worth {f24.money:R890 million}. Its report is due {f25.time:at the end of November}. Yesterday's witness, the former mayor's driver, had to be excused with chest pains.

=== report B | outlet: The Cape Sentinel | published: 2024-08-21
# "{f17.wording:It was raining money while the taps were dry}"

By Annelie Hugo in Polokwane

The woman who kept the books of the Ngwelo Water Board has told how bundles of banknotes changed hands on their way, as she is {f5.certainty:convinced}, to the mayor of a town whose people were queueing at tankers.

{f10.money:Two point four million rand}, Thandeka Mabizela told the Nkwinika commission on Tuesday, were passed to {f14.whom:the son-in-law} of Phineas Rakgoale, at that time mayor of Ngwelo, {f11.time:in the autumn of 2019}. The giver was {f12.who:one of the directors of the construction firm Lwandle Pipelines}, a man who shares her surname but {f13.role:not her blood}. The money lay in {f1.what:a nappy bag}. They met {f15.place:at a filling station} beside the N1.

She had been {f8.role:the board's finance chief} for {f9.time:five years up to 2021}. She {f27:took no money herself}, she said, apart from a Christmas hamper.

"Put it to her now, not in the spring," was in essence the demand of Rakgoale's advocate, Dumisani Letlape, who wants {f6.position:to question her in the coming days}. Rakgoale, who was voted out in 2021, {f7.status:issued a statement late at night in which he called her account "a fairy tale with invoices"}. {f28:He has not been charged} with anything.

Those invoices, {f18.number:47 of them}, are the backbone of the case. They came from {f18.source:a laptop seized in a raid on the board's offices}. According to {f19.source:the commission's expert on handwriting}, {f19.what:every one was signed by the mayor}.

Mabizela said she had reported her suspicions to {f20.whom:the provincial treasury} six years ago. The reply was {f21.what:a bullet in an envelope}, {f21.place:pushed through her letter box}. Since {f22.time:May} {f22.status:two police officers have slept in her house}.

The session, the {f23.number:14th}, {f2.status:was cut short} in the late afternoon {f2.cause:by a bomb threat}, which proved to be empty. It is to resume {f4.time:on Thursday}.

{f3.name:Bernard Nkwinika}, the retired judge in the chair, has been told to hand over his findings on {f24.money:R890 million} worth of tenders {f25.time:before the end of November}. An earlier inquiry, in {f29:2015}, cost R60 million and led to the dismissal of one clerk.

=== key
f1.what differs A=a cooler box B=a nappy bag | what the cash was in
f2.cause differs A=power failure B=bomb threat | why the session ended early
f2.status same A=adjourned B=cut short | the session
f3.name same A=Bernard Nkwinika B=Bernard Nkwinika | the commissioner
f4.time same A=2024-08-22 B=2024-08-22 | when it resumes
f5.certainty differs A=cannot tell B=convinced | the witness on whether the mayor got the money
f6.position same A=cross-examination now B=cross-examination now | what Rakgoale's advocate wants
f7.status changed A=no statement yet B=denied | Rakgoale
f8.role same A=chief financial officer B=finance chief | Thandeka Mabizela
f9.time compatible A=2016-2021 B=5 years up to 2021 | her years in office
f10.money same A=ZAR 2.4m B=ZAR 2.4m | the cash
f11.time compatible A=2019-03 B=autumn 2019 | when it was handed over
f12.who same A=a director of Lwandle Pipelines B=a director of Lwandle Pipelines | who gave the money
f13.role same A=not related B=not related | what the two Mabizelas are to each other
f14.whom differs A=the mayor's nephew B=the mayor's son-in-law | to whom the money was given
f15.place differs A=car park of a steakhouse B=filling station | where
f16 only A | the second payment is hearsay
f17.wording differs A=It was raining money and the taps were dry B=It was raining money while the taps were dry | her words
f18.number same A=47 B=47 | invoices
f18.source differs A=flash drive kept by a secretary B=laptop seized at the board's offices | where the invoices were found
f19.what same A=signatures of Rakgoale on all B=all signed by the mayor | the signatures
f19.source same A=handwriting expert B=handwriting expert | the signatures
f20.whom differs A=the auditor-general B=the provincial treasury | to whom she reported
f21.what same A=a bullet in an envelope B=a bullet in an envelope | the threat
f21.place differs A=under her windscreen wiper B=through her letter box | where she found the threat
f22.status same A=police protection B=police protection | the witness
f22.time same A=2024-05 B=2024-05 | since when
f23.number same A=14 B=14 | day of the hearings
f24.money same A=ZAR 890m B=ZAR 890m | worth of the contracts
f25.time same A=2024-11 B=2024-11 | when the report is due
f27 only B | she took nothing
f28 only B | Rakgoale has not been charged
f29 only B | the inquiry of 2015
