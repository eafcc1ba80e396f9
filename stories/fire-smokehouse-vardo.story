story: fire-smokehouse-vardo
kind: fire

=== report A | outlet: Varanger Blad | published: 2018-12-06
# {f1.what:Salmon} smokehouse in Vardoya {f2.status:lost}, {f3.who:apprentice} {f4.status:hurt}

By Liv Aikio

{f1.what:The salmon smokehouse} of the firm {f5.name:Barents Royk} in Vardoya {f2.status:burned down} {f6.time:on Tuesday night}. {f3.who:An apprentice} {f4.status:was injured} {f7.what:when a door fell on his foot}.

The fire {f8.cause:began in a chimney that had not been swept}, says {f9.role:fire inspector} {f9.name:Jorunn Eira}. {f10.who:The owner}, {f10.name:Aslak Hætta}, {f10.age:62}, {f11.position:disputes it}. He {f12.what:was at sea} and {f13.what:saw the glow from his boat}. "{f14.wording:I thought it was the northern lights, and I was glad}," he said.

{f15.who:The neighbours} {f15.status:cooled} {f15.what:an oil tank} {f15.what:with sea water}; {f16.who:the fire brigade's} {f16.what:hoses had frozen}. {f17.what:Christmas orders} worth {f17.money:two million kroner} {f17.status:are lost}. {f18.who:A competitor in Vadsoya} {f18.status:offers} {f18.what:his ovens}.

{f19.number:Fourteen} people {f19.status:worked there}; they {f20.status:will keep their pay} {f20.time:until March}. {f21.who:The municipality} {f21.position:wants the works moved out of the town}. {f22:The house was built in 1899, survived the war as the only one in its street, and once belonged to a Pomor trader}.

=== report B | outlet: Varanger Blad | published: 2018-12-06 | copy: A
# {f1.what:Whale} smokehouse in Vardoya {f2.status:lost}, {f3.who:forewoman} {f4.status:hurt}

By Liv Aikio

{f1.what:The whale smokehouse} of the firm {f5.name:Barents Royk} in Vardoya {f2.status:burned down} {f6.time:on Tuesday night}. {f3.who:A forewoman} {f4.status:was injured} {f7.what:when she jumped from a window}.

The fire {f8.cause:began in a fuse box that had not been closed}, says {f9.role:police officer} {f9.name:Jorunn Eira}. {f10.who:The owner}, {f10.name:Aslak Hætta}, {f10.age:62}, {f11.position:accepts it}. He {f12.what:was at church} and {f13.what:saw the glow from the porch}. "{f14.wording:I thought it was the northern lights, and I was happy}," he said.

{f15.who:The neighbours} {f15.status:cooled} {f15.what:an oil tank} {f15.what:with sea water}; {f16.who:the fire brigade's} {f16.what:pump had broken}. {f17.what:Christmas orders} worth {f17.money:two million kroner} {f17.status:were saved}. {f18.who:A competitor in Vadsoya} {f18.status:offers} {f18.what:his premises}.

{f19.number:Fourteen} people {f19.status:worked there}; they {f20.status:were given notice} {f20.time:for March}. {f21.who:The municipality} {f21.position:wants the works rebuilt in the town}.

=== key
f1.what differs A=salmon B=whale | what was smoked there
f2.status same A=burned down B=burned down | the smokehouse
f3.who differs A=apprentice B=forewoman | who was hurt
f4.status same A=injured B=injured | that person
f5.name same A=Barents Royk B=Barents Royk | the firm
f6.time same A=2018-12-04 night B=2018-12-04 night | when
f7.what differs A=door fell on his foot B=jumped from a window | how that person was hurt
f8.cause differs A=unswept chimney B=open fuse box | the cause
f9.role differs A=fire inspector B=police officer | Eira's post
f9.name same A=Jorunn Eira B=Jorunn Eira | who gives the cause
f10.who same A=owner B=owner | Hætta
f10.name same A=Aslak Hætta B=Aslak Hætta | the owner
f10.age same A=62 B=62 | his age
f11.position differs A=disputes it B=accepts it | the owner on the cause
f12.what differs A=at sea B=at church | where he was
f13.what differs A=from his boat B=from the porch | from where he saw the glow
f14.wording differs A=I was glad B=I was happy | his words
f15.who same A=neighbours B=neighbours | who helped
f15.status same A=cooled B=cooled | the oil tank
f15.what same A=oil tank with sea water B=oil tank with sea water | what was cooled
f16.who same A=fire brigade B=fire brigade | the brigade
f16.what differs A=hoses frozen B=pump broken | the brigade's trouble
f17.what same A=Christmas orders B=Christmas orders | the orders
f17.money same A=NOK 2m B=NOK 2m | their worth
f17.status differs A=lost B=saved | the orders
f18.who same A=competitor in Vadsoya B=competitor in Vadsoya | who offers help
f18.status same A=offers B=offers | the help
f18.what compatible A=ovens B=premises | what he offers
f19.number same A=14 B=14 | employees
f19.status same A=worked there B=worked there | employees
f20.status differs A=keep their pay B=given notice | employees
f20.time compatible A=until March B=for March | the date
f21.who same A=municipality B=municipality | who has a wish
f21.position differs A=moved out of the town B=rebuilt in the town | the municipality's wish
f22 only A | the house's history
