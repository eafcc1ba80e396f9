story: painting-weir-house
kind: culture

=== report A | outlet: Continental Arts Wire | published: 2024-09-11T16:00
# {f1.what:Stolen} "Lady with a Heron" {f2.status:comes home} to Morvenna

MORVENNA (CAW) - A painting that was {f1.what:stolen} from the Weir House museum in Morvenna {f1.time:in 1997} {f2.status:has been returned}, police said on Wednesday. "Lady with a Heron", by the {f4.time:17th-century} painter Aleida van Stoor, was {f5.what:left in a plastic bag} {f5.place:on the steps of the museum} {f5.time:on Tuesday night}. It is {f6.status:undamaged}. Its value is put at {f7.money:£3 million}. The thieves had cut it out of its frame {f20.what:with a razor blade}; the frame {f21.status:was never found}. {f8.status:No arrest has been made}. A reward of {f22.money:£50,000} {f22.status:still stands}. The picture {f9.status:will go on show} again {f9.time:in November}, said the museum's director, Balthasar Okafor-Lund, {f10.age:58}.

=== report B | outlet: Morvenna Mercury | published: 2024-09-12
# The lady, the heron and the man with {f20.what:the bread knife}

By Lowenna Sarpong

For {f1.time:27 years} there has been a pale rectangle on the wall of the blue drawing room in Weir House, and a card: "Temporarily removed". It was put there by a caretaker with a sense of humour the morning after {f1.what:burglars} had carried off the best picture in the county.

On {f5.time:Tuesday night}, {f5.time:a little before ten}, the lady {f2.status:came back}. She was {f5.what:wrapped in a bath towel} and stood {f5.place:in the porch of St Erme's church}, {f11:200 yards from the museum}, where the organist, Primrose Teague, nearly fell over her. "{f12:I thought that somebody had left us a tea tray}," said Miss Teague.

The museum {f2.status:got her back} on Wednesday morning, after a night in the police safe. Restorer Kwaku Zelinka, who had waited for this since he was an apprentice, looked at the canvas for an hour. {f6.status:It has a tear of four centimetres in the lower left corner}, he said, and somebody has cleaned the heron with something they should not have. He will need about six months. Only then {f9.status:is the picture to hang again}, {f9.time:at Easter}, said Balthasar Okafor-Lund, the {f10.age:59-year-old} director, who had at first hoped for the autumn.

And the thief? In the afternoon Detective Sergeant Hari Penrose {f8.status:took a man of 74 into custody} at a nursing home in Carrick Bay. The pensioner had {f14:written to the museum} in August, asking whether a reward of {f22.money:£50,000} was still on offer. It is not; the insurers {f22.status:withdrew it} in 2010. A second man who is believed to have held the ladder died in 2016.

They had come in {f1.time:the winter of 1997} through the larder window, cut the canvas from its frame {f20.what:with a bread knife} and overlooked a drawing by the same hand that is worth nearly as much. The frame {f21.status:was left behind} and has hung empty in the office ever since.

How much is the lady worth? She was insured for £400,000 at the time, a sum the insurers paid. An auction house in the capital speaks of {f7.money:five million} today. That raises the question of whom she belongs to: the insurers or the museum. "We shall find a way," said Mr Okafor-Lund. The insurers, Granleigh Mutual, {f18:want the money back, with interest}.

Aleida van Stoor painted the picture {f4.time:in 1661}, when she was 22, {f19:as a wedding gift for a sister who never married}. There are 14 works of hers in public collections. One of them, the "Boy with a Hoop", was also stolen, from a gallery in Rabenstatt in 2003, and found in a lorry park within a week.

=== key
f1.time same A=1997 B=1997 | the theft
f1.what same A=theft B=burglary | how the painting was lost
f2.status same A=returned B=returned | the painting
f4.time compatible A=17th century B=1661 | when the painting was made or its painter lived
f5.what differs A=in a plastic bag B=in a bath towel | how it was wrapped
f5.place differs A=steps of the museum B=porch of St Erme's church | where it was left
f5.time compatible A=Tuesday night B=Tuesday before 22:00 | when it was left
f6.status differs A=undamaged B=torn | the state of the painting
f7.money differs A=GBP 3m B=GBP 5m | its value today
f8.status changed A=no arrest B=one man in custody | the search for the thief
f9.status same A=planned B=planned | the painting's return to the wall
f9.time changed A=November B=Easter | when it is to hang again
f10.age differs A=58 B=59 | the director
f20.what differs A=razor blade B=bread knife | how the canvas was cut out
f21.status differs A=never found B=left behind | the frame
f22.money same A=GBP 50000 B=GBP 50000 | the reward
f22.status differs A=still stands B=withdrawn | the reward
f11 only B | how far from the museum it was found
f12 only B | the organist's words
f14 only B | the pensioner's letter
f18 only B | the insurers want their money back
f19 only B | the wedding gift
