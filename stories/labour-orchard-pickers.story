story: labour-orchard-pickers
kind: labour

=== report A | outlet: Okanagan Valley Journal | published: 2024-08-20
# Cherry pickers {f1.status:evacuated} as {f2.what:orchard bunkhouse} {f3.status:burns}

PENTLAND, B.C. - {f4.number:Thirty-eight} cherry pickers from {f5.place:Guatemala} {f1.status:lost their lodging} when {f2.what:a bunkhouse} on the Skaha View orchard {f3.status:burned to the ground} early on {f6.time:Sunday}.

The fire {f7.place:began in the kitchen}, said {f8.who:fire chief} {f8.name:Ed Lindqvist}, {f9.cause:from a hot plate left on}. {f10.who:A cook}, {f10.age:33}, {f11.what:woke the sleepers} {f12.what:by banging a pot}. She {f13.what:inhaled smoke} and {f14.status:spent a night in hospital}.

The building had {f15.what:only one exit}, {f16.source:pickers} said. {f17.who:The owner}, {f17.name:Clive Thorsby}, {f18.status:denies that}. {f19.who:The regional district} had {f20.what:inspected it} {f21.time:in June} and {f22.status:passed it}. {f23.what:Passports and wages in cash} {f24.status:were destroyed}.

"{f25.wording:We came with one bag and we leave with a blanket}," said picker {f26.name:Marvin Choc}. {f27.who:A Sikh temple} {f28.what:is housing the group}. {f29.who:The Guatemalan consul} {f30.status:is on her way}. {f31.who:The farmworkers' alliance} demands {f32.position:open work permits}.

{f33.number:Two thirds} of the crop {f34.status:has been picked}. {f17.name:Mr. Thorsby} {f35.position:will pay the men to the end of the season}. {f36.what:Sprinklers} {f37.status:are not required} in such buildings.

=== report B | outlet: Okanagan Valley Journal | published: 2024-08-21 | copy: A
# Cherry pickers {f1.status:evacuated} as {f2.what:orchard trailers} {f3.status:burn}

PENTLAND, B.C. - {f4.number:Thirty-eight} cherry pickers from {f5.place:Jamaica} {f1.status:lost their lodging} when {f2.what:a row of trailers} on the Skaha View orchard {f3.status:burned to the ground} early on {f6.time:Sunday}.

The fire {f7.place:began in the laundry}, said {f8.who:deputy fire chief} {f8.name:Ed Lindqvist}, {f9.cause:from a worn cable}. {f10.who:A cook}, {f10.age:33}, {f11.what:woke the sleepers} {f12.what:by honking a car horn}. She {f13.what:burned her feet} and {f14.status:is still in hospital}.

The place had {f15.what:no smoke alarms}, {f16.source:a neighbour} said. {f17.who:The owner}, {f17.name:Clive Thorsby}, {f18.status:admits that}. {f19.who:The regional district} had {f20.what:inspected it} {f21.time:in June} and {f22.status:passed it on condition of repairs}. {f23.what:Passports and wages in cash} {f24.status:were saved}.

"{f25.wording:We came with one bag and we leave with one blanket}," said picker {f26.name:Marvin Choc}. {f27.who:A Lutheran church} {f28.what:is housing the group}. {f29.who:The consul} {f30.status:has arrived}. {f31.who:The farmworkers' alliance} demands {f32.position:a public inquiry}.

{f33.number:Two thirds} of the crop {f34.status:has been picked}. {f17.name:Mr. Thorsby} {f35.position:will send the men home}. {f36.what:Sprinklers} {f37.status:are not required} in such buildings.

=== key
f1.status same A=lodging lost B=lodging lost | the pickers
f2.what differs A=bunkhouse B=trailers | what burned
f3.status same A=burned down B=burned down | it
f4.number same A=38 B=38 | pickers
f5.place differs A=Guatemala B=Jamaica | where they are from
f6.time same A=2024-08-18 B=2024-08-18 | when
f7.place differs A=kitchen B=laundry | where it began
f8.who differs A=fire chief B=deputy fire chief | Lindqvist's post
f8.name same A=Ed Lindqvist B=Ed Lindqvist | the fireman
f9.cause differs A=hot plate B=worn cable | the cause
f10.who same A=cook B=cook | who woke the others
f10.age same A=33 B=33 | the cook
f11.what same A=woke the sleepers B=woke the sleepers | what she did
f12.what differs A=pot B=car horn | how
f13.what differs A=smoke B=burned feet | her injury
f14.status differs A=a night in hospital B=still in hospital | the cook
f15.what differs A=one exit B=no smoke alarms | the defect
f16.source differs A=pickers B=neighbour | on whose word
f17.who same A=owner B=owner | who answers
f17.name same A=Clive Thorsby B=Clive Thorsby | the owner
f18.status differs A=denies B=admits | the owner on it
f19.who same A=regional district B=regional district | who inspected
f20.what same A=inspected B=inspected | the inspection
f21.time same A=2024-06 B=2024-06 | when
f22.status differs A=passed B=passed on condition | the result
f23.what same A=passports and cash B=passports and cash | the pickers' goods
f24.status differs A=destroyed B=saved | those goods
f25.wording differs A=We came with one bag and we leave with a blanket B=We came with one bag and we leave with one blanket | Choc's words
f26.name same A=Marvin Choc B=Marvin Choc | who is quoted
f27.who differs A=Sikh temple B=Lutheran church | who helps
f28.what same A=houses them B=houses them | the help
f29.who same A=consul B=consul | the consul
f30.status changed A=on her way B=arrived | the consul
f31.who same A=farmworkers' alliance B=farmworkers' alliance | who demands
f32.position differs A=open permits B=public inquiry | the demand
f33.number same A=2/3 B=2/3 | of the crop
f34.status same A=picked B=picked | that part
f35.position differs A=paid to the end B=sent home | what the owner will do
f36.what same A=sprinklers B=sprinklers | what is lacking
f37.status same A=not required B=not required | sprinklers
