story: soldiers-mistaken-fire
kind: war

=== report A | outlet: Defence Ministry of Harland, statement | published: 2024-10-23T18:00
# Incident at Crow Ford: {f1.number:two} soldiers {f2.status:killed}

{f1.number:Two} soldiers of the 4th Rifles {f2.status:were killed} at Crow Ford {f3.time:on Wednesday morning}, {f4.cause:by enemy machine-gun fire}. {f5.number:Five} {f5.status:were wounded}, {f6.who:one of them} {f6.status:seriously}. The men were {f7.what:returning from a patrol} when they came under fire {f8.place:from the old mill}.

Their {f9.role:company commander}, Captain Ewan Brodie, {f10.what:carried three of them} {f11.place:across the river}. He {f12.status:has been put forward} for {f13.what:the Silver Star}. {f14.who:A medical helicopter} {f15.status:arrived within 20 minutes}. The ministry {f16.position:sees no reason for an inquiry}. The names of the dead {f17.status:will be released} on Thursday. The ford {f18.status:remains in our hands}.

=== report B | outlet: Harland Weekly | published: 2024-10-26T08:00
# Who fired at Crow Ford?

By Tessa Quill

There is no enemy machine gun in this story. {f4.cause:It was their own mortar}, say three soldiers of the 4th Rifles, that on {f3.time:Wednesday, in the morning}, {f2.status:cost} {f1.number:two} of their comrades their lives. {f5.number:Five} more {f5.status:lie in hospital}, and {f6.who:one} {f6.status:may not walk again}. They were not coming back from anything; {f7.what:they were fetching water}.

The rounds fell, {f8.place:from the ridge behind them}, for {f20:six minutes}. Captain Ewan Brodie, the battalion's {f9.role:signals officer}, {f10.what:brought three out}, {f11.place:into a cellar}. Of {f13.what:a medal}, he {f12.status:wants to hear nothing}. {f14.who:The helicopter} {f15.status:came after an hour and a half}. "{f21.wording:We shouted our own names}," he told us.

Since Friday {f16.position:the army's inspector has been looking into it}. The dead {f17.status:have been named}: {f22:Ian Voss, 22, and Dermot Hale, 31}. Crow Ford {f18.status:was given up} on Thursday.

=== report C | outlet: Meridian News | published: 2024-11-08T10:00
# Harland {f23:admits} friendly fire

Harland's defence minister, Moira Tate, {f23:admitted} on Friday that {f1.number:two} soldiers who {f2.status:died} at Crow Ford {f3.time:on October 23} had been hit {f4.cause:by their own side's mortar}. The crew had been given {f24:the wrong map square}, a report by the army's inspector found. The shells came {f8.place:from a ridge to the rear}; the men were {f7.what:on their way to fetch water}.

"{f21.wording:We shouted our names}," Captain Ewan Brodie, their {f9.role:company commander}, had testified; he had dragged {f10.what:three wounded men} {f11.place:into a cellar}. He {f12.status:declined} {f13.what:the Silver Star}. {f14.who:The helicopter}, the report says, {f15.status:took 90 minutes}. {f25:A major} has been relieved. The families {f26:were told the truth a day before the press}. Crow Ford {f18.status:has been retaken} since.

=== key
f1.number same A=2 B=2 C=2 | the dead
f2.status same A=killed B=killed C=killed | these
f3.time same A=2024-10-23 morning B=2024-10-23 morning C=2024-10-23 morning | when
f4.cause differs A=enemy machine gun B=own mortar C=own mortar | what killed them
f5.number same A=5 B=5 | the wounded
f5.status same A=wounded B=in hospital | these
f6.who same A=one of them B=one | who is worst
f6.status same A=seriously B=may not walk again | this soldier
f7.what differs A=returning from a patrol B=fetching water C=fetching water | what they were doing
f8.place differs A=old mill B=ridge behind them C=ridge behind them | from where the fire came
f9.role differs A=company commander B=signals officer C=company commander | Brodie's post
f10.what same A=carried three B=carried three C=carried three | what Brodie did
f11.place differs A=across the river B=into a cellar C=into a cellar | where he took them
f12.status differs A=put forward B=refused C=refused | Brodie's medal
f13.what compatible A=Silver Star B=a medal C=Silver Star | the honour
f14.who same A=helicopter B=helicopter C=helicopter | who fetched them
f15.status differs A=20 minutes B=90 minutes C=90 minutes | how long the helicopter took
f16.position changed A=no inquiry B=inquiry begun | an inquiry
f17.status changed A=to be released B=named | the names of the dead
f18.status changed A=held B=given up C=retaken | the ford
f21.wording differs B=our own names C=our names | Brodie's words
f20 only B | how long the fire lasted
f22 only B | the names
f23 only C | the admission
f24 only C | the wrong map square
f25 only C | the major
f26 only C | the families
