story: football-bus-attack
kind: sport

=== report A | outlet: Meridiano Deportes | published: 2023-11-26
# {f1.what:Stones} {f2.status:hit} team bus; derby {f3.status:called off}

ROSALEDA, Argentina - The derby between Atlético Rosaleda and Ferro Norte {f3.status:was suspended} on Sunday {f4.time:half an hour before kick-off} after {f1.what:stones} thrown at the visitors' bus cut {f6.whom:the goalkeeper}, Ezequiel Bardi, {f7.what:above the eye}.

The attack took place {f8.place:under a railway bridge}, 300 metres from the ground. {f10.number:Eight} people {f10.status:were arrested}. The {f11.role:security secretary} of the province, Lorena Quintar, said {f12.who:the bus driver} had {f12.what:left the agreed route}.

Ferro's {f13.role:captain}, Nahuel Osses, said: "{f14.wording:We are footballers, we are not at war}." The club {f15.position:demands the three points}. Rosaleda {f16.position:want the match played on neutral ground}.

{f17.who:The league} {f17.status:will decide} {f17.time:on Tuesday}. Bardi {f18.status:received six stitches} and {f19.status:was released} from hospital. In {f20.time:2018} {f20.whom:a fan} was killed {f20.place:near the same bridge}.

=== report B | outlet: Diario de Rosaleda | published: 2023-11-27
# Shame on us

By Celina Orrego-Paz

There was no football on Sunday. {f4.time:Shortly after the teams had come out to warm up}, {f24:the referee told both sides} to go home: the derby {f3.status:was off}. The guests' {f6.whom:keeper}, Bardi, had been {f7.what:wounded at the eyebrow} by {f1.what:a bottle}; it {f2.status:came through the window} of the coach {f8.place:at the level crossing}.

Why there? {f12.who:The police escort} had {f12.what:taken a wrong turn}, Lorena Quintar, {f11.role:who is responsible for security} in the provincial government, conceded. {f10.number:Eleven} youths {f10.status:are in custody}.

"{f14.wording:We are footballers, not soldiers}," said Nahuel Osses, {f13.role:Ferro's vice-captain}. His club {f15.position:wants to be awarded the win}; ours {f16.position:proposes to play behind closed doors}. {f17.who:The disciplinary court} {f17.status:is to rule} {f17.time:tomorrow}.

The goalkeeper's wound {f18.status:was stitched}, and he {f19.status:was kept in hospital overnight}. Rosaleda has been here before. {f20.time:Five years ago} {f20.whom:a supporter} died {f20.place:at the stadium gate}.

=== report C | outlet: Cable Sur | published: 2023-11-28
# Ferro awarded derby points

Ferro Norte were given {f25:the three points} on Tuesday for the derby that {f3.status:was called off} at Rosaleda at the weekend, {f17.who:the league} {f17.status:decided}. Rosaleda must also {f22:play two matches without spectators}.

Bardi, the {f6.whom:goalkeeper}, who was hit by {f1.what:a stone}, {f19.status:left hospital} on Monday. The number of those {f10.status:arrested} has risen to {f10.number:fifteen}. A report by the province says {f12.who:the driver} of the bus {f12.what:strayed from the route} and stopped {f8.place:beneath the railway bridge}. Security chief Lorena Quintar {f23:offered her resignation}.

=== key
f1.what differs A=stone B=bottle C=stone | what hit the goalkeeper
f2.status compatible A=hit the bus B=came through the window | the missile
f3.status same A=called off B=called off C=called off | the derby
f4.time differs A=half an hour before kick-off B=after the teams had come out to warm up | when it was called off
f6.whom same A=goalkeeper B=goalkeeper C=goalkeeper | who was hurt
f7.what same A=above the eye B=eyebrow | where he was hurt
f8.place differs A=railway bridge B=level crossing C=railway bridge | where the bus was attacked
f10.number changed A=8 B=11 C=15 | the arrested
f10.status same A=arrested B=arrested C=arrested | the suspects
f11.role compatible A=security secretary B=responsible for security | Quintar's office
f12.who differs A=bus driver B=police escort C=bus driver | who went wrong
f12.what same A=left the route B=left the route C=left the route | what went wrong
f13.role differs A=captain B=vice-captain | Osses
f14.wording differs A=we are not at war B=not soldiers | Osses's words
f15.position same A=three points B=awarded the win | what Ferro want
f16.position differs A=neutral ground B=behind closed doors | what Rosaleda want
f17.who differs A=league B=disciplinary court C=league | who decides
f17.status changed A=will decide B=will decide C=decided | the decision
f17.time same A=2023-11-28 B=2023-11-28 | when it is decided
f18.status compatible A=six stitches B=stitched | the wound
f19.status differs A=released B=kept overnight C=kept overnight | Bardi in hospital
f20.time same A=2018 B=five years ago | the earlier death
f20.whom same A=fan B=supporter | who died then
f20.place differs A=near the bridge B=at the stadium gate | where that was
f22 only C | matches without spectators
f23 only C | the resignation
f25 only C | the points awarded
f24 only B | the referee
