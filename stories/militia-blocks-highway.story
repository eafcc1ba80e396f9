story: militia-blocks-highway
kind: war

=== report A | outlet: Torrel Radio, noon | published: 2024-07-09T12:00
# Militia {f1.status:blocks} southern highway

The Hearth Guard, a militia, {f1.status:has blocked} the southern highway of Torrel {f2.place:at the Aspen tunnel} since {f3.time:Monday evening}. {f4.number:Some 900} vehicles {f4.status:are stuck}. The men {f5.what:put up concrete blocks}; they {f6.what:carry hunting rifles}. {f7.who:A lorry driver} who {f8.what:tried to turn round} was {f9.what:beaten}.

They {f10.position:demand the release of their leader}, Rafe Donnell, {f11.role:a former sheriff}, who {f12.status:has been in custody} {f12.time:since June} for {f13.what:tax fraud}. Governor Lena Ostby {f14.position:will not negotiate}. {f15.who:The state police} {f16.status:have taken up positions}. A woman {f17.what:gave birth} {f18.place:in a camper}.

=== report B | outlet: Torrel Tribune | published: 2024-07-10T08:00
# Second night on the highway

By Harlan Dove

They {f5.what:have parked two snow ploughs across the lanes}, and in front of these burns a fire. It is the second night on the southern highway, {f2.place:at the Aspen bridge}, which the Hearth Guard {f1.status:has held} since {f3.time:Monday evening}. {f4.number:Nine hundred} cars and lorries {f4.status:stood} here at first; {f19:half have been let back}.

"{f21.wording:We want our man and nothing else}," says Cole Amery, {f22.role:who owns a saw shop}, {f6.what:an army rifle} on his knees. Their man is Rafe Donnell, {f11.role:once a sheriff's deputy}, who {f12.status:has sat in prison} {f12.time:since June}: {f13.what:he shot at a surveyor}. Lena Ostby, governor, {f14.position:has offered a hearing}. {f15.who:National guardsmen} {f16.status:stand ready} in the forest.

{f7.who:A salesman}, who {f8.what:wanted to go on foot through the line}, {f9.what:has a broken jaw}. And there is a new citizen: a young woman {f17.what:was delivered of a girl}, {f18.place:in an ambulance}.

=== report C | outlet: Meridian News | published: 2024-07-12T09:00
# Torrel highway {f1.status:open} after militia walks away

PINE FORK (Meridian) - Traffic {f1.status:is moving} again on Torrel's southern highway, {f2.place:at the Aspen tunnel}, after the Hearth Guard left overnight, {f24:because a storm was coming}. The {f15.who:state police} {f16.status:arrested} {f25:seven} men, among them Cole Amery, {f22.role:the owner of a saw shop}. Rafe Donnell, {f11.role:the former sheriff} whose freedom they had {f10.position:demanded}, {f12.status:stays in custody} over {f13.what:unpaid taxes}.

Governor Lena Ostby {f14.position:denied having offered anything}. The militiamen had {f5.what:dragged concrete blocks on to the road}, on {f3.time:Monday}, and held up {f4.number:some 900} vehicles. {f7.who:A lorry driver} {f9.what:had his jaw broken}. "{f21.wording:We wanted our man and a hearing}," Amery said when he was led off. The girl {f17.what:born} {f18.place:in a camper} {f26:is to be called Aspen}.

=== key
f1.status changed A=blocked B=blocked C=open | the highway
f2.place differs A=tunnel B=bridge C=tunnel | where
f3.time same A=2024-07-08 evening B=2024-07-08 evening C=2024-07-08 evening | since when
f4.number same A=900~ B=900~ C=900~ | vehicles
f4.status same A=stuck B=stuck | the vehicles
f5.what differs A=concrete blocks B=snow ploughs C=concrete blocks | with what it is blocked
f6.what differs A=hunting rifles B=army rifle | their weapons
f7.who differs A=lorry driver B=salesman C=lorry driver | who was hurt
f8.what differs A=turn round B=go through on foot | what this man tried
f9.what compatible A=beaten B=broken jaw C=broken jaw | the injury
f10.position same A=release of the leader C=release of the leader | the demand
f11.role differs A=former sheriff B=former deputy C=former sheriff | Donnell's former post
f12.status same A=in custody B=in custody C=in custody | Donnell
f12.time same A=2024-06 B=2024-06 | since when
f13.what differs A=tax fraud B=shot at a surveyor C=tax fraud | the accusation
f14.position differs A=no negotiation B=a hearing offered C=nothing offered | the governor
f15.who differs A=state police B=national guardsmen C=state police | the state's force
f16.status changed A=in position B=in position C=made arrests | this force
f17.what same A=a birth B=a birth C=a birth | the event
f18.place differs A=camper B=ambulance C=camper | where the child was born
f21.wording differs B=nothing else C=a hearing | Amery's words
f22.role same B=owner of a saw shop C=owner of a saw shop | Amery
f19 only B | those let back
f24 only C | why they left
f25 only C | the arrests
f26 only C | the child's name
