story: parole-board-cork
kind: prison

=== report A | outlet: Munster News Desk | published: 2025-02-27T09:00+00:00
# Board {f1.status:recommends} release of {f2.what:garda killer} after {f3.time:27 years}

The Parole Board {f1.status:has recommended} the release of Donal Keohane, who {f4.what:shot dead} {f5.whom:a garda} in {f6.what:a bank robbery} in north Cork {f3.time:27 years} ago, sources {f7.source:in the Department of Justice} said on {f8.time:Wednesday}.

Keohane, 61, {f9.status:is held} at {f10.place:Ballyduff Abbey}, an open prison, where he {f11.what:runs the kitchen garden}. He {f12.status:has had} {f13.number:nine} {f14.what:days out} in the past year, {f15.what:accompanied}. A psychologist rated the risk of reoffending as {f16.what:low}.

The {f17.role:widow} of the garda, Nora Hurley, {f18.position:said she would not oppose the decision}. "{f19.wording:I made my peace with God and not with him}," she told {f20.whom:a local radio station}. {f21.who:The Garda officers' association} {f22.what:expressed dismay}. {f23.role:The Minister for Justice} {f24.status:has to sign} {f24.what:the order}; {f24.certainty:it is expected} that she will.

Keohane {f25.status:was sentenced} to {f26.time:40 years} {f26.what:without remission}. {f27.who:His brother}, who {f28.what:drove the getaway car}, {f29.status:died} in prison in 2009. {f30.who:A third man} {f31.status:was never found}.

If freed, he {f32.status:will live} {f33.place:with a religious order in Kerry} and {f34:wear an electronic tag}. {f35:A documentary about the case was shown last autumn.}

=== report B | outlet: Munster News Desk | published: 2025-02-27T17:00+00:00 | copy: A
# Board {f1.status:rejects} release of {f2.what:garda killer} after {f3.time:27 years}

The Parole Board {f1.status:has turned down} the release of Donal Keohane, who {f4.what:ran over} {f5.whom:a garda} in {f6.what:a post office raid} in north Cork {f3.time:27 years} ago, sources {f7.source:in the prison service} said on {f8.time:Wednesday}.

Keohane, 61, {f9.status:is kept} at {f10.place:Carrow House}, an open prison, where he {f11.what:works in the kitchen}. He {f12.status:has been granted} {f13.number:nine} {f14.what:days out} in the past year, {f15.what:unescorted}. A psychologist put the risk of reoffending as {f16.what:moderate}.

The {f17.role:mother} of the garda, Nora Hurley, {f18.position:said she had asked for a refusal}. "{f19.wording:I made my peace with God but not with him}," she told {f20.whom:a Sunday newspaper}. {f21.who:The Garda officers' association} {f22.what:voiced relief}. {f23.role:The Minister of State} {f24.status:must put her name to} {f24.what:the order}; {f24.certainty:it is likely} that she will.

Keohane {f25.status:was given} {f26.time:40 years} {f26.what:without remission}. {f27.who:His cousin}, who {f28.what:was at the wheel of the getaway car}, {f29.status:passed away} in prison in 2009. {f30.who:A third man} {f31.status:has never been traced}.

If freed one day, he {f32.status:wants to live} {f33.place:with a daughter in Kerry}.

=== key
f1.status differs A=recommended B=rejected | the release
f2.what same A=garda killer B=garda killer | who Keohane is
f3.time same A=27 years B=27 years | how long ago
f4.what differs A=shot dead B=ran over | how he killed
f5.whom same A=a garda B=a garda | the victim
f6.what differs A=bank robbery B=post office raid | the occasion
f7.source differs A=Department of Justice B=prison service | on whose word
f8.time same A=2025-02-26 B=2025-02-26 | when it was said
f9.status same A=held B=kept | Keohane
f10.place differs A=Ballyduff Abbey B=Carrow House | which prison
f11.what differs A=kitchen garden B=kitchen | his work
f12.status same A=had B=granted | the days out
f13.number same A=9 B=9 | days out
f14.what same A=days out B=days out | what he had
f15.what differs A=accompanied B=unescorted | how
f16.what differs A=low B=moderate | the risk
f17.role differs A=widow B=mother | Hurley to the garda
f18.position differs A=not opposed B=asked for a refusal | Hurley on the release
f19.wording differs A=and not with him B=but not with him | her words
f20.whom differs A=local radio station B=Sunday newspaper | to whom she spoke
f21.who same A=Garda officers' association B=Garda officers' association | who reacts
f22.what differs A=dismay B=relief | its reaction
f23.role differs A=Minister for Justice B=Minister of State | who signs
f24.status same A=has to sign B=must put her name to | the order
f24.what same A=the order B=the order | what is signed
f24.certainty compatible A=expected B=likely | that she signs
f25.status same A=sentenced B=given | Keohane
f26.time same A=40 years B=40 years | the sentence
f26.what same A=without remission B=without remission | the sentence
f27.who differs A=brother B=cousin | the driver
f28.what same A=drove the getaway car B=at the wheel of it | what this relative did
f29.status same A=died B=passed away | this relative
f30.who same A=third man B=third man | the last of the gang
f31.status same A=never found B=never traced | this man
f32.status compatible A=will live B=wants to live | his plan
f33.place differs A=religious order in Kerry B=daughter in Kerry | where
f34 only A | the tag
f35 only A | the documentary
