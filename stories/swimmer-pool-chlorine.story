story: swimmer-pool-chlorine
kind: sport

=== report A | outlet: City of Rosenhall, press office | published: 2023-07-03T16:00
# Incident at the Rosenhall swimming gala

At about {f1.time:11.20am} today {f2.what:chlorine gas} {f3.status:escaped} at the Rosenhall indoor pool during {f4.what:the youth championships}. {f5.number:Twenty-two} persons {f6.status:were examined in hospital} for {f7.what:irritation of the airways}.

The building {f8.status:was cleared} within {f8.time:four minutes}. The cause is thought to be {f9.cause:a leaking valve}. {f10.who:A lifeguard} {f10.status:raised the alarm}. We thank all helpers.

The pool is expected to reopen {f12.time:on Thursday}. The championships {f13.status:will be continued} {f13.place:at the Osterby baths}.

=== report B | outlet: Rosenhall Kurier | published: 2023-07-04
# "Everybody out!"

By Annegret Thielmann

{f14:A twelve-year-old backstroker} smelled it first. Seconds later, {f10.who:her trainer} {f10.status:hit the alarm button}, and in {f8.time:ten minutes} the hall {f8.status:was empty}. {f2.what:Chlorine} {f3.status:had leaked} in the cellar at {f1.time:eleven twenty}, in the middle of {f4.what:the championships for juniors}.

{f5.number:Thirty-one} swimmers and parents {f6.status:were taken to clinics}, with {f7.what:coughs and burning eyes}. The firemen found that {f9.cause:an apprentice had mixed up two canisters}, says {f15.role:fire chief} Roland Eberhagen. "{f16.wording:Ten more breaths and we would have had dead children}," he added. {f17:The bath had been inspected in May.}

The mayor, {f18.name:Ines Quandt}, {f19.position:wants the bath closed until the technology is replaced}. {f11:Passers-by handed blankets} to the shivering children. The races {f13.status:go on} {f13.place:in the open-air pool at Lind}.

=== report C | outlet: Verband Press Service | published: 2023-07-06
# Chlorine accident: {f20:charges} against operator

The public prosecutor in Rosenhall {f20:has charged} the pool's technical manager with {f20:bodily harm through negligence}. According to an expert, {f9.cause:a valve had not been tight}.

The number of injured is now given as {f5.number:34}; {f6.status:all have left hospital}. {f15.role:Operations chief} Roland Eberhagen told the city council: "{f16.wording:Ten more breaths and there would have been dead children}." The hall {f8.status:had been evacuated} {f8.time:in four minutes}.

The bath stays shut {f12.time:until the autumn}. Mayor {f18.name:Ines Quandt} {f19.position:had asked for that}. The championships {f13.status:ended} on Wednesday {f13.place:at the Osterby baths}.

=== key
f1.time same A=11:20 B=11:20 | when
f2.what same A=chlorine B=chlorine | the gas
f3.status same A=escaped B=leaked | the gas
f4.what same A=youth championships B=championships for juniors | the event
f5.number changed A=22 B=31 C=34 | the injured
f6.status changed A=in hospital B=in hospital C=out of hospital | the injured
f7.what compatible A=irritation of the airways B=coughs and burning eyes | the injuries
f8.status same A=cleared B=cleared C=cleared | the hall
f8.time differs A=4 minutes B=10 minutes C=4 minutes | how long that took
f9.cause differs A=leaking valve B=canisters mixed up C=leaking valve | the cause
f10.who differs A=lifeguard B=her trainer | who raised the alarm
f10.status same A=raised the alarm B=hit the alarm button | the alarm
f12.time changed A=2023-07-06 C=autumn | when the bath opens again
f13.status changed A=will be continued B=go on C=ended | the championships
f13.place differs A=Osterby B=Lind C=Osterby | where they are continued
f15.role differs B=fire chief C=operations chief | Eberhagen
f16.wording differs B=we would have had C=there would have been | Eberhagen's words
f18.name same B=Ines Quandt C=Ines Quandt | the mayor
f19.position compatible B=closed until the technology is replaced C=closed until the autumn | what the mayor wants
f14 only B | who smelled it first
f17 only B | the inspection
f20 only C | the charges
f11 only B | the blankets
