story: curfew-lifted-santano
kind: protest

=== report A | outlet: La Voz de Santano | published: 2024-10-28
# Curfew in Santano {f1.status:lifted} after {f2.time:nine nights}

The curfew imposed on Santano after {f3.what:the fuel riots} was {f1.status:lifted} on {f4.time:Sunday}, {f2.time:nine nights} after it had begun. The {f5.role:military governor}, General Hernán Quiroz, said {f6.cause:calm had returned}; he thanked {f7.who:the neighbourhood committees}.

Soldiers will {f8.status:stay} at {f9.place:petrol stations} {f10.time:until the end of November}. {f11.number:Twenty-six} people {f11.status:died} in the unrest, according to {f12.source:the ombudsman}, {f13.what:most of them by police bullets}. The government {f14:disputes this} and blames {f15.who:armed gangs}. Of {f16.number:1,900} people arrested, {f17.number:some 400} {f17.status:are still in prison}.

The riots had begun {f18.time:on October 17}, when {f19.what:diesel} went up by {f20.number:40} per cent. Protesters {f21.what:set fire to} {f22.place:the town hall} and {f23.what:looted} {f24.place:a department store}. President Rocío Almendra {f25.status:withdrew the increase} {f26.time:on October 22}. Her energy minister, Pablo Sarto, {f27.status:resigned}; he will be {f28.status:succeeded} by {f29.who:an economist from the central bank}.

"{f30.wording:We danced at six in the morning because we could}," said Dalia Monte, {f31.role:who runs a bar}. {f32.who:Transport unions} have {f33.status:called off their strike} but {f34.position:demand a price freeze for two years}. Schools {f35.status:reopen} {f36.time:on Monday}. A similar curfew in {f37.time:2001} had lasted {f38.time:three weeks}. {f39:The cathedral's bell tower was undamaged}.

=== report B | outlet: Andean Weekly | published: 2024-10-29
# Santano may go out again

By Milo Harrington

The first thing people did on {f4.time:Sunday} was to walk about for no reason. {f2.time:For nine nights} nobody in Santano had been allowed out after seven; now that order {f1.status:is no more}. {f6.cause:The ban was hurting the port's trade}, explained General Hernán Quiroz, {f5.role:commander of the city's garrison}, who had a word of thanks for {f7.who:the parish priests}.

What set it all off was the price of {f19.what:cooking gas}, {f20.number:forty} per cent dearer {f18.time:since the seventeenth of the month}. In {f3.what:the disturbances over fuel} that followed, the crowd {f21.what:occupied} {f22.place:the tax office} and {f23.what:plundered} {f24.place:a warehouse of electrical goods}. {f12.source:A union of hospital doctors} counts {f11.number:26} {f11.status:dead}, {f13.what:the majority trampled}. For the authorities {f15.who:foreign agitators} are to blame.

{f16.number:Nineteen hundred} were locked up; {f17.status:in the cells remain} {f17.number:about four hundred}. In the capital, Rocío Almendra, the president, {f25.status:suspended the increase for six months} {f26.time:on the twenty-second}, and Pablo Sarto, who had energy in his charge, {f27.status:was dismissed}. {f28.status:In his place comes} {f29.who:an engineer from the state oil firm}.

Not all is as before. At {f9.place:the bridges} troops {f8.status:remain}, {f10.time:until Christmas}. The {f32.who:unions of drivers}, {f33.status:who are still on strike}, {f34.position:want the buses to be free for pupils}. Classes {f35.status:began again} {f36.time:on Monday}. "{f30.wording:We danced at six in the morning because we were allowed}," says Dalia Monte, {f31.role:a baker}. The old remember {f37.time:2001}, when the curfew went on for {f38.time:three weeks}. {f40:At the stadium a cup match was played on Sunday before 20,000 people}.

=== key
f1.status same A=lifted B=is no more | the curfew
f2.time same A=nine nights B=nine nights | how long it lasted
f3.what same A=fuel riots B=disturbances over fuel | what led to it
f4.time same A=2024-10-27 B=2024-10-27 | when it was lifted
f5.role differs A=military governor B=garrison commander | Quiroz's post
f6.cause differs A=calm returned B=trade suffered | why it was lifted
f7.who differs A=neighbourhood committees B=parish priests | whom the general thanked
f8.status same A=stay B=remain | the soldiers
f9.place differs A=petrol stations B=bridges | where they stay
f10.time differs A=end of November B=Christmas | how long they stay
f11.number same A=26 B=26 | the dead
f11.status same A=died B=dead | these
f12.source differs A=ombudsman B=union of doctors | who counts the dead
f13.what differs A=police bullets B=trampled | of what most died
f14 only A | the government disputes the figure
f15.who differs A=armed gangs B=foreign agitators | whom the government blames
f16.number same A=1900 B=1900 | arrests
f17.number same A=400~ B=400~ | still held
f17.status same A=in prison B=in the cells | these
f18.time same A=2024-10-17 B=2024-10-17 | when it began
f19.what differs A=diesel B=cooking gas | what became dearer
f20.number same A=40% B=40% | the increase
f21.what differs A=set fire to B=occupied | what was done to a building
f22.place differs A=town hall B=tax office | which building
f23.what same A=looted B=plundered | what was done to a store
f24.place differs A=department store B=warehouse | which store
f25.status differs A=withdrawn B=suspended for six months | the increase
f26.time same A=2024-10-22 B=2024-10-22 | when
f27.status differs A=resigned B=dismissed | the energy minister
f28.status same A=succeeded B=in his place | the post
f29.who differs A=economist B=engineer | the successor
f30.wording differs A=because we could B=because we were allowed | Monte's words
f31.role differs A=runs a bar B=baker | Monte's trade
f32.who same A=transport unions B=unions of drivers | who had struck
f33.status differs A=called off B=still on | the strike
f34.position differs A=price freeze B=free buses for pupils | the unions' demand
f35.status changed A=to reopen B=began again | the schools
f36.time same A=2024-10-28 B=2024-10-28 | when school begins
f37.time same A=2001 B=2001 | the earlier curfew
f38.time same A=3 weeks B=3 weeks | how long that one lasted
f39 only A | the bell tower
f40 only B | the cup match
