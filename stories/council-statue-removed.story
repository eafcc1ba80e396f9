story: council-statue-removed
kind: local politics

=== report A | outlet: Havenport Argus | published: 2021-07-02
# Statue of slave trader {f2.status:taken down} {f3.time:at dawn}

Workmen on Thursday {f2.status:removed} the statue of Josiah Penhallam from Havenport's Exchange Square, {f3.time:shortly after sunrise}, four days after the city council voted for it.

{f4.who:A crane crew} {f5.what:lifted} the {f6.what:bronze} figure {f7.what:on to a low loader}. It {f8.status:is being stored} {f9.place:in a tram depot} and {f10.status:will go to the city museum}. {f11.who:A retired docker} {f12.what:laid a wreath} on the empty plinth.

Penhallam, {f13.role:a sugar merchant}, {f14.what:shipped 9,000 Africans across the ocean}. "{f15.wording:He gave us a library and others gave it their lives}," said {f16.role:the council leader}, Joy Adeleke-Marsh. {f17.who:The Heritage Society} {f18.position:will ask for a judicial review}.

The vote was {f19.number:33 to 21}. The Liberal Democrats {f20.what:split}. {f21.who:A Penhallam descendant}, {f22.name:Rev. Miles Penhallam}, {f23.position:supported the removal}. Police {f24.what:arrested} {f24.who:a man} who {f25.what:chained himself to the railings}; he {f26.status:was cautioned}.

On the plinth, {f27.what:a plaque} {f28.status:is to be fixed} {f29.time:in the autumn}. {f30.who:Sixth-formers} {f31.what:are writing the text}. In 2018 the statue {f32.what:was daubed with red paint}. {f33:Removal cost £38,000.}

=== report B | outlet: West Country Dispatch | published: 2021-07-02
# Penhallam goes, at last, in the rain

After 140 years on his pedestal, Josiah Penhallam left Exchange Square {f7.what:in a skip}. It was {f3.time:just past sunrise} on Thursday when {f4.who:council gardeners} {f5.what:took} the man of {f6.what:bronze} {f2.status:down}, wrapped him and drove him {f9.place:to a tram shed}, where he {f8.status:is kept} for now. {f10.status:He will be sold at auction}, we understand.

For Joy Adeleke-Marsh, {f16.role:deputy leader of the council}, it was a day of joy. "{f15.wording:He gave us a library; others gave it their lives}," she said of {f13.role:the tobacco dealer}, on whose ships {f14.what:9,000 people from Africa were carried over the Atlantic}.

{f22.name:Rev. Myles Penhallam}, {f21.who:of the same family}, had {f23.position:begged the council to leave him standing}. {f17.who:The Heritage Society} {f18.position:will not fight on}. {f11.who:A former dock worker} {f12.what:put a wreath} on the bare stone. {f24.who:A woman} who had {f25.what:climbed the lamp post} {f26.status:was charged}, after being {f24.what:taken in}.

{f19.number:Thirty-three} councillors had been in favour and {f19.number:twenty-one} against; the Liberal Democrats {f20.what:voted both ways}. Three years ago somebody {f32.what:poured red paint over the figure}. {f27.what:A tablet}, {f31.what:worded} by {f30.who:pupils of the upper forms}, {f28.status:will be put up} {f29.time:by Christmas}. {f34:The pigeons have moved to the bank.}

=== key
f2.status same A=removed B=taken down | the statue
f3.time same A=2021-07-01 sunrise B=2021-07-01 past sunrise | when
f4.who differs A=crane crew B=council gardeners | who took it down
f5.what same A=lifted B=took down | what they did
f6.what same A=bronze B=bronze | the material
f7.what differs A=low loader B=skip | what carried it away
f8.status same A=stored B=kept | the statue now
f9.place same A=tram depot B=tram shed | where it is kept
f10.status differs A=to the museum B=to be sold | its fate
f11.who same A=retired docker B=former dock worker | who came with a wreath
f12.what same A=laid a wreath B=put a wreath | what he did
f13.role differs A=sugar merchant B=tobacco dealer | Penhallam's trade
f14.what same A=shipped 9000 Africans B=9000 people carried | what he did
f15.wording differs A=and others gave B=; others gave | her words
f16.role differs A=council leader B=deputy leader | her office
f17.who same A=Heritage Society B=Heritage Society | the opponents
f18.position differs A=judicial review B=will not fight on | their plans
f19.number same A=33-21 B=33-21 | the vote
f20.what same A=split B=voted both ways | the Liberal Democrats
f21.who same A=a descendant B=of the same family | the clergyman
f22.name differs A=Miles Penhallam B=Myles Penhallam | the clergyman
f23.position differs A=supported the removal B=leave him standing | the clergyman's stand
f24.who differs A=a man B=a woman | who was arrested
f24.what same A=arrested B=taken in | the arrest
f25.what differs A=chained to the railings B=climbed the lamp post | what that person did
f26.status differs A=cautioned B=charged | that person
f27.what same A=plaque B=tablet | what replaces it
f28.status same A=to be fixed B=will be put up | the plaque
f29.time compatible A=autumn B=by Christmas | when
f30.who same A=sixth-formers B=pupils of the upper forms | who writes the text
f31.what same A=writing the text B=worded | their task
f32.what same A=daubed with red paint B=red paint poured | in 2018
f33 only A | the cost
f34 only B | the pigeons
