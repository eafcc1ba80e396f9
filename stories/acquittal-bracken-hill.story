story: acquittal-bracken-hill
kind: court

=== report A | outlet: The Midland Post | published: 2024-05-16
# Farmer {f1.status:walks free} in Bracken Hill shooting case

By Orla Tuohy

A {f2.place:Roscommon} farmer who {f3.what:fired a shotgun} at an intruder in his yard was {f1.status:found not guilty} of {f4.what:manslaughter} by a jury at the Central Criminal Court on {f5.time:Wednesday}.

{f6.name:Tadhg Gormley}, a {f7.status:widower} of {f8.age:71}, had told gardaí that he {f9.cause:took the man for someone who had robbed him before}. The dead man, Dean Cully, {f10.what:a scrap dealer}, was {f11.place:beside a diesel tank} when he was hit {f12.place:in the chest}.

The jury of {f13.number:seven women and five men} {f14.time:deliberated for nine hours}. The verdict was {f15.what:unanimous}. {f16.who:A brother of the accused} {f17.what:shouted "thank God"}; the Cully family {f18.what:left without a word}.

{f19.role:The State Pathologist}, Dr Niamh Scally, had given evidence that the shot was fired from {f20.what:a distance of some ten metres}. The defence said it {f21.certainty:could not be ruled out} that {f22.what:the gun went off by accident}.

Mr Justice Fergal Roche had {f23.status:refused} to let the jury hear about {f24.what:Mr Cully's previous convictions}. He thanked the jurors and {f25.what:excused them from service for ten years}.

{f26.who:The farmers' association} said the law on self-defence {f27.position:should be clarified}. {f28.role:The Minister for Justice} {f29.status:has ruled out} any change.

Mr {f6.name:Gormley}'s firearms licence {f30.status:has been revoked}. He intends to {f31.what:sell the farm}, his solicitor said. {f32:A civil action by the dead man's partner is pending.}

In 2004 another farmer in the west was convicted of manslaughter in a similar case and later acquitted.

=== report B | outlet: Radio Shannon News | published: 2024-05-16
# Jury {f1.status:acquits} pensioner over death in farmyard

The trial of {f6.name:Tadhg Gormley} has ended in {f1.status:acquittal}. The {f8.age:71-year-old}, whose {f7.status:wife died four years ago}, was charged with {f4.what:murder} after {f3.what:a single blast from his shotgun} killed Dean Cully, {f10.what:a dealer in used cars}, at the farm in County {f2.place:Roscommon}.

{f15.what:All twelve} agreed, {f5.time:yesterday} afternoon, {f14.time:after less than four hours}. {f16.who:A nephew of the farmer} {f17.what:cried out "thank God"} and {f13.number:the five men and seven women} of the jury looked at the floor. From Mr Cully's mother {f18.what:came a scream}.

What was not disputed: the two were strangers, it was dark, and Mr Cully was standing {f11.place:at the door of the milking parlour}. {f19.role:The Deputy State Pathologist}, Dr Niamh Scally, found the wound {f12.place:in the back}. The gun, she concluded, had been {f20.what:about ten paces away}.

Mr {f6.name:Gormley} said that he {f9.cause:had thought it was a man who had broken in twice already}. His counsel allowed that {f22.what:the trigger might have been pulled unintentionally}.

The jurors were never told of {f24.what:the victim's record}. Mr Justice Fergal Roche {f23.status:had ruled it out}. They {f25.what:will not have to sit on a jury again for a decade}.

{f26.who:The rural Garda representative body} spoke of a law that {f27.position:everybody reads differently and that has to be made plain}. {f28.role:The Taoiseach} told us that {f29.status:an amendment would be looked at}.

The farmer's licence for the weapon {f30.status:was withdrawn} in 2022. The land {f31.what:goes to the Land Trust as a gift}, we understand.

=== report C | outlet: Evening Liffey | published: 2024-05-15
# {f1.status:Not guilty}: Bracken Hill farmer "{f33:never slept a night since}"

{f6.name:Tadhg Gormley}, {f8.age:73}, left the Criminal Courts of Justice by the front door {f5.time:this afternoon}, holding the hand of {f16.who:his brother Malachy}, who minutes before {f17.what:had called out his thanks to God}.

It had taken {f13.number:seven women and five men} {f14.time:just over nine hours} to decide. {f15.what:By a majority of ten to two} they {f1.status:cleared} the {f2.place:Leitrim} man, {f7.status:a widower}, of {f4.what:manslaughter}.

He never denied that he {f3.what:discharged the gun}. Dean Cully, {f10.what:who bought and sold scrap metal}, was helping himself from {f11.place:an oil tank}, the prosecution accepted, when the shot struck him {f12.place:in the chest}, {f20.what:from thirty metres}, on the finding of {f19.role:the State Pathologist}. The defence put it to the jury that it was {f21.certainty:more probable than not} that {f22.what:the old gun had fired by mistake}.

The Cullys {f18.what:went out in silence}.

"{f33:I have not slept a night since},"  Mr {f6.name:Gormley} said. He has no wish to stay: the place {f31.what:is to be put on the market}.

{f26.who:The farmers' association} asked for {f27.position:clearer rules}. {f28.role:Justice Minister} Ita Comerford {f29.status:said there would be none}.

=== key
f1.status same A=acquitted B=acquitted C=acquitted | the farmer
f2.place differs A=Roscommon B=Roscommon C=Leitrim | where he is from
f3.what same A=fired a shotgun B=fired a shotgun C=fired a shotgun | what he did
f4.what differs A=manslaughter B=murder C=manslaughter | the charge
f5.time same A=2024-05-15 B=2024-05-15 C=2024-05-15 | day of the verdict
f6.name same A=Tadhg Gormley B=Tadhg Gormley C=Tadhg Gormley | the farmer
f7.status same A=widower B=widower C=widower | the farmer
f8.age differs A=71 B=71 C=73 | the farmer
f9.cause same A=took him for an earlier robber B=took him for an earlier robber | why he fired, on his word
f10.what differs A=scrap dealer B=car dealer C=scrap dealer | Cully's trade
f11.place differs A=by an oil tank B=door of the milking parlour C=by an oil tank | where Cully was
f12.place differs A=chest B=back C=chest | where he was hit
f13.number same A=7 women, 5 men B=7 women, 5 men C=7 women, 5 men | the jury
f14.time differs A=9 hours B=<4 hours C=9 hours | how long they deliberated
f15.what differs A=unanimous B=unanimous C=majority of ten to two | what verdict
f16.who differs A=a brother B=a nephew C=a brother | who called out
f17.what same A=thanked God B=thanked God C=thanked God | what he called out
f18.what differs A=left in silence B=a scream C=left in silence | how the Cullys took it
f19.role differs A=State Pathologist B=Deputy State Pathologist C=State Pathologist | Scally's office
f20.what differs A=10 m~ B=10 m~ C=30 m | the distance of the shot
f21.certainty differs A=possible C=probable | an accident, on the defence's word
f22.what same A=gun went off by accident B=gun went off by accident C=gun went off by accident | what the defence said had happened
f23.status same A=refused B=ruled out | letting the jury hear of the record
f24.what same A=previous convictions B=the victim's record | what the jury did not hear
f25.what same A=no service for ten years B=no service for ten years | the thanks to the jurors
f26.who differs A=farmers' association B=Garda representative body C=farmers' association | who spoke about the law
f27.position same A=law to be clarified B=law to be clarified C=law to be clarified | what it wants
f28.role differs A=Minister for Justice B=Taoiseach C=Minister for Justice | who answered for the government
f29.status differs A=ruled out B=to be looked at C=ruled out | a change of the law
f30.status same A=revoked B=withdrawn | his licence
f31.what differs A=sell the farm B=give it away C=sell the farm | what becomes of the farm
f32 only A | the civil action
f33 only C | "I have not slept"
