story: senator-plane-loreto
kind: politics

=== report A | outlet: Agência Planalto | published: 2022-09-07T19:15 | agency: Planalto
# Senator {f1.status:missing} after {f2.what:light aircraft} vanishes over forest

PORTO VERDE, Maranguape Republic (Planalto) - A {f2.what:single-engined plane} carrying Senator Clóvis Amaral, {f3.role:candidate for governor}, {f4.status:disappeared} on Wednesday morning over {f5.place:the Iriti national park}.

The machine had taken off from Santa Luz {f6.time:at 7.40} for {f7.what:a rally}. On board with the senator were {f8.role:his press officer} and the pilot. The last message spoke of {f9.cause:engine trouble}. {f10.who:The air force} {f11.what:is searching} with {f12.what:two helicopters}; {f13.cause:fog} hampers the work.

Amaral, 52, {f14.role:a cattle farmer}, had {f15.what:received death threats}. {f16.source:His brother} said that he {f17.what:had worn a bulletproof vest} for weeks. The governor, Zélia Prado, {f18.certainty:warned against talk of sabotage}. His party {f19.status:has suspended its campaign}.

{f20.who:A rubber tapper} {f21.what:heard a bang}. "{f22.wording:The birds went up all at once}," he told radio. The pilot, {f23.what:who had 20 years of experience}, was {f24.role:a former air force captain}. The aircraft belonged to {f25.who:a timber company}; its {f26.what:certificate of airworthiness} {f27.status:was valid}.

The election is on {f28.time:2 October}. {f29.who:His deputy on the ticket}, Lúcia Teles, {f30.status:would not say whether she would stand in his place}. In Santa Luz {f31.who:schoolchildren} {f32.what:prayed} {f32.place:in the square}. {f33:A state minister died in the same park in 2009.}

=== report B | outlet: Folha de Santa Luz | published: 2022-09-09
# Amaral {f1.status:alive}

{f1.status:He is alive.} {f10.who:Firefighters} on Thursday afternoon reached the wreck of the {f2.what:small plane} in the trees of {f5.place:the Iriti reserve} and found Clóvis Amaral, {f3.role:who is running for the senate again}, with {f34:a broken collarbone}. {f8.role:His bodyguard} was found dead beside him, as was the pilot.

The flight, {f4.status:lost from the radar} on Wednesday, had begun here {f6.time:at twenty to eight}; its destination was {f7.what:a funeral}. {f11.what:The search} had been held up for hours by {f13.cause:heavy rain}. {f12.what:A pair of helicopters} took part.

It was, {f16.source:his wife} says, {f17.what:the armoured vest} that saved him. He had put it on {f15.what:since people had threatened to kill him}. {f14.role:The rancher}, 52, is the most talked about man in the state now. {f18.certainty:"Sabotage is possible"}, says Governor Prado. The last radio call had been about {f9.cause:smoke in the cabin}, and the plane, property of {f25.who:a mining firm}, {f27.status:was no longer allowed to fly}: {f26.what:its airworthiness papers} had run out.

At the controls sat {f24.role:a one-time captain of the air force}, {f23.what:twenty years in the job}. {f20.who:A man who collects rubber} {f21.what:had noticed a loud crack}. "{f22.wording:The birds all went up at once}," he says.

With just over three weeks to go before {f28.time:the vote of 2 October}, the campaign {f19.status:will be resumed on Monday}. Lúcia Teles, {f29.who:number two on his list}, {f30.status:had said that she was ready to step in}. The {f31.who:pupils} who had {f32.what:said prayers} {f32.place:in our church} were {f35:given the day off}.

=== key
f1.status changed A=missing B=alive | the senator
f2.what same A=light aircraft B=small plane | the plane
f3.role differs A=candidate for governor B=candidate for the senate | what he is running for
f4.status same A=disappeared B=lost from the radar | the flight
f5.place same A=Iriti national park B=Iriti reserve | where
f6.time same A=2022-09-07T07:40 B=07:40 | take-off
f7.what differs A=rally B=funeral | where he was going
f8.role differs A=press officer B=bodyguard | his companion
f9.cause differs A=engine trouble B=smoke in the cabin | what the last message said
f10.who differs A=air force B=firefighters | who searched or found
f11.what same A=searching B=search | the search
f12.what same A=two helicopters B=a pair of helicopters | the means
f13.cause differs A=fog B=heavy rain | what hampered the search
f14.role same A=cattle farmer B=rancher | his profession
f15.what same A=death threats B=threatened to kill | what he had received
f16.source differs A=his brother B=his wife | on whose word about the vest
f17.what same A=bulletproof vest B=armoured vest | what he wore
f18.certainty differs A=sabotage talk warned against B=sabotage possible | the governor on sabotage
f19.status changed A=suspended B=to be resumed | the campaign
f20.who same A=rubber tapper B=man who collects rubber | the witness
f21.what same A=a bang B=a loud crack | what he heard
f22.wording differs A=went up all at once B=all went up at once | his words
f23.what same A=20 years B=twenty years | the pilot's experience
f24.role same A=former air force captain B=one-time captain of the air force | the pilot
f25.who differs A=timber company B=mining firm | the owner
f26.what same A=certificate of airworthiness B=airworthiness papers | the papers
f27.status differs A=valid B=run out | the papers
f28.time same A=2022-10-02 B=2022-10-02 | election day
f29.who same A=his deputy on the ticket B=number two on his list | Lúcia Teles
f30.status differs A=would not say B=ready to step in | her answer
f31.who same A=schoolchildren B=pupils | who prayed
f32.what same A=prayed B=said prayers | what they did
f32.place differs A=square B=church | where they prayed
f33 only A | the minister of 2009
f34 only B | the broken collarbone
f35 only B | the day off
