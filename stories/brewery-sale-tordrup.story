story: brewery-sale-tordrup
kind: business

=== report A | outlet: Hjelmager Holding A/S, company announcement | published: 2024-08-27
# Hjelmager {f1.status:to sell} Tordrup Brewery

The Board of Directors of Hjelmager Holding has today approved {f2.who:unanimously} the sale of Tordrup Brewery to {f3.whom:the Ravnkilde family}. The purchase price is {f4.money:DKK 410 million} on a debt-free basis.

Tordrup, {f5.what:which brews lager and cider} in the town of the same name in northern Jutland, employs {f7.number:212} people. The buyer {f8.status:has undertaken} to continue brewing at the site {f8.time:for at least five years}.

Hjelmager is selling {f9.cause:in order to concentrate on its mineral water business}. The transaction {f10.status:is subject to approval} by {f10.who:the competition authority} and is expected to close {f11.time:before the end of the year}.

{f12.role:Chief Executive Officer} {f12.name:Mads Ellegaard} says: "{f13.wording:Tordrup is a strong brand with a strong team. It deserves an owner who has the time}." The {f14.role:master brewer}, {f14.name:Sidsel Korsgaard}, {f14.status:will stay with the brewery} and join its management.

The announcement {f16:does not change the outlook} for the current year. The proceeds will be used {f17.what:to repay bank loans}.

The brand {f18.what:Tordrup Bock}, which is brewed {f23.place:under licence in Poland}, {f18.status:is part of the transaction}.

=== report B | outlet: Jysk Dagblad | published: 2024-08-29
# "Nobody asked us": Tordrup's brewers {f19:walk out} over sale

By Signe Lyhne

At ten past six on Wednesday morning the night shift at Tordrup Brewery put down its gloves and {f19:went out into the yard}. The day shift did not go in. By noon, about 150 men and women stood round a brazier and a tapped barrel of which nobody would say where it came from.

The day before, they had learned from their telephones that the place where some of them have worked for thirty years {f1.status:is being sold} to {f3.whom:the Ravnkilde family}, which made its money in {f21:pig feed}. The board of Hjelmager Holding decided it {f2.who:by five votes to two}, one of its members told this paper; {f22:the two directors elected by the staff} were against. The price is {f4.money:440 million kroner}, debts not counted.

The holding {f9.cause:was pressed for cash}, the same member said: what comes in from the sale {f17.what:goes straight to the shareholders}, as a special dividend. Of mineral water, which the company gives as its reason, there had been no talk at the meeting at all.

In the town, half way between Aalborg and nowhere, {f7.number:212} people live from the brewery, from {f5.what:its lager and its lemonade}. They have a promise that the kettles will go on boiling there, but what sort of promise? {f8.status:A letter of intent, binding on no one}, says their lawyer, who has read it. It speaks of {f8.time:three years}.

And it will go quickly. {f10.who:The competition authority} {f10.status:gave its blessing} on Wednesday afternoon. The keys are to change hands {f11.time:on 1 November}.

{f14.name:Sidsel Korsgaard}, {f14.role:the master brewer}, stood a little apart. She {f14.status:had handed in her notice} that morning. The best beer she ever made, the dark {f18.what:Tordrup Bock}, {f18.status:stays with Hjelmager} and will go on being brewed {f23.place:in Poland, under licence}. "{f24:You do not sell a mother and keep the child}," she said.

{f12.name:Mads Ellegaard}, {f12.role:who heads the holding}, did not come to Tordrup. He sent a message: "{f13.wording:Tordrup is a strong brand with a strong team. It needs an owner who has the time}."

The walkout breaks the peace clause of the agreement, and the labour court {f25:will hear the case on Friday}. The last strike here, in 1998, was about free beer, was lost, and lasted an hour and a half.

=== key
f1.status same A=to be sold B=being sold | the brewery
f2.who differs A=unanimously B=five votes to two | how the board decided
f3.whom same A=Ravnkilde family B=Ravnkilde family | the buyer
f4.money differs A=DKK 410m B=DKK 440m | the price
f5.what differs A=lager and cider B=lager and lemonade | what the brewery makes
f7.number same A=212 B=212 | people employed
f8.status differs A=undertaking B=letter of intent, not binding | the promise to go on brewing
f8.time differs A=>=5 years B=3 years | for how long the promise is
f9.cause differs A=concentrate on mineral water B=pressed for cash | why the holding sells
f10.who same A=competition authority B=competition authority | who must approve
f10.status changed A=to be approved B=approved | the sale at the authority
f11.time compatible A=before the end of 2024 B=2024-11-01 | when it is to be completed
f12.name same A=Mads Ellegaard B=Mads Ellegaard | head of the holding
f12.role same A=chief executive officer B=heads the holding | Ellegaard
f13.wording differs A=It deserves an owner who has the time B=It needs an owner who has the time | Ellegaard's words
f14.role same A=master brewer B=master brewer | Korsgaard
f14.name same A=Sidsel Korsgaard B=Sidsel Korsgaard | the master brewer
f14.status changed A=will stay B=has given notice | the master brewer
f17.what differs A=repay bank loans B=dividend for the shareholders | use of the proceeds
f18.what same A=Tordrup Bock B=Tordrup Bock | the brand
f18.status differs A=part of the sale B=stays with Hjelmager | the brand
f23.place same A=Poland B=Poland | where it is brewed under licence
f16 only A | the outlook
f19 only B | the walkout
f21 only B | how the buyers made their money
f22 only B | who was against
f24 only B | the master brewer's words
f25 only B | the labour court
