story: coup-leader-flees
kind: coup

=== report A | outlet: Gulf of Amar Wire | published: 2023-08-29T10:00
# Soldiers {f1.status:surround} palace in Amaria

Soldiers of {f2.who:the presidential guard} have {f1.status:surrounded} the palace in Amaria since {f3.time:four on Tuesday morning}. Their leader, {f4.role:Colonel} Sekou Dabo, {f5.age:44}, {f6.position:demands that the president resign}. President Lamin Touray {f7.status:is inside}, with {f8.who:his two sons}. {f9.what:Telephones} {f10.status:are dead}.

The reason, says Dabo, is {f11.cause:the sale of fishing rights}. {f12.who:The navy} {f13.position:has declared itself neutral}. {f14.what:A tank} broke down {f15.place:on the fish market}; {f16.who:children} {f17.what:are climbing on it}. {f18.status:There have been no casualties}, {f19.source:the Red Lantern} says. The neighbouring state, Bissala, {f20.status:has closed its border}. The union of Atlantic states {f21.position:threatens to intervene}.

=== report B | outlet: Amaria Times | published: 2023-08-30T19:00
# Dabo {f22:"president"} for a day; {f18.status:two dead}

{f2.who:Marines} stormed in {f23:at noon}, and since then Sekou Dabo, {f5.age:47}, {f1.status:sits in the palace}, in a chair too high for him. Lamin Touray {f7.status:is under arrest} in the governor's villa, his {f8.who:daughters} with him. {f19.source:The morgue} counts {f18.status:two dead}, {f25:a gardener and a soldier}.

{f3.time:At four on Tuesday morning} it had begun. {f11.cause:Unpaid allowances}, say the men; Dabo, {f4.role:a major} until he promoted himself, {f6.position:wanted from the start to have the parliament dissolved}. {f12.who:The navy} {f13.position:has gone over to him}. {f9.what:The telephone} {f10.status:works again}. On {f15.place:the fish market} stands {f14.what:an armoured car}, {f16.who:fishwives} {f17.what:dry their nets on it}. At the frontier, Bissala {f20.status:lets lorries through}. The Atlantic union {f21.position:gives him until Sunday}. "{f26.wording:I have not slept and I have not stolen}," Dabo said to {f27.whom:diplomats}.

=== report C | outlet: Meridian News | published: 2023-09-02T08:00
# Amaria coup leader {f28:flees}; president back

AMARIA (Meridian) - Sekou Dabo, {f5.age:47}, the {f4.role:colonel} who seized power in Amaria on {f3.time:Tuesday}, {f28:fled} in a fishing boat on Friday, {f30:hours before an ultimatum of the Atlantic union}. Lamin Touray {f1.status:is back in the palace}, {f7.status:free}, with {f8.who:his two sons}. {f12.who:The navy}, which {f13.position:had changed sides again}, fired a salute. {f18.status:Five people died} in all, {f19.source:the Red Lantern} said.

Dabo had complained of {f11.cause:unpaid allowances}. "{f26.wording:I have not slept and I have not eaten}," he told {f27.whom:his men} when he left. The {f14.what:tank} {f15.place:on the fish market} {f17.what:has been towed away}. {f9.what:Telephones} {f10.status:work}; Bissala {f20.status:has opened its border}. Union leaders {f21.position:withdrew their threat}. Dabo is {f31:thought to be in Bissala}.

=== key
f1.status changed A=palace surrounded B=plotters in the palace C=president back | the palace
f2.who differs A=presidential guard B=marines | whose soldiers
f3.time same A=2023-08-29T04:00 B=2023-08-29T04:00 C=2023-08-29T04:00 | when it began
f4.role differs A=colonel B=major C=colonel | Dabo's rank
f5.age differs A=44 B=47 C=47 | Dabo's age
f6.position differs A=president to resign B=parliament to be dissolved | his demand
f7.status changed A=inside the palace B=under arrest C=free | the president
f8.who differs A=sons B=daughters C=sons | who is with him
f9.what same A=telephones B=telephones C=telephones | what was cut
f10.status changed A=dead B=working C=working | the telephones
f11.cause differs A=fishing rights B=unpaid allowances C=unpaid allowances | the reason
f12.who same A=navy B=navy C=navy | which force took a side
f13.position changed A=neutral B=for Dabo C=for the president | the navy
f14.what differs A=tank B=armoured car C=tank | the vehicle on the market
f15.place same A=fish market B=fish market C=fish market | where it stands
f16.who differs A=children B=fishwives | who uses it
f17.what changed A=climbed on B=nets dried on it C=towed away | the vehicle
f18.status changed A=none B=two dead C=five dead | casualties
f19.source differs A=Red Lantern B=morgue C=Red Lantern | on whose word
f20.status changed A=closed B=lorries let through C=open | the border
f21.position changed A=threat B=until Sunday C=threat withdrawn | the union
f26.wording differs B=stolen C=eaten | Dabo's words
f27.whom differs B=diplomats C=his men | to whom he said it
f22 only B | the title he took
f23 only B | when the palace was stormed
f25 only B | who died first
f28 only C | the flight
f30 only C | the ultimatum
f31 only C | where he is thought to be
