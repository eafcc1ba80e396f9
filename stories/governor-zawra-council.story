story: governor-zawra-council
kind: politics

=== report A | outlet: Mesopotamian News Service | published: 2024-02-20T16:15
# Iraqi province gets governor in {f1.number:fourth} attempt, by {f2.number:one vote}

ZAWRA, Iraq, {f3.time:Feb 20} (MNS) - The council of Zawra province {f4.status:elected} an engineer, Nawal al-Hakkar, as governor on {f3.time:Tuesday}, ending a deadlock that had left the oil-rich region on the lower Tigris without a government for {f5.time:nine weeks}.

Hakkar, {f6.age:49}, won {f7.number:14} of the council's {f8.number:27} seats in the {f1.number:fourth} round of voting, against {f9.number:13} for the incumbent, Jabbar al-Hakkar, {f10.age:63}. The two are {f11.role:distant cousins} and lead rival lists. She is {f12.number:the second} woman to head an Iraqi province, according to her office.

In the first ballot, {f13.time:on 17 January}, Jabbar al-Hakkar had received {f14.number:12} votes and she {f15.number:nine}; {f16.number:six} went to a third candidate, the former police general Adnan Mosleh, {f17.age:58}. A second attempt {f18.time:a week later} broke down when {f19.number:ten} members walked out. In the third, {f20.time:on 6 February}, the two Hakkars were level with {f21.number:13} each and {f22.number:one} paper was {f22.what:blank}.

This time Mosleh's {f23.who:deputy}, Zahra Kadhim, {f24.age:34}, tipped the balance. She announced before the session that she would vote for Nawal al-Hakkar in return for {f25.position:a new maternity hospital in the marsh district}.

"{f26.wording:I have been elected by half of this province and I will govern for the other half}," the new governor said. She is to be sworn in {f27.time:on Thursday} in Baghdad.

Her rival {f28.status:refused} to shake hands. His list said it {f29.certainty:would} challenge the result before the administrative court, as the vote had been held {f30.cause:without a recess that the rules prescribe}.

The council elected {f31.what:a Mosleh supporter}, Karim Sabti, as its chairman with {f32.number:19} votes; {f33.number:eight} members {f33.status:abstained}. The posts of the {f34.number:two} deputy governors will be filled {f35.time:in March}.

Zawra has {f36.number:1.3 million} inhabitants and pumps {f37.number:210,000} barrels of oil a day. Its budget for this year, {f38.money:1.4 trillion dinars}, has been blocked since January, and {f39.number:16,000} day labourers employed by the province have not been paid for {f40.time:two months}. Governors there have a short life in office: {f41.number:five} have served {f41.time:since 2010}, {f42.number:two} of whom were removed over contracts for water pumps.

Turnout in the provincial election of 18 December was {f43.number:38 percent}. The incumbent's list came first with {f44.number:ten} seats, his challenger's won {f45.number:eight} and Mosleh's {f46.number:five}; the remaining {f47.number:four} are held by independents and {f48.what:the Mandaean minority}.

Police {f49.status:dispersed} about 300 supporters of the loser in front of the building. {f50.number:Three} people were slightly injured, one of them a cameraman of {f51.age:26}.

=== report B | outlet: Al-Rafid Daily | published: 2024-02-21
# The engineer and her {f11.role:cousin}

By Huda Salman

They learnt to swim in the same canal, and for {f5.time:nine weeks} neither would let the other come ashore. {f3.time:Yesterday} at noon it was over. Nawal al-Hakkar, {f6.age:49}, who has built pumping stations all her life, {f4.status:will be} the next governor of Zawra, because {f7.number:fourteen} of the {f8.number:twenty-seven} councillors wrote her name on a slip. {f9.number:Thirteen} wrote that of Jabbar al-Hakkar, {f10.age:63}, the man in office, who is {f11.role:a cousin of her father's}.

{f2.number:A single vote}! It belonged to Zahra Kadhim, who is {f24.age:34} and {f23.who:the number two} of General Mosleh's list. For days her telephone had been besieged. Then she stood up and said what she wanted for it: {f25.position:a house for the women of the marshes to give birth in}. Nobody on the other side had thought of that.

One must recall how it had gone until then. When the council first voted, {f13.time:in the middle of January}, the governor seemed to have it in his pocket; {f14.number:twelve} were with him, {f15.number:nine} with Nawal, and the {f16.number:six} friends of Adnan Mosleh wanted Mosleh. {f18.time:Seven days afterwards}, {f19.number:ten} chairs emptied in the middle of a speech. {f20.time:On the first Tuesday of this month} it was {f21.number:thirteen to thirteen}, and on {f22.number:the last slip} there was {f22.what:nothing at all}.

The general himself, {f17.age:58}, sat through the {f1.number:fourth} ballot with closed eyes. His reward is the chair of the council, which goes to {f31.what:one of his men}, Karim Sabti. {f32.number:Nineteen} hands went up for him. The other {f33.number:eight} stayed down {f33.status:without being raised against him} either. Of the {f34.number:two} deputies of the governor nothing will be heard until {f35.time:next month}.

"{f26.wording:I have been elected by half of this province, and I will govern for the other half}," said the winner. {f27.time:Tomorrow} she takes the oath in the capital. She will be {f12.number:only the third} woman at the top of a province in this country, as the men in the corridor kept telling each other.

Jabbar al-Hakkar {f28.status:left her hand in the air}. Whether he will go to court is, one of his lawyers told us, {f29.certainty:not decided}; a point could be made of {f30.cause:the break that should have been held and was not}.

Outside there was a scuffle. The police {f49.status:drove} his people from the square, and {f50.number:three} had to be bandaged, among them our colleague Ali Jasim, {f51.age:26}, whose camera is broken.

She inherits a rich house with an empty kitchen. Out of the ground of Zawra come {f37.number:210,000} barrels every day. But the {f38.money:1,400 billion dinars} of this year's budget lie untouched, and {f39.number:sixteen thousand} men who sweep and dig for the province have waited {f40.time:two months} for their wages. {f52:Some have sold their carts}. {f36.number:One million three hundred thousand} people live here, and {f43.number:sixty-two in a hundred} of those entitled to vote stayed at home in December.

They had their reasons. Jabbar's list, still the strongest with {f44.number:ten} seats to Nawal's {f45.number:eight}, governed for six years. Mosleh, with {f46.number:five}, has supported everyone in turn. {f47.number:Four} seats are left for the independents and {f48.what:a Mandaean}. And of {f41.number:the five} governors whom we have had {f41.time:since 2010}, {f42.number:two} fell over pumps that were paid for and never came. Nawal al-Hakkar knows {f53:where those pumps were to have stood}. She had drawn the plans.

=== key
f1.number same A=4th B=4th | which ballot decided
f2.number same A=1 B=1 | the margin
f3.time same A=2024-02-20 B=2024-02-20 | the day of the election
f4.status same A=elected B=elected | Nawal al-Hakkar
f5.time same A=9 weeks B=9 weeks | how long the deadlock lasted
f6.age same A=49 B=49 | Nawal al-Hakkar
f7.number same A=14 B=14 | votes for her in the last ballot
f8.number same A=27 B=27 | seats in the council
f9.number same A=13 B=13 | votes for Jabbar al-Hakkar in the last ballot
f10.age same A=63 B=63 | Jabbar al-Hakkar
f11.role compatible A=distant cousin B=her father's cousin | what he is to her
f12.number differs A=2nd B=3rd | which woman to head a province
f13.time compatible A=2024-01-17 B=middle of January 2024 | the first ballot
f14.number same A=12 B=12 | his votes in the first ballot
f15.number same A=9 B=9 | her votes in the first ballot
f16.number same A=6 B=6 | Mosleh's votes in the first ballot
f17.age same A=58 B=58 | Adnan Mosleh
f18.time same A=2024-01-24 B=2024-01-24 | the second attempt
f19.number same A=10 B=10 | members who walked out
f20.time same A=2024-02-06 B=2024-02-06 | the third ballot
f21.number same A=13 B=13 | votes each in the third ballot
f22.number same A=1 B=1 | papers left over in the third ballot
f22.what same A=blank B=blank | that paper
f23.who same A=deputy B=number two | Zahra Kadhim on Mosleh's list
f24.age same A=34 B=34 | Zahra Kadhim
f25.position same A=maternity hospital B=maternity hospital | what she asked for
f26.wording same A=I have been elected by half of this province and I will govern for the other half B=I have been elected by half of this province and I will govern for the other half | the winner's words
f27.time same A=2024-02-22 B=2024-02-22 | when she is sworn in
f28.status same A=refused B=refused | the handshake
f29.certainty differs A=certain B=undecided | whether the loser goes to court
f30.cause same A=no recess B=no recess | on what ground
f31.what same A=Mosleh's man B=Mosleh's man | Karim Sabti
f32.number same A=19 B=19 | votes for the chairman
f33.number same A=8 B=8 | members who did not vote for him
f33.status same A=abstained B=abstained | those members
f34.number same A=2 B=2 | deputy governors
f35.time same A=2024-03 B=2024-03 | when they are chosen
f36.number same A=1300000 B=1300000 | inhabitants
f37.number same A=210000 B=210000 | barrels a day
f38.money same A=IQD 1.4tn B=IQD 1.4tn | the budget
f39.number same A=16000 B=16000 | day labourers unpaid
f40.time same A=2 months B=2 months | how long they are unpaid
f41.number same A=5 B=5 | governors
f41.time same A=2010 B=2010 | since when
f42.number same A=2 B=2 | governors removed over pumps
f43.number same A=38% B=38% | turnout
f44.number same A=10 B=10 | seats of Jabbar's list
f45.number same A=8 B=8 | seats of Nawal's list
f46.number same A=5 B=5 | seats of Mosleh's list
f47.number same A=4 B=4 | other seats
f48.what same A=Mandaean B=Mandaean | who holds one of them
f49.status same A=dispersed B=dispersed | the loser's supporters
f50.number same A=3 B=3 | people hurt
f51.age same A=26 B=26 | the cameraman
f52 only B | carts sold
f53 only B | she had drawn the plans
