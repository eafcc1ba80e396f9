story: horse-show-fraud
kind: sport

=== report A | outlet: Emerald Equine News | published: 2024-08-05
# Champion {f1.what:show jumper} was another horse, inquiry finds

The {f1.what:show jumping} horse that won the Ballymorrow Cup last month was {f2.what:its half-brother}, a disciplinary panel of the Irish Horse Board found on Friday. {f4.role:The rider}, Cormac Delahunt, {f5.status:has been suspended} {f5.time:for two years}.

{f6.who:A farrier} {f6.status:raised the alarm} after he {f6.cause:missed an old crack in a hoof}. {f7.what:A blood test} {f7.status:proved} that the gelding was not {f8.name:Glenfarrow Lad} but the unregistered {f9.name:Glenfarrow Mist}.

Delahunt, 33, {f10.status:accepted} the finding. He said he {f11.cause:had been deceived by the owner}. {f12.who:The owner}, {f12.role:a property developer}, Lorcan Beirne, {f12.status:could not be reached}. "{f13.wording:I sat on him every day and I did not know him}," Delahunt said.

The prize money of {f14.money:€40,000} {f15.status:goes to} {f15.whom:the second-placed rider}, {f15.name:Annelien Brouwers-Roche}. The {f16.role:chairwoman} of the panel, Judge Sorcha Ní Fhloinn, {f17.position:proposed chips for all competition horses}.

{f18.who:The police fraud squad} {f18.status:has opened a file}. The real Lad {f19.status:was found} {f19.place:in a field in County Carlow}, {f19.what:lame}. Bets on the Cup {f20.status:will not be paid back}. A similar swap was discovered {f21.time:in 1996}, when {f21.what:a mare} had been dyed. Delahunt's stable employs {f22.number:nine} people.

=== report B | outlet: The Sunday Gallop | published: 2024-08-11
# The horse that wasn't

By Imelda Scanlan-Wray

How do you mistake one bay for another? Ask Cormac Delahunt, {f4.role:trainer}, who {f5.status:must stay away from all shows} {f5.time:until the summer of 2025}. It {f6.status:was noticed} by {f6.who:a vet}, because {f6.cause:a scar on the neck was not there}. {f7.what:Hairs from the mane}, sent to a laboratory, {f7.status:settled the matter}: it was not {f8.name:Glenfarrow Lad} who had taken the {f1.what:dressage} at Ballymorrow in July, but {f2.what:a full brother}, {f9.name:Glenfarrow Mist}.

"{f13.wording:I sat on him every day and didn't know him}," says Delahunt. He {f10.status:is contesting} the decision. It was, he insists, {f11.cause:a mistake of the groom}. {f12.who:Lorcan Beirne}, {f12.role:who builds houses} and owns both animals, {f12.status:has meanwhile come forward}: {f23:he is "as surprised as anyone"}.

The {f14.money:forty thousand euros} {f15.status:fall to} {f15.name:Annelien Brouwers-Roche}, {f15.whom:who came in third}; the runner-up has left the sport. Sorcha Ní Fhloinn, a judge, {f16.role:who led the inquiry}, {f17.position:wants every animal photographed before the start}.

{f18.who:Detectives} {f18.status:are at work}. As for the true Lad, he {f19.status:turned up} {f19.place:in a stable in County Wexford}, {f19.what:in the best of health}. The bookmakers {f20.status:will refund the stakes}. Old hands recall {f21.time:1996}, and {f21.what:a stallion} with a painted blaze.

Nobody asks the {f22.number:nine} men and women who work for Delahunt. {f24:Two of them were given notice on Friday.}

=== key
f1.what differs A=show jumping B=dressage | the sport
f2.what differs A=half-brother B=full brother | what the false horse is to the real one
f4.role differs A=rider B=trainer | Delahunt
f5.status same A=suspended B=must stay away | Delahunt
f5.time differs A=2 years B=until summer 2025 | how long
f6.who differs A=farrier B=vet | who noticed it
f6.status same A=raised the alarm B=noticed | the swap
f6.cause differs A=missing crack in a hoof B=missing scar on the neck | what betrayed the swap
f7.what differs A=blood test B=hair test | how it was proved
f7.status same A=proved B=settled | the proof
f8.name same A=Glenfarrow Lad B=Glenfarrow Lad | the real horse
f9.name same A=Glenfarrow Mist B=Glenfarrow Mist | the false horse
f10.status changed A=accepted B=contesting | the finding
f11.cause differs A=deceived by the owner B=mistake of the groom | Delahunt's explanation
f12.who same A=the owner, Lorcan Beirne B=Lorcan Beirne | who owns the horses
f12.role same A=property developer B=builds houses | the owner
f12.status changed A=not reached B=come forward | the owner
f13.wording differs A=I did not know B=didn't know | Delahunt's words
f14.money same A=EUR 40000 B=EUR 40000 | the prize
f15.name same A=Annelien Brouwers-Roche B=Annelien Brouwers-Roche | who gets the prize
f15.status same A=goes to B=falls to | the prize
f15.whom differs A=second B=third | her place in the Cup
f16.role compatible A=chairwoman of the panel B=led the inquiry | the judge
f17.position differs A=chips B=photographs | what the judge proposes
f18.who same A=police fraud squad B=detectives | who investigates
f18.status compatible A=file opened B=at work | the police inquiry
f19.status same A=found B=turned up | the real horse
f19.place differs A=field in County Carlow B=stable in County Wexford | where it was found
f19.what differs A=lame B=in the best of health | its state
f20.status differs A=not paid back B=refunded | the bets
f21.time same A=1996 B=1996 | the earlier swap
f21.what differs A=mare B=stallion | the horse of the earlier swap
f22.number same A=9 B=9 | the employees
f23 only B | the owner's words
f24 only B | two were given notice
