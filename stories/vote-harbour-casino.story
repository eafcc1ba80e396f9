story: vote-harbour-casino
kind: local politics

=== report A | outlet: Isola Times | published: 2023-02-14
# {f1.what:Casino} on the quay: islanders {f2.status:vote no}

The people of Santa Reparata {f2.status:rejected} {f1.what:a casino} in the old harbour on Sunday. {f3.number:Some 61 per cent} were against it.

The project of {f4.who:a Macanese investor} would have brought {f5.number:300} jobs, its supporters said. {f6.who:The fishermen's guild} and {f7.who:the bishop} had fought it. "{f8.wording:We have enough fools who gamble with the weather}," said {f9.role:the guild's chairwoman}, Rosalba Cau.

Mayor Gavino Pes, {f10.role:an estate agent}, {f11.position:accepted the result} and {f12.status:will serve out his term}. The investor {f13.status:is looking for another island}. The quay is to become {f14.what:a boatyard}.

{f15.who:A councillor} {f16.status:is under investigation}: he {f17.what:had offered free petrol} to voters. {f18.who:A fisherman} recorded him. In {f19.place:the village of Orvai} {f20.what:the ballot box} {f21.status:was stolen} and found {f22.place:in a well}. The votes there {f23.status:were counted all the same}.

{f24.cause:Rising rents} were the main worry, {f25.source:a survey} had shown. {f26.who:Women} {f27.position:were more opposed than men}. Turnout, {f28.what:helped by sunshine}, was {f29.what:high}. {f30.who:The region} {f31.position:had recommended a yes}. {f32:A casino had stood there before 1940.}

=== report B | outlet: Gazzetta delle Isole | published: 2023-02-14 | copy: A
# {f1.what:Casino} on the quay: islanders {f2.status:vote no}

The people of Santa Reparata {f2.status:turned down} {f1.what:a gambling house} in the old harbour on Sunday. {f3.number:Some 61 per cent} were against it.

The project of {f4.who:a Monegan investor} would have brought {f5.number:300} jobs, its supporters said. {f6.who:The hoteliers' guild} and {f7.who:the bishop} had fought it. "{f8.wording:We have enough fools who gamble with the sea}," said {f9.role:the guild's secretary}, Rosalba Cau.

Mayor Gavino Pes, {f10.role:a property agent}, {f11.position:contests the result} but {f12.status:will stay until the end of his mandate}. The investor {f13.status:is looking for another island}. The quay is to become {f14.what:a marina}.

{f15.who:A councillor} {f16.status:has been charged}: he {f17.what:had offered free wine} to voters. {f18.who:A policeman} recorded him. In {f19.place:the village of Orvai} {f20.what:the ballot box} {f21.status:was stolen} and found {f22.place:in a church}. The votes there {f23.status:were declared void}.

{f24.cause:More traffic} was the main worry, {f25.source:an opinion poll} had shown. {f26.who:Women} {f27.position:were more opposed than men}. Turnout, {f28.what:in spite of rain}, was {f29.what:considerable}. {f30.who:The region} {f31.position:had advised a no}.

=== key
f1.what same A=casino B=gambling house | the project
f2.status same A=rejected B=turned down | the vote
f3.number same A=61~ B=61~ | per cent against
f4.who differs A=Macanese investor B=Monegan investor | the investor
f5.number same A=300 B=300 | jobs
f6.who differs A=fishermen's guild B=hoteliers' guild | which guild fought it
f7.who same A=the bishop B=the bishop | who else fought it
f8.wording differs A=with the weather B=with the sea | Cau's words
f9.role differs A=chairwoman B=secretary | her post
f10.role same A=estate agent B=property agent | the mayor's profession
f11.position differs A=accepts B=contests | the mayor on the result
f12.status same A=serves out his term B=stays to the end of his mandate | the mayor
f13.status same A=looking for another island B=looking for another island | the investor
f14.what differs A=boatyard B=marina | what the quay becomes
f15.who same A=a councillor B=a councillor | who is in trouble
f16.status changed A=under investigation B=charged | the councillor
f17.what differs A=petrol B=wine | what he offered
f18.who differs A=a fisherman B=a policeman | who recorded him
f19.place same A=Orvai B=Orvai | where the box was stolen
f20.what same A=ballot box B=ballot box | what was stolen
f21.status same A=stolen B=stolen | the box
f22.place differs A=well B=church | where it was found
f23.status differs A=counted B=void | the votes there
f24.cause differs A=rising rents B=more traffic | the main worry
f25.source same A=survey B=opinion poll | on whose word
f26.who same A=women B=women | who was more opposed
f27.position same A=more opposed B=more opposed | their stand
f28.what differs A=sunshine B=rain | the weather
f29.what same A=high B=considerable | turnout
f30.who same A=the region B=the region | who gave advice
f31.position differs A=yes B=no | its advice
f32 only A | the casino before 1940
