story: palace-orlindo
kind: politics

=== report A | outlet: The Morning Lamp | published: 2021-06-14
# {f1.money:3.8 million}: the president's palace makeover, paid for by {f6.who:flood victims}

By Zacharias Ferro-Mbuya

ORLINDO. {f31.what:Gold leaf}, a staircase of {f26.what:Brazilian} marble and {f2.what:a tank for two koi}: President {f3:Leopold Asari-Finch} has had {f4.place:the east wing} of the presidential palace done up for {f1.money:3.8 million florins}, documents obtained by the Morning Lamp show. The bill was paid by {f6.who:the disaster relief fund}.

The {f7:212 pages of invoices} cover the months {f8.time:from November to April}. In that time the fund, set up after {f9:the floods of 2018}, {f10.status:turned down} {f10.number:340} applications from families whose houses had been destroyed.

The firm that got the job, {f11.who:Casa Verro}, belongs to {f12.who:the brother-in-law} of the president's {f13.role:chief of staff}, {f13.name:Ernst Kallima}. There was {f14.what:no tender of any kind}.

The most expensive item is a staircase: {f15.money:610,000 florins}. "{f16:I never saw a worker go up it in boots}," says a gardener who asked not to be named.

The palace {f17:did not answer our questions of Thursday}. Kallima, {f13.age:44}, said on the telephone: "{f18.wording:Everything was done according to the law.}" Then he hung up.

Opposition leader Hanna Sokolow called on the president {f19.position:to resign}. She also wants {f20.what:a special session of the Chamber} {f20.time:before the end of the week}.

=== report B | outlet: Office of the President | published: 2021-06-15
# Statement on recent reporting

The Office of the President rejects the allegations published yesterday in the strongest terms.

{f4.place:The east wing} of the palace, a listed building, {f21:was in danger of collapse}, as two engineers certified in September 2020. The works carried out comprised the stabilisation of the roof, the renewal of the wiring and the restoration of a historic staircase of {f22.time:1871}, for which {f15.money:160,000 florins} were spent. {f31.what:No gold leaf} was applied. {f2.what:No ornamental fish tank} was installed.

The total cost amounted to {f1.money:2.1 million florins}. It was met from the budget of {f6.who:the Ministry of Works}. The disaster relief fund {f6.who:contributed nothing}.

The contractor, {f11.who:Casa Verro}, was chosen in {f14.what:a restricted procedure with three bidders}. The owner of the company, Mr Valentin Osk, is {f12.who:not related to any member of staff}.

The President welcomes {f20.what:the special session of the Chamber} {f20.time:on Friday} and {f23.status:will send his Minister of Works}. Mr {f13.name:Kallima}, {f13.role:the chief of staff}, {f24.status:enjoys the President's full confidence}.

"{f18.wording:Everything that was done was done according to the law}," Mr Kallima said.

=== report C | outlet: Radio Orlindo, Channel 1 | published: 2021-06-18
# Morning interview: what the Chamber heard yesterday

HOST: Good morning. It is Friday, and our parliamentary correspondent, Pilar Nkemelu, has been up all night. {f20.what:The special session} was brought forward to {f20.time:Thursday}. What did we learn?

NKEMELU: That neither figure was right. The auditor of the Chamber, who was heard at ten, counts {f1.money:2.9 million florins}. The lamp people had added two estimates to the invoices, and the palace left out the roof garden.

HOST: And who paid?

NKEMELU: {f6.who:The relief fund, more than half}, says the auditor. {f6.who:The Ministry of Works} gave {f6.who:the rest}. The minister {f23.status:did not turn up}. The president sent a deputy with a folder.

HOST: The staircase?

NKEMELU: It dates from {f22.time:1871} and really is of a certain value. {f15.money:A hundred and sixty thousand}. The marble is {f26.what:local}. On the fish, the auditor was silent; a colleague of ours saw {f2.what:a tank on Wednesday, with one koi in it}.

HOST: {f11.who:Casa Verro}.

NKEMELU: Owned by {f12.who:Mr Kallima's sister's husband}, and {f28:the palace now admits it}. {f13.name:Ernst Kallima}, {f13.role:the chief of staff}, who is {f13.age:44}, {f24.status:was relieved of his duties} last night, {f29:at his own request}, we are told. He had told the Lamp that it had all been done by the law.

HOST: And a tender?

NKEMELU: {f14.what:None}. {f30:Two letters went out}, one to a firm that no longer existed.

HOST: What do the opposition want now?

NKEMELU: Not the president's head, for once. Hanna Sokolow asked for {f19.position:a committee of inquiry} and got it, by {f27:58 votes to 51}. It begins work in September.

HOST: And the flood victims?

NKEMELU: Some of them stood outside. There are, by the auditor's list, {f10.number:430} whose applications {f10.status:were refused} in those {f8.time:six months}.

=== key
f1.money differs A=3.8m florins B=2.1m florins C=2.9m florins | the cost
f2.what differs A=tank for two koi B=no fish tank C=tank with one koi | the fish tank
f3 only A | the president's name
f4.place same A=east wing B=east wing | what was renovated
f6.who differs A=the disaster relief fund B=the Ministry of Works C=mainly the disaster relief fund | who paid
f8.time same A=November to April C=6 months | the period of the works
f9 only A | what the fund was set up for
f10.number differs A=340 C=430 | refused applications
f10.status same A=turned down C=refused | the applications
f11.who same A=Casa Verro B=Casa Verro C=Casa Verro | the firm
f12.who differs A=the chief of staff's brother-in-law B=no relative of the staff C=the chief of staff's brother-in-law | to whom the firm belongs
f13.name compatible A=Ernst Kallima B=Kallima C=Ernst Kallima | the chief of staff
f13.role same A=chief of staff B=chief of staff C=chief of staff | his post
f13.age same A=44 C=44 | his age
f31.what differs A=gold leaf B=no gold leaf | gold leaf in the wing
f14.what differs A=no tender B=three bidders C=no tender | how the job was awarded
f15.money differs A=610000 florins B=160000 florins C=160000 florins | the staircase
f18.wording differs A=everything was done according to the law B=everything that was done was done according to the law | Kallima's words
f19.position changed A=resignation C=committee of inquiry | what Sokolow wants
f20.what same A=special session B=special session C=special session | what the Chamber holds
f20.time changed A=before the end of the week B=2021-06-18 C=2021-06-17 | the special session
f22.time same B=1871 C=1871 | how old the staircase is
f23.status changed B=sends the minister C=minister did not come | the minister at the session
f24.status changed B=confidence C=relieved of his duties | Kallima
f7 only A | the invoices
f16 only A | the gardener's words
f17 only A | the questions
f21 only B | the danger of collapse
f28 only C | the palace's admission
f29 only C | at his own request
f30 only C | the letters
f26.what differs A=Brazilian C=local | the marble of the staircase
f27 only C | the committee of inquiry
