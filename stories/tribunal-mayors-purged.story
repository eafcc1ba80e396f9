story: tribunal-mayors-purged
kind: politics

=== report A | outlet: Levant Monitor | published: 2025-04-10
# {f2.number:Sixteen} mayors {f1.status:removed} in Anzara's east

The interior ministry of Anzara on Wednesday {f1.status:dismissed} {f2.number:sixteen} mayors in the east of the country and {f3.what:replaced them with} {f4.who:governors' officials}. They are accused of {f5.what:supporting} {f6.who:the banned Mountain Party}.

Among those dismissed is {f7.name:Leyla Aksoyan}, {f8.role:mayor of the city of Vardo}. Police {f9.what:cut through a door} to {f10.what:take over} the town hall. Aksoyan {f11.status:was placed under house arrest}. "{f12.wording:They can change the locks, we have the streets}," she wrote {f13.what:on social media}.

In Vardo {f14.who:shopkeepers} {f15.what:kept their shutters down}. {f16.who:Young people} {f17.what:threw stones}; the police {f18.what:answered with rubber bullets}. {f19.who:A boy} {f20.status:lost consciousness}, {f21.source:a nurse} said. {f22.what:Buses} {f22.status:did not run}.

The opposition leader in the capital, Demir Halis, {f23.position:called for a general strike}. {f24.who:The bar association} {f25.position:spoke of a breach of the constitution}. Interior Minister Orkan Yuce {f26.position:said new elections would be held} {f27.time:within a year}. {f28.who:The Council of Towns} {f29.what:sends a delegation}.

Of those removed {f30.number:nine} are women. One, the mayor of Tepe, {f31.status:had died} {f32.time:in March}, {f33.what:of cancer}. {f34:The ministry had not noticed.}

=== report B | outlet: Vardo Haber | published: 2025-04-11
# The keys of the city

They came at five with {f9.what:a locksmith}. By six the town hall {f10.what:was in the hands} of a man from the governor's office, as in fifteen other places in the east. {f2.number:Sixteen} elected heads {f1.status:had lost their posts} by Wednesday's decree, {f3.what:their chairs given to} {f4.who:retired officers}. The charge: {f5.what:helping} {f6.who:the forbidden Mountain Party}.

{f7.name:Leyla Aksoyan}, {f8.role:deputy mayor of Vardo} until Wednesday, {f11.status:sits in a cell}. "{f12.wording:They can change the locks but we have the streets}," she said {f13.what:through her lawyer}. {f14.who:The traders} {f15.what:left their shops shut}. {f16.who:Youths} {f17.what:hurled stones}, and {f18.what:tear gas} came back. {f19.who:A girl} {f20.status:fainted}, {f21.source:her teacher} tells us. {f22.what:The trams} {f22.status:stood still}.

{f24.who:The chamber of lawyers} {f25.position:sees the constitution violated}. From the capital Halis, who leads the opposition, {f23.position:urged people to stay calm}. The minister of the interior, Yuce, {f26.position:wants voters to decide again}, {f27.time:in three years}. {f28.who:The Council of Towns}, an international body, {f29.what:refuses to send anybody}, for safety's sake.

{f30.number:More than half} of the sixteen are women. In Tepe they dismissed a mayor who {f31.status:was no longer alive}: {f33.what:a heart attack} had carried her off {f32.time:last month}. {f35:Her photograph still hangs in the corridor.}

=== key
f1.status same A=dismissed B=lost their posts | the mayors
f2.number same A=16 B=16 | how many
f3.what same A=replaced B=chairs given to others | what was done with their posts
f4.who differs A=governors' officials B=retired officers | who replaces them
f5.what same A=supporting B=helping | the accusation
f6.who same A=banned Mountain Party B=forbidden Mountain Party | whom they are said to support
f7.name same A=Leyla Aksoyan B=Leyla Aksoyan | the best known of them
f8.role differs A=mayor of Vardo B=deputy mayor of Vardo | her office
f9.what differs A=cut through a door B=locksmith | how the police got in
f10.what same A=take over B=in the hands | the town hall
f11.status differs A=house arrest B=in a cell | Aksoyan
f12.wording differs A=, we have B=but we have | her words
f13.what differs A=social media B=through her lawyer | how she spoke
f14.who same A=shopkeepers B=traders | who protested by closing
f15.what same A=shutters down B=shops shut | their protest
f16.who same A=young people B=youths | who threw stones
f17.what same A=threw stones B=hurled stones | what they did
f18.what differs A=rubber bullets B=tear gas | how the police answered
f19.who differs A=boy B=girl | the hurt child
f20.status same A=lost consciousness B=fainted | the child
f21.source differs A=nurse B=teacher | on whose word
f22.what differs A=buses B=trams | what did not run
f22.status same A=did not run B=stood still | the traffic
f23.position differs A=general strike B=stay calm | what the opposition leader calls for
f24.who same A=bar association B=chamber of lawyers | the lawyers' body
f25.position same A=breach of the constitution B=constitution violated | its view
f26.position same A=new elections B=voters decide again | the minister's plan
f27.time differs A=within a year B=in three years | when
f28.who same A=Council of Towns B=Council of Towns | the international body
f29.what differs A=sends a delegation B=refuses to send anybody | what it does
f30.number compatible A=9 B=more than half of 16 | women among them
f31.status same A=died B=no longer alive | the mayor of Tepe
f32.time same A=2025-03 B=last month | when she died
f33.what differs A=cancer B=heart attack | what she died of
f34 only A | not noticed
f35 only B | photograph
