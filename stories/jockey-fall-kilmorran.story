story: jockey-fall-kilmorran
kind: sport

=== report A | outlet: Munster Racing Post | published: 2024-04-08
# Feeney {f2.status:in induced coma} after Kilmorran fall

By Declan Quirke

The jockey Oisín Feeney was {f2.status:in a medically induced coma} last night after being thrown at {f3.place:the third-last} fence in {f4.what:the Kilmorran Chase} on Sunday {f31:shortly before four}.

His mount, {f5.name:Harbour Bell}, {f6.cause:clipped the top of the fence} and rolled over the rider. The mare {f7.status:got up uninjured} and was caught by {f8.who:a steward} near the parade ring.

Feeney, 27, was attended to for twenty minutes on the course before being {f9.what:airlifted} to {f10.place:Cork University Hospital}, where he was found to have {f11.what:a punctured lung} and {f12.what:several broken ribs}. Surgeons {f13.status:operated} on him in the evening.

"{f14.wording:He is a strong lad and he is in the best of hands}," said {f15.role:his trainer}, {f15.name:Nuala Breslin}. She said {f16.who:his wife} was at the bedside.

The two races that remained on the card {f17.status:were scrapped}. Kilmorran's {f18.role:clerk of the course}, {f18.name:Tadhg Mulvihill}, said that the ground had been {f19.what:good to soft} and had been {f20.status:passed fit} after an inspection {f20.time:at 8am}.

But {f21.who:the Jockeys' Guild} said riders had complained about {f21.what:the landing side of the fence}. It {f22.position:wants the obstacle taken out altogether}. The Turf Authority {f23.status:will decide today whether to open an inquiry}; on Sunday it {f24.status:impounded} Feeney's {f24.what:helmet}.

The winner, Sallow Grange, was trained by {f25.who:Breslin's brother}, Colm. Feeney won the race in {f26.time:2022} and had {f27.status:planned to retire} at the end of the season. It is six years since {f28.who:an amateur rider} was {f28.status:left paralysed} by a fall at the same track.

=== report B | outlet: Dublin Evening Ledger | published: 2024-04-09
# Turf chiefs {f23.status:begin probe} into horror fall

{f23.status:An investigation is under way} into Sunday's accident at Kilmorran in which champion rider Oisín Feeney was badly hurt when he came down {f3.place:at the last} in {f4.what:the meeting's big steeplechase}.

Feeney was {f2.status:breathing on his own again} on Monday night, his family said. He {f9.what:was flown} to {f10.place:the university hospital in Cork} with {f12.what:multiple rib fractures} and {f11.what:a ruptured spleen}, and {f13.status:underwent surgery} there. {f16.who:His mother} has not left his side.

Television pictures suggest that {f5.name:Harbour Bell} {f6.cause:was brought down by a loose horse} and landed on the 27-year-old. The mare herself {f7.status:cantered off without a scratch}; {f8.who:a teenage stable lad} grabbed her reins. The rest of the programme {f17.status:was called off}.

{f15.name:Nuala Breslin}, {f15.role:who owns the mare}, said: "{f14.wording:He is a strong lad and he is in good hands}." It was {f25.who:her husband}, Colm, who saddled the winner.

Officials insist that the course had been {f20.status:declared safe} {f20.time:the evening before}. The going was described as {f19.what:heavy} by {f18.name:Tadhg Mulvihill}, {f18.role:the course manager}.

That is not how {f21.who:the riders' union} sees it. Its members had objected to {f21.what:the take-off side}, a spokeswoman said, and {f22.position:it should be moved thirty metres back}. Investigators have {f24.status:taken away} Feeney's {f24.what:body protector} {f29:as well as film from two cameras}.

The accident comes {f27.status:weeks before he was due to hang up his boots}. He had first triumphed in the race {f26.time:three years ago}, in front of 11,000 people. In 2018 {f28.who:an apprentice jockey} {f28.status:lost the use of her legs} at Kilmorran. {f30:A fund for the Feeney family had raised €40,000 by noon.}

=== key
f2.status changed A=induced coma B=breathing on his own | his condition
f3.place differs A=third-last fence B=last fence | where he fell
f4.what compatible A=Kilmorran Chase B=the meeting's big steeplechase | the race
f5.name same A=Harbour Bell B=Harbour Bell | the horse
f6.cause differs A=clipped the fence B=brought down by a loose horse | why the horse fell
f7.status same A=uninjured B=without a scratch | the mare
f8.who differs A=steward B=stable lad | who caught the mare
f9.what same A=airlifted B=flown | how he was taken away
f10.place same A=Cork University Hospital B=the university hospital in Cork | where he was treated
f11.what differs A=punctured lung B=ruptured spleen | his inner injury
f12.what same A=several broken ribs B=multiple rib fractures | his ribs
f13.status same A=operated B=underwent surgery | the operation
f14.wording differs A=in the best of hands B=in good hands | Breslin's words
f15.role differs A=trainer B=owner of the mare | who Breslin is
f15.name same A=Nuala Breslin B=Nuala Breslin | who spoke of him
f16.who differs A=wife B=mother | who is at the bedside
f17.status same A=scrapped B=called off | the remaining races
f18.role differs A=clerk of the course B=course manager | Mulvihill's post
f18.name same A=Tadhg Mulvihill B=Tadhg Mulvihill | who spoke for the course
f19.what differs A=good to soft B=heavy | the ground
f20.status same A=passed fit B=declared safe | the course before racing
f20.time differs A=2024-04-07T08:00 B=2024-04-06 evening | when the course was inspected
f21.who same A=Jockeys' Guild B=riders' union | who complained
f21.what differs A=landing side B=take-off side | what riders complained about
f22.position differs A=take the obstacle out B=move it back 30 metres | what the riders' body wants
f23.status changed A=to be decided B=under way | the inquiry
f24.status same A=impounded B=taken away | what was done with his gear
f24.what differs A=helmet B=body protector | the gear taken
f25.who differs A=Breslin's brother B=Breslin's husband | the winner's trainer
f26.time differs A=2022 B=2021 | his earlier win
f27.status same A=planned to retire B=due to hang up his boots | Feeney's retirement
f28.who differs A=amateur rider B=apprentice jockey | the victim of 2018
f28.status same A=paralysed B=lost the use of her legs | that rider
f31 only A | the hour of the race
f29 only B | the film
f30 only B | the fund
