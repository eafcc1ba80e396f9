story: strike-nurses-perth
kind: labour

=== report A | outlet: Swan River Daily | published: 2025-05-20
# Aged-care nurses {f1.status:defy} {f2.who:commission}, walk out

PERTH - Nurses at {f3.number:11} homes of the aged-care provider Banksia Grove {f1.status:walked off} for {f4.time:four hours} on Monday, {f1.status:ignoring an order} of {f2.who:the Industrial Relations Commission}.

They want {f5.position:a nurse on every floor at night}. In March {f6.who:a resident}, {f6.age:88}, {f6.name:Ivy Trelawney}, had {f7.what:lain on a bathroom floor} for {f8.time:five hours} with {f9.what:a broken hip}; {f10.status:she died} {f11.time:nine days later}. {f12.who:A cleaner} had found her.

"{f13.wording:I had sixty-two people that night and two hands}," said nurse {f14.name:Grace Odhiambo}. She {f15.status:has been suspended}. The Nursing Federation's {f16.role:secretary}, {f16.name:Mark Delany}, {f17.position:offered to call off further action} {f18.position:if she is reinstated}.

Banksia Grove's {f19.role:chief executive}, {f19.name:Caroline Usher}, said {f20.cause:there were no nurses to be had}. The firm made {f21.money:$31 million} last year. {f22.who:Volunteers} {f23.what:served lunch} on Monday. {f24.who:The dead woman's daughter} {f25.what:stood with the nurses}; she {f26.what:is suing the firm}.

{f27.who:The federal aged-care minister} {f28.status:will meet both sides} {f29.time:on Thursday}. {f30.who:The quality regulator} had {f31.status:cleared} the home {f32.time:in January}.

=== report B | outlet: Swan River Daily | published: 2025-05-21 | copy: A
# Aged-care nurses {f1.status:obey} {f2.who:commission}, call off walkout

PERTH - Nurses at {f3.number:11} homes of the aged-care provider Banksia Grove {f1.status:stayed at work} on Monday, {f1.status:heeding an order} of {f2.who:the Industrial Relations Commission}. They had planned to stop for {f4.time:four hours}.

They want {f5.position:a doctor on call at night}. In March {f6.who:a resident}, {f6.age:88}, {f6.name:Ivy Trelawney}, had {f7.what:lain on a bathroom floor} for {f8.time:five hours} with {f9.what:a head wound}; {f10.status:she died} {f11.time:the next day}. {f12.who:A fellow resident} had found her.

"{f13.wording:I had sixty-two people that night and only two hands}," said nurse {f14.name:Grace Odhiambo}. She {f15.status:has been dismissed}. The Nursing Federation's {f16.role:president}, {f16.name:Mark Delany}, {f17.position:ruled out further action} {f18.position:if she is reinstated}.

Banksia Grove's {f19.role:chief executive}, {f19.name:Caroline Usher}, said {f20.cause:there was no money for more nurses}. The firm made {f21.money:$31 million} last year. {f22.who:Volunteers} {f23.what:served lunch} on Monday. {f24.who:The dead woman's daughter} {f25.what:stood with the nurses}; she {f26.what:has settled with the firm}.

{f27.who:The federal health minister} {f28.status:met both sides} {f29.time:on Tuesday}. {f30.who:The quality regulator} had {f31.status:warned} the home {f32.time:in January}.

=== key
f1.status differs A=walked off against the order B=stayed at work | the nurses
f2.who same A=Industrial Relations Commission B=Industrial Relations Commission | who gave the order
f3.number same A=11 B=11 | homes
f4.time same A=4 hours B=4 hours | length of the walkout
f5.position differs A=nurse on every floor B=doctor on call | what they want
f6.who same A=resident B=resident | the victim
f6.age same A=88 B=88 | the victim
f6.name same A=Ivy Trelawney B=Ivy Trelawney | the victim
f7.what same A=bathroom floor B=bathroom floor | what happened to her
f8.time same A=5 hours B=5 hours | how long
f9.what differs A=broken hip B=head wound | her injury
f10.status same A=died B=died | she
f11.time differs A=nine days later B=next day | when she died
f12.who differs A=cleaner B=fellow resident | who found her
f13.wording differs A=I had sixty-two people that night and two hands B=I had sixty-two people that night and only two hands | the nurse's words
f14.name same A=Grace Odhiambo B=Grace Odhiambo | the nurse
f15.status differs A=suspended B=dismissed | the nurse
f16.role differs A=secretary B=president | Delany's post
f16.name same A=Mark Delany B=Mark Delany | the union's leader
f17.position same A=no further action B=no further action | what he offers
f18.position same A=if reinstated B=if reinstated | his condition
f19.role same A=chief executive B=chief executive | Usher's post
f19.name same A=Caroline Usher B=Caroline Usher | who speaks for the firm
f20.cause differs A=no nurses B=no money | why there are so few
f21.money same A=AUD 31m B=AUD 31m | the profit
f22.who same A=volunteers B=volunteers | who helped
f23.what same A=served lunch B=served lunch | the help
f24.who same A=daughter B=daughter | who supports the nurses
f25.what same A=stood with them B=stood with them | her support
f26.what differs A=suing B=settled | she and the firm
f27.who differs A=aged-care minister B=health minister | which minister
f28.status changed A=will meet B=met | the meeting
f29.time differs A=2025-05-22 B=2025-05-20 | when
f30.who same A=quality regulator B=quality regulator | the supervisor
f31.status differs A=cleared B=warned | the home
f32.time same A=2025-01 B=2025-01 | when
