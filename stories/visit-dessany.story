story: visit-dessany
kind: diplomacy

=== report A | outlet: The Aramor Gazette | published: 2022-05-20
# Rain, two anthems and a {f17:seed bank}: {f1.role:president} of Dessany {f2.status:begins} {f2.what:state visit}

By Torben Achterberg, Court and Diplomatic Correspondent

The guard of honour stood in the rain for twenty minutes on Thursday and did not blink. When the aircraft with the yellow tail at last rolled up to the red carpet at {f3:Harrow Field}, it brought the first {f1.role:head of state} of Dessany to set foot in Aramor {f4.time:since 1971}.

President {f1.name:Amaka Rousselle}, 59, {f2.status:was received} by {f5.who:Queen Ingrid} and the prime minister with a salute of {f6:21 guns}. She is accompanied by her husband, the cellist Paul Rousselle, {f7:four ministers} and a delegation of some 60 business people. The visit lasts {f8.time:until Sunday}.

At the state dinner in the Long Gallery, where 140 guests were served perch from the royal lake, the president spoke of "two countries that have been neighbours on every map and strangers in every other sense". The Queen, in a short reply, said that the sea between the two capitals was {f9:narrower than it had looked}. It was, the older guests agreed, the warmest evening in that room for years.

The business of the visit is on the programme for {f18.time:today}. In the morning the two foreign ministers {f18.status:will sign} an agreement on visas: from {f10:1 September} citizens of either country may stay in the other {f19.time:for 90 days} {f19.what:without one}. A second paper provides that Aramor will return {f11.number:38} {f11.what:carved door panels} from the palace of the last king of Dessany, which a naval officer {f11.status:took away} {f11.time:in 1893}. {f20:The National Museum} has kept them in a cellar for most of the time since. They are to travel {f21:next spring}, after conservators in both capitals have drawn up a plan for the packing.

For Dessany, a nation of nine million that lives on cocoa and tin, the third paper may be worth more. Aramor's development bank will lend {f12.money:240 million crowns} for {f12.what:a hydroelectric station on the Upper Lumba}. Opposition members in Dessany's parliament have complained that {f22:3,000 people} would have to move. The president said at the airport that {f13.position:no spade would be lifted until the last family had been paid}.

Not everyone was in the rain for the guards. On Palace Square {f14.number:about 150} members of the Dessanian community held up photographs of {f14.what:the journalist Edem Tossou}, who has been in custody in the capital {f23:since February}. Asked about him, President Rousselle said that his was {f15.position:a matter for the courts}. The prime minister's office said that his name {f16:would be raised}. Two protesters were led away and set free after an hour.

On Saturday the president will see a {f17:seed bank} in the north, where botanists keep samples of 400 kinds of sorghum. She took her first degree in botany, thirty-eight years ago, and is said to have asked for this visit herself. A trip to a shipyard was dropped from the programme a week ago for want of time.

It was not always so friendly. In 1988 Aramor recalled its ambassador after a trawler had been seized; his successor arrived only in 1994.

=== report B | outlet: World in Brief | published: 2022-05-20
# Dessany's leader on {f2.what:state visit} to Aramor

{f1.name:Amaka Rousselle}, {f1.role:president} of Dessany, {f2.status:was welcomed} in Aramor by {f5.who:Queen Ingrid} on Thursday, at the start of {f8.time:a four-day} {f2.what:state visit}, the first by a Dessanian head of state {f4.time:in more than half a century}. Accords on {f19.what:visa-free} stays {f19.time:of up to three months} and on the return of {f11.number:38} {f11.what:palace door panels} {f11.status:carried off} {f11.time:in the nineteenth century} {f18.status:are to be signed} {f18.time:on Friday}, along with a loan of {f12.money:240 million crowns} for {f12.what:a dam}. {f14.number:Some 150} exiles demonstrated for {f14.what:a detained reporter, Edem Tossou}; Ms Rousselle said that {f15.position:his case was for the judges to decide}. She {f13.position:promised that families displaced by the dam would be compensated before building starts}.

=== key
f1.role same A=president B=president | Rousselle's office
f1.name same A=Amaka Rousselle B=Amaka Rousselle | the visitor
f2.status same A=begun B=begun | the visit
f2.what same A=state visit B=state visit | what kind of visit it is
f4.time compatible A=1971 B=more than 50 years ago | the last such visit
f5.who same A=Queen Ingrid B=Queen Ingrid | who received her
f8.time same A=until 2022-05-22 B=4 days | how long the visit lasts
f19.time compatible A=90 days B=up to three months | how long visitors may stay
f19.what same A=without a visa B=visa-free | on what terms
f11.number same A=38 B=38 | door panels to be returned
f11.what same A=carved door panels B=palace door panels | what is to be returned
f11.time compatible A=1893 B=19th century | when they were taken
f11.status same A=taken away B=carried off | the panels in the past
f18.status same A=to be signed B=to be signed | the accords
f18.time same A=2022-05-20 B=2022-05-20 | the day of signing
f12.money same A=240m crowns B=240m crowns | the loan
f12.what compatible A=hydroelectric station B=dam | what it is for
f13.position same A=families paid before work starts B=families compensated before building starts | the president's promise
f14.number same A=150~ B=150~ | demonstrators
f14.what same A=Edem Tossou, journalist B=Edem Tossou, reporter | for whom they demonstrated
f15.position same A=for the courts B=for the judges | the president on his case
f3 only A | the airport
f6 only A | the salute
f7 only A | the ministers with her
f9 only A | the Queen's words
f10 only A | from when the visa accord applies
f16 only A | the prime minister's office
f17 only A | the seed bank
f20 only A | where the panels are kept
f21 only A | when they travel
f22 only A | the people to be moved
f23 only A | how long the journalist has been held
