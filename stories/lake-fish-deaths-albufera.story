story: lake-fish-deaths-albufera
kind: nature

=== report A | outlet: Levante Noticias | published: 2025-08-27
# {f1.number:Nine tonnes} of dead {f2.what:mullet} taken from lagoon of Alcoreta

{f3.who:Municipal workers} have {f3.what:removed} {f1.number:nine tonnes} of dead fish, {f2.what:chiefly mullet}, from the lagoon of Alcoreta since {f4.time:Saturday}. They {f5.cause:suffocated}: {f5.what:rotting algae had used up the oxygen}, {f6.source:the regional ministry of the environment} says.

{f7.who:The farmers upstream} are to blame, in the eyes of {f8.who:the fishermen's guild}, because {f9.what:fertiliser} is washed into the water. {f7.who:Their association} {f10.status:denied this} and {f23:pointed to the sewage of the holiday homes}. {f11.who:The prosecutor for the environment} {f11.status:has begun an inquiry}.

"{f12.wording:The lagoon did not die this week, it only began to smell}," said {f13.name:Amparo Llorca}, a {f13.role:limnologist at the university}. She {f14.position:recommends opening the sluice to the sea}. {f15.who:The water authority} {f15.status:will do so} on {f15.time:Thursday}.

{f16.what:Bathing} {f16.status:is prohibited}, and {f17.what:the rowing regatta} planned for Sunday {f17.status:has been moved to another lake}. The fish are {f18.what:burned in a cement works}. {f19.who:The mayor}, {f19.name:Vicent Rausell}, {f19.position:asked Madrid to declare a disaster area}.

After the fish deaths of 2019, {f20:a filter plant had been promised}; {f20:it exists on paper}. {f21.what:Eels}, which can breathe through the skin, {f21.status:survived}.

=== report B | outlet: Iberia Green | published: 2025-08-30
# Alcoreta: it was {f5.what:hydrogen sulphide}

A gas from the bottom, {f5.what:hydrogen sulphide}, {f5.cause:poisoned} the fish in the lagoon of Alcoreta, and not a want of oxygen. {f6.source:An institute in Barcelona} announced it on Friday. {f1.number:Nine tonnes}, {f2.what:mostly sea bass}, have been {f3.what:gathered up} by {f3.who:volunteers} since {f4.time:last weekend}.

{f8.who:The fishermen}, organised in a guild, suspect the {f7.who:growers} who farm along the inflow, and {f9.what:their pesticides} above all. {f7.who:The growers' society} {f10.status:admits a part of the guilt}. {f11.who:The environmental prosecutor's office} {f11.status:is investigating}.

"{f12.wording:The lagoon did not die this week, it only began to stink}," says {f13.name:Amparo Llorca}, {f13.role:a chemist who advises the guild}. Her advice: {f14.position:keep the gate to the sea shut}. {f15.who:The authority for water} did not listen; {f15.status:it was opened} {f15.time:the day before yesterday}.

{f16.what:Swimmers} {f16.status:must stay out}. {f17.what:The regatta} {f17.status:has been cancelled without replacement}. {f18.what:Buried in a quarry}: that is how the fish have ended. {f21.status:Nor were} {f21.what:the eels} {f21.status:spared}.

{f19.name:Vicent Rausell}, {f19.who:who governs the town}, {f19.position:wants the region to be declared a disaster zone}. He {f22:drank a glass of the water} before the cameras.

=== key
f1.number same A=9 tonnes B=9 tonnes | dead fish
f2.what differs A=mullet B=sea bass | which fish chiefly
f3.who differs A=municipal workers B=volunteers | who took them out
f3.what same A=removed B=gathered up | what they did
f4.time compatible A=2025-08-23 B=last weekend | since when
f5.cause differs A=suffocated B=poisoned | how the fish died
f5.what differs A=rotting algae B=hydrogen sulphide | what killed them
f6.source differs A=regional ministry B=institute in Barcelona | on whose word
f7.who same A=farmers B=growers | who is blamed
f8.who same A=fishermen's guild B=fishermen, organised in a guild | who blames
f9.what differs A=fertiliser B=pesticides | what is washed in
f10.status differs A=denied B=admits a part | the farmers
f11.who same A=prosecutor for the environment B=environmental prosecutor's office | who investigates
f11.status same A=inquiry begun B=investigating | the inquiry
f12.wording differs A=smell B=stink | Llorca's words
f13.name same A=Amparo Llorca B=Amparo Llorca | the expert
f13.role differs A=limnologist at the university B=chemist who advises the guild | Llorca
f14.position differs A=open the sluice B=keep it shut | her advice
f15.who same A=water authority B=authority for water | who opens the sluice
f15.status changed A=to be opened B=opened | the sluice
f15.time same A=2025-08-28 B=2025-08-28 | when
f16.what same A=bathing B=swimmers | what is forbidden
f16.status same A=prohibited B=must stay out | bathing
f17.what same A=regatta B=regatta | another event
f17.status differs A=moved B=cancelled | the regatta
f18.what differs A=burned B=buried | the dead fish
f19.who same A=mayor B=governs the town | Rausell
f19.name same A=Vicent Rausell B=Vicent Rausell | the mayor
f19.position same A=disaster area B=disaster zone | what the mayor wants
f21.what same A=eels B=eels | another fish
f21.status differs A=survived B=not spared | the eels
f23 only A | the sewage
f20 only A | the filter plant
f22 only B | the glass of water
