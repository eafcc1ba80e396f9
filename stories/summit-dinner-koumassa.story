story: summit-dinner-koumassa
kind: summit

=== report A | outlet: Voice of the Estuary | published: 2023-02-21 | agency: VE
# Leaders {f1.status:fall ill} after summit {f2.what:dinner} in Koumassa

KOUMASSA, Baniré (VE) - {f3.number:Nine} participants in the summit of the river states {f1.status:were taken sick} on Monday night after {f2.what:a dinner} given by President Lamine Cissokho, the host's protocol office said.

Among them are {f4.who:the president of Ondé}, Adama Koroma-Lys, and {f5.who:three foreign ministers}. They {f6.what:vomited and had cramps}. Doctors suspect {f7.cause:the oysters}. The sick {f8.status:were treated} {f8.place:in their hotel}; {f9.who:the finance minister of Tabe}, a diabetic, {f10.status:was flown} to {f11.place:Dakila}.

{f12.certainty:Poison is ruled out}, said {f13.role:the head of the national laboratory}, Professor Oumou Sarr. {f14.who:The cook}, {f15.role:a Frenchman}, {f16.status:was questioned and let go}. "{f17.wording:I have eaten from every pot myself}," he said.

The summit {f18.status:continued} on Tuesday {f19.what:with the prime ministers}. It dealt with {f20.what:a dam} {f20.place:on the upper Kou}. The states {f21.status:agreed} on {f22.what:a joint water office}. Cissokho {f23.what:apologised} and {f24.status:dismissed} {f24.who:his chief of protocol}.

{f25.who:Journalists} had {f26.what:been served a different meal}. {f27.who:Opposition papers} mocked {f28.what:the cost of the banquet}. {f29.who:The ambassador of Norway} {f29.what:had not eaten}, being {f30.cause:a vegetarian}. The next host is {f31.place:Tabe}. {f32:At the 2014 summit the power had failed during dessert.}

=== report B | outlet: Le Fleuve | published: 2023-02-22
# A banquet and its victims

The menu of Monday evening: {f7.cause:a cold chicken salad}, grilled capitaine, mango tart. {f7.cause:The first}, doctors say, was the culprit. {f3.number:Nine} guests of President Cissokho's {f2.what:gala supper} {f1.status:became unwell} in the night, with {f6.what:sickness and stomach cramps}. {f4.who:The head of state of Ondé}, Koroma-Lys, was one; {f5.who:three ministers of finance} were others.

Most {f8.status:were looked after} {f8.place:at the garrison hospital}. {f9.who:Tabe's finance minister}, who has diabetes, {f10.status:was brought by air} to {f11.place:Paris}. Professor Sarr, {f13.role:director of the state laboratory}, said that {f12.certainty:deliberate poisoning could not yet be excluded}. {f14.who:The chef}, {f15.role:a Belgian}, {f16.status:is still in custody}. "{f17.wording:I ate from every pot myself}," he protests.

The conference itself {f18.status:went on}: {f19.what:the heads of government} took the empty chairs on Tuesday. About {f20.what:the dam} {f20.place:on the upper course of the Kou} they {f21.status:could not agree}, so {f22.what:the common water authority} has to wait. Cissokho {f23.what:said he was sorry} and {f24.status:sent packing} {f24.who:the head of his kitchens}.

{f27.who:The opposition press} had its fun, {f28.what:above all with the price of the feast}. {f25.who:Reporters}, incidentally, {f26.what:got the same food} and were well. So was {f29.who:the Norwegian envoy}, who {f29.what:had left her plate untouched}: {f30.cause:she was fasting}. In two years {f31.place:Ondé} invites. {f33:The tart, all agree, was excellent.}

=== key
f1.status same A=fell ill B=became unwell | the guests
f2.what same A=dinner B=gala supper | after what
f3.number same A=9 B=9 | how many fell ill
f4.who same A=president of Ondé B=head of state of Ondé | the foremost of them
f5.who differs A=three foreign ministers B=three finance ministers | others
f6.what same A=vomiting and cramps B=sickness and stomach cramps | the symptoms
f7.cause differs A=oysters B=chicken salad | the suspected dish
f8.status same A=treated B=looked after | the sick
f8.place differs A=hotel B=garrison hospital | where they were treated
f9.who same A=finance minister of Tabe B=Tabe's finance minister | who was flown out
f10.status same A=flown B=brought by air | his transport
f11.place differs A=Dakila B=Paris | where to
f12.certainty differs A=poison ruled out B=poisoning not excluded | the laboratory on poison
f13.role same A=head of the national laboratory B=director of the state laboratory | Sarr's office
f14.who same A=cook B=chef | who was questioned
f15.role differs A=Frenchman B=Belgian | the cook's nationality
f16.status differs A=let go B=in custody | the cook
f17.wording differs A=I have eaten B=I ate | his words
f18.status same A=continued B=went on | the summit
f19.what same A=prime ministers B=heads of government | who sat in
f20.what same A=dam B=dam | the subject
f20.place same A=upper Kou B=upper course of the Kou | where
f21.status differs A=agreed B=no agreement | the outcome
f22.what same A=joint water office B=common water authority | what was at stake
f23.what same A=apologised B=said sorry | the host
f24.status same A=dismissed B=sent packing | a servant of the host
f24.who differs A=chief of protocol B=head of kitchens | who was dismissed
f25.who same A=journalists B=reporters | the press
f26.what differs A=a different meal B=the same food | what the press ate
f27.who same A=opposition papers B=opposition press | who mocked
f28.what same A=cost of the banquet B=price of the feast | what was mocked
f29.who same A=ambassador of Norway B=Norwegian envoy | who stayed well
f29.what same A=had not eaten B=left her plate untouched | why she stayed well
f30.cause differs A=vegetarian B=fasting | why she did not eat
f31.place differs A=Tabe B=Ondé | the next host
f32 only A | the summit of 2014
f33 only B | the tart
