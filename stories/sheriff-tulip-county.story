story: sheriff-tulip-county
kind: police

=== report A | outlet: Tulip County Ledger | published: 2023-05-04
# Sheriff {f1.status:placed on leave} over {f2.what:evidence room cash}

By Dwayne Purtle

TULIP CITY, Okla. — Sheriff {f3.name:Garland Stroud} was {f1.status:placed on paid leave} by the county commissioners {f4.time:Tuesday night}, hours after state agents {f5.what:searched his office} and {f6.what:carried out a safe}.

The agents are looking for {f7.money:$83,000} in {f8.what:seized drug money} that {f9.status:disappeared} from {f10.place:the evidence room} {f11.time:between Thanksgiving and Christmas}. The gap was discovered by {f12.who:a new clerk}, who {f13.what:counted the envelopes}.

"{f14.wording:I have nothing to hide and I'm not going anywhere}," {f3.name:Stroud}, {f15.age:62}, said on his porch. He {f16.position:blamed a former deputy}. His lawyer said the money {f17.what:was deposited in the wrong account}.

The vote was {f18.number:3 to 2}. Undersheriff {f19.name:Rita Maddux} {f20.status:took over} {f20.time:at midnight}. {f21.who:The governor} {f22.status:has been asked} to appoint {f23.what:a special prosecutor}, because the district attorney {f24.cause:is married to Stroud's niece}.

{f25.status:No one has been charged}. {f26.source:A search warrant affidavit} says that a dispatcher saw {f3.name:Stroud} {f27.what:leave the building by the back door} with {f28.what:a duffel bag}. It {f29.certainty:does not say} that the money was in it.

{f3.name:Stroud}, {f30.role:a onetime highway patrolman}, was {f31.status:first elected} in {f31.time:2008}. He {f32.status:is seeking a fifth term}. {f33.who:The deputies' association} {f34.position:called on him to resign}.

{f35.who:The state auditor} will {f36.what:review the books} of {f37.place:the jail commissary}, too. A $4,000 shortage there in 2016 {f38.cause:was traced to an accounting error}.

{f39:Court hearings set for this week were moved.}

=== report B | outlet: Plains Associated News | published: 2023-05-04
# Oklahoma sheriff {f1.status:suspended without pay} as agents hunt for {f2.what:missing drug cash}

TULIP CITY, Okla. (PAN) - County leaders voted {f18.number:3-2} {f4.time:on Tuesday evening} to {f1.status:suspend without pay} a sheriff who is suspected of having helped himself to {f8.what:cash taken from drug dealers}.

Investigators earlier in the day {f5.what:went through} the office of {f3.name:Garland Stroud}, {f15.age:62}, and {f6.what:took away computers}. {f7.money:Around $80,000} {f9.status:has been unaccounted for} since {f11.time:the end of last year}. It was kept in {f10.place:a locked trailer behind the jail}. {f12.who:An auditor from the state} {f13.what:noticed that receipts did not add up}.

"{f14.wording:I have nothing to hide and I am not going anywhere}," {f3.name:Stroud} told reporters outside his home, {f16.position:pointing the finger at a deputy he had fired}. According to his attorney, the funds {f17.what:were spent on patrol equipment}.

The county's second-in-command, {f19.name:Rita Maddux}, {f20.status:has been in charge} {f20.time:since 12 a.m. Wednesday}.

Commissioners {f22.status:have turned} to {f21.who:the attorney general} for {f23.what:an outside prosecutor}. The local district attorney {f24.cause:bowed out because he hunts with Stroud}.

There have been {f25.status:no charges}. The sheriff was observed going {f27.what:out the main entrance} with {f28.what:two cardboard boxes}, according to {f26.source:a person with knowledge of the case}, who said it was {f29.certainty:all but certain} that they held the cash.

{f3.name:Stroud}, {f30.role:who came from the state prison service}, {f31.status:won office for the first time} {f31.time:15 years ago}. He {f32.status:had announced last month that he would not run again}. {f33.who:The union of the county's deputies} said he {f34.position:should be given the benefit of the doubt}.

{f35.who:Auditors} have been told to {f36.what:look at the accounts} of {f37.place:the jail store}. In 2016, money was short there as well; {f38.cause:a bookkeeping mistake} was found to be the reason.

{f40:A prayer meeting for the sheriff drew about 60 people.}

=== key
f1.status differs A=paid leave B=suspended without pay | the sheriff
f2.what same A=evidence room cash B=missing drug cash | what it is about
f3.name same A=Garland Stroud B=Garland Stroud | the sheriff
f4.time same A=2023-05-02 night B=2023-05-02 evening | when they voted
f5.what same A=searched his office B=went through the office | what agents did
f6.what differs A=a safe B=computers | what they took away
f7.money compatible A=USD 83000 B=USD 80000~ | sum missing
f8.what same A=seized drug money B=cash taken from dealers | what money it is
f9.status same A=disappeared B=unaccounted for | the money
f10.place differs A=evidence room B=locked trailer | where it was kept
f11.time compatible A=between Thanksgiving and Christmas B=end of last year | when it went
f12.who differs A=a new clerk B=a state auditor | who noticed it
f13.what differs A=counted envelopes B=receipts did not add up | how it was noticed
f14.wording compatible A=I'm not going anywhere B=I am not going anywhere | Stroud's words
f15.age same A=62 B=62 | Stroud
f16.position same A=blames a former deputy B=points at a fired deputy | Stroud on who did it
f17.what differs A=deposited in the wrong account B=spent on equipment | what became of it, on the lawyer's word
f18.number same A=3-2 B=3-2 | the vote
f19.name same A=Rita Maddux B=Rita Maddux | who took over
f20.status same A=took over B=in charge | Maddux
f20.time same A=2023-05-03T00:00 B=2023-05-03T00:00 | since when
f21.who differs A=the governor B=the attorney general | who is asked to appoint
f22.status same A=asked B=turned to | the request
f23.what same A=special prosecutor B=outside prosecutor | what is asked for
f24.cause differs A=married to Stroud's niece B=hunts with Stroud | why the district attorney cannot act
f25.status same A=not charged B=no charges | charges
f26.source differs A=search warrant affidavit B=a person with knowledge | on whose word the sheriff was seen
f27.what differs A=by the back door B=out the main entrance | how he left
f28.what differs A=duffel bag B=two cardboard boxes | what he carried
f29.certainty differs A=not said B=all but certain | that the money was in it
f30.role differs A=onetime highway patrolman B=from the prison service | Stroud's former job
f31.status same A=first elected B=won office first | Stroud
f31.time same A=2008 B=2008 | when first elected
f32.status differs A=seeking a fifth term B=not running again | Stroud's candidacy
f33.who same A=deputies' association B=deputies' union | who spoke
f34.position differs A=should resign B=benefit of the doubt | the deputies on Stroud
f35.who same A=state auditor B=auditors | who reviews the books
f36.what same A=review the books B=look at the accounts | what they do
f37.place same A=jail commissary B=jail store | whose books
f38.cause same A=accounting error B=bookkeeping mistake | why money was short in 2016
f39 only A | court hearings moved
f40 only B | the prayer meeting
