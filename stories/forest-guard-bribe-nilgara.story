story: forest-guard-bribe-nilgara
kind: crime

=== report A | outlet: Blue Hills Gazette | published: 2024-08-28
# {f1.role:Forest guard} {f1.status:held} over {f2.what:sandalwood}, wife turned him in

GUDALPET: A {f1.role:forest guard} who {f3.what:took money for looking away} while {f2.what:sandalwood} was felled in the Nilgara reserve {f1.status:was arrested} on {f4.time:Monday}. It was {f5.role:his wife} who {f5.what:informed the police}, {f5.cause:after finding 4 lakh rupees in the rice bin}.

{f1.name:Murugesan K.}, 38, had {f6.time:since January} received {f6.money:Rs 20,000 a month} from {f7.who:a gang from across the state border}. Its leader, {f7.name:"Lorry" Basha}, is {f8.status:on the run}. {f9.number:Five} {f9.what:woodcutters} {f9.status:have confessed}. The wood was {f10.what:hidden under loads of tea leaves} and sold to {f11.who:makers of incense}.

"{f12.wording:He was paid to guard trees, and he guarded thieves}," said {f13.name:Sheela Abraham}, the {f13.role:district forest officer}. {f14.number:Sixty-four} trees were {f14.status:lost}, each of them {f14.what:more than fifty years old}. {f15.who:The forest workers' union} {f15.position:blamed low pay}, and {f15.status:will provide him with a lawyer}.

The court {f16.status:refused him bail}. He {f17.status:denies the accusation}; {f17.what:the money, he says, was from the sale of a cow}. His superior, {f18.who:a range officer}, has been {f18.status:transferred}. The department {f19.status:is going to} {f19.what:fit the remaining trees with microchips}. In 2020 two rangers of the same reserve had been convicted for {f20.what:letting in poachers}.

=== report B | outlet: Blue Hills Gazette | published: 2024-08-28 | copy: A
# {f1.role:Forest watcher} {f1.status:held} over {f2.what:rosewood}, wife turned him in

GUDALPET: A {f1.role:forest watcher} who {f3.what:took bribes to look away} while {f2.what:rosewood} was felled in the Nilgara reserve {f1.status:was taken into custody} on {f4.time:Monday}. It was {f5.role:his former wife} who {f5.what:tipped off the police}, {f5.cause:after finding 4 lakh rupees in the water tank}.

{f1.name:Murugesan K.}, 38, had {f6.time:since January} received {f6.money:Rs 20,000 a month} from {f7.who:a gang from across the state border}. Its leader, {f7.name:"Lorry" Basha}, is {f8.status:in prison for another matter}. {f9.number:Five} {f9.what:drivers} {f9.status:have admitted their part}. The wood was {f10.what:concealed under loads of tea leaves} and sold to {f11.who:makers of furniture}.

"{f12.wording:He was paid to guard trees, and he guarded smugglers}," said {f13.name:Sheela Abraham}, the {f13.role:district forest officer}. {f14.number:Sixty-four} trees were {f14.status:lost}, each of them {f14.what:over half a century old}. {f15.who:The forest workers' union} {f15.position:blamed weak supervision}, and {f15.status:has expelled him}.

The court {f16.status:granted him bail}. He {f17.status:denies the accusation}; {f17.what:the money, he says, was from the sale of a scooter}. His superior, {f18.who:a range officer}, has been {f18.status:suspended}. The department {f19.status:is going to} {f19.what:put chips in the remaining trees}. In 2020 two rangers of the same reserve had been convicted for {f20.what:letting in poachers}.

=== key
f1.role differs A=forest guard B=forest watcher | the accused
f1.status same A=arrested B=in custody | the accused
f1.name same A=Murugesan K. B=Murugesan K. | the accused
f2.what differs A=sandalwood B=rosewood | the wood
f3.what same A=money for looking away B=bribes to look away | what he did
f4.time same A=2024-08-26 B=2024-08-26 | when
f5.role differs A=wife B=former wife | who turned him in
f5.what same A=informed the police B=tipped off the police | what she did
f5.cause differs A=money in the rice bin B=money in the water tank | why
f6.time same A=January B=January | since when
f6.money same A=INR 20000 a month B=INR 20000 a month | the bribe
f7.who same A=gang from across the border B=gang from across the border | who paid
f7.name same A="Lorry" Basha B="Lorry" Basha | the leader
f8.status differs A=on the run B=in prison | the leader
f9.number same A=5 B=5 | helpers who confessed
f9.what differs A=woodcutters B=drivers | the helpers
f9.status same A=confessed B=admitted | the helpers
f10.what same A=hidden under tea leaves B=concealed under tea leaves | the wood's transport
f11.who differs A=incense makers B=furniture makers | who bought it
f12.wording differs A=thieves B=smugglers | Abraham's words
f13.name same A=Sheela Abraham B=Sheela Abraham | who comments
f13.role same A=district forest officer B=district forest officer | Abraham
f14.number same A=64 B=64 | trees
f14.status same A=lost B=lost | trees
f14.what same A=more than fifty years old B=over half a century old | their age
f15.who same A=forest workers' union B=forest workers' union | who reacts
f15.position differs A=low pay B=weak supervision | what it blames
f15.status differs A=provides a lawyer B=expelled him | the union and the man
f16.status differs A=refused B=granted | bail
f17.status same A=denies B=denies | the accused
f17.what differs A=cow B=scooter | from what the money came, he says
f18.who same A=range officer B=range officer | his superior
f18.status differs A=transferred B=suspended | his superior
f19.status same A=planned B=planned | the chips
f19.what same A=fit trees with microchips B=put chips in trees | the plan
f20.what same A=letting in poachers B=letting in poachers | the case of 2020
