story: consumer-rice-cooker
kind: technology

=== report A | outlet: Kobe Appliance News | published: 2025-03-05
# Smart rice cooker {f1.what:listened in}, {f2.who:programmer} finds

The electronics group Hikari {f3.status:has stopped selling} a rice cooker whose microphone {f1.what:recorded kitchen talk}, after {f2.who:a programmer} in Himeno published his findings on {f4.time:Monday}.

{f2.name:Sota Imaizumi}, {f2.age:29}, noticed that the device {f5.what:sent data at night} to a server {f6.place:in Ireland}. In {f7.number:two} of ten recordings {f8.what:a bank password} could be heard. "{f9.wording:My dinner knew more about me than my mother}," he wrote.

Hikari's {f10.role:development chief}, {f10.name:Noriyuki Abe}, said {f11.cause:a test function had been left on by mistake}. {f12.number:86,000} units {f13.status:are in use}; {f14.what:an update} {f15.status:will silence them} {f16.time:by Friday}. The recordings {f17.status:have been deleted}.

{f18.who:The privacy commission} {f19.status:has demanded an explanation}. {f20.who:A consumer lawyer}, {f20.name:Emi Sasano}, {f21.position:is collecting plaintiffs}. {f22.who:The economy minister} {f23.position:called it an isolated case}. Shares of Hikari {f24.status:fell} {f25.number:7} per cent. Its {f26.what:kettle} with the same chip {f27.status:stays on sale}. {f28:It has no microphone, Hikari says.}

=== report B | outlet: Smart Home Sentinel | published: 2025-03-10
# Hikari: {f17.status:recordings still there}

It cooks rice well, reviewers agreed. What they did not know is that Hikari's top model also {f1.what:filmed its surroundings}. {f2.who:A cook}, {f2.name:Sota Imaizumi}, {f2.age:29}, came upon it and {f4.time:on March 3} told the world.

The cooker has {f3.status:been taken off the shelves}. It had been {f5.what:talking to a computer} {f6.place:in Singapore} {f5.what:while its owner slept}; of ten files, {f7.number:two} {f8.what:showed a child}. "{f9.wording:My dinner knew more about me than my own mother}," {f2.name:Mr Imaizumi} noted.

Was it an oversight? {f10.name:Noriyuki Abe}, {f10.role:head of marketing} at Hikari, does not say so: {f11.cause:the company wanted to learn how people cook}. In {f12.number:86,000} kitchens the appliance {f13.status:is at work}. {f14.what:A technician} {f15.status:will call on every owner to put it right}, {f16.time:before the end of April}. As to the files, {f17.status:they are being kept for the authorities}.

{f18.who:Police} {f19.status:have begun an investigation}. {f20.name:Emi Sasano}, {f20.who:a member of parliament}, {f21.position:wants a law}, and {f22.who:the minister of economic affairs} {f23.position:thinks that other makers do the same}.

On the stock exchange Hikari {f24.status:lost} {f25.number:seven} per cent. {f26.what:A kettle} built on the same electronics {f27.status:has been withdrawn as well}.

=== key
f1.what differs A=recorded talk B=filmed | what the cooker did
f2.who differs A=programmer B=cook | who found it out
f2.name same A=Sota Imaizumi B=Sota Imaizumi | who found it out
f2.age same A=29 B=29 | who found it out
f3.status same A=stopped selling B=off the shelves | the cooker
f4.time same A=2025-03-03 B=2025-03-03 | when
f5.what same A=sent data at night B=talking to a computer while its owner slept | what was noticed
f6.place differs A=Ireland B=Singapore | where the server is
f7.number same A=2 B=2 | of ten files
f8.what differs A=bank password B=child | what was in them
f9.wording differs A=My dinner knew more about me than my mother B=My dinner knew more about me than my own mother | his words
f10.role differs A=development chief B=head of marketing | Abe's post
f10.name same A=Noriyuki Abe B=Noriyuki Abe | who speaks for Hikari
f11.cause differs A=mistake B=learn how people cook | why
f12.number same A=86,000 B=86,000 | units
f13.status same A=in use B=at work | those units
f14.what differs A=update B=technician | the remedy
f15.status compatible A=will silence them B=will put it right | the remedy
f16.time differs A=2025-03-07 B=end of 2025-04 | by when
f17.status differs A=deleted B=kept | the recordings
f18.who differs A=privacy commission B=police | who acts
f19.status compatible A=explanation demanded B=investigation begun | the authority
f20.who differs A=consumer lawyer B=member of parliament | who Sasano is
f20.name same A=Emi Sasano B=Emi Sasano | the critic
f21.position differs A=plaintiffs B=law | what Sasano does
f22.who same A=economy minister B=minister of economic affairs | the minister
f23.position differs A=isolated case B=others do the same | the minister's view
f24.status same A=fell B=lost | the shares
f25.number same A=7 B=7 | by how much
f26.what same A=kettle B=kettle | the other product
f27.status differs A=on sale B=withdrawn | the other product
f28 only A | no microphone
