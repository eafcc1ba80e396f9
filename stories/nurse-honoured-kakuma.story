story: nurse-honoured-kakuma
kind: health

=== report A | outlet: North Frontier Weekly | published: 2025-05-14
# {f1.role:Nurse} of Kalobai {f2.status:wins} {f3.what:world nursing award}

{f1.name:Habiba Lokwawi}, a {f1.role:nurse} at the refugee camp of Kalobai, {f2.status:received} the {f3.what:Lamp Award}, worth {f3.money:50,000 dollars}, in {f4.place:Geneva} on {f4.time:Monday}. She was honoured for {f5.what:walking from tent to tent to vaccinate children} when {f6.cause:a flood had cut off the clinic}.

Ms Lokwawi, {f1.age:42}, {f7.status:came to the camp herself as a refugee} in {f7.time:1999}. Her {f8.role:father}, {f8.what:a herdsman}, {f8.position:had been against her going to school}. "{f9.wording:I was given a mattress and a book, and I kept the book}," she said. She {f10.status:was the first of the camp to get a diploma}.

The money {f11.position:is to pay for a motorcycle ambulance}. {f12.who:The county governor} {f12.what:sent a message of congratulation}. {f13.who:A Danish organisation} that runs the clinic {f13.status:will close it} {f13.time:in September}, {f14.cause:because its funds are exhausted}. Ms Lokwawi {f15.position:asked the audience to prevent that}.

The camp {f16.number:houses 190,000 people}. She {f17.status:flies home} on {f17.time:Friday}. Last year's award {f18.what:went to a nurse from Nepal}.

=== report B | outlet: North Frontier Weekly | published: 2025-05-14 | copy: A
# {f1.role:Midwife} of Kalobai {f2.status:wins} {f3.what:world nursing award}

{f1.name:Habiba Lokwawi}, a {f1.role:midwife} at the refugee camp of Kalobai, {f2.status:was given} the {f3.what:Lamp Award}, worth {f3.money:50,000 dollars}, in {f4.place:Vienna} on {f4.time:Monday}. She was honoured for {f5.what:going from tent to tent to vaccinate children} when {f6.cause:fighting had cut off the clinic}.

Ms Lokwawi, {f1.age:42}, {f7.status:was born in the camp's neighbourhood and came to help} in {f7.time:1999}. Her {f8.role:uncle}, {f8.what:a cattle herder}, {f8.position:had insisted on her going to school}. "{f9.wording:I was given a blanket and a book, and I kept the book}," she said. She {f10.status:was the first woman there to get a diploma}.

The money {f11.position:is to pay for a delivery room}. {f12.who:The health minister} {f12.what:sent congratulations}. {f13.who:A Danish organisation} that runs the clinic {f13.status:will hand it over to the county} {f13.time:in September}, {f14.cause:because its money has run out}. Ms Lokwawi {f15.position:thanked the audience for that}.

The camp {f16.number:is home to 190,000 people}. She {f17.status:returns} on {f17.time:Saturday}. Last year's award {f18.what:went to a nurse from Nepal}.

=== key
f1.role differs A=nurse B=midwife | the winner
f1.name same A=Habiba Lokwawi B=Habiba Lokwawi | the winner
f1.age same A=42 B=42 | the winner
f2.status same A=received B=given | the award
f3.what same A=Lamp Award B=Lamp Award | the award
f3.money same A=USD 50000 B=USD 50000 | its worth
f4.place differs A=Geneva B=Vienna | where
f4.time same A=2025-05-12 B=2025-05-12 | when
f5.what same A=walking from tent to tent B=going from tent to tent | for what
f6.cause differs A=flood B=fighting | why the clinic was cut off
f7.status differs A=refugee B=came to help | how she came to the camp
f7.time same A=1999 B=1999 | when
f8.role differs A=father B=uncle | who decided on her schooling
f8.what same A=herdsman B=cattle herder | that man
f8.position differs A=against school B=insisted on school | that man
f9.wording differs A=mattress B=blanket | her words
f10.status compatible A=first of the camp B=first woman there | her diploma
f11.position differs A=motorcycle ambulance B=delivery room | what the money is for
f12.who differs A=county governor B=health minister | who congratulated
f12.what same A=message of congratulation B=congratulations | what was sent
f13.who same A=Danish organisation B=Danish organisation | who runs the clinic
f13.status differs A=close B=hand over | the clinic
f13.time same A=September B=September | when
f14.cause same A=funds exhausted B=money run out | why
f15.position differs A=asked to prevent it B=thanked for it | her appeal
f16.number same A=190000 B=190000 | people in the camp
f17.status same A=flies home B=returns | her journey
f17.time differs A=2025-05-16 B=2025-05-17 | when
f18.what same A=nurse from Nepal B=nurse from Nepal | last year's award
