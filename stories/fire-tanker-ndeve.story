story: fire-tanker-ndeve
kind: accident

=== report A | outlet: Ndeve Shipping Gazette | published: 2022-11-02
# Tanker {f1.status:ablaze} in Ndeve roads, {f2.number:three} sailors {f3.status:missing}

A tanker {f1.status:was on fire} {f4.place:at anchor off Ndeve} on Tuesday after {f5.what:an explosion} {f6.place:in its pump room}. {f2.number:Three} of the {f7.number:22} crew {f3.status:are missing}.

The Halcyone Star had just discharged {f8.what:diesel} and was {f9.what:cleaning its tanks}, {f10.source:the port authority} said. {f11.who:A pilot boat} {f11.status:took off} the other sailors. {f12.who:The second officer}, {f12.place:a Filipino}, {f12.status:has severe burns}.

The fire {f13.status:is under control}, according to {f14.source:harbour master} {f14.name:Zola Makhetha}. {f15.who:The tug Ubuhle} {f15.status:is cooling} the hull. The ship {f16.status:will be towed out} tonight, {f16.cause:so that the refinery is out of danger}.

{f17.who:Seafarers' chaplain} {f17.name:Thabiso Dlamini-Roos} {f17.what:says that crew members had complained to him} {f18.what:about unpaid wages} {f18.time:last week}. The owner, {f19.name:Petrakis Oceanic}, {f19.position:calls that untrue}.

{f20.what:The beaches} {f20.status:remain open}. {f21.who:The bird rescue station} {f21.status:has asked} for {f21.what:towels}.

=== report B | outlet: Southern Cross Wire | published: 2022-11-03
# Bodies of {f2.number:three} seamen {f3.status:found} aboard burnt tanker

NDEVE (SCW) - Firefighters on Wednesday {f3.status:recovered the bodies} of {f2.number:three} seamen from the tanker Halcyone Star, whose fire {f1.status:was put out} after 19 hours. {f7.number:Twenty-two} men had been on board.

The ship was lying {f4.place:at a quay of the oil harbour} when {f5.what:a blast} tore open {f6.place:the engine room}. It was {f9.what:loading} {f8.what:diesel}, said {f10.source:the shipowner}. {f11.who:A fishing boat} {f11.status:rescued} those who had jumped; {f12.who:the second mate}, {f12.place:who comes from the Philippines}, {f12.status:is fighting for his life with burns}.

{f14.name:Zola Makhetha}, {f14.source:who is in charge of the harbour}, had declared the fire {f13.status:under control} on Tuesday; {f26:she admitted that this had been premature}. The wreck {f16.status:stays where it is} {f16.cause:because it might break apart}.

{f17.name:Thabiso Dlamini-Roos}, {f17.who:a chaplain to seamen}, said {f17.what:men from the ship had told him} {f18.time:days before} {f18.what:of gas leaks}. {f19.name:Petrakis Oceanic} {f19.position:did not answer questions}.

Some oil came ashore, and {f20.what:the beaches} {f20.status:were closed}. {f21.who:Bird rescuers} {f21.status:appealed} for {f21.what:volunteers}.

=== report C | outlet: Petrakis Oceanic, press statement | published: 2022-11-04
# Statement on the Halcyone Star

The Company mourns {f2.number:three} colleagues who {f3.status:lost their lives} in the accident of 1 November. {f12.who:The second officer} {f12.status:is stable}.

The vessel was {f4.place:at anchor} and was {f9.what:cleaning her tanks}, having discharged a cargo of {f8.what:petrol}. The first findings of the Company point to {f22:a spark from a tool that did not belong to the ship}.

{f15.who:The tug Ubuhle}, {f23:hired by the Company}, {f15.status:fought the fire} from the first hour. The Company thanks the crew of {f11.who:the pilot boat} {f11.status:who saved} nineteen men. The vessel {f16.status:will be towed to a shipyard} as soon as the authorities permit it.

{f19.position:It is not true that any crew member reported a defect}. {f19.position:Wages had been in arrears} {f24:because of a bank's error}.

The Company {f25:will pay for the cleaning of the beaches}.

=== key
f1.status changed A=on fire B=put out | the tanker
f2.number same A=3 B=3 C=3 | the lost sailors
f3.status changed A=missing B=dead C=dead | the three
f4.place differs A=at anchor B=at a quay C=at anchor | where the ship lay
f5.what same A=explosion B=explosion | what began the fire
f6.place differs A=pump room B=engine room | where the explosion was
f7.number same A=22 B=22 | the crew
f8.what differs A=diesel B=diesel C=petrol | the cargo
f9.what differs A=cleaning its tanks B=loading C=cleaning its tanks | what the ship was doing
f10.source differs A=port authority B=shipowner | on whose word that
f11.who differs A=pilot boat B=fishing boat C=pilot boat | who rescued the others
f11.status same A=rescued B=rescued C=rescued | the other sailors
f12.who same A=second officer B=second officer C=second officer | the badly hurt man
f12.place same A=Philippines B=Philippines | where he comes from
f12.status changed A=severe burns B=fighting for his life C=stable | his condition
f13.status same A=under control B=under control | the fire on Tuesday, on the harbour master's word
f14.source same A=harbour master B=harbour master | who said so
f14.name same A=Zola Makhetha B=Zola Makhetha | the harbour master
f15.who same A=tug Ubuhle C=tug Ubuhle | the tug
f15.status same A=cooling the hull C=fought the fire | the tug
f16.status differs A=to be towed B=stays C=to be towed | the wreck
f16.cause compatible A=to protect the refinery B=might break apart | why
f17.who same A=seafarers' chaplain B=seafarers' chaplain | Dlamini-Roos
f17.name same A=Thabiso Dlamini-Roos B=Thabiso Dlamini-Roos | the chaplain
f17.what same A=crew complained to him B=crew complained to him | what he says
f18.what differs A=unpaid wages B=gas leaks | the complaint
f18.time compatible A=last week B=days before | when they complained
f19.name same A=Petrakis Oceanic B=Petrakis Oceanic | the owner
f19.position differs A=no unpaid wages B=did not answer C=wages were late, no defect reported | the owner's answer
f20.what same A=beaches B=beaches | the shore
f20.status changed A=open B=closed | the beaches
f21.who same A=bird rescue station B=bird rescue station | who asks for help
f21.status same A=asked B=asked | the appeal
f21.what differs A=towels B=volunteers | what is needed
f26 only B | the harbour master admits an error
f22 only C | the cause
f23 only C | who hired the tug
f24 only C | why wages were late
f25 only C | the cleaning
