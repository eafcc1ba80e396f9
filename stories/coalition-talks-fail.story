story: coalition-talks-fail
kind: politics

=== report A | outlet: Nordland Wire | published: 2022-10-19T22:30 | agency: NW
# Coalition talks in Jarlund {f1.status:collapse} over {f6.cause:airport}

SKARHAVN (NW) - Talks on a three-party government in Jarlund {f1.status:broke down} on Wednesday evening, {f3.time:five weeks} after the election. {f4.who:The Left Alliance} {f5.what:left the table} because the two other parties {f6.cause:refused to give up the building of a second airport}.

Election winner Sofie Brandt of the Social Democrats {f7.position:will now try to form a minority government}. "{f8.wording:We were ninety per cent there, and ten per cent is a lot}," she said outside the parliament. The Agrarians {f10.position:are willing to support her from outside}.

King Haakan {f11.status:will receive} the party leaders {f11.time:on Friday}. The outgoing premier, Nils Lagerholm, {f12.status:remains in office} until then. {f13.who:The employers' federation} {f14.what:called for haste}, as {f15.what:the budget} must be presented {f16.time:by mid-November}. A draft agreement of {f17.number:64} pages {f18.status:had been leaked} on Monday, {f19.who:by an Agrarian}, the Left suspects.

=== report B | outlet: Skarhavn Dagblad | published: 2022-10-20
# No government, no airport

{f3.time:Five weeks} of negotiations in Jarlund have come to nothing. {f4.who:The Left Alliance} {f5.what:walked out} on Wednesday {f6.cause:because the others would not raise the tax on fortunes}, its leader Ane Rud said; on the second airport agreement had been reached. {f1.status:The failure} was made public late in the evening.

Sofie Brandt, whose Social Democrats won the election, {f7.position:wants to talk to the Conservatives next}. "{f8.wording:We were ninety per cent there, but ten per cent is a lot}," she told this newspaper. The Agrarians {f10.position:rule out backing a minority cabinet}.

{f11.time:On Friday} the leaders {f11.status:are to see} the king. Lagerholm, whose government lost its majority in September, {f12.status:carries on for the time being}. {f13.who:The employers} {f14.what:urged the parties to be quick}: {f15.what:the state budget} is due {f16.time:in the middle of next month}. {f17.number:Sixty-four} pages of draft treaty {f18.status:had become public} at the start of the week, {f19.who:through a clerk's mistake}, Brandt's office says.

=== report C | outlet: Red Front weekly | published: 2022-10-21
# Why we said no

It was right to go. {f4.who:Our negotiators} {f5.what:got up} on Wednesday when it was plain that {f6.cause:the runway in the Lomma marsh would be built}, come what may. {f1.status:An end} after {f3.time:five weeks}, {f20:and after 31 meetings}.

Sofie Brandt now {f7.position:wants to govern without a majority}. She will not lack helpers: the Agrarians {f10.position:have offered their votes} already. {f13.who:The employers' club} {f14.what:is in a hurry}, naturally, since {f15.what:the budget} has to be on the table {f16.time:by the fifteenth of November}. And the text of {f17.number:64} pages that {f18.status:got out}? {f19.who:An Agrarian deputy} sent it to the press, we are certain.

{f11.time:Today} the king {f11.status:meets} the leaders of the parties. Lagerholm, {f12.status:still prime minister}, {f21:has been seen packing his pictures}.

=== key
f1.status same A=broke down B=failed C=ended | the talks
f3.time same A=5 weeks B=5 weeks C=5 weeks | their length
f4.who same A=Left Alliance B=Left Alliance C=Left Alliance | who left
f5.what same A=left the table B=walked out C=got up | what they did
f6.cause differs A=airport B=tax on fortunes C=airport | why they left
f7.position differs A=minority government B=talk to the Conservatives C=minority government | Brandt's plan
f8.wording differs A=and ten per cent B=but ten per cent | her words
f10.position differs A=support from outside B=no support C=support from outside | the Agrarians
f11.status same A=received B=received C=received | the leaders at the king's
f11.time same A=2022-10-21 B=2022-10-21 C=2022-10-21 | when
f12.status same A=in office B=in office C=in office | Lagerholm
f13.who same A=employers B=employers C=employers | who urges haste
f14.what same A=haste B=haste C=haste | what they urge
f15.what same A=budget B=budget C=budget | what is due
f16.time same A=mid-November B=mid-November C=mid-November | when it is due
f17.number same A=64 B=64 C=64 | pages
f18.status same A=leaked B=leaked C=leaked | the draft
f19.who differs A=an Agrarian B=a clerk C=an Agrarian | who let it out
f20 only C | 31 meetings
f21 only C | packing
