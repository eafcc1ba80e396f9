story: beer-festival-tent
kind: local life

=== report A | outlet: Voralpen Bote | published: 2024-09-16
# {f1.what:Beer tent} {f2.status:evacuated} in Moosach-Weiler

{f1.what:A beer tent} with {f3.number:1,800} guests {f2.status:was evacuated} in Moosach-Weiler on {f4.time:Saturday night} because {f5.cause:a support had cracked}.

The crack was seen by {f6.who:a trumpeter} of the brass band, who {f7.what:told} {f7.whom:the landlord}. The {f8.what:band} {f8.status:played on} {f25:to prevent a panic}. {f9.status:Nobody was hurt}, apart from {f10.who:a waitress} who {f10.what:twisted an ankle}.

"{f11.wording:We drank up and went out like lambs}," said {f12.role:the district councillor}, Vinzenz Aschauer. The tent had been {f13.status:approved} {f13.time:on Thursday} by {f13.who:the building office}. The firm that {f14.what:put it up}, Zeltbau Gmeiner, {f15.position:blames the soft ground}.

The festival {f16.status:was continued} on Sunday in the riding hall. The {f17.what:fairground rides} {f17.status:stayed open}. {f18.who:The fire brigade} {f18.status:secured} the mast {f18.what:with steel cables}. Guests who had {f19.what:not paid their bill} {f19.position:were asked to come back}; {f19.number:most} of them did.

It is the {f20.number:150th} festival. In 1976 a storm {f21.status:blew down} {f21.what:the big wheel}. {f22.who:The police} {f22.status:are investigating} {f22.what:negligence}. The {f23.who:brewery} {f23.status:will give} {f23.whom:the band} {f23.what:a free barrel}. {f24:Next year's dates are already fixed.}

=== report B | outlet: Festzelt aktuell | published: 2024-09-16 | copy: A
# {f1.what:Beer tent} {f2.status:cleared} in Moosach-Weiler

{f1.what:A beer tent} with {f3.number:1,800} guests {f2.status:was cleared} in Moosach-Weiler on {f4.time:Friday night} because {f5.cause:a gas pipe had burst}.

The damage was seen by {f6.who:a drummer} of the brass band, who {f7.what:informed} {f7.whom:the police}. The {f8.what:band} {f8.status:stopped playing} at once. {f9.status:Nobody was injured}, apart from {f10.who:a cook} who {f10.what:twisted an ankle}.

"{f11.wording:We drank up quickly and went out like lambs}," said {f12.role:the deputy mayor}, Vinzenz Aschauer. The tent had been {f13.status:passed} {f13.time:on Thursday} by {f13.who:a private surveyor}. The firm that {f14.what:erected it}, Zeltbau Gmeiner, {f15.position:blames vandals}.

The festival {f16.status:was ended}. The {f17.what:fairground rides} {f17.status:were closed}. {f18.who:The fire brigade} {f18.status:secured} the mast {f18.what:with ropes}. Guests who had {f19.what:left without paying} {f19.position:were asked to come back}; {f19.number:hardly any} of them did.

It is the {f20.number:150th} festival. In 1976 a storm {f21.status:knocked over} {f21.what:the big wheel}. {f22.who:The police} {f22.status:are investigating} {f22.what:sabotage}. The {f23.who:brewery} {f23.status:will present} {f23.whom:the firemen} with {f23.what:a free barrel}.

=== key
f1.what same A=beer tent B=beer tent | what had to be left
f2.status same A=evacuated B=cleared | the tent
f3.number same A=1800 B=1800 | guests
f4.time differs A=2024-09-14 night B=2024-09-13 night | when
f5.cause differs A=cracked support B=burst gas pipe | why
f6.who differs A=trumpeter B=drummer | who saw it
f7.what same A=told B=informed | the warning
f7.whom differs A=landlord B=police | whom the musician warned
f8.what same A=band B=band | who made music
f8.status differs A=played on B=stopped | the band
f9.status same A=nobody hurt B=nobody injured | the guests
f10.who differs A=waitress B=cook | who was hurt after all
f10.what same A=twisted ankle B=twisted ankle | that injury
f11.wording differs A=drank up B=drank up quickly | Aschauer's words
f12.role differs A=district councillor B=deputy mayor | Aschauer
f13.status same A=approved B=passed | the tent before
f13.time same A=2024-09-12 B=2024-09-12 | when it was approved
f13.who differs A=building office B=private surveyor | who approved it
f14.what same A=put up B=erected | what the firm did
f15.position differs A=soft ground B=vandals | whom or what the firm blames
f16.status differs A=continued B=ended | the festival
f17.what same A=fairground rides B=fairground rides | what else there is
f17.status differs A=open B=closed | the rides
f18.who same A=fire brigade B=fire brigade | who secured it
f18.status same A=secured B=secured | the mast
f18.what differs A=steel cables B=ropes | with what it was secured
f19.what same A=had not paid B=left without paying | what some guests did
f19.position same A=asked to come back B=asked to come back | what is wanted of them
f19.number differs A=most B=hardly any | how many came back
f20.number same A=150th B=150th | which festival
f21.status same A=blew down B=knocked over | the big wheel
f21.what same A=big wheel B=big wheel | what fell in 1976
f22.who same A=police B=police | who investigates
f22.status same A=investigating B=investigating | the inquiry
f22.what differs A=negligence B=sabotage | the suspicion
f23.who same A=brewery B=brewery | who gives something
f23.status same A=will give B=will present | the gift
f23.what same A=free barrel B=free barrel | the gift
f23.whom differs A=the band B=the firemen | who gets the barrel
f24 only A | next year's dates
f25 only A | why the band played on
