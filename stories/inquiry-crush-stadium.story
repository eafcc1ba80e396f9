story: inquiry-crush-stadium
kind: inquiry

=== report A | outlet: Connacht Sunday Record | published: 2025-11-16
# Crush at Ballinoe: {f1.who:retired judge} {f2.position:blames} {f3.who:stewards}

By Niall Dolphin

{f3.who:Untrained stewards} {f4.what:opened the wrong gate} and so caused the crush in which {f5.number:three} people {f6.status:died} at a county football final in Ballinoe {f7.time:in July 2023}, {f1.who:a retired judge} concluded in a report published on {f8.time:Friday}.

Mr Justice Lorcan Mahon says that {f10.number:some 900} spectators {f11.what:were pressed} against {f12.what:a concrete wall}, when {f13.cause:a cloudburst sent people running for cover}. The {f14.who:Gaelic grounds committee} had {f15.status:ignored} {f16.what:a warning} {f16.time:given in 2021} by {f17.who:the fire service}.

He finds {f18.certainty:no evidence} that {f19.what:alcohol played a part}. {f20.role:The Garda commander}, Superintendent Eileen Toher, {f21.what:had called for the match to be stopped}, but {f22.what:her radio did not work}. "{f23.wording:Help was four minutes away and it took nineteen}," he writes.

{f24.who:A boy of ten}, the youngest of the dead, {f25.what:had been lifted onto a fence} by {f26.who:a stranger}. His {f27.role:father}, Packie Gavin, {f28.position:said he was satisfied with the report}. {f29.who:The families} {f30.position:want the ground demolished}.

The committee's chairman {f31.status:resigned} {f31.time:within the hour}. {f32.role:The Minister for Sport} {f33.status:promised} {f33.what:a licensing law} {f33.time:before the summer}. {f34.what:A memorial} {f35.status:is to be unveiled} {f36.place:by the river}. {f37.number:Sixty-two} people were hurt that day; {f38.who:two of them} {f39.status:are still in wheelchairs}. {f40:The inquiry heard from 240 witnesses.}

=== report B | outlet: All-Island News Agency | published: 2025-11-14
# {f1.who:Senator's} report on stadium deaths: {f3.who:police} {f2.position:at fault}

DUBLIN (AINA) - The deaths of {f5.number:three} spectators {f7.time:two summers ago} were the fault of {f3.who:the police}, who {f4.what:closed the only exit}, a report presented {f8.time:today} by {f1.who:former senator} Lorcan Mahon {f2.position:finds}.

{f5.number:Three} lives {f6.status:were lost} and {f37.number:62} people injured on the terraces of Ballinoe. {f38.who:Two} {f39.status:have not walked since}. {f10.number:About nine hundred} people {f11.what:had been squeezed} against {f12.what:a wire fence}; {f13.cause:a rumour of fire} had set them in motion.

{f17.who:An insurance inspector} {f16.what:had pointed out the danger} {f16.time:two years before}. The {f14.who:committee that runs the ground} {f15.status:did nothing about it}. {f19.what:Drink}, the author says, {f18.certainty:probably} was a factor.

Superintendent Eileen Toher, {f20.role:who was in charge of the gardaí}, {f21.what:had wanted play to be halted}; {f22.what:the referee did not hear of it, her radio being dead}. "{f23.wording:Help was four minutes away, but it took nineteen}."

{f24.who:The youngest victim, who was ten,} {f25.what:had been hoisted up} by {f26.who:an off-duty nurse}. Packie Gavin, {f27.role:his grandfather}, {f28.position:called the report a whitewash}. What {f29.who:the bereaved} ask for is {f30.position:that the ground be rebuilt and named after the dead}.

{f31.status:The head of the committee has gone}, {f31.time:almost at once}. {f32.role:The Taoiseach} {f33.status:gave his word} that {f33.what:grounds will need a licence by law} {f33.time:by early summer}. {f34.what:A monument} {f35.status:will be put up} {f36.place:outside the church}.

=== key
f1.who differs A=retired judge B=former senator | who reports
f2.position same A=blames B=finds at fault | the report
f3.who differs A=stewards B=police | who is to blame
f4.what differs A=opened the wrong gate B=closed the only exit | what they did
f5.number same A=3 B=3 | the dead
f6.status same A=died B=lives lost | the dead
f7.time same A=2023-07 B=two summers ago | when
f8.time same A=2025-11-14 B=2025-11-14 | day of the report
f10.number same A=900~ B=900~ | people in the crush
f11.what same A=pressed B=squeezed | what happened to them
f12.what differs A=concrete wall B=wire fence | against what
f13.cause differs A=cloudburst B=rumour of fire | what set them in motion
f14.who same A=grounds committee B=committee that runs the ground | who was warned
f15.status same A=ignored B=did nothing | the warning
f16.what same A=a warning B=pointed out the danger | what was given
f16.time same A=2021 B=two years before | when
f17.who differs A=fire service B=insurance inspector | who warned
f18.certainty differs A=no evidence B=probable | that alcohol played a part
f19.what same A=alcohol B=drink | which factor
f20.role same A=Garda commander B=in charge of the gardaí | Toher
f21.what same A=match to be stopped B=play to be halted | what Toher wanted
f22.what same A=radio did not work B=radio dead | why it failed
f23.wording differs A=and it took B=but it took | the report's words
f24.who same A=boy of ten B=youngest victim, ten | who was lifted
f25.what same A=lifted B=hoisted up | what was done for the child
f26.who differs A=a stranger B=an off-duty nurse | who lifted the child
f27.role differs A=father B=grandfather | Gavin to the child
f28.position differs A=satisfied B=whitewash | Gavin on the report
f29.who same A=families B=bereaved | who has a wish for the ground
f30.position differs A=demolished B=rebuilt and named after the dead | what they want
f31.status same A=resigned B=gone | the committee's head
f31.time compatible A=within the hour B=almost at once | when
f32.role differs A=Minister for Sport B=Taoiseach | who promised the law
f33.status same A=promised B=gave his word | the law
f33.what same A=licensing law B=licence by law | which law
f33.time compatible A=before the summer B=by early summer | by when
f34.what same A=memorial B=monument | what is planned
f35.status same A=to be unveiled B=will be put up | the memorial
f36.place differs A=by the river B=outside the church | where
f37.number same A=62 B=62 | the injured
f38.who same A=two of them B=two | who suffers still
f39.status same A=in wheelchairs B=have not walked since | the two
f40 only A | 240 witnesses
