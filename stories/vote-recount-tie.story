story: vote-recount-tie
kind: elections

=== report A | outlet: County Wire | published: 2023-05-08T19:00 | agency: CW
# {f1.status:Tie} in Harrow Vale: recount on {f3.time:Tuesday}

HARROW VALE (CW) - The council election in Harrow Vale's Mill ward has {f1.status:ended in a tie}. Hilary Crane of the Greens and the sitting councillor, Conservative Des Pargeter, {f4.what:each received 611 votes}, the returning officer said. The papers {f5.status:will be counted again} {f3.time:on Tuesday} {f6.place:in the corn exchange}.

{f7.what:Three ballots} {f8.status:were rejected} because {f9.cause:voters had drawn hearts on them}. Crane, {f10.role:a midwife}, {f11.position:wants them to be accepted}. Pargeter {f12.position:proposed to draw lots at once}. "{f13.wording:I have lost by more and slept better}," he said.

A box {f14.status:had gone missing} for {f15.time:twenty minutes} on the night; {f16.who:a porter} found it {f17.place:in a lift}. Police {f18.status:see no crime}. The council has {f19.what:no overall majority}, and the seat {f20.what:would tip the balance}. The result in Station ward {f21.status:stands}.

=== report B | outlet: Vale Free Press | published: 2023-05-09
# Hearts decide

Three crosses that were no crosses but {f9.cause:hearts} have {f1.status:made Hilary Crane a councillor}. When the votes of Mill ward {f5.status:were gone through once more} {f6.place:in the corn exchange} {f3.time:on Tuesday}, the returning officer let {f7.what:the three disputed papers} {f8.status:count}. The tie, {f4.what:611 to 611}, was broken.

Pargeter, the Conservative who held the seat, {f12.position:had asked that lots be drawn}. He {f22.status:will go to the election court}. "{f13.wording:I have lost by more and slept well}," he had said on Monday. Crane, {f10.role:who works as a midwife}, had {f11.position:argued that a heart is a clear sign}.

The ballot box that {f14.status:could not be found} for {f15.time:twenty minutes} had been left {f17.place:in a van}, {f16.who:its driver} admitted. With Crane's seat the council, in which {f19.what:nobody has a majority}, {f20.what:leans to the left}. In Station ward too {f21.status:there will be a recount}.

=== report C | outlet: Radio Harrow | published: 2023-05-09
# Green wins Mill ward by three hearts

Hilary Crane {f1.status:has won} the Mill ward of Harrow Vale. {f7.what:Three papers} marked {f9.cause:with hearts}, thrown out on Friday, {f8.status:were allowed} in {f3.time:today's} {f5.status:recount} {f6.place:at the corn exchange}. The first count had given {f4.what:611 votes to both}.

The new councillor, {f10.role:a health visitor}, thanked her opponent. Des Pargeter {f22.status:accepts the result}: he will not go to court, he told Radio Harrow. He had {f12.position:suggested drawing lots}.

{f16.who:A porter} explained to us how a box {f14.status:was lost} on election night: it had stood {f17.place:in the lift} for {f15.time:twenty minutes}. {f18.status:No offence was committed}, say the police. The council {f19.what:remains without a majority}. Station ward's result {f21.status:is not in doubt}. {f23:One of the hearts was drawn in lipstick.}

=== key
f1.status changed A=tie B=Crane won C=Crane won | the result
f3.time same A=2023-05-09 B=2023-05-09 C=2023-05-09 | the recount
f4.what same A=611 each B=611 each C=611 each | the first count
f5.status changed A=to be recounted B=recounted C=recounted | the papers
f6.place same A=corn exchange B=corn exchange C=corn exchange | where
f7.what same A=three ballots B=three ballots C=three ballots | the disputed papers
f8.status changed A=rejected B=accepted C=accepted | the three ballots
f9.cause same A=hearts B=hearts C=hearts | why they were disputed
f10.role differs A=midwife B=midwife C=health visitor | Crane's profession
f11.position same A=accepted B=accepted | what she wanted
f12.position same A=draw lots B=draw lots C=draw lots | what Pargeter proposed
f13.wording differs A=slept better B=slept well | Pargeter's words
f14.status same A=missing B=missing C=missing | the box
f15.time same A=20 minutes B=20 minutes C=20 minutes | for how long
f16.who differs A=porter B=driver C=porter | who knew of the box
f17.place differs A=lift B=van C=lift | where it was
f18.status same A=no crime C=no crime | the police view
f19.what same A=no majority B=no majority C=no majority | the council
f20.what compatible A=tip the balance B=leans to the left | what the seat does
f21.status differs A=stands B=recount C=stands | Station ward
f22.status differs B=goes to court C=accepts | Pargeter's step
f23 only C | lipstick
