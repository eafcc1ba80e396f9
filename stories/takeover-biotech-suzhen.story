story: takeover-biotech-suzhen
kind: companies

=== report A | outlet: Yangtze Biotech Daily | published: 2024-08-14
# {f1.who:Danish} drugmaker {f2.status:walks away} from Suzhen's Linhua

{f1.who:The Danish group} Nordhavn Pharma {f2.status:has ended} talks to buy Linhua Biologics of Suzhen, the maker of {f3.what:a migraine injection}, Linhua {f4.what:told the Hong Kong exchange} on {f5.time:Tuesday}.

Nordhavn had offered {f6.money:US$1.9 billion}. It withdrew {f7.cause:because two patients in a trial suffered liver damage}, according to {f8.source:a person involved in the talks}. {f9.who:Linhua's founder}, {f9.name:Dr Gao Yifan}, {f10.age:53}, {f11.position:said the two had been ill before}. "{f12.wording:We sold them a bridge and they wanted a guarantee against rivers}," she said.

Linhua's shares {f13.status:plunged} {f14.number:44} per cent. It {f15.status:will halt} work on {f16.what:a second plant}, and {f17.number:150} of 800 employees {f18.status:have been told to look for jobs}. {f19.who:The city government}, which {f20.what:lent it the land}, {f21.position:promised help}.

{f22.who:The regulator} {f23.status:has not stopped} {f24.what:the trial}, in which {f25.number:410} people take part. {f26.who:A doctor at a Nanking hospital}, {f26.name:Shi Rong}, had {f27.what:reported the cases} {f28.time:in May}. {f29.who:A Japanese firm} {f30.status:holds the rights} for {f31.place:South-East Asia}. {f32:Linhua has cash for about 14 months.}

=== report B | outlet: Copenhagen Health Investor | published: 2024-08-15
# Nordhavn: not dead, only {f2.status:paused}

Nordhavn Pharma {f2.status:has put on ice} its plan to take over China's Linhua Biologics, but has not given it up, a spokeswoman for {f1.who:the Danish company} made clear on Wednesday.

For the developer of {f3.what:a drug against psoriasis} the news, {f4.what:published in Hong Kong} {f5.time:on August 13}, came at a bad time. Its stock market value {f13.status:has shrunk} by {f14.number:44%}. {f6.money:1.9 billion dollars} had been on the table.

What is behind it? {f7.cause:A dispute over patents}, {f8.source:two Danish newspapers} write. {f9.name:Gao Yifan}, {f10.age:53}, {f9.who:Linhua's chief scientist}, would speak only of two trial participants with damaged livers: {f11.position:it was too early to judge}. "{f12.wording:We sold them a bridge, and they wanted a guarantee against rivers}," she said.

Those cases had been {f27.what:brought to the authorities' notice} {f28.time:in spring} by {f26.who:a nurse}, {f26.name:Shi Rong}. {f24.what:The study} with its {f25.number:410} patients {f23.status:has been suspended} by {f22.who:the drug authority}.

Linhua needs to save. The construction of {f16.what:a research centre} {f15.status:is being stopped}, and {f17.number:150} people {f18.status:are moving to another site}. Will {f19.who:the city}, on {f20.what:whose ground the company stands}, step in? {f21.position:It will not}, the mayor said.

{f30.status:Owner of the licence} for {f31.place:Korea} is {f29.who:a drug company from India}, which may now have its hour.

=== key
f1.who same A=Danish group B=Danish company | the bidder
f2.status differs A=ended B=paused | the talks
f3.what differs A=migraine injection B=psoriasis drug | Linhua's product
f4.what same A=Hong Kong exchange told B=published in Hong Kong | how it was announced
f5.time same A=2024-08-13 B=2024-08-13 | when
f6.money same A=USD 1.9bn B=USD 1.9bn | the offer
f7.cause differs A=liver damage B=patents | why
f8.source differs A=person in the talks B=newspapers | on whose word
f9.who differs A=founder B=chief scientist | Gao's part
f9.name same A=Gao Yifan B=Gao Yifan | who speaks for Linhua
f10.age same A=53 B=53 | who speaks for Linhua
f11.position differs A=ill before B=too early to judge | her view of the cases
f12.wording same A=We sold them a bridge and they wanted a guarantee against rivers B=We sold them a bridge, and they wanted a guarantee against rivers | her words
f13.status same A=plunged B=shrunk | the shares
f14.number same A=44 B=44 | by how much
f15.status same A=halted B=stopped | the building
f16.what differs A=second plant B=research centre | what is not built
f17.number same A=150 B=150 | jobs
f18.status differs A=told to look for jobs B=moving to another site | those employees
f19.who same A=city government B=city | who may help
f20.what same A=lent the land B=its ground | the city's part
f21.position differs A=help B=no help | the city
f22.who same A=regulator B=drug authority | the authority
f23.status differs A=not stopped B=suspended | the trial
f24.what same A=trial B=study | the trial
f25.number same A=410 B=410 | its patients
f26.who differs A=doctor B=nurse | who reported the cases
f26.name same A=Shi Rong B=Shi Rong | who reported the cases
f27.what same A=reported B=brought to notice | the report
f28.time compatible A=2024-05 B=spring 2024 | when
f29.who differs A=Japanese firm B=Indian firm | the licensee
f30.status same A=holds the rights B=owner of the licence | the licensee
f31.place differs A=South-East Asia B=Korea | for where
f32 only A | the cash
