story: shooting-ridgely-motel
kind: police

=== report A | outlet: Piedmont Morning Call | published: 2023-01-19
# {f1.who:Officer} who shot motel guest {f2.status:won't be charged}

By Adele Hutchins

A Ridgely {f1.who:patrol officer} who {f3.status:shot and killed} a man at the Sunset Motel {f4.time:last August} {f2.status:will not face charges}, {f5.who:the district attorney} announced on {f6.time:Wednesday}.

{f7.what:Body camera footage} shows Leon Pruitt, 44, {f8.what:coming out of his room} with {f9.what:a pair of scissors} in his {f10.what:left hand}. {f1.who:Officer} Kyle Hanna, {f11.time:two years on the force}, {f12.what:told him four times to drop it}. He {f13.what:fired three times}, hitting Pruitt {f14.place:in the chest}.

Police had been called by {f15.who:the motel clerk}, who {f16.cause:reported a fight over a room deposit}. Pruitt {f17.role:drove a forklift}, {f18.what:had been drinking} and {f19.what:suffered from hearing loss}, {f20.source:his employer} said.

{f5.who:District Attorney} Carla Menzies called the shooting "{f21.wording:a tragedy, but not a crime}." She {f22.certainty:was satisfied} that Hanna {f23.what:feared for his life}. The family's lawyer {f24.position:demanded a federal inquiry}. Pruitt's {f25.role:brother} {f26.what:walked out of the news conference}.

A {f27.what:civil suit} against {f28.whom:the city} {f29.status:is to be filed} next week. Hanna {f30.status:returned to duty} {f30.time:in October}, {f31.what:at a desk}. {f32.who:The police union} {f33.position:thanked the prosecutor}. {f34.who:Clergy} {f35.status:plan} {f35.what:a march} {f35.time:on Sunday}.

The city council {f36.status:approved} {f36.what:stun guns for every patrol} after the shooting. {f37:The motel has changed its name.} In 2019, another Ridgely officer was convicted of {f38.cause:striking a handcuffed man}.

=== report B | outlet: Carolinas Associated Wire | published: 2023-01-19
# No {f2.status:charges} in killing at North Carolina motel; family {f29.status:sues}

RIDGELY, N.C. (CAW) - Prosecutors {f2.status:declined to charge} a {f1.who:sheriff's deputy} who {f3.status:fatally shot} a motel guest {f4.time:in August}, officials said on {f6.time:Wednesday}. Hours later the family {f29.status:filed} a {f27.what:wrongful-death suit} against {f28.whom:the county}.

It was {f5.who:a special prosecutor}, Carla Menzies, who {f22.certainty:concluded} that Kyle Hanna {f23.what:believed he was about to be killed}. "{f21.wording:This was a tragedy and not a crime}," she said. A {f25.role:brother} of the dead man, Leon Pruitt, 44, {f26.what:shouted at her}.

The video from {f7.what:a camera on the building} has Pruitt {f8.what:stepping out of the door} with {f9.what:a corkscrew} in the {f10.what:right hand}. {f12.what:Four times} the {f1.who:deputy}, {f11.time:in his second year}, {f12.what:orders him to let go of it}. {f13.what:Three shots} strike Pruitt {f14.place:in the stomach}.

{f15.who:Another guest} had phoned {f16.cause:because of a quarrel about loud music}. Pruitt, {f17.role:a warehouse forklift operator}, {f18.what:was sober}, a test found. {f20.source:His mother} said he {f19.what:was hard of hearing}.

Hanna {f30.status:has been working again} {f30.time:since the fall}, {f31.what:as a school officer}. {f32.who:The deputies' union} {f33.position:expressed its gratitude}. The family's attorney {f24.position:asked for the case to be put to a grand jury}. On {f35.time:Sunday}, {f34.who:students} {f35.status:are to hold} {f35.what:a march}.

{f36.what:Tasers for all who go on patrol} {f36.status:were voted} by the county's commissioners after the incident. Four years ago {f38.cause:blows to a man in handcuffs} brought another officer in Ridgely a conviction.

=== key
f1.who differs A=patrol officer B=sheriff's deputy | who shot
f2.status same A=not charged B=charges declined | the shooter
f3.status same A=shot and killed B=fatally shot | the guest
f4.time same A=2022-08 B=2022-08 | when he was shot
f5.who differs A=district attorney B=special prosecutor | who decided
f6.time same A=2023-01-18 B=2023-01-18 | when it was announced
f7.what differs A=body camera B=camera on the building | what filmed it
f8.what same A=coming out of his room B=stepping out of the door | what the guest did
f9.what differs A=scissors B=corkscrew | what he held
f10.what differs A=left hand B=right hand | in which hand
f11.time same A=two years on the force B=second year | the shooter's service
f12.what same A=told four times to drop it B=four times ordered to let go | the warning
f13.what same A=fired three times B=three shots | the shots
f14.place differs A=chest B=stomach | where he was hit
f15.who differs A=motel clerk B=another guest | who called
f16.cause differs A=fight over a deposit B=quarrel about music | why police were called
f17.role same A=drove a forklift B=forklift operator | Pruitt's job
f18.what differs A=had been drinking B=sober | Pruitt's state
f19.what same A=hearing loss B=hard of hearing | his ailment
f20.source differs A=employer B=mother | on whose word
f21.wording differs A=a tragedy, but not a crime B=This was a tragedy and not a crime | Menzies's words
f22.certainty same A=satisfied B=concluded | Menzies on the shooter's fear
f23.what same A=feared for his life B=believed he was about to be killed | what the shooter felt
f24.position differs A=federal inquiry B=grand jury | what the family's lawyer demands
f25.role same A=brother B=brother | the relative
f26.what differs A=walked out B=shouted at her | what the brother did
f27.what compatible A=civil suit B=wrongful-death suit | the suit
f28.whom differs A=city B=county | against whom
f29.status changed A=to be filed B=filed | the suit
f30.status same A=returned to duty B=working again | the shooter
f30.time compatible A=2022-10 B=fall 2022 | since when
f31.what differs A=at a desk B=as a school officer | his duty
f32.who same A=police union B=deputies' union | who thanked
f33.position same A=thanked B=gratitude | the union
f34.who differs A=clergy B=students | who march
f35.status same A=plan B=to hold | the march
f35.what same A=march B=march | what is planned
f35.time same A=2023-01-22 B=2023-01-22 | when
f36.status same A=approved B=voted | the stun guns
f36.what same A=stun guns for every patrol B=tasers for all on patrol | what was approved
f37 only A | the motel's name
f38.cause same A=striking a handcuffed man B=blows to a man in handcuffs | the case of 2019
