story: lorry-fuel-nakombe
kind: accident

=== report A | outlet: The Nakombe Star | published: 2023-09-19
# {f1.number:Twenty-two} {f2.status:burnt to death} scooping fuel from {f3.status:overturned} tanker

By Gilbert Asiimwe and Rose Nabirye

A petrol tanker that {f3.status:overturned} {f4.place:on Nakombe hill} on Monday morning {f5.status:exploded} while villagers were filling jerrycans, {f2.status:killing} {f1.number:22} people.

The lorry {f3.cause:swerved to avoid a herd of goats}, its turnboy, {f6.name:Hassan Lule}, told the Star. The driver {f7.status:died in the cab}. People {f8.what:came running with basins and saucepans}. {f9.who:A traffic policeman} {f9.status:fired in the air to drive them off}, but {f10.who:the crowd} {f10.status:pelted him with stones}.

What set off the fire is in dispute. {f11.source:The fire brigade} believes that {f12.cause:somebody lit a cigarette}.

Among the dead are {f13.who:a headmaster} and {f14.number:five} of his pupils. {f15.who:Nurse Teopista Akello} at the Nakombe health centre said that {f16.what:the burns unit had only two beds}. The badly hurt were taken {f17.what:by lorry} to {f18.place:the regional referral hospital}. "{f19.wording:They come in walking and talking, and by evening they are gone}," she said.

{f20.role:District commissioner} {f20.name:Innocent Byaru} {f21.status:has forbidden} {f21.what:the sale of petrol in bottles}. The burial, {f22.what:in a mass grave}, {f22.status:is set} {f22.time:for Thursday}. {f23.who:The local imam} {f23.position:asked for separate graves}.

The tanker belonged to {f24.who:a firm from the coast}, {f24.name:Simba Fuels}, and carried {f25.number:36,000} litres. The company {f26.status:promised to pay} for the burials. Its managing director {f27.status:is out of the country}.

Road engineers {f28.what:had recommended a guard rail} at the bend {f28.time:last year}. In {f29.time:2013} {f29.number:33} people died the same way at Kireka Junction, and {f30:a law was passed that nobody enforces}.

=== report B | outlet: Equator News Agency | published: 2023-09-20
# Fuel tanker blast {f1.number:kills 27} in hill village

NAKOMBE (ENA) - {f2.status:Twenty-two people were burned alive} and {f2.status:five more died in hospital} after a fuel tanker {f3.status:tipped over} {f4.place:outside Nakombe} on Monday and {f5.status:blew up}, the health ministry said, putting the toll at {f1.number:27}.

Residents had {f8.what:rushed up with pots and bowls}. {f9.who:A soldier on leave} who {f9.status:shot into the air in a bid to scatter them} was driven away when {f10.who:they} {f10.status:threw stones}.

The truck {f3.cause:had lost a wheel}, according to {f6.name:Hassan Lule}, the driver's mate. The driver {f7.status:got away with scratches and is in custody}. {f11.source:The police} hold that {f12.cause:the engine of a motorcycle} ignited the fumes.

{f14.number:Five} schoolchildren and {f13.who:the deputy head of their school} perished. {f18.place:The national hospital in the capital}, to which the gravely wounded {f17.what:were flown}, is treating eleven. {f15.who:Teopista Akello}, {f15.who:a midwife in Nakombe}, said she had {f16.what:two beds for burns}. "{f19.wording:They come in talking, and by evening they are gone}," she added.

{f20.name:Innocent Byaru}, {f20.role:the area's member of parliament}, called for {f21.what:a ban on bottled petrol}, which he {f21.status:would put to the house}.

The victims {f22.status:were to be laid to rest} {f22.what:together} {f22.time:the day after tomorrow}. {f23.who:Muslim leaders} {f23.position:agreed to a common burial}.

{f24.name:Simba Fuels}, {f24.who:a company based on the coast}, {f26.status:said that it was waiting for its insurers}. {f27.status:Its head flew home} on Tuesday night. The load was {f25.number:36,000} litres.

Engineers {f28.what:called for a barrier} there {f28.time:in 2022}. A similar blast at Kireka Junction {f29.time:a decade ago} took {f29.number:33} lives.

=== key
f1.number changed A=22 B=27 | the dead
f2.status same A=burnt to death B=burned alive, others died in hospital | how they died
f3.status same A=overturned B=tipped over | the tanker
f3.cause differs A=swerved to avoid goats B=lost a wheel | why it overturned, both on Lule's word
f4.place compatible A=on Nakombe hill B=outside Nakombe | where
f5.status same A=exploded B=blew up | the tanker
f6.name same A=Hassan Lule B=Hassan Lule | the driver's mate
f7.status differs A=dead B=alive and in custody | the driver
f8.what same A=came running with basins and saucepans B=rushed up with pots and bowls | the villagers
f9.who differs A=traffic policeman B=soldier on leave | who tried to stop them
f9.status same A=fired in the air B=shot into the air | what he did
f10.who same A=the crowd B=residents | who threw stones
f10.status same A=pelted him with stones B=threw stones | the crowd
f11.source differs A=fire brigade B=police | on whose word the cause of the fire
f12.cause differs A=cigarette B=motorcycle engine | what lit the fuel
f13.who differs A=headmaster B=deputy head | the dead teacher
f14.number same A=5 B=5 | dead pupils
f15.who differs A=nurse B=midwife | Teopista Akello's work
f16.what same A=burns unit with two beds B=two beds for burns | the health centre
f17.what differs A=by lorry B=by air | how the wounded were moved
f18.place differs A=regional referral hospital B=national hospital | where they were taken
f19.wording differs A=walking and talking B=talking | Akello's words
f20.role differs A=district commissioner B=member of parliament | Byaru's office
f20.name same A=Innocent Byaru B=Innocent Byaru | the politician
f21.status differs A=forbidden B=to be put to parliament | the sale of petrol in bottles
f21.what same A=sale of petrol in bottles B=ban on bottled petrol | the measure
f22.what same A=mass grave B=together | the burial
f22.status same A=set B=to be laid to rest | the burial
f22.time differs A=2023-09-21 B=2023-09-22 | when
f23.who same A=local imam B=Muslim leaders | who spoke for the Muslims
f23.position changed A=separate graves B=agreed to a common burial | their wish
f24.who same A=firm from the coast B=company based on the coast | the owner
f24.name same A=Simba Fuels B=Simba Fuels | the owner
f25.number same A=36000 B=36000 | litres
f26.status differs A=promised to pay B=waiting for its insurers | the firm and the burials
f27.status changed A=out of the country B=flew home | the firm's head
f28.what same A=guard rail B=barrier | what engineers advised
f28.time same A=2022 B=2022 | when
f29.time same A=2013 B=2013 | the earlier disaster
f29.number same A=33 B=33 | its dead
f30 only A | the law
