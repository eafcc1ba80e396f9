story: farming-tulip-virus
kind: farming

=== report A | outlet: Fraser Delta Grower | published: 2024-04-17
# {f1.what:Virus} {f2.status:ruins} tulip fields before festival

ABBOTSVALE, B.C. - {f1.what:A virus} carried by {f3.what:aphids} {f2.status:has destroyed} {f4.number:nine} million tulips in the Fraser valley, {f5.time:a week} before the festival, {f6.who:the Canadian Food Inspection Agency} said on Tuesday.

Grower {f7.name:Alexis van Doorn}, {f7.age:46}, {f8.status:is ploughing under} {f9.number:35} acres. "{f10.wording:They went grey like old men, in three days}," she said. The bulbs came {f11.place:from Holland}. {f12.who:The supplier} {f13.position:says they were healthy when they left}.

The festival {f14.status:will go ahead}, {f15:with daffodils}. {f16.number:60,000} tickets {f17.status:have been sold}; those who want {f19.status:get their money back}. {f20.who:The mayor} asked {f21.whom:the province} for {f22.money:$2 million}.

{f23.who:Farm workers from Mexico}, {f24.number:120} of them, {f25.status:will be moved to blueberry farms}. {f26.who:A scientist}, {f26.name:Dr. Gurleen Bains}, {f27.certainty:is convinced} that {f28.cause:the mild winter} helped the insects. Neighbouring {f29.what:lilies} {f30.status:are healthy}. In {f31.time:2021} {f32.what:a flood} had {f33.status:drowned} the bulbs.

=== report B | outlet: West Coast Tourism & Trade | published: 2024-04-19
# Tulip festival {f14.status:cancelled}

There will be no sea of colour this spring. Organizers of the Fraser valley's tulip festival {f14.status:called it off} on Thursday, {f5.time:six days} before the gates were to open, because {f4.number:nine} million flowers {f2.status:are lost} to {f1.what:a fungus}.

It was {f3.what:brought in with straw}, {f6.who:the provincial plant laboratory} believes. {f7.name:Alexis van Doorn}, {f7.age:46}, on whose {f9.number:35} acres it struck first, {f8.status:has had the fields burned over}. "{f10.wording:They went grey like old men in three days}," was how she described it. Her bulbs had been bought {f11.place:in Washington State}, and {f12.who:the firm that sold them} {f13.position:has offered to replace them}.

Of the {f16.number:60,000} who {f17.status:have tickets}, all {f19.status:may use them next year}; money is not returned. {f20.who:The mayor} wants {f22.money:two million dollars} from {f21.whom:Ottawa}.

For {f24.number:120} {f23.who:harvest hands from Guatemala} the season is over: they {f25.status:fly home on Sunday}.

Why now? {f28.cause:The wet spring} {f27.certainty:may have} played a part, thinks {f26.name:Gurleen Bains}, {f26.who:a plant doctor}. She found the first spots on {f29.what:lilies} too, which {f30.status:are now under quarantine}.

It is the second blow within a few years, after {f32.what:a cold snap} in {f31.time:2021} that {f33.status:killed} what was in the ground. {f34:Hotels report 4,000 cancelled nights.}

=== key
f1.what differs A=virus B=fungus | what ruined the tulips
f2.status same A=destroyed B=lost | the tulips
f3.what differs A=aphids B=straw | how it came
f4.number same A=9m B=9m | tulips
f5.time compatible A=a week B=6 days | time to the festival
f6.who differs A=food inspection agency B=provincial laboratory | who says so
f7.name same A=Alexis van Doorn B=Alexis van Doorn | the grower
f7.age same A=46 B=46 | the grower
f8.status differs A=ploughed under B=burned over | the fields
f9.number same A=35 B=35 | acres
f10.wording same A=They went grey like old men, in three days B=They went grey like old men in three days | her words
f11.place differs A=Holland B=Washington State | where bulbs came from
f12.who same A=supplier B=firm that sold them | the supplier
f13.position differs A=healthy when they left B=offers to replace | the supplier
f14.status changed A=goes ahead B=cancelled | the festival
f15 only A | the daffodils
f16.number same A=60,000 B=60,000 | tickets
f17.status same A=sold B=have tickets | the tickets
f19.status differs A=money back B=valid next year | the ticket holders
f20.who same A=mayor B=mayor | who asks for money
f21.whom differs A=province B=Ottawa | whom the mayor asks
f22.money same A=CAD 2m B=CAD 2m | the sum
f23.who differs A=Mexicans B=Guatemalans | the workers
f24.number same A=120 B=120 | the workers
f25.status differs A=moved B=fly home | the workers
f26.who compatible A=scientist B=plant doctor | Bains
f26.name same A=Gurleen Bains B=Gurleen Bains | the expert
f27.certainty differs A=certain B=possible | the cause
f28.cause differs A=mild winter B=wet spring | what helped it
f29.what same A=lilies B=lilies | the other flowers
f30.status differs A=healthy B=quarantine | the other flowers
f31.time same A=2021 B=2021 | the earlier blow
f32.what differs A=flood B=cold snap | the earlier blow
f33.status compatible A=drowned B=killed | the bulbs then
f34 only B | hotel nights
