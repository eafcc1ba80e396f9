story: asteroid-sample-kerala
kind: science

=== report A | outlet: Monsoon Science Weekly | published: 2026-03-20
# {f1.what:Dust grain} from asteroid {f2.status:missing} at Kerala laboratory

A {f1.what:grain of dust} from the asteroid Kubera, {f3.number:0.3 millimetres} wide and {f3.what:older than the earth}, {f2.status:has gone missing} at the Centre for Planetary Science in Kochala. The centre had {f4.status:received it on loan} from {f5.who:Japan's space agency} {f4.time:in December}.

The loss was noticed {f6.time:last Friday} by {f7.who:a doctoral student}, {f7.name:Anjana Varier}, when she {f7.what:opened the steel capsule for a measurement}. {f8.who:The centre's director}, {f8.name:Dr K. P. Sreedhar}, {f8.position:does not believe in a theft}: the grain {f9.cause:probably clings to a glove, charged with electricity}. All gloves and wipes are being searched under the microscope.

"{f10.wording:We are looking for a full stop in a library}," he said. {f5.who:The Japanese agency} {f11.position:showed understanding} and {f11.status:will send an expert}. {f12.who:The science ministry} {f12.status:has opened an inquiry}. The clean room {f13.status:is sealed}.

The grain is {f14.number:one of four} that India was given. {f15.what:The other three}, in {f15.place:Ahmedabad}, {f15.status:are safe}. It had been insured for {f16.money:Rs 2 crore}. In 2011 {f17:a speck of moon rock} had disappeared from a museum in the state, and turned up in a teacher's desk.

Ms Varier {f18.position:wants to continue her thesis} with meteorites, she said.

=== report B | outlet: Backwater News | published: 2026-03-24
# Found: the {f1.what:pebble} from space

It was where nobody had looked: {f9.cause:in the thread of the capsule's lid}. The {f1.what:chip of rock} from the asteroid Kubera, {f3.number:three tenths of a millimetre} across and {f3.what:of greater age than our planet}, {f2.status:is back} in the hands of the Kochala centre since Sunday.

{f7.name:Anjana Varier}, {f7.who:a technician}, had raised the alarm {f6.time:on 13 March}, after {f7.what:opening the capsule to clean it}. It was an expert from Japan who {f11.status:found it}, {f20:with a brush made of a single hair}. "{f10.wording:We were looking for a full stop in a novel}," {f8.name:K. P. Sreedhar}, {f8.who:who heads the centre}, said in relief. He {f8.position:had already called the police}, suspecting a theft.

{f5.who:The Japanese space agency}, from which the centre {f4.status:had borrowed} the sample {f4.time:three months ago}, is {f11.position:annoyed} all the same: it {f19:demands it back}. The {f12.who:ministry of science} {f12.status:has called off its investigation}. In the {f13.status:reopened} clean room work goes on.

India has {f14.number:four such samples}. Of the {f15.what:others}, {f15.status:one was damaged} in {f15.place:Ahmedabad} last year, as has now become known. {f16.money:Twenty million rupees} is the sum for which the sample is insured.

For Ms Varier, it was {f18.position:enough: she is going into banking}.

=== key
f1.what differs A=dust grain B=pebble, chip of rock | the sample
f2.status changed A=missing B=found | the sample
f3.number same A=0.3 B=0.3 | its width in millimetres
f3.what same A=older than the earth B=of greater age than our planet | its age
f4.status same A=received on loan B=borrowed | the sample
f4.time same A=December B=three months ago | since when
f5.who same A=Japan's space agency B=Japanese space agency | the lender
f6.time same A=2026-03-13 B=2026-03-13 | when the loss was noticed
f7.who differs A=doctoral student B=technician | Varier
f7.name same A=Anjana Varier B=Anjana Varier | who noticed it
f7.what differs A=for a measurement B=to clean it | why she opened the capsule
f8.who same A=centre's director B=heads the centre | Sreedhar
f8.name same A=K. P. Sreedhar B=K. P. Sreedhar | the director
f8.position differs A=no theft B=called the police | the director on a theft
f9.cause differs A=clings to a glove B=in the thread of the lid | where it had gone
f10.wording differs A=are looking, library B=were looking, novel | the director's words
f11.position differs A=understanding B=annoyed | the lender
f11.status changed A=will send an expert B=expert found it | the expert
f12.who same A=science ministry B=ministry of science | who investigates
f12.status changed A=opened B=called off | the inquiry
f13.status changed A=sealed B=reopened | the clean room
f14.number same A=4 B=4 | samples in India
f15.what same A=other three B=others | the other samples
f15.place same A=Ahmedabad B=Ahmedabad | where they are
f15.status differs A=safe B=one damaged | the other samples
f16.money same A=INR 20m B=INR 20m | the insured sum
f18.position differs A=continue her thesis B=into banking | what Varier wants
f17 only A | the moon rock
f20 only B | the brush
f19 only B | the lender's demand
