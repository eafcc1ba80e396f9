story: boat-lampadra
kind: disaster

=== report A | outlet: Panmar Wire | published: 2023-11-07T14:30 | agency: Panmar
# {f1.number:At least 18} drown as migrant boat {f2.status:capsizes} off Lampadra

LAMPADRA, Esperia (Panmar) - A wooden boat carrying migrants {f2.status:overturned} in rough seas {f3.place:about 11 miles south of Lampadra island} {f3.time:early on Tuesday}, and {f1.number:at least 18} people lost their lives, the Esperian coast guard said.

{f4.number:Seventy-three} people were pulled from the water, among them {f5.number:nine} children. Survivors told aid workers that {f6.number:some 120} had been on board.

The boat had set out {f7.time:on Sunday evening} from {f7.place:Zawra} on the opposite coast. It {f2.status:went over} when {f8.cause:those on board rushed to one side} at the sight of a patrol vessel, a coast guard officer said.

Two coast guard cutters and a trawler took part in the rescue. A helicopter {f10.status:could not take off} because of {f10.cause:the wind}.

Most of the passengers came from {f11.place:Darsan and Upper Kemet}, the officer said. They had paid {f12.money:3,000 to 4,000 dollars} each for the crossing.

Interior Minister Fulvia Castagnoli {f13.status:was to fly} to the island {f13.time:later on Tuesday}. More than 2,100 people have perished on this route since January; the year before it was 1,700.

=== report B | outlet: Il Faro dell'Isola | published: 2023-11-09
# The women of the harbour count to {f1.number:forty-one}

By Donatella Nkrumah-Sposito

On the floor of the fish market lie {f1.number:41} bags, seven of them short. The women of Lampadra have put a flower on each.

Nobody here uses the coast guard's word, capsized. "They {f2.status:were turned over}," said {f15.name:Yonatan Desta}, {f15.age:19}, in a blanket, outside the parish hall. According to him and four other survivors, {f8.cause:the wash of the patrol ship}, which circled them twice at speed, swamped the boat and rolled it. The prosecutor, Ermanno Vasileiou, is looking into it.

{f4.number:Seventy-three} were saved, most of them by {f4.who:one man}. {f4.who:Calogero Stasi}, 64, fished out forty-seven with the trawler "Santa Rita", alone with his grandson, before a cutter came. "I am a fisherman," he said. "I pulled in what was there."

How many were on the boat? {f6.number:About a hundred and fifty}, says Desta, who counted heads on the beach at {f7.place:Sabrat} where they boarded {f7.time:on Sunday} after dark. If that is right, {f17.number:nearly forty} are still out there. Most were {f11.place:from Darsan}, like himself; he had sold his father's taxi to find the {f12.money:5,000} dollars.

The minister {f13.status:came} {f13.time:on Wednesday}, for ninety minutes. Fulvia Castagnoli walked past the fish market without going in. "{f18.wording:The blame lies with those who put them to sea}," she said at the airport. Somebody threw an orange.

The island's mayor, Rosaria Stasi, no relation of the fisherman, {f19.position:wants the dead to be buried here}. The cemetery has room for {f20:thirty}.

=== report C | outlet: The Metropolitan Review | published: 2023-11-19
# Twelve days after Lampadra: what is known

Two men are in custody, {f1.number:forty-four} people are dead, and the government of Esperia still {f22:refuses to release the log of the patrol vessel "Tenace"}.

The vessel's radar shows it at a distance of 600 metres when the migrants' boat {f2.status:went down} {f3.place:eight miles from the island} {f3.time:at 4:10 a.m. on 7 November}. That, at least, is what Interior Minister Fulvia Castagnoli told parliament. The prosecutor's expert, however, gives {f8.cause:the bow wave of the "Tenace"} as the likeliest explanation. He has spoken with 31 survivors. All of them say the same.

The boat's two helmsmen, aged {f24:22 and 27}, were arrested on the strength of photographs. One of the rescued, {f15.name:Jonathan Desta}, {f15.age:16}, whose testimony had been widely quoted, has retracted part of it. He now says that he did not see the first turn of the ship, only the second.

There were {f6.number:120} people on board according to the list that the smugglers kept, found on a telephone. So {f17.number:three} remain unaccounted for, after {f4.number:73} had been brought ashore alive, {f5.number:eleven} of them minors. {f4.who:The crew of the "Tenace"} rescued the greater part, the ministry insists; the fishermen of Lampadra laugh at this.

They had sailed {f7.place:from Zawra}, most likely {f7.time:on the Monday}, since the fuel on board would not have lasted two days.

Castagnoli has explained her remark at the airport, "{f18.wording:The blame lies only with those who put them to sea}". She had been speaking, she said, of the smugglers. She {f26:rejects calls to resign}.

The dead were taken to the mainland on a ferry on Thursday and {f28:will be buried in four different towns}, against the wish of the mayor, who had {f19.position:offered graves on the island}.

The helicopter which {f10.status:could not fly} that night for want of {f10.cause:a spare part}, as has emerged, is still on the ground.

=== key
f1.number changed A=>=18 B=41 C=44 | the dead
f2.status same A=capsized B=turned over C=went down | the boat
f3.place differs A=11 miles south of Lampadra C=8 miles from the island | where it capsized
f3.time compatible A=2023-11-07 early C=2023-11-07T04:10 | when it capsized
f4.number same A=73 B=73 C=73 | the rescued
f4.who differs B=Calogero Stasi C=the crew of the Tenace | by whom most were saved
f5.number differs A=9 C=11 | children among the rescued
f6.number differs A=120 B=150 C=120 | people on board
f7.place differs A=Zawra B=Sabrat C=Zawra | where the boat set out
f7.time differs A=Sunday B=Sunday C=Monday | when it set out
f8.cause differs A=rush to one side B=wash of the patrol ship C=wash of the patrol ship | why it capsized
f10.status same A=could not fly C=could not fly | the helicopter
f10.cause differs A=wind C=missing spare part | why the helicopter did not fly
f11.place compatible A=Darsan and Upper Kemet B=Darsan | where most came from
f12.money differs A=USD 3000-4000 B=USD 5000 | the price of the crossing
f13.status changed A=planned B=came | the minister's visit
f15.name differs B=Yonatan Desta C=Jonathan Desta | a survivor
f15.age differs B=19 C=16 | a survivor
f17.number differs B=40~ C=3 | people still missing
f18.wording differs B=the blame lies with those who put them to sea C=the blame lies only with those who put them to sea | the minister's words
f19.position same B=burial on the island C=graves offered on the island | what the mayor wants
f20 only B | room in the cemetery
f22 only C | the log withheld
f24 only C | the helmsmen's ages
f28 only C | where the dead will be buried
f26 only C | the minister will not resign
f13.time changed A=2023-11-07 B=2023-11-08 | the minister's visit
