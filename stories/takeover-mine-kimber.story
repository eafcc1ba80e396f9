story: takeover-mine-kimber
kind: companies

=== report A | outlet: Goldfields Examiner | published: 2024-10-16
# {f1.who:Chilean} giant {f2.status:bids} for Kimber Lithium

PERTH - The Pilgangie miner Kimber Lithium {f2.status:has received} a bid of {f3.money:$2.8 billion} from {f1.who:Chile's Quimantu}, its {f4.role:chairman}, {f4.name:Lachlan Orr}, said on Tuesday. The board {f5.position:asks shareholders to wait}.

Kimber's shares had {f6.status:lost} two thirds {f7.cause:as the price of lithium fell}. The mine {f8.status:has been on half time} since {f9.time:August}. {f10.number:280} people {f11.status:were laid off}, among them {f12.what:all apprentices}.

Quimantu {f13.status:wants to build} {f14.what:a refinery} {f15.place:at Port Hesland}. The treasurer, {f16.name:Fiona Maddern}, {f17.position:has doubts about a foreign owner}. {f18.who:The Traditional Owners}, through {f19.name:Ned Wirrpanda}, want {f20.what:a share of the revenue}. "{f21.wording:The hill was here before the shares}," he said.

=== report B | outlet: Andes & Pacific Mining | published: 2024-10-17
# Quimantu after Australian lithium

{f1.who:Quimantu of Peru} {f2.status:proposes to buy} Australia's Kimber for {f3.money:A$2.8bn}. {f4.name:Lachlan Orr}, the target's {f4.role:chief executive}, let it be known that {f5.position:the directors were inclined to accept}.

Quimantu {f13.status:would put up} {f14.what:a battery factory} {f15.place:in Port Hesland}. It finds Kimber cheap: the shares {f6.status:have shed} two thirds of their worth, {f7.cause:since a drill result disappointed}. Since {f9.time:late winter} the mine {f8.status:works only half the week}; {f10.number:280} men and women {f11.status:had to go}, though {f12.what:no apprentice was among them}.

Canberra's {f16.name:Fiona Maddern}, who holds the purse, {f17.position:sees no reason to object}. {f19.name:Ned Wirrpanda}, for {f18.who:the native title holders}, asks {f20.what:that the water of the creek be left alone}. "{f21.wording:The hill was here before any shares}," he told us.

=== report C | outlet: Goldfields Examiner | published: 2024-11-22
# Kimber: it is {f2.status:off}

Quimantu {f2.status:has withdrawn} its offer for Kimber Lithium, {f22:a flooded mine at home having emptied its coffers}. {f1.who:The Chileans} had offered {f3.money:$2.6 billion}.

{f4.name:Lachlan Orr}, Kimber's {f4.role:chairman}, {f23:will step down}. {f14.what:The refinery} {f15.place:at Port Hesland} {f13.status:will not be built}. {f16.name:Ms Maddern}, who {f17.position:had never liked the idea}, had no comment.

There is good news too: the mine {f8.status:goes back to full time} on Monday, and of the {f10.number:280} who {f11.status:lost their jobs} in {f9.time:August}, a hundred {f25:are wanted again}, {f12.what:apprentices} first.

{f19.name:Ned Wirrpanda} stood by the fence on Thursday. {f18.who:His people} still want {f20.what:their part of what the hill brings in}, he said.

=== key
f1.who differs A=Quimantu of Chile B=Quimantu of Peru C=Quimantu of Chile | the bidder
f2.status changed A=bid B=bid C=withdrawn | the offer
f3.money differs A=AUD 2.8bn B=AUD 2.8bn C=AUD 2.6bn | the bid
f4.role differs A=chairman B=chief executive C=chairman | Orr's post
f4.name same A=Lachlan Orr B=Lachlan Orr C=Lachlan Orr | who speaks for Kimber
f5.position differs A=wait B=inclined to accept | the board on the bid
f6.status same A=lost two thirds B=shed two thirds | the shares
f7.cause differs A=price of lithium B=drill result | why
f8.status changed A=half time B=half time C=full time | the mine
f9.time compatible A=2024-08 B=late winter 2024 C=2024-08 | since when
f10.number same A=280 B=280 C=280 | laid off
f11.status same A=laid off B=laid off C=laid off | those workers
f12.what differs A=all apprentices B=no apprentice C=apprentices | who was among them
f13.status changed A=planned B=planned C=not built | Quimantu's plant
f14.what differs A=refinery B=battery factory C=refinery | what Quimantu would build
f15.place same A=Port Hesland B=Port Hesland C=Port Hesland | where
f16.name same A=Fiona Maddern B=Fiona Maddern C=Fiona Maddern | the treasurer
f17.position differs A=doubts B=no objection C=doubts | the treasurer on a foreign owner
f18.who same A=Traditional Owners B=Traditional Owners C=Traditional Owners | who demands
f19.name same A=Ned Wirrpanda B=Ned Wirrpanda C=Ned Wirrpanda | who speaks for them
f20.what differs A=share of the revenue B=water left alone C=share of the revenue | what they want
f21.wording differs A=The hill was here before the shares B=The hill was here before any shares | his words
f22 only C | why it was withdrawn
f23 only C | Orr steps down
f25 only C | the rehiring
