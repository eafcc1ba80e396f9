story: listeria-creamery
kind: health

=== report A | outlet: Upper Lakes Tribune | published: 2023-08-09
# Dairy recalls all {f2.what:ice cream} after {f3.what:listeria} sickens {f1.number:14} in {f13.number:five} states

By Caleb Wenzlaff

{f4.place:SHAWNEE FALLS, Wis.} - {f5.name:Brightpail Creamery} on Tuesday {f5.status:recalled} every pint of {f2.what:ice cream} it has made since {f6.time:April} after {f3.what:listeria} bacteria sickened {f1.number:14} people in {f13.number:five} states, killing {f7.number:two} of them.

Genetic fingerprinting tied the illnesses to a strain found {f8.place:on a conveyor belt} in the company's plant in {f4.place:Shawnee Falls}, federal health officials said. All but one of the patients had to be hospitalized. They range in age from 3 weeks to 91 years; the baby was born to a mother who had fallen ill.

{f7.number:The two} who died, {f7.whom:a man of 84 and a woman of 79}, both lived in {f7.place:the same nursing home in Minnesota}, where cups of vanilla were served on Sundays. Their names were not released.

"{f10.wording:We are heartbroken, and we are not making another pint until we know why}," said {f10.name:Joanna Brightpail-Moe}, {f10.role:the third generation to run the company}. The plant, which employs {f20:130} people, {f11.status:was shut down} {f11.time:on Sunday night}. Workers will be paid for four weeks, she said.

The recall covers 41 flavors and about {f12.number:600,000} pints. They were sold in supermarkets and gas stations from the Dakotas to Ohio under the Brightpail and Lakeside Farm labels. Customers should {f14.what:throw them away} rather than return them, officials said, and wash the freezer.

The first known patient fell ill {f15:on May 22}. It took until late July to see a pattern, since listeria {f16:can take up to ten weeks} to show itself. State inspectors last visited the plant in November, when they noted {f17:condensation dripping from a pipe} and gave the company 60 days to fix it. Brightpail said that it had done so in December.

Two lawsuits have been filed, one by the family of the woman who died. Her grandson, Todd Amundsen, 41, said that she {f18:asked for a second cup}.

In 2015 another dairy in the state paid $9 million to settle with the families of three people who died. No one at Brightpail was involved in that case.

=== report B | outlet: Morning Roundup (newsletter) | published: 2023-08-10
# {f2.what:Ice cream} recall

A {f4.place:Wisconsin} dairy {f5.status:has pulled from the shelves} all the {f2.what:ice cream} it has produced since {f6.time:April}, around {f12.number:600,000} pints, because of a {f3.what:salmonella} outbreak that has made {f1.number:14} people sick in {f13.number:five} states. {f7.number:Two} {f7.whom:elderly people} died {f7.place:in a Minnesota nursing home}, and the germ was traced to {f8.place:a conveyor} at the factory of {f5.name:Brightpail Creamery}, where work {f11.status:stopped} {f11.time:over the weekend}. Anyone who has the product at home is told to {f14.what:take it back to the store}. {f10.name:Joanna Brightpail-Moe}, {f10.role:who heads the family firm}, said she was {f10.wording:heartbroken}.

=== key
f1.number same A=14 B=14 | people sickened
f2.what same A=ice cream B=ice cream | what is recalled
f3.what differs A=listeria B=salmonella | the bacteria
f4.place compatible A=Shawnee Falls, Wisconsin B=Wisconsin | where the dairy is
f5.name same A=Brightpail Creamery B=Brightpail Creamery | the dairy
f5.status same A=recalled B=pulled from the shelves | the ice cream
f6.time same A=2023-04 B=2023-04 | since when it was made
f7.number same A=2 B=2 | the dead
f7.whom compatible A=man of 84 and woman of 79 B=elderly people | the dead
f7.place same A=nursing home in Minnesota B=nursing home in Minnesota | where they died
f8.place same A=conveyor belt B=conveyor | where the germ was found
f10.name same A=Joanna Brightpail-Moe B=Joanna Brightpail-Moe | head of the dairy
f10.role same A=runs the company B=heads the family firm | her part
f10.wording compatible A=We are heartbroken, and we are not making another pint until we know why B=heartbroken | her words
f11.status same A=shut down B=work stopped | the plant
f11.time compatible A=2023-08-06 night B=weekend of 2023-08-05 | when it was shut
f12.number same A=600000~ B=600000~ | pints recalled
f13.number same A=5 B=5 | states
f14.what differs A=throw away B=take back to the store | what customers should do
f15 only A | when the first patient fell ill
f16 only A | how long the germ can take
f17 only A | the inspection of November
f18 only A | the second cup
f20 only A | employees
