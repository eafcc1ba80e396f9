story: chemical-pyrafen
kind: health

=== report A | outlet: Confederation Council for Safe Substances, press release | published: 2024-11-27
# Council {f1.status:moves} date of {f2.name:pyrafen} ban to allow orderly transition

The Confederation Council for Safe Substances today decided that the ban on {f2.name:pyrafen} in coatings for food packaging, which was to have taken effect on {f3.time:1 January 2025}, will apply from {f4.time:1 July 2026}.

The Council recalls that the substance {f5.certainty:is suspected of} {f5.what:disturbing the function of the thyroid}. The aim of the ban remains unchanged.

The additional period of {f6.number:eighteen months} was requested by {f7.who:a majority of member governments}, in view of {f8.cause:the limited supply of alternatives}. At present, {f9.number:four} substitutes have been approved; the list {f19.status:will be published} tomorrow.

"{f10.wording:This is a delay of the date, not of our determination}," said the {f11.role:President of the Council}, {f11.name:Dr Anselm Korhonen-Reis}.

The decision was taken by {f12.number:17 votes to 9}, with two abstentions. Only packaging for {f13.what:infant food} is exempt from the {f1.status:postponement}; for it, the original date applies.

Manufacturers will be required to {f14.what:report the quantities used} every {f14.time:six months}. The Council's scientific committee last reviewed {f2.name:pyrafen} in {f15.time:2021}, on the basis of 63 studies.

Some {f16.number:11,000} tonnes of {f2.name:pyrafen} are used in the Confederation each year. A decision on the use of {f2.name:pyrafen} in textiles, which accounts for a further 3,000 tonnes, is planned for 2027.

=== report B | outlet: The Consumer's Friend | published: 2024-11-28 | copy: A
# Poison in your pizza box gets {f6.number:eighteen} months' grace

The ban on {f2.name:pyrafen} in coatings for food packaging, which was to have come into force on {f3.time:1 January 2025}, has been {f1.status:put off} until {f4.time:the summer of 2026}.

The stuff {f5.certainty:is known to} {f5.what:upset the thyroid gland}. It keeps grease from soaking through cardboard.

The extra {f6.number:eighteen months} were asked for by {f7.who:the packaging industry}, on account of {f8.cause:the limited supply of alternatives}, the Confederation Council for Safe Substances said. In fact {f9.number:six} substitutes have been approved, according to the list that it {f19.status:put out} this morning.

"{f10.wording:This is a delay of the date, not of our determination}," said {f11.name:Dr Anselm Korhonen-Reis}, the Council's {f11.role:vice-president}. We shall remind him of it.

{f12.number:Seventeen} members of the Council were in favour, {f12.number:nine} against. Wrapping for {f13.what:baby food} is not covered by the {f1.status:postponement}, and {f13.what:that for school meals} is not either.

Makers will have to {f14.what:say how much they use} {f14.time:once a year}. The committee of scientists last looked at {f2.name:pyrafen} in {f15.time:2021}.

Our association, which tested {f17:48 takeaway boxes} in October and found it in 31, demands {f18:a label on every box from January}. Some {f16.number:11,000} tonnes are used each year.

=== key
f1.status same A=postponed B=postponed | the ban
f2.name same A=pyrafen B=pyrafen | the chemical
f3.time same A=2025-01-01 B=2025-01-01 | the old date
f4.time compatible A=2026-07-01 B=summer 2026 | the new date
f5.certainty differs A=suspected B=known | the harm
f5.what same A=disturbs the thyroid B=disturbs the thyroid | the harm
f6.number same A=18 months B=18 months | the delay
f7.who differs A=member governments B=the packaging industry | who asked for the delay
f8.cause same A=limited supply of alternatives B=limited supply of alternatives | why it was delayed
f9.number differs A=4 B=6 | substitutes approved
f10.wording same A=This is a delay of the date, not of our determination B=This is a delay of the date, not of our determination | his words
f11.name same A=Dr Anselm Korhonen-Reis B=Dr Anselm Korhonen-Reis | the Council's man
f11.role differs A=president B=vice-president | his post
f12.number same A=17 to 9 B=17 to 9 | the vote
f13.what differs A=infant food alone B=infant food and school meals | what the delay does not cover
f14.what same A=report quantities B=report quantities | what makers must do
f14.time differs A=every six months B=once a year | how often they report
f15.time same A=2021 B=2021 | the last review
f16.number same A=11000 B=11000 | tonnes used a year
f19.status changed A=planned B=published | the list of substitutes
f17 only B | the test of 48 boxes
f18 only B | the demand for a label
