story: election-recount-bassou
kind: elections

=== report A | outlet: West Coast Monitor | published: 2024-03-06
# Court in Bassou {f1.status:orders} {f2.what:recount} in {f3.place:two provinces}

ADJAGBO, Bassou - Bassou's {f4.who:constitutional court} on Tuesday {f1.status:ordered} that votes be {f2.what:counted again} in {f3.place:two of the eight provinces}, after {f5.who:the runner-up}, Clarisse Hountondo, {f6.what:complained of} {f7.what:ballot stuffing}.

The incumbent, Théophile Adjavon, had been {f8.status:declared the winner} of the February election with a lead of 21,000 votes. His camp {f9.status:accepted the ruling}. "{f10.wording:We have nothing to fear from arithmetic}," his campaign manager, {f11.role:the mayor of Adjagbo}, Rachid Lawani, said.

The judges {f12.what:voted five to two}. The counting begins {f13.time:on Monday} in {f14.place:the sports stadium} of Adjagbo, {f15.what:in front of cameras}. {f16.who:Retired magistrates} will {f16.what:do the counting}. It is to take {f17.time:ten days}.

Hountondo, {f18.role:a cotton trader}, had asked for {f19.position:a fresh election in the whole country}. She presented {f20.what:photographs} of {f21.what:torn seals}, {f22.who:taken by a priest}. The interior ministry called them {f23.what:forgeries}.

The inauguration, {f24.time:set for 6 April}, {f25.status:will take place on that day}, the court's president said. {f26.who:Bishops} had {f27.position:called for a recount}. {f28.who:The army} {f29.what:guards} the depots where the boxes {f30.status:still lie}.

In Tchalla, {f31.what:a bridge} {f31.status:was set on fire} when the ruling became known; {f32.who:fishermen} {f32.what:put out the flames}. Hountondo {f33:lost to Adjavon in 2019 too}.

=== report B | outlet: L'Étoile de Bassou | published: 2024-03-07
# Adjavon's lead {f1.status:must be checked}

A second look, {f4.who:the constitutional judges} {f1.status:decided} on Tuesday, is due to {f5.who:the woman who came second}. In {f3.place:a quarter of the provinces}, two of eight, every ballot {f2.what:must be gone through once more}. Clarisse Hountondo had {f6.what:alleged} {f7.what:votes cast in the name of the dead}. What she really wanted was {f19.position:to be declared the winner herself}.

The bench was {f12.what:unanimous}. {f16.who:Teachers chosen by lot} will {f16.what:go through the papers} {f14.place:at the football ground}, {f15.what:and television will film it}, {f13.time:from the beginning of next week}. {f17.time:Two weeks} have been allowed. Whether Théophile Adjavon, {f8.status:proclaimed re-elected} in February, can take his oath {f24.time:on 6 April} {f25.status:depends on the result}, the presiding judge remarked.

"{f10.wording:We have nothing to fear from the arithmetic}," said Lawani, {f11.role:the deputy mayor of Adjagbo} who ran the president's campaign. The camp {f9.status:bows to the verdict}.

{f22.who:A nun} had {f20.what:taken pictures} which show {f21.what:damaged seals}. Mrs Hountondo, {f18.role:who deals in cotton}, put them before the court. They are {f23.what:genuine but old}, says the interior ministry.

{f28.who:Soldiers} {f29.what:watch over} the stores; the boxes {f30.status:have already been taken to the capital}, the court's registrar said. {f26.who:The bishops}, who had {f27.position:urged that the votes be recounted}, {f34:thanked God and the judges}.

Not all took it calmly. At Tchalla youths {f31.status:set light} to {f31.what:a ferry landing}. {f32.who:Local fishermen} {f32.what:extinguished it}.

=== key
f1.status same A=ordered B=decided | the recount
f2.what same A=recount B=gone through once more | what was ordered
f3.place same A=two of eight provinces B=a quarter of the provinces | where
f4.who same A=constitutional court B=constitutional judges | who ordered it
f5.who same A=runner-up B=the second | who complained
f6.what same A=complained B=alleged | what she did
f7.what differs A=ballot stuffing B=votes in the name of the dead | the complaint
f8.status same A=declared winner B=proclaimed re-elected | the incumbent
f9.status same A=accepted B=bows | his camp on the ruling
f10.wording differs A=from arithmetic B=from the arithmetic | the campaign manager's words
f11.role differs A=mayor B=deputy mayor | the campaign manager
f12.what differs A=five to two B=unanimous | the judges' vote
f13.time same A=2024-03-11 B=beginning of next week | start of the count
f14.place same A=sports stadium B=football ground | where it is counted
f15.what same A=in front of cameras B=filmed | how it is watched
f16.who differs A=retired magistrates B=teachers chosen by lot | who counts
f16.what same A=do the counting B=go through the papers | their task
f17.time differs A=10 days B=2 weeks | length of the count
f18.role same A=cotton trader B=deals in cotton | her profession
f19.position differs A=fresh election B=be declared winner | what she had asked for
f20.what same A=photographs B=pictures | her evidence
f21.what same A=torn seals B=damaged seals | what they show
f22.who differs A=a priest B=a nun | who took them
f23.what differs A=forgeries B=genuine but old | the ministry on the pictures
f24.time same A=2024-04-06 B=2024-04-06 | the inauguration
f25.status differs A=will take place B=depends on the result | the inauguration
f26.who same A=bishops B=bishops | who called for a recount
f27.position same A=recount B=votes be recounted | what they wanted
f28.who same A=army B=soldiers | who guards the depots
f29.what same A=guards B=watches over | what they do
f30.status differs A=kept in the depots B=taken to the capital | the boxes
f31.what differs A=bridge B=ferry landing | what burned at Tchalla
f31.status same A=set on fire B=set light | the attack
f32.who same A=fishermen B=local fishermen | who put it out
f32.what same A=put out the flames B=extinguished | what they did
f33 only A | the defeat of 2019
f34 only B | the bishops' thanks
