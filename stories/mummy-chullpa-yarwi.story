story: mummy-chullpa-yarwi
kind: archaeology

=== report A | outlet: Sur Andino | published: 2025-04-09
# {f1.who:Customs officers} find {f2.what:mummy} in {f3.what:double bass case}

PUNATA - {f1.who:Customs officers} at Punata airport have seized a {f2.what:mummy} that was to be flown to {f4.place:Miami} in {f3.what:the case of a double bass}. The {f5.who:musician} who had checked it in {f5.status:was arrested} on {f6.time:Monday}.

The mummy is that of {f7.who:a woman} of {f7.age:about 30}, sitting with her knees drawn up and {f7.what:wrapped in a net of plant fibre}. Archaeologists of the {f8.who:ministry of culture} date it to {f8.time:the twelfth century}. It probably comes from {f9.place:a burial tower near Yarwi}, said {f10.name:Dr Lourdes Apaza}, the {f10.role:ministry's head of conservation}. "{f11.wording:Someone broke her fingers to make her fit}," she added.

{f12.what:An X-ray machine} gave the traveller away. He told the police that he had {f13.what:been paid to carry the case} and {f13.certainty:had no idea} what was in it. {f14.who:A dealer in antiques} from Punata is {f14.status:being looked for}; his shop {f15.status:was searched}, and {f15.what:eleven clay vessels} were found.

He is accused of {f16.what:smuggling cultural property}, for which {f16.time:eight years} can be given. {f17.who:The community of Yarwi} {f17.position:asked for the dead woman to be brought home and buried}. The ministry {f17.status:agreed in principle}.

The site {f18.status:had been guarded until} {f18.time:2023}, when {f18.cause:the money for the guards was cut}. In the past year the police have recorded {f19.number:14} robberies of graves in the region. A mummy found in Lima last June in the bag of a food courier had {f20:nothing to do with it}.

=== report B | outlet: Latin Ledger | published: 2025-04-10
# Mummy smuggling: {f14.who:dealer} {f14.status:caught} at border

The {f14.who:antiques dealer} suspected of having sent a {f2.what:mummified body} on a journey abroad {f14.status:was detained} on Wednesday as he crossed into Chile.

The body had been discovered at Punata's airport {f1.who:by the drug police} on {f6.time:Sunday}. {f12.what:A sniffer dog} had drawn their attention to {f3.what:a cello case} bound for {f4.place:Madrid}. The {f5.who:music student} travelling with it was taken into custody; he maintains that {f13.what:he had hired out his services as a courier} and that the contents {f13.certainty:were unknown to him}.

It is {f7.who:a man}, {f7.age:some thirty years old} at death, squatting, {f7.what:in a mesh of plaited grass}. Specialists working for the {f8.who:culture ministry} assign him to {f8.time:the 1100s}. They believe that he was taken {f9.place:from a cave above Yarwi}. "{f11.wording:Someone broke his fingers to make him fit}," said {f10.name:Lourdes Apaza}, who {f10.role:lectures on textiles} at the university.

In the dealer's shop, which {f15.status:has been searched}, the police came upon {f15.what:eleven pots}. The charge against him is {f16.what:desecration of a grave}; he {f16.time:could go to prison for eight years}.

{f17.who:Yarwi's inhabitants} {f17.position:want their ancestor back, in order to show him in a little museum}. The ministry {f17.status:has refused}.

{f18.time:Two years ago} {f18.status:the watch over the place was given up}, because {f18.cause:two of the watchmen had been bribed}. {f19.number:Fourteen} graves in the region have been robbed in the last twelve months. The student {f5.status:was freed} on Wednesday {f21:on condition that he stay in the country}.

=== key
f1.who differs A=customs officers B=drug police | who found it
f2.what same A=mummy B=mummified body | what was found
f3.what differs A=double bass case B=cello case | in what it was
f4.place differs A=Miami B=Madrid | where it was to go
f5.who compatible A=musician B=music student | who carried it
f5.status changed A=arrested B=freed | the traveller
f6.time differs A=2025-04-07 B=2025-04-06 | when
f7.who differs A=woman B=man | whose body it is
f7.age same A=30~ B=30~ | age at death
f7.what same A=net of plant fibre B=mesh of plaited grass | in what it is wrapped
f8.who same A=ministry of culture B=culture ministry | who dates it
f8.time same A=twelfth century B=the 1100s | the date
f9.place differs A=burial tower B=cave | where it comes from
f10.name same A=Lourdes Apaza B=Lourdes Apaza | who explains
f10.role differs A=head of conservation B=lecturer on textiles | Apaza
f11.wording differs A=her fingers B=his fingers | Apaza's words
f12.what differs A=X-ray machine B=sniffer dog | what gave it away
f13.what same A=paid to carry it B=hired as a courier | what the traveller says
f13.certainty same A=no idea B=unknown | what he knew
f14.who same A=dealer in antiques B=antiques dealer | who is behind it
f14.status changed A=sought B=caught | the dealer
f15.status same A=searched B=searched | the shop
f15.what same A=eleven clay vessels B=eleven pots | what was found there
f16.what differs A=smuggling B=desecration | the charge
f16.time same A=eight years B=eight years | the penalty
f17.who same A=community of Yarwi B=Yarwi's inhabitants | who wants it back
f17.position differs A=buried B=shown in a museum | what they want to do
f17.status differs A=agreed in principle B=refused | the ministry's answer
f18.time same A=2023 B=2023 | when the guard ended
f18.status same A=no longer guarded B=watch given up | the place
f18.cause differs A=money cut B=watchmen bribed | why
f19.number same A=14 B=14 | graves robbed
f20 only A | the mummy of Lima
f21 only B | the condition
