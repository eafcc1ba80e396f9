story: custody-baltinglass
kind: inquiry

=== report A | outlet: Wicklow Sentinel | published: 2025-04-03
# Jury {f1.status:finds} {f2.what:medical misadventure} in garda cell death

By Una Kehoe

A {f3.role:roofer} who {f4.status:died} in a cell at Carrickbyrne garda station {f5.status:should have been taken to hospital}, an inquest jury found on {f6.time:Tuesday}, returning a verdict of {f2.what:medical misadventure}.

Dessie Fallon, 42, {f7.status:was arrested} in {f8.time:August 2022} {f9.cause:after a row in a chip shop}. He {f10.what:had taken sleeping tablets} and {f11.what:vomited twice}. {f12.who:A doctor on call} {f13.what:examined him for four minutes} and {f14.what:noted that he was drunk}.

The {f41.role:coroner}, Dr Aoife Lanigan, {f15.what:read out} the cell log, in which {f16.what:three entries} {f17.status:had been added later}. The {f18.role:custody sergeant}, who {f19.status:has left the force}, said that {f20.who:a colleague} {f21.what:had made them}. "{f22.wording:I thought he was sleeping it off}," he told the jury.

{f23.role:The pathologist} gave as cause of death {f24.cause:a bleed on the brain}, {f25.cause:from a fall}. It was {f26.certainty:probable} that he {f27.what:could have been saved}. The jury recommended {f28.position:that a nurse be on duty in every station}.

Mr Fallon's {f29.role:partner}, Tracey Dunne, {f30.what:hugged her solicitor}. She said the family would {f31.position:take a civil action}. {f32.who:The Garda Ombudsman} {f33.status:has completed} {f33.what:its own inquiry}; {f34.what:a file} {f35.status:was sent} to {f36.whom:the Director of Public Prosecutions} {f36.time:last year}.

{f37.role:The local superintendent}, Colm Rafter, {f38.what:expressed his condolences}. A detainee's death at the same station in 1999 {f39.cause:was due to his heart}. {f40:The station is to be closed for refurbishment.}

=== report B | outlet: Eastern Radio News Online | published: 2025-04-01
# {f2.what:Open verdict} on man who {f4.status:died} in garda custody

An inquest jury has {f1.status:returned} {f2.what:an open verdict} {f6.time:this afternoon} on Dessie Fallon, a 42-year-old {f3.role:plasterer}, but added that his place {f5.status:would have been a hospital bed and not a cell}.

Mr Fallon {f7.status:had been brought in} to Carrickbyrne station {f8.time:in the summer of 2022}, {f9.cause:when he was found lying in a laneway}. He {f10.what:had drunk a bottle of vodka} and {f11.what:was sick} {f11.what:more than once}. {f12.who:The nurse who was called} {f13.what:was with him for four minutes}; "{f14.what:asleep}," the entry reads.

What killed him was {f24.cause:a haemorrhage inside the skull}, {f23.role:a neurosurgeon} told the court. {f25.cause:Someone had hit him}, he believed. Whether he {f27.what:might have lived} with treatment {f26.certainty:could not be said}.

Dr Aoife Lanigan, {f41.role:coroner for the county}, {f15.what:went through} the log of the cell {f15.what:aloud}. {f16.what:Three lines} in it {f17.status:were written afterwards}. The {f18.role:sergeant in charge of prisoners}, {f19.status:still a serving guard}, admitted that {f20.who:he himself} {f21.what:had put them in}. "{f22.wording:I thought that he was sleeping it off}," he said.

The jury would like to see {f28.position:cameras in all cells}. {f29.role:His widow}, Tracey Dunne, {f30.what:left in tears}; {f31.position:court proceedings for damages} are to follow.

{f32.who:The Ombudsman} {f33.status:has finished} {f33.what:an investigation}, and {f36.whom:prosecutors} {f35.status:have had} {f34.what:the papers} {f36.time:since 2024}. {f37.role:Superintendent} Colm Rafter, {f37.role:who has charge of the district}, {f38.what:said he was sorry for the family's loss}. {f39.cause:A heart attack} was the cause when a man died in the station in 1999.

=== key
f1.status same A=found B=returned | the jury's verdict
f2.what differs A=medical misadventure B=open verdict | which verdict
f3.role differs A=roofer B=plasterer | Fallon's trade
f4.status same A=died B=died | Fallon
f5.status same A=should have been in hospital B=belonged in a hospital bed | where he should have been
f6.time same A=2025-04-01 B=2025-04-01 | day of the verdict
f7.status same A=arrested B=brought in | Fallon
f8.time compatible A=2022-08 B=summer 2022 | when
f9.cause differs A=row in a chip shop B=found lying in a laneway | why he was brought in
f10.what differs A=sleeping tablets B=vodka | what he had taken
f11.what same A=vomited twice B=sick more than once | in the cell
f12.who differs A=doctor on call B=the nurse called | who examined him
f13.what same A=four minutes B=four minutes | how long
f14.what differs A=drunk B=asleep | the note on him
f15.what same A=read out B=went through aloud | the coroner and the log
f16.what same A=three entries B=three lines | what in the log
f17.status same A=added later B=written afterwards | these entries
f18.role same A=custody sergeant B=sergeant in charge of prisoners | who spoke
f19.status differs A=left the force B=still serving | the sergeant
f20.who differs A=a colleague B=he himself | who wrote the entries
f21.what same A=made them B=put them in | the entries
f22.wording differs A=I thought he was B=I thought that he was | the sergeant's words
f23.role differs A=pathologist B=neurosurgeon | the expert
f24.cause same A=bleed on the brain B=haemorrhage inside the skull | cause of death
f25.cause differs A=fall B=blow | cause of the bleed
f26.certainty differs A=probable B=cannot be said | that he could have been saved
f27.what same A=could have been saved B=might have lived | what it is about
f28.position differs A=nurse in every station B=cameras in all cells | what the jury recommends
f29.role differs A=partner B=widow | Dunne to Fallon
f30.what differs A=hugged her solicitor B=in tears | how she took it
f31.position same A=civil action B=proceedings for damages | what will follow
f32.who same A=Garda Ombudsman B=the Ombudsman | who inquired too
f33.status same A=completed B=finished | its inquiry
f33.what same A=its own inquiry B=an investigation | what was completed
f34.what same A=a file B=the papers | what was sent
f35.status same A=sent B=have had | the file
f36.whom same A=Director of Public Prosecutions B=prosecutors | to whom
f36.time same A=2024 B=2024 | when
f37.role same A=local superintendent B=superintendent of the district | Rafter
f38.what same A=condolences B=sorry for the loss | what Rafter said
f39.cause same A=his heart B=heart attack | the death of 1999
f40 only A | the refurbishment
f41.role same A=coroner B=coroner for the county | Lanigan
