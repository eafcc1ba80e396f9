story: celebrity-crash-malivar
kind: celebrities

=== report A | outlet: Adria Star | published: 2024-08-12
# TV queen Zorana Malivar {f1.status:injured} in {f2.what:speedboat} smash

The presenter Zorana Malivar has been {f1.status:hurt} in an accident off the island of Prvan, her management said on Monday.

The {f2.what:speedboat} in which she was travelling {f3.status:struck} {f3.what:a mooring buoy} {f3.time:after dark on Sunday}. Malivar, 38, {f4.status:was thrown into the water} and {f5.what:broke her left wrist}. {f6.who:Her fiancé}, the {f6.role:footballer} Nikša Radelj, {f6.status:escaped unhurt}.

At the helm was {f7.who:a hired skipper}, according to {f8.source:the management}. He {f9.status:passed a breath test}. A couple in {f10.what:a passing yacht} {f10.status:pulled} the star aboard.

"{f11.wording:She is smiling already}," said her {f12.role:manager}, Tin Bogdanić. The wedding {f13.time:on 7 September} {f13.status:will go ahead}. Police {f14.status:are looking into} {f14.what:excessive speed}.

It is Malivar's second mishap within a year: in October she {f15.what:fell from a horse} while filming in {f15.place:Morocco}. Her show "{f16.what:Saturday Table}" {f16.status:returns} {f16.time:in the autumn}.

=== report B | outlet: Prvan Harbour Echo | published: 2024-08-13
# Night crash in the bay: who was steering?

By Lovre Skansi

{f10.what:A fishing boat} brought her in. The brothers who {f10.status:fished} Zorana Malivar out of the sea on {f3.time:Sunday night} say the {f2.what:motorboat} had {f3.status:run on to} {f3.what:a rock} near the lighthouse. She {f4.status:had gone overboard}, and her arm hung down; the island's doctor put {f5.what:the broken left wrist} in plaster.

And who was at the wheel? "{f7.who,f6.who:The gentleman she is going to marry}," says {f8.source:one of the brothers}. Nikša Radelj, the {f6.role:football player}, {f6.status:had a gash on his forehead}. He {f9.status:declined to be breathalysed}, the harbour master's office confirmed.

Detectives from the mainland {f14.status:are investigating} {f14.what:leaving the scene of an accident}, since the boat had been towed away by morning. The celebrity's {f12.role:spokesman}, Tin Bogdanić, said only this: "{f11.wording:She is already smiling again}."

The parish priest of Prvan {f13.status:is still expecting} the couple at the altar {f13.time:on the first Saturday of September}. Last autumn, shooting a series in {f15.place:Tunisia}, the presenter had {f15.what:come off a horse}.

=== report C | outlet: National Broadcaster RTM, culture | published: 2024-08-16
# Wedding of the year {f13.status:put off}

Zorana Malivar and the {f6.role:goalkeeper} Nikša Radelj {f13.status:will not marry} {f13.time:on 7 September}. The presenter, who {f1.status:was injured} in {f2.what:a motorboat} accident at the weekend, {f17:was operated on} in Split on Thursday: besides {f5.what:the fractured left wrist}, doctors found {f18:a torn ligament}.

Investigators now believe that {f7.who:Radelj} was steering. He {f6.status:came away without a scratch}. The craft had {f3.status:hit} {f3.what:a buoy}, not a rock as first reported; the crew of {f10.what:a trawler} {f10.status:rescued} Malivar. The inquiry {f14.status:is into} {f14.what:speeding}.

"{f16.what:Saturday Table}" {f16.status:will be back} {f16.time:not before January}, the broadcaster said. Her {f12.role:manager}, Tin Bogdanić, asked for the couple's privacy to be respected.

=== key
f1.status same A=injured C=injured | Malivar
f2.what compatible A=motorboat B=motorboat C=motorboat | the boat
f3.status same A=struck B=struck C=struck | the boat and the obstacle
f3.what differs A=buoy B=rock C=buoy | what the boat hit
f3.time same A=2024-08-11 after dark B=2024-08-11 night | when
f4.status same A=thrown into the water B=gone overboard | Malivar in the accident
f5.what same A=broken left wrist B=broken left wrist C=broken left wrist | her injury
f6.who same A=fiancé B=the gentleman she is going to marry | what Radelj is to her
f6.role compatible A=footballer B=footballer C=footballer | Radelj's work
f6.status differs A=unhurt B=gash on the forehead C=unhurt | Radelj after the accident
f7.who differs A=hired skipper B=Radelj C=Radelj | who was steering
f8.source differs A=the management B=one of the fishermen | on whose word the steersman is named
f9.status differs A=passed B=declined | the breath test of the man at the helm
f10.what differs A=yacht B=fishing boat C=fishing boat | what picked her up
f10.status same A=pulled out B=pulled out C=pulled out | Malivar's rescue
f11.wording differs A=She is smiling already B=She is already smiling again | Bogdanić's words
f12.role differs A=manager B=spokesman C=manager | Bogdanić's post
f13.status changed A=will go ahead B=will go ahead C=put off | the wedding
f13.time same A=2024-09-07 B=2024-09-07 C=2024-09-07 | the day of the wedding
f14.status same A=investigated B=investigated C=investigated | the inquiry
f14.what differs A=speeding B=leaving the scene C=speeding | what is investigated
f15.what same A=fell from a horse B=came off a horse | the earlier mishap
f15.place differs A=Morocco B=Tunisia | where that was
f16.what same A=Saturday Table C=Saturday Table | her show
f16.status same A=returns C=back | the show
f16.time changed A=autumn C=not before January | when the show is back
f17 only C | the operation
f18 only C | the torn ligament
