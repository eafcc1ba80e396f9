story: takeover-drugstore-osaki
kind: companies

=== report A | outlet: Tohoku Economic Daily | published: 2024-02-16
# Drugstore chain Minamoto {f1.status:rebuffs} {f2.who:American} bidder

SENDAI - The drugstore chain Minamoto Kampo {f1.status:turned away} an unsolicited offer from {f2.who:the American retailer} Hobart-Lane on Friday, calling the price of {f3.money:4,100 yen} a share {f4.what:far too low}.

The decision was {f5.status:unanimous}, {f6.role:president} {f6.name:Noriko Hanazawa} told reporters {f7.place:at the company's Sendai headquarters}. The board was convinced that {f8.cause:the bidder would close shops in small towns}. Minamoto has {f9.number:1,020} of them.

"{f10.wording:For many old people we are the last lit window in the street}," she said. {f11.who:A special committee of outside directors} had {f12.what:examined} the offer for {f13.time:six weeks}.

Hobart-Lane {f14.position:will not raise its offer}, its {f15.role:Asia head}, {f15.name:Glenn Whitacre}, said. It {f16.status:may go directly to the shareholders}. {f17.who:The largest of them}, a {f17.what:life insurer} with {f18.number:9} per cent, {f19.position:backs the board}. {f20.who:A hedge fund} from {f21.place:Singapore} has {f22.what:asked for an extraordinary meeting}.

The founder's grandson, {f23.name:Daisuke Minamoto}, {f24.what:sold his shares} {f25.time:last year} {f26.cause:to pay inheritance tax}. {f27.who:The pharmacists' union} had {f28.what:hung black ribbons} in {f29.number:200} shops. {f30.who:The trade ministry}, which {f31.status:can forbid such deals}, {f32.position:declined to comment}.

Shares of Minamoto {f33.status:fell} {f34.number:12} per cent. A merger with a Kyushu rival {f35.status:had broken down} in {f36.time:2021} {f37.cause:because both wanted to keep their name}.

=== report B | outlet: Global Retail Monitor | published: 2024-02-19
# Hobart-Lane, spurned in Sendai, {f14.position:sweetens bid}

The suitor is not giving up. Hobart-Lane, {f2.who:of Toronto}, {f14.position:raised} its bid for Japan's Minamoto Kampo at the weekend, after the drugstore operator had {f1.status:said no} to the {f3.money:4,100 yen} a share that were first on the table.

It had done so with {f5.status:one vote against}, by an outside director, {f6.name:Noriko Hanazawa} disclosed. The {f6.role:chairwoman} spoke {f7.place:at a hotel in Tokyo}. To her mind the sum is {f4.what:fair}, but what weighs more is {f8.cause:that the takeover would be paid with debt}. "{f10.wording:For many old people we are the last lit window in their street}," she added.

{f11.who:A bank from London} {f12.what:had studied} the papers {f13.time:for a month and a half}. Minamoto runs {f9.number:some 1,000} shops; in {f29.number:200} of them, {f27.who:the union of pharmacists} {f28.what:put up posters} against the sale.

{f17.who:The biggest shareholder}, {f17.what:a bank} that holds {f18.number:9%}, {f19.position:has not yet made up its mind}. Pressure comes {f20.who:from an activist investor} {f21.place:in Hong Kong}, who {f22.what:demands a seat on the board}. And Hobart-Lane {f16.status:has begun to write to the owners of shares}, as {f15.name:Glenn Whitacre}, its {f15.role:finance chief}, announced.

{f23.name:Daisuke Minamoto}, the founder's grandson, need not care; he {f24.what:parted with his stock} {f25.time:in 2023}, {f26.cause:to buy a football club}. The state could yet interfere: {f30.who:the ministry of trade} {f31.status:has the power to prohibit} sales to foreigners. Asked about this one, it {f32.position:spoke of a welcome investment}.

The price of the shares, which had {f33.status:dropped} by {f34.number:12%} on the refusal, has recovered. {f36.time:Three years ago} Minamoto was close to marrying a chain from Kyushu; the talks {f35.status:failed}, {f37.cause:as the two could not agree who would be president}.

=== key
f1.status same A=refused B=refused | the offer
f2.who differs A=American B=Canadian | the bidder
f3.money same A=JPY 4100 B=JPY 4100 | the price a share
f4.what differs A=far too low B=fair | the price in her view
f5.status differs A=unanimous B=one against | the board's vote
f6.role differs A=president B=chairwoman | Hanazawa's post
f6.name same A=Noriko Hanazawa B=Noriko Hanazawa | who speaks for Minamoto
f7.place differs A=Sendai headquarters B=hotel in Tokyo | where she spoke
f8.cause differs A=shops would close B=paid with debt | why it was refused
f9.number compatible A=1020 B=1000~ | shops
f10.wording differs A=For many old people we are the last lit window in the street B=For many old people we are the last lit window in their street | her words
f11.who differs A=outside directors B=bank from London | who examined the offer
f12.what same A=examined B=studied | the examination
f13.time same A=6 weeks B=6 weeks | how long
f14.position changed A=will not raise B=raised | the bidder on the price
f15.role differs A=Asia head B=finance chief | Whitacre's post
f15.name same A=Glenn Whitacre B=Glenn Whitacre | who speaks for the bidder
f16.status changed A=may go to shareholders B=begun to write to them | the direct way
f17.who same A=largest shareholder B=biggest shareholder | the holder
f17.what differs A=life insurer B=bank | its business
f18.number same A=9 B=9 | its share in per cent
f19.position differs A=backs the board B=undecided | its view
f20.who same A=hedge fund B=activist investor | who presses
f21.place differs A=Singapore B=Hong Kong | where it sits
f22.what differs A=extraordinary meeting B=seat on the board | what it wants
f23.name same A=Daisuke Minamoto B=Daisuke Minamoto | the grandson
f24.what same A=sold his shares B=parted with his stock | what he did
f25.time same A=2023 B=2023 | when
f26.cause differs A=inheritance tax B=football club | why
f27.who same A=pharmacists' union B=union of pharmacists | who protests
f28.what differs A=black ribbons B=posters | how
f29.number same A=200 B=200 | in how many shops
f30.who same A=trade ministry B=ministry of trade | which ministry
f31.status same A=can forbid B=may prohibit | its power
f32.position differs A=no comment B=welcomes it | its reaction
f33.status same A=fell B=dropped | the shares
f34.number same A=12 B=12 | by how much
f35.status same A=broken down B=failed | the earlier merger
f36.time same A=2021 B=2021 | when
f37.cause differs A=the name B=the presidency | why it failed
