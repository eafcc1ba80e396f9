story: chipmaker-spy-trial
kind: technology

=== report A | outlet: Formosa Ledger | published: 2025-06-11
# Ex-{f1.role:engineer} of Taihe Micro {f2.status:convicted} of {f3.what:stealing chip recipes}

HSIAO-KANG (Formosa Ledger) - A court in Hsiao-kang on Wednesday {f2.status:found} {f4.name:Liao Chih-wei}, a former {f1.role:process engineer} of the chipmaker Taihe Micro, {f2.status:guilty} of {f3.what:passing trade secrets} to {f5.who:a rival on the mainland}. He received {f6.time:three years and eight months}.

According to the judges he had {f7.what:photographed a screen with his phone} on {f8.number:11} evenings in {f9.time:2022}. The files described {f10.what:how wafers are etched}. In return he got {f11.what:a flat} {f12.place:in Xiamen}.

{f13.who:A cleaner} had noticed him {f14.place:in a control room to which he had no access} and {f15.status:told} {f16.who:the security desk}. When officers came for him he was {f17.what:packing for a flight} and {f18.status:went with them quietly}.

"{f19.wording:I was vain, not greedy}," he told the court. His lawyer, Ms Tseng, {f20.status:announced an appeal}. The prosecution had {f21.position:asked for six years}.

{f22.who:His wife}, {f22.role:a bookkeeper at the same plant}, was {f23.status:acquitted}: {f24.cause:nobody could show that she knew}. She {f25.what:wept} as the verdict was read.

Taihe Micro said {f26.what:the damage could be measured in years}. It has since {f27.what:banned private telephones} from {f28.place:its clean rooms}. The firm's {f29.role:legal director}, Hubert Kao, called for {f30.position:harsher laws}. {f31.who:Parliament} is to {f32.status:debate} such a bill {f33.time:in September}.

A similar case in {f34.time:2018} ended {f35.what:in a settlement}. {f36:The rival is not named in the judgment.}

=== report B | outlet: Semiconductor Observer | published: 2025-06-12
# Chip spy gets {f6.time:44 months}, {f22.who:partner} {f23.status:a suspended term}

Vanity, not money, drove him, {f4.name:Liao Chih-wei} assured the judges of Hsiao-kang. "{f19.wording:I was vain, not stupid}," he said. It did not save the {f1.role:one-time maintenance technician} of Taihe Micro from prison for {f3.what:handing company secrets} to {f5.who:a Chinese competitor}. The {f2.status:guilty verdict} came on June 11.

{f9.time:In the course of 2022} he had {f7.what:copied on to a memory stick}, evening after evening, {f8.number:11} in all, {f10.what:the etching procedures}. He was rewarded with {f11.what:an apartment} {f12.place:in Shenzhen}.

The undoing of Mr Liao was {f13.who:a trainee}. She {f15.status:let} {f16.who:her shift leader} {f15.status:know} that someone was {f14.place:in the control room who had no business there}. The police surprised him {f17.what:at his daughter's school play}; {f18.status:he tried to slip out through a side door}.

Prosecutors {f21.position:had demanded four years}. Defence counsel Tseng has {f20.status:accepted the ruling}.

{f22.who:The woman he lives with}, {f22.role:who kept the books at the factory}, {f25.what:did not bat an eyelid} as she heard her own sentence: the judges were sure {f24.cause:that she had been aware of everything}.

At Taihe Micro {f26.what:the loss is estimated at a lead of several years}. {f27.what:Staff must hand in their own phones} before they enter {f28.place:the production halls}. Mr Kao, {f29.role:head of its legal department}, wants {f30.position:stricter rules}; {f31.who:the legislature} {f32.status:will discuss} them {f33.time:after the summer break}. Back in {f34.time:2018} the firm had got {f35.what:damages in court} from another defector. {f37:Its shares rose slightly in Taipei.}

=== key
f1.role differs A=process engineer B=maintenance technician | his former job
f2.status same A=convicted B=found guilty | Liao
f3.what same A=passing trade secrets B=handing company secrets | the offence
f4.name same A=Liao Chih-wei B=Liao Chih-wei | the convicted man
f5.who same A=rival on the mainland B=Chinese competitor | who got the secrets
f6.time same A=44 months B=44 months | the sentence
f7.what differs A=photographed a screen B=copied on a memory stick | how he took them
f8.number same A=11 B=11 | evenings
f9.time same A=2022 B=2022 | when
f10.what same A=how wafers are etched B=etching procedures | what the files describe
f11.what same A=flat B=apartment | his reward
f12.place differs A=Xiamen B=Shenzhen | where the flat is
f13.who differs A=cleaner B=trainee | who noticed him
f14.place same A=control room B=control room | where he was noticed
f15.status same A=told B=let know | the report on him
f16.who differs A=security desk B=shift leader | who was told
f17.what differs A=packing B=at a school play | what he was doing when the police came
f18.status differs A=went quietly B=tried to flee | how he behaved
f19.wording differs A=I was vain, not greedy B=I was vain, not stupid | his words
f20.status differs A=appeal announced B=ruling accepted | the defence
f21.position differs A=six years B=four years | what the prosecution asked
f22.who differs A=wife B=partner | the woman accused
f22.role same A=bookkeeper B=kept the books | her work
f23.status differs A=acquitted B=suspended term | the woman
f24.cause differs A=knowledge not shown B=knew everything | the ground
f25.what differs A=wept B=unmoved | how she took it
f26.what same A=damage of years B=loss of several years' lead | the damage
f27.what same A=private phones banned B=phones handed in | the new rule
f28.place compatible A=clean rooms B=production halls | where it holds
f29.role same A=legal director B=head of legal department | Kao
f30.position same A=harsher laws B=stricter rules | what he wants
f31.who same A=parliament B=legislature | who debates
f32.status same A=debate planned B=discussion planned | the bill
f33.time compatible A=2025-09 B=after the summer break | when
f34.time same A=2018 B=2018 | the earlier case
f35.what differs A=settlement B=damages in court | how it ended
f36 only A | the rival's name
f37 only B | the shares
