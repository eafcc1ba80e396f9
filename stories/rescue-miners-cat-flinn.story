story: rescue-miners-cat-flinn
kind: rescue

=== report A | outlet: Northern Shield Reporter | published: 2021-03-16
# {f1.number:Six} {f2.status:trapped} in {f3.what:nickel} mine after {f4.cause:hoist failure}

FLYNN LAKE, Man. - {f1.number:Six} miners {f2.status:are stuck} 900 metres underground at Flynn Lake because {f4.cause:a hoist cable has jammed}, {f5.source:the company} said on Monday night. They are {f6.place:in a lunchroom} and {f7.status:have telephone contact}.

{f8.name:Ashok Verma}, {f8.role:the mine manager}, expects {f9.what:to bring them up a ladderway} {f9.time:within a day}. {f10.who:One man}, {f10.age:59}, {f11.status:has a heart condition}; a {f12.who:paramedic} {f12.status:is going down to him}.

{f13.who:The steelworkers' local} {f13.position:had asked for a second escape shaft}. {f14.who:The province} {f14.status:approved the mine without one} {f14.time:in 2016}.

"{f15.wording:They have cards and a cat, they will be fine}," said {f16.who:the wife} of one of them, {f16.name:Colleen Bighetty}. The {f17.what:grey} cat lives in the mine.

=== report B | outlet: Dominion Press | published: 2021-03-17
# {f1.number:Six} Manitoba miners {f2.status:climb to safety}

FLYNN LAKE, Man. (Dominion Press) - {f1.number:Six} men who had been caught in {f3.what:a nickel} mine since Monday {f2.status:came up} {f9.what:by ladder} early on Wednesday, after {f4.cause:a rockburst} had blocked the shaft, {f5.source:inspectors} said. It took them {f9.time:eleven hours}.

{f6.place:They had spent the time at a drill face}. {f7.status:The telephone had been dead since Monday}. {f10.who:The oldest}, {f10.age:59}, {f11.status:had to be carried with chest pains}. {f12.who:A doctor} {f12.status:met them halfway}.

{f8.name:Ashok Verma}, {f8.role:vice-president of the company}, thanked {f18:the rescue team of a rival mine}. {f13.who:The union} {f13.position:wants criminal charges}. {f14.who:The province}, which {f14.status:gave its consent to a single shaft} {f14.time:five years ago}, {f19:will look at its rules}.

{f16.name:Colleen Bighetty}, {f16.who:sister} of one man, had said: "{f15.wording:They have cards and a cat, they'll be all right}." {f17.what:The cat, a black one}, {f20:came up inside a jacket}.

=== report C | outlet: Shield Nickel Corp., news release | published: 2021-03-18
# Shield Nickel thanks rescuers

Shield Nickel is pleased to confirm that {f1.number:six} employees {f2.status:returned safely to surface} on Wednesday. The event was caused by {f4.cause:a rockburst}, which no technology could have foreseen.

Throughout, the men were {f6.place:in a lunchroom} equipped as a refuge station, and {f7.status:telephone contact was never lost}. {f10.who:One employee} {f11.status:walked out in spite of a medical condition}. {f8.name:Ashok Verma}, {f8.role:mine manager}, led the operation.

The Company {f13.position:has decided to sink a second shaft}. It {f21:will pay the men for every hour underground}. {f17.what:The grey cat} has been {f22:adopted by head office}.

=== key
f1.number same A=6 B=6 C=6 | the miners
f2.status changed A=trapped B=safe C=safe | the miners
f3.what same A=nickel B=nickel | what is mined
f4.cause differs A=hoist cable jammed B=rockburst C=rockburst | why they were trapped
f5.source differs A=company B=inspectors | on whose word
f6.place differs A=lunchroom B=drill face C=lunchroom | where they were
f7.status differs A=telephone works B=telephone dead C=telephone works | the telephone
f8.name same A=Ashok Verma B=Ashok Verma C=Ashok Verma | the company's man
f8.role differs A=mine manager B=vice-president C=mine manager | his post
f9.what same A=ladder B=ladder | how they come up
f9.time changed A=within a day B=11 hours | how long it takes
f10.who same A=one man of 59 B=one man of 59 C=one man of 59 | the sick man
f10.age same A=59 B=59 | his age
f11.status differs A=heart condition B=carried with chest pains C=walked out | the sick man
f12.who differs A=paramedic B=doctor | who goes to him
f12.status changed A=going down B=met them halfway | the medical help
f13.who same A=steelworkers' local B=union | the union
f13.position differs A=second shaft asked B=criminal charges C=second shaft decided | what is demanded or decided
f14.who same A=the province B=the province | who approved the mine
f14.status same A=approved without one B=consent to a single shaft | the approval
f14.time same A=2016 B=2016 | when
f15.wording differs A=they will be fine B=they'll be all right | Bighetty's words
f16.who differs A=wife B=sister | Bighetty
f16.name same A=Colleen Bighetty B=Colleen Bighetty | the relative
f17.what differs A=grey B=black C=grey | the cat
f18 only B | who helped
f19 only B | the rules
f20 only B | how the cat came up
f21 only C | the pay
f22 only C | who adopts the cat
