story: parliament-spy-aide
kind: politics

=== report A | outlet: Federal Wire | published: 2025-04-15T11:00 | agency: Federal Wire
# {f1.role:Aide} to deputy {f2.status:arrested} as {f3.what:spy}

{f4.who:The federal prosecutor} on Monday had {f1.role:an assistant} of the Helvan member of parliament Urs Zellikon {f2.status:arrested} on suspicion of {f3.what:spying} for {f5.who:Kharistan}.

Dominik Wyrsch, 34, {f6.what:is said to have passed on} {f7.what:papers of the defence committee} {f8.time:since 2022}. He was seized {f9.place:at his flat in Lorn}; police found {f11.what:a camera in a lighter}. He {f12.status:denies everything}, said {f13.source:his lawyer}.

Zellikon, a Conservative, {f14.status:dismissed him} on the spot. "{f15.wording:I am angry with him and with myself}," he said. He {f16.status:will give up his seat on the committee}. He had hired Wyrsch {f17.cause:on the recommendation of a professor}.

{f18.who:The intelligence service} had been {f19.what:watching him} {f20.time:for eleven months}; the hint came from {f21.who:a friendly service}. Wyrsch met his contact {f22.place:in an ice rink}. The contact, {f23.role:a trade delegate}, {f24.status:has left the country}. He is said to have paid {f25.what:in cash}.

{f26.who:The speaker of parliament} {f27.position:wants all assistants vetted}. {f28.who:The Left} {f29.position:calls that hysteria}. The defence minister said that {f30.certainty:no soldier's life was endangered}. Wyrsch, {f31.role:a keen mountaineer}, {f32.what:learned Kharist at evening classes}. {f33:A typist was convicted of a like offence in 1983.}

=== report B | outlet: Lorner Woche | published: 2025-04-16
# The lighter that never smoked

Colleagues knew Dominik Wyrsch, 34, as a man who {f31.role:went climbing at every free hour}. He never smoked, and yet had {f11.what:a lighter with a lens}. Officers came upon it on Monday {f9.place:in his office in parliament}, where they {f2.status:took into custody} {f1.role:the assistant} of the Conservative deputy Zellikon. {f4.who:The federal prosecutor's office} accuses him of {f3.what:espionage}, in the service of {f5.who:the Kharistanis}.

{f8.time:For some three years}, it says, he {f6.what:delivered} {f7.what:documents from the foreign affairs committee}. {f12.status:He has admitted it in part}, {f13.source:a person who has seen the file} told us. The go-between, {f23.role:a press attaché}, waited for him {f22.place:at the skating rink}; payment was made {f25.what:in gold coins}. That man {f24.status:flew home} last week.

Zellikon {f14.status:fired his assistant}. {f16.status:His own place on the committee he keeps.} "{f15.wording:I am angry at him and at myself}," he said. It was {f17.cause:through a newspaper advertisement} that they had met.

How did it come out? {f21.who:A former girlfriend} wrote to {f18.who:the intelligence service}, which then {f19.what:kept an eye on him} {f20.time:for almost a year}. He had {f32.what:taken evening lessons in Kharist}. Now {f26.who:the speaker} {f27.position:would like every aide to be checked}; {f29.position:a good idea}, finds {f28.who:the Left}. Were soldiers in danger? {f30.certainty:That cannot yet be said}, according to the minister of defence. {f34:Wyrsch's climbing club has struck him off.}

=== key
f1.role same A=assistant B=assistant | the arrested man
f2.status same A=arrested B=in custody | the assistant
f3.what same A=spying B=espionage | the suspicion
f4.who same A=federal prosecutor B=federal prosecutor's office | who had him arrested
f5.who same A=Kharistan B=the Kharistanis | for whom
f6.what same A=passed on B=delivered | what he did with the papers
f7.what differs A=defence committee B=foreign affairs committee | whose papers
f8.time same A=2022 B=3 years~ | since when
f9.place differs A=his flat B=his office | where he was arrested
f11.what same A=camera in a lighter B=lighter with a lens | what was found
f12.status differs A=denies everything B=admitted in part | his plea
f13.source differs A=his lawyer B=person who has seen the file | on whose word
f14.status same A=dismissed B=fired | the assistant's job
f15.wording differs A=with him and with myself B=at him and at myself | the deputy's words
f16.status differs A=gives it up B=keeps it | the deputy's seat on the committee
f17.cause differs A=recommended by a professor B=newspaper advertisement | how he was hired
f18.who same A=intelligence service B=intelligence service | who watched him
f19.what same A=watching B=kept an eye on | what it did
f20.time compatible A=11 months B=almost a year | for how long
f21.who differs A=a friendly service B=a former girlfriend | who gave the hint
f22.place same A=ice rink B=skating rink | where they met
f23.role differs A=trade delegate B=press attaché | the contact
f24.status same A=left the country B=flew home | the contact
f25.what differs A=cash B=gold coins | the payment
f26.who same A=speaker B=speaker | who wants checks
f27.position same A=all assistants vetted B=every aide checked | the demand
f28.who same A=the Left B=the Left | who comments on it
f29.position differs A=hysteria B=a good idea | the Left's view
f30.certainty differs A=no danger B=cannot be said | the danger to soldiers
f31.role same A=mountaineer B=went climbing | his hobby
f32.what same A=Kharist at evening classes B=evening lessons in Kharist | what he learned
f33 only A | the typist of 1983
f34 only B | the climbing club
