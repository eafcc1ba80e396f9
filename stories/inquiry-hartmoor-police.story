story: inquiry-hartmoor-police
kind: inquiry

=== report A | outlet: Ostsee-Zeitblatt | published: 2024-01-19
# Hartmoor chat groups: {f1.who:commission} {f2.what:criticises} police leadership

By Birte Jessen

For {f3.time:four years} officers at the Hartmoor police station exchanged {f4.what:racist jokes} in a chat group without any superior stepping in. That is the finding of {f1.who:an independent commission} that {f5.what:handed its report} to {f6.whom:Interior Minister} Swantje Krull on {f7.time:Thursday}.

{f8.number:Nineteen} officers belonged to the group. It {f9.status:was discovered} when {f10.who:one of them} {f11.what:lost his phone} {f12.place:in a sauna}. The {f13.role:head of the station}, Uwe Thomsen, {f14.what:had been told of it} by {f15.who:a trainee} and {f16.what:advised her to change departments}.

"{f17.wording:He confused loyalty with silence}," the report says. Thomsen {f18.status:has been transferred}. He {f19.position:rejects the accusation}. {f20.number:Six} officers {f21.status:have been dismissed}; against {f22.number:two} {f23.who:the public prosecutor} {f24.status:has brought charges}, {f24.what:for incitement}.

The {f1.who:commission}, led by {f25.role:a former constitutional judge}, Henrike Boll, recommends {f26.position:an ombudsman for police}. Krull {f27.status:agreed} without reservation. {f29.who:The police union} {f30.position:is opposed}; it {f31.what:fears a general suspicion}.

Of the {f32.number:212} officers questioned, {f33.number:a third} {f34.what:said they had heard such remarks}. The trainee, {f35.status:who left the force}, {f36.what:works as a teacher} today. {f37.who:The liberals' parliamentary group} {f38.position:demands that she be given an apology}. {f39:A similar group in another state was uncovered in 2020.}

=== report B | outlet: Küstenfunk Online | published: 2024-01-18
# Report on police chats: "Nobody wanted to know"

{f7.time:Today} {f1.who:the parliament's special investigator} {f5.what:presented} to {f6.whom:the state premier} what came out of a year's work: in Hartmoor, {f4.what:anti-Semitic cartoons} went from telephone to telephone {f3.time:from 2018 to 2022}, and those in charge did {f2.what:far too little}.

{f8.number:Nineteen} policemen and policewomen were in it. The affair {f9.status:came to light} after {f10.who:one of the members} {f11.what:left his phone} {f12.place:on a train}, and somebody read it.

{f15.who:A young colleague still in training} {f14.what:had informed} Uwe Thomsen, {f13.role:the deputy head of the station}, who {f16.what:counselled her to look for another department}. "{f17.wording:He mistook loyalty for silence}," one reads. Thomsen {f18.status:took early retirement}. {f19.position:He disputes it all}.

{f20.number:Six} {f21.status:lost their posts}. In the case of {f22.number:two} others, {f23.who:prosecutors} {f24.status:have dropped the proceedings} {f24.what:for betraying secrets}.

Henrike Boll, {f25.role:once a judge at the constitutional court}, who {f40:wrote the report alone}, suggests {f26.position:rotating officers every five years}. After careful examination the government {f27.status:may follow her}. {f29.who:The officers' trade union} {f30.position:says no}, because it {f31.what:is afraid that all will be suspected}.

{f33.number:One in three} of {f32.number:212} officers, when asked, {f34.what:admitted to having made such remarks}. And the trainee? She {f35.status:is no longer in uniform} and {f36.what:drives a tram}. {f37.who:The socialists in parliament} {f38.position:call on the state to say sorry to her}.

=== key
f1.who differs A=independent commission B=parliament's special investigator | who reports
f2.what same A=criticises leadership B=those in charge did far too little | the judgment on the superiors
f3.time same A=4 years B=2018-2022 | how long
f4.what differs A=racist jokes B=anti-Semitic cartoons | what was exchanged
f5.what same A=handed its report B=presented | the report
f6.whom differs A=interior minister B=state premier | to whom
f7.time same A=2024-01-18 B=2024-01-18 | when
f8.number same A=19 B=19 | members
f9.status same A=discovered B=came to light | the group
f10.who same A=one of them B=one of the members | who lost a phone
f11.what same A=lost his phone B=left his phone | how it was discovered
f12.place differs A=sauna B=train | where
f13.role differs A=head of the station B=deputy head | Thomsen
f14.what same A=told B=informed | Thomsen
f15.who same A=trainee B=colleague in training | who told him
f16.what same A=advised to change departments B=counselled another department | his answer
f17.wording differs A=confused loyalty with silence B=mistook loyalty for silence | the report's words
f18.status differs A=transferred B=early retirement | Thomsen
f19.position same A=rejects it B=disputes it | Thomsen on the accusation
f20.number same A=6 B=6 | officers dismissed
f21.status same A=dismissed B=lost their posts | the six
f22.number same A=2 B=2 | further officers
f23.who same A=public prosecutor B=prosecutors | who acts against them
f24.status differs A=charges brought B=proceedings dropped | the case against the two
f24.what differs A=incitement B=betraying secrets | for what
f25.role same A=former constitutional judge B=once a judge at the constitutional court | Boll
f26.position differs A=ombudsman B=rotation every five years | what is recommended
f27.status differs A=agreed B=may follow | the government
f29.who same A=police union B=officers' trade union | who opposes it
f30.position same A=opposed B=no | the union
f31.what same A=general suspicion B=all will be suspected | what it fears
f32.number same A=212 B=212 | officers questioned
f33.number same A=1/3 B=1/3 | share
f34.what differs A=heard such remarks B=made such remarks | what they said
f35.status same A=left the force B=no longer in uniform | the trainee
f36.what differs A=teacher B=tram driver | the trainee's job
f37.who differs A=liberals B=socialists | who makes the demand
f38.position same A=an apology B=say sorry | the demand
f39 only A | the group of 2020
f40 only B | wrote it alone
