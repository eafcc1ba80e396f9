story: quarantine-aurea-wind
kind: health

=== report A | outlet: Port Zelmira Gazette | published: 2023-02-06
# Cruise liner {f1.status:held off} {f2.place:Port Zelmira} as stomach virus spreads

The cruise ship Aurea Wind {f1.status:was refused permission to dock} at {f2.place:Port Zelmira} on {f3.time:Sunday} after {f4.number:86} people on board fell ill with {f5.what:norovirus}.

The vessel carries {f6.number:1,940} passengers and 800 crew. All were told to {f7.what:remain in their cabins}. {f8.who:A retired nurse} of {f8.age:79} was {f9.status:flown to hospital}.

"{f10.wording:We are doing all we can}," said {f11.role:captain} {f11.name:Stellan Okoro}. The port doctor, {f12.name:Irina Vasquez-Holm}, said the quarantine would last {f13.number:five} days. She suspected {f14.cause:contaminated oysters}.

The operator, Lumina Voyages, {f15.status:will refund} {f15.number:half} of the fare. In 2019 another of its ships had 120 sick passengers.

=== report B | outlet: Travel Monitor | published: 2023-02-07
# {f4.number:132} now ill on quarantined ship

The number of patients on the Aurea Wind, anchored off {f2.place:Port Zelmira} since it was {f1.status:turned away from the quay} {f3.time:on Sunday}, rose to {f4.number:132} on Tuesday. Tests confirmed {f5.what:norovirus}.

{f6.number:About 1,900} holidaymakers are {f7.what:confined to their rooms}. An {f8.age:82-year-old} woman, {f8.who:formerly a nurse}, {f9.status:died} ashore on Monday night.

{f12.name:Irina Vasquez-Holm}, the harbour's medical officer, ordered {f13.number:seven} days of isolation. The outbreak began, she believes, with {f14.cause:a water tank} that had not been cleaned. {f11.role:First officer} {f11.name:Stellan Okoro} said: "{f10.wording:We are doing all we can}."

Lumina Voyages {f15.status:promised to return} {f15.number:the full} price. {f16:A lawyer in Tessmark is collecting names for a lawsuit.}

=== report C | outlet: Blue Coast News | published: 2023-02-07
# Stranded at sea

Passengers on the Aurea Wind, {f1.status:barred} from entering {f2.place:Port Zelmira}, hung bed sheets with the word "Help" from their balconies. {f4.number:132} of {f6.number:1,940} passengers have been infected with {f5.what:norovirus}, and an {f8.age:82-year-old} {f8.who:former nurse} {f9.status:has died}.

They {f7.what:may not leave their cabins}. The isolation ordered by Dr {f12.name:Irina Vasquez-Holm} is to last {f13.number:seven} days. Its source was {f14.cause:oysters}, the doctor believes. The shipping line {f15.status:will pay back} {f15.number:half} the fare, {f11.role:captain} {f11.name:Stellan Okoro} announced over the loudspeakers.

=== key
f1.status same A=refused entry B=refused entry C=refused entry | the ship
f2.place same A=Port Zelmira B=Port Zelmira C=Port Zelmira | the port
f3.time same A=2023-02-05 B=2023-02-05 | when it was turned away
f4.number changed A=86 B=132 C=132 | people ill
f5.what same A=norovirus B=norovirus C=norovirus | the illness
f6.number compatible A=1940 B=1900~ C=1940 | passengers
f7.what same A=stay in cabins B=stay in cabins C=stay in cabins | the order on board
f8.who same A=former nurse B=former nurse C=former nurse | the patient taken ashore
f8.age differs A=79 B=82 C=82 | her age
f9.status changed A=in hospital B=dead C=dead | the patient
f10.wording same A=We are doing all we can B=We are doing all we can | Okoro's words
f11.role differs A=captain B=first officer C=captain | Okoro's rank
f11.name same A=Stellan Okoro B=Stellan Okoro C=Stellan Okoro | the ship's officer
f12.name same A=Irina Vasquez-Holm B=Irina Vasquez-Holm C=Irina Vasquez-Holm | the port doctor
f13.number differs A=5 B=7 C=7 | days of quarantine
f14.cause differs A=oysters B=water tank C=oysters | the source of the outbreak
f15.status same A=promised B=promised C=promised | the refund
f15.number differs A=half B=all C=half | part of the fare refunded
f16 only B | the lawsuit
