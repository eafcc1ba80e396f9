story: landreform-ybarrin
kind: court

=== report A | outlet: Ybarrin Republic | published: 2024-10-10
# Judges {f1.status:throw out} land law

The Constitutional Court of Ybarrin on {f1.time:Thursday} {f1.status:struck down} the land reform act, under which estates of more than {f2.number:500 hectares} were to be divided among tenant families.

{f3.number:Six} of the nine judges held that the act {f4.cause:gave owners no fair price}. Chief Justice {f5.name:Amadou Lavigne}, {f5.age:67}, read the ruling. "{f6.wording:The goal is lawful, the road is not}," he said.

{f7.number:About 48,000} families had already been given plots. They {f8.certainty:may stay} on the land for now, the court decided; parliament has {f9.time:18 months} to pass a new law.

The case was brought by {f10.who:the Estate Owners' League}. Its {f11.role:president}, {f11.name:Beatriz Tamm}, called it a victory for the rule of law.

President Joel Harimanga {f12.position:will respect the ruling}, {f12.source:his spokesman} said. The peasants' union {f13.status:has called} a march for {f13.time:Saturday}.

An earlier reform, of 1983, with a limit of 900 hectares, was never carried out. {f14:The land registry has 210 surveyors for the whole country.}

=== report B | outlet: Transcontinental Press Agency | published: 2024-10-11
# Court {f1.status:voids} Ybarrin land reform

MIRANTE (TPA) - Ybarrin's top court {f1.status:has annulled} a law that would have broken up farms larger than {f2.number:300 hectares}, dealing a blow to the president.

In {f1.time:Thursday's} decision, carried by {f3.number:six} votes to three, the bench found that the legislation {f4.cause:had been passed without the required two-thirds majority}.

"{f6.wording:The aim is lawful, the road is not}," said {f5.name:Amadou Lavigne}, who presides over the court and, at {f5.age:69}, is its oldest member.

The fate of {f7.number:some 48,000} households settled under the act is unclear: lawyers said they {f8.certainty:might have to leave}. Legislators were given {f9.time:a year and a half} to draft a replacement.

{f10.who:A landowners' association} had gone to court. {f11.name:Beatriz Tamm}, its {f11.role:legal director}, said justice had been done.

{f12.source:The president's chief of staff} said Joel Harimanga {f12.position:would put the law to a referendum}. Farm workers {f13.status:plan} a demonstration {f13.time:on Sunday}.

{f15:Shares in sugar companies rose by 7 percent.} A reform attempted in 1983 came to nothing.

=== key
f1.time same A=2024-10-10 B=2024-10-10 | the ruling
f1.status same A=struck down B=struck down | the act
f2.number differs A=500 B=300 | hectares above which estates are divided
f3.number same A=6 B=6 | judges in the majority
f4.cause differs A=no fair price for owners B=no two-thirds majority | why the law was void
f5.name same A=Amadou Lavigne B=Amadou Lavigne | the chief justice
f5.age differs A=67 B=69 | his age
f6.wording differs A=The goal is lawful B=The aim is lawful | his words
f7.number same A=48000~ B=48000~ | families settled
f8.certainty differs A=may stay for now B=might have to leave | the settled families
f9.time same A=18 months B=18 months | time for a new law
f10.who compatible A=Estate Owners' League B=a landowners' association | who brought the case
f11.role differs A=president B=legal director | Tamm's post
f11.name same A=Beatriz Tamm B=Beatriz Tamm | who spoke for the owners
f12.position differs A=respects the ruling B=wants a referendum | the president
f12.source differs A=spokesman B=chief of staff | on whose word
f13.status same A=planned B=planned | the march
f13.time differs A=2024-10-12 B=2024-10-13 | the day of the march
f14 only A | the surveyors
f15 only B | sugar shares
