story: perjury-deacon-bluff
kind: court

=== report A | outlet: River Cities Gazette | published: 2025-10-08
# {f1.role:Crime lab chemist} {f2.status:indicted} for {f3.what:lying under oath}

By Trudy Wachtel

DEACON BLUFF, Mo. — A grand jury {f2.status:indicted} a state {f1.role:crime lab chemist} on {f4.time:Tuesday} on {f5.number:eleven} counts of {f3.what:perjury}, throwing {f6.number:more than 2,000} {f7.what:drug convictions} into doubt.

Prosecutors say Paula Renner, 46, {f8.what:never ran the tests} she {f9.what:swore to}. Her lab notes {f10.what:were copied from older cases}. She {f11.what:was caught} when {f12.cause:she reported results on a day the machine was down}.

Renner {f13.status:turned herself in} {f14.place:at the courthouse} and {f15.status:was released} on {f16.what:her own recognizance}. Her attorney {f17.position:said she was overworked}. She faces {f18.time:up to seven years} on each count.

The first to benefit may be Dante Oakley, 38, who {f19.status:is serving} {f20.time:15 years} for {f21.what:selling heroin}. His lawyer {f22.status:will file} {f22.what:a motion for a new trial} {f22.time:this week}. "{f23.wording:I told everybody that it was powdered milk}," he said from prison, {f24:according to his sister}.

{f25.role:State Attorney General} Ron Gaither {f26.status:ordered} a review of all her cases. {f27.who:A retired appeals judge} {f28.status:will oversee} it. {f29.who:The governor} {f30.position:rejected calls to close the lab}. It {f31.status:had lost its accreditation} {f31.time:in 2020}, {f32.cause:over unlocked evidence refrigerators}, and won it back a year later.

{f33.who:Public defenders} {f34.position:want the convictions thrown out at once}. Renner {f35.status:resigned} {f35.time:in August}. Her husband, {f36.role:a police sergeant}, {f37.status:has been put on leave}. {f38:The lab employs 42 people.}

=== report B | outlet: Heartland News Cooperative | published: 2025-10-10
# Judge {f19.status:frees} man jailed on {f1.role:analyst's} {f3.what:false testimony}

DEACON BLUFF, Mo. (HNC) - A judge on Thursday {f19.status:set free} a Missouri man who had {f20.time:15 years} to serve for {f21.what:possessing cocaine}, the first case to collapse since a state {f1.role:analyst} was {f2.status:charged} with {f3.what:lying on the witness stand}.

"{f23.wording:I told everyone that it was powdered milk}," Dante Oakley, 38, said {f39:as he hugged his mother}. His lawyer {f22.status:had asked for} {f22.what:a retrial} {f22.time:on Wednesday}; {f40:prosecutors agreed to drop the charge}.

The {f2.status:indictment} of Paula Renner, handed up {f4.time:two days before}, lists {f5.number:eleven} instances of {f3.what:perjury}. It says that she {f8.what:added drugs to samples} she then {f9.what:vouched for in court}, and that her notes were {f10.what:written months later}. Some {f6.number:2,000} {f7.what:judgments in drug cases} are affected. {f11.what:She was found out} because {f12.cause:a trainee wondered at her speed}.

Renner, 46, who {f13.status:was arrested} {f14.place:at her home}, {f15.status:is out} {f16.what:on a $50,000 bond}. She {f18.time:could get seven years} per count. Her lawyer {f17.position:says she was under too great a load}.

A review of everything she touched, {f26.status:commissioned} by Ron Gaither, {f25.role:the attorney general}, {f28.status:is to be supervised} by {f27.who:a law school dean}. {f29.who:The governor} {f30.position:will not have the lab closed}. In {f31.time:2020} it {f31.status:was stripped of its accreditation} for a year, {f32.cause:because doors to the evidence room stood open}.

{f33.who:A defense lawyers' group} {f34.position:demands that all the sentences be quashed immediately}. Renner {f35.status:was fired} {f35.time:in August}. Her spouse, {f36.role:a captain in the fire department}, {f37.status:continues on duty}.

=== key
f1.role same A=crime lab chemist B=analyst | Renner
f2.status same A=indicted B=charged | Renner
f3.what same A=perjury B=lying on the witness stand | the charge
f4.time same A=2025-10-07 B=2025-10-07 | day of the indictment
f5.number same A=11 B=11 | counts
f6.number compatible A=>2000 B=2000~ | convictions in doubt
f7.what same A=drug convictions B=judgments in drug cases | what is in doubt
f8.what differs A=never ran the tests B=added drugs to samples | what she did
f9.what same A=swore to B=vouched for in court | what she did with it
f10.what differs A=copied from older cases B=written months later | her notes
f11.what same A=caught B=found out | the fraud
f12.cause differs A=results on a day the machine was down B=a trainee wondered at her speed | how it was found out
f13.status differs A=turned herself in B=arrested | Renner
f14.place differs A=courthouse B=her home | where
f15.status same A=released B=out | Renner
f16.what differs A=own recognizance B=$50,000 bond | on what terms
f17.position same A=overworked B=too great a load | her lawyer's explanation
f18.time same A=7 years B=7 years | the sentence she may get
f19.status changed A=serving B=freed | Oakley
f20.time same A=15 years B=15 years | Oakley's sentence
f21.what differs A=selling heroin B=possessing cocaine | Oakley's offence
f22.status changed A=will file B=had asked | the motion
f22.what same A=new trial B=retrial | what the lawyer asks for
f22.time compatible A=this week B=2025-10-08 | when
f23.wording differs A=I told everybody B=I told everyone | Oakley's words
f24 only A | according to his sister
f25.role same A=state attorney general B=attorney general | Gaither
f26.status same A=ordered B=commissioned | the review
f27.who differs A=retired appeals judge B=law school dean | who oversees the review
f28.status same A=will oversee B=is to be supervised | the review
f29.who same A=governor B=governor | who decides on the lab
f30.position same A=no closure B=no closure | the governor
f31.status same A=lost accreditation B=stripped of accreditation | the lab
f31.time same A=2020 B=2020 | when
f32.cause differs A=unlocked refrigerators B=open doors | why
f33.who differs A=public defenders B=defense lawyers' group | who makes the demand
f34.position same A=thrown out at once B=quashed immediately | the demand
f35.status differs A=resigned B=fired | Renner's job
f35.time same A=2025-08 B=2025-08 | when
f36.role differs A=police sergeant B=fire captain | her husband
f37.status differs A=on leave B=on duty | her husband
f38 only A | 42 people
f39 only B | the hug
f40 only B | prosecutors agreed
