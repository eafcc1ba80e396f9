story: clinic-boat-amazara
kind: accident

=== report A | outlet: Jornal do Rio Negro Baixo | published: 2024-08-14
# {f3.what:Clinic boat} {f1.status:sinks} on the Jutaí; {f2.who:all aboard} {f2.status:saved}

The {f3.what:clinic boat} Santa Dulce, on which doctors visit the villages of the Jutaí, {f1.status:sank} on {f4.time:Monday night} after {f5.cause:striking a floating tree trunk}. {f2.who:All 19 people aboard} {f2.status:reached the bank}.

{f6.who:Rubber tappers} {f6.what:came with canoes} and {f6.what:made fires} on {f6.place:a sandbank}. {f7.who:A woman in labour} {f7.status:gave birth} there {f7.time:at about three in the morning}; {f7.what:the boy} {f8.status:is healthy}, says {f9.name:Dr Teresa Vilhena}, the {f9.role:doctor in charge on board}. "{f10.wording:We lost every instrument, but he had a loud voice}," she added.

The {f11.role:captain}, {f11.name:Raimundo Castelo}, {f12.status:had the proper licence}, {f12.source:the river police} confirmed. The {f13.what:lights} of the boat {f13.status:had been out of order} for weeks. It lies in {f14.number:nine} metres of water and {f14.status:will be raised} in the dry season.

The vessel, {f15.what:built in Belém} in {f15.time:2011}, belongs to {f16.who:a diocese}. {f17.who:The state's health secretary} {f17.status:promised} {f17.what:an aeroplane} for the villages in the meantime. {f18.who:The mayor of Jutaí Velho} {f18.position:had rather have a permanent clinic}.

{f19.status:Lost with it} was the freezer with the vaccines. Three years ago the boat had {f20:run aground}, with no one hurt.

=== report B | outlet: Amazon Health Letter | published: 2024-08-17
# {f3.what:Floating clinic} {f1.status:lost}; {f11.role:helmsman} {f12.status:had no licence}

{f12.source:Brazil's navy} has found that the {f11.role:helmsman} of the Santa Dulce, {f11.name:Raimundo Castelo}, {f12.status:lacked a licence}. The {f3.what:hospital ship}, which cared for the people along the Jutaí, {f1.status:went down} {f4.time:in the night of 12 August} after {f5.cause:its pump failed and the bilge filled}.

Of those on board, {f2.who:eighteen} {f2.status:were saved}; {f2.who:a cook} {f2.status:is missing}. {f6.who:Indigenous fishermen} {f6.what:picked them up in their canoes}, and on {f6.place:a sandbar}, round {f6.what:fires}, a child was born: {f7.who:a patient} {f7.status:was delivered of} {f7.what:a girl}. {f7.time:At dawn} it {f8.status:was flown to Manaus with breathing trouble}.

"{f10.wording:We lost every instrument, but the child had a loud voice}," was how {f9.name:Teresa Vilhena}, {f9.role:a dentist on the team}, told it. {f13.what:The lamps} on deck {f13.status:had not burned} for some time.

To bring the wreck up {f14.status:is not worth the money}, says {f16.who:the foundation} that owns it. It lies {f14.number:nine metres} down. The ship had been {f15.what:launched in Manaus} {f15.time:thirteen years ago}.

{f17.who:The health secretary of the state} {f17.status:has pledged} {f17.what:two speedboats} as a makeshift. From {f18.who:the mayor of Jutaí Velho} comes a call {f18.position:for a clinic that stands on firm ground}. The vaccines {f19.status:were saved} by {f21:a nurse who swam with the box}.

=== key
f1.status same A=sank B=went down | the boat
f2.who differs A=all 19 B=18 saved, a cook missing | the people aboard
f2.status differs A=all saved B=one missing | the people aboard
f3.what same A=clinic boat B=hospital ship | the vessel
f4.time same A=2024-08-12 night B=2024-08-12 night | when
f5.cause differs A=tree trunk B=pump failed | why it sank
f6.who differs A=rubber tappers B=indigenous fishermen | who came to help
f6.what same A=canoes, fires B=canoes, fires | what the helpers did
f6.place same A=sandbank B=sandbar | where the people waited
f7.who same A=woman in labour B=patient | who gave birth
f7.status same A=gave birth B=delivered | the birth
f7.time differs A=03:00~ B=dawn | when
f7.what differs A=boy B=girl | the child
f8.status differs A=healthy B=breathing trouble | the child
f9.name same A=Teresa Vilhena B=Teresa Vilhena | who tells of it
f9.role differs A=doctor in charge B=dentist | Vilhena
f10.wording differs A=he had B=the child had | Vilhena's words
f11.role compatible A=captain B=helmsman | Castelo
f11.name same A=Raimundo Castelo B=Raimundo Castelo | who steered
f12.status differs A=licence B=no licence | the captain's licence
f12.source differs A=river police B=navy | on whose word
f13.what same A=lights B=lamps | what did not work
f13.status same A=out of order B=not burning | the lights
f14.number same A=9 B=9 | depth in metres
f14.status differs A=to be raised B=not worth the money | the wreck
f15.what differs A=Belém B=Manaus | where it was built
f15.time same A=2011 B=2011 | when it was built
f16.who differs A=diocese B=foundation | the owner
f17.who same A=health secretary of the state B=health secretary of the state | who promises
f17.status same A=promised B=pledged | the replacement
f17.what differs A=aeroplane B=two speedboats | the replacement
f18.who same A=mayor of Jutaí Velho B=mayor of Jutaí Velho | who wants a clinic
f18.position same A=permanent clinic B=clinic on firm ground | what the mayor wants
f19.status differs A=vaccines lost B=vaccines saved | the vaccines
f20 only A | the earlier grounding
f21 only B | how the vaccines were saved
