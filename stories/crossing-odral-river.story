story: crossing-odral-river
kind: refugees

=== report A | outlet: Relief Coordination Bureau, situation report no. 6 | published: 2022-03-29
# Situation report: arrivals at the Odral crossings

**Highlights**

Between {f1.time:21 and 27 March} {f2.number:18,400} persons crossed the Odral river from Vash into Merenia, {f3.what:the highest weekly figure} since the fighting around Dubrin resumed. {f4.number:Nearly two thirds} of them are {f4.whom:under 18}.

**Access**

The main crossing is {f5.place:the railway bridge at Lupeni Ford}. The road bridge upstream {f6.status:remains impassable} after {f6.cause:the flood of 12 March}. Merenian border guards admit new arrivals {f7.time:around the clock}. Average waiting time has come down from {f8:eleven hours to four}.

{f9.time:On 24 March} {f9.number:two} women {f9.status:drowned} {f10.cause:when a raft overturned}. A third passenger, {f11.age:a girl of nine}, was {f11.status:pulled out} by {f11.who:Merenian firefighters}.

**Shelter**

The reception centre in {f12.place:the former sugar mill} has {f13.number:2,500} places and {f14.number:4,100} occupants. A second site, {f15.place:on the airfield of Costin}, {f15.status:will open} {f15.time:on 1 April} with room for {f16.number:3,000}. About a third of arrivals {f17.what:go on to relatives in the cities} within two days.

**Health**

{f18.number:37} cases of {f18.what:measles} have been confirmed, all in children who had not been vaccinated. A campaign {f19.status:began} {f19.time:on Sunday}; {f19.number:5,200} children had been reached by the evening of the following day.

**Funding**

The appeal for {f20.money:86 million dollars} is {f21.number:31 per cent} funded. The Bureau's coordinator at the Odral, {f22.name:Tomasz Vellacott}, thanked the villages on the Merenian bank, where {f23:some 700 families} have taken in strangers. During the previous emergency, in 2014, arrivals never went above 6,000 a week.

=== report B | outlet: The Harbourside Review | published: 2022-03-29
# "Count the children first": a week at Lupeni Ford

By Anneliese Quartey, Lupeni Ford

They come over {f5.place:the railway bridge}, because {f6.status:the other one is no longer there to be used}: {f6.cause:the high water of mid-March} took away its middle. They walk between the rails, on planks which the stationmaster has nailed down, and at the end stands a sergeant with a clicker in his hand. He does not close {f7.time:at night}. "Count the children first, my chief said," he told me. "So I do."

{f1.time:Last week} he clicked {f2.number:more than 18,000} times. {f3.what:In no week} since shells began to fall on Dubrin again {f3.what:had there been so many}. Of a hundred people, {f4.number:some sixty-five} are {f4.whom:not of age}.

Not everybody takes the bridge. {f25:Men who fear the Vash army's lists} try the river by night. {f9.time:On Thursday} a raft of oil drums {f10.cause:capsized} below the ford. {f9.number:Two} women on it {f9.status:lost their lives}. {f11.age:A nine-year-old} was {f11.status:brought ashore} by {f11.who:the fire brigade} of the Merenian side; she has not spoken since, says a nurse.

Those who have been let in are taken by bus to {f12.place:the old sugar works}, where {f14.number:upwards of 4,000} people sleep under a roof meant for {f13.number:2,500}. There {f18.what:measles} has broken out. Doctors have counted {f18.number:37} sick children. Since {f19.time:Sunday} {f19.status:they have been vaccinating} in the weighing hall, and by Monday night {f19.number:more than five thousand} small arms had been bared.

Relief is in sight, of a kind. {f15.time:This Friday} tents for {f16.number:3,000} {f15.status:are to be ready} {f15.place:at Costin airfield}. {f17.what:One in three of the newcomers has somebody in Merenia's cities} and does not stay longer than a night or two.

{f22.name:Tomasz Vellacott}, who runs the operation for the Relief Coordination Bureau, has asked the world for {f20.money:$86 million}. {f21.number:Less than a third} has come in. He slept in his car until Wednesday; now {f26:a beekeeper's widow} has given him a bed. "Write about her," he says, "not about me."

At six in the evening a goods train is let through. It carries {f27:flour, eastward}, and the walkers stand aside and wave.

=== key
f2.number compatible A=18400 B=>18000 | people who crossed in the week
f3.what same A=highest weekly figure B=in no week so many | the week compared
f4.number compatible A=nearly two thirds B=65 per cent~ | share of minors
f4.whom same A=under 18 B=not of age | of whom it is the share
f5.place compatible A=railway bridge at Lupeni Ford B=the railway bridge | where they cross
f6.status same A=impassable B=not usable | the road bridge
f6.cause compatible A=flood of 12 March B=high water of mid-March | why it is out of use
f7.time compatible A=around the clock B=at night too | when the border is open
f9.number same A=2 B=2 | women drowned
f9.status same A=drowned B=lost their lives | the two women
f10.cause same A=raft overturned B=raft capsized | how they died
f11.age same A=9 B=9 | the girl saved
f11.status same A=pulled out B=brought ashore | the girl
f11.who same A=Merenian firefighters B=Merenian fire brigade | who saved the girl
f12.place same A=former sugar mill B=old sugar works | the reception centre
f13.number same A=2500 B=2500 | its places
f14.number compatible A=4100 B=>4000 | its occupants
f15.place same A=Costin airfield B=Costin airfield | the second site
f15.status same A=planned B=planned | the second site
f15.time same A=2022-04-01 B=2022-04-01 | when it opens
f16.number same A=3000 B=3000 | room at the second site
f17.what same A=a third go on to relatives B=one in three has somebody in the cities | those who move on
f18.number same A=37 B=37 | cases of measles
f18.what same A=measles B=measles | the disease
f19.status same A=begun B=begun | the vaccination
f19.time same A=2022-03-27 B=2022-03-27 | when it began
f19.number compatible A=5200 B=>5000 | children vaccinated
f20.money same A=USD 86m B=USD 86m | the appeal
f21.number compatible A=31 per cent B=<1/3 | how much of it has come in
f22.name same A=Tomasz Vellacott B=Tomasz Vellacott | the coordinator
f8 only A | the waiting time
f23 only A | families that have taken in refugees
f25 only B | men who try the river
f26 only B | the beekeeper's widow
f27 only B | the flour train
f1.time same A=2022-03-21/2022-03-27 B=last week | the week counted
f9.time same A=2022-03-24 B=2022-03-24 | when the women drowned
