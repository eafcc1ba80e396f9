story: goalkeeper-lindavar
kind: sport

=== report A | outlet: Nordlys Wire | published: 2025-03-15
# Second-division match {f1.status:called off} after {f2.what:goalkeeper} {f2.status:collapses}

LINDAVAR, Sweden, March 15 (Nordlys) - A football match between Lindavar FK and Torsholm was {f1.status:abandoned} {f1.time:in the second half} on Saturday after the home side's {f2.what:keeper}, {f2.name:Anton Wredlund}, {f2.status:fell to the ground} unconscious following {f2.cause:a collision with one of his own defenders}.

{f3.who:The visitors' physiotherapist}, Rasmus Fjell, was first to reach the 24-year-old and {f3.what:cleared his airway} before {f4.what:an ambulance} took him to {f5.place:the university hospital in Brandhult}. He was {f6.status:still unconscious} on arrival, Lindavar's {f7.role:sporting director}, {f7.name:Karin Ståhlbom}, told reporters.

"{f8.wording:We have been told he is out of danger}," she said. Doctors suspected {f9.what:a fractured skull}, according to {f9.source:the club}.

Players of both teams {f10.status:formed a ring} around Wredlund while he was being treated. {f11.who:The referee}, Jonas Eklid, then consulted the captains, and {f12.who:Torsholm} {f12.position:asked not to play on}. The visitors were leading {f13.number:1-0}.

The league's {f14.what:disciplinary committee} will decide {f14.time:on Wednesday} whether the game is to be {f15.what:replayed from the start}. Lindavar, who are {f16.status:fighting relegation}, have another match on Tuesday, which {f17.status:will go ahead as planned}, Ståhlbom said.

It was Wredlund's {f18.what:first match} since he injured {f19.what:a knee} {f19.time:in October}. His brother Filip, a midfielder, {f20.status:was also on the pitch}. A memorial tournament is held in the town each June for {f21.who:a junior player} who died of {f21.cause:heart failure} in 2011.

=== report B | outlet: Lindavars Tidning | published: 2025-03-17
# "He squeezed my hand"

## Wredlund {f6.status:awake and talking}, but {f26:season is over}

By Petronella Sjögaard

The stand at Hagavallen went quiet {f1.time:just after the hour}. {f2.name:Anton Wredlund}, the man {f2.what:between Lindavar's posts}, {f2.status:lay motionless} after {f2.cause:running into a Torsholm striker}, and for four minutes nobody could say whether he would get up again.

It was a stranger who helped: {f3.who:the physio of the opposing team} sprinted across and {f3.what:freed his tongue from his throat}. {f4.what:A helicopter} set down on the training ground and flew him to {f5.place:the university clinic in Brandhult}. On Sunday evening Lindavar's {f7.role:chairwoman}, {f7.name:Karin Ståhlbom}, had good news. "{f8.wording:We have been told he is out of mortal danger}," she said; he had {f6.status:eaten soup} and asked for the score.

The X-rays showed {f9.what:a broken cheekbone}, {f9.source:his father}, Lars Wredlund, told this newspaper. {f27:He will be operated on next week.}

While the medics worked the teams {f10.status:stood in a circle} to shield him from the cameras. Nobody wished to continue afterwards. {f12.who:The Lindavar captain} {f12.position:begged for the game to be ended}, and {f11.who:match official} Jonas Eklid {f1.status:blew the whistle for good} with {f13.number:the guests one goal up}.

What happens to the points is a matter for the league's {f14.what:competitions committee}, which meets {f14.time:on Friday}. It may order {f15.what:that only the remaining half hour be played}. For Lindavar, {f16.status:next to last in the table}, much depends on it. Tomorrow's cup tie has been {f17.status:put off} until April.

Wredlund had missed the whole winter with {f19.what:a shoulder} hurt {f19.time:last autumn}; this was his {f18.what:comeback}. Younger brother Filip, suspended on Saturday, {f20.status:watched from the stand}. Many in the crowd thought of Elias Broman, {f21.who:a boy from the youth team} who died of {f21.cause:sunstroke} after training fourteen years ago.

=== key
f1.status same A=abandoned B=abandoned | the match
f1.time compatible A=in the second half B=just after the hour | when the match was broken off
f2.what same A=goalkeeper B=goalkeeper | Wredlund's position
f2.name same A=Anton Wredlund B=Anton Wredlund | the injured player
f2.status compatible A=collapsed unconscious B=lay motionless | the goalkeeper
f2.cause differs A=collision with own defender B=collision with opposing striker | what felled him
f3.who same A=the visitors' physiotherapist B=the opposing team's physio | who helped first
f3.what same A=cleared airway B=freed his tongue from his throat | how he helped
f4.what differs A=ambulance B=helicopter | how he was taken to hospital
f5.place same A=university hospital Brandhult B=university clinic Brandhult | where he was taken
f6.status changed A=unconscious B=awake | his state
f7.role differs A=sporting director B=chairwoman | Ståhlbom's post
f7.name same A=Karin Ståhlbom B=Karin Ståhlbom | who spoke for the club
f8.wording differs A=out of danger B=out of mortal danger | Ståhlbom's words
f9.what differs A=fractured skull B=broken cheekbone | his injury
f9.source differs A=the club B=his father | on whose word the injury is told
f10.status same A=formed a ring B=stood in a circle | the players during treatment
f11.who same A=referee B=match official | who ended the match
f12.who differs A=Torsholm B=Lindavar captain | who asked to end the match
f12.position same A=not to play on B=to end the game | what was asked of the referee
f13.number same A=1-0 B=guests one goal up | the score
f14.what differs A=disciplinary committee B=competitions committee | the body that decides
f14.time differs A=2025-03-19 B=2025-03-21 | when it decides
f15.what differs A=replay from the start B=only the remaining half hour | what may be ordered
f16.status compatible A=fighting relegation B=next to last | Lindavar in the league
f17.status changed A=will go ahead B=postponed | Tuesday's match
f18.what same A=first match since injury B=comeback | what this match was for him
f19.what differs A=knee B=shoulder | the earlier injury
f19.time compatible A=October B=last autumn | when he was hurt before
f20.status differs A=on the pitch B=in the stand | his brother Filip
f21.who same A=junior player B=boy from the youth team | who died in 2011
f21.cause differs A=heart failure B=sunstroke | of what the boy died
f26 only B | the season is over for him
f27 only B | the operation
