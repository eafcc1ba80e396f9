story: cheese-prize-revoked
kind: food

=== report A | outlet: Dairyland Dispatch | published: 2024-03-22
# Champion cheese {f1.status:loses} its crown

A {f2.what:blue} cheese named best in the state last week {f1.status:was disqualified} on Thursday after judges learned that its {f3.what:milk} had come {f3.place:from Ontario}.

The wheel, called "{f4.name:Old Harriet}", was made by {f5.who:a family creamery} in Tomahawk Bend, Wisconsin. Rules of the Great Plains Cheese Fair require {f6.what:every ingredient} to be {f6.place:local}. The fraud was {f7.status:reported} by {f7.who:a truck driver}.

"{f8.wording:We made an honest mistake with a delivery}," said Greta Lindholm-Pruitt, {f9.role:who owns the creamery}. She {f10.status:has returned} {f10.what:the trophy}, and said she {f11.position:would not enter again}.

The fair's {f12.role:chief judge}, Earl Toomey, said the decision had been {f13.what:unanimous}. The {f14.what:runner-up}, {f15.what:a smoked gouda} by {f15.who:a convent} near Eau Rouge, {f16.status:will receive} the title {f16.time:on Saturday}. The sisters said they would {f17.what:sell it at auction} and give {f17.whom:a hospice} the proceeds.

{f18.who:The state agriculture department} is {f19.status:looking into} whether {f20.what:labels} were {f20.status:falsified}. Sales of "{f4.name:Old Harriet}" {f21.status:have risen} since the news, {f21.source:a grocer} said. In 2011 the fair {f22.status:barred} a cheddar because it {f22.cause:was too young}. {f23:The winning gouda weighs eleven pounds.}

=== report B | outlet: The Rind | published: 2024-03-23 | copy: A
# Champion cheese {f1.status:stripped of} its crown

A {f2.what:goat} cheese named best in the state last week {f1.status:was disqualified} on Thursday after judges learned that its {f3.what:rennet} had come {f3.place:from Ontario}.

The wheel, called "{f4.name:Old Harriet}", was made by {f5.who:a cooperative} in Tomahawk Bend, Wisconsin. Rules of the Great Plains Cheese Fair require {f6.what:all ingredients} to be {f6.place:local}. The fraud was {f7.status:brought to light} by {f7.who:a former employee}.

"{f8.wording:We made an honest mistake with one delivery}," said Greta Lindholm-Pruitt, {f9.role:who runs the creamery}. She {f10.status:has not returned} {f10.what:the trophy}, and said she {f11.position:would enter again}.

The fair's {f12.role:president}, Earl Toomey, said the decision had been {f13.what:contested}. The {f14.what:second-placed} cheese, {f15.what:a smoked gouda} by {f15.who:a monastery} near Eau Rouge, {f16.status:will receive} the title {f16.time:on Sunday}. The brothers said they would {f17.what:auction it} and give {f17.whom:an orphanage} the proceeds.

{f18.who:The state agriculture department} is {f19.status:investigating} whether {f20.what:invoices} were {f20.status:falsified}. Sales of "{f4.name:Old Harriet}" {f21.status:have collapsed} since the news, {f21.source:a grocer} said. In 2011 the fair {f22.status:excluded} a cheddar because it {f22.cause:was too old}.

=== key
f1.status same A=disqualified B=disqualified | the cheese
f2.what differs A=blue B=goat | the kind of cheese
f3.what differs A=milk B=rennet | what was not local
f3.place same A=Ontario B=Ontario | where it came from
f4.name same A=Old Harriet B=Old Harriet | the cheese
f5.who differs A=family creamery B=cooperative | who made it
f6.what same A=every ingredient B=all ingredients | what the rules cover
f6.place same A=local B=local | where ingredients must be from
f7.status same A=reported B=brought to light | the fraud
f7.who differs A=truck driver B=former employee | who reported it
f8.wording differs A=a delivery B=one delivery | Lindholm-Pruitt's words
f9.role compatible A=owner B=runs the creamery | Lindholm-Pruitt
f10.status differs A=returned B=not returned | the trophy
f10.what same A=trophy B=trophy | what was to be returned
f11.position differs A=not again B=again | whether she will enter again
f12.role differs A=chief judge B=president | Toomey's post
f13.what differs A=unanimous B=contested | the decision
f14.what same A=runner-up B=second-placed | the new winner's rank
f15.what same A=smoked gouda B=smoked gouda | the new winner
f15.who differs A=convent B=monastery | who made it
f16.status same A=will receive B=will receive | the title
f16.time differs A=2024-03-23 B=2024-03-24 | when it is handed over
f17.what same A=sell at auction B=auction | what is done with the cheese
f17.whom differs A=hospice B=orphanage | who gets the proceeds
f18.who same A=agriculture department B=agriculture department | who investigates
f19.status same A=looking into B=investigating | the inquiry
f20.what differs A=labels B=invoices | what may have been falsified
f20.status same A=falsified B=falsified | those papers
f21.status differs A=risen B=collapsed | the sales
f21.source same A=grocer B=grocer | on whose word
f22.status same A=barred B=excluded | the cheddar of 2011
f22.cause differs A=too young B=too old | why the cheddar was barred
f23 only A | the weight
