story: ballet-shoe-sabotage
kind: culture

=== report A | outlet: Bohemia Culture Wire | published: 2024-01-18
# Glass found in {f1.role:prima ballerina}'s shoe

The {f1.role:prima ballerina} of the Estates Ballet in Litoměř, Vendula Kasalová, {f2.status:cut} {f3.what:her left foot} on Wednesday evening when she {f4.what:put on} a shoe into which {f5.what:glass splinters} had been {f5.status:placed}, police said.

The performance of "{f6.what:The Frost Queen}" went ahead {f7.time:twenty minutes late} with {f8.who:her understudy, Oksana Hrubá}. {f9.who:A wardrobe mistress} {f9.what:alerted} the police. {f10.number:Eleven} members of the company {f10.status:have been questioned}.

The {f11.role:ballet director}, Matthias Engelbrecht-Nová, {f12.certainty:ruled out} an accident. "{f13.wording:Somebody in this house wanted blood}," he said. Kasalová {f14.position:wants to dance again on Saturday}; {f15:the doctors have not yet agreed}.

The {f16.what:cloakroom} {f16.status:was unlocked}. In {f17.time:November} {f17.whom:another dancer} had {f17.what:found her costume cut up}.

=== report B | outlet: Blesk Ráno | published: 2024-01-19
# Blood on the points!

By Štěpán Zouhar

A jealous rival? Prague whispers, Litoměř trembles. Star dancer Vendula Kasalová, {f1.role:first soloist}, {f2.status:was hurt} on {f3.what:the right foot} by {f5.what:drawing pins} {f5.status:hidden} in her slipper. She screamed when she {f4.what:slipped it on}, says {f9.who:a stagehand}, who {f9.what:called the officers}.

{f8.who:Understudy Oksana Hrubá}, 21, had the night of her life, though "{f6.what:The Frost Queen}" began {f7.time:an hour behind schedule}. {f10.status:Interrogated} so far: {f10.number:eleven} colleagues. {f18:Hrubá is said to have laughed.}

Matthias Engelbrecht-Nová, {f11.role:who runs the company}, {f12.certainty:thinks foul play likely}: "{f13.wording:Somebody in this house wanted to see blood}." The victim {f14.position:will not dance until the culprit is found}. The door of the {f16.what:dressing room} {f16.status:had been locked}, we hear. It's not the first attack: {f17.time:two months ago} {f17.whom:a colleague}'s {f17.what:dress was slashed}.

=== report C | outlet: Bohemia Culture Wire | published: 2024-01-23
# {f19:Dancer's husband confesses} to shoe attack

The {f5.what:glass} that injured the ballerina Vendula Kasalová last week was {f5.status:put into her shoe} by {f19:the husband of an elderly chorus dancer}, who {f19:has confessed}, police in Litoměř said on Monday. He had {f21:wanted to punish the theatre for not renewing his wife's contract}.

Kasalová, the company's {f1.role:prima ballerina}, {f22:danced on Saturday} with a bandaged {f3.what:left foot}. {f10.number:Fourteen} people {f10.status:had been heard} in all. The man faces a charge of causing bodily harm. He had entered by the {f16.what:dressing room}, which, {f11.role:ballet director} Matthias Engelbrecht-Nová said, {f16.status:was open}.

=== key
f1.role differs A=prima ballerina B=first soloist C=prima ballerina | Kasalová's rank
f2.status same A=cut B=hurt | Kasalová
f3.what differs A=left foot B=right foot C=left foot | the injured foot
f4.what same A=put on B=slipped on | what she was doing
f5.what differs A=glass B=drawing pins C=glass | what was in the shoe
f5.status same A=placed B=hidden C=placed | how it got there
f6.what same A=The Frost Queen B=The Frost Queen | the piece
f7.time differs A=20 minutes B=an hour | how late the performance was
f8.who same A=understudy Hrubá B=understudy Hrubá | who danced instead
f9.who differs A=wardrobe mistress B=stagehand | who called the police
f9.what same A=alerted B=called | the call to the police
f10.number changed A=11 B=11 C=14 | those questioned
f10.status same A=questioned B=questioned C=questioned | members of the house
f11.role same A=ballet director B=ballet director C=ballet director | Engelbrecht-Nová
f12.certainty differs A=certain B=likely | that it was done on purpose
f13.wording differs A=wanted blood B=wanted to see blood | the director's words
f14.position differs A=dance again on Saturday B=not until the culprit is found | what Kasalová wants
f16.what compatible A=dressing room B=dressing room C=dressing room | the room
f16.status differs A=unlocked B=locked C=unlocked | the room
f17.time same A=November B=two months ago | the earlier attack
f17.whom same A=another dancer B=a colleague | the earlier victim
f17.what same A=costume cut up B=dress slashed | what happened then
f18 only B | the laughing
f19 only C | who confessed
f21 only C | his motive
f22 only C | she danced on Saturday
f15 only A | the doctors
