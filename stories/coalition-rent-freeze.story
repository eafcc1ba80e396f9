story: coalition-rent-freeze
kind: politics

=== report A | outlet: Hauptstadt Presse | published: 2024-06-12 | agency: HP
# Coalition {f1.status:agrees} on {f2.what:rent freeze}

WENDEN (HP) - After {f3.time:eleven hours} of talks the leaders of Arnland's coalition {f1.status:agreed} early on Wednesday on {f2.what:a freeze of rents} in large towns. It {f4.time:begins on 1 January} and applies to {f5.what:flats built before 2010}.

{f6.who:The Liberals} {f7.position:gave up their resistance}. In return {f8.what:the tax on inherited businesses} {f9.status:will be lowered}. "{f10.wording:Both sides have bled a little}," said Chancellor Ruth Aigner. The talks were held {f11.place:in a former customs house}; at midnight {f12.who:the finance minister}, Kai Torbeck, {f13.what:left the room} {f14.cause:to telephone his party executive}.

{f15.who:The tenants' union} {f16.position:welcomed the deal}. {f17.who:Landlords} {f18.status:will sue}. {f19.source:An economics institute} expects {f20.what:fewer new flats}. The bill will be laid before parliament {f22.time:in September}.

=== report B | outlet: Wendener Abendblatt | published: 2024-06-12
# A night for tenants

At {f3.time:twenty past six, after eleven hours}, there was white smoke: Arnland's partners in government {f1.status:have settled} their quarrel. {f2.what:Rents are frozen} in the big cities, {f4.time:from the first of July}, {f5.what:for buildings older than 2010}. {f6.who:The Liberals}, who had always said no, {f7.position:said yes}. Their reward: {f8.what:whoever inherits a firm} {f9.status:pays less}.

They had met {f11.place:in the chancellery's guest house}. {f12.who:The finance minister}, Torbeck, {f13.what:went out} about twelve, {f14.cause:because he had a nosebleed}. "{f10.wording:Both sides bled a little}," said Aigner, the head of government, and laughed.

{f15.who:The association of tenants} {f16.position:is pleased}. {f17.who:The house owners} {f18.status:will not go to court}. That {f20.what:less will be built} is feared by {f19.source:the builders' federation}. Parliament gets the law {f22.time:after the summer break}.

=== report C | outlet: Liberal Courier | published: 2024-06-13
# What did we get for it?

Our members ask. {f6.who:The Liberals}, {f7.position:who gave way} on {f2.what:the rent stop} in the night to Wednesday, {f24:lost 200 members in one day}. The freeze, {f4.time:valid from New Year}, {f5.what:concerns houses that went up before 2010}, in the large towns. {f9.status:Cut}, on the other hand, is {f8.what:the tax on family firms that are handed on}.

{f3.time:Nine hours} they sat {f11.place:in the old customs house}. Kai Torbeck, {f12.who:minister of finance}, {f13.what:stepped out} {f14.cause:to call the party's executive}, which {f25:voted nine to eight}. {f16.position:Full of praise} is {f15.who:the tenants' union}; {f17.who:the landlords} {f18.status:are preparing a suit}. {f20.what:New building will decline}, reckons {f19.source:an institute of economists}. {f22.time:In September} the bill reaches the house.

=== key
f1.status same A=agreed B=settled | the coalition
f2.what same A=rent freeze B=rent freeze C=rent freeze | the subject
f3.time differs A=11 hours B=11 hours C=9 hours | the talks
f4.time differs A=1 January B=1 July C=1 January | start of the freeze
f5.what same A=built before 2010 B=built before 2010 C=built before 2010 | which flats
f6.who same A=Liberals B=Liberals C=Liberals | who gave way
f7.position same A=gave way B=gave way C=gave way | their stand
f8.what same A=tax on inherited businesses B=tax on inherited businesses C=tax on inherited businesses | what is lowered
f9.status same A=lowered B=lowered C=lowered | that tax
f10.wording differs A=have bled B=bled | the chancellor's words
f11.place differs A=customs house B=guest house C=customs house | where they met
f12.who same A=finance minister B=finance minister C=finance minister | who went out
f13.what same A=left the room B=left the room C=left the room | what he did
f14.cause differs A=telephone the executive B=nosebleed C=telephone the executive | why
f15.who same A=tenants' union B=tenants' union C=tenants' union | the tenants' body
f16.position same A=welcomed B=welcomed C=welcomed | its view
f17.who same A=landlords B=landlords C=landlords | the owners
f18.status differs A=will sue B=will not sue C=will sue | their suit
f19.source differs A=economics institute B=builders' federation C=economics institute | on whose word
f20.what same A=fewer new flats B=fewer new flats C=fewer new flats | the forecast
f22.time compatible A=2024-09 B=after the summer break C=2024-09 | when
f24 only C | members lost
f25 only C | nine to eight
