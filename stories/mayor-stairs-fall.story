story: mayor-stairs-fall
kind: local politics

=== report A | outlet: Rivermouth Echo, live page | published: 2024-06-13T21:40
# Lord mayor {f1.status:in hospital} after {f2.what:fall} at {f3.what:concert}

21.05 - The lord mayor of Rivermouth, Eunice Adair, {f2.what:has fallen} {f4.place:down the stairs of the Guildhall} during {f3.what:a charity concert}. An ambulance is on the spot.

21.12 - Mrs Adair, 69, {f6.status:is conscious}, says {f7.source:the council's press officer}. She was {f8.what:carrying a bouquet}. {f9.cause:A stair rod had come loose}, an usher says.

21.20 - She {f1.status:has been taken} to {f11.place:Queen Mary's Hospital} with a suspected {f12.what:hip fracture}. Her consort, {f13.role:her sister}, is with her.

21.28 - The concert {f14.status:has been abandoned}. {f15.who:The brass band} had played two of six pieces.

21.35 - The deputy lord mayor, Cllr Brian Okell, {f18.what:will take over her engagements}, beginning with {f19.what:the regatta} on Saturday. Opposition leader Cllr Steph Noone {f21.what:sends her good wishes}. She {f22.position:has asked for months that the stairs be repaired}.

21.40 - The council {f23.status:has closed} the building. {f24.who:The safety inspectorate} {f25.status:has been informed}. Adair is {f26:the first bus driver to hold the office}.

=== report B | outlet: Rivermouth Echo | published: 2024-06-15
# Adair {f1.status:home} and joking

Rivermouth's lord mayor {f1.status:left} {f11.place:St Luke's Hospital} on Friday with her arm in plaster. Eunice Adair, who {f2.what:tumbled} {f4.place:from the stage} at {f3.what:a benefit concert} in the Guildhall on Thursday night, has {f12.what:a broken wrist}. She {f6.status:had been unconscious for a minute}, {f7.source:her doctor} said.

The 69-year-old had {f8.what:flowers in her arms} and {f9.cause:trod on the hem of her gown}. {f13.role:Her daughter}, who acts as consort, was beside her. {f15.who:The brass band} {f14.status:finished its programme after a pause}, "at the lord mayor's express order", as its conductor put it.

Brian Okell, her deputy, {f18.what:stands in for her}; today he opens {f19.what:the flower show}. The opposition, which through Steph Noone {f21.what:wished her a quick recovery}, {f22.position:wants to know why she walked without a handrail}.

The Guildhall {f23.status:is open again}. {f24.who:Safety inspectors} {f25.status:have looked at it} and {f27:found nothing wrong}. {f28:The flowers survived.}

=== key
f1.status changed A=in hospital B=home | the lord mayor
f2.what same A=fell B=tumbled | the accident
f3.what same A=charity concert B=benefit concert | the occasion
f4.place differs A=stairs B=stage | where she fell from
f6.status differs A=conscious B=unconscious for a minute | after the fall
f7.source differs A=press officer B=her doctor | on whose word
f8.what same A=bouquet B=flowers | what she carried
f9.cause differs A=loose stair rod B=hem of her gown | why she fell
f11.place differs A=Queen Mary's Hospital B=St Luke's Hospital | which hospital
f12.what differs A=suspected hip fracture B=broken wrist | the injury
f13.role differs A=sister B=daughter | the consort
f14.status differs A=abandoned B=finished after a pause | the concert
f15.who same A=brass band B=brass band | who played
f18.what same A=takes over her engagements B=stands in | the deputy's task
f19.what differs A=regatta B=flower show | his first engagement
f21.what same A=good wishes B=wished recovery | the opposition leader
f22.position differs A=stairs be repaired B=why without a handrail | the opposition's point
f23.status changed A=closed B=open again | the building
f24.who same A=safety inspectorate B=safety inspectors | who examines it
f25.status changed A=informed B=have looked | the examination
f26 only A | the first bus driver
f27 only B | nothing wrong
f28 only B | the flowers
