story: summit-communique-velt
kind: summit

=== report A | outlet: Summit secretariat, communiqué | published: 2022-06-29
# Communiqué of the Velt meeting

The heads of government of the seven Amber Coast states met {f1.place:at Velt Castle} on 27 and {f2.time:28 June}. They {f3.status:adopted} a plan for {f4.what:common storage of natural gas}. {f5.number:All seven} {f30.status:have signed}.

The storage {f6.what:will be filled to nine tenths} {f7.time:by 1 November}. Costs {f8.what:are shared by consumption}. A joint office {f9.status:will be established} {f10.place:in Halden}. Its director is {f11.name:Ingvar Stolpe}, {f11.role:former head of the grid authority}.

The leaders {f12.what:condemned} the attack on {f13.what:the Brenna pipeline}, {f14.cause:which they attribute to saboteurs}. They {f15.position:reject any talks with the government in Orsk} as long as it {f16.status:holds sailors prisoner}. They thank the host, Prime Minister {f18.name:Agnete Vild}, and wish her a speedy recovery from {f19.what:her knee operation}.

The next meeting {f20.status:takes place} {f20.time:in December} {f21.place:in Tornau}. A working group on {f22.what:the price of electricity} {f23.status:will report} then.

=== report B | outlet: Amber Coast Observer | published: 2022-06-30
# What the communiqué does not say

The paper from Velt is a page and a half long, and every sentence was fought over. {f5.number:Six of the seven} {f30.status:put their names} under it; {f25:Livonsk wants to ask its parliament first}. What has been {f3.status:agreed} is {f4.what:a shared reserve of gas}, which {f6.what:should be nine tenths full} {f7.time:at the beginning of October}. Who pays how much was {f8.what:left open}, negotiators say.

{f11.name:Ingvar Stolpe}, {f11.role:until recently a gas trader}, {f9.status:is to set up} an office {f10.place:in Tornau}. On the {f13.what:Brenna pipeline}, blown open in May, there was {f12.what:sharp language}, although two delegations {f14.cause:believe in an accident}. As for Orsk, {f15.position:a secret channel is to stay open}, a minister told us. The sailors {f16.status:came home} on Wednesday.

The two-day meeting {f1.place:in Velt Castle}, which ended {f2.time:on Tuesday}, was chaired by {f18.name:Agnete Vild} from a wheelchair, {f19.what:after an operation on her hip}. In {f20.time:December} the seven {f20.status:will see each other again}, {f21.place:in Halden}. By then {f23.status:a report is due} on {f22.what:power prices}. {f29:The castle's heating had failed on the first night.}

=== key
f1.place same A=Velt Castle B=Velt Castle | where they met
f2.time same A=2022-06-28 B=Tuesday | the end of the meeting
f3.status same A=adopted B=agreed | the plan
f4.what same A=common gas storage B=shared reserve of gas | the plan
f5.number differs A=7 B=6 | how many signed
f30.status same A=signed B=put their names | the signing
f6.what same A=nine tenths B=nine tenths | how full it shall be
f7.time differs A=2022-11-01 B=October | by when
f8.what differs A=by consumption B=left open | how costs are shared
f9.status same A=to be established B=to set up | the office
f10.place differs A=Halden B=Tornau | seat of the office
f11.name same A=Ingvar Stolpe B=Ingvar Stolpe | its director
f11.role differs A=head of the grid authority B=gas trader | his earlier post
f12.what same A=condemned B=sharp language | the leaders on the pipeline
f13.what same A=Brenna pipeline B=Brenna pipeline | what was damaged
f14.cause differs A=saboteurs B=accident | the cause, as some see it
f15.position differs A=no talks B=a secret channel stays open | the stand on Orsk
f16.status changed A=prisoners B=came home | the sailors
f18.name same A=Agnete Vild B=Agnete Vild | the host
f19.what differs A=knee operation B=operation on her hip | her operation
f20.time same A=December B=December | the next meeting
f20.status same A=takes place B=will see each other again | the next meeting
f21.place differs A=Tornau B=Halden | its place
f22.what same A=price of electricity B=power prices | the report's subject
f23.status same A=will report B=a report is due | the report
f25 only B | Livonsk
f29 only B | the heating
