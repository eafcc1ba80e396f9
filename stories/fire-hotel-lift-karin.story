story: fire-hotel-lift-karin
kind: fire

=== report A | outlet: Zarim Gazette | published: 2023-01-16
# {f1.what:Kitchen} fire at Hotel Karin: {f2.number:two} {f3.status:suffocate} in lift

By Leyla Osmari

ZARIM, Republic of Tereshan - {f2.number:Two} guests {f3.status:suffocated} in a lift of the Hotel Karin on Saturday night after fire {f4.status:broke out} {f1.what:in the kitchen}. They are {f5.who:a violinist} from {f6.place:Valmark}, {f5.name:Ida Brunn}, {f5.age:44}, and {f7.who:her accompanist}.

{f8.who:The night porter} {f9.what:had told them to take the lift}, {f10.source:another guest} says. {f11.name:Aras Demki}, {f11.age:27}, {f12.status:has been arrested}. {f13.cause:Fat} {f14.certainty:had certainly} caught fire, said {f15.role:the head of the fire service}, {f15.name:Colonel Bahram Sel}.

{f16.number:Eighty} guests {f17.status:escaped} {f17.what:over the roof of the opera next door}. {f18.who:Stagehands} {f18.status:laid planks} for them. "{f19.wording:We walked over the chorus, they were still singing}," said {f20.who:a geologist}, {f20.name:Pim Hartog}.

{f21.what:The sprinklers} {f21.status:had been turned off} {f21.cause:because of the carpets}. {f22.who:The tourism ministry} {f22.status:has closed} {f22.what:four hotels of the same chain}. Its owner, {f23.name:Murad Tolan}, {f23.role:a brother-in-law of the president}, speaks of sabotage.

{f25.who:Brunn's orchestra} {f25.status:plays on}, as she would have wished. {f26:The hotel, opened in 1936 as a club for officers, had four stars until last year}.

=== report B | outlet: Meridian News | published: 2023-01-17
# Porter {f12.status:freed}, hotel owner {f28:leaves country} after fatal blaze

ZARIM (Meridian News) - {f11.name:Aras Demki}, {f11.age:27}, {f8.who:a bellboy} at the Hotel Karin, {f12.status:was released} on Monday. He {f9.what:had warned guests against the lift}, {f10.source:a film from a security camera} shows. The {f2.number:two} who took it on Saturday night {f3.status:died of smoke}.

{f5.name:Ida Brunn}, {f5.age:44}, {f5.who:a cellist}, came from {f6.place:Nordhavn}. With her died {f7.who:her daughter}.

The fire {f4.status:started} {f1.what:in the laundry}. {f13.cause:A tumble drier} {f14.certainty:may have been} to blame, said {f15.name:Bahram Sel}, {f15.role:deputy interior minister}. {f16.number:Some eighty} people {f17.status:got away} {f17.what:through a window of the opera house}. {f18.who:Dancers} {f18.status:put out a ladder}. "{f19.wording:We walked over the chorus and they went on singing}," {f20.name:Pim Hartog}, {f20.who:a salesman}, said.

{f21.what:The sprinkler system} {f21.status:had been off} for months {f21.cause:because a pump was missing}. {f22.who:The ministry of tourism} {f22.status:shut} {f22.what:the Karin alone}. {f23.name:Murad Tolan}, its owner and {f23.role:the president's son-in-law}, {f28:flew out of the country} on Sunday.

{f25.who:The orchestra with which Brunn was travelling} {f25.status:has broken off its tour}. {f27:Two of its members had missed the fire because they were playing cards in a bar}.

=== key
f1.what differs A=kitchen B=laundry | where the fire began
f2.number same A=2 B=2 | the dead
f3.status same A=suffocated B=died of smoke | they
f4.status same A=broke out B=started | the fire
f5.who differs A=violinist B=cellist | Brunn
f5.name same A=Ida Brunn B=Ida Brunn | a victim
f5.age same A=44 B=44 | her age
f6.place differs A=Valmark B=Nordhavn | where she came from
f7.who differs A=her accompanist B=her daughter | the other victim
f8.who differs A=night porter B=bellboy | Demki's post
f9.what differs A=told them to take the lift B=warned against the lift | what he told guests
f10.source differs A=another guest B=security camera | on whose word
f11.name same A=Aras Demki B=Aras Demki | the hotel's man
f11.age same A=27 B=27 | his age
f12.status changed A=arrested B=released | he
f13.cause differs A=fat B=tumble drier | the cause
f14.certainty differs A=certain B=possible | the cause
f15.role differs A=head of the fire service B=deputy interior minister | Sel's post
f15.name compatible A=Colonel Bahram Sel B=Bahram Sel | who gives the cause
f16.number compatible A=80 B=80~ | who escaped
f17.status same A=escaped B=got away | they
f17.what differs A=over the opera's roof B=through a window of the opera | how
f18.who differs A=stagehands B=dancers | who helped
f18.status compatible A=laid planks B=put out a ladder | the help
f19.wording differs A=they were still singing B=they went on singing | Hartog's words
f20.who differs A=geologist B=salesman | Hartog
f20.name same A=Pim Hartog B=Pim Hartog | the guest
f21.what same A=sprinklers B=sprinkler system | the sprinklers
f21.status same A=turned off B=off | the sprinklers
f21.cause differs A=because of the carpets B=pump missing | why
f22.who same A=tourism ministry B=ministry of tourism | who closed
f22.status same A=closed B=shut | the closing
f22.what differs A=four hotels B=the Karin alone | what was closed
f23.name same A=Murad Tolan B=Murad Tolan | the owner
f23.role differs A=president's brother-in-law B=president's son-in-law | his kinship
f25.who same A=Brunn's orchestra B=the orchestra with which Brunn was travelling | the orchestra
f25.status differs A=plays on B=broken off its tour | the orchestra
f26 only A | the hotel's history
f27 only B | the card players
f28 only B | the owner has left
