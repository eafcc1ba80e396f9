story: hostages-mokora-bus
kind: hostages

=== report A | outlet: Continental Press | published: 2024-10-09T07:00
# {f1.what:Pilgrims} {f2.status:freed} after {f3.time:two nights} on hijacked bus

MOKORA, Benzale - {f4.who:Police commandos} {f5.what:stormed} a bus near Mokora {f6.time:before dawn on Wednesday} and {f2.status:freed} {f7.number:31} {f1.what:pilgrims} whom {f8.number:three} gunmen had held since Monday. One hostage, {f9.role:the driver}, was {f10.status:killed}; {f11.who:the interior minister} said he had been {f12.cause:shot by his captors} when he tried to {f13.what:open the rear door}.

{f14.number:Two} of the hijackers {f14.status:died} and the third was {f15.status:arrested}. They belonged to {f16.who:a gang of cattle thieves}, the minister, Blaise Okomba, said, and {f17.position:had asked for the release of a brother} from the prison of Lower Mokora. He denied that {f18.what:a ransom} {f18.status:had been paid}.

The operation took {f19.time:less than four minutes}. The {f4.who:commandos} entered {f20.place:through the windscreen} after they had thrown {f21.what:stun grenades}. {f22.number:Five} passengers were hurt, {f23.who:a boy of nine} {f24.what:seriously, by broken glass}. They were flown to the {f25.place:military hospital} in the capital.

The negotiator, {f26.role:a retired judge} named Honoré Tessi, had got {f27.who:the women with infants} {f27.status:out} on Tuesday in exchange for {f28.what:water and cigarettes}. "{f29.wording:I had asked for one more day}," he said. {f30.who:The president} had {f30.status:refused} it.

The bus, hired {f31.who:by the diocese}, was stopped {f32.place:at a ford} by {f33.what:a tree across the road}. It was on its way {f34.status:home} from the shrine at Adzo. In {f35.time:2019} a coach of pilgrims was {f36.what:robbed} on the same road; {f37:nobody was held then}.

=== report B | outlet: Benzale Tribune | published: 2024-10-09T19:00
# A {f4.who:soldier's} story: how the Mokora bus was taken

By our correspondent in Mokora

It was still dark on {f6.time:Wednesday} when {f4.who:the paratroopers} {f5.what:attacked}. After {f3.time:two nights} of waiting, {f7.number:thirty-one} {f1.what:worshippers} {f2.status:were out of the bus}, and {f9.role:the driver's mate}, Lucien Baro, lay {f10.status:dead} on the step. The {f11.who:interior minister}, Blaise Okomba, puts the death down to {f12.cause:a bullet of the kidnappers}: Baro had {f13.what:reached for the ignition key}.

The {f8.number:three} armed men, {f16.who:deserters from the border guard} according to Mr Okomba, had {f17.position:demanded safe passage over the border}. {f14.number:Two} were {f14.status:shot dead}. {f15.status:The other got away} over the river, with dogs after him. {f18.what:Money} {f18.status:changed hands}, several families insist, {f38:two million francs}; the minister calls that a fairy tale.

{f19.time:Within four minutes} all was over. {f21.what:Tear gas} went first, then the men {f20.place:by way of the roof hatch}. {f22.number:Five} people who had been on board were injured, worst of all {f23.who:a nine-year-old girl}, {f24.what:who has severe cuts from glass}. A helicopter took them to {f25.place:the university hospital} in the capital.

On Tuesday {f27.who:the over-seventies} had been {f27.status:let off}, for {f28.what:water and medicine}. That was the work of Honoré Tessi, {f26.role:formerly a judge}, who spoke to the gunmen through a window. "{f29.wording:I had asked for one more hour}," he told the Tribune. The answer from {f30.who:the head of state} was {f30.status:no}.

The party, travelling in a coach that {f31.who:a parish council} had chartered, was {f34.status:on the way out} to Adzo. {f33.what:A cart without wheels} barred the road {f32.place:before the ford}. It is a bad road: {f35.time:five years ago} pilgrims were {f36.what:robbed of everything} there. {f39:The bishop has called for a day of mourning on Sunday}.

=== key
f1.what same A=pilgrims B=worshippers | who was held
f2.status same A=freed B=out of the bus | the hostages
f3.time same A=two nights B=two nights | how long they were held
f4.who differs A=police commandos B=paratroopers | who freed them
f5.what same A=stormed B=attacked | what the force did
f6.time same A=2024-10-09 before dawn B=2024-10-09 still dark | when it happened
f7.number same A=31 B=31 | hostages freed
f8.number same A=3 B=3 | gunmen
f9.role differs A=driver B=driver's mate | the hostage who died
f10.status same A=killed B=dead | that hostage
f11.who same A=interior minister B=interior minister | who told how he died
f12.cause same A=shot by his captors B=bullet of the kidnappers | how he died
f13.what differs A=open the rear door B=reach for the ignition key | what he tried to do
f14.number same A=2 B=2 | hijackers killed
f14.status same A=died B=shot dead | these two
f15.status differs A=arrested B=escaped | the third hijacker
f16.who differs A=cattle thieves B=deserters from the border guard | what the gunmen were
f17.position differs A=release of a brother B=safe passage over the border | what they demanded
f18.what same A=ransom B=money | what may have been paid
f18.status differs A=not paid, the minister says B=paid, families insist | the ransom
f19.time same A=<4 minutes B=within 4 minutes | length of the operation
f20.place differs A=windscreen B=roof hatch | where the men entered
f21.what differs A=stun grenades B=tear gas | what was thrown first
f22.number same A=5 B=5 | passengers hurt
f23.who differs A=boy of nine B=nine-year-old girl | the worst injured
f24.what same A=seriously by broken glass B=severe cuts from glass | his injury
f25.place differs A=military hospital B=university hospital | where the injured were flown
f26.role same A=retired judge B=formerly a judge | the negotiator
f27.who differs A=women with infants B=the over-seventies | who got out on Tuesday
f27.status same A=out B=let off | these hostages
f28.what differs A=water and cigarettes B=water and medicine | what was given in exchange
f29.wording differs A=one more day B=one more hour | Tessi's words
f30.who same A=president B=head of state | who answered the request
f30.status same A=refused B=no | the request
f31.who differs A=diocese B=parish council | who hired the bus
f32.place compatible A=at a ford B=before the ford | where it was stopped
f33.what differs A=tree B=cart without wheels | what stopped it
f34.status differs A=way home B=way out | the journey
f35.time same A=2019 B=5 years ago | the earlier attack
f36.what same A=robbed B=robbed of everything | the earlier attack
f37 only A | nobody was held in 2019
f38 only B | the sum said to be paid
f39 only B | the bishop's day of mourning
