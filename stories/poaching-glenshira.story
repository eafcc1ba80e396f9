story: poaching-glenshira
kind: court

=== report A | outlet: Argyll Weekly Chronicle | published: 2023-09-28
# {f1.role:Gamekeeper} {f2.status:fined} over {f3.what:poisoned eagle}

By Kirsty MacPhail

The {f1.role:head keeper} of the Glenshira estate {f2.status:was fined} {f4.money:£6,000} at Oban Sheriff Court on {f5.time:Tuesday} for {f6.what:poisoning} {f3.what:a golden eagle}.

Ewan Tulloch, 50, {f7.status:had pleaded guilty}. The bird {f8.status:was found} {f9.time:in April} by {f10.who:a hillwalker} {f11.place:beside a lochan}. {f12.what:A hare laced with pesticide} {f13.what:lay close by}. In {f14.place:the keeper's kennels} police {f15.what:discovered} a jar of {f16.what:carbofuran}.

Sheriff Morag Lennie said he had acted {f17.cause:under pressure to produce grouse}. He {f18.status:loses} {f18.what:his gun licence} {f18.time:for five years}. "{f19.wording:The hill is not yours to cleanse}," she told him.

The estate, which belongs to {f20.who:a Danish businessman}, {f21.status:has dismissed} Tulloch. {f22.role:Its factor}, Hamish Orr, {f23.position:denied that anyone had known}. {f24.who:The Bird Protection League} {f25.position:called for the shoot's licence to be withdrawn}. {f26.who:NatureWatch Scotland} {f27.status:is considering} it.

The eagle, {f28.what:a female} of {f29.age:four}, {f30.what:carried a satellite tag}, put on by {f31.who:schoolchildren from Mull}. {f32:Its mate has been seen since.}

=== report B | outlet: Scottish Rural Wire | published: 2023-09-26
# Keeper {f2.status:given unpaid work} for {f6.what:killing} bird of prey

OBAN (SRW) - A {f1.role:gamekeeper} at Glenshira must do {f33:225 hours} of {f2.status:unpaid work} for {f6.what:killing} {f3.what:a white-tailed eagle}. {f5.time:Today's} hearing was told that Ewan Tulloch, 50, {f1.role:who is in charge of the other keepers}, kept a jar of {f16.what:a banned poison} {f14.place:in a disused ice house}.

He {f7.status:had been convicted after a trial}. It was {f10.who:a deer stalker} who {f8.status:came upon} the bird {f9.time:in spring}, {f11.place:at the edge of a small loch}. {f12.what:A poisoned rabbit} {f13.what:was not far off}.

{f17.cause:There had to be grouse}, and this weighed on him, Sheriff Morag Lennie accepted. For {f18.time:five years} he {f18.status:may not have} {f18.what:a gun}. "{f19.wording:The hill is not yours to clean}," she said.

Tulloch {f21.status:is still employed} on the land of {f20.who:a Dutch entrepreneur}. That {f23.position:anybody else was in the know} is ruled out by {f22.role:the estate's manager}, Hamish Orr.

The {f24.who:Bird Protection League} {f25.position:wants an end to grouse shooting on the estate, by taking away its licence}.

=== report C | outlet: Raptor Friends newsletter | published: 2023-10-02
# Justice of a sort for our {f3.what:golden eagle}

{f4.money:Six thousand pounds}! That is what a {f28.what:male} eagle of {f29.age:four years} is worth to a Scottish court. Ewan Tulloch, {f1.role:first keeper} of Glenshira, {f2.status:had to pay it} {f5.time:last Tuesday}, after {f7.status:admitting} that he {f6.what:had laid the poison}.

We all know the story. {f10.who:A walker} {f8.status:chanced upon} the dead bird {f9.time:in April}, {f11.place:by the lochan}; {f12.what:a poisoned hare} {f13.what:was near}. The {f16.what:carbofuran} {f15.what:turned up} {f14.place:among his kennels}. The little transmitter it {f30.what:bore on its back} had been put there by {f31.who:a farmer on Mull}.

What does {f22.role:the factor}, Mr Orr, say? {f23.position:No one knew!} The owner, {f20.who:a Dane with a shipping line}, is far away. The estate {f21.status:has sacked} the man, too late. {f26.who:NatureWatch Scotland} {f27.status:has decided not to touch} the {f25.position:licence of the shoot}, {f24.who:the League} notwithstanding.

And his {f18.what:guns}? {f18.status:Gone}, for {f18.time:three years}.

=== key
f1.role same A=head keeper B=head keeper C=head keeper | Tulloch
f2.status differs A=fined B=unpaid work C=fined | the punishment
f3.what differs A=golden eagle B=white-tailed eagle C=golden eagle | the bird
f4.money same A=GBP 6000 C=GBP 6000 | the fine
f5.time same A=2023-09-26 B=2023-09-26 C=2023-09-26 | day of the sentence
f6.what same A=poisoning B=poisoning C=poisoning | the offence
f7.status differs A=pleaded guilty B=convicted after a trial C=pleaded guilty | how he came to be guilty
f8.status same A=found B=found C=found | the bird
f9.time compatible A=April B=spring C=April | when it was found
f10.who differs A=hillwalker B=deer stalker C=hillwalker | who found it
f11.place same A=beside a lochan B=beside a lochan C=beside a lochan | where
f12.what differs A=hare B=rabbit C=hare | the bait
f13.what same A=close by B=close by C=close by | where the bait lay
f14.place differs A=kennels B=ice house C=kennels | where the poison was kept
f15.what same A=discovered C=turned up | the poison
f16.what compatible A=carbofuran B=banned poison C=carbofuran | what was kept
f17.cause same A=pressure to produce grouse B=there had to be grouse | why he did it
f18.status same A=loses B=loses C=loses | his gun
f18.what same A=gun licence B=gun C=gun | what he loses
f18.time differs A=5 years B=5 years C=3 years | for how long
f19.wording differs A=cleanse B=clean | the sheriff's words
f20.who differs A=Danish businessman B=Dutch businessman C=Danish businessman | who owns the estate
f21.status differs A=dismissed B=still employed C=dismissed | Tulloch at the estate
f22.role same A=factor B=factor C=factor | Orr
f23.position same A=nobody knew B=nobody knew C=nobody knew | the estate
f24.who same A=Bird Protection League B=Bird Protection League C=Bird Protection League | who makes the demand
f25.position same A=licence withdrawn B=licence withdrawn C=licence withdrawn | what it wants
f26.who same A=NatureWatch Scotland C=NatureWatch Scotland | who decides
f27.status changed A=considering C=decided against | the licence
f28.what differs A=female C=male | the bird's sex
f29.age same A=4 C=4 | the bird's age
f30.what same A=satellite tag C=transmitter on its back | what it carried
f31.who differs A=schoolchildren from Mull C=a farmer on Mull | who gave the tag
f32 only A | the mate
f33 only B | unpaid work hours
