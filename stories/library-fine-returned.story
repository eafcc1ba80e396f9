story: library-fine-returned
kind: human interest

=== report A | outlet: Otago Plains Times | published: 2025-05-06
# Book {f1.status:comes back} to library after 63 years

A library book that was borrowed {f2.time:in 1962} {f1.status:was handed in} at the Waipara-Reach public library on {f3.time:Monday}, with {f4.what:a letter of apology} and {f5.money:NZ$100}.

The book, {f6.what:a guide to keeping bees}, had been borrowed by {f7.who:a farm worker}, Hec Dunmore, who {f8.status:died} last year {f8.age:at 91}. {f9.who:His granddaughter} {f10.status:found} it {f10.place:in a tool chest} when she {f10.cause:cleared out his house}.

"{f11.wording:He always said he would take it back tomorrow}," said the woman, Tui Dunmore-Rangi, {f12.role:a primary school teacher}. {f24.role:Librarian} Alistair Keogh said the fine {f13.status:would have come} to {f13.money:NZ$2,300}. The library {f14.status:abolished} fines {f14.time:in 2019}.

The money will be spent on {f15.what:new children's books}. The book itself, which {f16.what:lacks its cover}, {f17.status:will be shown} {f17.place:in a glass case} in the foyer. {f18.who:A beekeepers' club} {f18.status:has asked} {f18.what:to borrow it}.

{f19.what:A flood} {f19.status:destroyed} most of the old stock {f19.time:in 1984}; the book survived only because it was overdue. {f21.number:Some 340} books are missing at present. The library's record until now was {f22.what:a cookery book} that came back {f22.time:after 31 years}. {f23:Monday was also Keogh's birthday.}

=== report B | outlet: Radio Southern, news page | published: 2025-05-07
# Sorry for the delay: {f6.what:gardening book} returned six decades late

When Tui Dunmore-Rangi pushed a small brown parcel across the counter {f3.time:at the start of the week}, staff at the Waipara-Reach library thought it was a donation. It was {f6.what:a handbook for gardeners}, and it {f1.status:was being returned} more than sixty years late.

Dunmore-Rangi, {f12.role:who works in a school}, {f10.status:came across it} {f10.place:in a bedside cabinet} while {f10.cause:sorting the belongings} of {f9.who:a great-uncle}. He {f8.status:passed away} in 2024, {f8.age:in his nineties}. Hec Dunmore, {f7.who:a shepherd all his life}, had taken it out {f2.time:in 1962}.

With it came {f4.what:a few lines to say sorry} and {f5.money:a hundred dollars}. Strictly speaking he {f13.status:would have owed} {f13.money:more than $2,000}, according to {f24.role:deputy mayor} Alistair Keogh. But late fees {f14.status:were scrapped} {f14.time:two years ago}.

"{f11.wording:He always swore he would take it back tomorrow}," Dunmore-Rangi told Radio Southern. She {f25:was given a library card}.

Keogh plans to use the cash for {f15.what:large-print novels}. The volume, {f16.what:complete with its dust jacket}, {f17.status:is already on display} {f17.place:at the entrance}. The library's holdings {f19.status:were ruined} {f19.time:four decades ago} by {f19.what:a burst water main}. {f21.number:More than 300} items are currently unaccounted for, and Keogh {f26:hopes the story will bring some of them home}. The previous record was held by {f22.what:a hymn book} kept {f22.time:for three decades}. {f18.who:A group of hobby growers} {f18.status:enquired} {f18.what:whether it might be lent}.

=== key
f1.status same A=handed in B=returned | the book
f2.time same A=1962 B=1962 | when it was borrowed
f3.time compatible A=2025-05-05 B=start of the week | when it came back
f4.what compatible A=letter of apology B=a few lines to say sorry | what came with it
f5.money same A=NZD 100 B=NZD 100 | the money with it
f6.what differs A=bee-keeping B=gardening | the subject of the book
f7.who compatible A=farm worker B=shepherd | the borrower
f8.status same A=died B=passed away | the borrower
f8.age compatible A=91 B=in his nineties | the borrower
f9.who differs A=granddaughter B=great-niece | what the finder was to the borrower
f10.status same A=found B=came across | the book at home
f10.place differs A=tool chest B=bedside cabinet | where it was found
f10.cause compatible A=cleared out his house B=sorting his belongings | how it was found
f11.wording differs A=always said B=always swore | her words
f12.role compatible A=primary school teacher B=works in a school | the finder's work
f13.money compatible A=NZD 2300 B=>NZD 2000 | what he would have owed
f13.status same A=would have come to B=would have owed | the fine
f14.status same A=abolished B=scrapped | fines
f14.time differs A=2019 B=2023 | when fines ended
f15.what differs A=children's books B=large-print novels | what the money is for
f16.what differs A=lacks its cover B=has its dust jacket | the state of the book
f17.status changed A=will be shown B=on display | the book
f17.place compatible A=glass case in the foyer B=at the entrance | where it is shown
f18.who differs A=beekeepers' club B=hobby growers | who wants to borrow it
f18.what same A=to borrow it B=whether it might be lent | what they want
f18.status same A=asked B=enquired | the club
f19.status same A=destroyed B=ruined | the old stock
f19.what differs A=flood B=burst water main | what ruined it
f19.time compatible A=1984 B=four decades ago | when
f21.number compatible A=340~ B=>300 | missing books
f22.what differs A=cookery book B=hymn book | the earlier record
f22.time compatible A=31 years B=three decades | how long that one was out
f23 only A | the birthday
f24.role differs A=librarian B=deputy mayor | Keogh
f25 only B | the library card
f26 only B | his hope
