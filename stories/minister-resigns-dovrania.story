story: minister-resigns-dovrania
kind: politics

=== report A | outlet: Baltica Newswire | published: 2025-01-22T13:10 | agency: Baltica
# Dovrania's {f1.role:health minister} {f2.status:resigns} over {f3.what:private clinic}

LASKA, Dovrania (Baltica) - {f1.role:Health Minister} Egon Talvik {f2.status:stepped down} on Wednesday after it emerged that {f4.who:his wife} owned shares in {f3.what:a clinic} to which his ministry {f5.what:had granted a licence}.

The holding was uncovered by {f6.who:a student newspaper}. Talvik said that he {f7.position:had done nothing unlawful} but that the row was {f8.cause:keeping him from his work}. "{f9.wording:A minister who must explain himself every morning is no longer a minister}," he told reporters {f10.place:outside his flat}.

Prime Minister Signe Laurits {f11.status:accepted the resignation} and {f12.what:thanked him}. {f13.who:State secretary Marek Puhl}, {f13.role:a surgeon}, takes over {f14.what:until a successor is found}.

The opposition Rural Union {f15.position:demands early elections}. {f16.who:The Liberals}, junior partners in the coalition, {f17.position:want the ministry for themselves}.

The prosecutor general {f18.status:has opened an inquiry}, her spokesman said. It concerns {f19.what:abuse of office}. The clinic, in the resort of Hapsu, {f20.what:treats infertility}; it {f21.status:has closed for the time being}.

Talvik had promised to {f22.what:cut waiting times for operations}. {f23.who:The doctors' chamber} {f23.what:regretted his departure}. He {f24.status:remains a member of parliament}. It is {f25:the third exit from the cabinet since the summer}.

=== report B | outlet: Laska Morning Leaf | published: 2025-01-23
# Talvik falls on his sword

By the end even his friends had stopped calling. On Wednesday at noon Egon Talvik, {f1.role:minister of health} for two years, {f2.status:handed in his notice} to the head of government, who {f11.status:took it} and had {f12.what:not a word of thanks} for him.

The story that brought him down was dug out by {f6.who:students}: their paper found that {f4.who:his daughter} held a stake in {f3.what:a hospital run for profit}, in Hapsu, which his officials {f5.what:had allowed to operate}. "{f9.wording:A minister who has to explain himself every morning is no longer a minister}," said Talvik, standing {f10.place:at his garden gate}. {f7.position:He broke no law}, he insists. He went, he says, {f8.cause:because his family was being followed by photographers}.

{f13.who:Marek Puhl}, his number two and {f13.role:a former surgeon}, will mind the shop {f14.what:for the rest of the term}, Laurits decided. That irks {f16.who:the Liberals} in her coalition, who {f17.position:claim the post}. The Rural Union {f15.position:wants the country to vote at once}.

Prosecutors {f18.status:are still examining whether to open a case}. If they do, it would be for {f19.what:misuse of his position}. The doors of the house in Hapsu, where {f20.what:childless couples are helped}, {f21.status:stayed open on Thursday}.

{f23.who:The doctors' chamber} {f23.what:shed no tears}. Its members have not forgotten his pledge to {f22.what:shorten the queues for surgery} without one new post. His seat in parliament {f24.status:he will give up} too.

=== report C | outlet: The Hapsu Mirror | published: 2025-01-23
# What becomes of our clinic?

The affair has cost a minister his job; in Hapsu people ask what it will cost the town. Egon Talvik, {f1.role:in charge of the nation's health}, {f2.status:quit} on Wednesday. {f4.who:His wife} had invested in {f3.what:the private clinic} on the sea front, whose {f5.what:permit came from his ministry}, {f6.who:a trade union magazine} had reported.

The house, {f20.what:specialised in patients who cannot conceive}, {f21.status:has shut until further notice}; 46 people work there. "We have done our work properly," said its head, Linda Oras. {f26:Two patients had travelled from abroad in vain}.

Premier Laurits {f11.status:let him go} {f12.what:with thanks}. {f13.who:Puhl}, {f13.role:a children's doctor} who holds the fort {f14.what:until a new minister is named}, has announced that he {f27:will visit Hapsu next week}. An inquiry into {f19.what:abuse of office} {f18.status:is under way}, the prosecutor general's office confirmed to the Mirror. Talvik, who {f7.position:denies any offence}, {f24.status:keeps his seat} as the member for this very district.

Local members of the Rural Union joined the call for {f15.position:a snap election}.

=== key
f1.role same A=health minister B=health minister C=health minister | his office
f2.status same A=resigned B=resigned C=resigned | the minister
f3.what same A=private clinic B=private clinic C=private clinic | what the row is about
f4.who differs A=his wife B=his daughter C=his wife | who held the shares
f5.what same A=licence granted B=licence granted C=licence granted | what the ministry did for the clinic
f6.who differs A=student newspaper B=student newspaper C=trade union magazine | who uncovered it
f7.position same A=did nothing unlawful B=did nothing unlawful C=did nothing unlawful | what he says of his conduct
f8.cause differs A=the row kept him from his work B=family followed by photographers | why he went
f9.wording differs A=a minister who must explain himself B=a minister who has to explain himself | his words
f10.place differs A=outside his flat B=at his garden gate | where he spoke
f11.status same A=accepted B=accepted C=accepted | his resignation
f12.what differs A=thanks B=no thanks C=thanks | what the prime minister had for him
f13.who same A=Marek Puhl B=Marek Puhl C=Marek Puhl | who takes over
f13.role differs A=surgeon B=surgeon C=children's doctor | Puhl's profession
f14.what differs A=until a successor is found B=rest of the term C=until a successor is found | for how long he takes over
f15.position same A=early elections B=early elections C=early elections | what the Rural Union wants
f16.who same A=the Liberals B=the Liberals | who claims the ministry
f17.position same A=the ministry B=the ministry | what they want
f18.status differs A=inquiry opened B=not yet decided C=inquiry opened | the prosecutors
f19.what same A=abuse of office B=abuse of office C=abuse of office | the suspected offence
f20.what same A=infertility B=infertility C=infertility | what the clinic treats
f21.status differs A=closed B=open C=closed | the clinic
f22.what same A=cut waiting for operations B=cut waiting for operations | his pledge
f23.who same A=doctors' chamber B=doctors' chamber | who commented
f23.what differs A=regretted his going B=no regret | the chamber's view
f24.status differs A=stays in parliament B=gives up his seat C=stays in parliament | his seat
f25 only A | third exit
f26 only C | two patients from abroad
f27 only C | Puhl's visit
