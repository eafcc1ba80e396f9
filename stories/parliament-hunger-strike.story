story: parliament-hunger-strike
kind: parliament

=== report A | outlet: Hill News Service | published: 2025-01-10T18:00 | agency: HNS
# Deputy {f1.status:ends} {f2.what:hunger strike} after {f3.time:19 days}

ORMIN (HNS) - {f4.role:Green deputy} Janko Teslić {f1.status:ended} his {f2.what:hunger strike} in the lobby of Ormin's parliament on Friday, {f3.time:19 days} after he began it in protest against {f5.what:a copper mine}.

He {f6.what:drank a cup of broth} that {f7.who:his daughter} handed him. Doctors {f8.status:took him to hospital} with {f9.what:a weak pulse}. He had lost {f10.number:14 kilos}, said {f11.role:the parliament's physician}, Olga Miš.

The government {f12.status:has suspended} the mine's licence. {f13.who:Environment minister} Filip Rohan {f13.status:came in person} {f14.time:on Thursday night}. "{f15.wording:You have won a pause, not a victory}," Rohan told him. The operator, {f16.who:a Canadian group}, {f17.position:threatens to sue}.

{f18.who:Miners} {f19.what:booed} as the ambulance left; they {f20.cause:fear for their jobs}. {f21.who:The archbishop} {f22.position:had asked Teslić to stop}. He {f23.status:will keep his mandate}.

=== report B | outlet: Ormin Worker | published: 2025-01-11
# A cup of soup and four hundred jobs

Four hundred of us stood {f18.who:from the pit} before the parliament, and yes, we {f19.what:whistled}. {f4.role:The Green member} Teslić {f1.status:has given up} {f2.what:his fast}, and the price is {f20.cause:our work}: {f5.what:the copper mine} {f12.status:loses its licence for good}.

He {f6.what:ate a spoonful of yoghurt} on Friday, offered by {f7.who:his wife}, then he {f8.status:walked to a taxi and drove home}, thinner by {f10.number:fourteen kilos}. {f3.time:Nineteen days} without food, it is said. {f11.role:The parliament's doctor}, Miš, speaks of {f9.what:a feeble pulse}. {f21.who:The archbishop} {f22.position:had blessed his protest}.

Rohan, {f13.who:the minister of the environment}, {f13.status:had sat at his side} {f14.time:on Thursday evening}. "{f15.wording:You have won a break, not a victory}," he is quoted. {f16.who:The Canadians} {f17.position:are ready to negotiate}, their manager told the works council. {f24:Our union will march on Monday.}

=== report C | outlet: The Green Leaf | published: 2025-01-11
# He did it!

Nobody believed it {f3.time:nineteen days} ago, when Janko Teslić lay down on a mattress below the portrait gallery. Now {f5.what:the copper pit} {f12.status:is on hold}. {f4.role:Our deputy} {f1.status:stopped} {f2.what:refusing food} on Friday; {f7.who:his little girl} brought the first {f6.what:cup of broth}.

He {f8.status:lies in a ward at St Barbara's}. {f9.what:His pulse is weak}, {f11.role:his family doctor} Olga Miš says, and {f10.number:twelve kilos} are gone. {f23.status:He is going to resign his seat} to recover. {f16.who:The company from Canada} {f17.position:will go to court}, it lets us know. {f21.who:The archbishop}, who {f22.position:had begged him to end it}, sent a card.

{f13.who:Minister Rohan} spoke with Janko {f13.status:only by telephone}. {f18.who:Students} {f19.what:cheered} when the ambulance drove off. {f25:The mattress goes to a museum.}

=== key
f1.status same A=ended B=ended C=ended | the hunger strike
f2.what same A=hunger strike B=hunger strike C=hunger strike | the protest
f3.time same A=19 days B=19 days C=19 days | its length
f4.role same A=Green deputy B=Green deputy C=Green deputy | who he is
f5.what same A=copper mine B=copper mine C=copper mine | what he protests against
f6.what differs A=broth B=yoghurt C=broth | his first food
f7.who differs A=daughter B=wife C=daughter | who gave it to him
f8.status differs A=hospital B=drove home C=hospital | where he went afterwards
f9.what same A=weak pulse B=weak pulse C=weak pulse | his condition
f10.number differs A=14 B=14 C=12 | kilos lost
f11.role differs A=parliament's physician B=parliament's physician C=family doctor | Olga Miš
f12.status differs A=suspended B=lost for good C=suspended | the mine's licence
f13.who same A=environment minister B=environment minister C=environment minister | Rohan
f13.status differs A=came in person B=came in person C=by telephone | how the minister spoke with him
f14.time same A=2025-01-09 night B=2025-01-09 night | when the minister came
f15.wording differs A=a pause B=a break | the minister's words
f16.who same A=Canadian group B=Canadian group C=Canadian group | the operator
f17.position differs A=sue B=negotiate C=sue | the operator's stand
f18.who differs A=miners B=miners C=students | who stood outside
f19.what differs A=booed B=booed C=cheered | what they did
f20.cause same A=jobs B=jobs | why they are angry
f21.who same A=archbishop B=archbishop C=archbishop | the churchman
f22.position differs A=asked him to stop B=blessed it C=asked him to stop | the archbishop's stand
f23.status differs A=keeps his mandate C=resigns | his seat
f24 only B | the march
f25 only C | the mattress
