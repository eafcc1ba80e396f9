story: technology-payment-outage
kind: technology

=== report A | outlet: Reval Tech & Money | published: 2024-06-24
# Card payments {f1.status:fail} nationwide on {f2.what:Midsummer} eve

Shoppers across Livonia were left without card payments for {f3.time:six hours} on Sunday, one of the busiest days of the year, after {f4.cause:a security certificate expired} at the processor Balticlear.

Tills refused every {f5.what:debit card} from {f6.time:11 in the morning}; {f7.what:credit cards} {f8.status:were not affected}. Queues formed {f9.place:at cash machines}, {f10.number:a third} of which {f11.status:ran dry}. In {f12.place:the resort of Parnava}, {f13.who:a supermarket manager} {f14.what:let customers sign for their groceries}. "{f15.wording:Nobody cheated me, except one who came back to apologise}," {f13.name:Riina Maasik} said.

Balticlear's {f16.role:head of operations}, {f16.name:Oskars Veinberg}, said that {f17.who:a technician on holiday} {f18.what:had received the warning e-mails}. He {f19:has not been disciplined}. The firm {f20.position:will compensate} {f21.who:merchants}, but {f22.who:not cardholders}.

{f23.who:The central bank} {f24.status:has opened proceedings}. Its {f25.role:deputy governor}, {f25.name:Jaan Ots}, spoke of {f26.what:an embarrassment}, adding that {f27.cause:sabotage} {f28.certainty:could be ruled out}. He wants every shop {f29.position:to be able to take payments offline} {f30.time:by 2026}.

{f31.who:A woman in labour} {f32.what:could not pay for her taxi}; {f33.who:the driver} {f34.position:waved her off}. The last failure, in {f35.time:2021}, was caused by {f36.what:a flooded cable shaft}.

=== report B | outlet: Northern Payments Review | published: 2024-06-27
# {f25.role:Governor} wants cash back in Livonian wallets

Every household should keep enough notes and coins for three days, the {f25.role:governor} of Livonia's {f23.who:central bank}, {f25.name:Jaan Ots}, has advised, in the wake of a breakdown that {f1.status:paralysed} the country's payments on {f2.what:the day before Midsummer}.

He called the affair {f26.what:a disgrace}, and would {f28.certainty:not exclude} that {f27.cause:somebody had tampered with the system}. The bank {f24.status:is examining} Balticlear, through whose computers all domestic transactions pass. {f30.time:Two years from now}, if {f25.name:Mr Ots} has his way, shops {f29.position:must accept a payment even when the line is dead}.

The official explanation is less dramatic. {f4.cause:A faulty update} had been installed in the night, {f16.name:Oskars Veinberg}, Balticlear's {f16.role:chief executive}, told this magazine; {f18.what:the alerts it triggered went} to {f17.who:an engineer who had left the firm}. From {f6.time:eleven o'clock} and for {f3.time:half a working day}, {f5.what:debit cards} were useless, while {f7.what:mobile payments} {f8.status:worked only in part}.

{f21.who:Retailers} {f20.position:will be reimbursed}, {f16.name:Mr Veinberg} said, and {f22.who:so will cardholders} who can show a loss.

People helped themselves. Of the {f9.place:cash dispensers}, {f10.number:one in three} {f11.status:was emptied} by evening. On {f12.place:the island of Saarna}, {f13.name:Riina Maasik}, {f13.who:who owns a village shop}, {f14.what:wrote what people owed on a roll of till paper}. "{f15.wording:Nobody cheated me except one, who came back to apologise}," she said. And in the capital {f33.who:a bus driver} {f34.position:waived the fare} of {f31.who:a nurse on her way to a shift}, who {f32.what:had no means of paying}.

It had all happened before: {f35.time:three years earlier}, {f36.what:a fire in a server room} had the same effect. {f37:The opposition demands a second processor.}

=== key
f1.status same A=failed B=paralysed | card payments
f2.what same A=Midsummer eve B=day before Midsummer | which day
f3.time compatible A=6 hours B=half a working day | how long
f4.cause differs A=expired certificate B=faulty update | why
f5.what same A=debit cards B=debit cards | what was refused
f6.time same A=11:00 B=11:00 | from when
f7.what differs A=credit cards B=mobile payments | the other cards
f8.status differs A=not affected B=worked in part | the other cards
f9.place same A=cash machines B=cash dispensers | where people went
f10.number same A=1/3 B=1/3 | of these machines
f11.status same A=ran dry B=emptied | those machines
f12.place differs A=Parnava B=Saarna | where the shop is
f13.who differs A=supermarket manager B=owner of a village shop | who trusted her customers
f13.name same A=Riina Maasik B=Riina Maasik | the shopkeeper
f14.what differs A=customers signed B=she wrote it on till paper | how she kept count
f15.wording same A=Nobody cheated me, except one who came back to apologise B=Nobody cheated me except one, who came back to apologise | her words
f16.role differs A=head of operations B=chief executive | Veinberg's post
f16.name same A=Oskars Veinberg B=Oskars Veinberg | who speaks for the processor
f17.who differs A=technician on holiday B=engineer who had left | who got the warnings
f18.what same A=received the warnings B=alerts went to him | the warnings
f19 only A | that nobody was disciplined
f20.position same A=compensate B=reimburse | what the firm does for shops
f21.who same A=merchants B=retailers | who is paid
f22.who differs A=cardholders not B=cardholders too | cardholders
f23.who same A=central bank B=central bank | who acts
f24.status same A=proceedings B=examining | the supervision
f25.role differs A=deputy governor B=governor | Ots's post
f25.name same A=Jaan Ots B=Jaan Ots | who speaks for the bank
f26.what compatible A=embarrassment B=disgrace | his word for it
f27.cause same A=sabotage B=tampering | the other explanation
f28.certainty differs A=ruled out B=not excluded | sabotage
f29.position same A=offline payments B=payment when the line is dead | what shops must be able to do
f30.time same A=2026 B=2026 | by when
f31.who differs A=woman in labour B=nurse | the passenger
f32.what same A=could not pay B=no means of paying | the passenger's trouble
f33.who differs A=taxi driver B=bus driver | who helped
f34.position same A=waved her off B=waived the fare | the driver
f35.time same A=2021 B=2021 | the earlier failure
f36.what differs A=flooded cable shaft B=fire in a server room | its cause
f37 only B | a second processor
