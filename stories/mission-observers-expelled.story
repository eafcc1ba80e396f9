story: mission-observers-expelled
kind: diplomacy

=== report A | outlet: Union Mission in Tarkand, statement | published: 2022-10-06T16:00
# Statement on the {f1.status:expulsion} of mission members

The Union Mission regrets the decision of the Tarkand authorities to {f1.status:expel} {f2.number:four} of its monitors. They {f3.status:left} the country {f3.time:this morning} {f4.what:by road}.

The monitors had {f5.what:documented} the {f19.cause:shelling} of {f6.what:a mill} near Asmur {f7.time:on 28 September}. The Mission {f8:stands by their report}. The allegation that they {f9.what:photographed military installations} {f10.position:is without foundation}.

"{f11.wording:Our only instrument is the notebook}," said {f12.role:the head of mission}, Eva Lindgaard. {f13.who:A local interpreter}, {f14.status:detained} {f14.time:on Tuesday}, must be freed. Patrols {f16.status:are suspended} in the eastern sector. The Mission's mandate {f18.time:runs until March}.

=== report B | outlet: Tarkand State Agency | published: 2022-10-06
# Spies {f1.status:sent home}

{f2.number:Four} foreigners who under the cover of the mission {f12.role:led by Eva Lindgaard} {f9.what:took pictures of our airfields} {f1.status:have been put out} of Tarkand. They {f3.status:departed} {f4.what:on a plane} {f3.time:on Thursday morning}.

The destruction of {f6.what:the mill} at Asmur, of which they made so much, was {f19.cause:an accident with flour dust}. {f20.who:A commission of engineers} has established it. {f13.who:Their translator}, a citizen of Tarkand, {f14.status:was arrested} {f14.time:on Monday}; he {f21.status:has confessed}. Other members of the mission {f16.status:may continue their patrols}. Foreign Minister Ruslan Torgai said his country {f22.position:was ready to prolong the mandate} beyond {f18.time:March}.

{f23:A bag with three telephones was confiscated.}

=== report C | outlet: Nordic Observer | published: 2022-10-07
# {f2.number:Three} seats on the {f4.what:bus}

At dawn on {f3.time:Thursday} they {f3.status:crossed the frontier}, {f2.number:three} men with rucksacks, {f1.status:thrown out} of Tarkand. What they had done was to {f5.what:write down} what they saw at Asmur: {f6.what:a mill}, hit by {f19.cause:shells} {f7.time:at the end of September}. Of {f9.what:secret pictures of airfields} {f10.position:nobody in the mission knows anything}.

"{f11.wording:The notebook is our only instrument}," {f12.role:its chief}, Eva Lindgaard, says. {f19.cause:Artillery}, she is sure; {f20.who:a Swiss laboratory} found splinters. Worst off is {f13.who:the interpreter}, {f14.status:in jail} {f14.time:since Tuesday}. His mother {f24:was not let in with his insulin}. He {f21.status:has signed nothing}, {f25:his lawyer} says.

In the east {f16.status:there are no patrols any more}. Torgai, the foreign minister, {f22.position:wants the mission gone} {f18.time:when its mandate ends in March}.

=== key
f1.status same A=expelled B=expelled C=expelled | the monitors
f2.number differs A=4 B=4 C=3 | how many
f3.status same A=left B=left C=left | their departure
f3.time same A=2022-10-06 B=2022-10-06 C=2022-10-06 | when
f4.what differs A=by road B=by plane C=by road | how they left
f5.what same A=documented C=documented | what the monitors did
f6.what same A=the mill at Asmur B=the mill at Asmur C=the mill at Asmur | what was hit
f7.time compatible A=2022-09-28 C=end of September | when it was hit
f8 only A | stands by the report
f9.what same A=photographing military sites B=photographing military sites C=photographing military sites | the allegation
f10.position same A=unfounded C=unfounded | the mission on the allegation
f11.wording differs A=Our only instrument is the notebook C=The notebook is our only instrument | her words
f12.role same A=head of mission B=head of mission C=head of mission | Lindgaard
f13.who same A=interpreter B=interpreter C=interpreter | the detained man
f14.status same A=detained B=detained C=detained | the interpreter
f14.time differs A=Tuesday B=Monday C=Tuesday | since when
f16.status differs A=suspended B=may continue C=suspended | the patrols
f18.time same A=March B=March C=March | the end of the mandate
f19.cause differs A=artillery B=flour dust C=artillery | what destroyed the mill
f20.who differs B=commission of engineers C=Swiss laboratory | who established it
f21.status differs B=confessed C=signed nothing | the interpreter's plea
f22.position differs B=prolong the mandate C=mission to go | the foreign minister's stand
f23 only B | the telephones
f24 only C | insulin
f25 only C | the lawyer
