story: heist-tembaga-exchange
kind: technology

=== report A | outlet: Tembaga Exchange Pte. Ltd. (notice to customers) | published: 2025-06-19T09:00+08:00
# Security incident: what we know

Dear customers,

{f1.time:On Tuesday night (17 June)} an attacker obtained {f2.cause:a signing key of one of our hot wallets} and transferred assets worth {f3.money:86 million US dollars}, almost all of it {f4.what:in stablecoins}, to addresses outside of our control.

{f5.who:Our own monitoring} noticed the outflow within six minutes and shut the wallet. The cold wallets, in which we keep 94 per cent of all assets, were not touched. As a precaution, withdrawals {f6.status:have been suspended}; trading continues.

None of our {f7.number:340,000} customers {f8.status:will lose a cent}: {f8.what:we will make good the whole of the loss from our own reserves}.

We offer the attacker {f9.number:10 per cent} of the sum if the rest is returned by Sunday. "{f10.wording:You have our money, but you cannot spend it}," says {f11.name:Seah Wei Jun}, {f11.role:co-founder and chief executive}. Law enforcement has been informed.

Please note that we will {f12:never ask you for your password or recovery phrase}. Do not reply to messages that claim to come from us.

=== report B | outlet: Meridian Wire | published: 2025-06-19T14:30+08:00
# Singapore crypto exchange Tembaga hit by {f3.money:$86 million} theft

SINGAPORE (Meridian Wire) - Thieves made off with {f3.money:$86 million} in {f4.what:bitcoin} from Tembaga Exchange, one of the larger cryptocurrency platforms in Southeast Asia, the company said on Thursday, in the third big robbery of its kind this year.

They broke in {f1.time:early on Wednesday} with the help of {f2.cause:a stolen key}, Tembaga said. It {f6.status:has stopped} customers from taking out money.

The heist first came to light when {f5.who:a customer in Manila} posted that his balance was being emptied in front of his eyes.

The loot was split among {f13.number:14} wallets within an hour, said Ledgerlight, a firm that traces such transfers. The pattern {f14.certainty:very probably} pointed to {f14.who:Grey Heron}, a gang blamed for several earlier raids, it said. A trading platform {f15.place:in South Korea} froze {f15.money:$9 million} that had landed there.

{f11.name:Seah Wei Jun}, the exchange's {f11.role:co-founder and chief executive}, {f11.age:34}, has promised the thieves {f9.number:5 per cent} if they give back the remainder. "{f10.wording:You have our money, but you can't spend it}," he said in a notice. Tembaga's {f7.number:340,000} clients {f8.status:would be compensated} {f8.what:in full}, according to the same notice.

The financial regulator said that the company's licence {f16.status:was under review}. {f17.time:In 2022} Tembaga lost {f17.money:$4 million} in {f17.what:a similar attack} and was told to tighten its controls.

Its own token, the TMB, {f18:dropped by 41 per cent}. Bitcoin was little changed.

=== report C | outlet: The Sunday Strait, weekend edition | published: 2025-06-21
# The man who knew the key

By Harpreet Sidhu-Wong

He had left the company in March with a cake and a card signed by everybody. On Friday morning police officers led him off a bus {f19:at the Woodlands checkpoint, a few metres short of Malaysia}: {f20:a software engineer of 29}, whom colleagues at Tembaga Exchange describe as quiet.

The robbery of {f1.time:Tuesday, shortly before midnight,} now looks {f2.cause:less like a break-in than like the work of an insider}. Ledgerlight, whose analysts follow stolen coins around the world, has revised its opinion. {f14.who:Grey Heron}, the gang that everyone was talking about on Thursday, {f14.certainty:had nothing to do with it}.

Nor is the sum the one we were told. {f4.what:Stablecoins} to the value of {f3.money:120 million dollars} are missing, says a person who has seen the books; the difference was in a wallet that no one had thought of looking into. It was {f5.who:the exchange's monitoring} that raised the alarm, though only {f21:after the third transfer}.

{f11.name:Seah Wei Jin}, {f11.age:34}, {f11.role:who started the firm with a classmate} and is its chief executive, has stopped taunting the thief. "{f10.wording:You have our money, but you cannot spend it}," he had written, offering {f9.number:ten per cent}.

On Friday afternoon customers {f6.status:were able to withdraw again}, up to 500 dollars a day. That was the good part. The bad part came in the small print: {f8.what:four fifths of what is missing} {f8.status:will be made up}, the rest in vouchers for fees. The {f7.number:340,000} clients had been told something else.

Of the {f13.number:14} wallets through which the money ran, one has been emptied by the police; {f15.money:nine million} are held by a platform {f15.place:in Japan}.

Tembaga may have to close in any case. On Friday evening the regulator {f16.status:suspended its licence}. {f17.time:Three years ago}, after {f17.what:a much smaller theft}, of {f17.money:four million}, it had left it at a warning.

Rahim Othman, 52, a taxi driver, had $61,000 there, for his daughter's studies. "{f22:I don't understand any of these words}," he says. "I only understand the number."

=== key
f1.time differs A=2025-06-17 night B=2025-06-18 early C=2025-06-17 night | when it was stolen
f2.cause differs A=stolen key B=stolen key C=an insider | how it was done
f3.money differs A=USD 86m B=USD 86m C=USD 120m | the sum stolen
f4.what differs A=stablecoins B=bitcoin C=stablecoins | what was stolen
f5.who differs A=own monitoring B=a customer in Manila C=own monitoring | who noticed first
f6.status changed A=suspended B=suspended C=resumed | withdrawals
f7.number same A=340000 B=340000 C=340000 | customers
f8.status same A=compensated B=compensated C=compensated | the customers' loss
f8.what changed A=in full B=in full C=four fifths | how much is made good
f9.number differs A=10% B=5% C=10% | the reward offered
f10.wording same A=you cannot spend it B=you cannot spend it C=you cannot spend it | Seah's words
f11.name differs A=Seah Wei Jun B=Seah Wei Jun C=Seah Wei Jin | the chief executive
f11.role same A=co-founder and chief executive B=co-founder and chief executive C=co-founder and chief executive | what he is
f11.age same B=34 C=34 | the chief executive
f12 only A | the advice on passwords
f13.number same B=14 C=14 | wallets it was split among
f14.certainty differs B=very probable C=ruled out | the part of Grey Heron
f14.who same B=Grey Heron C=Grey Heron | the gang
f15.place differs B=South Korea C=Japan | where part of it is frozen
f15.money same B=USD 9m C=USD 9m | the part frozen
f16.status changed B=under review C=suspended | the licence
f17.time same B=2022 C=2022 | the earlier theft
f17.money same B=USD 4m C=USD 4m | the earlier theft
f17.what compatible B=a similar attack C=a much smaller theft | what happened then
f18 only B | the fall of the token
f19 only C | where the engineer was caught
f20 only C | who was caught
f21 only C | after the third transfer
f22 only C | the taxi driver's words
