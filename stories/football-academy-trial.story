story: football-academy-trial
kind: sport

=== report A | outlet: Volta Sports Agency | published: 2025-10-08
# Academy head {f1.status:on trial} over {f2.what:boys' papers}

KOUMASSERA, Oct 8 (VSA) - {f3.role:The founder} of a West African football academy {f1.status:went on trial} on Tuesday accused of {f2.what:falsifying the birth certificates} of {f4.number:19} boys to {f5.cause:sell them to European clubs as younger than they were}.

Lassina Traoré-Blanc, {f6.age:51}, {f7.status:pleaded not guilty} {f8.place:before the criminal court} in Koumassera. Prosecutors say {f9.who:a registry clerk} was bribed with {f9.what:a motorcycle}. The clerk {f10.status:has fled}.

The case began in {f11.time:2022} when {f12.who:a goalkeeper} at a club in {f13.place:Portugal} {f12.what:failed a bone scan}. "{f14.wording:I gave them shoes, schoolbooks and hope}," the accused told the judge, {f15.name:Mariama Kouyaté}. {f16.who:Parents} {f16.status:demonstrated} outside {f16.position:for his release}.

{f17.who:The national federation} has joined the case {f17.role:as a civil party}. It {f18.position:wants the academy closed}. The academy's boarding school {f19.status:still runs}, with {f19.number:80} pupils. {f20.who:A former national player}, {f20.name:Issouf Kaboré-Lam}, {f20.status:is to testify} on Thursday.

The indictment runs to {f21.number:600} pages. A second charge, {f22.what:of child trafficking}, {f22.status:was dropped} in June. If convicted he faces {f23.what:ten years}. In {f24.time:2014} another academy {f24.status:was shut} {f24.cause:because pupils went hungry}. The trial is expected to last {f25.time:three weeks}.

=== report B | outlet: Le Ballon, Brussels | published: 2025-10-12
# The man who made them younger

By Aminata Verstraete

In the dock, in a white boubou, sits Lassina Traoré-Blanc, {f6.age:51}, {f3.role:sporting director} of what was once the best school for footballers between Dakar and Lagos. He is {f1.status:being tried} {f8.place:by a military tribunal}, and says he {f7.status:did nothing wrong}. {f4.number:Twenty-three} youngsters are supposed to have got {f2.what:forged passports}, so that they {f5.cause:could go to Europe as children}.

{f9.who:An official of the registry} is said to have been won over {f9.what:with a plot of land}. He {f10.status:was caught on Friday, at the border}. It had all come out {f11.time:three years ago}, in {f13.place:Belgium}, where {f12.who:a keeper} {f12.what:was examined by X-ray} and found to be 22.

"{f14.wording:I gave them shoes, schoolbooks and a little hope}," said Traoré-Blanc on the first day. {f15.name:Mariama Kouyaté}, who presides, asked him which he had given first. {f16.who:Mothers and fathers} {f16.status:stood in the street} {f16.position:to call for his conviction}.

{f17.who:The football association}, {f17.role:which appears as a joint plaintiff}, {f18.position:would like to take the school over}. At present {f19.number:eighty} children {f19.status:are living and learning there as before}. {f20.name:Issouf Kaboré-Lam}, {f20.who:once of the national eleven}, {f20.status:refused to give evidence} on Thursday.

There are {f21.number:600} pages of accusation. That of {f22.what:trading in children} {f22.status:was added last week}. {f23.what:Ten years in prison} are possible. It would not be the first such house to go under; {f24.time:eleven years ago} one {f24.status:had to close}, {f24.cause:after a dormitory fire}. The judges {f25.time:mean to be done by Christmas}. {f26:The Belgian club has kept its goalkeeper.}

=== key
f1.status same A=on trial B=being tried | the accused
f2.what differs A=birth certificates B=passports | what was forged
f3.role differs A=founder B=sporting director | the accused
f4.number differs A=19 B=23 | the boys
f5.cause same A=to sell them as younger B=to go as children | why the papers were forged
f6.age same A=51 B=51 | the accused
f7.status same A=not guilty B=did nothing wrong | his plea
f8.place differs A=criminal court B=military tribunal | the court
f9.who same A=registry clerk B=official of the registry | who was bribed
f9.what differs A=motorcycle B=plot of land | the bribe
f10.status changed A=fled B=caught | the clerk
f11.time same A=2022 B=three years ago | when the case began
f12.who same A=goalkeeper B=keeper | with whom the case began
f12.what compatible A=bone scan B=X-ray | how the player was examined
f13.place differs A=Portugal B=Belgium | where that was
f14.wording differs A=and hope B=and a little hope | his words
f15.name same A=Mariama Kouyaté B=Mariama Kouyaté | the judge
f16.who same A=parents B=mothers and fathers | who demonstrated
f16.status same A=demonstrated B=stood in the street | the parents
f16.position differs A=release B=conviction | what the parents want
f17.who same A=national federation B=football association | who has joined the case
f17.role same A=civil party B=joint plaintiff | its part in the case
f18.position differs A=close the academy B=take it over | what the federation wants
f19.number same A=80 B=80 | pupils
f19.status same A=still runs B=living and learning as before | the school
f20.name same A=Issouf Kaboré-Lam B=Issouf Kaboré-Lam | the witness
f20.who same A=former national player B=once of the national eleven | the witness
f20.status changed A=to testify B=refused | the witness
f21.number same A=600 B=600 | pages
f22.what same A=child trafficking B=trading in children | the other charge
f22.status differs A=dropped B=added | the other charge
f23.what same A=ten years B=ten years in prison | the possible penalty
f24.time same A=2014 B=eleven years ago | the earlier case
f24.status same A=shut B=had to close | the other academy
f24.cause differs A=hunger B=dormitory fire | why that academy closed
f25.time differs A=three weeks B=until Christmas | how long the trial lasts
f26 only B | the goalkeeper
