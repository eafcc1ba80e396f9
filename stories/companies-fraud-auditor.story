story: companies-fraud-auditor
kind: companies

=== report A | outlet: Taiyuan Financial Star | published: 2024-09-26
# {f1.who:Auditor} who missed Jinfeng fraud {f3.status:banned} {f5.time:for life}

{f1.who:An audit partner} who signed off the accounts of the cooking-oil trader Jinfeng although {f4.number:half} of its tanks {f2.what:were filled with water} has been {f3.status:barred} from the profession {f5.time:for life}, {f6.who:the securities regulator} said on {f7.time:Wednesday}.

{f8.name:Frank Ho}, {f8.age:49}, is said to have {f9.what:inspected the tanks from a car}. Jinfeng, {f10.status:which collapsed} last year, owed {f11.money:US$610 million} to banks. Its founder, {f12.name:Cheng Rui}, {f13.status:is on trial} {f14.place:in Kaohai}.

Ho's firm, Baxter Lim, {f15.status:pays a fine} of {f16.money:US$14 million} and {f17.position:will not contest it}. It had {f18.what:earned more from advice} than from auditing. {f19.who:A trainee}, {f19.age:23}, had {f20.what:dipped a stick into one tank} and {f21.status:reported} that {f22.what:there was water}; {f23.who:Ho} {f24.what:told her to try another}. "{f25.wording:The stick came out too clean}," she said.

{f26.who:The finance ministry} {f27.position:wants auditors changed} {f28.time:every seven years}. {f29.who:The accountants' institute} {f30.position:supports that}. Small investors {f31.status:have received nothing}. In {f32.time:2016} Baxter Lim had {f33.what:been censured} {f34.cause:over a shipping line's accounts}.

=== report B | outlet: Asia Audit Watch | published: 2024-09-27
# A stick with nothing on it

The profession has lost one of its own. {f8.name:Frank Ho}, {f8.age:49}, {f1.who:an engagement manager} at Baxter Lim, {f3.status:may not work as an auditor} {f5.time:for ten years}, {f6.who:the audit oversight board} ruled on {f7.time:September 25}.

The facts are by now well known. Jinfeng sold cooking oil that did not exist; {f4.number:every second} tank at its terminal {f2.what:was empty}. {f8.name:Mr Ho} {f9.what:looked at photographs sent by the client}. The company, which {f10.status:went under} in 2023, left banks with claims of {f11.money:610 million US dollars}.

What shocked the board most was how he dealt with {f19.who:a young colleague}, {f19.age:23}. She had {f20.what:lowered a stick into a tank} and {f21.status:let him know} that {f22.what:it had hit the bottom without a drop}. {f23.who:He} {f24.what:asked her to leave it out of the file}. "{f25.wording:The stick came out much too clean}," she testified.

Baxter Lim, {f15.status:ordered to pay} {f16.money:14 million}, {f17.position:has announced an appeal}. Its {f18.what:tax work for the client had brought in more} than the audit. The firm was {f33.what:reprimanded} once before, {f32.time:eight years ago}, {f34.cause:because a partner had held shares in a client}.

{f12.name:Cheng Rui}, who built the company, {f13.status:has been sentenced} to eleven years {f14.place:in Kaohai}. Those who held a few shares {f31.status:have got a tenth of their money back}.

Is rotation the answer? {f26.who:The ministry of finance} {f27.position:would make a change of auditor compulsory} {f28.time:after seven years}; {f29.who:the institute of accountants} {f30.position:warns of the cost}. {f35:The European Union has had such a rule since 2014.}

=== key
f1.who differs A=partner B=manager | Ho's post
f2.what differs A=filled with water B=empty | the tanks
f3.status same A=barred B=ruled out | Ho
f4.number same A=1/2 B=1/2 | of the tanks
f5.time differs A=life B=10 years | how long the ban lasts
f6.who differs A=securities regulator B=audit oversight board | who decided
f7.time same A=2024-09-25 B=2024-09-25 | when
f8.name same A=Frank Ho B=Frank Ho | the auditor
f8.age same A=49 B=49 | the auditor
f9.what differs A=from a car B=photographs | how he inspected
f10.status same A=collapsed B=went under | Jinfeng
f11.money same A=USD 610m B=USD 610m | its debts
f12.name same A=Cheng Rui B=Cheng Rui | the founder
f13.status differs A=on trial B=sentenced | the founder
f14.place same A=Kaohai B=Kaohai | where
f15.status same A=fined B=ordered to pay | the firm
f16.money same A=USD 14m B=USD 14m | the fine
f17.position differs A=not contested B=appeal | the firm on it
f18.what differs A=advice B=tax work | what earned it more
f19.who compatible A=trainee B=young colleague | who noticed
f19.age same A=23 B=23 | who noticed
f20.what same A=dipped a stick B=lowered a stick | what she did
f21.status same A=reported B=let him know | her finding
f22.what differs A=water B=no drop | what she found
f23.who same A=Ho B=he | who answered
f24.what differs A=try another B=leave it out | the answer
f25.wording differs A=The stick came out too clean B=The stick came out much too clean | her words
f26.who same A=finance ministry B=ministry of finance | who wants a rule
f27.position same A=auditors changed B=change compulsory | the rule
f28.time same A=7 years B=7 years | how often
f29.who same A=accountants' institute B=institute of accountants | who has a view
f30.position differs A=supports B=warns | its view
f31.status differs A=nothing B=a tenth | what small investors got
f32.time same A=2016 B=2016 | the earlier case
f33.what same A=censured B=reprimanded | the firm then
f34.cause differs A=shipping line's accounts B=shares in a client | why
f35 only B | the European rule
