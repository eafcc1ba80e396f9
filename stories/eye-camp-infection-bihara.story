story: eye-camp-infection-bihara
kind: health

=== report A | outlet: Magadhi Times | published: 2025-01-29
# {f1.number:Fourteen} {f1.status:lose sight} after free {f2.what:cataract} operations

SURAJGARH: {f1.number:Fourteen} people {f1.status:have gone blind} in one eye after {f2.what:cataract} operations at a free camp in {f3.place:a wedding hall} of Surajgarh. {f4.number:Eighty-one} patients had been operated on there {f5.time:last Saturday}.

An infection had spread within two days. Doctors of the state eye hospital found {f8.what:bacteria in the rinsing fluid}. The camp was held by {f9.who:a charity}, {f9.name:Jyoti Sewa Sansthan}, whose {f10.role:founder} {f10.status:was arrested} on Tuesday. The {f11.who:surgeon} {f11.status:has disappeared}; he had {f12.what:done all the operations by himself}, {f12.time:in seven hours}.

"{f13.wording:They gave us sunglasses and a banana, and sent us home}," said {f14.name:Phulmati Devi}, 66, {f14.role:a widow}, whose {f15.what:left eye} {f15.status:had to be removed}. The {f16.who:district magistrate} {f16.position:promised each of them a pension} of {f16.money:Rs 3,000 a month}.

The camp {f17.status:had no permission}, said {f17.source:the civil surgeon}. {f18.who:The state's medical council} {f18.status:suspended} {f18.what:the surgeon's registration}. In 2022 a similar camp at Belaganj had ended in {f19:nine infections}.

=== report B | outlet: Republic Morning | published: 2025-01-30
# Eye camp: {f11.who:surgeon} {f11.status:surrenders}

The {f11.who:surgeon} of the Surajgarh eye camp {f11.status:gave himself up} to a court on Wednesday. He said that {f12.what:two colleagues had operated with him} and that {f8.what:the lenses had been contaminated by the maker}.

Of {f4.number:81} people who had had {f2.what:their cataracts removed} in {f3.place:a wedding hall} {f5.time:on 25 January}, {f1.number:fourteen} {f1.status:can no longer see with the eye concerned}. The {f10.role:treasurer} of {f9.name:Jyoti Sewa Sansthan}, {f9.who:the charitable society} behind the camp, {f10.status:is in custody}.

{f14.name:Phulmati Devi}, {f14.role:a vegetable seller}, {f15.status:lost} {f15.what:her right eye}. "{f13.wording:They gave us sunglasses and sent us home}," she said. The {f16.who:chief minister} {f16.position:announced a pension} of {f16.money:3,000 rupees a month} for those affected. According to {f17.source:the charity's lawyer}, {f17.status:a permit had been issued} in December.

{f18.who:The medical council} {f18.status:struck} {f18.what:the surgeon} {f18.status:off its register}. {f20:The hall has been sealed.}

=== report C | outlet: Health Rights Bulletin | published: 2025-01-31
# What went wrong at Surajgarh

{f3.place:A school gymnasium}, {f4.number:81} patients, one surgeon: that was the camp in which {f1.number:fourteen} people {f1.status:were robbed of the sight of an eye}. Investigators now think that {f8.what:the fluid for rinsing} carried the germs; samples of it were {f21:frozen by a pharmacist who had become suspicious}.

The {f11.who:surgeon}, {f11.status:behind bars} since Wednesday, {f12.what:worked without any help} for {f12.time:seven hours}. {f17.status:No authority had approved} the camp, as {f17.source:an official letter} shows. Who paid? {f9.name:Jyoti Sewa Sansthan}, {f9.who:a charity}, got money for every eye. Its {f10.role:founder} {f10.status:has been granted bail}.

{f14.name:Phulmati Devi}, {f14.role:widowed} for ten years, has been left with one eye; {f15.what:the left} {f15.status:was taken out}. The pension that was {f16.position:promised} comes to {f16.money:36,000 rupees a year}. The {f18.what:surgeon's licence} {f18.status:has been withdrawn}.

=== key
f1.number same A=14 B=14 C=14 | people who lost an eye's sight
f1.status same A=blind in one eye B=blind in one eye C=blind in one eye | the patients
f2.what same A=cataract B=cataract | the operations
f3.place differs A=wedding hall B=wedding hall C=school gymnasium | where the camp was
f4.number same A=81 B=81 C=81 | patients
f5.time same A=2025-01-25 B=2025-01-25 | when
f8.what differs A=rinsing fluid B=lenses C=rinsing fluid | what carried the germs
f9.who same A=charity B=charity C=charity | who held the camp
f9.name same A=Jyoti Sewa Sansthan B=Jyoti Sewa Sansthan C=Jyoti Sewa Sansthan | the charity
f10.role differs A=founder B=treasurer C=founder | who of the charity was arrested
f10.status changed A=arrested B=arrested C=bail | that person
f11.who same A=surgeon B=surgeon C=surgeon | who operated
f11.status changed A=disappeared B=in custody C=in custody | the surgeon
f12.what differs A=alone B=two colleagues C=alone | how the surgeon worked
f12.time same A=seven hours C=seven hours | how long
f13.wording differs A=sunglasses and a banana B=sunglasses | the patient's words
f14.name same A=Phulmati Devi B=Phulmati Devi C=Phulmati Devi | a patient
f14.role compatible A=widow B=vegetable seller C=widow | the patient
f15.what differs A=left eye B=right eye C=left eye | the eye
f15.status same A=removed B=removed C=removed | the eye
f16.who differs A=district magistrate B=chief minister | who promises the pension
f16.position same A=pension B=pension C=pension | what is promised
f16.money same A=INR 3000 a month B=INR 3000 a month C=INR 3000 a month | the pension
f17.status differs A=no permission B=permit C=no permission | the camp's permit
f17.source differs A=civil surgeon B=charity's lawyer C=official letter | on whose word
f18.who same A=medical council B=medical council | who acts
f18.status differs A=suspended B=struck off C=struck off | the surgeon's registration
f18.what same A=surgeon's registration B=surgeon's registration C=surgeon's registration | what was suspended or withdrawn
f19 only A | the camp of Belaganj
f20 only B | the sealed hall
f21 only C | the frozen samples
