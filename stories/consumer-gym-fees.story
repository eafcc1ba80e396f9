story: consumer-gym-fees
kind: consumer affairs

=== report A | outlet: Harbour Consumer | published: 2024-07-17
# Fitness chain must {f1.what:repay members}, {f2.who:tribunal} rules

The fitness chain Pulse & Iron has to {f1.what:give back} {f3.money:HK$38 million} in fees to {f4.number:9,500} members whom it had {f5.what:signed up under pressure}, {f2.who:a tribunal} in the territory decided on {f6.time:Tuesday}.

Customers had been {f7.what:kept in small rooms} for hours {f8.cause:until they put their name to contracts}, one of them {f9.who:a student} with {f10.what:a hearing impairment}. She paid {f11.money:HK$61,000} for {f12.what:boxing lessons}. Her {f13.who:mother} {f14.status:complained} to {f15.who:the Consumer Council}, which {f16.status:brought the case}.

"{f17.wording:A treadmill should not be a trap}," said the chairwoman of the panel, {f18.name:Doris Yim}, {f18.role:a retired judge}. The chain's founder, {f19.name:Alfred Szeto}, {f20.status:was not present}; he is {f21.place:in Canada}, his lawyer said, {f22.cause:to have his knee operated on}.

{f23.number:Six} of its 14 branches {f24.status:closed} {f25.time:last month}, {f26.cause:for want of staff}. Trainers say {f27.status:they are owed wages}. {f28.who:The landlord} of the branch at Ferry Street {f29.what:has changed the locks}.

Pulse & Iron {f30.status:may appeal} {f31:within 21 days}. Lawmaker Hui Wing-ka, of the {f32.who:Democratic Livelihood party}, demanded {f33.position:a cooling-off period by law}. The government {f34.position:is studying one}.

=== report B | outlet: Harbour Consumer | published: 2024-07-18 | copy: A
# Fitness chain must {f1.what:repay members}, {f2.who:court} rules

The fitness chain Pulse & Iron has to {f1.what:give back} {f3.money:HK$38 million} in fees to {f4.number:9,500} members whom it had {f5.what:signed up by deceit}, {f2.who:a district court} in the territory decided on {f6.time:Tuesday}.

Customers had been {f7.what:kept in small rooms} for hours {f8.cause:until they put their name to contracts}, one of them {f9.who:a student} with {f10.what:a learning disability}. She paid {f11.money:HK$61,000} for {f12.what:swimming lessons}. Her {f13.who:aunt} {f14.status:complained} to {f15.who:the police}, who {f16.status:brought the case}.

"{f17.wording:A treadmill must not be a trap}," said the chairwoman of the panel, {f18.name:Doris Yim}, {f18.role:a former prosecutor}. The chain's founder, {f19.name:Alfred Szeto}, {f20.status:was not present}; he is {f21.place:in Canada}, his lawyer said, {f22.cause:to care for his father}.

{f23.number:Six} of its 14 branches {f24.status:closed} {f25.time:last month}, {f26.cause:for want of staff}. Trainers say {f27.status:they have since been paid}. {f28.who:The landlord} of the branch at Ferry Street {f29.what:has sued for the rent}.

Pulse & Iron {f30.status:has appealed}. Lawmaker Hui Wing-ka, of the {f32.who:Civic Labour party}, demanded {f33.position:a cooling-off period by law}. The government {f34.position:has rejected one}.

=== key
f1.what same A=repay B=repay | what the chain must do
f2.who differs A=tribunal B=district court | who decided
f3.money same A=HKD 38m B=HKD 38m | the sum
f4.number same A=9500 B=9500 | members
f5.what differs A=pressure B=deceit | how they were signed up
f6.time same A=2024-07-16 B=2024-07-16 | the decision
f7.what same A=small rooms B=small rooms | how customers were kept
f8.cause same A=until they signed B=until they signed | why
f9.who same A=student B=student | one customer
f10.what differs A=hearing impairment B=learning disability | her disability
f11.money same A=HKD 61,000 B=HKD 61,000 | what she paid
f12.what differs A=boxing B=swimming | her lessons
f13.who differs A=mother B=aunt | who complained
f14.status same A=complained B=complained | the complaint
f15.who differs A=Consumer Council B=police | to whom
f16.status same A=brought the case B=brought the case | the case
f17.wording differs A=A treadmill should not be a trap B=A treadmill must not be a trap | Yim's words
f18.name same A=Doris Yim B=Doris Yim | the chairwoman
f18.role differs A=retired judge B=former prosecutor | her earlier post
f19.name same A=Alfred Szeto B=Alfred Szeto | the founder
f20.status same A=absent B=absent | the founder
f21.place same A=Canada B=Canada | where he is
f22.cause differs A=knee operation B=care of his father | why he is there
f23.number same A=6 B=6 | branches closed
f24.status same A=closed B=closed | those branches
f25.time same A=2024-06 B=2024-06 | when they closed
f26.cause same A=want of staff B=want of staff | why
f27.status changed A=owed wages B=paid | the trainers
f28.who same A=landlord B=landlord | who acts against the branch
f29.what differs A=changed the locks B=sued for the rent | what the landlord did
f30.status changed A=may appeal B=appealed | the chain
f31 only A | the time for an appeal
f32.who differs A=Democratic Livelihood party B=Civic Labour party | Hui's party
f33.position same A=cooling-off period B=cooling-off period | what Hui demands
f34.position differs A=studying B=rejected | the government on it
