story: homeward-anduve
kind: refugees

=== report A | outlet: The Quayside Mercury | published: 2025-10-14
# {f1.time:Eleven years} on, the first Anduvans {f2.status:go home}

By Marguerite Obasanjo-Pike, aboard the Stella Rook

PORT ANDUVE. They had been told to bring no more than they could carry. So Grandmother Teklu, 83, brought a door. It is blue, it belonged to her house in the Street of the Coopers, and two grandsons carried it down the ramp of the ferry at Port Anduve {f2.time:on Monday} while a brass band, hired by the ministry, played something that nobody knew.

{f3.number:Three hundred and twelve} people {f2.status:returned} that day to the island they had fled in {f1.time:2014}, when {f4.who:the militias of the Red Shore} burned the capital in a night. They are the first of {f5.number:40,000} who live in the camps around {f6.place:Sant Orme}, on the mainland. If all goes well, a ship will come {f7.time:every second Monday} from now on. {f8:Some 2,600} families have put down their names.

The return is {f9.what:voluntary}, the Agency for Displaced People insists. Its head of mission, {f10:Ruben Adelstam}, had a printed card given to everyone on board, which says that he or she may change their mind within a year and be taken back. "{f11:Nobody is being pushed and nobody is being paid}," he said. That is almost true. Each adult receives {f12.money:450 dollars}, in three instalments, for tools and roofing.

What do they come back to? {f13:Of nine schools, four have a roof}. There is {f14:one doctor for the north of the island}. Water runs {f15:two hours a day}. The harbour is clear of mines, but {f16:the hills above Lasca are not}, and the children were shown on the crossing what a fuse looks like. Eighty-seven people have died of mines since the peace of 2019; the last one, a goatherd, in August.

And there are the houses. {f18.number:Around 1,100} of them {f18.status:are occupied} by {f18.who:people from the south of the island}, who lost their own. A tribunal with six judges is to decide by {f20.time:the end of next year} who lives where. "{f21:We shall knock before we enter}," said Tomas Teklu, 47, the eldest son, a carpenter. He found a family of five in the Street of the Coopers. They gave him tea. Then the two men hung the door, for the time being, at the entrance to the yard.

Not everybody in the camps wants to go. In a survey in June, {f22:58 per cent} said they would rather stay at Sant Orme, among them most of those under thirty, who hardly remember the island. The government of the mainland has said that it {f23:will close the largest camp}, Orme Two, in March. Adelstam called this "unhelpful".

{f25:A first attempt, in 2020}, ended when the ship was shot at from the shore; the passengers of that day, 64 in number, never landed. On Monday there was a gunboat, just in case. It lay outside, where the band could not be heard.

=== report B | outlet: Meridian News, world in brief | published: 2025-10-15
# Islanders {f2.status:return}

{f3.number:More than 300} refugees from Anduve {f2.status:landed} on their home island {f2.time:on Monday}, {f1.time:eleven years} after {f4.who:Red Shore militiamen} drove them out. They came by ferry from camps near {f6.place:Sant Orme}, where {f5.number:40,000} Anduvans live; further crossings are planned {f7.time:once a fortnight}. The Agency for Displaced People, which gives each adult {f12.money:$450} towards a new start, says that {f9.what:nobody is forced to go}. {f18.number:About 1,100} houses {f18.status:are lived in} by {f18.who:others from the island's south}, and a tribunal will have until {f20.time:the end of 2026} to settle the claims.

=== key
f1.time same A=2014 B=11 years ago | when they fled
f2.status same A=returned B=landed | the first refugees
f2.time same A=2025-10-13 B=2025-10-13 | when they returned
f3.number compatible A=312 B=>300 | the first refugees
f4.who same A=militias of the Red Shore B=Red Shore militiamen | who drove them out
f5.number same A=40000 B=40000 | refugees in the camps
f6.place same A=Sant Orme B=Sant Orme | where the camps are
f7.time same A=every second Monday B=once a fortnight | further crossings
f9.what same A=voluntary B=nobody is forced | the return, in the agency's words
f12.money same A=USD 450 B=USD 450 | what each adult gets
f18.number same A=1100~ B=1100~ | occupied houses
f18.status same A=occupied B=lived in | the houses
f18.who same A=people from the south of the island B=others from the island's south | who lives in them
f20.time same A=end of 2026 B=end of 2026 | until when the tribunal decides
f8 only A | families who have put down their names
f10 only A | the head of mission
f11 only A | his words
f13 only A | the schools
f14 only A | the doctor
f15 only A | the water
f16 only A | the mines
f21 only A | the carpenter's words
f22 only A | the survey
f23 only A | the closing of the largest camp
f25 only A | the first attempt
