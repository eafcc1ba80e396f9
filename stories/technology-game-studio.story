story: technology-game-studio
kind: technology

=== report A | outlet: Dnister Games Observer | published: 2025-02-20
# Studio behind "Ash Meridian" {f2.status:sheds} {f3.number:a third} of staff

The Krakau game studio Lantern Nine {f2.status:is letting go} {f4.number:140} people, {f3.number:a third} of its staff, {f5.cause:after the sequel of its hit "Ash Meridian" sold badly}, {f6.source:the company} said on {f7.time:Wednesday}.

{f8.who:Testers} are hit hardest. {f9.what:The multiplayer mode} {f10.status:will be dropped}; {f11.what:the console version} {f12.status:has been put back} {f13.time:to next year}. The founder, {f14.name:Szymon Kruk}, {f14.age:41}, {f15.what:told the teams} {f16.what:in an online call} that lasted {f17.time:four minutes}. He {f18.position:gives up his salary}.

"{f19.wording:We built a cathedral and forgot the door}," he said. The new union, {f20.who:Game Workers Poland}, {f21.position:demands three months' notice}. Its {f22.role:spokeswoman}, {f22.name:Ola Zemanek}, said that some {f23.what:had worked seven days a week} {f24.time:since October}.

{f25.who:The Japanese publisher} {f26.status:has paid} {f27.money:$18 million} in advance; {f28.source:a former producer} says it {f29.position:wants the money back}. {f30.what:Players} {f31.status:get a refund} if they ask {f32.time:by mid-March}. {f33.who:A studio in Wroclaw} {f34.position:has offered to hire} {f35.number:20} artists. {f36:The soundtrack won a prize in January.}

=== report B | outlet: The Pixel Ledger | published: 2025-02-21
# "We forgot the door"

It was over {f17.time:in fourteen minutes}; then {f14.name:Szymon Kruk} switched off his camera. He had {f15.what:summoned everyone} at Lantern Nine {f16.what:to the canteen screen} to announce that {f4.number:140} of them, {f3.number:one in three}, {f2.status:would have to leave}.

Kruk, {f14.age:41}, who started the company and {f18.position:will halve his own pay}, blamed himself: "{f19.wording:We built a cathedral and we forgot the door}." What had gone wrong was {f5.cause:that the successor to "Ash Meridian" came out full of faults}, {f6.source:people inside the studio} told the Ledger {f7.time:on February 19}.

Most of those leaving are {f8.who:animators}. {f9.what:The part in which several can play together} {f10.status:is being scrapped}, and owners of {f11.what:consoles} {f12.status:must wait} {f13.time:until 2026}. Disgruntled {f30.what:buyers} {f31.status:will be repaid} on request {f32.time:until the end of February}.

{f20.who:The trade union of the games industry}, whose {f22.role:treasurer} is {f22.name:Ola Zemanek}, {f21.position:wants the dismissals withdrawn}. {f23.what:Weeks without a day off} had been the rule {f24.time:since the autumn}, she said.

What of {f25.who:the publisher in Tokyo}? It {f26.status:advanced} {f27.money:18 million dollars}. According to {f28.source:a person at the publisher}, it {f29.position:stands by the studio}.

There is a ray of light. {f33.who:A developer in Gdansk} {f34.position:is ready to take on} {f35.number:twenty} graphic artists. {f37:In the canteen, the screen has been turned to the wall.}

=== key
f2.status same A=letting go B=have to leave | the staff
f3.number same A=1/3 B=1/3 | the part of the staff
f4.number same A=140 B=140 | people dismissed
f5.cause differs A=sold badly B=full of faults | what went wrong with the sequel
f6.source differs A=company B=insiders | on whose word
f7.time same A=2025-02-19 B=2025-02-19 | when
f8.who differs A=testers B=animators | who is hit most
f9.what same A=multiplayer mode B=part for several players | the mode
f10.status same A=dropped B=scrapped | the mode
f11.what same A=console version B=consoles | the version
f12.status same A=put back B=must wait | the version
f13.time same A=2026 B=2026 | to when
f14.name same A=Szymon Kruk B=Szymon Kruk | the founder
f14.age same A=41 B=41 | the founder
f15.what same A=told the teams B=summoned everyone | what he did
f16.what differs A=online call B=canteen screen | how
f17.time differs A=4 minutes B=14 minutes | how long it lasted
f18.position differs A=no salary B=half pay | his own pay
f19.wording differs A=We built a cathedral and forgot the door B=We built a cathedral and we forgot the door | his words
f20.who same A=Game Workers Poland B=games union | the union
f21.position differs A=three months' notice B=dismissals withdrawn | what the union wants
f22.role differs A=spokeswoman B=treasurer | Zemanek
f22.name same A=Ola Zemanek B=Ola Zemanek | who speaks for the union
f23.what same A=seven days a week B=no day off | the workload
f24.time compatible A=2024-10 B=autumn 2024 | since when
f25.who same A=Japanese publisher B=publisher in Tokyo | the publisher
f26.status same A=paid B=advanced | the money
f27.money same A=USD 18m B=USD 18m | the advance
f28.source differs A=former producer B=person at the publisher | on whose word
f29.position differs A=money back B=stands by the studio | the publisher
f30.what same A=players B=buyers | who may ask
f31.status same A=refund B=repaid | their money
f32.time differs A=mid-2025-03 B=end of 2025-02 | by when
f33.who differs A=studio in Wroclaw B=developer in Gdansk | who hires
f34.position same A=offers to hire B=ready to take on | the offer
f35.number same A=20 B=20 | artists
f36 only A | the prize
f37 only B | the screen
