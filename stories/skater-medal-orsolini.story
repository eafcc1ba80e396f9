story: skater-medal-orsolini
kind: sport

=== report A | outlet: Alpine Sport Wire | published: 2024-12-15
# Orsolini wins figure skating {f2.what:gold}, then loses it

VALDRUNN, Switzerland, Dec 15 (ASW) - The Italian figure skater Greta Orsolini {f3.status:was stripped} of her {f2.what:title} at the Lakes Trophy on Sunday, {f4.time:four hours} after the medal ceremony, because of {f5.cause:a mistake in adding up the marks}.

The error was noticed by {f6.who:a Swedish team official}. Judges had counted {f7.what:a triple jump} twice. {f8.who:The Canadian Maude Larivée-Stone}, second until then, {f8.status:was declared the winner}.

"{f9.wording:I skated well tonight and that cannot be subtracted}," said Orsolini, {f10.age:19}, who had {f11.what:cried} on the podium. Her {f12.role:coach}, Dario Benvegnù, {f13.status:lodged an appeal}. He wants {f14.position:both skaters to be given gold}.

The {f15.role:referee}, Ulla Brink, {f15.status:apologised}. The {f16.who:technical panel} of {f17.number:five} {f16.status:has been relieved of its duties} for the rest of the season. Orsolini, who {f18.what:fell} in {f18.place:the short programme}, is now {f19.what:third}. She {f20.status:will still compete} at the European championships. Last year she had {f21.what:a foot} operated on.

=== report B | outlet: Corriere della Conca | published: 2024-12-16
# They took the {f2.what:gold} from Greta's neck

From our correspondent in Valdrunn

She had already telephoned her grandmother. Then, {f4.time:an hour} after the anthem, a man in a blazer knocked at the dressing room: {f5.cause:the computer had mixed up two competitors}, Greta was {f3.status:no longer the winner}. {f6.who:A spectator with a notebook}, the organisers admit, had drawn attention to the matter.

The victory {f8.status:goes to} {f8.who:Maude Larivée-Stone of Canada}. For our {f10.age:nineteen-year-old} from Conca there remains {f19.what:the silver}, and a sentence that ought to be framed: "{f9.wording:I skated well and that cannot be subtracted}." She had {f11.what:laughed} while the flag went up.

Dario Benvegnù, {f12.role:her choreographer}, {f13.status:has filed a complaint}. It asks {f14.position:that the competition be declared void}. {f15.role:Chief judge} Ulla Brink {f15.status:said she was sorry}. All {f17.number:five} members of the {f16.who:panel} {f16.status:have been suspended} {f22:without pay}. A jump of {f7.what:three turns}, it turns out, had been reckoned two times over.

One had seen her {f18.what:go down} in {f18.place:the free skating}, and smile. At the Europeans in January she {f20.status:will be there}, {f21.what:the ankle} that was operated on a year ago permitting.

=== report C | outlet: Ice Federation of the Lakes, notice | published: 2024-12-18
# Decision on the women's event of 15 December

The appeal {f13.status:filed} by Mr Benvegnù, {f12.role:coach} of Ms Orsolini, {f23:is dismissed}. It had demanded {f14.position:that two gold medals be awarded}.

The result was corrected {f4.time:four hours} after the ceremony. The reason was {f5.cause:an error of addition}, pointed out {f6.who:by a member of the Swedish delegation}. {f7.what:One triple jump} had been entered twice.

{f8.who:Ms Larivée-Stone} {f8.status:is the winner}; Ms Orsolini is {f19.what:third}. The {f15.role:referee}, Ms Brink, {f24:has resigned}. The {f17.number:four} members of the {f16.who:technical panel} {f16.status:will not officiate} again this season.

=== key
f2.what same A=gold B=gold | what was taken from her
f3.status same A=stripped of the title B=no longer the winner | Orsolini
f4.time differs A=4 hours B=1 hour C=4 hours | how long after the ceremony
f5.cause differs A=adding mistake B=competitors mixed up by the computer C=adding mistake | why the result was wrong
f6.who differs A=Swedish team official B=spectator C=Swedish team official | who noticed it
f7.what same A=triple jump B=triple jump C=triple jump | what was counted twice
f8.who same A=Maude Larivée-Stone B=Maude Larivée-Stone C=Maude Larivée-Stone | the new winner
f8.status same A=winner B=winner C=winner | Larivée-Stone
f9.wording differs A=skated well tonight B=skated well | Orsolini's words
f10.age same A=19 B=19 | Orsolini's age
f11.what differs A=cried B=laughed | what she did on the podium
f12.role differs A=coach B=choreographer C=coach | Benvegnù
f13.status same A=appeal lodged B=appeal lodged C=appeal lodged | the appeal
f14.position differs A=gold for both B=competition void C=gold for both | what the appeal asks
f15.role same A=referee B=referee C=referee | Ulla Brink
f15.status same A=apologised B=said she was sorry | Brink
f16.who same A=technical panel B=technical panel C=technical panel | the judges in question
f16.status same A=suspended for the season B=suspended for the season C=suspended for the season | the panel
f17.number differs A=5 B=5 C=4 | members of the panel
f18.what same A=fell B=went down | her mistake
f18.place differs A=short programme B=free skating | where she fell
f19.what differs A=third B=second C=third | her place in the end
f20.status same A=will compete B=will be there | the European championships
f21.what differs A=foot B=ankle | what was operated on
f22 only B | without pay
f23 only C | the appeal dismissed
f24 only C | Brink's resignation
