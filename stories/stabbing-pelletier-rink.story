story: stabbing-pelletier-rink
kind: crime

=== report A | outlet: Pelletier Lake RCMP | published: 2024-02-05
# Pelletier Lake RCMP: {f1.number:three} people injured in stabbing at {f4.place:curling rink}; one man {f2.status:charged}

On {f3.time:February 3, 2024, at approximately 9:40 p.m.}, Pelletier Lake RCMP received a report of a stabbing at {f4.place:the Pelletier Lake Curling Club}.

Officers arrived on scene {f5.time:at 10:02 p.m.} and located {f1.number:three} injured adults: a {f6.age:44-year-old} man, a {f7.age:38-year-old} woman and a 52-year-old man. {f8.who:An off-duty paramedic} was already providing first aid. All three were transported to hospital. The {f6.age:44-year-old} man's injuries were described as {f6.status:life-threatening}; he was later taken to Regina by {f9.what:air ambulance}. The woman and the other man {f10.status:have since been released}.

Initial investigation determined that an altercation took place {f11.place:in the lounge} and continued {f11.place:in the parking lot}, where the individuals were injured with {f12.what:a kitchen knife}. The knife has been recovered. The suspect and the victims {f13.role:were known to each other}. The motive {f14.cause:has not been determined}.

The suspect left {f28.what:in a vehicle} before the arrival of police. As a precaution, residents were asked shortly after 10 p.m. to lock their doors. He was located {f16.time:at 11:20 p.m.} {f16.place:on a grid road north of the village} and arrested {f17.status:without incident}, and the request was lifted {f15.time:ten minutes later}.

Darcy Lamontagne, {f18.age:29}, of Pelletier Lake, is charged with {f2.what:three counts of aggravated assault} and one count of possession of a weapon for a dangerous purpose. He was remanded in custody and {f19.status:will appear} in Yorkton Provincial Court on {f19.time:February 6}.

Major Crimes {f20.status:has been informed} but is not leading the investigation at this time. There is {f21.status:no further risk to the public}.

Anyone who was at the {f22.what:mixed bonspiel} on Saturday evening and has photographs or video is asked to call the detachment. An unrelated assault at the same address on January 27 remains under investigation.

=== report B | outlet: The Parkland Review | published: 2024-02-07
# Curling club volunteer {f6.status:dies} after {f4.place:rink} attack; accused {f2.status:now faces} {f2.what:murder} count

By Maeve Wasylenko

PELLETIER LAKE, Sask. - Wade Hrynkiw carried the chairs in every fall and out every spring. On Tuesday morning the {f6.age:44-year-old} {f6.status:died} in a Regina hospital of the wounds he received on {f3.time:Saturday night} at {f4.place:the rink} he had helped to build.

By the afternoon the charge against Darcy Lamontagne, {f18.age:29}, {f2.status:had been raised} to {f2.what:second-degree murder, with two counts of aggravated assault} remaining. He {f19.status:appeared} by video in {f19.time:Yorkton provincial court that day}, said "yes, ma'am" twice and is to be back on {f23:February 20}.

There are not five people in this village of 610 who were not there or related to somebody who was. The {f22.what:seniors' bonspiel} had ended around six, and supper was over. According to three people to whom the Review spoke, the trouble started in {f11.place:the upstairs lounge} with words about {f14.cause:money that Lamontagne was owed for a snow machine}, a version that Sgt. Priya Fontaine of the RCMP's Major Crimes unit, {f20.status:which took the case over} on Tuesday, did not dispute. It went on {f11.place:outside}. There he drew {f12.what:a fishing knife}, the kind with a bent tip, and when Hrynkiw was down he ran off {f28.what:on foot} across the ice.

Hrynkiw, who was no friend of his and {f13.role:had never met him} before that evening, {f24:stepped in between}. So did Carol Lamontagne, {f7.age:38}, {f25:the accused man's sister-in-law}, who was cut on the arm, and a man of 52. Of the {f1.number:three}, those two {f10.status:are home}.

It was {f8.who:the ice-maker, Orest Dubyk}, who knelt in the snow with a bar towel until help came. "I did what the poster says," he told the Review. "I had one on the wall above the kettle for twenty years and never read it till I had to."

Some are angry about how long that took. The first 911 call was placed at {f3.time:9:40}. The Mounties came, people say, {f5.time:closer to half past ten}. The nearest detachment with a night shift is 50 kilometres away. Fontaine said response times would be looked at.

In the kitchens the lights were off {f15.time:until well past one in the morning}, when word went round that doors could be opened again. Lamontagne had been found {f16.time:before midnight} {f16.place:in a fishing shack on the lake}, with the stove going, and {f17.status:gave himself up}.

{f9.what:A helicopter} had meanwhile carried Hrynkiw to the city. Police repeat that {f21.status:nobody else need be afraid}.

The school {f26:had counsellors in} on Wednesday. The provincial mixed final, which the club was to host in March, {f27:will be played elsewhere}.

=== key
f1.number same A=3 B=3 | the injured
f2.status changed A=charged B=charge raised | the charge against Lamontagne
f2.what changed A=three counts of aggravated assault B=second-degree murder and two counts of aggravated assault | what he is charged with
f3.time same A=2024-02-03T21:40 B=2024-02-03 | when it happened
f4.place same A=curling club B=curling rink | where
f5.time differs A=22:02 B=22:30~ | when the police came
f6.age same A=44 B=44 | the man who died
f6.status changed A=life-threatening injuries B=dead | the man of 44
f7.age same A=38 B=38 | the injured woman
f8.who differs A=an off-duty paramedic B=the ice-maker | who gave first aid
f9.what same A=air ambulance B=helicopter | how Hrynkiw was taken to Regina
f10.status same A=released B=at home | the other two injured
f11.place same A=lounge, then parking lot B=lounge, then outside | where the fight took place
f12.what differs A=kitchen knife B=fishing knife | the weapon
f13.role differs A=known to each other B=never met before | Lamontagne and Hrynkiw
f14.cause changed A=not determined B=money owed | the motive
f15.time differs A=23:30 B=01:00~ | when the warning was lifted
f16.time compatible A=23:20 B=before midnight | the arrest
f16.place differs A=grid road B=fishing shack | where he was arrested
f17.status same A=without incident B=gave himself up | how he was arrested
f18.age same A=29 B=29 | Darcy Lamontagne
f19.status changed A=to appear B=appeared | his first appearance in court
f19.time same A=2024-02-06 B=2024-02-06 | the day of it
f20.status changed A=informed, not leading B=took over | the Major Crimes unit
f21.status same A=no risk B=no risk | danger to others
f22.what differs A=mixed bonspiel B=seniors' bonspiel | what was held at the rink that day
f28.what differs A=in a vehicle B=on foot | how he left
f23 only B | the next date in court
f24 only B | he stepped between them
f25 only B | the injured woman is a relative
f26 only B | counsellors at the school
f27 only B | the provincial final moved
