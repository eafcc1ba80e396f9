story: party-congress-hall
kind: politics

=== report A | outlet: Republic Press Agency | published: 2024-03-11 | agency: RPA
# {f1.name:Okkervoort} elected head of {f2.who:Christian People's Party}

{f3.place:HALVERDAM} (RPA) - {f1.name:Lieke Okkervoort} {f4.status:has been elected} leader of the {f2.who:Christian People's Party}. She beat {f5.role:the finance minister}, Joris Dekkema, on {f6.time:Sunday} with {f7.number:54 per cent} of the delegates' votes.

The congress had been {f8.status:interrupted} for {f9.time:two hours} when {f10.who:climate activists} {f11.what:climbed the stage}. {f12.who:Stewards} carried them out. One {f13.who:activist} {f14.what:sprained an ankle}.

Okkervoort, {f15.role:a notary}, wants to {f16.position:lead the party out of the coalition} if {f17.what:the nitrogen law} is not changed. "{f18.wording:We have nodded long enough}," she told the cheering hall. Dekkema {f19.status:congratulated her} and {f20:will stay in office}.

{f21.who:The youth wing} had {f22.position:backed} Okkervoort; {f23.who:the farmers' association} {f24.position:supported} Dekkema. A motion to {f25.what:drop the word "Christian" from the name} {f26.status:failed}. The delegates also {f27.status:adopted} a proposal to {f28.what:ban mobile phones in schools}.

The former leader, Willem Taets, {f29.status:did not attend}, {f30.cause:because he was ill}. He had {f31.status:stepped down} in {f32.time:December} after {f33.what:a drink-driving case}. The party lies at {f34.number:nine per cent} in the polls, {f35.what:its lowest level since the war}. The prime minister called the result {f36.wording:"an interesting choice"}.

=== report B | outlet: Halverdam Courant | published: 2024-03-11 | copy: A | agency: RPA
# {f1.name:Okkervoort} elected head of {f2.who:Christian People's Party}

{f3.place:HALVERDAM} (RPA) - {f1.name:Lieke Okkervoort} {f4.status:is the new} leader of the {f2.who:Christian People's Party}. She beat {f5.role:the former finance minister}, Joris Dekkema, on {f6.time:Saturday} with {f7.number:54 per cent} of the delegates' votes.

The congress had been {f8.status:halted} for {f9.time:half an hour} when {f10.who:animal rights activists} {f11.what:stormed the stage}. {f12.who:Police} carried them out. One {f13.who:steward} {f14.what:broke an ankle}.

Okkervoort, {f15.role:a judge}, wants to {f16.position:take the party out of the government} if {f17.what:the nitrogen law} is not {f37:withdrawn or} changed. "{f18.wording:We have nodded for long enough}," she told the cheering hall. Dekkema {f19.status:refused to congratulate her}.

{f21.who:The youth wing} had {f22.position:favoured} Okkervoort; {f23.who:the women's association} {f24.position:supported} Dekkema. A motion to {f25.what:remove the word "Christian" from the name} {f26.status:was withdrawn}. The delegates also {f27.status:passed} a proposal to {f28.what:ban smartphones in classrooms}.

The former leader, Willem Taets, {f29.status:was absent}, {f30.cause:because he was travelling}. He had {f31.status:resigned} in {f32.time:November} after {f33.what:a speeding case}. The party lies at {f34.number:nine per cent} in the polls, {f35.what:its worst value since the war}. The prime minister called the result {f36.wording:"an interesting choice"}.

=== key
f1.name same A=Lieke Okkervoort B=Lieke Okkervoort | the new leader
f2.who same A=Christian People's Party B=Christian People's Party | which party
f3.place same A=Halverdam B=Halverdam | where
f4.status same A=elected B=new leader | the election
f5.role differs A=finance minister B=former finance minister | her rival
f6.time differs A=2024-03-10 B=2024-03-09 | the day of the vote
f7.number same A=54 per cent B=54 per cent | her share
f8.status same A=interrupted B=halted | the congress
f9.time differs A=2 hours B=half an hour | for how long
f10.who differs A=climate activists B=animal rights activists | who interrupted it
f11.what compatible A=climbed the stage B=stormed the stage | what they did
f12.who differs A=stewards B=police | who carried them out
f13.who differs A=an activist B=a steward | who was hurt
f14.what differs A=sprained ankle B=broken ankle | the injury
f15.role differs A=notary B=judge | her profession
f16.position same A=out of the coalition B=out of the government | what she wants
f17.what same A=nitrogen law B=nitrogen law | the law at issue
f18.wording differs A=nodded long enough B=nodded for long enough | her words
f19.status differs A=congratulated B=refused to congratulate | her rival's reaction
f20 only A | that Dekkema stays in office
f21.who same A=youth wing B=youth wing | who backed her
f22.position same A=backed B=favoured | the youth wing on her
f23.who differs A=farmers' association B=women's association | who supported Dekkema
f24.position same A=supported B=supported | that association on Dekkema
f25.what same A=drop the word B=remove the word | the motion
f26.status differs A=failed B=withdrawn | the motion
f27.status same A=adopted B=passed | the proposal on phones
f28.what compatible A=ban mobile phones in schools B=ban smartphones in classrooms | the proposal
f29.status same A=did not attend B=absent | the former leader
f30.cause differs A=ill B=travelling | why he was away
f31.status same A=stepped down B=resigned | his office
f32.time differs A=December B=November | when he went
f33.what differs A=drink-driving B=speeding | the case
f34.number same A=9 per cent B=9 per cent | the polls
f35.what same A=lowest level since the war B=worst value since the war | how the polls compare
f36.wording same A=an interesting choice B=an interesting choice | the prime minister's words
f37 only B | withdrawn
