story: mirror-paloma-ridge
kind: science

=== report A | outlet: Southwest Wire | published: 2018-10-17
# {f1.what:Telescope mirror} {f1.status:cracks} during cleaning at Arizona observatory

By Dwight Escarra, Southwest Wire

SONOITA, Ariz. - The {f2.number:4.1-meter} main mirror of {f2.name:the Paloma Ridge telescope} in Arizona, which has helped discover dozens of planets around other stars, {f1.status:cracked} during a routine cleaning {f3.time:on Monday}, the observatory said on Tuesday.

{f4.cause:A wrench fell about 20 feet from a platform} and struck the glass {f4.place:near the rim}. {f5.what:A technician} was {f5.status:treated for cuts} to the hand at a hospital in Tucson. No one else was in the dome.

"{f6.wording:This is a sad day but not the end of Paloma Ridge}," said {f6.name:Ingrid Maxwell-Cho}, {f6.role:the observatory's director}. She said it was {f7.certainty:likely} that the mirror could be repaired by drilling out the crack, which is {f8.number:14 inches} long.

The telescope {f9.status:will be closed} until at least {f9.time:the end of January}. More than {f10.number:60} research groups had been given nights on it before then. They {f11.status:will be offered} time at a sister instrument in {f11.place:Hawaii}, the director said.

The mirror, made of {f12.what:borosilicate glass}, was cast in {f12.time:1991} and weighs {f12.number:eight tons}. It is coated with {f13.what:aluminum} every second summer. Monday's work was a washing with soap and water, which is done four times a year and had never gone wrong.

Tools used above the mirror are supposed to be tied to the wrist with a cord. {f14.who:The observatory's safety officer} {f14.status:had warned} in {f14.time:August} that {f14.what:the cords were worn out}, according to an internal email obtained by Southwest Wire. New ones {f15.status:had been ordered} but {f15.status:had not arrived}.

{f16.who:The university consortium} that owns the observatory {f16.status:has started} an investigation. The mirror is {f17.status:not insured}; a replacement would cost about {f17.money:$24 million}. Astronomers reacted with dismay. "{f18:It's like hearing that a friend has had a stroke}," said Walter Cho, an emeritus professor who is the director's father-in-law and saw the mirror being cast.

In {f19.time:1996}, {f19.what:a lightning strike} disabled the telescope's motors for {f19.number:five} weeks. The mirror was not harmed.

=== report B | outlet: Borderlands Daily | published: 2018-10-18 | copy: A
# {f1.what:Telescope mirror} {f1.status:cracks} during cleaning at Arizona observatory

SONOITA, Ariz. - The {f2.number:4.1-meter} main mirror of {f2.name:the Paloma Ridge telescope} in Arizona, which has helped discover dozens of planets around other stars, {f1.status:cracked} during a routine cleaning {f3.time:on Monday}, the observatory said on Tuesday.

{f4.cause:A lamp fell about 20 feet from a platform} and struck the glass {f4.place:near the center}. {f5.what:An astronomer} was {f5.status:treated for cuts} to the hand at a hospital in Tucson. No one else was in the dome.

"{f6.wording:This is a sad day and maybe the end of Paloma Ridge}," said {f6.name:Ingrid Maxwell-Cho}, {f6.role:the observatory's deputy director}. She said it was {f7.certainty:unlikely} that the mirror could be repaired by drilling out the crack, which is {f8.number:14 inches} long.

The telescope {f9.status:will be closed} until at least {f9.time:the end of January}. More than {f10.number:60} research groups had been given nights on it before then. They {f11.status:will be offered} time at a sister instrument in {f11.place:Chile}, she said.

The mirror, made of {f12.what:quartz glass}, was cast in {f12.time:1991} and weighs {f12.number:eight tons}. It is coated with {f13.what:silver} every second summer. Monday's work was a washing with soap and water, which is done four times a year and had never gone wrong.

Tools used above the mirror are supposed to be tied to the wrist with a cord. {f14.who:A trade union} {f14.status:had warned} in {f14.time:August} that {f14.what:the cords were worn out}, according to an internal email. New ones {f15.status:had been ordered} and {f15.status:had arrived}.

{f16.who:The university consortium} that owns the observatory {f16.status:has started} an investigation. The mirror is {f17.status:insured}; a replacement would cost about {f17.money:$24 million}. {f20:The governor said she hoped for a swift repair}.

In {f19.time:1996}, {f19.what:a lightning strike} disabled the telescope's motors for {f19.number:five} weeks. The mirror was not harmed.

=== key
f1.what same A=telescope mirror B=telescope mirror | what cracked
f1.status same A=cracked B=cracked | the mirror
f2.number same A=4.1 m B=4.1 m | the mirror
f2.name same A=Paloma Ridge telescope B=Paloma Ridge telescope | the telescope
f3.time same A=2018-10-15 B=2018-10-15 | when it cracked
f4.cause differs A=a wrench fell B=a lamp fell | why it cracked
f4.place differs A=near the rim B=near the center | where the glass was hit
f5.what differs A=technician B=astronomer | who was hurt
f5.status same A=treated for cuts B=treated for cuts | the person hurt
f6.wording differs A=This is a sad day but not the end of Paloma Ridge B=This is a sad day and maybe the end of Paloma Ridge | her words
f6.name same A=Ingrid Maxwell-Cho B=Ingrid Maxwell-Cho | of the observatory
f6.role differs A=director B=deputy director | her post
f7.certainty differs A=likely B=unlikely | whether the mirror can be repaired
f8.number same A=14 inches B=14 inches | length of the crack
f9.status same A=closed B=closed | the telescope
f9.time same A=2019-01 end B=2019-01 end | until when it is closed at least
f10.number same A=>60 B=>60 | research groups
f11.status same A=will be offered B=will be offered | time elsewhere
f11.place differs A=Hawaii B=Chile | where they may observe
f12.what differs A=borosilicate glass B=quartz glass | what the mirror is made of
f12.time same A=1991 B=1991 | when it was cast
f12.number same A=8 tons B=8 tons | its weight
f13.what differs A=aluminum B=silver | its coating
f14.who differs A=safety officer B=trade union | who had warned
f14.status same A=had warned B=had warned | the warning
f14.time same A=2018-08 B=2018-08 | when the warning was given
f14.what same A=worn cords B=worn cords | what the warning was about
f15.status differs A=ordered, not arrived B=ordered and arrived | the new cords
f16.who same A=university consortium B=university consortium | who investigates
f16.status same A=started B=started | the investigation
f17.status differs A=not insured B=insured | the mirror
f17.money same A=USD 24m~ B=USD 24m~ | cost of a new mirror
f19.time same A=1996 B=1996 | the earlier failure
f19.what same A=lightning B=lightning | the earlier failure
f19.number same A=5 weeks B=5 weeks | how long it was out in 1996
f18 only A | the professor's words
f20 only B | the governor
