story: sanctions-orvany
kind: diplomacy

=== report A | outlet: Continental Wire | published: 2023-02-23T18:40
# Meridian Union {f1.status:agrees} sanctions on Orvany over jailed editor

CASTELLO (Continental) - Foreign ministers of the Meridian Union {f1.status:agreed} {f1.time:on Thursday} to impose sanctions on {f2.number:14} officials of Orvany over the imprisonment of a newspaper editor, three diplomats said.

The {f2.what:judges, prosecutors and prison officials} {f3.what:will be barred from entering the union's nine countries}, and {f4.what:any assets they hold there will be frozen}. {f5.what:State arms exporter Orvex} is also on the list.

A proposal {f27.what:to stop} imports of Orvanian {f6.what:potash} {f6.status:was dropped} after {f6.who:Brenland} objected, the diplomats said.

The editor, {f7.name:Lidia Marchenko-Sand}, {f7.age:49}, of the weekly Zvon, was sentenced {f8.time:in December} to {f8.number:nine} years {f8.what:for high treason}. Her lawyers say that she {f9.what:has lost 16 kilos and is being denied treatment for diabetes}.

The measures {f10.status:are expected} to take effect {f10.time:on Monday}. Orvany's mission to the union {f11:declined to comment}.

=== report B | outlet: Council of the Meridian Union | published: 2023-02-24
# Press release: Council {f1.status:adopts} restrictive measures in respect of Orvany

The Council has today {f1.status:adopted} restrictive measures against {f2.number:14} persons and {f5.what:one entity} responsible for serious violations of human rights in Orvany.

Those listed comprise {f2.what:members of the judiciary and of the prison administration} involved in the detention and trial of the journalist Ms {f7.name:Lidia Marchenko-Sand}, who was sentenced {f8.time:on 19 December 2022} to {f8.number:nine} years' imprisonment {f8.what:on charges of high treason}.

The measures consist of {f3.what:a travel ban} and {f4.what:an asset freeze}. Persons and companies in the Union {f12:are furthermore forbidden to make funds available to those listed}.

The decision was taken {f13.what:unanimously}. The measures {f10.status:enter into force} {f10.time:today, upon publication}, for a period of {f14.time:twelve months}.

The High Envoy, {f15.name:Tomas Eriksdal}, said: "{f16.wording:Journalism is not a crime. We expect Ms Marchenko-Sand to be released without conditions.}"

{f17.source:The Council} calls on Orvany to release all {f17.number:41} persons held for political reasons and to {f26:grant her access to medical care without delay}.

=== report C | outlet: Ministry of Foreign Affairs of Orvany | published: 2023-02-24
# Statement by the Ministry

The Ministry notes with regret that the Meridian Union {f1.status:has taken} another hostile step against the Orvanian people.

{f2.number:Sixteen} officials, {f2.what:among them two deputies of the National Assembly}, are punished for having done their duty. {f5.what:The enterprise Orvex}, which gives work to {f18:11,000} families, is to be strangled.

The citizen {f7.name:L. Marchenko} was convicted in open court {f8.what:of tax evasion and of passing documents to a foreign service}. She is {f9.what:in satisfactory health and is seen by a doctor every week}.

As is known, the decision {f13.what:was reached against the will of at least two members of the union}, whom the Ministry thanks for their reason.

Orvany will respond. {f20.who:The ambassador of the presidency in office} {f20.status:was summoned} this morning and was handed a protest; {f20.what:he keeps his accreditation}. Measures {f21.what:concerning the transit of gas} are under examination. The Ministry recalls that the union {f6.status:did not dare to touch} Orvanian {f6.what:potash}, {f19:without which its farmers could not sow}.

=== report D | outlet: Handelspost | published: 2023-02-25
# Why the {f6.what:potash} {f6.status:went free}

By Wieland Castellanos, Castello

The list runs over five pages. There are {f2.number:fourteen} names on it, {f2.what:from the presiding judge down to the head of the prison pharmacy}, and a firm, {f5.what:Orvex, whose rifles are sold in 31 countries}. What is not on it takes up no room at all and cost most of the {f22:six hours} that the foreign ministers of the Meridian Union sat together {f1.time:on Thursday}.

It is white and comes in sacks. A third of the {f6.what:potash} spread on the union's fields is from Orvany, a trade of {f23:1.3 billion euros} last year. The Commission had wanted {f27.what:to halve it} by autumn. It was {f6.who:Tessalia}, with its wheat, that said no, three participants relate; Brenland, so often blamed, was ready to go along if there was money for its growers. Towards five in the afternoon the paragraph {f6.status:was struck out}. With that, {f13.what:all nine} raised their hands.

So it came to what is usual: {f3.what:no visas}, {f4.what:no bank accounts}. Few of those listed are known to own as much as a bicycle abroad.

For {f7.name:Lidia Marchenko-Sand}, {f7.age:51}, in cell 9 of the women's prison of Hralsk, nothing changes for the present. Her husband was allowed to see her on Wednesday, for the first time since the verdict. She {f9.what:had grown thin, he says, and the insulin arrives on some days and on others not}. She got {f8.number:nine} years {f8.time:shortly before Christmas}, {f8.what:for treason}, having printed a map that hung in a public library.

Orvany's answer came on Friday. {f20.who:The ambassador of Velmark, which is in the chair of the union until June,} {f20.status:was called to the ministry} and {f20.what:told to leave the country within 72 hours}. There is also talk of {f21.what:the gas that runs through Orvany to the west}. Traders shrugged: the price rose by {f24:two per cent}.

"{f16.wording:Journalism is not a crime. We expect Ms Marchenko-Sand to be released unconditionally}," said {f15.name:Tomas Eriksdal}, the High Envoy, on Friday. He said it in five languages. The sanctions, {f10.status:in force} {f10.time:since yesterday}, run {f14.time:for six months} and can then be prolonged.

Her case is not the only one. {f17.source:By the count of the writers' league}, {f17.number:57} people are in Orvanian prisons for what they have said or written.

=== key
f1.status changed A=agreed B=adopted C=adopted | the sanctions
f1.time same A=2023-02-23 D=2023-02-23 | the ministers' meeting
f2.number differs A=14 B=14 C=16 D=14 | persons on the list
f2.what differs A=judges and prison officials B=judges and prison officials C=two deputies among them D=judges and prison officials | who they are
f3.what same A=entry ban B=travel ban D=no visas | what is imposed on them
f4.what same A=assets frozen B=assets frozen D=no bank accounts | what happens to their money
f5.what compatible A=state arms exporter Orvex B=one entity C=the enterprise Orvex D=Orvex, maker of rifles | the company on the list
f6.what same A=potash C=potash D=potash | what is not on the list
f6.status same A=dropped C=not touched D=struck out | the stop of potash imports
f6.who differs A=Brenland D=Tessalia | who objected to it
f27.what differs A=stopped D=halved | what had been proposed for the imports of potash
f7.name compatible A=Lidia Marchenko-Sand B=Lidia Marchenko-Sand C=L. Marchenko D=Lidia Marchenko-Sand | the editor
f7.age differs A=49 D=51 | her age
f8.time compatible A=2022-12 B=2022-12-19 D=shortly before Christmas 2022 | the sentence
f8.number same A=9 B=9 D=9 | years of prison
f8.what differs A=high treason B=high treason C=tax evasion and passing documents D=high treason | of what she was convicted
f9.what differs A=denied treatment C=satisfactory health, a doctor every week D=insulin irregular | her health and care in prison
f10.status changed A=planned B=in force D=in force | the sanctions' entry into force
f10.time changed A=2023-02-27 B=2023-02-24 D=2023-02-24 | when they take effect
f11 only A | the mission declined to comment
f12 only B | no funds for those listed
f13.what differs B=unanimous C=two members against D=unanimous | the vote
f14.time differs B=12 months D=6 months | how long they run
f15.name same B=Tomas Eriksdal D=Tomas Eriksdal | the High Envoy
f16.wording differs B=released without conditions D=released unconditionally | his words
f17.number differs B=41 D=57 | political prisoners in Orvany
f17.source differs B=the Council D=the writers' league | on whose count
f18 only C | the families living on Orvex
f19 only C | the farmers' need of potash
f20.who same C=ambassador of the presidency D=ambassador of Velmark, in the chair | who was summoned
f20.status same C=summoned D=summoned | the ambassador
f20.what differs C=keeps his accreditation D=told to leave within 72 hours | what the ambassador was told
f21.what same C=gas transit D=gas transit | what further measures would concern
f22 only D | the length of the sitting
f23 only D | the potash trade
f24 only D | the price of potash
f26 only B | the demand for medical care
