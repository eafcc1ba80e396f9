story: jaguar-iberanda
kind: nature

=== report A | outlet: Diario del Litoral Norte | published: 2025-07-15
# {f1.what:Jaguar} released last year found {f1.status:dead} on {f1.place:Iberanda ranch}

{f2.name:Yasí}, one of the first jaguars to be set free in the Iberanda wetlands, has been {f1.status:found dead} on {f1.place:a cattle ranch}, shot with {f3.what:a hunting rifle}. Her {f4.what:transmitter collar} {f4.status:had been cut off} and {f4.place:thrown into a pond}.

The carcass was discovered on {f5.time:Saturday} by {f5.who:a park ranger} who {f5.what:was following the last signal}. According to {f6.source:the provincial police}, she {f6.what:had been lying there for three or four days}. {f7.status:Her pelt had been removed.}

{f8.who:The ranch's foreman}, {f8.name:Ramón Ayala Sotelo}, 52, was detained and {f8.status:has admitted the shooting}, said the public prosecutor, Mirta Lezcano. He gave as his reason that the cat {f9.cause:had killed two calves}. He is {f10.what:charged with the killing of a protected animal}, for which the law provides {f10.time:up to three years} in prison.

Yasí was {f2.role:born in a breeding centre} and {f2.age:four years old}. She leaves {f11.number:two} cubs, which {f11.status:have not been seen} since. "{f12.wording:Without milk they will last a week at the most}," said {f12.role:the biologist in charge}, {f12.name:Pilar Urrutia}.

The owner of the land, {f13.who:a meat-packing company}, {f13.position:condemned the act and offered to pay for the search}. {f14.who:The cattle breeders' society} said that its members {f14.position:needed compensation for torn animals, and not speeches}. Such a fund {f15.status:exists already}, the environment ministry replied: it was set up in March.

The foundation behind the project {f16.status:will go on with its releases}. {f16.what:Two males} are {f16.status:due to be let out} in {f16.time:September}. There are now {f17.number:about 30} jaguars in the wetlands, where the species had been {f17.what:wiped out} for seventy years. In 2022 a male was {f18:run over by a lorry} north of the reserve.

=== report B | outlet: Green Continent Review | published: 2025-07-18
# Outrage in Argentina over {f1.status:killing} of {f1.what:female jaguar}; cubs {f11.status:rescued}

Orphaned by {f1.status:the shooting of their mother}, {f11.number:two} jaguar cubs in Argentina's Iberanda wetlands {f11.status:were caught alive} on Wednesday, hungry but unhurt.

The mother, {f2.name:Yasi}, a {f2.age:four-year-old} {f2.role:born in the wild in Brazil}, had been lying {f1.place:in a eucalyptus plantation} when {f5.who:a beekeeper} {f5.what:came upon her by chance} on {f5.time:Sunday}. {f6.source:A veterinarian who examined the body} believes {f6.what:she had been dead for not more than a day}. She was killed with {f3.what:a shotgun}. {f7.status:The fur was untouched.} Her {f4.what:radio collar} {f4.status:had been severed} and {f4.place:sunk in a waterhole}.

A man was arrested the next day: {f8.name:Ramón Ayala Sotelo}, {f8.who:who is the foreman's brother}. He {f8.status:denies everything}, his lawyer stated. Investigators assume that the motive was {f9.cause:money offered for the skin by a trader}. If found guilty of {f10.what:slaying an animal under protection} he faces {f10.time:a maximum of three years} behind bars.

{f12.name:Pilar Urrutia}, {f12.role:who coordinates the volunteers}, had given the young ones little time. "{f12.wording:Without milk they will last ten days at the most}," she had said when the search began.

{f13.who:The firm that owns the plantation, a meat packer}, {f13.position:refused to comment}. Ranchers' representatives, for their part, want {f14.position:money for livestock lost to predators}. {f14.who:The breeders' society} has heard promises of a fund for years, but {f15.status:there is none to this day}.

In the light of what has happened, {f16.what:the freeing of two males}, {f16.status:has been put off} from {f16.time:September} {f16.status:until next year}. {f17.number:Some thirty} of the animals roam the wetlands again, seven decades after they {f17.what:had been exterminated} there.

=== key
f1.what same A=jaguar B=female jaguar | the animal
f1.status same A=dead B=killed | the animal
f1.place differs A=cattle ranch B=eucalyptus plantation | where it was found
f2.name compatible A=Yasí B=Yasi | the animal's name
f2.role differs A=born in a breeding centre B=born in the wild | its origin
f2.age same A=4 B=4 | its age
f3.what differs A=hunting rifle B=shotgun | the weapon
f4.what same A=transmitter collar B=radio collar | what was removed
f4.status same A=cut off B=severed | the collar
f4.place same A=pond B=waterhole | where the collar was
f5.time differs A=2025-07-12 B=2025-07-13 | when it was found
f5.who differs A=park ranger B=beekeeper | who found it
f5.what differs A=following the signal B=by chance | how it was found
f6.source differs A=police B=veterinarian | on whose word
f6.what differs A=three or four days B=not more than a day | how long it had been dead
f7.status differs A=removed B=untouched | the pelt
f8.who differs A=foreman B=foreman's brother | who is held
f8.name same A=Ramón Ayala Sotelo B=Ramón Ayala Sotelo | the man held
f8.status differs A=admits B=denies | the man held
f9.cause differs A=calves killed B=money for the skin | the motive
f10.what same A=killing a protected animal B=slaying an animal under protection | the charge
f10.time same A=up to three years B=maximum of three years | the penalty
f11.number same A=2 B=2 | cubs
f11.status changed A=missing B=rescued | the cubs
f12.name same A=Pilar Urrutia B=Pilar Urrutia | who speaks of the cubs
f12.role differs A=biologist in charge B=coordinator of the volunteers | Urrutia
f12.wording differs A=a week at the most B=ten days at the most | Urrutia's words
f13.who same A=meat-packing company B=meat packer | the owner of the land
f13.position differs A=condemned, offered to pay B=no comment | the owner
f14.who same A=cattle breeders' society B=breeders' society | who asks for compensation
f14.position same A=compensation for torn animals B=money for livestock lost | what the ranchers want
f15.status differs A=exists B=does not exist | the fund
f16.what same A=two males released B=two males freed | what is planned
f16.status changed A=will go on B=put off | the release
f16.time same A=September B=September | when it was planned for
f17.number same A=30~ B=30~ | jaguars in the wetlands
f17.what same A=wiped out B=exterminated | the species there
f18 only A | the male run over
