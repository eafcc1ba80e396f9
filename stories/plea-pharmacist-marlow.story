story: plea-pharmacist-marlow
kind: court

=== report A | outlet: The Marlow County Beacon | published: 2025-04-11
# Druggist who billed for {f6.status:the dead} {f1.status:pleads guilty}

By Dale Haverstock, Staff Writer

CLAYBOURNE, Ohio - For thirty-one years people in Claybourne told Warren Tillotson what ailed them. On {f2.time:Thursday} he told a federal judge what he had done with it.

Tillotson, {f3.age:62}, the owner of the pharmacy on Depot Street, {f1.status:pleaded guilty} in U.S. District Court to {f4.number:six} counts of {f5.what:health care fraud} in a deal that spared him a trial on the other 25. He admitted sending bills for prescriptions that were never filled, many of them in the names of customers who {f6.status:had died}.

Between {f7.time:2018 and 2023} the scheme brought in {f8.money:$4.3 million}, according to the plea agreement. Medicare bore about $3 million of that and private plans the rest.

Judge Rosalind Achterberg asked him nine times, in nine ways, whether he understood. "Yes, ma'am," he said each time. He could be sent to prison for up to ten years on each count, though prosecutors have agreed to {f11.position:recommend no more than five in all}. Sentencing is set for {f12.time:August 21}.

Until then he {f13.status:remains free} on a {f14:bond of $100,000}, and may not leave the state. He has also agreed to {f15:give up his license}.

It was {f16.who:a widow}, Assistant U.S. Attorney Kofi Brandvold told the court, who brought it all down. In the fall of 2022, going through her late husband's mail, she came upon a statement for a blood thinner dispensed {f17.time:five weeks after the funeral}. She called her insurer; the insurer put her on hold; she drove to the FBI office in Dayton.

Why he did it was less plain. The defense attorney, Lucille Marchetti, spoke of {f19:debts from a failed second store}. Brandvold spoke of a lake house. "There was no need here," he said. "There was an opportunity."

Two employees were charged along with him. Technician Amber Tillotson, 34, his daughter-in-law, {f20.status:has pleaded not guilty} and is to go on trial in June. Bookkeeper Glenn Rusk, 57, pleaded guilty in January and {f21:is cooperating}.

The store itself {f22:was sold} in December to a chain from Columbus, which has kept all eleven members of the staff. The sign over the door still says Tillotson's.

Outside, he declined to comment. Across the street a man in a feed cap took off the cap, then seemed to think better of it and put it on again.

=== report B | outlet: Ohio Statewide News Brief | published: 2025-04-11
# Claybourne pharmacist {f1.status:admits} {f5.what:fraud}

A {f3.age:62-year-old} Marlow County pharmacist, Warren Tillotson, {f1.status:admitted} {f2.time:Thursday} to {f4.number:six} federal counts of {f5.what:health care fraud} for billing {f8.money:more than $4 million} between {f7.time:2018 and 2023} for medicines he never dispensed, often in the names of {f6.status:deceased} patients. He {f13.status:was taken into custody} to await sentencing on {f12.time:Aug. 21}; prosecutors will seek {f11.position:at most five years}. Investigators were alerted by {f16.who:a technician} who noticed a prescription charged {f17.time:weeks after a customer's funeral}. His daughter-in-law, a co-defendant, {f20.status:denies the charges}.

=== key
f1.status same A=pleaded guilty B=admitted | his plea
f2.time same A=2025-04-10 B=2025-04-10 | the day of the plea
f3.age same A=62 B=62 | Warren Tillotson
f4.number same A=6 B=6 | counts admitted
f5.what same A=health care fraud B=health care fraud | the charge
f6.status same A=dead B=dead | customers whose names were used
f7.time same A=2018-2023 B=2018-2023 | the years of the fraud
f8.money compatible A=USD 4.3m B=>USD 4m | the sum
f11.position same A=5 years at most B=5 years at most | what the prosecutors recommend
f12.time same A=2025-08-21 B=2025-08-21 | the sentencing
f13.status differs A=free on bond B=in custody | Tillotson until the sentencing
f14 only A | the bond
f19 only A | the motive according to the defense
f22 only A | the store was sold
f15 only A | he gives up his license
f16.who differs A=a widow B=a technician | who alerted the investigators
f17.time compatible A=5 weeks after the funeral B=weeks after the funeral | the bill that gave it away
f20.status same A=pleaded not guilty B=denies the charges | the daughter-in-law
f21 only A | the bookkeeper cooperates
