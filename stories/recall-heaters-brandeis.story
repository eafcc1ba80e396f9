story: recall-heaters-brandeis
kind: consumer affairs

=== report A | outlet: Ontario Consumer Gazette | published: 2024-01-18
# {f2.what:Space heaters} pulled from shelves after {f3.what:basement} fire kills {f4.role:grandmother}

Some {f1.number:64,000} electric {f2.what:space heaters} sold under the name Brandeis Comfort are being {f5.status:recalled} across Canada, {f6.who:the federal health department} said on Thursday.

The order follows a blaze in {f3.what:the basement} of a house in {f7.place:Guelph} that claimed the life of {f4.name:Mavis Thornbury}, {f4.age:71}, {f4.role:a grandmother of six}. Investigators believe that {f8.cause:a thermostat that stuck} let the appliance overheat. She was found {f9.place:on the stairs} and had died of {f10.cause:smoke inhalation}.

{f11.who:Her son} had given her the heater {f12.time:at Christmas}. "{f13.wording:It was meant to keep her warm}," he said.

The heaters are made in {f14.place:Vietnam} for the importer, Larch & Pine of Mississauga. They were sold {f15.who:by the hardware chain Tolliver's} and are {f16.what:white}, with the model number on {f17.place:the base}. Owners should {f18.what:unplug them at once} and {f19.what:take them back to the shop}, where they will receive {f20.what:a full refund}.

The importer knew of {f21.number:19} earlier cases of {f22.what:melted plugs}, according to {f23.source:court papers}. Its {f24.role:chief executive}, Ross Amundsen, {f25.status:denies} that it {f26.what:hid them}. {f27.who:A consumer group in Montreal} {f28.status:is preparing} {f29.what:a class action}.

Last year Larch & Pine called back {f30.what:toasters}, {f31.cause:whose cords were too short}.

=== report B | outlet: Capital Wire Canada | published: 2024-01-19
# Importer {f5.status:takes back} {f2.what:heaters} linked to fatal fire in {f7.place:Guelph}

OTTAWA - A brand of {f2.what:portable electric heater} blamed for a death is being {f5.status:withdrawn from the market} nationwide. According to {f6.who:Health Canada's standards office}, {f1.number:about 64,000} units are in people's homes.

The Brandeis Comfort was sold {f15.who:through the importer's own website}. It comes in {f16.what:cream}; the model can be read {f17.place:underneath}. Those who have one are told {f18.what:not to touch them and to switch off the fuse} and {f19.what:to send in a photograph of the cut cord}; they get {f20.what:a voucher for the purchase price} in return.

{f4.name:Mavis Thornbury}, {f4.age:71}, {f4.role:who had six grandchildren}, did not survive when {f3.what:the cellar of her home} caught fire. {f8.cause:A loose wire in the heater} is the presumed origin. Firefighters discovered her {f9.place:in her bedroom}; {f10.cause:the burns} had killed her. The heater was {f12.time:a Christmas} present from {f11.who:her son-in-law}, who said: "{f13.wording:It was only meant to keep her warm}."

Larch & Pine, which has the heaters {f14.place:manufactured in China}, had been told of {f22.what:scorched carpets} in {f21.number:19} instances, {f23.source:a former employee} said. {f24.role:Company head} Ross Amundsen {f25.status:rejected the claim} that the firm had {f26.what:shredded the complaints}.

{f28.status:A suit has been lodged} on behalf of the buyers by {f27.who:a Quebec consumers' association}; a judge must now say whether it may go forward as {f29.what:a collective claim}.

It is the importer's second recall within two years; the first concerned {f30.what:kettles} {f31.cause:whose leads did not reach the usual socket}. {f32:Trading standards staff will visit shops next week.}

=== key
f1.number same A=64,000~ B=64,000~ | heaters recalled
f2.what same A=space heaters B=portable heaters | the product
f3.what same A=basement B=cellar | where the fire broke out
f4.role same A=grandmother of six B=had six grandchildren | the dead woman
f4.name same A=Mavis Thornbury B=Mavis Thornbury | the dead woman
f4.age same A=71 B=71 | the dead woman
f5.status same A=recalled B=withdrawn | the heaters
f6.who compatible A=federal health department B=Health Canada's standards office | who announced it
f7.place same A=Guelph B=Guelph | the town of the fire
f8.cause differs A=stuck thermostat B=loose wire | the presumed cause
f9.place differs A=stairs B=bedroom | where she was found
f10.cause differs A=smoke inhalation B=burns | what she died of
f11.who differs A=son B=son-in-law | who gave her the heater
f12.time same A=Christmas B=Christmas | when
f13.wording differs A=It was meant to keep her warm B=It was only meant to keep her warm | the giver's words
f14.place differs A=Vietnam B=China | where they are made
f15.who differs A=hardware chain B=importer's website | who sold them
f16.what differs A=white B=cream | their colour
f17.place same A=base B=underneath | where the model number is
f18.what differs A=unplug at once B=switch off the fuse | what owners should do
f19.what differs A=take back to the shop B=photograph of the cut cord | how to claim
f20.what differs A=refund B=voucher | what owners get
f21.number same A=19 B=19 | earlier cases
f22.what differs A=melted plugs B=scorched carpets | the earlier cases
f23.source differs A=court papers B=former employee | on whose word
f24.role same A=chief executive B=company head | Amundsen
f25.status same A=denied B=rejected | his answer
f26.what differs A=hid them B=shredded the letters | the reproach
f27.who compatible A=consumer group in Montreal B=Quebec consumers' association | who sues
f28.status changed A=in preparation B=lodged | the suit
f29.what same A=class action B=collective claim | the suit
f30.what differs A=toasters B=kettles | the earlier recall
f31.cause same A=cords too short B=leads did not reach | why
f32 only B | the visits to shops
