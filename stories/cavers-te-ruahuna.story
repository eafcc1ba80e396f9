story: cavers-te-ruahuna
kind: accident

=== report A | outlet: Waimarie Post | published: 2024-07-22
# {f3.number:Four} students {f1.status:out safe} after {f2.time:30 hours} in flooded cave

By Aroha Pirihi

{f3.number:Four} university students trapped by rising water in the Te Ruahuna cave system near Otangihau {f1.status:were brought to the surface} {f4.time:shortly before 6pm yesterday}, cold, hungry and, in the words of the doctor who looked them over, "in better spirits than I am".

The group, all members of the same caving club, had gone underground {f5.time:about noon on Saturday} for what was to be a six-hour trip. Heavy rain began {f6.time:mid-afternoon}. When they turned for home, a low passage known as {f7.place:the Letterbox} {f8.status:had filled to the roof}.

A friend raised the alarm {f9.time:at 8.15pm}, when the four were two hours overdue, and by midnight {f10.number:26} volunteers from three search and rescue groups were at the cave mouth. The stream was too strong for anybody to go further than the first chamber.

"We had a choice of waiting for the water or fighting it," said {f11.name:Hemi Waaka-Ross}, {f11.role:the incident controller}. "The water was going to win. So we waited."

Two divers, flown in {f12.place:from Nelson} by an air force helicopter, {f13.status:got through} the flooded section {f13.time:at 9am on Sunday}. They found the students on {f14.place:a ledge} about {f15.number:400 metres} from the entrance, huddled in a plastic survival bag. They carried in hot soup, dry clothes and a message from {f16.who:the mother of one of them}, which said only: "Told you so. Love you."

By late afternoon the level {f17.status:had dropped} far enough for the party {f18.what:to wade out}, with water to their chests, on a fixed rope. No diving gear was needed in the end.

{f26:Caitlin Moorehead}, {f19.age:20}, {f19.what:had sprained an ankle} on Saturday. She and the others, two men aged 21 and a woman aged 19, {f20.status:were checked} at {f20.place:Otangihau's medical centre} and {f20.status:sent home} last night.

Waaka-Ross said the students {f21:had done everything right once things went wrong}. They had left word of their plans, carried spare lights and stayed put. Whether they ought to have gone in was another matter: {f22.what:a heavy rain watch} had been in force since Friday night.

The landowner, sheep farmer Doug Tamepo, whose woolshed served as base, said he had lost count of the scones. "They can pay me back in firewood," he said.

The cave {f23.status:will stay closed} {f23.time:until the rope and the bags have been taken out}. In {f24:1998}, {f24:a schoolteacher} {f24:drowned} in the same passage; a plaque at the entrance remembers him.

=== report B | outlet: New Zealand Rescue Coordination, media release | published: 2024-07-21T21:00
# Successful operation at Te Ruahuna caves

All {f3.number:four} members of a caving party reported overdue on Saturday evening {f1.status:have been recovered} from the Te Ruahuna caves. They emerged {f4.time:at 5.50 this evening}, {f2.time:some thirty hours} after they had entered the system.

The party went in {f5.time:around midday on Saturday} and was cut off by {f6.time:afternoon} rain which {f8.status:closed} {f7.place:the narrow passage known to cavers as the Letterbox}. A contact person called emergency services {f9.time:at a quarter past eight}, as agreed. That decision, made by the party before it left, was the most important one of the weekend.

Conditions overnight ruled out any entry beyond the first chamber. This morning, {f13.time:at nine}, a pair of cave divers who had been brought {f12.place:up from Nelson} {f13.status:passed} the sump and made contact. The cavers were sitting {f14.place:on a rock shelf} {f15.number:approximately 400 m} inside. They were given food and clothing, and a note from {f16.who:a parent}.

With the stream {f17.status:falling} during the afternoon, it was judged safer to let the cavers {f18.what:walk out through chest-deep water along a rope} than to ask them to dive.

One of them, a woman {f19.age:of 20}, has {f19.what:an injury to her ankle} that she suffered on the first day. The party was taken to {f20.place:the medical centre at Otangihau} for assessment; {f20.status:nobody needed to be admitted}.

{f11.role:Incident Controller} {f11.name:Hemi Waaka-Ross} thanks the {f10.number:26} volunteers who turned out on Saturday night, the Royal New Zealand Air Force, the divers, and the Tamepo family for the use of their woolshed. {f25:About forty more came on Sunday}, among them a retired surveyor whose hand-drawn map of 1983 turned out to be the best one available.

The public is asked to keep away: the cave {f23.status:remains shut} {f23.time:while equipment is being removed}. A {f22.what:heavy rain watch} had been issued for the district on Friday night. We ask everybody who goes underground to look at the forecast first.

=== key
f1.status same A=brought out safe B=brought out safe | the cavers
f2.time same A=30 hours B=30 hours~ | how long they were inside
f3.number same A=4 B=4 | the cavers
f4.time compatible A=2024-07-21 shortly before 18:00 B=2024-07-21T17:50 | when they came out
f5.time same A=2024-07-20T12:00~ B=2024-07-20T12:00~ | when they went in
f6.time compatible A=mid-afternoon B=afternoon | when the rain came
f7.place same A=the Letterbox B=the Letterbox | the passage
f8.status same A=flooded B=flooded | the passage
f9.time same A=2024-07-20T20:15 B=2024-07-20T20:15 | when the alarm was raised
f10.number same A=26 B=26 | volunteers on Saturday night
f11.name same A=Hemi Waaka-Ross B=Hemi Waaka-Ross | the incident controller
f11.role same A=incident controller B=incident controller | his role
f12.place same A=Nelson B=Nelson | where the divers came from
f13.status same A=divers reached them B=divers reached them | the divers
f13.time same A=2024-07-21T09:00 B=2024-07-21T09:00 | when
f14.place same A=ledge B=rock shelf | where the cavers sat
f15.number same A=400 m~ B=400 m~ | how far from the entrance
f16.who compatible A=mother of one of them B=a parent | who wrote the message
f17.status same A=falling B=falling | the water
f18.what same A=waded along a rope B=waded along a rope | how they came out
f19.age same A=20 B=20 | the woman hurt
f19.what compatible A=sprained ankle B=ankle injury | her injury
f20.place same A=medical centre Otangihau B=medical centre Otangihau | where they were examined
f20.status same A=checked and sent home B=checked, none admitted | the cavers
f21 only A | they did right afterwards
f22.what same A=heavy rain watch B=heavy rain watch | the warning
f23.status same A=closed B=closed | the cave
f23.time same A=until equipment is removed B=until equipment is removed | how long
f24 only A | the drowning of 1998
f25 only B | volunteers on Sunday
f26 only A | Caitlin Moorehead's name
