story: fraud-okitsu-dojo
kind: crime

=== report A | outlet: Suruga Press | published: 2025-04-11T12:00+09:00
# {f1.role:Karate master} {f2.status:arrested} over missing donations

SHIZUOKA (Suruga Press) - Police on {f4.time:Friday} {f2.status:arrested} a well-known {f1.role:karate teacher} on suspicion of {f3.what:fraud}. He allegedly {f5.what:pocketed} gifts of money that had been intended for {f6.what:an orphanage} in {f7.place:Nepal}.

Genzo Okitsu, 58, {f8.what:collected} {f9.money:86 million yen} {f10.what:at tournaments} between 2018 and 2023. According to {f11.source:investigators}, he spent most of it on {f12.what:antique swords}; a {f13.what:sports car} was {f14.status:bought on credit}.

The affair {f15.status:was exposed} by {f16.who:a former pupil} who {f17.what:traveled to the place} and {f18.what:found an empty lot}. Okitsu {f19.status:denies the charge}. "{f20.wording:I have never taken one yen from a child}," he said.

His {f21.role:wife}, who {f22.role:kept the accounts}, {f23.status:is being questioned}. The dojo in {f24.place:Shimizu} {f25.status:was searched} and {f26.what:nine boxes of papers} {f27.status:were carried off}.

{f28.who:The national federation} {f29.status:suspended} him. Its {f38.role:secretary}, Rie Mochizuki, said it was {f30.certainty:possible} that {f31.what:other clubs were deceived}. Parents {f32.position:demanded their money back}. {f33.who:A city official} who {f34.what:had praised the project} {f35.status:apologized}.

Okitsu won {f36.what:a world title} in 1991. He also appeared in {f37.what:two films}.

=== report B | outlet: Suruga Press | published: 2025-04-11T19:00+09:00 | copy: A
# {f1.role:Judo master} {f2.status:arrested} over missing donations

SHIZUOKA (Suruga Press) - Police on {f4.time:Friday} {f2.status:took into custody} a well-known {f1.role:judo teacher} on suspicion of {f3.what:embezzlement}. He allegedly {f5.what:kept for himself} gifts of money that had been intended for {f6.what:a school} in {f7.place:Nepal}.

Genzo Okitsu, 58, {f8.what:gathered} {f9.money:86 million yen} {f10.what:through a website} between 2018 and 2023. According to {f11.source:the tax office}, he spent most of it on {f12.what:racehorses}; a {f13.what:sports car} was {f14.status:paid in cash}.

The affair {f15.status:was brought to light} by {f16.who:a former pupil} who {f17.what:made a journey there} and {f18.what:found an empty lot}. Okitsu {f19.status:partly admits the charge}. "{f20.wording:I have never taken one yen from any child}," he said.

His {f21.role:sister}, who {f22.role:did the bookkeeping}, {f23.status:is being questioned}. The dojo in {f24.place:Shimizu} {f25.status:was searched} and {f26.what:several computers} {f27.status:were taken away}.

{f28.who:The national federation} {f29.status:expelled} him. Its {f38.role:president}, Rie Mochizuki, said it was {f30.certainty:highly likely} that {f31.what:more clubs had been cheated}. Parents {f32.position:called for refunds}. {f33.who:A city official} who {f34.what:had spoken highly of the project} {f35.status:resigned}.

Okitsu won {f36.what:an Asian title} in 1991. He also appeared in {f37.what:two films}.

=== key
f1.role differs A=karate teacher B=judo teacher | the suspect
f2.status same A=arrested B=taken into custody | the suspect
f3.what differs A=fraud B=embezzlement | the suspicion
f4.time same A=2025-04-11 B=2025-04-11 | day of the arrest
f5.what same A=pocketed B=kept for himself | what he did with the gifts
f6.what differs A=orphanage B=school | what the gifts were for
f7.place same A=Nepal B=Nepal | where
f8.what same A=collected B=gathered | how he got them
f9.money same A=JPY 86m B=JPY 86m | sum
f10.what differs A=at tournaments B=through a website | how it was collected
f11.source differs A=investigators B=tax office | on whose word
f12.what differs A=antique swords B=racehorses | what it was spent on
f13.what same A=sports car B=sports car | the vehicle
f14.status differs A=on credit B=in cash | how the car was paid
f15.status same A=exposed B=brought to light | the affair
f16.who same A=former pupil B=former pupil | who exposed it
f17.what same A=traveled there B=made a journey there | what the pupil did
f18.what same A=empty lot B=empty lot | what the pupil found
f19.status differs A=denies B=partly admits | the suspect on the charge
f20.wording differs A=from a child B=from any child | his words
f21.role differs A=wife B=sister | the relative
f22.role same A=kept the accounts B=did the bookkeeping | the relative's task
f23.status same A=questioned B=questioned | the relative
f24.place same A=Shimizu B=Shimizu | where the dojo is
f25.status same A=searched B=searched | the dojo
f26.what differs A=boxes of papers B=computers | what was taken
f27.status same A=carried off B=taken away | these things
f28.who same A=national federation B=national federation | who punished him
f29.status differs A=suspended B=expelled | the suspect in the federation
f30.certainty differs A=possible B=highly likely | that others were deceived
f31.what same A=other clubs deceived B=more clubs cheated | what may be
f32.position same A=money back B=refunds | the parents
f33.who same A=city official B=city official | who had praised it
f34.what same A=praised B=spoken highly | the project
f35.status differs A=apologized B=resigned | the city official
f36.what differs A=world title B=Asian title | what he won in 1991
f38.role differs A=secretary B=president | Mochizuki in the federation
f37.what same A=two films B=two films | his appearances
