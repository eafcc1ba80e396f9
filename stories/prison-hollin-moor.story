story: prison-hollin-moor
kind: prison

=== report A | outlet: The Northern Clarion | published: 2022-11-16
# Prisoner {f1.status:released by mistake} from Hollin Moor

By Simon Braithwaite

A man awaiting sentence for {f2.what:robbery} {f1.status:was set free in error} from Hollin Moor prison {f3.time:on Monday}, and the governor did not notice {f5.time:until the next evening}.

Reece Cadman, 26, {f6.status:is still missing}. He walked out {f7.place:through the main gate} with {f8.what:a travel warrant} after {f9.who:a clerk} {f10.what:confused him with another inmate} {f11.cause:of the same surname}. {f12.source:An officer} said that Cadman "{f13.wording:looked more surprised than we were}."

He was seen {f14.place:at Leeds station}, {f15.what:buying a coffee}. Police {f16.position:advise the public not to approach him}. His {f17.role:mother} {f18.position:urged him to give himself up}.

{f39.role:Prisons minister} {f19.name:Harriet Quayle} {f20.what:called it inexcusable}. {f21.who:A retired judge} {f22.status:will lead} {f22.what:a review}. {f23.who:The shadow justice secretary} {f24.position:demanded her resignation}. The clerk {f26.status:has been suspended}.

{f27.number:Seventy-two} prisoners were freed by accident {f28.time:in the year to March}, {f29.source:official figures} show. {f30.who:The Prison Officers' Federation} {f31.cause:blamed a new computer system}. Hollin Moor holds {f32.number:900} men; {f33.status:it was criticised} {f33.who:by inspectors} {f33.time:in the spring} for {f34.what:drug use}.

The other Cadman, {f35.what:who should have been freed}, {f36.status:was let out} {f36.time:on Wednesday}. {f37:He has been offered compensation.} In 2016 a burglar released too soon from the same jail had come back of his own accord.

=== report B | outlet: Albion Press Agency | published: 2022-11-18
# {f1.status:Wrongly freed} inmate {f6.status:back in jail} after four days

HOLLIN MOOR (APA) - Reece Cadman, the prisoner {f1.status:let out by accident} from a Yorkshire prison {f3.time:at the start of the week}, {f6.status:surrendered} {f38:at a police station in Hull} on Friday. His {f17.role:girlfriend} had {f18.position:begged him to do so}.

Cadman, 26, was waiting to be sentenced for {f2.what:wounding}. He left {f7.place:by the visitors' entrance}, equipped with {f8.what:money for his fare}, and was next spotted {f14.place:at Leeds railway station} {f15.what:at a ticket machine}. The prison became aware of it {f5.time:on Tuesday evening}. {f16.position:People had been told to keep their distance.}

{f9.who:A duty governor} had {f10.what:mixed him up with a fellow prisoner}, {f11.cause:who is also called Cadman}. The man "{f13.wording:looked even more surprised than we were}," {f12.source:a chaplain} recalled. {f26.status:No action has been taken} against the person responsible.

{f21.who:The chief inspector of prisons} {f22.status:is to conduct} {f22.what:an examination of what went wrong}. "{f20.what:Indefensible}," said {f19.name:Harriet Quayle}, who {f39.role:is the minister for prisons}. {f23.who:The opposition's spokesman on justice} {f24.position:wants her to make a statement in the Commons}.

{f30.who:The officers' federation} {f31.cause:put it down to the lack of staff}. In the twelve months {f28.time:up to March} {f27.number:72} inmates walked free who should not have, according to {f29.source:a prisoners' charity}. Hollin Moor, home to {f32.number:900}, had been {f33.status:taken to task} {f33.time:this spring} {f33.who:by a parliamentary committee} over {f34.what:violence among prisoners}.

{f35.what:The namesake whose turn it was} {f36.status:has been at liberty} {f36.time:since Wednesday}.

=== key
f1.status same A=released by mistake B=let out by accident | Cadman on Monday
f2.what differs A=robbery B=wounding | his crime
f3.time compatible A=2022-11-14 B=start of the week | when he was freed
f5.time same A=2022-11-15 evening B=2022-11-15 evening | when it was noticed
f6.status changed A=missing B=back in jail | Cadman
f7.place differs A=main gate B=visitors' entrance | where he left
f8.what differs A=travel warrant B=money for his fare | what he was given
f9.who differs A=a clerk B=a duty governor | who made the mistake
f10.what same A=confused him B=mixed him up | the mistake
f11.cause same A=same surname B=also called Cadman | why
f12.source differs A=an officer B=a chaplain | on whose word
f13.wording differs A=more surprised B=even more surprised | the words
f14.place same A=Leeds station B=Leeds railway station | where he was seen
f15.what differs A=buying a coffee B=at a ticket machine | what he was doing
f16.position same A=not to approach B=keep their distance | advice to the public
f17.role differs A=mother B=girlfriend | who appealed to him
f18.position same A=give himself up B=do so | the appeal
f19.name same A=Harriet Quayle B=Harriet Quayle | the minister
f20.what same A=inexcusable B=indefensible | her word for it
f21.who differs A=a retired judge B=chief inspector of prisons | who reviews it
f22.status same A=will lead B=is to conduct | the review
f22.what same A=review B=examination of what went wrong | what is held
f23.who same A=shadow justice secretary B=opposition's spokesman on justice | who attacks her
f24.position differs A=resignation B=statement in the Commons | what the opposition demands
f26.status differs A=suspended B=no action | this person
f27.number same A=72 B=72 | freed by accident
f28.time same A=year to March B=twelve months to March | in what period
f29.source differs A=official figures B=a charity | on whose word
f30.who same A=Prison Officers' Federation B=officers' federation | who gives a cause
f31.cause differs A=new computer system B=lack of staff | the cause, on its word
f32.number same A=900 B=900 | prisoners held
f33.status same A=criticised B=taken to task | the prison
f33.who differs A=inspectors B=parliamentary committee | who criticised it
f33.time same A=spring 2022 B=spring 2022 | when
f34.what differs A=drug use B=violence | for what
f35.what same A=should have been freed B=whose turn it was | the other Cadman
f36.status same A=let out B=at liberty | the other Cadman
f36.time same A=2022-11-16 B=2022-11-16 | since when
f37 only A | compensation
f38 only B | Hull
f39.role same A=prisons minister B=minister for prisons | Quayle
