story: phones-prison-karvesk
kind: crime

=== report A | outlet: The Karvesk Observer | published: 2024-11-08
# How a school band's tubas carried {f1.number:140} phones into Karvesk jail

By Teodor Vask and Ilse Marrin

The officer at the gate had a daughter in the brass section, and it did not occur to him to look into the instruments.

That, detectives believe, is how {f2.what:mobile phones} came into the central prison at Karvesk in numbers that no one there had seen before. On Wednesday {f4.number:nine} people were {f5.status:arrested} in the town and in two villages nearby: {f6.number:six} prison officers, two former inmates and the conductor of the prison's visiting youth band, {f8.name:Anselm Dravik}, 51.

"We are speaking of {f1.number:some 140} telephones in a little over {f9.time:a year}," Superintendent Katja Morrow said on Thursday. A phone bought for 90 marks in a shop fetched {f10:up to 2,000} marks in the cells. The officers got a quarter of that, the former inmates the greater part of the rest. What the conductor got is being looked into. {f12.status:There is no suggestion} that any of the 22 young musicians, the youngest of them 12, knew what they were carrying.

It came out by {f14.cause:an argument over a debt}. In September a prisoner was beaten in the laundry because he had not paid for his phone, and when he woke in the hospital wing he {f15.who:asked for a detective}. The man, 38, {f16:has since been moved} to another prison. A beating in the same laundry in 2021 had to do with tobacco and led nowhere.

Several of those held {f17.status:have made statements}. Dravik {f17.status:has not}; his lawyer, Runa Østby, said that he was "{f18:an artist, not a smuggler}" and that the cases of the instruments had been packed by others. A judge {f19.status:ordered} on Thursday evening that seven of the {f4.number:nine} be kept in custody. Two officers were allowed to go home; they have been suspended.

The governor of the prison, Halvard Quist, {f20.status:offered to resign}. The minister of justice {f21.position:declined to accept} and asked him to tighten the controls first. A body scanner that was ordered in 2022, at a price of 310,000 marks, {f22:has never been installed}, because the doorway into which it was to go is eleven centimetres too narrow.

The concerts, which had been held on the first Sunday of the month, {f23:are off until further notice}. The prisoners are said to be sorry about that, and not only on account of the tubas.

Searches of the cells went on through Thursday. By nightfall {f24:63} phones had turned up, one in a hollowed-out Bible, two in a loaf. The central prison holds 480 men, on a good day. It was built for 350.

=== report B | outlet: Radio Karvesk, news at noon | published: 2024-11-08
# Band leader among {f4.number:nine} {f5.status:detained} over prison phones

Police in Karvesk {f5.status:have detained} {f4.number:nine} people, {f6.number:two thirds of them} warders at the central prison, on suspicion of smuggling {f1.number:about 140} {f2.what:mobiles} into it over {f9.time:some twelve months}, hidden in the instruments of a youth band. The band's leader, {f8.name:Mr Dravik}, is among them and {f17.status:is saying nothing}; the players {f12.status:are not under suspicion}. All but two of the suspects {f19.status:must stay in custody}. The case came to light when {f15.who:an inmate} who had been assaulted {f14.cause:over an unpaid bill for his handset} turned to the police. The minister {f21.position:has refused} the governor's {f20.status:offer to step down}.

=== key
f1.number same A=140~ B=140~ | phones smuggled
f2.what same A=mobile phones B=mobiles | what was smuggled
f4.number same A=9 B=9 | the arrested
f5.status same A=arrested B=detained | the suspects
f6.number same A=6 B=6 | prison officers among them
f8.name compatible A=Anselm Dravik B=Dravik | the conductor
f9.time compatible A=a little over a year B=12 months~ | over what time
f12.status same A=not suspected B=not suspected | the young musicians
f14.cause same A=a debt for his phone B=an unpaid bill for his handset | why the prisoner was beaten
f15.who same A=the beaten prisoner B=an assaulted inmate | who told the police
f17.status same A=no statement B=silent | Dravik under questioning
f19.status same A=custody for seven of nine B=custody for all but two | the judge's order
f20.status same A=offered to resign B=offered to resign | the governor
f21.position same A=resignation not accepted B=resignation refused | the minister
f10 only A | the price of a phone in the cells
f16 only A | the beaten prisoner moved
f18 only A | the lawyer on Dravik
f22 only A | the scanner not installed
f23 only A | the concerts are off
f24 only A | phones found so far
