/** A week of talk: weekday, time, who, what. ¶ is a new line within a message. */
export const week6 = `
Mon 06:40 Didi: four days until cleo and five until mister nobody. how many hours is that
Mon 06:42 Bo: Too many to be awake for all of them.
Mon 06:55 Alva: This week in short:¶Tue: vet papers¶Wed: Didi football 17:00¶Thu: CLEO¶Fri: Mister Nobody moves in¶Sat: concert at seven¶Sun: Grandpa
Mon 06:57 Bo: I need a week after this week.
Mon 12:20 Cleo: Results are out. Plankton: passed with distinction!
Mon 12:21 Bo: MY SHARE
Mon 12:22 Cleo: You get Noctiluca. The other 139 are mine.
Mon 12:25 Alva: So proud, sweetheart. I told the tram again.
Mon 19:10 Didi: what does a kitten need. i made a list, it has 31 things
Mon 19:15 Alva: Start with a bowl, a box and a bed.
Mon 19:16 Didi: that is number 1 2 and 19
Tue 08:15 Alva: Vet papers signed. Name in the papers: Mister Nobody Lindgren.
Tue 08:16 Cleo: It is so dignified
Tue 17:40 Bo: Sture asks whether he may play three songs. I said two. He heard four.
Tue 17:44 Alva: One minute speeches, four songs, no balloons. I can live with that.
Tue 20:05 Cleo: Speech draft: "Grandpa, you taught me to row, to wait, and to say no. Happy birthday." Eleven seconds.
Tue 20:07 Alva: Do not change a word.
Tue 20:08 Bo: I have something in my eye. It is dill.
Wed 07:30 Alva: Football at five, shin guards are in the bag, the bag is
Wed 07:30 Didi: BY THE DOOR i know
Wed 07:31 Alva: I was going to say in the car. But yes.
Wed 18:20 Bo: 2:2! Didi saved one with her forehead.
Wed 18:21 Didi: it was on purpose from the middle of it on
Wed 18:30 Cleo: Are you all right??
Wed 18:31 Didi: i have a stamp of the ball on my head it is so cool
Wed 21:45 Alva: Ice is on, head is fine, legend is growing.
Thu 07:00 Didi: TODAY
Thu 07:02 Alva: Today! Bed is made, the atlas's place on the shelf is still empty.
Thu 16:15 Cleo: On the train. Envelope in my inside pocket. Still not opened.
Thu 17:52 Cleo: Long tunnel coming, talk to you after
Thu 17:58 Cleo: Written in the tunnel: I can see my own face in the window and it looks like Alva's on a Sunday.
Thu 18:12 Alva: That one went straight to the heart when it arrived.
Thu 18:40 Bo: We are on the platform.
Thu 18:41 Didi: i am on it FIRST
Thu 18:59 Cleo: I see you. I see you jumping. The whole train sees you jumping.
Thu 21:30 Bo: We opened the envelope. For those who were asleep on the sofa: 36 pictures, 24 of them from the summer Cleo was four.
Thu 21:32 Alva: Grandma is in six of them. Laughing in all six.
Thu 21:40 Cleo: And number 35 is Papa "thinking" on the sofa.
Fri 07:10 Didi: mister nobody day 🐱
Fri 16:20 Didi: he is here he is here he is sitting in my shoe
Fri 16:22 Bo: He is sitting in MY shoe now.
Fri 16:25 Alva: He has inspected every shoe in this house. The sock is even smaller than reported.
Fri 20:10 Cleo: He fell asleep on the atlas. I think the atlas wanted this all along.
Fri 22:05 Alva: Everybody to bed, tomorrow I have to reach a very high note and I would like a quiet house.
Fri 22:06 Didi: mister nobody is reaching a very high note right now
Sat 09:15 Bo: Tables fetched, chairs fetched, Sture warned.
Sat 09:40 Didi: frog number five is THE frog. it has a little hat
Sat 13:30 Alva: I cannot eat, I can only hum.
Sat 18:35 Bo: Second row. All of us. We can see you and we are not whispering.
Sat 18:36 Didi: i am typing because i am not allowed to whisper
Sat 21:20 Cleo: THE NOTE. I had goosebumps down to both kinds of socks.
Sat 21:21 Bo: The candles moved. I saw it.
Sat 21:40 Alva: Thank you, my second row. I looked at you and it was easy.
Sun 08:30 Alva: Eighty years! Grandpa comes at two. Everybody shirt, nobody balloon.
Sun 08:31 Didi: mister nobody balloon
Sun 13:05 Bo: Potatoes on. Dill everywhere. The kitten has dill.
Sun 16:50 Bo: It has been said aloud, in front of witnesses: "This was not so bad." From him that is fireworks.
Sun 16:52 Cleo: He ate the frog's hat first. He asked for the recipe of the herring. He danced with Ingrid.
Sun 16:53 Didi: he said yes to a SECOND song
Sun 21:15 Alva: Dishes done, kitten asleep, all of you under one roof. Good night, my dears.
`;
