story: school-millcove
kind: education

=== report A | outlet: Tatamack Light | published: 2024-11-20
# Board votes {f1.number:5-4} to {f2.status:close} Millcove school

By Fraser Comeau

Millcove Consolidated, the last school on the Outer Shore, {f2.status:will shut} {f2.time:next June} after trustees of the Three Bays school board voted {f1.number:five to four} {f3.time:on Tuesday night} to end a century of classes there.

Its {f4.number:61} pupils, from kindergarten to Grade 6, will be bused to {f5.place:Harbourview Elementary in Tatamack}, {f6.number:34 kilometres} away. The ride takes {f6.time:50 minutes} in good weather.

Some {f7.number:200} residents packed {f8.place:the fire hall in Millcove}, and the vote was followed by a long silence and then by {f9.what:a hymn}. "{f10.wording:You cannot grow a village without children}," said {f11.name:Bernadette Arsenault}, {f11.role:a lobster buyer} and {f11.what:mother of three}.

The deciding vote was that of {f12.name:Yvette Arsenault}, the trustee for Tatamack West, who had told this newspaper in September that {f12.position:she would oppose the closure}. She said {f13.cause:the engineers' report on the roof} had changed her mind. It puts the cost of repairs at {f14.money:$2.8 million}. The board has spent $310,000 on the building since 2018.

Enrolment has fallen {f15.number:by half} since {f15.time:2009}, superintendent {f16.name:Colleen Wadman} said, and is expected to be down to 45 within four years. {f17.number:No teacher} will lose a job, she added.

A motion by trustee Lorne MacAskill to wait until the province {f18.what:had answered a request for funding} was defeated {f18.number:6-3}.

The parents' committee {f19.status:is considering} a court challenge, said its chair, {f20.name:Neil Hiscock}. It claims that {f21.cause:the board did not give 60 days' notice of the meeting}, as its own bylaw demands.

Registration at Millcove for next year {f32.status:has been halted}. {f22.who:The board} will decide what becomes of the building, which dates from {f23.time:1951}. Stoney Point, the other small school that was studied, {f24.status:stays open}.

=== report B | outlet: Eastern Public Radio | published: 2024-11-21
# Transcript: Morning Tide, 7.30

HOST: A Nova Scotia village is losing its school. {f3.time:On Tuesday evening} the Three Bays school board decided that Millcove Consolidated {f2.status:is to close}. Our reporter Anjali Persaud was there. Anjali, how close was it?

PERSAUD: As close as it gets, {f1.number:one vote}. There are nine trustees, and until about nine o'clock people in the room thought that they had the numbers. Then {f12.name:Yvette Arsenault} put up her hand on the other side. She'd been counted {f12.position:as a no to closing}. She told me on the stairs that it was {f13.cause:the number of kids, not the building}: there'd be forty-five of them by 2028.

HOST: And how many are there now?

PERSAUD: {f4.number:Sixty-one}. {f25:Two in Grade 6.} It's been {f15.number:cut in half} in {f15.time:fifteen years}.

HOST: What happens to them?

PERSAUD: They go to {f5.place:Harbourview, in Tatamack}. That's {f6.number:34} kilometres, and the bus needs {f6.time:about an hour and a quarter}, because it stops at every lane on the shore. The change comes {f2.time:at the end of the next school year, in June of 2026}, so those parents have time to be angry.

HOST: Were they?

PERSAUD: You know, they were polite. Around {f7.number:two hundred} of them in {f8.place:the school gym}, babies too. When the result was read out, nobody said a word for a whole minute, and then somebody at the back began {f9.what:"Farewell to the Shore"}, the old song, and everybody stood. {f11.name:Bernadette Arsenault}, who's {f11.role:a nurse} and {f11.what:has three children} there, put it like this.

ARSENAULT (recording): {f10.wording:You can't keep a village without children.}

PERSAUD: No relation to the trustee, by the way. Half the shore is called Arsenault.

HOST: The board says it's money.

PERSAUD: The superintendent, {f16.name:Colleen Wadman}, says the roof would cost {f14.money:two point eight million dollars}. One trustee, Lorne MacAskill, wanted to hold off until {f18.what:a second engineer had looked at it}, but he lost, {f18.number:six to three}. What she didn't say on Tuesday, and the union told us last night, is that {f17.number:three teachers} on short contracts won't be kept.

HOST: Is that the end of it?

PERSAUD: Maybe not. The parents {f19.status:have hired a lawyer}. Their chairman, {f20.name:Neil Hiscock}, says that {f21.cause:trustees met in private the week before}, which they aren't allowed to. And there's the question of the building, it's from {f23.time:1951}. The board has passed that on: {f22.who:it's the municipality} that gets to choose. {f26:One idea is a clinic.}

HOST: And the other school, Stoney Point?

PERSAUD: That one {f24.status:is safe}. They have 38 children and a good roof.

=== report C | outlet: Save Millcove School | published: 2024-11-29
# Parents go to court

The parents of Millcove {f19.status:filed} {f27:on Thursday} an application with the Supreme Court in Tatamack to quash the decision of {f3.time:19 November}, by which trustees agreed {f1.number:five to four} to {f2.status:close} our school.

We say that {f21.cause:the public was given 41 days' notice instead of 60}. We say that the repair of the roof can be had for {f14.money:$1.1 million}, according to {f28:a contractor from Pictonville who went up and looked}. And we say that no child of five should sit on a bus for {f6.time:75 minutes} to travel {f6.number:34} kilometres.

"{f29:We are not against the board, we are for the bylaw}," said {f20.name:Neil Hiscock}, our chair.

We thank the {f30:430 people who gave $26,500} to our legal fund, and {f12.name:Yvette Arsenault}, who has written to us that {f31:she would welcome a second vote}.

Until the judge rules, registration for next year {f32.status:is open again}.

=== key
f1.number same A=5-4 B=5-4 C=5-4 | the vote
f2.status same A=to be closed B=to be closed C=to be closed | the school
f2.time differs A=2025-06 B=2026-06 | when it closes
f3.time same A=2024-11-19 B=2024-11-19 C=2024-11-19 | the day of the vote
f4.number same A=61 B=61 | pupils
f5.place same A=Harbourview in Tatamack B=Harbourview in Tatamack | where the pupils go
f6.number same A=34 km B=34 km C=34 km | how far that is
f6.time differs A=50 minutes B=75 minutes C=75 minutes | how long the bus takes
f7.number same A=200~ B=200~ | people at the meeting
f8.place differs A=fire hall B=school gym | where the meeting was
f9.what differs A=a hymn B=Farewell to the Shore, an old song | what was sung
f10.wording differs A=You cannot grow a village without children B=You can't keep a village without children | Bernadette Arsenault's words
f11.name same A=Bernadette Arsenault B=Bernadette Arsenault | the mother
f11.role differs A=lobster buyer B=nurse | her work
f11.what same A=mother of three B=mother of three | her children
f12.name same A=Yvette Arsenault B=Yvette Arsenault C=Yvette Arsenault | the trustee who turned
f12.position same A=against the closure B=against the closure | where she had stood
f13.cause differs A=the report on the roof B=the number of children | why she turned
f14.money differs A=CAD 2.8m B=CAD 2.8m C=CAD 1.1m | what the repair costs
f15.number same A=by half B=by half | the fall in enrolment
f15.time same A=2009 B=2009 | since when
f16.name same A=Colleen Wadman B=Colleen Wadman | the superintendent
f17.number differs A=0 B=3 | teachers who lose their jobs
f18.what differs A=the province's answer on funding B=a second engineer | what MacAskill wanted to wait for
f18.number same A=6-3 B=6-3 | the vote on his motion
f19.status changed A=considered B=lawyer hired C=filed | the court challenge
f20.name same A=Neil Hiscock B=Neil Hiscock C=Neil Hiscock | the parents' chairman
f21.cause differs A=notice too short B=trustees met in private C=notice too short | what the parents hold against the vote
f22.who differs A=the board B=the municipality | who decides on the building
f23.time same A=1951 B=1951 | when the building was put up
f24.status same A=stays open B=stays open | Stoney Point
f25 only B | the pupils in Grade 6
f26 only B | the idea of a clinic
f27 only C | when they filed
f28 only C | the contractor
f29 only C | Hiscock's words
f30 only C | the legal fund
f31 only C | what the trustee wrote
f32.status changed A=halted C=open again | registration
