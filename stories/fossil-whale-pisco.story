story: fossil-whale-pisco
kind: science

=== report A | outlet: Costa Sur | published: 2024-07-04
# {f1.what:Whale} with {f2.what:legs} found in Ocucaye desert

Palaeontologists {f3.status:have recovered} the skeleton of {f1.what:a whale} that {f2.what:had four legs} from the desert of Ocucaye. It is {f4.number:41 million} years old and was discovered by {f5.who:a truck driver} who {f5.what:had a flat tyre} there. {f6.who:The natural history museum in Lima} {f6.status:announced} the find on {f6.time:Wednesday}.

The animal, {f7.number:four} metres long, {f8.what:lived in shallow water} and {f9.what:ate fish}, according to {f10.name:Rodolfo Aldana}, the {f10.role:museum's curator of fossils}. "{f11.wording:It walked into the sea and did not come back}," he said. {f12.what:Teeth of a shark} stuck in {f12.place:its ribs}; {f13.certainty:whether that killed it is unclear}.

The excavation {f14.time:took eight months} and was {f15.who:paid for by a cement company}. The skull {f16.status:is missing}. The {f5.who:driver}, {f5.name:Wilmer Poma}, will have {f17.what:the species named after him}. {f18.who:The community of Ocucaye} {f18.position:asks for the bones to be shown in the village}; the museum {f18.status:is ready to lend them}.

In 2014 {f19.what:smugglers had been caught} in the same desert with a lorryload of shark teeth. The skeleton {f20.status:can be seen} from {f20.time:October}.

=== report B | outlet: Costa Sur | published: 2024-07-05 | copy: A
# {f1.what:Sea cow} with {f2.what:legs} found in Ocucaye desert

Palaeontologists {f3.status:have dug up} the skeleton of {f1.what:a sea cow} that {f2.what:had four legs} from the desert of Ocucaye. It is {f4.number:41 million} years old and was discovered by {f5.who:a shepherd} who {f5.what:was looking for a stray goat} there. {f6.who:The natural history museum in Lima} {f6.status:made} the find {f6.status:public} on {f6.time:Wednesday}.

The animal, {f7.number:four} metres long, {f8.what:lived near the shore} and {f9.what:ate sea grass}, according to {f10.name:Rodolfo Aldana}, the {f10.role:museum's director}. "{f11.wording:It walked into the sea and forgot to come back}," he said. {f12.what:Teeth of a shark} stuck in {f12.place:its spine}; {f13.certainty:there is no doubt that this killed it}.

The excavation {f14.time:took eight months} and was {f15.who:paid for by a mining company}. The skull {f16.status:is complete}. The finder, {f5.name:Wilmer Poma}, will have {f17.what:the species named after him}. {f18.who:The community of Ocucaye} {f18.position:asks for the bones to be shown in the village}; the museum {f18.status:is not prepared to lend them}.

In 2014 {f19.what:smugglers had been caught} in the same desert with a lorryload of shark teeth. The skeleton {f20.status:will be on show} from {f20.time:November}.

=== key
f1.what differs A=whale B=sea cow | the animal
f2.what same A=four legs B=four legs | what is special
f3.status same A=recovered B=dug up | the skeleton
f4.number same A=41 million B=41 million | its age
f5.who differs A=truck driver B=shepherd | the finder
f5.what differs A=flat tyre B=stray goat | why he was there
f5.name same A=Wilmer Poma B=Wilmer Poma | the finder
f6.who same A=natural history museum in Lima B=natural history museum in Lima | who announced it
f6.status same A=announced B=made public | the find
f6.time same A=2024-07-03 B=2024-07-03 | when
f7.number same A=4 B=4 | length in metres
f8.what compatible A=shallow water B=near the shore | where it lived
f9.what differs A=fish B=sea grass | what it ate
f10.name same A=Rodolfo Aldana B=Rodolfo Aldana | who explains
f10.role differs A=curator B=director | Aldana
f11.wording differs A=did not come back B=forgot to come back | his words
f12.what same A=shark teeth B=shark teeth | what stuck in it
f12.place differs A=ribs B=spine | where
f13.certainty differs A=unclear B=certain | whether that killed it
f14.time same A=eight months B=eight months | how long the dig took
f15.who differs A=cement company B=mining company | who paid
f16.status differs A=missing B=complete | the skull
f17.what same A=species named after him B=species named after him | the finder's honour
f18.who same A=community of Ocucaye B=community of Ocucaye | who makes a request
f18.position same A=shown in the village B=shown in the village | the request
f18.status differs A=ready to lend B=not prepared | the museum
f20.status same A=can be seen B=on show | the skeleton
f20.time differs A=October B=November | from when
f19.what same A=smugglers B=smugglers | the case of 2014
