story: tennis-umpire-ruling
kind: sport

=== report A | outlet: Baseline Agency | published: 2025-04-26
# {f1.who:Novotná-Leigh} {f2.status:defaulted} in Oporto semi-final

OPORTO, April 26 (Baseline) - Second seed Tereza {f1.who:Novotná-Leigh} {f2.status:was disqualified} from the Oporto Ladies' Open on Saturday for {f3.what:hitting} {f4.whom:a line judge} with {f5.what:a ball} struck in anger.

She was {f6.what:leading} by {f7.what:a set} when it happened {f8.time:in the fourth game of the second}. The chair umpire, Ruben Aaltink, called {f9.who:the tournament referee}, who {f22:needed three minutes} to decide.

The {f4.whom:line judge}, {f10.who:a 63-year-old volunteer}, was hit {f11.place:on the throat} and {f12.status:taken to hospital}. {f1.who:Novotná-Leigh} {f13.status:apologised} {f13.place:at the net}. "{f14.wording:I did not mean it and I am ashamed}," she said.

Her opponent, {f15.who:the Argentine qualifier Pilar Etcheverry}, {f15.status:is through to the final} and said {f16.position:she would rather have lost}. The Czech {f17.status:forfeits} {f17.what:her prize money and points}. Her coach {f18.status:is considering an appeal}. She was {f19.status:fined} {f19.place:in Doha} in 2023 for {f19.what:smashing a racket}.

=== report B | outlet: The Daily Trumpet, London | published: 2025-04-27
# Tereza's tantrum!

By Gavin Poulter

Tennis bad girl Tereza {f1.who:Novotná-Leigh} {f2.status:got the boot} in Portugal yesterday after she {f3.what:whacked} {f4.whom:a ball boy} with {f5.what:a ball}. The 24-year-old was {f6.what:cruising}, {f7.what:one set to the good}, when she lost it {f8.time:early in the second}.

The {f10.who:lad, 15}, was clobbered {f11.place:in the face} but {f12.status:carried on with an ice pack}. Umpire Ruben Aaltink sent for {f9.who:the tournament director}. Tereza {f13.status:said sorry} to him {f13.place:in the dressing room}: "{f14.wording:I didn't mean it and I am so ashamed}."

{f17.what:Her winnings, and the ranking points with them}, {f17.status:are gone}. Coach Ivo Leigh, {f18.role:also her father}, {f18.status:has already appealed}. She's got form: {f19.place:in Dubai} two years ago she {f19.status:was made to pay up} for {f19.what:wrecking a racquet}.

Qualifier {f15.who:Pilar Etcheverry from Buenos Aires} {f15.status:marches on into the final}. She {f16.position:thinks the punishment was too soft}, pals say.

=== report C | outlet: Women's Tennis Circuit, statement | published: 2025-04-27
# Statement on the default of T. {f1.who:Novotná-Leigh}

The Circuit confirms that Ms {f1.who:Novotná-Leigh} {f2.status:was defaulted} by {f9.who:the tournament referee} after {f3.what:striking} {f4.whom:a line judge} {f11.place:on the neck} with {f5.what:a ball}. The {f4.whom:official}, {f10.who:a woman of 63}, {f12.status:left hospital} the same evening.

Under the rules the player {f17.status:loses} {f17.what:prize money and ranking points}. {f18.status:No appeal has been received}; her coach, {f18.role:her uncle}, has until Friday. Reports that a ball boy was hurt are {f20:untrue}.

The final between Ms {f15.who:Etcheverry} and the top seed, Ms Anouk Verhaeghe, {f21:will be played today}.

=== key
f1.who same A=Tereza Novotná-Leigh B=Tereza Novotná-Leigh C=Tereza Novotná-Leigh | the disqualified player
f2.status same A=disqualified B=disqualified C=disqualified | the player
f3.what same A=hitting B=hitting C=hitting | what she did
f4.whom differs A=line judge B=ball boy C=line judge | who was hit
f5.what same A=ball B=ball C=ball | with what
f6.what same A=leading B=cruising | how the match stood
f7.what same A=a set B=one set | her lead
f8.time compatible A=fourth game of the second set B=early in the second | when it happened
f9.who differs A=tournament referee B=tournament director C=tournament referee | who was called
f10.who differs A=63-year-old volunteer B=lad of 15 C=63-year-old volunteer | the victim
f11.place differs A=throat B=face C=throat | where the victim was hit
f12.status differs A=taken to hospital B=carried on C=taken to hospital | the victim afterwards
f13.status same A=apologised B=said sorry | the player
f13.place differs A=at the net B=in the dressing room | where she apologised
f14.wording differs A=I am ashamed B=I am so ashamed | her words
f15.who same A=Pilar Etcheverry B=Pilar Etcheverry C=Pilar Etcheverry | the opponent
f15.status same A=in the final B=in the final | the opponent
f16.position differs A=would rather have lost B=punishment too soft | the opponent's view
f17.what same A=prize money and points B=prize money and points C=prize money and points | what she loses
f17.status same A=lost B=lost C=lost | money and points
f18.status differs A=considered B=made C=none received | the appeal
f18.role differs B=father C=uncle | what the coach is to her
f19.status same A=fined B=made to pay up | the earlier penalty
f19.place differs A=Doha B=Dubai | where that was
f19.what same A=smashing a racket B=wrecking a racquet | the earlier offence
f20 only C | the reports are untrue
f21 only C | the final
f22 only A | three minutes
