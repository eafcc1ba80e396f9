story: murga-carnival-prize
kind: culture

=== report A | outlet: La Ronda de Montevideo | published: 2024-02-28
# By half a point: {f2.name:Los Deudores} take the murga prize from {f3.name:La Bicicleta}

By Florencia Etchegaray

At {f4.time:a quarter past four in the morning}, when the envelope of the last juror had been opened, nobody at the summer theatre could add any more. Then the board lit up. {f5.number:1,846.5} for {f2.name:Los Deudores}, {f6.number:1,846} for {f3.name:La Bicicleta}. Half a point, after {f7:38 nights} of carnival, decided the contest of the murgas.

It is the fourth first prize for {f2.name:Los Deudores}, who were founded in 1987 in the Cerro Norte quarter, and the first {f11.time:since 2016}. The 17 singers and players shared {f13.money:1.1 million pesos}. {f14:Seven hundred thousand} go to the runners-up and {f15:450,000} to {f16.name:Vuelta y Media}, {f17.number:third} with {f18:1,802}.

The winning show, "The Last Notary", was written by Julio Bentos, {f20.age:69}, and directed by his granddaughter Manuela Bentos, {f21.age:28}, the second woman to lead a group to the title. In it, a notary must certify that a dead country is still alive. "{f23:We laughed for two years so that you could laugh for forty minutes}," she told the crowd.

Nineteen murgas had competed, {f25.number:twelve} of them in the final round. The jury of seven gives points for voices, text, costumes, staging and percussion. In voices, {f3.name:La Bicicleta} were ahead by six points; in text they lost seven. One juror, the composer Nelson Piriz, 74, {f31:was replaced} after the first round because of pneumonia.

Who was robbed? {f3.name:La Bicicleta}, cried some 300 of their followers, and sat down on the avenue until sunrise. A penalty of {f34.number:two points} had been imposed on the group {f35.time:on 9 February} because its show {f36.cause:ran 90 seconds too long}. Its director, Anibal Piriz, 51, the juror's nephew, {f39.position:will not contest} the result. "{f40:A bicycle falls, and you get on again}," he said.

The prizes for best costume, 80,000 pesos, and for best chorus, 95,000, were awarded to {f16.name:Vuelta y Media} and {f3.name:La Bicicleta}, respectively. The figure of the carnival is the {f43:16-year-old} drummer Tiago Silveira, of {f2.name:Los Deudores}.

{f44:212,000} tickets were sold this year, 14,000 more than the year before. A seat cost between 380 and 900 pesos. In 2021 there was no contest at all, and in 2022 only 13 groups came.

{f51.time:On Saturday}, the {f52.number:three} best will sing once more, {f53.place:in the park of Cerro Norte}, free of charge.

=== report B | outlet: Southern Culture Briefs | published: 2024-02-29
The closest murga contest in memory has gone to {f2.name:Los Deudores}, who beat {f3.name:La Bicicleta} by {f5.number:1,846.5} points to {f6.number:1,846} in a count that ended in Montevideo {f4.time:before dawn on Wednesday}. Without the {f34.number:two} points docked {f35.time:earlier this month} from the runners-up, for {f36.cause:overrunning by a minute and a half}, they would have won; their director, Anibal Piriz, {f39.position:accepts the outcome} all the same. The victors, led by Manuela Bentos, {f21.age:28}, with a text by her grandfather, who is {f20.age:69}, collect {f13.money:1.1 million pesos} and their first title {f11.time:in eight years}. {f16.name:Vuelta y Media} were {f17.number:third} of the {f25.number:twelve} finalists, and all {f52.number:three} will give a free concert {f53.place:in Cerro Norte} {f51.time:this weekend}.

=== key
f2.name same A=Los Deudores B=Los Deudores | the winners
f3.name same A=La Bicicleta B=La Bicicleta | the runners-up
f4.time compatible A=2024-02-28T04:15 B=2024-02-28 before dawn | when the count ended
f5.number same A=1846.5 B=1846.5 | the winners' points
f6.number same A=1846 B=1846 | the runners-up's points
f11.time same A=2016 B=2016 | their last title
f13.money same A=UYU 1.1m B=UYU 1.1m | the first prize
f16.name same A=Vuelta y Media B=Vuelta y Media | the third
f17.number same A=3rd B=3rd | their place
f20.age same A=69 B=69 | Julio Bentos
f21.age same A=28 B=28 | Manuela Bentos
f25.number same A=12 B=12 | groups in the final
f34.number same A=2 B=2 | points of the penalty
f35.time compatible A=2024-02-09 B=earlier in February 2024 | when it was imposed
f36.cause same A=90 seconds too long B=90 seconds too long | why
f39.position same A=not contested B=accepted | Anibal Piriz on the result
f51.time compatible A=2024-03-02 B=weekend of 2024-03-02 | the last concert
f52.number same A=3 B=3 | groups that sing once more
f53.place compatible A=park of Cerro Norte B=Cerro Norte | where they sing
f7 only A | nights of carnival
f14 only A | the second prize
f15 only A | the third prize
f18 only A | the third's points
f23 only A | the director's words
f31 only A | the juror replaced
f40 only A | Piriz's words
f43 only A | the figure of the carnival
f44 only A | tickets sold
