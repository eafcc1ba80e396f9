story: gas-heater-cabin-whitehorn
kind: accident

=== report A | outlet: Yukon River Star | published: 2020-12-28
# {f1.what:Propane heater} {f2.status:poisons} {f3.who:family} in hunting cabin

By Lori Tetlichi

WHITEHORN, Yukon - {f3.who:A family of four} {f4.status:were found unconscious} in a cabin on Fox Lake on Saturday, {f2.status:poisoned} by {f5.what:carbon monoxide} from {f1.what:a propane heater}. {f6.who:The father}, {f6.age:45}, {f7.status:died}.

{f8.who:A dog musher} {f8.what:stopped because no smoke came from the chimney}. {f9.name:Wade Carruthers}, {f9.age:70}, {f10.what:dragged all four outside} and {f11.what:drove to the highway for help}. "{f12.wording:The dogs would not go past that door}," he said.

{f13.who:The mother} {f13.status:is in Vancouver} {f13.what:in a pressure chamber}; {f14.who:the two girls} {f14.status:have left hospital}. {f15.what:The heater} {f15.status:had been recalled} {f15.time:in 2018}, {f16.source:the fire marshal} said. {f17.what:The cabin's alarm} {f17.status:had no battery}.

{f18.who:The cabin's owner}, {f18.what:an outfitter}, {f18.position:says guests were warned}. {f19.who:The territory} {f19.status:will make} {f19.what:alarms compulsory in rented cabins} {f19.time:from spring}. {f20.what:A fundraiser} {f20.status:has brought in} {f20.money:$31,000}. {f21:Two trappers died in the same way on the Pelly River in 2012; their stove pipe was blocked by a squirrel's nest}.

=== report B | outlet: Yukon River Star | published: 2020-12-28 | copy: A
# {f1.what:Generator} {f2.status:poisons} {f3.who:family} in hunting cabin

By Lori Tetlichi

WHITEHORN, Yukon - {f3.who:A family of four} {f4.status:were found unconscious} in a cabin on Fox Lake on Saturday, {f2.status:poisoned} by {f5.what:carbon monoxide} from {f1.what:a generator}. {f6.who:The uncle}, {f6.age:45}, {f7.status:died}.

{f8.who:A conservation officer} {f8.what:stopped because no smoke came from the chimney}. {f9.name:Wade Carruthers}, {f9.age:70}, {f10.what:dragged all four outside} and {f11.what:radioed for help}. "{f12.wording:The dogs did not want to go past that door}," he said.

{f13.who:The mother} {f13.status:is in Vancouver} {f13.what:on a breathing machine}; {f14.who:the two girls} {f14.status:are still in hospital}. {f15.what:The generator} {f15.status:had been recalled} {f15.time:in 2018}, {f16.source:the coroner} said. {f17.what:The cabin's alarm} {f17.status:had been switched off}.

{f18.who:The cabin's owner}, {f18.what:an outfitter}, {f18.position:declined to comment}. {f19.who:The territory} {f19.status:will make} {f19.what:alarms compulsory in rented cabins} {f19.time:from summer}. {f20.what:A fundraiser} {f20.status:has brought in} {f20.money:$31,000}.

=== key
f1.what differs A=propane heater B=generator | where the gas came from
f2.status same A=poisoned B=poisoned | the family
f3.who same A=family of four B=family of four | the victims
f4.status same A=found unconscious B=found unconscious | the family
f5.what same A=carbon monoxide B=carbon monoxide | the poison
f6.who differs A=father B=uncle | who died
f6.age same A=45 B=45 | his age
f7.status same A=died B=died | he
f8.who differs A=dog musher B=conservation officer | who found them
f8.what same A=no smoke from the chimney B=no smoke from the chimney | why the finder stopped
f9.name same A=Wade Carruthers B=Wade Carruthers | who found them
f9.age same A=70 B=70 | his age
f10.what same A=dragged all four outside B=dragged all four outside | what he did
f11.what differs A=drove for help B=radioed for help | how he called help
f12.wording differs A=would not go B=did not want to go | his words
f13.who same A=mother B=mother | one survivor
f13.status same A=in Vancouver B=in Vancouver | the mother
f13.what differs A=pressure chamber B=breathing machine | her treatment
f14.who same A=two girls B=two girls | the other survivors
f14.status differs A=left hospital B=still in hospital | the girls
f15.what differs A=heater B=generator | what had been recalled
f15.status same A=recalled B=recalled | it
f15.time same A=2018 B=2018 | when
f16.source differs A=fire marshal B=coroner | on whose word
f17.what same A=alarm B=alarm | the alarm
f17.status differs A=no battery B=switched off | the alarm
f18.who same A=owner B=owner | the cabin's owner
f18.what same A=outfitter B=outfitter | the owner's trade
f18.position differs A=guests were warned B=no comment | the owner's answer
f19.who same A=territory B=territory | who acts
f19.status same A=will make B=will make | the rule
f19.what same A=alarms compulsory B=alarms compulsory | the rule
f19.time differs A=from spring B=from summer | from when
f20.what same A=fundraiser B=fundraiser | the collection
f20.status same A=brought in B=brought in | the collection
f20.money same A=CAD 31000 B=CAD 31000 | the sum
f21 only A | the trappers of 2012
