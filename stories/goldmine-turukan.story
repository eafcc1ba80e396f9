story: goldmine-turukan
kind: business

=== report A | outlet: Steppe Business Wire | published: 2023-05-23
# Turukan {f1.status:strips} {f2.who:Kelvarex} of gold mine licence

{f1.who:The mining ministry} {f1.status:has withdrawn} {f2.who:Kelvarex Minerals'} licence for {f3.name:the Altyn-Suu mine}, the country's {f3.what:second-largest} gold producer, {f4.cause:over unpaid royalties of} {f4.money:$61m}, the deputy minister {f5.name:Daniyar Bekmuratov} said. The order was signed on {f6.time:Tuesday}.

The decision {f7.status:takes effect} {f7.time:on 1 June}. Until then {f2.who:Kelvarex} must hand the site to {f8.who:a state company, Turukan Altyn}.

{f2.who:Kelvarex}, which is listed in {f9.place:Port Calder}, said it {f10.certainty:would} {f10.what:take the government to arbitration}. Its shares lost {f11.number:38 per cent}.

The mine employs {f12.number:2,700} people and produced {f13.number:310,000} ounces {f13.time:last year}. Its licence was to have run {f14.time:until 2034}. A spill of cyanide at the site in 2018 {f15.status:killed} {f15.number:two} {f15.who:shepherds}.

=== report B | outlet: Radio Aq-Bulaq | published: 2023-05-24
# Transcript: the deputy minister on the morning programme

GULZHAN SEITOVA: Deputy minister, good morning. This week you {f1.status:took away} the licence of {f2.who:a foreign company}. Why?

{f5.name:DANIYAR BEKMURATOV}: Good morning. Let me correct you. {f1.who:The cabinet} took that decision, not I. And {f4.cause:because of the water}. They have twice been told to rebuild {f3.name:Altyn-Suu's} tailings pond, and it {f20.status:leaks} as it leaked five years ago.

SEITOVA: When {f15.number:two} {f15.who:herdsmen} {f15.status:died}.

BEKMURATOV: When {f15.number:two} people {f15.status:died}, yes. And one is still in a wheelchair.

SEITOVA: The company says it is about money. {f4.money:Sixty-one million dollars}.

BEKMURATOV: That is a separate matter. The tax office will see to it.

SEITOVA: Who is going to dig the gold?

BEKMURATOV: {f8.who:There will be an open tender, and anybody may bid}.

SEITOVA: And the people who work there? There are {f12.number:two thousand seven hundred} of them.

BEKMURATOV: {f16:Nobody will lose a day's pay}, and that is a promise. From {f7.time:the first of June} the state pays.

SEITOVA: {f2.who:Kelvarex} is threatening you with {f10.what:the arbitrators}.

BEKMURATOV: "{f17.wording:They can threaten with whom they like. The mountain does not move.}" My grandmother used to say that.

SEITOVA: {f18.name:Governor Asanbaev} has said that you should have {f18.position:given them another year}.

BEKMURATOV: {f18.name:Mr Asanbaev} is a good man. He asked, and I told him no.

SEITOVA: It is twelve minutes to eight.

=== report C | outlet: Global Mining Review | published: 2023-05-26
# {f2.who:Kelvarex} vows to fight as Turukan turns to the state for {f3.name:Altyn-Suu}

By Hamish Oduya-Lindqvist in Aq-Bulaq

Days after the {f1.who:cabinet} of Turukan {f1.status:cancelled} its right to dig, {f2.who:Kelvarex Minerals} still had its flag up at {f3.name:Altyn-Suu}, {f3.what:the biggest} gold mine in the country, and its manager, Piet Holloway, was still answering his own telephone.

"{f19:We owe nothing and we leak nothing}," he said.

He was replying to both of the accusations that have been made. The order, signed on {f6.time:Monday, 22 May}, speaks of {f4.cause:arrears of royalties} amounting to {f4.money:$16m}. The deputy minister, {f5.name:Daniyar Bekmuratov}, has spoken on the radio of a tailings pond. Mr Holloway says the pond {f20.status:was rebuilt} in 2020 at a cost of $24m, and has the photographs.

Mr Bekmuratov also said then: "{f17.wording:They can threaten whom they like. The mountain does not move.}" The company {f10.certainty:is considering} {f10.what:a claim before the arbitrators in Valmont}, its lawyers say, but would prefer to talk.

Time is short. {f7.time:Next Thursday} the licence, which had {f14.time:eleven} years to go, {f7.status:lapses}, and {f8.who:Turukan Altyn, which belongs to the treasury}, moves in. That company has never run a mine that produced more than 40,000 ounces a year; {f3.name:Altyn-Suu} yielded {f13.number:310,000} in {f13.time:2022} and had hoped for 330,000 this year.

In the villages below opinion is split. {f18.name:Kubat Asanbaev}, who governs the province, asked for {f18.position:six months' grace}, and the {f12.number:2,700} miners are counting the days to June. But in Tash-Dobo, where the poisoned stream of 2018 {f15.status:took the lives of} {f15.number:three} {f15.who:shepherds}, an old man spat when he heard the name of the firm. Another Asanbaev, Mirlan, who teaches there, put it more mildly: "They built us a school. I would rather have had the fish."

On the exchange in {f9.place:Marlsea}, where the shares are traded, they have lost {f11.number:more than half} of their value since Monday.

=== key
f1.status same A=revoked B=revoked C=revoked | the licence
f1.who differs A=mining ministry B=cabinet C=cabinet | who decided
f2.who compatible A=Kelvarex Minerals B=Kelvarex C=Kelvarex Minerals | who loses it
f3.name same A=Altyn-Suu B=Altyn-Suu C=Altyn-Suu | the mine
f3.what differs A=second-largest C=largest | its rank in the country
f4.cause differs A=unpaid royalties B=leaking tailings pond C=unpaid royalties | why the licence was revoked
f4.money differs A=USD 61m B=USD 61m C=USD 16m | the royalties owed
f5.name same A=Daniyar Bekmuratov B=Daniyar Bekmuratov C=Daniyar Bekmuratov | the deputy minister
f6.time differs A=2023-05-23 C=2023-05-22 | the day the order was signed
f7.status same A=takes effect C=takes effect | the revocation
f7.time same A=2023-06-01 B=2023-06-01 C=2023-06-01 | when it takes effect
f8.who differs A=Turukan Altyn B=open tender C=Turukan Altyn | who is to have the mine
f9.place differs A=Port Calder C=Marlsea | where Kelvarex is listed
f10.certainty differs A=certain C=possible | going to arbitration
f10.what same A=arbitration B=arbitration C=arbitration | what the company threatens
f11.number changed A=38% C=>50% | the loss in the shares
f12.number same A=2700 B=2700 C=2700 | people employed
f13.number same A=310000 C=310000 | ounces a year
f13.time same A=2022 C=2022 | in which year
f14.time same A=2034 C=2034 | how long the licence had to run
f15.number differs A=2 B=2 C=3 | dead in 2018
f15.who same A=shepherds B=shepherds C=shepherds | who they were
f15.status same A=dead B=dead C=dead | what became of them
f16 only B | nobody will lose a day's pay
f17.wording differs B=threaten with whom they like C=threaten whom they like | the deputy minister's words
f18.name same B=Asanbaev C=Asanbaev | the governor
f18.position differs B=another year C=six months | the time he asked for
f19 only C | the manager's words
f20.status differs B=still leaking C=rebuilt | the tailings pond, on the minister's and on the manager's word
