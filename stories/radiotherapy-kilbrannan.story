story: radiotherapy-kilbrannan
kind: health

=== report A | outlet: Kilbrannan Gazette | published: 2021-11-11
# {f1.number:Thirty-eight} cancer patients were given {f2.what:too little radiation}, review finds

By Morag Sinclair-Obi, health reporter

{f1.number:Thirty-eight} cancer patients at the {f3.place:Royal Kilbrannan Hospital} received {f2.what:less radiation than they had been prescribed} over a period of {f4.time:seven months} because {f5.cause:a machine had been wrongly set after a repair}, an independent review has found.

The error, which affected one of the hospital's three treatment machines, went unnoticed {f4.time:from late October last year until late May}. The dose was {f7.number:about 9 per cent} {f2.what:too low}. {f8.who:A newly appointed physicist}, checking the figures of the previous year for a training course, came upon it.

"{f9.wording:We let these patients down, and I apologise to each of them and to their families}," said {f10.name:Dr Callum Rennie}, {f10.role:the medical director of NHS Kilbrannan}, at a meeting of the health board {f11.time:on Wednesday}.

{f12.number:Five} of the {f1.number:38} {f12.status:have died since}. The review, led by Professor Shazia Lockhart of Dundee, concluded that in {f14.number:two} of those cases the {f2.what:underdose} {f14.certainty:may have contributed} to the death; in the others it {f15:played no part}. Eleven patients have been offered extra treatment, and nine have accepted.

How could it go on for so long? After the repair, an engineer entered the value for the wrong type of filter. A second person is supposed to repeat the measurement with another instrument, but the department {f16:was four physicists short}, and the form was signed by the same hand twice. The engineer, who works for an outside firm, {f17.status:has not been dismissed}. "This was a system that leaned on one man not being tired," Professor Lockhart said.

Her report makes 17 recommendations. All of them {f18:have been accepted} by the board. Checks on the other two machines {f19:found nothing wrong}, and the one concerned has been back in use since August.

For Ina Drummond, 67, of Port Ellary, the letter came {f20:on her wedding anniversary}. She was treated for breast cancer in the winter and is well. "They were kind to me, every one of them," she said. "That's why I would like to have been told sooner." Her namesake and neighbour, Robert Drummond, whose wife died in September, {f21:is suing} the board.

The hospital had told the patients of the error in July, {f24:six weeks after it was found}. The delay was "hard to defend", the report says. Health Secretary Elspeth Moncur told parliament in Edinburgh that she expected other boards to read it with care.

In 2006 a young woman in another Scottish hospital died after receiving an overdose through a slip of the pen. The rule that two people must measure dates from then.

=== report B | outlet: Early Bulletin | published: 2021-11-12
# Cancer patients got wrong dose

{f1.number:Thirty-eight} people with cancer were given {f2.what:too much radiation} at the {f3.place:Royal Kilbrannan Hospital} in Scotland, according to an independent inquiry. The machine {f5.cause:had been incorrectly adjusted after repair work}; the mistake, of {f7.number:nine per cent or so}, was discovered {f4.time:seven months} later by {f8.who:a physicist new to the job}. {f12.number:Five} of the patients {f12.status:are no longer alive}, and in {f14.number:two} cases the treatment {f14.certainty:is thought possibly to have played a role}. {f10.name:Callum Rennie}, {f10.role:the hospital board's medical director}, {f9.wording:apologised} {f11.time:on Wednesday}, and the engineer responsible {f17.status:has lost his job}.

=== key
f1.number same A=38 B=38 | patients affected
f2.what differs A=too little radiation B=too much radiation | what they received
f3.place same A=Royal Kilbrannan Hospital B=Royal Kilbrannan Hospital | the hospital
f4.time same A=7 months B=7 months | how long it went on
f5.cause same A=wrong setting after a repair B=wrong adjustment after a repair | the reason
f7.number same A=9%~ B=9%~ | size of the error
f8.who same A=a newly appointed physicist B=a physicist new to the job | who discovered it
f9.wording compatible A=We let these patients down, and I apologise to each of them and to their families B=apologised | what Rennie said
f10.name same A=Callum Rennie B=Callum Rennie | the medical director
f10.role same A=medical director B=medical director | his post
f11.time same A=2021-11-10 B=2021-11-10 | the apology
f12.number same A=5 B=5 | patients who have died
f12.status same A=died B=no longer alive | these patients
f14.number same A=2 B=2 | deaths to which it may have contributed
f14.certainty same A=possible B=possible | whether it contributed
f17.status differs A=not dismissed B=lost his job | the engineer
f15 only A | the other deaths
f16 only A | shortage of physicists
f18 only A | the recommendations accepted
f19 only A | the other machines
f20 only A | when the letter came to Ina Drummond
f21 only A | Robert Drummond sues
f24 only A | six weeks before the patients were told
