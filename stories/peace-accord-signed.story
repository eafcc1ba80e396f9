story: peace-accord-signed
kind: talks

=== report A | outlet: World Desk Agency | published: 2024-09-26T20:00
# After {f1.time:19 years}, Bengola and the Reed Front {f2.status:make peace}

The government of Bengola and the Reed Front {f2.status:signed} a peace agreement on {f3.time:Thursday} {f4.place:on the football pitch} of Port Lucille, ending a war of {f1.time:19 years} in which {f5.number:60,000} people {f5.status:died}. President Mateus Dala and the Front's leader, {f6.role:Commander} Zita Nuru, {f7.what:exchanged pens}.

Under the accord, {f8.number:9,000} fighters {f9.what:will hand in their weapons} {f10.time:within 90 days}. {f11.number:A third} of them {f12.what:will join the army}; the others get {f13.what:a plot of land}. {f14.what:The northern province} receives {f15.what:its own parliament}. Nobody {f16.status:will be prosecuted} except {f17.who:those who recruited children}.

The last obstacle had been {f18.what:the share in the gas revenues}. It was {f19.status:settled} {f19.time:on Monday} by {f20.who:the South African mediator}, Thabo Mokwena, {f21.what:on a paper napkin}. The Front gets {f22.number:12} per cent. "{f23.wording:We have agreed on what we cannot forget}," Nuru said. Dala {f24.what:wept}.

{f25.who:A splinter group in the hills of Oma} {f26.position:will not recognise the accord}; it has {f27.number:200} men. {f28.who:The opposition} {f29.position:demanded a referendum}. {f30.who:Norway's envoy} {f31.what:pledged} {f32.money:80 million dollars} {f33.what:for clearing mines}. The first ceasefire, of {f34.time:2011}, {f35.status:had held} {f35.time:four months}. Elections {f36.status:are planned} {f36.time:for 2026}. {f37:Doves were to be released, but the cage jammed}.

=== report B | outlet: The Port Lucille Times | published: 2024-09-27
# An organ for the peace

It took two pens and {f1.time:nineteen years}. {f4.place:In the cathedral} here, {f3.time:on Thursday}, Mateus Dala, our president, and Zita Nuru, {f6.role:the political head} of the Reed Front, {f2.status:put their names to an accord}. They then {f7.what:embraced}. Dala {f24.what:laughed}; Nuru said: "{f23.wording:We have agreed on what we will not forget}." The war has {f5.status:cost the lives} of {f5.number:sixty thousand}.

What is in it? Within {f10.time:three months} {f8.number:9,000} men and women of the Front {f9.what:move into camps, with their arms}. {f11.number:One in three} {f12.what:goes to the police}. To the rest the state will give {f13.what:a sum of money}. In {f14.what:the north} there will be {f15.what:courts of its own}. {f16.status:An amnesty covers} all {f17.who:but those who poisoned wells}.

Until {f19.time:Monday} the quarrel had been about {f18.what:the command of the coastguard}. It was then {f19.status:resolved}, {f21.what:on the back of a menu}, by {f20.who:the go-between from Botswana}, Thabo Mokwena. Of the income from gas, {f22.number:twelve} per cent goes to the Front.

Not everyone is glad. {f27.number:Some two hundred} {f25.who:dissidents in the Oma hills} {f26.position:say they have yet to decide}. {f28.who:The opposition parties}, {f29.position:which welcomed it}, ask who will pay. {f30.who:Canada}, for one: {f32.money:eighty million dollars}, its envoy {f31.what:promised}, {f33.what:for schools}. An armistice signed {f34.time:thirteen years ago} {f35.status:was over} {f35.time:after four months}. The people {f36.status:are to vote} {f36.time:two years from now}. {f38:The cathedral's organ was played by a former fighter}.

=== key
f1.time same A=19 years B=19 years | the war's length
f2.status same A=signed B=put their names to it | the peace
f3.time same A=2024-09-26 B=2024-09-26 | when
f4.place differs A=football pitch B=cathedral | where
f5.number same A=60000 B=60000 | the dead of the war
f5.status same A=died B=cost the lives | these
f6.role differs A=commander B=political head | Nuru's role
f7.what differs A=exchanged pens B=embraced | what the two did
f8.number same A=9000 B=9000 | fighters
f9.what differs A=hand in weapons B=move into camps with their arms | what they do
f10.time same A=90 days B=3 months | within what time
f11.number same A=a third B=one in three | the part that is taken on
f12.what differs A=army B=police | what they join
f13.what differs A=land B=money | what the others get
f14.what same A=northern province B=north | which region gains
f15.what differs A=own parliament B=own courts | what it gets
f16.status same A=not prosecuted B=amnesty | those who fought
f17.who differs A=who recruited children B=who poisoned wells | who is excepted
f18.what differs A=share of gas revenues B=command of the coastguard | the last obstacle
f19.status same A=settled B=resolved | the obstacle
f19.time same A=2024-09-23 B=2024-09-23 | when it was settled
f20.who differs A=South African mediator B=go-between from Botswana | who settled it
f21.what differs A=napkin B=menu | on what it was written
f22.number same A=12% B=12% | the Front's share
f23.wording differs A=cannot forget B=will not forget | Nuru's words
f24.what differs A=wept B=laughed | Dala
f25.who same A=splinter group in the Oma hills B=dissidents in the Oma hills | who stands aside
f26.position differs A=will not recognise it B=yet to decide | the splinter group
f27.number same A=200 B=200~ | the splinter group
f28.who same A=opposition B=opposition parties | who takes a position
f29.position differs A=referendum B=welcomed it | the opposition
f30.who differs A=Norway B=Canada | who gives money
f31.what same A=pledged B=promised | what was done
f32.money same A=USD 80m B=USD 80m | the money
f33.what differs A=mines B=schools | for what
f34.time same A=2011 B=13 years ago | the first ceasefire
f35.status same A=held B=over | the first ceasefire
f35.time same A=4 months B=4 months | how long it held
f36.status same A=planned B=are to vote | the elections
f36.time same A=2026 B=two years from now | when
f37 only A | the doves
f38 only B | the organ
