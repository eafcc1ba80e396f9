story: theatre-closure-matrava
kind: culture

=== report A | outlet: Radio Matrava, news page | published: 2025-01-22
# Historic theatre {f1.status:shut} after {f2.what:part of ceiling} {f2.status:falls} {f2.time:during rehearsal}

The Lyric Theatre in Matrava {f1.status:was closed} on Tuesday by {f3.who:the building inspectorate} after {f2.what:a piece of plaster moulding} {f2.status:came down} {f2.time:while actors were rehearsing}.

{f4.who:A prompter} was {f4.status:struck} on {f4.what:the shoulder} and was {f5.status:treated in hospital}, the theatre's {f6.role:artistic director}, Benedek Zalán-Ortiz, said. Nobody was sitting in {f7.place:the stalls} below the damaged spot.

An expert hired by the house believes that {f8.cause:water from a leaking gutter} had {f8.what:softened} the ceiling over years. {f9.who:The stagehands' union} said it had {f9.status:pointed out} {f10.what:damp patches} {f9.time:in November}. The city, {f10.role:which owns the building}, {f11.status:acknowledged} having received {f11.what:a letter}.

"{f12.wording:We were lucky, and luck is not a maintenance plan}," said {f13.role:technical manager} Ilka Drobny.

Repairs are expected to last {f14.time:until Easter}. Performances of "{f15.what:The Miller's Three Daughters}" {f16.status:will move} to {f16.place:the former tram depot}. Tickets {f17.status:remain valid}, and those who {f17.whom:cannot come} {f17.what:will get their money back}.

The ensemble of {f18.number:34} {f19.status:will continue to be paid}, the mayor promised. {f20.who:The opposition} {f20.position:demanded that the head of the building department resign}. A plan to sell the Lyric to {f21.who:a hotel group} was {f21.status:dropped} {f21.time:in 2018} after {f22.what:protests}. The cinema next door, shut since a fire, is {f23:not affected}.

=== report B | outlet: The Matrava Observer | published: 2025-01-24
# Curtain down at the Lyric, and {f14.time:not up again before summer}

By Casimir Holub-Wren

Plaster roses do not fall often, but when {f2.what:one} {f2.status:crashed down} at the Lyric this week, {f2.time:minutes before the matinée audience was to be let in}, it {f4.status:hit} {f4.who:a dresser} who was crossing {f7.place:the orchestra pit}. She {f5.status:went home the same evening} with a bruised {f4.what:shoulder}.

The house {f1.status:is now locked}, at the behest of {f3.who:the fire service}. Benedek Zalán-Ortiz, {f6.role:the general manager}, says {f8.cause:heavy drilling for the new metro line} {f8.what:loosened} the ornaments. {f9.who:The body representing the stage crews} insists that it {f9.status:drew attention} to {f10.what:cracks} as long ago as {f9.time:the spring}. At the town hall, {f10.role:landlord of the theatre}, nobody {f11.status:will admit} to having seen {f11.what:anything in writing}.

Ilka Drobny, {f13.role:who is in charge of the technical side}, said with feeling: "{f12.wording:We were very lucky, and luck is not a maintenance plan}."

What happens to the plays? "{f15.what:The Miller's Three Daughters}" {f16.status:has already reopened} in {f16.place:the old tram shed}, before 200 people in overcoats. Tickets {f17.status:stay good}; anybody {f17.whom:unable to attend} {f17.what:is offered a voucher}.

Of the {f18.number:34} members of the company, {f19.status:half have been put on unpaid leave}, according to three of them. {f20.who:The largest opposition party} {f20.position:wants an inquiry by the court of auditors}. Older playgoers feel reminded of the attempt to turn the Lyric over to {f21.who:an insurance company}; that scheme {f21.status:was abandoned} {f21.time:six years ago}, when {f22.what:thousands took to the streets}. {f24:A collection box in Brewer Street held 11,000 crowns by Thursday.}

=== key
f1.status same A=closed B=locked | the theatre
f2.what compatible A=plaster moulding B=a plaster rose | what fell
f2.status same A=came down B=crashed down | the plaster
f2.time differs A=during rehearsal B=before the matinée audience came in | when it fell
f3.who differs A=building inspectorate B=fire service | who closed the house
f4.who differs A=prompter B=dresser | who was hit
f4.status same A=struck B=hit | that person
f4.what same A=shoulder B=shoulder | where
f5.status compatible A=treated in hospital B=went home the same evening | the injured woman afterwards
f6.role differs A=artistic director B=general manager | Zalán-Ortiz's post
f7.place differs A=stalls B=orchestra pit | what lies below the damaged spot
f8.cause differs A=leaking gutter B=drilling for the metro | the cause
f8.what compatible A=softened B=loosened | what the cause did
f9.who same A=stagehands' union B=body representing the stage crews | who had warned
f9.status same A=pointed out B=drew attention | the warning
f9.time differs A=November 2024 B=spring 2024 | when it was given
f10.what differs A=damp patches B=cracks | what the warning was about
f10.role same A=owner B=landlord | the city
f11.status differs A=acknowledged B=not admitted | the city on the warning
f11.what compatible A=letter B=anything in writing | what the city had received
f12.wording differs A=lucky B=very lucky | Drobny's words
f13.role same A=technical manager B=in charge of the technical side | Drobny
f14.time differs A=until Easter B=not before summer | how long the house stays shut
f15.what same A=The Miller's Three Daughters B=The Miller's Three Daughters | the play
f16.status changed A=will move B=has reopened | the performances
f16.place same A=former tram depot B=old tram shed | where they are given
f17.status same A=valid B=good | the tickets
f17.whom same A=who cannot come B=unable to attend | for whom there is a choice
f17.what differs A=money back B=voucher | what these get
f18.number same A=34 B=34 | the ensemble
f19.status differs A=paid B=half on unpaid leave | the company
f20.position differs A=head of the building department to resign B=inquiry by the court of auditors | what the opposition wants
f20.who compatible A=the opposition B=the largest opposition party | who demands it
f21.who differs A=hotel group B=insurance company | to whom the Lyric was to go
f21.status same A=dropped B=abandoned | the sale
f21.time differs A=2018 B=2019 | the end of the sale
f22.what compatible A=protests B=thousands took to the streets | why the sale ended
f23 only A | the cinema
f24 only B | the collection box
