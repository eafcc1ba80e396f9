story: hydrofoil-porto-sant-elmo
kind: accident

=== report A | outlet: Il Giornale del Golfo (English edition) | published: 2024-06-18T17:00
# Hydrofoil {f1.status:rams} pier at Porto Sant'Elmo, {f2.number:28} hurt

PORTO SANT'ELMO - {f2.number:Twenty-eight} people were injured, {f3.number:three} of them seriously, when a hydrofoil arriving from {f4.place:Isola Grande} {f1.status:crashed} into {f5.place:the eastern pier} of Porto Sant'Elmo harbour on {f6.time:Tuesday morning}.

The Freccia Azzurra, which belongs to the Tirrenia Veloce company, was carrying {f7.number:136} passengers and a crew of {f8.number:six}. It struck the quay at {f6.time:8.35}, at a speed of {f9.number:about 12 knots}, the coast guard said. Many passengers were already standing, waiting to disembark, and were thrown forward.

"{f10.wording:We heard the engines go up instead of down}," said {f11.name:Ornella Cacciapuoti}, {f11.age:47}, {f11.role:a pharmacist} who makes the crossing every day. "Then we were all on the floor, one on top of another."

{f12.who:Dockers} were the first to help. Eleven ambulances carried the injured to three hospitals; a pregnant woman {f13.status:was discharged} after an examination. The most serious case is that of {f14.who:a deckhand}, {f14.age:25}, who {f14.status:lost two fingers}.

According to a first reconstruction by the harbour master's office, {f15.cause:a fault in the electronic throttle} {f16.certainty:may have} prevented the captain from reversing. Captain {f17.name:Gennaro Esposito Vitale}, {f17.age:58}, {f17.status:tested negative} for alcohol and drugs. The prosecutor's office in Salerno is investigating him for {f18.what:culpable shipwreck}, a step described as {f19:"a formality to protect his rights"}.

The vessel was {f20.status:seized}. It was built in {f21.time:1999} and had passed its annual inspection {f22.time:in March}.

The unions have complained for years of {f23.what:short turnaround times}. "Six crossings a day with the same crew," said {f24.name:Michele Sorvillo} of the seafarers' union, which {f25.status:called} {f25.what:a 24-hour strike} for {f25.time:Friday}. The company {f26.status:rejected} the accusation and said that all rest periods {f27.status:were respected}.

In {f28.time:2012} a ferry hit the same pier in fog; {f28.number:nine} people were hurt.

=== report B | outlet: Gulf News Letter | published: 2024-06-18T20:00 | copy: A
# Hydrofoil {f1.status:rams} pier at Porto Sant'Elmo, {f2.number:28} hurt

PORTO SANT'ELMO - {f2.number:Twenty-eight} people were injured, {f3.number:eight} of them seriously, when a hydrofoil arriving from {f4.place:Isola Piccola} {f1.status:crashed} into {f5.place:the western pier} of Porto Sant'Elmo harbour on {f6.time:Tuesday morning}.

The Freccia Azzurra, which belongs to the Tirrenia Veloce company, was carrying {f7.number:136} passengers and a crew of {f8.number:six}. It struck the quay at {f6.time:8.35}, at a speed of {f9.number:about 12 knots}, the coast guard said. Many passengers were already standing, waiting to disembark, and were thrown forward.

"{f10.wording:We heard the engines go down instead of up}," said {f11.name:Ornella Cacciapuoti}, {f11.age:47}, {f11.role:a pharmacist} who makes the crossing every day. "Then we were all on the floor, one on top of another."

{f12.who:Fishermen} were the first to help. Eleven ambulances carried the injured to three hospitals; a pregnant woman {f13.status:was kept in} after an examination. The most serious case is that of {f14.who:a deckhand}, {f14.age:25}, who {f14.status:lost two fingers}.

According to a first reconstruction by the harbour master's office, {f15.cause:a fault in the electronic throttle} {f16.certainty:prevented} the captain from reversing. Captain {f17.name:Gennaro Esposito Vitale}, {f17.age:58}, {f17.status:tested positive} for alcohol. The prosecutor's office in Salerno is investigating him for {f18.what:culpable injury}.

The vessel was {f20.status:seized}. It was built in {f21.time:1999} and had passed its annual inspection {f22.time:in March}.

The unions have complained for years of {f23.what:short turnaround times}. "Six crossings a day with the same crew," said {f24.name:Michele Sorrentino} of the seafarers' union, which {f25.status:called} {f25.what:a 24-hour strike} for {f25.time:Friday}. The company {f26.status:accepted} the accusation but said that all rest periods {f27.status:were respected}.

In {f28.time:2012} a ferry hit the same pier in fog; {f28.number:nine} people were hurt.

=== key
f1.status same A=crashed B=crashed | the hydrofoil
f2.number same A=28 B=28 | the injured
f3.number differs A=3 B=8 | the seriously injured
f4.place differs A=Isola Grande B=Isola Piccola | where it came from
f5.place differs A=eastern pier B=western pier | what it hit
f6.time same A=2024-06-18T08:35 B=2024-06-18T08:35 | when
f7.number same A=136 B=136 | passengers
f8.number same A=6 B=6 | crew
f9.number same A=12 knots~ B=12 knots~ | speed
f10.wording differs A=go up instead of down B=go down instead of up | the passenger's words
f11.name same A=Ornella Cacciapuoti B=Ornella Cacciapuoti | the passenger
f11.age same A=47 B=47 | the passenger
f11.role same A=pharmacist B=pharmacist | the passenger
f12.who differs A=dockers B=fishermen | the first to help
f13.status differs A=discharged B=kept in | the pregnant woman
f14.who same A=deckhand B=deckhand | the most serious case
f14.age same A=25 B=25 | the deckhand
f14.status same A=lost two fingers B=lost two fingers | the deckhand
f15.cause same A=fault in the throttle B=fault in the throttle | why it could not reverse
f16.certainty differs A=possible B=certain | whether that was the cause
f17.name same A=Gennaro Esposito Vitale B=Gennaro Esposito Vitale | the captain
f17.age same A=58 B=58 | the captain
f17.status differs A=negative B=positive | the captain's test
f18.what differs A=culpable shipwreck B=culpable injury | the offence
f19 only A | a formality
f20.status same A=seized B=seized | the vessel
f21.time same A=1999 B=1999 | when it was built
f22.time same A=March B=March | last inspection
f23.what same A=short turnaround times B=short turnaround times | what the unions complain of
f24.name differs A=Michele Sorvillo B=Michele Sorrentino | of the seafarers' union
f25.status same A=called B=called | the strike
f25.time same A=2024-06-21 B=2024-06-21 | the day of the strike
f25.what same A=24-hour strike B=24-hour strike | what was called
f26.status differs A=rejected B=accepted | the accusation, by the company
f27.status same A=respected B=respected | rest periods
f28.time same A=2012 B=2012 | the earlier accident
f28.number same A=9 B=9 | its injured
