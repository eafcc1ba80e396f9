story: sculpture-removed-cavan
kind: local life

=== report A | outlet: The Lakeland Sentinel | published: 2025-08-21
# Council {f1.status:votes to remove} "{f2.name:The Listener}"

By Fintan Garrahy

The {f3.what:bronze} figure known as "{f2.name:The Listener}" is to {f1.status:be taken away} from the square in Ballyduffin, the town council decided {f4.time:on Wednesday night} by {f5.what:a narrow majority}.

The {f6.what:three-metre} statue of {f7.what:a woman with a hand at her ear} was {f8.status:unveiled} {f8.time:in May}. Since then {f9.what:children climbing on it} have had {f10.number:two} accidents; {f11.who:a boy of seven} {f11.what:broke his arm} in July. {f12.cause:The council's insurer} had {f12.what:threatened to end its cover}.

"{f13.wording:It is a fine piece in the wrong place}," said councillor Bríd Tuohy, {f14.role:who proposed the removal}. The sculptor, Malachy Roe-Hagan, {f15.status:was in the public gallery} and {f15.what:left without a word}. He has {f16.position:asked for the work to be sold rather than stored}.

The council paid for it with {f18.what:a grant from the arts board}, which {f19.status:may have to be repaid}. {f20.who:Shopkeepers} {f20.position:were in favour} of the removal because {f20.cause:the figure blocked deliveries}. {f21.who:A petition} to keep it was signed by {f22.number:640} people.

The work will go to {f23.place:a council yard} {f24.time:in September} until a new site has been found. {f25.who:A local farmer} {f25.status:has offered} {f25.what:a field by the main road}. Another piece by Roe-Hagan, in Carrickbawn, was {f26.what:painted green} by vandals in 2022 and {f26.status:cleaned}. The square's fountain {f27:will stay}.

=== report B | outlet: Craft & Plinth | published: 2025-08-23
# Goodbye, {f2.name:Listener}

They would not listen. By {f5.what:a single vote}, {f4.time:at Wednesday's sitting}, the burghers of Ballyduffin {f1.status:resolved to get rid of} the {f6.what:ten-foot} {f3.what:cast-iron} lady, {f7.what:palm cupped behind her ear}, whom Malachy Roe-Hagan had given them.

"{f13.wording:It is a fine piece of work in the wrong place}," said Councillor Bríd Tuohy, {f14.role:who chairs the meeting} and claims to love art. The artist {f15.status:followed the debate from the gallery}, {f15.what:shouted "Shame!" and was shown out}. He would {f16.position:prefer to have his sculpture back}, he told us.

What was her crime? In the few months since she {f8.status:was inaugurated} {f8.time:at Easter}, youngsters have treated her as {f9.what:a climbing frame}. There were {f10.number:three} mishaps, and {f11.who:a seven-year-old boy} {f11.what:lost two teeth}. {f12.cause:The firm that insures the town} then {f12.what:doubled the premium}.

{f20.who:The traders} around the square {f20.position:welcomed the vote}: {f20.cause:the crowds of visitors used up the parking}. {f22.number:Six hundred and forty} others, who had {f21.who:put their names to an appeal}, were not heard. The money, {f18.what:a bequest of the late Miss Oona Tighe}, {f19.status:need not be returned}.

The iron woman is bound for {f23.place:a disused barracks}, {f24.time:before this month is out}. {f25.who:A hotel owner} {f25.status:would give her} {f25.what:a lawn beside the lake}. Roe-Hagan is used to such things; his "Ferryman" at Carrickbawn was once {f26.what:daubed with green paint} and {f26.status:has stayed green}. {f28:He is at work on a commission for Lisbon.}

=== key
f1.status same A=to be taken away B=to be got rid of | the statue
f2.name same A=The Listener B=Listener | its title
f3.what differs A=bronze B=cast iron | the material
f4.time same A=2025-08-20 B=2025-08-20 | the vote
f5.what compatible A=narrow majority B=single vote | the majority
f6.what same A=three metres B=ten feet | its height
f7.what same A=woman with a hand at her ear B=lady with palm behind her ear | what it shows
f8.status same A=unveiled B=inaugurated | the statue
f8.time differs A=May B=Easter (April) | when it was unveiled
f9.what same A=children climbing B=used as a climbing frame | what children did
f10.number differs A=2 B=3 | accidents
f11.who same A=boy of seven B=seven-year-old boy | the injured child
f11.what differs A=broke his arm B=lost two teeth | his injury
f12.cause same A=the council's insurer B=the firm that insures the town | who made the council act
f12.what differs A=threatened to end its cover B=doubled the premium | what the insurer did
f13.wording differs A=fine piece B=fine piece of work | Tuohy's words
f14.role differs A=proposed the removal B=chairs the meeting | Tuohy's part
f15.status same A=in the gallery B=in the gallery | the sculptor
f15.what differs A=left without a word B=shouted and was shown out | what the sculptor did
f16.position differs A=sold B=given back to him | what he wants done with it
f18.what differs A=grant from the arts board B=bequest | the money it was paid with
f19.status differs A=may have to be repaid B=need not be returned | that money
f20.who same A=shopkeepers B=traders | who likes the decision
f20.position same A=in favour B=welcomed | the shopkeepers on the removal
f20.cause differs A=blocked deliveries B=visitors used up the parking | why they wanted it gone
f21.who same A=petition B=appeal | who wanted to keep it
f22.number same A=640 B=640 | signatures
f23.place differs A=council yard B=barracks | where it goes at first
f24.time differs A=2025-09 B=2025-08 | when it goes
f25.who differs A=farmer B=hotel owner | who offers a site
f25.status same A=offered B=would give | the offer
f25.what differs A=field by the road B=lawn beside the lake | the site
f26.what same A=painted green B=daubed with green paint | the earlier vandalism
f26.status differs A=cleaned B=left as it was | that other work
f27 only A | the fountain
f28 only B | the Lisbon commission
