story: checkpoint-wadi-lozat
kind: war

=== report A | outlet: The Dominion Standard (Toronto) | published: 2016-04-20
# Lebanon loses {f1.number:four} soldiers in valley of the smugglers

Alistair Beauchemin-Roy, Zahlé

{f1.number:Four} Lebanese soldiers {f1.status:died} {f2.time:on Monday night} when gunmen of {f3.who:the Shawqar clan} fell upon a checkpoint in Wadi Lozat, a side valley of the Bekaa where the writ of the state has long ended at the last lamp post. A fifth man, {f4.role:a lieutenant}, was {f4.status:taken along as a captive}.

The attackers came {f5.what:on foot through the almond orchards}, said {f6.name:Brigadier Fouad Rahhal}, {f6.role:who commands the sector}. They had {f7.what:mortars and a heavy machine gun}, and they stayed {f8.time:for the better part of an hour}. {f9.number:Three} of their own were {f9.status:left dead} among the trees.

What they wanted is no mystery. {f10.time:Last Thursday} the army {f10.status:had blown up} {f10.what:a laboratory in which pills were pressed}, {f24:worth perhaps $20 million a year} to the family. The raid was {f11.cause:revenge}, in the brigadier's view, and nothing else.

By Tuesday afternoon {f12.number:some 600} troops {f12.status:had sealed off} the valley; helicopters circled. Schools {f13.status:were shut}. An ultimatum for the officer's return {f14.time:runs out at noon on Thursday}. "{f15.wording:We will go in for our man, whatever it costs}," {f6.name:Rahhal} said.

The clan's patriarch, {f16.name:Hajj Daher Shawqar}, {f16.age:78}, let it be known through a mayor that {f17:his people had no hand in it}. The same mayor {f18.position:proposes an exchange: the lieutenant against eleven jailed Shawqars}. The army {f19.position:has ruled out any bargain}.

In {f20.time:2009} {f20.number:four} soldiers perished on this very road, and {f20.status:no one was ever tried}.

=== report B | outlet: Voice of the Bekaa, 96.4 FM | published: 2016-04-21T08:00
# The eight o'clock news (transcript)

Good morning. A night without shots in Wadi Lozat, and, at half past five, good news: {f4.role:First Lieutenant} {f23:Karim Abboud} {f4.status:is free}. He walked to the army's lines in his socks, our correspondent Maya Sfeir reports. He is tired and has asked for coffee.

SFEIR: {f21:A woman's voice} rang his mother at four and said, put the kettle on. That is all we know about how it came about. The mayor of Lozat tells us that he {f18.position:never suggested a swap}, whatever they wrote abroad. The army {f19.position:says it did not haggle}. It withdrew its deadline, which would have {f14.time:expired today at noon}, and {f12.status:has begun to take back} its men. There were {f12.number:around 600} of them at the mouth of the valley.

Today the {f1.number:four} young men who {f1.status:were killed} at the barrier {f2.time:on Monday evening} are being buried, in Akkar, in Hermel and in Tyre. Eyewitnesses have now told us how it was. The gunmen {f5.what:drove up in two pick-ups with their headlights on, as if for a wedding}. They had {f7.what:rifles, nothing heavier}, and {f8.time:after ten minutes} it was over. A shepherd counted {f9.number:three} {f9.status:bodies} of theirs.

Whose gunmen, that is the question since last night. Military prosecutors are now looking, they told this station, {f3.who:at a band of deserters from across the border}, and no longer at the house of Shawqar. Old {f16.name:Hajj Daher}, {f16.age:78}, received us. "{f22:I have buried enough mothers' sons}," he said, and wept.

The motive would then be {f11.cause:the lieutenant's car, with forty thousand dollars of army pay in the boot}. And not the factory of pills which {f10.status:was dynamited} {f10.time:a week ago today}. {f10.what:That was a flour mill}, say the people of Lozat, and they showed us the sacks.

Classrooms {f13.status:open again} this morning. And {f6.name:General Rahhal}, {f6.role:who leads the forces in the sector}, will be glad not to have to prove what he told reporters on Tuesday: "{f15.wording:We will bring our man out, whatever it costs}."

Nobody has forgotten {f20.time:the summer seven years ago}. {f20.number:Four} then, too, at the bend below the spring, and {f20.status:never a trial}.

The weather: rain in the west.

=== key
f1.number same A=4 B=4 | soldiers killed
f1.status same A=dead B=dead | the soldiers
f2.time same A=2016-04-18 night B=2016-04-18 evening | when the checkpoint was attacked
f3.who differs A=the Shawqar clan B=deserters from across the border | who attacked
f4.role compatible A=lieutenant B=First Lieutenant | the officer taken
f4.status changed A=captive B=free | the officer
f5.what differs A=on foot B=in two pick-ups | how the gunmen came
f6.name compatible A=Brigadier Fouad Rahhal B=General Rahhal | the commander
f6.role same A=commander of the sector B=commander of the sector | his post
f7.what differs A=mortars and a heavy machine gun B=rifles only | their arms
f8.time differs A=1 hour~ B=10 minutes | how long the attack lasted
f9.number same A=3 B=3 | attackers killed
f9.status same A=dead B=dead | the attackers
f10.time same A=2016-04-14 B=2016-04-14 | when the building was destroyed
f10.status same A=blown up B=blown up | the building
f10.what differs A=laboratory for pills B=flour mill | what was blown up
f11.cause differs A=revenge B=army pay in the car | why they attacked
f12.number same A=600~ B=600~ | troops at the valley
f12.status changed A=sealed off B=withdrawing | the troops
f13.status changed A=closed B=open | the schools
f14.time same A=2016-04-21T12:00 B=2016-04-21T12:00 | when the ultimatum ends
f15.wording differs A=We will go in for our man B=We will bring our man out | the commander's words
f16.name compatible A=Hajj Daher Shawqar B=Hajj Daher | the head of the clan
f16.age same A=78 B=78 | the head of the clan
f17 only A | what he says
f18.position differs A=proposes an exchange B=never proposed one | the mayor
f19.position same A=no bargain B=no bargain | the army
f20.time compatible A=2009 B=2009 summer | the earlier attack
f20.number same A=4 B=4 | dead in the earlier attack
f20.status same A=no trial B=no trial | the earlier attack
f21 only B | the call to his mother
f22 only B | his words
f23 only B | the officer's name
f24 only A | worth of the pills
