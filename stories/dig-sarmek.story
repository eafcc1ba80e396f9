story: dig-sarmek
kind: science

=== report A | outlet: University of Ostenby press office | published: 2024-05-14
# {f1.what:Burial ship} found under Sarmek marsh is "{f2.time:fourteen centuries old}"

A team from the University of Ostenby has uncovered the remains of a {f1.what:burial ship} in the Sarmek marsh on the north coast of Vellmark. The vessel, {f4.number:19.5 metres} long, dates from {f2.time,f26.time:the first half of the seventh century}, which makes it {f5.what:the oldest of its kind in the country}.

The date rests on {f6.what:radiocarbon measurements of hazel twigs} found in the hull. "{f7.wording:We are as sure as one can be in archaeology}," said Professor Liv Ostergren-Bah, who heads the excavation. "The odds of our being wrong are one in twenty."

In the middle of the ship lay the skeleton of {f8.what:a woman} aged {f8.age:between 40 and 50}. She had been given {f9.number:two} horses, a loom, a bronze cauldron and {f10.number:73} glass beads on her way. There was {f20.what:no sign of a weapon}.

The ship was discovered in {f11.time:August last year}, when {f12.who:students of the university} walked across the marsh with a ground radar. Digging began in {f13.time:March}. The work is paid for by the Adelheid Foundation, with {f14.money:2.8 million crowns} over three years.

The find {f15.status:will be shown} at the university museum {f15.time:from June 2025}. Until then the timbers must lie in fresh water.

A second, smaller boat grave was found in the same marsh in {f27.time:1931}. It contained the body of a man and was dated to the tenth century.

=== report B | outlet: Vellmark Dagens | published: 2024-06-02
# {f2.time:Three hundred years younger}? Quarrel over the Sarmek {f1.what:ship}

By Anselm Tshabalala

Ages are awkward things. The {f1.what:ship from the bog} at Sarmek, presented to the world in May as a marvel of the {f26.time:early 600s}, may have sailed {f2.time:three centuries later}.

So says Ruairi Dahlmann, {f17.age:47}, who has counted tree rings for half his life. He was sent a slice of a plank, and found that {f6.what:the oak had been felled after the year 918}. "Twigs get washed into everything," he said. "{f18:A plank does not lie}."

Liv Ostergren-Bah stands by her date. The plank, she argues, belongs to a repair. "{f7.wording:We were as sure as one can be}," she said on Friday, and smiled at the past tense. New samples {f19.status:have been taken} and will be measured in {f19.place:two laboratories abroad}.

If Dahlmann is right, the vessel would no longer be {f5.what:the country's oldest ship grave} but merely the best preserved. It is {f4.number:nineteen and a half metres} from stem to stern.

Nor is it quite clear who lies in it. The bones are those of {f8.what:a man}, the anatomist Perpetua Vinter believes after a look at the pelvis, of about {f8.age:45}. {f9.number:Two} horses, both mares, were buried too, with a cauldron and {f10.number:over 70} beads of glass. Near the left hand the diggers came upon {f20.what:a sword hilt}, not mentioned in May.

It was {f12.who:a peat cutter, Jens Obermark}, who told the university of a "row of teeth" in the marsh {f11.time:last summer}. The students came afterwards. He {f21.status:has asked for} a finder's reward; the law provides for a tenth of the value.

The Adelheid Foundation, whose {f14.money:2.8 million} crowns keep the pumps running, {f22.status:said it would honour its commitment} "whatever the century".

=== report C | outlet: The Antiquary's Post | published: 2024-11-20
# Sarmek: {f19.status:the results are in}, and they please nobody

The {f1.what:boat} in the Sarmek marsh was built in {f2.time:the second half of the eighth century}. That, at any rate, is the answer given by {f19.place:three laboratories}, in Vellmark and abroad, which measured {f6.what:the tar between the planks}.

It is too young for Liv Ostergren-Bah of Ostenby, who had announced a ship of {f26.time:the seventh century}, and too old for Ruairi Dahlmann, {f17.age:49}, the tree-ring man. Each has accepted the figure, and each says the other was further off.

"{f7.wording:I was as sure as one can be in archaeology}," Professor Ostergren-Bah told a meeting in Ostenby on Monday, "and that, as you see, is not very."

The person in the grave is now thought to be {f8.what:a woman} after all: genes from a tooth leave no doubt. She died at {f8.age:about 60}. The hilt beside her hand has turned out to be {f20.what:the handle of a weaving sword}, a tool for beating cloth. With her went {f9.number:three} horses, the smallest of them found only in September, and {f10.number:73} beads.

It remains, by a decade or two, {f5.what:the oldest ship burial known in Vellmark}. The boat grave of {f27.time:1931} is much later.

Digging, which started in {f13.time:April}, ended on 31 October. The Adelheid Foundation {f22.status:has withdrawn} from the third year of a programme worth {f14.money:2.8 million crowns}, without giving reasons. The exhibition {f15.status:has been put off} {f15.time:until 2027}.

{f12.who:Jens Obermark}, 52, whose spade struck the first rivet, {f21.status:has received} {f24:4,000 crowns} and a free pass to the museum.

=== key
f1.what same A=burial ship B=ship from the bog C=boat | the find
f2.time differs A=600-650 B=900s C=750-800 | the age of the ship
f4.number same A=19.5 m B=19.5 m | its length
f5.what same A=oldest in the country B=oldest in the country C=oldest in Vellmark | its rank, if the date holds
f6.what differs A=radiocarbon of twigs B=tree rings of a plank C=tar | on what the date rests
f7.wording changed A=we are as sure as one can be in archaeology B=we were as sure as one can be C=I was as sure as one can be in archaeology | the professor's words, on three days
f8.what differs A=woman B=man C=woman | the dead in the ship
f8.age differs A=40-50 B=40-50 C=60~ | the dead in the ship
f9.number changed A=2 B=2 C=3 | the horses
f10.number compatible A=73 B=>70 C=73 | the glass beads
f11.time compatible A=2023-08 B=summer of 2023 | when the ship was found
f12.who differs A=students B=Jens Obermark, peat cutter C=Jens Obermark, peat cutter | who found it
f13.time differs A=March C=April | when digging began
f14.money same A=2.8m crowns B=2.8m crowns C=2.8m crowns | the foundation's grant
f15.status changed A=planned C=postponed | the exhibition
f15.time changed A=2025-06 C=2027 | the exhibition
f17.age differs B=47 C=49 | Dahlmann
f19.status changed B=samples taken C=results known | the new measurements
f19.place changed B=two laboratories abroad C=three, in Vellmark and abroad | where the new samples are measured
f20.what differs A=no weapon B=sword hilt C=no weapon | a weapon in the grave
f22.status changed B=will go on paying C=withdrawn | the foundation
f18 only B | a plank does not lie
f21.status changed B=asked for C=received | the finder's reward
f24 only C | what the finder got
f26.time same A=600s B=600s C=600s | the date announced in May
f27.time same A=1931 C=1931 | the other boat grave
