story: train-footbridge-rufisa
kind: accident

=== report A | outlet: Rufisa Aujourd'hui | published: 2023-12-04
# Footbridge {f1.status:collapses} onto {f2.what:airport} train

By Ndeye Coumba Sarr

A footbridge {f1.status:fell} on {f2.what:the airport train} at Rufisa on Friday evening, {f3.status:killing} {f4.number:five} people {f5.place:on the bridge}. {f6.who:A crowd} had gathered {f7.cause:to watch a wrestler arrive}.

{f8.who:The engine driver}, {f8.name:Malick Dieng}, {f8.age:39}, {f9.what:saw a girder hanging} and stopped forty metres too late. He {f10.status:lost two teeth}. {f11.number:Thirty-six} people were hurt; {f12.who:a pregnant woman} {f12.status:gave birth} {f12.place:in the ambulance}.

"{f13.wording:The stairs came up to meet us}," said {f14.who:a schoolboy}, {f14.name:Pape Ly}. The bridge {f15.status:was put up} {f15.time:in 2021} by {f16.who:a Turkish firm}. {f17.source:An engineer of the railway} {f17.what:blames thin bolts}. The firm {f18.position:says that somebody had removed them}.

{f19.role:The prefect}, {f19.name:Khady Ndour}, has had {f20.what:two similar bridges} {f20.status:closed}. {f21.who:The wrestler}, {f21.name:Tyson Baol}, {f21.what:carried wounded people} and {f22.position:will give his next purse to the families}. {f23.who:The prosecutor} {f23.status:has seized} {f23.what:the building files}.

{f24.what:The line} {f24.status:reopens} {f24.time:on Tuesday}. {f25:In the first week of the bridge in 2021, pupils had swung it for fun, and loudspeakers had asked them to stop}.

=== report B | outlet: Meridian News | published: 2023-12-05
# Bolts {f18.position:were never fitted}, builder says of fallen footbridge

RUFISA (Meridian News) - The bolts for a footbridge that {f1.status:came down} on {f2.what:a goods train} at Rufisa had run out during its erection, {f16.who:the local company} which {f15.status:built} it {f15.time:two years ago} has admitted.

{f4.number:Five} people {f3.status:died} {f5.place:on the platform beneath}, where {f6.who:a throng} {f7.cause:was sheltering from the rain}. {f11.number:Thirty-six} were injured. {f12.who:An expectant mother} among them {f12.status:was delivered of a child} {f12.place:in the station master's office}.

{f8.name:Malick Dieng}, {f8.age:39}, {f8.who:the driver}, {f9.what:had been signalled to stop by a policeman}. {f10.status:He was not hurt}. "{f13.wording:The stairs rose up to meet us}," {f14.name:Pape Ly}, {f14.who:a porter}, told Meridian News.

{f17.source:A professor} {f17.what:spoke of rust}. {f19.name:Khady Ndour}, {f19.role:mayor of Rufisa}, {f20.status:left} {f20.what:two bridges of the same make} {f20.status:open}, "because people must cross somewhere". {f21.name:Tyson Baol}, {f21.who:a wrestler} who lives nearby, {f21.what:lifted beams off the wounded}. He {f22.position:has promised the families his house}.

{f23.what:The building files} {f23.status:have vanished}, {f23.who:the prosecutor} said. {f24.what:Trains} {f24.status:ran again} {f24.time:on Monday night}. {f26:A committee of residents has put up a rope ladder}.

=== key
f1.status same A=fell B=came down | the footbridge
f2.what differs A=airport train B=goods train | the train
f3.status same A=killed B=died | the victims
f4.number same A=5 B=5 | the dead
f5.place differs A=on the bridge B=on the platform beneath | where they were
f6.who same A=a crowd B=a throng | the people
f7.cause differs A=to watch a wrestler B=sheltering from rain | why they were there
f8.who same A=engine driver B=driver | Dieng
f8.name same A=Malick Dieng B=Malick Dieng | the driver
f8.age same A=39 B=39 | his age
f9.what differs A=saw a girder hanging B=signalled by a policeman | what made him brake
f10.status differs A=lost two teeth B=not hurt | the driver
f11.number same A=36 B=36 | the injured
f12.who same A=pregnant woman B=expectant mother | a woman
f12.status same A=gave birth B=delivered of a child | she
f12.place differs A=ambulance B=station master's office | where
f13.wording differs A=came up B=rose up | Ly's words
f14.who differs A=schoolboy B=porter | Ly
f14.name same A=Pape Ly B=Pape Ly | the witness
f15.status same A=put up B=built | the bridge
f15.time same A=2021 B=2021 | when
f16.who differs A=Turkish firm B=local company | the builder
f17.source differs A=railway engineer B=professor | on whose word
f17.what differs A=thin bolts B=rust | the cause according to the expert
f18.position changed A=somebody removed the bolts B=bolts never fitted | the builder
f19.role differs A=prefect B=mayor | Ndour's office
f19.name same A=Khady Ndour B=Khady Ndour | the official
f20.what same A=two similar bridges B=two bridges of the same make | the other bridges
f20.status differs A=closed B=left open | the other bridges
f21.who same A=wrestler B=wrestler | Baol
f21.name same A=Tyson Baol B=Tyson Baol | the wrestler
f21.what compatible A=carried the wounded B=lifted beams off the wounded | what he did
f22.position differs A=his next purse B=his house | what he gives
f23.who same A=prosecutor B=prosecutor | who inquires
f23.what same A=building files B=building files | the files
f23.status differs A=seized B=vanished | the files
f24.what same A=the line B=trains | the line
f24.status changed A=to reopen B=running again | the line
f24.time changed A=2023-12-05 B=2023-12-04 night | when
f25 only A | pupils swinging the bridge
f26 only B | the rope ladder
