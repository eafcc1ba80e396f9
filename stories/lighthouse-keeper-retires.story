story: lighthouse-keeper-retires
kind: human interest

=== report A | outlet: The Fundy Lookout | published: 2024-09-30
# Last keeper of Gannet Light {f1.status:steps down}

By Marguerite Boudreau-Snow

After {f2.time:37 years} on Gannet Rock, {f3.role:head keeper} Orrin Tait {f1.status:hung up his oilskins} on Saturday. His successor {f4.who:is a computer} in {f4.place:Halifax}.

Tait, {f5.age:64}, came to the island {f6.time:in 1987} as a young man to help {f7.whom:his uncle}. He {f8.what:rescued} {f8.number:nineteen} people from the sea, the last {f9.time:in February}: {f9.who:two lobstermen} whose engine had failed. For that he {f10.status:was given} {f10.what:the coast guard's silver cross}.

"{f11.wording:The light never needed me, the people did}," he said at {f12.what:a supper} in {f12.place:the church hall} of Little Harbour. {f13.who:The fishermen's association} {f14.status:had campaigned} for {f14.what:keeping the post}; {f15.who:the minister of fisheries} {f15.status:turned it down} {f15.cause:on grounds of cost}.

The {f16.what:foghorn} {f16.status:will fall silent} as well. The {f17.what:keeper's house} {f17.status:is to be sold}; {f18.who:a couple from Ontario} is interested and {f18.what:wants to open an inn}. The tower, {f19.what:built of granite} {f19.time:in 1871}, {f19.status:is protected}.

Tait {f20.status:moves} to {f20.who:his daughter}'s in {f20.place:Moncton}. The station's logbooks {f21.status:go with him}, by permission. His wife Nora {f22.status:died} on the rock {f22.time:eight years ago}, {f22.cause:of a heart attack}; {f27:the helicopter could not land}. The other manned light in the bay, at Cape Sable's Nose, {f23.status:keeps its two keepers} {f23.time:until 2026}. Tait would do it all again.

=== report B | outlet: Coast Authority, news release | published: 2024-10-01
# Gannet Light now fully automated

The Coast Authority today completed the automation of Gannet Light. The station {f4.who:is controlled remotely} from {f4.place:Saint John}.

We thank Mr Orrin Tait, {f3.role:assistant keeper}, who {f1.status:has retired} at the age of {f5.age:62}. Mr Tait served on the island for {f2.time:more than three and a half decades}, having joined {f7.whom:his father} there {f6.time:in 1987}. He {f8.what:saved} {f8.number:nineteen} lives. In recognition of the recovery of {f9.who:two yachtsmen} {f9.time:last winter}, he {f10.status:received} {f10.what:the Authority's bronze medal}.

Mr Tait told guests at {f12.what:a dinner} held {f12.place:in the fire station} at Little Harbour: "{f11.wording:The light never really needed me, the people did}."

The decision to end staffing was reviewed at the request of {f13.who:the municipal council}, which {f14.status:had asked} for {f14.what:the position to be maintained}. {f15.who:The Authority's board} {f15.status:did not agree}, {f15.cause:since modern vessels carry satellite navigation}.

The {f16.what:fog signal} {f16.status:remains in operation}. The {f17.what:dwelling} {f17.status:will be demolished}; {f18.who:a party from Toronto} had enquired about {f18.what:using it as a guest house}. The {f19.what:stone} tower of {f19.time:1871} {f19.status:is a heritage structure} and will be preserved.

The logbooks {f21.status:have been transferred to the provincial archive}. Mr Tait, whose late wife Nora {f22.status:passed away} at the station {f22.time:in 2016} {f22.cause:following a stroke}, {f20.status:is settling} with {f20.who:his daughter} in {f20.place:Moncton}. Cape Sable's Nose {f23.status:will stay staffed} {f23.time:until 2028}. {f26:Visits by boat remain prohibited.}

=== key
f1.status same A=hung up his oilskins B=retired | Tait
f2.time compatible A=37 years B=more than three and a half decades | how long he served
f3.role differs A=head keeper B=assistant keeper | Tait's post
f4.who same A=computer B=remote control | what comes after him
f4.place differs A=Halifax B=Saint John | from where it is controlled
f5.age differs A=64 B=62 | Tait
f6.time same A=1987 B=1987 | when he came
f7.whom differs A=his uncle B=his father | with whom he began
f8.what same A=rescued B=saved | what he did
f8.number same A=19 B=19 | people saved
f9.who differs A=two lobstermen B=two yachtsmen | the last people saved
f9.time compatible A=2024-02 B=last winter | when that was
f10.status same A=was given B=received | the decoration
f10.what differs A=silver cross B=bronze medal | the decoration
f11.wording differs A=never needed B=never really needed | Tait's words
f12.what same A=supper B=dinner | the farewell
f12.place differs A=church hall B=fire station | where it was held
f13.who differs A=fishermen's association B=municipal council | who wanted the post kept
f14.status compatible A=campaigned B=asked | their effort
f14.what same A=keep the post B=maintain the position | what they wanted
f15.who differs A=minister of fisheries B=Authority's board | who refused
f15.status same A=turned down B=did not agree | the answer
f15.cause differs A=cost B=satellite navigation | the reason for the refusal
f16.what same A=foghorn B=fog signal | what else is at the station
f16.status differs A=falls silent B=remains in operation | the foghorn
f17.what same A=keeper's house B=dwelling | the house
f17.status differs A=sold B=demolished | the house
f18.who compatible A=couple from Ontario B=party from Toronto | who asked about the house
f18.what same A=inn B=guest house | what they wanted with it
f19.what compatible A=granite B=stone | the tower
f19.time same A=1871 B=1871 | when the tower was built
f19.status same A=protected B=heritage structure | the tower
f20.who same A=his daughter B=his daughter | with whom he will live
f20.place same A=Moncton B=Moncton | where
f20.status same A=moves B=settling | Tait's move
f21.status differs A=with Tait B=in the archive | the logbooks
f22.status same A=died B=passed away | his wife
f22.time same A=eight years ago B=2016 | when she died
f22.cause differs A=heart attack B=stroke | of what she died
f23.status same A=keeps its keepers B=stays staffed | the other light
f23.time differs A=2026 B=2028 | until when
f26 only B | the visits
f27 only A | the helicopter
