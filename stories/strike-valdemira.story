story: strike-valdemira
kind: labour

=== report A | outlet: The Valdemira Courier | published: 2022-10-20
# General strike: {f1.number:1.2 million} out, say unions; {f2.number:310,000}, says ministry

By Iolanda Freixo

Valdemira {f3.status:came to a halt} on {f3.time:Thursday}, or it did not, depending on whom one asks.

The United Workers' Federation put the number who {f1.what:downed tools} at {f1.number:1.2 million}. The labour ministry counted {f2.number:310,000}, {f4.number:14 per cent} of those entitled to walk out. Neither said how it had counted.

What could be seen was this. {f5.number:No} {f5.what:metro trains} ran in the capital until evening. {f6.number:Four out of five} {f6.what:schools} were {f6.status:shut}. At the port of Caldeiro, {f7.number:eleven} {f7.what:ships} lay at anchor waiting to be unloaded. The airport cancelled {f8.number:164} of its 390 flights.

The union called the strike, {f9.what:the first nationwide stoppage since} {f9.time:2012}, against {f10.cause:the government's plan to freeze the minimum wage}. Its general secretary, {f11.name:Amadeu Brito}, told a crowd in {f12.place:Praça do Moinho} that "{f13.wording:the country has spoken, and the minister is deaf}". Police estimated the crowd at {f14.number:45,000}.

The minister, {f15.name:Leonor Sarmento}, {f15.role:who holds the labour portfolio}, told radio that she would {f16.position:talk to the unions only once they had withdrawn their demand for a 12 per cent rise}.

{f17.number:Nineteen} people were {f17.status:arrested} after scuffles outside a bus depot in {f17.place:Monte Raso}. {f18.who:A picket}, {f18.age:52}, was taken to hospital after being {f18.what:hit by a van}. His injuries were said to be {f18.status:slight}.

A further strike, of {f19.time:48 hours}, is {f19.certainty:likely} {f20:before Christmas}, according to {f19.source:two members of the union's executive}.

In 2012 the unions claimed 1.5 million strikers and the government 290,000.

=== report B | outlet: Meridian Business Daily | published: 2022-10-21
# Valdemiran strike shuts port but banks and factories stay open

{f3.time:Thursday's} general strike in Valdemira {f3.status:brought most public services to a standstill} while leaving much of the private economy untouched, according to figures from both sides.

Official data put participation at {f2.number:350,000} workers, or {f4.number:14%}. The union federation, the FTV, claimed that {f1.number:1.2 million} had {f1.what:stopped work}.

Economists at Banco Serrano said the cost in lost output was {f21:about €90m}, {f21:most of it at the port}. {f7.number:Fourteen} {f7.what:vessels} were held outside Caldeiro by Friday morning. {f6.number:Some 80%} of {f6.what:schools} {f6.status:did not open}, and the capital's {f5.what:underground} {f5.number:did not run at all} before the evening. Airlines scrapped {f8.number:164} departures and arrivals.

The stoppage, {f9.what:the first to cover the whole country in} {f9.time:a decade}, was provoked by {f10.cause:plans to raise the pension age}.

"{f13.wording:The country has spoken and the government is deaf}," said the FTV's leader, {f11.name:Amadeu Britto}, at a rally in {f12.place:the capital's Mill Square} that police said drew {f14.number:45,000} people.

{f15.name:Leonor Sarmento}, {f15.role:the deputy prime minister}, said the government was {f16.position:ready to meet the unions at any time and without conditions}.

All {f17.number:19} demonstrators taken in by the police in {f17.place:the suburb of Monte Raso} had {f17.status:been let go} by Friday. A {f18.age:25-year-old} {f18.who:striker} {f18.what:struck by a delivery vehicle} there took a turn for the worse overnight and is in a {f18.status:serious} condition.

The FTV said it {f19.certainty:would} walk out again, for {f19.time:two days}, on a date to be fixed, a {f19.source:spokeswoman} said. Its last 48-hour action, in 2010, failed.

=== report C | outlet: FTV press office | published: 2022-10-20
# {f1.number:1.4 million} say NO: a historic day

PRESS RELEASE - for immediate use

The United Workers' Federation salutes the {f1.number:1,400,000} women and men who today {f1.what:laid down their work} in {f9.what:the greatest stoppage our country has known since} {f9.time:2012}.

The ministry's "count" of {f2.number:310,000} is an insult. It left out every firm with fewer than fifty employees.

Not {f5.number:one} {f5.what:metro train} moved until dusk. {f7.number:Eleven} {f7.what:freighters} waited in vain off Caldeiro. {f6.number:Four in five} {f6.what:schools} {f6.status:kept their doors closed}.

Our demand is known: {f10.cause:hands off the minimum wage}. General secretary {f11.name:Amadeu Brito} said to {f14.number:120,000} citizens in {f12.place:Praça do Moinho}: "{f13.wording:The country has spoken, and the minister is deaf. Let her hear us again}."

We wish a quick recovery to {f18.who:the comrade} who was {f18.what:run down by a strike-breaker's van} at {f17.place:Monte Raso}, and we demand the release of the {f17.number:23} who were {f17.status:seized} there.

=== key
f1.number differs A=1200000 B=1200000 C=1400000 | strikers by the union's count
f1.what same A=stopped work B=stopped work C=stopped work | what they did
f2.number differs A=310000 B=350000 C=310000 | strikers by the ministry's count
f3.status compatible A=the country halted B=public services halted | what the strike did
f3.time same A=2022-10-20 B=2022-10-20 | the day of the strike
f4.number same A=14% B=14% | share of the workforce by the ministry's count
f5.number same A=0 B=0 C=0 | metro trains before evening
f5.what same A=metro B=metro C=metro | what did not run
f6.number same A=80% B=80% C=80% | schools shut
f6.what same A=schools B=schools C=schools | what was shut
f6.status same A=shut B=shut C=shut | the schools
f7.number changed A=11 B=14 C=11 | ships waiting off Caldeiro
f7.what same A=ships B=ships C=ships | what waited there
f8.number same A=164 B=164 | flights cancelled
f9.what compatible A=first nationwide strike since B=first nationwide strike in C=greatest since | what is special about it
f9.time same A=2012 B=2012 C=2012 | the last such strike
f10.cause differs A=freeze of the minimum wage B=higher pension age C=freeze of the minimum wage | what the strike is against
f11.name differs A=Amadeu Brito B=Amadeu Britto C=Amadeu Brito | the union's leader
f12.place same A=Praça do Moinho B=Mill Square C=Praça do Moinho | where he spoke
f13.wording differs A=the minister is deaf B=the government is deaf C=the minister is deaf | the leader's words
f14.number differs A=45000 B=45000 C=120000 | how large the crowd was
f15.name same A=Leonor Sarmento B=Leonor Sarmento | who answers for the government
f15.role differs A=labour minister B=deputy prime minister | her office
f16.position differs A=talks only after the demand is dropped B=talks without conditions | the government on talks
f17.number differs A=19 B=19 C=23 | arrests at Monte Raso
f17.status changed A=arrested B=released C=arrested | those seized
f17.place same A=Monte Raso B=Monte Raso C=Monte Raso | where
f18.who compatible A=picket B=striker C=the comrade | who was hurt
f18.age differs A=52 B=25 | his age
f18.what same A=hit by a van B=hit by a van C=hit by a van | how he was hurt
f18.status changed A=slight B=serious | how badly he was hurt
f19.time same A=48 hours B=48 hours | length of the next strike
f19.certainty differs A=probable B=certain | the next strike
f19.source differs A=two members of the executive B=spokeswoman | on whose word there will be another
f20 only A | before Christmas
f21 only B | the cost in lost output
