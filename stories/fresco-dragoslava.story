story: fresco-dragoslava
kind: culture

=== report A | outlet: Kulturdienst Ost | published: 2023-09-12
# Outcry in Romania over {f1.what:repainted} church fresco

By Anneliese Brandt-Popa

SUCEAVA - A {f2.time:sixteenth-century} fresco in the monastery church of Dragoslava in northern Romania has been {f1.what:painted over} by {f3.role:a house painter} whom {f4.who:the abbess} had asked {f5.what:to clean soot from the wall}, the country's heritage institute said on Monday.

The picture, which covers {f7.what:the south wall} of the nave, shows {f8.what:the Last Judgement}. Where there used to be some two hundred figures in blue and ochre, visitors now see {f9:about forty} in glossy {f10.what:acrylic}. Several of the damned {f11.what:are smiling}.

The man, {f12.name:Petru Hostiuc}, {f12.age:61}, is not paid for his work; he had promised it to the church {f13.cause:after recovering from an operation}. "{f14.wording:I only helped the saints a little. They had no eyes any more}," he told local television. Prosecutors have opened a case against {f15.whom:persons unknown} for {f15.what:destruction of cultural property}, which carries up to seven years in prison.

{f4.who:The abbess}, Mother {f16.name:Tavifta}, says that she had permission from {f17.who:the archbishopric} for what she calls maintenance. A spokesman there said that such a paper {f18.status:had not been found}.

How it came to light is a story of its own. {f19.who:An art history student} from Iași, who had photographed the wall in May, came back in {f20.time:August} and {f19.what:thought that she was in the wrong church}.

Restorers who examined the wall last week say that the original {f21.certainty:can probably} be recovered, since {f22.cause:a layer of old varnish lies between the two paints}. They would take off the new paint with {f23.what:gels}, square by square. It could last {f24.time:four years}; the culture ministry {f25.status:has promised} {f25.money:600,000 euros}.

Dragoslava {f26:is on the list} of monuments of national importance. Its exterior frescoes, on the west wall, which are older and more famous, {f27.status:are untouched}. They were last restored in 2008, by a team from Cluj.

Since the news broke, {f28.what:buses full of visitors} have come. The nuns have put up a sign: No laughing.

=== report B | outlet: Obcina de Nord | published: 2023-09-15
# "{f14.wording:I only helped the saints}"

{f12.name:Petru Hostiuc}, {f12.age:61}, has had to take the telephone off the hook. A man from Japan rang, he says, and only breathed.

Since Monday the {f3.role:retired drawing teacher} from the lower village is famous. It is he who went over the Hell at Dragoslava with {f10.what:oil paint}, on a scaffold borrowed from the volunteer firemen. All summer he stood up there, six days a week, and {f1.what:repainted} what {f4.who:the abbess} {f5.what:had wanted repainted}: {f8.what:the Last Judgement} of {f2.time:1547}, on {f7.what:the north wall}. She does not deny it. "{f29:I asked for colours, and I got colours}," says Mother {f16.name:Teofana}.

He did not ask for a penny. It was {f13.cause:a vow made when his grandson came home from abroad}, and a vow is a vow. "{f14.wording:I only helped the saints. They had no eyes any more}," he says. And the smiles? There are none, he insists. His damned {f11.what:weep}, as they always did.

The law is less patient. On Thursday the prosecutor's office in Suceava extended its case for {f15.what:destruction of cultural property} to {f15.whom:Hostiuc and the abbess by name}. He {f30:was heard} for three hours and allowed to go home. She {f31:has been relieved of her office} until the matter is settled; the archbishop signed the order on Wednesday.

It was also on Wednesday that {f17.who:the archbishopric}, which at first knew of nothing, {f18.status:discovered in a drawer} the permit that she had always spoken of. It is dated February, and {f32:is for whitewashing a cellar}.

{f19.who:A Polish cyclist} who sheltered from the rain had noticed in {f20.time:August} that something was wrong: the {f19.what:paint came off on his sleeve}.

Can it be undone? The heritage institute's chief restorer, Ilie Dumbravă, has looked through his microscope and {f21.certainty:is not hopeful}. Between the old paint and the new {f22.cause:there is nothing at all}, he says. To scrape with {f23.what:scalpels} would be the work of {f24.time:two years}. The ministry {f25.status:has set aside} {f25.money:600,000 euros} for a start.

The painted outside of the church, for which the world comes to Dragoslava, {f27.status:has not been touched}. But {f28.what:the visitors} now walk straight past it. Yesterday there were eleven coaches. A nun was selling postcards of the old Judgement. {f33:The new one is to follow}.

=== key
f1.what same A=painted over B=repainted | what was done to the fresco
f2.time compatible A=16th century B=1547 | how old the fresco is
f3.role differs A=house painter B=retired drawing teacher | the man who did it
f4.who same A=abbess B=abbess | who asked him
f5.what differs A=clean soot B=repaint | what he was asked to do
f7.what differs A=south wall B=north wall | where the fresco is
f8.what same A=Last Judgement B=Last Judgement | what it shows
f10.what differs A=acrylic B=oil paint | the new paint
f11.what differs A=the damned smile B=the damned weep | the damned in the picture
f12.name same A=Petru Hostiuc B=Petru Hostiuc | the painter
f12.age same A=61 B=61 | the painter
f13.cause differs A=recovered from an operation B=grandson came home | why he did it for nothing
f14.wording differs A=I only helped the saints a little. They had no eyes any more B=I only helped the saints. They had no eyes any more | the painter's words
f15.whom changed A=persons unknown B=Hostiuc and the abbess | against whom the case is
f15.what same A=destruction of cultural property B=destruction of cultural property | the charge
f16.name differs A=Tavifta B=Teofana | the abbess
f17.who same A=archbishopric B=archbishopric | who is said to have permitted it
f18.status changed A=not found B=found | the permit
f19.who differs A=art history student B=Polish cyclist | who noticed it
f19.what differs A=looked like another church B=paint on the sleeve | how it was noticed
f20.time same A=August B=August | when it was noticed
f21.certainty differs A=probable B=not hopeful | that the original can be recovered
f22.cause differs A=old varnish between the paints B=nothing between the paints | why it can or cannot be recovered
f23.what differs A=gels B=scalpels | with what the new paint would be taken off
f24.time differs A=4 years B=2 years | how long that takes
f25.money same A=EUR 600000 B=EUR 600000 | the ministry's money
f25.status compatible A=promised B=set aside | the ministry's money
f27.status same A=untouched B=untouched | the outside frescoes
f28.what same A=visitors B=visitors | who comes now
f9 only A | figures now seen
f26 only A | the list of monuments
f29 only B | the abbess's words
f30 only B | the painter heard
f31 only B | the abbess relieved of her office
f32 only B | for what the permit is
f33 only B | the postcard to come
