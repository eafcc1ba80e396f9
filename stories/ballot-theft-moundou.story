story: ballot-theft-moundou
kind: elections

=== report A | outlet: Sahel Press Service | published: 2024-06-11 | agency: SPS
# Ballots {f1.status:stolen} from {f2.place:town hall} in Mandou

MANDOU, Kadir (SPS) - {f3.who:Thieves} have {f1.status:stolen} {f4.number:14} boxes with used ballots from {f2.place:the town hall} of Mandou, the second city of Kadir, two days after the local elections. The break-in happened {f5.time:in the night to Tuesday}, the electoral office said.

{f3.who:The intruders} {f6.what:forced a window} on the ground floor and {f7.what:tied up} {f8.who:two guards}. They {f9.what:drove off} {f10.what:in a pick-up truck}. {f11.who:A street vendor} saw the vehicle {f12.place:on the road to the airport}. By noon police {f13.status:had arrested nobody}.

In Mandou the opposition candidate, Hapsatou Nébié, {f14.role:a gynaecologist}, {f15.status:was ahead} of Mayor Koffi Ouattara-Sy by 600 votes. She {f16.position:demands that the result be declared on the basis of the tally sheets}, which {f17.status:are safe}. "{f18.wording:You can steal paper, you cannot steal numbers}," she said. The mayor {f19.position:wants the election repeated}.

Election director Salamata Diop {f20.position:will announce her decision by Friday}. The governor {f21.status:has banned} {f22.what:all gatherings}. {f23.who:Taxi drivers} {f24.what:nevertheless paraded} through the centre, hooting. {f25.who:Nuns} {f26.what:opened their school} to women who {f27.cause:were afraid to stay at home}.

At the last local elections, in 2018, {f28:ballots were burned in two districts}. Results from the capital {f29.status:are expected} {f29.time:on Wednesday}.

=== report B | outlet: Le Kadirois | published: 2024-06-12
# {f4.number:Fourteen} boxes, {f13.status:three arrests}

Police in Mandou on Tuesday evening {f13.status:arrested three men} in connection with the disappearance of {f4.number:fourteen} ballot boxes. {f3.who:The burglars} had {f1.status:carried them off} {f5.time:in the early hours of Tuesday} from {f2.place:a school} where they were stored after Sunday's local elections.

{f8.who:Two watchmen} {f7.what:were bound} with cable. {f3.who:The gang} {f6.what:had a key}, the electoral office now says. It {f9.what:left} {f10.what:on a donkey cart}, according to {f11.who:a baker}, {f12.place:towards the river}. The boxes {f30:have not been found}.

What is to become of the vote is in dispute. The tally sheets {f17.status:have been kept safe}, and on them Hapsatou Nébié, {f14.role:a pharmacist} who stood for the opposition, {f15.status:has 600 more votes} than Mayor Ouattara-Sy. She {f16.position:asks for the sheets to be taken as the result}. "{f18.wording:You can steal paper but you cannot steal numbers}," she told a crowd. The mayor {f19.position:has conceded defeat}, his party confirmed. Salamata Diop, who heads the elections, {f20.position:has passed the matter to the courts}.

{f22.what:Assemblies of any kind} {f21.status:are forbidden} by order of the governor. That did not keep {f23.who:motorcycle couriers} from {f24.what:driving in a column} past his office. {f27.cause:For fear of trouble}, some forty women spent the night {f26.what:in the school run} by {f25.who:the sisters}. The capital's results {f29.status:will be made known} {f29.time:today}.

=== key
f1.status same A=stolen B=carried off | the ballots
f2.place differs A=town hall B=school | from where
f3.who same A=thieves B=burglars | who took them
f4.number same A=14 B=14 | boxes
f5.time same A=2024-06-11 night B=2024-06-11 early hours | when
f6.what differs A=forced a window B=had a key | how they got in
f7.what same A=tied up B=bound | what was done to the guards
f8.who same A=two guards B=two watchmen | who guarded
f9.what compatible A=drove off B=left | how they got away
f10.what differs A=pick-up truck B=donkey cart | the vehicle
f11.who differs A=street vendor B=baker | the witness
f12.place differs A=road to the airport B=towards the river | where they went
f13.status changed A=nobody arrested B=three arrested | arrests
f14.role differs A=gynaecologist B=pharmacist | the candidate's profession
f15.status same A=ahead by 600 B=600 more votes | the candidate
f16.position same A=result by the tally sheets B=sheets as the result | her demand
f17.status same A=safe B=kept safe | the tally sheets
f18.wording differs A=, you cannot B=but you cannot | her words
f19.position differs A=election repeated B=conceded defeat | the mayor
f20.position differs A=decides by Friday B=passed to the courts | the election director
f21.status same A=banned B=forbidden | gatherings
f22.what same A=all gatherings B=assemblies of any kind | what is banned
f23.who differs A=taxi drivers B=motorcycle couriers | who protested
f24.what same A=paraded B=drove in a column | the protest
f25.who same A=nuns B=the sisters | who helped the women
f26.what same A=opened their school B=in the school | the help
f27.cause same A=afraid B=fear of trouble | why the women came
f28 only A | ballots burned in 2018
f29.status same A=expected B=will be made known | the capital's results
f29.time same A=2024-06-12 B=2024-06-12 | when
f30 only B | boxes not found
