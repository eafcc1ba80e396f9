story: takeover-dairy-otway
kind: companies

=== report A | outlet: Southern Ledger | published: 2025-03-06
# Canadian {f2.what:cheesemaker} lobs {f4.money:$640m} bid for {f1.name:Otway Vale Dairies}

By Priya Castellan

{f1.name:Otway Vale Dairies}, the last big listed milk processor in Victoria, {f3.status:received} a takeover offer of {f4.money:$640 million} on {f5.time:Wednesday night} from {f2.what:the Canadian cheesemaker} Laurier Foods, and its board {f6.status:told shareholders to take it}.

The bid of {f7.money:$4.10} a share is {f8.what:all cash}. It hinges on {f9.position:the support of 90 per cent of the shares} and on a nod from {f10.who:the Foreign Investment Review Board}.

Chairman {f11.name:Graeme Tolhurst} said the directors were {f12.number:all} in favour. "{f13.wording:This is a fair price for a fine old business}," he said. {f11.name:Mr Tolhurst}, whose family {f14.what:founded the company}, owns {f15.number:11} per cent and {f16.status:will sell}.

The {f17.who:dairy farmers' union} was less charmed. Its president, Colleen Burgmann, demanded {f18.position:a floor under the milk price for five years}. "They'll shut {f19.place:Colac}, mark my words," she said of the group's {f19.what:butter} plant, which has {f20.number:310} workers.

Laurier said it had {f21.status:no plans to close anything}. It intends to use {f1.name:Otway}'s {f22.what:milk powder dryers} to supply {f23.place:Indonesia}, and to {f24.status:retain} chief executive {f25.name:Simone Achter}.

Shares in {f1.name:Otway} {f26.status:shot up} by a third on Thursday. They had halved since {f27.what:a listeria recall} {f27.time:in the winter of 2023}, when {f28.who:a contractor} had failed to clean a pipe.

{f29.who:Bega Plains}, a local rival, had {f30.status:held talks} with {f1.name:Otway} last spring; they came to nothing {f31.cause:over who would run the merged firm}. It declined to comment.

Laurier already owns {f32.what:a yoghurt factory} in Tasmania. {f33:A meeting of farmers is called for Camperdown on Sunday.}

=== report B | outlet: Pacific Market News | published: 2025-03-07
# {f1.name:Otway Vale} directors {f6.status:recommend} Laurier's offer, one {f12.number:dissents}

MELBOURNE (Pacific Market News) - Laurier Foods of Montreal, {f2.what:which makes cheese}, has {f3.status:put forward} a proposal to acquire Australia's {f1.name:Otway Vale Dairies} for {f4.money:A$640m}, {f8.what:one third of it in Laurier shares}, the Geelong-based target said in a filing released {f5.time:late on March 5}.

Investors would get the equivalent of {f7.money:A$4.10} for each share. The offer lapses unless {f9.position:holders of more than half of the stock accept} and {f10.who:the competition commission} approves.

The board {f6.status:advised acceptance}, though {f12.number:one of its seven members voted against}, said the chairman, {f11.name:Graeme Tolhurst}. "{f13.wording:This is a fair price for a fine business}," he told analysts on a call. He speaks for the {f14.what:founding} family; its {f15.number:11%} holding {f16.status:is to be tendered}.

{f17.who:Growers who deliver to the company}, through their union, asked for {f18.position:seats on the board} as a condition. They fear for the {f19.what:cheese} works at {f19.place:Colac}, with a staff of {f20.number:about 300}.

Laurier {f21.status:would not rule out closures} "in the medium term". Its interest lies in {f1.name:Otway}'s {f22.what:infant formula line}, through which it hopes to enter {f23.place:the Indonesian market}. {f25.name:Simone Achter} will {f24.status:leave} as chief executive once the deal is done.

The stock {f26.status:soared} on the news. It has been in the doldrums since {f27.time:mid-2023}, when products were {f27.what:withdrawn because of listeria} traced to a pipe that {f28.who:Otway's own night shift} had not cleaned.

{f29.who:Domestic competitor Bega Plains} {f30.status:negotiated} with {f1.name:Otway} last year, without success; {f31.cause:the two could not agree on a price}, people close to the matter said. In Tasmania Laurier has run {f32.what:an ice-cream plant} since 2016. {f34:Its own shares slipped in Toronto.}

=== key
f1.name same A=Otway Vale Dairies B=Otway Vale Dairies | the target
f2.what same A=cheesemaker B=maker of cheese | the bidder's trade
f3.status same A=received B=put forward | the offer
f4.money same A=AUD 640m B=AUD 640m | the value of the bid
f5.time same A=2025-03-05 late B=2025-03-05 late | when the offer came
f6.status same A=recommended B=recommended | the board on the offer
f7.money same A=AUD 4.10 B=AUD 4.10 | price a share
f8.what differs A=all cash B=one third in shares | how the bid is paid
f9.position differs A=90 per cent B=more than half | the acceptance needed
f10.who differs A=Foreign Investment Review Board B=competition commission | whose approval is needed
f11.name same A=Graeme Tolhurst B=Graeme Tolhurst | the chairman
f12.number differs A=unanimous B=one against | the vote of the board
f13.wording differs A=This is a fair price for a fine old business B=This is a fair price for a fine business | Tolhurst's words
f14.what same A=founders B=founders | his family
f15.number same A=11 B=11 | his family's share in per cent
f16.status same A=will sell B=to be tendered | his family's stake
f17.who compatible A=dairy farmers' union B=growers through their union | who is against
f18.position differs A=milk price floor B=seats on the board | what the farmers demand
f19.place same A=Colac B=Colac | the plant
f19.what differs A=butter B=cheese | what is made there
f20.number compatible A=310 B=300~ | workers there
f21.status differs A=no plans to close B=closures not ruled out | Laurier on the plants
f22.what differs A=milk powder dryers B=infant formula line | what Laurier wants
f23.place same A=Indonesia B=Indonesia | the market aimed at
f24.status differs A=stays B=leaves | the chief executive
f25.name same A=Simone Achter B=Simone Achter | the chief executive
f26.status same A=rose sharply B=rose sharply | Otway's shares
f27.what same A=listeria recall B=withdrawal over listeria | what hurt the shares
f27.time same A=2023 winter B=mid-2023 | when
f28.who differs A=contractor B=own night shift | who had not cleaned the pipe
f29.who same A=Bega Plains B=Bega Plains | the local rival
f30.status same A=held talks B=negotiated | the rival's talks
f31.cause differs A=who would run the firm B=price | why they failed
f32.what differs A=yoghurt factory B=ice-cream plant | Laurier's plant in Tasmania
f33 only A | the farmers' meeting
f34 only B | Laurier's own shares
