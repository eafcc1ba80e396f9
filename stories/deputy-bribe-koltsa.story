story: deputy-bribe-koltsa
kind: politics

=== report A | outlet: Eastern Gazette | published: 2022-10-13
# Koltsan deputy {f1.status:caught} with bribe in {f3.place:restaurant}

VERESK, Koltsa - A member of Koltsa's parliament, Bogdan Marsik, {f1.status:was arrested} on Tuesday in {f3.place:a restaurant} moments after accepting {f4.what:an envelope} from {f5.role:a road builder}, prosecutors said.

The money, 30,000 euros, {f6.what:had been marked} by {f7.who:the anti-corruption bureau}. Marsik, who sits for {f8.who:the Agrarian Party}, is alleged to have promised {f9.what:a contract for a bypass} {f10.place:near Dubrin}. He {f11.status:has confessed}, said prosecutor Jana Voll.

The deal {f12.what:was filmed} by {f13.what:a camera in a flower vase}. The man who paid {f14.status:had reported the demand to the police} {f14.time:in August}. He {f15.status:is under protection}.

Marsik heads {f16.role:the transport committee}. {f17.status:His immunity was lifted} on Wednesday {f18.what:by 88 votes to 3}. His party {f19.status:dropped him as a candidate} for the elections in November. "{f20.wording:There is no place among us for thieves}," said its chairwoman, Vera Dolin.

His lawyer, {f21.role:a former justice minister}, claimed that {f4.what:the envelope} {f22.what:contained the repayment of a loan}. He {f23.position:wants his client released on bail}. A court {f24.status:ordered that he be held} {f24.time:for 30 days}.

Investigators searched {f25.place:his holiday cottage} and found {f26.what:gold coins}. {f27.who:His secretary} {f28.status:is being questioned as a witness}. {f29.cause:Gambling debts} are thought to be the motive, {f30.source:a person close to the inquiry} said.

The bypass {f31.status:is suspended}. Marsik faces {f32.time:up to ten years} in prison. He had {f33:proposed a stricter law against graft} in spring.

=== report B | outlet: Veresk Daily Word | published: 2022-10-13
# Flowers on the table, fish on the hook

In the vase stood asters and {f13.what:a lens the size of a pinhead}. {f12.what:It recorded} how, on Tuesday, {f4.what:a cigar box} changed hands in {f3.place:the bar of the Hotel Bristol}. The recipient: Bogdan Marsik, {f8.who:Agrarian} deputy. The giver: {f5.role:a man who builds roads}, who {f14.status:had informed the authorities} {f14.time:in the first days of September}. Then officers of {f7.who:the bureau against corruption} {f1.status:pounced}.

In the box were 30,000 euros in bills whose {f6.what:numbers had been noted}. Marsik, {f16.role:deputy chairman of parliament's transport committee}, is said to have held out in return {f9.what:the order for a ring road} {f10.place:at Dubrin}. To the investigators he {f11.status:has so far said nothing}, prosecutor Voll stated.

{f21.role:An ex-minister of justice} defends him. What his client received, he told us, {f22.what:was a gift for a wedding}. He {f23.position:has asked for house arrest}; the judge instead {f24.status:remanded him in custody} {f24.time:for a month}.

Parliament {f17.status:stripped} Marsik of his immunity {f18.what:without a vote against} on Wednesday. The Agrarians {f19.status:struck him off their list} for the November poll. "{f20.wording:Among us there is no room for thieves}," Mrs Dolin, their head, declared.

How did it come to this? {f30.source:Fellow deputies} believe they know: {f29.cause:the man could not keep away from the roulette table}. When {f25.place:his weekend house} was searched, {f26.what:gold bars} turned up. {f27.who:His assistant} {f28.status:has been charged as an accessory}.

The contractor, threatened on the telephone, {f15.status:has been given bodyguards}. Work on the road {f31.status:continues}, the ministry assures. If found guilty, Marsik must reckon with {f32.time:a decade} behind bars at most. {f34:He missed his daughter's graduation.}

=== key
f1.status same A=arrested B=seized | the deputy
f3.place differs A=restaurant B=hotel bar | where it happened
f4.what differs A=envelope B=cigar box | what the money was in
f5.role same A=road builder B=builds roads | who paid
f6.what compatible A=marked B=numbers noted | how the money was prepared
f7.who same A=anti-corruption bureau B=bureau against corruption | who set the trap
f8.who same A=Agrarian Party B=Agrarian | his party
f9.what same A=contract for a bypass B=order for a ring road | what he promised
f10.place same A=near Dubrin B=at Dubrin | where the road goes
f11.status differs A=confessed B=silent | his plea
f12.what same A=filmed B=recorded | what was done with the handover
f13.what same A=hidden camera B=pinhead lens | the instrument
f14.status same A=reported B=informed the authorities | the payer's report
f14.time differs A=August B=September | when he reported it
f15.status same A=under protection B=has bodyguards | the payer
f16.role differs A=chairman of the committee B=deputy chairman | his post in parliament
f17.status same A=lifted B=stripped | his immunity
f18.what differs A=three against B=none against | the vote
f19.status same A=dropped as candidate B=struck off the list | his candidacy
f20.wording differs A=There is no place among us for thieves B=Among us there is no room for thieves | the chairwoman's words
f21.role same A=former justice minister B=ex-minister of justice | his lawyer
f22.what differs A=repayment of a loan B=wedding gift | what the money was, by the lawyer
f23.position differs A=bail B=house arrest | what the lawyer wants
f24.status same A=held B=remanded | the court's order
f24.time same A=30 days B=a month | for how long
f25.place same A=holiday cottage B=weekend house | what was searched
f26.what differs A=gold coins B=gold bars | what was found
f27.who compatible A=secretary B=assistant | his aide
f28.status differs A=questioned as a witness B=charged | the aide
f29.cause same A=gambling debts B=roulette | the motive
f30.source differs A=person close to the inquiry B=fellow deputies | on whose word
f31.status differs A=suspended B=continues | the road
f32.time same A=<=10 years B=a decade at most | the penalty
f33 only A | the stricter law
f34 only B | the graduation
