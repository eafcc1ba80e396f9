story: raid-hahnental-club
kind: police

=== report A | outlet: Taunus-Bote | published: 2022-10-18
# {f1.who:Police} {f2.status:search} {f3.what:shooting club} in Hahnental

By Roswitha Kämmerer

{f4.number:Ninety} officers {f2.status:searched} the clubhouse of a {f3.what:shooting club} in Hahnental and {f5.number:seven} homes on {f6.time:Monday morning}. The federal prosecutor accuses {f7.number:five} men of {f8.what:forming a terrorist group}. {f9.number:Two} {f10.status:were taken into custody}.

In {f11.place:the cellar of the clubhouse} officers found {f12.what:hand grenades} from {f13.what:old army stocks}. According to {f14.source:investigators}, the group had planned an attack on {f15.what:a refugee hostel}, {f16.time:on the first Sunday in Advent}. It {f17.status:was given away} by {f18.who:a member's wife}, who {f19.what:had read chat messages}.

The alleged leader, Holger Ritz, 49, is {f20.role:a customs officer}. He {f21.what:opened the door in pyjamas} and {f22.what:did not say a word}. His {f23.role:brother}, {f24.role:treasurer of the club}, {f25.status:is not among the accused}. {f26.role:State interior minister} Brigitte Wendt said there was {f27.certainty:no longer any danger}.

The {f39.role:club's chairman}, Alfons Mertel, {f28.position:was appalled}: "{f29.wording:I have shot beside these people for ten years}," he said. {f30.who:The state shooting association} {f31.status:expelled} {f31.whom:the five}. {f32.who:The district} {f33.status:withdrew} {f33.what:their firearms licences}.

Ritz {f34.status:will be brought} {f34.place:to Karlsruhe} {f34.time:on Tuesday}. {f35.who:The opposition} {f36.position:demand stricter background checks}. A raid at the club in 2018 had concerned {f37:illegal gambling}. {f38:The village fair is to take place as planned.}

=== report B | outlet: Bundesdienst | published: 2022-10-17
# Raid in Hesse: suspected {f8.what:terror group} uncovered

HAHNENTAL (bd) - Special forces {f2.status:raided} the premises of a {f3.what:shooting club} in the Taunus {f6.time:early on Monday}, as well as {f5.number:seven} flats and houses. Some {f4.number:90} officers took part.

{f7.number:Five} suspects are said to have {f8.what:founded a terrorist association}. {f9.number:Two} of them {f10.status:were detained}, among them Holger Ritz, 49, {f20.role:a prison officer}, who is thought to have been at their head. {f12.what:Explosives} {f13.what:that had belonged to the armed forces} were kept {f11.place:in a garage in the woods}.

Their aim, {f14.source:security circles} say, was {f15.what:a synagogue}, and the date {f16.time:the first of Advent}. A tip had come from {f18.who:an undercover officer}, who {f19.what:had access to their chat group}, and so {f17.status:the plot was discovered}. Brigitte Wendt, {f26.role:interior minister of the state}, {f27.certainty:could not exclude that further attacks were planned}.

Ritz {f21.what:was seized in his car} and {f22.what:has kept silent}. {f24.role:The club's treasurer}, {f23.role:his brother}, {f25.status:is one of the accused}.

{f30.who:The association of marksmen in the state} {f31.status:threw out} {f31.whom:all five}, whose {f33.what:permits to own weapons} {f33.status:were revoked} {f32.who:by the district}. {f35.who:The opposition} {f36.position:asked for closer scrutiny of gun owners}.

=== report C | outlet: Hessenwelle Newsroom | published: 2022-10-19
# Terror suspicion: Ritz {f34.status:before the judge}

Holger Ritz, {f20.role:a customs officer} from Hahnental, {f34.status:was flown} {f34.place:to Karlsruhe} {f34.time:yesterday} in a helicopter. A judge ordered that he remain in custody.

What {f1.who:the police} {f2.status:turned upside down} {f6.time:on Monday} was more than {f3.what:a club of marksmen}; there were {f5.number:nine} houses as well. {f12.what:Grenades} lay {f11.place:beneath the clubhouse}. They {f13.what:come from disused army depots}. {f7.number:Five} people, the federal prosecutor is convinced, {f8.what:were a terrorist group}. The goal: {f15.what:a home for refugees}.

We have spoken to {f18.who:the woman who is married to one of them}. She {f19.what:saw what they wrote in their chat}. {f17.status:"So I told,"} she says.

{f28.position:"I suspected it for years,"} says Alfons Mertel, {f39.role:who heads the club}, adding: "{f29.wording:I have shot next to these people for ten years}." Ritz {f21.what:came to the door in his pyjamas}, his neighbour recounts. He {f22.what:did not utter a syllable}. {f31.whom:The five} {f31.status:have been suspended} from {f30.who:the shooting association}. They {f33.status:had to hand in} {f33.what:their gun licences}.

Brigitte Wendt, {f26.role:the state's minister of the interior}, repeated that {f27.certainty:all danger was past}.

=== key
f1.who same A=police C=police | who searched
f2.status same A=searched B=raided C=turned upside down | the club
f3.what same A=shooting club B=shooting club C=shooting club | which club
f4.number same A=90 B=90~ | officers
f5.number differs A=7 B=7 C=9 | homes searched
f6.time same A=2022-10-17 morning B=2022-10-17 morning C=2022-10-17 morning | when
f7.number same A=5 B=5 C=5 | the accused
f8.what same A=terrorist group B=terrorist group C=terrorist group | the accusation
f9.number same A=2 B=2 | people detained
f10.status same A=taken into custody B=detained | the two
f11.place differs A=clubhouse cellar B=garage in the woods C=clubhouse cellar | where the weapons were
f12.what differs A=grenades B=explosives C=grenades | what was found
f13.what same A=army stocks B=army stocks C=army stocks | where it came from
f14.source differs A=investigators B=security circles | on whose word the plan is told
f15.what differs A=refugee hostel B=synagogue C=refugee hostel | the target
f16.time same A=2022-11-27 B=2022-11-27 | when the attack was planned
f17.status same A=given away B=given away C=given away | the plot
f18.who differs A=a member's wife B=an undercover officer C=a member's wife | who gave it away
f19.what same A=chat messages B=chat messages C=chat messages | how this person knew
f20.role differs A=customs officer B=prison officer C=customs officer | Ritz's job
f21.what differs A=opened the door in pyjamas B=seized in his car C=opened the door in pyjamas | Ritz at his arrest
f22.what same A=silent B=silent C=silent | Ritz since
f23.role same A=brother B=brother | the treasurer to Ritz
f24.role same A=treasurer B=treasurer | the brother's office
f25.status differs A=not accused B=accused | the brother
f26.role same A=state interior minister B=state interior minister C=state interior minister | Wendt
f27.certainty differs A=no danger B=danger not excluded C=no danger | whether there is danger
f28.position differs A=appalled C=suspected it for years | the chairman
f29.wording differs A=shot beside these people C=shot next to these people | the chairman's words
f30.who same A=state shooting association B=state shooting association C=state shooting association | who acted against the five
f31.status differs A=expelled B=expelled C=suspended | the five in the association
f31.whom same A=the five B=the five C=the five | against whom
f32.who same A=district B=district | who withdrew the licences
f33.status same A=withdrawn B=withdrawn C=withdrawn | the licences
f33.what same A=firearms licences B=firearms licences C=firearms licences | what was withdrawn
f34.status changed A=will be brought C=brought before the judge | Ritz
f34.place same A=Karlsruhe C=Karlsruhe | where to
f34.time same A=2022-10-18 C=2022-10-18 | when
f35.who same A=opposition B=opposition | who makes the demand
f36.position same A=stricter background checks B=closer scrutiny of gun owners | the demand
f37 only A | illegal gambling
f38 only A | the village fair
f39.role same A=chairman C=heads the club | Mertel
