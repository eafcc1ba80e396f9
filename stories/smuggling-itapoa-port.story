story: smuggling-itapoa-port
kind: crime

=== report A | outlet: Litoral em Dia | published: 2025-05-22
# {f1.what:Cocaine} worth millions found in {f2.what:frozen chicken} at Barra do Itapuã port

By Everton Zanella

Customs officers {f3.status:seized} {f4.number:1.9 tons} of {f1.what:cocaine} at the port of Barra do Itapuã, in Santa Catarina, on {f5.time:Tuesday}. The drug was hidden in {f6.number:two} containers of {f2.what:frozen chicken} bound for {f7.place:Antwerp}.

{f8.who:A sniffer dog named Pipoca} {f9.what:gave the alarm}. The loads had been packed at {f10.place:a cold store in Lajeado}, whose {f11.role:owner}, {f12.name:Adelmo Kuster}, {f13.status:was arrested} {f14.place:in his office}. {f15.who:A crane operator} and {f16.who:a customs broker} {f17.status:are in custody} as well.

The federal police believe that a group known from {f18.source:an investigation in Spain} {f19.what:forced} {f12.name:Kuster} to take part by {f20.what:threatening his children}. Police chief Marília Teschke called it {f21.what:the biggest seizure in the port's history}.

{f12.name:Kuster}'s lawyer said his client {f22.position:would cooperate}. The port authority {f23.status:announced} {f24.what:a second scanner}. Exporters {f25.position:fear delays}; their association said the {f2.what:chicken} {f26.status:would be destroyed}.

The street value is put at {f27:400 million reais}. A container from the same cold store {f28.status:had been checked without result} in {f28.time:February}. {f29.who:The captain of the ship}, a Filipino, {f30.status:was heard as a witness} and {f31.status:may sail}. {f32:The dog got a sausage.}

=== report B | outlet: Maritime Trade Monitor | published: 2025-05-22
# Brazilian drug find delays sailings

BARRA DO ITAPUA (MTM) - Nearly {f4.number:two tonnes} of {f1.what:cocaine} were {f3.status:confiscated} on {f5.time:Tuesday} from {f6.number:a pair} of refrigerated boxes loaded with {f2.what:pork} and consigned to {f7.place:the port of Antwerp}, Brazilian officials said.

It was {f8.who:a scanner} that {f9.what:raised suspicion}, according to customs. The boxes were stuffed in {f10.place:a warehouse inland}, a chilled one. Its {f11.role:manager}, {f12.name:Adelmo Kuster}, {f13.status:was detained} {f14.place:at the airport}. {f15.who:A lorry driver} and {f16.who:an agent who handles customs papers} {f17.status:were being held}.

The drug ring, first spotted by {f18.source:the authorities in Spain}, had {f19.what:put Kuster under duress}, investigators believe: {f20.what:it held his brother captive}. Never before had {f21.what:so large a quantity been intercepted there}, said Marília Teschke of the federal police.

{f12.name:Kuster} {f22.position:intends to say nothing}, said his counsel. A scanner {f24.what:will be added to the one in use}, the port authority {f23.status:stated}.

Producers {f25.position:warned of late shipments}. The meat {f26.status:is to be given to charities} after tests, they said. The {f29.who:master}, from the Philippines, {f30.status:was interviewed as a witness only}, and his vessel {f31.status:remains under arrest}.

In {f28.time:the first quarter} inspectors {f28.status:had opened a box of the same origin and found nothing}.

=== report C | outlet: Polícia Federal, regional office, press release | published: 2025-05-20
# Operation Cold Chain

The Federal Police and the Revenue Service {f3.status:apprehended} {f5.time:today} {f4.number:1,912 kilograms} of {f1.what:cocaine} base concealed among {f2.what:frozen chicken} in {f6.number:two} containers whose destination was {f7.place:the port of Rotterdam}, in the Netherlands.

The irregularity was {f9.what:indicated} by {f8.who:a detection dog}. The goods came from {f10.place:a cold storage plant in Lajeado}. Three persons {f13.status:were taken into custody}: the {f11.role:proprietor} of the plant, aged 57, {f14.place:on its premises}, {f15.who:an operator of port cranes}, and {f16.who:a customs agent}. There is no indication that the {f11.role:proprietor} {f19.what:acted under threat}.

The search for the remaining members of the organisation, which came to light {f18.source:through information of the Spanish police}, {f33:continues}. The {f29.who:commander of the vessel} {f30.status:is under investigation}. The food {f26.status:will be incinerated}.

It is {f21.what:the second largest apprehension on record at this port}. {f34:The retail value will be stated after analysis.}

=== key
f1.what same A=cocaine B=cocaine C=cocaine | the drug
f2.what differs A=chicken B=pork C=chicken | the cargo
f3.status same A=seized B=seized C=seized | the drug
f4.number compatible A=1.9 t B=2 t~ C=1912 kg | how much
f5.time same A=2025-05-20 B=2025-05-20 C=2025-05-20 | day of the seizure
f6.number same A=2 B=2 C=2 | containers
f7.place differs A=Antwerp B=Antwerp C=Rotterdam | where they were bound
f8.who differs A=a dog B=a scanner C=a dog | what detected it
f9.what same A=gave the alarm B=raised suspicion C=indicated | what it did
f10.place compatible A=cold store in Lajeado B=cold store in Lajeado C=cold store in Lajeado | where it was packed
f11.role differs A=owner B=manager C=owner | Kuster at the store
f12.name same A=Adelmo Kuster B=Adelmo Kuster | the chief suspect
f13.status same A=arrested B=arrested C=arrested | the chief suspect
f14.place differs A=on the premises B=at the airport C=on the premises | where he was arrested
f15.who differs A=crane operator B=lorry driver C=crane operator | the second suspect
f16.who same A=customs broker B=customs broker C=customs broker | the third suspect
f17.status same A=in custody B=held | the other two
f18.source same A=Spanish investigation B=Spanish investigation C=Spanish investigation | how the group is known
f19.what differs A=forced B=forced C=no threat | whether Kuster was forced
f20.what differs A=threatened his children B=held his brother captive | how he was forced
f21.what differs A=biggest at the port B=biggest at the port C=second biggest at the port | rank of the seizure
f22.position differs A=will cooperate B=will say nothing | Kuster
f23.status same A=announced B=stated | the second scanner
f24.what same A=a second scanner B=a second scanner | what the port gets
f25.position same A=fear delays B=warn of late shipments | the exporters
f26.status differs A=destroyed B=given to charities C=destroyed | what becomes of the meat
f27 only A | the street value
f28.status same A=checked without result B=opened, nothing found | an earlier container
f28.time compatible A=February B=first quarter | when that was
f29.who same A=captain B=captain C=captain | the ship's master
f30.status differs A=witness B=witness C=under investigation | the captain
f31.status differs A=may sail B=under arrest | the ship
f32 only A | the sausage
f33 only C | the search goes on
f34 only C | the value to be stated
