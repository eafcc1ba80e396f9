story: blackmail-hidaka-dean
kind: crime

=== report A | outlet: Chubu Morning News | published: 2024-07-04
# {f1.role:Graduate student} {f2.status:arrested} for blackmailing {f3.role:dean}

By Sayaka Murase

Gifu police on {f4.time:Wednesday} {f2.status:arrested} a {f1.role:graduate student} who allegedly {f5.what:extorted money} from the {f3.role:dean} of Hidaka University's {f6.what:medical school}, threatening {f7.what:to reveal that he had falsified data}.

Kenta Oguri, 28, received {f8.money:4 million yen} in {f9.number:three} payments {f10.place:in the parking lot of a driving range}, police said. He made his demands {f11.what:in handwritten letters}, slipped {f12.place:under the windshield wiper}. The dean, Hiroaki Tsuji, {f13.status:reported the matter} {f14.cause:on the advice of his wife}.

At the fourth meeting, {f15.who:a detective disguised as a groundskeeper} {f16.what:was waiting}. Oguri {f17.what:threw the envelope away} and {f18.what:let himself be led off}. He {f19.position:says he wanted to pay his tuition}. {f20.what:A laptop} {f21.status:was seized} {f22.place:in his apartment}.

Tsuji, 60, {f23.status:admits} that figures {f24.what:in a 2019 paper} {f25.what:had been altered}, but {f26.position:blames an assistant}. "{f27.wording:I should have looked more closely}," he said. {f28.who:The university} {f29.status:has set up} {f29.what:a panel}; he {f30.status:has been relieved of his duties}.

{f31.who:The ministry of education} {f32.position:asked for a report} {f32.time:by the end of August}. The paper, {f33.what:on liver cancer}, {f34.status:has been retracted}. {f35.who:The student council} {f36.what:handed in a petition} {f37.position:for Oguri's expulsion}. {f38:A lecture by the dean was canceled.}

=== report B | outlet: Campus Japan Weekly | published: 2024-07-05
# Hidaka blackmail: the {f1.role:lab technician}, the {f3.role:vice dean} and the figures

It began with a note {f12.place:in a mailbox}. It was {f11.what:typed}, and whoever wrote it knew a good deal about the {f3.role:vice dean} of Hidaka University's {f6.what:school of pharmacy}: that he {f7.what:had allegedly made up his results}.

{f9.number:Three times} Hiroaki Tsuji, 60, {f5.what:paid up}, {f8.money:four million yen} in all, {f10.place:at a golf practice range, where one leaves the car}. Then he {f13.status:went to the police}, {f14.cause:after a lawyer had told him to}. When the next sum was due, {f15.who:a policewoman dressed as a jogger} {f16.what:stood ready}. A {f1.role:technician} of his own laboratory {f2.status:has been in custody} {f4.time:since Wednesday}: Kenta Oguri, 28. He {f17.what:swallowed a slip of paper} and {f18.what:offered no resistance}.

Oguri {f19.position:claims he was acting for the good of science}. From {f22.place:his locker} police {f21.status:took} {f20.what:a memory stick}.

As to the accusation itself: Tsuji {f23.status:concedes} that {f25.what:numbers were changed} {f24.what:in an article of 2019}, {f26.position:by himself, under pressure}. "{f27.wording:I should have looked closer}," he told us. {f28.who:The university} {f29.status:has appointed} {f29.what:a committee}. For the time being Tsuji {f30.status:keeps his post}.

The {f33.what:study on diabetes} {f34.status:is under review by the journal}. {f31.who:The education ministry} {f32.position:wants to be informed in writing} {f32.time:before September}. {f35.who:A group of doctoral candidates} {f36.what:has collected signatures}, {f37.position:calling for leniency toward Oguri}.

=== key
f1.role differs A=graduate student B=lab technician | the suspect
f2.status same A=arrested B=in custody | the suspect
f3.role differs A=dean B=vice dean | Tsuji's office
f4.time same A=2024-07-03 B=2024-07-03 | day of the arrest
f5.what same A=extorted money B=paid up | the crime
f6.what differs A=medical school B=school of pharmacy | whose dean
f7.what same A=falsified data B=made up results | what was to be revealed
f8.money same A=JPY 4m B=JPY 4m | sum paid
f9.number same A=3 B=3 | payments
f10.place same A=parking lot of a driving range B=car park of a golf practice range | where it was paid
f11.what differs A=handwritten B=typed | the demands
f12.place differs A=windshield wiper B=mailbox | where the demands were put
f13.status same A=reported B=went to the police | Tsuji
f14.cause differs A=his wife's advice B=a lawyer's advice | why he reported it
f15.who differs A=detective disguised as groundskeeper B=policewoman dressed as jogger | who waited
f16.what same A=waiting B=stood ready | the police at the meeting
f17.what differs A=threw the envelope away B=swallowed a slip | what the suspect did
f18.what same A=let himself be led off B=no resistance | the arrest
f19.position differs A=to pay tuition B=for the good of science | his reason, on his word
f20.what differs A=laptop B=memory stick | what was seized
f21.status same A=seized B=took | this thing
f22.place differs A=apartment B=locker | where it was seized
f23.status same A=admits B=concedes | Tsuji on the figures
f24.what same A=2019 paper B=article of 2019 | where
f25.what same A=altered B=changed | the figures
f26.position differs A=blames an assistant B=himself, under pressure | who altered them, on Tsuji's word
f27.wording differs A=looked more closely B=looked closer | Tsuji's words
f28.who same A=the university B=the university | who inquires
f29.status same A=set up B=appointed | the panel
f29.what same A=panel B=committee | what was set up
f30.status differs A=relieved of duties B=keeps his post | Tsuji in office
f31.who same A=ministry of education B=education ministry | who wants a report
f32.position same A=a report B=to be informed in writing | what it wants
f32.time same A=by the end of August B=before September | until when
f33.what differs A=liver cancer B=diabetes | subject of the paper
f34.status differs A=retracted B=under review | the paper
f35.who differs A=student council B=doctoral candidates | who petitions
f36.what same A=petition B=signatures | what they did
f37.position differs A=expulsion B=leniency | what they want for the suspect
f38 only A | the lecture
