story: technology-search-fine
kind: technology

=== report A | outlet: Han Tech Review | published: 2025-02-13
# {f1.who:Watchdog} {f2.status:fines} search firm Nuri over {f3.what:shopping results}

South Korea's {f1.who:fair trade commission} has {f2.status:fined} the search company Nuri {f4.money:42 billion won} for {f3.what:putting its own shopping service on top}, it said on {f5.time:Wednesday}.

The practice {f6.status:went on} {f7.time:from 2019 to 2023}. {f8.who:Three rivals} had {f9.status:complained}, among them {f10.who:a seller of camping gear}, {f10.name:Ryu Ha-neul}, {f10.age:43}. "{f11.wording:I was on page one until I refused to advertise}," he said.

{f12.role:Commissioner} {f12.name:Jeon Mi-kyung} said {f13.source:internal chats} {f14.what:showed that engineers had objected}. One was {f15.status:transferred}. Nuri {f16.position:will go to court}. Its lawyers say {f17.cause:users wanted fast delivery}.

The company must also {f18.what:let an outside expert look at its code} {f19.time:for three years}. It has {f20.number:58} per cent of the market. {f21.who:Consumer groups} {f22.position:find the fine too low}; {f23.who:the business federation} {f24.position:calls it a blow to innovation}. Shares {f25.status:gained} {f26.number:3} per cent, {f27.cause:as a higher fine had been feared}.

{f28.who:The data protection commission} is {f29.status:still examining} {f30.what:how Nuri uses location data}. In {f31.time:2017} a case over {f32.what:news rankings} had {f33.status:ended without a penalty}.

=== report B | outlet: Digital Antitrust Weekly | published: 2025-02-14
# Korean {f1.who:court} finds against Nuri on {f3.what:hotel listings}

Nuri, through which most Koreans look for things online, {f3.what:favoured its own travel platform}, and will have to {f2.status:pay} {f4.money:KRW 42bn}. The decision of {f1.who:the Seoul High Court}, made {f5.time:on February 12}, relates to the years {f7.time:2019 to 2023}, during which it {f6.status:was done} every day.

Evidence came {f13.source:from a whistleblower}. It {f14.what:revealed doubts among the developers}, one of whom was {f15.status:dismissed}, {f12.name:Jeon Mi-kyung}, {f12.role:the presiding judge}, noted. The defence, {f17.cause:that the results were chosen by a machine}, did not convince her. Nuri {f16.position:accepts the ruling}.

{f18.what:An independent monitor is to check the software} {f19.time:until 2028}. That was important to {f8.who:the three competitors} who had {f9.status:brought the matter up}. {f10.name:Ryu Ha-neul}, {f10.age:43}, is one of them; he {f10.who:runs a guest house}. "{f11.wording:I was on page one until I refused to pay}," he recalls.

Opinions differ. A sum like this does not hurt a company with {f20.number:58%} of all searches, say {f21.who:those who speak for consumers}: {f22.position:it should have been more}. {f23.who:Employers} think that {f24.position:it was long overdue}. The stock {f25.status:rose} by {f26.number:3%}, {f27.cause:after good figures}.

Another file is open. {f28.who:The telecoms regulator} {f29.status:has not finished with} the question {f30.what:of what Nuri does with the whereabouts of its users}. {f31.time:Eight years ago} {f33.status:no fine was imposed} when the order of {f32.what:videos} was at issue.

=== key
f1.who differs A=fair trade commission B=Seoul High Court | who decided
f2.status same A=fined B=has to pay | Nuri
f3.what differs A=shopping B=travel | what was favoured
f4.money same A=KRW 42bn B=KRW 42bn | the fine
f5.time same A=2025-02-12 B=2025-02-12 | when
f6.status same A=went on B=was done | the practice
f7.time same A=2019-2023 B=2019-2023 | the practice
f8.who same A=three rivals B=three competitors | who complained
f9.status same A=complained B=brought up | the complaint
f10.who differs A=camping gear B=guest house | Ryu's business
f10.name same A=Ryu Ha-neul B=Ryu Ha-neul | one who complained
f10.age same A=43 B=43 | one who complained
f11.wording differs A=I was on page one until I refused to advertise B=I was on page one until I refused to pay | his words
f12.role differs A=commissioner B=presiding judge | Jeon's office
f12.name same A=Jeon Mi-kyung B=Jeon Mi-kyung | who explained it
f13.source differs A=internal chats B=whistleblower | on what the finding rests
f14.what same A=engineers objected B=doubts of developers | what came out
f15.status differs A=transferred B=dismissed | one engineer
f16.position differs A=goes to court B=accepts | Nuri
f17.cause differs A=users wanted fast delivery B=chosen by a machine | the defence
f18.what same A=outside expert looks at code B=monitor checks software | the condition
f19.time same A=3 years B=until 2028 | for how long
f20.number same A=58 B=58 | market share in per cent
f21.who same A=consumer groups B=those who speak for consumers | who criticises
f22.position same A=too low B=should have been more | their view
f23.who same A=business federation B=employers | who has another view
f24.position differs A=blow to innovation B=overdue | their view
f25.status same A=gained B=rose | the shares
f26.number same A=3 B=3 | by how much
f27.cause differs A=higher fine feared B=good figures | why
f28.who differs A=data protection commission B=telecoms regulator | who examines further
f29.status same A=examining B=not finished | that examination
f30.what same A=location data B=whereabouts of users | its subject
f31.time same A=2017 B=2017 | the earlier case
f32.what differs A=news rankings B=videos | the earlier subject
f33.status same A=no penalty B=no fine | its outcome
