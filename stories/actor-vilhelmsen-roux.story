story: actor-vilhelmsen-roux
kind: culture

=== report A | outlet: Screen Dispatch | published: 2021-06-10
# {f1.name:Matteo Vilhelmsen-Roux} {f2.status:hurt} in fall on "Saltlight" set

{f1.name:Matteo Vilhelmsen-Roux} {f2.status:was injured} on {f3.time:Tuesday} while shooting the sea drama "Saltlight" in Dorrow Bay, the production company Third Lantern confirmed.

The actor, {f4.age:39}, fell {f5.number:about four metres} from {f6.what:a ship's mast built in the studio tank}. He has {f7.what:a fractured wrist and two cracked ribs}. He was taken to hospital {f8.what:by helicopter}.

"{f9.wording:Matteo is in good spirits and already learning his lines}," said producer {f10.name:Ines Karlovac}. Filming {f11.status:is interrupted} for {f11.time:two weeks}; the {f12.certainty:planned} opening {f12.time:in March} is not affected.

According to Karlovac, {f13.cause:a safety cable came loose}. The labour inspectorate {f14.status:has been informed}. {f15.name:Birgitte Soledad Amadi}, {f15.role:the director}, {f16.position:said she would go on without doubles}. The film costs {f17.money:$48m}; her previous one, with the same lead, cost 20 million. On that set, three years ago, a lighting technician, 52, broke a leg.

=== report B | outlet: The Daily Clarion | published: 2021-06-11
# "I heard the crack from the beach"

## Heart-throb's horror plunge {f11.status:halts} blockbuster

By Dev Montclair

The dishiest sailor in cinema {f2.status:lay} on the deck and did not move. For a full minute, says an extra who was there, nobody dared to breathe.

{f1.name:Matteo Vilhelmsen-Roux}, {f4.age:41}, had climbed the rigging for a love scene, of all things. It was {f3.time:the afternoon of 8 June}, the last take before tea. Then he dropped, {f5.number:13 feet or so}, out of {f6.what:the mast of the mock schooner}.

"I heard the crack from the beach," the extra told the Clarion. An ambulance {f8.what:took him by road} to St Brannock's, the lane being too narrow for anything bigger, and {f18:his wife, the singer Odalys Prem}, rushed to his side from Lisgard.

So what is broken? {f7.what:His wrist, and a pair of ribs that will hurt when he laughs}. {f10.name:Inés Karlovac}, who holds the purse strings, put on a brave face: "{f9.wording:Matteo is in great spirits and already learning lines}."

The cameras {f11.status:will not roll} for {f11.time:a month}, we hear. And the premiere? Still {f12.certainty:pencilled in} for {f12.time:the spring}.

Whispers on the set say {f13.cause:the star had refused to wear his harness}, because it showed under the shirt. {f15.name:Birgitte Soledad Amadi}, {f15.role:the film's writer}, {f16.position:now wants a stunt man for everything above head height}. Quite right too. A stunt man earns 900 dollars a day, Matteo's fee is {f19:six million}.

Inspectors {f14.status:were crawling over the tank} on Thursday. It is not the first mishap for the team: during their last picture an electrician was hurt. The whole adventure has a budget of {f17.money:48 million dollars}, and insurance, one hopes.

=== key
f1.name same A=Matteo Vilhelmsen-Roux B=Matteo Vilhelmsen-Roux | the actor
f2.status compatible A=injured B=lay without moving | the actor
f3.time same A=2021-06-08 B=2021-06-08 | when he fell
f4.age differs A=39 B=41 | the actor's age
f5.number same A=4 m~ B=13 ft~ | how far he fell
f6.what same A=mast of the set ship B=mast of the set ship | what he fell from
f7.what same A=wrist and two ribs B=wrist and two ribs | injuries
f8.what differs A=helicopter B=ambulance by road | how he got to hospital
f9.wording differs A=good spirits, his lines B=great spirits, lines | Karlovac's words
f10.name compatible A=Ines Karlovac B=Inés Karlovac | the producer
f11.status same A=interrupted B=interrupted | filming
f11.time differs A=two weeks B=a month | how long
f12.certainty same A=planned B=planned | the opening
f12.time compatible A=March B=spring | the opening
f13.cause differs A=cable came loose B=he refused the harness | why he fell
f14.status changed A=informed B=at work | the inspectors
f15.name same A=Birgitte Soledad Amadi B=Birgitte Soledad Amadi | of the film
f15.role differs A=director B=writer | her part in the film
f16.position differs A=go on without doubles B=wants a stunt man | what she wants
f17.money same A=USD 48m B=USD 48m | cost of the film
f18 only B | his wife, Odalys Prem
f19 only B | the actor's fee
