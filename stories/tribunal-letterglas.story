story: tribunal-letterglas
kind: inquiry

=== report A | outlet: Donegal Bay Herald | published: 2023-11-30
# {f1.role:Garda} {f2.status:wins} case over transfer after {f3.what:drugs tip-off}

By Máirín Boner

A {f1.role:garda} who was moved from Letterglas after she {f4.what:reported a superior} for {f3.what:warning a drug dealer} {f5.status:was penalised unlawfully}, the {f6.who:Workplace Relations Commission} {f2.status:ruled} on {f7.time:Wednesday}.

Gráinne Sweeney, 37, {f8.what:was sent} {f9.place:to Dublin} {f10.time:within a month} of {f11.what:making a protected disclosure}. She {f12.status:is to be paid} {f13.money:€68,000}. The force {f14.position:claimed that her new station was short of staff}.

The superior, {f15.role:Sergeant} Paul Harkin, {f16.status:denies} having {f17.what:telephoned the dealer}. The {f39.role:adjudicator}, Joan Lavelle, {f18.certainty:made no finding} on that. She said the transfer letter "{f19.wording:reeked of retaliation}." {f20.who:A chief superintendent} {f21.what:had drafted it} {f22.time:on a Sunday night}.

Two of Garda Sweeney's colleagues {f23.what:gave evidence for her}; {f24.who:a third} {f25.status:withdrew} {f26.cause:because he feared for his promotion}. Her {f27.what:locker} {f28.what:had been filled with dead fish}, the hearing was told. She {f29.status:has been on sick leave} since March.

Her solicitor {f30.position:called for Mr Harkin's suspension}. {f31.who:The Garda Commissioner} {f32.status:is considering} {f32.what:the ruling}. {f33.who:A police watchdog} {f34.status:is still examining} {f34.what:the tip-off}.

The dealer {f35.status:was jailed} {f35.time:last year} {f35.what:for possessing cannabis}. {f36.who:A TD for the county} {f37.position:will raise the matter in the Dáil}. {f38:She has been nominated for a whistleblowers' prize.}

=== report B | outlet: The Dublin Register | published: 2023-12-01
# State {f2.status:loses}: whistleblowing {f1.role:detective} was punished

Gráinne Sweeney, a {f1.role:detective} in Donegal, spoke up about {f3.what:a dealer who had been tipped off before a raid}. For this, {f6.who:the Labour Court} {f2.status:decided} {f7.time:on Wednesday}, she {f5.status:was made to suffer, against the law}.

{f10.time:Four weeks} was all it took: then she {f8.what:had to report for duty} {f9.place:in Sligo}. {f11.what:Her disclosure} had named {f4.what:a higher officer}. {f13.money:Sixty-eight thousand euro} {f12.status:is due to her}. That {f14.position:the other station lacked people}, as the force maintains, was believed by nobody.

{f20.who:An assistant commissioner} {f21.what:wrote the letter} that moved her, {f22.time:late on a Sunday}. It "{f19.wording:reeks of retaliation}," said Joan Lavelle, {f39.role:who chaired the hearing}. It was {f18.certainty:proved}, in her eyes, that {f15.role:Inspector} Paul Harkin {f17.what:had met the man}. He {f16.status:rejects this}.

There were ugly scenes at the hearing. {f27.what:Her car}, witnesses said, {f28.what:was smeared with fish}. {f23.what:Two colleagues stood up for her.} {f24.who:Another} {f25.status:pulled out}, {f26.cause:since his wife was unwell}. {f29.status:She went back to work} in October.

What next? Her lawyers {f30.position:want an apology from Mr Harkin}. {f31.who:The Commissioner} {f32.status:has lodged an appeal against} {f32.what:the decision}. {f33.who:The watchdog body} {f34.status:has closed its file} on {f34.what:the warning to the dealer}, who {f35.status:went to prison} {f35.time:in 2022} {f35.what:for having heroin}. {f36.who:A senator from Donegal} {f37.position:intends to ask for a public inquiry}.

=== key
f1.role differs A=garda B=detective | Sweeney
f2.status same A=wins B=State loses | the case
f3.what same A=drug dealer warned B=dealer tipped off | what it was about
f4.what same A=reported a superior B=named a higher officer | her disclosure
f5.status same A=penalised unlawfully B=made to suffer against the law | Sweeney
f6.who differs A=Workplace Relations Commission B=Labour Court | who ruled
f7.time same A=2023-11-29 B=2023-11-29 | day of the ruling
f8.what same A=was sent B=had to report | the transfer
f9.place differs A=Dublin B=Sligo | where she was sent
f10.time same A=within a month B=four weeks | how soon
f11.what same A=protected disclosure B=disclosure | what she had made
f12.status same A=to be paid B=due | the award
f13.money same A=EUR 68000 B=EUR 68000 | the award
f14.position same A=short of staff B=lacked people | the force's reason
f15.role differs A=sergeant B=inspector | Harkin's rank
f16.status same A=denies B=rejects | Harkin
f17.what differs A=telephoned the dealer B=met the man | the allegation
f18.certainty differs A=no finding B=proved | the allegation
f19.wording differs A=reeked B=reeks | the words on the letter
f20.who differs A=chief superintendent B=assistant commissioner | who wrote the letter
f21.what same A=drafted B=wrote | the letter
f22.time same A=Sunday night B=late on a Sunday | when it was written
f23.what same A=gave evidence B=stood up for her | two colleagues
f24.who same A=a third B=another | the colleague who did not
f25.status same A=withdrew B=pulled out | this colleague
f26.cause differs A=feared for promotion B=wife unwell | why
f27.what differs A=locker B=car | what was dirtied
f28.what same A=filled with dead fish B=smeared with fish | how
f29.status differs A=on sick leave B=back at work | Sweeney now
f30.position differs A=Harkin's suspension B=Harkin's apology | what her lawyers want
f31.who same A=Garda Commissioner B=Commissioner | who answers the ruling
f32.status changed A=considering B=appeal lodged | the ruling
f32.what same A=ruling B=decision | what it is about
f33.who same A=watchdog B=watchdog body | who examines the tip-off
f34.status differs A=still examining B=file closed | the tip-off
f34.what same A=tip-off B=warning to the dealer | what is examined
f35.status same A=jailed B=went to prison | the dealer
f35.time same A=2022 B=2022 | when
f35.what differs A=cannabis B=heroin | for what
f36.who differs A=a TD B=a senator | the politician
f37.position differs A=raise it in the Dáil B=ask for a public inquiry | what the politician will do
f38 only A | the prize
f39.role same A=adjudicator B=chaired the hearing | Lavelle
