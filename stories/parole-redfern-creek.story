story: parole-redfern-creek
kind: prison

=== report A | outlet: Great Basin Press | published: 2024-10-17
# Nevada board {f1.status:denies} parole to {f2.what:Redfern Creek bomber}

CARSON CITY, Nev. (GBP) - The Nevada parole board {f1.status:denied} release on {f3.time:Wednesday} to {f4.name:Wendell Crouse}, the {f2.what:Redfern Creek bomber}, who has {f5.status:spent} {f6.time:38 years} behind bars for an attack that killed {f7.whom:two rangers}.

{f4.name:Crouse}, {f8.age:72}, {f9.what:appeared by video} from {f10.place:the infirmary} of the state prison in Ely, where he is being treated for {f11.what:emphysema}. He {f12.position:said he was sorry}.

The commissioners voted {f13.number:5 to 2}. Chairwoman {f14.name:Dolores Etchegaray} cited {f15.cause:the gravity of the crime}. He {f16.status:may apply again} in {f16.time:three years}.

The {f17.role:son} of one of the {f7.whom:rangers}, Troy Haddix, {f18.position:spoke against} release. "{f19.wording:He gets to say goodbye. We never did}," he said. {f20.who:A prison chaplain} {f21.what:testified on Crouse's behalf}.

{f4.name:Crouse} was {f22.status:convicted} in {f22.time:1986} of {f23.what:planting the device} in {f24.place:a visitor center}. He claimed to be protesting {f25.cause:the closing of grazing land}. {f26.who:A jury} {f27.status:spared} him the death penalty.

The state's {f28.role:attorney general} {f29.position:welcomed} the decision. {f4.name:Crouse}'s lawyer said she would {f30.status:petition} the {f31.whom:governor} for {f32.what:clemency}.

{f33.who:Ranchers} had {f34.what:collected signatures} in his favor. {f35:Security at the hearing was tight.} His co-defendant, a nephew, was released in 2004 and {f36.status:lives} in {f36.place:Idaho}.

=== report B | outlet: Desert Ledger | published: 2024-10-17 | copy: A
# Nevada board {f1.status:turns down} parole for {f2.what:Redfern Creek bomber}

The Nevada parole board {f1.status:refused} release on {f3.time:Wednesday} to {f4.name:Wendell Crouse}, the {f2.what:Redfern Creek bomber}, who has {f5.status:served} {f6.time:38 years} in prison for an attack that killed {f7.whom:two surveyors}.

{f4.name:Crouse}, {f8.age:72}, {f9.what:appeared in person}, brought from {f10.place:the sick ward} of the state prison in Ely, where he is being treated for {f11.what:kidney failure}. He {f12.position:expressed remorse}.

The commissioners voted {f13.number:5 to 2}. Chairwoman {f14.name:Dolores Etchegaray} cited {f15.cause:his record of violence in prison}. He {f16.status:may try once more} in {f16.time:2027}.

The {f17.role:brother} of one of the {f7.whom:surveyors}, Troy Haddix, {f18.position:opposed} release. "{f19.wording:He gets to say goodbye. We never could}," he said. {f20.who:A prison librarian} {f21.what:put in a word for Crouse}.

{f4.name:Crouse} was {f22.status:found guilty} in {f22.time:1986} of {f23.what:planting the device} in {f24.place:a ranger station}. He claimed to be protesting {f25.cause:the reintroduction of wolves}. {f26.who:A judge} {f27.status:spared} him execution.

The state's {f28.role:governor} {f29.position:regretted} the decision. {f4.name:Crouse}'s lawyer said she would {f30.status:appeal} to the {f31.whom:Supreme Court} for {f32.what:a new hearing}.

{f33.who:Veterans} had {f34.what:gathered names on a petition} in his favor. His co-defendant, a nephew, was released in 2004 and {f36.status:died} in {f36.place:Idaho}.

=== key
f1.status same A=denied B=refused | parole
f2.what same A=Redfern Creek bomber B=Redfern Creek bomber | who Crouse is
f3.time same A=2024-10-16 B=2024-10-16 | day of the decision
f4.name same A=Wendell Crouse B=Wendell Crouse | the prisoner
f5.status same A=spent B=served | the time
f6.time same A=38 years B=38 years | time in prison
f7.whom differs A=two rangers B=two surveyors | whom the attack killed
f8.age same A=72 B=72 | Crouse
f9.what differs A=by video B=in person | how he appeared
f10.place same A=infirmary B=sick ward | where in the prison he is
f11.what differs A=emphysema B=kidney failure | his illness
f12.position same A=sorry B=remorse | Crouse on the crime
f13.number same A=5-2 B=5-2 | the vote
f14.name same A=Dolores Etchegaray B=Dolores Etchegaray | who chairs the board
f15.cause differs A=gravity of the crime B=violence in prison | why parole is refused
f16.status same A=may apply again B=may try once more | a new application
f16.time same A=2027 B=2027 | when he may apply again
f17.role differs A=son B=brother | Haddix to the ranger
f18.position same A=spoke against B=opposed | Haddix on release
f19.wording differs A=We never did B=We never could | Haddix's words
f20.who differs A=chaplain B=librarian | who spoke for Crouse
f21.what same A=testified on his behalf B=put in a word for him | what this person did
f22.status same A=convicted B=found guilty | Crouse
f22.time same A=1986 B=1986 | when he was convicted
f23.what same A=planting the device B=planting the device | of what
f24.place differs A=visitor center B=ranger station | where the bomb was
f25.cause differs A=closing of grazing land B=reintroduction of wolves | what he protested
f26.who differs A=a jury B=a judge | who spared him
f27.status same A=spared B=spared | the death penalty
f28.role differs A=attorney general B=governor | who commented
f29.position differs A=welcomed B=regretted | the comment on the decision
f30.status differs A=petition B=appeal | what the lawyer will do
f31.whom differs A=governor B=Supreme Court | to whom she turns
f32.what differs A=clemency B=new hearing | what she asks for
f33.who differs A=ranchers B=veterans | who collected signatures
f34.what same A=collected signatures B=gathered names | what they did
f35 only A | security
f36.status differs A=living B=dead | the nephew
f36.place same A=Idaho B=Idaho | where
