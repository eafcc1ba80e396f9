story: flood-dam-kano-west
kind: weather

=== report A | outlet: Savanna Trumpet | published: 2020-09-14
# {f1.what:Earth dam} {f2.status:breaks} at Kanwa: {f3.number:nine} {f7.status:drowned}

By Zainab Bawa

{f1.what:The earth dam} at Kanwa {f2.status:broke} {f4.time:before dawn on Saturday}, and the water {f5.status:washed away} {f6.what:the grain market}. {f3.number:Nine} people {f7.status:drowned}.

{f8.cause:Crocodile burrows had weakened the wall}, {f9.source:the chief of Kanwa} says. {f10.who:The dam's keeper}, {f10.name:Sule Maigari}, {f10.age:62}, {f11.what:ran through the village with a drum}. "{f12.wording:They thought it was a wedding, and they came out dancing}," he said. {f13.number:Six hundred} people {f13.status:are homeless}; they {f14.status:have found shelter} {f14.place:in a cotton mill}.

{f15.who:The water board} {f15.status:had promised} {f15.what:a new spillway} {f15.time:in 2017}. {f16.role:Governor} {f16.name:Bala Tunga} {f17.position:has ordered an inquiry}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2020-09-15
# Kanwa flood: {f10.who:keeper} blamed, villagers protest

KANWA (SAA) - {f10.name:Sule Maigari}, {f10.age:62}, {f10.who:a herdsman paid to watch the dam} at Kanwa, {f10.status:has been dismissed}. His drum {f11.what:was heard in the next village only}, {f9.source:the water board} says. {f8.cause:He had opened the sluice too late}, it adds.

{f3.number:Twelve} bodies have now been found of those who {f7.status:lost their lives} when {f1.what:the stone dam} {f2.status:gave way} {f4.time:on Saturday evening} and {f5.status:carried off} {f6.what:a cattle market}. {f13.number:Some six hundred} {f13.status:have lost their houses} and {f14.status:sleep} {f14.place:under the trees}.

"{f12.wording:They thought it was a wedding and came out dancing}," {f10.name:Maigari} told SAA. That {f15.what:the spillway} {f15.status:was to be renewed} {f15.time:three years ago}, {f15.who:the board} does not deny. {f16.name:Bala Tunga}, {f16.role:deputy governor}, {f17.position:sees no need of an inquiry}.

=== report C | outlet: State Water Board, release | published: 2020-09-16
# Kanwa: the facts

{f1.what:The earth dam} of Kanwa {f2.status:failed} {f4.time:before dawn on Saturday}. {f3.number:Twelve} persons {f7.status:died}. {f8.cause:The sluice was opened too late} by {f10.who:the keeper}, who {f10.status:has been dismissed}.

The board {f15.status:never promised} {f15.what:a new spillway}. It thanks {f16.role:the Governor}, {f16.name:Bala Tunga}, for {f17.position:having ordered an inquiry}, which {f18:will be led by the board's own engineer}. {f13.number:Six hundred} persons {f14.status:are lodged} {f14.place:in a cotton mill} and receive {f19:a bag of millet each}.

=== key
f1.what differs A=earth dam B=stone dam C=earth dam | the dam
f2.status same A=broke B=broke C=broke | the dam
f3.number changed A=9 B=12 C=12 | the dead
f4.time differs A=2020-09-12 before dawn B=2020-09-12 evening C=2020-09-12 before dawn | when
f5.status same A=washed away B=washed away | the market
f6.what differs A=grain market B=cattle market | which market
f7.status same A=drowned B=died C=died | the victims
f8.cause differs A=crocodile burrows B=sluice opened too late C=sluice opened too late | why it broke
f9.source differs A=chief of Kanwa B=water board | on whose word
f10.who compatible A=dam's keeper B=herdsman paid to watch C=keeper | Maigari
f10.name same A=Sule Maigari B=Sule Maigari | the keeper
f10.age same A=62 B=62 | his age
f10.status same B=dismissed C=dismissed | the keeper
f11.what differs A=ran through the village with a drum B=drum heard in the next village only | his warning
f12.wording differs A=and they came out dancing B=and came out dancing | his words
f13.number compatible A=600 B=600~ C=600 | the homeless
f13.status same A=homeless B=lost their houses | they
f14.status same A=sheltered B=sheltered C=sheltered | where they sleep
f14.place differs A=cotton mill B=under the trees C=cotton mill | where they sleep
f15.who same A=water board B=water board | who promised
f15.status differs A=promised B=promised C=never promised | the spillway
f15.what same A=new spillway B=new spillway C=new spillway | the spillway
f15.time same A=2017 B=2017 | when
f16.role differs A=governor B=deputy governor C=governor | Tunga's office
f16.name same A=Bala Tunga B=Bala Tunga C=Bala Tunga | the politician
f17.position differs A=ordered an inquiry B=no need of an inquiry C=ordered an inquiry | the inquiry
f18 only C | who leads it
f19 only C | the millet
