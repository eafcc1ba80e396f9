story: jail-death-cordelia
kind: inquiry

=== report A | outlet: Correio de Cordélia | published: 2025-09-04T09:00-03:00
# {f1.who:Commission} {f2.status:opens} inquiry into death at Cordélia jail

A state {f1.who:human rights commission} {f2.status:has opened} an inquiry into the death of a {f3.role:street vendor} in the Cordélia jail, in Paraná, its {f39.role:president} said on {f4.time:Wednesday}.

Wesley Brandão, 29, {f5.status:was found dead} {f6.place:in a holding cell} {f7.time:on Sunday morning}. {f8.source:The police report} speaks of {f9.cause:a suicide with a shirt}. His {f10.role:mother} {f11.position:does not believe it}: his {f12.place:neck} {f13.what:showed no marks}, she said, while {f14.place:the ribs} {f15.what:were broken}.

Brandão had been detained {f16.cause:for selling pirated films} by {f17.who:the municipal guard}. He {f18.status:had asked for} {f19.whom:a lawyer}. {f20.who:A cellmate} {f21.what:heard him call for help} {f22.time:towards three}. "{f23.wording:They told him to be quiet and then it was quiet}," the man said.

The {f24.role:jail director}, Onofre Siqueira, {f25.position:welcomed the inquiry}. {f26.what:The camera in the corridor} {f27.status:was out of order}. {f28.who:The public defender} {f29.position:requested a second autopsy}. {f30.number:Three} guards {f31.status:have been transferred}.

{f32.who:Street vendors} {f33.what:blocked the main square} {f34.time:on Tuesday}. {f35.role:The state secretary of security} {f36.status:promised} {f36.what:a report} {f37.time:within thirty days}. {f38:Brandão leaves a daughter of two.}

=== report B | outlet: Correio de Cordélia | published: 2025-09-04T18:00-03:00 | copy: A
# {f1.who:Prosecutors} {f2.status:begin} inquiry into death at Cordélia jail

The state {f1.who:prosecution service} {f2.status:has begun} an inquiry into the death of a {f3.role:street vendor} in the Cordélia jail, in Paraná, its {f39.role:spokesman} said on {f4.time:Wednesday}.

Wesley Brandão, 29, {f5.status:was found lifeless} {f6.place:in an isolation cell} {f7.time:on Sunday morning}. {f8.source:The police report} speaks of {f9.cause:a heart attack}. His {f10.role:sister} {f11.position:has her doubts}: his {f12.place:neck} {f13.what:bore no marks}, she said, while {f14.place:the fingers} {f15.what:were broken}.

Brandão had been detained {f16.cause:for insulting an officer} by {f17.who:the military police}. He {f18.status:had asked for} {f19.whom:a doctor}. {f20.who:A cellmate} {f21.what:heard him cry for assistance} {f22.time:towards three}. "{f23.wording:They told him to be quiet and then all was quiet}," the man said.

The {f24.role:deputy director of the jail}, Onofre Siqueira, {f25.position:objected to the inquiry}. {f26.what:The camera in the corridor} {f27.status:had been covered with tape}. {f28.who:The public defender} {f29.position:asked for another autopsy}. {f30.number:Three} guards {f31.status:have been arrested}.

{f32.who:Street vendors} {f33.what:obstructed the main square} {f34.time:on Tuesday}. {f35.role:The state governor} {f36.status:promised} {f36.what:a report} {f37.time:within a month}.

=== key
f1.who differs A=human rights commission B=prosecution service | who inquires
f2.status same A=opened B=begun | the inquiry
f3.role same A=street vendor B=street vendor | the dead man
f4.time same A=2025-09-03 B=2025-09-03 | when it was said
f5.status same A=found dead B=found lifeless | Brandão
f6.place differs A=holding cell B=isolation cell | where he was found
f7.time same A=2025-08-31 morning B=2025-08-31 morning | when he was found
f8.source same A=police report B=police report | on whose word the cause is told
f9.cause differs A=suicide B=heart attack | the cause of death
f10.role differs A=mother B=sister | the relative
f11.position same A=does not believe it B=has her doubts | the relative
f12.place same A=neck B=neck | where there were no marks
f13.what same A=no marks B=no marks | the neck
f14.place differs A=ribs B=fingers | what was broken
f15.what same A=broken B=broken | these bones
f16.cause differs A=selling pirated films B=insulting an officer | why he was detained
f17.who differs A=municipal guard B=military police | who detained him
f18.status same A=asked B=asked | Brandão
f19.whom differs A=lawyer B=doctor | for whom he asked
f20.who same A=cellmate B=cellmate | the witness
f21.what same A=call for help B=cry for assistance | what the witness heard
f22.time same A=03:00~ B=03:00~ | when
f23.wording differs A=then it was quiet B=then all was quiet | the witness's words
f24.role differs A=director B=deputy director | Siqueira
f25.position differs A=welcomed B=objected | Siqueira on the inquiry
f26.what same A=camera in the corridor B=camera in the corridor | which camera
f27.status differs A=out of order B=covered with tape | the camera
f28.who same A=public defender B=public defender | who wants an autopsy
f29.position same A=second autopsy B=another autopsy | the request
f30.number same A=3 B=3 | guards
f31.status differs A=transferred B=arrested | the guards
f32.who same A=street vendors B=street vendors | who protested
f33.what same A=blocked B=obstructed | the protest
f34.time same A=2025-09-02 B=2025-09-02 | when
f35.role differs A=state secretary of security B=state governor | who promised a report
f36.status same A=promised B=promised | the report
f36.what same A=a report B=a report | what was promised
f37.time compatible A=30 days B=a month | by when
f39.role differs A=president B=spokesman | who announced the inquiry
f38 only A | the daughter
