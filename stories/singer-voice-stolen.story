story: singer-voice-stolen
kind: music

=== report A | outlet: Nordic Music Wire | published: 2025-06-04
# Singer {f1.status:sues} over {f2.what:cloned voice} in {f3.what:ferry advertisement}

HELSINKARI, June 4 (NMW) - The Finnish folk singer Aino Kettunen-Vale has {f1.status:filed a lawsuit} against {f4.whom:a shipping company} that she says used {f2.what:an artificial copy of her voice} in {f3.what:a television advertisement} {f5.what:without asking her}.

Kettunen-Vale, {f6.age:44}, demands {f7.money:€250,000} and {f27:a ban on the film}. She noticed it when {f9.who:her mother} {f9.what:congratulated her} on the song. An expert report by {f10.who:the university of Turvala} found {f11.certainty:a 98 per cent match}.

The company, Merilinja, {f12.status:denied the accusation}. The voice belonged to {f13.who:an actress hired for the purpose}, said its {f14.role:head of marketing}, Jarmo Lepistö-Rand. The agency that made the film could not be reached.

"{f16.wording:It sings my breath, and I never breathed it}," the singer said. The {f17.who:musicians' union} {f17.status:supports her} and {f17.position:calls for a law}. {f18.who:The minister of justice} said {f18.what:a bill was being prepared}.

The case {f19.status:will be heard} {f19.place:by the market court} {f19.time:in October}. Merilinja {f20.status:continues to show} the film. {f21.who:A Swedish rapper} {f21.status:lost} a similar case {f21.time:last year} {f21.cause:because he could not prove the likeness}. Kettunen-Vale's new album {f22.status:appears} {f22.time:on 15 August}. She became known with {f23.what:a lullaby} {f23.time:in 2009}.

=== report B | outlet: Turvalan Ilta | published: 2025-06-11
# "I heard myself selling cabins"

By Veikko Saarimaa

{f9.who:A neighbour} {f9.what:told Aino Kettunen-Vale how lovely she sounded} in {f3.what:the new radio spot} for the Merilinja ferries. The singer, who is {f6.age:44}, had never sung for Merilinja. That is how the case began which {f1.status:is now before the courts}: a musician against {f4.whom:a ferry operator}, over {f2.what:a voice made by a computer}.

{f5.what:Nobody had sought her consent}, says the writ, which asks for {f7.money:250,000 euros} to be paid {f26:to a children's choir}. Sound engineers at {f10.who:the Turvala conservatory} {f11.certainty:consider it possible} that the model was hers.

Merilinja {f12.status:has changed its account}. Jarmo Lepistö-Rand, {f14.role:its managing director}, concedes that {f13.who:a program} was used, but by the agency, {f24:which has gone bankrupt}. The spot {f20.status:was withdrawn} on Monday.

"{f16.wording:It sings with my breath, and I never breathed it}," Kettunen-Vale told this paper in her kitchen. {f17.who:The union of musicians} {f17.status:is on her side}; it {f17.position:wants a fund for victims}. {f18.who:The culture minister} promised {f18.what:a draft law}.

{f19.place:The district court} {f19.status:takes up the matter} {f19.time:in the autumn}. A precedent exists: {f21.time:in 2022} {f21.who:a hip-hop artist from Sweden} {f21.status:was defeated}, {f21.cause:because he had once signed away his rights}.

Her next record, due {f22.time:in the middle of August}, {f22.status:has been put off}. The one that made her name, {f23.what:a wedding song}, {f23.time:is twelve years old}. {f25:She has had an offer from a rival ferry line.}

=== key
f1.status same A=lawsuit filed B=before the courts | the case
f2.what same A=cloned voice B=voice made by a computer | what it is about
f3.what differs A=television advertisement B=radio spot | where it was used
f4.whom compatible A=shipping company B=ferry operator | against whom
f5.what same A=without asking her B=nobody had sought her consent | how it was used
f6.age same A=44 B=44 | the singer
f7.money same A=EUR 250000 B=EUR 250000 | what she demands
f9.who differs A=her mother B=a neighbour | who told her
f9.what same A=congratulated her B=told her how lovely she sounded | what that person did
f10.who differs A=university of Turvala B=Turvala conservatory | who examined the voice
f11.certainty differs A=98 per cent B=possible | that it is her voice
f12.status changed A=denied B=account changed | the company's answer
f13.who changed A=an actress B=a program | whose voice it is, on the company's word
f14.role differs A=head of marketing B=managing director | Lepistö-Rand
f16.wording differs A=sings my breath B=sings with my breath | her words
f17.who same A=musicians' union B=union of musicians | who helps her
f17.status same A=supports her B=on her side | the union
f17.position differs A=a law B=a fund for victims | what the union wants
f18.who differs A=minister of justice B=culture minister | who speaks for the government
f18.what same A=bill prepared B=draft law | what the government plans
f19.place differs A=market court B=district court | the court
f19.status same A=will be heard B=takes up the matter | the hearing
f19.time compatible A=October B=autumn | the hearing
f20.status changed A=still shown B=withdrawn | the advertisement
f21.who same A=Swedish rapper B=hip-hop artist from Sweden | the earlier case
f21.status same A=lost B=defeated | the earlier case
f21.time differs A=2024 B=2022 | the earlier case
f21.cause differs A=likeness not proved B=rights signed away | why he lost
f22.status changed A=appears B=put off | her new album
f22.time compatible A=2025-08-15 B=middle of August | the planned date
f23.what differs A=lullaby B=wedding song | her best-known song
f23.time differs A=2009 B=2013 | when it came out
f27 only A | the ban on the film
f24 only B | the agency is bankrupt
f25 only B | the offer
f26 only B | who would get the money
