story: defections-tanjung-raya
kind: politics

=== report A | outlet: The Straits Monitor | published: 2022-02-16
# Tanjung Raya government falls as {f2.number:four} assemblymen {f2.status:cross over}

By Nur Aisyah Kamarul

KOTA SERINDIT: Menteri Besar {f3.name:Datuk Zulkarnain Hashim} of Tanjung Raya {f4.status:resigned} yesterday after {f2.number:four} assemblymen of his coalition {f2.status:declared their support for the opposition}, ending a government that had lasted {f5.time:20 months}.

The four, {f2.what:three from the Parti Amanah Desa and one independent}, announced their decision {f6.place:at a hotel in Kuala Lumpur} at noon. With them, the Gabungan Rakyat pact has {f7.number:21 of the 36} seats in the state assembly.

Zulkarnain, {f3.age:61}, drove to the palace {f8.time:at 4pm} and was received by the Sultan for {f9.time:half an hour}. He asked {f10.position:for the assembly to be dissolved}. The Sultan, the palace said in a statement, {f11.status:withheld his consent} because another member appeared to command a majority.

That member is {f12.name:Teresa Wong Mei Ling}, {f12.role:the assemblywoman for Bukit Lada}, who {f13.status:is expected} to be sworn in {f13.time:tomorrow at 10am}. She would be the first woman to lead the state.

"{f14.wording:I was not betrayed by four people. I was outbid for four people}," Zulkarnain told supporters in front of his house. He alleged that each of them had been offered {f15.money:RM2 million}. The leader of the four, {f16.name:Ramasamy Pillai}, said that this was a lie and that {f16.position:he would see Zulkarnain in court}.

The reason for the break, according to Ramasamy, was {f17.cause:a plan to clear} {f25:3,400 hectares} {f17.cause:of the Ulu Kelisa forest for a durian plantation}. It was approved by the state cabinet {f18.time:in December} against the votes of two members.

The anti-corruption commission {f19.status:confirmed that it had received a complaint}. It did not say from whom.

Political analyst {f20.name:Dr Hew Kah Wai} said that the new majority was {f20.position:comfortable enough to last until the election}, which must be held {f26:by August 2023}. The federal law against party-hopping {f21.status:has not yet been passed}.

The previous government of Tanjung Raya fell in the same way, in June 2020. Of the four who crossed over then, {f22.number:two} are among those who did so yesterday.

=== report B | outlet: Suara Pantai Online | published: 2022-02-16T19:45
# LIVE: Tanjung Raya crisis, day two

08.15 Good morning from Kota Serindit, where it is drizzling and where since yesterday nobody is quite sure who is in charge. Recap: {f2.number:Four} government assemblymen {f2.status:changed sides}, {f3.name:Datuk Zulkarnain Hashim} {f4.status:stepped down}, and the palace {f11.status:said no} to what he had come for.

08.50 How the seats are now: Gabungan Rakyat {f7.number:21}, the rest {f7.number:15}.

09.30 The hotel, by the way, was {f6.place:a beach resort in Port Dickson}. A waiter tells us that they paid for their own breakfast.

10.05 One thing to get right, because it is all over social media: {f2.what:all four are from Amanah Desa}. Steven Anak Jugah left the party in January but withdrew the letter.

10.40 Audience at the palace yesterday: he went in {f8.time:at six minutes past four} and came out after {f9.time:an hour and a quarter}, says our man at the gate. What he asked for was, we understand, {f10.position:a week's time to win back the four}; dissolution {f10.position:was not mentioned}.

11.20 Zulkarnain outside his home. "{f14.wording:I was not betrayed by four people, I was outbid on four people.}" And he names the price: {f15.money:RM3 million} a head. {f23:His wife brings out tea for the reporters.}

12.30 {f16.name:Ramasamy Pillai}, the man who brought the four together, answers: lies. Did he threaten to sue yesterday? "{f16.position:Never, I have no time for courts}. I have a forest to save." He means {f17.cause:Ulu Kelisa}, where {f17.cause:durian trees are to be planted} on slopes where hornbills breed. The state exco gave it the nod {f18.time:before Christmas}.

13.45 Dr {f20.name:Hew Kah Wai}, who watches politics for a living, gives the newcomers {f20.position:six months. "What crossed the bridge once will cross it again"}. {f22.number:Three} of the four, he reminds us, were already among the hoppers of 2020.

15.00 CONFIRMED: {f13.time:Tomorrow, ten in the morning}, {f12.name:Teresa Wong Mei Ling}, {f12.role:YB for Bukit Lada}, {f13.status:takes the oath}. No woman has had the job before. She is a lawyer and, at 38, {f24:the youngest in the country}.

16.10 The MACC {f19.status:has opened a file}. Officers were seen carrying boxes out of the Amanah Desa office.

17.30 {f3.name:Zulkarnain}, who is {f3.age:61}, will go on sitting in the assembly, "in the back, where the air is better". His was a government of {f5.time:one year and eight months}.

19.45 We close here. A reminder from our legal desk that hopping is not forbidden: {f21.status:the bill is still lying in Parliament}. Good night.

=== key
f2.number same A=4 B=4 | assemblymen who changed sides
f2.what differs A=three of Amanah Desa and an independent B=all of Amanah Desa | which party they are from
f2.status same A=crossed over B=changed sides | what the four did
f3.name same A=Datuk Zulkarnain Hashim B=Datuk Zulkarnain Hashim | the Menteri Besar
f3.age same A=61 B=61 | his age
f4.status same A=resigned B=stepped down | the Menteri Besar
f5.time same A=20 months B=20 months | how long the government lasted
f6.place differs A=hotel in Kuala Lumpur B=resort in Port Dickson | where the four were
f7.number same A=21 of 36 B=21 to 15 | seats of Gabungan Rakyat
f8.time compatible A=2022-02-15T16:00 B=2022-02-15T16:06 | when he went to the palace
f9.time differs A=30 min B=75 min | length of the audience
f10.position differs A=dissolution B=a week's time, no dissolution | what he asked of the Sultan
f11.status same A=consent withheld B=said no | the Sultan on his request
f12.name same A=Teresa Wong Mei Ling B=Teresa Wong Mei Ling | the next Menteri Besar
f12.role same A=assemblywoman for Bukit Lada B=assemblywoman for Bukit Lada | her seat
f13.time same A=2022-02-17T10:00 B=2022-02-17T10:00 | the swearing-in
f13.status changed A=expected B=confirmed | the swearing-in
f14.wording differs A=outbid for four people B=outbid on four people | his words
f15.money differs A=MYR 2m B=MYR 3m | the alleged offer to each
f16.name same A=Ramasamy Pillai B=Ramasamy Pillai | the leader of the four
f16.position differs A=will sue B=never meant to sue | whether he goes to court
f17.cause same A=Ulu Kelisa durian plantation B=Ulu Kelisa durian plantation | why they broke with the government
f18.time compatible A=2021-12 B=before Christmas 2021 | when the plan was approved
f19.status changed A=complaint received B=file opened | the anti-corruption commission
f20.name same A=Dr Hew Kah Wai B=Dr Hew Kah Wai | the analyst
f20.position differs A=lasts until the election B=six months | how long the majority will last
f21.status same A=not yet passed B=still in Parliament | the law against party-hopping
f22.number differs A=2 B=3 | of the four, who crossed over in 2020
f23 only B | the tea
f24 only B | the youngest in the country
f25 only A | how large the plantation is
f26 only A | when the election is due
