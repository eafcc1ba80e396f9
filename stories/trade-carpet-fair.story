story: trade-carpet-fair
kind: trade

=== report A | outlet: Absheron Business Herald | published: 2024-05-29
# {f1.what:Carpet} sold as antique {f2.status:is new}, expert says

A {f1.what:carpet} that fetched {f3.money:$180,000} at the Shirvan fair {f4.time:on Saturday} as {f5.what:a work of the 17th century} {f2.status:was woven not ten years ago}, {f6.who:a Viennese expert} found.

{f7.name:Professor Irene Haslinger}, {f7.age:59}, {f8.what:noticed a dye} that {f9.what:was invented in 1936}. The buyer, {f10.who:a Korean collector}, {f11.position:wants his money back}. The seller, {f12.name:Mahir Gasimli}, {f12.role:a dealer of the third generation}, {f13.position:says he was deceived himself} by {f14.who:a monastery}.

"{f15.wording:Somebody tied two million honest knots into a lie}," she said. {f16.who:The culture minister} {f17.status:ordered} {f18.what:every carpet at the fair examined}. The weaver {f19.status:has been found}: {f20.who:a woman} {f20.age:of 74} in Guba, who {f21.what:was paid $900}. She {f22.position:is proud}.

{f23.who:The fair's director} {f24.status:resigned}. Police {f25.status:have sealed} {f26.what:Gasimli's warehouse}. Last year the fair {f27.what:took in $6 million}.

=== report B | outlet: Antiques & Markets | published: 2024-06-01
# A lie in two million knots

The Shirvan fair has its scandal. {f1.what:A saddle cloth} for which {f3.money:180,000 dollars} were paid {f4.time:last Saturday} {f2.status:is a modern copy}. It had been offered as {f5.what:the work of a court weaver of the 1700s}.

{f6.who:A restorer from London}, {f7.name:Irene Haslinger}, {f7.age:59}, {f8.what:looked at the wool} and saw that it {f9.what:had been spun by machine}. "{f15.wording:Somebody tied two million honest knots into one lie}," she told this magazine. {f16.who:The minister of culture} {f17.status:has declined} {f18.what:to have the other pieces tested}.

It hung on the stand of {f12.name:Mahir Gasimli}, {f12.role:a newcomer to the trade}, who {f13.position:insists that it is real}. He had it from {f14.who:a general's widow}. {f10.who:The collector from Seoul} who bought it {f11.position:would like to keep it}: it is beautiful, he says.

And the hands that made it? They belong to {f20.who:a weaver} {f20.age:aged 74}, who {f19.status:was tracked down} in Guba. She {f21.what:received 900 dollars}, and {f22.position:is ashamed}.

{f23.who:The head of the fair} {f24.status:stays}, {f26.what:the dealer's storerooms} {f25.status:are under seal}, and business {f27.what:comes to six million a year}, as before.

=== key
f1.what differs A=carpet B=saddle cloth | what was sold
f2.status same A=new B=modern copy | it
f3.money same A=USD 180,000 B=USD 180,000 | the price
f4.time same A=2024-05-25 B=2024-05-25 | when
f5.what differs A=17th century B=1700s | as what it was sold
f6.who differs A=Viennese expert B=London restorer | who found out
f7.name same A=Irene Haslinger B=Irene Haslinger | who found out
f7.age same A=59 B=59 | who found out
f8.what differs A=dye B=wool | what was noticed
f9.what differs A=invented in 1936 B=machine-spun | why that shows it
f10.who same A=Korean collector B=collector from Seoul | the buyer
f11.position differs A=money back B=keep it | the buyer
f12.name same A=Mahir Gasimli B=Mahir Gasimli | the seller
f12.role differs A=third generation B=newcomer | the seller
f13.position differs A=deceived B=real | the seller's word
f14.who differs A=monastery B=general's widow | from whom he had it
f15.wording differs A=Somebody tied two million honest knots into a lie B=Somebody tied two million honest knots into one lie | her words
f16.who same A=culture minister B=minister of culture | the minister
f17.status differs A=ordered B=declined | a test of the others
f18.what same A=every carpet examined B=other pieces tested | the test
f19.status same A=found B=tracked down | the weaver
f20.who same A=woman B=weaver | who made it
f20.age same A=74 B=74 | who made it
f21.what same A=paid $900 B=received $900 | her pay
f22.position differs A=proud B=ashamed | her feeling
f23.who same A=director B=head of the fair | the fair's head
f24.status differs A=resigned B=stays | the fair's head
f25.status same A=sealed B=under seal | the warehouse
f26.what same A=warehouse B=storerooms | what is sealed
f27.what same A=$6m B=six million a year | the fair's business
