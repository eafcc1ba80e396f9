story: crane-paphos-hotel
kind: accident

=== report A | outlet: Cyprus Evening Post | published: 2023-07-25
# {f1.role:Electrician} killed as crane topples on to {f2.what:hotel} in Paphos

PAPHOS - {f1.role:An electrician} was killed and {f3.number:four} people were injured on {f4.time:Monday} when a tower crane toppled on to {f2.what:a hotel under construction} in {f5.place:Poseidonos Avenue}, Paphos, police said.

The dead man, {f6.name:Bogdan Anghel}, a {f7.what:Romanian} of {f8.age:38}, {f9.what:was eating his lunch in the shade of a container} when the jib came down. His {f10.what:brother}, {f10.name:Sorin Anghel}, who {f10.role:works as a welder} on the same site, {f11.what:pulled him out with his bare hands}.

The crane driver, {f12.age:45}, {f13.what:jumped from his cabin} and {f13.status:survived} with {f14.what:a broken pelvis}. He was taken to {f15.place:the general hospital} and {f16.status:has been questioned there}.

The crane had been inspected {f17.time:in May} and found {f17.what:safe}. The labour inspectorate {f18.certainty:is certain} that {f18.cause:its base had been undermined by a burst water main}. The contractor, Akamas Heights, {f20.status:denied} that it had been warned of a leak.

"{f21.wording:The ground was wet for a week and everyone saw it}," said a foreman, who did not want to give his name. "{f22.wording:We told the office. The office told us to put sand on it}."

Work on the site {f23.status:has been stopped} by {f23.who:order of the court}. The building workers' union has called {f24.what:a strike} in the whole district for {f24.time:Thursday}, and demands {f25.position:that safety officers be paid by the state}.

The hotel, with {f26.number:280} rooms, was to open {f27.time:next spring}. Its foundations were laid in 2021, and a permit for {f29.what:a seventh floor} {f29.status:was refused} last year.

Labour Minister Elena Charalambidou {f30.status:attended} a minute of silence at the gate. She said that {f31:the family} {f31:would receive} a first payment within days.

=== report B | outlet: Mesoyios Daily | published: 2023-07-25 | copy: A
# {f1.role:Plumber} killed as crane topples on to {f2.what:hotel} in Paphos

PAPHOS - {f1.role:A plumber} was killed and {f3.number:four} people were injured on {f4.time:Monday} when a tower crane toppled on to {f2.what:a hotel under construction} in {f5.place:Danaes Avenue}, Paphos, police said.

The dead man, {f6.name:Bogdan Anghel}, a {f7.what:Moldovan} of {f8.age:38}, {f9.what:was eating his lunch in the shade of a container} when the jib came down. His {f10.what:cousin}, {f10.name:Sorin Anghel}, who {f10.role:works as a welder} on the same site, {f11.what:pulled him out with his bare hands}.

The crane driver, {f12.age:54}, {f13.what:was thrown from his cabin} and {f13.status:survived} with {f14.what:a broken pelvis}. He was taken to {f15.place:a private hospital} and {f16.status:has not been questioned yet}.

The crane had been inspected {f17.time:in May} and found {f17.what:safe}. The labour inspectorate {f18.certainty:thinks it possible} that {f18.cause:its base had been undermined by a burst sewer}. The contractor, Akamas Heights, {f20.status:admitted} that it had been warned of a leak.

"{f21.wording:The ground was wet for a week and no one saw it}," said a foreman, who did not want to give his name. "{f22.wording:We told the office. The office told us to put sand on it}."

Work on the site {f23.status:has been stopped} by {f23.who:order of the municipality}. The building workers' union has called {f24.what:a strike} in the whole district for {f24.time:Thursday}, and demands {f25.position:that safety officers be paid by the builders}.

The hotel, with {f26.number:208} rooms, was to open {f27.time:next spring}. Its foundations were laid in 2021, and a permit for {f29.what:a seventh floor} {f29.status:was granted} last year.

Labour Minister Elena Charalambidou {f30.status:stayed away from} a minute of silence at the gate.

=== key
f1.role differs A=electrician B=plumber | the dead man's job
f2.what same A=hotel under construction B=hotel under construction | on what the crane fell
f3.number same A=4 B=4 | injured
f4.time same A=2023-07-24 B=2023-07-24 | the day
f5.place differs A=Poseidonos Avenue B=Danaes Avenue | the street
f6.name same A=Bogdan Anghel B=Bogdan Anghel | the dead man
f7.what differs A=Romanian B=Moldovan | his nationality
f8.age same A=38 B=38 | his age
f9.what same A=eating his lunch B=eating his lunch | what he was doing
f10.what differs A=brother B=cousin | what Sorin Anghel was to him
f10.name same A=Sorin Anghel B=Sorin Anghel | the relative
f10.role same A=welder B=welder | the relative's job
f11.what same A=with his bare hands B=with his bare hands | how he was pulled out
f12.age differs A=45 B=54 | the crane driver
f13.what differs A=jumped B=was thrown | how the driver left his cabin
f13.status same A=survived B=survived | the crane driver
f14.what same A=broken pelvis B=broken pelvis | his injury
f15.place differs A=general hospital B=private hospital | where he was taken
f16.status differs A=questioned B=not questioned yet | the crane driver
f17.time same A=May B=May | the inspection
f17.what same A=safe B=safe | result of the inspection
f18.certainty differs A=certain B=possible | what the inspectorate says of the cause
f18.cause differs A=burst water main B=burst sewer | what undermined the base
f20.status differs A=denied B=admitted | that the contractor had been warned
f21.wording differs A=The ground was wet for a week and everyone saw it B=The ground was wet for a week and no one saw it | the foreman's words
f22.wording same A=We told the office. The office told us to put sand on it B=We told the office. The office told us to put sand on it | the foreman's words
f23.status same A=stopped B=stopped | work on the site
f23.who differs A=court B=municipality | who stopped it
f24.what same A=strike B=strike | what the union has called
f24.time same A=2023-07-27 B=2023-07-27 | the strike
f25.position differs A=paid by the state B=paid by the builders | the union on safety officers
f26.number differs A=280 B=208 | rooms
f27.time same A=spring 2024 B=spring 2024 | when it was to open
f29.status differs A=refused B=granted | the permit for a seventh floor
f29.what same A=seventh floor B=seventh floor | what the permit was for
f30.status differs A=attended B=stayed away | the minister at the minute of silence
f31 only A | the payment to the family
