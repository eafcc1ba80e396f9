story: vote-women-canton
kind: elections

=== report A | outlet: Mountain Press | published: 2023-04-30T16:00 | agency: MP
# Canton's last {f1.what:open-air assembly} {f2.status:keeps} {f3.what:show of hands}

GRUENTAL (MP) - The citizens of Gruental on Sunday {f2.status:voted to keep} their {f1.what:open-air assembly} and with it {f3.what:voting by raised hand}. {f4.who:The Young Citizens} had wanted {f5.what:ballot boxes}.

{f6.number:Some 4,000} people stood {f7.place:in the Ring meadow} {f8.what:in sleet}. {f9.role:The cantonal president}, Vreni Zgraggen, {f10.what:estimated the majority by eye}. When {f11.what:it was doubted}, {f12.who:weighers} were called; they {f13.what:confirmed it}. A man {f14.status:fainted} {f14.cause:from the cold}.

The assembly also {f15.status:rejected} {f15.what:a cable car} and elected {f16.who:a forester} to the government. "{f17.wording:Who votes must be able to show his face}," said {f18.who:an old farmer}. {f19.who:A women's choir} sang {f20.what:the hymn}.

=== report B | outlet: Tal-Anzeiger | published: 2023-05-01
# Hands up, as ever

It stays with {f3.what:the hand in the air}. {f6.number:About four thousand} Gruentalers {f2.status:decided} so on Sunday, under umbrellas, {f8.what:in a cold rain mixed with snow}, {f7.place:on the market square}. {f1.what:The assembly under the open sky} {f2.status:lives on}; {f4.who:the Social Democrats}, who had proposed {f5.what:voting at the urn}, lost.

Zgraggen, {f9.role:the president of the canton}, {f10.what:let her eyes wander and declared}. {f11.what:Somebody shouted "Doubtful!"}, and {f12.who:the weighers}, called up, {f13.what:were of two minds}, so it was {f21:done again}. One voter {f14.status:passed out}, {f14.cause:after too much plum spirit}.

Into the government goes {f16.who:a vet}. {f15.what:The cable car} {f15.status:got a no}. "{f17.wording:Whoever votes must be able to show his face}," {f18.who:a peasant} growled. {f20.what:The hymn} came from {f19.who:the school choir}.

=== report C | outlet: Stadt-Zeitung | published: 2023-05-02
# Folklore, or more?

Seen from the city, it is a postcard: {f6.number:four thousand} people {f7.place:on a wet meadow}, {f3.what:hands aloft}, {f8.what:sleet} in their faces. On Sunday they {f2.status:upheld} {f1.what:the old assembly} against {f4.who:the Young Citizens} and {f5.what:their ballot box}.

{f9.role:The head of the cantonal government}, Zgraggen, {f10.what:judged with the naked eye}; {f12.who:the weighers} {f13.what:agreed} after {f11.what:a protest}. {f15.status:Turned down} was {f15.what:a cable car} as well. A new member of government was found in the woods: he is {f16.who:a forester}. {f19.who:The ladies' choir} sang, and one man {f14.status:collapsed}, {f14.cause:stiff with cold}.

{f23:An English couple took 300 photographs.}

=== key
f1.what same A=open-air assembly B=open-air assembly C=open-air assembly | the institution
f2.status same A=kept B=kept C=kept | the assembly
f3.what same A=show of hands B=show of hands C=show of hands | how they vote
f4.who differs A=Young Citizens B=Social Democrats C=Young Citizens | who wanted a change
f5.what same A=ballot boxes B=ballot boxes C=ballot boxes | what they wanted
f6.number same A=4000~ B=4000~ C=4000~ | voters present
f7.place differs A=meadow B=market square C=meadow | where
f8.what same A=sleet B=sleet C=sleet | the weather
f9.role same A=cantonal president B=cantonal president C=cantonal president | Zgraggen
f10.what same A=by eye B=by eye C=by eye | how she judged
f11.what same A=doubted B=doubted C=doubted | the protest
f12.who same A=weighers B=weighers C=weighers | who were called
f13.what differs A=confirmed B=of two minds C=confirmed | their finding
f14.status same A=fainted B=fainted C=fainted | the man
f14.cause differs A=cold B=plum spirit C=cold | why
f15.status same A=rejected B=rejected C=rejected | the cable car
f15.what same A=cable car B=cable car C=cable car | what was rejected
f16.who differs A=forester B=vet C=forester | who was elected
f17.wording differs A=Who votes B=Whoever votes | his words
f18.who same A=old farmer B=peasant | who said it
f19.who differs A=women's choir B=school choir C=women's choir | who sang
f20.what same A=hymn B=hymn | what was sung
f21 only B | done again
f23 only C | the photographs
