story: steelmaker-ceo-ousted
kind: companies

=== report A | outlet: Tatra Finance | published: 2025-05-22
# Steelmaker Ocelmor {f1.status:sacks} {f2.role:chief executive} over {f3.what:villa}

KOSTRANY - The supervisory board of Ocelmor, the biggest employer in the east of the country, {f1.status:dismissed} its {f2.role:chief executive}, {f2.name:Marek Hudcovic}, on {f4.time:Wednesday evening}, after learning that {f5.who:a supplier} had {f6.what:renovated} his {f3.what:holiday villa} {f7.place:on the Croatian coast} free of charge.

{f2.name:Mr Hudcovic}, {f2.age:56}, {f8.status:denies wrongdoing}. "{f9.wording:Every brick was paid for, and I have the receipts}," he said {f10.what:in a statement}. He is entitled to {f11.what:two annual salaries}, which the board {f12.status:means to withhold}.

The {f13.role:finance director}, {f14.name:Ilona Peterka}, {f15.status:takes over} {f16.time:for the time being}. The board was {f17.status:unanimous}, said its chairman, {f18.name:Juraj Blahut}. He owes the tip to {f19.who:a bookkeeper}, whom he called {f20.what:brave}.

{f21.who:The anti-corruption agency} {f22.status:searched} the head office {f23.time:in April} and carried off {f24.what:computers}. It is also examining {f25.what:a contract for scrap}, in which {f26.who:the wife of a former minister} had a share.

Ocelmor lost {f27.money:€84m} last year, mostly {f28.cause:because of costly carbon permits}. One of its three furnaces {f29.status:was shut down} in January. The steelworkers' union, {f30.position:which had long asked for the change}, is {f31.what:relieved}, its leader said.

A buyer for a third of the company is being sought. {f32.who:A Turkish group} {f33.status:has shown interest}. An earlier sale, to {f34.who:an Indian family}, failed in {f35.time:2019} because {f36.cause:the state used its veto}.

=== report B | outlet: Central European Wire | published: 2025-05-23
# {f2.name:Hudcovic} {f1.status:quits} Ocelmor; {f13.role:head of production} steps in

Central Europe's fourth-largest steelmaker is without its boss. {f2.name:Marek Hudcovic}, who had {f2.role:run} Ocelmor for nine years, {f1.status:resigned} {f4.time:late on May 21}, hours before the supervisors would have debated a report on work done at his {f3.what:holiday home}.

That house stands {f7.place:in the Julian Alps}; {f5.who:a customer of the mill} is said to have {f6.what:modernised} it without sending a bill. "{f9.wording:Every brick was paid for, and I have receipts}," the {f2.age:56}-year-old wrote {f10.what:in a letter to the staff}, and he {f8.status:admitted a mistake} over the invoice. The board {f12.status:will pay} what his contract promises him, {f11.what:the salary of two years}.

{f14.name:Ilona Peterka}, until now {f13.role:in charge of production}, {f15.status:steps in} {f16.time:as a stopgap}. {f18.name:Juraj Blahut}, the chairman of the board, said {f17.status:two of the eight members had voted otherwise}. He thanked {f19.who:the driver} who had alerted him for her {f20.what:courage}.

Detectives of {f21.who:the financial police} {f22.status:raided} the headquarters {f23.time:last month}; they took away {f24.what:files and computers}. Their interest extends to {f25.what:a deal for iron ore} from which {f26.who:a former minister's daughter} profited.

The company's loss of {f27.money:€84m} in 2024 came about chiefly {f28.cause:because orders from carmakers dried up}. {f29.status:It has put out} one furnace of three. For the union, {f30.position:which wanted to keep him}, the news was {f31.what:a shock}.

{f32.who:An investor from Turkey} {f33.status:has asked for the figures} of the firm, a third of which is on sale. In {f35.time:2019} {f34.who:Indian owners-to-be} went home because {f36.cause:the two sides could not agree on the debts}. {f37:The shares closed 3 per cent lower.}

=== key
f1.status differs A=dismissed B=resigned | how he left
f2.role same A=chief executive B=head of the firm | his post
f2.name same A=Marek Hudcovic B=Marek Hudcovic | who left
f2.age same A=56 B=56 | who left
f3.what same A=holiday villa B=holiday home | the house
f4.time same A=2025-05-21 evening B=2025-05-21 late | when
f5.who differs A=supplier B=customer | who did the work
f6.what same A=renovated B=modernised | the work
f7.place differs A=Croatian coast B=Julian Alps | where the house stands
f8.status differs A=denies B=admits a mistake | Hudcovic on the reproach
f9.wording differs A=Every brick was paid for, and I have the receipts B=Every brick was paid for, and I have receipts | his words
f10.what differs A=statement B=letter to the staff | where he said so
f11.what same A=two annual salaries B=salary of two years | what is due to him
f12.status differs A=withheld B=paid | that money
f13.role differs A=finance director B=head of production | Peterka until now
f14.name same A=Ilona Peterka B=Ilona Peterka | the successor
f15.status same A=takes over B=steps in | the successor
f16.time same A=for the time being B=stopgap | for how long
f17.status differs A=unanimous B=two against | the board's vote
f18.name same A=Juraj Blahut B=Juraj Blahut | the chairman
f19.who differs A=bookkeeper B=driver | who gave the tip
f20.what same A=brave B=courage | his praise for her
f21.who differs A=anti-corruption agency B=financial police | who searched
f22.status same A=searched B=raided | the head office
f23.time same A=2025-04 B=2025-04 | when
f24.what compatible A=computers B=files and computers | what was taken
f25.what differs A=scrap contract B=iron ore deal | the other affair
f26.who differs A=wife of a former minister B=daughter of a former minister | who profited
f27.money same A=EUR 84m B=EUR 84m | the loss of 2024
f28.cause differs A=carbon permits B=orders from carmakers | why the loss
f29.status same A=shut down B=put out | one of the furnaces
f30.position differs A=asked for the change B=wanted to keep him | the union on Hudcovic
f31.what differs A=relieved B=shocked | the union's mood
f32.who same A=Turkish group B=investor from Turkey | the interested party
f33.status compatible A=shown interest B=asked for figures | the interested party
f34.who same A=Indian family B=Indian owners-to-be | the earlier buyer
f35.time same A=2019 B=2019 | the earlier sale
f36.cause differs A=state veto B=no agreement on debts | why it failed
f37 only B | the shares
