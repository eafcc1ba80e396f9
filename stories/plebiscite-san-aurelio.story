story: plebiscite-san-aurelio
kind: politics

=== report A | outlet: Visayan Wire Service | published: 2022-11-06T21:30+08:00
# Voters {f1.status:reject} split of Philippine province

SAN AURELIO CITY, Philippines (VWS) - Voters in the central Philippine province of San Aurelio {f1.status:have turned down} a plan to divide it {f2.number:in two}, an unofficial count showed on Sunday, in a setback to Governor {f4.name:Rodelio Magtibay-Cruz}.

With {f5:88 percent} of precincts counted, {f6.number:241,300} people had voted "No" and {f7.number:198,700} "Yes" in {f3.time:Saturday's} plebiscite, the broadcaster Radyo Bantay said. The Commission on Elections {f8.status:is to proclaim} the result {f8.time:on Tuesday}.

A law signed {f9.time:last year} would have carved the province of San Aurelio del Norte out of {f10.number:11} towns on the coast. Supporters said that the new province would bring services closer to people who need {f11.time:five hours} to reach the capital. Opponents feared {f12.cause:that it would only make more posts for one family}: the governor's {f13.what:son}, {f13.name:Rodelio Jr.}, {f13.age:29}, had been spoken of as its first governor.

Magtibay-Cruz, {f4.age:63}, {f14.status:conceded defeat} in a video message. "{f15.wording:The people have spoken, and they spoke softly but clearly}," he said.

One man was {f16.status:killed} when {f16.cause:gunmen fired on a vehicle carrying ballot boxes} near the town of Balite, the police said. {f17.number:Three} others were wounded. Voting at {f18.number:nine} precincts there {f18.status:was postponed}.

Turnout was put at {f19.number:47 percent}. A plebiscite on the same question failed in {f20.time:1998}, when 58 percent voted against it.

=== report B | outlet: Commission on Elections, Provincial Office | published: 2022-11-08
# Press statement on the San Aurelio plebiscite

The Plebiscite Board of Canvassers has {f8.time:today} {f8.status:proclaimed} the result of the plebiscite held {f3.time:on 5 November 2022} on the division of the Province of San Aurelio into {f2.number:two} provinces.

Of {f21:1,046,112} registered voters, {f19.number:48.9 per cent} took part. The question was answered in the affirmative by {f7.number:229,004} and in the negative by {f6.number:281,940}. The division {f1.status:is therefore not ratified} and the enabling Act {f9.status:is without effect}.

The Board {f22:disregarded 640 ballots} from Balite, the seals of the boxes having been found broken. They could not have altered the outcome.

The Commission condoles with the family of Mr {f16.name:Domingo Salcedo}, {f16.what:a teacher serving as a member of an electoral board}, who {f16.status:died} as a result of {f16.cause:a road accident} while accompanying ballot boxes in the evening of 5 November. {f17.number:Two} of his colleagues were injured. Allegations of an armed attack are being verified by the Philippine National Police.

Voting at {f18.number:nine} precincts that could not open on the day {f18.status:was held} {f18.time:on 7 November}, in the presence of {f23.number:60} soldiers.

The Commission thanks the {f24:4,300} teachers who served.

=== report C | outlet: Ang Tinig ng Isla | published: 2022-11-09
# They wanted a province for the boy. They got the capitol they had.

By Corazon Lim-Dagohoy

{f8.time:On Tuesday at four in the afternoon} a woman with reading glasses on a string {f8.status:read out} two figures in the gymnasium of the provincial capitol, and the dynasty of the Magtibays was smaller by one province. {f6.number:Two hundred eighty-one thousand nine hundred forty} against, {f7.number:two hundred twenty-nine thousand and four} in favor. San Aurelio {f1.status:stays in one piece}.

Gov. {f4.name:Rogelio Magtibay-Cruz}, {f4.age:63}, was not in the gymnasium. His video is now three days old: "{f15.wording:The people have spoken, and they spoke softly and clearly.}" But his lawyers {f14.status:have asked the commission to annul the count in six towns}, where, they say, {f29:voters were paid to stay at home}. So much for softly.

Nobody here needed to be told who would have governed the northern province, those {f10.number:eleven} towns along the sea with the two resorts and the nickel. {f13.name:Rodelio Jr.}, {f13.age:29}, {f13.what:the nephew}, had his posters printed in August. He {f26:has been an undersecretary in Manila for a year}. "{f12.cause:One family, two capitols}," said the priests from the pulpits, and on the coast itself, where the governor was sure of himself, {f27:seven of the towns voted No}.

They had arguments, the men of the Yes. From Punta Salvacion to the capital it takes {f11.time:three and a half hours} in the jeepney, if the bridge stands.

And then there is {f16.name:Domingo Salcedo}, 41, {f16.what:grade five teacher} in Balite. He sat in the back of the truck with the boxes between his knees. {f17.number:Three} who were with him are alive, with {f16.cause:bullets} taken out of them in the district hospital, and this reporter has seen the truck: {f16.cause:eleven holes}. "{f28:I have never seen a road accident come through the windshield from the front eleven times}," said the town's doctor.

The {f18.number:nine} polling places in the hills {f18.status:voted} {f18.time:on Monday}, guarded by {f23.number:sixty} men of the army.

It was the second try. In {f20.time:1996} it had failed too. {f19.number:Not half} of those on the list came this time, and the law that was passed {f9.time:in 2021} {f9.status:is waste paper}.

=== key
f1.status same A=rejected B=not ratified C=stays in one piece | the division of the province
f2.number same A=2 B=2 | into how many provinces
f3.time same A=2022-11-05 B=2022-11-05 | the plebiscite
f4.name differs A=Rodelio Magtibay-Cruz C=Rogelio Magtibay-Cruz | the governor
f4.age same A=63 C=63 | the governor's age
f5 only A | precincts counted
f6.number changed A=241300 B=281940 C=281940 | votes against
f7.number changed A=198700 B=229004 C=229004 | votes in favour
f8.status changed A=planned B=proclaimed C=read out | the result
f8.time same A=2022-11-08 B=2022-11-08 C=2022-11-08 | the proclamation
f9.time same A=2021 C=2021 | the law
f9.status same B=without effect C=waste paper | the law
f10.number same A=11 C=11 | towns of the new province
f11.time differs A=5 h C=3.5 h | the way to the capital
f12.cause same A=posts for one family C=one family, two capitols | why people were against it
f13.what differs A=son C=nephew | what Rodelio Jr. is to the governor
f13.name same A=Rodelio Jr. C=Rodelio Jr. | the likely first governor
f13.age same A=29 C=29 | his age
f14.status changed A=conceded C=asked for annulment in six towns | the governor's side and the result
f15.wording differs A=softly but clearly C=softly and clearly | the governor's words
f16.status same A=killed B=died | the man with the ballot boxes
f16.name same B=Domingo Salcedo C=Domingo Salcedo | the dead man
f16.what same B=teacher C=teacher | his profession
f16.cause differs A=gunfire B=road accident C=gunfire | how he died
f17.number differs A=3 B=2 C=3 | the wounded
f18.number same A=9 B=9 C=9 | precincts where voting was put off
f18.status changed A=postponed B=held C=held | the vote there
f18.time same B=2022-11-07 C=2022-11-07 | when it was held
f19.number changed A=47 B=48.9 C=48.9 | turnout in per cent
f20.time differs A=1998 C=1996 | the earlier plebiscite
f21 only B | registered voters
f22 only B | ballots disregarded
f23.number same B=60 C=60 | soldiers
f29 only C | what the governor's lawyers allege
f24 only B | teachers who served
f26 only C | where Rodelio Jr. has worked
f27 only C | how the coast voted
f28 only C | the doctor's words
