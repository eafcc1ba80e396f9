story: interpreter-asylum-leeds
kind: refugees

=== report A | outlet: West Riding Courier | published: 2024-02-02
# Army {f3.role:interpreter} {f1.status:wins} right to stay in {f2.place:Leeds}

A former {f3.role:interpreter} for British troops, who spent {f4.time:four years} waiting for a decision, has been {f1.status:granted asylum}. A tribunal in {f5.place:Bradford} {f6.status:overturned} the Home Office's refusal on {f7.time:Thursday}. The man, {f8.age:37}, who can be named only as Mr Z, {f9.what:works in a bakery} in {f2.place:Leeds}.

Judge Alma Peverell found that he {f10.certainty:would very probably be killed} if he went back to the valley where he had served between {f11.time:2009 and 2012}. {f12.who:His brother} had been {f12.status:shot} in {f13.time:2021} {f14.cause:because he was mistaken for him}. The Home Office had {f15.position:argued that he could live safely in the capital}. It had also {f16.what:doubted his identity}; {f17.who:a retired major}, Giles Thorne, {f18.what:recognised his voice on an old patrol recording}.

"{f19.wording:He walked in front of us, and we let him walk behind}," the {f17.who:major} told the tribunal. Mr Z was {f20.what:wounded in the thigh} in {f21.time:2011} {f20.cause:by a mine}. He {f22.what:crossed the Channel in a lorry} and arrived in {f22.time:January 2020}. His solicitor, Fatima Rowe, {f23.position:called for an apology}. The Home Office said it {f24.status:was considering an appeal}.

His wife and {f25.number:three} children {f26.status:are in hiding}; they may {f27.status:now join him}, which {f28.source:Ms Rowe} expects {f29.time:by the summer}. {f30.who:The congregation of a Methodist chapel} had collected {f31.money:£6,400} for {f32.what:legal fees}. Mr Z {f33.what:baked a cake} for the judge, {f34.status:which she had to decline}. {f35:Some 90 interpreters are still waiting}.

=== report B | outlet: The Northern Post | published: 2024-02-02
# "{f19.wording:He walked ahead of us}": {f17.who:sergeant's} word saves {f3.role:translator}

By Ellen Marsh

For {f4.time:four years} the Home Office told Mr Z that he was not who he said he was. On {f7.time:Thursday} a tribunal sitting in {f5.place:Manchester} told the Home Office that it was wrong. The {f8.age:37-year-old}, who {f3.role:translated} for a British regiment {f11.time:from 2009 to 2012}, {f1.status:may stay}. The refusal {f6.status:was set aside}.

It was {f17.who:a former sergeant}, Giles Thorne, who {f16.what:put an end to the doubts about his identity}: he {f18.what:knew him by a scar}. "{f19.wording:He walked ahead of us, and we let him walk behind}," he said in the witness box. The {f20.what:wound in the leg} dates from {f21.time:2012}, and it {f20.cause:came from a bullet}.

Back home, the judge, Alma Peverell, held, {f10.certainty:there was a real risk} of his being killed. In {f13.time:2021} {f12.who:his father} {f12.status:died of gunshots}, {f14.cause:having refused to say where he was}. Officials had {f15.position:told him that he had applied too late}. They {f24.status:will not appeal}, a spokesman said last night.

Mr Z, who {f9.what:drives a delivery van} in {f2.place:Leeds}, reached England {f22.what:in a small boat}, {f22.time:four years ago last month}. He has a wife and {f25.number:three} children, who {f26.status:live under false names} and {f27.status:can now come}: {f28.source:the Red Cross} thinks {f29.time:by summer}. Fatima Rowe, who represented him, {f23.position:asked for compensation}. {f31.money:More than £6,000} for {f32.what:his rent} came from {f30.who:the worshippers of a mosque}. The cake that Mr Z {f33.what:had made} for the judge {f34.status:was shared out among the ushers}. {f36:He says he will sleep on Sunday}.

=== key
f1.status same A=granted asylum B=may stay | Mr Z
f2.place same A=Leeds B=Leeds | where he lives
f3.role same A=interpreter B=translator | his work for the army
f4.time same A=4 years B=4 years | how long he waited
f5.place differs A=Bradford B=Manchester | where the tribunal sat
f6.status same A=overturned B=set aside | the refusal
f7.time same A=2024-02-01 B=2024-02-01 | the day of the ruling
f8.age same A=37 B=37 | his age
f9.what differs A=bakery B=delivery van | his work now
f10.certainty differs A=very probably B=a real risk | that he would be killed
f11.time same A=2009-2012 B=2009-2012 | when he served
f12.who differs A=brother B=father | the relative who was shot
f12.status same A=shot B=died of gunshots | this relative
f13.time same A=2021 B=2021 | when the relative was shot
f14.cause differs A=mistaken for him B=refused to say where he was | why the relative was shot
f15.position differs A=safe in the capital B=applied too late | the Home Office's argument
f16.what same A=identity doubted B=doubts about his identity | another argument
f17.who differs A=major B=sergeant | Thorne
f18.what differs A=voice on a recording B=scar | by what Thorne knew him
f19.wording differs A=in front of us B=ahead of us | Thorne's words
f20.what compatible A=thigh B=leg | where he was wounded
f20.cause differs A=mine B=bullet | by what he was wounded
f21.time differs A=2011 B=2012 | when he was wounded
f22.what differs A=lorry B=small boat | how he crossed
f22.time same A=2020-01 B=2020-01 | when he arrived
f23.position differs A=apology B=compensation | what his lawyer asks for
f24.status differs A=considering B=no appeal | the Home Office on an appeal
f25.number same A=3 B=3 | children
f26.status compatible A=in hiding B=under false names | his family
f27.status same A=may join him B=can come | his family's coming
f28.source differs A=Ms Rowe B=Red Cross | who expects them
f29.time same A=by the summer B=by summer | when they are expected
f30.who differs A=Methodist chapel B=mosque | who collected
f31.money compatible A=GBP 6400 B=>GBP 6000 | the sum collected
f32.what differs A=legal fees B=rent | for what it was collected
f33.what same A=baked a cake B=made a cake | what he did for the judge
f34.status compatible A=she declined it B=shared out among the ushers | the cake
f35 only A | the interpreters who wait
f36 only B | Sunday
