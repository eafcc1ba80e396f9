story: sentence-ennis-taxi-rank
kind: court

=== report A | outlet: Midwest Courts Agency | published: 2024-10-14
# Roofer gets {f1.number:eight and a half years} for {f2.what:one-punch} killing in Ennis

By Muireann Galvin, Central Criminal Court, Limerick

A {f3.age:26-year-old} roofer who killed a father of {f4.number:three} with {f2.what:a single blow} in a row over {f5.cause:a place in a taxi queue} was jailed on {f6.time:Monday} at the Central Criminal Court sitting in Limerick.

Mr Justice Tadhg Considine sentenced Lorcan Devitt, of Cloonbeg, Ennis, to {f1.number:eight and a half years} for the {f7.what:manslaughter} of Pádraig Hehir, {f8.age:41}, and {f1.number:suspended the final 18 months}. The term was {f9:backdated to July 8}, when Devitt went into custody.

Devitt, who had originally been charged with murder, {f10.status:pleaded guilty} to the lesser offence {f10.time:on the second day of his trial}, after the jury had been shown footage from a street camera.

The court was told that Mr Hehir, {f23.role:a secondary school teacher and hurling coach}, was struck {f11.place:at the rank on Parnell Street} at about 2.20am on {f11.time:September 24 last year}. He fell backwards, his head hit the kerb and he died in University Hospital Limerick {f12.time:three days later}. The two men {f13.role:did not know each other}, Detective Sergeant Orla Kinnane said.

The footage showed that Devitt {f14.what:walked away in the direction of the river} while passers-by tried to help the injured man.

Sorcha Lynam SC, defending, said that her client had {f15.number:14} previous convictions, {f15.what:all of them for road traffic matters}. He had been drinking {f25:since the early afternoon}, she said, and could not forgive himself.

Passing sentence, the judge said he {f16.position:accepted that the remorse was genuine}. The pathologist's evidence had been that {f24.cause:it was the impact with the ground}, and not the punch, that proved fatal. But anybody who hit a man with such force on a hard street, he said, must know what might come of it.

In a statement which {f17.who:she read out herself, Mr Hehir's widow, Gráinne,} told the court: "{f18.wording:He went out for a bag of chips and I got him back in a box}."

Ms Lynam said an appeal {f19.status:would be considered}. A file on Devitt's younger brother, Shane, 23, who was with him on the night, {f20.status:is with the Director of Public Prosecutions}.

A student of 19 died after a fall at the same rank {f22.time:in 2019}. An inquest found that nobody else had been involved.

=== report B | outlet: The Banner Weekly | published: 2024-10-17
# "{f18.wording:He went out for a bag of chips and we got him back in a box}"

## {f7.what:Manslaughter} sentence leaves Hehir family "numb"

The man who took the life of a popular Ennis teacher will spend {f1.number:seven years} in prison, a judge decided {f6.time:this week}, in a case that has weighed on the town for more than a year.

There was not a seat to be had in the Limerick courtroom {f6.time:on Monday} when Lorcan Devitt ({f3.age:26}) was brought up from the cells. Pádraig Hehir, {f8.age:41}, {f23.role:who taught woodwork and trained the under-14s}, left a wife and {f4.number:two} children, the younger of them four years old.

It took {f2.what:one punch}. Mr Hehir was waiting for a cab {f11.place:on Parnell Street} in the small hours of {f11.time:a Sunday in September 2023}, when, the court heard, {f5.cause:something was said about the county jersey} on Devitt's back. {f13.role:They had once hurled together at under-age}, though they had not spoken in years.

Devitt {f14.what:stayed with him and rang 999}. Mr Hehir {f12.time:lived for another three days}, but never woke. Whether {f24.cause:the fist or the footpath} killed him was a thing that the State Pathologist's office {f24.cause:could not say}.

There was never going to be a long trial. On {f10.time:the morning that a jury was to be sworn}, in July, Devitt {f10.status:admitted} unlawful killing, and the charge of murder was let fall.

He had come to the notice of gardaí before. Of his {f15.number:14} convictions {f15.what:one was for assault}, the rest for offences at the wheel. A letter of apology was handed in. Mr Justice Considine said that {f16.position:he could put little weight on it}, written as it was "at the door of the court".

The words that people carried home with them were those of the family. They were read by {f17.who:Mr Hehir's sister, Noreen}, because his wife, Gráinne, did not feel able to stand up. A fund opened by the hurling club {f26:has collected €38,000} for the children.

On Wednesday Devitt's solicitor {f19.status:lodged an appeal} against the severity of the sentence. On the same day his brother Shane, 23, {f20.status:appeared at the District Court charged} with violent disorder on the night.

It is the second death on that corner in a short time: {f22.time:five years ago} a young student fell there and did not recover. Councillors have asked for {f27:a marshal at the rank on weekend nights}.

=== key
f1.number compatible A=8.5 years, 18 months of it suspended B=7 years to serve | the sentence
f2.what same A=one punch B=one punch | how Hehir was struck
f3.age same A=26 B=26 | Lorcan Devitt
f4.number differs A=3 B=2 | Hehir's children
f5.cause differs A=a place in the queue B=a remark about the jersey | what the row was about
f6.time same A=2024-10-14 B=2024-10-14 | the day of the sentence
f7.what same A=manslaughter B=manslaughter | the offence
f8.age same A=41 B=41 | Hehir
f9 only A | the term runs from July 8
f10.status same A=pleaded guilty B=admitted | Devitt's plea
f10.time differs A=second day of the trial B=before a jury was sworn | when he pleaded guilty
f11.place same A=Parnell Street B=Parnell Street | where it happened
f11.time compatible A=2023-09-24T02:20 B=a Sunday in 2023-09 | when it happened
f12.time same A=3 days B=3 days | how long Hehir lived
f13.role differs A=strangers B=former team mates | what the two men were to each other
f14.what differs A=walked away B=stayed and called for help | what Devitt did after the blow
f15.number same A=14 B=14 | earlier convictions
f15.what differs A=all traffic matters B=one for assault | what they were for
f16.position differs A=remorse genuine B=little weight on the apology | the judge on his remorse
f17.who differs A=the widow B=the sister | who read the statement
f18.wording differs A=He went out for a bag of chips and I got him back in a box B=He went out for a bag of chips and we got him back in a box | the family's words
f19.status changed A=to be considered B=lodged | the appeal
f20.status changed A=file with the prosecutor B=charged | the brother Shane
f22.time same A=2019 B=2019 | the earlier death
f23.role compatible A=secondary school teacher and hurling coach B=woodwork teacher and under-14 trainer | what Hehir did
f24.cause differs A=the fall B=not established | what killed Hehir
f25 only A | how long Devitt had been drinking
f26 only B | the fund for the children
f27 only B | a marshal asked for
