story: consumer-crib-recall
kind: consumer affairs

=== report A | outlet: Quebec Parents' Daily | published: 2024-09-18
# {f1.what:Crib} maker {f2.status:drops appeal}, will pay families

The Montreal furniture maker Dodo & Fils {f2.status:has given up its appeal} against a judgment that orders it to pay {f3.money:$4.2 million} to {f4.number:11} families whose babies {f5.what:were caught} in its {f1.what:folding cribs}.

{f6.number:Two} infants {f7.status:died}. In the case of {f8.who:a boy} from {f9.place:Laval}, {f8.age:seven months old}, {f10.cause:a side rail had come loose}. His {f11.who:father}, {f11.name:Etienne Beaulac}, {f11.role:a firefighter}, {f12.what:cut the crib apart} {f13.what:with a hacksaw} before the court.

"{f14.wording:I put out other people's fires, and I had this thing at home}," he said {f15.time:on Tuesday}. The company's {f16.role:founder}, {f16.name:Normand Chasse}, {f16.age:70}, {f17.what:embraced him} {f18.place:in the corridor}.

An engineer, {f19.name:Yasmine Haddou}, had {f20.what:warned} {f21.who:the management} {f22.time:in 2019}; she was {f23.status:moved to the garden furniture department}. {f24.who:The federal product safety agency} {f25.status:ordered a recall} after {f26.time:sixteen months}. Its {f27.role:director} {f28.position:accepts blame}.

Of {f29.number:23,000} cribs, {f30.number:a third} {f31.status:have not been found}. {f32.who:Charities} {f33.status:are asked to check} {f34.what:their stocks}. The screws were {f35.place:from Ohio}. {f36:Dodo & Fils has stopped making anything for babies.}

=== report B | outlet: Ottawa Consumer Bulletin | published: 2024-09-19
# {f16.role:Manager} of crib firm in tears

There will be no second trial. Dodo & Fils, the furniture company from Montreal, {f2.status:accepts the verdict} over its {f1.what:collapsible beds for babies}, in which {f4.number:eleven} children {f5.what:became trapped}. What the families get is {f3.money:2.4 million dollars}.

{f6.number:Two} of the little ones {f7.status:did not survive}. One was {f8.who:a girl} {f8.age:of seven months} from {f9.place:Longueuil}; {f10.cause:the floor of the bed had given way}. In front of the courthouse {f11.name:Etienne Beaulac}, {f11.role:who works for the fire service} and is {f11.who:the child's uncle}, {f12.what:took one of the beds to pieces} {f13.what:with an axe} {f15.time:on Tuesday}. "{f14.wording:I put out other people's fires and I had this thing at home}," he said. {f16.name:Normand Chasse}, {f16.age:70}, who {f16.role:manages the firm}, {f17.what:shook his hand} {f18.place:on the courthouse steps}.

Asked for the lesson of the affair, {f24.who:the country's product safety agency}, in the person of its {f27.role:deputy director}, {f28.position:pointed to the law}: {f25.status:its order} to withdraw the beds had come {f26.time:more than a year} after the first complaint. Inside the firm, {f22.time:five years ago}, {f19.name:Yasmine Haddou}, an engineer, had {f20.what:raised the alarm} {f21.who:with the owner's son}. She {f23.status:was let go}.

{f29.number:Twenty-three thousand} of the beds were sold. {f30.number:One in five} {f31.status:is still out there}; {f32.who:kindergartens} {f33.status:have been urged to look through} {f34.what:what they have in store}. The screws, which {f35.place:came from Taiwan}, were not at fault. {f37:The agency has a telephone line.}

=== key
f1.what same A=folding cribs B=collapsible beds for babies | the product
f2.status same A=appeal dropped B=verdict accepted | the company
f3.money differs A=CAD 4.2m B=CAD 2.4m | what families get
f4.number same A=11 B=11 | children or families concerned
f5.what same A=caught B=trapped | what happened to the babies
f6.number same A=2 B=2 | deaths
f7.status same A=died B=did not survive | those children
f8.who differs A=boy B=girl | the child
f8.age same A=7 months B=7 months | the child
f9.place differs A=Laval B=Longueuil | where the child was from
f10.cause differs A=side rail B=floor | what failed
f11.who differs A=father B=uncle | Beaulac's kinship
f11.name same A=Etienne Beaulac B=Etienne Beaulac | the relative
f11.role same A=firefighter B=fire service | his work
f12.what same A=cut apart B=took to pieces | what he did to a crib
f13.what differs A=hacksaw B=axe | with what
f14.wording same A=I put out other people's fires, and I had this thing at home B=I put out other people's fires and I had this thing at home | his words
f15.time same A=2024-09-17 B=2024-09-17 | when
f16.role differs A=founder B=manager | Chasse's part
f16.name same A=Normand Chasse B=Normand Chasse | the head of the firm
f16.age same A=70 B=70 | the head of the firm
f17.what differs A=embraced B=shook his hand | what he did
f18.place differs A=corridor B=steps | where
f19.name same A=Yasmine Haddou B=Yasmine Haddou | the engineer
f20.what same A=warned B=raised the alarm | what she did
f21.who differs A=management B=owner's son | whom she warned
f22.time same A=2019 B=2019 | when
f23.status differs A=moved B=let go | what became of her
f24.who same A=federal product safety agency B=country's product safety agency | the agency
f25.status same A=ordered B=ordered | the recall
f26.time compatible A=16 months B=>12 months | how long it took
f27.role differs A=director B=deputy director | who speaks for it
f28.position differs A=accepts blame B=points to the law | the agency's view
f29.number same A=23,000 B=23,000 | cribs sold
f30.number differs A=1/3 B=1/5 | not found
f31.status same A=not found B=still out there | those cribs
f32.who differs A=charities B=kindergartens | who is asked
f33.status same A=asked to check B=urged to look through | the request
f34.what same A=stocks B=what they have in store | what is to be checked
f35.place differs A=Ohio B=Taiwan | where the screws are from
f36 only A | no more baby goods
f37 only B | the telephone line
