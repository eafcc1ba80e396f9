story: busdrivers-ruse-depot
kind: labour

=== report A | outlet: Danube Gazette | published: 2019-06-14
# Ruse buses {f1.status:roll again} after {f2.time:nine days} as drivers get {f3.number:18 per cent}

By Yoana Marinova

The first number 11 left the Druzhba depot {f4.time:at 4.35 on Thursday morning}, and the man at the wheel, Plamen Stoev, {f5:57}, sounded his horn until the bridge. For {f2.time:nine days} no municipal bus had run in Ruse.

The settlement reached {f6.time:on Wednesday evening} gives the {f7.number:312} drivers {f3.number:18 per cent} more, in two steps: {f8.number:12 per cent} {f9.time:from July} and six {f11.time:from January}. Their basic monthly pay will thus rise from {f12.money:1,150 levs} to {f13.money:1,357}. The company had offered {f14.number:ten per cent}, the union had demanded {f15.number:25}.

Mechanics, of whom there are 74, receive {f17:15 per cent}. The 41 trolleybus drivers had not been on strike, because {f19:their contract runs until autumn}, and get nothing for now.

Two sides of one family had faced each other across the table: Nikolay Stoyanov, 49, who heads the union Transport Solidarity, and Vesela Stoyanova, 46, director of the bus company and {f22.role:his former wife}. "We have been through worse negotiations," he said. She laughed, and signed.

The mediator was the deputy mayor, Stefan Iliev. He brought {f24:1.6 million levs} from the city's reserve, of which 900,000 will go into wages and 700,000 into second-hand buses, eight of them, from Linz.

The strike had started on 4 June, after a driver of {f30.age:61}, Hristo Panov, {f31.status:collapsed and died} at the wheel in his {f32.number:13th} hour of service. Nineteen passengers were in the bus; {f34:three} were slightly injured. The labour inspectorate has since imposed a fine of {f35:20,000 levs}. From now on nobody may drive for more than {f36.number:nine} hours a day.

Of the 28 lines, 22 ran normally yesterday and the others will follow by Monday. Some 95,000 people use the buses on a working day. A ticket stays at one lev. The company lost {f42:430,000 levs} through the stoppage.

Not everybody is content. In the vote at the depots, {f43.number:231} drivers were for the agreement and {f44.number:66} against. Those of the eastern depot, 48 in all, had wanted {f46:to stay out until a second man is put on night buses}.

There was a strike in 2008, too. It lasted {f48:16 days}, and 37 drivers were dismissed at the end of it. In 2014 a stoppage was called off after two hours.

=== report B | outlet: Europe Labour Digest | published: 2019-06-17
City buses in Ruse, Bulgaria, {f1.status:are running} again since {f4.time:Thursday}, after a strike of {f2.time:nine days}. Under a deal struck {f6.time:the evening before} between the company's director and the union leader, {f22.role:her brother}, the {f7.number:312} drivers will earn {f3.number:18 per cent} more, {f8.number:twelve} of them {f9.time:from July} and the rest {f11.time:from January}, which lifts a basic wage of {f12.money:1,150 levs} to {f13.money:1,357}; the union had asked for {f15.number:a quarter more} and the employer had been ready to give {f14.number:15 per cent}. The walk-out followed the {f31.status:death} of a driver, {f30.age:61}, {f32.number:in the thirteenth hour} of his shift; the daily maximum is now {f36.number:nine}. The members accepted by {f43.number:231} to {f44.number:66}.

=== key
f1.status same A=running B=running | the buses
f2.time same A=9 days B=9 days | how long the strike lasted
f3.number same A=18% B=18% | the rise in all
f4.time compatible A=2019-06-13T04:35 B=2019-06-13 | when the first bus ran
f6.time same A=2019-06-12 B=2019-06-12 | when the deal was struck
f7.number same A=312 B=312 | drivers
f8.number same A=12% B=12% | the first step
f9.time same A=2019-07 B=2019-07 | when the first step is paid
f11.time same A=2020-01 B=2020-01 | when the second step is paid
f12.money same A=BGN 1150 B=BGN 1150 | the former pay
f13.money same A=BGN 1357 B=BGN 1357 | the new pay
f14.number differs A=10% B=15% | what the company had offered
f15.number same A=25% B=25% | what the union had demanded
f22.role differs A=former husband B=brother | what the union leader is to the director
f30.age same A=61 B=61 | the driver who died
f31.status same A=died B=died | that driver
f32.number same A=13th B=13th | the hour of his shift
f36.number same A=9 B=9 | hours a day allowed
f43.number same A=231 B=231 | votes in favour
f44.number same A=66 B=66 | votes against
f5 only A | the first driver, his age
f17 only A | the mechanics' rise
f19 only A | why the trolleybus drivers were not on strike
f24 only A | money from the city's reserve
f34 only A | passengers hurt
f35 only A | the fine
f42 only A | the company's loss
f46 only A | what the eastern depot wanted
f48 only A | the length of the strike of 2008
