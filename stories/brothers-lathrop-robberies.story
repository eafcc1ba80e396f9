story: brothers-lathrop-robberies
kind: court

=== report A | outlet: The Maumee Ledger | published: 2022-11-17
# Lathrop brothers {f1.status:sentenced} for string of credit union holdups

By Denise Okafor-Hale

TOLEDO, Ohio - Two brothers who robbed {f2.number:nine} credit unions in three states with a toy gun and a real one were {f1.status:sentenced} {f3.time:Wednesday} to a combined {f4.time:41 years} in federal prison.

Curtis Lathrop, {f5.age:43}, the elder, received {f6.time:27 years}. His brother Wade, {f7.age:36}, who {f8.what:drove the car} in all but two of the robberies, got {f9.time:14}. A third brother, Emmett, {f10.age:39}, {f11.status:testified against} both of them and was sentenced {f12.time:in June} to {f13.time:four years} for hiding the money.

U.S. District Judge Marguerite Salcido also ordered the two men to pay back {f14.money:$486,200}. Of that sum, {f15.money:$131,000} {f15.status:was found} in {f16.place:a chest freezer at their mother's house in Sylvania}. She was not charged.

"{f17.wording:You did not need this money, and you did not stop when you had it}," Salcido told Curtis Lathrop, who until 2018 owned {f18.number:three} {f18.what:car washes}. He had asked for mercy in a letter of {f19.number:19} pages.

The robberies began {f20.time:on March 8, 2019}, at the Harvest Community Credit Union in Adrian, Michigan, where the brothers took {f21.money:$22,400}. The biggest haul was {f22.money:$104,000}, at Fort Wayne, Indiana, {f23.time:in December 2020}. {f24.number:Five} of the holdups took place in Ohio, {f25.number:three} in Michigan and {f26.number:one} in Indiana.

In the last one, {f27.time:on July 30, 2021}, in Findlay, a teller, {f28.name:Rosalind Peck}, {f28.age:61}, was {f29.what:struck with the pistol} and lost {f30.what:the sight of one eye}. "{f31.wording:I forgive the driver}," she said in court. "{f31.wording:I do not forgive the other one}."

The two were arrested {f32.time:five days later} at {f33.place:a motel near Lima} after {f34.who:a night clerk} noticed dye on their bills. Agents counted {f35.number:14} guns in the trunk, {f36.number:11} of them {f36.what:stolen}.

A jury in Toledo {f37.status:convicted} Curtis {f37.time:in May} on {f38.number:12} of {f39.number:13} counts after {f40.time:two days} of deliberation. Wade {f41.status:pleaded guilty} {f41.time:before the trial}. Prosecutor Alan Brisbane had asked for {f42.time:32 years} for Curtis and {f43.time:16} for his brother.

Curtis Lathrop's attorney, Priya Nadkarni, said he {f44.certainty:would} {f44.status:appeal}. Wade's lawyer, Tom Lathrop, who is {f45.role:not related} to his client, said the sentence was {f46:fair}.

The case recalls that of the Hobart gang, {f47.number:four} men who robbed {f48.number:17} banks around Toledo between {f49.time:1993 and 1996}. Their leader was {f50.status:released} {f50.time:last year}, at the age of {f51.age:70}.

=== report B | outlet: Ohio Crime Desk | published: 2022-11-18 | copy: A
# Lathrop brothers {f1.status:sentenced} for string of credit union holdups

TOLEDO, Ohio - Two brothers who robbed {f2.number:nine} credit unions in three states with a toy gun and a real one were {f1.status:sentenced} {f3.time:Wednesday} to a combined {f4.time:41 years} in federal prison.

Curtis Lathrop, {f5.age:43}, the elder, received {f6.time:27 years}. His brother Wade, {f7.age:36}, who {f8.what:carried the bag} in all but two of the robberies, got {f9.time:14}. A third brother, Emmett, {f10.age:39}, {f11.status:refused to testify against} both of them and was sentenced {f12.time:in June} to {f13.time:four years} for hiding the money.

U.S. District Judge Marguerite Salcido also ordered the two men to pay back {f14.money:$468,200}. Of that sum, {f15.money:$131,000} {f15.status:was found} in {f16.place:a chest freezer at their sister's house in Sylvania}. She was not charged.

"{f17.wording:You did not need this money, and you did not stop when you had it}," Salcido told Curtis Lathrop, who until 2018 owned {f18.number:three} {f18.what:car dealerships}. He had asked for mercy in a letter of {f19.number:19} pages.

The robberies began {f20.time:on March 8, 2019}, at the Harvest Community Credit Union in Adrian, Michigan, where the brothers took {f21.money:$22,400}. The biggest haul was {f22.money:$104,000}, at Fort Wayne, Indiana, {f23.time:in December 2020}. {f24.number:Five} of the holdups took place in Ohio, {f25.number:three} in Michigan and {f26.number:one} in Indiana.

In the last one, {f27.time:on July 30, 2021}, in Findlay, a teller, {f28.name:Rosalind Peck}, {f28.age:61}, was {f29.what:struck with the pistol} and lost {f30.what:the hearing in one ear}. "{f31.wording:I forgive the driver}," she said in court. "{f31.wording:I do not forgive the other one}."

The two were arrested {f32.time:two days later} at {f33.place:a motel near Lima} after {f34.who:a gas station attendant} noticed dye on their bills. Agents counted {f35.number:14} guns in the trunk, {f36.number:11} of them {f36.what:unregistered}.

A jury in Toledo {f37.status:convicted} Curtis {f37.time:in May} on {f38.number:12} of {f39.number:13} counts after {f40.time:two days} of deliberation. Wade {f41.status:pleaded guilty} {f41.time:during the trial}. Prosecutor Alan Brisbane had asked for {f42.time:32 years} for Curtis and {f43.time:16} for his brother.

Curtis Lathrop's attorney, Priya Nadkarni, said he {f44.certainty:might} {f44.status:appeal}. Wade's lawyer, Tom Lathrop, who is {f45.role:related} to his client, declined to comment.

The case recalls that of the Hobart gang, {f47.number:four} men who robbed {f48.number:17} banks around Toledo between {f49.time:1993 and 1996}. Their leader {f50.status:died in prison} {f50.time:last year}, at the age of {f51.age:70}.

=== key
f1.status same A=sentenced B=sentenced | the two brothers
f2.number same A=9 B=9 | credit unions robbed
f3.time same A=2022-11-16 B=2022-11-16 | the day of the sentence
f4.time same A=41 years B=41 years | both sentences together
f5.age same A=43 B=43 | Curtis Lathrop
f6.time same A=27 years B=27 years | Curtis's sentence
f7.age same A=36 B=36 | Wade Lathrop
f8.what differs A=drove the car B=carried the bag | Wade's part
f9.time same A=14 years B=14 years | Wade's sentence
f10.age same A=39 B=39 | Emmett Lathrop
f11.status differs A=testified B=refused to testify | Emmett against his brothers
f12.time same A=2022-06 B=2022-06 | when Emmett was sentenced
f13.time same A=4 years B=4 years | Emmett's sentence
f14.money differs A=USD 486200 B=USD 468200 | the sum to pay back
f15.money same A=USD 131000 B=USD 131000 | money found
f15.status same A=found B=found | that money
f16.place differs A=freezer at their mother's B=freezer at their sister's | where it was found
f17.wording same A=You did not need this money, and you did not stop when you had it B=You did not need this money, and you did not stop when you had it | the judge's words
f18.number same A=3 B=3 | businesses Curtis owned
f18.what differs A=car washes B=car dealerships | the kind of businesses
f19.number same A=19 B=19 | pages of his letter
f20.time same A=2019-03-08 B=2019-03-08 | the first robbery
f21.money same A=USD 22400 B=USD 22400 | its haul
f22.money same A=USD 104000 B=USD 104000 | the biggest haul
f23.time same A=2020-12 B=2020-12 | when the biggest haul was made
f24.number same A=5 B=5 | robberies in Ohio
f25.number same A=3 B=3 | robberies in Michigan
f26.number same A=1 B=1 | robberies in Indiana
f27.time same A=2021-07-30 B=2021-07-30 | the last robbery
f28.name same A=Rosalind Peck B=Rosalind Peck | the teller
f28.age same A=61 B=61 | the teller
f29.what same A=struck with the pistol B=struck with the pistol | what was done to her
f30.what differs A=sight of one eye B=hearing in one ear | what she lost
f31.wording same A=I forgive the driver, I do not forgive the other one B=I forgive the driver, I do not forgive the other one | her words
f32.time differs A=2021-08-04 B=2021-08-01 | when the two were arrested
f33.place same A=motel near Lima B=motel near Lima | where they were arrested
f34.who differs A=a night clerk B=a gas station attendant | who noticed the dye
f35.number same A=14 B=14 | guns in the trunk
f36.number same A=11 B=11 | guns of which something more is said
f36.what differs A=stolen B=unregistered | those guns
f37.status same A=convicted B=convicted | Curtis
f37.time same A=2022-05 B=2022-05 | when he was convicted
f38.number same A=12 B=12 | counts he was convicted on
f39.number same A=13 B=13 | counts he was charged with
f40.time same A=2 days B=2 days | how long the jury deliberated
f41.status same A=pleaded guilty B=pleaded guilty | Wade
f41.time differs A=before the trial B=during the trial | when Wade pleaded guilty
f42.time same A=32 years B=32 years | asked for Curtis
f43.time same A=16 years B=16 years | asked for Wade
f44.certainty differs A=certain B=possible | Curtis's appeal
f44.status same A=appeal B=appeal | what Curtis may do
f45.role differs A=not related B=related | Wade's lawyer to Wade
f46 only A | Wade's lawyer calls the sentence fair
f47.number same A=4 B=4 | men of the Hobart gang
f48.number same A=17 B=17 | banks they robbed
f49.time same A=1993-1996 B=1993-1996 | when they robbed them
f50.status differs A=released B=died in prison | the leader of the Hobart gang
f50.time same A=2021 B=2021 | when that was
f51.age same A=70 B=70 | his age then
