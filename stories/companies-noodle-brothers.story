story: companies-noodle-brothers
kind: companies

=== report A | outlet: Pulau Business Star | published: 2024-10-24
# {f1.who:Brothers} {f2.status:settle} feud over noodle recipe

Two {f1.who:brothers} who fought for {f4.time:eleven years} over their {f5.who:father}'s noodle recipe {f2.status:reached a settlement} on Wednesday, hours before a judge was to {f6.what:order the pot of spices opened in court}.

{f7.name:Ong Beng Huat}, {f7.age:63}, who runs Golden Wok with {f8.number:84} outlets, will {f9.what:pay} {f10.money:RM12 million} to his {f11.who:younger} brother, {f12.name:Ong Beng Seng}, {f13.role:a dentist}. Both {f14.status:wept}, said {f15.source:a lawyer}.

"{f16.wording:We shared a bed as boys, we can share a spoon}," the elder said {f17.place:outside the courthouse in Georgeport}. The peace was made by {f18.who:their sister}, {f19.what:who cooked the dish for both}. The recipe {f20.status:stays secret}; {f21.what:dried shrimp}, though, {f22.certainty:is certainly in it}, {f23.source:a former cook} revealed.

Golden Wok {f24.status:can now go ahead} with a listing {f25.place:in Singapore}. {f26.who:Franchise holders} had {f27.what:held back their fees} {f28.time:since May}. A third brother {f29.status:died} in {f30.time:2016} {f31.cause:of a stroke}. {f32:Both sides bear their own legal costs.}

=== report B | outlet: Asean Family Business Review | published: 2024-10-26
# How Golden Wok was saved

There is a saying that the third generation eats up what the first has cooked. In the case of Golden Wok it did not come to that. Two {f1.who:cousins}, at odds for {f4.time:more than ten years}, {f2.status:made peace} on October 23, before {f6.what:the recipe could be read out to a judge}.

It was a sheet of paper left by their {f5.who:grandfather} that had divided them. {f7.name:Ong Beng Huat}, {f7.age:63}, who has the {f8.number:84} restaurants, {f9.what:hands over} {f10.money:12 million ringgit}. {f12.name:Ong Beng Seng}, {f11.who:the younger} and {f13.role:a pharmacist}, will in turn use the name no longer. {f14.status:They shook hands without a smile}, {f15.source:a clerk of the court} reports.

"{f16.wording:We shared a bed as boys and we can share a spoon}," said {f7.name:Ong Beng Huat} {f17.place:at a dinner in Kuala Lumpur}. He credits {f18.who:their aunt}, {f19.what:who made both of them eat from one plate}.

What is in the sauce? The firm {f20.status:keeps it to itself}. {f22.certainty:It may be} {f21.what:dried shrimp}, {f23.source:a food magazine} thinks.

The way is free for shares to be sold {f25.place:in Hong Kong}, for which {f24.status:work has resumed}. {f26.who:Those who run restaurants under licence} had {f27.what:kept their fees in a blocked account} {f28.time:for half a year}. One who did not live to see it is another member of the family; {f31.cause:a road accident} {f29.status:took his life} {f30.time:eight years ago}.

=== key
f1.who differs A=brothers B=cousins | how they are related
f2.status same A=settled B=made peace | the feud
f4.time compatible A=11 years B=>10 years | how long it lasted
f5.who differs A=father B=grandfather | whose recipe it was
f6.what differs A=pot opened B=recipe read out | what was about to happen in court
f7.name same A=Ong Beng Huat B=Ong Beng Huat | the elder
f7.age same A=63 B=63 | the elder
f8.number same A=84 B=84 | outlets
f9.what same A=pays B=hands over | what he does
f10.money same A=MYR 12m B=MYR 12m | the sum
f11.who same A=younger B=younger | the other
f12.name same A=Ong Beng Seng B=Ong Beng Seng | the other
f13.role differs A=dentist B=pharmacist | his profession
f14.status differs A=wept B=no smile | how they parted
f15.source differs A=lawyer B=clerk of the court | on whose word
f16.wording differs A=We shared a bed as boys, we can share a spoon B=We shared a bed as boys and we can share a spoon | the elder's words
f17.place differs A=outside the courthouse B=dinner in Kuala Lumpur | where he said so
f18.who differs A=sister B=aunt | who made peace
f19.what differs A=cooked for both B=made them eat from one plate | how
f20.status same A=secret B=kept to itself | the recipe
f21.what same A=dried shrimp B=dried shrimp | an ingredient
f22.certainty differs A=certain B=possible | the ingredient
f23.source differs A=former cook B=food magazine | on whose word
f24.status same A=can go ahead B=work resumed | the listing
f25.place differs A=Singapore B=Hong Kong | where it will be listed
f26.who same A=franchise holders B=licence restaurants | who withheld money
f27.what compatible A=held back fees B=blocked account | what they did
f28.time compatible A=2024-05 B=half a year | since when
f29.status same A=died B=life taken | the third man
f30.time same A=2016 B=2016 | when
f31.cause differs A=stroke B=road accident | of what
f32 only A | legal costs
