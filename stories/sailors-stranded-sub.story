story: sailors-stranded-sub
kind: military

=== report A | outlet: Northern Sea Wire | published: 2024-01-16T21:00
# Submarine {f1.status:lies} on sea bed with {f2.number:23} aboard

The {f3.what:training submarine} Otter of the Halmark navy has been {f1.status:lying} on the bottom of Vind Sound since {f4.time:Tuesday morning}. All {f2.number:23} on board are {f5.status:alive}, the navy said; they {f6.what:answer by knocking on the hull}. The boat is {f7.number:62} metres down.

It had {f8.cause:struck an uncharted rock}, according to {f9.source:the fleet command}. {f10.what:The battery room} {f11.status:is flooded}. The air will last {f12.time:until Thursday evening}. {f13.what:A rescue bell} {f13.status:is being brought} {f14.place:from Norrvik}, by {f15.what:aeroplane}.

The commander, {f16.role:Lieutenant Commander} Eskil Brandt, {f17.age:36}, {f18.what:had taken over the boat a week before}. Defence minister Ulla Tern {f19.position:asked three countries for help}. {f20.who:The wives} of the men {f21.what:have gathered in a hangar}. {f22.what:A fishing boat} had picked up the emergency buoy. The Otter is {f23.number:31} years old.

=== report B | outlet: Halmark Tidende | published: 2024-01-17T18:00
# Race for the Otter: first {f24:four} are up

By Randi Sool

{f24:Four} of the {f2.number:twenty-three} sailors have {f5.status:come up} through the escape hatch, {f25.what:one of them with a burst lung}. The others {f1.status:are still below}, at {f7.number:62} metres, and {f6.what:talk to the surface over a cable telephone}. Since {f4.time:Tuesday, eight in the morning}, the {f3.what:attack submarine} has not moved.

{f8.cause:She had caught a trawl net in the screw}, says {f9.source:the naval inspector}. Water {f11.status:stands} in {f10.what:the torpedo room}. {f12.time:By Thursday noon} the air will be used up. The {f13.what:diving bell} that is to fetch them {f13.status:has arrived}, {f15.what:by ship}, {f14.place:from Orsland}.

Eskil Brandt, {f16.role:the commander}, {f17.age:36}, {f18.what:has known the boat for four years}. {f20.who:Parents and wives} {f21.what:wait in the church of Vind}. The first to know was {f22.what:a ferry}, which had found the emergency buoy. Ulla Tern, minister of defence, {f19.position:has accepted help from three states}. A boat of {f23.number:thirty-one} years, {f26.who:the sailors' union} says, {f27.position:should not have been at sea}. "{f28.wording:We knock, and they knock back}," a diver says.

=== report C | outlet: Meridian News | published: 2024-01-18T18:30
# All {f2.number:23} {f5.status:rescued} from Halmark submarine

VIND (Meridian) - {f13.what:A rescue bell} {f13.status:lifted} the last of the {f2.number:23} men and women of the Otter to the surface on Thursday, {f12.time:two hours before their air would have run out, at six in the evening}. {f25.what:Two have lung injuries}. The {f3.what:training submarine}, {f7.number:62} metres down since {f4.time:Tuesday}, {f1.status:will be raised in spring}.

{f8.cause:A trawl net} had stopped its screw, {f9.source:the navy's commander-in-chief} said, correcting a first statement. Commander Eskil Brandt, {f17.age:36}, who {f18.what:had been in charge for a week}, {f29:was the last to leave}. "{f28.wording:We knocked, and they knocked back}," he said. {f20.who:The families}, who {f21.what:had waited in a hangar}, {f30:were taken to the hospital by bus}. {f26.who:The union} {f27.position:wants all boats of the class scrapped}. Defence minister Ulla Tern {f31:offered her resignation}; the premier refused it.

=== key
f1.status changed A=on the bottom B=on the bottom C=to be raised in spring | the submarine
f2.number same A=23 B=23 C=23 | people on board
f3.what differs A=training submarine B=attack submarine C=training submarine | the kind of boat
f4.time same A=2024-01-16 morning B=2024-01-16 morning C=2024-01-16 morning | since when it lies there
f5.status changed A=alive below B=four up C=all rescued | the crew
f6.what differs A=knocking B=cable telephone | how they make contact
f7.number same A=62 B=62 C=62 | depth
f8.cause differs A=rock B=net C=net | why it sank
f9.source differs A=fleet command B=naval inspector C=commander-in-chief | on whose word
f10.what differs A=battery room B=torpedo room | the flooded room
f11.status same A=flooded B=water stands | this room
f12.time differs A=2024-01-18 evening B=2024-01-18 noon C=2024-01-18 evening | until when the air lasts
f13.what same A=rescue bell B=rescue bell C=rescue bell | what fetches them
f13.status changed A=being brought B=arrived C=used | the bell
f14.place differs A=Norrvik B=Orsland | from where it comes
f15.what differs A=aeroplane B=ship | how it comes
f16.role compatible A=lieutenant commander B=commander | Brandt
f17.age same A=36 B=36 C=36 | Brandt's age
f18.what differs A=new on the boat B=four years C=new on the boat | how long he has had the boat
f19.position changed A=asked for help B=accepted help | the minister
f20.who compatible A=wives B=parents and wives C=families | who waits
f21.what differs A=hangar B=church C=hangar | where they wait
f22.what differs A=fishing boat B=ferry | which vessel found the buoy
f23.number same A=31 B=31 | the boat's age
f25.what changed B=one with a burst lung C=two with lung injuries | the injured
f26.who same B=sailors' union C=union | who makes a demand
f27.position compatible B=should not have been at sea C=scrapped | the union's view
f28.wording differs B=We knock, and they knock back C=We knocked, and they knocked back | words about the knocking
f24 only B | the first four
f29 only C | the last to leave
f30 only C | the families' way
f31 only C | the resignation offered
