story: obituary-referee-graanrivier
kind: obituary

=== report A | outlet: Cape Sports Agency | published: 2023-11-23
# Rugby referee Themba Nyoka-Pringle {f1.status:dies}, {f2.age:69}

CAPE MERIDIAN, Nov 23 (CSA) - Themba Nyoka-Pringle, {f3.what:the first black referee} to take charge of a {f4.what:Five Oceans Cup final}, {f1.status:died} on Tuesday {f5.cause:of cancer}, {f6.source:the rugby union} said. He was {f2.age:69}.

Nyoka-Pringle, {f7.role:a mathematics teacher}, {f8.status:took up the whistle} {f8.time:in 1979} after {f8.cause:a neck injury} ended his own career as {f9.what:a scrum-half}. Under apartheid he {f10.status:was not allowed} to {f10.what:referee white teams}. {f11.who:A schools inspector} {f11.status:once had him arrested} at a ground in Paarlberg for {f11.cause:entering by the wrong gate}.

The {f4.what:final} {f12.time:of 1999}, in which he sent off {f13.whom:the Kauri Islands captain}, made him famous. He received {f14.what:death threats}. "{f15.wording:The law of the game has no colour}," he answered. He {f16.status:retired} {f16.time:in 2004} and later {f16.what:trained young referees} {f16.place:in the townships}.

{f17.who:The president of the republic} {f17.status:paid tribute} to {f17.what:a fearless man}. The man concerned, Craig Dunstan-Hale, said {f18.what:he had been right to send him off}. A stadium {f19.status:will be named} after him in his home town, Graanrivier.

He is survived by his wife, {f20.role:a judge}, and {f24.who:four sons}. The funeral {f21.status:will be held} {f21.time:on 2 December}. His {f22.what:whistle} {f22.status:is kept in the rugby museum}. Another Nyoka, {f23:the sprinter Zolani}, is not a relative.

=== report B | outlet: The Graanrivier Courant | published: 2023-12-04
# The man at the wrong gate

By Lerato van Schalkwyk

They {f21.status:buried} Themba Nyoka-Pringle {f21.time:on Saturday} beneath the blue gums, and the man he had once sent off, then {f13.whom:vice-captain of the Kauri Islands}, carried the coffin. "{f18.what:He got it wrong, and I never minded}," Craig Dunstan-Hale told me afterwards.

He {f1.status:had passed away} at {f2.age:sixty-nine}, on 21 November, {f5.cause:following a stroke}; {f6.source:a daughter} had brought us the news. To the world he was {f3.what:the first black man} who refereed a {f4.what:Five Oceans Cup final}. To us he was {f7.role:the science teacher}, who wrote formulas on the try line.

He had been {f9.what:a hooker}, and a good one, until {f8.cause:a knee} put an end to it; so {f8.time:in 1979} he {f8.status:became a referee}. {f10.what:Matches of whites} {f10.status:were closed} to him in those days. In Paarlberg {f11.who:a policeman} {f11.status:locked him up} because {f11.cause:he had used the gate for whites}. He was released at half-time and refereed the second half.

After {f12.time:the final of 1999} there came letters: {f14.what:people wanted to kill him}. "{f15.wording:The law of the game has got no colour}" was all he had to say. {f16.time:Five years later} he {f16.status:stopped}, and {f16.what:taught boys and girls to referee}, {f16.place:here on our dusty fields}.

{f17.who:The minister of sport} {f17.status:praised} {f17.what:his courage} at the grave. Our stadium {f19.status:has borne his name} since Saturday. At the graveside stood his widow, {f20.role:a heart surgeon}, and {f24.who:two sons and two daughters}. His {f22.what:whistle} {f22.status:went into the grave with him}. {f25:The gate in Paarlberg was taken down in 1993.}

=== key
f1.status same A=died B=passed away | the referee
f2.age same A=69 B=69 | his age
f3.what same A=first black referee B=first black man | what he was the first of
f4.what same A=Five Oceans Cup final B=Five Oceans Cup final | the match
f5.cause differs A=cancer B=stroke | of what he died
f6.source differs A=rugby union B=a daughter | on whose word
f7.role differs A=mathematics teacher B=science teacher | his work
f8.status same A=took up the whistle B=became a referee | his beginning as a referee
f8.time same A=1979 B=1979 | when
f8.cause differs A=neck injury B=knee | what ended his playing
f9.what differs A=scrum-half B=hooker | his position as a player
f10.status same A=not allowed B=closed to him | matches of white teams
f10.what same A=white teams B=matches of whites | what was closed to him
f11.who differs A=schools inspector B=policeman | who had him arrested
f11.status same A=arrested B=locked up | the referee in Paarlberg
f11.cause same A=wrong gate B=gate for whites | why he was arrested
f12.time same A=1999 B=1999 | the final
f13.whom differs A=captain B=vice-captain | whom he sent off
f14.what same A=death threats B=people wanted to kill him | the letters
f15.wording differs A=has no colour B=has got no colour | his words
f16.status same A=retired B=stopped | his refereeing
f16.time same A=2004 B=five years later | when he stopped
f16.what same A=trained young referees B=taught boys and girls to referee | his later work
f16.place compatible A=in the townships B=on our dusty fields | where
f17.who differs A=president B=minister of sport | who paid tribute
f17.status same A=paid tribute B=praised | the tribute
f17.what compatible A=fearless man B=courage | the tribute
f18.what differs A=he was right B=he got it wrong | what the man sent off says
f19.status changed A=will be named B=bears his name | the stadium
f20.role differs A=judge B=heart surgeon | his wife's work
f24.who differs A=four sons B=two sons and two daughters | his children
f21.status changed A=will be held B=buried | the funeral
f21.time same A=2023-12-02 B=2023-12-02 | the funeral
f22.what same A=whistle B=whistle | what he left
f22.status differs A=in the museum B=in the grave | the whistle
f23 only A | another Nyoka
f25 only B | the gate taken down
