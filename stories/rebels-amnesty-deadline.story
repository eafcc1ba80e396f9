story: rebels-amnesty-deadline
kind: talks

=== report A | outlet: Sierra Bruna Herald | published: 2024-03-29
# {f1.number:640} rebels lay down arms before deadline

{f1.number:Six hundred and forty} fighters of the Dawn Brigades had surrendered by the time an amnesty in Sierra Bruna {f3.time:ran out at midnight on Thursday}, the {f4.source:interior ministry} said. That is {f5.number:about half of the force}. The others {f6.status:will be pursued}, General Otto Maran, {f7.role:head of the army}, announced.

They had come {f8.place:to nine churches}, where {f9.who:priests} {f10.what:registered them}. Each received {f11.what:a voucher for tools} and {f12.money:300 pesos}. {f13.what:Rifles} {f13.status:were melted down} {f14.place:in a sugar mill}. The oldest was {f15.age:71}, the youngest {f16.age:13}; the latter {f17.what:had been a cook's boy}.

The brigades' founder, {f18.role:a former customs officer} named Abel Roca, {f19.position:called the amnesty a trap}. His deputy, Luz Prado, {f20.status:came down on the last day}, {f21.what:on a mule}. "{f22.wording:My knees surrendered before I did}," she said. She {f23.status:was taken to the capital} and will {f24.what:give evidence before the truth commission}.

{f25.who:Landowners} {f26.position:protested against the amnesty}. In Vega del Sol {f27.who:two surrendered men} {f28.status:were shot} by {f29.who:unknown persons}; police {f30.status:have arrested no one}. President Ines Corrado {f31.position:ruled out extending the deadline}. An amnesty in {f32.time:2009} {f33.status:had failed}; then {f34.number:eleven} men had {f35.status:come}. {f36:The mill paid for the scrap}.

=== report B | outlet: El Valle Libre | published: 2024-03-30
# On {f21.what:a donkey}, at five to twelve

By Teo Lanza

At five minutes to midnight Luz Prado {f20.status:rode into Vega del Sol}, {f21.what:on a donkey}, and was the last of {f1.number:640} to make use of the grace that {f3.time:ended on Thursday at twelve}. "{f22.wording:My back surrendered before I did}," said the woman who had been second in command of the Dawn Brigades. For how many stayed in the hills there are only guesses: {f5.number:not more than a fifth of the force}, {f4.source:the bishops} think.

What happens to these? Otto Maran, {f7.role:the general who commands the military region}, {f6.status:will leave them alone until after the harvest}. One of them is the founder, Abel Roca, {f18.role:once a customs man}; he {f19.position:would come, he let it be known, if he could keep his farm}.

It was {f8.place:in nine parish churches} that they were received. {f9.who:Nuns} {f10.what:wrote down their names}, and each was given {f11.what:a sack of seed} and {f12.money:three hundred pesos}. {f13.what:Their guns} {f13.status:have gone into the furnace} {f14.place:of a foundry}. A man of {f15.age:71} was among them, and a boy of {f16.age:13}, who {f17.what:carried messages}.

Ms Prado {f23.status:is staying in a convent}; the truth commission {f24.what:will hear her}. {f26.position:There was a march against so much mercy}, by {f25.who:families of the victims}. {f27.who:Two of those who had come down} {f28.status:are dead}, {f29.who:killed by a rancher's sons}, people here say. Police {f30.status:took three in}. And the president, Ines Corrado? She {f31.position:may give the others another month}. It was tried before, {f32.time:fifteen years ago}, and it {f33.status:came to nothing}: {f34.number:eleven} {f35.status:presented themselves}. {f37:The donkey is to be auctioned for the church roof}.

=== key
f1.number same A=640 B=640 | rebels who came
f3.time same A=2024-03-28T24:00 B=2024-03-28T24:00 | the end of the amnesty
f4.source differs A=interior ministry B=bishops | on whose word the share stands
f5.number differs A=half came B=at least four fifths came | the share that came
f6.status differs A=pursued B=left alone for now | the others
f7.role differs A=head of the army B=regional commander | Maran's post
f8.place same A=nine churches B=nine parish churches | where they came
f9.who differs A=priests B=nuns | who received them
f10.what same A=registered them B=wrote down their names | what was done
f11.what differs A=voucher for tools B=sack of seed | what each got
f12.money same A=300 pesos B=300 pesos | the money each got
f13.what same A=rifles B=guns | the arms
f13.status same A=melted down B=gone into the furnace | the arms
f14.place differs A=sugar mill B=foundry | where
f15.age same A=71 B=71 | the oldest
f16.age same A=13 B=13 | the youngest
f17.what differs A=cook's boy B=messenger | the youngest's task
f18.role same A=former customs officer B=once a customs man | Roca's former job
f19.position differs A=a trap B=would come on a condition | Roca on the amnesty
f20.status same A=came down B=rode in | Prado
f21.what differs A=mule B=donkey | her animal
f22.wording differs A=knees B=back | her words
f23.status differs A=taken to the capital B=in a convent | where Prado is
f24.what same A=evidence before the commission B=the commission will hear her | what she will do
f25.who differs A=landowners B=families of the victims | who protested
f26.position same A=against the amnesty B=against so much mercy | the protest
f27.who same A=two surrendered men B=two who had come down | the victims
f28.status same A=shot B=dead | these two
f29.who differs A=unknown persons B=a rancher's sons | who killed them
f30.status differs A=no arrest B=three taken in | the police
f31.position differs A=no extension B=perhaps another month | the president
f32.time same A=2009 B=15 years ago | the earlier amnesty
f33.status same A=failed B=came to nothing | the earlier amnesty
f34.number same A=11 B=11 | who came then
f35.status same A=came B=presented themselves | these
f36 only A | the scrap
f37 only B | the donkey's auction
