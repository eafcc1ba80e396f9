story: counterfeit-porto-alvo
kind: crime

=== report A | outlet: Agência Recife | published: 2022-04-28
# Brazilian police {f1.status:raid} {f2.what:fake medicine} workshop in Porto Alvo

PORTO ALVO, Brazil (AR) - Police in northeastern Brazil {f1.status:raided} a workshop on {f3.time:Wednesday} where {f2.what:counterfeit medicines} were {f4.what:packed} for sale in {f5.place:street markets}.

{f6.number:Eight} people were {f7.status:arrested} in the {f8.place:cellar of a bakery} in the port district. The {f9.role:owner}, {f10.name:Josenildo Farias}, {f11.status:escaped} {f12.what:over the roofs}. He is {f13.role:a former paramedic}.

Officers found {f14.number:40,000} boxes of {f15.what:painkillers}, which {f16.what:contained nothing but starch}. {f17.who:A pharmacist} {f18.what:tipped off} the police after {f19.who:a customer} {f20.what:complained of a bitter taste}.

"{f21.wording:These people were selling hope by the box}," said investigator {f22.name:Lúcia Barreto}. She said it was {f23.certainty:likely} that {f24.number:two} deaths in {f25.place:Vila Canoa} were connected.

{f26.who:The health agency} {f27.status:has recalled} {f28.what:three brands}. {f10.name:Farias}' {f29.role:wife} {f30.position:refused to talk} to investigators. {f31.who:A city councilman} {f32.status:is also suspected} of {f33.what:having protected the ring}.

The printing press {f34.status:was taken away}. {f35.who:The manufacturers' federation} {f36.position:demanded longer sentences}. {f37:A tip line has been opened.} In 2013 a similar workshop was found in the same street.

=== report B | outlet: Folha do Porto | published: 2022-04-28 | copy: A
# Police {f1.status:search} {f2.what:fake medicine} workshop in Porto Alvo

Police {f1.status:searched} a workshop in our town on {f3.time:Wednesday} where {f2.what:forged drugs} were {f4.what:pressed} for sale in {f5.place:country fairs}.

{f6.number:Eight} people were {f7.status:taken in} in the {f8.place:cellar of a bakery} in the port district. The {f9.role:accountant}, {f10.name:Josenildo Farias}, {f11.status:got away} {f12.what:by motorboat}. He is {f13.role:a former nurse}.

Officers found {f14.number:40,000} boxes of {f15.what:antibiotics}, which {f16.what:consisted of starch only}. {f17.who:A doctor} {f18.what:alerted} the police after {f19.who:a patient} {f20.what:complained of a bitter taste}.

"{f21.wording:These people were selling hope by the box}," said investigator {f22.name:Lúcia Barreto}. She said it was {f23.certainty:proven} that {f24.number:two} deaths in {f25.place:Serra Talhoa} were connected.

{f26.who:The health agency} {f27.status:has withdrawn} {f28.what:three brands}. {f10.name:Farias}' {f29.role:wife} {f30.position:agreed to talk} to investigators. {f31.who:A former councilman} {f32.status:is under suspicion as well} of {f33.what:having shielded the gang}.

The printing press {f34.status:was sealed on the spot}. {f35.who:The pharmacists' association} {f36.position:called for stiffer penalties}. In 2013 a similar workshop was found in the same street.

=== key
f1.status compatible A=raided B=searched | the workshop
f2.what same A=counterfeit medicines B=forged drugs | what was made
f3.time same A=2022-04-27 B=2022-04-27 | day of the raid
f4.what differs A=packed B=pressed | what was done with them
f5.place differs A=street markets B=country fairs | where they were sold
f6.number same A=8 B=8 | people arrested
f7.status same A=arrested B=taken in | the people
f8.place same A=cellar of a bakery B=cellar of a bakery | where
f9.role differs A=owner B=accountant | Farias in the workshop
f10.name same A=Josenildo Farias B=Josenildo Farias | the man who fled
f11.status same A=escaped B=got away | Farias
f12.what differs A=over the roofs B=by motorboat | how he fled
f13.role differs A=paramedic B=nurse | his former work
f14.number same A=40000 B=40000 | boxes
f15.what differs A=painkillers B=antibiotics | the medicine
f16.what same A=nothing but starch B=starch only | what was in it
f17.who differs A=pharmacist B=doctor | who told the police
f18.what same A=tipped off B=alerted | what this person did
f19.who differs A=customer B=patient | who complained
f20.what same A=bitter taste B=bitter taste | the complaint
f21.wording same A=selling hope by the box B=selling hope by the box | the investigator's words
f22.name same A=Lúcia Barreto B=Lúcia Barreto | the investigator
f23.certainty differs A=probable B=proven | the link with the deaths
f24.number same A=2 B=2 | the deaths
f25.place differs A=Vila Canoa B=Serra Talhoa | where they died
f26.who same A=health agency B=health agency | who recalled
f27.status same A=recalled B=withdrawn | the brands
f28.what same A=three brands B=three brands | which
f29.role same A=wife B=wife | the relative
f30.position differs A=refused to talk B=agreed to talk | the wife
f31.who differs A=councilman B=former councilman | who else is suspected
f32.status same A=also suspected B=under suspicion as well | this man
f33.what same A=protected the ring B=shielded the gang | of what
f34.status differs A=taken away B=sealed on the spot | the printing press
f35.who differs A=manufacturers' federation B=pharmacists' association | who makes the demand
f36.position same A=longer sentences B=stiffer penalties | the demand
f37 only A | the tip line
