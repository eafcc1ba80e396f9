story: museum-mummy-scan
kind: museums

=== report A | outlet: Museum of Antiquities Dorbrecht, press release | published: 2025-01-14
# CT scan solves riddle of the "Little Priestess"

The mummy known as the "Little Priestess" is {f1.certainty:certainly} that of {f2.who:a boy}, a study led by the Museum of Antiquities Dorbrecht has shown. The child died {f3.age:at the age of about nine}, some {f4.time:2,350 years} ago.

{f5.what:Computed tomography} at {f6.place:the Sint-Anna hospital in Dorbrecht} revealed {f7.what:a fracture of the thigh} that {f7.status:had healed}. The probable cause of death was {f8.cause:an inflammation of the middle ear}, said {f9.role:the curator of the Egyptian collection}, Dr Marijn Voskamp. Beneath the wrappings lay {f10.what:a wooden toy} in the shape of {f24.what:a crocodile}.

"{f11.wording:He was loved by somebody}," says Dr Voskamp. {f12.what:The coffin}, by contrast, {f12.status:belonged to} {f12.whom:a singer in the temple of Amun}, as the inscription tells; dealers {f12.cause:put the two together} to raise the price.

The mummy came to Dorbrecht {f13.time:in 1911} as {f13.status:a gift} from {f14.who:a sugar merchant}. It {f15.status:will be on view} again {f15.time:from 1 March}, {f15.place:in the new east wing}. {f16.what:The wrappings} {f16.status:were not opened}. The face {f17.status:has been reconstructed} by {f17.who:a forensic artist} and will be shown beside it.

The study appears {f18.place:in the Journal of Nile Archaeology}. It was {f19.status:paid for} by {f19.source:the province}. A second mummy of the collection, {f20.who:a grown woman}, {f20.status:will be scanned} {f20.time:in the summer}. The museum {f21.position:does not wish to return the mummies}, as {f21.what:no claim} has been made.

=== report B | outlet: De Dorbrechter | published: 2025-01-16
# Priestess? It's {f1.certainty:probably} {f2.who:a little lad}

By Hidde Roelofsma

For more than a century the school classes of Dorbrecht have pressed their noses against the glass of a girl who was {f1.certainty:in all likelihood} none. The child behind the bandages was {f2.who:male} and {f3.age:five or six years old}, say the scholars, who pushed it through {f5.what:the tube of a hospital scanner} {f6.place:in Leuwerden} one night last spring.

There was much to see. {f7.what:The right arm} {f7.status:was broken} {f7.status:when death came}, and it may well have been {f8.cause:a fall} that killed the boy, thinks Dr Marijn Voskamp, {f9.role:director of the museum}. Somebody laid {f10.what:a toy of carved wood} beside him, {f24.what:a hippopotamus}. "{f11.wording:He was loved very much by somebody}," Voskamp says, and clears her throat.

Of {f12.what:the painted box} it has long been known that it {f12.status:was made for} {f12.whom:a baker to the temple}. {f12.cause:Tradesmen united box and body}. The whole {f13.status:was sold} to Dorbrecht {f13.time:shortly before the First World War} by {f14.who:a sea captain}. It dates from {f4.time:the fourth century before Christ}.

{f16.what:A few bandages} {f16.status:were removed} for samples. How the boy looked? {f17.who:A specialist from the police} {f17.status:has modelled his features} in clay. From {f15.time:the first day of March} he {f15.status:can be visited} {f15.place:in his old room}.

{f19.source:The local savings bank} {f19.status:bore the cost}, and {f18.place:a medical weekly} prints the results. {f20.who:The other mummy}, an adult woman, {f20.status:already went through the scanner} {f20.time:last week}: {f22:she had gold on her tongue}.

And Egypt? The embassy {f21.what:has asked for both}, its cultural attaché says; the museum {f21.position:is ready to talk}. {f23:The guards call the boy Piet.}

=== key
f1.certainty differs A=certain B=probable | whether it is a boy
f2.who same A=boy B=boy | the mummy
f3.age differs A=9~ B=5-6 | the child
f4.time same A=2350 years B=fourth century BC | when the child lived
f5.what same A=computed tomography B=hospital scanner | the method
f6.place differs A=Sint-Anna hospital B=Leuwerden | where it was scanned
f7.what differs A=thigh B=right arm | what was broken
f7.status differs A=healed B=broken at death | the fracture
f8.cause differs A=ear inflammation B=fall | the cause of death
f9.role differs A=curator B=director | Voskamp's post
f10.what same A=wooden toy B=toy of carved wood | what lay with the child
f24.what differs A=crocodile B=hippopotamus | what the toy shows
f11.wording differs A=loved B=loved very much | Voskamp's words
f12.what same A=coffin B=painted box | what does not belong to the child
f12.status same A=belonged to B=was made for | the coffin
f12.whom differs A=singer B=baker | whose coffin it was
f12.cause same A=put together by dealers B=united by tradesmen | how the two came together
f13.status differs A=gift B=sold | how the museum came by it
f13.time compatible A=1911 B=shortly before the First World War | when it came
f14.who differs A=sugar merchant B=sea captain | from whom it came
f15.status same A=on view B=can be visited | the mummy
f15.time same A=2025-03-01 B=2025-03-01 | from when
f15.place differs A=new east wing B=old room | where it is shown
f16.what same A=wrappings B=bandages | what is around the body
f16.status differs A=not opened B=some removed | the wrappings
f17.who compatible A=forensic artist B=specialist from the police | who made the face
f17.status same A=reconstructed B=modelled | the face
f18.place differs A=Journal of Nile Archaeology B=medical weekly | where it is published
f19.source differs A=province B=savings bank | who paid
f19.status same A=paid for B=bore the cost | the study
f20.who same A=grown woman B=adult woman | the other mummy
f20.status changed A=will be scanned B=scanned | the other mummy
f20.time changed A=summer 2025 B=last week | when the other mummy is scanned
f21.position changed A=no return B=ready to talk | the museum on returning the mummies
f21.what changed A=no claim B=both asked for | Egypt's claim
f22 only B | the gold
f23 only B | the name Piet
