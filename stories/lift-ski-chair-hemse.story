story: lift-ski-chair-hemse
kind: accident

=== report A | outlet: Hemsedalen Avis | published: 2018-02-22
# Chairlift {f1.status:runs backwards}: {f2.number:15} hurt

By Knut Ødegaard

A chairlift at Hemsa {f1.status:ran backwards} at full speed {f4.time:on Wednesday morning} and threw {f2.number:fifteen} skiers off; {f5.who:a ski instructor}, {f5.name:Vilde Moen}, {f5.age:28}, {f6.status:is fighting for her life}.

{f7.what:The gearbox} broke and the emergency brake {f9.status:did not engage}, {f10.source:the lift company} says. {f11.who:The attendant} {f11.status:pressed the stop button} {f11.what:twice}. {f12.who:A Swiss tourist} {f12.what:shouted at people to jump}; {f13.who:those who obeyed} {f13.status:escaped unharmed}.

{f5.name:Moen} {f14.what:held on to a boy} {f14.status:until he could be caught}. "{f15.wording:She said: now you are a bird}," {f16.who:his father} told us. The rescue helicopter {f17.status:landed} {f17.place:on the nursery slope} {f17.time:after eighteen minutes}.

{f18.who:The state cableway inspectorate} {f18.status:checked} the lift {f18.time:in October} {f18.what:and approved it}. {f19.who:A former mechanic}, {f19.name:Olav Bråten}, {f19.what:claims that the brake pads were never changed}. {f20.role:Resort director} {f20.name:Hilde Skaar} {f20.position:denies it}. All lifts {f21.status:have been stopped}; {f22.position:guests get their money back}.

{f23.who:The municipal doctor} {f23.status:has set up} {f23.what:a crisis team} {f23.place:in the sports hotel}. {f24.what:The World Cup races} of next week {f24.status:will be held}, since they use another lift. {f25:The lift was bought second hand from a resort in the Alps in 2009}.

=== report B | outlet: The Nordic Independent | published: 2018-02-23
# Prosecutors seize {f7.what:brake} parts from runaway ski lift

HEMSA - It was {f7.what:the main brake} itself and not the gears that broke when a chairlift at Hemsa {f1.status:reversed} and flung off {f2.number:15} people {f4.time:on Wednesday afternoon}, {f10.source:police investigators} said.

{f5.name:Vilde Moen}, {f5.age:28}, {f5.who:a patroller}, {f6.status:has woken from a coma}. She had been {f14.what:gripping a girl by the anorak} {f14.status:until rescuers stood underneath}; "{f15.wording:She said: now you can fly}," {f16.who:the child's mother} recalled.

{f11.who:The man in the lift hut} {f11.status:hit the stop button} {f11.what:at once}, but {f9.status:the emergency brake gripped too late}. Many {f13.status:came away without a scratch} {f13.who:by leaping off} {f12.what:when told to}, in broken Norse, {f12.who:by a Dutchman}. A helicopter {f17.status:was there} {f17.time:in eighteen minutes}, setting down {f17.place:in a car park}.

{f18.time:Four months earlier} {f18.who:inspectors} {f18.status:had examined} the lift and {f18.what:set a deadline for new brake pads}. That they were not replaced, as {f19.name:Olav Bråten}, {f19.who:who is still employed there as a mechanic}, {f19.what:alleges}, {f20.position:could be true}, said {f20.name:Hilde Skaar}, {f20.role:chair of the board}. {f21.status:Three of the seven lifts run again}. Visitors {f22.position:are offered a day's skiing later}.

{f23.what:A crisis team} {f23.status:is at work} {f23.place:in the church}, led by {f23.who:the priest}. {f24.what:The World Cup races} {f24.status:were moved to another resort}.

{f26:An airbag which a visitor had bought for avalanches opened in the fall and saved him}.

=== key
f1.status same A=ran backwards B=reversed | the lift
f2.number same A=15 B=15 | those thrown off
f4.time differs A=2018-02-21 morning B=2018-02-21 afternoon | when
f5.who differs A=ski instructor B=patroller | Moen's work
f5.name same A=Vilde Moen B=Vilde Moen | the worst hurt
f5.age same A=28 B=28 | her age
f6.status changed A=fighting for her life B=out of coma | she
f7.what differs A=gearbox B=brake | what broke
f9.status compatible A=did not engage B=gripped too late | the emergency brake
f10.source differs A=lift company B=police investigators | on whose word
f11.who same A=attendant B=man in the lift hut | who pressed the button
f11.status same A=pressed the stop button B=hit the stop button | he
f11.what differs A=twice B=at once | how he pressed it
f12.who differs A=Swiss tourist B=Dutchman | who told people to jump
f12.what same A=shouted at people to jump B=told to leap off | what was told
f13.who same A=those who obeyed B=those who leapt off | who was spared
f13.status same A=unharmed B=without a scratch | these
f14.what differs A=held on to a boy B=gripped a girl | whom Moen held
f14.status same A=until he could be caught B=until rescuers stood underneath | until when
f15.wording differs A=now you are a bird B=now you can fly | Moen's words
f16.who differs A=his father B=the child's mother | who tells them
f17.status same A=landed B=was there | the helicopter
f17.place differs A=nursery slope B=car park | where it landed
f17.time same A=18 minutes B=18 minutes | after how long
f18.who same A=state inspectorate B=inspectors | who checked the lift
f18.status same A=checked B=examined | the check
f18.time same A=2017-10 B=2017-10 | when
f18.what differs A=approved B=deadline for new pads | the result
f19.who differs A=former mechanic B=mechanic still employed | Bråten
f19.name same A=Olav Bråten B=Olav Bråten | who accuses
f19.what same A=pads never changed B=pads not replaced | what he alleges
f20.role differs A=resort director B=chair of the board | Skaar's post
f20.name same A=Hilde Skaar B=Hilde Skaar | who answers
f20.position changed A=denies it B=could be true | the resort on it
f21.status changed A=all stopped B=three run again | the lifts
f22.position differs A=money back B=a day's skiing later | what guests get
f23.what same A=crisis team B=crisis team | the help
f23.status same A=set up B=at work | the team
f23.who differs A=municipal doctor B=priest | who leads it
f23.place differs A=sports hotel B=church | where
f24.what same A=World Cup races B=World Cup races | the races
f24.status differs A=held B=moved elsewhere | the races
f25 only A | the lift's origin
f26 only B | the airbag
