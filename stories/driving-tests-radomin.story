story: driving-tests-radomin
kind: corruption inquiry

=== report A | outlet: Kurier Mazowiecki (English edition) | published: 2024-02-16
# The licence was {f1.money:3,500 zlotys}, the lamp post came extra

By Agnieszka Borowicz-Sól

In Radomin, people say, you could tell by the parking. For years the town has had an unusual number of drivers who passed at the first attempt and could not reverse.

Now the anti-corruption police believe they know why. On {f2.time:Tuesday} they {f3.status:arrested} {f4.number:eleven} people in connection with the regional driving test centre: {f5.number:five} of its examiners, four driving instructors, a doctor and the owner of a stationery shop. The charge is {f6.what:accepting or giving bribes}, the penalty up to eight years.

A pass in the practical test, the prosecutor's office in Radom says, cost {f1.money:3,500 zlotys}. {f7.who:The instructors} collected the money. They told the examiner by means of {f8.what:a green pencil}, lying on the dashboard of the test car, that the candidate had paid; hence the interest in the stationer, who is said to have kept the list. "{f9:He sold nothing but green pencils for a year, and no one wondered}," said prosecutor Tomasz Wilga.

At least {f10.number:340} licences are thought to have been bought in this way between {f11.time:2019 and last autumn}. The holders {f12.status:will have to take the test again}, and those who own up to the prosecutor before they are summoned {f13:will go unpunished}, as the law provides.

The case began with {f14.cause:an accident}. In October a woman of 23, six days after her test, drove through the window of a bakery in Kościelna Street. {f15.status:Nobody was hurt}. In hospital, where she was kept for observation, she told {f16:a nurse} what she had paid and that she wanted it back. The nurse's husband is a policeman.

The head of the centre, Ryszard Kania, 57, {f18.status:has been suspended}. He is not among those arrested, and {f19.status:there is no evidence against him}, according to Wilga. Kania said that he had reported the high pass rate to the voivode in 2021 and had been told to be glad of it. His namesake Piotr Kania, one of the examiners, {f21:admits} having taken money from "perhaps thirty" people. Three others have refused to testify.

A court on Thursday {f22:remanded} {f22:six} of the suspects for three months. The doctor, who is accused of having issued certificates without looking at anyone, was released on bail of 40,000 zlotys.

The centre is shut until the end of the month. Some 600 candidates are being sent to Kielce, 70 kilometres away, where the pass rate is 31 per cent and pencils are not allowed in the cars.

=== report B | outlet: Central Europe Digest | published: 2024-02-19
# Poland: bought driving licences

{f4.number:Eleven} people, {f5.number:five} of them examiners, {f3.status:were detained} {f2.time:last week} over {f6.what:bribery} at the driving test centre of Radomin in central Poland, where {f10.number:more than 300} candidates are said to have paid {f1.money:3,500 zlotys} each to pass. The money was collected by {f7.who:a stationer}, and {f8.what:a green pencil} on the dashboard told the examiner who had paid. The scheme, which had run {f11.time:since 2019}, came to light after {f14.cause:a road accident} in which {f15.status:a baker was injured}. The head of the centre, who {f19.status:is not a suspect}, {f18.status:has been suspended}; the licence holders {f12.status:must repeat the test}.

=== key
f1.money same A=PLN 3500 B=PLN 3500 | price of a pass
f2.time compatible A=2024-02-13 B=last week | the arrests
f3.status same A=arrested B=detained | the suspects
f4.number same A=11 B=11 | the arrested
f5.number same A=5 B=5 | examiners among them
f6.what same A=bribery B=bribery | the charge
f7.who differs A=the instructors B=a stationer | who collected the money
f8.what same A=a green pencil B=a green pencil | the sign
f10.number compatible A=>=340 B=>300 | licences bought
f11.time compatible A=2019 to autumn 2023 B=since 2019 | how long it went on
f12.status same A=test again B=test again | the licence holders
f14.cause same A=an accident B=a road accident | how it came to light
f15.status differs A=nobody hurt B=a baker injured | the accident
f18.status same A=suspended B=suspended | the head of the centre
f19.status same A=no evidence against him B=not a suspect | the head of the centre
f9 only A | the prosecutor on the stationer
f13 only A | those who own up go unpunished
f16 only A | she told a nurse
f21 only A | Piotr Kania admits
f22 only A | six remanded
