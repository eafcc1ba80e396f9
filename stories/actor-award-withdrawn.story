story: actor-award-withdrawn
kind: film

=== report A | outlet: Scandia Film Service | published: 2023-10-12
# Actor Halvard Brekke-Sand {f1.status:loses} honorary award

BERGHAVN (SFS) - The Berghavn Film Days {f1.status:have withdrawn} an honorary award for the actor Halvard Brekke-Sand, {f3.age:68}, after {f4.who:two former colleagues} {f4.status:accused} him of {f5.what:harassment}.

The allegations, {f6.status:published} {f6.time:on Monday} by {f6.source:a weekly magazine}, go back to {f7.what:a theatre tour} {f7.time:in 1999}. Brekke-Sand {f8.status:denies them}. "{f9.wording:I was loud, I was never cruel}," he said {f9.place:through his lawyer}.

The {f10.role:festival director}, Ylva Tømmerås, said the decision had been {f11.what:difficult}. {f12.who:One of the three jurors} {f12.status:resigned} {f12.cause:in protest against it}. {f13.who:The actors' association} {f13.position:welcomed the step} and {f13.what:called for a contact point for victims}.

The prize {f14.status:will not be given to anyone else}. The screening of "{f15.what:The Ferryman's Oath}", his best-known film, {f17.status:will take place}, {f17.what:followed by a discussion}. {f18.who:His daughter}, {f18.role:the director Signe Brekke}, {f18.status:stays away from the festival}.

{f19.who:The police} {f19.status:said they had received no complaint}. {f20.who:The National Theatre}, where he plays {f20.what:King Lear}, {f20.status:is examining the matter}. In 2015 he {f21.status:apologised} for {f21.what:a drunken speech}. A streaming service {f22.status:has taken} {f22.what:a series with him} {f22.status:off its list}.

=== report B | outlet: Nordlandsavisa, culture pages | published: 2023-10-20
# Without applause

By Gunnvor Eikeland-Ross

The statuette stands in a cupboard at the town hall. It was meant for Halvard Brekke-Sand, {f3.age:aged 68}, ferryman, king and inspector to half a nation; but the Film Days {f1.status:decided otherwise}. {f4.who:Three actresses} {f4.status:say} that he {f5.what:assaulted} them, {f7.time:fifteen years ago}, {f7.what:during a film shoot}. {f6.source:A daily newspaper} {f6.status:brought it to light} {f6.time:on a Sunday}.

He himself {f8.status:disputes everything}. In {f9.place:a television interview} he put it thus: "{f9.wording:I was often loud, I was never cruel}." Ylva Tømmerås, {f10.role:who chairs the jury}, called it {f11.what:an easy decision}. {f12.who:A member of that jury} {f12.status:has left it}, {f12.cause:because it came too late}, she says. {f13.who:The actors' union} {f13.position:was content}; it {f13.what:wants a rule for dismissals}.

So there was no ovation. The award {f14.status:went to a make-up artist} instead. "{f15.what:The Ferryman's Oath}", for which everyone knows him, {f17.status:was shown}, to forty people, {f17.what:without a word being said}. In the back row sat {f18.role:the film-maker Signe Brekke}, {f18.who:his niece}, who {f18.status:had come} unannounced.

Since Wednesday {f19.who:the police} {f19.status:have had two complaints on the desk}. At {f20.who:the National Theatre} the part of {f20.what:the old king} {f20.status:has been given to another}. Brekke-Sand had {f21.status:asked for forgiveness} once before, eight years ago, {f21.what:after striking a photographer}. {f22.what:The crime series in which he is the inspector} {f22.status:can still be seen} on the internet. {f23:The ferry in the film lies in Berghavn as a café.}

=== key
f1.status same A=withdrawn B=decided otherwise | the award
f3.age same A=68 B=68 | the actor
f4.who differs A=two former colleagues B=three actresses | who accuses him
f4.status same A=accused B=say | the accusation
f5.what differs A=harassment B=assault | what he is accused of
f6.source differs A=weekly magazine B=daily newspaper | who published it
f6.time differs A=Monday 2023-10-09 B=Sunday | when it was published
f6.status same A=published B=brought to light | the allegations
f7.what differs A=theatre tour B=film shoot | the occasion
f7.time differs A=1999 B=2008 | when
f8.status same A=denies B=disputes everything | the actor's answer
f9.wording differs A=I was loud B=I was often loud | his words
f9.place differs A=through his lawyer B=television interview | how he answered
f10.role differs A=festival director B=chairs the jury | Tømmerås
f11.what differs A=difficult B=easy | the decision
f12.who same A=one of the jurors B=member of the jury | who left
f12.status same A=resigned B=left | that juror
f12.cause differs A=protest against the decision B=decision too late | why that juror left
f13.who same A=actors' association B=actors' union | who approves
f13.position same A=welcomed B=was content | the association on the step
f13.what differs A=contact point for victims B=rule for dismissals | what it wants
f14.status changed A=not given B=given to a make-up artist | the prize
f15.what same A=The Ferryman's Oath B=The Ferryman's Oath | the film
f17.status changed A=will take place B=was shown | the screening
f17.what changed A=with a discussion B=without a word | what was to follow it
f18.who differs A=daughter B=niece | Signe Brekke
f18.role same A=director B=film-maker | Signe Brekke
f18.status changed A=stays away B=came | Signe Brekke
f19.who same A=police B=police | who would investigate
f19.status changed A=no complaint B=two complaints | the complaints
f20.who same A=National Theatre B=National Theatre | where he plays
f20.what same A=King Lear B=the old king | the part
f20.status changed A=examining B=part given to another | the theatre
f21.status same A=apologised B=asked for forgiveness | the earlier case
f21.what differs A=drunken speech B=striking a photographer | for what
f22.status differs A=removed B=can still be seen | the series
f22.what same A=a series with him B=the crime series | the series
f23 only B | the ferry
