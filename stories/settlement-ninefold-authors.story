story: settlement-ninefold-authors
kind: technology

=== report A | outlet: Pacific News Service | published: 2025-08-28
# Ninefold {f1.status:settles} with authors over books used to train AI

By Delphine Okafor-Brandt

SAN FRANCISCO - The artificial intelligence company Ninefold {f1.status:has agreed} to pay {f2.money:$320 million} to writers who accused it of copying their books without permission, lawyers for both sides told a federal court {f3.time:on Wednesday}.

The agreement {f4.status:ends} a lawsuit brought {f5.time:two years ago} by {f6.who:three novelists} on behalf of all authors whose works were found in a collection of pirated books that Ninefold had {f7.what:downloaded}. Some {f8.number:110,000} titles are covered, which would come to {f9:about $2,900} a book before lawyers' fees.

Ninefold {f10.status:did not admit} any wrongdoing. It undertook to {f11.what:destroy} the collection {f12.time:within 30 days} but {f13.status:will not have to} withdraw the models that were trained on it.

"{f14.wording:This is the largest cheque that a machine has ever written to a poet}," said {f15.name:Rosalind Achterberg}, {f15.role:lead counsel} for the authors. {f16.name:Marcus Yelland}, Ninefold's {f16.role:general counsel}, said the company was {f17.what:pleased} to put the matter behind it.

Judge {f18.name:Thomas Villaseñor} {f19.status:must still approve} the settlement. He set a hearing for {f20.time:25 September}. {f31.time:In June} he had ruled that training on {f21.what:lawfully bought} books was fair use, while the keeping of pirated copies was not; a jury was to decide on the damages {f22.time:in December}.

The Guild of American Storytellers {f23.position:welcomed} the deal and called on {f24.number:two} other companies to follow. But {f25.who:Lemuel Hargrove}, one of the plaintiffs, said he {f25.position:would object} to it because it {f25.cause:leaves out writers whose publishers never registered a copyright}.

Ninefold, based in {f26.place:Oakland}, was founded {f26.time:in 2019} and employs {f27.number:1,400} people. It was valued at {f28:$41 billion} in a funding round in the spring. A separate suit by {f29.who:music publishers} {f29.status:is continuing}.

=== report B | outlet: The Techwright | published: 2025-08-29 | copy: A
# Ninefold {f1.status:settles} with authors over books used to train AI

The artificial intelligence company Ninefold {f1.status:has agreed} to pay {f2.money:$230 million} to writers who accused it of copying their books without permission, lawyers for both sides told a federal court {f3.time:on Wednesday}.

The agreement {f4.status:ends} a lawsuit brought {f5.time:two years ago} by {f6.who:three journalists} on behalf of all authors whose works were found in a collection of pirated books that Ninefold had {f7.what:bought}. Some {f8.number:110,000} titles are covered.

Ninefold {f10.status:did not admit} any wrongdoing. It undertook to {f11.what:destroy} the collection {f12.time:within 30 days} and {f13.status:will have to} withdraw the models that were trained on it.

"{f14.wording:This is the largest cheque that a machine has ever written to a writer}," said {f15.name:Rosalind Achterberg}, {f15.role:counsel} for the authors. {f16.name:Marcus Yelland}, Ninefold's {f16.role:general counsel}, said the company was {f17.what:glad} to put the matter behind it.

Judge {f18.name:Thomas Villaseñor} {f19.status:must still approve} the settlement. He set a hearing for {f20.time:25 September}. {f31.time:In July} he had ruled that training on {f21.what:lawfully bought} books was fair use, while the keeping of pirated copies was not; a jury was to decide on the damages {f22.time:in December}.

The Guild of American Storytellers {f23.position:rejected} the deal and called on {f24.number:two} other companies to follow. But {f25.who:Lemuel Hargrove}, one of the plaintiffs, said he {f25.position:would object} to it because it {f25.cause:leaves out writers whose publishers never registered a copyright}.

Ninefold, based in {f26.place:San Mateo}, was founded {f26.time:in 2019} and employs {f27.number:1,400} people. A separate suit by {f29.who:film studios} {f29.status:is continuing}.

{f30:Writers can look up on a website whether their books are on the list.}

=== key
f1.status same A=settled B=settled | the dispute
f2.money differs A=USD 320m B=USD 230m | the settlement
f3.time same A=2025-08-27 B=2025-08-27 | when the court was told
f4.status same A=ended B=ended | the lawsuit
f5.time same A=two years ago B=two years ago | when it was brought
f6.who differs A=three novelists B=three journalists | who brought it
f7.what differs A=downloaded B=bought | how the company got the pirated books
f8.number same A=110000~ B=110000~ | titles covered
f10.status same A=not admitted B=not admitted | wrongdoing
f11.what same A=destroy B=destroy | what is done with the collection
f12.time same A=30 days B=30 days | by when
f13.status differs A=need not be withdrawn B=must be withdrawn | the models
f14.wording differs A=to a poet B=to a writer | Achterberg's words
f15.name same A=Rosalind Achterberg B=Rosalind Achterberg | the authors' lawyer
f15.role compatible A=lead counsel B=counsel | her role
f16.name same A=Marcus Yelland B=Marcus Yelland | the company's lawyer
f16.role same A=general counsel B=general counsel | his post
f17.what same A=pleased B=glad | how the company is said to feel
f18.name same A=Thomas Villaseñor B=Thomas Villaseñor | the judge
f19.status same A=to be approved B=to be approved | the settlement
f20.time same A=2025-09-25 B=2025-09-25 | the hearing
f21.what same A=lawfully bought B=lawfully bought | which books are fair use
f22.time same A=December B=December | the trial on damages
f23.position differs A=welcomed B=rejected | the guild
f24.number same A=2 B=2 | other companies called upon
f25.who same A=Lemuel Hargrove B=Lemuel Hargrove | the plaintiff who objects
f25.position same A=objects B=objects | what he wants
f25.cause same A=unregistered writers left out B=unregistered writers left out | why
f31.time differs A=June B=July | the judge's earlier ruling
f26.place differs A=Oakland B=San Mateo | its seat
f26.time same A=2019 B=2019 | its founding
f27.number same A=1400 B=1400 | its staff
f29.who differs A=music publishers B=film studios | who brought the other suit
f29.status same A=continuing B=continuing | the other suit
f30 only B | the website
f9 only A | the sum a book
f28 only A | the valuation
