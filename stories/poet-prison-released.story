story: poet-prison-released
kind: culture

=== report A | outlet: Free Page Network | published: 2023-10-05
# Jailed poet Sahar Vazirian {f1.status:set free}

KARSHID (FPN) - The poet Sahar Vazirian {f1.status:was released} from {f2.place:the women's prison in Karshid} on {f3.time:Wednesday night} after serving {f4.time:two years and four months} of a {f5.time:five-year} sentence, {f6.source:her lawyer} said.

She {f7.status:was pardoned} by {f8.who:the president} on the occasion of {f9:a religious holiday}. Vazirian, 46, had been convicted of {f10.what:insulting the state} over {f11.what:a poem about a drowned schoolboy}.

{f12.who:Her sister} {f12.status:collected} her {f13.what:in a taxi}. She was {f14.status:in good spirits} but {f15.what:had lost twelve kilos}, said {f6.source:the lawyer}, Parviz Naderan. "{f16.wording:I have four hundred poems in my head and no paper}," she told {f17.whom:friends waiting outside}.

Conditions are attached to her freedom: she {f19.what:may not leave the country} for {f19.time:three years} and must {f20.what:report to the police every week}. {f21.who:Writers' organisations} {f21.status:welcomed} the release; {f22.who:the Society of Free Letters} {f22.position:demanded that the verdict be annulled}.

{f23.who:A publisher} in {f23.place:Stockholm} {f23.status:plans} a translation of {f23.what:her prison notebooks}. Her first book {f24.status:was pulped} {f24.time:in 2012}. Her husband, the {f25.role:journalist} Navid Sohrabi, {f25.status:is still in prison}; he {f25.cause:took part in a strike}. {f26.who:A novelist} freed in May {f26.status:was arrested again} {f26.time:within a week}. Vazirian {f27.status:wishes to go on writing}.

=== report B | outlet: The Northern Review of Books | published: 2023-10-09
# No paper

By Ingela Dahlbäck-Amini

Four hundred. That is how many she says she carries with her, and one does well to believe Sahar Vazirian. "{f16.wording:I have four hundred poems in my head and not one sheet of paper}," the poet said on {f3.time:the morning of 5 October} to {f17.whom:the guard who unlocked the gate}. Then she {f1.status:was a free woman}.

According to {f6.source:her brother}, she had not known until an hour before that {f8.who:the supreme court} {f7.status:had quashed} the judgment. {f5.time:Seven years} had been imposed on her, for {f10.what:spreading propaganda}, because she had written {f11.what:an elegy for a boy who went under in a canal}. {f4.time:Twenty-eight months} of it she spent in {f2.place:the Karshid jail for women}.

{f12.who:A neighbour} {f12.status:came to fetch} her, {f13.what:on a motorcycle}. She is {f14.status:cheerful}, they say, and {f15.what:has gone blind in one eye}.

Is she free? She {f19.what:must not publish} {f19.time:before the autumn of 2026}. The passport {f28:is hers again}. {f20.what:Once a week she has to show herself at a police station}. {f21.who:Authors everywhere} {f21.status:were glad}. {f22.who:The Society of Free Letters}, more sober, {f22.position:wants her to be compensated}.

{f23.who:A house} in {f23.place:Copenhagen} {f23.status:has bought} {f23.what:the notebooks she filled in her cell}. It will be her second book abroad; at home the first was {f24.status:destroyed by the censor} {f24.time:eleven years ago}. For her husband Navid Sohrabi, {f25.role:a lawyer}, {f25.status:nothing has changed: his cell stays locked}, {f25.cause:since he defended students}.

{f26.who:A colleague}, a story-teller let out in the spring, {f26.status:was fetched back} {f26.time:after five days}. And she? "{f27.status:Write}," Vazirian answered when asked what she meant to do. {f29:On Sunday, a parcel of notebooks arrived from Malmö.}

=== key
f1.status same A=released B=free | the poet
f2.place same A=women's prison Karshid B=Karshid jail for women | where she was held
f3.time differs A=2023-10-04 night B=2023-10-05 morning | when she was freed
f4.time same A=2 years 4 months B=28 months | how long she was held
f5.time differs A=5 years B=7 years | the sentence
f6.source differs A=her lawyer B=her brother | on whose word
f7.status differs A=pardoned B=judgment quashed | the legal form of her release
f8.who differs A=president B=supreme court | who freed her
f9 only A | the religious holiday
f10.what differs A=insulting the state B=spreading propaganda | the offence
f11.what same A=poem about a drowned schoolboy B=elegy for a boy who went under | what she was convicted for
f12.who differs A=sister B=neighbour | who collected her
f12.status same A=collected B=came to fetch | at the gate
f13.what differs A=taxi B=motorcycle | the vehicle
f14.status same A=in good spirits B=cheerful | her mood
f15.what differs A=lost twelve kilos B=blind in one eye | what prison did to her
f16.wording differs A=no paper B=not one sheet of paper | her words
f17.whom differs A=friends B=the guard | to whom she said it
f19.what differs A=no leaving the country B=no publishing | what is forbidden to her
f19.time same A=3 years B=until autumn 2026 | for how long
f20.what same A=weekly report to the police B=weekly visit to a police station | the other condition
f21.who same A=writers' organisations B=authors everywhere | who reacted
f21.status same A=welcomed B=were glad | the reaction
f22.who same A=Society of Free Letters B=Society of Free Letters | who makes a demand
f22.position differs A=annul the verdict B=compensate her | what it demands
f23.who same A=publisher B=house | who brings out the notebooks
f23.place differs A=Stockholm B=Copenhagen | where the publisher is
f23.status changed A=plans B=has bought | the publisher
f23.what same A=prison notebooks B=notebooks filled in her cell | what is published
f24.status same A=pulped B=destroyed | her first book
f24.time same A=2012 B=eleven years ago | when that was
f25.role differs A=journalist B=lawyer | her husband
f25.status same A=in prison B=cell stays locked | her husband
f25.cause differs A=strike B=defended students | why he is in prison
f26.who compatible A=novelist B=story-teller colleague | the earlier case
f26.status same A=arrested again B=fetched back | that writer
f26.time compatible A=within a week B=after five days | when that writer was taken again
f27.status same A=wishes to go on writing B=write | her plan
f28 only B | the passport
f29 only B | the parcel
