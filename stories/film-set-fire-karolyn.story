story: film-set-fire-karolyn
kind: film

=== report A | outlet: Danube Courier Service | published: 2024-05-14
# Fire destroys {f1.what:palace} set at Hungarian studio

BUDAPEST, May 14 (Danube Courier) - A fire {f2.time:in the early hours of Tuesday} {f2.status:gutted} {f1.what:a replica of a royal palace} at the Karolyn film studios west of Budapest, where the historical drama "{f3.name:The Regent's Glass}" was being shot.

{f4.who:A night watchman} was {f5.status:taken to hospital} with {f5.what:smoke poisoning}. {f6.number:About forty} extras had left the site two hours earlier, said {f7.role:the studio's manager}, Ágota Bencze.

Firefighters needed {f8.time:three hours} to {f8.status:put out} the flames. Their {f9.role:commander}, Zoltán Rácz, said the blaze had probably been started by {f10.cause:an overloaded cable}; {f11.what:arson} was {f11.status:ruled out}.

{f12.what:Some 300 costumes}, hired from {f12.source:a Vienna opera house}, were {f12.status:lost}. {f13.what:The cameras} were {f13.status:saved}.

Filming, which {f14.time:was to end in June}, is {f15.status:suspended}. {f16.who:The British director}, Imelda Croft, was {f16.place:in London} for {f16.cause:a family funeral}. "{f17.wording:Nobody died, and wood can be sawn again}," she said by telephone.

The producers are {f18.status:insured}. Another hall in Karolyn burned down {f19.time:in 2013}; {f20.who:an electrician} was {f20.status:convicted} then.

=== report B | outlet: The Screen Gazette | published: 2024-05-15
# "{f3.name:The Regent's Glass}" goes up in smoke

By Dorian Ashby

The lavish {f1.what:castle} built for Imelda Croft's costume epic has been {f2.status:reduced to ashes}. The flames were spotted {f2.time:just before midnight on Monday} by {f4.who:a security guard}, who {f5.status:was treated on the spot} for {f5.what:burns to his hands}.

{f6.number:Two score} background players had already been bussed back to their hotel. It took crews {f8.time:some three hours} to {f8.status:get it under control}.

{f10.cause:A pyrotechnic charge that went off by itself} is the likeliest explanation, according to {f9.role:the fire brigade's spokesman}, Zoltán Rácz. {f11.what:Deliberate fire-raising} {f11.status:is not suspected}.

Gone too are {f12.what:three hundred gowns and uniforms} on loan from {f12.source:a theatre in Prague}. {f13.what:The camera equipment} {f13.status:came through unharmed}.

Croft, {f16.who:the Irish film-maker}, had flown {f16.place:to London} {f16.cause:to bury her aunt}. "{f17.wording:Nobody died, and wood can be cut again}," she told the Gazette. The cast {f15.status:have been sent home}; {f14.time:the shoot should have wrapped next month}.

An insurer {f18.status:will foot the bill}, said Ágota Bencze, {f7.role:line producer} of the picture. It is {f19.time:eleven years} since a stage at the same place went up in flames; {f20.who:an electrician} stood trial for it and {f20.status:walked free}. {f21:Croft's last film took two jury prizes in Ravello.}

=== report C | outlet: Karolyn Studios, statement | published: 2024-05-15
# Statement on the fire of 14 May

At {f2.time:2.40am yesterday} a fire broke out in {f1.what:the palace building} of the production "{f3.name:The Regent's Glass}". The structure was {f2.status:completely destroyed}.

Our colleague from {f4.who:the night watch} is {f5.status:spending a second night in hospital} with {f5.what:smoke inhalation}. We wish him well.

The fire services, whom we thank, had {f8.status:extinguished} the blaze after {f8.time:five hours}. The police {f11.status:are also examining} the possibility of {f11.what:arson}. We ask everyone to refrain from speculation about the cause; {f10.cause:it is not known}.

{f13.what:Camera and lighting equipment} was {f13.status:brought out in time}. The wardrobe of {f12.what:300 costumes} from {f12.source:the Vienna house} {f12.status:could not be rescued}.

Shooting will {f15.status:resume on 3 June} in Hall 4. The damage {f18.status:is covered by insurance}, says Ágota Bencze, {f7.role:head of the studios}. After the fire of {f19.time:2013} our company spent €2m on sprinklers.

=== key
f1.what same A=palace B=palace C=palace | the set that burned
f2.status same A=gutted B=gutted C=gutted | the set
f2.time differs A=2024-05-14 early hours B=2024-05-13 just before midnight C=2024-05-14 early hours | when it began
f3.name same A=The Regent's Glass B=The Regent's Glass C=The Regent's Glass | the film
f4.who same A=night watchman B=night watchman C=night watchman | who was hurt
f5.status differs A=taken to hospital B=treated on the spot C=taken to hospital | the watchman's treatment
f5.what differs A=smoke poisoning B=burns to the hands C=smoke poisoning | his injury
f6.number same A=40~ B=40~ | extras who had left
f7.role differs A=studio manager B=line producer C=studio manager | Ágota Bencze's post
f8.time differs A=3 hours B=3 hours C=5 hours | how long the fire was fought
f8.status same A=put out B=put out C=put out | the fire
f9.role differs A=commander B=spokesman | Rácz's function in the fire brigade
f10.cause differs A=overloaded cable B=pyrotechnic charge C=not known | the cause
f11.what same A=arson B=arson C=arson | the suspicion spoken of
f11.status differs A=ruled out B=ruled out C=being examined | arson
f12.what same A=300 costumes B=300 costumes C=300 costumes | what was lost
f12.source differs A=Vienna opera house B=theatre in Prague C=Vienna opera house | where the costumes came from
f12.status same A=lost C=lost | the costumes
f13.what same A=cameras B=cameras C=cameras | the equipment
f13.status same A=saved B=saved C=saved | the equipment
f14.time same A=June 2024 B=June 2024 | when filming was to end
f15.status changed A=suspended B=suspended C=to resume on 3 June | the filming
f16.who differs A=British B=Irish | what the director is
f16.place same A=London B=London | where she was
f16.cause compatible A=family funeral B=to bury her aunt | why she was away
f17.wording differs A=wood can be sawn again B=wood can be cut again | her words
f18.status same A=insured B=insured C=insured | the damage
f19.time same A=2013 B=2013 C=2013 | the earlier fire
f20.who same A=electrician B=electrician | who stood trial then
f20.status differs A=convicted B=walked free | the electrician
f21 only B | her last film
