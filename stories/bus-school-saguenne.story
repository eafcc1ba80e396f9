story: bus-school-saguenne
kind: accident

=== report A | outlet: Le Nordet, English page | published: 2023-12-08
# School bus driver {f1.status:hailed} after {f2.what:steering} {f3.status:fails} on hill

By Catherine Pelletier-Wong

SAGUENNE, Que. - A school bus with {f4.number:27} children on board {f5.status:ended up} {f6.place:in a hayfield} on Thursday after {f2.what:its steering} {f3.status:failed} on the Côte à Bouchard. {f7.number:Two} pupils {f8.what:were cut on the forehead}.

The driver, {f9.name:Mireille Gagnon}, {f9.age:62}, {f10.what:ran the vehicle along a snowbank} to slow it, {f11.source:a motorist who followed her} said. "{f12.wording:She drove it like a sled}," he said. {f9.name:Gagnon} {f13.status:suffered a broken rib} and {f14.status:is at home}.

The bus, {f15.what:a diesel built in 2011}, {f16.status:had been in the garage} {f16.time:on Monday} {f16.cause:because of an oil leak}. The carrier, {f17.name:Autobus Tremplin}, {f18.position:says that the mechanic's report was in order}. {f19.who:The drivers' union} {f19.position:wants an inspection of the whole fleet}.

{f20.who:The school service centre} {f20.status:has suspended} {f20.what:the contract}. {f21.who:A taxi firm} {f21.status:will take} the children to school {f21.time:from Monday}. On Friday {f22.status:there were no classes}, {f22.cause:so that pupils could talk to psychologists}.

{f23.role:Mayor} {f23.name:Luc Desrosiers} {f24.position:asked the ministry to lower the speed limit} on the hill, {f25.what:where a milk truck overturned} {f25.time:in October}. {f26.who:A girl of nine} {f26.status:who had unbuckled her friend's belt} {f26.what:is to get a certificate} from {f26.whom:the fire department}.

{f27:Quebec does not require belts on school buses; the ones on this bus were bought by the parents' committee}.

=== report B | outlet: Confederation Wire | published: 2023-12-09
# School bus crash in Quebec: mechanic {f28:arrested}

SAGUENNE, Que. (CW) - Police investigating a school bus accident {f28:arrested a mechanic on Saturday}. The bus, on which {f2.what:the brakes} {f3.status:had given out}, {f5.status:came to rest} {f6.place:in a stream} on Thursday with {f4.number:27} pupils inside; {f7.number:two} of them {f8.what:lost teeth}.

{f11.source:The bus company} said that {f9.name:Mireille Gagnon}, {f9.age:62}, who was driving, {f10.what:had steered along a wall of snow} in order to lose speed. The premier {f1.status:praised} her. She {f13.status:broke a rib} and {f14.status:is still in hospital}. "{f12.wording:She drove it like a sleigh}," said the driver of a car behind her.

The {f15.what:electric bus}, {f17.name:Autobus Tremplin} said, {f16.status:had been serviced} {f16.time:at the start of the week} {f16.cause:after a warning light came on}. {f18.position:The company admitted that the mechanic had not signed the report}. {f19.who:The union of its drivers} called for {f19.position:older buses to be scrapped}.

{f20.what:The company's contract} {f20.status:remains in force}, {f20.who:the school service centre} said. {f21.who:Another bus company} {f21.status:takes over} {f21.time:on Monday}. {f22.status:The school was shut} on Friday {f22.cause:because of a snowstorm}.

{f23.name:Luc Desrosiers}, {f23.role:the reeve of the county}, {f24.position:would like the road moved}. {f25.time:Two months ago} {f25.what:a tanker carrying milk tipped over} at the same place.

{f26.who:A nine-year-old} {f26.status:who helped her friend out of her belt} {f26.what:will be given a certificate} by {f26.whom:firefighters}.

=== key
f1.status same A=hailed B=praised | the driver
f2.what differs A=steering B=brakes | what failed
f3.status same A=failed B=gave out | that part
f4.number same A=27 B=27 | the children
f5.status same A=ended up B=came to rest | the bus
f6.place differs A=hayfield B=stream | where it ended up
f7.number same A=2 B=2 | hurt pupils
f8.what differs A=cut forehead B=lost teeth | their injuries
f9.name same A=Mireille Gagnon B=Mireille Gagnon | the driver
f9.age same A=62 B=62 | her age
f10.what same A=along a snowbank B=along a wall of snow | what she did
f11.source differs A=a motorist B=the bus company | on whose word
f12.wording differs A=like a sled B=like a sleigh | the motorist's words
f13.status same A=broken rib B=broke a rib | her injury
f14.status differs A=at home B=in hospital | the driver
f15.what differs A=diesel bus B=electric bus | the bus
f16.status same A=in the garage B=serviced | the bus before the accident
f16.time compatible A=2023-12-04 B=start of the week | when
f16.cause differs A=oil leak B=warning light | why
f17.name same A=Autobus Tremplin B=Autobus Tremplin | the company
f18.position changed A=report in order B=report not signed | the company on the mechanic's report
f19.who same A=drivers' union B=union of its drivers | who makes a demand
f19.position differs A=inspect the whole fleet B=scrap older buses | the demand
f20.who same A=school service centre B=school service centre | who decides on the contract
f20.what same A=contract B=contract | what is decided on
f20.status differs A=suspended B=in force | the contract
f21.who differs A=taxi firm B=another bus company | who takes the children
f21.status same A=will take them B=takes over | the replacement
f21.time same A=2023-12-11 B=2023-12-11 | from when
f22.status same A=no classes B=school shut | Friday
f22.cause differs A=psychologists B=snowstorm | why
f23.role differs A=mayor B=reeve of the county | Desrosiers's office
f23.name same A=Luc Desrosiers B=Luc Desrosiers | the politician
f24.position differs A=lower speed limit B=road moved | what he wants
f25.what same A=milk truck overturned B=milk tanker tipped over | the earlier accident
f25.time same A=2023-10 B=2023-10 | when
f26.who same A=girl of nine B=nine-year-old | the child
f26.status same A=unbuckled her friend's belt B=helped her friend out of her belt | what she did
f26.what same A=certificate B=certificate | her reward
f26.whom same A=fire department B=firefighters | who gives it
f27 only A | belts on school buses
f28 only B | the arrest
