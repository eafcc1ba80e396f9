story: malaria-trial-kisanga
kind: science

=== report A | outlet: Swahili Coast Standard | published: 2024-05-10
# {f1.what:Mosquito net} trial in Kisanga {f1.status:stopped early} {f2.cause:as success is plain}

KISANGA - A trial of a new {f1.what:bed net} against malaria has been {f1.status:ended eight months before its time} because {f2.cause:its benefit is so clear that it would be wrong to withhold it from anyone}, {f3.who:the Kisanga Institute of Health Research} said on {f3.time:Thursday}.

Among {f4.whom:children under five} who slept under the net, there were {f5.number:44 percent} fewer {f5.what:cases of severe malaria} than among those with an ordinary one. {f6.number:Nearly 6,000} children in {f6.place:the lakeside villages} took part.

The net is treated with two substances: {f7.what:one kills the mosquito, the other makes it infertile}. It was developed by {f8.who:a Danish manufacturer} and {f8.who:chemists at the institute}. "{f9.wording:Mothers told us the result before the statisticians did}," said {f10.name:Dr Neema Lwoga}, the {f10.role:trial's principal investigator}.

{f11.who:The independent safety board}, which had {f11.status:recommended} the step, had {f12.what:noticed no side effects apart from itching} in {f12.number:about 40} children. From {f13.time:June}, {f13.who:all families in the district} {f13.status:will receive} the new net {f13.money:free of charge}.

How long the effect lasts {f14.certainty:is not known}. {f15.source:An entomologist at the University of Morogani}, {f15.name:Joram Mkude}, warned that {f15.position:mosquitoes would become resistant within five years}. He asked for {f16.position:the old nets to be kept in use beside the new}.

The study was {f17.who:financed by a foundation in London}. A first trial, in 2019, in which {f18:another chemical} was tested, had been broken off for lack of effect. The ministry {f19.status:has registered} the net for use in the whole country.

Each net {f20.money:costs about four dollars}, {f20.status:twice as much} as an ordinary one. {f21.who:A factory in Arusho} {f21.status:will begin to make them} {f21.time:next year}.

=== report B | outlet: Global Vector Newsletter | published: 2024-05-15
# Tanzania: net trial {f1.status:cut short} {f2.cause:for want of funds}, results promising

What looks like good news has a sour note. A trial in western Tanzania of a {f1.what:bed net} that carries a pair of chemicals {f1.status:was terminated} last week {f2.cause:because the money had run out}, as {f3.who:the Kisanga institute} disclosed on {f3.time:Thursday, May 9}.

The results up to then are encouraging. {f4.whom:Pregnant women} using the net had {f5.number:44 percent} fewer {f5.what:malaria infections of any kind}. {f6.number:Around 6,000} people in {f6.place:hill villages} were enrolled. One of the chemicals {f7.what:is deadly to the insect}, the other {f7.what:drives it away}. The net came out of a cooperation between {f8.who:the institute} and {f8.who:a Danish firm}.

{f10.name:Neema Lwoga}, {f10.role:who manages the field work}, put it like this: "{f9.wording:Mothers told us the result long before the statisticians did}." Itching, seen in {f12.number:some forty} participants, was {f12.what:the only unwanted effect}. {f11.who:The board that watches over safety} had {f11.status:advised against stopping}, according to two of its members.

It has been {f14.certainty:established that the protection lasts three years}. But insects that withstand the chemicals {f15.position:will be there in five years' time}, in the opinion of {f15.name:Joram Mkude}, {f15.source:a scientist who studies insects in Morogani}. His advice: {f16.position:replace the old nets at once and entirely}.

The new nets {f13.status:are to be handed out} {f13.money:at no cost} to {f13.who:every household of the district}, starting {f13.time:in July}. {f20.money:At four dollars or so}, they are {f20.status:double the price} of the common kind. Production in Tanzania, {f21.who:in an Arusho plant}, {f21.status:is to start} {f21.time:in 2025}.

Money had come from {f17.who:a London foundation}. National registration {f19.status:is pending}.

=== key
f1.what same A=bed net B=bed net | what was tested
f1.status same A=ended early B=terminated | the trial
f2.cause differs A=success B=no money | why it ended
f3.who same A=Kisanga Institute of Health Research B=Kisanga institute | who made it known
f3.time same A=2024-05-09 B=2024-05-09 | when
f4.whom differs A=children under five B=pregnant women | who was protected
f5.number same A=44 B=44 | percent fewer
f5.what differs A=severe malaria B=infections of any kind | what became rarer
f6.number same A=6000~ B=6000~ | participants
f6.place differs A=lakeside villages B=hill villages | where
f7.what differs A=one kills, one makes infertile B=one kills, one drives away | the two chemicals
f8.who same A=Danish manufacturer and the institute B=the institute and a Danish firm | who developed it
f9.wording differs A=before the statisticians did B=long before the statisticians did | Lwoga's words
f10.name same A=Neema Lwoga B=Neema Lwoga | who speaks for the trial
f10.role differs A=principal investigator B=manages the field work | Lwoga
f11.who same A=independent safety board B=board for safety | who advised
f11.status differs A=recommended stopping B=advised against | the board
f12.what same A=only itching B=only itching | side effects
f12.number same A=40~ B=40~ | people with itching
f13.who same A=all families in the district B=every household of the district | who gets the net
f13.status same A=will receive B=to be handed out | the nets
f13.time differs A=June B=July | from when
f13.money same A=free B=no cost | price to families
f14.certainty differs A=not known B=established | how long the effect lasts
f15.source same A=entomologist at Morogani B=insect scientist in Morogani | who warns
f15.name same A=Joram Mkude B=Joram Mkude | who warns
f15.position same A=resistant within five years B=there in five years | the warning
f16.position differs A=keep the old nets beside B=replace them entirely | Mkude's advice
f17.who same A=foundation in London B=London foundation | who paid
f19.status differs A=registered B=pending | the registration
f20.money same A=USD 4~ B=USD 4~ | price of a net
f20.status same A=twice B=double | compared to an ordinary one
f21.who same A=factory in Arusho B=Arusho plant | who will make them
f21.status same A=will begin B=to start | production
f21.time same A=2025 B=2025 | when production starts
f18 only A | the chemical of 2019
