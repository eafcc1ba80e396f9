story: collapse-scaffold-minaret-sfaxo
kind: accident

=== report A | outlet: Sfaxo Matin | published: 2022-03-10
# Scaffold {f1.status:falls} from {f18.what:minaret}: {f2.number:four} {f3.who:restorers} dead

By Rim Gharbi

{f2.number:Four} {f3.who:restorers} {f4.status:lost their lives} {f5.time:on Wednesday morning} when the scaffold round {f18.what:the minaret} of the old mosque of Sfaxo {f1.status:collapsed}. {f6.who:A fifth man} {f7.status:hung from a rope} {f7.time:for an hour} until {f8.who:an electrician with a lift truck} {f8.status:got him down}.

{f9.what:A clamp had been left loose}, {f10.source:the foreman} says. {f10.name:Moncef Jebali}, {f10.age:55}, {f11.status:is being questioned} {f11.role:as a witness}. {f12.who:The engineer in charge} {f12.status:was not present}: {f12.cause:he was at his daughter's engagement}.

The heritage institute {f13.status:had changed} {f13.what:the contractor} {f13.time:in January} {f13.cause:to save a fifth of the cost}. {f14.role:Its director}, {f14.name:Leila Chatti}, {f14.position:takes responsibility and will go}. {f15.who:The stonemasons' guild} {f15.position:asks for training}. "{f16.wording:Up there you trust the man who stood there before you}," said {f17.who:a mason}, {f17.name:Habib Karoui}.

{f18.what:The minaret} {f18.status:has a crack}, but {f18.certainty:is in no danger}, {f19.source:a professor} says. {f20.what:Friday prayers} {f20.status:will be held} {f20.place:in the courtyard}. {f21.who:The shopkeepers below} {f21.status:must keep closed}. A fund for the families {f22.status:has been opened} {f22.who:by the football club}.

{f23:The minaret lost its top in a storm in 1840 and was rebuilt by a Maltese}.

=== report B | outlet: Meridian News | published: 2022-03-11
# {f20.what:Prayers} {f20.status:moved} as minaret {f18.certainty:threatens to fall}

SFAXO (Meridian News) - {f20.what:Friday prayers} {f20.status:took place} {f20.place:in a sports hall} while engineers examined the {f18.status:cracked} {f18.what:tower}, which {f18.certainty:could come down}, {f19.source:the civil defence} said.

Its scaffold {f1.status:had given way} {f5.time:on Wednesday after the noon break}. {f2.number:Four} {f3.who:painters} {f4.status:died}. {f6.who:Another man} {f7.status:dangled on a rope} {f7.time:for an hour} before {f8.who:firemen} {f8.status:brought him down}.

{f9.what:Rust} was to blame, said {f10.name:Moncef Jebali}, {f10.age:55}, {f10.source:the contractor}, who {f11.status:is being heard} {f11.role:as an accused}. {f12.who:The responsible engineer} {f12.status:had stayed away}, {f12.cause:being unpaid for two months}.

{f13.time:Two months ago} {f13.what:the building firm} {f13.status:had been replaced}, {f13.cause:on account of delays}. {f14.name:Leila Chatti}, {f14.role:the minister of culture}, {f14.position:does not intend to resign}. {f15.who:The guild of masons} {f15.position:wants the old firm back}. {f17.name:Habib Karoui}, {f17.who:one of its members}, said: "{f16.wording:Up there you trust the man who stood there before}."

{f21.who:The shops beneath} {f21.status:may open again} on Saturday. {f22.who:The imam} {f22.status:has begun a collection} for the bereaved. {f24:Three of the dead came from one village, which had asked for a fire engine for years and now asks for a bus to the funeral}.

=== key
f1.status same A=collapsed B=gave way | the scaffold
f2.number same A=4 B=4 | the dead
f3.who differs A=restorers B=painters | the dead men's trade
f4.status same A=lost their lives B=died | they
f5.time differs A=2022-03-09 morning B=2022-03-09 after noon | when
f6.who same A=a fifth man B=another man | the survivor
f7.status same A=hung from a rope B=dangled on a rope | he
f7.time same A=1 hour B=1 hour | for how long
f8.who differs A=electrician B=firemen | who got him down
f8.status same A=got him down B=brought him down | the rescue
f9.what differs A=loose clamp B=rust | the cause
f10.source differs A=foreman B=contractor | Jebali, on whose word the cause
f10.name same A=Moncef Jebali B=Moncef Jebali | who gives the cause
f10.age same A=55 B=55 | his age
f11.status same A=questioned B=heard | he
f11.role differs A=witness B=accused | in what capacity
f12.who same A=engineer in charge B=responsible engineer | the engineer
f12.status same A=not present B=stayed away | he
f12.cause differs A=engagement B=unpaid | why he was absent
f13.status same A=changed B=replaced | the firm
f13.what same A=contractor B=building firm | what was changed
f13.time same A=2022-01 B=2022-01 | when
f13.cause differs A=save cost B=delays | why
f14.role differs A=director of the heritage institute B=minister of culture | Chatti's office
f14.name same A=Leila Chatti B=Leila Chatti | who is held responsible
f14.position differs A=will go B=will not resign | her consequence
f15.who same A=stonemasons' guild B=guild of masons | who makes a demand
f15.position differs A=training B=old firm back | the demand
f16.wording differs A=before you B=before | Karoui's words
f17.who same A=a mason B=member of the masons' guild | Karoui
f17.name same A=Habib Karoui B=Habib Karoui | the mason
f18.what same A=minaret B=tower | the tower
f18.status same A=has a crack B=cracked | the tower
f18.certainty differs A=no danger B=could come down | its fall
f19.source differs A=a professor B=civil defence | on whose word
f20.what same A=Friday prayers B=Friday prayers | the prayers
f20.status changed A=will be held B=took place | the prayers
f20.place differs A=courtyard B=sports hall | where
f21.who same A=shopkeepers below B=shops beneath | the shops
f21.status changed A=closed B=may open again | the shops
f22.status same A=fund opened B=collection begun | the help
f22.who differs A=football club B=imam | who collects
f23 only A | the storm of 1840
f24 only B | the village
