story: snakebite-serum-karadi
kind: health

=== report A | outlet: Konkan Observer | published: 2024-08-08
# {f1.role:Farmhand} {f1.status:dies} of {f2.what:cobra} bite after search for serum

KARADI: A {f1.role:farmhand} {f1.status:died} on {f1.time:Tuesday night} after {f3.number:three} health centres had been {f3.status:unable to give her} the serum against the bite of a {f2.what:cobra}. {f1.name:Savita Gaikar}, 34, was bitten on {f4.what:the right foot} while {f4.place:transplanting rice}.

Her {f5.role:husband} carried her to the primary health centre at Karadi {f5.what:on a motorcycle}. There, the {f6.what:refrigerator} had {f6.status:broken down}. At the second centre {f7.cause:nobody had the key to the drug store}; at the third {f8.cause:the doctor was on leave}. She was {f9.place:at the door of the district hospital} when {f9.what:her breathing stopped}, {f10.source:the husband} said.

"{f11.wording:I begged them for one bottle}," said Pandurang Gaikar. The family {f12.status:has lodged a complaint} {f12.whom:with the police}. {f13.who:The district health officer}, Dr Anjali Shirke, {f13.status:has sent notices} to {f13.whom:two doctors and a pharmacist}, and asked them to explain themselves within three days.

The state buys its serum from {f14.who:a single firm} in Pune, which {f14.status:has cut deliveries by half} because {f14.cause:it is short of venom}. The venom comes from {f15.who:a cooperative of snake catchers} in the south, whose licence {f15.status:has not been renewed}. The health ministry {f16.status:denies} {f16.what:that there is a shortage}.

{f17.who:A member of the state assembly}, Vasant Dalvi, {f17.position:demanded the resignation of the health minister}. Since {f18.time:June}, {f18.number:23} people in the district {f18.what:have been bitten}, four of them fatally. Last year the figure had been 31.

Mrs Gaikar leaves {f19.what:two small children}. She was {f20.status:cremated} on {f20.time:Wednesday} in her native village.

=== report B | outlet: Metro Dispatch India | published: 2024-08-09
# No antivenom in {f3.number:four} clinics: {f13.whom:doctor} {f13.status:suspended}

{f13.who:The health officer of the district}, Anjali Shirke, {f13.status:suspended} {f13.whom:the doctor in charge of the Karadi health centre} on Thursday over the {f1.status:death} of a {f1.role:labourer}.

{f1.name:Savita Gaikar} had trodden on a {f2.what:krait} late on {f1.time:Tuesday} as she {f4.place:was fetching firewood}. It bit her in {f4.what:the left foot}. Her {f5.role:brother-in-law} drove her {f5.what:in a borrowed auto-rickshaw} from one place to the next, to {f3.number:four} clinics in all, and in none of them {f3.status:did she get} an antidote.

In Karadi the {f6.what:fridge} {f6.status:had given out}. The next had {f7.cause:locked the medicine away and could not find who held the key}. In the third, {f8.cause:the last dose had been used that morning}. She {f9.what:ceased breathing} {f9.place:in the rickshaw}, as {f10.source:the hospital's medical superintendent} confirmed.

"{f11.wording:I begged them for a single drop}," her widower, Pandurang, told this paper. He has {f12.status:turned} {f12.whom:to the human rights commission}.

{f14.who:The only supplier of the state}, {f14.status:who delivers half of what he used to}, says that {f14.cause:too little venom reaches him}. {f15.who:The snake catchers' cooperative} {f15.status:has had its permit withdrawn} after a raid. The ministry {f16.status:now admits} {f16.what:that stocks are low}.

{f17.who:Assembly member} Vasant Dalvi wants {f17.position:an ambulance with serum in each block}; the minister, he added, need not go. {f18.number:Twenty-three} {f18.what:bites} have been reported in the district since the monsoon broke {f18.time:in June}.

The dead woman, {f21:who had studied to be a teacher}, was {f20.status:given the last rites} on {f20.time:Wednesday}. Her {f19.what:son and daughter}, aged six and three, are {f22:with their grandparents}.

=== key
f1.role compatible A=farmhand B=labourer | the dead woman
f1.status same A=dead B=dead | the woman
f1.time compatible A=2024-08-06 night B=2024-08-06 late | when
f1.name same A=Savita Gaikar B=Savita Gaikar | the woman
f2.what differs A=cobra B=krait | the snake
f3.number differs A=3 B=4 | clinics visited
f3.status same A=could not give the serum B=no antidote | the clinics
f4.what differs A=right foot B=left foot | where she was bitten
f4.place differs A=transplanting rice B=fetching firewood | what she was doing
f5.role differs A=husband B=brother-in-law | who took her to the clinics
f5.what differs A=motorcycle B=auto-rickshaw | in what
f6.what same A=refrigerator B=fridge | what failed at Karadi
f6.status same A=broken down B=given out | the refrigerator
f7.cause same A=no key to the drug store B=medicine locked, no key | why the second gave nothing
f8.cause differs A=doctor on leave B=last dose used | why the third gave nothing
f9.place differs A=at the hospital's door B=in the rickshaw | where her breathing stopped
f9.what same A=breathing stopped B=ceased breathing | how she died
f10.source differs A=husband B=medical superintendent | on whose word
f11.wording differs A=one bottle B=a single drop | the husband's words
f12.status same A=complaint lodged B=turned to | the family
f12.whom differs A=police B=human rights commission | to whom they complained
f13.who same A=district health officer B=health officer of the district | who acts
f13.status changed A=notices sent B=suspended | what she did
f13.whom changed A=two doctors and a pharmacist B=doctor in charge at Karadi | against whom
f14.who same A=single firm B=only supplier | who makes the serum
f14.status same A=deliveries cut by half B=delivers half | deliveries
f14.cause same A=short of venom B=too little venom | why
f15.who same A=cooperative of snake catchers B=snake catchers' cooperative | who gets the venom
f15.status differs A=not renewed B=withdrawn | its licence
f16.what same A=shortage B=stocks are low | what is denied or admitted
f16.status changed A=denied B=admitted | the shortage
f17.who same A=member of the assembly B=assembly member | Dalvi
f17.position differs A=minister to resign B=ambulance with serum, minister need not go | what Dalvi wants
f18.number same A=23 B=23 | bites in the district
f18.what same A=bitten B=bites | what is counted
f18.time same A=June B=June | since when
f19.what compatible A=two small children B=son and daughter | whom she leaves
f20.status same A=cremated B=last rites | the dead woman
f20.time same A=2024-08-07 B=2024-08-07 | when
f21 only B | her studies
f22 only B | where the children are
