/** A week of talk: weekday, time, who, what. ¶ is a new line within a message. */
export const week2 = `
Mon 07:40 Didi: i have the gym bag
Mon 07:41 Alva: I am so proud I could write a song about it.
Mon 07:43 Didi: please do not
Mon 09:12 Bo: The singing tap has stopped singing. It drips again. I have ordered the right part.
Mon 09:14 Alva: And the left-over part?
Mon 09:15 Bo: Turns out it belongs to the coffee machine.
Mon 09:15 Alva: BO.
Mon 12:02 Cleo: Lab is full of tiny crabs this week. I have one called Bertil. He waves at me. It is a threat, but still.
Mon 12:20 Didi: can i have bertil
Mon 12:21 Cleo: Bertil belongs to science
Mon 18:44 Alva: Grandpa's eightieth is in five weeks. I think we should do something he cannot say no to.
Mon 18:51 Bo: He says no to everything that has balloons.
Mon 18:52 Cleo: No balloons. Everybody he likes, good herring, nobody makes a speech longer than a minute.
Mon 18:53 Alva: That is the best plan anyone has ever made in this family.
Mon 18:55 Didi: and frogs
Mon 18:56 Alva: And one frog, if it is made of marzipan.
Tue 08:05 Alva: Shopping, whoever passes a shop first:¶- oats¶- milk, two¶- yeast¶- light bulb for the hall (the screw-in one, small)¶- something green that Didi eats
Tue 08:07 Didi: lime ice cream
Tue 12:33 Bo: Got everything. The green thing is peas. The bulb is wrong, I could see it in its eyes.
Tue 17:10 Alva: The bulb is wrong.
Tue 21:03 Cleo: Does anybody know where my blue folder is? The one with all the certificates. I need the one from school by Friday.
Tue 21:09 Alva: Second shelf, behind the atlas. I will take a picture of the page tomorrow morning in daylight.
Tue 21:10 Cleo: You are a lighthouse
Wed 06:50 Bo: Crane day! 14:00 at the harbour. Bring gloves.
Wed 06:52 Alva: I have meetings until one, I come straight from there in completely the wrong shoes.
Wed 13:40 Bo: The crane is early. WHERE ARE THE SHOES
Wed 13:41 Alva: The shoes are running
Wed 15:22 Bo: She is up! Not a scratch. The rope was held. The rope was not let go of. 🎉
Wed 15:24 Cleo: Proud of the rope team!
Wed 15:25 Alva: The shoes are gone for ever though. A moment of silence.
Wed 15:26 Didi: 👠 rip
Wed 19:00 Bo: There are roughly nine hundred mussels on Vega's bottom. Scraping party on Saturday, I pay in pizza.
Thu 07:15 Didi: did you know a frog drinks with its skin
Thu 07:16 Didi: it does not swallow water EVER
Thu 07:18 Bo: I did not know that. I know a person who does not drink her milk either.
Thu 07:19 Didi: i am absorbing it
Thu 16:30 Cleo: My certificate was accepted, I am officially on the list for the field course on the island! Six days, boats, mud, no phone signal!!
Thu 16:33 Alva: Wonderful! And no signal?? When?
Thu 16:36 Cleo: In three weeks. You will survive. I will write everything down and it goes out when I am back on land.
Thu 16:40 Bo: Like letters. I like that.
Thu 21:30 Alva: The sopranos have reached the note. It took eleven of us and a draught from the window.
Fri 08:00 Alva: Who finished the jam and put the empty jar back in the fridge
Fri 08:20 Bo: I was at the harbour.
Fri 08:21 Didi: i was at school
Fri 08:24 Cleo: I was in another city and I still feel guilty
Fri 12:47 Bo: It was me. The harbour opens at nine.
Fri 12:48 Alva: Thank you for your honesty. You buy the jam.
Fri 17:20 Didi: noor's cat had kittens!!!!! FIVE
Fri 17:21 Didi: one is grey with a white sock
Fri 17:21 Didi: i am just saying this as information
Fri 17:30 Alva: Noted, as information.
Fri 17:31 Bo: How big is the sock?
Fri 17:32 Alva: Bo.
Sat 10:10 Bo: Scraping has begun. Current score: mussels 870, Lindgrens 30.
Sat 12:45 Alva: My hair has mussels.
Sat 12:46 Didi: i found a tiny shrimp and i let it go it was very polite
Sat 14:30 Bo: Mussels 0. Lindgrens hungry.
Sat 14:31 Bo: Pizza orders please, before I faint
Sat 14:32 Didi: margherita with nothing
Sat 14:33 Alva: The one with the artichokes.
Sat 14:35 Cleo: I would like a Capricciosa sent to Gothenburg, thank you
Sat 14:36 Bo: It left. Be at the window.
Sun 11:20 Alva: Found the old film camera in the attic. There is still a film in it, 24 of 36 taken. Nobody knows when.
Sun 11:25 Cleo: Do NOT open it. I know a place here that develops those. Send it with the next parcel!
Sun 11:27 Bo: Let us take the last 12 first.
Sun 15:40 Didi: i took one of the shrimp place and one of papa sleeping
Sun 15:58 Bo: I was thinking.
Sun 20:14 Alva: Right bulb bought, right bulb in. The hall has light. Small things.
`;
