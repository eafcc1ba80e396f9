story: obituary-novelist-adairu
kind: obituary

=== report A | outlet: West Coast Wire | published: 2023-08-09
# Novelist Comfort Adairu {f1.status:dies}

ACCRA, Aug 9 (WCW) - The writer Comfort Adairu, whose novels told of {f2.what:market women} and their families, {f1.status:died} {f1.time:on Monday} at {f1.place:her daughter's home} in Kumasi after {f3.cause:a long illness}, {f4.source:her publisher} said. She was {f5.age:79}.

Born in {f6.place:Cape Coast}, the daughter of {f7.role:a railway clerk}, Adairu trained as {f8.what:a nurse} and {f8.status:worked in hospitals} until her {f9.what:first novel}, "{f10.name:Salt on the Threshold}", appeared {f9.time:in 1974}. It was {f11.status:banned} by {f11.who:the military government} {f11.cause:for its portrait of a corrupt colonel}.

She {f12.status:went into exile} in {f12.place:Senegal}, {f24.what:working as a translator}, and {f12.status:came back} {f12.time:in 1986}. Her later books were translated into {f13.number:more than twenty} languages. {f14.status:She declined} {f14.what:the Volta Medal} in 2004 {f14.cause:in protest at the jailing of a journalist}.

"{f15.wording:She wrote as others cook, for whoever might come in}," said {f16.who:the poet Kwabena Ofei-Duah}, {f16.role:a former student of hers}.

Adairu had been working on {f17.what:a memoir}, which her publisher {f18.status:hopes to bring out} next year. She was {f19.status:twice married}; her {f20.who:second husband}, the {f20.role:painter} Ekow Sarsah, died in 2011. She leaves {f21.who:three daughters}. {f22.status:A state funeral is planned}.

=== report B | outlet: The Lagos Quarterly, books desk | published: 2023-08-12
# A voice from {f2.what:the market stalls}: Comfort Adairu, 1944-2023

By Ngozi Hartsfield

When Comfort Adairu {f12.status:returned to Ghana} {f12.time:in 1988} from her years {f12.status:abroad}, she carried two suitcases of manuscripts and no winter coat. She had spent those years {f12.place:in Ivory Coast}, {f24.what:teaching mathematics}. Adairu, who {f1.status:passed away} {f1.time:on 7 August} in {f1.place:a Kumasi clinic}, aged {f5.age:79}, {f3.cause:following a fall}, {f4.source:according to her eldest daughter}, always mistrusted homecomings.

Her father was {f7.role:a stationmaster} in {f6.place:the old coastal capital where she was born}, her mother a seller of smoked fish. She qualified as {f8.what:a midwife} and {f8.status:spent eleven years on the wards}. At night she wrote.

"{f10.name:Salt on the Threshold}", {f9.time:published when she was thirty}, was {f9.what:her debut}. {f11.who:The junta} {f11.status:forbade it} {f11.cause:because a famine occurs in it that officially there had not been}. No book of hers had fewer readers in Ghana at the time, or more afterwards; there are editions in {f13.number:23} languages.

She could refuse as well as give. When {f14.what:the Volta Medal} was offered to her, she {f14.status:sent it back}, {f14.cause:because her name had been misspelt on it}. Last week {f16.who:Kwabena Ofei-Duah}, the poet {f16.role:and her godson}, recalled her kitchen: "{f15.wording:She wrote as others cook, for whoever came in}."

On her desk lies an almost finished {f17.what:volume of recollections}. It {f18.status:will not be published}, {f25:at her own request}. Her first marriage, to a schoolmaster, {f19.status:ended in divorce}. {f20.who:The husband of her later years}, the {f20.role:sculptor} Ekow Sarsah, died twelve years before her; {f21.who:two daughters and a son} survive. The family {f22.status:has turned down the government's offer of a state funeral}. {f23:She will lie beside her mother.}

=== key
f1.status same A=died B=passed away | Adairu
f1.time same A=2023-08-07 B=2023-08-07 | when she died
f1.place differs A=her daughter's home B=a clinic | where she died
f2.what compatible A=market women B=market stalls | what she wrote about
f3.cause differs A=long illness B=fall | of what she died
f4.source differs A=her publisher B=her eldest daughter | on whose word
f5.age same A=79 B=79 | her age
f6.place compatible A=Cape Coast B=the old coastal capital | where she was born
f7.role differs A=railway clerk B=stationmaster | her father's job
f8.what differs A=nurse B=midwife | what she trained as
f8.status compatible A=worked in hospitals B=spent eleven years on the wards | her work before writing
f9.what same A=first novel B=debut | the book
f9.time same A=1974 B=when she was thirty | when it appeared
f10.name same A=Salt on the Threshold B=Salt on the Threshold | its title
f11.status same A=banned B=forbidden | the book
f11.who same A=military government B=junta | who banned it
f11.cause differs A=portrait of a corrupt colonel B=mention of a famine | why it was banned
f12.status same A=exile and return B=abroad and return | her exile
f12.place differs A=Senegal B=Ivory Coast | where she lived in exile
f24.what differs A=translator B=mathematics teacher | her work in exile
f12.time differs A=1986 B=1988 | when she came back
f13.number compatible A=>20 B=23 | languages
f14.status same A=declined B=sent back | the medal
f14.what same A=Volta Medal B=Volta Medal | the award
f14.cause differs A=protest at the jailing of a journalist B=name misspelt | why she refused it
f15.wording differs A=for whoever might come in B=for whoever came in | the poet's words
f16.who same A=Kwabena Ofei-Duah B=Kwabena Ofei-Duah | who remembers her
f16.role differs A=former student B=godson | who he was to her
f17.what same A=memoir B=volume of recollections | her last work
f18.status differs A=to be published B=not to be published | the last work
f19.status compatible A=twice married B=first marriage ended in divorce | her marriages
f20.who same A=second husband B=husband of her later years | Sarsah
f20.role differs A=painter B=sculptor | what Sarsah was
f21.who differs A=three daughters B=two daughters and a son | who survives her
f22.status changed A=planned B=turned down | the state funeral
f25 only B | her request
f23 only B | where she will lie
