story: spies-museum-guards
kind: spying

=== report A | outlet: Castelline Courier | published: 2024-11-29
# {f1.who:Museum guards} {f2.status:accused} of spying on {f3.whom:ministers}

{f4.number:Two} {f1.who:guards} at the National Museum in Castelline have been {f2.status:charged} with {f5.what:spying} for {f6.who:Borania}, the attorney general said on {f7.time:Thursday}. They are said to have {f8.what:bugged} {f9.place:the portrait hall}, where {f3.whom:cabinet ministers} {f10.what:receive foreign guests}.

The devices, {f11.number:nine} in number, were {f12.place:in the frames}. {f13.who:A restorer} {f14.what:found the first one} {f15.time:in May}, {f16.cause:when she cleaned a Madonna}. Investigators {f17.what:left it in place} and {f18.what:fed it false reports} {f19.time:for six months}. Rudolf Kann, {f20.age:52}, and Petra Loy, {f21.age:47}, {f22.status:are a couple}, the prosecution says.

They were paid {f23.what:in paintings}: works worth {f24.money:300,000 crowns} hung {f25.place:in their bedroom}. Kann {f26.status:has confessed}; Loy {f27.position:says she thought it was for the ventilation}. Borania's embassy {f28.position:spoke of a farce}; {f29.who:its cultural attaché} {f30.status:has left the country}. "{f31.wording:Even our saints were listening}," said {f32.role:the museum's director}, Oda Brix.

The museum {f33.status:is open}; the hall stays closed {f34.time:until Easter}. The trial begins {f35.time:in February}, {f36.status:in camera}. {f37.who:The interior minister}, Kai Stenn, {f38.position:refuses to say what was overheard}. In {f39.time:2003} {f40.what:a microphone} was discovered in {f41.place:the opera's royal box}. {f42:Visitor numbers have doubled}.

=== report B | outlet: Art & State, fortnightly | published: 2024-12-03
# The ears behind the Madonna

By Felix Urry

Since {f15.time:May} the Madonna has known it. That was when {f13.who:an electrician}, {f16.cause:looking for a short circuit}, {f14.what:came upon the first of} {f11.number:nine} little things {f12.place:under the benches} of {f9.place:the hall of portraits}. There, for years, {f3.whom:members of the cabinet} have {f10.what:welcomed visitors from abroad}; there someone {f8.what:had installed listening devices}.

{f4.number:Two} {f1.who:cloakroom attendants} have now been {f2.status:indicted}, {f7.time:last Thursday}, for {f5.what:espionage}. They worked, it is alleged, for {f6.who:a Boranian oil firm}. Petra Loy, {f21.age:47}, and Rudolf Kann, {f20.age:52}, {f22.status:are brother and sister}. The secret service {f17.what:did not remove the devices}; {f19.time:for half a year} it {f18.what:let the ministers talk nonsense}.

Their wages were {f23.what:antique clocks}, to the value of {f24.money:300,000 crowns}, and they ticked {f25.place:in the cellar}. Kann {f26.status:is silent}. Loy {f27.position:claims she took them for something to do with the air conditioning}. "{f31.wording:Even our saints had ears}," Oda Brix observed, {f32.role:who looks after the old masters}. At the Boranian embassy they {f28.position:say they will look into it}; {f29.who:the press attaché} {f30.status:is gone}.

What did they hear? {f37.who:Kai Stenn of the interior} {f38.position:will not tell}. {f36.status:In open court}, {f35.time:from February}, we may learn it. The house {f33.status:can be visited}, but not the hall, which is to be shown again {f34.time:at Easter}. It is not the first such find: {f40.what:a bug} sat {f41.place:in the cathedral's pulpit}, {f39.time:twenty-one years ago}. {f43:The Madonna herself is a copy}.

=== key
f1.who differs A=guards B=cloakroom attendants | who is charged
f2.status same A=charged B=indicted | these two
f3.whom same A=ministers B=members of the cabinet | on whom they spied
f4.number same A=2 B=2 | the accused
f5.what same A=spying B=espionage | the charge
f6.who differs A=Borania B=Boranian oil firm | for whom
f7.time same A=2024-11-28 B=2024-11-28 | when they were charged
f8.what same A=bugged B=installed listening devices | what they did
f9.place same A=portrait hall B=hall of portraits | where
f10.what same A=receive foreign guests B=welcome visitors from abroad | what happens there
f11.number same A=9 B=9 | devices
f12.place differs A=frames B=benches | where the devices were
f13.who differs A=restorer B=electrician | who found the first
f14.what same A=found the first B=came upon the first | the find
f15.time same A=2024-05 B=2024-05 | when it was found
f16.cause differs A=cleaning B=short circuit | how it came to be found
f17.what same A=left in place B=not removed | what was done with the devices
f18.what compatible A=fed false reports B=ministers talked nonsense | how they were used
f19.time same A=6 months B=half a year | how long
f20.age same A=52 B=52 | Kann's age
f21.age same A=47 B=47 | Loy's age
f22.status differs A=a couple B=brother and sister | Kann and Loy
f23.what differs A=paintings B=clocks | how they were paid
f24.money same A=300000 crowns B=300000 crowns | their pay
f25.place differs A=bedroom B=cellar | where these were
f26.status differs A=confessed B=silent | Kann
f27.position same A=thought of the ventilation B=took them for air conditioning | Loy's claim
f28.position differs A=a farce B=will look into it | the embassy
f29.who differs A=cultural attaché B=press attaché | which diplomat left
f30.status same A=left B=gone | this diplomat
f31.wording differs A=were listening B=had ears | Brix's words
f32.role differs A=director B=keeper of the old masters | Brix's post
f33.status same A=open B=can be visited | the museum
f34.time same A=until Easter B=at Easter | when the hall opens
f35.time same A=2025-02 B=2025-02 | the trial
f36.status differs A=in camera B=open court | the trial
f37.who same A=interior minister B=Stenn of the interior | who keeps silent
f38.position same A=refuses to say B=will not tell | the minister
f39.time same A=2003 B=21 years ago | the earlier find
f40.what same A=microphone B=bug | what was found then
f41.place differs A=opera's royal box B=cathedral's pulpit | where
f42 only A | the visitors
f43 only B | the copy
