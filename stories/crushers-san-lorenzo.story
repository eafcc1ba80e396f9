story: crushers-san-lorenzo
kind: labour

=== report A | outlet: Cono Sur Press | published: 2021-06-10T14:05 | agency: CSP
# Argentine oilseed workers {f1.status:begin} {f2.time:48-hour} strike

SAN LORENZO, Argentina (CSP) - Workers at oilseed plants north of Rosario {f1.status:laid down tools} at midnight for {f2.time:48 hours} in a dispute over {f3.what:a wage rise}, their union said on {f4.time:Thursday}, {f5.what:halting} exports of {f5.whom:soymeal} from one of the world's busiest farm ports.

{f6.number:Eleven} plants are affected, according to {f7.name:Daniel Iturraspe}, the secretary of {f8.name:the Oilseed Workers' Federation}. "{f9.wording:Not a gram is being crushed between Timbúes and Villa Gobernador Gálvez}," he said. The federation has {f10:4,300} members.

The union demands {f11.position:an increase of 25 percent}, saying that inflation has eaten up the last one. The employers' chamber {f12.status:rejected} the demand as {f31:excessive} and offered {f13.money:17 percent} in two parts. Talks before the labour ministry {f14.status:broke down} on {f14.time:Wednesday evening} after {f14.who:the employers} refused to include {f15.whom:temporary workers}.

At the terminal of {f16.place:Puerto San Martín} {f17.number:29} lorries with soybeans were turned away. {f18.number:Fourteen} ships were waiting in the river on Thursday morning. Pickets {f19.status:let through} a convoy carrying {f19.what:oxygen for a hospital}.

A picket was injured when a grain lorry {f20.what:backed} into a gate. {f21.name:Marcelo Quiroga}, {f21.age:46}, was taken to {f22.place:the Granaderos hospital} with {f21.what:broken ribs}. Police {f23.status:charged} the driver with {f30:causing injury by negligence}. The union called it {f24.what:an accident}.

The chamber put the loss of foreign currency at {f25.money:$60 million a day}. In {f26.time:2017} a strike by the same union went on for 13 days. It ended with a bonus of {f26.money:9,000 pesos}.

The ministry {f27.status:may order} compulsory conciliation, which would oblige the workers to go back for {f27.time:15 days}, an official said. He added that the minister, who is {f28.place:in Geneva}, would be back {f28.time:on Friday}.

=== report B | outlet: Pampa Grain Letter | published: 2021-06-10T19:30
# Argentine oilseed workers {f1.status:begin} {f2.time:72-hour} strike

Workers at oilseed plants north of Rosario {f1.status:laid down tools} at midnight for {f2.time:72 hours} in a dispute over {f3.what:dismissals}, their union said on {f4.time:Thursday}, {f5.what:halting} exports of {f5.whom:soymeal} from one of the world's busiest farm ports.

{f6.number:Eleven} plants are affected, according to {f7.name:Daniel Iturraspe}, the secretary of {f8.name:the Oilseed Workers' Federation}. "{f9.wording:Hardly a gram is being crushed between Timbúes and Villa Gobernador Gálvez}," he said.

The employers' chamber {f12.status:accepted} the demand {f12.status:in part} and offered {f13.money:17 percent} in two parts. Talks before the labour ministry {f14.status:broke down} on {f14.time:Wednesday evening} after {f14.who:the union} refused to include {f15.whom:temporary workers}. It demands {f11.position:an increase of 25 percent}.

At the terminal of {f16.place:Puerto San Martín} {f17.number:290} lorries with soybeans were turned away. By the evening {f18.number:seventeen} ships were waiting in the river. Pickets {f19.status:stopped} a convoy carrying {f19.what:oxygen for a hospital}.

A picket was injured when a grain lorry {f20.what:backed} into a gate. {f21.name:Marcelo Quiroga}, {f21.age:46}, was taken to {f22.place:the Granaderos hospital} with {f21.what:broken ribs}. Police {f23.status:did not charge} the driver. The union called it {f24.what:an attack}.

Meal for July delivery {f29:rose 1.8 percent in Chicago}.

The chamber put the loss of foreign currency at {f25.money:$60 million a day}. In {f26.time:2017} a strike by the same union went on for 13 days. It ended with a bonus of {f26.money:9,000 pesos}.

The ministry {f27.status:has ordered} compulsory conciliation, which obliges the workers to go back for {f27.time:15 days}, an official said. He added that the minister, who is {f28.place:in Geneva}, would be back {f28.time:on Saturday}.

=== key
f1.status same A=begun B=begun | the strike
f2.time differs A=48 hours B=72 hours | how long it is to last
f3.what differs A=a wage rise B=dismissals | what the dispute is about
f4.time same A=2021-06-10 B=2021-06-10 | when the union said so
f5.what same A=halting B=halting | exports
f5.whom same A=soymeal B=soymeal | what is exported
f6.number same A=11 B=11 | plants affected
f7.name same A=Daniel Iturraspe B=Daniel Iturraspe | the union's secretary
f8.name same A=Oilseed Workers' Federation B=Oilseed Workers' Federation | the union
f9.wording differs A=not a gram is being crushed between Timbúes and Villa Gobernador Gálvez B=hardly a gram is being crushed between Timbúes and Villa Gobernador Gálvez | his words
f10 only A | members of the union
f11.position same A=25 per cent more B=25 per cent more | what the union asks
f12.status differs A=rejected B=accepted in part | the employers on the demand
f13.money same A=17 per cent B=17 per cent | the employers' offer
f14.status same A=broke down B=broke down | the talks
f14.time same A=2021-06-09 evening B=2021-06-09 evening | when the talks broke down
f14.who differs A=the employers B=the union | who refused
f15.whom same A=temporary workers B=temporary workers | who was to be included
f16.place same A=Puerto San Martín B=Puerto San Martín | the terminal
f17.number differs A=29 B=290 | lorries turned away
f18.number changed A=14 B=17 | ships waiting
f19.status differs A=let through B=stopped | the convoy
f19.what same A=oxygen for a hospital B=oxygen for a hospital | what it carried
f20.what same A=backed B=backed | how the lorry hit the gate
f21.name same A=Marcelo Quiroga B=Marcelo Quiroga | the injured picket
f21.age same A=46 B=46 | the injured picket
f21.what same A=broken ribs B=broken ribs | his injuries
f22.place same A=Granaderos hospital B=Granaderos hospital | where he was taken
f23.status differs A=charged B=not charged | the driver
f30 only A | the charge
f24.what differs A=an accident B=an attack | the union on it
f25.money same A=USD 60m a day B=USD 60m a day | the loss
f26.money same A=ARS 9000 B=ARS 9000 | the bonus after the earlier strike
f26.time same A=2017 B=2017 | the earlier strike
f27.status changed A=may order B=has ordered | conciliation
f27.time same A=15 days B=15 days | how long the workers must go back
f28.place same A=Geneva B=Geneva | where the minister is
f28.time differs A=2021-06-11 B=2021-06-12 | when he is back
f29 only B | the price of meal
f31 only A | why the employers rejected it
