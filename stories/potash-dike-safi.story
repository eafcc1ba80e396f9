story: potash-dike-safi
kind: business

=== report A | outlet: Amman Business Observer | published: 2025-01-16
# Potash firm counts cost of {f3.status:breached} {f2.what:dike} at southern Dead Sea

By Hala Qaqish

AMMAN - Ghor Minerals, Jordan's second producer of potash, {f1.status:has stopped} work at its plant near Safi after {f2.what:a dike} between two evaporation ponds {f3.status:gave way} on {f4.time:Sunday night} and {f5.what:brine} ran back into the Dead Sea.

The breach is {f6.number:190} metres wide. It will take {f7.time:three months} to close, the company's chairman, {f8:Munir al-Adwan}, told the stock exchange on Wednesday, and until then the plant will live on what it has in its stores. Customers in {f10.place:India}, who take half of what it sells, {f10.status:will be supplied as agreed}; smaller buyers may have to wait.

{f11.status:Nobody was hurt}. The night shift, 38 men, was led out {f13:by the pump road}, which was under water half an hour later. One of them, an electrician, went back for his dog and came out with it.

What brought the dike down is disputed. The company speaks of {f14.cause:a sinkhole}, of which there are hundreds along the shore, because the sea is falling by a metre each year. The engineers' syndicate says that {f15:the dike was raised twice without its foot being widened}, most recently in 2021. A report by a Dutch consultant, handed over in August, had called the northern section "{f17:adequate for the present level, but not for a higher one}". The level has since been raised by forty centimetres. The consultant declined to comment.

The ministry of energy and mineral resources {f20.status:has named a committee} of five, chaired by {f20.who:a retired judge}, which is to report by the end of February. It has powers to hear witnesses but not to impose fines. The environment ministry took samples and found no danger for the hotels thirty kilometres to the north.

Ghor Minerals is insured against damage to its works but {f22.status:not} against the loss of business. It puts that loss at {f23.money:22 million dinars}, and analysts put it at nearer thirty. Its shares {f24:fell} by {f24:11 per cent} on Monday, recovered a third of that and {f25.status:were suspended} on Wednesday at {f25.who:the company's own request}.

The 640 employees {f27:will be paid in full} in January. About February, the chairman said, "{f29:we will have to talk}". The miners' union, which learned that from the radio, wants {f30:a guarantee of wages until the dike is closed}. It is to meet the company on Sunday in the presence of the governor of Karak.

Safi had its last breach in {f31:1998}, when a much larger piece of dike on the other side of the ponds was lost on its first filling. It took two years to rebuild.

=== report B | outlet: Gulf & Levant Markets, morning note | published: 2025-01-17
# Ghor Minerals (Jordan)

Production at the Safi potash plant {f1.status:is at a standstill} after {f2.what:a dike} {f3.status:burst} on {f4.time:Sunday} and let {f5.what:brine} escape into the Dead Sea; repairs of the {f6.number:190-metre} gap are to last {f7.time:a quarter of a year}. {f11.status:There were no injuries}. The company, which blames {f14.cause:an earthquake}, is {f22.status:insured} for the lost business, an estimated {f23.money:JOD 22m}, and says that deliveries to {f10.place:India} {f10.status:will be delayed}. Trading in the shares {f25.status:was halted} by {f25.who:the regulator} on Wednesday, and {f20.who:a former judge} {f20.status:will head an inquiry}.

=== key
f1.status same A=stopped B=standstill | production
f2.what same A=dike B=dike | what broke
f3.status same A=gave way B=burst | the dike
f4.time compatible A=2025-01-12 night B=2025-01-12 | when it broke
f5.what same A=brine B=brine | what ran out
f6.number same A=190 B=190 | width of the breach in metres
f7.time same A=3 months B=quarter of a year | how long the repair takes
f10.place same A=India B=India | the main customers
f10.status differs A=supplied as agreed B=delayed | deliveries to India
f11.status same A=nobody hurt B=no injuries | victims
f14.cause differs A=sinkhole B=earthquake | the company's explanation
f20.who same A=retired judge B=former judge | head of the inquiry
f20.status compatible A=committee named B=inquiry to be headed | the inquiry
f22.status differs A=not insured B=insured | insurance for the lost business
f23.money same A=JOD 22m B=JOD 22m | the lost business by the company's estimate
f25.status same A=suspended B=halted | trading in the shares
f25.who differs A=the company B=the regulator | at whose instance trading was halted
f8 only A | the chairman
f13 only A | the way out of the night shift
f15 only A | the engineers' explanation
f17 only A | what the consultant wrote
f24 only A | the fall of the shares
f27 only A | pay in January
f29 only A | the chairman about February
f30 only A | what the union wants
f31 only A | the earlier breach
