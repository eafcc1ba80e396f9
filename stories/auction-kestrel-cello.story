story: auction-kestrel-cello
kind: culture

=== report A | outlet: Northline Agency | published: 2024-11-15
# "Kestrel" cello makes {f1.money:$9.2 million} in New York

NEW YORK, Nov 14 (Northline) - {f2.what:A cello} made in {f3.time:1709} by the Cremonese master {f4.who:Giacomo Travisani} was {f5.status:sold} at auction {f6.time:on Thursday} for {f1.money:$9.2 million}, {f1.what:the highest price ever paid} for an instrument by that maker.

The "Kestrel", so called after {f7.cause:a burn mark in the shape of a bird on its back}, had been estimated at {f8.money:between $6 million and $8 million}. {f9.number:Four} bidders competed for {f9.time:eleven minutes} at Larrabee's on Madison Avenue, {f10.place:two of them in the room}.

The buyer was {f11.who:a foundation based in Osaka}, which {f12.status:intends to lend} the cello to {f12.whom:a young soloist}, said {f13.role:Larrabee's head of instruments}, {f13.name:Philippa Oduya}. She {f14.status:declined to name} the underbidder.

"{f15.wording:It has not been silent for a single decade since it was born, and it will not be silent now}," Oduya said after the sale.

The cello was consigned by the heirs of {f16.name:Aurel Brandstetter}, the {f16.place:Vienna}-born {f16.role:soloist} who played it {f17.time:for 41 years} and died in 2022 at the age of {f16.age:88}. His pupil and second wife, the pianist Mirjam Brandstetter, 61, {f18.status:attended} the auction. She said that {f18.what:she had wanted a musician to have it}. An export licence {f26.status:has been applied for}.

The instrument was {f19.what:stolen from a train} in {f19.time:1974} and recovered {f19.time:nineteen days} later in {f19.place:a left-luggage locker in Basel}. {f20.who:A waiter} was {f20.status:convicted} of the theft.

Experts have long debated whether {f21.what:the scroll} is original. A study of its wood last year found that it was {f21.certainty:almost certainly} from the same tree as the back.

A claim to the cello by {f22.who:a family from Trieste} was {f22.status:withdrawn} {f22.time:in September}, the auction house said.

The same sale saw a violin bow, attributed to the Paris workshop of Hennequin, go {f23:unsold} against an estimate of $300,000.

The record for any cello is {f25.money:$14.6 million}, paid in a private sale in 2016.

=== report B | outlet: Strings and Sound | published: 2024-11-16 | copy: A
# "Kestrel" cello makes {f1.money:$9.2 million} in New York

{f2.what:A cello} made in {f3.time:1709} by the Cremonese master {f4.who:Giacomo Travisani} was {f5.status:sold} at auction {f6.time:on Thursday} for {f1.money:$9.2 million}, {f1.what:the second-highest price ever paid} for an instrument by that maker.

The "Kestrel", so called after {f7.cause:a knot in the shape of a bird on its back}, had been estimated at {f8.money:between $6 million and $8 million}. {f9.number:Four} bidders competed for {f9.time:eleven minutes} at Larrabee's on Madison Avenue, {f10.place:none of them in the room}.

The buyer was {f11.who:a foundation based in Osaka}, which {f12.status:intends to lend} the cello to {f12.whom:a museum}, said {f13.role:Larrabee's head of instruments}, {f13.name:Philippa Oduya}. She {f14.status:named} the underbidder as {f24:a collector from Toronto}.

"{f15.wording:It has not been silent for a single year since it was born, and it will not be silent now}," Oduya said after the sale.

The cello was consigned by the heirs of {f16.name:Aurel Brandstetter}, the {f16.place:Prague}-born {f16.role:soloist} who played it {f17.time:for 41 years} and died in 2022 at the age of {f16.age:88}. His pupil and second wife, the pianist Mirjam Brandstetter, 61, {f18.status:stayed away from} the auction. She said that {f18.what:she had wanted a musician to have it}. An export licence {f26.status:has been granted}.

The instrument was {f19.what:stolen from a taxi} in {f19.time:1974} and recovered {f19.time:nineteen days} later in {f19.place:a left-luggage locker in Basel}. {f20.who:A waiter} was {f20.status:acquitted} of the theft.

Experts have long debated whether {f21.what:the scroll} is original. A study of its wood last year found that it was {f21.certainty:possibly} from the same tree as the back.

A claim to the cello by {f22.who:a family from Trieste} was {f22.status:dismissed by a court} {f22.time:in September}, the auction house said.

The record for any cello is {f25.money:$14.6 million}, paid in a private sale in 2016.

=== key
f1.money same A=USD 9.2m B=USD 9.2m | the price
f1.what differs A=the highest for the maker B=the second-highest for the maker | what that price is
f2.what same A=cello B=cello | the instrument
f3.time same A=1709 B=1709 | when it was made
f4.who same A=Giacomo Travisani B=Giacomo Travisani | who made it
f5.status same A=sold B=sold | the cello
f6.time same A=2024-11-14 B=2024-11-14 | the auction
f7.cause differs A=burn mark B=knot | where the cello's name comes from
f8.money same A=USD 6m-8m B=USD 6m-8m | the estimate
f9.number same A=4 B=4 | bidders
f9.time same A=11 minutes B=11 minutes | how long they bid
f10.place differs A=two in the room B=none in the room | where the bidders were
f11.who same A=foundation in Osaka B=foundation in Osaka | the buyer
f12.status same A=intends to lend B=intends to lend | the buyer's plan
f12.whom differs A=a young soloist B=a museum | to whom the cello is to be lent
f13.role same A=head of instruments B=head of instruments | Oduya's post
f13.name same A=Philippa Oduya B=Philippa Oduya | the auction house's speaker
f14.status differs A=not named B=named | the underbidder
f15.wording differs A=for a single decade B=for a single year | Oduya's words
f16.name same A=Aurel Brandstetter B=Aurel Brandstetter | the former owner
f16.place differs A=Vienna B=Prague | where he was born
f16.role same A=soloist B=soloist | what he was
f16.age same A=88 B=88 | his age when he died
f17.time same A=41 years B=41 years | how long he played it
f18.status differs A=attended B=stayed away | his widow and the auction
f18.what same A=a musician should have it B=a musician should have it | what she had wanted
f19.what differs A=from a train B=from a taxi | how the cello was stolen
f19.time same A=1974, 19 days B=1974, 19 days | the theft and how long the cello was gone
f19.place same A=left-luggage locker in Basel B=left-luggage locker in Basel | where it was recovered
f20.who same A=waiter B=waiter | who stood trial for the theft
f20.status differs A=convicted B=acquitted | the waiter
f21.what same A=scroll B=scroll | the part in dispute
f21.certainty differs A=almost certain B=possible | whether the scroll is from the same tree as the back
f22.who same A=family from Trieste B=family from Trieste | who claimed the cello
f22.status differs A=withdrawn B=dismissed by a court | the claim
f22.time same A=2024-09 B=2024-09 | the end of the claim
f23 only A | the bow
f26.status changed A=applied for B=granted | the export licence
f24 only B | the underbidder
f25.money same A=USD 14.6m B=USD 14.6m | the record for a cello
