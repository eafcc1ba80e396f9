story: dormitory-sahab
kind: labour

=== report A | outlet: Levant News Service | published: 2022-10-05 | agency: LNS
# {f1.number:Some 70} garment workers in hospital after {f2.what:carbon monoxide} leak in Jordan

SAHAB, Jordan (LNS) - {f1.number:About 70} migrant workers were taken to hospital from a factory dormitory in the industrial estate of Sahab on {f3.time:Tuesday night} with signs of poisoning by {f2.what:carbon monoxide}, civil defence officials said. {f4.number:Two} are {f4.status:in intensive care}.

The gas is thought to have come from {f5.what:a boiler in the cellar} of the four-storey building, where {f6.number:340} people live, {f7.what:most of them from Bangladesh}. They sew {f8.what:sportswear} for Nahda Apparel, one of the bigger employers on the estate.

{f9.who:A cook}, {f9.name:Shirin Akter}, {f9.age:31}, raised the alarm {f10.time:at about 11.20 p.m.}, when her canary fell from its perch. She knocked at every door {f12.what:with a ladle}. {f13.place:The fire door on the second floor} {f13.status:was blocked} by {f13.what:rolls of cloth}, said a spokesman for the civil defence, Major Tareq Obeidat, and people had to climb {f14.what:through a window on to a lorry}.

On Wednesday morning hundreds of workers {f15.status:refused to go to their machines}. They {f16.position:demanded to be moved to another building} and the dismissal of {f17.role:the dormitory manager}. Police {f18.status:kept away}; a delegation of six was received by {f19.whom:the managing director}.

The company said that the boiler {f20.status:had been serviced in August}. "{f21.wording:We regret what happened and we will cover every cost}," it said in a statement. {f22.who:The ministry of labour} has sent inspectors, and the public prosecutor {f23.status:is considering} an inquiry.

Nahda Apparel was fined {f24.money:12,000 dinars} in {f24.time:2020} for {f24.what:withholding passports}.

=== report B | outlet: The Needle (monthly of the garment workers' support centre), online | published: 2022-10-07
# What the canary knew: three days at Sahab

Shirin had a bird. Nahda does not allow animals in the dormitory, and so it lived in a cupboard, behind the lentils. On {f3.time:Tuesday night} {f10.time:a little after eleven} it lay on its back.

{f9.name:Shirin Akter}, who is {f9.age:34} and {f9.who:has worked as an ironer} at the company for six years, did not stop to think. She ran along the corridors beating {f12.what:a saucepan}. Without her, says a doctor who was on duty that night, we would be speaking of the dead.

{f1.number:Seventy-three} women and men were carried or walked into three hospitals. All but one {f25:have since been sent home}. The {f4.number:two} who had been on ventilators breathe on their own; {f4.status:one is out of hospital}.

It was not carbon monoxide that they had breathed but {f2.what:the fumes of a solvent}, according to laboratory reports that our lawyer has seen. The solvent, which is used to take stains out of {f8.what:sports shirts}, leaked from {f5.what:a drum under the stairs}. The boiler, {f20.status:which no one has serviced since 2019}, can for once not be blamed.

{f6.number:Three hundred and forty} people, {f7.what:most of them from Bangladesh}, sleep in the house. {f13.place:The fire door on the second floor} {f13.status:did not open}, because {f13.what:somebody had put a padlock on it} after a theft. They got out {f14.what:by a window, on to the roof of a lorry} whose driver had had the sense to back up to the wall.

On Wednesday nobody sewed. The management says that six workers were heard. So they were, {f19.whom:by the personnel officer}, for eight minutes, standing. Then police {f18.status:came into the yard}, and two people were hit {f26:with sticks}.

What the workers wanted was simple. {f16.position:They would stay in the building, if the drums went out of it}. And {f17.role:the night guard} who had the key of the padlock should go. On Thursday evening they {f15.status:went back to work}: the company gave in on the first point and {f27:has transferred him to the gate}.

The company's statement regrets a good deal. "{f21.wording:We regret what happened, and we will cover every justified cost}," it says. Whether two days' lost wages are such a cost it does not say.

{f22.who:The ministry of health} sent inspectors on Thursday. The public prosecutor {f23.status:has opened} an inquiry against the company {f28:for causing bodily harm by negligence}.

{f24.time:Two years ago} Nahda had to pay {f24.money:20,000 dinars} for {f24.what:keeping people's passports in a safe}. It is still there, the safe. The bird is not.

=== key
f1.number compatible A=70~ B=73 | workers taken to hospital
f2.what differs A=carbon monoxide B=fumes of a solvent | the poison
f3.time same A=2022-10-04 night B=2022-10-04 night | when it happened
f4.number same A=2 B=2 | the gravely ill
f4.status changed A=in intensive care B=better, one out of hospital | the gravely ill
f5.what differs A=boiler in the cellar B=drum under the stairs | from what it came
f6.number same A=340 B=340 | people in the building
f7.what same A=most from Bangladesh B=most from Bangladesh | where they come from
f8.what same A=sportswear B=sports shirts | what is sewn
f9.who differs A=cook B=ironer | the job of the woman who gave the alarm
f9.name same A=Shirin Akter B=Shirin Akter | who gave the alarm
f9.age differs A=31 B=34 | who gave the alarm
f10.time compatible A=23:20~ B=a little after 23:00 | when she gave the alarm
f12.what differs A=ladle B=saucepan | with what she woke the others
f13.place same A=fire door on the second floor B=fire door on the second floor | the door
f13.status same A=blocked B=did not open | the door
f13.what differs A=rolls of cloth B=padlock | what blocked the door
f14.what same A=window on to a lorry B=window on to a lorry | the way out
f15.status changed A=refused work B=back at work | the workers
f16.position differs A=another building B=stay, without the drums | what they demand
f17.role differs A=dormitory manager B=night guard | who is to go

f18.status differs A=kept away B=came into the yard | the police
f19.whom differs A=managing director B=personnel officer | who heard the six workers
f20.status differs A=serviced in August B=not serviced since 2019 | the boiler
f21.wording differs A=we will cover every cost B=we will cover every justified cost | the company's statement
f22.who differs A=ministry of labour B=ministry of health | who sent inspectors
f23.status changed A=considered B=opened | an inquiry of the prosecutor
f24.money differs A=JOD 12000 B=JOD 20000 | the earlier fine
f24.what same A=withholding passports B=keeping passports in a safe | for what the fine was
f24.time same A=2020 B=2020 | when the fine was
f25 only B | sent home
f26 only B | sticks
f27 only B | what becomes of the guard
f28 only B | what the inquiry is for
