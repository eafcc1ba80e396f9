story: hospital-fire-jalwada
kind: accident

=== report A | outlet: Central Provinces Herald | published: 2024-11-17
# {f1.number:Four} {f1.status:die} as fire breaks out in Jalwada {f2.place:maternity ward}

JALWADA, Nov 17: {f1.number:Four} patients were {f1.status:killed} when a fire swept through the {f2.place:maternity ward} of the district hospital in the early hours of {f3.time:Sunday}. {f4.number:Thirty-two} mothers and babies were {f4.status:brought to safety}.

The fire began {f3.time:around 2 am} {f5.cause:in an air conditioner}, said {f5.source:chief fire officer} Devendra Parmar. The victims {f6.cause:suffocated in the smoke}. The ward's second exit {f7.status:was locked}, and {f7.who:a sweeper} {f7.what:broke it open with a fire axe}.

{f8.name:Sister Lata Bagde}, a {f8.role:nurse}, carried out {f8.number:six} newborns, {f8.what:two at a time}. "{f9.wording:I did not think, I only counted}," she said. She was treated for {f8.status:burns on her hands}.

Fire engines {f10.status:took 25 minutes} to arrive because {f10.cause:the road was blocked by a wedding procession}. The building had {f11.status:passed} a fire inspection in {f11.time:August}. {f12.what:Its sprinklers} {f12.status:worked}, Mr Parmar said.

The chief minister {f13.status:ordered} {f13.what:an inquiry by a retired judge}, and announced {f14.money:Rs 10 lakh} for each bereaved family. {f15.who:The civil surgeon}, who heads the hospital, was {f15.status:sent on leave}. Relatives {f16.what:staged a sit-in at the gate}, and {f16.position:would not take the bodies until someone was arrested}.

In 2021, ten people died in a fire at a private hospital in the same town.

=== report B | outlet: Bharat Wire Service | published: 2024-11-18
# Jalwada hospital fire: toll {f1.status:rises} to {f1.number:six}, {f15.who:head of hospital} {f15.status:held}

JALWADA, Nov 18 (BWS): The number of those {f1.status:dead} in Sunday's hospital fire rose to {f1.number:six} on Monday as two more patients of the {f2.place:children's ward} succumbed. The {f15.who:civil surgeon} {f15.status:has been arrested}.

The blaze, which started {f3.time:shortly after two in the morning}, had its origin {f5.cause:in an oxygen line}, {f5.source:the police commissioner} told a press conference. {f4.number:Thirty-two} people {f4.status:got out}. Those who did not {f6.cause:were killed by smoke, and not by flames}. An emergency door {f7.status:could not be opened} until {f7.who:a guard} {f7.what:forced it with a crowbar}.

{f8.role:Student nurse} {f8.name:Lata Bagde} saved {f8.number:half a dozen} babies by {f8.what:passing them through a window}, and {f8.status:scorched both hands}. "{f9.wording:I did not think, I only ran}," she told BWS.

The fire brigade came {f10.status:after 25 minutes}; {f10.cause:its nearest engine was under repair}, and another had to be called from Sehora. An inspection in {f11.time:August} had {f11.status:found the building unsafe}, the commissioner said, and {f12.what:the sprinkler system} had {f12.status:no water}.

{f13.what:A three-member panel of officials}, {f13.status:set up} by the chief minister, is to find out what went wrong. Families {f16.what:sat down in front of the hospital} and {f16.position:refused to accept their dead}; after the arrest they {f16.status:took them home}. They will be paid {f14.money:one million rupees} for each life.

=== report C | outlet: The Jalwada Citizen | published: 2024-11-18
# "{f9.wording:I did not think, I only counted}"

Our town mourns {f1.number:six} {f1.status:dead}. They were lying in the {f2.place:maternity ward} when, at {f3.time:two o'clock on Sunday morning}, {f5.cause:an air-conditioning unit} caught fire. That is at least what {f5.source:an electrician of the hospital} told us.

Everybody speaks of {f8.name:Lata Bagde}, the {f8.role:nurse}, who took {f8.number:six} of the little ones out {f8.what:two by two}, and has {f8.status:bandages on her hands}. Few speak of {f7.who:Raju Valmiki, the sweeper}, who {f7.what:hacked through the rear door} that {f7.status:had been bolted}.

Why did the engines {f10.status:need almost half an hour}? {f10.cause:A wedding party with a band and a white horse filled Station Road}, and did not make way. And why was {f12.what:the sprinkler} {f12.status:dry}? The state wants {f13.what:a former judge} {f13.status:to clear that up}.

{f15.who:Dr Suresh Awasthi, the civil surgeon}, {f15.status:has been taken into custody}. The families, who {f16.what:had sat at the gate} until then, {f16.status:have taken away their dead}. {f17:The first funerals are today.}

=== key
f1.number changed A=4 B=6 C=6 | how many died
f1.status same A=dead B=dead C=dead | the patients
f2.place differs A=maternity ward B=children's ward C=maternity ward | where the fire was
f3.time same A=2024-11-17T02:00~ B=2024-11-17T02:00~ C=2024-11-17T02:00~ | when it began
f4.number same A=32 B=32 | people saved
f4.status same A=brought to safety B=got out | people saved
f5.cause differs A=air conditioner B=oxygen line C=air conditioner | where the fire began
f5.source differs A=chief fire officer B=police commissioner C=electrician | on whose word
f6.cause same A=suffocated in smoke B=killed by smoke | what the victims died of
f7.status same A=locked B=could not be opened C=locked | the second exit
f7.who differs A=sweeper B=guard C=sweeper | who forced it
f7.what differs A=fire axe B=crowbar C=fire axe | how it was forced
f8.name same A=Lata Bagde B=Lata Bagde C=Lata Bagde | who saved babies
f8.role differs A=nurse B=student nurse C=nurse | Lata Bagde
f8.number same A=6 B=6 C=6 | babies she saved
f8.what differs A=carried two at a time B=through a window C=carried two at a time | how she saved them
f8.status same A=burned hands B=burned hands C=burned hands | her injury
f9.wording differs A=I only counted B=I only ran C=I only counted | her words
f10.status same A=25 minutes B=25 minutes C=25 minutes | the fire engines
f10.cause differs A=wedding procession B=engine under repair C=wedding procession | why they came late
f11.status differs A=passed B=found unsafe | the inspection
f11.time same A=August B=August | when it was
f12.what same A=sprinklers B=sprinkler system C=sprinkler | what worked or not
f12.status differs A=worked B=no water C=no water | the sprinklers
f13.what differs A=inquiry by a retired judge B=panel of officials C=inquiry by a retired judge | who is to investigate
f13.status same A=ordered B=ordered C=ordered | the inquiry
f14.money same A=INR 1000000 B=INR 1000000 | what each family gets
f15.who same A=civil surgeon B=civil surgeon C=civil surgeon | who is made answerable
f15.status changed A=sent on leave B=arrested C=arrested | the civil surgeon
f16.what same A=sit-in at the gate B=sit-in at the gate C=sit-in at the gate | the families' protest
f16.position same A=would not take the bodies B=refused their dead | the families
f16.status same B=took them home C=took them home | the bodies
f17 only C | the first funerals
