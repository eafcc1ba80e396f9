story: helicopter-logging-kitimo
kind: accident

=== report A | outlet: Skeena Valley Observer | published: 2018-05-21
# {f1.what:Logging} helicopter {f2.status:drops} load on {f3.what:trailer park}

By Janelle Wesley

KITIMO, B.C. - {f4.number:Three} cedar logs {f2.status:fell} from a {f1.what:logging} helicopter onto {f3.what:a trailer park} at Kitimo on Saturday. {f5.who:A woman in bed}, {f5.name:Doreen Paul}, {f5.age:64}, {f6.status:escaped} by a hand's breadth; {f7.what:her kitchen} {f7.status:was flattened}.

{f8.cause:The hook had opened by itself}, {f9.source:the pilot} says. {f10.name:Greg Halvorsen}, {f10.age:51}, {f11.status:landed on the ball field} and ran to help. {f12.who:Millworkers} {f12.status:cut her free} {f12.what:with chainsaws}. "{f13.wording:I was dreaming of my late husband, and he always snored like that}," she said.

{f14.who:The company}, {f14.name:Coastlift}, {f14.status:had a permit} {f14.what:to fly over the park}, {f15.source:its manager} maintains. {f16.who:The safety board} {f16.status:has grounded} {f16.what:the machine}. {f17.who:The town council} {f17.position:wants flight paths kept over the river}; {f18.who:the forest minister}, {f18.name:Ken Aldous}, {f18.position:calls that impractical}.

Neighbours have lent {f5.name:Paul} {f19.what:a camper}. {f20.what:The logs} {f20.status:will be carved} by a Haisla artist {f20.what:into a bench}. {f21:A similar drop in 2006 hit an empty parking lot}.

=== report B | outlet: Dominion Press | published: 2018-05-23
# Pilot in log drop had {f22:flown for eleven hours}

KITIMO, B.C. (Dominion Press) - It was {f4.number:three} logs of hemlock or cedar, nobody has looked; but {f5.name:Doreen Paul}, {f5.age:64}, knows that they came through {f7.what:the roof of her bathroom}, which {f7.status:is gone}, while she {f5.who:was hanging out washing}. "{f13.wording:I was thinking of my late husband, and he always snored like that}," she said.

They {f2.status:came down} on Saturday on {f3.what:a row of houses} in Kitimo from a {f1.what:firefighting} helicopter that was moving timber. {f8.cause:The sling broke}, {f9.source:the transportation safety board} believes. {f10.name:Greg Halvorsen}, {f10.age:51}, the pilot, {f11.status:flew on to the airport}.

{f6.status:She was unhurt}. {f12.who:A rescue squad} {f12.status:got her out of the yard} {f12.what:with a jack}. {f14.name:Coastlift}, {f14.who:the operator}, {f14.status:had no leave} {f14.what:to cross the houses}, {f15.source:the transport department} said. {f16.what:All its helicopters} {f16.status:have been told to stay on the ground} by {f16.who:the board}.

{f18.name:Ken Aldous}, {f18.who:the area's member of the legislature}, {f18.position:supports} {f17.who:the council}, which {f17.position:asks that loads be flown along the river}. {f5.name:Paul} is staying {f19.what:in a motel}. {f20.what:The logs} {f20.status:have been sold} by the company, {f23:which offered her the proceeds; she has not answered}.

=== key
f1.what differs A=logging B=firefighting | the helicopter
f2.status same A=fell B=came down | the logs
f3.what differs A=trailer park B=row of houses | where they fell
f4.number same A=3 B=3 | the logs
f5.who differs A=in bed B=hanging out washing | the woman when it happened
f5.name same A=Doreen Paul B=Doreen Paul | the woman
f5.age same A=64 B=64 | her age
f6.status same A=escaped B=unhurt | she
f7.what differs A=kitchen B=bathroom | which room was hit
f7.status same A=flattened B=gone | that room
f8.cause differs A=hook opened B=sling broke | why
f9.source differs A=pilot B=safety board | on whose word
f10.name same A=Greg Halvorsen B=Greg Halvorsen | the pilot
f10.age same A=51 B=51 | his age
f11.status differs A=landed on the ball field B=flew on to the airport | the pilot afterwards
f12.who differs A=millworkers B=rescue squad | who freed her
f12.status same A=cut free B=got out | she
f12.what differs A=chainsaws B=jack | with what
f13.wording differs A=dreaming B=thinking | her words
f14.who same A=company B=operator | Coastlift
f14.name same A=Coastlift B=Coastlift | the company
f14.status differs A=had a permit B=had no leave | the flight over houses
f14.what compatible A=fly over the park B=cross the houses | what the permit is for
f15.source differs A=its manager B=transport department | on whose word
f16.who same A=safety board B=the board | who grounded
f16.status same A=grounded B=stay on the ground | the helicopters
f16.what differs A=the machine B=all its helicopters | what is grounded
f17.who same A=town council B=council | who makes a demand
f17.position same A=paths over the river B=loads along the river | the demand
f18.who differs A=forest minister B=member of the legislature | Aldous's office
f18.name same A=Ken Aldous B=Ken Aldous | the politician
f18.position differs A=impractical B=supports it | the politician on the demand
f19.what differs A=camper B=motel | where she lives now
f20.what same A=logs B=logs | the logs
f20.status differs A=to be carved B=sold | the logs
f21 only A | the drop of 2006
f22 only B | how long the pilot had flown
f23 only B | the proceeds
