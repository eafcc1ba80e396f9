story: trade-pork-ban
kind: trade

=== report A | outlet: Pacific Trade Journal | published: 2025-01-21
# Taiping {f1.status:suspends} {f2.what:pork} from two Canadian plants

Authorities in Taiping {f1.status:have stopped imports} of {f2.what:pork} from two Manitoba slaughterhouses over {f4.cause:traces of ractopamine}, a growth drug, {f5.who:the island's food administration} announced on {f6.time:Monday}.

{f7.number:Four} containers were {f8.status:turned back} at {f9.place:the port of Keelan}. The drug had been found in {f10.what:kidneys}. Canada's {f11.who:trade minister}, {f11.name:Annick Thibodeau}, called the measure {f12.what:out of proportion} and will {f13.status:send a delegation} {f14:within days}.

"{f15.wording:We test every tenth carcass, and we have found nothing}," said {f16.name:Lorne Friesen}, {f16.role:plant manager} at Red Valley Foods in {f17.place:Brandon Mills}. He suspects {f18.cause:a mix-up of labels}. {f19.number:1,400} people work there; {f20.what:one of two shifts} {f21.status:has been sent home}.

{f22.who:Hog farmers} fear {f23.what:lower prices}. The island takes {f24.number:6} per cent of their exports, {f25.who:the pork council} says, while {f26.place:Japan} {f27.status:remains open}. {f28.who:Opposition leader} Grant Mackie demanded {f29.position:compensation}.

Three years ago {f30.what:beef} was {f31.status:shut out} for {f32.time:nine months} {f33.cause:after a case of mad cow disease in Alberta}. {f34.who:An ambassador} {f35.what:ate a steak on television} then, to some ridicule.

=== report B | outlet: Prairie Agri-News | published: 2025-01-24
# {f16.role:Union rep}: pork ban has us on {f21.status:half pay}

The two Manitoba plants that can no longer sell {f2.what:hog meat} to Taiping may be back in business soon. A Canadian team {f13.status:has left} for the island, {f11.name:Annick Thibodeau}, {f11.who:the agriculture minister}, said on Thursday. She finds the {f1.status:import stop}, declared {f6.time:on January 20} by {f5.who:the customs bureau} there, {f12.what:excessive}.

Inspectors had discovered {f4.cause:an antibiotic} in {f10.what:livers}. {f7.number:Four} refrigerated containers {f8.status:were destroyed} in {f9.place:Keelan harbour}.

At Red Valley Foods in {f17.place:Brandon Mills} they cannot understand it. "{f15.wording:We test every tenth carcass and have found nothing}," said {f16.name:Lorne Friesen}, {f16.role:who represents the workers}. In his opinion {f18.cause:labels got confused}. Of the {f19.number:1,400} employees, {f20.what:every second one} {f21.status:works short hours}.

{f25.who:The statistics agency} puts Taiping's share of pork exports at {f24.number:6%}. {f22.who:Those who raise hogs} are afraid that {f23.what:less will be paid}. {f26.place:South Korea}, the big market, {f27.status:goes on buying}. Grant Mackie, who {f28.who:leads the opposition}, wants {f29.position:a complaint at the World Trade Organization}.

It calls to mind the winter three years ago when {f30.what:beef} {f31.status:was barred} for {f32.time:the better part of a year}, {f33.cause:because a parasite had been found in a shipment}. It was the time when {f34.who:a consul} {f35.what:had a steak on camera}. {f37:The loonie hardly moved.}

=== key
f1.status same A=suspended B=stopped | the imports
f2.what same A=pork B=hog meat | the product
f4.cause differs A=ractopamine B=antibiotic | what was found
f5.who differs A=food administration B=customs bureau | who announced it
f6.time same A=2025-01-20 B=2025-01-20 | when
f7.number same A=4 B=4 | containers
f8.status differs A=turned back B=destroyed | the containers
f9.place same A=Keelan B=Keelan | the port
f10.what differs A=kidneys B=livers | where it was found
f11.who differs A=trade minister B=agriculture minister | Thibodeau's office
f11.name same A=Annick Thibodeau B=Annick Thibodeau | the minister
f12.what same A=out of proportion B=excessive | her word for the ban
f13.status changed A=planned B=left | the delegation
f14 only A | when it was to go
f15.wording differs A=We test every tenth carcass, and we have found nothing B=We test every tenth carcass and have found nothing | Friesen's words
f16.name same A=Lorne Friesen B=Lorne Friesen | who speaks at the plant
f16.role differs A=plant manager B=union representative | his post
f17.place same A=Brandon Mills B=Brandon Mills | the plant
f18.cause same A=mix-up of labels B=labels confused | his suspicion
f19.number same A=1400 B=1400 | employees
f20.what compatible A=one of two shifts B=every second employee | who is affected
f21.status differs A=sent home B=short hours | those workers
f22.who same A=hog farmers B=those who raise hogs | who fears
f23.what same A=lower prices B=less paid | what they fear
f24.number same A=6 B=6 | share of exports in per cent
f25.who differs A=pork council B=statistics agency | on whose word
f26.place differs A=Japan B=South Korea | the market that stays
f27.status same A=open B=buying | that market
f28.who same A=opposition leader B=leads the opposition | Mackie
f29.position differs A=compensation B=WTO complaint | what he demands
f30.what same A=beef B=beef | the earlier ban
f31.status same A=shut out B=barred | beef then
f32.time compatible A=9 months B=most of a year | how long
f33.cause differs A=mad cow disease B=parasite | why
f34.who differs A=ambassador B=consul | who ate a steak
f35.what same A=ate a steak on television B=steak on camera | what that person did
f37 only B | the currency
