story: traffickers-lorry-kent
kind: crime

=== report A | outlet: Channel Coast Gazette | published: 2023-10-11
# {f1.number:Nineteen} people {f2.status:found alive} in {f3.what:refrigerated lorry} in Kent

By Louisa Tench

{f1.number:Nineteen} people {f2.status:were rescued} from a {f3.what:refrigerated lorry} at {f4.place:a lay-by on the A249} early on {f5.time:Tuesday}, after {f6.who:another lorry driver} {f7.what:heard banging} and {f8.what:broke the seal with a bolt cutter}.

They are from {f9.place:Eritrea}. Two, {f11.role:a mother and her baby}, {f12.status:are in hospital} with {f13.what:hypothermia}. The driver, {f14.role:a Romanian} of 41, {f15.status:was arrested} {f16.place:at a service station café}. He {f17.position:says he knew nothing}.

The lorry {f18.status:had come over} {f19.place:from Zeebrugge} on Monday evening, {f20.what:loaded with yoghurt}. The cooling {f21.status:had been switched off}, {f37.role:Assistant Chief Constable} {f22.name:Ros Pemberton} said; {f23.certainty:otherwise there would certainly have been deaths}. "{f24.wording:Somebody took money to pack human beings like freight}," she said.

{f25.who:A haulage firm in Ostend} {f26.status:is being investigated}. {f27.role:The immigration minister} {f28.position:announced tougher sentences for smugglers}. {f29.who:A refugee charity} {f30.position:called for safe routes} instead.

The nineteen {f31.status:have been taken} to {f32.place:a reception centre in Dover}. All {f33.status:have applied} for asylum. {f36:The man who found them had given the baby his pullover.}

=== report B | outlet: Britannic News Wire | published: 2023-10-10
# Migrants {f2.status:freed} from {f3.what:tanker} in southern England

MAIDSTONE (BNW) - British police on {f5.time:Tuesday} pulled {f1.number:19} people {f2.status:alive} from {f3.what:a tanker} parked {f4.place:beside a main road in Kent}. {f6.who:A walker with a dog} {f7.what:had noticed knocking from inside}.

Officers said that the group came {f9.place:from Sudan}. {f11.role:A woman and a small child} {f12.status:were being treated in hospital} {f13.what:for burns}. {f14.role:A Romanian national}, 41, {f15.status:was detained} {f16.place:as he slept in the cab}; he {f17.position:has admitted having been paid}.

The vehicle had made the crossing {f19.place:from Zeebrugge in Belgium} on the eve. According to {f22.name:Ros Pemberton}, {f37.role:an assistant chief constable}, it was {f23.certainty:possible that some would have died} had they stayed in there for another hour. "{f24.wording:Someone took money to pack human beings like freight}."

{f28.position:More patrols on the French coast} were promised by {f27.role:the home secretary}.

=== report C | outlet: De Kustpost (English page) | published: 2023-10-12
# Ostend haulier: "Not my lorry"

The owner of {f25.who:a transport company in Ostend} whose name is on the {f3.what:cold-storage lorry} in which {f1.number:nineteen} people from {f9.place:Eritrea} {f2.status:were found, all living}, in England, denies everything. His plates {f38:were copied}, he says. Police {f26.status:have searched his yard} all the same.

The {f14.role:Romanian} at the wheel {f15.status:is in an English cell}. They had got him {f16.place:while he was drinking coffee}. He {f17.position:maintains that he was not aware of anything}.

It all happened {f4.place:at a stopping place} in Kent. {f6.who:A colleague from the road} {f7.what:caught the sound of fists on metal} and {f8.what:cut open the seal}. That they still lived is owed to the fact that the refrigeration {f21.status:was not running}. There was {f20.what:cheese} in front of them.

The ship {f18.status:had carried} the lorry {f19.place:from Calais}, not from our coast, the haulier insists. In England {f27.role:the minister for immigration} now wants {f28.position:smugglers to be locked up for longer}. A {f29.who:charity for refugees} asks for {f30.position:legal ways to come}. The people themselves {f31.status:are lodged} in {f32.place:a former barracks near Folkestone} and {f33.status:have asked for asylum}. {f11.role:Mother and baby} {f12.status:were allowed to leave hospital}.

=== key
f1.number same A=19 B=19 C=19 | people in the lorry
f2.status same A=rescued alive B=rescued alive C=rescued alive | these people
f3.what differs A=refrigerated lorry B=tanker C=refrigerated lorry | the vehicle
f4.place same A=lay-by in Kent B=lay-by in Kent C=lay-by in Kent | where it stood
f5.time same A=2023-10-10 B=2023-10-10 | when
f6.who differs A=another lorry driver B=a walker C=another lorry driver | who noticed them
f7.what same A=banging B=banging C=banging | what was heard
f8.what same A=broke the seal C=broke the seal | what this person did
f9.place differs A=Eritrea B=Sudan C=Eritrea | where they come from
f11.role same A=mother and baby B=mother and baby C=mother and baby | who was in hospital
f12.status changed A=in hospital B=in hospital C=left hospital | mother and baby
f13.what differs A=hypothermia B=burns | their injuries
f14.role same A=Romanian B=Romanian C=Romanian | the driver
f15.status same A=arrested B=arrested C=arrested | the driver
f16.place differs A=in a café B=asleep in the cab C=in a café | where he was arrested
f17.position differs A=knew nothing B=admitted being paid C=knew nothing | the driver
f18.status same A=came over C=came over | the lorry
f19.place differs A=Zeebrugge B=Zeebrugge C=Calais | from where it came
f20.what differs A=yoghurt C=cheese | the cargo
f21.status same A=switched off C=switched off | the cooling
f22.name same A=Ros Pemberton B=Ros Pemberton | the police officer
f23.certainty differs A=certain B=possible | that there would have been deaths
f24.wording differs A=Somebody took money B=Someone took money | her words
f25.who same A=haulage firm in Ostend C=haulage firm in Ostend | which firm
f26.status compatible A=investigated C=yard searched | the firm
f27.role differs A=immigration minister B=home secretary C=immigration minister | who speaks for the government
f28.position differs A=tougher sentences B=more patrols C=tougher sentences | what is announced
f29.who same A=refugee charity C=refugee charity | who disagrees
f30.position same A=safe routes C=safe routes | what the charity wants
f31.status same A=taken C=lodged | the nineteen
f32.place differs A=reception centre in Dover C=barracks near Folkestone | where they are
f33.status same A=applied C=applied | asylum
f36 only A | the pullover
f37.role same A=assistant chief constable B=assistant chief constable | Pemberton
f38 only C | the copied plates
