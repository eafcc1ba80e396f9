story: exiles-return-airport
kind: politics

=== report A | outlet: Ostrovan Morning Post | published: 2025-09-29T12:00
# Opposition leader Varga {f1.status:arrested} on return

The exiled opposition leader Milos Varga was {f1.status:arrested} at the airport of Ostrovan on {f2.time:Sunday evening}, minutes after {f3.time:eleven years} of exile had ended. {f4.who:Masked officers} {f5.place:led him off the plane}; {f6.number:some 5,000} supporters {f7.status:waited in vain} {f8.place:in front of the terminal}.

He is accused of {f9.what:embezzling party funds}. The warrant dates from {f10.time:2016}. His lawyer, Edda Roon, {f11.status:was not admitted}. Varga, {f12.age:57}, had flown in {f13.place:from Lisbon}, with {f14.who:his wife} at his side; she {f16.status:was sent back}. "{f17.wording:I would rather be a prisoner at home than a guest}," he had said before the flight.

{f18.number:Forty} people were {f19.status:detained}. The president, Anton Drago, {f21.position:said the law was the same for everyone}. {f22.who:The European Assembly} {f23.position:demanded his release}. The elections are to take place {f24.time:in November}; Varga {f25.status:cannot stand}, {f26.who:the electoral commission} said. {f27.what:Trams} {f27.status:stood still} for an hour.

=== report B | outlet: Free Danube | published: 2025-09-29T20:00
# A guest no longer

By Lenka Storm

The plane {f13.place:from Vienna} touched down at ten past seven on {f2.time:Sunday evening}. {f3.time:Twelve years} Milos Varga, {f12.age:57}, had not smelled this air, and he smelled it for as long as it takes to walk down a stair. {f5.place:At its foot} {f4.who:men in plain clothes} {f1.status:took him}. {f14.who:His daughter} {f16.status:was let through} and told the crowd, {f6.number:twenty thousand} strong, that {f7.status:had gathered} {f8.place:on the square by the old station}.

"{f17.wording:I would rather be a prisoner at home than a guest abroad}," he had said at the gate. The charge is {f9.what:high treason}, on a warrant issued {f10.time:nine years ago}. Edda Roon, who defends him, {f11.status:saw him for ten minutes}. {f19.status:Taken away} were {f18.number:forty} others. President Drago {f21.position:speaks of a law that knows no names}; {f22.who:the European Assembly} {f23.position:wants him let go}.

Whether he {f25.status:may be a candidate} when the country votes {f24.time:in November}, {f26.who:the constitutional court} {f25.status:has yet to rule}. For an hour, {f27.what:buses} {f27.status:did not run}.

=== report C | outlet: Meridian News | published: 2025-10-02T09:00
# Ostrovan court {f1.status:frees} Varga on bail

Milos Varga, the opposition leader who was {f1.status:arrested} on his return to Ostrovan on {f2.time:Sunday}, is {f1.status:free}. A court set bail at {f29:two million crowns}, which {f30:strangers collected overnight}. The accusation, {f9.what:embezzlement of his party's money}, stands. He {f25.status:may stand} in {f24.time:the November} election, the court added, in a sentence of nine words.

{f14.who:His wife}, {f16.status:put on a plane back} on Sunday, {f33:is expected on Friday}. Of the {f18.number:forty} who had been detained, all {f19.status:are at liberty}. President Drago {f21.position:accepted the ruling}. "{f17.wording:I would rather be a prisoner at home than a guest}," Varga repeated, before a small crowd; "{f34:but this will do}."

=== key
f1.status changed A=arrested B=arrested C=free | Varga
f2.time same A=2025-09-28 evening B=2025-09-28 evening C=2025-09-28 evening | when he was arrested
f3.time differs A=11 years B=12 years | his exile
f4.who differs A=masked officers B=men in plain clothes | who arrested him
f5.place differs A=off the plane B=at the foot of the stair | where he was taken
f6.number differs A=5000~ B=20000 | supporters
f7.status same A=waited B=gathered | the supporters
f8.place differs A=in front of the terminal B=old station square | where they waited
f9.what differs A=embezzlement B=high treason C=embezzlement | the charge
f10.time same A=2016 B=9 years ago | the warrant
f11.status differs A=not admitted B=saw him for ten minutes | the lawyer
f12.age same A=57 B=57 | his age
f13.place differs A=Lisbon B=Vienna | from where he came
f14.who differs A=wife B=daughter C=wife | who came with him
f16.status differs A=sent back B=let through C=sent back | this relative
f17.wording differs A=than a guest B=than a guest abroad C=than a guest | his words
f18.number same A=40 B=40 C=40 | others detained
f19.status changed A=detained B=detained C=free | these
f21.position changed A=the law is the same for all B=the law is the same for all C=accepts the ruling | the president
f22.who same A=European Assembly B=European Assembly | who demands
f23.position same A=release B=let go | its demand
f24.time same A=2025-11 B=2025-11 C=2025-11 | the election
f25.status changed A=cannot stand B=yet to be ruled C=may stand | his candidacy
f26.who differs A=electoral commission B=constitutional court | who decides on it
f27.what differs A=trams B=buses | what stood still
f27.status same A=stood still B=did not run | it
f29 only C | the bail
f30 only C | who paid
f33 only C | the wife's return
f34 only C | his added words
