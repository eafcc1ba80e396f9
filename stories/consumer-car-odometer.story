story: consumer-car-odometer
kind: consumer affairs

=== report A | outlet: Auckland Motorist | published: 2023-09-14
# {f1.who:Importer} {f2.status:raided} over {f3.what:wound-back odometers}

{f4.who:Trade inspectors} {f2.status:searched} the yard of {f1.who:car importer} Pacific Wheels on {f5.time:Wednesday} on suspicion that {f3.what:the odometers} of {f6.number:640} used cars from {f7.place:Japan} were {f8.what:turned back}.

{f9.name:Leilani Fuimaono}, {f9.age:28}, {f9.role:a courier}, {f10.what:bought a hatchback} that broke down {f11.time:after nine days}; under the seat she found {f12.what:a service slip} with twice the mileage. "{f13.wording:The car lied to me politely}," she said.

The owner, {f14.name:Ross Buchan}, {f15.position:blames an exporter}. He {f16.position:offers refunds}. {f17.who:The Motor Trade Association} {f18.status:has suspended} him. {f19.money:NZ$9 million} is at stake.

=== report B | outlet: Wellington Consumer Wire | published: 2023-09-15
# Pacific Wheels under the bonnet

{f4.who:Customs officers} {f2.status:went through the premises} of Pacific Wheels, {f1.who:an auction house} for vehicles, {f5.time:on September 13}. {f6.number:Some 640} cars that came {f7.place:from Singapore} may have had {f3.what:their accident records} {f8.what:removed}.

The affair was set rolling by {f9.name:Leilani Fuimaono}, {f9.age:28}, {f9.role:who teaches at a kindergarten}. Her {f10.what:small car} gave up {f11.time:after a little more than a week}, and beneath the carpet lay {f12.what:a photograph of a wreck}. "{f13.wording:That car lied to me politely}," she says.

{f14.name:Ross Buchan}, who owns the firm, {f15.position:speaks of a former employee}. {f16.position:He will pay nothing before a court has ruled}. {f17.who:The association of the motor trade} {f18.status:is looking into his membership}. {f19.money:Nine million dollars} have changed hands. {f20:A hotline received 300 calls.}

=== report C | outlet: Auckland Motorist | published: 2024-03-08
# Odometer man {f21:fined}

{f14.name:Ross Buchan}, {f1.who:the importer} {f2.status:whose yard was searched} in September, {f21:was fined NZ$410,000} on Thursday. The court found that he himself had {f8.what:wound back} {f3.what:the odometers} of {f6.number:590} cars {f7.place:from Japan}; {f15.position:no exporter, as he had claimed}, was involved.

He has {f16.position:paid the buyers back}. {f9.name:Leilani Fuimaono}, {f9.role:the courier} whose {f12.what:slip of paper} began it all, {f22:now rides a bicycle}. {f17.who:The trade association} {f18.status:has expelled him}.

=== key
f1.who differs A=importer B=auction house C=importer | what Pacific Wheels is
f2.status same A=searched B=searched C=searched | its premises
f3.what differs A=odometers B=accident records C=odometers | what was tampered with
f4.who differs A=trade inspectors B=customs officers | who searched
f5.time same A=2023-09-13 B=2023-09-13 | when
f6.number differs A=640 B=640~ C=590 | cars
f7.place differs A=Japan B=Singapore C=Japan | where the cars came from
f8.what differs A=turned back B=removed C=turned back | what was done
f9.name same A=Leilani Fuimaono B=Leilani Fuimaono C=Leilani Fuimaono | the buyer
f9.age same A=28 B=28 | the buyer
f9.role differs A=courier B=kindergarten teacher C=courier | her work
f10.what compatible A=hatchback B=small car | her car
f11.time compatible A=9 days B=>7 days | after what time it broke down
f12.what differs A=service slip B=photograph C=service slip | what she found
f13.wording differs A=The car lied to me politely B=That car lied to me politely | her words
f14.name same A=Ross Buchan B=Ross Buchan C=Ross Buchan | the owner
f15.position differs A=blames an exporter B=blames an employee C=blames an exporter | his excuse
f16.position differs A=refunds B=nothing yet C=refunds | what he offers
f17.who same A=Motor Trade Association B=association of the motor trade C=trade association | the association
f18.status differs A=suspended B=looked into C=expelled | his membership
f19.money same A=NZD 9m B=NZD 9m | the sum
f20 only B | the hotline
f21 only C | the fine
f22 only C | the bicycle
