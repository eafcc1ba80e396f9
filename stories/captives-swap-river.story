story: captives-swap-river
kind: hostages

=== report A | outlet: Union News Agency | published: 2025-02-05T20:00
# {f1.number:38} captives {f2.status:exchanged} on the Sable river

{f1.number:Thirty-eight} people {f2.status:were exchanged} between Tressia and the Uplands Republic on {f3.time:Wednesday}, {f4.what:in rowing boats} {f5.place:in the middle of the Sable}. {f6.number:Nineteen} from each side changed boats. Among those released by Tressia was {f8.who:a poet}, Nadja Ferro, {f9.age:43}; the Uplands {f10.status:let go} {f11.who:a bishop's secretary}.

The exchange was {f12.what:arranged} by {f13.who:the Sultanate of Barr}, {f14.what:in eleven months of secret talks}. It {f15.status:had been postponed twice}, {f16.cause:because of ice}. {f17.who:A young soldier} {f18.what:refused to go back} and {f19.status:was allowed to stay}. "{f20.wording:The river has no nationality}," said the {f21.role:ferryman}, Otto Lenk.

Tressia's foreign minister, Paul Arden, {f22.position:spoke of a beginning}; the Uplands' president {f23.position:ruled out further exchanges} {f24.cause:as long as the sanctions last}. {f25.number:About 200} Tressians {f25.status:are still held}. {f26.who:Relatives} {f27.what:stood on the bank with name boards}. Ferro {f28.what:was taken to a hospital}, {f29.cause:with a broken wrist}. The last exchange, in {f30.time:2019}, took place {f32.place:at an airport}. {f33:The boats came from a sports club}.

=== report B | outlet: The Sable Valley Reader | published: 2025-02-06T08:00
# "{f20.wording:The river has no passport}"

By Klara Unger

{f26.who:A school class} {f27.what:held up the names} on the bank, in letters cut from blankets. At eleven on {f3.time:Wednesday} {f4.what:two motor barges} met {f5.place:halfway across the Sable}, and {f6.number:nineteen} people climbed out of each; {f1.number:thirty-eight}, then, who {f2.status:were traded}. Nadja Ferro, {f9.age:43}, {f8.who:a songwriter}, was one whom Tressia sent across; she {f28.what:was driven to a hotel}, and from her sleeve looked {f29.cause:a plaster cast, for the wrist}. The other side {f10.status:gave up}, among others, {f11.who:a bishop}.

It took {f14.what:almost a year of whispering}. {f13.who:The Emirate of Karsh} {f12.what:had brought it about}. Two dates {f15.status:were let pass}, {f16.cause:since someone always wanted one name more}. And one, {f17.who:a cook}, {f18.what:would not go home}; he {f19.status:was made to}. "{f20.wording:The river has no passport}," says Otto Lenk, {f21.role:the lock-keeper}.

What comes next? {f22.position:A beginning}, Paul Arden called it, who conducts Tressia's foreign affairs. The president of the Uplands {f23.position:sees more such days}, {f24.cause:if the sanctions go}. Over there {f25.number:some two hundred} of our people {f25.status:are waiting}. When it was last done, {f30.time:six years ago}, it happened {f32.place:on a bridge}. {f34:Nobody had thought of towels}.

=== key
f1.number same A=38 B=38 | the captives
f2.status same A=exchanged B=traded | these
f3.time same A=2025-02-05 B=2025-02-05 | when
f4.what differs A=rowing boats B=motor barges | the vessels
f5.place same A=middle of the river B=halfway across | where
f6.number same A=19 B=19 | of each side
f8.who differs A=poet B=songwriter | Ferro's calling
f9.age same A=43 B=43 | Ferro's age
f10.status same A=let go B=gave up | what the Uplands did
f11.who differs A=bishop's secretary B=bishop | whom the Uplands released
f12.what same A=arranged B=brought about | the mediation
f13.who differs A=Sultanate of Barr B=Emirate of Karsh | who mediated
f14.what compatible A=eleven months of secret talks B=almost a year of whispering | the talks
f15.status same A=postponed twice B=two dates passed | the exchange before
f16.cause differs A=ice B=one name more | why it was postponed
f17.who differs A=soldier B=cook | who refused
f18.what same A=refused to go back B=would not go home | what he did
f19.status differs A=allowed to stay B=made to go | this man
f20.wording differs A=nationality B=passport | Lenk's words
f21.role differs A=ferryman B=lock-keeper | Lenk's post
f22.position same A=a beginning B=a beginning | the foreign minister
f23.position differs A=no further exchanges B=more such days | the president
f24.cause compatible A=as long as sanctions last B=if the sanctions go | the condition
f25.number same A=200~ B=200~ | those still held
f25.status same A=held B=waiting | these
f26.who differs A=relatives B=a school class | who stood on the bank
f27.what same A=name boards B=held up the names | what they did
f28.what differs A=hospital B=hotel | where Ferro was taken
f29.cause same A=broken wrist B=cast for the wrist | Ferro's injury
f30.time same A=2019 B=6 years ago | the last exchange
f32.place differs A=airport B=bridge | where the last one was
f33 only A | whose boats
f34 only B | the towels
