/** A week of talk: weekday, time, who, what. ¶ is a new line within a message. */
export const week7 = `
Mon 00:10 Didi: is anybody awake. mister nobody is awake
Mon 00:14 Bo: Everybody is awake, he is walking on us one after the other.
Mon 07:05 Cleo: My train goes at nine. There is a kitten in my suitcase, on purpose his, not mine.
Mon 07:08 Alva: Take a bun, take two, leave the kitten.
Mon 09:12 Cleo: On the train. It was so good to be home. Thank you for all of it.
Mon 12:40 Bo: Grandpa called. He said "regards to everybody" and then he said nothing for a while, in a friendly way.
Mon 18:20 Alva: For the family archive: three spoons of cardamom. Sture asked, and I want it written down.
Tue 07:45 Didi: my class wants to see mister nobody. can he come to school
Tue 07:47 Alva: A picture of him can come to school.
Tue 13:30 Cleo: Bertil the crab has moulted! He left his whole old self behind in one piece, he even kept the wave.
Tue 13:35 Didi: please bring me his old self
Tue 18:02 Bo: The fridge hums in the same key as the old tap. I am saying nothing and ordering nothing.
Tue 18:03 Alva: Good.
Wed 08:10 Alva: Choir starts on something new today. I have seen the page. There are black spots ABOVE the lines.
Wed 08:15 Cleo: The draught from the window will carry you
Wed 16:40 Didi: we have to write about somebody we admire. two pages
Wed 16:41 Cleo: How many do you have?
Wed 16:42 Didi: nine and i am not even at the part with the plankton
Wed 16:44 Cleo: Wait, is it about me?
Wed 16:45 Didi: it is about bertil
Wed 16:50 Didi: it is about you
Thu 07:55 Bo: Vega gets her winter cover on Saturday. Gloves, rope, sensible shoes. I repeat: sensible shoes.
Thu 07:58 Alva: They are by the door.
Thu 07:59 Didi: BY THE DOOR 😂
Thu 20:15 Cleo: I put the picture of grandma with the rake over my desk. She looks as if she is about to tell me to eat something.
Thu 20:16 Alva: Then eat something.
Fri 12:12 Bo: Fish stew tonight, by popular demand of one person.
Fri 12:13 Alva: I am that person.
Fri 19:30 Didi: mister nobody got the tail of the fish and now he is somebody
Sat 10:05 Bo: Cover is on. Rope held. Shoes alive.
Sat 15:40 Alva: Sun for exactly ten minutes, the whole street came out to look at the whale hedge.
Sat 15:44 Cleo: Does anybody speak of it yet?
Sat 15:45 Alva: Nobody did. He sat on it.
Sun 10:10 Alva: Rolls, twelve minutes. You know the rest.
Sun 10:11 Bo: I hear the polite knock
Sun 17:30 Cleo: Next trip home is booked. Five weeks. I am telling you so that Didi can start counting the hours.
Sun 17:31 Didi: 840
`;

/** What was said while you were on your way here: minutes ago, who, what. */
export const justNow = `
38 Bo: Who is home for dinner? I would like to cook for the right number of shoes.
36 Alva: Me, from six on.
35 Didi: me and noor and mister nobody
31 Cleo: Only in thought. What is it?
29 Bo: Pea soup. There are pancakes after.
28 Didi: we come for the soup 😇
12 Alva: Does anyone need anything from the shop? I stand in front of it.
9 Bo: Small light bulb. The screw-in one.
4 Cleo: Pictures of the kitten, please. As many as they have.
`;
