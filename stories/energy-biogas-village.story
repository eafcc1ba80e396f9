story: energy-biogas-village
kind: energy

=== report A | outlet: Zemgale Rural | published: 2023-10-06
# {f1.what:Slurry} {f2.status:escapes} from biogas plant, {f3.what:carp} die

{f4.number:Two thousand} cubic metres of {f1.what:slurry} {f2.status:ran out} of a biogas plant at Lejasmuiza on {f5.time:Thursday}, {f6.cause:after a tank seam had opened}, and poisoned {f7.place:the village pond}. {f3.what:Carp} weighing {f8.number:five} tonnes {f9.status:perished}.

{f10.who:A farmhand}, {f10.age:33}, {f11.what:breathed in gas} when he {f12.what:tried to close a slide}; he {f13.status:is conscious}. The plant's owner, {f14.name:Aivars Grosbergs}, {f15.role:a former minister}, {f16.position:promised new fish}.

"{f17.wording:We were promised free heat and got cold soup}," said {f18.name:Milda Zarina}, {f18.role:the village elder}. {f19.who:The environment service} {f20.status:has banned} {f21.what:bathing and watering}.

=== report B | outlet: Baltic Environment Wire | published: 2023-10-07
# Biogas accident in Latvia

{f8.number:Five} tonnes of {f3.what:trout} {f9.status:died} in {f7.place:the brook} of Lejasmuiza when {f4.number:2,000} cubic metres of {f1.what:mash from maize} {f2.status:flowed out} of a gas plant {f5.time:on October 5}. {f6.cause:A tractor had rammed the tank}.

{f10.who:A fireman}, {f10.age:33}, {f11.what:inhaled fumes}, {f12.what:pumping out a cellar}. He {f13.status:is in a coma}. {f15.role:A businessman from Riga}, {f14.name:Aivars Grosbergs}, to whom the plant belongs, {f16.position:rejects any blame}.

{f18.name:Milda Zarina}, {f18.role:who keeps the village shop}, said: "{f17.wording:We were promised free heat and we got cold soup}." {f19.who:The health inspectorate} {f20.status:advises against} {f21.what:swimming and watering}. {f22:The plant feeds 900 homes.}

=== report C | outlet: Zemgale Rural | published: 2024-05-03
# {f3.what:Carp} are back

Children tipped buckets of young {f3.what:carp} into {f7.place:the pond} of Lejasmuiza on May Day, {f16.position:paid for by} {f14.name:Aivars Grosbergs}, {f15.role:the ex-minister} whose plant had {f2.status:emptied itself} into it.

{f19.who:The environment service} {f20.status:lifted its ban} in April. It put the blame on {f6.cause:a seam}. {f10.who:The farmhand} who had {f12.what:struggled with the slide}, {f10.age:33} then, {f13.status:is back at work}.

{f18.name:Milda Zarina}, {f18.role:the elder}, tasted the water, {f23:to the horror of the vet}. {f4.number:Three thousand} cubic metres it had been, by the final count.

=== key
f1.what differs A=slurry B=maize mash | what escaped
f2.status same A=ran out B=flowed out C=emptied | the content of the tank
f3.what differs A=carp B=trout C=carp | the fish
f4.number changed A=2000 B=2000 C=3000 | cubic metres
f5.time same A=2023-10-05 B=2023-10-05 | when
f6.cause differs A=seam B=tractor C=seam | why
f7.place differs A=pond B=brook C=pond | where
f8.number same A=5 t B=5 t | the fish
f9.status same A=perished B=died | the fish
f10.who differs A=farmhand B=fireman C=farmhand | who was hurt
f10.age same A=33 B=33 C=33 | who was hurt
f11.what same A=breathed in gas B=inhaled fumes | his injury
f12.what differs A=slide B=cellar C=slide | what he was doing
f13.status differs A=conscious B=coma C=back at work | he
f14.name same A=Aivars Grosbergs B=Aivars Grosbergs C=Aivars Grosbergs | the owner
f15.role compatible A=former minister B=businessman C=former minister | who he is
f16.position differs A=new fish B=no blame C=new fish | what he offers
f17.wording differs A=We were promised free heat and got cold soup B=We were promised free heat and we got cold soup | her words
f18.name same A=Milda Zarina B=Milda Zarina C=Milda Zarina | who is quoted
f18.role differs A=village elder B=shopkeeper C=village elder | her part
f19.who differs A=environment service B=health inspectorate C=environment service | who acted
f20.status differs A=banned B=advised against C=lifted | bathing
f21.what same A=bathing and watering B=swimming and watering | what is not allowed
f22 only B | the homes
f23 only C | the vet
