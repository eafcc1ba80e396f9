story: singer-tour-kasimba
kind: music

=== report A | outlet: Great Lakes Music Desk | published: 2023-06-14
# Afropop star {f1.name:Blessing Kasimba} {f2.status:calls off} {f3.what:European tour}

KAMPALA, June 14 (GLMD) - The Ugandan singer {f1.name:Blessing Kasimba} {f2.status:has cancelled} her {f3.what:tour of Europe} because of {f4.cause:a damaged vocal cord}, her record company said on Wednesday, two weeks before {f5.place:the opening concert in Brussels}.

{f6.source:Her label}, Nile Sound, said doctors {f7.place:in Nairobi} had {f7.status:ordered} {f8.what:complete silence} for {f8.time:six weeks}. {f9.status:An operation would not be necessary}.

Kasimba, 29, {f10.status:lost her voice} {f10.time:on Saturday} during {f11.what:a charity gala} at {f11.place:a football stadium} in Entebbe. She finished the evening {f12.status:miming}. Some of the audience {f13.status:booed}; {f14.who:the president's wife}, who was present, {f14.status:gave her flowers}.

"{f15.wording:I will come back to you with a stronger voice}," she wrote {f16.place:on her website}. All {f17.number:14} concerts are affected. Tickets {f18.status:will be refunded}. {f19.who:Her brother and drummer}, Joel, {f19.position:wants to play the dates with a guest singer}; {f20.who:the promoter}, Kees van Rossem-Diallo, {f20.status:turned the idea down}.

Her third album, "{f21.what:Red Soil}", {f22.status:will appear as planned} {f22.time:in September}. She {f23.status:won} {f23.what:the Zawadi Award} {f23.time:in 2021}. In the same year she {f24.what:broke off} an American tour {f24.cause:because her visa had expired}. A documentary about her {f25.status:is being filmed}.

=== report B | outlet: Le Disque et la Scène | published: 2023-06-16
# Silence for Kasimba

By Oumar Delacroix-Sy

{f4.cause:Exhaustion}, says the promoter; and {f6.source:Kees van Rossem-Diallo} should know, for he is the man who has to pay. The {f17.number:fourteen} evenings for which he had engaged {f1.name:Blessing Kasimba} between Brussels and Porto {f2.status:will not take place}. {f3.what:The tour} was {f5.place:to have begun in Antwerp} at the end of this month.

What is known: at {f11.what:a party rally} in {f11.place:a sports arena} in Entebbe the singer, 29, {f10.status:could suddenly produce no sound}. It was {f10.time:the night of 10 June}. For the remaining songs {f12.status:her backing singers took over}. The crowd, according to people who were there, {f13.status:applauded her}. {f14.who:The president's daughter} {f14.status:handed her a bouquet}.

Specialists {f7.place:in Johannesburg} {f7.status:have told} her {f8.what:not to utter a word} {f8.time:for a month}. On Thursday {f9.status:she was operated on}. Her message to the public, posted {f16.place:on her social media account}: "{f15.wording:I will come back to you with an even stronger voice}."

Those holding tickets {f18.status:can keep them for new dates}. Joel Kasimba, {f19.who:her cousin, who sits at the drums}, {f19.position:would have stepped in with another vocalist}. {f20.who:Van Rossem-Diallo} {f20.status:said no}.

The new record, "{f21.what:Red Soil}", {f22.status:has been put back} from {f22.time:September}. It is the successor to the album with which she {f23.status:was nominated} for {f23.what:the Zawadi Award} {f23.time:two years ago}, shortly before she {f24.what:had to abandon} her concerts in the United States {f24.cause:after a quarrel with her band}. The camera team {f25.status:that follows her everywhere} was at the hospital door as well. {f26:A rival singer, Mercy Tumwine, has offered to take over three of the dates.}

=== key
f1.name same A=Blessing Kasimba B=Blessing Kasimba | the singer
f2.status same A=cancelled B=will not take place | the tour
f3.what compatible A=European tour B=the tour between Brussels and Porto | what is cancelled
f4.cause differs A=damaged vocal cord B=exhaustion | why
f5.place differs A=Brussels B=Antwerp | where the tour was to begin
f6.source differs A=her label B=the promoter | on whose word the reason is told
f7.place differs A=Nairobi B=Johannesburg | where her doctors are
f7.status same A=ordered B=told | the doctors' advice
f8.what same A=complete silence B=not to utter a word | what was ordered
f8.time differs A=6 weeks B=a month | for how long
f9.status changed A=no operation needed B=operated on | the operation
f10.status same A=lost her voice B=could produce no sound | the singer at the gala
f10.time same A=2023-06-10 B=2023-06-10 | when that was
f11.what differs A=charity gala B=party rally | the occasion
f11.place compatible A=football stadium B=sports arena | where it was held
f12.status differs A=miming B=backing singers took over | how she went on
f13.status differs A=booed B=applauded | the audience
f14.who differs A=president's wife B=president's daughter | who honoured her
f14.status same A=gave her flowers B=handed her a bouquet | what she did
f15.wording differs A=stronger B=even stronger | Kasimba's words
f16.place differs A=website B=social media account | where she wrote it
f17.number same A=14 B=14 | the concerts
f18.status differs A=refunded B=valid for new dates | the tickets
f19.who differs A=brother B=cousin | what the drummer is to her
f19.position same A=play with a guest singer B=step in with another vocalist | what the drummer wanted
f20.who same A=promoter B=Van Rossem-Diallo | who decided on that
f20.status same A=turned down B=said no | the drummer's idea
f21.what same A=Red Soil B=Red Soil | the new album
f22.status changed A=as planned B=put back | the new album
f22.time same A=September B=September | the planned date of the album
f23.status differs A=won B=nominated | Kasimba and the award
f23.what same A=Zawadi Award B=Zawadi Award | the award
f23.time same A=2021 B=two years ago | when that was
f24.what same A=broke off B=had to abandon | the American tour
f24.cause differs A=visa expired B=quarrel with her band | why she broke that tour off
f25.status same A=being filmed B=camera team follows her | the documentary
f26 only B | the rival's offer
