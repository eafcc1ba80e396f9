story: consumer-pressure-cooker
kind: consumer affairs

=== report A | outlet: Taichun Daily | published: 2024-02-22
# {f1.what:Pressure cooker} that "opened by itself" {f2.status:withdrawn}

The appliance maker Fu Long {f2.status:is recalling} {f3.number:52,000} electric {f1.what:pressure cookers} after {f4.who:a grandmother} in Taichun {f5.what:was scalded} when {f6.cause:the lid flew off}, {f7.who:the Bureau of Standards} said on {f8.time:Wednesday}.

{f4.name:Hsu A-mei}, {f4.age:69}, had been cooking {f9.what:pork knuckles} {f10.time:for the New Year's dinner}. She has burns on {f11.place:her chest and neck}, and has been {f12.status:discharged}. "{f13.wording:It sounded like a firecracker, and then it rained soup}," her {f14.who:grandson} said.

In the model, sold {f15.place:by a television channel}, {f16.what:a rubber ring} {f17.what:hardens} {f18.time:after about a year}. Fu Long's {f19.role:spokeswoman} {f20.position:apologised} and promised {f21.what:a new lid free of charge}. {f22.number:Fourteen} complaints had reached the firm {f23.time:since autumn}.

The Bureau's {f24.role:section head}, {f24.name:Wu Kuo-liang}, said the firm {f25.status:should have reported them within three days}; it faces {f26.what:a fine} of up to {f27:NT$2 million}. {f28.who:The consumers' foundation} {f29.position:asks for a halt to sales} of {f30.what:every cooker of the firm}.

The cookers are made {f31.place:in Vietnam}. Fu Long, {f32.what:founded as a maker of fans}, {f33.status:recalled} {f34.what:hair dryers} in {f35.time:2020}. Its shares closed {f36.what:unchanged}.

=== report B | outlet: Taichun Daily | published: 2024-02-26 | copy: A
# {f1.what:Pressure cooker} that "opened by itself" {f2.status:withdrawn}

The appliance maker Fu Long {f2.status:is recalling} {f3.number:52,000} electric {f1.what:pressure cookers} after {f4.who:a childminder} in Taichun {f5.what:was scalded} when {f6.cause:the valve shot out}, {f7.who:the Bureau of Standards} said on {f8.time:Wednesday}.

{f4.name:Hsu A-mei}, {f4.age:69}, had been cooking {f9.what:red bean soup} {f10.time:for the New Year's dinner}. She has burns on {f11.place:her hands and arms}, and has been {f12.status:operated on}. "{f13.wording:It sounded like a firecracker, and then it rained beans}," her {f14.who:son} said.

In the model, sold {f15.place:by a supermarket chain}, {f16.what:a rubber ring} {f17.what:cracks} {f18.time:after about a year}. Fu Long's {f19.role:spokeswoman} {f20.position:apologised} and promised {f21.what:the money back}. {f22.number:Twenty-three} complaints have now reached the firm {f23.time:since autumn}.

The Bureau's {f24.role:section head}, {f24.name:Wu Kuo-liang}, said the firm {f25.status:had reported them in time}; it faces {f26.what:no fine}. {f28.who:The consumers' foundation} {f29.position:asks for a halt to sales} of {f30.what:the model}.

The cookers are made {f31.place:in Guangdong}. Fu Long, {f32.what:founded as a maker of fans}, {f33.status:recalled} {f34.what:rice cookers} in {f35.time:2020}. Its shares closed {f36.what:unchanged}.

=== key
f1.what same A=pressure cooker B=pressure cooker | the product
f2.status same A=recalled B=recalled | the product
f3.number same A=52,000 B=52,000 | cookers
f4.who differs A=grandmother B=childminder | who she is
f4.name same A=Hsu A-mei B=Hsu A-mei | the victim
f4.age same A=69 B=69 | the victim
f5.what same A=scalded B=scalded | what happened to her
f6.cause differs A=lid B=valve | why
f7.who same A=Bureau of Standards B=Bureau of Standards | who announced it
f8.time same A=2024-02-21 B=2024-02-21 | when
f9.what differs A=pork knuckles B=red bean soup | what she cooked
f10.time same A=New Year B=New Year | for what occasion
f11.place differs A=chest and neck B=hands and arms | where she is burnt
f12.status differs A=discharged B=operated on | her state
f13.wording differs A=It sounded like a firecracker, and then it rained soup B=It sounded like a firecracker, and then it rained beans | the relative's words
f14.who differs A=grandson B=son | which relative
f15.place differs A=television channel B=supermarket chain | who sold it
f16.what same A=rubber ring B=rubber ring | the faulty part
f17.what compatible A=hardens B=cracks | its fault
f18.time same A=a year~ B=a year~ | after what time
f19.role same A=spokeswoman B=spokeswoman | who speaks for the firm
f20.position same A=apologised B=apologised | the firm
f21.what differs A=new lid B=money back | what buyers get
f22.number changed A=14 B=23 | complaints
f23.time same A=autumn B=autumn | since when
f24.role same A=section head B=section head | Wu's post
f24.name same A=Wu Kuo-liang B=Wu Kuo-liang | who speaks for the bureau
f25.status differs A=not reported in time B=reported in time | the complaints
f26.what differs A=fine B=no fine | what the firm faces
f27 only A | the highest fine
f28.who same A=consumers' foundation B=consumers' foundation | who asks for more
f29.position same A=halt to sales B=halt to sales | what it asks
f30.what differs A=every cooker B=the model | of what
f31.place differs A=Vietnam B=Guangdong | where they are made
f32.what same A=fans B=fans | what the firm made first
f33.status same A=recalled B=recalled | the earlier product
f34.what differs A=hair dryers B=rice cookers | the earlier product
f35.time same A=2020 B=2020 | when
f36.what same A=unchanged B=unchanged | the shares
