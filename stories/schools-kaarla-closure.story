story: schools-kaarla-closure
kind: local

=== report A | outlet: Estonian Regional News | published: 2020-01-24T08:30
# Kaarla council votes to close {f2.number:three} of {f3.number:seven} schools

VÕRU - The council of Kaarla, a municipality in southern Estonia, decided {f4.time:late on Thursday} to shut {f2.number:three} of its {f3.number:seven} schools {f5.time:at the end of August}. {f6.number:Thirteen} of the 21 councillors were in favour, {f8.number:eight} against.

The schools are those of Orajõe, with {f9.number:38} pupils and {f10.number:eight} teachers, Metsküla, with {f11.number:27} and {f12.number:six}, and Haanjärve, with {f13.number:52} and {f14.number:11}. Orajõe was founded in {f15.time:1868} and is the oldest of them. In all, {f16.number:117} children will have to be driven to the towns of Kaarla and Sulbi.

The mayor, Urmas Kivisild, {f17.age:47}, said the municipality would save {f18.money:610,000 euros} a year. It owes {f19.money:4.2 million}, and the state has cut its grant by {f20.money:340,000}. "{f21.wording:I am not closing schools, I am keeping four}," he told the meeting, which lasted {f22.time:six hours}.

The opposition is led by his {f23.role:sister}, Tiina Kivisild, {f24.age:44}, who called the figures invented. She pointed out that Haanjärve was rebuilt in {f25.time:2011} for {f26.money:1.3 million euros}, of which {f27.money:900,000} came from Brussels. {f28.what:Part of that, some 420,000, will have to be returned}, she said; the municipality confirmed this.

{f29.number:Three} new buses are to be bought for {f30.money:190,000 euros} apiece. The longest ride will be {f31.number:28 kilometres} and take {f32.time:48 minutes}, from the farms beyond Metsküla. Of the {f33.number:25} teachers, {f34.number:14} will be offered work elsewhere in the municipality.

An extension of the school in Kaarla, costing {f35.money:5.8 million euros}, is to be finished {f36.time:in September 2022}. Until then, {f37.number:two} classes will be taught {f38.place:in the old dairy}.

{f39.number:About 250} people had gathered in front of the town hall with {f40.number:eight} tractors. Parents handed over {f41.number:1,900} signatures. Their lawyer, Andres Mägi, said they {f42.certainty:would} go to the administrative court within the {f43.time:30 days} allowed.

The vote was tipped by {f44.who:Heino Laas, a dairy farmer} of {f45.age:68}, who had sat with the opposition until Christmas. When the closures were last put to the council, {f46.time:in 2014}, they failed by {f47.number:11 votes to ten}.

Kaarla had {f48.number:9,400} inhabitants in {f48.time:1998} and has {f49.number:5,600} today. Its schools have {f50.number:512} pupils, compared with {f51.number:980} in {f51.time:2005}.

=== report B | outlet: Kaarla Leht | published: 2020-01-25
# The bell of Orajõe

By Kersti Luik

Maret Põder has rung it for {f52:thirty-one years}. It hangs by the door of a house that was a school when there was a tsar, {f15.time:1868} is cut in the lintel, and it will ring for the last time {f5.time:on the 31st of August}, although no child will be there to hear it in August.

It was {f4.time:ten minutes to midnight on Thursday} when the hands were counted. {f6.number:Thirteen} up. {f8.number:Eight} down. After {f22.time:six hours}, in a hall which smelled of wet wool, {f2.number:three} villages had lost their school: Orajõe, {f9.number:38} children; Metsküla, {f11.number:27}; Haanjärve, {f13.number:52}. {f10.number:Põder and seven colleagues} teach at the first, {f12.number:six} at the second and {f14.number:eleven} at the third, {f33.number:25} altogether. {f34.number:Fourteen} have been promised a post in one of the houses that remain. The others have not.

The mayor had brought a slide. On it stood {f18.money:610,000}, which is what he hopes to have left each year; {f19.money:4.2 million}, which is what the bank wants; and {f20.money:340,000}, which is what Tallinn has taken away. "{f21.wording:I am not closing schools, I am keeping four}," said Urmas Kivisild, {f17.age:47}. From the other bench Tiina Kivisild, {f24.age:44}, asked {f23.role:her brother} whether their mother, who learned to read at Orajõe, would have understood that.

And Haanjärve! {f25.time:Nine years ago} they put {f26.money:1.3 million} into it, {f27.money:900,000} of it European. The roof still shines. {f28.what:Nothing of this need be paid back}, the town clerk told us, since the five years had run out.

So {f16.number:a hundred and seventeen} boys and girls will learn what it is to get up in the dark. From behind Metsküla it will be {f31.number:28 kilometres}, {f32.time:48 minutes} if nobody forgets his skis. The buses, {f29.number:three} of them, are not cheap: {f30.money:190,000} each. At their destination there is no room yet. The annex in Kaarla ({f35.money:5.8 million}) opens {f36.time:in the autumn of 2022}, and for so long {f37.number:two} classes will sit {f38.place:where milk used to be separated}.

Outside stood {f39.number:two hundred and fifty} people, as many as came to the singing last summer. {f40.number:Eight} tractors kept their lights on. There had been {f41.number:1,900} names on the list that was carried in. Andres Mägi, for the parents, {f42.certainty:would not say} if he will go to court. He has {f43.time:thirty days}.

People want to know who it was. In {f46.time:2014}, after all, the same plan had gone down, {f47.number:ten against eleven}. It was {f44.who:the chemist, Silvi Raud}, they say here, who changed sides over Christmas. Heino Laas, the farmer, {f45.age:68}, had never made a secret of his opinion.

There used to be {f48.number:9,400} of us, {f48.time:in 1998}. We are {f49.number:5,600}. {f51.number:Nine hundred and eighty} satchels went to school in {f51.time:2005}, in {f3.number:seven} houses. It is {f50.number:512} now. One can do the sum, said Maret Põder, who is {f53:62} and teaches sums, and still not like the answer.

=== key
f2.number same A=3 B=3 | schools to be closed
f3.number same A=7 B=7 | schools
f4.time compatible A=2020-01-23 late B=2020-01-23T23:50 | when the vote was taken
f5.time compatible A=2020-08 end B=2020-08-31 | when the schools close
f6.number same A=13 B=13 | votes in favour
f8.number same A=8 B=8 | votes against
f9.number same A=38 B=38 | pupils at Orajõe
f10.number same A=8 B=8 | teachers at Orajõe
f11.number same A=27 B=27 | pupils at Metsküla
f12.number same A=6 B=6 | teachers at Metsküla
f13.number same A=52 B=52 | pupils at Haanjärve
f14.number same A=11 B=11 | teachers at Haanjärve
f15.time same A=1868 B=1868 | the founding of Orajõe
f16.number same A=117 B=117 | pupils to be driven
f17.age same A=47 B=47 | the mayor
f18.money same A=EUR 610000 B=EUR 610000 | saved in a year
f19.money same A=EUR 4.2m B=EUR 4.2m | the debt
f20.money same A=EUR 340000 B=EUR 340000 | the grant cut
f21.wording same A=I am not closing schools, I am keeping four B=I am not closing schools, I am keeping four | the mayor's words
f22.time same A=6 hours B=6 hours | how long the meeting lasted
f23.role same A=sister B=sister | what the opposition leader is to the mayor
f24.age same A=44 B=44 | Tiina Kivisild
f25.time same A=2011 B=2011 | when Haanjärve was rebuilt
f26.money same A=EUR 1.3m B=EUR 1.3m | what that cost
f27.money same A=EUR 900000 B=EUR 900000 | of it from Brussels
f28.what differs A=420000 to be returned B=nothing to be returned | the European money
f29.number same A=3 B=3 | buses
f30.money same A=EUR 190000 B=EUR 190000 | the price of a bus
f31.number same A=28 km B=28 km | the longest ride
f32.time same A=48 min B=48 min | how long it takes
f33.number same A=25 B=25 | teachers
f34.number same A=14 B=14 | teachers offered work
f35.money same A=EUR 5.8m B=EUR 5.8m | the extension
f36.time compatible A=2022-09 B=2022 autumn | when it is finished
f37.number same A=2 B=2 | classes taught elsewhere
f38.place same A=old dairy B=where milk was separated | where they are taught
f39.number compatible A=250~ B=250 | protesters
f40.number same A=8 B=8 | tractors
f41.number same A=1900 B=1900 | signatures
f42.certainty differs A=certain B=not said | the parents going to court
f43.time same A=30 days B=30 days | the time allowed
f44.who differs A=Heino Laas B=Silvi Raud | who changed sides
f45.age same A=68 B=68 | Heino Laas
f46.time same A=2014 B=2014 | the last vote
f47.number same A=11-10 against B=11-10 against | the last vote
f48.number same A=9400 B=9400 | inhabitants in 1998
f48.time same A=1998 B=1998 | the year of that
f49.number same A=5600 B=5600 | inhabitants now
f50.number same A=512 B=512 | pupils now
f51.number same A=980 B=980 | pupils in 2005
f51.time same A=2005 B=2005 | the year of that
f52 only B | how long Põder has rung the bell
f53 only B | Põder's age
