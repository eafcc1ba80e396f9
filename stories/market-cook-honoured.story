story: market-cook-honoured
kind: food

=== report A | outlet: Straits Food Wire | published: 2025-03-27
# Hawker, {f1.age:76}, {f2.status:wins} {f3.what:star} for {f4.what:noodle soup}

PENANGKULA, March 27 (SFW) - A street cook of {f1.age:76} {f2.status:was awarded} {f3.what:a star} by the Meridian Guide on Thursday for {f4.what:a noodle soup} that costs {f5.money:8 ringgit}.

Madam Lim Siew Geok has sold it {f6.place:from a cart in Cannon Lane} {f6.time:since 1971}. She learned the recipe from {f7.who:her mother-in-law}. "{f8.wording:I hope they will still queue properly}," she told reporters, wiping her hands.

Madam Lim {f11.status:will not attend} the ceremony in {f11.place:Kuala Sentosa} {f11.cause:because it falls on a market day}. {f12.who:Her grandson}, Desmond, {f12.status:is to take over} the cart {f12.time:next year}. The mayor congratulated her and {f13.position:wants the lane closed to cars}.

The secret, says the guide's inspector, is {f15.what:dried shrimp}. {f16:Three other stalls} in the state were honoured.

=== report B | outlet: The Penangkula Mirror | published: 2025-03-28
# Madam Lim does not like the fuss

By Kavitha Rajendran-Ho

She {f2.status:has it}, and she does not quite know what it is for. {f3.what:The little star} hangs beside the calendar. Lim Siew Geok, {f1.age:78}, ladles {f4.what:her broth with rice noodles} into bowls {f6.place:at the corner of Cannon Lane}, as she has {f6.time:for 54 years}, and {f5.money:eight ringgit} is what it costs, "not one sen more".

It was {f7.who:her aunt} who taught her. "{f8.wording:I hope they will queue properly}," she says. {f15.what:A spoonful of palm sugar} makes the difference, the inspectors think; she laughs about that.

To {f11.place:Kuala Sentosa} she {f11.status:is not going}: {f11.cause:her knees are bad}. {f12.who:Desmond, her son's boy}, {f12.status:will have the cart} {f12.time:when he has finished his military service}. The mayor {f13.position:would like to put up a roof over the lane}.

=== report C | outlet: Straits Food Wire | published: 2025-04-11
# Star hawker {f17:gives back} her award

Lim Siew Geok, {f1.age:76}, {f17:has returned} {f3.what:the star} that she {f2.status:received} two weeks ago for {f4.what:her noodle soup}. {f18:The queue now reached the mosque}, she said, and the neighbours were angry.

The price remains {f5.money:8 ringgit}. Her cart {f20:will be closed until May}; {f12.who:her grandson} {f12.status:has given up his plan}. The Meridian Guide said {f22:a star could not be returned}.

=== key
f1.age differs A=76 B=78 C=76 | the cook
f2.status same A=awarded B=awarded C=awarded | the star
f3.what same A=star B=star C=star | the award
f4.what same A=noodle soup B=noodle soup C=noodle soup | the dish
f5.money same A=MYR 8 B=MYR 8 C=MYR 8 | the price
f6.place same A=Cannon Lane B=Cannon Lane | where she sells it
f6.time same A=since 1971 B=54 years | since when
f7.who differs A=mother-in-law B=aunt | who taught her
f8.wording differs A=will still queue B=will queue | her words
f11.status same A=will not attend B=is not going | the ceremony
f11.place same A=Kuala Sentosa B=Kuala Sentosa | where the ceremony is
f11.cause differs A=market day B=bad knees | why she does not go
f12.who same A=grandson B=grandson C=grandson | who follows her
f12.status changed A=is to take over B=is to take over C=plan given up | the grandson
f12.time compatible A=2026 B=after his military service | when he takes over
f13.position differs A=lane closed to cars B=roof over the lane | what the mayor wants
f15.what differs A=dried shrimp B=palm sugar | the secret
f17 only C | the star returned
f18 only C | why she gave it back
f20 only C | the cart closed
f22 only C | the guide's answer
f16 only A | the other stalls
