story: junta-frees-premier
kind: politics

=== report A | outlet: Horizon Agency | published: 2023-11-20 | agency: Horizon
# Junta in Dalaba {f1.status:frees} ousted {f2.role:prime minister}

SIRRA, Dalaba (Horizon) - The military rulers of Dalaba on Sunday {f1.status:released} former {f2.role:Prime Minister} Ousmane Kalivogui after {f3.time:fourteen months} under {f4.what:house arrest}. He was driven {f6.place:to his home village}, his lawyer said.

The release follows {f7.cause:mediation by the Sultan of Borno-Ville}. In return, Kalivogui {f8.position:promised to stay out of politics for two years}, an officer of the junta said. He suffers from {f9.what:a kidney disease} and {f10.status:is allowed to go abroad for treatment}. "{f11.wording:I have no anger, I have no time for it}," he told {f12.whom:neighbours}.

Five other ministers {f13.status:remain in prison}. {f14.who:Their wives} {f15.what:held a sit-in} {f16.place:outside the ministry of justice}. The West African bloc {f17.position:called the step insufficient}. It {f18.status:will decide on sanctions} in December. {f19.who:Gallovia} {f20.status:is reopening its embassy}.

Kalivogui, 67, {f21.role:a former central banker}, had been {f22.what:arrested} in {f23.place:his office} during the coup of September 2022. {f24.who:The head of the junta}, Colonel Fodé Bangoura-Ly, {f25.position:has promised elections for 2025}. A trial for {f26.what:embezzlement} {f27.status:has been dropped}. {f28:Kalivogui's party was banned in March.}

=== report B | outlet: Dalaba Tribune | published: 2023-11-21
# Kalivogui is {f1.status:free}. For how long?

After {f3.time:a year and two months} Ousmane Kalivogui, 67, {f1.status:left} {f4.what:the barracks where he was jailed} on Sunday. The former {f2.role:head of government} was taken {f6.place:to a relative's house in the capital}. {f7.cause:A court order} had set him free, the junta's spokesman announced; {f8.position:conditions had not been agreed}, he said.

Whoever saw him was shocked. {f9.what:His kidneys} are failing, and friends say he {f10.status:has been refused permission to travel for treatment}. "{f11.wording:I have no anger; I have no time for anger}," he told {f12.whom:this newspaper}. {f21.role:The man who once ran the central bank} had been {f22.what:seized} {f23.place:in his car} on the day of the coup, in September of last year.

For his five colleagues {f13.status:nothing has changed}: they sit in jail. {f14.who:Their mothers} {f15.what:sat down in protest} {f16.place:in front of the ministry of justice}. {f17.position:A good first step}, the West African bloc finds, which {f18.status:is to take up the sanctions} before the year is out. {f19.who:Germania's} embassy, closed since the coup, {f20.status:opens its doors again}.

Elections {f25.position:are to come} in 2025, repeats Colonel Bangoura-Ly, {f24.who:who leads the junta}. Kalivogui will hardly be able to stand. The proceedings against him for {f26.what:misuse of public money} {f27.status:go on}. {f29:The barracks gave him back his watch, but not his shoes.}

=== key
f1.status same A=freed B=left, free | the former premier
f2.role same A=prime minister B=head of government | his old office
f3.time same A=14 months B=a year and two months | how long he was held
f4.what differs A=house arrest B=jailed in a barracks | how he was held
f6.place differs A=home village B=a house in the capital | where he was taken
f7.cause differs A=mediation B=court order | what led to the release
f8.position differs A=stay out of politics B=no conditions | the conditions, by the junta
f9.what same A=kidney disease B=kidneys failing | his illness
f10.status differs A=allowed to go abroad B=refused permission | treatment abroad
f11.wording differs A=no time for it B=no time for anger | his words
f12.whom differs A=neighbours B=this newspaper | to whom he spoke
f13.status same A=in prison B=in jail | the other ministers
f14.who differs A=wives B=mothers | who protested
f15.what same A=sit-in B=sat down in protest | the protest
f16.place same A=outside the ministry of justice B=in front of the ministry of justice | where
f17.position differs A=insufficient B=a good first step | the bloc's view
f18.status same A=to decide on sanctions B=to take up the sanctions | the sanctions
f19.who differs A=Gallovia B=Germania | whose embassy reopens
f20.status same A=reopening B=opens again | the embassy
f21.role same A=former central banker B=once ran the central bank | his profession
f22.what same A=arrested B=seized | what was done to him in the coup
f23.place differs A=his office B=his car | where
f24.who same A=head of the junta B=leader of the junta | Bangoura-Ly
f25.position same A=elections in 2025 B=elections in 2025 | the promise
f26.what same A=embezzlement B=misuse of public money | the charge
f27.status differs A=dropped B=goes on | the proceedings
f28 only A | the party banned
f29 only B | watch and shoes
