story: goalkeeper-goal-record
kind: sport

=== report A | outlet: Ionian Football News | published: 2025-02-10
# {f1.role:Goalkeeper} {f2.status:scores} from {f3.place:own half}

Panathalis {f1.role:goalkeeper} Leandros Vasiliou-Kent {f2.status:scored} from {f4.number:78} metres in the {f5.time:last} minute of Sunday's {f6.what:league} match at Thymos to give his side a {f7.number:2-2} draw.

His {f8.what:free kick}, carried by {f9.what:the wind}, {f10.status:bounced} over {f11.whom:the opposing keeper}, who had {f12.status:strayed from his line}. "{f13.wording:I only wanted to get rid of the ball}," Vasiliou-Kent, 36, said {f14.place:on the pitch}.

The goal is said to be {f15.what:the longest} in {f16.place:the country's history}. Thymos {f17.status:protested}: {f18.who:the linesman} had {f18.what:raised his flag}. The {f19.role:referee}, Kimon Dragatis, {f20.status:let it stand}. {f21.who:The Thymos coach} {f22.status:congratulated} the scorer.

Vasiliou-Kent {f23.what:will end his career} {f23.time:in May} to {f24.what:run his family's olive press}. A {f25.who:television station} {f26.status:has offered} {f26.what:a contract} as {f26.role:a commentator}; he {f27.position:is thinking it over}. The shirt {f28.status:will be auctioned} for {f28.whom:a children's hospital}.

In 2017 he {f29.status:saved} {f29.number:two} penalties {f29.what:in the cup final}, which Panathalis {f30.status:won}. {f31:The match ball has disappeared.}

=== report B | outlet: Keeper's Glove | published: 2025-02-10 | copy: A
# {f1.role:Goalkeeper} {f2.status:scores} from {f3.place:own half}

Panathalis {f1.role:goalkeeper} Leandros Vasiliou-Kent {f2.status:netted} from {f4.number:78} metres in the {f5.time:first} minute of Sunday's {f6.what:cup} match at Thymos to give his side a {f7.number:2-2} draw.

His {f8.what:goal kick}, carried by {f9.what:the wind}, {f10.status:flew} over {f11.whom:the opposing keeper}, who had {f12.status:slipped}. "{f13.wording:I just wanted to get rid of the ball}," Vasiliou-Kent, 36, said {f14.place:in the dressing room}.

The goal is said to be {f15.what:the second-longest} in {f16.place:the country's history}. Thymos {f17.status:complained}: {f18.who:the fourth official} had {f18.what:raised his flag}. The {f19.role:referee}, Kimon Dragatis, {f20.status:disallowed it} at first. {f21.who:The Thymos coach} {f22.status:insulted} the scorer.

Vasiliou-Kent {f23.what:will stop playing} {f23.time:in May} to {f24.what:run his family's guest house}. A {f25.who:radio station} {f26.status:has offered} {f26.what:a contract} as {f26.role:a commentator}; he {f27.position:has turned it down}. The shirt {f28.status:will be auctioned} for {f28.whom:an animal shelter}.

In 2017 he {f29.status:stopped} {f29.number:two} penalties {f29.what:in the cup final}, which Panathalis {f30.status:lost}.

=== key
f1.role same A=goalkeeper B=goalkeeper | the scorer
f2.status same A=scored B=netted | the goal
f3.place same A=own half B=own half | from where
f4.number same A=78 B=78 | metres
f5.time differs A=last minute B=first minute | when
f6.what differs A=league B=cup | the kind of match
f7.number same A=2-2 B=2-2 | the result
f8.what differs A=free kick B=goal kick | how he scored
f9.what same A=wind B=wind | what carried the ball
f10.status compatible A=bounced B=flew | the ball
f11.whom same A=opposing keeper B=opposing keeper | over whom
f12.status differs A=strayed from his line B=slipped | the opposing keeper
f13.wording differs A=only wanted B=just wanted | the scorer's words
f14.place differs A=pitch B=dressing room | where he spoke
f15.what differs A=longest B=second-longest | the goal
f16.place same A=country's history B=country's history | the record
f17.status same A=protested B=complained | Thymos
f18.who differs A=linesman B=fourth official | who raised a flag
f18.what same A=raised his flag B=raised his flag | the sign
f19.role same A=referee B=referee | Dragatis
f20.status differs A=let it stand B=disallowed at first | the referee's decision
f21.who same A=Thymos coach B=Thymos coach | who spoke to the scorer
f22.status differs A=congratulated B=insulted | the opposing coach
f23.what same A=end his career B=stop playing | the scorer's plan
f23.time same A=May B=May | when he stops
f24.what differs A=olive press B=guest house | his next work
f25.who differs A=television B=radio | which station
f26.status same A=offered B=offered | the contract
f26.what same A=contract B=contract | what was offered
f26.role same A=commentator B=commentator | as what
f27.position differs A=thinking it over B=turned down | the offer
f28.status same A=auctioned B=auctioned | the shirt
f28.whom differs A=children's hospital B=animal shelter | for whom
f29.status same A=saved B=stopped | the penalties of 2017
f29.number same A=2 B=2 | penalties
f29.what same A=in the cup final B=in the cup final | when
f30.status differs A=won B=lost | that final
f31 only A | the ball
