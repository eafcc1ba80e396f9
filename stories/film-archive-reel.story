story: film-archive-reel
kind: film

=== report A | outlet: Cinema Heritage Newswire | published: 2025-02-05
# Lost silent film {f2.status:found} in {f3.place:Uruguayan convent}

MONTEVIDEO, Feb 5 (CHN) - A silent film by the Hungarian director {f4.who:Ilona Berecz}, {f5.status:believed lost} since {f5.time:1927}, {f2.status:has been discovered} {f3.place:in a convent in Uruguay}, {f6.source:the National Film Institute} announced on Tuesday.

"{f7.what:The Glass Harvest}", {f8.what:a melodrama} about {f8.who:a factory girl}, came to light when {f9.who:a nun} {f9.what:was clearing out a cellar}. The {f10.number:seven} reels, on {f11.what:nitrate stock}, {f12.status:are in good condition}; only {f13.what:the opening titles} {f13.status:are missing}.

How it got to Uruguay is not known for certain. It was {f14.certainty:probably} brought by {f14.who:the leading actress}, {f15.who:Vera Szolnay}, who {f15.status:entered the convent} {f15.time:in 1931}. "{f16.wording:We kept potatoes next to it for ninety years}," said {f17.role:the prioress}, Sister Inmaculada Repetto.

The film {f18.status:will be restored} {f18.place:in Bologna}. The first showing is planned {f19.time:for October}, {f19.place:in Budapest}, {f20.what:with an orchestra}. {f21.who:The Hungarian archive} {f21.position:would like to have the original}; {f22.who:the sisters} {f22.position:want to keep it}.

Berecz made {f23.number:eleven} films, of which {f23.what:three} were known to survive. She {f24.status:died} {f24.time:in 1944} {f24.cause:in an air raid}. {f25.who:Her grandson}, {f25.role:a cinema owner} in Szeged, {f25.status:wept} at the news. A hoax {f26.time:in 1983}, when {f26.who:a collector} presented a forged reel, had raised false hopes.

=== report B | outlet: The Dark Room, film monthly | published: 2025-03-01
# Potatoes and nitrate

By Gaspard Lemoyne-Kiss

There are worse neighbours for {f11.what:inflammable celluloid} than potatoes; candles, for instance. For nine decades both lay {f3.place:in the basement of a convent} on the River Plate, until {f9.who:an electrician} {f9.what:laying a cable} {f2.status:stumbled upon} the tins.

What was in them, {f6.source:the university in Montevideo} has now confirmed, is "{f7.what:The Glass Harvest}" by {f4.who:Ilona Berecz}, {f8.what:a comedy} {f8.who:about a girl from the works}. {f5.time:For almost a century} it {f5.status:had been given up}. {f10.number:Seven} reels {f12.status:have come through well}. {f13.what:The last scene} {f13.status:is not there}.

Who carried them over the ocean? {f14.certainty:Without doubt} it was {f15.who:Vera Szolnay}, {f14.who:the star of the piece}; {f15.status:she took the veil} in this house {f15.time:in 1934}. The present head of it, Inmaculada Repetto, {f17.role:who is the abbess}, says drily: "{f16.wording:We kept our potatoes next to it for ninety years}."

In {f18.place:Lisbon} {f18.status:the work of repair has begun}. One will be able to see the result {f19.time:in the autumn}, {f19.place:in Vienna}, {f20.what:accompanied by musicians}. A dispute about the reels {f27:was settled} in February: {f21.who:the archive in Budapest}, which {f21.position:had wanted a copy only}, {f28:gets one}, and {f22.who:the nuns}, who {f22.position:were anxious to sell}, may do so.

Of the {f23.number:eleven} pictures of this director, {f23.what:four} can now be seen. She {f24.status:lost her life} in Budapest, {f24.time:in the last but one year of the war}, {f24.cause:of typhus}. {f25.who:A great-nephew}, {f25.role:who teaches at a film school}, {f25.status:was moved to tears}. Sceptics remember the swindle of {f26.time:1983}: at that time {f26.who:a dealer} had passed off a counterfeit. {f29:The convent has ordered a smoke alarm.}

=== key
f2.status same A=discovered B=stumbled upon | the film
f3.place same A=convent in Uruguay B=basement of a convent on the River Plate | where it was found
f4.who same A=Ilona Berecz B=Ilona Berecz | the director
f5.status same A=believed lost B=given up | the film until now
f5.time compatible A=1927 B=almost a century | since when
f6.source differs A=National Film Institute B=university in Montevideo | on whose word
f7.what same A=The Glass Harvest B=The Glass Harvest | the title
f8.what differs A=melodrama B=comedy | the kind of film
f8.who same A=factory girl B=girl from the works | whom it is about
f9.who differs A=nun B=electrician | who found it
f9.what differs A=clearing out a cellar B=laying a cable | what the finder was doing
f10.number same A=7 B=7 | reels
f11.what same A=nitrate stock B=inflammable celluloid | the material
f12.status same A=good condition B=came through well | the reels
f13.what differs A=opening titles B=last scene | what is missing
f13.status same A=missing B=not there | that part
f14.certainty differs A=probable B=certain | who brought it
f14.who same A=leading actress B=star of the piece | who brought it
f15.who same A=Vera Szolnay B=Vera Szolnay | who brought it
f15.status same A=entered the convent B=took the veil | the actress
f15.time differs A=1931 B=1934 | when she became a nun
f16.wording differs A=potatoes B=our potatoes | Repetto's words
f17.role differs A=prioress B=abbess | Repetto
f18.status changed A=will be restored B=begun | the restoration
f18.place differs A=Bologna B=Lisbon | where it is restored
f19.time compatible A=October B=autumn | the first showing
f19.place differs A=Budapest B=Vienna | where it is first shown
f20.what compatible A=orchestra B=musicians | the music
f21.who same A=Hungarian archive B=archive in Budapest | who has a wish
f21.position differs A=the original B=a copy only | what the archive wanted
f22.who same A=sisters B=nuns | the other side
f22.position differs A=keep it B=sell it | what the nuns want
f23.number same A=11 B=11 | her films
f23.what changed A=3 B=4 | how many are known
f24.status same A=died B=lost her life | the director
f24.time same A=1944 B=last but one year of the war | when
f24.cause differs A=air raid B=typhus | how
f25.who differs A=grandson B=great-nephew | the relative
f25.role differs A=cinema owner B=teacher at a film school | the relative
f25.status same A=wept B=moved to tears | the relative
f26.time same A=1983 B=1983 | the hoax
f26.who differs A=collector B=dealer | who was behind the hoax
f27 only B | the dispute settled
f28 only B | the archive gets a copy
f29 only B | the smoke alarm
