/** A week of talk: weekday, time, who, what. ¶ is a new line within a message. */
export const week5 = `
Mon 07:10 Didi: fed ingrid's fish. one pinch. the orange one made a face
Mon 07:12 Alva: Thank you, dear. One pinch it stays.
Mon 16:30 Bo: Found the sky piece. It was in my coat. I do not wish to talk about it.
Mon 16:31 Didi: PAPA
Mon 16:32 Alva: A thousand of a thousand! Picture goes on the wall of the hall.
Tue 15:48 Cleo: LIGHTHOUSE NUMBER TWO. I have signal!!!
Tue 15:49 Cleo: Oh, so many messages. A whale hedge? Fish stew?
Tue 15:50 Didi: CLEEEEOOOOOO
Tue 15:52 Cleo: I wrote every evening, here comes all of it, hold on
Tue 15:53 Cleo: Day 1. The house smells of tar and old books. Nine of us, one stove. I found a starfish with six arms and our teacher said "good for it".
Tue 15:53 Cleo: Day 2. Fog so thick that we took samples by sound. I said hello to 43 crabs, as asked. Most of them did not answer.
Tue 15:54 Cleo: Day 3. Storm. Cards by the stove. I lost eleven matches and won a pair of gloves.
Tue 15:54 Cleo: Day 4. Papa!!! I leaned over the edge of the boat at midnight and the whole sea lit up. Green sparks around the oars. I cried a bit. Noctiluca.
Tue 15:55 Cleo: Day 5. Slept until seven, which is noon on an island. Counted barnacles until I was one.
Tue 16:02 Bo: Day 4 has made my year.
Tue 16:04 Alva: I read it aloud to the whole tram. Well, to the woman beside me. She says hello.
Tue 16:06 Didi: 43 CRABS
Tue 16:20 Cleo: Didi, scientific advisor!! I accept. What was the mark?
Tue 16:21 Didi: it comes thursday
Wed 07:35 Alva: Washing machine is making the noise again. Not the usual noise, the other one.
Wed 07:37 Bo: The helicopter or the goose?
Wed 07:37 Alva: The goose.
Wed 07:38 Bo: Then somebody has left coins in a pocket.
Wed 18:12 Bo: 4 crowns, one button, one shark ring.
Wed 18:13 Didi: MY SHARK
Thu 13:15 Didi: TOP MARK and the teacher wants to keep it to show to the next class!!!!!!
Thu 13:16 Bo: 🐸🐸🐸🐸🐸🐸🐸
Thu 13:17 Cleo: As your advisor I take no credit at all and I am screaming
Thu 13:20 Alva: Cake tonight. You choose which.
Thu 13:21 Didi: green
Thu 21:40 Alva: One week and two days to the concert. The high note sits. I slept on it.
Fri 08:01 Bo: Party list, who does what:¶Alva: herring and potatoes¶Bo: tables, chairs, Sture¶Cleo: one-minute speech¶Didi: marzipan frog
Fri 08:03 Didi: i need a lot of marzipan to practise
Fri 08:04 Alva: A lot?
Fri 08:04 Didi: some of it is for science
Fri 12:30 Cleo: I have my ticket: I come home next Thursday evening and stay until Monday. Concert AND party!
Fri 12:31 Alva: ❤️❤️❤️
Fri 12:31 Bo: I will be on the platform.
Fri 12:32 Didi: i will be on the platform FIRST
Fri 18:45 Alva: Ingrid is back. The fish are alive, and she says the orange one looks "well rested".
Sat 09:20 Bo: Market day. Anything besides potatoes?
Sat 09:24 Alva: Dill. A lot of dill. When you think it is enough, once more.
Sat 09:25 Didi: marzipan
Sat 10:50 Bo: Dill: a tree. Marzipan: a brick. Potatoes: my back.
Sat 14:05 Cleo: The photo shop called! The film is developed. I have not looked, I carry the envelope around like an egg. We open it together on Thursday?
Sat 14:07 Alva: You are stronger than any of us.
Sat 14:10 Bo: Hold it up to the light a little.
Sat 14:11 Cleo: NO
Sat 20:33 Didi: frog number one looks like a potato
Sat 20:50 Didi: frog number two looks like uncle per
Sat 20:51 Alva: Stop there, that is perfect.
Sun 11:11 Didi: it is 11:11 everybody wish
Sun 11:12 Bo: Wished.
Sun 11:12 Cleo: Wished!
Sun 11:14 Alva: Wished a little late, may it count.
Sun 16:31 Didi: noor's mother says mister nobody needs a home by next weekend. INFORMATION
Sun 16:45 Bo: Alva, can we talk in the kitchen?
Sun 16:46 Alva: I am in the kitchen. I have been in the kitchen waiting for this for three weeks.
Sun 17:20 Alva: Didi, please come to the kitchen. Walk, do not
Sun 17:20 Alva: She ran.
Sun 17:31 Didi: WE GET MISTER NOBODY!!!!!!!!!!!!!!!!!!!!
Sun 17:32 Cleo: I leave for ONE month
Sun 17:33 Bo: The sock decided it.
`;
