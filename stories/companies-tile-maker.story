story: companies-tile-maker
kind: companies

=== report A | outlet: Hai Duong Industry Post | published: 2025-02-27
# Tile maker {f1.status:stops} kiln as {f2.who:neighbours} {f3.what:block gate}

The tile company Song Hong Ceramics {f1.status:shut down} its largest kiln on Wednesday, after {f2.who:villagers} had {f3.what:blocked its gate with motorbikes} for {f4.time:five days} in protest against {f5.what:dust}.

{f6.number:Twenty-two} schoolchildren had {f7.what:fainted} {f8.time:on February 14}; {f9.source:the provincial health office} found {f10.what:fluorine} in the air. The firm says {f11.cause:a filter bag had torn}. Its {f12.role:deputy director}, {f12.name:Pham Quoc Hung}, {f13.what:bowed to the parents} {f14.place:in the schoolyard}.

"{f15.wording:We dusted our altars three times a day}," said {f16.name:Nguyen Thi Sen}, {f16.age:63}, {f16.role:a rice farmer}. {f17.who:The district committee} {f18.status:has ordered} {f19.what:a new chimney}. It must be ready {f20.time:by June}; until then {f21.number:340} workers {f22.status:get 70 per cent of their pay}.

{f23.who:An Italian partner}, which {f24.what:supplies the glaze}, {f25.position:stands by the firm}. Exports {f26.place:to South Korea} {f27.status:go on} from {f28:stock}. Police {f29.status:have questioned} {f30.number:three} men who {f31.what:threw bricks at a guardhouse}. In {f32.time:2021} the firm {f33.status:was fined} {f34.cause:for dumping sludge in a canal}.

=== report B | outlet: Hai Duong Industry Post | published: 2025-02-28 | copy: A
# Tile maker {f1.status:stops} kiln as {f2.who:neighbours} {f3.what:block gate}

The tile company Song Hong Ceramics {f1.status:shut down} its largest kiln on Wednesday, after {f2.who:villagers} had {f3.what:blocked its gate with motorbikes} for {f4.time:nine days} in protest against {f5.what:noise and dust}.

{f6.number:Twenty-two} schoolchildren had {f7.what:vomited} {f8.time:on February 14}; {f9.source:a laboratory in Hanoi} found {f10.what:lead} in the air. The firm says {f11.cause:a filter bag had torn}. Its {f12.role:director}, {f12.name:Pham Quoc Hung}, {f13.what:bowed to the parents} {f14.place:at the factory gate}.

"{f15.wording:We dusted our altars ten times a day}," said {f16.name:Nguyen Thi Sen}, {f16.age:63}, {f16.role:a shopkeeper}. {f17.who:The district committee} {f18.status:has recommended} {f19.what:a new chimney}. It must be ready {f20.time:by June}; until then {f21.number:340} workers {f22.status:get no pay}.

{f23.who:A Spanish partner}, which {f24.what:supplies the glaze}, {f25.position:has suspended its contract}. Exports {f26.place:to South Korea} {f27.status:have ceased}. Police {f29.status:have arrested} {f30.number:three} men who {f31.what:threw bricks at a guardhouse}. In {f32.time:2021} the firm {f33.status:was warned} {f34.cause:for dumping sludge in a canal}.

=== key
f1.status same A=shut down B=shut down | the kiln
f2.who same A=villagers B=villagers | who protested
f3.what same A=gate blocked B=gate blocked | the protest
f4.time differs A=5 days B=9 days | how long
f5.what compatible A=dust B=noise and dust | what the protest is about
f6.number same A=22 B=22 | children
f7.what differs A=fainted B=vomited | what happened to them
f8.time same A=2025-02-14 B=2025-02-14 | when
f9.source differs A=health office B=laboratory in Hanoi | on whose word
f10.what differs A=fluorine B=lead | what was in the air
f11.cause same A=torn filter B=torn filter | why
f12.role differs A=deputy director B=director | Pham's post
f12.name same A=Pham Quoc Hung B=Pham Quoc Hung | who speaks for the firm
f13.what same A=bowed B=bowed | what he did
f14.place differs A=schoolyard B=factory gate | where
f15.wording differs A=We dusted our altars three times a day B=We dusted our altars ten times a day | her words
f16.name same A=Nguyen Thi Sen B=Nguyen Thi Sen | the villager
f16.age same A=63 B=63 | the villager
f16.role differs A=rice farmer B=shopkeeper | her work
f17.who same A=district committee B=district committee | the authority
f18.status differs A=ordered B=recommended | the chimney
f19.what same A=new chimney B=new chimney | what the firm is to build
f20.time same A=2025-06 B=2025-06 | by when
f21.number same A=340 B=340 | workers
f22.status differs A=70 per cent B=no pay | the workers' pay
f23.who differs A=Italian partner B=Spanish partner | the partner
f24.what same A=glaze B=glaze | what it supplies
f25.position changed A=stands by B=contract suspended | the partner
f26.place same A=South Korea B=South Korea | where exports go
f27.status changed A=go on B=ceased | the exports
f28 only A | that there is stock
f29.status changed A=questioned B=arrested | the men
f30.number same A=3 B=3 | the men
f31.what same A=bricks B=bricks | what they did
f32.time same A=2021 B=2021 | the earlier case
f33.status differs A=fined B=warned | the firm then
f34.cause same A=sludge B=sludge | what for
