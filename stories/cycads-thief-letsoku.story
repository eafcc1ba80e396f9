story: cycads-thief-letsoku
kind: court

=== report A | outlet: The Lowveld Gazette | published: 2023-05-19
# {f1.time:Twelve years} for man who {f2.what:dug up} the oldest plants in the valley

By Sizwe Mathonsi

Some of them had been standing when Rome was a village. On a bakkie, under a tarpaulin and a load of firewood, they made {f3.number:25} in all.

A regional magistrate in Barberton on Wednesday sentenced Hendrik Labuschagne-Mabe, {f5.age:38}, to {f1.time:twelve years} in prison for {f2.what:stealing} {f6.what:cycads} from {f7.place:the Letsoku nature reserve} and for possessing a protected species without a permit. {f8.time:Four} of the years {f8.status:were suspended}. His driver, Jabulani Nkosi, 24, who {f9.status:pleaded guilty} at the outset, {f10.what:was ordered to do community service}; he is to help put back what he took away.

It is, said magistrate Refilwe Modise, a crime without a victim who can come to court. "{f11:The plant does not scream}," she said, "and so nobody runs."

The two were stopped at {f12.place:a roadblock outside Kaapmuiden} on a night in {f12.time:July last year}. {f13.cause:The police were looking for stolen cattle}. A constable who gardens, Lerato Phiri, {f14:thought that the firewood had rather a lot of leaves}.

The plants, of a kind of which fewer than 200 are left in the wild, were valued at {f15.money:R4.1 million}. The biggest, three metres tall, weighed 410 kg. {f16:A collector in Gauteng} had ordered them, the court was told; he has not been identified. Labuschagne-Mabe was to have got R90,000. He {f18.status:denied} the charges to the end, and said he had bought the load from a stranger at a filling station.

What gave him the lie was {f19.what:microchips}. {f20.number:Eleven} of the {f3.number:25} had been fitted with them by the parks agency in 2016, after an earlier theft, when nine plants were taken and never seen again.

Of those found under the firewood, {f21.number:19} have been planted out again and are alive. Six have died. It will be 2040, say the botanists, before it is known whether the others will ever bear seed.

The defence {f22.status:gave notice of appeal} against the sentence, which counsel Danie Esterhuysen called "harsher than for housebreaking". The prosecutor, Nomvula Shabangu, had wanted fifteen years. In 2021 the same court gave a man who had taken six cycads {f23:a fine}.

At the reserve a fence is being raised to two metres forty. The gap in the old one, through which the bakkie came, was found to have been there since 2019.

=== report B | outlet: Southern Green News in Brief | published: 2023-05-22
# South Africa: {f6.what:cycad} thief jailed

A court in Barberton has sent a man to prison for {f1.time:12 years}, {f8.time:four} of them {f8.status:suspended}, for the {f2.what:theft} of {f3.number:25} rare {f6.what:cycads} worth {f15.money:more than four million rand} from {f7.place:a reserve} nearby. The {f5.age:38-year-old}, who {f18.status:had maintained his innocence}, was caught {f12.time:last July} {f12.place:at a road check}, where officers {f13.cause:in search of stolen livestock} found the plants beneath a load of wood; {f19.what:chips} implanted {f20.number:in some of them} years before proved where they came from. {f21.number:All but six} have survived being replanted. His lawyer {f22.status:has announced an appeal}; the driver, who {f9.status:confessed}, {f10.what:escaped prison}.

=== key
f1.time same A=12 years B=12 years | the sentence
f2.what same A=theft B=theft | the crime
f3.number same A=25 B=25 | plants stolen
f5.age same A=38 B=38 | the thief
f6.what same A=cycads B=cycads | the plants
f7.place compatible A=Letsoku nature reserve B=a reserve near Barberton | where they were stolen
f8.time same A=4 years B=4 years | part of the sentence suspended
f8.status same A=suspended B=suspended | part of the sentence
f9.status same A=pleaded guilty B=confessed | the driver
f10.what compatible A=community service B=no prison | the driver's sentence
f12.time same A=2022-07 B=2022-07 | when they were stopped
f12.place compatible A=roadblock outside Kaapmuiden B=road check | where they were stopped
f13.cause same A=looking for stolen cattle B=looking for stolen livestock | why there was a roadblock
f15.money compatible A=ZAR 4.1m B=>ZAR 4m | worth of the plants
f18.status same A=denied B=innocence maintained | the thief on the charges
f19.what same A=microchips B=chips | what proved their origin
f20.number compatible A=11 B=some | plants with chips
f21.number same A=19 B=all but six of 25 | plants that survived
f22.status same A=appeal announced B=appeal announced | an appeal
f11 only A | the magistrate's words
f14 only A | the constable who gardens
f16 only A | who had ordered them
f23 only A | the fine in an earlier case
