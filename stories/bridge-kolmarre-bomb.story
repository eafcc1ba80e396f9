story: bridge-kolmarre-bomb
kind: crime

=== report A | outlet: Harbour Radio Kolmarre | published: 2023-09-08
# Army {f3.status:makes} bridge device {f3.status:safe} after {f1.number:nine}-hour alert

PRESENTER: It is six o'clock. The Queen Isaura bridge {f2.status:is open} again tonight after the army {f3.status:disarmed} a bomb beneath its {f4.place:northern} ramp. Our reporter Tunde Varga was there all day. Tunde, how was it found?

VARGA: By {f5.who:a cyclist}, at {f6.time:twenty past seven} this morning. {f5.who:She} saw wires hanging from {f7.what:a rucksack}. Police shut the bridge within minutes and moved {f8.number:1,100} people out of the flats on Sailmaker Street.

PRESENTER: And how dangerous was it?

VARGA: {f9.role:Captain} {f9.name:Ilse Moradi}, who led the squad, told me it held {f10.number:four kilos} of explosive. Her words: "{f11.wording:It would have brought down the ramp}." The detonator, she said, {f12.certainty:would certainly have worked}.

PRESENTER: Who put it there?

VARGA: The police {f13.status:have arrested} a man of {f14.age:26}. They stress he has not been charged. {f15.source:The interior ministry} says {f15.who:the Free Delta group} is behind it. It spoke of {f20.what:a telephone call}.

PRESENTER: Wasn't there something like this before?

VARGA: In 2017, yes, a hoax: two boxes of sand, and 400 people were sent home. {f16:The bridge carries 52,000 cars a day, the council says.}

PRESENTER: And the trams?

VARGA: They {f17.status:resume} {f17.time:tomorrow at five in the morning}. The mayor, {f18.name:Dario Lindgren}, wants {f18.position:cameras on all the city's bridges}.

=== report B | outlet: National Post of Veldria | published: 2023-09-09
# Bomb under Kolmarre bridge {f3.status:defused}

Explosives experts from the armed forces {f3.status:rendered harmless} a home-made bomb under the {f4.place:southern} approach of the Queen Isaura bridge in Kolmarre on {f6.time:Friday}, ending an alarm that had paralysed the port city for {f1.number:nine} hours.

The device, packed in {f7.what:a sports bag}, was noticed {f6.time:shortly before eight} by {f5.who:a jogger}. {f8.number:Some 1,100} residents had to leave their homes; traffic {f2.status:was flowing} again by evening.

The charge weighed {f10.number:14 kilograms}, said {f9.name:Ilse Moradi}, {f9.role:a major} in the engineers. "{f11.wording:It would have brought down the ramp and everyone on it}," she said. Whether the fuse {f12.certainty:would have worked is not known}, she added.

The {f14.age:28-year-old} suspect {f13.status:was charged} on Saturday morning with attempted murder. {f15.who:The Free Delta movement} planted the bomb, according to {f15.source:prosecutors}, who cite {f20.what:a letter}.

Trams {f17.status:ran again} from {f17.time:five on Saturday morning}. Mayor {f18.name:Dario Lindgren} demanded {f18.position:that cameras be fitted on every bridge in town}. {f19:A trade fair that was to open on Monday has been put off.}

Six years ago a false alarm at the same place led to the evacuation of 400 people. In July, two members of Free Delta, aged 31 and 44, were given prison terms over an attack on a pipeline with 6 kilograms of explosive.

=== key
f1.number same A=9 B=9 | hours of alert
f2.status same A=open B=open | the bridge in the evening
f3.status same A=defused B=defused | the bomb
f4.place differs A=northern ramp B=southern ramp | where the bomb lay
f5.who differs A=cyclist B=jogger | who found it
f6.time differs A=2023-09-08T07:20 B=2023-09-08 shortly before 08:00 | when it was found
f7.what differs A=rucksack B=sports bag | what it was in
f8.number compatible A=1100 B=1100~ | people moved out
f9.role differs A=captain B=major | Moradi's rank
f9.name same A=Ilse Moradi B=Ilse Moradi | who led the squad
f10.number differs A=4 B=14 | kilograms of explosive
f11.wording compatible A=brought down the ramp B=brought down the ramp and everyone on it | Moradi's words
f12.certainty differs A=certain B=not known | whether the detonator would have worked
f13.status changed A=arrested, not charged B=charged | the suspect
f14.age differs A=26 B=28 | the suspect's age
f15.who same A=Free Delta B=Free Delta | who is said to have planted it
f15.source differs A=interior ministry B=prosecutors | who blames Free Delta
f16 only A | 52,000 cars a day
f17.status changed A=planned B=resumed | the trams
f17.time same A=2023-09-09T05:00 B=2023-09-09T05:00 | when the trams run again
f18.name same A=Dario Lindgren B=Dario Lindgren | the mayor
f18.position same A=cameras on all bridges B=cameras on all bridges | the mayor's demand
f20.what differs A=telephone call B=letter | how Free Delta claimed it
f19 only B | the trade fair put off
