story: cocaine-traskillen-strand
kind: court

=== report A | outlet: Southern Courts Agency | published: 2024-10-26 | agency: SCA
# Three men {f1.status:remanded in custody} after west Cork {f2.what:cocaine} landing

Three men {f1.status:were remanded in custody} at Bandon District Court on {f3.time:Saturday} in connection with the seizure of {f2.what:cocaine} worth {f4.money:€31 million} from {f5.what:an inflatable boat} on the west Cork coast.

{f6.number:Some 440kg} of the drug was found by Revenue officers and gardaí at {f7.place:Traskillen strand} {f8.time:shortly before dawn} on Thursday. The boat had run aground there after {f9.cause:its engine failed}, the court was told.

Ruud Terlinden, {f10.age:44}, a Dutch national, and brothers Cormac ({f11.age:31}) and Dara Leahy-Burke ({f12.age:28}), both of {f13.place:Glasheen Road}, Cork, are each charged with {f14.what:possession of drugs for sale or supply}. {f15.who:Mr Terlinden} is also accused of having a false passport.

Detective Garda {f16.name:Fidelma Crehan} said that {f17.who:Cormac Leahy-Burke} had replied "{f18.wording:I have nothing to say to you}" when the charge was put to him. {f19:The other two made no reply}.

She said gardaí had been alerted by {f20.who:a farmer} who saw lights on the beach at {f20.time:4.15am}. Two jeeps with trailers were waiting in a lane. A fourth man escaped across the fields and {f22.status:has not been found}.

Solicitor Eimear Twomey, for the brothers, said that they {f23.position:would be applying for bail} in the High Court. She asked for a doctor to see the younger man, who had {f25.what:a wrist injury}. Inspector Donal Kiely said gardaí {f26.position:would object to bail}.

Judge Fionnuala Roche granted free legal aid to {f28.whom:all three} and ordered them to appear again {f29.time:on November 7}, by video link.

The landing {f30.certainty:is believed to be} connected with {f31.what:a cargo ship} that was boarded by the Naval Service the day before, {f32.place:40 nautical miles} off Mizen Head. Nothing was found on board, and the vessel was allowed to continue to Rotterdam.

It is the {f33.number:second} such seizure in the county this year. In {f34.time:March}, 1.2 tonnes was recovered from a shed near Skibbereen; {f36:two men are awaiting trial}.

=== report B | outlet: Munster Evening Post | published: 2024-10-26 | copy: A | agency: SCA
# Three men {f1.status:remanded in custody} after west Cork {f2.what:cocaine} landing

Three men {f1.status:were remanded in custody} at Bandon District Court on {f3.time:Saturday} in connection with the seizure of {f2.what:cocaine} worth {f4.money:€31 million} from {f5.what:a fishing boat} on the west Cork coast.

{f6.number:Some 440kg} of the drug was found by Revenue officers and gardaí at {f7.place:Traskillen strand} {f8.time:shortly before dawn} on Thursday. The boat had run aground there after {f9.cause:its crew lost their way in fog}, the court was told.

Ruud Terlinden, {f10.age:44}, a Dutch national, and brothers Cormac ({f11.age:31}) and Dara Leahy-Burke ({f12.age:28}), both of {f13.place:Blarney Road}, Cork, are each charged with {f14.what:importing drugs}. {f15.who:Mr Terlinden} is also accused of having a false passport.

Detective Garda {f16.name:Fidelma Creehan} said that {f17.who:Dara Leahy-Burke} had replied "{f18.wording:I had nothing to do with it}" when the charge was put to him.

She said gardaí had been alerted by {f20.who:a coastguard volunteer} who saw lights on the beach at {f20.time:4.15am}. Two jeeps with trailers were waiting in a lane. A fourth man escaped across the fields and {f22.status:has since been found}.

Solicitor Eimear Twomey, for the brothers, said that they {f23.position:would not be applying for bail} in the High Court. She asked for a doctor to see the younger man, who had {f25.what:a wrist injury}. Inspector Donal Kiely said gardaí {f26.position:would object to bail}.

Judge Fionnuala Roche granted free legal aid to {f28.whom:all three} and ordered them to appear again {f29.time:on November 7}, by video link.

The landing {f30.certainty:is} connected with {f31.what:a cargo ship} that was boarded by the Naval Service the day before, {f32.place:14 nautical miles} off Mizen Head. Nothing was found on board, and the vessel was allowed to continue to Rotterdam.

It is the {f33.number:second} such seizure in the county this year. In {f34.time:March}, 1.2 tonnes was recovered from a shed near Skibbereen.

Minister of State Aodhán Keaveney {f35:praised the operation}.

=== key
f1.status same A=remanded in custody B=remanded in custody | the three men after the hearing
f2.what same A=cocaine B=cocaine | the drug
f3.time same A=2024-10-26 B=2024-10-26 | the day of the hearing
f4.money same A=EUR 31m B=EUR 31m | worth of the drug
f5.what differs A=inflatable boat B=fishing boat | the boat
f6.number same A=440 kg~ B=440 kg~ | the amount of the drug
f7.place same A=Traskillen strand B=Traskillen strand | where it was found
f8.time same A=2024-10-24 before dawn B=2024-10-24 before dawn | when it was found
f9.cause differs A=engine failure B=fog | why the boat ran aground
f10.age same A=44 B=44 | Ruud Terlinden
f11.age same A=31 B=31 | Cormac Leahy-Burke
f12.age same A=28 B=28 | Dara Leahy-Burke
f13.place differs A=Glasheen Road B=Blarney Road | where the brothers live
f14.what differs A=possession for sale or supply B=importing | the charge
f15.who same A=Terlinden B=Terlinden | who is accused of having a false passport
f16.name differs A=Fidelma Crehan B=Fidelma Creehan | the detective
f17.who differs A=Cormac Leahy-Burke B=Dara Leahy-Burke | who replied to the charge
f18.wording differs A=I have nothing to say to you B=I had nothing to do with it | the reply
f19 only A | the other two made no reply
f20.who differs A=a farmer B=a coastguard volunteer | who saw the lights
f20.time same A=04:15 B=04:15 | when the lights were seen
f22.status changed A=not found B=found | the fourth man
f23.position differs A=will apply for bail B=will not apply for bail | what the brothers' solicitor announced
f25.what same A=wrist injury B=wrist injury | the younger brother
f26.position same A=would object B=would object | the gardaí on bail
f28.whom same A=all three B=all three | who got legal aid
f29.time same A=2024-11-07 B=2024-11-07 | the next appearance
f30.certainty differs A=believed B=certain | the connection with the ship
f31.what same A=cargo ship B=cargo ship | what was boarded
f32.place differs A=40 nautical miles B=14 nautical miles | how far off Mizen Head
f33.number same A=2 B=2 | seizures in the county this year
f34.time same A=2024-03 B=2024-03 | the earlier seizure
f35 only B | the minister's praise
f36 only A | two men awaiting trial for the earlier seizure
