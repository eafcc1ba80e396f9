story: avalanche-snowmobiles-revel
kind: rescue

=== report A | outlet: Columbia Mountain News | published: 2023-01-23
# Snowmobiler {f1.status:buried}, {f2.who:stranger} digs him out

By Tess Okamura

REVELSTONE, B.C. - {f3.who:A snowmobiler} {f1.status:was buried} by an avalanche {f4.place:on Boulder Ridge} on Saturday and {f5.status:dug out alive} {f5.time:after 23 minutes} by {f2.who:a ski tourer} {f2.what:who had seen the slide from across the valley}.

{f3.name:Trent Kozak}, {f3.age:28}, {f6.what:had no transceiver}; {f7.what:a glove on the surface} betrayed him. {f8.who:Two of his companions} {f8.status:were partly caught}; {f9.who:one} {f9.what:has a broken jaw}. The rescuer, {f2.name:Mei-Lin Fraser}, {f2.age:36}, is {f10.who:a dentist from Kelowna-Sud}. "{f11.wording:I poked until it felt like a person}," she said.

The slope {f12.status:was released} {f12.cause:by the third machine}, {f13.source:Avalanche Interior} found. The danger that day {f14.what:was rated high}. {f15.who:Kozak's club} {f15.position:will pay for transceivers for all members}. {f16.who:The resort} {f16.status:has closed} {f16.what:the ridge} {f16.time:for the season}.

=== report B | outlet: Dominion Press | published: 2023-01-25
# Rescued snowmobiler sued by own {f8.who:cousin}

REVELSTONE, B.C. (Dominion Press) - {f8.who:A cousin} of {f3.name:Trent Kozak}, {f3.age:28}, who {f8.status:was swept along} by the avalanche {f1.status:that covered} {f3.name:Kozak} {f4.place:in Boulder Bowl} on Saturday, {f17:is suing him}.

{f3.who:A guide by trade}, {f3.name:Kozak} {f6.what:wore a transceiver whose battery was dead}. He {f5.status:was recovered alive} {f5.time:after some forty minutes}. What showed was {f7.what:a ski pole}. {f2.name:Mei-Lin Fraser}, {f2.age:36}, {f2.who:a snowshoer} {f2.what:who had been walking below}, {f10.who:works as a veterinarian}. "{f11.wording:I poked till it felt like somebody}," she said.

{f13.source:A warden of the park} thinks that the snow {f12.status:came down} {f12.cause:by itself}. The rating {f14.what:was considerable}. {f15.who:Kozak's club} {f15.position:has expelled him}. {f16.what:The ridge} {f16.status:is shut} {f16.time:until Friday}, {f16.who:the resort} says. {f9.who:A second man} {f9.what:lost three teeth}.

=== report C | outlet: Avalanche Interior, incident report | published: 2023-01-26
# Incident 23-017

Involved: {f3.who:one snowmobiler} buried, {f5.time:23 minutes}. {f4.place:Boulder Ridge}, north side. Danger rating {f14.what:high}. {f6.what:No transceiver} was worn. {f7.what:Glove} on the surface.

Trigger: {f12.cause:a third machine}. Rescue by {f2.who:a ski tourer}. Others: one {f9.what:broken jaw}. {f16.what:The ridge} is closed {f16.time:for the season}. {f18:Recommendation: that machines cross one at a time}.

=== key
f1.status same A=buried B=covered | the victim
f2.who differs A=ski tourer B=snowshoer C=ski tourer | the rescuer
f2.what differs A=saw it from across the valley B=walking below | where the rescuer was
f2.name same A=Mei-Lin Fraser B=Mei-Lin Fraser | the rescuer
f2.age same A=36 B=36 | her age
f3.who compatible A=snowmobiler B=guide by trade C=snowmobiler | Kozak
f3.name same A=Trent Kozak B=Trent Kozak | the buried man
f3.age same A=28 B=28 | his age
f4.place differs A=Boulder Ridge B=Boulder Bowl C=Boulder Ridge | where
f5.status same A=dug out alive B=recovered alive | he
f5.time differs A=23 minutes B=40 minutes~ C=23 minutes | how long he was buried
f6.what differs A=no transceiver B=transceiver with a dead battery C=no transceiver | his transceiver
f7.what differs A=glove B=ski pole C=glove | what showed on the surface
f8.who compatible A=two companions B=a cousin | others caught
f8.status same A=partly caught B=swept along | others caught
f9.who same A=one B=a second man | another hurt
f9.what differs A=broken jaw B=lost three teeth C=broken jaw | his injury
f10.who differs A=dentist B=veterinarian | the rescuer's profession
f11.wording differs A=like a person B=like somebody | her words
f12.status same A=released B=came down | the slope
f12.cause differs A=third machine B=by itself C=third machine | what released it
f13.source differs A=Avalanche Interior B=park warden | on whose word
f14.what differs A=high B=considerable C=high | the danger rating
f15.who same A=Kozak's club B=Kozak's club | the club
f15.position differs A=pays for transceivers B=expelled him | the club
f16.who same A=resort B=resort | who closed it
f16.status same A=closed B=shut | the ridge
f16.what same A=the ridge B=the ridge C=the ridge | what is closed
f16.time differs A=the season B=until Friday C=the season | for how long
f17 only B | the lawsuit
f18 only C | the recommendation
