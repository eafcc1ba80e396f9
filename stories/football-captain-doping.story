story: football-captain-doping
kind: sport

=== report A | outlet: Continental Sport Wire | published: 2024-09-18
# {f1.role:Captain} Mirzoev {f2.status:suspended} after failed {f3.what:drug test}

TASHKHAN, Sept 18 (CSW) - Rustam Mirzoev, {f1.role:captain} of the champions Dinamo Tashkhan, {f2.status:was provisionally suspended} on Wednesday after {f3.what:a urine sample} {f4.status:showed traces} of {f5.what:a stimulant}.

The {f6.role:defender}, 30, was tested after the match against Karaton {f7.time:on 24 August}. {f8.who:The national anti-doping agency} made the case public. Mirzoev {f9.status:denies} having taken anything knowingly; he blames {f10.cause:a cough syrup} that {f10.who:the team doctor} {f10.status:had given him}.

"{f11.wording:I have never cheated in my life and I will prove it}," he said in {f11.place:a video message}. He {f12.status:has asked} for {f12.what:the second sample} to be opened. That {f13.status:will be done} {f13.place:in a laboratory in Warsaw} {f13.time:next week}.

Dinamo {f14.status:stand by} their player. The club's {f15.role:president}, Ulugbek Saidov, called for {f16.position:the test to be declared invalid}, because {f17.cause:the bottle had been stored without cooling}. {f18.who:The federation} {f18.status:rejected} {f18.what:that criticism}.

Mirzoev faces a ban of {f19.time:two years}. He will miss {f20.what:the cup semi-final} against {f20.whom:Lokomotiv Chardara}; {f21.who:the 20-year-old Azamat Tolipov} {f21.what:takes his place}. In 2019 his team-mate {f22.who:Bakhrom Ergashev} {f22.status:was cleared} in a similar case. A sponsor, a maker of {f23.what:soft drinks}, {f23.status:has suspended its payments}. {f24.number:Two} other players tested on the same day were negative.

=== report B | outlet: Tashkhan Evening Football | published: 2024-09-27
# "B" confirms "A"

By Nodira Kamolova

Now it is official. The second bottle, {f13.status:opened} {f13.time:on Thursday} {f13.place:in Cologne}, {f4.status:contained} {f5.what:the same diuretic} as the first. Rustam Mirzoev, {f1.role:vice-captain} of Dinamo and {f6.role:a midfielder} of the old school, {f2.status:remains barred} from all football.

He {f9.status:continues to protest his innocence}. It must have been {f10.cause:a slimming tea}, he says, {f10.who:which his wife} {f10.status:had bought for him}. The {f3.what:specimen of urine} had been taken from him at the final whistle of the game with Karaton, {f7.time:on the last Saturday but one in August}. The finding was first announced by {f8.who:the world anti-doping body}. "{f11.wording:I have never cheated in my life and I am going to prove it}," he said the same evening, {f11.place:outside his house}.

It was the player himself who {f12.status:had demanded} {f12.what:the counter-analysis}. At the club they {f14.status:are no longer so sure}: his contract, {f15.role:managing director} Ulugbek Saidov says, will be looked at. A week ago he had still insisted on {f16.position:having the whole procedure annulled}, since {f17.cause:the seal of the bottle was damaged}. {f18.who:The league's governing body} {f18.status:would hear nothing} {f18.what:of the objection}.

The rules provide for an exclusion of {f19.time:four years}. {f20.what:The cup quarter-final} against {f20.whom:Lokomotiv} {f25:was lost} without him on Tuesday; {f21.who:young Tolipov}, {f21.what:his replacement}, {f26:was sent off}. {f22.who:Ergashev}, another Dinamo man, {f22.status:served a ban of six months} for a like offence five years ago. The {f23.what:telephone} company whose name is on the shirts {f23.status:has stopped paying for the time being}. Samples of {f24.number:three} colleagues had been clean.

=== key
f1.role differs A=captain B=vice-captain | Mirzoev's office
f2.status same A=suspended B=barred | Mirzoev
f3.what same A=urine sample B=specimen of urine | what was tested
f4.status same A=traces shown B=contained | the substance in the sample
f5.what differs A=stimulant B=diuretic | the substance
f6.role differs A=defender B=midfielder | his position
f7.time same A=2024-08-24 B=last Saturday but one in August | the day of the match
f8.who differs A=national agency B=world body | who made the case public
f9.status same A=denies B=protests his innocence | Mirzoev's answer
f10.cause differs A=cough syrup B=slimming tea | what he blames
f10.who differs A=team doctor B=his wife | from whom he had it
f10.status compatible A=had given him B=had bought for him | how he got it
f11.wording differs A=I will prove it B=I am going to prove it | his words
f11.place differs A=video message B=outside his house | where he said it
f12.status same A=asked B=demanded | the second test
f12.what same A=second sample B=counter-analysis | the second test
f13.status changed A=will be done B=opened | the second sample
f13.place differs A=Warsaw B=Cologne | where it is tested
f13.time same A=next week B=2024-09-26 | when it is tested
f14.status changed A=stand by him B=no longer sure | the club
f15.role differs A=president B=managing director | Saidov's office
f16.position same A=test invalid B=procedure annulled | what the club demanded
f17.cause differs A=stored without cooling B=damaged seal | the club's reason
f18.who same A=federation B=governing body | who answered
f18.status same A=rejected B=would hear nothing | the objection
f18.what same A=criticism B=objection | what was rejected
f19.time differs A=2 years B=4 years | the ban he faces
f20.what differs A=semi-final B=quarter-final | the cup match
f20.whom same A=Lokomotiv Chardara B=Lokomotiv | the opponent
f21.who same A=Azamat Tolipov, 20 B=young Tolipov | who replaces him
f21.what same A=takes his place B=replacement | Tolipov
f22.who same A=Bakhrom Ergashev B=Ergashev | the earlier case
f22.status differs A=cleared B=banned for six months | Ergashev
f23.what differs A=soft drinks B=telephones | the sponsor's business
f23.status same A=payments suspended B=stopped paying for the time being | the sponsor
f24.number differs A=2 B=3 | other players tested
f25 only B | the match was lost
f26 only B | Tolipov was sent off
