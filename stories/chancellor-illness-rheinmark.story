story: chancellor-illness-rheinmark
kind: politics

=== report A | outlet: Marker Morgen | published: 2023-05-03
# Chancellor {f1.status:collapses} during {f2.what:May Day} speech

Chancellor Reinhold Astheim {f1.status:collapsed} on Monday during {f2.what:a May Day speech} in {f3.place:Kelmsbach}. He {f4.what:fell sideways} {f5.place:against the lectern} and {f6.what:cut his forehead}.

Astheim, 63, {f7.status:was unconscious} for {f8.time:two minutes}. {f9.who:A trade unionist} {f10.what:gave first aid}. {f11.who:A helicopter} took him to {f12.place:the university hospital}, where doctors found {f13.what:a heart rhythm disorder}. He {f14.status:was fitted with a pacemaker} {f15.time:on Tuesday}.

"{f16.wording:The heart stumbled, the head did not}," the Chancellor let his spokeswoman say. He {f17.status:will be back at work} {f17.time:in two weeks}. Until then {f18.role:the vice-chancellor}, Dorit Hellmann, {f19.what:chairs the cabinet}. She {f20.status:cancelled} {f20.what:a trip to Japan}.

{f21.who:The opposition leader}, Jobst Kranich, {f22.what:sent flowers}. {f23.who:His own party's youth wing}, however, {f24.position:demanded clarity about the succession}. According to {f25.source:party circles}, Astheim {f26.certainty:will stand again} in {f26.time:2025}.

The Chancellor had {f27.what:slept badly}, said {f28.source:his wife}. He had returned {f29.time:the night before} from {f30.place:Ankyra}, {f31.what:with a cold}. In 2020 he {f32.what:had undergone an operation} on {f33.what:his knee}. The speech was about {f34.what:the minimum wage}.

=== report B | outlet: Kelmsbacher Anzeiger | published: 2023-05-03 | copy: A
# Chancellor {f1.status:collapses} during {f2.what:May Day} speech

Chancellor Reinhold Astheim {f1.status:broke down} on Monday during {f2.what:a May Day address} in {f3.place:Kelmsbach}. He {f4.what:fell backwards} {f5.place:off the platform} and {f6.what:cut his chin}.

Astheim, 63, {f7.status:was unconscious} for {f8.time:two minutes}. {f9.who:A firefighter} {f10.what:gave first aid}. {f11.who:An ambulance} took him to {f12.place:the university hospital}, where doctors found {f13.what:a circulatory collapse}. He {f14.status:was discharged} {f15.time:on Tuesday}.

"{f16.wording:The heart stumbled, not the head}," the Chancellor let his spokeswoman say. He {f17.status:will resume his duties} {f17.time:in a fortnight}. Until then {f18.role:the finance minister}, Dorit Hellmann, {f19.what:presides over the cabinet}. She {f20.status:called off} {f20.what:a trip to Korea}.

{f21.who:The opposition leader}, Jobst Kranich, {f22.what:sent a telegram}. {f23.who:His coalition partner}, however, {f24.position:called for clarity about the succession}. According to {f25.source:his spokeswoman}, Astheim {f26.certainty:may stand again} in {f26.time:2025}.

The Chancellor had {f27.what:eaten nothing}, said {f28.source:his wife}. He had returned {f29.time:the previous night} from {f30.place:Ankyra}, {f31.what:with a fever}. In 2020 he {f32.what:had had surgery} on {f33.what:his hip}. The speech was about {f34.what:pay}.

=== key
f1.status same A=collapsed B=broke down | the Chancellor
f2.what same A=May Day speech B=May Day address | the occasion
f3.place same A=Kelmsbach B=Kelmsbach | where
f4.what differs A=sideways B=backwards | how he fell
f5.place differs A=against the lectern B=off the platform | where he fell
f6.what differs A=forehead B=chin | where he was cut
f7.status same A=unconscious B=unconscious | his state
f8.time same A=2 minutes B=2 minutes | for how long
f9.who differs A=trade unionist B=firefighter | who helped
f10.what same A=first aid B=first aid | the help
f11.who differs A=helicopter B=ambulance | what took him away
f12.place same A=university hospital B=university hospital | where to
f13.what differs A=heart rhythm disorder B=circulatory collapse | the diagnosis
f14.status differs A=fitted with a pacemaker B=discharged | on Tuesday
f15.time same A=2023-05-02 B=2023-05-02 | the day after
f16.wording differs A=the head did not B=not the head | his words
f17.status same A=back at work B=resumes his duties | his return
f17.time same A=2 weeks B=a fortnight | when
f18.role differs A=vice-chancellor B=finance minister | Hellmann's office
f19.what same A=chairs the cabinet B=presides over the cabinet | her task
f20.status same A=cancelled B=called off | her trip
f20.what differs A=Japan B=Korea | where she was to go
f21.who same A=opposition leader B=opposition leader | Kranich
f22.what differs A=flowers B=telegram | what he sent
f23.who differs A=youth wing B=coalition partner | who demanded clarity
f24.position same A=clarity on the succession B=clarity about the succession | the demand
f25.source differs A=party circles B=his spokeswoman | on whose word
f26.certainty differs A=certain B=possible | his standing again
f26.time same A=2025 B=2025 | when
f27.what differs A=slept badly B=eaten nothing | what had preceded
f28.source same A=his wife B=his wife | on whose word
f29.time same A=2023-04-30 night B=2023-04-30 night | his return
f30.place same A=Ankyra B=Ankyra | from where
f31.what differs A=a cold B=a fever | his condition on return
f32.what same A=operation B=surgery | in 2020
f33.what differs A=knee B=hip | what was operated on
f34.what compatible A=minimum wage B=pay | the subject of the speech
