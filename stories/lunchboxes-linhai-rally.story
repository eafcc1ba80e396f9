story: lunchboxes-linhai-rally
kind: health

=== report A | outlet: Formosa Wire | published: 2023-09-11T12:00
# {f1.number:187} sick after pupils' sports day in Taiwan, lunch boxes suspected

HUALIEN, Sept. 11 (FW) - At least {f1.number:187} people, most of them schoolchildren, fell ill with vomiting and diarrhoea after eating boxed lunches at a sports day in Linhai township {f2.time:on Saturday}, the county health bureau said.

{f3.number:Thirty-one} of them {f3.status:were in hospital} on Monday morning, {f4.number:two} in intensive care: a boy {f5.age:of nine} and a teacher, {f6.age:58}, with a weak heart. None was in danger of dying, bureau chief Lin Mei-chuan said.

The boxes, {f7.number:1,240} in all, came from {f8.who:Golden Ladle Catering} in Hualien city. They contained chicken, {f9.what:squid} and fried rice, were packed {f10.time:at 4 a.m.} and eaten between {f11.time:11.30 and 12.30}, at a temperature of 34 degrees. The lorry's {f12.cause:refrigeration had broken down}, Lin said. She expects laboratory results {f13.time:on Wednesday}.

The bureau ordered {f8.who:Golden Ladle} to stop work. The firm, which supplies {f15.number:22} schools and {f16.number:three} factories, could be fined {f17.money:up to NT$200 million}. Its owner, Chen Kuo-hsiung, {f18.age:64}, {f19.status:apologised} and offered each victim {f20.money:NT$10,000}.

Pupils from {f21.number:eight} schools took part in the event. {f22.number:Ninety-six} of the sick attend Linhai Elementary, {f23.number:44} Shuilian Elementary and the others five smaller schools. In one class of {f24.number:28}, {f25.number:24} were absent on Monday.

Education director Lin Po-han said the county had inspected the firm {f26.number:three times} {f26.time:this year} and found {f27.what:no fault}.

In {f28.time:2019}, {f28.number:311} people were poisoned at a temple feast in Taitung. {f29:Taiwan recorded 502 outbreaks of food poisoning last year}.

=== report B | outlet: Huadong Daily | published: 2023-09-12
# Lunch box scandal: now {f1.number:231} ill, and the cook knew

By Hsu Yi-ting

The {f9.what:shrimp} smelled, and somebody said so. {f30.who:A kitchen hand} of {f8.who:Golden Ladle} told this paper that she had warned the owner {f10.time:at two in the morning}, when the boxes for Linhai were being filled. "{f31:He told me that children do not taste the difference}," she says. He denies it.

{f1.number:Two hundred and thirty-one} persons, {f32:the oldest of them 81}, have now reported to doctors since {f2.time:Saturday}. {f3.number:Twenty-six} are {f3.status:in hospital}. The boy whose kidneys stopped working, {f5.age:nine years old}, was moved out of intensive care last night; for the teacher, a {f6.age:58-year-old} woman, {f4.number:one} bed there is still needed.

Why did it happen? The cooling of the van was in order, says the driver, who showed us the printed strip: 6 degrees all the way. But {f12.cause:the boxes stood in the sun} for {f12.time:three hours} at the edge of the track, because {f33:the mayor's speech ran on and on}. When the {f7.number:1,240} lids were lifted, it was {f11.time:half past eleven} and 34 degrees.

Chen Kuo-hsiung, {f18.age:64}, {f19.status:bowed deeply} on Monday before the cameras and promised {f20.money:NT$10,000} to everyone who had fallen sick. He may not cook; {f15.number:twenty-two} schools have to look for another kitchen, and so have {f16.number:three} plants in the industrial park. The law knows fines of {f17.money:as much as NT$200 million}.

Linhai Elementary is hit hardest, with {f22.number:96} cases on Monday and 117 by last night. From Shuilian, {f23.number:44} had been reported by Monday. There is a class of {f24.number:28} in which only {f25.number:four} came to lessons.

That the county had looked into this kitchen {f26.number:three times} {f26.time:since January}, as education chief Lin Po-han stresses, is true. What he left out is that the second visit, in April, ended with {f27.what:a warning over dirty knives}. His namesake at the health bureau, Lin Mei-chuan, wants samples to be tested {f13.time:by Wednesday}.

Taitung's {f28.number:311} victims of {f28.time:2019} {f34:were never compensated}.

=== report C | outlet: Taipei Standard | published: 2023-09-14
# Staphylococcus in the {f9.what:shrimp}

The illness of {f1.number:231} people after a sports day in Linhai was caused by {f35:a staphylococcal toxin}, the Hualien health bureau announced {f13.time:on Wednesday}. It was found in the {f9.what:shrimp} in {f36:17 of 20} lunch boxes tested, and {f38:on the hands of two workers}.

"Cooling would have prevented it," said bureau head Lin Mei-chuan, who withdrew her earlier statement on the van. The driver's record was correct, she said; {f12.cause:the food had been left in the sun}, for {f12.time:more than two hours}.

Only {f3.number:five} of those who ate them {f3.status:are still in hospital}. {f4.number:No one} is in intensive care any more. Nobody died.

Prosecutors questioned Chen Kuo-hsiung, {f18.age:64}, the owner of {f8.who:Golden Ladle}, and released him on bail of {f40:NT$500,000}. {f30.who:His own sister-in-law}, who ran the packing line, has told them that he brushed aside her warning. The company will be fined {f43:NT$6 million}, the bureau said, far below the {f17.money:NT$200 million} the law permits. Chen's offer of {f20.money:NT$10,000} for each of the sick {f41:was turned down by a group of parents}, who want {f41:five times as much}.

The county's education director, Lin Po-han, {f42:resigned} on Wednesday evening. He had said that {f26.number:three} inspections {f26.time:this year} had found nothing amiss, which {f27.what:was not the case for one of them}.

{f15.number:Twenty-two} schools were served by the firm. {f21.number:Eight} had sent pupils to the sports day, where {f7.number:1,240} boxes were handed out.

=== key
f1.number changed A=187 B=231 C=231 | people who fell ill
f2.time same A=2023-09-09 B=2023-09-09 | the day of the meal
f3.number changed A=31 B=26 C=5 | patients in hospital
f3.status same A=in hospital B=in hospital C=in hospital | those patients
f4.number changed A=2 B=1 C=0 | patients in intensive care
f5.age same A=9 B=9 | the boy
f6.age same A=58 B=58 | the teacher
f7.number same A=1240 B=1240 C=1240 | boxes handed out
f8.who same A=Golden Ladle B=Golden Ladle C=Golden Ladle | who made the boxes
f9.what differs A=squid B=shrimp C=shrimp | the seafood in the boxes
f10.time differs A=04:00 B=02:00 | when the boxes were packed
f11.time compatible A=11:30-12:30 B=11:30 | when they were eaten
f12.cause differs A=broken refrigeration B=left in the sun C=left in the sun | why the food spoiled
f12.time compatible B=3 hours C=>2 hours | how long the boxes stood in the sun
f13.time same A=2023-09-13 B=2023-09-13 C=2023-09-13 | when the laboratory results come
f15.number same A=22 B=22 C=22 | schools supplied
f16.number same A=3 B=3 | factories supplied
f17.money same A=TWD 200m B=TWD 200m C=TWD 200m | the highest fine
f18.age same A=64 B=64 C=64 | the owner
f19.status same A=apologised B=apologised | the owner
f20.money same A=TWD 10000 B=TWD 10000 C=TWD 10000 | offered to each victim
f21.number same A=8 C=8 | schools at the sports day
f22.number same A=96 B=96 | cases at Linhai by Monday
f23.number same A=44 B=44 | cases at Shuilian by Monday
f24.number same A=28 B=28 | pupils in one class
f25.number same A=24 B=24 | of them absent
f26.number same A=3 B=3 C=3 | inspections
f26.time same A=2023 B=2023 C=2023 | when the firm was inspected
f27.what differs A=no fault B=one warning C=one warning | what the inspections found
f28.number same A=311 B=311 | victims in Taitung
f28.time same A=2019 B=2019 | the Taitung case
f29 only A | outbreaks in Taiwan last year
f30.who differs B=a kitchen hand C=the owner's sister-in-law | who warned the owner
f31 only B | what the owner is said to have said
f32 only B | the oldest victim
f33 only B | the mayor's speech
f34 only B | Taitung's victims got nothing
f35 only C | the toxin
f36 only C | boxes with the toxin
f38 only C | toxin on two workers' hands
f40 only C | the bail
f41 only C | the parents turned the offer down
f43 only C | the fine
f42 only C | the education director resigned
