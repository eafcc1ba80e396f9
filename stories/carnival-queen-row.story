story: carnival-queen-row
kind: local life

=== report A | outlet: Trade Winds Gazette | published: 2024-02-09
# Carnival {f1.role:queen} {f2.status:dethroned} in Port Clement

The carnival {f1.role:queen} of Port Clement, Anika Joseph-Raye, {f2.status:lost her crown} on {f3.time:Thursday} after judges ruled that {f4.what:a wing} of her costume had been {f5.what:carried by a hidden helper}.

Joseph-Raye, {f6.age:23}, {f6.role:a student nurse}, had won with {f7.number:94} points for "{f8.what:Flight of the Scarlet Ibis}". The title goes to {f9.role:the runner-up}, Shontelle Mark, {f9.what:a police constable}. The helper was seen by {f10.who:a photographer} {f10.place:at the savannah stage}.

"{f11.wording:They took my crown but not my wings}," Joseph-Raye said. Her {f12.role:designer}, Cuthbert Alleyne, {f13.status:will take the matter to court}. The carnival committee's {f14.role:chairman}, Winston Prosper, said the rules had been {f15.status:clear} {f15.time:since 1988}.

{f16.who:The steel band Invaders West} {f16.status:threatened to boycott} the parade {f16.cause:in sympathy with her}. {f17.who:The tourism minister} {f17.position:called for both women to be crowned}. The prize, {f18.what:a car}, {f19.status:must be returned}. A calypso about the affair {f20.status:was sung} {f20.time:the same night} by {f20.who:Mighty Pepper}.

In 2003 {f21.what:a king's costume} {f21.status:caught fire}; its wearer {f24.status:was unhurt}. Tuesday's parade {f22.status:starts} {f22.place:at the harbour}. {f23:Hotels report that they are full.}

=== report B | outlet: Carnival Today | published: 2024-02-09 | copy: A
# Carnival {f1.role:queen} {f2.status:dethroned} in Port Clement

The carnival {f1.role:queen} of Port Clement, Anika Joseph-Raye, {f2.status:was stripped of her crown} on {f3.time:Wednesday} after judges ruled that {f4.what:the tail} of her costume had been {f5.what:moved by a hidden motor}.

Joseph-Raye, {f6.age:23}, {f6.role:a trainee nurse}, had won with {f7.number:94} points for "{f8.what:Flight of the Scarlet Ibis}". The title goes to {f9.role:the runner-up}, Shontelle Mark, {f9.what:a schoolteacher}. The motor was heard by {f10.who:a rival designer} {f10.place:at the savannah stage}.

"{f11.wording:They took my crown but they did not take my wings}," Joseph-Raye said. Her {f12.role:manager}, Cuthbert Alleyne, {f13.status:will not take the matter to court}. The carnival committee's {f14.role:secretary}, Winston Prosper, said the rules had been {f15.status:unclear} {f15.time:since 1988}.

{f16.who:The steel band Invaders West} {f16.status:threatened to stay away from} the parade {f16.cause:over unpaid fees}. {f17.who:The tourism minister} {f17.position:called for the contest to be repeated}. The prize, {f18.what:a car}, {f19.status:may be kept}. A calypso about the affair {f20.status:was performed} {f20.time:that very night} by {f20.who:Mighty Pepper}.

In 2003 {f21.what:a king's costume} {f21.status:went up in flames}; its wearer {f24.status:was badly burned}. Tuesday's parade {f22.status:begins} {f22.place:at the cathedral}.

=== key
f1.role same A=queen B=queen | Joseph-Raye's title
f2.status same A=dethroned B=dethroned | the queen
f3.time differs A=2024-02-08 B=2024-02-07 | when
f4.what differs A=wing B=tail | the part of the costume
f5.what differs A=hidden helper B=hidden motor | how it was moved
f6.age same A=23 B=23 | Joseph-Raye
f6.role same A=student nurse B=trainee nurse | Joseph-Raye's work
f7.number same A=94 B=94 | points
f8.what same A=Flight of the Scarlet Ibis B=Flight of the Scarlet Ibis | the costume
f9.role same A=runner-up B=runner-up | who gets the title
f9.what differs A=police constable B=schoolteacher | the runner-up's work
f10.who differs A=photographer B=rival designer | who noticed it
f10.place same A=savannah stage B=savannah stage | where it was noticed
f11.wording differs A=but not my wings B=but they did not take my wings | her words
f12.role differs A=designer B=manager | Alleyne
f13.status differs A=to court B=not to court | going to court
f14.role differs A=chairman B=secretary | Prosper
f15.status differs A=clear B=unclear | the rules
f15.time same A=since 1988 B=since 1988 | the rules
f16.who same A=Invaders West B=Invaders West | who threatens
f16.status same A=threatened to boycott B=threatened to stay away | the band
f16.cause differs A=sympathy B=unpaid fees | why
f17.who same A=tourism minister B=tourism minister | who makes a demand
f17.position differs A=crown both B=repeat the contest | what the minister wants
f18.what same A=car B=car | the prize
f19.status differs A=to be returned B=may be kept | the prize
f20.status same A=sung B=performed | the calypso
f20.time same A=the same night B=that very night | the calypso
f20.who same A=Mighty Pepper B=Mighty Pepper | the singer of the calypso
f21.what same A=king's costume B=king's costume | what burned in 2003
f21.status same A=caught fire B=went up in flames | that costume
f24.status differs A=unhurt B=badly burned | the wearer
f22.status same A=starts B=begins | the parade
f22.place differs A=harbour B=cathedral | where the parade begins
f23 only A | the hotels
