story: saucepans-rosario
kind: protest

=== report A | outlet: La Ribera de Rosario | published: 2024-01-10
# Saucepans in the dark: {f1.number:five} districts take to the street over power cuts

By Milagros Etchepare

ROSARIO. It began on a balcony in {f2.place:Echesortu}, {f3.time:at a quarter past nine on Tuesday night}, with one woman and a ladle. By ten there were {f4.number:some 3,000} people on {f5.place:Avenida Pellegrini}, beating whatever they had brought, and in {f1.number:five} districts of the city neighbours {f6.what:had put rubbish bins across the road}.

The reason was the same everywhere: no current. Since {f7.time:Saturday}, when the thermometer stood at {f8.number:39 degrees}, {f9.number:up to 40,000} households have been without electricity, some for an hour, some for three days. And on the first of the month the bill {f10.number:had gone up by 62 per cent}.

The distributor, Luz del Paraná, puts the failures down to {f11.cause:the theft of cables}. {f12.name:Héctor Bonavena}, who heads {f12.role:the electricians' union}, laughs at that. "{f13.wording:They have not changed a transformer in ten years}," he told this newspaper. He said the company had cut its night shift {f14:from 60 men to 22}.

The protest was peaceful until, shortly before midnight, stones flew at {f15.what:the company's customer office} in {f15.place:Calle Mendoza}. {f16.who:The provincial police} fired {f16.what:rubber bullets}. {f17.number:Seven} people were {f17.status:detained}. {f18.role:A pharmacist}, {f18.name:Nélida Arrúa}, {f18.age:63}, who had only come out to shut her blinds, was hit {f18.what:in the thigh}. {f27.who:Her son}, a man of 31, carried her to the {f18.place:Centenario hospital}.

Governor {f19.name:Ezequiel Larralde} {f19.what:condemned the violence "wherever it came from"}. The city's mayor, {f20.name:Pilar Mondaini}, demanded {f20.position:that the concession be withdrawn}. It runs {f21.time:until 2032}.

By {f22.time:five in the morning} supply {f22.status:had been restored} to all but {f22.number:6,000} homes, the company said. It {f23.status:will pay no} compensation, as it regards the heat as {f28:an act of God}.

Another banging of pots {f24.status:is announced} for tonight at nine. In December 2017 the same avenue was full for the same reason; the directors then resigned.

=== report B | outlet: Cono Sur Press | published: 2024-01-11 | agency: CSP
# Argentine utility {f23.status:offers} refunds after pot-banging protests in Rosario

ROSARIO, Argentina (CSP) - A power company in Argentina's third-largest city {f23.status:said on Wednesday it would compensate} customers for outages that drove thousands of people on to the streets, but a second night of protest {f24.status:went ahead} all the same.

The demonstrations started {f3.time:on Tuesday evening, shortly after nine}, in {f2.place:the Echesortu neighbourhood}, and spread to {f1.number:nine} districts. {f4.number:About 3,000} people gathered on {f5.place:Pellegrini avenue}, banging pots and pans and {f6.what:burning tyres}, according to city officials.

Luz del Paraná, which serves 600,000 customers, has struggled to keep the lights on since a heatwave hit on {f7.time:Saturday}, with temperatures of {f8.number:42 degrees}. At the peak {f9.number:40,000} homes were cut off. The company said that {f11.cause:air conditioning had overloaded its lines}. Tariffs {f10.number:were raised by 62 percent} on January 1 after the government scrapped subsidies.

Police used {f16.what:tear gas} after protesters attacked {f15.what:a substation} in {f15.place:Mendoza street}. The officers belonged to {f16.who:the federal force}, not the provincial one, the governor's office said. {f17.number:Seven} people who had been arrested {f17.status:were let go} on Wednesday morning. {f18.name:Nélida Arrúa}, {f18.age:63}, {f18.role:a retired teacher}, was injured {f18.what:in the leg}. She was taken {f27.who:by ambulance} to {f18.place:the Centenario hospital}, which she left on Wednesday.

"{f13.wording:They have not bought a transformer in ten years}," said {f12.name:Héctor Bonavena}, leader of {f12.role:the electricians' union}. The company disputes it and says that it invested {f25:$38 million} last year.

{f19.name:Ezequiel Larralde}, the provincial governor, {f19.what:blamed "agitators from outside"}. {f20.name:Pilar Mondaini}, mayor of the city of 1.3 million, {f20.position:wants the licence revoked} eight years {f21.time:before it ends in 2032}.

Refunds of {f26:15,000 pesos} will be credited on the February bill to those who were without power for more than 12 hours. Around {f22.number:6,000} homes were still dark {f22.time:at dawn on Wednesday}; by evening, {f22.status:all had been reconnected}.

=== key
f1.number differs A=5 B=9 | districts with protests
f2.place same A=Echesortu B=Echesortu | where it began
f3.time same A=2024-01-09T21:15 B=2024-01-09 shortly after 21:00 | when it began
f4.number same A=3000~ B=3000~ | people on the avenue
f5.place same A=Avenida Pellegrini B=Pellegrini avenue | where they gathered
f6.what differs A=rubbish bins across the road B=burning tyres | how the roads were blocked
f7.time same A=Saturday B=Saturday | since when power fails
f8.number differs A=39 degrees B=42 degrees | the heat on Saturday
f9.number same A=40000 B=40000 | households without power at the peak
f10.number same A=62 per cent B=62 per cent | the rise of the tariff
f11.cause differs A=theft of cables B=overload by air conditioning | the company on why power fails
f12.name same A=Héctor Bonavena B=Héctor Bonavena | the union leader
f12.role same A=electricians' union B=electricians' union | his union
f13.wording differs A=they have not changed a transformer in ten years B=they have not bought a transformer in ten years | the union leader's words
f14 only A | the night shift
f15.what differs A=customer office B=substation | what was attacked
f15.place same A=Calle Mendoza B=Mendoza street | where
f16.who differs A=provincial police B=federal police | whose officers they were
f16.what differs A=rubber bullets B=tear gas | what the police used
f17.number same A=7 B=7 | arrests
f17.status changed A=detained B=released | the arrested
f18.name same A=Nélida Arrúa B=Nélida Arrúa | the injured woman
f18.age same A=63 B=63 | the injured woman
f18.role differs A=pharmacist B=retired teacher | the injured woman
f18.what compatible A=thigh B=leg | where she was hit
f18.place same A=Centenario hospital B=Centenario hospital | where she was taken
f19.name same A=Ezequiel Larralde B=Ezequiel Larralde | the governor
f19.what differs A=violence wherever it came from B=agitators from outside | whom the governor blames
f20.name same A=Pilar Mondaini B=Pilar Mondaini | the mayor
f20.position same A=concession to be withdrawn B=licence to be revoked | what the mayor demands
f21.time same A=2032 B=2032 | when the concession ends
f22.number same A=6000 B=6000~ | homes still without power
f22.time same A=2024-01-10T05:00 B=2024-01-10 dawn | when
f22.status changed A=restored but for some B=all reconnected | the supply
f23.status changed A=no compensation B=compensation offered | compensation
f24.status changed A=announced B=held | the second protest
f25 only B | the company's investment
f26 only B | the refund
f27.who differs A=her son B=an ambulance | who took her to hospital
f28 only A | why the company would not pay
