story: treaty-fish-signing
kind: diplomacy

=== report A | outlet: Ministry of Foreign Affairs of Hjelmar | published: 2022-09-06
# Press release: {f1.what:Mackerel} agreement {f2.status:signed} with Skarland

The Ministry is pleased to announce that Hjelmar and Skarland {f2.status:signed} an agreement on the sharing of {f1.what:mackerel} {f3.time:on Monday, 5 September}. The ceremony took place {f4.place:on board the coastguard vessel Tyra}.

Under the agreement Hjelmar {f5.what:receives 34 per cent} of the joint quota. Skarland's ships may fish {f7.place:inside our zone} {f8.time:from October to January}. {f9.what:Electronic logbooks} become compulsory. Disputes go to {f10.who:a panel of three scientists}.

"{f11.wording:We have turned a quarrel into a timetable}," said {f12.role:the Minister of Foreign Affairs}, Gry Nordskov, who {f13.what:led the delegation}. The agreement {f14.status:enters into force} {f15.what:after approval by parliament}. It {f16.time:runs for six years}.

{f17.who:The Association of Shipowners} {f18.status:was consulted} throughout and {f19.position:supports the result}. {f20.who:Small-boat fishermen} {f21.what:will receive compensation} {f22.what:for lost nets}. The Ministry thanks {f23.who:the Faroese mediator}, {f24.role:former prime minister} Jógvan Heinasker. The vessel Ran, {f25.status:held in Skarland} since July, {f26.status:has been released}; {f27.who:its crew} {f28.status:is on its way home}.

{f29:The Ministry will hold a reception on Friday.}

=== report B | outlet: Kystposten | published: 2022-09-07
# Sold for {f1.what:herring}

Nobody asked us. That is what {f17.who:the shipowners' association} says about the accord that was {f2.status:put on paper} {f3.time:on Monday} with Skarland, about {f1.what:herring}. {f18.status:Not one call from the ministry}, its chairman fumes; {f19.position:he wants parliament to throw it out}.

What is in it? A share of {f5.what:34 per cent} for Hjelmar. Access for the Skarlanders {f7.place:to our waters}, {f8.time:from the beginning of October until the end of March}. {f9.what:Cameras on deck} will be obligatory. Whoever feels cheated may turn to {f10.who:a board of three researchers}. The deal {f16.time:is good for three years} and {f14.status:takes effect} {f15.what:once the parliament has nodded}.

The pens were drawn {f4.place:in the town hall of Havsund}. It was {f12.role:the fisheries minister}, Gry Nordskov, who had {f13.what:headed our team}. "{f11.wording:We turned a quarrel into a timetable}," she said.

For {f20.who:the men with small boats} there {f21.what:is money}, {f22.what:for days without a catch}. {f23.who:The go-between from the Faroes}, {f24.role:an ex-premier}, got a smoked salmon. The Ran, {f25.status:chained up in Skarland}, {f26.status:is not free yet}: {f30:a fee is still open}. {f27.who:Her men} {f28.status:landed} in Havsund on Tuesday night.

=== key
f1.what differs A=mackerel B=herring | the fish
f2.status same A=signed B=put on paper | the agreement
f3.time same A=2022-09-05 B=2022-09-05 | when
f4.place differs A=on board a vessel B=town hall | where it was signed
f5.what same A=34 per cent B=34 per cent | Hjelmar's share
f7.place same A=our zone B=our waters | where Skarland may fish
f8.time differs A=October to January B=October to March | when Skarland may fish
f9.what differs A=electronic logbooks B=cameras on deck | what becomes compulsory
f10.who same A=panel of three scientists B=board of three researchers | who settles disputes
f11.wording differs A=We have turned B=We turned | the minister's words
f12.role differs A=foreign minister B=fisheries minister | Nordskov's office
f13.what same A=led the delegation B=headed our team | her part
f14.status same A=enters into force B=takes effect | the agreement
f15.what same A=approval by parliament B=parliament has nodded | what it needs
f16.time differs A=6 years B=3 years | its length
f17.who same A=Association of Shipowners B=shipowners' association | the owners' body
f18.status differs A=consulted B=not consulted | the owners' body
f19.position differs A=supports B=wants it thrown out | the owners' stand
f20.who same A=small-boat fishermen B=men with small boats | who gets money
f21.what same A=compensation B=money | what they get
f22.what differs A=lost nets B=days without a catch | what it is for
f23.who same A=Faroese mediator B=go-between from the Faroes | the mediator
f24.role same A=former prime minister B=ex-premier | the mediator's past
f25.status same A=held B=chained up | the vessel so far
f26.status differs A=released B=not free yet | the vessel now
f27.who same A=its crew B=her men | the crew
f28.status changed A=on its way home B=landed | the crew
f29 only A | the reception
f30 only B | the open fee
