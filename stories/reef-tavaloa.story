story: reef-tavaloa
kind: environment

=== report A | outlet: Radio Tavaloa, Pacific desk (script) | published: 2020-04-16
# {f4.number:Half} the lagoon has turned {f1.what:white}

Divers returning from a {f2.number:nine-day} survey of the {f3.place:Tavaloa lagoon} say that {f4.number:about half} of its coral {f1.status:has bleached}. In the shallow north {f5.number:eight out of ten} colonies are pale or {f1.what:white}.

It is {f26.number:the third time} in {f6.number:eleven years} and by far the worst. The water has been unusually warm since {f7.time:January}. On the reef at Motu Lua it reached {f8.number:31.4 degrees} in March, {f9.number:1.6 degrees} above what the coral there is used to. When it is too hot, the animals {f10.what:cast out the algae} that feed them, and the skeleton shows through.

Bleached coral {f11.status:is not dead}, stresses {f12.name:Dr Losa Tevita-Ranger}, {f12.role:who heads the marine station}. "{f13.wording:It is starving, and it can wait for a month or two. After that it can't.}" Should the water cool down in {f14.time:May}, most of it {f14.certainty:might recover}. The forecast {f15.what:speaks of a warm May}, though.

Not everything is lost. {f16.place:On the outer side of the reef}, where swell brings up cool water, the surveyors saw {f16.what:hardly any damage}. The team, {f17.number:14} people from the station and the fisheries department, checked {f18.number:62} places.

The government {f19.status:has suspended} the collection of live coral and shells {f19.time:until the end of the year}. Spear fishing for parrotfish, which {f20.cause:keep the rock free of weeds}, {f20.status:is banned too}. The chiefs of {f21.number:six} villages gave their consent on Tuesday. {f22.status:They are paid no compensation} but were promised {f22.what:two freezers} for the tuna cooperative.

Tourism brings in a quarter of the island's income. Its minister, Semisi Lomalito, asked visitors {f23:to keep coming, and to keep their fins off}.

During the bleaching of {f24.time:2016} {f24.number:one in five} colonies died. They had grown back to a good part by 2019.

=== report B | outlet: Tidewater: a magazine of the sea | published: 2020-04-21
# A reef holding its breath

By Imogen Fakaosi-Burke

Seen from the air, the {f3.place:lagoon of Tavaloa} looks {f1.what:as though somebody had spilt flour in it}. {f12.name:Losa Tevita-Ranger} has seen it from below. For {f2.number:nine days} in April {f12.role:the director of the island's marine station} and {f17.number:thirteen companions} let themselves be towed behind boats, stopped at {f18.number:sixty-two} spots, and counted.

The sum is simple and sad: {f4.number:some 50 per cent} of the colonies {f1.status:have lost their colour}. In the north, where a tall man can stand, it is {f5.number:four fifths}. "{f13.wording:It is starving, and it can wait for a month or two}," she says of the coral, as of a patient. {f11.status:The polyps are alive}. What they have lost are {f10.what:their lodgers, the algae}, which they expel when the heat gets too much, and with them most of their food.

Heat there has been plenty since {f7.time:the turn of the year}. In March the thermometer off Motu Lua climbed to {f8.number:31.4} degrees; {f9.number:1.6} less would have been normal. Everything now hangs on {f14.time:next month}. A few weeks of cloud and trade wind, and much of the reef {f14.certainty:could pull through}. The meteorologists {f15.what:expect no such thing}.

{f16.place:Outside, on the ocean slope}, the picture was another: purple, ochre, green, {f16.what:all as it should be}, in water stirred up from the deep.

What can one do on land? One can leave the helpers alone. Parrotfish, the goats of the reef, {f20.cause:graze off the weed} that would smother young coral, and for that reason {f20.status:may no longer be speared}. {f19.status:Nor may} live coral or shells {f19.status:be taken} {f19.time:before 2021}. {f21.number:Six} villages and their chiefs have agreed. There is {f22.status:no money for it}, only {f22.what:a pair of freezers}.

Tavaloa has been here before, {f26.number:twice} in {f6.number:eleven} years, though never on this scale. After the warm spell of {f24.time:2016}, when {f24.number:a fifth} of the coral died, the young ones came up in the gaps so fast that by last year one had to look twice. "{f25:We were proud of it}," says Tevita-Ranger. "Like gardeners."

=== key
f1.what same A=white B=like flour | what the coral looks like
f1.status same A=bleached B=lost their colour | the coral
f2.number same A=9 days B=9 days | length of the survey
f3.place same A=Tavaloa lagoon B=lagoon of Tavaloa | the place
f4.number same A=50%~ B=50%~ | share of bleached coral
f5.number same A=80% B=80% | share in the north
f6.number same A=11 years B=11 years | the span in which it has happened
f26.number same A=3, with this one B=3, with this one | bleachings in that span
f7.time compatible A=2020-01 B=turn of the year | since when it has been warm
f8.number same A=31.4 degrees B=31.4 degrees | warmest water
f9.number same A=1.6 degrees B=1.6 degrees | above the normal
f10.what same A=cast out the algae B=expel the algae | what bleaching is
f11.status same A=not dead B=alive | the bleached coral
f12.name same A=Losa Tevita-Ranger B=Losa Tevita-Ranger | the scientist
f12.role same A=heads the marine station B=director of the marine station | her post
f13.wording compatible A=It is starving, and it can wait for a month or two. After that it can't. B=It is starving, and it can wait for a month or two | her words, cut short in B
f14.time same A=2020-05 B=2020-05 | what it depends on
f14.certainty same A=possible B=possible | recovery
f15.what same A=a warm May B=no cooler weather | the forecast
f16.place same A=outer side of the reef B=ocean slope | where there is no bleaching
f16.what same A=hardly any damage B=as it should be | the outer reef
f17.number same A=14 B=14 | members of the team
f18.number same A=62 B=62 | places surveyed
f19.status same A=suspended B=forbidden | taking coral and shells
f19.time same A=end of 2020 B=end of 2020 | until when
f20.cause same A=they keep the rock free of weeds B=they graze off the weed | why parrotfish are spared
f20.status same A=banned B=banned | spearing parrotfish
f21.number same A=6 B=6 | villages that agreed
f22.status same A=no compensation B=no money | for the villages
f22.what same A=two freezers B=two freezers | what they were promised
f24.time same A=2016 B=2016 | the earlier bleaching
f24.number same A=20% B=20% | coral that died in 2016
f23 only A | the minister's appeal to visitors
f25 only B | the pride in the regrowth
