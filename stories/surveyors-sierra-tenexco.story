story: surveyors-sierra-tenexco
kind: crime

=== report A | outlet: Noticias del Altiplano (English service) | published: 2024-06-12 | agency: NDA
# {f1.number:Three} road surveyors {f1.status:vanish} in Puebla mountains

PUEBLA, Mexico (NDA) - Prosecutors in the state of Puebla are searching for {f1.number:three} surveyors who {f1.status:disappeared} in the Sierra de Tenexco after telling a relative that armed men had stopped them.

Heriberto Cabrera Soto, {f2.age:58}, his nephew Ulises Cabrera Tlapa, {f3.age:34}, and Itzel Monreal, 27, were last heard from {f4.time:on Sunday afternoon}, the state prosecutor, Lourdes Barragán, told a news conference on Wednesday. They were measuring the route of {f5.what:a bypass} for {f6.who:a private engineering firm} from Tlaxcala.

"{f7.wording:They have stopped us, I'll call you in a while}," said a voice message that the younger Cabrera left on the phone of {f8.who:his wife}. {f9.who:She} reported the {f1.number:three} missing {f9.time:on Monday night}.

Their vehicle, {f10.what:a white double-cabin pickup}, was found {f10.place:at the side of the road from Tenexco to Agua Fría}, {f10.status:locked and undamaged}. The measuring instruments, worth {f11:about 400,000 pesos}, {f12.status:were still in it}. For that reason investigators think robbery {f13:unlikely}, though Barragán said {f14.cause:no line of inquiry had been ruled out}.

{f15.status:There had been no demand for ransom}, {f15.source:she} added.

{f16.number:About 120} police officers and soldiers are combing the area with dogs and a helicopter. The state offers {f17.money:500,000 pesos} for information.

Relatives at the roadblock in Tenexco told reporters that they did not trust the local police and {f18.position:wanted the marines to take over the search}. Colleagues of the missing {f19.status:plan to} close the Puebla-Veracruz motorway {f19.time:on Friday} if there is no news by then.

{f20.status:No one has been arrested}.

The municipality of Tenexco el Alto has {f21.number:9,000} inhabitants and six policemen. Two census takers were held there for a night {f22.time:in 2020} before villagers let them go. More than 1,300 people are registered as missing in the state.

=== report B | outlet: El Faro de Cholula | published: 2024-06-15
# {f1.status:Two alive, one dead}: sierra gives back the surveyors

## Loggers took them for inspectors, says prosecutor; {f20.status:two municipal policemen held}

By Rebeca Xicoténcatl

They had been walking for eleven hours when a bread van stopped for them. Itzel Monreal had one shoe. Ulises Cabrera, {f3.age:34}, carried the hat of his uncle.

With that, soon after six on {f23:Friday} morning, ended the search for the {f1.number:three} surveyors who {f4.time:last Monday} {f1.status:were taken away} by gunmen in the Sierra de Tenexco. The third, Heriberto Cabrera, was {f1.status:found dead} towards noon in a shepherd's hut. He was {f2.age:61} and a diabetic; {f24:he died for want of his insulin}, according to the state prosecutor, Lourdes Barragán.

Who did this, and what for? {f14.cause:The captors, men who fell timber without a permit, believed that the team had come from the environmental inspectorate}, said Barragán. In fact the {f1.number:three} worked for {f6.who:the state highways department}, and what they had come to survey was the line of {f5.what:a road around the town}.

Two officers of the Tenexco police {f20.status:were detained} on Thursday. They are said to have halted the pickup, {f10.what:a white Nissan with two rows of seats}, and handed over its occupants. It was they, too, who drove it afterwards to the spot {f10.place:between Tenexco and Agua Fría} where it was discovered, {f10.status:with its windows smashed}. The theodolites and the rest of the equipment {f12.status:had not been touched}.

The families are bitter. The alarm was raised {f9.time:on Tuesday}, when {f9.who:the brother of Itzel Monreal} went to the prosecutor's office, and they say that a day was wasted on forms. And {f15.status:a man did ring and ask for 200,000 pesos}, {f15.source:the brother says}, that same evening. "I told the investigators within the hour."

It was {f8.who:he}, moreover, who had received the last sign of life from his sister's companion: "{f7.wording:They have stopped us, I'll call you later}."

By the end, {f16.number:some 300} people were looking, most of them from the {f18.position:marines, whose deployment the relatives had demanded}. The motorway to Veracruz {f19.status:was blocked} for two hours on {f19.time:Friday} all the same, by surveyors who had not yet heard the news and then would not believe it. The reward of {f17.money:half a million} will go to nobody, unless it be the baker.

Tenexco el Alto, a town of {f21.number:9,000}, has a name for this. {f22.time:Four years ago} its people locked two census takers in the school overnight. The governor has now {f25:dissolved its police}.

=== key
f1.number same A=3 B=3 | the surveyors
f1.status changed A=missing B=two alive, one dead | the surveyors
f2.age differs A=58 B=61 | Heriberto Cabrera
f3.age same A=34 B=34 | Ulises Cabrera
f4.time differs A=2024-06-09 B=2024-06-10 | when they were taken
f5.what same A=bypass B=road around the town | what they were measuring
f6.who differs A=a private engineering firm B=the state highways department | their employer
f7.wording differs A=They have stopped us, I'll call you in a while B=They have stopped us, I'll call you later | the last message
f8.who differs A=wife of Ulises Cabrera B=brother of Itzel Monreal | who received the message
f9.time differs A=2024-06-10 B=2024-06-11 | when they were reported missing
f9.who differs A=wife of Ulises Cabrera B=brother of Itzel Monreal | who reported them missing
f10.what same A=white double-cabin pickup B=white pickup with two rows of seats | their vehicle
f10.place same A=road from Tenexco to Agua Fría B=between Tenexco and Agua Fría | where the vehicle was found
f10.status differs A=undamaged B=windows smashed | the vehicle
f11 only A | worth of the instruments
f12.status same A=still in the vehicle B=not touched | the instruments
f13 only A | robbery unlikely
f14.cause changed A=not known B=taken for inspectors by illegal loggers | why they were taken
f15.status differs A=no ransom demanded B=200,000 pesos demanded on Tuesday | a ransom
f15.source differs A=the prosecutor B=brother of Itzel Monreal | who speaks about the ransom
f16.number changed A=120~ B=300~ | the searchers
f17.money same A=MXN 500000 B=MXN 500000 | the reward
f18.position same A=marines B=marines | whom the relatives wanted for the search
f19.status changed A=planned B=carried out | the closing of the motorway
f19.time same A=2024-06-14 B=2024-06-14 | the day of it
f20.status changed A=nobody arrested B=two policemen detained | arrests
f21.number same A=9000 B=9000 | inhabitants of Tenexco el Alto
f22.time same A=2020 B=2020 | the census takers were held
f23 only B | the day they were found
f24 only B | what Heriberto Cabrera died of
f25 only B | the town's police dissolved
