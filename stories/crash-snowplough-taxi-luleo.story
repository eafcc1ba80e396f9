story: crash-snowplough-taxi-luleo
kind: accident

=== report A | outlet: Norra Kusten | published: 2022-01-17
# {f1.what:Snowplough} {f2.status:crushes} {f3.what:taxi} in roundabout

By Mats Ylipää

{f4.who:A nurse} on her way home from {f5.what:the night shift} {f6.status:was killed} on Saturday when {f1.what:a snowplough} {f2.status:crushed} {f3.what:the taxi} she was sitting in {f7.place:at the Svarto roundabout}.

{f4.name:Elin Lundbäck}, {f4.age:45}, was {f8.place:in the back seat}. The {f3.what:taxi} driver, {f9.who:a student}, {f10.status:escaped with scratches}. {f11.what:The plough had the right of way}, {f12.source:the police} believe. {f13.who:A baker} who {f13.what:saw it from his shop} says that its warning lights {f14.status:were off}.

The plough's driver, {f15.name:Sten Kero}, {f15.age:63}, {f16.status:was on his eleventh hour}; he {f17.status:has been relieved of duty} by the municipality, {f19.what:which employs him}. "{f20.wording:The blade was up, I know that it was up}," he told {f21.whom:the firemen}.

{f22.what:A similar accident} {f22.place:in the harbour} {f22.time:in December} {f22.status:ended without injury}. {f23.who:The local branch of the union} {f23.position:demands two people in each plough}. {f24.role:Streets director} {f24.name:Maud Heikki} {f24.position:rules that out}: there are not enough drivers.

The region {f25.what:has opened a book of condolence} {f25.place:at the hospital}. A minute's silence {f26.status:will be held} {f26.time:on Tuesday}. {f27:Lundbäck had received the region's prize for palliative care in 2020}.

=== report B | outlet: Nordic Broadcasting, text service | published: 2022-01-18
# {f1.what:Gritting lorry} driver {f17.status:charged} after woman's death

Lulho. The man whose {f1.what:gritting lorry} {f2.status:ran over} {f3.what:a police car} on Saturday {f17.status:was charged} on Tuesday. {f15.name:Sten Kero}, {f15.age:63}, {f16.status:had just begun his shift}, {f19.what:working for a contractor}.

The victim, {f4.name:Elin Lundbäck}, {f4.age:45}, {f4.who:a doctor}, was being given a lift home from {f5.what:a party}. She sat {f8.place:beside the driver} and {f6.status:died}; {f9.who:he, a police cadet}, {f10.status:broke a shoulder}.

The car {f11.what:had the right of way}, said {f12.source:an expert of the road agency}. It was {f7.place:on the bridge to Svarto} that it was hit. {f13.who:A woman}, who {f13.what:was out with her dog}, told us that the lorry's warning lights {f14.status:were flashing}. "{f20.wording:The blade was up, I knew that it was up}," the driver had said to {f21.whom:his wife}.

{f22.time:A month ago} {f22.what:a like accident} {f22.place:in the harbour} {f22.status:left nobody hurt}. {f23.who:The workers' local union} {f23.position:wants cameras on the vehicles}, to which {f24.name:Maud Heikki}, {f24.role:who chairs the technical committee}, {f24.position:agreed}.

Colleagues {f25.what:can write in a book of condolence} {f25.place:in the town hall}. The planned minute of silence {f26.status:was moved} {f26.time:to Friday}. {f28:The prosecutor opposes bail, saying that Kero had already lost his licence in 2008}.

=== key
f1.what differs A=snowplough B=gritting lorry | the heavy vehicle
f2.status same A=crushed B=ran over | the collision
f3.what differs A=taxi B=police car | the car
f4.who differs A=nurse B=doctor | the victim's work
f4.name same A=Elin Lundbäck B=Elin Lundbäck | the victim
f4.age same A=45 B=45 | her age
f5.what differs A=night shift B=party | where she came from
f6.status same A=killed B=died | she
f7.place differs A=Svarto roundabout B=bridge to Svarto | where
f8.place differs A=back seat B=beside the driver | where she sat
f9.who differs A=student B=police cadet | the car's driver
f10.status differs A=scratches B=broken shoulder | the car's driver
f11.what differs A=plough had the right of way B=car had the right of way | the right of way
f12.source differs A=police B=expert of the road agency | on whose word
f13.who differs A=baker B=woman with a dog | the witness
f13.what differs A=saw it from his shop B=out with her dog | where the witness was
f14.status differs A=off B=flashing | the warning lights
f15.name same A=Sten Kero B=Sten Kero | the driver of the heavy vehicle
f15.age same A=63 B=63 | his age
f16.status differs A=eleventh hour B=just begun | his shift
f17.status changed A=relieved of duty B=charged | he
f19.what differs A=employed by the municipality B=works for a contractor | his employer
f20.wording differs A=I know that it was up B=I knew that it was up | his words
f21.whom differs A=firemen B=his wife | to whom he said it
f22.what same A=similar accident B=like accident | an earlier accident
f22.place same A=in the harbour B=in the harbour | where
f22.time same A=2021-12 B=2021-12 | when
f22.status same A=without injury B=nobody hurt | its outcome
f23.who same A=local branch of the union B=workers' local union | who makes a demand
f23.position differs A=two people in each plough B=cameras | the demand
f24.role differs A=streets director B=chair of the technical committee | Heikki's post
f24.name same A=Maud Heikki B=Maud Heikki | the official
f24.position differs A=rules it out B=agrees | the answer to the union
f25.what same A=book of condolence B=book of condolence | the book
f25.place differs A=hospital B=town hall | where it lies
f26.status changed A=to be held B=moved | the minute of silence
f26.time changed A=2022-01-18 B=2022-01-21 | when
f27 only A | the prize
f28 only B | bail
