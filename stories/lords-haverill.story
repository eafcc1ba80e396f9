story: lords-haverill
kind: politics

=== report A | outlet: The Westminster Record | published: 2025-03-20
# Peers {f3.status:recommend} {f1.status:suspension} of {f2.name:Lord Haverill} over lobbying for {f6.what:cladding firm}

By Philippa Nakamura, Chief Parliamentary Reporter

A former {f2.role:trade minister} should be {f1.status:suspended} from the House of Lords {f1.time:for nine months} for using his position to press ministers on behalf of a company that paid him, the Lords conduct committee {f3.status:recommended} on Thursday.

{f2.name:Lord Haverill of Cray}, {f2.age:68}, {f4.status:broke} the code of conduct {f4.number:on five occasions} between {f21:March 2022 and October 2023}, the committee found. In that period he received {f5.money:£96,000} as an adviser to {f6.name:Tarrant Facades}, {f6.what:a maker of cladding panels} based in {f22:Wolverhampton}.

The panel rejected a further allegation, that he had hired out his pass to a company director. On that point, it said, the evidence was "thin and contradictory".

The most serious breach, according to the 74-page report, was a dinner in {f7.time:June 2022} at the peers' dining room, at which the company's chief executive, Marcus Tarrant, was seated beside {f8:the then housing minister}. Lord Haverill had described it in the guest book as {f9.what:a meeting of a bird-watching society}. Two days afterwards he emailed the minister's private office: "{f10:Marcus was thrilled. Do let me know where the guidance has got to.}"

The {f11.role:commissioner for standards}, {f11.name:Dame Ruth Ekblom}, who investigated the case for {f23:eleven months}, had proposed {f12.time:six months}. The committee went further {f12.cause:because of what it called a lack of candour}: Lord Haverill had told her in his first interview that he had met Mr Tarrant twice, when diaries showed at least 19 meetings.

In a statement Lord Haverill {f13.position:apologised "without reservation" to the House} but {f13.position:disputed that he had been paid to lobby}. "I gave advice on export markets. I was wrong to mix friendship with business," he said. He {f14.status:will not appeal}.

The {f1.status:suspension} has to be approved by the House, which {f15.status:is expected to vote}, without debate, {f15.time:on Tuesday}. It would be the longest since 2020. The Prime Minister's spokesman said the party whip {f16:had been withdrawn}. Opposition peers and the campaign group Clean Benches called on Lord Haverill {f17:to retire from the House}. There is no power to expel him for an offence of this gravity.

The affair came to light in February last year, when {f18:a former secretary at the company} sent a box of diaries to the commissioner. {f6.name:Tarrant Facades}, which {f19:went into administration} in January with the loss of 340 jobs, could not be reached. None of its panels were used on any building in which there has been a fire, the report notes.

Lord Haverill, who as Geoffrey Cray sat in the Commons for 18 years, was made a peer in 2015. An uncle of his, the first Lord Haverill, was fined in 1961 for selling tickets to a coronation stand that had long been taken down.

=== report B | outlet: Morning Digest | published: 2025-03-21
# Lord faces {f1.time:nine}-month {f1.status:ban}

A House of Lords committee {f3.status:has called for} {f2.name:Lord Haverill}, {f2.age:68}, once {f2.role:trade minister}, to be {f1.status:barred} {f1.time:for nine months} for lobbying ministers on behalf of {f6.name:Tarrant Facades}, {f6.what:a cladding manufacturer} which paid him {f5.money:£69,000}. He was found to have {f4.status:breached} the rules {f4.number:five times}, the gravest being a dinner {f7.time:in 2022} that he had booked in the name of {f9.what:a bird-watching club}. The penalty is harsher than the {f12.time:six months} suggested by the {f11.role:standards commissioner}, {f11.name:Dame Ruth Ekblom}, {f12.cause:because he was held to have been less than frank}. He {f13.position:has apologised} but {f14.status:will appeal}, and peers {f15.status:vote} {f15.time:on Tuesday}.

=== key
f1.status same A=suspension B=suspension | the penalty
f1.time same A=9 months B=9 months | how long
f2.name compatible A=Lord Haverill of Cray B=Lord Haverill | the peer
f2.role same A=former trade minister B=former trade minister | his former post
f2.age same A=68 B=68 | his age
f3.status same A=recommended B=called for | the committee's recommendation
f4.status same A=broke the code B=breached the rules | what he did
f4.number same A=5 B=5 | how many times
f5.money differs A=GBP 96000 B=GBP 69000 | what the firm paid him
f6.name same A=Tarrant Facades B=Tarrant Facades | the firm
f6.what same A=cladding panels B=cladding | what the firm makes
f9.what same A=bird-watching society B=bird-watching club | how the dinner was booked
f11.name same A=Dame Ruth Ekblom B=Dame Ruth Ekblom | the commissioner
f12.time same A=6 months B=6 months | what she had proposed
f12.cause same A=lack of candour B=less than frank | why the committee went further
f13.position compatible A=apologised, disputes lobbying for pay B=apologised | his answer
f14.status differs A=no appeal B=appeal | his next step
f15.status same A=vote expected B=vote | the House
f15.time same A=2025-03-25 B=2025-03-25 | the vote
f7.time compatible A=2022-06 B=2022 | the dinner
f11.role same A=commissioner for standards B=standards commissioner | Dame Ruth's office
f8 only A | beside whom the chief executive sat
f10 only A | the peer's email
f16 only A | the whip was withdrawn
f17 only A | the call to retire
f18 only A | who brought it to light
f19 only A | the firm's failure
f21 only A | the period
f22 only A | where the firm sits
f23 only A | how long the commissioner investigated
