story: council-tram-vote
kind: local politics

=== report A | outlet: Merlingen Anzeiger | published: 2024-03-20
# Council {f1.status:backs} {f2.what:tram} to {f3.place:hospital}

After a debate of {f5.time:five hours} the city council of Merlingen {f1.status:approved} on Tuesday evening the building of a {f2.what:tram line} from the station {f3.place:to the district hospital}. The Greens, the Social Democrats and {f7.who:the Pensioners' List} {f8.what:voted for it}.

Work {f9.status:will start} {f9.time:in March next year} and last three years. The line will be {f11.what:single-track} in the old town, {f12.cause:so that the lime trees can stay}. The state pays {f13.what:three quarters of the cost}; the transport minister {f14.status:has promised this in writing}. "{f15.wording:We are repairing a mistake of 1962}," said {f16.role:the head of the building department}, Ruth Sommerau.

Shopkeepers in Langgasse {f17.position:fear for their takings} during the works. Their spokesman, Egon Pfleiderer, {f18.role:a butcher}, announced {f19.what:a petition for a referendum}; he needs 4,500 signatures {f21.time:by the end of May}. The mayor, Oskar Thiel, who {f22.what:had opposed the tram} in his campaign, {f23.what:abstained}.

The Conservatives {f24.position:would have preferred electric buses}. Their leader {f25.what:left the chamber} {f26.cause:after being called a liar}. {f29.source:A study by the technical university} expects {f30.what:a fifth fewer cars} in the centre. The old tram {f31:was sold to a town abroad}.

=== report B | outlet: Regionalradio Südwest, news | published: 2024-03-20
# {f2.what:Trams} to return to Merlingen

More than sixty years after the last {f2.what:tram} left Merlingen, the council {f1.status:has given the go-ahead} for a new line connecting the railway station {f3.place:with the university}. At the end of a sitting of {f5.time:five hours} on Tuesday, Social Democrats, Greens and {f7.who:the Free Voters} {f8.what:raised their hands in favour}.

Mayor Oskar Thiel {f23.what:also voted yes}, although he {f22.what:had campaigned against the project}. Ruth Sommerau, {f16.role:the city treasurer}, spoke of a historic evening. "{f15.wording:We are correcting a mistake of 1962}," she said.

The first rails {f9.status:are to be laid} {f9.time:in the spring of 2025}. Between the town gates there will be {f11.what:only one track}, {f12.cause:because a medieval sewer runs underneath}. {f13.what:Seventy-five per cent of the money} should come from the state, but {f14.status:a written commitment is still lacking}, according to the Conservatives, who {f24.position:had called for battery-powered buses instead}. Their group leader {f25.what:walked out} during the session: {f26.cause:his wife had been taken ill}.

Traders {f17.position:expect to lose business} while the street is dug up. Egon Pfleiderer, {f18.role:who runs a bakery} in Langgasse, {f19.what:wants to force a vote of the citizens} and has to collect 4,500 signatures {f21.time:within ten weeks}. In the inner city traffic {f30.what:will drop by about 20 per cent}, {f29.source:the council's own planners} reckon. {f32:Regionalradio will broadcast a discussion on Thursday at eight.}

=== key
f1.status same A=approved B=go-ahead | the line
f2.what same A=tram B=tram | what is to be built
f3.place differs A=hospital B=university | where the line goes
f5.time same A=5 hours B=5 hours | the sitting
f7.who differs A=Pensioners' List B=Free Voters | the third group in favour
f8.what same A=voted for it B=raised their hands in favour | how they voted
f9.status same A=will start B=to be laid | the work
f9.time same A=2025-03 B=2025 spring | when it starts
f11.what same A=single-track B=only one track | the line in the old town
f12.cause differs A=lime trees B=medieval sewer | why
f13.what same A=three quarters B=75 per cent | the state's share
f14.status differs A=promised in writing B=written commitment lacking | the state's promise
f15.wording differs A=repairing B=correcting | Sommerau's words
f16.role differs A=head of the building department B=city treasurer | Sommerau's office
f17.position same A=fear for their takings B=expect to lose business | the traders
f18.role differs A=butcher B=baker | Pfleiderer's trade
f19.what same A=petition for a referendum B=force a vote of the citizens | his plan
f21.time compatible A=2024-05-31 B=10 weeks | the deadline
f22.what same A=opposed the tram B=campaigned against it | the mayor before
f23.what differs A=abstained B=voted yes | the mayor's vote
f24.position same A=electric buses B=battery-powered buses | what the Conservatives wanted
f25.what same A=left the chamber B=walked out | their leader
f26.cause differs A=called a liar B=wife taken ill | why
f29.source differs A=technical university B=council's planners | on whose word
f30.what same A=a fifth fewer cars B=20 per cent drop | the forecast
f31 only A | the old tram sold
f32 only B | the broadcast
