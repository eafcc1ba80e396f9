story: boxer-knockout-daleko
kind: sport

=== report A | outlet: Ringside International | published: 2025-06-15
# {f1.who:Ibáñez-Rourke} {f1.status:retains} title as Daleko {f2.status:is stopped} in Gdynia

GDYNIA, Poland (Ringside) - {f1.who:The Chilean champion}, Tomás Ibáñez-Rourke, {f1.status:kept} his {f3.what:super-middleweight} belt on Saturday night by knocking out the local hero Marek Daleko {f4.time:in the ninth round}.

{f5.what:A left hook to the liver} ended the fight before {f6.number:9,000} in the Baltic Arena. Daleko, who had been {f7.status:ahead on the cards} of {f7.who:two of the three judges}, was {f8.status:counted out} by {f8.who:referee Lamar Stokely}.

The challenger, 31, {f9.status:left the ring on his feet} and was {f10.what:taken for a brain scan} {f10.cause:as a precaution}; he {f23.status:was to stay in hospital overnight}. His {f11.role:manager}, Halina Daleko, said he would {f12.position:insist on a rematch}.

There was controversy in the {f13.time:fourth round}, when the Chilean was {f13.status:docked a point} {f13.cause:for low blows}. {f14.who:Daleko's corner} {f14.status:lodged a protest} {f14.cause:over the champion's gloves}, which was {f15.status:thrown out} before the bout began.

"{f16.wording:I have never been hit so hard in my life}," the winner said, his {f17.what:right eye} {f17.status:swollen shut}. It was his {f18.what:fourth} defence of the title that he {f19.what:won on points} {f19.place:in Lima} in 2023.

He will next face {f20.who:the Briton} Calum Pryde, {f20.time:in November}. {f21.what:A junior bout} earlier in the evening was {f21.status:stopped} when {f21.cause:the lights failed}. Daleko's father, also Marek, boxed for Poland and {f22.status:died} when his son was {f22.age:nine}.

=== report B | outlet: Gazeta Zatoki | published: 2025-06-16
# Our Marek {f2.status:falls} to a punch nobody saw

By Bogna Szczur

It was {f5.what:a right to the body}, said those in the first row. The {f6.number:nine thousand} others only saw Marek Daleko sink to one knee, stare at {f8.who:the referee}, and {f8.status:not get up before ten}. So ended, {f4.time:in round nine}, the dream of a world title for {f3.what:light-heavyweight} Daleko; {f1.who:Tomás Ibáñez-Rourke} {f1.status:stays champion}.

The defeat is all the more bitter as our man {f7.status:was leading} in the eyes of {f7.who:all three judges}. And the {f13.time:fourth} had cost the South American {f13.status:one of his points}, {f13.cause:because he used his head}.

Daleko {f9.status:was carried out on a stretcher}. Doctors at the Naval Hospital {f10.what:examined his head}; {f10.cause:he had complained of dizziness}. On Sunday evening he was {f23.status:discharged}. He is considering, {f11.role:his wife} Halina Daleko says, whether {f12.position:to give up boxing}.

{f14.who:The Polish camp} {f14.status:had objected} beforehand {f14.cause:to the bandages} of the title-holder. The supervisor {f15.status:would not hear of it}. Ibáñez-Rourke, {f17.status:unable to open} his {f17.what:left eye}, was generous: "{f16.wording:I have never been hit this hard in my life}." He has now {f18.what:defended his belt four times} since {f19.place:that evening in Lima}, two years ago, when he {f19.what:knocked out} the Cuban Yordanis Quesada-Bell.

{f20.who:An Australian}, Calum Pryde, is to be his next opponent, {f20.time:in December}. The evening had begun badly, too: {f21.what:a youngsters' fight} {f21.status:could not be finished} {f21.cause:because a ring rope had torn}. The elder Marek Daleko, an Olympic quarter-finalist, did not see any of this; he {f22.status:lost his life} in a shipyard accident when the boy was {f22.age:eleven}. {f24:His old gloves hung in the corner.}

=== key
f1.who same A=Ibáñez-Rourke B=Ibáñez-Rourke | the winner
f1.status same A=retains the title B=stays champion | the winner
f2.status same A=stopped B=falls | Daleko
f3.what differs A=super-middleweight B=light-heavyweight | the class
f4.time same A=ninth round B=round nine | when it ended
f5.what differs A=left hook to the liver B=right to the body | the decisive punch
f6.number same A=9000 B=9000 | the spectators
f8.who compatible A=referee Lamar Stokely B=the referee | who counted him out
f7.status same A=ahead B=leading | Daleko on the cards
f7.who differs A=two of three judges B=all three judges | who had him ahead
f8.status same A=counted out B=not up before ten | how it ended
f9.status differs A=on his feet B=on a stretcher | how he left the ring
f10.what same A=brain scan B=head examined | what was examined
f10.cause differs A=precaution B=dizziness | why he was examined
f11.role differs A=manager B=wife | Halina Daleko
f12.position differs A=wants a rematch B=considers giving up | what Daleko means to do
f13.time same A=fourth round B=fourth round | when the point was lost
f13.status same A=docked a point B=cost one of his points | the champion's penalty
f13.cause differs A=low blows B=use of the head | why the point was taken
f14.who same A=Daleko's corner B=Polish camp | who protested
f14.status same A=protest lodged B=had objected | the protest
f14.cause differs A=the gloves B=the bandages | what the protest was about
f15.status same A=thrown out B=not heard | the protest's fate
f16.wording differs A=so hard B=this hard | the winner's words
f17.what differs A=right eye B=left eye | the winner's injury
f17.status same A=swollen shut B=could not open it | the eye
f18.what same A=fourth defence B=defended four times | the defences
f19.what differs A=on points B=knockout | how he won the title
f19.place same A=Lima B=Lima | where he won it
f20.who differs A=Briton B=Australian | the next opponent
f20.time differs A=November B=December | the next fight
f21.what same A=junior bout B=youngsters' fight | the bout broken off
f21.status same A=stopped B=could not be finished | that bout
f21.cause differs A=lights failed B=rope torn | why it was broken off
f22.status same A=died B=lost his life | the father
f22.age differs A=9 B=11 | the son's age then
f23.status changed A=to stay in hospital B=discharged | Daleko in hospital
f24 only B | the gloves in the corner
