story: ceasefire-dereb
kind: war

=== report A | outlet: Transmar Wire | published: 2024-08-02T21:15 | agency: Transmar
# Tamrit, rebels {f1.status:agree} {f2.number:72-hour} truce from Saturday

PORT AMITY, Corvane (Transmar) - The government of Tamrit and the rebel Hadran Front {f1.status:have agreed to stop fighting} for {f2.number:72 hours} from {f1.time:6 p.m. on Saturday}, mediators said on Friday after talks {f3.place:in a hotel in the capital of Corvane}.

Under the deal {f4.number:60} trucks with food and medicine {f4.status:are to be let into} the besieged district of Dereb and {f5.number:140} prisoners {f5.status:exchanged}, Corvane's foreign minister, {f6.name:Isaura Quenneville}, told reporters.

The Front {f7.position:refuses to discuss anything further until the blockade of the port of Sul is lifted}, its negotiator, Yonas Berhadi, said. The government's delegate left without speaking.

Some {f8.number:300,000} people have fled their homes since the war broke out in {f9.time:March 2022}. Two earlier truces, each meant to last a week, broke down within a day.

=== report B | outlet: The Northern Observer | published: 2024-08-05
# Bread, then mortars: how Tamrit's truce {f1.status:died}

By Halina Osterberg in Qel Assar

For a few hours on Saturday night the children of Qel Assar played football in the dark. The guns had fallen silent {f1.time:at dusk}, as promised, and women queued at the bakery on Mill Square who had not been out of their cellars since June. Then, {f10.time:a little after ten}, it {f1.status:began again}.

By Sunday noon {f11.number:nineteen} people {f11.status:lay dead} around that bakery, hit by {f11.what:three mortar rounds}, and the ceasefire that was to last {f2.number:three days} {f1.status:had ceased to exist}.

Who broke it? Western military attachés, who follow the front by satellite, say that the first shot was fired by {f10.who:a government drone}, which struck {f10.whom:a Front command post} outside the town. The army says the opposite. In the hospital, where Dr Ester Maluf was operating by the light of a telephone, nobody asked. "I do not care who started. I care who stops," she said. She has two surgeons left of nine.

Of the {f4.number:60} lorries that {f4.status:were supposed to enter} Dereb, {f13.number:twelve} had got through when the road was shelled. The exchange of {f5.number:140} prisoners, which was to begin on Sunday morning, {f5.status:did not take place}.

The agreement had been worked out by {f6.name:Isaura Quenneville}, Corvane's tireless foreign minister, {f3.place:on board a naval frigate} because neither side would set foot in the other's hotel. She is said to be trying again. "We are speaking to both," is all that her office will say.

The war, {f9.time:28 months} old, has driven {f8.number:300,000} people from their homes. A third of those are camped around Sul, the port that the army has sealed off since winter, and it is there, not at Qel Assar, that it will be decided: {f14:the Front's grain rots in the silos}.

=== report C | outlet: Tamrit State News Agency | published: 2024-08-05T10:00
# Terrorists {f1.status:trample on} humanitarian pause

The so-called Hadran Front {f1.status:has violated} the humanitarian pause of {f2.number:five days} which the Republic of Tamrit had granted out of concern for its citizens, the General Staff announced.

{f10.time:Forty minutes after} the pause came into force {f1.time:at 18:00 on Saturday}, {f10.who:gunmen of the Front} opened fire on {f10.whom:a post of the Fourth Brigade}, killing two soldiers. The army returned fire only on Sunday.

On the same day the terrorists fired {f11.what:rockets} at the centre of Qel Assar, {f11.status:murdering} {f11.number:19} civilians who were waiting for bread.

By then {f13.number:35} lorries with aid had entered the district thanks to the efforts of the armed forces. The Republic regrets that the good offices of {f6.name:Isolda Quenneville}, Minister of Foreign Affairs of Corvane, have been abused.

General Sefu Idrane, Chief of the General Staff, declared: "{f16.wording:We kept our word to the minute. They did not keep theirs for an hour}." The General underlined that the port of Sul will {f17.position:remain closed as long as weapons are brought in through it}.

=== report D | outlet: Transmar Wire | published: 2024-08-08T06:30 | agency: Transmar
# Guns {f1.status:fall silent} in Tamrit as truce is {f1.status:renewed} for ten days

QEL ASSAR, Tamrit (Transmar) - A new ceasefire between Tamrit's army and Hadran Front rebels {f1.status:appeared to be holding} on Thursday, hours after it came into effect at midnight, residents and aid workers said.

The truce, signed on Wednesday in Corvane, is to last ten days, more than three times as long as the one that fell apart at the weekend. It provides for {f19:observers from four neutral states}, who may arrive by Sunday.

In a first step 96 prisoners {f5.status:were handed over} at a bridge north of Qel Assar at dawn; the remaining 44 are to follow on Saturday. Front negotiator Yonas Berhadi confirmed that his side {f7.position:had dropped its demand that the port of Sul be reopened first}. In return the army will {f17.position:let one grain ship a week leave}.

The death toll from Sunday's {f11.what:mortar attack} on a bread queue rose to {f11.number:27} as eight of the wounded died. Corvane's {f6.name:Quenneville} said that it was "the price of three days' delay".

Both sides still accuse each other of having wrecked the first truce. General Sefu Idrane repeated that the army had "{f16.wording:kept its word to the minute}".

The fighting, which began in {f9.time:March 2021}, has displaced {f8.number:some 340,000}, the Corvane Red Lantern society says, 40,000 more than at the start of the month.

=== key
f1.status changed A=agreed B=broken C=broken D=renewed | the ceasefire
f1.time compatible A=2024-08-03T18:00 B=dusk C=2024-08-03T18:00 | when the first truce began
f2.number differs A=72 hours B=72 hours C=five days | how long the first truce was to last
f3.place differs A=a hotel B=a frigate | where the talks were held
f4.number same A=60 B=60 | lorries to be let in
f4.status same A=planned B=planned | the lorries to be let in
f5.number same A=140 B=140 | prisoners to be exchanged
f6.name differs A=Isaura Quenneville B=Isaura Quenneville C=Isolda Quenneville D=Quenneville | the foreign minister of Corvane
f7.position changed A=nothing until the blockade is lifted D=demand dropped | the Front on the port of Sul
f8.number changed A=300000~ B=300000 D=340000~ | the displaced
f9.time differs A=2022-03 B=2022-03 D=2021-03 | since when the war goes on
f10.time differs B=a little after 22:00 C=18:40 | when the truce was broken
f10.who differs B=government drone C=gunmen of the Front | who fired first
f11.number changed B=19 C=19 D=27 | the dead at the bakery
f11.status same B=dead C=dead | the victims
f11.what differs B=mortar C=rockets D=mortar | what hit the bread queue
f13.number differs B=12 C=35 | lorries that got in
f16.wording compatible C=we kept our word to the minute; they did not keep theirs for an hour D=kept its word to the minute | the general's words
f14 only B | the grain in the silos
f17.position changed C=closed while weapons come in D=one grain ship a week | the army on the port of Sul
f19 only D | the observers
f5.status changed A=planned B=not done D=begun | the exchange of prisoners
f10.whom differs B=a Front command post C=a post of the Fourth Brigade | at whom the first shot was fired
