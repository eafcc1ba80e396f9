story: election-ballots-fire
kind: elections

=== report A | outlet: Great Lakes Dispatch | published: 2022-10-17
# {f1.what:Fire} destroys ballot papers in Rwamba depot

{f1.what:A fire} on Saturday night {f2.status:destroyed} about {f3.number:two million} ballot papers in a warehouse in Kigoro, the capital of Rwamba, four weeks before the general election. A night guard is {f5.status:in hospital} with {f6.what:smoke poisoning}.

The electoral commission believes that {f7.cause:a short circuit} was to blame. The papers {f8.what:for the southern provinces} {f9.status:will be printed again}, {f10.place:in Dubra}, its chairman, Justice Odhiek Amolo, said. The election {f11.status:will take place on the appointed day}. "{f12.wording:Paper burns, the register does not}," he added.

{f13.who:The Alliance for Change} {f14.position:demands that the new papers be printed under the eyes of all parties}. Its leader, Grace Wamuru, {f15.role:a former governor of the central bank}, {f16.what:visited the site} {f17.time:on Sunday}. {f18.who:Firefighters} {f19.what:had arrived} {f20.time:forty minutes} after the alarm, {f21.cause:because their only engine was out of fuel}.

The building {f22.what:was insured}; it belongs to {f23.who:a senator of the ruling party}. Police {f24.status:are looking for} {f25.who:a dismissed forklift driver}. {f26.who:A shopkeeper} saw him {f27.place:at the fence} shortly before. The voting machines, {f28.what:kept in the same compound}, {f29.status:were not damaged}. {f30:At the last election ballots had arrived a day late in five districts.}

=== report B | outlet: The Kigoro Star | published: 2022-10-18
# Printing starts over, {f10.place:this time at home}

Two days after {f1.what:the blaze} in the Kigoro warehouse the electoral commission has decided to have the lost ballot papers {f9.status:printed anew} {f10.place:by the state press}. {f3.number:About two million} of them, meant {f8.what:for the western provinces}, {f2.status:went up in flames} on Saturday. Whether the election can be held as planned {f11.status:will be decided at the end of the week}, said Odhiek Amolo, the judge at the head of the commission. "{f12.wording:Paper burns, but the register does not}," he assured.

Investigators now assume {f7.cause:that petrol was poured}. {f25.who:A former accountant of the depot} {f24.status:has been arrested}; {f26.who:a policeman on patrol} had noticed him {f27.place:near the gate}. The guard, who {f6.what:had burns on both hands}, {f5.status:has gone home}.

Grace Wamuru of {f13.who:the Alliance for Change} {f16.what:was refused entry to the ruin} {f17.time:on Sunday}. The opposition leader, {f15.role:once the country's finance minister}, {f14.position:wants foreign experts to supervise the printing}. The owner of the building, {f23.who:a brother of the president}, {f22.what:had no insurance}, he says. {f18.who:The fire brigade}, which {f19.what:reached the scene} after {f20.time:forty minutes}, explained the delay: {f21.cause:the road was blocked by a wedding}.

The machines for the vote, {f28.what:stored in a hall next door}, {f29.status:are unharmed}. {f31:A sweeper has collected a sack of half-burnt ballots as souvenirs.}

=== key
f1.what same A=fire B=blaze | what happened
f2.status same A=destroyed B=went up in flames | the papers
f3.number same A=2 million~ B=2 million~ | ballot papers
f5.status changed A=in hospital B=gone home | the guard
f6.what differs A=smoke poisoning B=burns | the guard's injury
f7.cause differs A=short circuit B=petrol poured | the cause
f8.what differs A=southern provinces B=western provinces | what the papers were for
f9.status same A=printed again B=printed anew | the papers to come
f10.place differs A=Dubra B=state press at home | where they are printed
f11.status differs A=on the appointed day B=to be decided | the election
f12.wording differs A=burns, the B=burns, but the | the chairman's words
f13.who same A=Alliance for Change B=Alliance for Change | the opposition
f14.position differs A=under the eyes of all parties B=foreign experts | its demand
f15.role differs A=central bank governor B=finance minister | its leader's past
f16.what differs A=visited the site B=refused entry | the leader at the site
f17.time same A=2022-10-16 B=2022-10-16 | when
f18.who same A=firefighters B=fire brigade | who came late
f19.what same A=arrived B=reached the scene | what they did
f20.time same A=40 minutes B=40 minutes | after how long
f21.cause differs A=out of fuel B=road blocked | why so late
f22.what differs A=insured B=no insurance | the building
f23.who differs A=a senator B=a brother of the president | its owner
f24.status changed A=looked for B=arrested | the suspect
f25.who differs A=forklift driver B=accountant | the suspect
f26.who differs A=shopkeeper B=policeman | the witness
f27.place compatible A=fence B=gate | where he was seen
f28.what compatible A=same compound B=next door | where the machines were
f29.status same A=not damaged B=unharmed | the machines
f30 only A | ballots a day late
f31 only B | the sweeper
