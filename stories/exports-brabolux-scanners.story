story: exports-brabolux-scanners
kind: business

=== report A | outlet: Lowland Press Agency | published: 2024-12-12T17:20+01:00
# Netherlands {f1.status:tightens} curbs on exports of chipmaking machines to China

THE HAGUE (LPA) - The Dutch government {f1.status:will require} an export licence for two more types of lithography machine made by Brabolux, {f2.time:from 1 April}, the {f3.role:minister for foreign trade}, {f3.name:Marjolein Aukema}, told parliament in a letter {f1.time:on Thursday}.

The step is aimed at China, though the letter names no country. It was taken {f4.cause:because the machines can be used to make chips for advanced weapons}, Aukema wrote, following an assessment by the intelligence service. {f5.what:Servicing of machines already delivered is not covered}.

Brabolux, Europe's most valuable maker of chip equipment, sold {f6.number:some 40} machines of the two types to Chinese customers in the past twelve months. It puts the sales at stake at {f7.money:about €1 billion} a year. China accounts for {f8.number:29 per cent} of its turnover.

Applications will be decided upon {f9.time:within eight weeks}, according to the letter. More advanced models {f10.status:have needed a licence} {f10.time:since September 2023}, and the most advanced have never been sold to China.

Japan {f11.status:is to take a similar step} in the spring, officials in The Hague said.

The Chinese embassy {f12.status:said it regretted the decision} and was studying it. Parliament {f13.status:will debate} the letter {f13.time:next Tuesday}.

Shares in Brabolux {f14.status:fell} {f14.number:2.4 per cent} {f14.time:on Thursday}.

=== report B | outlet: Brabolux N.V. (statement) | published: 2024-12-12T17:45+01:00
# Statement on new export control regulation

Veldrade, the Netherlands, {f1.time:12 December 2024}. Brabolux has taken note of the regulation announced by the Dutch government {f1.time:today}, under which exports of two further immersion systems, the BX-1900 and the BX-1970, {f1.status:will be subject to a licence} {f2.time:as of 1 April 2025}.

In the past twelve months we shipped {f6.number:41} of these systems to customers in China, corresponding to sales of {f7.money:approximately €1 billion}. {f15.what:Our guidance for 2025 remains unchanged}, as does our view of the longer term. In the first nine months of this year China's share in our sales was {f8.number:29 per cent}, and we had {f16:already expected this share to decrease}.

We expect no effect on employment. All of our {f17.number:17,300} colleagues, including those {f18.status:on temporary contracts, will be kept on}.

"{f19.wording:Clarity is worth more to us than comfort}," says {f20.name:Floris Wennekes}, {f20.role:Chief Executive Officer}. "We will, as always, comply."

=== report C | outlet: Dagblad De Kempen | published: 2024-12-14
# "We sell to whom we are told"

By Noortje Bakelants

In the canteen at Brabolux in Veldrade there was only one subject on Friday, and it wasn't the Christmas menu. {f2.time:From the first of March} two more of the machines built here {f1.status:cannot go to China without} a stamp from The Hague.

It is the third time in five years, and each time it was said to be the last. {f10.time:In the autumn of last year} it {f10.status:was the turn} of the newer scanners. Now it's the bread and butter: old machines, fully developed, earning well. {f7.money:Two billion euros} a year depend on them, reckons Sander Oirschot of the bank Van Leeuwenhof, twice as much as the firm itself admits. {f8.number:Well over a quarter} of its sales come from China.

Why now? {f3.role:Economy minister} {f3.name:Marjolein Aukema} speaks of security. But {f21:two officials who sat at the table} give another reason: {f4.cause:Washington had threatened to stop deliveries of American lasers}, without which no machine leaves the hall. That was {f21:in October}.

And The Hague did more than it said in public. {f5.what:Even the fitters who look after machines delivered years ago will need a licence}, it says in the annex. An application may take {f9.time:twelve weeks}. "{f22:If the machine breaks down, the customer does not have twelve weeks}," says a fitter who has just come back from Wuhan.

The Dutch are rather alone with it. Japan, the minister had hinted, would follow. Tokyo {f11.status:denied on Friday that it had any such plan}. Beijing {f12.status:has summoned the Dutch ambassador}.

{f20.name:Floris Wennekens}, the {f20.role:chief executive}, answered questions from the staff for an hour. The forecast for next year {f15.what:stands}, he assured them. "{f19.wording:Clarity is worth more to us than comfort.}" But {f18.status:two hundred temporary contracts will not be renewed}, he added when somebody asked. With {f17.number:17,300} people on the payroll that is not much, unless you are one of them.

On the stock exchange the excitement has died down already. After {f14.time:Thursday}'s {f14.status:loss} of {f14.number:2.4 per cent} the share {f23:gained 1.1 on Friday}. The debate in parliament, which had been set for Tuesday, {f13.status:has been moved} to {f13.time:January}; too many members had already booked their skiing.

=== key
f1.status same A=licence required B=licence required C=licence required | the two types of machine
f1.time same A=2024-12-12 B=2024-12-12 | when it was announced
f2.time differs A=2025-04-01 B=2025-04-01 C=2025-03-01 | from when
f3.role differs A=foreign trade minister C=economy minister | Aukema's office
f3.name same A=Marjolein Aukema C=Marjolein Aukema | the minister
f4.cause differs A=use for weapons C=American pressure | why it was done
f5.what differs A=not covered C=covered | servicing of delivered machines
f6.number compatible A=40~ B=41 | machines sold to China in a year
f7.money differs A=EUR 1bn~ B=EUR 1bn~ C=EUR 2bn | sales at stake
f8.number compatible A=29% B=29% C=>25% | China's share of sales
f9.time differs A=eight weeks C=twelve weeks | how long an application takes
f10.status same A=licence needed C=licence needed | more advanced models
f10.time compatible A=2023-09 C=autumn 2023 | since when
f11.status differs A=planned C=denied | a similar step by Japan
f12.status changed A=regret C=ambassador summoned | China's reaction
f13.status changed A=planned C=postponed | the debate in parliament
f13.time changed A=2024-12-17 C=January | when the debate is held
f14.status same A=fell C=fell | the shares on Thursday
f14.number same A=2.4% C=2.4% | by how much
f14.time same A=2024-12-12 C=2024-12-12 | when they fell
f15.what same B=unchanged C=unchanged | the forecast for 2025
f16 only B | the share of China expected to fall
f17.number same B=17300 C=17300 | employees
f18.status differs B=kept C=not renewed | temporary contracts
f19.wording same B=clarity is worth more to us than comfort C=clarity is worth more to us than comfort | the chief executive's words
f20.name differs B=Floris Wennekes C=Floris Wennekens | the chief executive
f20.role same B=chief executive C=chief executive | his post
f21 only C | two officials tell of October
f22 only C | the fitter's words
f23 only C | the rise on Friday
