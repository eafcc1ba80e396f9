story: collapse-mine-kailo
kind: rescue

=== report A | outlet: Maniema Today | published: 2023-05-11
# {f1.number:Eleven} diggers {f2.status:trapped} in {f3.what:tin} pit at Kailo

By Dieudonne Lusamba

Rescuers at Kailo {f4.status:heard knocking} on Wednesday from {f1.number:eleven} diggers who {f2.status:have been shut in} by a cave-in {f5.time:since Monday afternoon} in a shaft {f6.number:35} metres deep, where {f3.what:tin ore} is dug.

The gallery fell in {f7.cause:after a neighbouring team used dynamite}, {f8.who:the diggers' president}, {f8.name:Augustin Kitenge}, said. {f9.who:The mining police} {f9.status:had closed the pit} {f9.time:in February}; {f10.who:a colonel}, it is said, {f10.what:let the men in for a fee}.

{f11.who:Women of the village} {f11.status:carry away the earth} {f11.what:in rice sacks}. {f12.who:The mining company Sominka} {f12.status:has promised} {f12.what:a pump}, which is held up by a broken bridge.

The youngest, {f13.name:Jospin Amuri}, {f13.age:15}, {f13.what:went down in place of his sick father}. "{f14.wording:I told him, come up before it gets dark, and down there it is always dark}," said {f13.role:his mother}.

Governor {f15.name:Therese Ngongo} {f15.status:is expected} {f15.time:on Friday}. {f16.position:She has ruled out amnesty for those who dig illegally}. {f17.source:The bishop} {f17.what:speaks of 40 deaths in the pits} {f17.time:this year}; {f18.source:the province} {f18.what:counts 12}.

{f19.what:Water} is rising in the shaft, and {f25:a geologist doubts that the men can hold out beyond Saturday}. {f21:The last cave-in at Kailo, in 2021, left no survivors}.

=== report B | outlet: Meridian News | published: 2023-05-13
# {f2.status:Out after four days}: the {f1.number:eleven} of Kailo

KAILO (Meridian News) - One by one, {f1.number:eleven} men {f2.status:climbed out} of {f3.what:a coltan} shaft at Kailo {f22:on Friday evening}, {f2.status:alive}, after a rescue which nobody had believed in.

They had been buried {f5.time:since Monday at around three}, at a depth of {f6.number:some 35} metres. {f7.cause:The timber props had been stolen}, {f8.name:Augustin Kitenge} said, {f8.who:who owns the pit}.

{f4.status:Tapping} on a pipe had told those above on Wednesday that somebody lived. {f11.who:Soldiers} {f11.status:hauled up the rubble} {f11.what:in rice bags}. {f12.who:Sominka, which mines nearby}, {f12.status:brought} {f12.what:a drilling machine}.

The first to appear was {f13.name:Jospin Amuri}, {f13.age:15}. {f13.what:He had gone down because he wanted money for school}. {f13.role:His grandmother}, who fainted, had told reporters: "{f14.wording:I told him, come up before it gets dark, but down there it is always dark}."

The pit had been {f9.status:sealed} {f9.time:three months ago} by {f9.who:the mines ministry}. {f10.who:An army officer} {f10.what:took money to open it}, one survivor claimed; {f23:the army denies this}.

{f15.name:Therese Ngongo}, the governor, {f15.status:embraced the men} {f15.time:on Friday} and said {f16.position:those who dig without a licence would not be punished}.

{f17.source:The Church} {f17.what:says that 40 miners have lost their lives} in the area {f17.time:since January}, {f18.source:the governor's office} {f18.what:gives the figure as a dozen}.

{f19.what:Gas}, rather than water, had been the worst danger, {f24:survivors said: they lay with their mouths to the ground}.

=== key
f1.number same A=11 B=11 | the diggers
f2.status changed A=trapped B=rescued alive | the diggers
f3.what differs A=tin B=coltan | what is dug
f4.status same A=knocking B=tapping | the sign of life
f5.time compatible A=2023-05-08 afternoon B=2023-05-08T15:00~ | since when
f6.number compatible A=35 B=35~ | depth in metres
f7.cause differs A=dynamite of a neighbouring team B=stolen props | why it fell in, on Kitenge's word
f8.who differs A=diggers' president B=owner of the pit | Kitenge
f8.name same A=Augustin Kitenge B=Augustin Kitenge | who gives the cause
f9.status same A=closed B=sealed | the pit
f9.time same A=2023-02 B=2023-02 | when
f9.who differs A=mining police B=mines ministry | who closed it
f10.who compatible A=a colonel B=an army officer | who let them in
f10.what same A=for a fee B=took money | his price
f11.who differs A=women of the village B=soldiers | who carried the earth
f11.status same A=carry away the earth B=hauled up the rubble | the work
f11.what same A=rice sacks B=rice bags | in what
f12.who same A=Sominka B=Sominka | the company that helped
f12.status changed A=promised B=brought | the machine
f12.what differs A=pump B=drilling machine | the machine
f13.name same A=Jospin Amuri B=Jospin Amuri | the boy
f13.age same A=15 B=15 | his age
f13.what differs A=in place of his father B=money for school | why he went down
f13.role differs A=mother B=grandmother | who spoke about the boy
f14.wording differs A=and down there B=but down there | her words
f15.name same A=Therese Ngongo B=Therese Ngongo | the governor
f15.status changed A=expected B=embraced the men | her visit
f15.time same A=2023-05-12 B=2023-05-12 | when
f16.position changed A=no amnesty B=no punishment | the governor on illegal diggers
f17.source same A=the bishop B=the Church | who counts
f17.what same A=40 deaths B=40 miners lost their lives | the Church's count
f17.time same A=this year B=since January | in which time
f18.source same A=the province B=governor's office | who counts otherwise
f18.what same A=12 B=a dozen | the province's count
f19.what differs A=water B=gas | the danger in the shaft
f21 only A | the cave-in of 2021
f25 only A | how long they can hold out
f22 only B | when they came out
f23 only B | the army's denial
f24 only B | how they breathed
