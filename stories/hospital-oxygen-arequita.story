story: hospital-oxygen-arequita
kind: health

=== report A | outlet: Sur del Perú | published: 2024-03-27
# {f1.number:Three} patients {f1.status:die} as {f2.what:oxygen} fails in Arequita

{f1.number:Three} patients on respirators {f1.status:died} in the intensive care ward of Arequita's regional hospital when the {f2.what:oxygen supply} {f2.status:failed} for {f3.time:18 minutes} on {f4.time:Monday night}. {f5.who:The hospital} concedes that {f5.what:an alarm} {f5.status:had been switched off}.

The cause was {f6.cause:a frozen valve} of the main tank, said {f7.name:Dr Eloy Ticona}, the {f7.role:medical director}. Nurses {f8.what:ventilated eleven other patients by hand}, with {f8.what:rubber bags}. "{f9.wording:We were four nurses with eight hands and fourteen people to keep breathing}," one of them said.

The dead are {f10.who:two men and a woman}, {f10.age:between 58 and 80}. {f11.who:Their families} {f11.status:were informed} only {f11.time:after nine hours}. {f12.what:The portable cylinders} kept for such a case {f12.status:were empty}; {f13.who:the contractor}, Oxisur, {f13.position:says it was never asked to fill them}.

{f14.who:The health minister} {f14.status:flew to Arequita} and {f14.status:dismissed} {f15.whom:the head of maintenance}. {f16.who:The public ministry} {f16.status:has opened proceedings} for {f16.what:negligent homicide}. {f17.who:The doctors' college} {f17.position:asked for a second tank in every large hospital}. {f18.who:The regional governor} {f18.position:called this too dear}.

{f19.what:New patients} {f19.status:are still admitted}. During the pandemic the hospital had run out of oxygen {f20:three times}.

=== report B | outlet: Andean Health Watch | published: 2024-03-30
# Peru: hospital blames {f6.cause:worker} for failure of {f2.what:oxygen}

{f5.who:Management} of the regional hospital in Arequita, Peru, now says that the {f2.what:flow of oxygen} {f2.status:was interrupted} on {f4.time:25 March} because {f6.cause:a cleaner had closed the wrong tap}. The {f5.what:alarm}, it insists, {f5.status:was working}.

For {f3.time:some twenty minutes}, fourteen people who could not breathe by themselves were without it. {f1.number:Four} {f1.status:have lost their lives}, {f10.who:all of them men}, {f10.age:the youngest 58}; the last {f21:on Thursday}. It could have been worse: nurses {f8.what:pumped air into the others with bags, by hand}. "{f9.wording:We were four nurses with eight hands and fourteen people to keep alive}," one recounted to {f7.name:Eloy Ticona}, {f7.role:who heads the intensive care ward}.

{f11.who:Relatives} {f11.status:were told} {f11.time:the same night}, says the hospital; they deny it. {f12.what:The cylinders for emergencies}, {f12.status:full but locked away}, were of no use. {f13.who:Oxisur}, the supplier, {f13.position:had twice offered to move them}, as letters show.

{f14.who:The minister of health}, who {f14.status:travelled to the city}, {f14.status:removed} {f15.whom:the hospital's director-general}. An inquiry into {f16.what:homicide by negligence} {f16.status:is under way} at {f16.who:the prosecutor's}. To have {f17.position:two tanks in each major hospital}, {f17.who:a demand of the doctors' college}, {f18.position:is "long overdue"} in the words of {f18.who:the governor}.

Since Friday {f19.what:patients} {f19.status:have been sent to other hospitals}.

=== key
f1.number changed A=3 B=4 | patients dead
f1.status same A=dead B=dead | the patients
f2.what same A=oxygen supply B=flow of oxygen | what failed
f2.status same A=failed B=interrupted | the oxygen
f3.time compatible A=18 minutes B=20 minutes~ | for how long
f4.time same A=2024-03-25 night B=2024-03-25 | when
f5.who same A=hospital B=management | who speaks of the alarm
f5.status differs A=switched off B=working | the alarm
f5.what same A=alarm B=alarm | what had been off or not
f6.cause differs A=frozen valve B=cleaner closed a tap | why it failed
f7.name same A=Eloy Ticona B=Eloy Ticona | a doctor
f7.role differs A=medical director B=head of intensive care | Ticona
f8.what same A=ventilated by hand with bags B=pumped by hand with bags | what nurses did
f9.wording differs A=keep breathing B=keep alive | the nurse's words
f10.who differs A=two men and a woman B=all men | the dead
f10.age compatible A=58-80 B=>=58 | the dead
f11.who same A=families B=relatives | who was told
f11.status same A=informed B=told | the families
f11.time differs A=after nine hours B=the same night | when they were told
f12.what same A=portable cylinders B=cylinders for emergencies | the reserve
f12.status differs A=empty B=full but locked away | the reserve
f13.who same A=contractor Oxisur B=supplier Oxisur | the firm
f13.position differs A=never asked to fill B=offered to move them | the firm on the cylinders
f14.who same A=health minister B=minister of health | who came
f14.status same A=flew there, dismissed B=travelled there, removed | what the minister did
f15.whom differs A=head of maintenance B=director-general | who was dismissed
f16.who same A=public ministry B=prosecutor's | who investigates
f16.status same A=proceedings opened B=inquiry under way | the case
f16.what same A=negligent homicide B=homicide by negligence | the offence
f17.who same A=doctors' college B=doctors' college | who makes a demand
f17.position same A=second tank in every large hospital B=two tanks in each major hospital | the demand
f18.who same A=regional governor B=governor | who comments
f18.position differs A=too dear B=long overdue | the governor
f19.what same A=new patients B=patients | who is admitted or not
f19.status changed A=admitted B=sent to other hospitals | new patients
f20 only A | the pandemic
f21 only B | when the last one died
