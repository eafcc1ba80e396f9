story: festival-golden-lantern
kind: culture

=== report A | outlet: Jadranski Glasnik | published: 2023-07-24
# "{f1.what:The Salt Tax}" {f2.status:wins} Golden Lantern on a night of rain

By Ivka Marasović

KAMENJAK VELI - It rained on the last evening for the first time in {f3:nineteen editions}, the wind tore a hole in the screen, and the film that {f2.status:won} was one that had nearly not been shown at all.

{f4.who:Dunja Perkušić}, {f4.age:34}, {f2.status:received} the Golden Lantern of the island's film festival {f5.time:on Saturday} for "{f1.what:The Salt Tax}", her {f6.number:first} feature, which follows {f7.what:three sisters who keep a salt pan going after their father has gone to sea}. The prize is worth {f8.money:20,000 euros}. It was handed to her {f9.place:in the sports hall of the primary school}, whither jury, guests and some four hundred spectators {f9.cause:had fled from the storm}.

"{f10:I would like to thank the goat}," she said, to the delight of those who had seen the film. "{f10:She was the only one on the set who never asked for overtime}."

The jury of {f11.number:five}, under the Portuguese cinematographer {f12.name:Leonor Cabral-Pinto}, decided {f13.number:unanimously}. It praised "{f26:a film that listens before it looks}".

A copy of the work had been held for four days by the customs in Rijeka, because {f14:the goat's owner claims a share of the takings}; it was released only on Friday, five hours before it was screened. The claim itself will be heard in September.

The Silver Lantern went to "{f17.what:Nobody's Tractor}" by the Hungarian Bence Ormándy, 61, and the award for best actor to {f18.who:Josip Vuk-Maleš}, 78, who plays a lighthouse keeper in "{f18.what:Lamp Number Nine}". He has never acted before: {f27:until 2011 he was a lighthouse keeper}.

The prize of the public was won by the documentary "{f19.what:Bura}", with 1,204 of 3,350 votes.

The festival had {f20.number:11,800} visitors in six days, {f20.what:the most since it began in 2004}. It might nevertheless have been the last on the island. The municipality, which gives 60,000 euros a year, may withdraw its support after {f21:complaints about noise}, mayor Ante Bogdanić confirmed. "{f28:I have a ballot box too}," he said. The director of the festival, {f22.name:Sanja Bogdanić}, who shares with him no more than the name, {f23.position:wants a contract for five years}, {f23.status:or she will move it to the mainland}. The council will vote on the matter {f24.time:on 14 September}.

At midnight the rain stopped. Somebody carried a projector on to the quay, and "{f1.what:The Salt Tax}" was shown once more, {f25:against the wall of the fish market}.

=== report B | outlet: Europa Kino Brief | published: 2023-07-25
# Golden Lantern to Croatian {f6.number:debut}

{f4.who:Dunja Perkušić} {f2.status:has taken} the main award at the Kamenjak Veli festival with her {f6.number:debut} "{f1.what:The Salt Tax}", a story about {f7.what:sisters running a family saltworks}; the {f4.age:34-year-old} Croatian {f2.status:was presented} with the {f8.money:€20,000} cheque {f5.time:on 22 July} {f9.place:in a school gymnasium}, {f9.cause:bad weather having ended the open-air gala}. The {f11.number:five} jurors headed by {f12.name:Leonor Cabral-Pinto} {f13.number:were all of one mind}. Second prize was given to "{f17.what:Nobody's Tractor}", while audiences preferred "{f19.what:Bura}", and {f18.who:Josip Vuk-Maleš}, a first-time actor, was honoured for his part in "{f18.what:Lamp Number Nine}". Although attendance, {f20.number:nearly 12,000}, {f20.what:was a record}, the event's future is open: local politicians will decide {f24.time:in September} whether to go on funding it, and {f22.name:Sanja Bogdanić}, its director, {f23.position:demands a five-year commitment} and {f23.status:threatens to leave the island}.

=== key
f1.what same A=The Salt Tax B=The Salt Tax | the winning film
f2.status same A=won B=won | the main award
f4.who same A=Dunja Perkušić B=Dunja Perkušić | the winner
f4.age same A=34 B=34 | the winner
f5.time same A=2023-07-22 B=2023-07-22 | the award ceremony
f6.number same A=1 B=1 | which of her features it is
f7.what compatible A=three sisters and their salt pan B=sisters and a saltworks | what the film is about
f8.money same A=EUR 20000 B=EUR 20000 | the prize
f9.place compatible A=sports hall of the primary school B=school gymnasium | where it was handed over
f9.cause same A=storm B=bad weather | why it was indoors
f11.number same A=5 B=5 | the jury
f12.name same A=Leonor Cabral-Pinto B=Leonor Cabral-Pinto | the head of the jury
f13.number same A=unanimous B=unanimous | the jury's decision
f17.what same A=Nobody's Tractor B=Nobody's Tractor | the second prize
f18.who same A=Josip Vuk-Maleš B=Josip Vuk-Maleš | the best actor
f18.what same A=Lamp Number Nine B=Lamp Number Nine | his film
f19.what same A=Bura B=Bura | the prize of the public
f20.number compatible A=11800 B=12000~ | visitors
f20.what same A=most since 2004 B=record | what that number was
f22.name same A=Sanja Bogdanić B=Sanja Bogdanić | the director of the festival
f23.position same A=contract for five years B=five-year commitment | what she wants
f23.status same A=will move it otherwise B=will move it otherwise | the festival's place
f24.time compatible A=2023-09-14 B=2023-09 | the council's vote
f3 only A | the nineteen dry editions
f25 only A | shown on the fish market's wall
f26 only A | the jury's praise
f27 only A | what the actor was before
f28 only A | the mayor's retort
f10 only A | her thanks to the goat
f14 only A | the copy held by the customs
f21 only A | why the town may withdraw
