story: envoy-expelled-poem
kind: diplomacy

=== report A | outlet: Lomar State Agency | published: 2024-04-18T15:00
# Lomar {f1.status:expels} {f2.role:ambassador} over {f3.what:poem}

The foreign ministry of Lomar {f1.status:declared} the {f2.role:ambassador} of Sund, Henrik Aarlund, {f1.status:undesirable} on {f4.time:Thursday} and gave him {f5.time:72 hours} to leave. He had {f6.what:recited} {f3.what:a poem} that {f7.cause:insulted the founder of the state}, it said.

The {f3.what:poem}, by {f8.who:the exiled poet Darja Minn}, has {f9.number:fourteen} lines. Aarlund read it {f10.place:at a reception in his garden} {f11.time:on Sunday}, before {f12.number:about 80} guests. {f13.who:A guest} {f14.what:recorded it on a phone}. The founder is called in it "{f15.wording:a clock that strikes whenever it is wound}".

Sund's foreign minister, Liv Rasch, {f16.position:called the expulsion absurd}. She {f17.status:will answer it with the same measure}. Aarlund, {f18.age:60}, {f19.role:who writes poems himself}, {f20.position:apologised} to the founder's family. {f21.who:The founder's daughter}, {f22.role:a paediatrician}, {f23.position:said she had liked the poem}.

Lomar is to receive {f24.what:a loan} from Sund {f24.money:of 200 million crowns} for {f25.what:a hospital}; it {f26.status:is not in danger}, the finance ministry said. {f27.who:Students} {f28.what:chalked the poem on pavements} and {f29.status:were fined}. The last ambassador to be expelled, in {f30.time:1997}, had {f31.what:hunted in a nature reserve}. {f32:The ministry published a corrected version of the poem}.

=== report B | outlet: Sundby Posten | published: 2024-04-19T07:00
# {f9.number:Five} lines and a dachshund

By Astrid Molle

A man who collects stamps and walks his dachshund must be out of Lomar {f5.time:within three days}, because he has {f6.what:printed} {f3.what:a limerick} {f10.place:in the embassy's newsletter}. Henrik Aarlund, {f18.age:60}, our {f2.role:consul general} there, {f1.status:is no longer wanted}: this he was told {f4.time:on Thursday}. {f7.cause:The founder of the state was made to look ridiculous}, it says in the note.

The founder is, so the verse goes, "{f15.wording:a clock that strikes whenever he is wound}". It has {f9.number:five} lines and is the work of {f8.who:the consul's gardener}. How did it get out? {f13.who:A cleaner} {f14.what:took a picture of the page}, {f11.time:on Sunday}, when {f12.number:some 80} people had come to drink tea.

Liv Rasch, who directs foreign affairs here, {f16.position:finds it absurd}, and {f17.status:Lomar's man in Sund will have to go, too}. Aarlund {f20.position:does not mean to say sorry}. He is {f19.role:an engineer by training}, and has never written a line. {f21.who:The daughter of the founder}, {f22.role:a children's doctor}, {f23.position:would like to see him put on trial}.

What of {f24.money:the two hundred million crowns} that Sund {f24.what:lends} Lomar {f25.what:to build a bridge}? {f26.status:They are on hold}, people in our ministry say. In the streets of the capital {f27.who:schoolchildren} {f28.what:have written the lines in chalk}; they {f29.status:got off with a warning}. It is {f30.time:twenty-seven years} since an envoy was last shown the door, {f31.what:for shooting deer where it is forbidden}. {f34:The dachshund needs a vaccination for the journey}.

=== key
f1.status same A=expelled B=no longer wanted | the diplomat
f2.role differs A=ambassador B=consul general | Aarlund's post
f3.what differs A=poem B=limerick | the text
f4.time same A=2024-04-18 B=2024-04-18 | when he was told
f5.time same A=72 hours B=3 days | how long he has
f6.what differs A=recited B=printed | what he did with it
f7.cause same A=insulted the founder B=founder made ridiculous | why he is expelled
f8.who differs A=exiled poet B=gardener | who wrote it
f9.number differs A=14 B=5 | lines
f10.place differs A=garden reception B=newsletter | where it appeared
f11.time same A=2024-04-14 B=2024-04-14 | when it came out
f12.number same A=80~ B=80~ | guests
f13.who differs A=guest B=cleaner | who passed it on
f14.what differs A=recorded on a phone B=took a picture | how it was passed on
f15.wording differs A=it is wound B=he is wound | the line
f16.position same A=absurd B=absurd | Rasch
f17.status same A=the same measure B=Lomar's man must go too | Sund's answer
f18.age same A=60 B=60 | his age
f19.role differs A=writes poems B=engineer who never wrote a line | Aarlund and poetry
f20.position differs A=apologised B=will not apologise | Aarlund
f21.who same A=founder's daughter B=daughter of the founder | who comments
f22.role same A=paediatrician B=children's doctor | her profession
f23.position differs A=liked it B=wants a trial | the daughter
f24.money same A=200m crowns B=200m crowns | the loan
f24.what same A=loan B=lends | the money
f25.what differs A=hospital B=bridge | for what the loan is
f26.status differs A=not in danger B=on hold | the loan
f27.who differs A=students B=schoolchildren | who chalked it
f28.what same A=chalked the poem B=written in chalk | what they did
f29.status differs A=fined B=warning | these
f30.time same A=1997 B=27 years ago | the earlier expulsion
f31.what same A=hunted in a reserve B=shot deer where forbidden | the earlier offence
f32 only A | the corrected version
f34 only B | the dachshund
