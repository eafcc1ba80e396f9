story: trial-ashgrove-pharmacy
kind: court

=== report A | outlet: Yorkshire Moor Press | published: 2022-06-22
# Chemist {f1.status:denies} {f2.what:swapping cancer drugs} as trial {f3.status:opens}

By Eileen Fothergill, Leeds Crown Court

A pharmacist {f2.what:replaced cancer medicine with cheap vitamins} {f4.cause:to pay for a villa in Spain}, a court heard on {f5.time:Tuesday}.

{f6.name:Naveed Ashraf-Cole}, {f7.age:48}, of Ashgrove, {f1.status:pleaded not guilty} to {f8.number:nine} counts of {f9.what:fraud} and one of {f10.what:manslaughter}. His {f11.role:business partner}, Dawn Ibbotson, {f12.status:has admitted} {f13.what:false accounting} and {f14.what:will give evidence for the Crown}.

Opening the case, {f15.role:prosecutor} {f16.name:Marcus Thring} KC told the jury that the scheme ran for {f17.time:almost three years}. It {f18.status:was uncovered} when {f19.who:a district nurse} {f20.what:noticed that the capsules rattled}. At least {f21.number:60} patients {f22.what:received} them.

One, {f23.role:a retired headmistress}, {f24.status:died} in {f25.time:October 2019}. Her {f26.role:husband} {f27.what:sat in the front row of the gallery}. {f16.name:Thring} described the defendant as {f28.wording:"a man who sold false hope at full price."}

{f6.name:Ashraf-Cole} is expected to say that {f29.who:a wholesaler} {f30.what:supplied the wrong goods}. He {f31.status:is on bail}. His shop {f32.status:has been turned into} {f33.what:a vape store}.

The judge, Mrs Justice Tamsin Orde, {f34.what:told jurors not to look anything up on the internet}. {f35.who:A juror} {f36.status:was discharged} {f36.cause:because she knew a witness}. The trial is expected to last {f37.time:six weeks}. {f38:The court will not sit on Fridays.}

=== report B | outlet: Courtline Agency | published: 2022-06-21
# {f2.what:Vitamins sold as chemotherapy}, jury told

LEEDS (CL) - The jury in the {f3.status:newly begun} trial of a chemist from Ashgrove {f5.time:today} heard how {f8.number:nine} frauds and a death are laid at his door.

He {f2.what:had handed out vitamin pills in place of drugs against tumours}, said {f16.name:Marcus Thring} KC, {f15.role:who is prosecuting}. With the profit, {f16.name:Thring} said, {f6.name:Naveed Ashraf-Cole}, {f7.age:48}, {f4.cause:paid his gambling debts}. He called him {f28.wording:"a man who sold false hope at full price."}

{f6.name:Ashraf-Cole} {f1.status:denies} {f9.what:fraud} and {f10.what:gross negligence manslaughter}. His {f11.role:wife}, Dawn Ibbotson, {f12.status:has pleaded guilty} to {f13.what:destroying records}. She {f14.what:is to be a prosecution witness}.

{f19.who:A hospice doctor} {f20.what:thought the capsules looked too pale}, and {f18.status:it all came out}. {f17.time:Nearly three years} had gone by and {f21.number:60} sick people or more {f22.what:had been given} the pills. {f23.role:A retired librarian} {f24.status:lost her life} in {f25.time:the autumn of 2019}. {f27.what:Listening in the public gallery was} {f26.role:her son}.

The defence case will be that {f29.who:a courier firm} {f30.what:mixed up the parcels}. {f6.name:Ashraf-Cole} {f31.status:is being held at Armley}.

{f35.who:One of the jurors} {f36.status:had to be replaced}, {f36.cause:having fallen ill}. Mrs Justice Tamsin Orde {f34.what:warned the twelve against doing research online}. They will sit {f37.time:for a month and a half}.

=== report C | outlet: Ashgrove Community Bulletin | published: 2022-06-23
# "{f2.what:Sweets for cancer}": our chemist in court

The trial we have all waited for {f3.status:has started}. {f6.name:Naveed Ashraf-Cole}, {f7.age:49}, from whom most of us have bought cough mixture, stood in the dock at Leeds {f5.time:on Tuesday} and {f1.status:said "not guilty"} {f8.number:nine} times to {f9.what:fraud}, and once more to {f10.what:manslaughter}.

His {f11.role:partner in the business}, Dawn Ibbotson, {f12.status:has owned up} to {f13.what:falsifying the accounts}. {f14.what:The Crown will call her}.

For {f17.time:close on three years}, it is alleged, he {f2.what:gave people vitamins instead of their cancer medicine}, all for {f4.cause:a house on a Spanish beach}. And {f19.who:the district nurse}, bless her, {f20.what:heard a rattle}. {f24.status:The death} is that of {f23.role:the old headmistress of the infants' school}; many will recall her {f26.role:husband}, who {f27.what:watched from the gallery}.

{f28.wording:"A man who sold false hope at the full price,"} the barrister {f16.name:Marcus Thring} called him. The other side will say that {f29.who:a wholesaler} {f30.what:sent the wrong stuff}.

He {f31.status:came by bus, for he is not locked up}. A lady on the jury {f36.status:was let go}: {f36.cause:she was acquainted with one of the witnesses}. It will go on {f37.time:until August}. {f33.what:E-cigarettes} {f32.status:are now sold} where his counter was.

=== key
f1.status same A=not guilty plea B=not guilty plea C=not guilty plea | the pharmacist
f2.what same A=vitamins for cancer drugs B=vitamins for cancer drugs C=vitamins for cancer drugs | what he is said to have done
f3.status same A=opened B=opened C=opened | the trial
f4.cause differs A=villa in Spain B=gambling debts C=villa in Spain | what the money was for
f5.time same A=2022-06-21 B=2022-06-21 C=2022-06-21 | first day of the trial
f6.name same A=Naveed Ashraf-Cole B=Naveed Ashraf-Cole C=Naveed Ashraf-Cole | the pharmacist
f7.age differs A=48 B=48 C=49 | the pharmacist
f8.number same A=9 B=9 C=9 | counts of fraud
f9.what same A=fraud B=fraud C=fraud | the nine counts
f10.what compatible A=manslaughter B=manslaughter C=manslaughter | the tenth count
f11.role differs A=business partner B=wife C=business partner | Ibbotson to him
f12.status same A=admitted B=admitted C=admitted | Ibbotson
f13.what differs A=false accounting B=destroying records C=false accounting | what she admitted
f14.what same A=prosecution witness B=prosecution witness C=prosecution witness | her part in the trial
f15.role same A=prosecutor B=prosecutor | Thring
f16.name same A=Marcus Thring B=Marcus Thring C=Marcus Thring | who prosecutes
f17.time same A=3 years~ B=3 years~ C=3 years~ | how long it went on
f18.status same A=uncovered B=came out | the scheme
f19.who differs A=district nurse B=hospice doctor C=district nurse | who noticed it
f20.what differs A=capsules rattled B=capsules too pale C=capsules rattled | what was noticed
f21.number same A=>=60 B=>=60 | patients
f22.what same A=received B=given | the patients and the pills
f23.role differs A=retired headmistress B=retired librarian C=retired headmistress | the dead patient
f24.status same A=died B=died C=died | the patient
f25.time compatible A=2019-10 B=autumn 2019 | when she died
f26.role differs A=husband B=son C=husband | her relative in court
f27.what same A=in the gallery B=in the gallery C=in the gallery | what he did
f28.wording differs A=at full price B=at full price C=at the full price | the prosecutor's words
f29.who differs A=wholesaler B=courier firm C=wholesaler | whom the defence blames
f30.what differs A=supplied the wrong goods B=mixed up the parcels C=supplied the wrong goods | what this firm did, the defence says
f31.status differs A=on bail B=held C=on bail | the pharmacist during the trial
f32.status same A=turned into C=turned into | the shop
f33.what same A=vape store C=vape store | what is in the shop now
f34.what same A=no looking up on the internet B=no research online | the judge's warning
f35.who same A=a juror B=one of the jurors | who was discharged
f36.status same A=discharged B=discharged C=discharged | the juror
f36.cause differs A=knew a witness B=ill C=knew a witness | why the juror went
f37.time same A=six weeks B=six weeks C=six weeks | how long the trial will last
f38 only A | no sitting on Fridays
