story: measles-dallo-campaign
kind: health

=== report A | outlet: Southern Lakes Health Bureau | published: 2022-07-11
# Measles: vaccination campaign {f1.status:to start} {f1.time:on 14 July} in three districts

The Southern Lakes Health Bureau announces that a campaign against measles {f1.status:will begin} {f1.time:on Thursday} in the districts of Dallo, Berbira and Hawinto. In the course of {f3.time:ten days}, {f4.number:186,000} children between {f5.age:six months and ten years} are to be vaccinated by {f6.number:340} teams.

{f7.time:Since 2 May}, {f8.number:412} cases have been confirmed, {f9.number:236} of them in Dallo, {f10.number:121} in Berbira and {f11.number:55} in Hawinto. {f12.number:Nine} children {f12.status:have died}. The first was a girl {f13.age:of three} from Boko village.

{f14.number:Two hundred and ten thousand} doses arrived in Arba Minch {f15:on Saturday}. The operation costs {f16.money:62 million birr}, of which the federal ministry provides {f17.money:40 million} and the Lakes Relief Fund {f18.money:22 million}.

The campaign had been planned for {f19.time:May}. It was postponed because {f20.cause:two cold rooms had to be repaired}, the head of the bureau, Tilahun Negash, explains. He asks parents to be patient and to bring the cards.

=== report B | outlet: Horn Wire | published: 2022-07-15T11:30
# {f21:21,000} children vaccinated as Ethiopian district fights measles

ARBA MINCH, July 15 (HW) - Health workers in southern Ethiopia vaccinated {f21:21,000} children {f1.time:on Thursday}, the {f1.status:opening} day of a drive against a measles outbreak that {f12.status:has killed} {f12.number:13}, officials said.

By Thursday evening {f8.number:530} infections had been recorded {f7.time:since the beginning of May}: {f9.number:301} in Dallo, {f10.number:158} in Berbira and {f11.number:71} in Hawinto. "{f22.wording:We are two months late and every week has a name}," said State Minister Aster Negash, who opened the drive. She is {f23:not related} to the bureau chief, Tilahun Negash.

{f6.number:Some 340} teams of three or four are to reach {f4.number:186,000} children {f5.age:aged from six months to ten years} {f3.time:within ten days}. Donkeys carry the boxes into the {f25.number:41} villages that no car can reach. {f26.number:Two} vaccinators were {f26.status:beaten} in Berbira after {f26.cause:a rumour that the drops were poison}.

Of the {f16.money:62 million birr} needed, {f18.money:22 million} came from the Lakes Relief Fund. In {f27.time:2019}, {f28:1,100} fell ill in the region and {f29.number:31} died; in the campaign of {f30.time:2017}, {f31.number:150,000} had been vaccinated.

=== report C | outlet: Radio Chamo, morning magazine (transcript) | published: 2022-07-18
Presenter: Good morning, it is Monday. {f32:Eighty-eight thousand} children in our three districts had got their injection by last night, so they say. On the line is sister Meseret Dube, {f33:38}, who leads a team in Dallo. Sister, how is it going?

Dube: It rains. We did {f34:four hundred} in two days. At first the mothers in Boko stayed away, because of what happened in Berbira, where {f26.number:two} of our colleagues were {f26.status:hit with sticks}, over {f26.cause:talk of poison}. Then the mother of the little one came, the girl {f13.age:of three} who was the first to die. She held her other son out to me. After that they all came.

Presenter: And how many have we {f12.status:lost}?

Dube: {f12.number:Fourteen}, as far as I know. {f35:The last one was a boy of eight months}.

Presenter: We were told that the whole thing should have been done in {f19.time:May}. Why was it not?

Dube: You must ask Ato Tilahun. What we heard was that {f20.cause:there was no fuel for the cars}. The refrigerators were fine. I have seen them.

Presenter: Who gets the injection?

Dube: {f5.age:From nine months} until they are {f5.age:ten years} old. There is enough; {f14.number:two hundred and ten thousand} came down from Addis.

Presenter: The minister said on Thursday, "{f22.wording:We are two months late, and every week has a name}." Did you like that?

Dube: She knows what she is talking about. She was a nurse in Hawinto when {f29.number:thirty-one} children died, {f27.time:three years ago}.

=== report D | outlet: Lakes Relief Fund, field bulletin | published: 2022-07-25
# {f4.number:186,000} were to be reached. We reached {f36:171,000}

{f36:One hundred and seventy-one thousand} children have been vaccinated against measles in Dallo, Berbira and Hawinto, or {f37:92 per cent} of those the campaign was meant for. It {f1.status:ended} on Saturday, after {f3.time:ten days}, as planned. Of {f14.number:210,000} doses some {f39:9,000} had to be thrown away, mostly on the first weekend, when ice ran short.

No death has been reported since {f40:20 July}. In all, {f12.number:16} children {f12.status:lost their lives}, and {f8.number:688} fell ill.

Our contribution was {f18.money:22 million birr}. The ministry gave {f17.money:40 million}. There were {f6.number:340} teams in the field and {f41:57 donkeys}, the latter without pay.

What remains to be done? {f25.number:Forty-one} villages have no road, and in {f42:six} of them nobody opened a door. In Berbira, where the {f26.number:two} vaccinators were {f26.status:assaulted}, the elders have since apologised to them. It was the largest campaign in the region since {f30.time:2017}, when {f31.number:150,000} children were reached, and it came too late for {f12.number:16}. {f43:A second round will follow in November}.

=== key
f1.status changed A=planned B=begun D=ended | the campaign
f1.time same A=2022-07-14 B=2022-07-14 | when it begins
f3.time same A=10 days B=10 days D=10 days | how long it takes
f4.number same A=186000 B=186000 D=186000 | children it is meant for
f5.age differs A=6 months-10 years B=6 months-10 years C=9 months-10 years | the age of the children
f6.number compatible A=340 B=340~ D=340 | teams
f7.time compatible A=2022-05-02 B=beginning of May 2022 | since when cases are counted
f8.number changed A=412 B=530 D=688 | cases
f9.number changed A=236 B=301 | cases in Dallo
f10.number changed A=121 B=158 | cases in Berbira
f11.number changed A=55 B=71 | cases in Hawinto
f12.number changed A=9 B=13 C=14 D=16 | children who died
f12.status same A=died B=died C=died D=died | those children
f13.age same A=3 C=3 | the first to die
f14.number same A=210000 C=210000 D=210000 | doses
f16.money same A=ETB 62m B=ETB 62m | the cost
f15 only A | when the doses arrived
f17.money same A=ETB 40m D=ETB 40m | from the ministry
f18.money same A=ETB 22m B=ETB 22m D=ETB 22m | from the fund
f19.time same A=2022-05 C=2022-05 | when it had been planned for
f20.cause differs A=cold rooms under repair C=no fuel | why it was late
f21 only B | vaccinated on the first day
f22.wording same B=We are two months late and every week has a name C=We are two months late, and every week has a name | the minister's words
f23 only B | the minister and the bureau chief are not related
f25.number same B=41 D=41 | villages without a road
f26.number same B=2 C=2 D=2 | vaccinators attacked
f26.status same B=beaten C=beaten D=beaten | those vaccinators
f26.cause same B=rumour of poison C=rumour of poison | why they were attacked
f27.time same B=2019 C=2019 | the earlier outbreak
f28 only B | cases of the earlier outbreak
f29.number same B=31 C=31 | the dead of the earlier outbreak
f30.time same B=2017 D=2017 | the earlier campaign
f31.number same B=150000 D=150000 | children of the earlier campaign
f32 only C | vaccinated by Sunday
f33 only C | the sister's age
f34 only C | what her team did
f35 only C | the last to die
f36 only D | vaccinated in all
f37 only D | the share of those meant
f39 only D | doses thrown away
f40 only D | the last death
f41 only D | the donkeys
f42 only D | villages where nobody opened
f43 only D | the second round
