story: startup-founder-fired
kind: technology

=== report A | outlet: Bay Tech (Bengalur) | published: 2025-03-21
# {f1.name:Ravi Nandakishore} {f2.status:pushed out} of Kirana app he {f3.what:founded}

The board of the grocery app Tokri has {f2.status:removed} its {f4.role:chief executive}, {f1.name:Ravi Nandakishore}, {f5.cause:over sales figures that did not add up}, three people {f6.source:familiar with the matter} said on {f7.time:Thursday}.

{f1.name:Nandakishore}, {f1.age:31}, {f3.what:set up} the company {f8.place:in a garage} in Mysore Road with {f9.who:his cousin}, {f9.name:Sneha Pillai}, who {f10.status:stays on as head of technology}. He {f11.status:keeps} his {f12.number:14} per cent. "{f13.wording:I built this with my hands, and they took it with an email}," he wrote {f14.place:on the company's internal channel}.

Auditors found that {f15.what:orders had been counted twice}. The overstatement amounts to {f16.money:$90 million} over {f17.time:two years}. {f18.who:A warehouse employee} had {f19.status:alerted} {f20.who:the largest investor}, Larkin Crest of Singapore. It {f21.position:wants its money back}.

{f22.name:Meera Soundararajan}, {f22.role:previously the finance chief}, becomes {f23.role:interim boss}. She told staff that {f24.number:600} of them {f25.status:would lose their jobs} and that deliveries {f26.place:in nine smaller cities} {f27.status:will stop}. Riders' groups {f28.position:demand a month's pay}.

{f29.who:The corporate affairs ministry} {f30.status:has asked for documents}. A flotation {f31.time:planned for the autumn} {f32.status:is off}. Tokri is known for {f33.what:delivery in 15 minutes}, which was {f35.status:dropped} last year {f34.cause:after a run of crashes}. {f36:Rivals have begun to call its riders.}

=== report B | outlet: Delhi Market Monitor | published: 2025-03-22
# Tokri {f6.source:confirms}: {f4.role:chairman} {f1.name:Nandakishore} {f2.status:ousted}

What had been a rumour since {f7.time:Thursday} is now official. Grocery delivery firm Tokri {f6.source:announced} that {f1.name:Ravi Nandakishore}, {f1.age:31}, its {f4.role:executive chairman}, {f2.status:had been told to go} {f5.cause:because he had lent company money to friends}. {f11.status:He must sell} the {f12.number:14%} he holds.

His farewell came {f14.place:in a post open to everyone}: "{f13.wording:I built this with my hands, and they took it with one email}."

The books had looked better than they were, because {f15.what:cancelled orders had been left in}. Turnover was inflated by {f16.money:$90m} {f17.time:in the past two years}. It was {f18.who:an anonymous caller} whose {f19.status:tip} set the thing in motion, and {f20.who:the main shareholder}, Larkin Crest, which followed it up. The Singaporeans {f21.position:stand by their investment}, they say.

At the top there is now {f22.name:Meera Soundararajan}, {f23.role:for good}. {f22.role:She was in charge of operations} before. In a first meeting she {f25.status:announced the dismissal} of {f24.number:600} employees; {f26.place:nine towns} {f27.status:are to be served by a partner}. Those who ride for Tokri {f28.position:call for their jobs to be kept}.

{f9.name:Sneha Pillai}, {f9.who:the ex-chairman's sister}, who {f3.what:started} the app with him {f8.place:in a student hostel} in Mysore Road, {f10.status:remains responsible for the software}.

{f29.who:The stock market watchdog} {f30.status:has requested papers}. Nobody speaks any longer of the {f32.status:abandoned} share sale, which had been {f31.time:due around Diwali}. Tokri rose on the promise of {f33.what:bringing anything within a quarter of an hour}; it {f35.status:gave it up} in 2024, {f34.cause:after a city court forbade it}.

=== key
f1.name same A=Ravi Nandakishore B=Ravi Nandakishore | the man removed
f1.age same A=31 B=31 | the man removed
f2.status same A=removed B=ousted | the man
f3.what same A=founded B=started | the company's beginning
f4.role differs A=chief executive B=executive chairman | his post
f5.cause differs A=sales figures B=loans to friends | why he had to go
f6.source changed A=people familiar B=company | on whose word
f7.time same A=2025-03-20 B=2025-03-20 | when it became known
f8.place differs A=garage B=student hostel | where it was founded
f9.who differs A=cousin B=sister | his co-founder
f9.name same A=Sneha Pillai B=Sneha Pillai | his co-founder
f10.status same A=stays as head of technology B=remains responsible for software | the co-founder
f11.status differs A=keeps it B=must sell | his stake
f12.number same A=14 B=14 | his stake in per cent
f13.wording differs A=I built this with my hands, and they took it with an email B=I built this with my hands, and they took it with one email | his words
f14.place differs A=internal channel B=public post | where he wrote so
f15.what differs A=orders counted twice B=cancelled orders left in | what auditors found
f16.money same A=USD 90m B=USD 90m | the overstatement
f17.time same A=2 years B=2 years | over what time
f18.who differs A=warehouse employee B=anonymous caller | who gave the tip
f19.status same A=alerted B=tip | the tip
f20.who same A=largest investor B=main shareholder | Larkin Crest
f21.position differs A=wants its money back B=stands by the investment | the investor
f22.name same A=Meera Soundararajan B=Meera Soundararajan | the successor
f22.role differs A=finance chief B=head of operations | her earlier post
f23.role differs A=interim B=permanent | her post now
f24.number same A=600 B=600 | jobs cut
f25.status same A=lose their jobs B=dismissal announced | those employees
f26.place same A=nine smaller cities B=nine towns | where deliveries end
f27.status differs A=will stop B=served by a partner | deliveries there
f28.position differs A=month's pay B=jobs kept | what riders demand
f29.who differs A=corporate affairs ministry B=stock market watchdog | who asks for papers
f30.status same A=documents asked B=papers requested | the request
f31.time compatible A=autumn 2025 B=Diwali 2025 | when the flotation was due
f32.status same A=off B=abandoned | the flotation
f33.what same A=delivery in 15 minutes B=within a quarter of an hour | the promise
f34.cause differs A=crashes B=court ban | why it was given up
f35.status same A=dropped B=given up | the promise
f36 only A | the rivals
