story: steelworks-varholm
kind: business

=== report A | outlet: Nordhavn Finans | published: 2021-10-12 | agency: Baltika
# State steps in to keep Varholm furnaces alight

The government of Nordhavn is to {f1.what:take over} {f2.number:51 per cent} of the country's last steelworks, at Varholm, after its owner said that it could no longer pay for coal.

{f3.role:Industry minister} Solveig Aaberg told parliament on {f4.time:Tuesday} that the Treasury {f5.status:would put} {f6.money:4.2 billion crowns} into the company, Varholm Staal. "{f7.wording:A country that cannot make its own steel is not a country that can defend itself}," she said.

The works employs {f8.number:3,100} people, and {f9.number:some 9,000} more depend on it. Under the plan {f10.number:400} jobs {f11.certainty:may} go, {f12.what:all of them in the rolling mill}.

The {f13.place:Indian-born} financier Raghav Deshmane, who bought the works in {f14.time:2013} for {f15.money:one crown}, {f16.position:wants to be paid for his shares}. The minister said he {f17.position:would get nothing}. He keeps {f18.number:a fifth} of the company.

One of the two blast furnaces was {f19.status:put out} in {f20.time:August}. The second had coal for {f21.number:nine} days, according to {f22.source:the company}.

{f23.name:Kaarel Tamsoo}, who heads the metalworkers' union, {f24.position:welcomed the step}. His deputy said that the men {f32.status:had not been paid} since the middle of September.

The opposition's spokesman for finance, Henning Aaberg, a cousin of the minister, called the rescue a gift to the banks. They are owed {f25.money:6.8 billion crowns} and {f26.position:have refused to write off any of it}.

In 1994 the state had sold the works for 1.1 billion. The European competition office {f27.status:has not yet been asked} for its consent.

=== report B | outlet: Steelworker (union weekly) | published: 2021-10-15
# WE KEPT IT BURNING

Brothers and sisters, we have done it. The furnaces at Varholm belong to the people again.

On {f4.time:Tuesday} {f3.role:employment minister} Solveig Aaberg rose in the chamber and said the words that we had been waiting for since the summer. A majority of the shares {f1.what:passes into public hands}. The Treasury pays in {f6.money:4.2 billion}, and the first instalment, {f28:700 million}, {f5.status:reached the firm's account} on Thursday. The wages for September {f32.status:were paid} on the same day.

{f8.number:Three thousand one hundred} of us work there. {f10.number:Four hundred} posts {f11.certainty:are to} disappear, {f12.what:most of them in the offices and the rest in the rolling mill}, and we have told the minister that we {f30:will not accept a single forced dismissal}.

As for Mr Deshmane: he {f16.position:asks for compensation}. He picked the place up for {f15.money:a single crown} in {f14.time:2012}. {f17.position:Not an øre, says the minister}, and rightly.

"{f7.wording:A country that can't make its own steel can't defend itself}" - Aaberg's words, and we have said so for thirty years.

When the older furnace {f19.status:went cold} in {f20.time:July} many of us thought that it was over. There were {f21.number:six} days' coal left for the other one. {f22.source:Our own stewards} counted the heaps.

Your president, {f23.name:Kaarel Tammsoo}, {f24.position:gave the plan his backing}, but added that the banks must bleed too. So far they {f26.position:will not forgive an øre} of the {f25.money:nearly seven billion} that they have lent. A first letter {f27.status:has gone to the competition office in Brussels}.

=== report C | outlet: Varholm Avis | published: 2021-10-13 | copy: A
# Government {f1.what:buys} majority of Varholm Staal

The state is to {f1.what:acquire} {f2.number:55 per cent} of the country's last steelworks after its owner said that it could no longer pay for coal.

{f3.role:Industry minister} Solveig Aaberg told parliament on {f4.time:Monday} that the Treasury {f5.status:would put} {f6.money:4.2 billion crowns} into Varholm Staal. "{f7.wording:A country that cannot make its own steel is not a country that can defend itself}," she said.

The works employs {f8.number:3,100} people in our town, and {f9.number:some 9,000} more depend on it. {f10.number:400} jobs {f11.certainty:may} be lost, {f12.what:all in the rolling mill}.

The {f13.place:Singapore-born} financier Raghav Deshmane, who bought the works in {f14.time:2013} for {f15.money:one crown}, {f16.position:wants money for his shares}. He {f17.position:would get nothing}, the minister said. He is left with {f18.number:a fifth}.

One of the two blast furnaces was {f19.status:shut down} in {f20.time:August}. The other had coal for {f21.number:nine} days, {f22.source:the company} said.

{f31:The mayor, Birgit Solheim, said that the church bells would be rung on Sunday.}

=== key
f1.what same A=takes over B=takes over C=takes over | what the state does
f2.number differs A=51% C=55% | the state's share
f3.role differs A=industry minister B=employment minister C=industry minister | Solveig Aaberg
f4.time differs A=Tuesday B=Tuesday C=Monday | when she spoke
f5.status changed A=planned B=first part paid C=planned | the payment of the money
f6.money same A=4.2bn crowns B=4.2bn crowns C=4.2bn crowns | what the Treasury pays
f7.wording differs A=a country that cannot make its own steel is not a country that can defend itself B=a country that can't make its own steel can't defend itself C=a country that cannot make its own steel is not a country that can defend itself | Aaberg's words
f8.number same A=3100 B=3100 C=3100 | employees
f9.number same A=9000~ C=9000~ | others who depend on the works
f10.number same A=400 B=400 C=400 | jobs to go
f11.certainty differs A=possible B=certain C=possible | whether the jobs go
f12.what differs A=all in the rolling mill B=most in the offices C=all in the rolling mill | which jobs
f13.place differs A=Indian-born C=Singapore-born | where Deshmane was born
f14.time differs A=2013 B=2012 C=2013 | when he bought the works
f15.money same A=1 crown B=1 crown C=1 crown | what he paid
f16.position same A=wants to be paid B=wants to be paid C=wants to be paid | Deshmane
f17.position same A=nothing B=nothing C=nothing | the minister on his claim
f18.number same A=20% C=20% | what Deshmane keeps
f19.status same A=put out B=put out C=put out | the first furnace
f20.time differs A=August B=July C=August | when it was put out
f21.number differs A=9 B=6 C=9 | days of coal left
f22.source differs A=the company B=the union's stewards C=the company | who counted the coal
f23.name differs A=Kaarel Tamsoo B=Kaarel Tammsoo | the union's head
f24.position same A=for B=for | the union on the plan
f25.money compatible A=6.8bn crowns B=7bn crowns~ | owed to the banks
f26.position same A=no write-off B=no write-off | the banks
f27.status changed A=not asked B=asked | the competition office
f32.status changed A=not paid B=paid | the wages for September
f28 only B | first instalment
f30 only B | no forced dismissals
f31 only C | the church bells
