story: bloodbank-machala-norte
kind: health

=== report A | outlet: El Diario del Golfo | published: 2024-08-14
# {f1.number:Six} patients {f1.status:infected} by blood from Machala Norte bank

{f1.number:Six} patients of the public hospital in Machala Norte {f1.status:have caught} {f2.what:hepatitis C} through {f3.what:transfusions}, the {f4.who:health ministry} {f4.status:confirmed} on {f4.time:Tuesday}. The blood came from {f5.who:a single donor}.

The donor, {f6.role:a soldier}, had {f6.what:given blood three times} since {f6.time:January}. The tests {f7.status:had been made}, the ministry said, but {f8.cause:the reagent was past its date}. The blood bank {f9.status:was closed} by {f9.who:the ministry}. {f10.number:1,900} people who received blood there {f10.status:are being asked to come for a test}.

{f11.who:The bank's director}, {f11.name:Galo Espinel}, {f11.status:resigned}. "{f12.wording:I signed for reagents which I had not seen}," he said. The attorney general is {f13.status:investigating} {f13.whom:the supplier} for {f13.what:fraud}.

Among those infected is {f14.who:a girl of nine}, who {f14.cause:suffers from leukaemia}. Her {f15.role:mother}, Nancy Toro, {f15.position:demands that the state pay for the treatment abroad}. The {f16.who:hospital} {f16.status:offered} free medicines.

Until further notice, blood is {f17.what:brought by plane} from {f17.place:Guayaquil}. {f18.status:Operations go ahead}. In 2017 {f19:a private bank had been shut down} for paying donors.

=== report B | outlet: Quito Herald | published: 2024-08-15
# Tainted blood: {f13.whom:laboratory chief} {f13.status:arrested}

The {f13.whom:head of the laboratory} at the Machala Norte blood bank {f13.status:was arrested} on Wednesday on suspicion of {f13.what:forging test results}. {f1.number:Six} people {f1.status:contracted} {f2.what:hepatitis B} after receiving {f3.what:blood} collected there.

According to the {f4.who:ministry of health}, which {f4.status:admitted} the cases on {f4.time:Tuesday}, {f5.who:one man's} blood was in all of them. {f6.role:A police officer}, he had {f6.what:donated three times} in {f6.time:this year}. {f8.cause:The machine was broken}, and results {f7.status:were simply written down}.

{f9.who:The hospital itself} {f9.status:shut} the bank. It is {f10.status:writing to} {f10.number:1,900} patients {f10.status:to have them examined}. {f11.name:Galo Espinel}, {f11.who:who ran the bank}, {f11.status:was dismissed}. "{f12.wording:I signed for tests which I had not seen}," he is reported to have said.

{f14.who:A nine-year-old}, who {f14.cause:needed blood after a road accident}, is among the victims. {f15.position:She must be treated abroad at the public's expense}, says her {f15.role:aunt}. Free drugs, {f16.status:promised} by {f16.who:the hospital}, do not satisfy her.

{f17.place:Guayaquil} sends blood {f17.what:by air}. {f18.status:All but urgent operations have been put off}.

=== report C | outlet: Salud Pública, bulletin | published: 2024-08-16
# Questions and answers on Machala Norte

How many are affected? {f1.number:Nine}, after Thursday's results; the illness is {f2.what:hepatitis C}. Who gave the blood? {f5.who:One and the same person}, {f6.role:a member of the armed forces}. {f7.status:He was tested}, but {f8.cause:with an expired reagent}.

Who is to be examined? {f10.number:1,900} recipients {f10.status:are being called in}. Who has closed the bank? {f9.who:The ministry}. Who runs it? Nobody: {f11.name:Galo Espinel} {f11.status:has stepped down}.

Are people being prosecuted? {f13.whom:The laboratory chief} {f13.status:was released} on Thursday. The suspicion is {f13.what:one of forgery}.

Can I still have my operation? {f18.status:Only if it cannot wait.} Where does the blood come from? {f17.what:By road}, from {f17.place:Guayaquil}. Can I give some? Yes: {f20:mobile teams will be in four towns on Saturday}.

=== key
f1.number changed A=6 B=6 C=9 | patients infected
f1.status same A=infected B=infected | the patients
f2.what differs A=hepatitis C B=hepatitis B C=hepatitis C | the illness
f3.what compatible A=transfusions B=blood | how they caught it
f4.who same A=health ministry B=ministry of health | who made it known
f4.status compatible A=confirmed B=admitted | the ministry
f4.time same A=2024-08-13 B=2024-08-13 | when
f5.who same A=single donor B=single donor C=single donor | whose blood
f6.role differs A=soldier B=police officer C=soldier | the donor
f6.what same A=gave blood three times B=donated three times | the donor
f6.time same A=2024 B=2024 | since when
f7.status differs A=tests made B=results invented C=tests made | the tests
f8.cause differs A=expired reagent B=broken machine C=expired reagent | why it was not noticed
f9.who differs A=ministry B=hospital C=ministry | who closed the bank
f9.status same A=closed B=shut | the bank
f10.number same A=1900 B=1900 C=1900 | people to be tested
f10.status same A=asked to come B=asked to come C=asked to come | these people
f11.who same A=director B=director | Espinel
f11.name same A=Galo Espinel B=Galo Espinel C=Galo Espinel | the director
f11.status differs A=resigned B=dismissed C=resigned | the director
f12.wording differs A=reagents B=tests | Espinel's words
f13.status changed A=investigated B=arrested C=released | the suspect
f13.whom differs A=supplier B=laboratory chief C=laboratory chief | who is suspected
f13.what differs A=fraud B=forgery C=forgery | of what
f14.who same A=girl of nine B=nine-year-old | a victim
f14.cause differs A=leukaemia B=road accident | why she needed blood
f15.role differs A=mother B=aunt | who speaks for her
f15.position same A=treatment abroad paid by the state B=treatment abroad at the public's expense | what she wants
f16.who same A=hospital B=hospital | who offers
f16.status same A=offered B=promised | free medicines
f17.what differs A=by plane B=by plane C=by road | how blood is brought
f17.place same A=Guayaquil B=Guayaquil C=Guayaquil | from where
f18.status changed A=go ahead B=only urgent ones C=only urgent ones | operations
f19 only A | the private bank
f20 only C | the mobile teams
