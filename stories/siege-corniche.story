story: siege-corniche
kind: war

=== report A | outlet: Coast Wire | published: 2024-02-08
# {f1.number:Sixty-four} {f1.status:freed} as commandos end hotel siege in Azimar

AZIMAR (Coast Wire) - Special forces stormed the Grand Corniche hotel at {f2.time:5.40 a.m. on Thursday} and {f1.status:brought out} {f1.number:64} guests and employees alive, {f3.number:19 hours} after gunmen had shot their way in, the interior ministry said.

All {f4.number:four} attackers were {f4.status:killed}, according to the minister, Lamine Ouedraa. {f5.number:Three} people held in the building had died before the assault began.

The first to fall was {f6.whom:a night porter}, {f6.name:Idris Maalou}, {f6.age:51}, shot in the {f7.place:loading bay}, by which the men had entered. Two Danish tourists were found dead on the second floor.

"{f8.wording:We did not bargain with these people and we never will}," Ouedraa told reporters. {f9.source:The minister} blamed the Sons of the Ridge, a group driven out of the northern hills in {f10.time:2019}.

The raid was led by Colonel {f11.name:Bassem Tarhi}, {f11.role:head of the army's Third Commando}. {f12.number:Nine} soldiers were {f12.status:wounded}.

The hotel had {f13.number:212} rooms but was barely a third full. In 2017 two gunmen killed six bathers on a beach nearby.

=== report B | outlet: The Meridional | published: 2024-02-09
# {f3.number:Nineteen hours} in the dark: how the Corniche siege ended

When the lights went out along the seafront shortly before {f2.time:six yesterday morning}, Nadia Berkane knew somebody was coming for her. She had been lying in a bath on the fourth floor since Wednesday.

Mrs Berkane, 43, a dentist, is one of {f1.number:71} people {f1.status:rescued} from the Grand Corniche in Azimar. {f3.number:From late Wednesday morning until dawn} gunmen had the run of one of the best-known addresses on the Quenaran coast.

Officers who took part speak of {f4.number:five} assailants. Four were {f4.status:shot dead} on the stairs; the fifth {f14.certainty:may have slipped away} among the survivors, one of them said.

Hotel workers say the men came in through {f7.place:the laundry}, dressed as delivery drivers. There they opened fire on {f6.whom:a security guard}, {f6.name:Idriss Maalou}, a father of three {f6.age:in his fifties}, who had asked for their papers.

{f5.number:Three} captives did not live to see the end. Two were holidaymakers from Denmark.

For much of the night a telephone line was open. {f15:A go-between offered the attackers a bus to the border if they let the children go}, a diplomat said, and eleven boys and girls did walk out at about midnight. The ministry calls that account invented. "{f8.wording:We did not bargain with these people}," said the minister, Lamine Ouedraa.

Then came the assault, under {f11.name:Bassem Tarhi}, {f11.role:who commands the Third Commando of the army}. It was over in 22 minutes. {f12.number:Nine} of his men were {f12.status:hurt}, two of them badly.

{f20.status:Nobody had claimed} the attack by evening, but {f9.source:Western diplomats} suspect the Sons of the Ridge, who lost their strongholds in the north {f10.time:five years ago}.

Mrs Berkane's brother, Karim Berkane, waited behind the cordon with a blanket. "I counted every shot," he said.

=== report C | outlet: Daily Torch | published: 2024-02-09
# HERO {f6.whom:PORTER} DIED TRYING TO STOP KILLERS

A {f6.whom:hotel porter} gunned down at the Grand Corniche tried to bar the way with a luggage trolley, his workmates told the Torch.

{f6.name:Idris Maalou}, {f6.age:51}, was the first of {f5.number:four} victims of the seaside siege, after a wounded cook {f5.status:lost his fight for life} last night.

Crack troops burst in at {f2.time:twenty to six on Thursday} and {f1.status:saved} {f1.number:64} people. {f4.number:Four} terrorists were {f4.status:wiped out}. "{f14.certainty:None of them got away}," an army spokesman said.

The hard man in charge, Colonel {f11.name:Bassem Tarik}, lost a brother in the beach massacre seven years ago.

=== report D | outlet: Quenara Broadcasting | published: 2024-02-09
# Ministry revises account of hotel attack

The interior ministry said on Friday that one of the {f12.number:nine} soldiers injured in the storming of the Grand Corniche hotel had {f12.status:died}. It was the first death in the ranks of the Third Commando since 2020.

{f5.number:Four} hostages are now known to have {f5.status:died}. The latest is a cook, aged 29, who was operated on twice.

The ministry put the number of people {f1.status:led to safety} at {f1.number:64}. A higher figure given in some newspapers counted seven officers of the hotel police post as well, it said.

{f9.source:A statement sent to this station in the name of the Sons of the Ridge} said that the group {f20.status:had carried out} the attack. It demanded {f16:the release of 40 prisoners}. The prime minister, Salma Idrissou, said that she would {f17:not read it, let alone answer it}.

Police believe that the attackers entered by {f7.place:the loading bay}. They are looking for {f14.certainty:a possible fifth man} and have published the picture of a suspect, 24.

The hotel, which has {f13.number:about 200} rooms, {f18:will stay shut} until the end of March. Its owner, the Halcyon Bay company, {f19:has offered the families a year's wages}.

=== key
f1.number differs A=64 B=71 C=64 D=64 | people brought out alive
f1.status same A=freed B=freed C=freed D=freed | the hostages
f2.time compatible A=2024-02-08T05:40 B=2024-02-08 before 06:00 C=2024-02-08T05:40 | when the storming began
f3.number same A=19 hours B=19 hours | how long the siege lasted
f4.number differs A=4 B=5 C=4 | the attackers
f4.status same A=killed B=killed C=killed | the (four) attackers
f5.number changed A=3 B=3 C=4 D=4 | hostages dead
f5.status same C=died D=died | the cook
f6.whom differs A=porter B=security guard C=porter | who was shot first
f6.name differs A=Idris Maalou B=Idriss Maalou C=Idris Maalou | the first victim's name
f6.age compatible A=51 B=50s C=51 | the first victim's age
f7.place differs A=loading bay B=laundry D=loading bay | where the attackers came in
f8.wording compatible A=We did not bargain with these people and we never will B=We did not bargain with these people | the minister's words, cut in B
f9.source differs A=the minister B=Western diplomats D=a statement of the group | on whose word the Sons of the Ridge did it
f10.time same A=2019 B=2019 | when the group lost the north
f11.name differs A=Bassem Tarhi B=Bassem Tarhi C=Bassem Tarik | the commander's name
f11.role same A=head of the Third Commando B=head of the Third Commando | the commander's post
f12.number same A=9 B=9 D=9 | soldiers hurt
f12.status changed A=wounded B=wounded D=one dead | the nine soldiers
f13.number compatible A=212 D=200~ | rooms of the hotel
f14.certainty differs B=possible C=ruled out D=possible | whether an attacker escaped
f20.status changed B=not claimed D=claimed | a claim of the attack
f15 only B | the offer of a bus by a go-between
f16 only D | the demand for 40 prisoners
f17 only D | the prime minister's refusal to answer
f18 only D | the hotel shut until the end of March
f19 only D | the year's wages offered
