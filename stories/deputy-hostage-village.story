story: deputy-hostage-village
kind: politics

=== report A | outlet: Radio Sierra Grande | published: 2022-10-11T21:00
# Villagers {f1.status:hold} {f2.role:deputy} over {f4.what:road}

Residents of the mountain village of Ayrampo have since {f5.time:Monday evening} {f1.status:held} the {f2.role:congressman} Efraín Lozada {f3.place:in a schoolroom}, to press for {f4.what:the paving of their road}.

About {f6.number:300} people surrounded his car when he arrived {f7.what:to open a football pitch}. They {f8.what:took his shoes} so that he could not walk away. {f9.who:His driver} was sent to the capital with a letter. The village elder, Nicanor Huari, said: "{f12.wording:He promised in three elections, now he can wait with us}."

Lozada, 61, {f13.status:is in good health} and is given {f14.what:potatoes and cheese}. By telephone he {f16.position:asked the police not to intervene}. The transport minister, Yeni Toro, {f17.status:has promised to come}. {f18.who:The bishop} {f19.what:is mediating}.

The road {f20.status:was begun in 2016} and abandoned when {f21.cause:the contractor went bankrupt}. On it {f22.who:a pregnant woman} {f23.status:died} last month {f25.what:in a taxi}, {f26.source:the health post} said. The villagers {f27.position:want work to start before Christmas}. {f28.who:The prosecutor} {f29.status:has opened an inquiry} into {f30.what:kidnapping}. {f31:Ayrampo has no mobile signal.}

=== report B | outlet: La Gaceta Andina | published: 2022-10-14
# Barefoot, but {f1.status:free}

In borrowed sandals {f2.role:Senator} Efraín Lozada {f1.status:left} Ayrampo on Thursday evening, after three nights {f3.place:in the sacristy of the chapel}. He had come {f5.time:on Monday towards dusk}, {f7.what:to inaugurate a well}, and found himself amid {f6.number:three hundred} people who remembered {f4.what:the road that was never paved}. {f8.what:His car keys} were taken from him. {f9.who:His secretary} carried their letter to the capital.

"{f12.wording:He promised in three elections, so now he can wait with us}," Huari, the elder, had said. There was {f14.what:cheese with potatoes}, three times a day. The 61-year-old {f13.status:has lost two kilos and has a cough}; he had {f16.position:begged the police to get him out}, says his brother.

In the end Toro, the minister of transport, {f17.status:sat down with the villagers} for five hours; {f18.who:a judge} {f19.what:went between the two sides}. {f27.position:The diggers must be there by Christmas}, Ayrampo insists. Six years ago the road {f20.status:had been started}, then {f21.cause:the money was moved to another province}. {f22.who:An expectant mother} {f23.status:lost her life} on it in September, {f25.what:on the back of a lorry}, {f26.source:her husband} relates.

And the law? Against the elders {f29.status:proceedings are under way} at {f28.who:the prosecutor's}, for {f30.what:coercion}. {f33:Lozada says he will bring no charge.}

=== key
f1.status changed A=held B=free | the politician
f2.role differs A=congressman B=senator | his office
f3.place differs A=schoolroom B=chapel | where he was held
f4.what same A=paving of the road B=unpaved road | what it is about
f5.time same A=2022-10-10 evening B=2022-10-10 dusk | since when
f6.number same A=300 B=300 | how many surrounded him
f7.what differs A=football pitch B=well | why he had come
f8.what differs A=shoes B=car keys | what was taken from him
f9.who differs A=driver B=secretary | who carried the letter
f12.wording differs A=, now he can B=, so now he can | the elder's words
f13.status differs A=good health B=cough and weight loss | his health
f14.what same A=potatoes and cheese B=cheese with potatoes | his food
f16.position differs A=police not to intervene B=police to get him out | what he asked
f17.status changed A=promised to come B=sat down with them | the minister's visit
f18.who differs A=bishop B=judge | the mediator
f19.what same A=mediating B=went between | the mediator's part
f20.status same A=begun in 2016 B=started six years ago | the road
f21.cause differs A=bankrupt contractor B=money moved | why it was abandoned
f22.who same A=pregnant woman B=expectant mother | who died on it
f23.status same A=died B=lost her life | the woman
f25.what differs A=taxi B=lorry | the vehicle
f26.source differs A=health post B=her husband | on whose word
f27.position same A=work before Christmas B=diggers by Christmas | what the village wants
f28.who same A=prosecutor B=prosecutor's | who acts
f29.status same A=inquiry opened B=under way | the proceedings
f30.what differs A=kidnapping B=coercion | the offence
f31 only A | no signal
f33 only B | no charge
