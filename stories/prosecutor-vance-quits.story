story: prosecutor-vance-quits
kind: court

=== report A | outlet: Bayou City Observer | published: 2025-03-06
# Top prosecutor {f1.status:resigns} over {f2.what:dropped} bribery case

By Celeste Arceneaux

BATON ROUGE, La. — The {f4.role:lead prosecutor} in a corruption case against a state senator {f1.status:resigned} on {f5.time:Wednesday}, saying that she had been {f6.what:ordered to drop it} by {f7.who:her superior}, {f37.role:U.S. Attorney} {f7.who:Wade Lanier}.

Eleanor Vance, 44, wrote in {f8.what:a letter} to {f9.whom:the chief judge} that the instruction came {f10.what:by telephone} {f11.time:three days before jury selection}. "{f12.wording:I was told to find a reason, any reason}," she wrote. A spokesman for Lanier {f13.position:said that the evidence had been too weak}.

The senator, Rex Boudreaux-Hale, was accused of {f14.what:taking bribes} from {f15.who:a casino operator}, in return for {f16.what:a license}. He {f17.status:has always denied it}. The key witness, {f18.role:his former driver}, {f19.status:is in a protection program}.

{f20.number:Two} of Vance's colleagues {f21.status:have asked to be transferred}. The {f22.who:state bar} {f23.position:called for an independent review}. {f24.role:Gov.} {f25.name:Thelma Rusk} {f26.position:said she had full confidence in Lanier}. Senate Democrats' leader {f27.position:wants Vance to testify}.

Judge Amos Prudhomme {f28.status:has not yet signed} {f28.what:the dismissal}; a hearing {f29:is set for March 14}. Vance {f30.what:will teach} at {f31.place:a law school in Houston}. Before that she {f32:plans to hike in Utah}.

She {f33.what:made her name} by {f34.what:convicting a sheriff} {f34.time:in 2019}.

=== report B | outlet: Potomac Newswire | published: 2025-03-06
# Louisiana prosecutor {f1.status:fired} in dispute over senator's case

BATON ROUGE, La. (PNW) - A federal prosecutor {f1.status:was dismissed} on {f5.time:Wednesday}, hours after she {f36:refused to sign} the papers by which charges against a Louisiana senator {f2.what:were to be withdrawn}.

Eleanor Vance, 44, {f4.role:second in charge of the case}, had been {f6.what:instructed to abandon it} by {f7.who:a deputy attorney general in Washington}, she said in {f8.what:an email} to {f9.whom:her staff}. It had come {f10.what:in a video call} when {f11.time:jurors were to be picked in three days}. "{f12.wording:I was told to find any reason}," it says.

Wade Lanier, {f37.role:the U.S. attorney}, through a spokesman {f13.position:blamed errors in the way the evidence was gathered}.

Rex Boudreaux-Hale, the senator, {f17.status:maintains his innocence}. He was charged with {f14.what:accepting money} from {f15.who:a waste hauler}; {f16.what:a tax exemption} was allegedly the favor. The government had counted on {f18.role:a former secretary of his}, who {f19.status:lives under a new name with federal protection}.

{f20.number:Two} more prosecutors {f21.status:have requested to move elsewhere}. {f22.who:Louisiana's bar association} {f23.position:demanded an inquiry by outsiders}. {f25.name:Thelma Rusk}, {f24.role:the lieutenant governor}, {f26.position:said the matter was troubling}. The Democratic leader in the Senate {f27.position:would like to hear Vance under oath}.

The {f28.what:end of the case} {f28.status:was approved} by Judge Amos Prudhomme {f38:late in the evening}.

Vance, who {f33.what:became known} for {f34.what:putting a mayor behind bars} {f34.time:six years ago}, {f30.what:is to join the faculty} of {f31.place:a law school in Houston}.

=== key
f1.status differs A=resigned B=fired | Vance
f2.what same A=dropped B=withdrawn | the charges
f4.role differs A=lead prosecutor B=second in the case | Vance
f5.time same A=2025-03-05 B=2025-03-05 | when
f6.what same A=ordered to drop B=instructed to abandon | the order
f7.who differs A=U.S. attorney Lanier B=a deputy attorney general | who gave the order
f8.what differs A=letter B=email | in what she says so
f9.whom differs A=chief judge B=her staff | to whom
f10.what differs A=telephone B=video call | how the order came
f11.time same A=3 days before jury selection B=3 days before jurors were picked | when
f12.wording differs A=a reason, any reason B=any reason | her words
f13.position differs A=evidence too weak B=errors in gathering it | Lanier's reason
f14.what same A=taking bribes B=accepting money | the accusation against the senator
f15.who differs A=casino operator B=waste hauler | who paid
f16.what differs A=license B=tax exemption | for what
f17.status same A=denies B=maintains innocence | the senator
f18.role differs A=former driver B=former secretary | the key witness
f19.status same A=protection program B=federal protection | the witness
f20.number same A=2 B=2 | colleagues
f21.status same A=asked to be transferred B=requested to move | the colleagues
f22.who same A=state bar B=Louisiana's bar association | who makes the demand
f23.position same A=independent review B=inquiry by outsiders | the demand
f24.role differs A=governor B=lieutenant governor | Rusk
f25.name same A=Thelma Rusk B=Thelma Rusk | the politician
f26.position differs A=confidence in Lanier B=troubling | Rusk
f27.position same A=Vance to testify B=hear Vance under oath | the Democratic leader
f28.status changed A=not signed B=approved | the dismissal
f28.what same A=dismissal B=end of the case | what the judge decides on
f29 only A | the hearing
f30.what same A=will teach B=join the faculty | Vance's plan
f31.place same A=law school in Houston B=law school in Houston | where
f32 only A | hiking
f33.what same A=made her name B=became known | Vance
f34.what differs A=convicting a sheriff B=putting a mayor behind bars | for what
f34.time same A=2019 B=2019 | when
f36 only B | refused to sign
f37.role same A=U.S. attorney B=U.S. attorney | Lanier
f38 only B | late in the evening
