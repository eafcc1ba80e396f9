story: farming-bees-spray
kind: farming

=== report A | outlet: Saskatoon Rural Post | published: 2023-08-03
# {f1.number:Four million} bees {f2.status:dead} near {f3.place:Wadena}; {f4.what:spray plane} suspected

Beekeeper {f5.name:Orest Hnatiuk} walked out to his hives on {f6.time:Tuesday morning} and heard {f7.what:nothing}. {f1.number:About four million} honeybees had {f2.status:died} overnight on his yard near {f3.place:Wadena}, in the view of {f8.source:the provincial apiculturist} {f9.cause:poisoned by an insecticide}.

A neighbour had had {f10.what:his canola} treated the evening before {f4.what:from the air}, against {f11.what:diamondback moths}. The pilot, {f12.who:employed by a firm in Yorkton}, says {f13.position:he was told that there were no hives}. {f14.who:The neighbour}, a {f15.role:municipal councillor}, {f16.status:did not return calls}.

"{f17.wording:I knew every one of those boxes by its sound}," said {f5.name:Mr. Hnatiuk}, {f5.age:64}. He took over the business from {f18.who:his father-in-law}. He puts the loss at {f19.money:$180,000}, of which insurance covers {f20.what:nothing}.

{f21.who:The federal pest agency} {f22.status:has taken samples}. It {f23.certainty:may} {f24.what:suspend the applicator's licence}. {f25.who:The beekeepers' association} {f26.position:wants spraying by day forbidden}; {f27.who:the agriculture minister}, Trent Oslund, {f28.position:is against}.

Neighbours have brought {f29.what:perogies} and {f30.what:spare frames}. {f31.who:A Hutterite colony} {f32.status:has given} him {f33.number:20} hives. Two years ago a {f34.what:bear} had destroyed {f35.number:30} of his boxes. {f36:He sells his honey to a mead maker.}

=== report B | outlet: Farm Country Canada | published: 2023-08-04
# Helping hands for beekeeper who lost all

They came with {f30.what:spare frames} and {f29.what:cabbage rolls}: since word got round that the colonies of {f5.name:Orest Hnatiuk}, {f5.age:64}, {f2.status:had been wiped out}, the yard near {f3.place:Wynyard} has not been empty. {f31.who:A Mennonite family} {f32.status:has promised} {f33.number:20} hives.

It was {f6.time:on the evening of August 1} that he noticed {f7.what:a carpet of insects on the grass}. {f1.number:Some four million} had {f2.status:perished}. {f9.cause:A poison for insects} was at work, {f8.source:a laboratory in Guelph} established. The day before, {f4.what:a tractor with a boom} had crossed a neighbour's {f10.what:lentils}, to get rid of {f11.what:grasshoppers}. {f12.who:The farm's hired man}, who was at the wheel, says that {f13.position:nobody had mentioned any beehives}. {f14.who:The farmer next door}, who sits on {f15.role:the school board}, {f16.status:could not be reached}.

{f5.name:Mr. Hnatiuk}, who had inherited the bees {f18.who:from an uncle}, reckons that {f19.money:180,000 dollars} are gone. {f20.what:A third} will come back to him from his insurer. "{f17.wording:I knew every one of these boxes by its sound}," he said.

Samples {f22.status:were collected} by {f21.who:the province's environment officers}; the person who sprayed {f23.certainty:is certain} {f24.what:to lose his licence}, one of them said. {f27.who:Agriculture minister} Trent Oslund {f28.position:sympathizes with the demand} of {f25.who:the association of beekeepers} {f26.position:that no one should spray in daylight}.

He has been through worse, says the beekeeper, for instance {f34.what:skunks}, which emptied {f35.number:thirty} of his boxes in 2021. {f37:Honey is selling at $4 a pound.}

=== key
f1.number same A=4m~ B=4m~ | bees lost
f2.status same A=died B=perished | the bees
f3.place differs A=Wadena B=Wynyard | where
f4.what differs A=plane B=tractor | what sprayed
f5.name same A=Orest Hnatiuk B=Orest Hnatiuk | the beekeeper
f5.age same A=64 B=64 | the beekeeper
f6.time differs A=2023-08-01 morning B=2023-08-01 evening | when he noticed
f7.what differs A=silence B=insects on the grass | what he noticed
f8.source differs A=provincial apiculturist B=laboratory in Guelph | on whose word
f9.cause same A=insecticide B=poison for insects | what killed the bees
f10.what differs A=canola B=lentils | the crop sprayed
f11.what differs A=diamondback moths B=grasshoppers | the pest
f12.who differs A=pilot of a firm B=hired man | who sprayed
f13.position same A=told of no hives B=no beehives mentioned | his defence
f14.who same A=neighbour B=farmer next door | whose field it was
f15.role differs A=councillor B=school board member | the neighbour's office
f16.status same A=did not call back B=not reached | the neighbour
f17.wording differs A=I knew every one of those boxes by its sound B=I knew every one of these boxes by its sound | the beekeeper's words
f18.who differs A=father-in-law B=uncle | from whom he had the business
f19.money same A=CAD 180,000 B=CAD 180,000 | the loss
f20.what differs A=nothing B=a third | what insurance covers
f21.who differs A=federal pest agency B=province's environment officers | who took samples
f22.status same A=taken B=collected | the samples
f23.certainty differs A=possible B=certain | the loss of the licence
f24.what compatible A=suspend the licence B=lose the licence | the sanction
f25.who same A=beekeepers' association B=association of beekeepers | who demands
f26.position same A=no spraying by day B=no spraying in daylight | the demand
f27.who same A=agriculture minister B=agriculture minister | who answers
f28.position differs A=against B=sympathizes | the minister on it
f29.what differs A=perogies B=cabbage rolls | the food brought
f30.what same A=spare frames B=spare frames | what else was brought
f31.who differs A=Hutterite colony B=Mennonite family | who gives hives
f32.status differs A=given B=promised | the hives
f33.number same A=20 B=20 | the hives
f34.what differs A=bear B=skunks | what had harmed the hives before
f35.number same A=30 B=30 | boxes lost then
f36 only A | the mead maker
f37 only B | the price of honey
