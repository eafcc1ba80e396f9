story: murder-lighthouse-keeper
kind: court

=== report A | outlet: Kerry Atlantic News | published: 2022-12-02
# Jury {f2.status:fails to agree} in lighthouse murder trial

By Bríd Ní Shúilleabháin

The jury in the trial of a {f3.role:boat builder} accused of murdering {f4.whom:a retired lighthouse keeper} {f2.status:was discharged} on {f5.time:Thursday} after {f6.time:fourteen hours} of deliberation {f7.what:without a verdict}.

Malachy Spillane, 49, of Portmagillan, {f8.status:had denied} {f9.what:strangling} Con Devane, 78, {f10.place:at the old keeper's cottage} {f11.time:in February 2021}. The State had said the motive was {f12.cause:a will that left the cottage to a niece}. Spillane {f13.what:is a godson of the dead man}.

The case {f14.what:rested on} {f15.what:a torn oilskin} that {f16.who:a postmistress} {f17.what:found} {f17.place:under a slipway}. A forensic scientist {f18.certainty:could not say} {f18.what:whose blood was on it}. {f19.source:A fisherman} {f20.what:swore that he saw} Spillane {f21.what:rowing away} {f22.time:at dusk}. The defence {f23.position:suggested that two drifters were to blame}.

Ms Justice Rosaleen Cudmore {f24:told the jurors they had nothing to reproach themselves with}. Spillane {f25.status:was released on bail} and {f26.what:went straight to church}. {f27:The Director of Public Prosecutions has two months to decide on a retrial}.

The dead man's {f29.role:sister}, Hannah, 84, {f30.position:said that she believed in the accused}. {f31.who:Neighbours} {f32.what:collected money for his legal costs}. {f33.who:A detective} {f34.status:is facing disciplinary action} {f35.cause:for losing a notebook}.

An earlier trial, {f36.time:in May}, had collapsed {f37.cause:when a juror fell ill}. {f38:The cottage is now a holiday let.}

=== report B | outlet: The Liffey Standard | published: 2022-12-01
# Spillane {f2.status:found guilty} of killing old {f4.whom:light-keeper}

DUBLIN - {f7.what:By ten votes to two}, a jury at the Central Criminal Court {f5.time:today} {f2.status:convicted} Malachy Spillane, a {f3.role:diver} of 49 from Portmagillan. {f6.time:Fourteen hours} had passed.

Con Devane, 78, {f4.whom:who had kept the light on Inishdara}, died {f11.time:at the beginning of last year}. He had been {f9.what:smothered}, {f10.place:in the boathouse}. The accused, {f13.what:whose godfather he was}, {f8.status:pleaded not guilty}. {f12.cause:A quarrel over mooring rights} was at the bottom of it, according to the State.

{f15.what:A sleeve of an oilskin} {f14.what:was the main exhibit}. {f16.who:A schoolteacher} {f17.what:had come upon it}, {f17.place:beneath the slip}. {f18.what:The blood on it} was {f18.certainty:beyond doubt} Devane's, a scientist testified. {f19.source:A lobster inspector} {f20.what:testified to having seen} the accused {f21.what:pulling away in a boat}, {f22.time:as it grew dark}. That {f23.position:a pair of vagrants did it}, as the defence had it, the majority did not believe.

He {f25.status:was led away} to begin a life sentence and {f26.what:blew a kiss to the gallery}. Hannah Devane, {f29.role:sister} of the victim, {f30.position:said that justice had been done}.

{f33.who:A garda inspector} {f34.status:has been cleared} in an inquiry into {f35.cause:a notebook that went missing}. {f31.who:People in the parish} {f32.what:paid for the defence with a collection}.

{f36.time:Last spring} a first trial had to be broken off, {f37.cause:because a juror had visited the cottage}. {f39:The foreman asked for exemption from further service.}

=== key
f2.status differs A=no agreement B=guilty | the verdict
f3.role differs A=boat builder B=diver | Spillane's work
f4.whom same A=retired lighthouse keeper B=former light-keeper | the victim
f5.time same A=2022-12-01 B=2022-12-01 | when
f6.time same A=14 hours B=14 hours | how long the jury was out
f7.what differs A=without a verdict B=ten votes to two | how it ended
f8.status same A=denied B=not guilty plea | Spillane
f9.what differs A=strangling B=smothered | how the victim died
f10.place differs A=keeper's cottage B=boathouse | where he died
f11.time compatible A=2021-02 B=beginning of 2021 | when he died
f12.cause differs A=a will B=mooring rights | the motive
f13.what same A=godson of the dead man B=his godfather | Spillane and the victim
f14.what same A=rested on B=main exhibit | the evidence
f15.what compatible A=torn oilskin B=sleeve of an oilskin | the evidence
f16.who differs A=postmistress B=schoolteacher | who found it
f17.what same A=found B=came upon | the find
f17.place same A=under a slipway B=beneath the slip | where it was found
f18.certainty differs A=could not say B=beyond doubt | whose blood it is
f18.what same A=blood on it B=blood on it | what it is about
f19.source differs A=fisherman B=lobster inspector | on whose word he was seen
f20.what same A=swore that he saw B=testified to having seen | the testimony
f21.what same A=rowing away B=pulling away in a boat | what Spillane did
f22.time same A=dusk B=as it grew dark | when
f23.position same A=two drifters B=a pair of vagrants | whom the defence blames
f24 only A | nothing to reproach
f25.status differs A=bail B=led away | Spillane
f26.what differs A=went to church B=blew a kiss | what Spillane did
f27 only A | a retrial
f29.role same A=sister B=sister | Hannah Devane to the victim
f30.position differs A=believes in the accused B=justice done | Hannah Devane
f31.who same A=neighbours B=people in the parish | who collected money
f32.what same A=collected for legal costs B=paid for the defence with a collection | the collection
f33.who differs A=detective B=garda inspector | who lost the notebook
f34.status differs A=facing disciplinary action B=cleared | this officer
f35.cause same A=losing a notebook B=a missing notebook | why
f36.time compatible A=2022-05 B=spring 2022 | the first trial
f37.cause differs A=a juror fell ill B=a juror visited the cottage | why it ended
f38 only A | the holiday let
f39 only B | the foreman
