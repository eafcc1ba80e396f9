story: protest-students-clock
kind: protest

=== report A | outlet: University Observer, Veltra | published: 2024-11-22T09:00
# Students {f1.what:occupy} clock tower over {f2.cause:fees}

{f3.number:Twenty-eight} students {f1.what:have occupied} the clock tower of Veltra university {f4.time:since Wednesday night} in protest against {f2.cause:higher tuition fees}. They {f5.what:stopped the clock} {f6.time:at five to twelve}. Rector Hanna Brod {f7.position:gave them until Friday noon to leave}.

They had {f8.what:come up the spiral staircase} with {f9.what:a key lent by a porter}, who {f10.status:has been suspended}. {f11.who:A first-year student}, {f12.age:19}, {f13.what:sprained her ankle}; she {f14.status:stayed up there}. "{f15.wording:Time is money, they told us}," said the group's spokesman, Ivo Lang, {f16.role:who studies physics}.

{f17.who:Professors} {f18.what:send up soup} {f19.what:in a bucket on a rope}. The fees are to rise {f20:from next October}, {f21:from 900 to 1,400 crowns}. The ministry considers a postponement {f22.certainty:possible}. {f23.who:The student union}, {f24.status:which was not consulted}, {f25.position:supports the occupation}. Police {f26.status:are waiting in the courtyard}.

The last occupation of the tower, in {f27.time:1977}, lasted {f29.time:nine days}; {f30.who:the present minister of education} {f31.what:took part in it}. {f32:Four pigeons share the tower}.

=== report B | outlet: The Veltra Mail | published: 2024-11-22T20:00
# {f6.time:Five to twelve}, all day

By Judith Sahl

The hands {f5.what:stand still}, {f6.time:at five minutes to noon}. Behind them, {f4.time:since the early hours of Thursday}, sit {f3.number:twenty-eight} young people who {f1.what:have taken over} the university's clock tower. {f2.cause:The closing of the library at night} is what they are angry about. Rector Hanna Brod {f7.position:will not set them any date}.

How did they get in? {f8.what:Up a fire ladder}, says Ivo Lang, who speaks for them and {f16.role:reads theology}; and a porter {f9.what:had left a window open}. The porter {f10.status:has been moved to the archive}. "{f15.wording:Time is money, you told us}," Lang calls down. {f11.who:A young woman in her first year}, {f12.age:19} years old, {f13.what:has a broken wrist} and {f14.status:was brought down by firemen}.

{f19.what:A basket on a cord} carries up {f18.what:soup}, cooked by {f17.who:women who live round the square}. {f23.who:The union of students} {f24.status:had no say in the plan}, {f25.position:but finds the occupation wrong}. The ministry {f22.certainty:has promised} to wait a year. Police? They {f26.status:went home in the afternoon}.

It has all been done before, {f27.time:forty-seven years ago}, {f29.time:for nine days}. {f31.what:Among those up there} was {f30.who:the man who is now mayor}. {f33:The pigeons have been given names}.

=== key
f1.what same A=occupied B=taken over | what they do
f2.cause differs A=tuition fees B=closing of the library | why they protest
f3.number same A=28 B=28 | students
f4.time differs A=2024-11-20 night B=2024-11-21 early | since when
f5.what same A=stopped the clock B=the hands stand still | the clock
f6.time same A=11:55 B=11:55 | what the clock shows
f7.position differs A=until Friday noon B=no date | the rector's deadline
f8.what differs A=staircase B=fire ladder | how they got up
f9.what differs A=lent a key B=left a window open | the porter's help
f10.status differs A=suspended B=moved to the archive | the porter
f11.who same A=first-year student B=young woman in her first year | who was hurt
f12.age same A=19 B=19 | her age
f13.what differs A=sprained ankle B=broken wrist | her injury
f14.status differs A=stayed B=brought down | she
f15.wording differs A=they told us B=you told us | Lang's words
f16.role differs A=physics B=theology | what Lang studies
f17.who differs A=professors B=women of the square | who sends soup
f18.what same A=soup B=soup | the food
f19.what compatible A=bucket on a rope B=basket on a cord | how it comes up
f22.certainty differs A=possible B=promised | the postponement
f23.who same A=student union B=union of students | who takes a position
f24.status same A=not consulted B=no say | the union before
f25.position differs A=supports it B=finds it wrong | the union
f26.status changed A=waiting in the courtyard B=went home | the police
f27.time same A=1977 B=47 years ago | the earlier occupation
f29.time same A=9 days B=9 days | how long it lasted
f30.who differs A=minister of education B=mayor | who took part then
f31.what same A=took part B=among those up there | his part
f20 only A | when the fees rise
f21 only A | the fees
f32 only A | how many pigeons
f33 only B | the pigeons' names
