story: inquest-narrowboat-dunnock
kind: court

=== report A | outlet: Wexbourne Gazette | published: 2023-01-20
# {f11.what:Neglect} by hire firm led to {f1.number:four} narrowboat deaths, coroner finds

By Alice Thwaite

{f1.number:Four} people who died in their sleep on a hired narrowboat would be alive had the firm replaced a flue pipe costing {f2.money:£46}, a coroner said {f3.time:yesterday}.

Graham Pell, {f4.age:52}, his wife Yvonne, {f5.age:50}, their daughter Tamsin, {f6.age:17}, and her boyfriend, Oscar Adeleke, {f7.age:18}, were poisoned by carbon monoxide near Thornlow Lock in the night of {f8.time:19 February last year}. The couple's son Joe, {f9.age:then 14}, was found {f9.status:unconscious} in the bow cabin and spent {f10.time:12 days} in hospital.

Dr Frances Ikonen, the senior coroner for Wexbourne, concluded that the {f1.number:four} had died {f11.what:by accident, to which neglect contributed}. She had listened to {f12.number:16} witnesses {f13.time:over four days}.

The family had taken the {f14.number:57-foot} Teal's Rest for {f15.time:four nights} at a price of {f16.money:£780}. It was one of {f17.number:18} boats run by Dunnock Waterways of Hexley, and was built in {f18.time:2004}. Its stove was put in {f19.time:12 years later}.

A crack of {f20.number:14 centimetres} in the flue let the fumes into the saloon, the inquest heard. When firefighters measured the air {f21.time:at noon on the Sunday}, there were still {f22.number:1,100} parts per million. The limit for a workplace is {f23.number:20}.

The boat carried an alarm, but {f24.cause:somebody had taken its battery out}, said the police investigator, Sergeant Colm Hartigan. The last person to service the stove was a fitter, Lee Marsden, {f25.age:29}, {f26.time:in November 2021}. He told the coroner that he had {f27.what:looked at the firebox only}, because nobody had asked him to do more. Asked how many stoves he had done that day, he said {f28.number:seven}.

It was a volunteer lock keeper, Brian Osgood, {f29.age:67}, who looked through the porthole {f30.time:at 11.15 on the Sunday morning} and broke {f31.number:two} windows with his windlass. The manager of the hire base, Sheila Osgood, {f32.age:55}, is {f33.role:his sister-in-law}. She accepted that the boats had been checked from a list on which {f34.number:nine} of {f35.number:31} items had never been ticked.

The pathologist, Dr Anil Varma, gave the saturation of the blood as {f36.number:54 per cent} for Mr Pell and {f37.number:66} for Tamsin; {f38.number:50} is usually fatal. "{f39.wording:They will have felt tired, and nothing else}," he said.

Police closed their file {f40.time:in July}, {f40.status:without charges}. The Pells' solicitor, Hannah Reeve, said that the family {f41.position:wanted it reopened and those responsible put on trial}. Dunnock, which has {f42.status:stopped hiring out boats}, offered its condolences.

Dr Ikonen will write to {f43.number:three} bodies, which have {f44.time:56 days} to answer. She wants {f45.position:a sealed alarm on every hired boat}.

In {f46.time:2013} a father and his baby, {f47.number:two} lives in all, were lost on the same canal at Ferris Cut. {f48.number:Thirty} people in Britain have died of the gas on boats {f49.time:in ten years}, {f50.number:11} of them on narrowboats.

=== report B | outlet: The National Observer | published: 2023-01-21
# {f2.money:£46} would have saved them

Joe Pell is {f51:15} now and a head taller than his mother was. He sat through {f13.time:all four days} of the hearing at Wexbourne, next to his grandmother, and he looked up only when the price was read out. {f2.money:Forty-six pounds}: that is what a length of flue pipe costs, and that is what it would have taken, in the view of the coroner, Dr Frances Ikonen, to bring his parents, his sister and his sister's boyfriend home.

What killed the {f1.number:four} was {f11.what:an accident contributed to by neglect}, she found {f3.time:on Thursday}. {f12.number:Sixteen} people had given evidence by then.

They had set out on a Friday from Hexley, {f14.number:57 feet} of painted steel beneath them, for {f15.time:four nights}; {f16.money:£780}, half term, frost in the reeds. Graham Pell, {f4.age:52}, taught chemistry. Yvonne Pell, {f5.age:50}, was a nurse. Tamsin, {f6.age:17}, had brought Oscar Adeleke, {f7.age:18}, and Joe, {f9.age:14 at the time}, had {f52:given them the better cabin}. It was this that saved him.

On {f8.time:the Saturday night, 19 February 2022}, they moored above Thornlow Lock and lit the stove. The Teal's Rest had left the yard in {f18.time:2004}, the stove followed in {f19.time:2016}, and in the pipe above it was a crack as long as a pencil, {f20.number:14cm}. Each of them was asleep before the level in the saloon can have reached its worst. {f21.time:Twelve hours after midnight}, with the doors open, it was {f22.number:1,100} parts in a million; a factory may not exceed {f23.number:20}. "{f39.wording:They will have felt tired, and nothing else}," said Anil Varma, the pathologist. In Tamsin's blood the saturation was {f37.number:66 per cent}, in her father's {f36.number:54}. {f38.number:Half} is enough to kill.

Someone was bound to walk by. Brian Osgood, {f29.age:67}, who minds the lock for nothing, did so {f30.time:at a quarter past eleven}, thought the curtains odd, and put his windlass through {f31.number:two} panes. Joe {f9.status:was not conscious}. It was {f10.time:twelve days} before he left hospital.

Of the people who might have prevented it, three came to the witness box. Sheila Osgood, {f32.age:55}, who {f33.role:is married to the lock keeper's brother}, manages the base. Her checklist had {f35.number:31} lines, and {f34.number:nine} of these were blank in every copy. Lee Marsden, {f25.age:29}, had serviced the stove {f26.time:in the March of 2021}. He did {f28.number:seven} that day, and {f27.what:opened nothing but the firebox}. And there was Sergeant Hartigan, who had to explain why the alarm was silent: its battery was in, but {f24.cause:the sensor had passed its date in 2019}.

The police {f40.status:brought no charges} and ended their work {f40.time:six months ago}. The family is at peace with that, {f41.position:it does not want anybody in the dock}, said Hannah Reeve, who spoke for them. {f45.position:An alarm that cannot be tampered with, in every boat for hire}, is what it would like to see, and here the coroner is on its side. {f43.number:Three} institutions will hear from her. They must reply within {f44.time:eight weeks}.

Dunnock Waterways had {f17.number:eighteen} boats. {f42.status:None of them is for hire} any longer.

There have been {f48.number:30} such deaths on British boats {f49.time:within a decade}, {f50.number:eleven} in narrowboats. {f47.number:Two} of them were on this very water, at Ferris Cut, {f46.time:in 2013}. That time, too, a letter was sent.

=== key
f1.number same A=4 B=4 | the dead
f2.money same A=GBP 46 B=GBP 46 | the price of the pipe
f3.time same A=2023-01-19 B=2023-01-19 | when the coroner gave her finding
f4.age same A=52 B=52 | Graham Pell
f5.age same A=50 B=50 | Yvonne Pell
f6.age same A=17 B=17 | Tamsin Pell
f7.age same A=18 B=18 | Oscar Adeleke
f8.time same A=2022-02-19 B=2022-02-19 | the night they died
f9.age same A=14 B=14 | Joe Pell at the time
f9.status same A=unconscious B=unconscious | Joe when found
f10.time same A=12 days B=12 days | Joe in hospital
f11.what same A=accident with neglect B=accident with neglect | the coroner's conclusion
f12.number same A=16 B=16 | witnesses
f13.time same A=4 days B=4 days | how long the hearing took
f14.number same A=57 ft B=57 ft | the boat's length
f15.time same A=4 nights B=4 nights | how long it was hired for
f16.money same A=GBP 780 B=GBP 780 | the price of the hire
f17.number same A=18 B=18 | boats of the firm
f18.time same A=2004 B=2004 | when the boat was built
f19.time same A=2016 B=2016 | when the stove was put in
f20.number same A=14 cm B=14 cm | the crack
f21.time same A=2022-02-20T12:00 B=2022-02-20T12:00 | when the air was measured
f22.number same A=1100 ppm B=1100 ppm | gas in the saloon
f23.number same A=20 ppm B=20 ppm | the limit at work
f24.cause differs A=battery taken out B=sensor out of date | why the alarm was silent
f25.age same A=29 B=29 | the fitter
f26.time differs A=2021-11 B=2021-03 | when the stove was serviced
f27.what same A=the firebox only B=the firebox only | what he looked at
f28.number same A=7 B=7 | stoves he did that day
f29.age same A=67 B=67 | Brian Osgood
f30.time same A=2022-02-20T11:15 B=2022-02-20T11:15 | when he looked in
f31.number same A=2 B=2 | windows broken
f32.age same A=55 B=55 | Sheila Osgood
f33.role compatible A=sister-in-law B=wife of his brother | what she is to the lock keeper
f34.number same A=9 B=9 | items never ticked
f35.number same A=31 B=31 | items of the list
f36.number same A=54% B=54% | Graham Pell's blood
f37.number same A=66% B=66% | Tamsin's blood
f38.number same A=50% B=50% | what is usually fatal
f39.wording same A=They will have felt tired, and nothing else B=They will have felt tired, and nothing else | the pathologist's words
f40.time same A=2022-07 B=2022-07 | when the police closed the file
f40.status same A=no charges B=no charges | the police case
f41.position differs A=reopen and put on trial B=nobody in the dock | what the family wants
f42.status same A=no longer hiring B=no longer hiring | the firm
f43.number same A=3 B=3 | bodies written to
f44.time same A=56 days B=8 weeks | time to answer
f45.position same A=sealed alarm on every hired boat B=sealed alarm on every hired boat | what the coroner wants
f46.time same A=2013 B=2013 | the earlier case
f47.number same A=2 B=2 | the dead of the earlier case
f48.number same A=30 B=30 | deaths on boats
f49.time same A=10 years B=10 years | in which time
f50.number same A=11 B=11 | deaths on narrowboats
f51 only B | Joe's age now
f52 only B | Joe gave up the better cabin
