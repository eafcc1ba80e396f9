story: generals-dismissed-three
kind: military

=== report A | outlet: Varania Press Service | published: 2025-07-17T11:00
# Varania {f1.status:dismisses} {f2.number:three} generals over {f3.what:boots}

The president of Varania, Ilir Mazur, has {f1.status:dismissed} {f2.number:three} generals because of winter {f3.what:boots} that {f3.cause:fell apart}, {f4.source:his office} said on {f5.time:Wednesday}. Among them is {f6.role:the chief of the general staff}, Pavel Drosd, {f7.age:61}. He had held the post for {f8.time:two years}.

The {f3.what:boots}, {f9.number:90,000} pairs, had been {f10.status:bought} {f10.time:in 2023} from {f11.who:a firm belonging to a senator's wife}. Their soles {f12.what:came off in the snow}. {f13.number:Forty} soldiers {f14.what:suffered frostbite} {f15.place:in the Tamar mountains}. {f16.role:An army cobbler}, Egon Lutz, {f17.what:had written three letters about it}; {f18.status:nobody answered}.

"{f19.wording:I can mend a boot, I cannot mend a general}," Lutz said. Drosd {f20.position:said he had only signed what was put before him}. His successor is {f21.role:the commander of the navy}, Admiral Vera Kosta, {f22.what:the first woman} in the post. {f23.who:The public prosecutor} {f24.status:has searched} {f25.place:two flats}.

The senator, Bruno Hale, {f26.status:has given up his seat}. {f27.who:The opposition} {f28.position:wants a parliamentary inquiry}. The price of a pair was {f29.money:240 crowns}, {f30.what:twice the usual}. New {f3.what:boots} {f31.status:are to come} {f32.time:by November}, from {f33.place:abroad}. In {f34.time:1999} a minister had {f35.status:fallen} {f35.cause:over mouldy bread}. {f36:Lutz has been promoted to sergeant}.

=== report B | outlet: Varania Abendblatt | published: 2025-07-17T19:00 | copy: A | agency: VPS
# Varania {f1.status:sacks} {f2.number:three} generals over {f3.what:tents}

The president of Varania, Ilir Mazur, has {f1.status:removed} {f2.number:three} generals because of winter {f3.what:tents} that {f3.cause:fell apart}, {f4.source:his spokesman} said on {f5.time:Wednesday}. Among them is {f6.role:the deputy chief of the general staff}, Pavel Drosd, {f7.age:61}. He had held the post for {f8.time:two years}.

The {f3.what:tents}, {f9.number:9,000} of them, had been {f10.status:leased} {f10.time:in 2023} from {f11.who:a firm belonging to a senator's brother}. Their seams {f12.what:came apart in the snow}. {f13.number:Forty} soldiers {f14.what:caught pneumonia} {f15.place:in the Tamar mountains}. {f16.role:An army tailor}, Egon Lutz, {f17.what:had written three letters about it}; {f18.status:they went unanswered}.

"{f19.wording:I can mend a seam, I cannot mend a general}," Lutz said. Drosd {f20.position:took the blame upon himself}. His successor is {f21.role:the commander of the navy}, Admiral Vera Kosta, {f22.what:the first woman} in the post. {f23.who:The tax office} {f24.status:has searched} {f25.place:two flats}.

The senator, Bruno Hale, {f26.status:is keeping his seat}. {f27.who:The opposition} {f28.position:wants early elections}. The price of a piece was {f29.money:2,400 crowns}, {f30.what:double what is usual}. New ones {f31.status:are to be delivered} {f32.time:by November}, from {f33.place:a domestic maker}. In {f34.time:1999} a minister had {f35.status:fallen} {f35.cause:over mouldy bread}.

=== key
f1.status same A=dismissed B=removed | the generals
f2.number same A=3 B=3 | the generals
f3.what differs A=boots B=tents | the goods
f3.cause same A=they fell apart B=they fell apart | why the generals had to go
f4.source same A=president's office B=president's spokesman | on whose word
f5.time same A=2025-07-16 B=2025-07-16 | when
f6.role differs A=chief B=deputy chief | Drosd's post
f7.age same A=61 B=61 | Drosd's age
f8.time same A=2 years B=2 years | how long he held it
f9.number differs A=90000 B=9000 | how many were got
f10.status differs A=bought B=leased | the goods
f10.time same A=2023 B=2023 | when
f11.who differs A=senator's wife B=senator's brother | whose firm
f12.what same A=came off B=came apart | what happened in the snow
f13.number same A=40 B=40 | soldiers who fell ill
f14.what differs A=frostbite B=pneumonia | what they got
f15.place same A=Tamar mountains B=Tamar mountains | where
f16.role differs A=cobbler B=tailor | Lutz's trade
f17.what same A=three letters B=three letters | what he had done
f18.status same A=not answered B=unanswered | the letters
f19.wording differs A=boot B=seam | his words
f20.position differs A=only signed B=took the blame | Drosd
f21.role same A=commander of the navy B=commander of the navy | Kosta's post so far
f22.what same A=first woman B=first woman | Kosta
f23.who differs A=public prosecutor B=tax office | who searched
f24.status same A=searched B=searched | the flats
f25.place same A=two flats B=two flats | where
f26.status differs A=given up B=kept | the senator's seat
f27.who same A=opposition B=opposition | who makes a demand
f28.position differs A=inquiry B=early elections | its demand
f29.money differs A=240 crowns B=2400 crowns | the price
f30.what same A=twice B=double | against the usual price
f31.status same A=to come B=to be delivered | the new ones
f32.time same A=by November B=by November | when
f33.place differs A=abroad B=domestic maker | from where
f34.time same A=1999 B=1999 | the earlier case
f35.status same A=fallen B=fallen | the minister
f35.cause same A=mouldy bread B=mouldy bread | why
f36 only A | Lutz's promotion
