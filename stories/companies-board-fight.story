story: companies-board-fight
kind: companies

=== report A | outlet: Calgarth Business Herald | published: 2024-05-09
# {f1.who:Pension fund} {f2.status:topples} {f3.role:chair} of Redwillow Pipelines

CALGARTH - Shareholders of Redwillow Pipelines {f2.status:voted out} their {f3.role:chair}, {f3.name:Douglas Penner}, {f3.age:69}, at a stormy meeting on Wednesday, after {f1.who:a teachers' pension fund} had turned against him {f4.cause:over a spill in the Smoky River}.

{f5.number:Fifty-six} per cent were against him. He {f6.what:left by a side door} and {f7.status:spoke to no one}. His successor is {f8.name:Marlene Cardinal}, {f8.role:a former judge}. "{f9.wording:A board that does not ask will one day be asked}," she said.

The spill of {f10.number:3,200} barrels {f11.time:in October} had {f12.what:fouled the water} of {f13.number:two} Cree communities. {f14.cause:A weld had cracked}. {f15.who:Chief} {f15.name:Ron Lameman} {f16.what:brought a jar of river water} to the meeting; {f17.who:security} {f18.status:made him leave it outside}.

Chief executive {f19.name:Kurt Oland} {f20.status:keeps his post}, though {f21.what:his bonus} {f22.status:was rejected}. The fund also wants {f23.position:spending on a new line stopped}. {f24.who:The energy regulator} {f25.status:has charged} the firm with {f26.what:late reporting}. {f27.what:The dividend} {f28.status:stays the same}. Two more directors retire next year.

=== report B | outlet: Calgarth Business Herald | published: 2024-05-10 | copy: A
# {f1.who:Hedge fund} {f2.status:topples} {f3.role:chair} of Redwillow Pipelines

CALGARTH - Shareholders of Redwillow Pipelines {f2.status:voted out} their {f3.role:chair}, {f3.name:Douglas Penner}, {f3.age:69}, at a stormy meeting on Wednesday, after {f1.who:a New York hedge fund} had turned against him {f4.cause:over weak profits}.

{f5.number:Fifty-six} per cent were against him. He {f6.what:left by a side door} and {f7.status:spoke to no one}. His successor is {f8.name:Marlene Cardinal}, {f8.role:a former minister}. "{f9.wording:A board that does not ask will soon be asked}," she said.

The spill of {f10.number:3,200} barrels {f11.time:in October} had {f12.what:killed the fish} of {f13.number:two} Cree communities. {f14.cause:A valve had stuck}. {f15.who:Councillor} {f15.name:Ron Lameman} {f16.what:brought a jar of river water} to the meeting; {f17.who:security} {f18.status:let him show it}.

Chief executive {f19.name:Kurt Oland} {f20.status:goes in autumn}, though {f21.what:his bonus} {f22.status:was approved}. The fund also wants {f23.position:the firm split in two}. {f24.who:The energy regulator} {f25.status:may charge} the firm with {f26.what:late reporting}. {f27.what:The dividend} {f28.status:goes up}. Two more directors retire next year.

=== key
f1.who differs A=pension fund B=hedge fund | who brought him down
f2.status same A=voted out B=voted out | the chair
f3.role same A=chair B=chair | his post
f3.name same A=Douglas Penner B=Douglas Penner | the chair
f3.age same A=69 B=69 | the chair
f4.cause differs A=spill B=weak profits | why
f5.number same A=56 B=56 | the vote in per cent
f6.what same A=side door B=side door | how he left
f7.status same A=silent B=silent | he
f8.name same A=Marlene Cardinal B=Marlene Cardinal | the successor
f8.role differs A=former judge B=former minister | her past
f9.wording differs A=A board that does not ask will one day be asked B=A board that does not ask will soon be asked | her words
f10.number same A=3200 B=3200 | barrels
f11.time same A=2023-10 B=2023-10 | when it spilled
f12.what differs A=fouled the water B=killed the fish | what it did
f13.number same A=2 B=2 | communities
f14.cause differs A=cracked weld B=stuck valve | why it spilled
f15.who differs A=chief B=councillor | Lameman's office
f15.name same A=Ron Lameman B=Ron Lameman | who protested
f16.what same A=jar of water B=jar of water | what he brought
f17.who same A=security B=security | who decided on the jar
f18.status differs A=left outside B=shown | the jar
f19.name same A=Kurt Oland B=Kurt Oland | the chief executive
f20.status differs A=keeps his post B=goes in autumn | the chief executive
f21.what same A=bonus B=bonus | what was voted on
f22.status differs A=rejected B=approved | the bonus
f23.position differs A=new line stopped B=firm split | what the fund wants
f24.who same A=energy regulator B=energy regulator | the regulator
f25.status differs A=charged B=may charge | the firm
f26.what same A=late reporting B=late reporting | what for
f27.what same A=dividend B=dividend | what shareholders get
f28.status differs A=unchanged B=raised | the dividend
