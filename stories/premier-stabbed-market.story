story: premier-stabbed-market
kind: politics

=== report A | outlet: Northlands Broadcasting, web desk | published: 2024-06-05T21:30
# Premier {f1.status:wounded} in {f2.what:knife} attack at market

The premier of the Varmian region, Oddvar Stene, {f1.status:was injured} on Wednesday when {f3.who:a man} attacked him with {f2.what:a knife} {f4.place:at the fish market} of Hallstrand, where he was {f5.what:handing out campaign leaflets}.

Stene, 58, {f6.what:was cut in the neck}, said Kaja Lyng, {f7.role:the hospital's medical director}. He {f8.status:has been operated on} and is {f9.what:out of danger}. He {f10.status:is awake and talking to his family}.

The attacker, 41, was {f11.what:overpowered} by {f12.who:a butcher and a customer}. Police say he is {f13.role:an unemployed electrician} from Hallstrand. He {f14.status:is silent about his motives}. In his pocket was {f15.what:a list of names}. Police commissioner Terje Moen {f16.certainty:does not believe that he had accomplices}.

{f17.who:The region's security service} {f17.status:had no file on him}. {f18.who:A neighbour} described him as {f18.what:quiet}. He {f19.what:had lost a lawsuit} against the region over {f19.cause:the demolition of his garage}.

All parties {f20.status:have suspended} their campaigns. The election {f21.status:will be held as planned} on {f21.time:Sunday}, the government said. Stene's deputy, Ragna Holt, {f22.what:will run the region}. Opposition leader Jens Aker {f23.status:cancelled} {f23.what:a rally}. "{f24.wording:Whoever strikes one of us strikes all of us}," he said.

The premier {f25.status:had no bodyguard} with him, {f26.cause:at his own wish}, according to {f26.source:his spokesman}. {f27.who:The interior minister} has ordered {f27.what:protection for all leading candidates}.

The market {f28.status:will be shut on Thursday}. In 2018 Stene {f29:was hit by an egg} on the same square.

=== report B | outlet: Hallstrand Avis | published: 2024-06-06
# {f12.who:Stallholders} saved Stene

Without {f12.who:two fishwives}, Oddvar Stene might not be alive. They threw themselves on {f3.who:the man} who, a little after three on Wednesday, had drawn {f2.what:a blade} {f4.place:between the stalls of the fish market}, and they {f11.what:held him down} until the police came.

The {f1.status:wounded} premier had been {f5.what:distributing flyers}. The stab {f6.what:went into his shoulder}; {f7.role:chief physician} Kaja Lyng spoke of luck. {f8.status:No operation was needed}, and {f9.what:his life is not at risk}. Yesterday evening he {f10.status:was kept in an artificial sleep}.

Who does such a thing? The man in custody, aged 41, {f13.role:trained as an electrician and is out of work}. He {f14.status:confessed in the first interview and named his reason}, investigators say: the region {f19.cause:had his garage torn down}, and {f19.what:the courts gave it right}. {f18.who:A former colleague} calls him {f18.what:an unobtrusive man}. He carried {f15.what:a sheet with names} on him, and Moen of the police {f16.certainty:cannot rule out helpers}. {f17.who:The security service} {f17.status:had known of him since last year}.

{f26.source:The police} say that the premier {f25.status:walked about without protection} {f26.cause:because no officers were free}. From today {f27.what:every front-runner gets guards}, by order of {f27.who:the justice minister}.

Nobody {f20.status:is campaigning} any longer. Whether people will vote on {f21.time:Sunday} {f21.status:is to be decided today}. Ragna Holt, number two in the government, {f22.what:takes the helm}. Aker, who leads the opposition, {f23.status:called off} {f23.what:a television appearance}. "{f24.wording:Who strikes one of us strikes all of us}," he wrote.

On the quay {f28.status:trading goes on today}. "{f30:The fish won't wait}," says one of the two women.

=== key
f1.status same A=wounded B=wounded | the premier
f2.what same A=knife B=blade | the weapon
f3.who same A=a man B=a man | the attacker
f4.place same A=fish market B=fish market | where
f5.what same A=handing out leaflets B=distributing flyers | what the premier was doing
f6.what differs A=neck B=shoulder | where he was hit
f7.role compatible A=medical director B=chief physician | Lyng's post
f8.status differs A=operated on B=no operation | the treatment
f9.what same A=out of danger B=life not at risk | his condition
f10.status differs A=awake B=artificial sleep | whether he is conscious
f11.what same A=overpowered B=held down | what was done to the attacker
f12.who differs A=a butcher and a customer B=two fishwives | who overpowered him
f13.role same A=unemployed electrician B=electrician out of work | the attacker's trade
f14.status differs A=silent on motives B=confessed and named his reason | his statement
f15.what same A=list of names B=sheet with names | what he carried
f16.certainty differs A=no accomplices believed B=accomplices possible | whether he had helpers
f17.who same A=security service B=security service | whose file
f17.status differs A=no file B=known since last year | what the service knew
f18.who differs A=a neighbour B=a former colleague | who described him
f18.what same A=quiet B=unobtrusive | how he is described
f19.what same A=lost a lawsuit B=courts found for the region | his suit
f19.cause same A=demolition of his garage B=garage torn down | what the suit was over
f20.status same A=suspended B=nobody campaigns | the campaigns
f21.status differs A=held as planned B=to be decided | the election
f21.time same A=2024-06-09 B=2024-06-09 | election day
f22.what same A=runs the region B=takes the helm | what the deputy does
f23.status same A=cancelled B=called off | Aker's event
f23.what differs A=a rally B=a television appearance | what Aker cancelled
f24.wording differs A=Whoever strikes B=Who strikes | Aker's words
f25.status same A=no bodyguard B=without protection | the premier's protection
f26.cause differs A=his own wish B=no officers free | why he had none
f26.source differs A=his spokesman B=the police | on whose word
f27.what same A=protection for leading candidates B=guards for front-runners | what is ordered
f27.who differs A=interior minister B=justice minister | who ordered it
f28.status differs A=shut B=trading goes on | the market on Thursday
f29 only A | the egg of 2018
f30 only B | the woman's words
