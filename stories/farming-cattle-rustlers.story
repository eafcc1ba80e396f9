story: farming-cattle-rustlers
kind: farming

=== report A | outlet: Gulf Country Times | published: 2024-07-03
# {f1.who:Station manager} charged over {f2.number:1,100} stolen {f3.what:calves}

The {f1.who:manager} of one of the Gulf's biggest cattle stations has been {f4.status:charged} with stealing {f2.number:1,100} {f3.what:unbranded calves} from a neighbour over {f5.time:two wet seasons}.

{f6.who:Rural crime detectives} {f7.what:swooped on} Mirrawarra station {f8.what:by helicopter} on {f9.time:Monday}. The accused, {f1.age:52}, {f10.what:was having breakfast with his stockmen}. He {f11.status:was refused bail} {f12.place:in the Normanby magistrates court} on Tuesday, {f13.cause:because he owns a plane}.

Police allege that {f14.who:his own son}, {f14.age:24}, {f15.what:flew a mustering drone} to drive the animals {f16.place:across the Leichter River}. The calves were {f17.what:given new brands} and {f18.what:sold to a feedlot} {f19.place:near Roma}.

The victim, {f20.name:Marg Tolland}, {f20.age:66}, had {f21.what:become suspicious} {f22.cause:when cows came home bellowing without their young}. "{f23.wording:A cow knows where she left her calf, and so did mine}," she said. She puts her loss at {f24.money:$1.3 million}. {f25.who:Her bank} {f26.position:had told her to sell up}.

{f27.who:The pastoral company that owns Mirrawarra}, of {f28.place:Adelaide}, said it {f29.status:had known nothing} and {f30.status:would return every beast}. {f31.who:The graziers' association} {f32.position:wants DNA tests} {f33.place:at saleyards}. Cattle theft carries {f34.time:up to five years}.

=== report B | outlet: National Beef Bulletin | published: 2024-07-05
# DNA sample cracked {f3.what:weaner} theft, court told

Hair from a cow's tail, kept in an envelope in a homestead kitchen, led police to the {f1.who:head stockman} of Mirrawarra station, who is {f4.status:accused} of having taken {f2.number:1,100} {f3.what:weaners} from the property next door, a court heard this week.

The {f1.age:52}-year-old was arrested on {f9.time:July 1} {f10.what:as he was shoeing a horse}. {f6.who:Officers of the stock squad} had {f7.what:arrived} {f8.what:in a convoy of four-wheel drives} before sunrise. {f12.place:At Normanby}, the magistrate {f11.status:kept him in custody}, {f13.cause:for fear that he might lean on witnesses}.

It was {f20.name:Marg Tolland}, {f20.age:66}, owner of Dingo Plains, who {f21.what:first smelled a rat}, {f22.cause:after fence wire had been cut and mended with a strange knot}. "{f23.wording:A cow knows where she left her calf and so did mine}," she told the Bulletin. Over {f5.time:two successive wets} she was robbed of {f24.money:$1.3m} worth of stock, at a time when {f25.who:her accountant} {f26.position:was urging her to get out}.

The animals crossed {f16.place:the Leichter}, the prosecutor said, ahead of {f15.what:a motorbike} ridden by {f14.who:the accused's nephew}, {f14.age:24}; they were {f17.what:rebranded} and ended up {f18.what:at a live export yard} {f19.place:in Darwin}.

Mirrawarra belongs to {f27.who:a pastoral house} in {f28.place:Perth}. It {f29.status:was unaware} of the matter, a spokeswoman said, and {f30.status:offers to pay for the stock}. {f33.place:Wherever cattle are auctioned}, {f31.who:the graziers' body} argues, {f32.position:genetic samples should be taken}. The offence is punishable with {f34.time:a maximum of ten years}. {f35:A trial is unlikely before winter next year.}

=== key
f1.who differs A=manager B=head stockman | the accused's post
f1.age same A=52 B=52 | the accused
f2.number same A=1100 B=1100 | animals stolen
f3.what compatible A=unbranded calves B=weaners | the animals
f4.status same A=charged B=accused | that man
f5.time same A=two wet seasons B=two wets | over what time
f6.who same A=rural crime detectives B=stock squad | the police
f7.what same A=swooped B=arrived | the raid
f8.what differs A=helicopter B=four-wheel drives | how police came
f9.time same A=2024-07-01 B=2024-07-01 | the arrest
f10.what differs A=breakfast B=shoeing a horse | what he was doing
f11.status same A=bail refused B=custody | the accused
f12.place same A=Normanby B=Normanby | the court
f13.cause differs A=owns a plane B=witnesses | why
f14.who differs A=son B=nephew | the helper
f14.age same A=24 B=24 | the helper
f15.what differs A=drone B=motorbike | with what the cattle were driven
f16.place same A=Leichter River B=Leichter | the river
f17.what same A=new brands B=rebranded | what was done to the animals
f18.what differs A=feedlot B=live export yard | where they were sold
f19.place differs A=near Roma B=Darwin | where that is
f20.name same A=Marg Tolland B=Marg Tolland | the victim
f20.age same A=66 B=66 | the victim
f21.what same A=suspicious B=smelled a rat | what she became
f22.cause differs A=cows without young B=fence wire | why
f23.wording same A=A cow knows where she left her calf, and so did mine B=A cow knows where she left her calf and so did mine | her words
f24.money same A=AUD 1.3m B=AUD 1.3m | her loss
f25.who differs A=bank B=accountant | who advised her
f26.position same A=sell up B=get out | the advice
f27.who same A=pastoral company B=pastoral house | the owner of the station
f28.place differs A=Adelaide B=Perth | its seat
f29.status same A=knew nothing B=unaware | the owner
f30.status differs A=return the animals B=pay for them | the offer
f31.who same A=graziers' association B=graziers' body | who demands
f32.position same A=DNA tests B=genetic samples | the demand
f33.place same A=saleyards B=where cattle are auctioned | where
f34.time differs A=5 years B=10 years | the maximum sentence
f35 only B | the trial
