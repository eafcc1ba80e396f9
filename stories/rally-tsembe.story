story: rally-tsembe
kind: politics

=== report A | outlet: Tsembe Today | published: 2024-09-14T20:15+02:00
# Live: opposition rally in Maduna, Saturday 14 September

**07:40** Good morning. Last night the Movement for Renewal {f1.status:called off} today's rally at the Jubilee stadium after the police withdrew the permit, citing {f3.cause:a bomb threat}. Its {f4.role:secretary}, {f4.name:Lindiwe Makhoba}, told us at eleven in the evening: "{f5.wording:We will not put one life at risk.}"

**09:05** There are people at the gates all the same. We count {f6:about three hundred}. Most have come by {f7.what:bus} from {f7.place:the Ngoma valley} and had not heard.

**10:30** The {f8.who:high court} has {f8.status:thrown out} the ban. Judge {f9.name:Themba Nxele} said the police had {f10.cause:shown him no evidence of any threat}.

**10:52** It is {f1.status:on again}. Makhoba: the rally will start at two.

**12:15** The stadium's owners refuse to unlock. The Movement says it will hold the meeting {f2.place:in the car park next to it}.

**14:10** {f11.time:Ten past two} and the first speaker is at the microphone. Our reporter puts the crowd at {f12.number:15,000}. The police say 6,000.

**14:40** The candidate, {f13.name:Dr Ayanda Molefe-Grant}, {f13.age:59}, is on the back of a lorry. She promises {f14.number:200,000} {f14.what:new homes} {f14.time:in five years} and says she would {f15.position:not sit in a government with President Zulani, not for one day}.

**14:58** She has finished. {f16.time:Eighteen minutes}, by our watch.

**15:20** A stone came over the fence and hit {f17.who:a camera operator} {f17.what:on the shoulder}. {f17.status:She is back at work}. {f18.number:Two} youths {f18.status:led away} by {f18.who:stewards}.

**16:30** It is over. {f18.status:No arrests}, the police say.

**20:15** A spokesman for the president says the rally was "{f19.wording:a picnic with loudspeakers}". Voting is on 6 October. That is all from us.

=== report B | outlet: Southern Cross Agency | published: 2024-09-14
# Tsembe opposition {f1.status:holds} rally after court {f8.status:overturns} ban

MADUNA - Thousands of supporters of Tsembe's opposition gathered in the capital on Saturday for a meeting that had been {f1.status:cancelled} the night before and was {f1.status:allowed} only hours before it began.

An {f8.who:appeal court} {f8.status:quashed} a police order issued on Friday on the ground of {f3.cause:an alleged threat to blow up the stand}. Justice {f9.name:Thembi Nxele} ruled that {f10.cause:the police had no power to make such an order without a magistrate}.

The crowd, which reporters estimated at {f12.number:15,000}, met {f2.place:outside the locked Jubilee stadium}. {f13.name:Ayanda Molefe-Grant}, the {f13.age:59-year-old} {f13.role:economist} who is challenging President Musa Zulani, spoke for {f16.time:almost an hour}. She pledged {f14.number:200,000} {f14.what:dwellings} {f14.time:within five years} and ruled out {f15.position:a coalition with Zulani}.

{f17.who:A television camerawoman} was {f17.what:struck by a stone} and {f17.status:taken to hospital with a broken collarbone}. {f18.who:Police} {f18.status:detained} {f18.number:two} teenagers.

"{f5.wording:We would not put a single life at risk}," the Movement's {f4.role:secretary-general}, {f4.name:Lindiwe Makhoba}, had said in announcing the cancellation. Two earlier rallies this year, in Port Selwyn and Ngoma, were stopped by tear gas. The Movement {f21.status:has called} another for {f21.time:Wednesday} in {f21.place:Port Selwyn}.

=== report C | outlet: The Maduna Star | published: 2024-09-15
# They came, they sang, she spoke

{f1.status:Off on Friday}, {f1.status:on by Saturday lunchtime}: not even the Movement for Renewal seemed sure until {f11.time:three in the afternoon}, when the loudspeakers crackled to life {f2.place:on the asphalt beside the Jubilee stadium}.

Judge Nxele had needed {f20:less than twenty minutes} to {f8.status:set aside} the prohibition. {f10.cause:Nobody, he remarked, had produced so much as a scrap of proof that a bomb existed.}

So {f13.name:Ayanda Molefe-Grant}, {f13.role:the heart surgeon who would be president}, climbed on to a lorry in a yellow coat. She is {f13.age:61} and does not shout. She would build {f14.number:two hundred thousand} {f14.what:houses} {f14.time:by 2029}, she said, and she would {f15.position:share power with Musa Zulani only if he first opened the books of the state oil company}.

By our count {f12.number:some 15,000} heard her; the police made it fewer than half as many. Many had set out {f7.place:from Ngoma} before light, {f7.what:on coaches} hired for a meeting that by then no longer existed.

The president's man, Kagiso Zulani, a nephew, called it "{f19.wording:a picnic with loudspeakers}". The next, {f21.time:on Wednesday} in {f21.place:Port Selwyn}, {f21.status:was forbidden this morning}; in March one was broken up there with tear gas.

=== key
f1.status same A=cancelled, then held B=cancelled, then held C=cancelled, then held | the rally
f2.place same A=car park by the stadium B=outside the stadium C=beside the stadium | where it was held
f3.cause same A=bomb threat B=bomb threat | why the police forbade it
f4.name same A=Lindiwe Makhoba B=Lindiwe Makhoba | the secretary
f4.role compatible A=secretary B=secretary-general | her post
f5.wording differs A=We will not put one life at risk B=We would not put a single life at risk | the secretary's words
f6 only A | three hundred at the gates at nine
f7.what same A=bus C=bus | by what they came
f7.place compatible A=Ngoma valley C=Ngoma | from where
f8.who differs A=high court B=appeal court | which court
f8.status same A=overturned B=overturned C=overturned | the ban
f9.name differs A=Themba Nxele B=Thembi Nxele | the judge
f10.cause differs A=no evidence of a threat B=no power without a magistrate C=no evidence of a threat | why the ban fell
f11.time differs A=2024-09-14T14:10 C=2024-09-14T15:00 | when it began
f12.number same A=15000 B=15000 C=15000 | the crowd by reporters' count
f13.name compatible A=Dr Ayanda Molefe-Grant B=Ayanda Molefe-Grant C=Ayanda Molefe-Grant | the candidate
f13.age differs A=59 B=59 C=61 | her age
f13.role differs B=economist C=heart surgeon | her profession
f14.number same A=200000 B=200000 C=200000 | how many she promises
f14.what same A=homes B=homes C=homes | of what
f14.time same A=5 years B=5 years C=2029 | by when
f15.position differs A=no government with Zulani B=no government with Zulani C=with Zulani if he opens the books | on sharing power
f16.time differs A=18 minutes B=almost an hour | how long she spoke
f17.who same A=camerawoman B=camerawoman | who was hit
f17.what compatible A=on the shoulder B=struck by a stone | how
f17.status differs A=back at work B=in hospital with a broken collarbone | how she is
f18.number same A=2 B=2 | youths seized
f18.status differs A=led away, no arrest B=detained by police | what was done with them
f18.who differs A=stewards B=police | who seized them
f19.wording same A=a picnic with loudspeakers C=a picnic with loudspeakers | the president's spokesman
f21.status changed B=planned C=forbidden | the next rally
f21.time same B=2024-09-18 C=2024-09-18 | the day of the next rally
f21.place same B=Port Selwyn C=Port Selwyn | where it is to be
f20 only C | the judge took less than twenty minutes
