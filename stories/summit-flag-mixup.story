story: summit-flag-mixup
kind: summit

=== report A | outlet: Continental Press Agency | published: 2022-09-30 | agency: CPA
# {f1.what:Wrong flag} {f2.status:delays} opening of Danube-Alps summit

ZELLBURG (CPA) - A {f1.what:wrong flag} {f2.status:held up} the summit of the Danube-Alps states by {f3.time:forty minutes} on Thursday. {f4.role:The president of Morvenia}, Ludvik Haas, {f5.what:refused to enter} the hall because {f6.what:the banner of the former monarchy} hung {f7.place:behind his chair}.

{f8.who:A trainee} had {f9.what:ordered it} {f10.place:on the internet}, {f11.role:the head of protocol}, Beate Simmering, said. She {f12.what:apologised} {f13.what:in person}. The right one {f14.what:was fetched} {f15.place:from the Morvenian embassy} {f16.what:by motorcycle courier}.

"{f17.wording:We got rid of that eagle in 1948}," Haas said. He {f18.what:later joked about it} at lunch. {f19.who:The host}, Chancellor Emil Rott, {f20.what:presented him with} {f21.what:a barometer}.

The nine states {f22.status:agreed} on {f23.what:night trains} and {f24.status:postponed} {f24.what:a common flood fund}. {f25.who:Karlovia} {f26.position:blocked it}, {f27.cause:because it wants no joint debt}. {f28.who:Mayors} {f29.what:protested} outside; they {f30.position:demanded dykes}. {f31.who:Morvenian monarchists} celebrated the mistake {f32.what:with a toast}. {f33:At a summit in 2005 an anthem had been mixed up.}

=== report B | outlet: Zellburger Nachrichten | published: 2022-09-30
# The eagle has landed

It has two heads, it is black, and since Thursday it {f34:has its own fan page}: the eagle on {f6.what:the royal standard} of Morvenia, which {f4.role:the Morvenian prime minister}, Haas, spotted {f7.place:on the car that was to drive him}. He {f5.what:would not go in}. For {f3.time:two thirds of an hour} the summit {f2.status:could not begin}.

How does {f1.what:the wrong flag} get there? {f8.who:A long-serving secretary} {f9.what:had bought it} {f10.place:online}. Beate Simmering, {f11.role:deputy head of protocol}, {f12.what:said sorry} {f13.what:by letter}. A proper one {f14.what:was brought}, {f16.what:in a police car}, {f15.place:from the embassy}.

"{f17.wording:We got rid of that bird in 1948}," said Haas. {f18.what:He did not smile all day}, people at the table report. {f19.who:Rott, the host}, {f20.what:gave him} {f21.what:a hunting knife} as a consolation.

Oh yes, there was politics too. {f23.what:Trains that run by night} {f22.status:will come}, so it was decided; {f24.what:the fund for floods} {f24.status:was put off}. It was {f25.who:Karlovia} that {f26.position:stood in the way}: {f27.cause:it fears having to pay most}. {f28.who:Farmers} {f29.what:demonstrated} before the door, {f30.position:for dykes}. And in Morvenia {f31.who:friends of the monarchy} {f32.what:raised their glasses}.

=== key
f1.what same A=wrong flag B=wrong flag | what went wrong
f2.status same A=delayed B=could not begin | the opening
f3.time same A=40 minutes B=2/3 hour | the delay
f4.role differs A=president B=prime minister | Haas's office
f5.what same A=refused to enter B=would not go in | what he did
f6.what same A=banner of the monarchy B=royal standard | which flag
f7.place differs A=behind his chair B=on the car | where it was
f8.who differs A=trainee B=secretary | who got it
f9.what same A=ordered B=bought | how it was got
f10.place same A=internet B=online | where it was bought
f11.role differs A=head of protocol B=deputy head | Simmering's post
f12.what same A=apologised B=said sorry | what she did
f13.what differs A=in person B=by letter | how
f14.what same A=fetched B=brought | the right flag
f15.place same A=embassy B=embassy | from where
f16.what differs A=motorcycle B=police car | what brought it
f17.wording differs A=that eagle B=that bird | his words
f18.what differs A=joked about it B=did not smile | his mood later
f19.who same A=Chancellor Rott B=Rott | the host
f20.what same A=presented B=gave | what the host did
f21.what differs A=barometer B=hunting knife | the gift
f22.status same A=agreed B=decided | the trains
f23.what same A=night trains B=trains by night | what was agreed
f24.status same A=postponed B=put off | the fund
f24.what same A=flood fund B=fund for floods | what was put off
f25.who same A=Karlovia B=Karlovia | who blocked it
f26.position same A=blocked B=stood in the way | its stand
f27.cause differs A=no joint debt B=fears paying most | why
f28.who differs A=mayors B=farmers | who protested
f29.what same A=protested B=demonstrated | what they did
f30.position same A=dykes B=dykes | their demand
f31.who same A=monarchists B=friends of the monarchy | who was glad
f32.what same A=toast B=raised glasses | how they celebrated
f33 only A | the anthem
f34 only B | the fan page
