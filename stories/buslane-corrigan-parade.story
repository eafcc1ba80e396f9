story: buslane-corrigan-parade
kind: local

=== report A | outlet: Wexmoor Borough Council | published: 2024-02-20
# {f1.status:Refunds} for drivers fined in {f3.place:Corrigan Parade}

Wexmoor Council {f1.status:will refund} {f2.number:6,240} penalty charges issued to drivers in the bus lane at {f3.place:Corrigan Parade} between {f4.time:4 September and 30 November last year}.

An adjudicator ruled {f5.time:last week} that {f6.cause:the signs were hidden by a tree}. The sum to be returned is {f7.money:£374,400}. Each charge was {f8.money:£60}. Payments {f9.certainty:will} be made {f9.time:by Easter}; drivers {f10.position:need not apply}.

"{f11.wording:We got this wrong and we are putting it right}," said Councillor {f12.name:Femi Strachan}, {f12.role:cabinet member for transport}. The camera {f13.status:has been switched off}. Fines from the lane in Tanner Street, 1,100 in the same months, remain valid.

=== report B | outlet: Wexmoor Argus | published: 2024-02-21
# The grandmother who beat the bus lane

By Orla Szymanski

{f14:Pru Bellweather is 77}, drives an old Tarrant hatchback and does not like being told that she cannot read a sign. "There was no sign," she says. "There was a lilac."

Because of her, the council {f1.status:must pay back} {f2.number:more than six thousand} motorists who were caught by the camera {f3.place:outside the old swimming baths}, where {f3.place:Corrigan Parade} meets Mill Road. She got four tickets herself, on four Mondays, on the way to her sister, who is 81.

She {f16:photographed the spot every day for a month}. Then she went to the tribunal, without a lawyer, and {f5.time:on 13 February} she won. {f6.cause:The markings on the road had worn away}, the adjudicator found; nobody could have known.

It will cost the town {f7.money:£437,400}, not counting postage. {f8.money:Sixty pounds} apiece doesn't sound like ruin, but {f17:Ned Achebe, who delivers pizzas}, was fined nineteen times. He borrowed the money from his brother.

{f12.name:Femi Strachan}, {f12.role:the leader of the council}, came to Mrs Bellweather's door with flowers. "{f11.wording:We got this badly wrong and we are putting it right}," he said. The money {f9.certainty:should} arrive {f9.time:before the end of June}. People {f10.position:have to fill in a form}, which is four pages long.

As for the camera, it was {f13.status:still blinking} yesterday morning. The tickets were given {f4.time:from September to the end of November}; after that, the leaves had come down. The lilac has been cut. Mrs Bellweather {f18:would have preferred to see the camera go and the lilac stay}.

There is another such lane, in Tanner Street. There the fines stand.

=== key
f1.status same A=refund B=refund | the charges
f2.number compatible A=6240 B=>6000 | charges or drivers to be refunded
f3.place compatible A=Corrigan Parade B=outside the old baths, Corrigan Parade | where the camera is
f4.time same A=2023-09 to 2023-11 B=2023-09 to 2023-11 | when the charges were issued
f5.time compatible A=last week B=2024-02-13 | the ruling
f6.cause differs A=signs hidden by a tree B=road markings worn away | why the charges were void
f7.money differs A=GBP 374400 B=GBP 437400 | sum to be returned
f8.money same A=GBP 60 B=GBP 60 | each charge
f9.certainty compatible A=certain B=expected | the payment
f9.time differs A=by Easter B=by the end of June | when the money comes
f10.position differs A=no application B=a form must be filled in | what drivers must do
f11.wording differs A=got this wrong B=got this badly wrong | Strachan's words
f12.name same A=Femi Strachan B=Femi Strachan | the councillor
f12.role differs A=cabinet member for transport B=leader of the council | his office
f13.status differs A=switched off B=still working | the camera
f14 only B | Pru Bellweather, 77
f16 only B | she photographed the spot for a month
f17 only B | Ned Achebe, fined nineteen times
f18 only B | what she would have preferred
