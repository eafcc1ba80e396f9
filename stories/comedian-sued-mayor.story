story: comedian-sued-mayor
kind: celebrities

=== report A | outlet: Bay Courier | published: 2024-06-05
# Comic {f1.status:sued} over mayor joke

The mayor of Port Ancelin, Theodora Pell, {f1.status:has filed suit} against the comedian Rafe Dollinger over {f3.what:a routine} in which he called her {f4.what:a thief}.

Dollinger, 41, made the remark {f5.place:on a late-night television show} {f5.time:on 11 May}. Pell wants {f6.position:damages of $1 million}, her {f18.role:attorney}, Lucinda Ferro, said. The complaint was {f7.status:lodged} {f7.place:with the federal court} {f7.time:on Tuesday}.

The joke alluded to {f8.what:a missing city truck}, which {f8.status:was later found} in {f9.whom:the yard of Pell's cousin}. {f10.who:The city council} {f10.status:cleared} her {f11:last year}.

"{f12.wording:A joke is not a sworn statement}," Dollinger said {f13.place:through his agent}. He {f14.position:refuses to apologise}. His tour {f15.status:continues}; on Friday he plays Port Ancelin's {f16.place:Orpheum}. {f17.who:The station} {f17.status:has deleted} {f17.what:the clip}.

=== report B | outlet: Stage Whisper | published: 2024-06-07
# Laughing all the way to court

By Odette Marchbanks

Was it funny? Rafe Dollinger's crack about the first citizen of Port Ancelin came {f5.place:in a podcast}, {f5.time:in the second week of May}, and it has earned him {f1.status:a lawsuit}. He had called Mayor Pell {f4.what:a liar}. She asks {f6.position:for a retraction and not a cent}, says Lucinda Ferro, {f18.role:her spokeswoman}.

The papers {f7.status:were handed in} {f7.place:at the county courthouse} {f7.time:on Tuesday}. They run to 60 pages, which is longer than {f3.what:the gag}.

The background is the affair of {f8.what:the vanished municipal pickup}. It {f8.status:turned up} on land belonging to {f9.whom:her brother-in-law}. An inquiry by {f10.who:the state auditor} {f10.status:found nothing against the mayor}.

"{f12.wording:A joke is no sworn statement}," the comic told us {f13.place:over the telephone}; and {f14.position:no, he will not say sorry}. Tonight he performs, {f15.status:as announced}, at the {f16.place:Orpheum}. {f17.who:The broadcaster} has put {f17.what:the recording} {f17.status:back online}.

=== report C | outlet: Bay Courier | published: 2024-06-13
# Pell {f1.status:drops} case against comedian

Mayor Theodora Pell {f1.status:withdrew} her suit against Rafe Dollinger on Wednesday after he {f14.position:apologised} on stage at the Orpheum. "{f19:I went for the laugh}," he said.

Pell had demanded {f6.position:$1 million} in {f7.place:federal court} for being called {f4.what:a thief} {f5.place:on television}. Her {f18.role:attorney}, Lucinda Ferro, said {f20:each side would pay its own costs}. {f17.who:The station} said {f17.what:the clip} {f17.status:would stay offline}.

The truck at the root of the matter had been {f8.status:discovered} with {f9.whom:a cousin} of Pell, whom {f10.who:a council inquiry} {f10.status:exonerated}.

=== key
f1.status changed A=filed B=filed C=withdrawn | the suit
f3.what same A=routine B=gag | what he is sued for
f4.what differs A=thief B=liar C=thief | what he called her
f5.place differs A=television B=podcast C=television | where he said it
f5.time compatible A=2024-05-11 B=second week of May | when he said it
f6.position differs A=USD 1m B=retraction only C=USD 1m | what the mayor wants
f7.status same A=lodged B=handed in | the complaint
f7.place differs A=federal court B=county court C=federal court | the court
f7.time same A=2024-06-04 B=2024-06-04 | when it was lodged
f8.what same A=missing city truck B=vanished municipal pickup | the affair behind the joke
f8.status same A=found B=found C=found | the truck
f9.whom differs A=cousin B=brother-in-law C=cousin | with whom it was found
f10.who differs A=city council B=state auditor C=city council | who examined the affair
f10.status same A=cleared B=cleared C=cleared | the mayor in that inquiry
f12.wording differs A=is not a sworn statement B=is no sworn statement | Dollinger's words
f13.place differs A=through his agent B=over the telephone | how he answered
f14.position changed A=refuses B=refuses C=apologised | his apology
f15.status same A=continues B=as announced | his performances
f16.place same A=Orpheum B=Orpheum | where he plays
f17.who same A=station B=station C=station | who has the recording
f17.what same A=clip B=clip C=clip | the recording
f17.status differs A=deleted B=online again C=deleted | the recording
f18.role differs A=attorney B=spokeswoman C=attorney | Ferro
f19 only C | his apology in words
f20 only C | the costs
f11 only A | when she was cleared
