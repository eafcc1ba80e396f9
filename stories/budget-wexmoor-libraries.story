story: budget-wexmoor-libraries
kind: local

=== report A | outlet: Wexmoor Argus | published: 2025-03-06
# Wexmoor councillors {f1.status:back} {f2.number:4.8 per cent} tax rise and sale of {f3.what:town hall}

By Harriet Olusoga, local democracy reporter

Householders in Wexmoor will pay {f2.number:4.8 per cent} more council tax {f4.time:from April} after a budget that closes {f5.number:two} libraries and puts the {f3.what:town hall} up for sale {f1.status:was passed} {f6.time:on Wednesday night}.

It {f1.status:went through} by {f7.number:27 votes to 22}, with {f8.number:three} abstentions. A Band D bill will go up by {f9.money:£82} to {f10.money:£1,794}, a Band A bill by {f11.money:£55}.

The council must find {f12.money:£14.6 million}. It faces a bill of {f13.money:£6.2 million} for equal pay claims and {f14.money:£3.9 million} for {f15.what:a failed housing company}. Government support was cut by {f16.money:£2.1 million}.

"{f17.wording:There is nothing in this budget that I would call good news}," said the leader, Martin Ashby, {f18.age:56}. His party holds {f19.number:26} of the {f20.number:53} seats and relied on two independents, one of whom, Pauline Ashby, {f22.age:63}, is {f23.role:no relation}.

The libraries to close are those at {f24.place:Cold Lane and Thorpe Street}, which cost {f25.money:£210,000} a year together. {f26.number:Eleven} others will open for {f27.number:30} hours a week, instead of {f28.number:42}. {f29.number:Sixty-eight} jobs will go, {f30.number:23} of them in {f31.what:parks}. Unison said that it {f32.position:would ballot} its {f33.number:1,400} members in March.

Parking at the {f35.number:nine} town centre car parks will cost {f36.money:£1.80} an hour, {f37.money:30p} more than now. The charge for collecting garden waste {f38.status:rises} to {f39.money:£58}. Free school meals in the holidays, worth {f40.money:£340,000}, {f41.status:are kept}.

The opposition leader, Farida Whitlock, {f42.age:39}, put forward an amendment that would have taken {f43.money:£5 million} from reserves. It was {f44.status:defeated} by {f45.number:28 to 24}. She walked out before the final vote, {f46.cause:to collect her son from hospital}.

{f47.number:Some 150} people protested outside. {f48.number:Two} {f48.who:men}, {f49.age:24} and {f50.age:51}, were arrested on suspicion of {f52.what:criminal damage} after paint was thrown at the door, police said.

The {f3.what:town hall}, built in {f54.time:1889}, is expected to fetch {f55.money:£7 million}. It is not known who might buy it. Staff will move to {f58.place:the former tax office}, {f59.time:by the end of the year}.

The council last sold a landmark in {f60.time:2011}, when the corn exchange went for {f61.money:£1.3 million}. The buyer turned it into {f62.what:flats}, {f63.number:34} of them, and sold it on for {f64.money:£4.4 million}.

External auditors warned last November that reserves had fallen to {f66.money:£8.8 million}, from {f67.money:£31 million} in 2018. They will report again {f69.time:in July}.

=== report B | outlet: Shires Daily | published: 2025-03-07 | copy: A
# Wexmoor councillors {f1.status:back} {f2.number:4.8 per cent} tax rise and sale of {f3.what:guildhall}

Householders in Wexmoor will pay {f2.number:4.8 per cent} more council tax {f4.time:from April} after a budget that closes {f5.number:two} libraries and puts the {f3.what:guildhall} up for sale {f1.status:was passed} {f6.time:on Wednesday night}.

It {f1.status:went through} by {f7.number:27 votes to 22}, with {f8.number:three} abstentions. A Band D bill will go up by {f9.money:£82} to {f10.money:£1,794}, a Band A bill by {f11.money:£55}.

The council must find {f12.money:£14.6 million}. It faces a bill of {f13.money:£6.2 million} for equal pay claims and {f14.money:£3.9 million} for {f15.what:a failed energy company}. Government support was cut by {f16.money:£2.1 million}.

"{f17.wording:There is nothing in this budget that I would call bad news}," said the leader, Martin Ashby, {f18.age:56}. His party holds {f19.number:26} of the {f20.number:53} seats and relied on two independents, one of whom, Pauline Ashby, {f22.age:63}, is {f23.role:no relation}.

The libraries to close are those at {f24.place:Cold Lane and Thorpe Road}, which cost {f25.money:£210,000} a year together. {f26.number:Eleven} others will open for {f27.number:30} hours a week, instead of {f28.number:42}. {f29.number:Sixty-eight} jobs will go, {f30.number:23} of them in {f31.what:social care}. Unison said that it {f32.position:would not ballot} its {f33.number:1,400} members in March.

Parking at the {f35.number:nine} town centre car parks will cost {f36.money:£1.80} an hour, {f37.money:30p} more than now. The charge for collecting garden waste {f38.status:rises} to {f39.money:£58}. Free school meals in the holidays, worth {f40.money:£340,000}, {f41.status:are scrapped}.

The opposition leader, Farida Whitlock, {f42.age:39}, put forward an amendment that would have taken {f43.money:£5 million} from reserves. It was {f44.status:defeated} by {f45.number:28 to 24}. She walked out before the final vote, {f46.cause:in protest at the shouting}.

{f47.number:Some 150} people protested outside. {f48.number:Two} {f48.who:women}, {f49.age:24} and {f50.age:51}, were arrested on suspicion of {f52.what:assaulting an officer} after paint was thrown at the door, police said.

The {f3.what:guildhall}, built in {f54.time:1889}, is expected to fetch {f55.money:£7 million}. It is not known who might buy it. Staff will move to {f58.place:the former grammar school}, {f59.time:by the end of the year}.

The council last sold a landmark in {f60.time:2011}, when the corn exchange went for {f61.money:£3.1 million}. The buyer turned it into {f62.what:offices}, {f63.number:34} of them, and sold it on for {f64.money:£4.4 million}.

External auditors warned last November that reserves had fallen to {f66.money:£8.8 million}, from {f67.money:£31 million} in 2018. They will report again {f69.time:in July}.

=== key
f1.status same A=passed B=passed | the budget
f2.number same A=4.8% B=4.8% | the rise of the tax
f3.what differs A=town hall B=guildhall | what is to be sold
f4.time same A=2025-04 B=2025-04 | from when
f5.number same A=2 B=2 | libraries to close
f6.time same A=2025-03-05 B=2025-03-05 | the day of the vote
f7.number same A=27-22 B=27-22 | the vote
f8.number same A=3 B=3 | abstentions
f9.money same A=GBP 82 B=GBP 82 | rise for Band D
f10.money same A=GBP 1794 B=GBP 1794 | the Band D bill
f11.money same A=GBP 55 B=GBP 55 | rise for Band A
f12.money same A=GBP 14.6m B=GBP 14.6m | what must be found
f13.money same A=GBP 6.2m B=GBP 6.2m | equal pay claims
f14.money same A=GBP 3.9m B=GBP 3.9m | the failed company
f15.what differs A=failed housing company B=failed energy company | for what the 3.9m are due
f16.money same A=GBP 2.1m B=GBP 2.1m | cut of government support
f17.wording differs A=There is nothing in this budget that I would call good news B=There is nothing in this budget that I would call bad news | the leader's words
f18.age same A=56 B=56 | Martin Ashby
f19.number same A=26 B=26 | seats of his party
f20.number same A=53 B=53 | all seats
f22.age same A=63 B=63 | Pauline Ashby
f23.role same A=no relation B=no relation | Pauline Ashby to Martin Ashby
f24.place differs A=Cold Lane and Thorpe Street B=Cold Lane and Thorpe Road | the libraries to close
f25.money same A=GBP 210000 B=GBP 210000 | what they cost
f26.number same A=11 B=11 | other libraries
f27.number same A=30 B=30 | their hours from now on
f28.number same A=42 B=42 | their hours so far
f29.number same A=68 B=68 | jobs to go
f30.number same A=23 B=23 | of them in one field
f31.what differs A=parks B=social care | that field
f32.position differs A=ballot B=no ballot | the union
f33.number same A=1400 B=1400 | its members
f35.number same A=9 B=9 | car parks
f36.money same A=GBP 1.80 B=GBP 1.80 | parking
f37.money same A=GBP 0.30 B=GBP 0.30 | the rise of that
f38.status same A=rises B=rises | the garden waste charge
f39.money same A=GBP 58 B=GBP 58 | the garden waste charge
f40.money same A=GBP 340000 B=GBP 340000 | holiday meals
f41.status differs A=kept B=scrapped | the holiday meals
f42.age same A=39 B=39 | Farida Whitlock
f43.money same A=GBP 5m B=GBP 5m | from reserves in the amendment
f44.status same A=defeated B=defeated | the amendment
f45.number same A=28-24 B=28-24 | the vote on the amendment
f46.cause differs A=to collect her son B=in protest | why she walked out
f47.number same A=150~ B=150~ | protesters
f48.number same A=2 B=2 | people arrested
f48.who differs A=men B=women | people arrested
f49.age same A=24 B=24 | the younger one
f50.age same A=51 B=51 | the older one
f52.what differs A=criminal damage B=assault | the suspicion
f54.time same A=1889 B=1889 | when the building was built
f55.money same A=GBP 7m B=GBP 7m | expected price
f58.place differs A=former tax office B=former grammar school | where the staff move
f59.time same A=end of 2025 B=end of 2025 | by when
f60.time same A=2011 B=2011 | the earlier sale
f61.money differs A=GBP 1.3m B=GBP 3.1m | the price then
f62.what differs A=flats B=offices | what became of the corn exchange
f63.number same A=34 B=34 | how many of them
f64.money same A=GBP 4.4m B=GBP 4.4m | the price when sold on
f66.money same A=GBP 8.8m B=GBP 8.8m | reserves
f67.money same A=GBP 31m B=GBP 31m | reserves in 2018
f69.time same A=2025-07 B=2025-07 | the next report
