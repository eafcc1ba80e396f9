story: sprinter-whitlock-trials
kind: sport

=== report A | outlet: Intersport Wire | published: 2024-06-29
# Athletics: {f2.name:Whitlock} {f3.status:pulls up} in Jamaican 100m final, {f4.name:Dacres} wins

KINGSTON, June 28 - {f2.name:Renaé Whitlock}, favourite for the world title, {f3.status:broke down} {f5.place:60 metres} into the final of the women's 100 metres at the Jamaican trials {f6.time:on Friday}, clutching her {f7.what:left} thigh.

{f4.name:Shari-Ann Dacres} ran on to win in {f8.number:10.84} seconds, a {f9.what:personal best}, from Monique Facey (10.97) and {f10.age:19-year-old} Kadia Brissett (11.02).

Whitlock, {f11.age:27}, lay in her lane for several minutes and was {f12.what:carried off on a stretcher}. She {f13.status:will have a scan} {f13.time:on Saturday}, said her coach, {f14.name:Errol Manhertz}.

"{f15.wording:She told me} {f15.wording,f28.what:she felt something in the warm-up}, {f15.wording:and she chose to run}," Manhertz said. The start had been {f16.number:twice} called back, once for a false start by Trudy-Ann Lawes in lane eight and once because {f17.cause:a photographer was standing on the track}.

Only the first three are sure of a place at the championships in Rotterhaven in August. But {f18.role:the president of the national federation}, {f18.name:Carlton Escoffery}, said Whitlock {f19.position:would be picked if she proved her fitness by 14 July}. In that case {f20.whom:Brissett} would make way for her.

Whitlock missed the whole of {f21.time:the 2022 season} with {f21.what:a stress fracture of the shin}. She ran {f22.number:10.71} at Port Amity last month, {f22.what:the fastest time in the world this year}.

The men's title went to Javon Pinnock in 9.93.

=== report B | outlet: The Harbour Light, Kingston | published: 2024-06-30
# Silence in the stadium

By Delroy Cuffe

You could hear the flagpoles. Twenty-two thousand people had come to the National Stadium {f6.time:on Friday night} to see {f2.name:Renaé Whitlock} become champion for {f23:the fourth time}, and then {f5.place:at sixty metres} she {f3.status:stopped} as if somebody had called her name.

She grabbed her {f7.what:right} thigh and went down. Those in front did not see it. {f4.name:Shari-Ann Dacres} was through the line in {f8.number:10.84}, which {f9.what:equals the best she has ever done}, before she turned around and put both hands to her mouth.

"{f24:I don't want it like this}," the winner said afterwards, her face wet.

They brought a stretcher. She {f12.what:waved it away and walked, on the arm of a rival} and of her mother Hyacinth, 58, who had climbed over the fence. The applause lasted until the tunnel had swallowed the three of them.

What went wrong? It had been a ragged beginning, with the field {f16.number:twice} called back to the blocks: first a false start, then {f17.cause:a bulb gone in the starter's lamp}. "{f15.wording,f28.what:She felt nothing in the warm-up}, {f15.wording:or I would never let her run}," said the man who has trained her since school, {f14.name:Errol Manhertz}. {f13.time:Saturday's} pictures {f13.status:showed} {f13.what:a tear in the hamstring}, he told me. How bad, he would not say. {f29.status:He means to go on with her}, he did say, for as long as she runs.

{f18.name:Carlton Escoffery}, {f18.role:who chairs the selectors}, is in a corner. The rule says the first three go to Rotterhaven. The third was {f10.age:a girl of 19}, Kadia Brissett. "{f25:Nobody is going to take that child off the plane}," he said; were Whitlock {f19.position:fit by the middle of July}, she could go, and {f20.whom:Monique Facey}, the second, would be asked to run only the relay.

This is the athlete who ran {f22.number:10.71} in May, and {f22.what:only one woman alive has been faster this year}. She is {f11.age:27}. She lost all of {f21.time:2022} to {f21.what:a torn Achilles tendon} and came back from it. The older ones remembered that as they went home.

=== report C | outlet: Whitlock Management | published: 2024-07-03
# Statement on behalf of {f2.name:Renaé Whitlock}

Following {f3.status:the injury} which she suffered {f6.time:on 28 June} in the final at the national trials, {f2.name:Renaé Whitlock} was examined {f13.time:on Saturday} at a clinic in Kingston and again on Tuesday by a specialist abroad.

The scans {f13.status:have shown} {f13.what:a tear of the second degree in the hamstring} of the {f7.what:left} leg. An operation is {f26:not needed}. She will be out of competition for {f27:ten to twelve weeks}.

She has therefore {f19.position:informed the federation that she does not wish to be considered} for Rotterhaven, and asks that {f20.whom:nobody} should lose a place on her account.

Reports that she had felt pain before the race {f28.what:are incorrect}. "{f28.what:There was no warning}. {f31:I was in the best shape of my life}," Ms Whitlock said. She congratulates {f4.name:Shari-Ann Dacres} on her first title.

Ms Whitlock and Mr {f14.name:Manhertz} {f29.status:have ended their work together} by mutual consent. She thanks him for eleven years. Until a successor is named she will be advised by Dr Pauline Manhertz, physiologist at the university, to whom he is not related.

=== key
f2.name same A=Renaé Whitlock B=Renaé Whitlock C=Renaé Whitlock | the injured sprinter
f3.status same A=injured B=injured C=injured | Whitlock in the final
f4.name same A=Shari-Ann Dacres B=Shari-Ann Dacres C=Shari-Ann Dacres | the winner
f5.place same A=at 60 metres B=at 60 metres | where in the race she stopped
f6.time same A=2024-06-28 B=2024-06-28 C=2024-06-28 | the final
f7.what differs A=left B=right C=left | which leg
f8.number same A=10.84 B=10.84 | the winner's time
f9.what differs A=a personal best B=equals her personal best | what the winner's time is
f10.age same A=19 B=19 | Brissett
f11.age same A=27 B=27 | Whitlock
f12.what differs A=carried on a stretcher B=walked, having waved the stretcher away | how she left the track
f13.status changed A=planned B=done C=done | the scan
f13.time same A=2024-06-29 B=2024-06-29 C=2024-06-29 | the first scan
f13.what compatible B=tear in the hamstring C=second-degree tear in the hamstring | what the scan showed
f14.name same A=Errol Manhertz B=Errol Manhertz C=Errol Manhertz | her coach
f15.wording differs A=She told me she felt something in the warm-up B=She felt nothing in the warm-up | the coach's words
f16.number same A=2 B=2 | how often the start was called back
f17.cause differs A=photographer on the track B=bulb gone in the starter's lamp | why the start was called back the second time
f18.role differs A=president of the federation B=chairman of the selectors | Escoffery's post
f18.name same A=Carlton Escoffery B=Carlton Escoffery | who speaks about the selection
f19.position changed A=picked if fit by mid-July B=picked if fit by mid-July C=does not wish to be considered | whether she goes to Rotterhaven
f20.whom differs A=Brissett B=Facey C=nobody | who would make way for her
f21.time same A=2022 B=2022 | the season she missed
f21.what differs A=stress fracture of the shin B=torn Achilles tendon | why she missed it
f22.number same A=10.71 B=10.71 | her time in May
f22.what differs A=fastest in the world this year B=second fastest in the world this year | what that time was
f23 only B | it would have been her fourth title
f24 only B | the winner's words
f25 only B | Escoffery on the girl
f26 only C | no operation
f27 only C | how long she is out
f28.what differs A=something felt in the warm-up B=nothing felt C=nothing felt | whether she had a warning before the race
f31 only C | the best shape of her life
f29.status changed B=goes on C=ended | Manhertz and Whitlock
