story: nurse-brandal
kind: court

=== report A | outlet: Osterby Gazette | published: 2024-06-11
# Nurse {f1.status:guilty} of poisoning {f2.number:four} patients

{f3.name:Ingrid Brandal}, a nurse {f3.age:of 38}, {f1.status:was convicted} on {f4.time:Monday} of murdering {f2.number:four} patients at {f5.place:St Hedda's hospital} in Osterby.

The jury of twelve needed {f6.number:five} days. It found that she had given the victims {f7.what:insulin} {f8.time:in the winter of 2020}. She was cleared of two further charges.

{f9.role:Presiding judge} {f9.name:Tomas Mbeki-Rhys} {f10.status:will pass sentence} on {f10.time:28 June}. "{f11.wording:She betrayed those who could not defend themselves}," said prosecutor Lene Farouk, who wants {f12.position:life imprisonment}.

The defence {f13.certainty:may} {f13.what:appeal}. {f14:Ms Brandal wept as the verdict was read.} The suspicions were first voiced by {f15.source:a night porter}.

=== report B | outlet: Meridian News | published: 2024-06-11 | copy: A
# Nurse {f1.status:found guilty} of killing {f2.number:four} patients

{f3.name:Ingrid Brandal}, a {f3.age:38-year-old} nurse, {f1.status:was found guilty} on {f4.time:Monday} of the murder of {f2.number:four} patients at {f5.place:St Hilda's hospital} in Osterby.

The jury deliberated for {f6.number:five} days. It decided that she had injected {f7.what:insulin} {f8.time:in the winter of 2020}.

{f9.role:Presiding judge} {f9.name:Tomas Mbeki-Rhys} {f10.status:will hand down the sentence} on {f10.time:26 June}. "{f11.wording:She betrayed those who could not defend themselves}," prosecutor Lene Farouk said. She asks for {f12.position:a life sentence}.

=== report C | outlet: The Broad Sheet | published: 2024-07-02
# {f10.status:Life} for the nurse of Osterby, who {f13.what:takes her case higher}

For the rest of her days, if the verdict stands, {f3.name:Ingrid Brandal} will be locked up. The court {f10.status:sentenced} her on {f10.time:the 28th of last month} as the prosecution had {f12.position:demanded: imprisonment for life}.

Her counsel {f13.certainty:has confirmed} that {f13.what:a higher court will be asked to quash the conviction}. He lodged the papers yesterday.

The former ward sister, {f3.age:39}, {f1.status:had been convicted} in June of taking the lives of {f2.number:four} people in her care at {f5.place:St Hedda's}. Two of them were over 90. The means was {f7.what:potassium}, said {f9.name:Tomas Mbeki-Rhys}, {f9.role:one of the three judges}; the time, {f8.time:the cold months of 2020}. {f11.wording:She had betrayed people unable to defend themselves}, in the words of the prosecutor.

Doubts had been raised early by {f15.source:a pharmacist at the hospital}, who noticed that stocks did not tally. {f17:The hospital has paid the families $900,000.} A doctor of the same house, Erik Brandal, 61, who is not related, was acquitted of neglect in 2022.

=== key
f1.status same A=convicted B=convicted C=convicted | the nurse
f2.number same A=4 B=4 C=4 | patients murdered
f3.name same A=Ingrid Brandal B=Ingrid Brandal C=Ingrid Brandal | the nurse's name
f3.age differs A=38 B=38 C=39 | the nurse's age
f4.time same A=2024-06-10 B=2024-06-10 | day of the verdict
f5.place differs A=St Hedda's B=St Hilda's C=St Hedda's | the hospital
f6.number same A=5 B=5 | days of deliberation
f7.what differs A=insulin B=insulin C=potassium | what she gave
f8.time same A=winter 2020 B=winter 2020 C=winter 2020 | when it was done
f9.role compatible A=presiding judge B=presiding judge C=one of three judges | the judge's part
f9.name same A=Tomas Mbeki-Rhys B=Tomas Mbeki-Rhys C=Tomas Mbeki-Rhys | the judge
f10.status changed A=planned B=planned C=sentenced | the sentence
f10.time differs A=2024-06-28 B=2024-06-26 C=2024-06-28 | day of the sentence
f11.wording compatible A=She betrayed those who could not defend themselves B=She betrayed those who could not defend themselves C=She betrayed people unable to defend themselves | Farouk's words, indirect in C
f12.position same A=life B=life C=life | what the prosecutor asks for
f13.certainty changed A=possible C=certain | an appeal
f13.what same A=appeal C=appeal | what the defence may do
f14 only A | she wept
f15.source differs A=night porter C=pharmacist | who voiced suspicion first
f17 only C | payment to the families
