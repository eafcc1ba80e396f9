story: patent-sumigawa-larkspur
kind: technology

=== report A | outlet: Union Press | published: 2024-02-09
# Texas jury {f3.status:orders Larkspur to pay} {f1.money:$214 million} in drone patent case

{f2.place:AUSTIN}, Texas (UP) - The drone maker Larkspur Aerial {f3.status:must pay} {f1.money:$214 million} to the Japanese lens company Sumigawa Optics for using {f4.what:a folding lens} without permission, a federal jury decided {f3.time:on Friday}.

The {f5.number:eight} jurors, who deliberated for {f6.number:five} hours, found that Larkspur had infringed {f7.number:two} of Sumigawa's patents and that it {f8.status:had done so wilfully}. That allows the judge, {f9.name:Carla Hennepin}, to raise the award to as much as three times the sum. She is to rule on the matter {f9.time:in the spring}.

Larkspur said it {f10.status:would appeal}. "{f11.wording:We built this camera from scratch, and the evidence showed it}," said its {f12.role:chief lawyer}, {f12.name:Grady Folsom}.

The heart of the trial, which lasted {f13.number:eight} days, was the testimony of the inventor, {f14.name:Kazuo Nishimori}, {f14.age:72}, {f14.role:a retired engineer} who brought along the first model of his lens in a cigar box. He filed his application {f15.time:in 2009}.

Jurors were also shown an internal message from {f16.time:2016} in which a Larkspur manager advised: "{f16.wording:Let's not reinvent it, let's fold it}."

Sumigawa, based in Nagano, sued {f17.time:in 2021}. {f18.who:Its attorney}, Denise Abernathy-Cho, said that it {f19.position:would now ask for a ban on sales} of the Larkspur models concerned, of which {f20.number:1.3 million} have been sold in the United States.

Shares in Larkspur, which is {f21.place:based in Boulder, Colorado}, {f22.status:fell} {f22.number:7 per cent} in late trading. The company {f23.what:earned} {f23.money:$160 million} last year.

A counterclaim in Tokyo, in which Larkspur accuses Sumigawa of copying {f24.what:a motor}, {f24.status:is still pending}; a hearing is due in April. {f25:In 2018 Sumigawa lost a suit against a Korean maker of telephones over the same family of patents.}

=== report B | outlet: Shinano Radio World Service, The Morning Report (transcript) | published: 2024-02-10
# Sumigawa {f3.status:wins} in Texas

PRESENTER: Good morning. A cigar box may have decided one of the most expensive patent disputes that a Japanese company has ever won in America. {f3.time:Yesterday} a court {f2.place:in Waco}, in the state of Texas, {f3.status:awarded} Sumigawa Optics of Nagano {f1.money:two hundred and fourteen million dollars}. Our correspondent Hitomi Alvar followed the case. Hitomi, what was in the box?

ALVAR: A lens, or rather the model for one, made from brass and bits of mirror. It was put together by {f14.name:Kazuo Nishimori}, who is {f14.age:62} and {f14.role:heads research at Sumigawa to this day}. He came to court to explain to {f5.number:eight} men and women from rural Texas how {f4.what:an image stabiliser} works. They listened to him for three hours, and they believed every word. They needed just {f6.number:five} hours, after a trial of {f13.number:two weeks}. {f7.number:All three} patents on which Sumigawa relied were infringed, they said. What they {f8.status:didn't find} is that it was {f8.status:done on purpose}. So the sum can't be multiplied.

PRESENTER: There was an embarrassing message, wasn't there?

ALVAR: From {f16.time:2016}, yes. "{f16.wording:Let's not reinvent it, let's fold it in}," someone at Larkspur wrote. The company's lawyer tried to persuade the jury that this was about a tent for a trade fair. {f26:One juror laughed.}

PRESENTER: Will Larkspur pay?

ALVAR: Not yet. It {f10.status:is going to appeal}. {f12.name:Grady Folsom}, {f12.role:its top lawyer}, stood on the steps and said, I quote: "{f11.wording:We built this camera from scratch, and the evidence showed it}." But the market has its doubts: the share {f22.status:lost} {f22.number:seven per cent}. Remember, Larkspur's {f23.what:profit} was {f23.money:one hundred and sixty million} last year, so this is more than it makes in twelve months.

PRESENTER: Can those drones still be sold?

ALVAR: They can. There are {f20.number:1.3 million} of them in American skies already, and Sumigawa {f19.position:isn't after a ban}, {f18.who:its president} told me by telephone, it wants a licence fee. He also sounded relieved about Tokyo. There the {f21.place:Colorado} company had sued over {f24.what:a motor}; that claim {f24.status:was thrown out on Thursday}.

PRESENTER: It's been a long road.

ALVAR: {f15.time:Fifteen years} since the patent was applied for, {f17.time:three} since the suit was filed. Mr Nishimori's wife, who is 72, told me {f27:she wants the box back for the stamps she used to keep in it}. Next for him is a day off, and then Judge {f9.name:Carla Hennepin}'s written judgment, {f9.time:which is expected by May}.

PRESENTER: Hitomi Alvar, thank you.

=== key
f1.money same A=USD 214m B=USD 214m | the award
f2.place differs A=Austin B=Waco | where the court sat
f3.status same A=ordered to pay B=ordered to pay | the verdict
f3.time same A=2024-02-09 B=2024-02-09 | day of the verdict
f4.what differs A=folding lens B=image stabiliser | what the patents are about
f5.number same A=8 B=8 | jurors
f6.number same A=5 hours B=5 hours | how long they deliberated
f7.number differs A=2 B=3 | patents infringed
f8.status differs A=wilful B=not wilful | whether it was done on purpose
f9.name same A=Carla Hennepin B=Carla Hennepin | the judge
f9.time compatible A=spring B=by May | when she rules
f10.status same A=planned B=planned | Larkspur's appeal
f11.wording same A=from scratch B=from scratch | Folsom's words
f12.name same A=Grady Folsom B=Grady Folsom | Larkspur's lawyer
f12.role same A=chief lawyer B=top lawyer | his post
f13.number differs A=8 days B=2 weeks | length of the trial
f14.name same A=Kazuo Nishimori B=Kazuo Nishimori | the inventor
f14.age differs A=72 B=62 | the inventor
f14.role differs A=retired engineer B=head of research | what he is
f15.time same A=2009 B=15 years ago | when the patent was applied for
f16.time same A=2016 B=2016 | the internal message
f16.wording differs A=let's fold it B=let's fold it in | the internal message
f17.time same A=2021 B=3 years ago | when the suit was filed
f18.who differs A=attorney B=president | who spoke for Sumigawa
f19.position differs A=a ban on sales B=no ban, a licence fee | what Sumigawa wants
f20.number same A=1300000 B=1300000 | drones sold in the United States
f21.place compatible A=Boulder, Colorado B=Colorado | Larkspur's seat
f22.status same A=fell B=fell | Larkspur's shares
f22.number same A=7% B=7% | by how much
f23.what same A=profit B=profit | last year's result
f23.money same A=USD 160m B=USD 160m | last year's result
f24.what same A=a motor B=a motor | the case in Tokyo
f24.status differs A=pending B=dismissed | the case in Tokyo
f25 only A | the lost suit of 2018
f26 only B | a juror laughed
f27 only B | the box wanted back
