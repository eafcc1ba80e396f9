story: senate-gun-lobby
kind: parliament

=== report A | outlet: Plains Tribune | published: 2022-10-21
# Senate {f1.status:passes} {f2.what:gun} bill by one vote

The state senate of Orrego on Thursday {f1.status:adopted} a bill requiring {f3.what:a waiting period of ten days} for the purchase of {f2.what:firearms}. It {f4.status:goes to the governor}, who {f5.position:has said she will sign}.

The decisive vote came from {f6.who:Senator Wade Tolliver}, a Republican. His {f7.role:granddaughter} {f8.what:was wounded} {f9.place:at a school} in {f10.time:2019}. "{f11.wording:I did not do this for a party}," Tolliver said, {f12.what:holding her photograph}.

{f13.who:The Sportsmen's League} {f14.position:announced a lawsuit}. {f15.role:Its president}, Cole Brannigan, {f16.what:called Tolliver a traitor}. Tolliver {f17.status:will not run again}, {f18.cause:for reasons of health}, {f19.source:his office} said. Two state troopers {f20.what:now guard his farm}.

The debate {f21.what:lasted until midnight}. A senator {f22.what:read aloud the names} of {f23.who:victims}. In the gallery {f24.who:a man} {f25.what:threw cartridges}; he {f26.status:was banned from the building}. {f27.who:Hunters} {f28.status:are exempt} from the rule.

{f30.who:Doctors} had campaigned for the law {f31.time:for six years}. A stricter version {f32.status:died in committee} in {f32.time:2020}. {f33:The state has more gun shops than petrol stations.}

=== report B | outlet: Orrego Statehouse Report | published: 2022-10-21 | copy: A
# Senate {f1.status:passes} {f2.what:gun} bill by one vote

The state senate of Orrego on Thursday {f1.status:approved} a bill requiring {f3.what:a background check} for the purchase of {f2.what:guns}. It {f4.status:goes to the governor}, who {f5.position:has not said whether she will sign}.

The decisive vote came from {f6.who:Senator Wade Tolliver}, a Republican. His {f7.role:niece} {f8.what:was hurt} {f9.place:at a concert} in {f10.time:2019}. "{f11.wording:I didn't do this for any party}," Tolliver said, {f12.what:holding her photograph}.

{f13.who:The Sportsmen's League} {f14.position:announced legal action}. {f15.role:Its lawyer}, Cole Brannigan, {f16.what:called Tolliver a turncoat}. Tolliver {f17.status:is not standing again}, {f18.cause:because of his age}, {f19.source:his son} said. Two state troopers {f20.what:now guard his town house}.

The debate {f21.what:lasted until midnight}. A senator {f22.what:read out the names} of {f23.who:victims}. In the gallery {f24.who:a woman} {f25.what:threw leaflets}; she {f26.status:was arrested}. {f27.who:Farmers} {f28.status:are exempted} from the rule.

{f30.who:Teachers} had campaigned for the law {f31.time:for six years}. A stricter version {f32.status:was vetoed} in {f32.time:2020}.

=== key
f1.status same A=adopted B=approved | the bill
f2.what same A=firearms B=guns | what the bill is about
f3.what differs A=waiting period B=background check | what it requires
f4.status same A=goes to the governor B=goes to the governor | the next step
f5.position differs A=will sign B=has not said | the governor's stand
f6.who same A=Wade Tolliver B=Wade Tolliver | who decided it
f7.role differs A=granddaughter B=niece | his relative
f8.what same A=wounded B=hurt | what happened to her
f9.place differs A=school B=concert | where
f10.time same A=2019 B=2019 | when
f11.wording differs A=did not do this for a party B=didn't do this for any party | his words
f12.what same A=her photograph B=her photograph | what he held
f13.who same A=Sportsmen's League B=Sportsmen's League | the gun owners' body
f14.position same A=lawsuit B=legal action | its plan
f15.role differs A=president B=lawyer | Brannigan's post
f16.what same A=traitor B=turncoat | what he called him
f17.status same A=not running B=not standing | his candidacy
f18.cause differs A=health B=age | why
f19.source differs A=his office B=his son | on whose word
f20.what differs A=his farm B=his town house | what is guarded
f21.what same A=until midnight B=until midnight | the debate
f22.what same A=read aloud B=read out | what a senator did
f23.who same A=victims B=victims | whose names
f24.who differs A=a man B=a woman | who threw things
f25.what differs A=cartridges B=leaflets | what was thrown
f26.status differs A=banned B=arrested | that person
f27.who differs A=hunters B=farmers | who is exempt
f28.status same A=exempt B=exempted | those people
f30.who differs A=doctors B=teachers | who campaigned
f31.time same A=6 years B=6 years | for how long
f32.status differs A=died in committee B=vetoed | the stricter version
f32.time same A=2020 B=2020 | when
f33 only A | gun shops
