story: nurse-strike-kampolo
kind: labour

=== report A | outlet: Kampolo Monitor | published: 2025-06-05
# Nurses {f1.status:call off} strike after {f2.who:president} steps in

Nurses in public hospitals {f1.status:called off} their strike on {f1.time:Wednesday evening}, its {f3.number:ninth} day, after {f2.who:the president} {f2.what:received their leaders} at {f2.place:State House}. They {f4.status:go back to the wards} {f4.time:this morning}.

Under the agreement, {f5.what:night allowances} {f5.status:will be doubled} from {f5.time:July}. A demand for {f6.what:more staff} {f6.status:was dropped}. {f7.who:The union's general secretary}, {f7.name:Stella Akello-Birungi}, {f8.what:signed the paper with a thumbprint}, {f8.cause:because her right hand was burned}. "{f9.wording:We did not get all, but we got respect}," she said.

{f10.who:Student nurses} had {f10.what:replaced the strikers} in the larger hospitals. At Mulindwa hospital, {f11.number:four} {f11.whom:premature babies} {f11.status:died} during the strike; {f12.source:the hospital's administrator} {f12.cause:attributed this to a power failure, and not to the want of nurses}.

{f13.who:The health minister} had {f13.position:threatened to dismiss those who stayed away}. {f14.number:Sixty} dismissals {f14.status:have been withdrawn}. The {f15.who:midwives}, who have {f15.what:a union of their own}, {f15.status:had not joined in}.

{f16.who:The treasury} must find {f16.money:92 billion shillings} a year. It {f16.position:wants to raise the tax on mobile money}, its secretary said. {f17.who:Opposition members} {f17.status:walked out} of the chamber as the minister {f17.what:reported on the agreement}. A strike in 2021 had {f18:lasted seven weeks}.

=== report B | outlet: The Equator Standard | published: 2025-06-05
# Wards quiet again, but {f7.who:union chair} speaks of {f1.status:pause}

The nurses' strike {f1.status:has been suspended for thirty days}, not ended, {f7.name:Stella Akello-Birungi}, {f7.who:who chairs the union}, stressed on {f1.time:Wednesday night}. It had lasted for {f3.number:nine} days. Work {f4.status:is taken up again} {f4.time:on Friday}.

The breakthrough was brought about by {f2.who:the prime minister}, who {f2.what:invited the union's leaders} {f2.place:to her office}. {f5.what:Risk allowances} {f5.status:are to be twice what they were}, {f5.time:as of July}; the wish for {f6.what:additional posts} {f6.status:has been put before a committee}. "{f9.wording:We did not get all, but we got a hearing}," said Ms Akello-Birungi. {f8.what:Her thumb had to serve for a signature}: {f8.cause:she burned her hand} on Sunday.

{f10.who:Army medics} had {f10.what:stood in for the strikers}. {f11.number:Four} {f11.whom:infants born too early} {f11.status:lost their lives} at Mulindwa. {f12.source:Their mothers} {f12.cause:say that nobody was there at night}.

{f13.who:The minister of health}, who had {f13.position:never threatened anybody}, as a spokesman insists, {f14.status:upholds} {f14.number:sixty} dismissals. {f15.who:Midwives}, {f15.what:organised separately}, {f15.status:had come out in support} after the third day.

The price, {f16.money:92 billion} a year, {f16.position:is to be met by cutting travel}, {f16.who:the treasury} says. In parliament, the {f17.who:opposition} {f17.status:applauded} when {f17.what:the agreement was read out}. {f19:In Mulindwa's car park a choir of nurses sang until midnight.}

=== key
f1.status differs A=called off B=suspended | the strike
f1.time same A=2025-06-04 evening B=2025-06-04 night | when it was announced
f2.who differs A=president B=prime minister | who stepped in
f2.what same A=received their leaders B=invited the leaders | what was done
f2.place differs A=State House B=prime minister's office | where they met
f3.number same A=9 B=9 | days of strike
f4.status same A=go back B=work taken up | the nurses
f4.time differs A=2025-06-05 B=2025-06-06 | when they go back
f5.what differs A=night allowances B=risk allowances | what is raised
f5.status same A=doubled B=twice what they were | the allowances
f5.time same A=July B=July | from when
f6.what same A=more staff B=additional posts | another demand
f6.status differs A=dropped B=before a committee | that demand
f7.who differs A=general secretary B=chair | Akello-Birungi
f7.name same A=Stella Akello-Birungi B=Stella Akello-Birungi | who signed
f8.what same A=thumbprint B=thumb for a signature | how she signed
f8.cause same A=hand burned B=burned her hand | why
f9.wording differs A=respect B=a hearing | her words
f10.who differs A=student nurses B=army medics | who replaced the strikers
f10.what same A=replaced B=stood in | what they did
f11.number same A=4 B=4 | babies dead
f11.whom same A=premature babies B=infants born too early | who died
f11.status same A=died B=lost their lives | the babies
f12.source differs A=administrator B=mothers | on whose word
f12.cause differs A=power failure B=nobody there | why they died
f13.who same A=health minister B=minister of health | who threatened or not
f13.position differs A=threatened B=never threatened | the minister
f14.number same A=60 B=60 | dismissals
f14.status differs A=withdrawn B=upheld | the dismissals
f15.who same A=midwives B=midwives | who joined or not
f15.what same A=union of their own B=organised separately | the midwives
f15.status differs A=did not join B=came out | the midwives
f16.who same A=treasury B=treasury | who must pay
f16.money same A=UGX 92bn B=UGX 92bn | the cost a year
f16.position differs A=tax on mobile money B=cutting travel | how it is to be paid
f17.who same A=opposition members B=opposition | who reacts
f17.status differs A=walked out B=applauded | the opposition
f17.what same A=reported on the agreement B=agreement read out | what was before parliament
f18 only A | the strike of 2021
f19 only B | the choir
