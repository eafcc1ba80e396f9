story: general-kesmaru
kind: politics

=== report A | outlet: Kesmaru State Television, main news | published: 2023-10-06T20:00
# President thanks General {f2.name:Oruun} for {f4:31} years of service

Good evening. The President of the Republic today {f1.status:released} General {f2.name:Tavit Oruun} from his duties as {f3.role:chief of the general staff}, {f1.cause:at the general's own request and for reasons of health}.

In a letter read out in the council of ministers, the President praised his {f4:31} years under arms. "{f5.wording:The army never had a more loyal servant, and he will always have my ear}," the President wrote.

The general, {f6.age:59}, {f25.status:is undergoing treatment} at {f7.place:the military hospital in Alvar}. His successor is Lieutenant General {f8.name:Maris Tekoan}, until now {f8.role:commander of the border troops}, who {f9.status:took the oath} at noon in {f9.place:the Hall of Flags}.

{f10.what:Armoured vehicles} seen in the capital this morning were {f10.cause:on their way to an exercise that had been announced long ago}. {f11.place:The Sarn bridge} was {f11.status:closed} {f11.time:until two in the afternoon} {f11.cause:for repairs}. The interruption of mobile telephones {f12.cause:was due to a fire in an exchange}.

Parliament {f13.status:approved} the {f13.what:defence budget} with {f24:112} votes.

And now the weather.

=== report B | outlet: Radio Free Kesmaru, from abroad (transcript) | published: 2023-10-06T22:00
# Evening programme, 6 October

PRESENTER: {f3.role:The chief of the general staff} {f1.status:is under arrest}. That is what three officers have told this station independently of one another. Illness? Our correspondent for the army, who must remain nameless, is on the line.

CORRESPONDENT: He {f25.status:is as fit as you and I}. General {f2.name:Tavit Oruun} {f1.status:was taken away} at five in the morning, {f14.place:from his flat in Poplar Street}, in slippers. Those who came were {f15.who:men of the presidential guard}. He is being held in {f7.place:the fortress of Iskar}.

PRESENTER: What is he accused of?

CORRESPONDENT: They say {f16.what:a plot against the president}. In truth, he {f1.cause:had refused to send conscripts against the miners in the south}.

PRESENTER: The television has just spoken of an exercise.

CORRESPONDENT: I counted {f18:forty} {f10.what:tanks} on the Avenue of the Republic. They {f10.cause:stood with their guns towards the ministry of defence}. An exercise with live shells! On {f11.place:the Sarn bridge} the traffic {f11.status:was stopped}, {f11.cause:because two companies loyal to Oruun were coming from the other side}. They were turned back {f19.status:without a shot}. The telephones {f12.cause:were cut off on orders from the palace}.

PRESENTER: And what of his successor?

CORRESPONDENT: {f8.name:Maris Tekoan}, until yesterday {f8.role:head of the presidential guard}. He {f9.status:was sworn in} behind closed doors, {f9.place:in the president's study}. Let me read out what the president wrote. "{f5.wording:The army never had a more loyal servant}." You have to know that he used the same sentence about Oruun's predecessor, and he died in prison in 2015.

PRESENTER: Thank you. Take care of yourself.

=== report C | outlet: Interpolar News Agency | published: 2023-10-07 | agency: INA
# Kesmaru's former army chief {f1.status:charged} with {f16.what:embezzlement}

ALVAR (INA) - Prosecutors in Kesmaru have {f1.status:charged} {f3.role:the dismissed chief of staff of the armed forces}, General {f2.name:Tavit Orun}, with {f16.what:embezzling money meant for army housing}, a court official said on Saturday, a day after his removal was announced on state television.

{f2.name:Orun}, {f6.age:61}, is under guard at {f7.place:the military hospital} in the capital, according to his lawyer, Ilena Sarkov, who was allowed to see him for ten minutes. He was detained {f14.place:at his country house} on Friday by {f15.who:military police}, she said. The lawyer {f20:denied the charge} on his behalf.

Diplomats said that he had lately fallen out with the president {f1.cause:over the use of conscripts against striking miners}. They had {f19.status:heard several shots} near {f11.place:the Sarn bridge}, they said, which was {f11.status:shut} {f11.time:until the evening}.

The new chief of staff, {f8.name:Maris Tekoan}, {f8.role:led the border troops} for six years. On Saturday he {f21:inspected soldiers in the south} and said that the army "{f22:will not shoot at workers}".

Mobile telephone service, down for most of Friday, {f23:was restored} overnight. The operator {f12.cause:gave no reason} for the failure. Parliament on Friday {f13.status:put off} a vote on {f13.what:the defence budget}.

=== key
f1.status differs A=released at his own request B=arrested C=charged | the general
f1.cause differs A=own request, health B=use of conscripts against miners C=use of conscripts against miners | why he had to go
f2.name differs A=Tavit Oruun B=Tavit Oruun C=Tavit Orun | the general's name
f3.role same A=chief of the general staff B=chief of the general staff C=chief of the general staff | his post
f5.wording compatible A=The army never had a more loyal servant, and he will always have my ear B=The army never had a more loyal servant | the president's letter, cut in B
f6.age differs A=59 C=61 | the general
f7.place differs A=military hospital B=fortress of Iskar C=military hospital | where he is
f8.name same A=Maris Tekoan B=Maris Tekoan C=Maris Tekoan | the successor
f8.role differs A=commander of the border troops B=head of the presidential guard C=commander of the border troops | the successor until now
f9.status same A=sworn in B=sworn in | the successor
f9.place differs A=Hall of Flags B=president's study | where he took the oath
f10.what compatible A=armoured vehicles B=tanks | what was seen in the capital
f10.cause differs A=on the way to an exercise B=guns towards the ministry | why they were there
f11.place same A=Sarn bridge B=Sarn bridge C=Sarn bridge | the closed bridge
f11.status same A=closed B=closed C=closed | the bridge
f11.cause differs A=repairs B=companies loyal to the general | why it was closed
f11.time differs A=until 14:00 C=until the evening | how long it was closed
f12.cause differs A=fire in an exchange B=orders from the palace C=no reason given | why the telephones failed
f13.what same A=defence budget C=defence budget | what was before parliament
f13.status differs A=approved C=put off | the budget in parliament
f14.place differs B=flat in Poplar Street C=country house | where he was seized
f15.who differs B=presidential guard C=military police | who seized him
f16.what differs B=plot against the president C=embezzlement | what he is accused of
f19.status differs B=no shot C=several shots | shots at the bridge
f25.status differs A=ill B=fit | the general's health
f4 only A | his years of service
f18 only B | tanks counted
f20 only C | the charge denied
f21 only C | the new chief's visit
f22 only C | the new chief on the workers
f23 only C | telephones restored
f24 only A | votes for the budget
