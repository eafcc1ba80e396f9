story: library-cotters-ford
kind: local

=== report A | outlet: Cotters Ford Clarion | published: 2023-10-12
# Library board {f1.status:moves} "{f2.what:Nine Ways to Bury a Horse}" {f1.status:to adult shelves}

By Dwight Sorrells

COTTERS FORD, Ohio - After three hours of testimony from parents, pastors and one seventh-grader, the trustees of the Cotters Ford Public Library voted {f4.number:4-3} {f5.time:Tuesday} to {f1.status:move} the novel "{f2.what:Nine Ways to Bury a Horse}" from {f6.place:the teen room} {f1.status:to the adult collection}.

The complaint against the book was brought {f7.time:in July} by {f8.name:Loretta Kimmel}, a grandmother of six, who had found it {f9.place:in her grandson's backpack}. She objected to {f10.what:the swearing on the first page and to a scene in which a boy drinks with his father}.

"{f11.wording:I am not asking for it to be burned. I am asking for it to be on a taller shelf}," Kimmel, {f8.age:68}, told the board.

Trustee {f12.name:Harlan Yost} {f13.position:had moved to take it out of the building}. That motion {f31.status:failed for want of a second}. Board president {f14.name:Claudia Renner}, {f15.cause:who votes only to break a tie}, broke this one.

Library director {f16.name:Ines Whitcomb}, who has held the job for {f17.number:14} years, {f18.status:declined to say} whether she would stay in it. "I have to sleep on it, and then I have to read on it," she said. She had recommended {f20.position:that the book be left where it was}. So had {f20.who:a review committee of two librarians and a teacher}.

The library owns two copies, both of them checked out. There is a waiting list of {f23.number:86}.

The author, {f24.name:Jolene Abernethy-Ruiz}, grew up {f24.place:in Sparrow Junction, 20 miles away}. She sent the board {f25.what:a letter}, which Renner read aloud. {f32:It said that the horse was real.}

About {f26.number:150} people attended. The meeting had been moved from the reading room to {f27.place:the township garage}. It was orderly, except that {f28.who:one man} was {f28.status:asked to leave} for {f28.cause:sounding an air horn}.

In 2011, the board rejected a request to remove a cookbook.

=== report B | outlet: WQLT News Radio | published: 2023-10-19
# Cotters Ford library director {f18.status:quits} over novel

The head of the public library in Cotters Ford {f18.status:has resigned}, nine days after its trustees {f1.status:took} a prize-winning novel {f1.status:out of circulation}.

{f16.name:Ines Whitcomb}, in charge for {f17.number:fourteen} years, handed in her notice this morning, she told WQLT. "{f29:You can't be the librarian of some of the books}," she said. {f33:Her last day will be November 3.}

The board had split {f4.number:four to three} {f5.time:on October 10} over "{f2.what:Nine Ways to Bury a Horse}" by {f24.name:Jolene Abernethy-Ruiz}, who was raised {f24.place:in Cotters Ford itself}. Its chairwoman, {f14.name:Claudia Renner}, has a vote {f15.cause:only when the others are even}, and cast it against the book.

It all began {f7.time:three months earlier}, when {f8.name:Loretta Kimmel}, {f8.age:86}, picked up the novel {f9.place:from a display table in the library} and did not care for {f10.what:the bad language on page one or the under-age drinking further in}. "{f11.wording:I am not asking for it to be burned. I am asking for it to be under lock and key}," she told the meeting.

{f12.name:Harlan Yost}, another trustee, {f13.position:would have been content to see it go upstairs, among the books for grown-ups}, he said on Wednesday; {f31.status:nobody had taken him up on that}. A panel of {f20.who:two teachers and a librarian} had advised that it {f20.position:stay put}, {f6.place:in the room for teenagers}.

The hearing drew {f26.number:some 150} people to {f27.place:the high school gym}. {f28.who:Two women} were {f28.status:shown the door} for {f28.cause:blowing a horn}. Abernethy-Ruiz did not come, but she {f25.what:spoke to the crowd by video}.

{f23.number:A hundred and twelve} people have put their names down for the novel. The bookstore on Main Street {f34:has sold 240 copies in a week}. And Yost's wife Darlene, who runs it, says that {f35:a second printing is on its way}.

=== key
f1.status differs A=moved to the adult shelves B=taken out of circulation | the novel
f2.what same A=Nine Ways to Bury a Horse B=Nine Ways to Bury a Horse | the novel
f4.number same A=4-3 B=4-3 | the vote
f5.time same A=2023-10-10 B=2023-10-10 | the vote
f6.place same A=teen room B=room for teenagers | where the book had been
f7.time same A=2023-07 B=2023-07 | the complaint
f8.name same A=Loretta Kimmel B=Loretta Kimmel | who complained
f8.age differs A=68 B=86 | her age
f9.place differs A=in her grandson's backpack B=on a table in the library | where she found the book
f10.what same A=swearing on the first page, a boy drinking B=bad language on page one, under-age drinking | what she objected to
f11.wording differs A=on a taller shelf B=under lock and key | her words
f12.name same A=Harlan Yost B=Harlan Yost | the trustee
f13.position differs A=out of the building B=among the adult books | what Yost wanted
f14.name same A=Claudia Renner B=Claudia Renner | the head of the board
f15.cause same A=votes only to break a tie B=votes only to break a tie | why Renner voted
f16.name same A=Ines Whitcomb B=Ines Whitcomb | the director
f17.number same A=14 B=14 | her years in the post
f18.status changed A=undecided B=resigned | the director
f20.position same A=leave it where it was B=leave it where it was | what the panel advised
f20.who differs A=two librarians and a teacher B=two teachers and a librarian | the panel
f23.number changed A=86 B=112 | people waiting for the book
f24.name same A=Jolene Abernethy-Ruiz B=Jolene Abernethy-Ruiz | the author
f24.place differs A=Sparrow Junction B=Cotters Ford | where she comes from
f25.what differs A=letter read aloud B=spoke by video | how the author addressed the meeting
f26.number same A=150~ B=150~ | people at the meeting
f27.place differs A=township garage B=high school gym | where the meeting was
f28.who differs A=one man B=two women | who had to leave
f28.status same A=made to leave B=made to leave | the one or ones with the horn
f28.cause same A=sounding a horn B=sounding a horn | why they had to leave
f29 only B | the director's words
f31.status same A=no second B=no second | what became of Yost's wish
f32 only A | the horse was real
f33 only B | her last day
f34 only B | copies sold
f35 only B | a second printing
