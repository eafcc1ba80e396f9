story: sinking-dhow-pemba
kind: accident

=== report A | outlet: Clove Islands Gazette | published: 2020-07-14
# Dhow with {f1.what:wedding party} {f2.status:sinks}; {f3.who:bride} {f3.status:among the dead}

By Salma Juma Kheri

A dhow carrying {f1.what:a wedding party} {f2.status:went down} {f4.place:in the Mtambwe channel} on Sunday, and {f5.number:fourteen} people drowned, {f3.who:the bride} {f3.status:among them}.

{f6.number:Thirty-one} {f6.status:were rescued}, {f7.who:most of them by seaweed farmers} who {f7.what:waded out at low water}. The dhow {f8.cause:sprang a leak}, the captain, {f9.name:Bakari Faki}, {f9.age:66}, said. {f10.source:Passengers} say that {f25.cause:he hoisted too much sail}.

He {f11.status:is in the cells} at Chake-Chini. {f12.what:His licence} {f12.status:had expired} {f12.time:in May}. {f13.who:A customs officer} {f13.what:had let him sail} {f13.cause:in return for two goats}, {f14.source:the harbour clerk} claims.

The groom, {f15.name:Said Hamad}, {f15.status:was on another boat}. "{f16.wording:I waited with the drums until the drums were wet}," he said. {f17.who:His father-in-law} {f17.status:is missing}.

{f18.role:The regional commissioner}, {f18.name:Zuhura Mbarouk}, {f18.status:has banned} {f18.what:night crossings}. {f19.who:Boat owners} {f19.position:accept that}, {f19.cause:as the tourists come by day}. A ferry {f20.status:promised} {f20.time:in 2018} {f20.status:has not come}: {f20.cause:it is lying unpaid for in a shipyard abroad}.

{f21.who:Divers} from the navy {f21.status:have found} {f21.what:the hull} at a depth of {f21.number:18} metres. The dead {f22.status:were buried} {f22.time:before sunset on Monday}. {f23:In the sinking of a cargo dhow last year the crew of six were saved by the floating sacks of cloves}.

=== report B | outlet: Indian Ocean Wire | published: 2020-07-16
# {f3.who:Bride} {f3.status:found alive} four days after dhow sinking

CHAKE-CHINI (IOW) - {f3.who:A bride} believed drowned when a dhow taking {f1.what:her relatives to a wedding} {f2.status:foundered} on Sunday {f3.status:has been found} {f24:on a sandbank}.

The disaster {f4.place:off Mtambwe} killed {f5.number:thirteen} people, officials now say. {f6.number:Thirty-one} others {f6.status:were saved}, {f7.who:chiefly by women who gather seaweed}, who {f7.what:walked out through the shallow water}.

{f8.cause:A passing ship's wash} swamped the dhow, skipper {f9.name:Bakari Faki}, {f9.age:66}, maintains. {f11.status:He was freed on bail} on Wednesday. {f10.source:The coastguard} accuses him of {f25.cause:carrying too much sail}. {f12.what:His permit} {f12.status:had been renewed} {f12.time:in May}, the paper shows; but {f13.who:a policeman} {f13.what:let the boat leave although it was overfull} {f13.cause:for money}, {f14.source:a porter} says.

{f15.name:Said Hamad}, the bridegroom, {f15.status:had been waiting on the beach}. "{f16.wording:I waited with the drums till the drums were wet}," he said. {f17.who:His father-in-law's} {f17.status:body has been recovered}.

{f18.name:Zuhura Mbarouk}, {f18.role:the islands' transport minister}, {f18.status:prohibited} {f18.what:wooden boats from taking passengers}. {f19.who:Those who own them} {f19.position:have gone to court}, {f19.cause:since there is no other way across}. The ferry {f20.status:announced} {f20.time:two years ago} {f20.status:has still not been delivered}, {f20.cause:because its engine failed the trial}.

{f21.who:Fishermen} {f21.status:located} {f21.what:the wreck} in {f21.number:18} metres of water. {f22.status:Burials took place} {f22.time:on Monday}.

=== key
f1.what same A=wedding party B=relatives going to a wedding | the passengers
f2.status same A=went down B=foundered | the dhow
f3.who same A=bride B=bride | the woman
f3.status differs A=dead B=alive | the bride
f4.place same A=Mtambwe channel B=off Mtambwe | where
f5.number differs A=14 B=13 | the dead
f6.number same A=31 B=31 | the rescued
f6.status same A=rescued B=saved | they
f7.who same A=seaweed farmers B=women who gather seaweed | the rescuers
f7.what same A=waded out at low water B=walked out through shallow water | how
f8.cause differs A=leak B=a ship's wash | why, on the captain's word
f25.cause same A=too much sail B=too much sail | why, on others' word
f9.name same A=Bakari Faki B=Bakari Faki | the captain
f9.age same A=66 B=66 | his age
f10.source differs A=passengers B=coastguard | who speaks of too much sail
f11.status changed A=in the cells B=freed on bail | the captain
f12.what same A=licence B=permit | the paper
f12.status differs A=expired B=renewed | the paper
f12.time same A=2020-05 B=2020-05 | when
f13.who differs A=customs officer B=policeman | who let him sail
f13.what same A=let him sail B=let the boat leave | what that officer did
f13.cause differs A=two goats B=money | in return for what
f14.source differs A=harbour clerk B=porter | on whose word
f15.name same A=Said Hamad B=Said Hamad | the groom
f15.status differs A=on another boat B=on the beach | where the groom was
f16.wording differs A=until the drums were wet B=till the drums were wet | his words
f17.who same A=father-in-law B=father-in-law | the groom's relative
f17.status changed A=missing B=body recovered | the relative
f18.role differs A=regional commissioner B=transport minister | Mbarouk's office
f18.name same A=Zuhura Mbarouk B=Zuhura Mbarouk | the official
f18.status same A=banned B=prohibited | the ban
f18.what differs A=night crossings B=wooden boats with passengers | what is banned
f19.who same A=boat owners B=those who own them | the owners
f19.position differs A=accept it B=gone to court | the owners on the ban
f19.cause differs A=tourists come by day B=no other way across | why
f20.status same A=promised, not come B=announced, not delivered | the ferry
f20.time same A=2018 B=2018 | when it was promised
f20.cause differs A=unpaid for B=engine failed the trial | why it has not come
f21.what same A=hull B=wreck | the wreck
f21.who differs A=navy divers B=fishermen | who found the wreck
f21.status same A=found B=located | the wreck
f21.number same A=18 B=18 | depth in metres
f22.status same A=buried B=burials took place | the dead
f22.time same A=2020-07-13 before sunset B=2020-07-13 | when
f23 only A | the cargo dhow
f24 only B | where the bride was found
