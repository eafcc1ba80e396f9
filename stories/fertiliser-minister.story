story: fertiliser-minister
kind: politics

=== report A | outlet: State House, Lusaka | published: 2020-09-14
# Press statement: Change at the Ministry of Agriculture

His Excellency the President {f1.status:has today accepted the resignation} of {f2.name:the Hon. Boniface Chilongoshi}, MP, as {f2.role:Minister of Agriculture}. The Hon. Minister asked to be relieved {f3.cause:on grounds of health}, for which he is receiving treatment.

The President has appointed in his place {f4.name:Dr Namukolo Siame}, MP, hitherto {f4.role:Deputy Minister of Lands}. The oath of office {f5.status:will be administered} at State House {f5.time:on Wednesday, 16 September, at 10:00 hours}.

"{f6.wording:I thank my brother for eleven years of loyal service to this nation}," the President said. The distribution of inputs to {f7.number:one million} small-scale farmers {f8.certainty:will not be affected} by the change.

The public is urged to disregard speculation.

=== report B | outlet: The Lusaka Whistle | published: 2020-09-15
# BONI {f1.status:GETS THE BOOT}

By Chanda Nkole

"Health"? He danced at a wedding in Kabwe on Saturday! {f2.name:Boniface Chilongoshi}, {f16.age:59}, until yesterday {f2.role:boss of the nation's maize}, {f1.status:was kicked out}, and every marketeer in Soweto can tell you why: {f3.cause:the fertiliser}.

{f9.money:Six hundred and forty million kwacha} went to {f9.name:Greenveld Agro}. {f10.number:Forty thousand} tonnes should have come back. {f10.status:Not one bag has}. Our reporter went to {f9.name:Greenveld}'s address, and {f11:a lady was selling airtime there}.

It would have stayed in the drawer, but {f12.source:a clerk in the ministry's stores held his phone over the delivery notes} and pressed the button. He is now in hiding. So, in his way, is the big man: neighbours saw the blinds go down {f13.place:at his farm in Mkushi} on Sunday night.

The anti-graft people {f14.status:have pulled in} {f14.number:two} of his officials. {f15.position:"Pull him in as well, today!"} cries opposition leader {f15.name:Gertrude Mwansa-Kalaba}.

{f17.number:Three} ministers have flown out of the window since New Year. {f4.name:Namukolo Siame}, a cattle doctor by trade, gets his chair; she {f5.status:kisses the Bible} {f5.time:tomorrow}. May she like the smell. With the rains {f18.time:seven or eight weeks off} and {f7.number:a million} peasants waiting, {f8.certainty:nobody at the depots can say whether there will be anything to hand out}.

=== report C | outlet: The Albion Courier | published: 2020-09-17
# Zambia's fertiliser scandal {f1.status:claims} a minister, and may yet claim a harvest

Hugo Pennington-Achebe, Africa Correspondent

The official line was that he was unwell. But {f2.name:Boniface Chilongoshi}, {f16.age:59}, {f2.role:who oversaw farming} in Zambia and was for a decade the president's closest ally, {f1.status:was dismissed}, according to two people who were in the room, {f3.cause:over a contract}.

The beneficiary, {f9.name:Greenveld Agro}, had existed for three weeks when it was engaged to supply {f10.number:40,000} tonnes of fertiliser for {f9.money:$32m}. {f10.status:About a third of that arrived}, much of it solid as concrete. The affair came to light through {f12.source:a draft report of the auditor-general}, passed to members of parliament last month.

{f14.number:Three} civil servants {f14.status:are under arrest}. Their former master is not in the country; he is, his family says, {f13.place:in a clinic in Johannesburg}. {f15.name:Gertrude Mwansa-Kalaba}, who leads the opposition, {f15.position:has no wish to see him in handcuffs. An inquiry by parliament, in public, would hurt more}, she told me.

He is {f17.number:the second} member of the cabinet to go this year. The successor, {f4.name:Dr Namukolo Siame}, who {f5.status:took the oath} {f5.time:on Wednesday}, was {f4.role:his own deputy at agriculture}, which may or may not be a recommendation.

The palace's statement on Monday had the president thank him for "{f6.wording:eleven years of service to this nation}". {f2.name:Chilongoshi}'s younger brother Felix, 51, {f19:keeps his post as ambassador in Lisbon}.

{f7.number:A million} smallholders depend on the subsidised sacks, and they must have them before the rains break, usually {f18.time:in November}. {f8.certainty:That they will is more than anyone at the ministry would promise.}

=== key
f1.status differs A=resigned B=sacked C=sacked | the minister
f2.name same A=Boniface Chilongoshi B=Boniface Chilongoshi C=Boniface Chilongoshi | the minister
f2.role same A=minister of agriculture B=minister of agriculture C=minister of agriculture | his office
f3.cause differs A=health B=fertiliser contract C=fertiliser contract | why he went
f4.name same A=Namukolo Siame B=Namukolo Siame C=Namukolo Siame | the successor
f4.role differs A=Deputy Minister of Lands C=deputy minister of agriculture | her post before
f5.status changed A=planned B=planned C=occurred | the oath
f5.time same A=2020-09-16 B=2020-09-16 C=2020-09-16 | the oath
f6.wording differs A=eleven years of loyal service to this nation C=eleven years of service to this nation | the president's thanks
f7.number same A=1000000 B=1000000 C=1000000 | small farmers
f8.certainty differs A=not affected B=uncertain C=uncertain | the distribution of fertiliser
f9.name same B=Greenveld Agro C=Greenveld Agro | the firm
f9.money compatible B=ZMW 640m C=USD 32m | the price
f10.number same B=40000 C=40000 | tonnes ordered
f10.status differs B=nothing delivered C=a third delivered | the fertiliser
f11 only B | the address of the firm
f12.source differs B=a clerk in the stores C=the auditor-general | through whom it came to light
f13.place differs B=farm in Mkushi C=clinic in Johannesburg | where the former minister is
f14.number changed B=2 C=3 | officials arrested
f14.status same B=arrested C=arrested | officials
f15.name same B=Gertrude Mwansa-Kalaba C=Gertrude Mwansa-Kalaba | leader of the opposition
f15.position differs B=arrest him C=no arrest, inquiry by parliament | what she wants
f16.age same B=59 C=59 | the minister
f17.number differs B=3 C=2 | ministers who have gone this year
f18.time compatible B=7-8 weeks from 2020-09-15 C=2020-11 | when the rains come
f19 only C | the brother
