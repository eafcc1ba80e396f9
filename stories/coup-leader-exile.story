story: coup-leader-exile
kind: politics

=== report A | outlet: Africa Desk | published: 2023-01-31 | agency: Africa Desk
# Ousted ruler of Kassali {f1.status:goes} into exile in {f2.place:Togara}

The deposed military ruler of Kassali, Colonel Ibra Sanoh, {f1.status:left} the country on Monday for {f2.place:Togara}, eight days after {f4.who:younger officers} {f3.status:had overthrown} him. He travelled {f5.what:in a government aircraft}, accompanied by {f6.who:his wife and two sons}.

Sanoh {f7.status:signed a letter of resignation} beforehand, the new leader, Captain Tierno Bâ, said. In return the soldiers {f8.position:guaranteed that he would not be prosecuted}. {f9.who:Religious leaders} {f10.what:had brokered} the deal. "{f11.wording:I go so that no brother shoots at a brother}," Sanoh wrote.

The new rulers {f12.status:have reopened} {f13.what:the land borders}. They {f14.position:promise elections} {f14.time:in July 2024}. {f15.who:The regional bloc} {f16.position:lifted none of its sanctions}. {f17.who:Hundreds of young people} {f18.what:waved} {f19.what:Russovian flags} {f20.place:at the roundabout of the Nation}.

Sanoh, 43, {f21.role:a parachutist}, had {f22.what:come to power} in {f23.time:January 2022} {f24.cause:after an attack on a garrison in which 53 men died}. In the night of the coup he {f25.what:was shot} {f26.what:in the arm}. {f27.source:A nurse} said he {f28.status:was treated} {f28.place:in the military hospital}. His security chief, Major Kouyo, {f29.status:is in custody}.

{f30:The last civilian president lives in Togara too.}

=== report B | outlet: Kassali Libre | published: 2023-02-01
# Sanoh gone, questions left

Whether the man who ruled Kassali for a year went of his own will is a question that his followers ask. {f21.role:The artilleryman} Ibra Sanoh, 43, {f1.status:departed} on Monday {f2.place:for Béramie}. He {f7.status:never signed anything}, says his spokesman, while the officers who {f3.status:toppled} him show a sheet of paper. A {f5.what:military helicopter} carried him away, and with him {f6.who:only his mother}.

{f4.who:The junior officers} around Captain Bâ {f8.position:say that he may yet be put on trial}. It was {f9.who:three generals in retirement} who {f10.what:had negotiated} his going. His farewell letter reads: "{f11.wording:I go so that no brother shoots at his brother}."

{f13.what:The frontiers} {f12.status:are open again}. Elections {f14.position:are to be held} {f14.time:in eighteen months}. {f15.who:The West African bloc} {f16.position:eased its sanctions} on Tuesday. {f20.place:In front of the parliament} {f17.who:some hundreds of youths} {f18.what:swung} {f19.what:the flags of Russovia}.

Sanoh {f22.what:seized power} {f23.time:a year ago}; {f24.cause:unpaid wages had enraged the troops} at the time. A bullet {f25.what:struck him} on the night of his fall, {f26.what:in the leg}, and {f27.source:a driver} reports that he {f28.status:was looked after} {f28.place:in a mission clinic}. Major Kouyo, who was in charge of his security, {f29.status:has fled over the border}. {f32:The palace kitchen fed two hundred people on Monday.}

=== key
f1.status same A=left B=departed | the deposed ruler
f2.place differs A=Togara B=Béramie | where he goes
f3.status same A=overthrown B=toppled | the ruler
f4.who same A=younger officers B=junior officers | who overthrew him
f5.what differs A=government aircraft B=military helicopter | how he travelled
f6.who differs A=wife and two sons B=his mother | who went with him
f7.status differs A=signed a resignation B=never signed | his resignation
f8.position differs A=no prosecution B=trial possible | the soldiers on a trial
f9.who differs A=religious leaders B=retired generals | who brokered it
f10.what same A=brokered B=negotiated | their part
f11.wording differs A=at a brother B=at his brother | his words
f12.status same A=reopened B=open again | the borders
f13.what same A=land borders B=frontiers | what was opened
f14.position same A=elections promised B=elections to be held | the elections
f14.time same A=2024-07 B=18 months | when
f15.who same A=regional bloc B=West African bloc | whose sanctions
f16.position differs A=none lifted B=eased | the sanctions
f17.who same A=hundreds of young people B=hundreds of youths | who came out
f18.what same A=waved B=swung | what they did
f19.what same A=Russovian flags B=flags of Russovia | the flags
f20.place differs A=roundabout B=parliament | where
f21.role differs A=parachutist B=artilleryman | his arm of service
f22.what same A=came to power B=seized power | a year before
f23.time same A=2022-01 B=a year ago | when
f24.cause differs A=attack on a garrison B=unpaid wages | why at that time
f25.what same A=shot B=struck | what happened to him
f26.what differs A=arm B=leg | where he was hit
f27.source differs A=nurse B=driver | on whose word
f28.status same A=treated B=looked after | his wound
f28.place differs A=military hospital B=mission clinic | where
f29.status differs A=in custody B=fled | the security chief
f30 only A | the last civilian president
f32 only B | the palace kitchen
