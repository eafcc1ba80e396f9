story: guru-ashram-arrest
kind: religion

=== report A | outlet: Malabar Wire | published: 2023-11-06
# Guru {f1.status:arrested} at {f2.place:airport} with {f3.what:diamonds}

KOCHINATH, Nov 6 (MW) - {f4.role:The founder} of the Ananta ashram, Swami Jyotirmaya, {f1.status:was arrested} {f5.time:on Sunday evening} {f2.place:at Kochinath airport} with {f3.what:uncut diamonds} in {f6.what:a hollow walking stick}, {f7.source:customs officials} said.

The 67-year-old was about to board a flight to {f8.place:Dubai}. He told officers the stones were {f9.what:a gift from a devotee}. Their value is estimated at {f10.money:40 million rupees}. {f11.who:His secretary}, who carried his bags, {f11.status:was also detained}.

The ashram, which has {f12.number:some 3,000} residents, {f12.status:was searched} overnight. "{f13.wording:The Swami owns nothing and wants nothing}," said its {f14.role:spokesman}, Brother Nithin. {f15.who:Followers} {f15.status:sat down} {f15.place:on the road to the police headquarters}.

=== report B | outlet: The Daily Conch | published: 2023-11-07
# Stick 'em up, Swamiji!

By Roshni Velayudhan

{f3.what:Rubies}, not rudraksha! {f4.role:The head} of the Ananta ashram, Swami Jyotirmaya, who {f1.status:was nabbed} {f2.place:at the airport} {f5.time:on Sunday night}, had them in {f6.what:the heel of his sandal}, say {f7.source:police sources}. He was off to {f8.place:Singapore}, first class.

{f9.what:A follower had made him a present of them}, he claims. Worth: {f10.money:40 million}. His {f11.who:lady driver} {f11.status:is in the lock-up too}.

{f12.number:Three thousand} disciples live at the ashram, where officers {f12.status:turned every mattress} on Sunday night. {f15.who:Devotees} {f15.status:blocked} {f15.place:the highway} for six hours. Brother Nithin, {f14.role:the guru's nephew}, fumed: "{f13.wording:The Swami owns nothing and he wants nothing}."

The guru's passport {f16.status:was seized}. {f17:His first wife, Lalitha}, told the Conch she was not surprised.

=== report C | outlet: Malabar Wire | published: 2023-11-15
# Court {f1.status:frees} guru; {f3.what:diamonds} {f18:were glass}

KOCHINATH, Nov 15 (MW) - A court on Wednesday {f1.status:ordered the release} of Swami Jyotirmaya after experts found that the supposed {f3.what:diamonds} taken from {f6.what:his walking stick} {f18:were glass}.

The judge rebuked the customs service. {f11.who:The guru's secretary} {f20:was freed as well}. {f14.role:Ashram spokesman} Brother Nithin said {f21:an apology would be demanded}. The Swami, {f4.role:founder} of the community, will travel to {f8.place:Dubai} next week; his passport {f16.status:has been returned}.

=== key
f1.status changed A=arrested B=arrested C=freed | the guru
f2.place same A=airport B=airport | where he was arrested
f3.what differs A=diamonds B=rubies C=diamonds | what he was said to carry
f4.role compatible A=founder B=founder C=founder | his place in the ashram
f5.time same A=2023-11-05 evening B=2023-11-05 night | when he was arrested
f6.what differs A=walking stick B=sandal C=walking stick | where the stones were
f7.source differs A=customs B=police | on whose word
f8.place differs A=Dubai B=Singapore C=Dubai | where he was going
f9.what same A=gift from a devotee B=present from a follower | his explanation
f10.money same A=INR 40m B=INR 40m | the supposed value
f11.who differs A=secretary B=driver C=secretary | who was arrested with him
f11.status same A=detained B=in the lock-up | that person
f12.number same A=3000~ B=3000 | residents of the ashram
f12.status same A=searched B=every mattress turned | the ashram
f13.wording differs A=and wants B=and he wants | Nithin's words
f14.role differs A=spokesman B=nephew C=spokesman | Brother Nithin
f15.who same A=followers B=devotees | who protested
f15.status compatible A=sat down B=blocked | the protest
f15.place compatible A=road to the police headquarters B=highway | where they protested
f16.status changed B=seized C=returned | the passport
f17 only B | his first wife
f18 only C | the stones were glass
f20 only C | the secretary freed
f21 only C | the apology demanded
