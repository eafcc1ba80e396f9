story: deputy-slap-varna
kind: parliament

=== report A | outlet: Balkan Courier | published: 2023-11-09
# Deputy {f1.what:slaps} {f2.role:minister} in {f3.place:parliament canteen}

{f4.who:An opposition deputy} {f1.what:slapped} the {f2.role:defence minister} of Orlavia in {f3.place:the canteen of parliament} on Wednesday, in front of {f5.who:a visiting school class}.

The deputy, {f6.name:Rada Petkova}, {f6.role:a war widow}, said that Minister Luben Stoyk {f7.cause:had laughed} during {f8.what:a minute's silence} for {f9.who:soldiers killed in a helicopter crash}. Stoyk {f10.status:denied that}: he {f11.cause:had coughed}. He kept {f12.what:his glasses on} and {f13.what:walked away}.

"{f14.wording:That was from four mothers}," Petkova told him, {f15.source:a cook} said. The speaker {f16.what:barred her for ten sittings}. Her party, Dawn, {f17.status:stands by her}. The minister {f18.position:wants an apology}; she {f19.position:refuses to give one}.

The crash of {f20.time:June} {f21.status:has been cleared up}: {f22.cause:the rotor} broke. {f23.who:The manufacturer} {f24.status:has paid} {f24.what:the families}. {f25.who:A pilot} {f26.status:survived}; he {f27.status:is in a wheelchair}.

The teacher led the children out at once. {f30.who:A pupil} {f31.what:filmed the scene}, and the video {f32.status:has been deleted}. Prime Minister Elin Marov {f33.position:backed the minister}. {f34.who:A women's group} {f35.what:plans a march} {f35.time:on Saturday}. {f36:The canteen will close for painting.}

=== report B | outlet: Glas Orlavia | published: 2023-11-09
# The sound of a hand

The kettle was still boiling, {f15.source:a waitress} recalls, when the blow fell. {f6.name:Rada Petkova}, {f4.who:of the opposition party Dawn}, had {f1.what:struck} Luben Stoyk {f1.what:across the face}, {f3.place:in the parliamentary cafeteria}, on Wednesday. {f2.role:The interior minister} {f12.what:lost his spectacles} and {f13.what:went without a word}.

Petkova is {f6.role:the sister of one of the dead}. {f9.who:For the men who died in the helicopter}, deputies had {f8.what:stood in silence for a minute}. Stoyk, she says, {f7.cause:had been typing on his phone}. Untrue, {f10.status:says he}: {f11.cause:he had to cough}. "{f14.wording:This was from four mothers}," she is said to have told him.

Her punishment: {f16.what:a fine of a month's salary}, imposed by the speaker. Dawn {f17.status:has distanced itself from her}. {f18.position:Stoyk asks for her immunity to be lifted.} She {f19.position:will not say sorry}.

What happened {f20.time:in June} {f21.status:is still under investigation}. Experts suspect {f22.cause:a fault in the rotor}. {f23.who:The maker} {f24.status:has so far paid nothing} to {f24.what:the bereaved}. {f25.who:A mechanic} {f26.status:lived}; {f27.status:he is learning to walk again}.

Among the onlookers were {f5.who:pensioners on a tour of the house}. {f30.who:One of them} {f31.what:had his telephone running}; the recording {f32.status:can be watched everywhere}. The head of the government, Marov, {f33.position:asked both to shake hands}. {f34.who:An association of women} {f35.what:wants to take to the streets} {f35.time:at the weekend}. {f37:The minister's glasses were found under a radiator.}

=== key
f1.what same A=slap B=blow across the face | what the deputy did
f2.role differs A=defence minister B=interior minister | the victim's office
f3.place same A=parliament canteen B=parliamentary cafeteria | where
f4.who same A=opposition deputy B=of the opposition | who did it
f5.who differs A=school class B=pensioners | the visitors present
f6.name same A=Rada Petkova B=Rada Petkova | the deputy
f6.role differs A=war widow B=sister of a dead man | her tie
f7.cause differs A=laughed B=typed on his phone | why she did it
f8.what same A=minute's silence B=stood in silence for a minute | the occasion
f9.who same A=soldiers killed in a helicopter B=men who died in the helicopter | whom it was for
f10.status same A=denied B=called untrue | the minister's answer
f11.cause same A=coughed B=had to cough | his explanation
f12.what differs A=kept on B=lost | his glasses
f13.what same A=walked away B=went without a word | what he did
f14.wording differs A=That was B=This was | her words
f15.source differs A=a cook B=a waitress | on whose word
f16.what differs A=barred for ten sittings B=fined | the punishment
f17.status differs A=stands by her B=distanced itself | her party
f18.position differs A=apology B=immunity lifted | what the minister wants
f19.position same A=refuses B=will not say sorry | her stand on an apology
f20.time same A=June B=June | when the crash was
f21.status differs A=cleared up B=under investigation | the crash
f22.cause same A=rotor B=fault in the rotor | the cause of the crash
f23.who same A=manufacturer B=maker | who should pay
f24.status differs A=has paid B=paid nothing | the payment
f24.what same A=the families B=the bereaved | to whom
f25.who differs A=pilot B=mechanic | who survived
f26.status same A=survived B=lived | that man
f27.status differs A=wheelchair B=learning to walk | his condition
f30.who differs A=pupil B=pensioner | who filmed
f31.what same A=filmed B=had his telephone running | what the onlooker did
f32.status differs A=deleted B=can be watched | the video
f33.position differs A=backed the minister B=asked both to shake hands | the prime minister
f34.who same A=women's group B=association of women | who plans a march
f35.what same A=march B=take to the streets | the plan
f35.time compatible A=2023-11-11 B=weekend | when
f36 only A | the canteen closed
f37 only B | the glasses found
