story: parliament-brawl-selvena
kind: parliament

=== report A | outlet: Continental Press Agency | published: 2024-03-13 | agency: CPA
# Selvena deputies {f1.what:come to blows} over {f2.what:pension} bill

KRUVALE, Selvena (CPA) - A debate on {f2.what:raising the retirement age} ended in {f1.what:a fist fight} in Selvena's parliament on Tuesday night, and {f3.who:the deputy speaker} {f4.status:adjourned} the sitting {f4.time:until Thursday}.

The trouble began when {f5.who:Ivo Hradek} of the opposition Farmers' League {f6.what:emptied a glass of water} over {f7.role:the labour minister}, Dorota Venc, {f8.place:at the dispatch box}, witnesses said. Deputies of the ruling Union for Order {f9.what:rushed at him}. One of them, {f10.name:Pavel Sorin}, {f10.role:a former boxer}, was led away with {f11.what:a broken nose}; he was taken to {f12.place:the military hospital}.

{f13.who:Parliament ushers} separated the groups. {f14.status:No one was arrested}. "{f15.wording:I regret nothing, least of all the water}," Hradek told CPA. He {f16.status:refused to apologise}.

Venc, who {f17.status:was unhurt}, said she would {f18.position:not press charges}. Prime Minister Karel Ostry called the scenes {f19.what:shameful} and blamed them on {f20.cause:weeks of incitement by the League's newspaper}.

The bill would make people work until 67. It {f21.status:passed its first reading} in February with {f22.who:the votes of the Greens}, who now {f23.status:say they will oppose it}. {f24.what:A simple majority} is enough.

Trade unions {f25.status:have called a strike} for {f25.time:Friday}. {f26.who:Railway workers} and {f27.who:nurses} will take part.

The ethics committee, which {f28.time:meets on Wednesday}, can {f29.what:bar a deputy from sittings for up to ten days}. A scuffle in 2017 over {f30:a language law} left two members injured.

=== report B | outlet: Kruvale Evening Post | published: 2024-03-13
# A glass, {f1.what:a punch}, a nose: the night the chamber lost its head

It was after ten on Tuesday when the argument over {f2.what:later pensions} turned into {f1.what:a brawl}. The minister {f7.role:for labour}, Dorota Venc, was explaining a table {f8.place:from the government bench} when {f5.who:Hradek} of the Farmers' League crossed the floor and {f6.what:threw water} in her face. Within seconds members of the Union for Order were {f9.what:upon him}.

{f10.name:Pavel Sorin}, {f10.role:who wrestled for Selvena in his youth}, came off worst: {f11.what:his nose was fractured}, and an ambulance drove him to {f12.place:the university clinic}. {f13.who:Police officers} had to part the combatants. {f14.status:Nobody was detained.}

With order gone, {f3.who:the speaker} {f4.status:broke off the session}; the house sits again {f4.time:the day after tomorrow}.

Venc {f17.status:came away without a scratch}. She {f18.position:intends to file a complaint}, her office said on Wednesday. Hradek {f16.status:sent her a written apology} this morning, though he had sounded otherwise at midnight. "{f15.wording:I regret nothing, least of all the water}," he had said then, grinning.

The head of government, Ostry, found the spectacle {f19.what:a disgrace}; the fault lay with {f20.cause:the League's paper, which had been stirring up hatred for weeks}. League leader Milada Korb said {f31:the prime minister had lost control of his own benches}.

Under the bill the pension age rises to 67. It {f21.status:cleared the first hurdle} last month because {f22.who:the Liberals} voted for it. They {f23.status:have now announced that they will vote against}. The law needs {f24.what:three fifths of the house}.

On {f25.time:Friday} {f25.status:there will be a walkout}, the union federation said; {f26.who:train staff} and {f27.who:teachers} are to stay away from work.

The ethics committee, due to meet {f28.time:today}, may {f29.what:fine a member up to a month's pay}. In the fight of 2017 two deputies were hurt.

=== key
f1.what same A=fist fight B=brawl | what happened in parliament
f2.what same A=raising the retirement age B=later pensions | the bill under debate
f3.who differs A=the deputy speaker B=the speaker | who ended the sitting
f4.status same A=adjourned B=broken off | the sitting
f4.time differs A=Thursday B=2024-03-15 | when the house sits again
f5.who same A=Ivo Hradek B=Hradek | who threw the water
f6.what same A=emptied a glass of water B=threw water | what he did
f7.role same A=labour minister B=minister for labour | Venc's office
f8.place differs A=at the dispatch box B=from the government bench | where she spoke from
f9.what same A=rushed at him B=upon him | what the ruling deputies did
f10.name same A=Pavel Sorin B=Pavel Sorin | the injured deputy
f10.role differs A=former boxer B=former wrestler | Sorin's sport
f11.what same A=broken nose B=fractured nose | his injury
f12.place differs A=military hospital B=university clinic | where he was taken
f13.who differs A=parliament ushers B=police officers | who separated the groups
f14.status same A=no arrest B=no arrest | arrests
f15.wording same A=I regret nothing, least of all the water B=I regret nothing, least of all the water | Hradek's words
f16.status changed A=refused to apologise B=apologised | Hradek's apology
f17.status same A=unhurt B=unhurt | the minister
f18.position differs A=no charges B=file a complaint | what the minister wants to do
f19.what same A=shameful B=a disgrace | the prime minister on the scenes
f20.cause same A=incitement by the League's newspaper B=the League's paper stirring up hatred | why, on his word
f21.status same A=passed first reading B=passed first reading | the bill
f22.who differs A=the Greens B=the Liberals | who helped the bill through
f23.status same A=will oppose B=will vote against | the helpers now
f24.what differs A=a simple majority B=three fifths | what the bill needs
f25.status same A=strike called B=walkout announced | the strike
f25.time same A=Friday B=Friday | the day of the strike
f26.who same A=railway workers B=train staff | first group on strike
f27.who differs A=nurses B=teachers | second group on strike
f28.time same A=2024-03-13 B=2024-03-13 | when the committee meets
f29.what differs A=bar from sittings B=fine | what the committee can impose
f30 only A | what the scuffle of 2017 was about
f31 only B | the League leader's reply
