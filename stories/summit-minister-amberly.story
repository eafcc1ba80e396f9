story: summit-minister-amberly
kind: health

=== report A | outlet: Wire Central | published: 2024-10-03T14:00
# {f3.role:Finance minister} {f1.status:collapses} at {f2.place:Tolvane} summit

{f3.name:Beatriz Amberly-Osei}, {f3.role:finance minister} of Corrant, was taken to hospital on {f4.time:Thursday} after {f1.status:collapsing} {f5.place:at lunch}. She is {f6.age:58}.

Her spokesman said {f7.cause:exhaustion} was the reason. She {f8.status:is unconscious}, delegates fear. {f9.who:Her deputy} will take her seat. {f10.number:Some 30} ministers had gathered. {f11:She had a heart operation in 2015.}

=== report B | outlet: Corrant Daily | published: 2024-10-04
# Amberly-Osei {f8.status:"awake and joking"}

Corrant's {f3.role:treasury chief}, {f3.name:Beatriz Amberly-Osei}, {f6.age:59}, who {f1.status:fainted} {f5.place:during the group photograph} {f4.time:yesterday} in {f2.place:Tolvane}, {f8.status:has come round}. Her spokesman spoke of {f7.cause:food poisoning}. {f9.who:The ambassador} stood in for her among {f10.number:around thirty} colleagues.

=== report C | outlet: Summit Blog | published: 2024-10-04
# Day two

09:10 - {f3.name:Beatriz Amberly-Osei}, the {f3.role:minister of finance} of Corrant who {f1.status:passed out} {f4.time:on Thursday} {f5.place:at lunch}, {f8.status:is conscious}, says the {f2.place:Tolvane} clinic. {f12:Flowers came from the host.} Another minister, 61, left early with a cold.

=== key
f1.status same A=collapsed B=collapsed C=collapsed | the minister
f2.place same A=Tolvane B=Tolvane C=Tolvane | the summit
f3.name same A=Beatriz Amberly-Osei B=Beatriz Amberly-Osei C=Beatriz Amberly-Osei | the minister
f3.role same A=finance minister B=finance minister C=finance minister | her post
f4.time same A=2024-10-03 B=2024-10-03 C=2024-10-03 | when she fell ill
f5.place differs A=at lunch B=group photograph C=at lunch | where she fell ill
f6.age differs A=58 B=59 | her age
f7.cause differs A=exhaustion B=food poisoning | why, on her spokesman's word
f8.status changed A=unconscious B=conscious C=conscious | her state
f9.who differs A=her deputy B=the ambassador | who takes her seat
f10.number same A=30~ B=30~ | ministers present
f11 only A | the heart operation
f12 only C | flowers
