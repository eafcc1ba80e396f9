story: coup-barracks-sannou
kind: politics

=== report A | outlet: Sahel Press Service | published: 2021-12-07T18:00 | agency: SPS
# Sannou government says {f1.what:coup attempt} {f1.status:foiled}

BARSO, Sannou (SPS) - The government of Sannou said on Tuesday that it had {f1.status:put down} {f1.what:an attempted coup} led by {f2.role:the commander of the presidential guard}, {f2.name:Colonel Idriss Tamba}.

Gunfire broke out {f3.time:at about three in the morning} around {f4.place:the Camp Lamy barracks}, residents said. {f5.who:Mutineers} {f6.status:held} the state television building {f7.time:for some two hours} before {f8.who:gendarmes} {f9.what:stormed it}. {f10.who:A night watchman} {f11.status:died}, the information minister, Bakary Sow, said.

Tamba {f12.status:was captured} {f13.place:near the airport}, dressed as {f14.what:a cook}. {f15.source:A government official} said that the soldiers had rebelled {f16.cause:over unpaid bonuses}. Sow himself spoke of {f17.who:"foreign hands"} without naming a country.

President Modibo Kanté was {f18.place:at a summit abroad} and {f19.status:was on his way home}. In {f20.what:a telephone call broadcast on radio} he declared: "{f21.wording:Order reigns in every town}."

{f22.who:The African regional bloc} {f22.status:condemned} the putsch. It {f23.position:demanded that those responsible be tried}. The French-speaking mission in Barso {f24.what:told its citizens to stay indoors}.

A curfew {f25.status:was imposed} {f25.time:from nine in the evening to five}. {f26.what:Schools} {f26.status:will reopen on Wednesday}. The airport {f27.status:is closed}. {f28.who:Opposition leader} Salif Doré {f29.what:called on people to remain calm}.

Kanté, {f30.role:a retired general}, has ruled since 2015; his last re-election was {f31:contested in court}.

=== report B | outlet: Courrier de Barso | published: 2021-12-08
# A night in Barso

The first shots fell {f3.time:at a quarter past three on Tuesday} near {f4.place:the Camp Lamy garrison}. By then {f5.who:rebel soldiers} {f6.status:had already occupied} the television house, which they kept {f7.time:until after five}. {f8.who:Paratroopers} {f9.what:took it by assault}; {f10.who:a technician of the station} {f11.status:lost his life}.

The authorities {f1.status:have the situation in hand}. They call the affair {f1.what:a mutiny}, "nothing more", in the words of a communiqué that came on Wednesday. {f2.name:Colonel Tamba}, {f2.role:deputy commander of the guard that protects the president}, {f12.status:was arrested} {f13.place:close to the airfield} in {f14.what:a chef's white jacket}.

What did the men want? {f15.source:One of the rebels}, reached by telephone before he was seized, told this paper: "{f32:We have nothing against the head of state.}" They took up arms, he said, {f16.cause:because they had not received their bonuses}. Bakary Sow, who speaks for the cabinet, accuses {f17.who:the neighbouring republic of Tolo} of being behind it.

Kanté, who had been {f18.place:at a meeting of heads of state overseas}, {f19.status:landed on Tuesday night}. In a message {f20.what:read out by the prime minister} he let it be known: "{f21.wording:Order reigns in all towns}." {f30.role:The former general} has been in power for six years.

{f22.who:The continental bloc} {f22.status:denounced} the attempt and {f23.position:offered to mediate}. From Doré, {f28.who:head of the opposition}, came {f29.what:an appeal to march on Thursday}. The French-language mission {f24.what:advised its nationals to stay at home}.

The city sleeps early now: {f25.status:nobody may go out} {f25.time:between eight in the evening and five in the morning}. {f26.what:Pupils} {f26.status:have lessons again today}, and planes {f27.status:are flying once more}.

=== key
f1.what differs A=coup attempt B=mutiny | what the government calls it
f1.status same A=foiled B=in hand | the uprising
f2.role differs A=commander of the presidential guard B=deputy commander | Tamba's post
f2.name compatible A=Colonel Idriss Tamba B=Colonel Tamba | the leader
f3.time compatible A=2021-12-07T03:00~ B=2021-12-07T03:15 | the first shots
f4.place same A=Camp Lamy barracks B=Camp Lamy garrison | where the shots were heard
f5.who same A=mutineers B=rebel soldiers | who held the television
f6.status same A=held B=occupied | the television building
f7.time same A=2 hours~ B=until after five | how long they held it
f8.who differs A=gendarmes B=paratroopers | who retook it
f9.what same A=stormed B=took by assault | how it was retaken
f10.who differs A=night watchman B=technician | who died
f11.status same A=dead B=dead | the victim
f12.status same A=captured B=arrested | the colonel
f13.place same A=near the airport B=close to the airfield | where he was caught
f14.what same A=a cook's dress B=chef's jacket | his disguise
f15.source differs A=a government official B=one of the rebels | on whose word the motive rests
f16.cause same A=unpaid bonuses B=bonuses not received | the motive
f17.who differs A=unnamed foreign hands B=the republic of Tolo | whom the minister accuses
f18.place same A=summit abroad B=meeting overseas | where the president was
f19.status changed A=on his way home B=landed | the president's return
f20.what differs A=telephone call broadcast on radio B=message read out by the prime minister | how he spoke to the country
f21.wording differs A=in every town B=in all towns | the president's words
f22.who same A=regional bloc B=continental bloc | who condemned it
f22.status same A=condemned B=denounced | the bloc's reaction
f23.position differs A=trial of those responsible B=offer to mediate | what the bloc wants
f24.what same A=stay indoors B=stay at home | the mission's advice
f25.status same A=curfew B=nobody may go out | the curfew
f25.time differs A=21:00-05:00 B=20:00-05:00 | the hours of the curfew
f26.what same A=schools B=pupils | what starts again
f26.status same A=reopen on Wednesday B=lessons again today | the schools
f27.status changed A=closed B=flying again | the airport
f28.who same A=opposition leader B=head of the opposition | Doré
f29.what differs A=appeal for calm B=appeal to march | what Doré called for
f30.role same A=retired general B=former general | the president
f31 only A | the contested re-election
f32 only B | the rebel's words
