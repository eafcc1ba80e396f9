story: sandstorm-rally-tozeur
kind: rescue

=== report A | outlet: Chott Tribune | published: 2019-01-14
# Rally crew {f1.status:missing} in sandstorm

By Slim Bouzid

{f2.number:Two} competitors of the Oasis Rally {f1.status:have been missing} {f3:since Friday} in the dunes south of Tozra. They are {f4.who:a truck driver}, {f4.name:Pavel Hruska}, {f4.age:38}, and {f5.who:his navigator}.

{f6.what:Their satellite beacon} {f6.status:has given no signal}, {f7.source:the race director} says. {f8.what:A fuel can} of theirs {f8.status:was found} {f8.place:near a dry well} by {f9.who:camel drivers}. {f10.who:The army} {f10.status:has sent} {f10.what:a plane}.

{f11.who:The organisers} {f11.status:broke off} {f11.what:the stage}, {f11.time:an hour after the storm began}. {f12.who:Several drivers} {f12.position:say that was too late}. "{f13.wording:In the desert, the brave are found last}," said {f14.who:a veteran of the rally}, {f14.name:Nadia Ferchichi}.

{f4.name:Hruska}'s {f15.role:wife} {f15.status:is on her way} {f15.place:to Tozra}. {f16.who:The governor} {f16.position:wants to forbid the rally from next year}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2019-01-15
# Rally pair {f1.status:walk out} of desert

TOZRA (SAA) - {f2.number:Two} rally men given up by many {f1.status:arrived on foot} at an oasis on Monday night. {f4.name:Pavel Hruska}, {f4.age:38}, {f4.who:who was riding a motorcycle with a sidecar}, and {f5.who:his mechanic} {f17:had walked only by night}.

{f6.what:Their beacon} {f6.status:had been sending all the time}, {f7.source:the maker} says. {f8.what:A helmet}, {f8.status:discovered} on Sunday {f8.place:beside a salt track} by {f9.who:a border patrol}, had led the search the wrong way. {f10.what:A helicopter} of {f10.who:the army} {f10.status:was in use}.

{f11.who:The organisers} {f11.status:stopped} {f11.what:the whole rally} on Monday. {f12.who:Many of those taking part} {f12.position:had asked to go on}. "{f13.wording:In the desert the brave are found last}," is how {f14.name:Nadia Ferchichi}, {f14.who:a journalist}, put it.

{f4.name:Hruska}'s {f15.role:sister} {f15.status:was waiting for him} {f15.place:in Tozra}. {f16.who:The governor} {f16.position:promised more helicopters for next year}.

=== report C | outlet: Oasis Rally, press office | published: 2019-01-15
# Statement no. 9

We are overjoyed that {f2.number:both} competitors {f1.status:have reached safety by their own strength}. {f4.name:Pavel Hruska} and {f5.who:his navigator} are well.

{f6.what:The beacon} of their {f4.who:truck} {f6.status:was defective}. {f11.what:The stage} {f11.status:was interrupted} {f11.time:within ten minutes} of the first wind warning. {f12.who:The drivers} {f12.position:have all thanked us for that}.

{f8.what:A fuel can} {f8.status:was picked up} by {f9.who:camel drivers} {f8.place:near a dry well}; they {f18:receive a reward}. Thanks go to {f10.who:the army} for {f10.what:its plane}. The rally {f19:will restart on Thursday}. {f16.who:The governor} {f16.position:has assured us of his support for next year}.

=== key
f1.status changed A=missing B=walked out C=walked out | the two
f2.number same A=2 B=2 C=2 | the competitors
f3 only A | since when
f4.who differs A=truck B=motorcycle with a sidecar C=truck | what Hruska drove
f4.name same A=Pavel Hruska B=Pavel Hruska C=Pavel Hruska | the driver
f4.age same A=38 B=38 | his age
f5.who differs A=navigator B=mechanic C=navigator | his companion
f6.what same A=beacon B=beacon C=beacon | the device
f6.status differs A=no signal B=sending all the time C=no signal | the beacon
f7.source differs A=race director B=maker | on whose word
f8.what differs A=fuel can B=helmet C=fuel can | what was found
f8.status same A=found B=found C=found | it
f8.place differs A=near a dry well B=beside a salt track C=near a dry well | where
f9.who differs A=camel drivers B=border patrol C=camel drivers | who found it
f10.who same A=army B=army C=army | who searched
f10.status same A=sent B=in use | the army's help
f10.what differs A=plane B=helicopter C=plane | by what
f11.who same A=organisers B=organisers | who stopped
f11.status same A=broken off B=broken off C=broken off | the race
f11.what differs A=the stage B=the whole rally C=the stage | what was stopped
f11.time differs A=1 hour C=10 minutes | how soon
f12.who same A=drivers B=drivers C=drivers | the drivers
f12.position differs A=too late B=go on C=thanks | the drivers on the stop
f13.wording same A=in the desert, the brave are found last B=in the desert, the brave are found last | the saying
f14.who differs A=veteran of the rally B=journalist | Ferchichi
f14.name same A=Nadia Ferchichi B=Nadia Ferchichi | who is quoted
f15.role differs A=wife B=sister | Hruska's relative
f15.status changed A=on her way B=waiting | the relative
f15.place same A=Tozra B=Tozra | where
f16.who same A=governor B=governor C=governor | the governor
f16.position changed A=forbid the rally B=support the rally C=support the rally | the governor on next year
f17 only B | walked by night
f18 only C | the reward
f19 only C | the restart
