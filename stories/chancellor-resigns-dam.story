story: chancellor-resigns-dam
kind: politics

=== report A | outlet: Alpenpost | published: 2024-03-04
# Chancellor Haldner {f1.status:resigns} over {f2.what:dam} report

Chancellor Verena Haldner of Tyrland {f1.status:stepped down} on Sunday evening after {f3.who:a parliamentary committee} found that she {f4.what:had known} of {f5.what:cracks in the Grimsel-Au dam} {f6.time:two years} before {f7.what:the evacuation of the valley}. Her resignation {f8.status:takes effect immediately}.

In a statement of {f9.time:six minutes} she {f10.position:took responsibility} but {f11.position:denied having withheld the file}. "{f12.wording:I read it, and I read it wrongly}," she said. She {f13.status:did not take questions}. The committee bases its finding on {f14.source:a note in the handwriting of her chief of staff}.

A successor {f17.status:is to be elected} {f17.time:on 14 March}. Likely candidate is Ulla Renggli, {f18.role:president of the canton of Wildau}. {f19.who:The People's Party} {f20.position:demands an early general election}.

{f21.number:Nine hundred} people had to leave their homes {f22.time:in November}. {f23.status:They have not been able to return.} {f24.who:The operating company} {f25.status:has begun to drain} the lake. {f26.who:Farmers} from the valley rang {f27.what:cowbells} at the news. {f28.role:An engineer} who {f29.what:had raised the alarm} in 2021 {f30.status:was dismissed at that time}.

Haldner, 55, {f31:is the first chancellor to resign since 1954}.

=== report B | outlet: Wildauer Bote | published: 2024-03-05
# {f9.time:Six minutes} to {f1.status:resign}

It took {f9.time:six minutes}, then the career of Verena Haldner was at its end. {f3.who:An independent expert commission} had published its report on {f2.what:the dam} above Grimsel-Au on Sunday morning; in the evening the chancellor {f1.status:announced her departure}. She {f8.status:stays in office until her successor is sworn in}.

According to the report Haldner {f4.what:was aware} of {f5.what:the fissures} {f6.time:one year} before {f7.what:the valley was cleared}. It relies on {f14.source:an electronic calendar}. She {f11.position:rejects the charge of having kept back papers}. "{f12.wording:I had read it, and wrongly}," she said, {f10.position:accepting responsibility}; afterwards she {f13.status:answered questions for half an hour}.

The election of the new chancellor {f17.status:is planned} {f17.time:for Thursday of next week}. Most speak of Ulla Renggli, {f18.role:mayor of Wildau}. {f19.who:The People's Party} {f20.position:wants to nominate a candidate of its own}.

In Grimsel-Au little has changed. The {f21.number:nine hundred} inhabitants, who left in {f22.time:November}, {f23.status:came back at the end of January}, but {f24.who:the operator} {f25.status:is letting the water out} of the reservoir. {f26.who:Schoolchildren} greeted the resignation with {f27.what:cowbells}. {f28.role:The geologist} who {f29.what:had given warning} three years ago {f30.status:lost his job then}. {f32:He now keeps bees.}

=== key
f1.status same A=resigned B=departure announced | the chancellor
f2.what same A=dam B=dam | the affair
f3.who differs A=parliamentary committee B=expert commission | whose report
f4.what same A=had known B=was aware | the finding
f5.what same A=cracks B=fissures | what she knew of
f6.time differs A=2 years B=1 year | how long before
f7.what same A=evacuation B=valley cleared | before what
f8.status differs A=immediately B=stays until a successor | when it takes effect
f9.time same A=6 minutes B=6 minutes | her statement
f10.position same A=took responsibility B=accepts responsibility | her stand
f11.position same A=denied B=rejects | on the withheld papers
f12.wording differs A=I read it, and I read it wrongly B=I had read it, and wrongly | her words
f13.status differs A=no questions B=answered questions | questions
f14.source differs A=handwritten note B=electronic calendar | the evidence
f17.status same A=to be elected B=planned | the successor's election
f17.time same A=2024-03-14 B=2024-03-14 | when
f18.role differs A=president of the canton B=mayor of Wildau | Renggli's office
f19.who same A=People's Party B=People's Party | which party
f20.position differs A=general election B=candidate of its own | what it wants
f21.number same A=900 B=900 | the evacuated
f22.time same A=November B=November | when they left
f23.status differs A=not returned B=returned in January | the inhabitants
f24.who same A=operating company B=operator | who acts at the lake
f25.status same A=draining B=letting the water out | the lake
f26.who differs A=farmers B=schoolchildren | who rang
f27.what same A=cowbells B=cowbells | with what
f28.role differs A=engineer B=geologist | who had warned
f29.what same A=raised the alarm B=gave warning | what he did
f30.status same A=dismissed B=lost his job | that man
f31 only A | first since 1954
f32 only B | bees
