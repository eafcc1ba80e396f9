story: plagiarism-senator-delacroix-obi
kind: politics

=== report A | outlet: The Marchmont Courier | published: 2019-10-03
# Senator {f2.name:Delacroix-Obi} {f1.status:faces} inquiry over borrowed pages

By Hannelore Quist

The University of Port Sabine {f1.status:has opened} a formal inquiry into the doctoral thesis of Senator {f2.name:Anselm Delacroix-Obi}, {f2.age:51}, after {f3.who:a former student} reported {f4.number:37} passages that match the work of others.

The thesis, on {f5.what:harbour law}, was accepted in {f5.time:2003}. It runs to 288 pages. The longest of the matching passages covers {f6.number:four} pages and comes from a book by {f7.name:Marguerite Tolland}, who died in 2010.

"{f8.wording:I may have been careless with my footnotes, but I never stole}," the senator said on {f9.time:Wednesday} outside {f9.place:his constituency office in Lowmarket}. He {f10.position:will not resign}, he added, and he asked the university to {f11.position:publish everything it finds}.

The rector, Benedikt Adeyinka, said a ruling was {f12.certainty:certain} {f12.time:before Christmas}. {f13.number:Three} professors will sit on the panel. None of them taught at the faculty in those years.

The senator is {f14.role:deputy chairman} of the education committee. Its chairwoman, {f15.name:Rosalind Keh}, 63, {f15.position:stood by him}: he had her "full trust". The opposition called on him to leave the committee at once. Two years ago another senator, Emil Delacroix, no relation, returned a degree for similar reasons; in his case 61 passages were counted.

=== report B | outlet: National Broadcasting Service of Vell | published: 2019-10-03
# Transcript: Morning Desk, 3 October

PRESENTER: It is ten past eight. Good morning. A doctoral thesis, a senator and a great many quotation marks that are not there. Our education correspondent, Tamsin Yaro, is in the studio. Tamsin, what do we know?

YARO: Good morning. We know that the university in Port Sabine {f1.status:is now investigating}. The tip came from {f3.who:a retired librarian} there, who laid the thesis next to other books, page by page.

PRESENTER: And found what?

YARO: {f4.number:Seventy-three} places where the words are somebody else's. In one case the borrowing goes on for {f6.number:four} whole pages. That text was written by {f7.name:Margaret Tolland}, a scholar of some fame in her field.

PRESENTER: Remind us what it was about.

YARO: {f5.what:The law of ports}. The doctorate was awarded {f5.time:sixteen years ago}. {f2.name:Mr Delacroix-Obi} was a lecturer then. He is {f2.age:54} now, and he sits as {f14.role:an ordinary member} of the committee that deals with universities, of all things.

PRESENTER: He spoke {f9.time:yesterday}.

YARO: He did, {f9.time:yesterday} at {f9.place:the party's headquarters}. I quote: "{f8.wording:I may have been careless with footnotes, but I never stole anything}." That is his line. And he {f10.position:means to keep his seat}.

PRESENTER: Does he want the report to be made public?

YARO: On the contrary, {f11.position:he asked for the findings to be kept confidential} until a court has seen them. And {f15.name:Senator Keh}, who leads the committee, {f15.position:kept her distance}. She told us {f16:she would "wait for the facts"}.

PRESENTER: How long will all this take?

YARO: The panel has {f13.number:three} members. The university says it {f12.certainty:hopes} to decide {f12.time:by the end of the year}. Last year it looked into five other cases, and two of those took eleven months. {f17:His publisher has withdrawn the book version}, by the way.

PRESENTER: Tamsin Yaro, thank you. The weather is next.

=== key
f1.status same A=inquiry opened B=inquiry opened | the university's inquiry
f2.name compatible A=Anselm Delacroix-Obi B=Delacroix-Obi | the senator
f2.age differs A=51 B=54 | the senator's age
f3.who differs A=a former student B=a retired librarian | who reported the passages
f4.number differs A=37 B=73 | passages that match
f5.what same A=harbour law B=harbour law | subject of the thesis
f5.time same A=2003 B=2003 | when it was accepted
f6.number same A=4 B=4 | pages in the longest passage
f7.name differs A=Marguerite Tolland B=Margaret Tolland | the author copied
f8.wording differs A=with my footnotes, never stole B=with footnotes, never stole anything | the senator's words
f9.time same A=2019-10-02 B=2019-10-02 | when he spoke
f9.place differs A=constituency office in Lowmarket B=party headquarters | where he spoke
f10.position same A=stays B=stays | resignation
f11.position differs A=publish everything B=keep confidential | what he asks of the university
f12.certainty differs A=certain B=hoped for | the ruling
f12.time compatible A=before Christmas B=by the end of the year | when the ruling comes
f13.number same A=3 B=3 | members of the panel
f14.role differs A=deputy chairman B=ordinary member | his place on the committee
f15.name compatible A=Rosalind Keh B=Senator Keh | chairwoman of the committee
f15.position differs A=stood by him B=kept her distance | her stand
f16 only B | "wait for the facts"
f17 only B | the publisher withdrew the book
